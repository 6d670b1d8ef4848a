"""The People table: ids of everybody, rows read in pages of 200 as they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from community_desk.ui.rows import PersonLine
from community_desk.ui.text import QT_TRANSLATE_NOOP, due_words, span, tr
from community_desk.ui.words import (
    channel_name,
    circle_name,
    flag_look,
    role_line,
    stage_name,
    warmth_words,
)

PAGE = 200
_KEPT_PAGES = 24
ROW = Qt.ItemDataRole.UserRole


class Column(NamedTuple):
    """A column: key (also what it sorts by), title, width, whether it takes spare room."""

    key: str
    title: str
    width: int
    stretch: int = 0


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

Reader = Callable[[Sequence[int]], list[PersonLine]]


class PeopleModel(QAbstractTableModel):
    """Holds ids only; a page of rows is read when one of its rows is first asked for."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._ids: Sequence[int] = ()
        self._read: Reader | None = None
        self._pages: OrderedDict[int, list[PersonLine]] = OrderedDict()

    def show(self, ids: Sequence[int], read: Reader) -> None:
        """Show other people."""
        self.beginResetModel()
        self._ids, self._read = ids, read
        self._pages.clear()
        self.endResetModel()

    def forget(self) -> None:
        """Read what is in sight again; the order stays."""
        self._pages.clear()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(COLUMNS) - 1)
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
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(COLUMNS):
            if role == Qt.ItemDataRole.DisplayRole:
                return tr(COLUMNS[section].title)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        """The person, or the words of a cell."""
        if not index.isValid():
            return None
        if role == ROW:
            return self.line(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            line = self.line(index.row())
            return cell_words(line, COLUMNS[index.column()].key, self._today) if line else ""
        return None


def cell_words(line: PersonLine, column: str, today: date) -> str:
    """The words of a cell, also for assistive technology."""
    if column == "name":
        return ", ".join(filter(None, (line.name, role_line(line.role, line.org))))
    if column == "circle":
        return circle_name(line.circle)
    if column == "stage":
        return stage_name(line.stage)
    if column == "warmth":
        return warmth_words(line.score)
    if column == "last_touch":
        return span((today - line.last_touch).days) if line.last_touch else tr("never")
    if column == "next_touch":
        return next_words(line, today)
    if column == "balance":
        return f"{line.gave} : {line.got}" if line.gave or line.got else "\u2014"
    return ", ".join(channel_name(code) for code in line.channels)


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
