"""The table of the People page: its columns share the room, or keep the width they were given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from community_desk.ui import theme
from community_desk.ui.delegates.people import PeopleDelegate
from community_desk.ui.models.people import COLUMNS, Column, PeopleModel
from community_desk.ui.widgets.fields import moves_in_list

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from community_desk.ui.desk import Desk

_DROPPED_FIRST = ("balance", "channels", "warmth")
"""Columns a narrow window does without, in this order, while the usual ones are shown."""
_WIDTHS = "people.widths"
_NAME_LEAST = 180
"""A narrow window takes from the name down to this before it takes from other columns."""


class PeopleTable(QTableView):
    """Fixed rows, columns that share the room by their weights; letters go to the page."""

    circle_pressed = Signal()
    opened = Signal()
    asked = Signal()
    reordered = Signal(list)

    def __init__(self, model: PeopleModel, desk: Desk, name: str) -> None:
        super().__init__()
        self._people, self._desk = model, desk
        self._sharing = False
        self.setModel(model)
        self.setItemDelegate(PeopleDelegate(self, model, desk.today))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda _spot: self.asked.emit())
        self.doubleClicked.connect(self._pressed_twice)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionsClickable(True)
        heads.setSortIndicatorShown(False)
        heads.setMinimumSectionSize(40)
        heads.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # With the table's own, each paint of a head would ask for the flags of everybody chosen.
        heads.setSelectionModel(QItemSelectionModel(model, heads))
        heads.sectionResized.connect(self._remember_width)
        heads.setSectionsMovable(True)
        # Behind the release of the mouse: another order lays the heads out anew.
        heads.sectionMoved.connect(self._tell_order, Qt.ConnectionType.QueuedConnection)
        self.restyle()

    def restyle(self) -> None:
        """Heights follow the text."""
        unit = theme.active().unit
        self.verticalHeader().setDefaultSectionSize(unit(44))
        self.horizontalHeader().setFixedHeight(unit(34))
        self.horizontalHeader().setFont(theme.active().font("small", weight="medium"))
        self.share_room()

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns; the same people stay chosen."""
        if tuple(columns) == self._people.columns:
            return
        chosen, current = set(self.chosen_ids()), self.current_id()
        self._people.set_columns(columns)
        self.choose(chosen, current)
        self.share_room()

    def shown_columns(self) -> list[Column]:
        """The columns that are in sight or can be scrolled to."""
        columns = enumerate(self._people.columns)
        return [column for place, column in columns if not self.isColumnHidden(place)]

    def chosen_count(self) -> int:
        """How many people are chosen, without walking through them."""
        return sum(bottom + 1 - top for top, bottom in self._spans())

    def chosen_ids(self) -> list[int]:
        """Ids of the chosen people, in the order of the table."""
        ids = self._people.ids
        return [key for top, bottom in self._spans() for key in ids[top : bottom + 1]]

    def current_id(self) -> int | None:
        """The id of the person the keyboard is on."""
        row = self.currentIndex().row()
        return self._people.ids[row] if 0 <= row < len(self._people.ids) else None

    def go_to(self, row: int) -> None:
        """Choose one person alone, whatever keys are held down meanwhile."""
        flags = QItemSelectionModel.SelectionFlag
        there = self._people.index(row, 0)
        self.selectionModel().setCurrentIndex(there, flags.ClearAndSelect | flags.Rows)

    def choose(self, wanted: set[int], current: int | None = None) -> None:
        """Choose these people where they stand now, in as few spans as they make.

        The keyboard stays on `current` where they are still there, else it goes to the first.
        """
        if not wanted:
            return
        selection, at = QItemSelection(), -2
        first = -1
        rows = [row for row, key in enumerate(self._people.ids) if key in wanted]
        last = len(self._people.columns) - 1
        for row in [*rows, -2]:
            if row == at + 1 and first >= 0:
                at = row
                continue
            if first >= 0:
                span = (self._people.index(first, 0), self._people.index(at, last))
                selection.merge(QItemSelection(*span), QItemSelectionModel.SelectionFlag.Select)
            first = at = row
        flags = QItemSelectionModel.SelectionFlag
        if rows:
            ids = self._people.ids
            row = next((row for row in rows if ids[row] == current), rows[0])
            there = self._people.index(row, 0)
            self.selectionModel().setCurrentIndex(there, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room."""
        super().resizeEvent(event)
        self.share_room()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Rows that come into sight are fetched before they are painted."""
        super().scrollContentsBy(dx, dy)
        if dy:
            last = self.rowAt(self.viewport().height() - 1)
            self._people.want(self.rowAt(0), last if last >= 0 else self._people.rowCount() - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only moving and selecting belong to the table; letters are commands of the page.

        A type-ahead search would walk through everybody.
        """
        if moves_in_list(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def share_room(self) -> None:
        """Give each column its width: the user's own, else its share of what is there."""
        columns, width = self._people.columns, self.viewport().width()
        unit, own = theme.active().unit, self._own_widths()
        wanted = {column.key: own.get(column.key) or unit(column.width) for column in columns}
        shown = list(columns)
        if columns == COLUMNS:
            for key in _DROPPED_FIRST:
                if sum(wanted[column.key] for column in shown) * 0.9 > width:
                    shown = [column for column in shown if column.key != key]
        spare = width - sum(wanted[column.key] for column in shown)
        # Columns of the user's own choice that do not fit are reached by scrolling.
        scrolls = columns != COLUMNS and spare < -0.1 * width
        always_off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else always_off
        self.setHorizontalScrollBarPolicy(policy)
        free = [column for column in shown if column.key not in own] or shown
        if spare < 0 and not scrolls and "name" not in own:
            # A long role is cut before the short words of every other column are.
            given = max(0, min(-spare, wanted["name"] - unit(_NAME_LEAST)))
            wanted["name"] -= given
            spare += given
        shares = sum(column.stretch for column in free) or 1
        taken = sum(wanted[column.key] for column in free) or 1
        self._sharing = True
        for place, column in enumerate(columns):
            self.setColumnHidden(place, column not in shown)
            size = wanted[column.key]
            if column in free and spare > 0:
                size += spare * column.stretch // shares
            elif column in free and not scrolls:
                size += spare * wanted[column.key] // taken
            self.setColumnWidth(place, size)
        self._sharing = False

    def forget_widths(self) -> None:
        """Let every column have its usual width again."""
        self._desk.state.put(_WIDTHS, {})
        self.share_room()

    def changeEvent(self, event: QEvent) -> None:
        """Another direction of reading lays the columns out anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.share_room()

    def _spans(self) -> list[tuple[int, int]]:
        """First and last row of each run of chosen people, in order."""
        chosen = self.selectionModel().selection()
        parts = [chosen.at(place) for place in range(chosen.count())]
        return sorted((part.top(), part.bottom()) for part in parts)

    def _own_widths(self) -> dict[str, int]:
        kept = self._desk.state.get(_WIDTHS, {})
        return {key: width for key, width in kept.items() if type(width) is int and width >= 40}

    def _remember_width(self, place: int, _old: int, new: int) -> None:
        if not self._sharing and new > 0 and place < len(self._people.columns):
            key = self._people.columns[place].key
            self._desk.state.put(_WIDTHS, {**self._own_widths(), key: new})

    def _tell_order(self, *_: int) -> None:
        heads = self.horizontalHeader()
        places = [heads.logicalIndex(at) for at in range(heads.count())]
        if places != sorted(places):
            # The order is the model's to keep: what is saved and exported follows it.
            for place in range(heads.count()):
                heads.moveSection(heads.visualIndex(place), place)
            self.reordered.emit([self._people.columns[place].key for place in places])

    def _pressed_twice(self, index: QModelIndex) -> None:
        if self._people.columns[index.column()].key == "circle":
            self.circle_pressed.emit()
        else:
            self.opened.emit()


def beside_row(table: PeopleTable) -> tuple[int, int]:
    """Where a menu about the current row belongs, in the window."""
    rect = table.visualRect(table.currentIndex())
    corner = rect.bottomRight() if table.isRightToLeft() else rect.bottomLeft()
    spot = table.viewport().mapTo(table.window(), corner)
    return spot.x(), spot.y()


def place_menu(menu: QWidget, table: PeopleTable, leave: Callable[[], int] = lambda: 200) -> None:
    """Move an open menu beside the current row, inside the window."""
    left, top = beside_row(table)
    area = table.window().rect()
    if table.isRightToLeft():
        left -= menu.width() + 2 * leave()
    menu.move(
        max(8, min(left + leave(), area.width() - menu.width() - 12)),
        max(8, min(top, area.height() - menu.height() - 12)),
    )
