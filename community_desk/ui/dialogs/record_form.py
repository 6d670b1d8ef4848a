"""A small form over the window: declared fields, one action, refusals said in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from community_desk.errors import DeskError
from community_desk.ui.dialogs.field_parts import Field, Values, field_part, field_value
from community_desk.ui.problem_words import problem_words
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.frames import Middle
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from community_desk.ui.desk import Desk

__all__ = ["Field", "RecordForm", "Values", "open_form"]

NO_SIDE = Qt.AlignmentFlag(0)


class RecordForm(Overlay):
    """Enter stores, Esc leaves; `store` gets the values and may refuse with a DeskError."""

    def __init__(
        self, desk: Desk, title: str, fields: Sequence[Field], store: Callable[[Values], object],
        done: str,
    ) -> None:  # fmt: skip
        super().__init__(desk.shell.widget(), title, width=520, top=110)
        self._desk, self._fields, self._store, self._done = desk, fields, store, done
        self.parts: dict[str, QWidget] = {}
        self.column.setContentsMargins(24, 20, 24, 18)
        self.column.setSpacing(14)
        self.column.addWidget(PlainLabel(title, "title", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(fields):
            part = self.parts[field.key] = field_part(field)
            if field.kind != "yes":
                title_side = Qt.AlignmentFlag.AlignTop if field.kind == "note" else NO_SIDE
                label = PlainLabel(field.title, "body", "text_secondary")
                grid.addWidget(label, row, 0, title_side)
            grid.addWidget(part, row, 1)
        middle = Middle(472)
        middle.column.addLayout(grid)
        self.column.addWidget(middle)
        foot = self._foot = QHBoxLayout()
        self._problem = PlainLabel("", "body", "warning", wrap=True)
        foot.addWidget(self._problem, 1)
        leave = Button(tr("Cancel"))
        leave.clicked.connect(self.close_overlay)
        keep = Button(tr("Keep"), "primary")
        keep.clicked.connect(self.store)
        foot.addWidget(leave)
        foot.addWidget(keep)
        self.column.addLayout(foot)
        self.closed.connect(self.deleteLater)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter stores, from whatever field it comes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.store()
            event.accept()
            return
        super().keyPressEvent(event)

    def add_action(self, words: str, action: Callable[[], object]) -> None:
        """One more button at the start of the foot."""
        button = Button(words, "ghost")
        button.clicked.connect(lambda: action())
        self._foot.insertWidget(0, button)

    def _values(self) -> Values:
        desk = self._desk
        return {one.key: field_value(desk, one, self.parts[one.key]) for one in self._fields}

    def store(self) -> None:
        """Hand the values over; a refusal is said in the form."""
        try:
            self._store(self._values())
        except DeskError as problem:
            self._problem.setText(problem_words(problem))
            self.refit()
            return
        self.close_overlay()
        if self._done:
            self._desk.shell.notify(self._done, self._desk.shell.undo)


def open_form(
    desk: Desk, title: str, fields: Sequence[Field], store: Callable[[Values], object], done: str
) -> RecordForm:
    """Open a form over the window."""
    form = RecordForm(desk, title, fields, store, done)
    form.open()
    return form
