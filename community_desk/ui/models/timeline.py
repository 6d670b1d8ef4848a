"""The timeline of one person: newest first, read in pages, with the years as headings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from community_desk.ui.rows import TimelineRow
from community_desk.ui.text import digits, short_day

PAGE = 60
ROW = Qt.ItemDataRole.UserRole
YEAR = Qt.ItemDataRole.UserRole + 1
"""The year as text where a row is the first of it, else empty."""

Reader = Callable[[int, int], list[TimelineRow]]


class TimelineModel(QAbstractListModel):
    """Rows come from `read(offset, count)` while the view asks for more."""

    def __init__(self) -> None:
        super().__init__()
        self._read: Reader | None = None
        self._rows: list[TimelineRow] = []
        self._ended = True

    def show(self, read: Reader | None) -> None:
        """Start over with another reader."""
        rows = read(0, PAGE) if read is not None else []
        self.beginResetModel()
        self._read, self._rows = read, rows
        self._ended = _entries(self._rows) < PAGE
        self.endResetModel()

    def rows(self) -> list[TimelineRow]:
        """What is read so far."""
        return list(self._rows)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many rows are read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, _parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether older rows may be there."""
        return not self._ended

    def fetchMore(self, _parent: QModelIndex | QPersistentModelIndex) -> None:
        """Read the next page."""
        if self._read is None:
            return
        more = self._read(_entries(self._rows), PAGE)
        self._ended = _entries(more) < PAGE
        if more:
            last = len(self._rows) + len(more) - 1
            self.beginInsertRows(QModelIndex(), len(self._rows), last)
            self._rows.extend(more)
            self.endInsertRows()

    def take_apart(self, place: int) -> bool:
        """Show each entry of a row that puts several together; False where it does not."""
        members = self._rows[place].members if 0 <= place < len(self._rows) else ()
        if not members:
            return False
        self._rows[place] = members[0]
        self.beginInsertRows(QModelIndex(), place + 1, place + len(members) - 1)
        self._rows[place + 1 : place + 1] = members[1:]
        self.endInsertRows()
        changed = self.index(place)
        self.dataChanged.emit(changed, changed)
        return True

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        """The row, its year where it is the first of it, or its words."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == YEAR:
            before = self._rows[index.row() - 1] if index.row() else None
            new = before is None or before.date.year != row.date.year
            return digits(row.date.year) if new else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = [
                row.title,
                short_day(row.date, date.min),
                row.text,
                *(words for words, _ in row.chips),
            ]
            return ". ".join(part for part in parts if part)
        return None


def _entries(rows: list[TimelineRow]) -> int:
    """How many entries rows stand for: a row may put several together."""
    return sum(row.weight for row in rows)
