"""A chart whose parts can be walked over and opened, by keys as by pointer."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from community_desk.ui import theme
from community_desk.ui.paint import paint_focus
from community_desk.ui.widgets.labels import hint


class Mark(NamedTuple):
    """A part of a chart: its place, what it says, which row of the table twin it is."""

    place: QRectF
    words: str
    row: int


class MarkedChart(QWidget):
    """Left and Right walk over the marks, Enter opens the people behind one."""

    picked = Signal(int)

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as asked, grown with the text."""
        return QSize(280, theme.active().unit(self._height))

    def minimumSizeHint(self) -> QSize:
        """Narrow columns are fine."""
        return QSize(160, theme.active().unit(self._height))

    def marks(self) -> list[Mark]:
        """The parts in reading order, for the size of the moment."""
        return []

    def draw(self, painter: QPainter) -> None:
        """Draw the chart."""

    def turned(self, place: QRectF) -> QRectF:
        """A place of the left-to-right drawing, mirrored where reading starts at the right."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRectF(self.width() - place.right(), place.top(), place.width(), place.height())
        return place

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chart, then the ring round the current mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        marks = self.marks() if self.hasFocus() else []
        if 0 <= self._current < len(marks):
            paint_focus(painter, marks[self._current].place.adjusted(-2, -2, 2, 2), 3)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the newest mark."""
        if self._current < 0:
            self._step_to(len(self.marks()) - 1)
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and open."""
        keys = Qt.Key
        back, on = keys.Key_Left, keys.Key_Right
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            back, on = on, back
        steps = {back: -1, keys.Key_Up: -1, on: 1, keys.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self._step_to(self._current + steps[key])
        elif key in (keys.Key_Return, keys.Key_Enter, keys.Key_Space):
            marks = self.marks()
            if 0 <= self._current < len(marks):
                self.picked.emit(marks[self._current].row)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer."""
        spot = event.position()
        found = next((m for m in self.marks() if m.place.contains(spot)), None)
        hint(self, found.words if found else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer."""
        spot = event.position()
        for place, mark in enumerate(self.marks()):
            if mark.place.contains(spot):
                self._step_to(place)
                self.picked.emit(mark.row)
                return

    def _step_to(self, place: int) -> None:
        marks = self.marks()
        if marks:
            self._current = min(max(place, 0), len(marks) - 1)
            self.setAccessibleDescription(marks[self._current].words)
            self.update()
