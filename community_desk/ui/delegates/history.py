"""How a step of somebody's history is drawn: its name and when it was, what it changed below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from community_desk.ui import theme
from community_desk.ui.models.history import ROW
from community_desk.ui.paint import mirror, paint_focus, paint_text
from community_desk.ui.text import its_own_way

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

    from community_desk.ui.models.history import HistoryRow

_PAD = 10
_SIDE = 8


class HistoryDelegate(QStyledItemDelegate):
    """Draws rows of a HistoryModel; heights depend on the width of the view."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[str, int, int], int] = {}

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A line for the name, as many as they take for what changed."""
        row: HistoryRow = index.data(ROW)
        return QSize(200, self._height(row) + theme.active().unit(20) + 2 * _PAD)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one step, with a line above where it is not the first."""
        look, direction = theme.active(), option.direction
        row: HistoryRow = index.data(ROW)
        area = QRect(option.rect)
        painter.save()
        if index.row():
            painter.fillRect(QRect(area.left(), area.top(), area.width(), 1), look.colour("border"))
        inner = area.adjusted(_SIDE, _PAD, -_SIDE, -_PAD)
        head = QRect(inner.left(), inner.top(), inner.width(), look.unit(20))
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("text_muted"))
        aside = painter.fontMetrics().horizontalAdvance(row.when)
        spot = QRect(head.right() - aside, head.top(), aside + 1, head.height())
        paint_text(painter, mirror(direction, area, spot), row.when, direction, end=True)
        painter.setFont(look.font("body", weight="semibold"))
        painter.setPen(look.colour("text_primary"))
        title = head.adjusted(0, 0, -aside - 12, 0)
        paint_text(painter, mirror(direction, area, title), row.title, direction)
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text_secondary"))
        words = inner.adjusted(0, head.height(), 0, 0)
        right = direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute)
        own = its_own_way(row.text, right=right)
        painter.drawText(words, flags | int(Qt.TextFlag.TextWordWrap), own)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, QRectF(area.adjusted(1, 2, -1, -1)), 8)
        painter.restore()

    def _height(self, row: HistoryRow) -> int:
        font = theme.active().font("body")
        width = max(80, self._view.viewport().width() - 2 * _SIDE)
        key = (row.text, width, font.pixelSize())
        if key not in self._heights:
            box = QRect(0, 0, width, 100_000)
            flags = int(Qt.TextFlag.TextWordWrap)
            self._heights[key] = QFontMetrics(font).boundingRect(box, flags, row.text).height()
        return self._heights[key]
