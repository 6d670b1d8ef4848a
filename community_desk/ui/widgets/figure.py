"""One figure in a card of its own, and a row of such cards that breaks where room ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from community_desk.ui import theme
from community_desk.ui.paint import mirror, paint_box, paint_text
from community_desk.ui.widgets.buttons import PaintedButton


class Figure(PaintedButton):
    """One number with its title and sentence, and a bar where it is a share of something."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.value, self.sentence = "", ""
        self._share: float | None = None
        self.title_role = "small"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, value: str, sentence: str, share: float | None = None) -> None:
        """Show another number; `share` of 0 to 1 draws a bar below."""
        self.value, self.sentence, self._share = value, sentence, share
        self.setAccessibleName(f"{self.text()}: {value}, {sentence}")
        self.update()

    def sizeHint(self) -> QSize:
        """Title, number and two lines."""
        return QSize(150, theme.active().unit(122))

    def minimumSizeHint(self) -> QSize:
        """Five stand side by side in a narrow window."""
        return QSize(100, theme.active().unit(122))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, title, number and sentence."""
        look, direction = theme.active(), self.layoutDirection()
        painter = QPainter(self)
        ground = look.colour("bg_hover" if self._hover else "bg_surface")
        paint_box(painter, self.rect(), ground, look.colour("border_subtle"), 12)
        unit, wide = look.unit, self.width() - 28
        painter.setPen(look.colour("text_secondary"))
        painter.setFont(look.font(self.title_role, weight="semibold"))
        line = mirror(direction, self.rect(), QRect(14, unit(12), wide + 8, unit(20)))
        paint_text(painter, line, self.text(), direction)
        font = look.font("display" if "display" in theme.tokens()["type"]["scale"] else "title")
        painter.setPen(look.colour("text_primary"))
        painter.setFont(font)
        high = QFontMetrics(font).height()
        line = mirror(direction, self.rect(), QRect(14, unit(32), wide, high))
        paint_text(painter, line, self.value, direction)
        painter.setPen(look.colour("text_secondary"))
        painter.setFont(look.font("small", weight="regular"))
        place = mirror(
            direction,
            self.rect(),
            QRect(14, unit(34) + high, wide, self.height() - unit(38) - high),
        )
        right = direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        painter.drawText(place, flags | int(Qt.TextFlag.TextWordWrap), self.sentence)
        if self._share is not None:
            self._paint_bar(painter, self._share)
        self._paint_ring(painter, 12)

    def title_fits(self, width: int) -> bool:
        """Whether a card of this width shows the whole title in its usual letters."""
        font = theme.active().font("small", weight="semibold")
        return QFontMetrics(font).horizontalAdvance(self.text()) <= width - 20

    def set_small_title(self, small: bool) -> None:
        """Take smaller letters for the title, as all its neighbours do."""
        self.title_role = "caption" if small else "small"
        self.update()

    def _paint_bar(self, painter: QPainter, share: float) -> None:
        look = theme.active()
        track = QRect(14, self.height() - look.unit(18), self.width() - 28, 6)
        paint_box(painter, track, look.colour("bg_pressed"), None, 3)
        part = QRect(track)
        part.setWidth(round(track.width() * min(max(share, 0.0), 1.0)))
        if part.width() >= 6:
            place = mirror(self.layoutDirection(), self.rect(), part)
            paint_box(painter, place, look.colour("accent"), None, 3)


class Tiles(QWidget):
    """Cards side by side, as many in a row as have room; the first may be wider."""

    def __init__(
        self,
        tiles: Sequence[QWidget],
        *,
        least: int = 200,
        first: int = 1,
        most: int = 9,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tiles, self._least, self._first, self._most = tuple(tiles), least, first, most
        self._columns = 0
        for tile in tiles:
            # Neighbours are as high as the highest.
            policy = tile.sizePolicy()
            policy.setVerticalPolicy(QSizePolicy.Policy.Expanding)
            tile.setSizePolicy(policy)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._place(min(most, len(tiles) + first - 1))

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest card alone: a row that is too wide for the window breaks."""
        wide = max((tile.minimumSizeHint().width() for tile in self._tiles), default=0)
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the row anew."""
        super().resizeEvent(event)
        room = max(1, self.width() // theme.active().unit(self._least))
        columns = min(room, self._most, len(self._tiles) + self._first - 1)
        while columns > 1 and not self._fits(columns):
            columns -= 1
        self._place(columns)
        self._even_titles(columns)

    def _even_titles(self, columns: int) -> None:
        """Neighbours have titles of one size: the size that fits the longest."""
        cell = (self.width() - self._grid.horizontalSpacing() * (columns - 1)) // columns
        figures = [tile for tile in self._tiles if isinstance(tile, Figure)]
        small = not all(figure.title_fits(cell) for figure in figures)
        for figure in figures:
            figure.set_small_title(small)

    def _fits(self, columns: int) -> bool:
        """Whether no card is narrower than its words allow with this many in a row."""
        gap = self._grid.horizontalSpacing()
        cell = (self.width() - gap * (columns - 1)) // columns
        for at, tile in enumerate(self._tiles):
            spans = min(columns, self._first if at == 0 else 1)
            if tile.minimumSizeHint().width() > cell * spans + gap * (spans - 1):
                return False
        return True

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        for tile in self._tiles:
            self._grid.removeWidget(tile)
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        row = column = 0
        for at, tile in enumerate(self._tiles):
            wide = min(columns, self._first if at == 0 else 1)
            if column + wide > columns:
                row, column = row + 1, 0
            self._grid.addWidget(tile, row, column, 1, wide)
            column += wide
