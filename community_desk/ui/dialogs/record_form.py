"""A small form over the window: declared fields, one action, refusals said in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from community_desk.errors import DeskError, InputError
from community_desk.ui import reading, theme
from community_desk.ui.text import read_day, tr, written_day
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.fields import CheckLine, Choice
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.overlay import Overlay
from community_desk.ui.widgets.text_view import TextField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from community_desk.ui.desk import Desk

Values = dict[str, str]
DAYS = ("day", "past")
NO_SIDE = Qt.AlignmentFlag(0)


class Field(NamedTuple):
    """One field of a form. Kinds and what `store` gets of them as text:

    text, note (several lines), person (a name that becomes a uid), choice (the value),
    yes (`1` or empty), day and past (a day as ISO; `past` reads "Friday" as the last one),
    number (digits with a point).
    """

    key: str
    title: str
    kind: str = "text"
    choices: Sequence[tuple[str, str]] = ()
    value: str = ""
    hint: str = ""


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
                title_side = Qt.AlignmentFlag.AlignTop if field.kind == "note" else NO_SIDE
                label = PlainLabel(field.title, "body", "text_secondary")
                grid.addWidget(label, row, 0, title_side)
            grid.addWidget(part, row, 1)
        self.column.addLayout(grid)
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
        if field.kind == "note":
            note = TextField()
            note.setPlainText(field.value)
            note.setAccessibleName(field.title)
            note.setPlaceholderText(field.hint)
            note.setFixedHeight(theme.active().unit(84))
            return note
        value = field.value
        if field.kind in DAYS and value:
            value = written_day(date.fromisoformat(value))
        line = QLineEdit(value)
        line.setAccessibleName(field.title)
        line.setPlaceholderText(field.hint or (tr("tomorrow, in 2 weeks") if field.kind == "day"
                                               else ""))  # fmt: skip
        return line

    def _value(self, field: Field) -> str:
        part = self.parts[field.key]
        if isinstance(part, Choice):
            return str(part.currentData())
        if isinstance(part, CheckLine):
            return "1" if part.isChecked() else ""
        if isinstance(part, TextField):
            return part.toPlainText().strip()
        text = part.text().strip() if isinstance(part, QLineEdit) else ""
        if field.kind == "person":
            return self._person(text) if text or not field.hint else ""
        if field.kind in DAYS and text:
            return read_day(text, self._desk.today, ahead=field.kind == "day").isoformat()
        return _figure(text) if field.kind == "number" and text else text

    def _person(self, name: str) -> str:
        found = reading.matches(self._desk, name) if name else []
        exact = [one for one in found if one.name == name] or found
        if len(exact) == 1:
            return str(exact[0].uid)
        if not exact:
            raise InputError(tr("Nobody is called that."), tr("Write the name as on the desk."))
        names = ", ".join(one.name for one in exact[:4])
        raise InputError(tr("Which one: {names}?").format(names=names))


def _figure(text: str) -> str:
    value, ok = QLocale().toDouble(text)
    if not ok:
        value, ok = QLocale.c().toDouble(text)
    if not ok:
        raise InputError(tr("{text} is no number.").format(text=text))
    return repr(value)


def open_form(
    desk: Desk, title: str, fields: Sequence[Field], store: Callable[[Values], object], done: str
) -> RecordForm:
    """Open a form over the window."""
    form = RecordForm(desk, title, fields, store, done)
    form.open()
    return form
