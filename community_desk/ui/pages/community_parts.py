"""Parts of Community: figures that open people, cards with a table twin and export."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from community_desk.errors import FileError
from community_desk.ui import theme
from community_desk.ui.icons import paint_icon
from community_desk.ui.paint import mirror, paint_box, paint_text
from community_desk.ui.rows import PeopleFilter
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.frames import CardFrame
from community_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


class Sheet(NamedTuple):
    """The text twin of a chart: headings, rows, and for each row who is behind it.

    `cells` gives people of their own to some cells, by (row, column); `icons` is the icon of a
    row's first cell, `bars` a share of 0 to 1 that is drawn in a cell beside its words.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    people: tuple[Callable[[], tuple[int, ...]] | None, ...]
    cells: Mapping[tuple[int, int], Callable[[], tuple[int, ...]]] = {}
    icons: tuple[str, ...] = ()
    bars: Mapping[tuple[int, int], float] = {}


def behind(people: Iterable[int]) -> Callable[[], tuple[int, ...]]:
    """The people behind a row or cell, put in order only when they are asked for."""
    return lambda: tuple(sorted(people))


def open_people(desk: Desk, ids: tuple[int, ...], words: str) -> None:
    """Show exactly these people in People, with a chip that takes the narrowing away."""
    desk.shell.go("people", PeopleFilter(ids=ids, ids_words=words))


# What stands below one another before a table scrolls inside a page that scrolls.
_MOST_ROWS = 12

BAR = Qt.ItemDataRole.UserRole + 1
ICON = Qt.ItemDataRole.UserRole + 2


class _CellDelegate(QStyledItemDelegate):
    """A cell as it is, with an icon before it or a bar beside its words where it has one."""

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
        words, left = str(index.data()), area.left() + 6
        if mark:
            size = look.unit(16)
            spot = QRect(left, area.top() + (area.height() - size) // 2, size, size)
            paint_icon(painter, mark, mirror(direction, area, spot), look.colour("text_secondary"))
            left += size + 8
        else:
            wide = max(20, area.width() - look.unit(64))
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
            size.setWidth(max(size.width() + 44, unit(110)))
        return size


class TwinTable(QTableWidget):
    """The rows behind a chart; Enter opens the people of one."""

    opened = Signal(int, int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("twin")
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
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
                if column == 0 and row < len(sheet.icons):
                    item.setData(ICON, sheet.icons[row])
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.setItem(row, column, item)
        self._share_room(sheet)
        head = self.horizontalHeaderItem(0)
        if head is not None:
            head.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setDefaultSectionSize(theme.active().unit(30))
        rows = min(len(sheet.rows), _MOST_ROWS) + 1
        self.setFixedHeight(theme.active().unit(32) * rows + 6)

    def _share_room(self, sheet: Sheet) -> None:
        """Numbers and names take what they need; bars, else the names, take the rest."""
        heads = self.horizontalHeader()
        for column in range(len(sheet.columns)):
            wide = any(key[1] == column for key in sheet.bars) if sheet.bars else column == 0
            mode = (
                QHeaderView.ResizeMode.Stretch if wide else QHeaderView.ResizeMode.ResizeToContents
            )
            heads.setSectionResizeMode(column, mode)


class TwinCard(CardFrame):
    """A chart in a card with its table twin, opened with one button, and two exports."""

    def __init__(self, desk: Desk, title: str, chart: QWidget | None, *, aside: str = "") -> None:
        super().__init__(padding=16)
        self._desk, self.chart = desk, chart
        self.sheet = Sheet((), (), ())
        self._title = title
        self._unfilled = False
        self.column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(PlainLabel(title, "heading"))
        self.aside = PlainLabel(aside, "small", "text_secondary")
        head.addWidget(self.aside, 1)
        self.toggle = Button("", "ghost", icon="table", small=True, name=tr("Show as a table"))
        if chart is None:
            self.toggle.hide()
        self.toggle.clicked.connect(self._turn)
        save = Button("", "ghost", icon="download", small=True, name=tr("Export {chart}").format(
            chart=title
        ))  # fmt: skip
        save.clicked.connect(self._ask)
        head.addWidget(self.toggle)
        head.addWidget(save)
        self.column.addLayout(head)
        self._table: TwinTable | None = None
        if chart is None:
            self.column.addWidget(self.table)
        else:
            self.column.addWidget(chart)
        self.column.addStretch(1)

    @property
    def table(self) -> TwinTable:
        """The table; behind a chart it is made when it is first asked for."""
        if self._table is None:
            self._table = TwinTable(self._title)
            self._table.opened.connect(self.open_row)
            if self.chart is not None:
                self._table.hide()
                self.column.insertWidget(self.column.indexOf(self.chart) + 1, self._table)
        return self._table

    def show_sheet(self, sheet: Sheet) -> None:
        """Take other rows; a table that is not shown is filled when it is."""
        self.sheet = sheet
        self._unfilled = True
        if self.chart is None or (self._table is not None and self._table.isVisibleTo(self)):
            self._fill()

    def _fill(self) -> None:
        if self._unfilled:
            self._unfilled = False
            self.table.show_sheet(self.sheet)

    def open_row(self, row: int, column: int = 0) -> None:
        """Open the people behind a row, or behind the one cell that has its own."""
        behind = self.sheet.people[row] if row < len(self.sheet.people) else None
        behind = self.sheet.cells.get((row, column), behind)
        if behind is not None:
            words = f"{self._title}: {self.sheet.rows[row][0]}"
            if (row, column) in self.sheet.cells:
                words = f"{words}, {self.sheet.columns[column]}"
            open_people(self._desk, behind(), words)

    def save_as(self, path: Path) -> None:
        """Write a picture (.png) or the rows (.csv); FileError where that is impossible."""
        if path.suffix.lower() == ".png":
            shown = self.chart if self.chart is not None and self.chart.isVisible() else self.table
            if not shown.grab().save(str(path)):
                raise FileError(f"{path} cannot be written.", "Choose another place.")
            return
        from community_desk.operations.exports import write_rows

        write_rows(path, self.sheet.columns, self.sheet.rows)

    def _turn(self) -> None:
        if self.chart is not None:
            chart = not self.chart.isVisible()
            self._fill()
            self.chart.setVisible(chart)
            self.table.setVisible(not chart)
            (self.chart if chart else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        kinds = tr("Picture (*.png);;Table (*.csv)")
        name, _ = QFileDialog.getSaveFileName(self, self._title, f"{self._title}.png", kinds)
        if name:
            self._desk.shell.attempt(partial(self.save_as, Path(name)))
