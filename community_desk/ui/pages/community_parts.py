"""Parts of Community: cards with a chart, its legend, its table twin and export."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QWidget

from community_desk.ui import theme
from community_desk.ui.charts.community import stage_ink
from community_desk.ui.pages.community_table import Sheet, TwinTable, open_people
from community_desk.ui.paint import mirror, paint_text
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.frames import CardFrame
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.words import stage_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from community_desk.ui.desk import Desk

_GAP, _LINE = 6, 20
_SHARPNESS = 2
"""Pixels of a picture for each one on the screen: it is shown on paper and slides too."""


class StageLegend(QWidget):
    """The stages with their colours, from the heart outwards; breaks where room is short."""

    def __init__(self) -> None:
        super().__init__()
        self._stages = tuple((stage, stage_name(stage)) for stage in range(5, 0, -1))
        self.setAccessibleName(", ".join(words for _, words in self._stages))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def whole_width(self) -> int:
        """The width of all of it in one line."""
        return sum(self._wide(words) + _GAP for _, words in self._stages) - _GAP

    def fit(self, width: int) -> None:
        """Take as many lines as a width asks for."""
        lines = 1 + max(line for _, line, _, _ in self._places(width))
        self.setFixedHeight(lines * theme.active().unit(_LINE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw swatches and words."""
        look, direction = theme.active(), self.layoutDirection()
        painter = QPainter(self)
        painter.setFont(look.font("small", weight="regular"))
        painter.setPen(look.colour("text_secondary"))
        high = look.unit(_LINE)
        for left, line, stage, words in self._places(self.width()):
            top = line * high
            swatch = QRect(left, top + (high - 10) // 2, 10, 10)
            painter.fillRect(mirror(direction, self.rect(), swatch), stage_ink(stage))
            place = QRect(left + 16, top, self._wide(words) - 16, high)
            paint_text(painter, mirror(direction, self.rect(), place), words, direction)

    def _wide(self, words: str) -> int:
        return theme.active().width_of(words, "small", weight="regular") + 22

    def _places(self, width: int) -> list[tuple[int, int, int, str]]:
        """Left edge, line, stage and words of each."""
        found, left, line = [], 0, 0
        for stage, words in self._stages:
            wide = self._wide(words)
            if left and left + wide > width:
                left, line = 0, line + 1
            found.append((left, line, stage, words))
            left += wide + _GAP
        return found


class TwinCard(CardFrame):
    """A chart in a card with its table twin, opened with one button, and two exports.

    Title, the words beside it and the legend share the head line where there is room; else the
    words, then the legend, stand below it.
    """

    def __init__(
        self, desk: Desk, title: str, chart: QWidget | None, *, legend: StageLegend | None = None
    ) -> None:
        super().__init__(padding=16)
        self._desk, self.chart, self.legend = desk, chart, legend
        self.sheet = Sheet((), (), ())
        self.title = title
        self._unfilled = False
        self._below: tuple[bool, bool] | None = None
        self.column.setSpacing(8)
        self._head = QHBoxLayout()
        self._head.setSpacing(_GAP)
        self._title_label = PlainLabel(title, "heading")
        self.aside = PlainLabel("", "small", "text_secondary", wrap=True)
        self.toggle = Button("", "ghost", icon="table", small=True, name=tr("Show as a table"))
        if chart is None:
            self.toggle.hide()
        self.toggle.clicked.connect(self._turn)
        self._save = Button("", "ghost", icon="download", small=True, name=tr(
            "Export {chart}").format(chart=title))  # fmt: skip
        self._save.clicked.connect(self._ask)
        self._head.addWidget(self._title_label)
        self._head.addStretch(1)
        self._head.addWidget(self.toggle)
        self._head.addWidget(self._save)
        self.column.addLayout(self._head)
        self._table: TwinTable | None = None
        self.column.addWidget(self.table if chart is None else chart)
        self.column.addStretch(1)
        self._settle_head()

    def say_aside(self, words: str) -> None:
        """Show other words beside the title."""
        self.aside.setText(words)
        self.aside.setVisible(bool(words))
        self._settle_head()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has no room in the head line stands below it."""
        super().resizeEvent(event)
        self._settle_head()

    def restyle(self) -> None:
        """Words may have become longer."""
        self._settle_head()

    def _bare_head(self) -> int:
        buttons = [self._save] if self.chart is None else [self._save, self.toggle]
        wide = sum(button.sizeHint().width() + _GAP for button in buttons)
        return self._title_label.sizeHint().width() + 2 * _GAP + wide

    def _settle_head(self) -> None:
        look = theme.active()
        bare = self._bare_head()
        inside = [each.minimumSizeHint().width() for each in (self.chart, self._table) if each]
        # The words beside the title may go below it: they ask for no room of their own.
        self.setMinimumWidth(max(bare, *inside) + 32)
        room = self.width() - 32 - bare
        words = look.width_of(self.aside.text(), "small") + 2 * _GAP if self.aside.text() else 0
        legend = self.legend.whole_width() + 2 * _GAP if self.legend is not None else 0
        if words + legend <= room:
            below = (False, False)
        elif legend and legend <= room:
            below = (True, False)
        else:
            below = (words > room, True)
        if below != self._below:
            self._below = below
            self._place_head(*below)
        if self.legend is not None:
            whole = self.legend.whole_width()
            self.legend.setMinimumWidth(0 if below[1] else whole)
            self.legend.fit(self.width() - 32 if below[1] else whole)

    def _place_head(self, words_below: bool, legend_below: bool) -> None:
        for widget in (self.aside, self.legend):
            if widget is not None:
                self._head.removeWidget(widget)
                self.column.removeWidget(widget)
        if self.legend is not None:
            if legend_below:
                self.column.insertWidget(1, self.legend)
            else:
                at = self._head.indexOf(self.toggle)
                self._head.insertWidget(at, self.legend, 0, Qt.AlignmentFlag.AlignVCenter)
        if words_below:
            self.column.insertWidget(1, self.aside)
        else:
            self._head.insertWidget(1, self.aside)
        self.aside.setWordWrap(words_below)

    @property
    def table(self) -> TwinTable:
        """The table; behind a chart it is made when it is first asked for."""
        if self._table is None:
            self._table = TwinTable(self.title)
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
            self._settle_head()

    def open_row(self, row: int, column: int = 0) -> None:
        """Open the people behind a row, or behind the one cell that has its own."""
        behind = self.sheet.people[row] if row < len(self.sheet.people) else None
        behind = self.sheet.cells.get((row, column), behind)
        if behind is not None:
            words = f"{self.title}: {self.sheet.rows[row][0]}"
            if (row, column) in self.sheet.cells:
                words = f"{words}, {self.sheet.columns[column]}"
            open_people(self._desk, behind(), words)

    def save_as(self, path: Path) -> None:
        """Write a picture (.png) or the rows (.csv); FileError where that is impossible."""
        from community_desk.operations.exports import write_rows
        from community_desk.operations.whole_files import write_whole

        if path.suffix.lower() == ".png":
            charted = self.chart is not None and self.chart.isVisible()
            shown = self.picture() if charted else self.table.grab().toImage()
            write_whole(path, png_of(shown))
            return
        write_rows(path, self.sheet.columns, self.sheet.rows)

    def picture(self) -> QImage:
        """The chart with its title and, where it has one, its legend, as large as it is shown."""
        assert self.chart is not None
        parts: list[QWidget] = [self._title_label, self.aside]
        parts += [self.legend] if self.legend is not None else []
        return draw_picture([part for part in parts if not part.isHidden()], self.chart)

    def _turn(self) -> None:
        if self.chart is not None:
            chart = not self.chart.isVisible()
            self._fill()
            self.chart.setVisible(chart)
            self.table.setVisible(not chart)
            (self.chart if chart else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        kinds = tr("Picture (*.png);;Table (*.csv)")
        name, _ = QFileDialog.getSaveFileName(self, self.title, f"{self.title}.png", kinds)
        if name:
            self._desk.shell.attempt(partial(self.save_as, Path(name)))


def draw_picture(heads: Sequence[QWidget], chart: QWidget) -> QImage:
    """Words, then the chart, on the ground of a card, each from the reading start."""
    edge = 20
    high = sum(head.height() + 8 for head in heads) + chart.height()
    size = QSize(chart.width() + 2 * edge, high + 2 * edge)
    image = QImage(size * _SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARPNESS)
    image.fill(theme.active().colour("bg_surface"))
    painter = QPainter(image)
    top, plain = edge, QWidget.RenderFlag.DrawChildren
    whole = QRect(QPoint(0, 0), size)
    for part in (*heads, chart):
        own = QRect(edge, top, part.width(), part.height())
        spot = mirror(chart.layoutDirection(), whole, own).topLeft()
        part.render(painter, spot, renderFlags=plain)
        top += part.height() + 8
    painter.end()
    return image


def png_of(image: QImage) -> bytes:
    """A picture as the content of a file; for a job."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
