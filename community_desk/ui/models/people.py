"""The People table: ids of everybody, rows read in pages as they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer

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
_MISSED = 8
"""So many pages of missed rows are fetched at once; whoever asks for more asks again."""

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
    Column("email", QT_TRANSLATE_NOOP("", "Email"), 190, 2),
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


def is_order(key: str) -> bool:
    """Whether the table can be sorted by this key."""
    return key.startswith(OWN) or (key in known_columns() and known_columns()[key].sorts)


Take = Callable[[Sequence[PersonLine]], None]
Fetch = Callable[[Sequence[int], Take], None]
"""Reads the rows of ids and hands them over, now or later, in the window's thread."""


class PeopleModel(QAbstractTableModel):
    """Holds ids only; rows are fetched a page at a time, those in sight and their neighbours.

    Nothing is read while the table paints: a row that is not there yet stays empty, or as it
    was before, until its page comes.
    """

    def __init__(self, today: date, fetch: Fetch) -> None:
        super().__init__()
        self._today, self._fetch = today, fetch
        self._ids: Sequence[int] = ()
        self._pages: OrderedDict[int, dict[int, PersonLine]] = OrderedDict()
        self._before: dict[int, PersonLine] = {}
        self._missed: set[int] = set()
        self._wanted: list[int] = []
        self._under_way = False
        self._shown = 0
        # Behind the paint that missed a row.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._want_missed)
        self.columns: tuple[Column, ...] = COLUMNS

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns of the same people."""
        if tuple(columns) != self.columns:
            self.beginResetModel()
            self.columns = tuple(columns)
            self.endResetModel()

    def show(self, ids: Sequence[int], first: Sequence[PersonLine]) -> None:
        """Show other people; `first` are the rows of the first page of them."""
        self.beginResetModel()
        known = {line.person_id: line for line in first}
        # Whoever was in sight may be again, elsewhere: they stay until they are read anew.
        self._before = {
            key: line
            for lines in self._pages.values()
            for key, line in lines.items()
            if key not in known
        }
        self._pages.clear()
        self._pages[0] = known
        self._ids = ids
        self._begin_anew()
        self.endResetModel()

    def go_on(self, ids: Sequence[int]) -> bool:
        """Show more people behind the ones there; False where these are not the first of them."""
        there = len(self._ids)
        if there >= len(ids) or list(self._ids) != list(ids[:there]):
            return False
        self._before.update(self._pages.pop(there // PAGE, {}))
        self.beginInsertRows(QModelIndex(), there, len(ids) - 1)
        self._ids = ids
        self._begin_anew()
        self.endInsertRows()
        return True

    @property
    def ids(self) -> Sequence[int]:
        """Ids in the order of the rows."""
        return self._ids

    def line(self, row: int) -> PersonLine | None:
        """The person of a row; None while not read, which is then done soon, or when gone."""
        if not 0 <= row < len(self._ids):
            return None
        key, lines = self._ids[row], self._pages.get(row // PAGE)
        if lines is not None:
            return lines.get(key)
        self._missed.add(row // PAGE)
        if not self._soon.isActive():
            self._soon.start()
        return self._before.get(key)

    def want(self, first: int, last: int) -> None:
        """Fetch what is missing of these rows, then of the pages around them."""
        start, end = max(first, 0) // PAGE, min(last, len(self._ids) - 1) // PAGE
        self._want([*range(start, end + 1), end + 1, start - 1])

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
        """The words of a cell."""
        if not index.isValid():
            return None
        key = self.columns[index.column()].key
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            line = self.line(index.row())
            return cell_words(line, key, self._today) if line else ""
        return None

    def _begin_anew(self) -> None:
        """Let no answer count that is still under way: it is about other rows."""
        self._shown += 1
        self._under_way = False
        self._missed.clear()
        self._wanted.clear()

    def _want_missed(self) -> None:
        missed = list(self._missed)[:_MISSED]
        self._missed.clear()
        self._want(missed)

    def _want(self, pages: Sequence[int]) -> None:
        """Fetch these in this order; what was wanted before is not worth a wait any more."""
        there = range((len(self._ids) + PAGE - 1) // PAGE)
        self._wanted = [page for page in pages if page in there and page not in self._pages]
        self._go_on_fetching()

    def _go_on_fetching(self) -> None:
        if self._under_way or not self._wanted:
            return
        self._under_way = True
        page = self._wanted.pop(0)
        ids = self._ids[page * PAGE : (page + 1) * PAGE]
        self._fetch(ids, partial(self._take, self._shown, page))

    def _take(self, shown: int, page: int, lines: Sequence[PersonLine]) -> None:
        if shown != self._shown:
            return
        self._under_way = False
        self._pages[page] = {line.person_id: line for line in lines}
        while len(self._pages) > _KEPT_PAGES:
            self._pages.popitem(last=False)
        last = min((page + 1) * PAGE, len(self._ids)) - 1
        self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self.columns) - 1))
        self._go_on_fetching()


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
