"""Parts of Today: the strip of the day, a line of what lies ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from community_desk.ui import theme
from community_desk.ui.icons import paint_icon
from community_desk.ui.paint import mirror, paint_box, paint_text
from community_desk.ui.text import number, short_day, tr, weekday
from community_desk.ui.widgets.buttons import PaintedButton
from community_desk.ui.widgets.frames import CardFrame
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.progress import LoadBar

if TYPE_CHECKING:
    from datetime import date

    from community_desk.ui.rows import AheadRow, TodayView

_MINUTES = 4
"""Minutes one card takes, as a guess that is kinder than a clock."""

_LOADS = {
    "comfortable": lambda: tr("comfortable"),
    "full": lambda: tr("full"),
    "over": lambda: tr("more than you can keep"),
}


class SummaryStrip(CardFrame):
    """Done and left today, the week, the load of the circles."""

    def __init__(self, view: TodayView) -> None:
        super().__init__()
        all_today = view.done_today + len(view.cards)
        row = QHBoxLayout()
        row.setContentsMargins(16, 14, 16, 15)
        row.setSpacing(20)
        row.addLayout(_pair(tr("Today's desk"), day_words(view), "heading"))
        bar = LoadBar()
        share = view.done_today / all_today if all_today else 1.0
        bar.show_share(share, day_words(view))
        row.addWidget(bar, 1)
        words = tr("{done} of {all} tended").format(
            done=number(view.done_week), all=number(view.week_capacity)
        )
        row.addLayout(_pair(tr("This week"), words))
        load = _LOADS.get(view.load)
        if load is not None:
            row.addLayout(_pair(tr("Load"), load()))
        self.column.addLayout(row)


def day_words(view: TodayView) -> str:
    """How far the day is, in words."""
    left = len(view.cards)
    done = view.done_today
    if not left:
        return tr("%n done, nothing left", "", done) if done else tr("Nothing waits")
    minutes = tr("about %n minutes left", "", left * _MINUTES)
    done_words = tr("{done} of {all} done").format(done=done, all=done + left)
    return f"{done_words} · {minutes}"


def _pair(title: str, words: str, role: str = "body") -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addWidget(PlainLabel(title, "small", "text_muted", weight="medium"))
    column.addWidget(PlainLabel(words, role, weight="semibold"))
    return column


_MILESTONES = {
    "birthday": lambda: tr("has a birthday"),
    "work_anniversary": lambda: tr("has a work anniversary"),
    "anniversary": lambda: tr("has an anniversary"),
    "job_start": lambda: tr("starts a new job"),
}


def milestone_words(row: AheadRow, today: date) -> str:
    """What happens and when."""
    ahead = (row.date - today).days
    day = tr("today") if ahead == 0 else tr("tomorrow") if ahead == 1 else weekday(row.date)
    if ahead > 6:
        day = short_day(row.date, today)
    if row.type == "birthday" and row.years:
        return tr("turns {years} on {day}").format(years=row.years, day=day)
    known = _MILESTONES.get(row.type)
    what = known() if known else row.type.replace("_", " ")
    return f"{what}, {day}"


class AheadLine(PaintedButton):
    """A milestone of the next days; a press opens the person."""

    def __init__(self, row: AheadRow, today: date) -> None:
        super().__init__(row.name)
        self._words = milestone_words(row, today)
        self._icon = "cake" if row.type == "birthday" else "calendar"
        self.setAccessibleName(f"{row.name} {self._words}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(300, theme.active().unit(46))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw icon, name, words."""
        look, direction = theme.active(), self.layoutDirection()
        painter = QPainter(self)
        if self._hover:
            paint_box(
                painter, self.rect().adjusted(1, 1, -1, -1), look.colour("bg_hover"), None, 11
            )
        size = look.unit(18)
        spot = QRect(16, (self.height() - size) // 2, size, size)
        place = mirror(direction, self.rect(), spot)
        paint_icon(painter, self._icon, place, look.colour("text_secondary"))
        left = 16 + size + 12
        painter.setFont(look.font("body", weight="semibold"))
        painter.setPen(look.colour("text_primary"))
        line = QRect(left, 0, self.width() - left - 16, self.height())
        taken = paint_text(painter, mirror(direction, self.rect(), line), self.text(), direction)
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text_secondary"))
        rest = QRect(left + taken + 10, 0, line.width() - taken - 10, self.height())
        paint_text(painter, mirror(direction, self.rect(), rest), self._words, direction)
        self._paint_ring(painter, 11)

    def minimumSizeHint(self) -> QSize:
        """Room for a name."""
        return QSize(160, theme.active().unit(46))
