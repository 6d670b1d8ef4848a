"""The People table: ids of everybody, rows read in pages as they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from community_desk.ui.rows import PersonLine
from community_desk.ui.text import (
    QT_TRANSLATE_NOOP,
    due_words,
    number,
    short_day,
    span,
    tr,
    written_day,
)
from community_desk.ui.words import (
    channel_name,
    circle_name,
    flag_look,
    role_line,
    stage_name,
    warmth_words,
)

PAGE = 100
_KEPT_PAGES = 48
ROW = Qt.ItemDataRole.UserRole


OWN = "custom:"
"""Before the name of an own field, in the key of its column."""


class Column(NamedTuple):
    """A column: key (also what it sorts by), title, width, share of spare room, whether sorted."""

    key: str
    title: str
    width: int
    stretch: int = 0
    sorts: bool = True

    @property
    def words(self) -> str:
        """The title in the user's language; an own field is called as the user calls it."""
        return self.title if self.key.startswith(OWN) else tr(self.title)


COLUMNS = (
    Column("name", QT_TRANSLATE_NOOP("", "Person"), 240, 3),
    Column("circle", QT_TRANSLATE_NOOP("", "Circle"), 88),
    Column("stage", QT_TRANSLATE_NOOP("", "Stage"), 176, 2),
    Column("warmth", QT_TRANSLATE_NOOP("", "Warmth"), 108),
    Column("last_touch", QT_TRANSLATE_NOOP("", "Last contact"), 118, 1),
    Column("next_touch", QT_TRANSLATE_NOOP("", "Next touch"), 140, 1),
    Column("balance", QT_TRANSLATE_NOOP("", "Gave : got"), 96, 1),
    Column("channels", QT_TRANSLATE_NOOP("", "Channels"), 112, 1),
)
"""The columns shown until the user chooses others."""
MORE_COLUMNS = (
    Column("org", QT_TRANSLATE_NOOP("", "Employer"), 150, 2),
    Column("role", QT_TRANSLATE_NOOP("", "Role"), 150, 2),
    Column("place", QT_TRANSLATE_NOOP("", "Place"), 120, 1),
    Column("tags", QT_TRANSLATE_NOOP("", "Tags"), 150, 2, sorts=False),
    Column("email", QT_TRANSLATE_NOOP("", "E-mail"), 190, 2),
    Column("phone", QT_TRANSLATE_NOOP("", "Phone"), 140, 1, sorts=False),
    Column("since", QT_TRANSLATE_NOOP("", "Since"), 110, 1),
    Column("flag", QT_TRANSLATE_NOOP("", "Flag"), 130, 1),
)


def known_columns(fields: Sequence[str] = ()) -> dict[str, Column]:
    """Every column there is, by key; `fields` are the names of own fields."""
    own = (Column(OWN + name, name, 130, 1) for name in fields)
    return {column.key: column for column in (*COLUMNS, *MORE_COLUMNS, *own)}


def columns_of(keys: Sequence[str]) -> tuple[Column, ...]:
    """The columns of these keys, the person always among them; none means the usual ones."""
    fields = [key.removeprefix(OWN) for key in keys if key.startswith(OWN)]
    known = known_columns(fields)
    found = [known[key] for key in dict.fromkeys(keys) if key in known]
    if not found:
        return COLUMNS
    return tuple(found) if any(c.key == "name" for c in found) else (COLUMNS[0], *found)


Reader = Callable[[Sequence[int]], list[PersonLine]]


