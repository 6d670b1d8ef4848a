"""Parts of Community: figures that open people, cards with a table twin and export."""

from __future__ import annotations

import csv
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from community_desk.errors import FileError
from community_desk.ui import theme
from community_desk.ui.rows import PeopleFilter
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.frames import CardFrame
from community_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


class Sheet(NamedTuple):
    """The text twin of a chart: headings, rows, and for each row who is behind it."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    people: tuple[Callable[[], tuple[int, ...]] | None, ...]


def open_people(desk: Desk, ids: tuple[int, ...], words: str) -> None:
    """Show exactly these people in People, with a chip that takes the narrowing away."""
    desk.shell.go("people", PeopleFilter(ids=ids, ids_words=words))


class TwinTable(QTableWidget):
    """The rows behind a chart; Enter opens the people of one."""

    opened = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.activated.connect(lambda index: self.opened.emit(index.row()))

    def show_sheet(self, sheet: Sheet) -> None:
        """Show other rows."""
        self.setColumnCount(len(sheet.columns))
        self.setRowCount(len(sheet.rows))
        self.setHorizontalHeaderLabels(list(sheet.columns))
        for row, cells in enumerate(sheet.rows):
            for column, text in enumerate(cells):
                self.setItem(row, column, QTableWidgetItem(text))
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(theme.active().unit(30))
        rows = min(len(sheet.rows), 9) + 1
        self.setFixedHeight(theme.active().unit(32) * rows + 6)


class TwinCard(CardFrame):
    """A chart in a card with its table twin, opened with one button, and two exports."""

    def __init__(self, desk: Desk, title: str, chart: QWidget | None, *, aside: str = "") -> None:
        super().__init__(padding=16)
        self._desk, self.chart = desk, chart
        self.sheet = Sheet((), (), ())
        self._title = title
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
        self.table = TwinTable(title)
        self.table.opened.connect(self.open_row)
        if chart is not None:
            self.column.addWidget(chart)
        self.column.addWidget(self.table)
        self.table.setVisible(chart is None)
        self.column.addStretch(1)

    def show_sheet(self, sheet: Sheet) -> None:
        """Take other rows."""
        self.sheet = sheet
        self.table.show_sheet(sheet)

    def open_row(self, row: int) -> None:
        """Open the people behind a row."""
        behind = self.sheet.people[row] if row < len(self.sheet.people) else None
        if behind is not None:
            words = f"{self._title}: {self.sheet.rows[row][0]}"
            open_people(self._desk, behind(), words)

    def save_as(self, path: Path) -> None:
        """Write a picture (.png) or the rows (.csv); FileError where that is impossible."""
        if path.suffix.lower() == ".png":
            shown = self.chart if self.chart is not None and self.chart.isVisible() else self.table
            if not shown.grab().save(str(path)):
                raise FileError(f"{path} cannot be written.", "Choose another place.")
            return
        try:
            with path.open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file)
                writer.writerow(self.sheet.columns)
                writer.writerows(self.sheet.rows)
        except OSError as problem:
            raise FileError(f"{path} cannot be written.", "Choose another place.") from problem

    def _turn(self) -> None:
        if self.chart is not None:
            chart = not self.chart.isVisible()
            self.chart.setVisible(chart)
            self.table.setVisible(not chart)
            (self.chart if chart else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        kinds = tr("Picture (*.png);;Table (*.csv)")
        name, _ = QFileDialog.getSaveFileName(self, self._title, f"{self._title}.png", kinds)
        if name:
            self._desk.shell.attempt(partial(self.save_as, Path(name)))
