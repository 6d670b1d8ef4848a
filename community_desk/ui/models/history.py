"""What changed about somebody as a list: newest first, older steps when one comes to the end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

ROW = Qt.ItemDataRole.UserRole


class HistoryRow(NamedTuple):
    """One step: its name, when it was, what it changed, a line each."""

    title: str
    when: str
    text: str


class HistoryModel(QAbstractListModel):
    """Rows so far; asks for more where there are older ones."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[HistoryRow] = []
        self._has_more = False

    def show(self, rows: Sequence[HistoryRow], *, more: bool) -> None:
        """Start over with these."""
        self.beginResetModel()
        self._rows, self._has_more = list(rows), more
        self.endResetModel()

    def append(self, rows: Sequence[HistoryRow], *, more: bool) -> None:
        """Older rows below the others."""
        self._has_more = more
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are so far."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, _parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether there are older ones."""
        return self._has_more

    def fetchMore(self, _parent: QModelIndex | QPersistentModelIndex) -> None:
        """Ask for the next page; it comes later."""
        self.wanted.emit()

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        """The row, or its words."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.title}, {row.when}\n{row.text}"
        return None
