"""Where you stand with a person: stage with evidence, warmth, give and receive, ask check."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from community_desk.core import ledger
from community_desk.store.queries import person as queries
from community_desk.ui import keeping, theme
from community_desk.ui.charts.curve import Curve, SplitBar
from community_desk.ui.pages import goto_words
from community_desk.ui.pages.person_sections import Section
from community_desk.ui.pages.today_panel import curve_labels, promise_line
from community_desk.ui.rows import PersonView
from community_desk.ui.text import month_year, number, short_day, tr
from community_desk.ui.widgets.fields import Choice
from community_desk.ui.widgets.flow import FlowLayout
from community_desk.ui.widgets.frames import IconSpot, clear_layout
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.marks import StageLadder
from community_desk.ui.words import stage_names

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


class StandingSide(QWidget):
    """The right column of a person."""

    def __init__(
        self, desk: Desk, settle: Callable[[str, bool], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._settle = desk, settle
        self._stage = Section(tr("Stage"), line=False)
        self._ladder = StageLadder(stage_names())
        self._stage.content.addWidget(self._ladder)
        self._evidence = QVBoxLayout()
        self._evidence.setSpacing(6)
        self._stage.content.addLayout(self._evidence)
        self._warmth = Section(tr("Warmth"))
        self._curve = Curve(76)
        self._unknown = PlainLabel(
            tr("Not known yet: it grows with what you exchange."), "body", "text_muted", wrap=True
        )
        self._warmth.content.addWidget(self._curve)
        self._warmth.content.addWidget(self._unknown)
        self._favours = Section(tr("Give and receive"))
        self._split = SplitBar()
        self._balance = PlainLabel("", "body", "text_muted", wrap=True)
        self._favours.content.addWidget(self._split)
        self._favours.content.addWidget(self._balance)
        self._promises = Section(tr("Promises"))
        self.ask = AskSection(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self._stage, self._warmth, self._favours, self._promises, self.ask):
            column.addWidget(part)

    def show_person(self, view: PersonView) -> None:
        """Show another person."""
        self._ladder.show_stage(view.stage)
        since = view.stage_since
        words = tr("since {month}").format(month=month_year(since)) if since else ""
        self._stage.aside.setText(tr("your judgement") if view.judged else words)
        self._show_evidence(view)
        self.show_warmth(view)
        self._split.setVisible(bool(view.gave or view.received))
        gave = tr("gave {n}").format(n=view.gave)
        got = tr("got {n}").format(n=view.received)
        self._split.show_amounts(view.gave, view.received, (gave, got))
        self._balance.setText(view.balance)
        clear_layout(self._promises.content)
        self._promises.setVisible(bool(view.promises))
        for promise in view.promises[:8]:
            self._promises.content.addLayout(promise_line(self._desk, promise, self._settle))
        self.ask.show_person(view)

    def _show_evidence(self, view: PersonView) -> None:
        clear_layout(self._evidence)
        for sentence in view.because:
            self._evidence.addLayout(reason_line("check", "accent", sentence, "text_primary"))
        if view.missing:
            line = reason_line("circle-dashed", "text_muted", view.missing, "text_muted")
            self._evidence.addLayout(line)

    def show_warmth(self, view: PersonView) -> None:
        """Show score and curve; the curve may come later than the rest."""
        known = view.score is not None and len(view.curve) > 1
        words = keeping.warmth_text(self._desk, view.score) if view.score is not None else ""
        self._warmth.aside.setText(words)
        self._curve.setVisible(known)
        self._unknown.setVisible(view.score is None)
        spoken = tr("Warmth over the last year. Now {words}").format(words=words)
        labels = curve_labels(view, self._desk)
        self._curve.show_values(view.curve, 60.0 if known else None, labels, spoken)


class AskSection(Section):
    """Before you ask: what, how much, and what speaks for waiting; it never forbids."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Before you ask"))
        self._desk = desk
        self._view: PersonView | None = None
        self.favour, self.size_ = Choice(tr("What kind of help")), Choice(tr("How much"))
        for choice, options in (
            (self.favour, goto_words.FAVOURS),
            (self.size_, goto_words.SIZES),
        ):
            for code, words in options:
                choice.addItem(words(), code)
            choice.activated.connect(lambda _: self._check())
        # Side by side where both have room.
        holder = QWidget()
        row = FlowLayout(holder, gap=6)
        row.addWidget(self.favour)
        row.addWidget(self.size_)
        self.content.addWidget(holder)
        self._answer = QVBoxLayout()
        self._answer.setSpacing(6)
        self.content.addLayout(self._answer)

    def show_person(self, view: PersonView) -> None:
        """Weigh an ask of another person."""
        self._view = view
        self._check()

    def _check(self) -> None:
        clear_layout(self._answer)
        view, desk = self._view, self._desk
        if view is None:
            return
        size, favour = str(self.size_.currentData()), str(self.favour.currentData())
        found = queries.ask_check(
            view.measured, desk.db.rules, desk.today, size=size, favour=favour
        )
        for reason in found.reasons:
            words = ask_words(view, found, reason, desk.today)
            self._answer.addLayout(reason_line("clock", "warning", words, "text_primary"))
        if not found.reasons:
            words = tr("Nothing speaks against it.")
            self._answer.addLayout(reason_line("check", "accent", words, "text_primary"))
        room = tr("Asks of the last 90 days with this one: {asks}. Room: {room}.").format(
            asks=number(found.pressure), room=number(found.room)
        )
        self._answer.addWidget(PlainLabel(room, "small", "text_muted", wrap=True))


def ask_words(view: PersonView, found: ledger.AskCheck, reason: str, today: date) -> str:
    """One gate with the fact behind it."""
    _ = found
    if reason == "thank_first":
        seen = ledger.as_seen_on(view.measured.records.exchanges, today)
        open_ones = ledger.unthanked(seen, today, least=0, most=60)
        kinds = dict(goto_words.FAVOURS)
        day = ledger.day_of(open_ones[0])
        what = kinds[open_ones[0].type]()
        when = short_day(day, today) if day else ""
        return tr("Say thanks first: {what}, {day}.").format(what=what.lower(), day=when)
    if reason == "promise_first":
        late = next(
            (p for p in view.promises
             if p.who == "me" and p.done_on is None and p.due_on and p.due_on < today), None
        )  # fmt: skip
        what = late.text if late is not None else ""
        return tr("Keep or renew your promise first: {what}.").format(what=what)
    if reason == "unanswered":
        count = view.measured.facts.unanswered
        return tr("%n words of yours are without an answer.", "", count)
    return tr("Give something first: you have asked more than you gave of late.")


def reason_line(icon: str, tone: str, sentence: str, ink: str) -> QHBoxLayout:
    """A sentence with a sign before it."""
    row = QHBoxLayout()
    row.setSpacing(9)
    spot = IconSpot(icon, 16, tone)
    row.addWidget(spot, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(sentence, "body", ink, wrap=True), 1)
    row.setContentsMargins(0, theme.active().unit(1), 0, 0)
    return row
