"""The fields of a form: declared, shown as controls, read back as text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit, QWidget

from community_desk.errors import InputError
from community_desk.ui import reading, theme
from community_desk.ui.text import read_day, read_past, tr, written_day, written_past
from community_desk.ui.widgets.fields import CheckLine, Choice
from community_desk.ui.widgets.text_view import TextField

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

Values = dict[str, str]
DAYS = ("day", "past")


class Field(NamedTuple):
    """One field of a form. Kinds and what `store` gets of them as text:

    text, note (several lines), person (a name that becomes a uid), choice (the value),
    yes (`1` or empty), day and past (a day as ISO; `past` reads "Friday" as the last one),
    about (as `past`, and a month or a year alone: ISO as far as it is known), number (digits
    with a point).
    """

    key: str
    title: str
    kind: str = "text"
    choices: Sequence[tuple[str, str]] = ()
    value: str = ""
    hint: str = ""


def field_part(field: Field) -> QWidget:
    """The control of a field, filled in."""
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
    elif field.kind == "about" and value:
        value = written_past(value)
    line = QLineEdit(value)
    line.setAccessibleName(field.title)
    line.setPlaceholderText(field.hint or (tr("tomorrow, in 2 weeks") if field.kind == "day"
                                           else ""))  # fmt: skip
    return line


def field_value(desk: Desk, field: Field, part: QWidget) -> str:
    """What stands in the control of a field, as text; InputError where it cannot be read."""
    if isinstance(part, Choice):
        return str(part.currentData())
    if isinstance(part, CheckLine):
        return "1" if part.isChecked() else ""
    if isinstance(part, TextField):
        return part.toPlainText().strip()
    text = part.text().strip() if isinstance(part, QLineEdit) else ""
    if field.kind == "person":
        return _person(desk, text) if text or not field.hint else ""
    if field.kind in DAYS and text:
        return read_day(text, desk.today, ahead=field.kind == "day").isoformat()
    if field.kind == "about" and text:
        return read_past(text, desk.today)
    return read_figure(text) if field.kind == "number" and text else text


def _person(desk: Desk, name: str) -> str:
    found = reading.matches(desk, name) if name else []
    exact = [one for one in found if one.name == name] or found
    if len(exact) == 1:
        return str(exact[0].uid)
    if not exact:
        raise InputError(tr("Nobody is called that."), tr("Write the name as on the desk."))
    names = ", ".join(one.name for one in exact[:4])
    raise InputError(tr("Which one: {names}?").format(names=names))


def read_figure(text: str) -> str:
    """The number typed into a field, with a point; InputError when it is none."""
    value, ok = QLocale().toDouble(text)
    if not ok:
        value, ok = QLocale.c().toDouble(text)
    if not ok:
        raise InputError(tr("{text} is no number.").format(text=text))
    return repr(value)
