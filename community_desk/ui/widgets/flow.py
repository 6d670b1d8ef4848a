"""A layout that breaks lines, for chips."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget
from shiboken6 import isValid


class FlowLayout(QLayout):
    """Places widgets in reading order and breaks the line where the room ends."""

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 6, centred: bool = False
    ) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap, self._centred = gap, centred
        # Beside each item its widget, which is what is measured and placed: Python's hold on an
        # item can be lost while Qt keeps it, and then every use of it raises.
        self._items: list[tuple[QLayoutItem, QWidget]] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more widget; there is nothing else to place in a line."""
        widget = item.widget()
        if widget is not None:
            self._items.append((item, widget))

    def count(self) -> int:
        """How many items there are."""
        return len(self._held())

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One item, None beyond the end."""
        held = self._held()
        return held[index][0] if 0 <= index < len(held) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one item out, None beyond the end."""
        held = self._held()
        if not 0 <= index < len(held):
            return None
        self._items.remove(held[index])
        return held[index][0]

    def _held(self) -> list[tuple[QLayoutItem, QWidget]]:
        return [each for each in self._items if isValid(each[0])]

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height depends on where lines break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """The least size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the largest item."""
        size = QSize(0, 0)
        for widget in self._shown():
            least = widget.minimumSizeHint().expandedTo(widget.minimumSize())
            size = size.expandedTo(least.boundedTo(widget.maximumSize()))
        return size

    def _shown(self) -> list[QWidget]:
        holder = self.parentWidget()
        return [
            widget
            for _item, widget in self._items
            if isValid(widget) and not widget.isHidden() and widget.parentWidget() is holder
        ]

    def _place(self, rect: QRect, *, move: bool) -> int:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        top = rect.top()
        for line in self._lines(rect.width()):
            used = sum(size.width() + self._gap for _widget, size in line) - self._gap
            left = rect.left() + ((rect.width() - used) // 2 if self._centred else 0)
            high = max(size.height() for _widget, size in line)
            for widget, size in line:
                if move:
                    spot = QRect(QPoint(left, top + (high - size.height()) // 2), size)
                    widget.setGeometry(QStyle.visualRect(direction, rect, spot))
                left += size.width() + self._gap
            top += high + self._gap
        return max(0, top - self._gap - rect.top())

    def _lines(self, room: int) -> list[list[tuple[QWidget, QSize]]]:
        """The items of each line with their sizes, none wider than the room."""
        lines: list[list[tuple[QWidget, QSize]]] = []
        left = 0
        for widget in self._shown():
            hint = widget.sizeHint().expandedTo(widget.minimumSizeHint())
            hint = hint.boundedTo(widget.maximumSize()).expandedTo(widget.minimumSize())
            size = QSize(min(hint.width(), room), hint.height())
            if not lines or left + size.width() > room:
                lines.append([])
                left = 0
            lines[-1].append((widget, size))
            left += size.width() + self._gap
        return lines
