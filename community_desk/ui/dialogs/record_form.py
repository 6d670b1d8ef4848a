"""A small form over the window: declared fields, one action, refusals said in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from community_desk.errors import DeskError, InputError
from community_desk.ui import reading
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.fields import CheckLine, Choice
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

Values = dict[str, str]


class Field(NamedTuple):
    """One field: text, person (a name that becomes a uid), choice or yes (`1` or empty)."""

    key: str
    title: str
    kind: str = "text"
    choices: Sequence[tuple[str, str]] = ()
    value: str = ""


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
            part = self.parts[field.key] = self._part(field)
            if field.kind != "yes":
                grid.addWidget(PlainLabel(field.title, "body", "text_secondary"), row, 0)
            grid.addWidget(part, row, 1)
        self.column.addLayout(grid)
        foot = QHBoxLayout()
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

    def store(self) -> None:
        """Hand the values over; a refusal is said in the form."""
        try:
            self._store({field.key: self._value(field) for field in self._fields})
        except DeskError as problem:
            self._problem.setText(str(problem))
            self.refit()
            return
        self.close_overlay()
        self._desk.shell.notify(self._done, self._desk.shell.undo)

    def _part(self, field: Field) -> QWidget:
        if field.kind == "choice":
            choice = Choice(field.title)
            for value, words in field.choices:
                choice.addItem(words, value)
            choice.setCurrentIndex(max(0, choice.findData(field.value)))
            return choice
        if field.kind == "yes":
            check = CheckLine(field.title, strike=False)
            check.setChecked(bool(field.value))
            return check
        line = QLineEdit(field.value)
        line.setAccessibleName(field.title)
        line.returnPressed.connect(self.store)
        return line

    def _value(self, field: Field) -> str:
        part = self.parts[field.key]
        if isinstance(part, Choice):
            return str(part.currentData())
        if isinstance(part, CheckLine):
            return "1" if part.isChecked() else ""
        text = part.text().strip() if isinstance(part, QLineEdit) else ""
        return self._person(text) if field.kind == "person" else text

    def _person(self, name: str) -> str:
        found = reading.matches(self._desk, name) if name else []
        exact = [one for one in found if one.name == name] or found
        if len(exact) == 1:
            return str(exact[0].uid)
        if not exact:
            raise InputError(tr("Nobody is called that."), tr("Write the name as on the desk."))
        names = ", ".join(one.name for one in exact[:4])
        raise InputError(tr("Which one: {names}?").format(names=names))


def open_form(
    desk: Desk, title: str, fields: Sequence[Field], store: Callable[[Values], object], done: str
) -> RecordForm:
    """Open a form over the window."""
    form = RecordForm(desk, title, fields, store, done)
    form.open()
    return form
