"""The tables of Community: the rows behind a chart; each row or cell opens its people."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from community_desk.ui import theme
from community_desk.ui.icons import paint_icon
from community_desk.ui.paint import mirror, paint_box, paint_text
from community_desk.ui.rows import PeopleFilter

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


class Sheet(NamedTuple):
    """The text twin of a chart: headings, rows, and for each row who is behind it.

    `cells` gives people of their own to some cells, by (row, column); `icons` is the icon of a
    row's first cell, `bars` a share of 0 to 1 that is drawn in a cell beside its words, `tones`
    the colour token of a cell's words.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    people: tuple[Callable[[], tuple[int, ...]] | None, ...]
    cells: Mapping[tuple[int, int], Callable[[], tuple[int, ...]]] = {}
    icons: tuple[str, ...] = ()
    bars: Mapping[tuple[int, int], float] = {}
    tones: Mapping[tuple[int, int], str] = {}


def behind(people: Iterable[int]) -> Callable[[], tuple[int, ...]]:
    """The people behind a row or cell, put in order only when they are asked for."""
    return lambda: tuple(sorted(people))


def together(sets: Iterable[Iterable[int]]) -> Callable[[], tuple[int, ...]]:
    """Everybody in any of the sets, brought together only when they are asked for."""
    return lambda: tuple(sorted(frozenset().union(*sets)))


def open_people(desk: Desk, ids: tuple[int, ...], words: str) -> None:
    """Show exactly these people in People, with a chip that takes the narrowing away."""
    desk.shell.go("people", PeopleFilter(ids=ids, ids_words=words))


# What stands below one another before a table scrolls inside a page that scrolls.
_MOST_ROWS = 12
_MEASURED = 60
"""Rows whose words decide how wide a column is."""

_LONGEST_BAR, _SHORT_NAME = 120, 150

BAR = Qt.ItemDataRole.UserRole + 1
ICON = Qt.ItemDataRole.UserRole + 2
TONE = Qt.ItemDataRole.UserRole + 3


class _CellDelegate(QStyledItemDelegate):
    """A cell as it is, with an icon before it or a bar beside its words where it has one."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The colour of the words, asked for at every painting: the theme may change."""
        super().initStyleOption(option, index)
        tone = index.data(TONE)
        if tone:
            inks = QPalette(option.palette)
            ink = theme.active().colour(tone)
            inks.setColor(QPalette.ColorRole.Text, ink)
            inks.setColor(QPalette.ColorRole.HighlightedText, ink)
            option.palette = inks

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:  # fmt: skip
        """Draw one cell."""
        bar, mark = index.data(BAR), index.data(ICON)
        if bar is None and not mark:
            super().paint(painter, option, index)
            return
        look, area = theme.active(), QRect(option.rect)
        direction = option.direction
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, look.colour("bg_selected"))
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text_primary"))
        words, left = str(index.data()), area.left() + (6 if mark else 3)
        if mark:
            size = look.unit(16)
            spot = QRect(left, area.top() + (area.height() - size) // 2, size, size)
            paint_icon(painter, mark, mirror(direction, area, spot), look.colour("text_secondary"))
            left += size + 8
        else:
            wide = max(20, min(area.width() - look.unit(58), look.unit(_LONGEST_BAR)))
            track = QRect(left, area.center().y() - 2, wide, 6)
            paint_box(painter, mirror(direction, area, track), look.colour("bg_pressed"), None, 3)
            part = QRect(track)
            part.setWidth(round(wide * min(max(float(bar), 0.0), 1.0)))
            if part.width() >= 4:
                paint_box(painter, mirror(direction, area, part), look.colour("accent"), None, 3)
            left = track.right() + 8
        room = QRect(left, area.top(), area.right() - left - 2, area.height())
        paint_text(painter, mirror(direction, area, room), words, direction)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The words with the icon before them, or with a short bar."""
        size = super().sizeHint(option, index)
        unit = theme.active().unit
        if index.data(ICON):
            size.setWidth(size.width() + unit(16) + 16)
        elif index.data(BAR) is not None:
            size.setWidth(max(size.width() + 44, unit(100)))
        return size


class TwinTable(QTableWidget):
    """The rows behind a chart; Enter opens the people of one."""

    opened = Signal(int, int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("twin")
        self._needs = self._wide = 0
        self._bars = False
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        # Numbers stand under the beginning of their heads, as the words do.
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.setItemDelegate(_CellDelegate(self))
        self.activated.connect(lambda index: self.opened.emit(index.row(), index.column()))

    def show_sheet(self, sheet: Sheet) -> None:
        """Show other rows."""
        self.setColumnCount(len(sheet.columns))
        self.setRowCount(len(sheet.rows))
        self.setHorizontalHeaderLabels(list(sheet.columns))
        for row, cells in enumerate(sheet.rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setData(BAR, sheet.bars.get((row, column)))
                item.setData(TONE, sheet.tones.get((row, column)))
                if column == 0 and row < len(sheet.icons):
                    item.setData(ICON, sheet.icons[row])
                self.setItem(row, column, item)
        self._bars = bool(sheet.bars)
        self._wide = next((column for _, column in sheet.bars), 0)
        self.restyle()

    def restyle(self) -> None:
        """Heights and widths follow the text; bars, else the names, take what is left over.

        Measured here once: columns that fit their content measure all of it whenever they show.
        """
        line, heads = theme.active().unit(30), self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(line)
        rows = min(self.rowCount(), _MOST_ROWS)
        self.setFixedHeight(heads.sizeHint().height() + line * rows + 2)
        needs = [
            max(heads.sectionSizeHint(column), self.sizeHintForColumn(column))
            for column in range(self.columnCount())
        ]
        for column, wide in enumerate(needs):
            mode = QHeaderView.ResizeMode
            heads.setSectionResizeMode(column, mode.Stretch if column == self._wide else mode.Fixed)
            heads.resizeSection(column, wide)
        if needs and not self._bars:
            needs[0] = min(needs[0], theme.active().unit(_SHORT_NAME))
        self._needs = sum(needs) + 2

    def minimumSizeHint(self) -> QSize:
        """As wide as its columns need, names shortened."""
        return QSize(self._needs, super().minimumSizeHint().height())
