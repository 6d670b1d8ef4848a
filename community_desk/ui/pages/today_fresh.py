"""Back after weeks: a kind word, and a fresh start in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from community_desk.core.absence import AWAY_DAYS, Amnesty
from community_desk.ui import reading, shown_cards, writing
from community_desk.ui.rows import TodayView
from community_desk.ui.text import number, short_day, span, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.fields import CheckLine
from community_desk.ui.widgets.frames import CardFrame
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.sheet import SheetOverlay

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


def is_offered(desk: Desk, view: TodayView) -> bool:
    """Whether somebody comes back to more than a day holds."""
    return shown_cards.days_away(desk) >= AWAY_DAYS and sum(view.waiting.values()) > len(view.cards)


class WelcomeBack(CardFrame):
    """How long it was, how many wait, and the way to a fresh start."""

    def __init__(self, desk: Desk, view: TodayView, look: Callable[[], None]) -> None:
        super().__init__()
        away = span(shown_cards.days_away(desk))
        waiting = sum(view.waiting.values()) + len(view.cards)
        row = QHBoxLayout()
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(PlainLabel(tr("Welcome back"), "heading"))
        text = tr("It was {time}. {n} people wait, and nothing was lost.")
        label = PlainLabel(text.format(time=away, n=number(waiting)), "body", "text_secondary",
                           wrap=True)  # fmt: skip
        words.addWidget(label)
        row.addLayout(words, 1)
        begin = Button(tr("Begin anew..."), "primary", small=True)
        begin.clicked.connect(lambda: look())
        row.addWidget(begin)
        self.column.addLayout(row)


class FreshStart(SheetOverlay):
    """These now, these over three weeks, these to rest; every line can be left out."""

    def __init__(self, desk: Desk, parts: Amnesty, then: Callable[[], None]) -> None:
        super().__init__(desk.shell.widget(), tr("Begin anew"))
        self._desk, self._then = desk, then
        self._spread = [
            (self._line(one.name, short_day(day, desk.today)), one.uid, day)
            for one, day in parts.spread
        ]
        self._rest = [(self._line(one.name, ""), one.uid) for one in parts.rest]
        now = tr("These now: %n people, as on any day", "", len(parts.now))
        self.body.addWidget(PlainLabel(now, "body", weight="semibold", wrap=True))
        names = ", ".join(one.name for one in parts.now)
        self.body.addWidget(PlainLabel(names, "body", "text_secondary", wrap=True))
        self._group(tr("These come back over three weeks"), [line for line, _, _ in self._spread])
        self._group(tr("These may rest, until you give them a circle again"),
                    [line for line, _ in self._rest])  # fmt: skip
        self.body.addStretch(1)
        later = Button(tr("Not now"), small=True)
        later.clicked.connect(self._leave_it)
        begin = Button(tr("Begin anew"), "primary", small=True)
        begin.clicked.connect(self._begin)
        self.foot.addStretch(1)
        self.foot.addWidget(later)
        self.foot.addWidget(begin)

    def _line(self, name: str, day: str) -> CheckLine:
        line = CheckLine(" · ".join(filter(None, (name, day))), strike=False)
        line.setChecked(True)
        return line

    def _group(self, title: str, lines: Sequence[CheckLine]) -> None:
        if not lines:
            return
        words = f"{title}: {number(len(lines))}"
        self.body.addWidget(PlainLabel(words, "body", weight="semibold", wrap=True))
        column = QVBoxLayout()
        column.setSpacing(0)
        for line in lines:
            column.addWidget(line)
        self.body.addLayout(column)

    def _leave_it(self) -> None:
        self.close_overlay()
        shown_cards.settle_absence(self._desk)
        self._then()

    def _begin(self) -> None:
        spread = {uid: day for line, uid, day in self._spread if line.isChecked()}
        rest = [uid for line, uid in self._rest if line.isChecked()]
        self.close_overlay()
        shown_cards.settle_absence(self._desk)
        act = partial(writing.begin_anew, self._desk, spread, rest)
        self._desk.act(act, tr("A fresh start. One after the other."))
        self._then()


def open_fresh_start(desk: Desk, then: Callable[[], None]) -> None:
    """Read who waits behind the window, then show the parts."""

    def show(parts: Amnesty) -> None:
        FreshStart(desk, parts, then).open()

    desk.jobs.start(partial(reading.fresh_start, desk), show)
