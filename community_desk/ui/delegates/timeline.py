"""How an entry of the timeline is drawn: icon on a line, title and day, words, chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from community_desk.ui import theme
from community_desk.ui.icons import kind_icon, paint_icon
from community_desk.ui.models.timeline import ROW, YEAR
from community_desk.ui.paint import (
    ChipText,
    chip_height,
    chip_width,
    mirror,
    paint_box,
    paint_chip,
    paint_focus,
    paint_text,
)
from community_desk.ui.text import its_own_way, short_day

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QAbstractItemView

    from community_desk.ui.rows import TimelineRow

_LINES = 3


class TimelineDelegate(QStyledItemDelegate):
    """Draws rows of a TimelineModel; heights depend on the width of the view."""

    def __init__(self, view: QAbstractItemView, today: date, *, compact: bool = False) -> None:
        super().__init__(view)
        self._view, self._today, self._compact = view, today, compact

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Title, up to three lines of words, chips where they do not fit beside them."""
        unit = theme.active().unit
        row: TimelineRow = index.data(ROW)
        width = self._view.viewport().width() - unit(38)
        height = unit(20) + self._text_height(row, width) + unit(14)
        if row.chips and not self._beside(row, width):
            height += chip_height()
        if index.data(YEAR) and not self._compact:
            height += unit(26)
        return QSize(200, height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one entry."""
        look, unit = theme.active(), theme.active().unit
        row: TimelineRow = index.data(ROW)
        area, direction = QRect(option.rect), option.direction
        painter.save()
        year = index.data(YEAR)
        if year and not self._compact:
            painter.setFont(look.font("small", weight="semibold"))
            painter.setPen(look.colour("text_muted"))
            paint_text(painter, area.adjusted(1, 0, 0, unit(24) - area.height()), year, direction)
            area.setTop(area.top() + unit(26))
        self._paint_sign(painter, area, row, direction, last=self._is_last(index))
        left = area.left() + unit(28)
        title = QRect(left, area.top(), area.right() - left, unit(20))
        painter.setFont(look.font("body", weight="semibold"))
        painter.setPen(look.colour("text_primary"))
        taken = paint_text(painter, mirror(direction, area, title), row.title, direction)
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text_muted"))
        day = QRect(left + taken + 11, area.top(), area.right() - left - taken - 11, unit(20))
        if not self._compact and day.width() > 30:
            words = self._days(row)
            paint_text(painter, mirror(direction, area, day), words, direction)
        self._paint_words(painter, area, left, row, direction)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, QRectF(area.adjusted(0, -2, -2, -2)), 8)
        painter.restore()

    def _paint_sign(
        self,
        painter: QPainter,
        area: QRect,
        row: TimelineRow,
        direction: Qt.LayoutDirection,
        *,
        last: bool,
    ) -> None:
        look, side = theme.active(), theme.active().unit(20)
        if not last:
            line = QRect(area.left() + side // 2, area.top() + side, 1, area.height() - side)
            painter.fillRect(mirror(direction, area, line), look.colour("border"))
        spot = mirror(direction, area, QRect(area.left(), area.top(), side, side))
        ground, edge = look.colour("bg_surface"), look.colour("border")
        paint_box(painter, spot, ground, edge, side / 2)
        icon = sign_of(row)
        paint_icon(painter, icon, spot.adjusted(4, 4, -4, -4), look.colour("text_secondary"))

    def _paint_words(
        self,
        painter: QPainter,
        area: QRect,
        left: int,
        row: TimelineRow,
        direction: Qt.LayoutDirection,
    ) -> None:
        look, unit = theme.active(), theme.active().unit
        painter.setPen(look.colour("text_secondary"))
        width = area.right() - left
        height = self._text_height(row, self._view.viewport().width() - unit(38))
        words = QRect(left, area.top() + unit(20), width, height)
        at_left = direction == Qt.LayoutDirection.LeftToRight
        side = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
        places = side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        flags = int(places) | int(Qt.TextFlag.TextWordWrap)
        text = self._text(row)
        if text:
            painter.setClipRect(area)
            own = its_own_way(text, right=not at_left)
            painter.drawText(mirror(direction, area, words), flags, own)
        chip_left, top = left, words.bottom() + 1
        if self._beside(row, self._view.viewport().width() - unit(38)):
            chip_left += painter.fontMetrics().horizontalAdvance(text) + (8 if text else 0)
            top = words.top() - 2 if text else words.top()
        for shown, tone in row.chips:
            chip = ChipText(shown, tone)
            room = area.right() - chip_left
            if room < 40:
                break
            spot = QRect(chip_left, top, min(chip_width(chip), room), chip_height() - 2)
            paint_chip(painter, mirror(direction, area, spot), chip, direction)
            chip_left += spot.width() + 5

    def _text(self, row: TimelineRow) -> str:
        if not self._compact:
            return row.text.strip()
        first = row.text.strip().split("\n", 1)[0]
        return " · ".join(part for part in (self._days(row), first) if part)

    def _days(self, row: TimelineRow) -> str:
        if row.days is None or row.days[0] == row.days[1]:
            return short_day(row.date, self._today)
        return " \u2013 ".join(short_day(day, self._today) for day in row.days)

    def _text_height(self, row: TimelineRow, width: int) -> int:
        text = self._text(row)
        if not text:
            return 0
        metrics = QFontMetrics(theme.active().font("body"))
        box = metrics.boundingRect(
            QRect(0, 0, max(80, width), 10_000), int(Qt.TextFlag.TextWordWrap), text[:600]
        )
        return min(box.height(), metrics.lineSpacing() * (1 if self._compact else _LINES))

    def _beside(self, row: TimelineRow, width: int) -> bool:
        """Whether the chips fit on the line of a short text."""
        text = self._text(row)
        if not row.chips or "\n" in text:
            return False
        metrics = QFontMetrics(theme.active().font("body"))
        need = metrics.horizontalAdvance(text) + 8
        need += sum(chip_width(ChipText(shown, tone)) + 5 for shown, tone in row.chips)
        return bool(text) and need < width

    def _is_last(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return index.row() == index.model().rowCount() - 1


_RECORD_ICONS = {
    "give": "gift",
    "receive": "gift",
    "ask": "help-circle",
    "request": "arrow-back-up",
    "promise": "heart-handshake",
    "introduction": "friends",
    "stage": "leaf",
    "note": "note",
}


def sign_of(row: TimelineRow) -> str:
    """The icon of an entry."""
    if row.record != "interaction":
        return _RECORD_ICONS.get(row.record, "note")
    if row.kind == "message" and row.channel == "email":
        return "mail"
    if row.days is not None:
        return "messages"
    if row.kind == "message" and row.direction == "in":
        return "arrow-back-up"
    return kind_icon(row.kind)
