"""The panel beside Today: the selected person at a glance and what could be said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from community_desk.core.isolates import without_isolates
from community_desk.ui import keeping, theme
from community_desk.ui.charts.curve import Curve
from community_desk.ui.delegates.timeline import TimelineDelegate
from community_desk.ui.models.timeline import TimelineModel
from community_desk.ui.rows import PersonView
from community_desk.ui.text import due_words, month_name, month_year, span, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.fields import CheckLine
from community_desk.ui.widgets.frames import Hairline, ScrollColumn, clear_layout
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.marks import Avatar, Chip, StageDashes
from community_desk.ui.words import role_line, stage_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from community_desk.ui.desk import Desk
    from community_desk.ui.models.timeline import Reader


class PersonPanel(ScrollColumn):
    """One person: warmth, suggested move, stage, give and take, last contacts, promises."""

    def __init__(self, desk: Desk, settle: Callable[[str, bool], None]) -> None:
        super().__init__()
        self._desk, self._settle = desk, settle
        self._openings: tuple[str, ...] = ()
        self._opening = 0
        self.setObjectName("paper")
        column = self.column
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(14)
        column.addLayout(self._head())
        self._later = PlainLabel("", "body", wrap=True)
        column.addWidget(self._later)
        column.addLayout(self._warmth())
        self._rules = [Hairline() for _ in range(4)]
        column.addWidget(self._rules[0])
        column.addLayout(self._move())
        column.addWidget(self._rules[1])
        column.addLayout(self._standing())
        column.addWidget(self._rules[2])
        column.addLayout(self._contacts())
        column.addWidget(self._rules[3])
        self._promises = QVBoxLayout()
        self._promises.setSpacing(2)
        column.addLayout(self._promises)
        column.addStretch(1)
        self.inside.setVisible(False)

    def show_person(self, view: PersonView | None, read: Reader | None) -> None:
        """Show another person, or nobody."""
        self.inside.setVisible(view is not None)
        if view is None:
            self._model.show(None)
            return
        self._avatar.show_person(view.uid, view.name, view.photo)
        self._show_later(view)
        self._name.setText(view.name)
        self._role.setText(role_line(view.role, view.org))
        self._role.setVisible(bool(self._role.text()))
        self._place.setText(" · ".join(filter(None, (view.place, self._known(view)))))
        self._place.setVisible(bool(self._place.text()))
        self.show_warmth(view)
        self._show_move(view)
        self._dashes.show_stage(view.stage, stage_name(view.stage))
        self._stage.setText(stage_name(view.stage))
        self._gave.setText(
            tr("gave {gave} · received {received}").format(gave=view.gave, received=view.received)
        )
        self._model.show(read)
        self._fit_list()
        self._show_promises(view)

    def _show_later(self, view: PersonView) -> None:
        words = tr("Remember: {what}").format(what=" \u00b7 ".join(view.next_time))
        self._later.setText(words if view.next_time else "")
        self._later.setVisible(bool(view.next_time))

    def restyle(self) -> None:
        """Heights of the entries follow the text."""
        self._fit_list()

    def _head(self) -> QHBoxLayout:
        self._avatar = Avatar(64)
        self._name = PlainLabel("", "title", wrap=True)
        self._role = PlainLabel("", "body", "text_secondary", wrap=True)
        self._place = PlainLabel("", "body", "text_muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(1)
        for label in (self._name, self._role, self._place):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _warmth(self) -> QVBoxLayout:
        self._warmth_words = PlainLabel("", "body", "text_secondary")
        line = QHBoxLayout()
        line.addWidget(PlainLabel(tr("Warmth"), "small", "text_muted", weight="semibold"), 1)
        line.addWidget(self._warmth_words)
        self._curve = Curve()
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self._curve)
        return column

    def _move(self) -> QVBoxLayout:
        self._suggestion = PlainLabel("", "body", wrap=True)
        self._box = QFrame()
        self._box.setObjectName("card")
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(11, 9, 11, 9)
        self._text = PlainLabel("", "body", "text_secondary", wrap=True)
        inside.addWidget(self._text)
        self.copy = Button(tr("Copy"), icon="copy", small=True)
        self.copy.clicked.connect(self._copy)
        self.another = Button(tr("Another opening"), icon="arrows-shuffle", small=True)
        self.another.clicked.connect(self._next_opening)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.another)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(PlainLabel(tr("Suggested move"), "small", "text_muted", weight="semibold"))
        column.addWidget(self._suggestion)
        column.addWidget(self._box)
        column.addLayout(buttons)
        return column

    def _standing(self) -> QHBoxLayout:
        self._dashes = StageDashes()
        self._stage = PlainLabel("", "body", weight="semibold")
        self._gave = PlainLabel("", "body")
        stage_line = QHBoxLayout()
        stage_line.setSpacing(10)
        stage_line.addWidget(self._dashes)
        stage_line.addWidget(self._stage, 1)
        row = QHBoxLayout()
        for title, content in ((tr("Stage"), stage_line), (tr("Give and take"), self._gave)):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(PlainLabel(title, "small", "text_muted", weight="semibold"))
            if isinstance(content, QWidget):
                column.addWidget(content)
            else:
                column.addLayout(content)
            row.addLayout(column, 1)
        return row

    def _contacts(self) -> QVBoxLayout:
        self._model = TimelineModel()
        self._list = QListView()
        self._list.setObjectName("plain")
        self._list.setAccessibleName(tr("Last contacts"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(TimelineDelegate(self._list, self._desk.today, compact=True))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = PlainLabel(tr("Nothing has passed between you yet."), "body", "text_muted")
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(PlainLabel(tr("Last contacts"), "small", "text_muted", weight="semibold"))
        column.addWidget(self._list)
        column.addWidget(self._none)
        return column

    def _fit_list(self) -> None:
        rows = self._model.rowCount()
        self._list.setVisible(rows > 0)
        self._none.setVisible(rows == 0)
        self._list.setFixedHeight(max(1, rows) * theme.active().unit(52))

    def _known(self, view: PersonView) -> str:
        if view.known_since is None:
            return ""
        days = (self._desk.today - view.known_since).days
        return tr("known for {time}").format(time=span(days)) if days > 0 else ""

    def show_warmth(self, view: PersonView) -> None:
        """Show score and curve; the curve may come later than the rest."""
        words = keeping.warmth_text(self._desk, view.score, view.half_life)
        self._warmth_words.setText(words)
        labels = curve_labels(view, self._desk)
        spoken = tr("Warmth over the last year. Now {words}").format(words=words)
        self._curve.show_values(view.curve, 60.0 if view.curve else None, labels, spoken)
        self._curve.setVisible(len(view.curve) > 1)

    def _show_move(self, view: PersonView) -> None:
        self._suggestion.setText(view.suggestion)
        self._openings, self._opening = view.openings, 0
        self._show_opening()

    def _show_opening(self) -> None:
        shown = bool(self._openings)
        self._box.setVisible(shown)
        self.copy.setVisible(shown)
        self.another.setVisible(len(self._openings) > 1)
        if shown:
            self._text.setText(self._openings[self._opening % len(self._openings)])

    def _next_opening(self) -> None:
        self._opening += 1
        self._show_opening()

    def _copy(self) -> None:
        text = without_isolates(self._openings[self._opening % len(self._openings)])
        QGuiApplication.clipboard().setText(text)
        left_open = "{" in text
        words = tr("Copied. Fill in what stands in braces.") if left_open else tr("Copied.")
        self._desk.shell.notify(words)

    def _show_promises(self, view: PersonView) -> None:
        clear_layout(self._promises)
        mine = [promise for promise in view.promises if promise.done_on is None]
        self._rules[3].setVisible(bool(mine))
        if not mine:
            return
        title = PlainLabel(tr("Promises"), "small", "text_muted", weight="semibold")
        self._promises.addWidget(title)
        for promise in mine:
            self._promises.addLayout(promise_line(self._desk, promise, self._settle))


def promise_line(desk: Desk, promise: object, settle: Callable[[str, bool], None]) -> QHBoxLayout:
    """A promise with its box and the day it is due."""
    from community_desk.ui.rows import PromiseLine

    if not isinstance(promise, PromiseLine):
        raise TypeError(promise)
    words = promise.text or tr("a promise")
    if promise.who == "them":
        words = tr("They: {text}").format(text=words)
    box = CheckLine(words)
    box.setChecked(promise.done_on is not None)
    box.toggled.connect(lambda on: settle(promise.uid, on))
    row = QHBoxLayout()
    row.addWidget(box, 1)
    if promise.due_on is not None and promise.done_on is None:
        near = (promise.due_on - desk.today).days <= 7
        row.addWidget(Chip(due_words(promise.due_on, desk.today), "warning" if near else "neutral"))
    return row


def curve_labels(view: PersonView, desk: Desk) -> tuple[str, str, str]:
    """The words below a warmth curve."""
    if view.curve_start is None or len(view.curve) < 2:
        return ("", "", "")
    middle = view.curve_start + (desk.today - view.curve_start) / 2
    return (month_year(view.curve_start), month_name(middle), tr("today"))
