"""The two sides of a person: who they are on the left, where you stand on the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from community_desk.ui import keeping, theme
from community_desk.ui.charts.curve import Curve, SplitBar
from community_desk.ui.icons import channel_icon
from community_desk.ui.pages.today_panel import curve_labels, promise_line
from community_desk.ui.person_reading import met_words
from community_desk.ui.rows import PersonView
from community_desk.ui.text import month_year, tr
from community_desk.ui.widgets.buttons import ChipButton, LinkButton
from community_desk.ui.widgets.flow import FlowLayout
from community_desk.ui.widgets.frames import Hairline, IconSpot, clear_layout
from community_desk.ui.widgets.labels import ElidingLabel, PlainLabel
from community_desk.ui.widgets.marks import Avatar, Chip, StageLadder
from community_desk.ui.widgets.text_view import NoteEdit
from community_desk.ui.words import circle_name, role_line, stage_names

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


def _caption(text: str) -> PlainLabel:
    return PlainLabel(text, "small", "text_muted", weight="semibold")


class _Section(QWidget):
    """A caption, its content, and a hairline above."""

    def __init__(self, title: str, *, line: bool = True) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(14)
        if line:
            outer.addWidget(Hairline())
        inner = QVBoxLayout()
        inner.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(_caption(title), 1)
        self.aside = PlainLabel("", "body", "text_secondary")
        head.addWidget(self.aside)
        inner.addLayout(head)
        self.content = QVBoxLayout()
        self.content.setSpacing(6)
        inner.addLayout(self.content)
        outer.addLayout(inner)


class AboutSide(QWidget):
    """Face, name, place, circle and tags; addresses; notes; how you met; introductions."""

    circle_asked = Signal()
    note_changed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._avatar = Avatar(64)
        self._name = PlainLabel("", "title", wrap=True)
        self._role = PlainLabel("", "body", "text_secondary", wrap=True)
        self._place = PlainLabel("", "body", "text_muted", wrap=True)
        self.circle = ChipButton("", on=True)
        self.circle.clicked.connect(self.circle_asked)
        self._tags = QWidget()
        self._tag_flow = FlowLayout(self._tags)
        self._where = _Section(tr("Where they are"))
        self._matters = _Section(tr("What matters to them"))
        self.notes = NoteEdit(tr("What matters to them"))
        self.notes.setObjectName("bare")
        self.notes.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.notes.document().setDocumentMargin(0)
        self.notes.setPlaceholderText(tr("Family, interests, how they like to be reached..."))
        self.notes.finished.connect(self.note_changed)
        self.notes.textChanged.connect(self._fit_notes)
        self._matters.content.addWidget(self.notes)
        self._met = _Section(tr("How you met"))
        self._met_words = PlainLabel("", "body", "text_secondary", wrap=True)
        self._met.content.addWidget(self._met_words)
        self._introduced = _Section(tr("Introductions"))
        self._custom = _Section(tr("More"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(10)
        for part in (self._name, self._role, self._place):
            column.addWidget(part)
        column.addSpacing(10)
        column.addWidget(self._tags)
        sections = (self._where, self._matters, self._met, self._introduced, self._custom)
        for section in sections:
            column.addSpacing(13)
            column.addWidget(section)

    def show_person(self, view: PersonView) -> None:
        """Show another person."""
        self._avatar.show_person(view.uid, view.name)
        self._name.setText(view.name)
        self._role.setText(role_line(view.role, view.org))
        self._role.setVisible(bool(self._role.text()))
        self._place.setText(view.place)
        self._place.setVisible(bool(view.place))
        self._show_tags(view)
        self._show_where(view)
        if not self.notes.hasFocus() and self.notes.toPlainText() != view.notes:
            self.notes.blockSignals(True)
            self.notes.take(view.notes)
            self.notes.blockSignals(False)
        self._fit_notes()
        self._met_words.setText(met_words(view))
        self._met.setVisible(bool(self._met_words.text()))
        self._show_introduced(view)
        self._show_custom(view)

    def restyle(self) -> None:
        """The field follows the text."""
        self._fit_notes()

    def _show_tags(self, view: PersonView) -> None:
        self.circle.setParent(self)
        self._tag_flow.removeWidget(self.circle)
        clear_layout(self._tag_flow)
        words = tr("{circle} circle").format(circle=circle_name(view.circle))
        if view.circle == "listed":
            words = tr("Give a circle")
        self.circle.setText(words)
        self.circle.setAccessibleName(tr("Circle: {circle}").format(circle=words))
        self._tag_flow.addWidget(self.circle)
        self.circle.show()
        for tag in (*view.tags, *(topic for topic in view.topics if topic not in view.tags)):
            self._tag_flow.addWidget(Chip(tag))
        if view.status != "active":
            self._tag_flow.addWidget(Chip(view.status.replace("_", " "), "warning"))

    def _show_where(self, view: PersonView) -> None:
        clear_layout(self._where.content)
        self._where.setVisible(bool(view.handles))
        for place in view.handles:
            row = QHBoxLayout()
            row.setSpacing(11)
            row.addWidget(IconSpot(channel_icon(place.channel), 17))
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(ElidingLabel(place.address, "body"))
            if place.aside:
                words.addWidget(ElidingLabel(place.aside, "small", "text_muted"))
            row.addLayout(words, 1)
            self._where.content.addLayout(row)

    def _show_introduced(self, view: PersonView) -> None:
        clear_layout(self._introduced.content)
        self._introduced.setVisible(bool(view.introduced))
        for uid, name, day in view.introduced:
            words = f"{name} ({month_year(day)})" if day is not None else name
            button = LinkButton(words)
            button.clicked.connect(partial(self._desk.shell.go, "person", uid))
            self._introduced.content.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _show_custom(self, view: PersonView) -> None:
        clear_layout(self._custom.content)
        self._custom.setVisible(bool(view.custom))
        for key, value in view.custom:
            line = tr("{key}: {value}").format(key=key, value=value)
            self._custom.content.addWidget(PlainLabel(line, "body", "text_secondary", wrap=True))

    def _fit_notes(self) -> None:
        spacing = self.notes.fontMetrics().lineSpacing()
        lines = min(max(2, int(self.notes.document().size().height())), 9)
        self.notes.setFixedHeight(lines * (spacing + 1) + 4)


class StandingSide(QWidget):
    """Stage with its evidence, warmth, give and receive, promises."""

    def __init__(self, desk: Desk, settle: Callable[[str, bool], None]) -> None:
        super().__init__()
        self._desk, self._settle = desk, settle
        self._stage = _Section(tr("Stage"), line=False)
        self._ladder = StageLadder(stage_names())
        self._stage.content.addWidget(self._ladder)
        self._evidence = QVBoxLayout()
        self._evidence.setSpacing(6)
        self._stage.content.addLayout(self._evidence)
        self._warmth = _Section(tr("Warmth"))
        self._curve = Curve(76)
        self._unknown = PlainLabel(
            tr("Not known yet: it grows with what you exchange."), "body", "text_muted", wrap=True
        )
        self._warmth.content.addWidget(self._curve)
        self._warmth.content.addWidget(self._unknown)
        self._favours = _Section(tr("Give and receive"))
        self._split = SplitBar()
        self._balance = PlainLabel("", "body", "text_muted", wrap=True)
        self._favours.content.addWidget(self._split)
        self._favours.content.addWidget(self._balance)
        self._promises = _Section(tr("Promises"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self._stage, self._warmth, self._favours, self._promises):
            column.addWidget(part)

    def show_person(self, view: PersonView) -> None:
        """Show another person."""
        self._ladder.show_stage(view.stage)
        since = view.stage_since
        words = tr("since {month}").format(month=month_year(since)) if since else ""
        self._stage.aside.setText(words)
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

    def _show_evidence(self, view: PersonView) -> None:
        clear_layout(self._evidence)
        for sentence in view.because:
            self._evidence.addLayout(_reason("check", "accent", sentence, "text_primary"))
        if view.missing:
            line = _reason("circle-dashed", "text_muted", view.missing, "text_muted")
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


def _reason(icon: str, tone: str, sentence: str, ink: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(9)
    spot = IconSpot(icon, 16, tone)
    row.addWidget(spot, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(sentence, "body", ink, wrap=True), 1)
    row.setContentsMargins(0, theme.active().unit(1), 0, 0)
    return row
