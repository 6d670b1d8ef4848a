"""Curves over time: the warmth of one person, a small spark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from community_desk.ui import theme
from community_desk.ui.paint import dotted_line, mirror, paint_text

if TYPE_CHECKING:
    from collections.abc import Sequence


class Curve(QWidget):
    """An area under a line, with a dashed threshold and three words below.

    Time runs in reading direction: the newest value is at the reading end.
    """

    def __init__(self, height: int = 104, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self._values: tuple[float, ...] = ()
        self._line: float | None = None
        self._labels: tuple[str, str, str] = ("", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_values(
        self,
        values: Sequence[float],
        line: float | None,
        labels: tuple[str, str, str],
        words: str,
    ) -> None:
        """Draw other values (0 to 100); `words` say what the curve shows."""
        self._values, self._line, self._labels = tuple(values), line, labels
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as asked, with a line of words."""
        words = theme.active().unit(18) if any(self._labels) else 0
        return QSize(200, self._height + words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, line, threshold and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = theme.active().unit(18) if any(self._labels) else 0
        plot = QRectF(0, 2, self.width(), self.height() - words - 2)
        self._paint_plot(painter, plot)
        if words:
            self._paint_labels(painter, QRect(0, self.height() - words + 2, self.width(), words))

    def _paint_plot(self, painter: QPainter, plot: QRectF) -> None:
        look = theme.active()
        points = self._points(plot)
        if points:
            area = QPainterPath(QPointF(points[0].x(), plot.bottom()))
            for point in points:
                area.lineTo(point)
            area.lineTo(QPointF(points[-1].x(), plot.bottom()))
            painter.fillPath(area, look.colour("accent_subtle"))
            pen = QPen(look.colour("accent"), 1.75)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF(points))
        if self._line is not None:
            height = plot.bottom() - plot.height() * min(self._line, 100.0) / 100
            start, end = QPointF(plot.left(), height), QPointF(plot.right(), height)
            dotted_line(painter, start, end, look.colour("text_muted"))

    def _points(self, plot: QRectF) -> list[QPointF]:
        count = len(self._values)
        if count < 2:
            return []
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        found = []
        for place, value in enumerate(self._values):
            share = place / (count - 1)
            left = plot.left() + plot.width() * (1 - share if turned else share)
            height = min(max(value, 0.0), 100.0) / 100 * plot.height()
            found.append(QPointF(left, plot.bottom() - height))
        return found

    def _paint_labels(self, painter: QPainter, row: QRect) -> None:
        look, direction = theme.active(), self.layoutDirection()
        painter.setFont(look.font("caption", weight="regular"))
        painter.setPen(look.colour("text_muted"))
        start, middle, end = self._labels
        paint_text(painter, row, start, direction)
        painter.drawText(row, Qt.AlignmentFlag.AlignCenter, middle)
        paint_text(painter, row, end, direction, end=True)


class SplitBar(QWidget):
    """Two amounts side by side: what was given, what was received."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amounts = (0, 0)
        self._words = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_amounts(self, gave: int, received: int, words: tuple[str, str]) -> None:
        """Draw two counts with their words."""
        self._amounts, self._words = (gave, received), words
        self.setAccessibleName(", ".join(words))
        self.update()

    def sizeHint(self) -> QSize:
        """A bar with words in it."""
        return QSize(200, theme.active().unit(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both parts; an empty side keeps a sliver for its word."""
        look, direction = theme.active(), self.layoutDirection()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setClipPath(clip)
        painter.setFont(look.font("caption", weight="semibold"))
        if not sum(self._amounts):
            painter.fillRect(self.rect(), look.colour("bg_pressed"))
            return
        metrics = painter.fontMetrics()
        least = [metrics.horizontalAdvance(word) + 18 for word in self._words]
        first = round(self.width() * self._amounts[0] / sum(self._amounts))
        first = max(least[0], min(first, self.width() - least[1]))
        parts = (QRect(0, 0, first, self.height()), QRect(first, 0, self.width() - first, 99))
        grounds = (look.colour("accent"), look.colour("warmth_empty"))
        inks = (look.colour("text_on_accent"), look.colour("text_primary"))
        for part, ground, ink, word in zip(parts, grounds, inks, self._words, strict=True):
            part.setHeight(self.height())
            place = mirror(direction, self.rect(), part)
            painter.fillRect(place, ground)
            painter.setPen(ink)
            paint_text(painter, place.adjusted(8, 0, -6, 0), word, direction)