class PeopleModel(QAbstractTableModel):
    """Holds ids only; a page of rows is read when one of its rows is first asked for."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._ids: Sequence[int] = ()
        self._read: Reader | None = None
        self._pages: OrderedDict[int, list[PersonLine]] = OrderedDict()
        self.columns: tuple[Column, ...] = COLUMNS

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns of the same people."""
        if tuple(columns) != self.columns:
            self.beginResetModel()
            self.columns = tuple(columns)
            self.endResetModel()

    def show(self, ids: Sequence[int], read: Reader) -> None:
        """Show other people."""
        self.beginResetModel()
        self._ids, self._read = ids, read
        self._pages.clear()
        self.endResetModel()

    def go_on(self, ids: Sequence[int]) -> bool:
        """Show more people behind the ones there; False where these are not the first of them."""
        there = len(self._ids)
        if there >= len(ids) or list(self._ids) != list(ids[:there]):
            return False
        self._pages.pop(there // PAGE, None)
        self.beginInsertRows(QModelIndex(), there, len(ids) - 1)
        self._ids = ids
        self.endInsertRows()
        return True

    def forget(self) -> None:
        """Read what is in sight again; the order stays."""
        self._pages.clear()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @property
    def ids(self) -> Sequence[int]:
        """Ids in the order of the rows."""
        return self._ids

    def line(self, row: int) -> PersonLine | None:
        """The person of a row; None when gone in the meantime."""
        if self._read is None or not 0 <= row < len(self._ids):
            return None
        page = row // PAGE
        lines = self._pages.get(page)
        if lines is None:
            start = page * PAGE
            lines = self._pages[page] = self._read(self._ids[start : start + PAGE])
            while len(self._pages) > _KEPT_PAGES:
                self._pages.popitem(last=False)
        offset = row % PAGE
        return lines[offset] if offset < len(lines) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many people."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].words
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        """The person, or the words of a cell."""
        if not index.isValid():
            return None
        if role == ROW:
            return self.line(index.row())
        key = self.columns[index.column()].key
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            line = self.line(index.row())
            return cell_words(line, key, self._today) if line else ""
        return None


def cell_words(line: PersonLine, column: str, today: date) -> str:
    """The words of a cell, also for assistive technology."""
    say = _WORDS.get(column)
    return say(line, today) if say is not None else own_value(line, column)


def own_value(line: PersonLine, column: str) -> str:
    """What a person carries in an own field, as words."""
    value = dict(line.custom).get(column.removeprefix(OWN))
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, int | float):
        return number(value)
    if isinstance(value, list):
        return ", ".join(str(each) for each in value)
    try:
        return written_day(date.fromisoformat(value)) if isinstance(value, str) else ""
    except ValueError:
        return str(value)


def sheet_cell(line: PersonLine, column: str, today: date) -> str:
    """A cell as a spreadsheet takes it: days as ISO, figures as digits, else the words shown."""
    if column in ("last_touch", "next_touch", "since"):
        day = getattr(line, column)
        return day.isoformat() if day is not None else ""
    if column == "warmth":
        return "" if line.score is None else str(line.score)
    if column == "name":
        return line.name
    if column.startswith(OWN):
        value = dict(line.custom).get(column.removeprefix(OWN))
        plain = isinstance(value, str | int | float) and not isinstance(value, bool)
        return str(value) if plain else own_value(line, column)
    return cell_words(line, column, today)


def _person(line: PersonLine, _today: date) -> str:
    return ", ".join(filter(None, (line.name, role_line(line.role, line.org))))


def _last(line: PersonLine, today: date) -> str:
    return span((today - line.last_touch).days) if line.last_touch else tr("never")


def _balance(line: PersonLine, _today: date) -> str:
    if not (line.gave or line.got):
        return "\u2014"
    return f"{number(line.gave)} : {number(line.got)}"


def next_words(line: PersonLine, today: date) -> str:
    """When the next word is due; a flag speaks where there is one."""
    if line.flag and line.flag not in ("OVERDUE", "COOLING"):
        return flag_look(line.flag).words
    if line.next_touch is None:
        return "\u2014"
    days = (line.next_touch - today).days
    if days < 0:
        return due_words(line.next_touch, today)
    if days == 0:
        return tr("today")
    return tr("in {time}").format(time=span(days))


def next_tone(line: PersonLine, today: date) -> str:
    """The tone of the next-touch chip; empty where it is plain text."""
    if line.flag and line.flag not in ("OVERDUE", "COOLING"):
        tone = flag_look(line.flag).tone
        return "accent" if tone in ("neutral", "info") else tone
    if line.next_touch is not None and line.next_touch < today:
        return "warning"
    return ""


_WORDS: dict[str, Callable[[PersonLine, date], str]] = {
    "name": _person,
    "circle": lambda line, _: circle_name(line.circle),
    "stage": lambda line, _: stage_name(line.stage),
    "warmth": lambda line, _: warmth_words(line.score),
    "last_touch": _last,
    "next_touch": next_words,
    "balance": _balance,
    "channels": lambda line, _: ", ".join(channel_name(code) for code in line.channels),
    "org": lambda line, _: line.org,
    "role": lambda line, _: line.role,
    "place": lambda line, _: line.place,
    "tags": lambda line, _: ", ".join(line.tags),
    "email": lambda line, _: ", ".join(line.emails),
    "phone": lambda line, _: ", ".join(line.phones),
    "since": lambda line, today: short_day(line.since, today) if line.since else "",
    "flag": lambda line, _: flag_look(line.flag).words if line.flag else "",
}
