"""How a row of the People table is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from community_desk.ui import theme
from community_desk.ui.icons import channel_icon, paint_icon
from community_desk.ui.models.people import cell_words, next_tone
from community_desk.ui.paint import (
    ChipText,
    chip_height,
    chip_width,
    mirror,
    paint_avatar,
    paint_chip,
    paint_focus,
    paint_stage,
    paint_text,
    paint_warmth,
    warmth_size,
)
from community_desk.ui.rows import warmth_cells
from community_desk.ui.words import flag_look, role_line, stage_name

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from community_desk.ui.models.people import PeopleModel
    from community_desk.ui.rows import PersonLine

_PAD = 10
# Looked up once: a table in sight paints a hundred cells.
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


class PeopleDelegate(QStyledItemDelegate):
    """Draws a cell by the key of its column; the row's ground and line in every cell."""

    def __init__(self, view: QWidget, model: PeopleModel, today: date) -> None:
        super().__init__(view)
        # Asked directly: through Qt each cell would cost two more calls across the border.
        self._model = model
        self._today = today
        self._on_selected = False
        self._cells = {
            "name": self._paint_name,
            "stage": self._paint_stage,
            "warmth": self._paint_warmth,
            "next_touch": self._paint_next,
            "channels": self._paint_channels,
            "tags": self._paint_tags,
            "flag": self._paint_flag,
        }

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        line = self._model.line(index.row())
        look = theme.active()
        area, direction, state = QRect(option.rect), option.direction, option.state
        painter.save()
        self._on_selected = bool(state & _SELECTED)
        if self._on_selected:
            painter.fillRect(area, look.colour("bg_selected"))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, look.colour("border_subtle"))
        inner = area.adjusted(_PAD, 0, -4, -1)
        if direction is _RIGHT_TO_LEFT:
            inner = area.adjusted(4, 0, -_PAD, -1)
        column = self._model.columns[index.column()].key
        cell = self._cells.get(column)
        if line is None:
            # Not read yet: the row is there, its words come.
            pass
        elif cell is not None:
            cell(painter, inner, line, direction)
        else:
            painter.setFont(look.font("body", tabular=True))
            painter.setPen(look.colour("text_secondary"))
            paint_text(painter, inner, cell_words(line, column, self._today), direction)
        if state & _FOCUSED:
            paint_focus(painter, QRectF(area.adjusted(0, 0, 0, -1)), 6)
        painter.restore()

    def _paint_name(
        self, painter: QPainter, area: QRect, line: PersonLine, direction: Qt.LayoutDirection
    ) -> None:
        look, unit = theme.active(), theme.active().unit
        size = unit(24)
        spot = QRect(area.left(), area.center().y() - size // 2 + 1, size, size)
        paint_avatar(painter, mirror(direction, area, spot), line.uid, line.name)
        left = area.left() + size + 12
        role = role_line(line.role, line.org)
        top = area.top() + unit(5) if role else area.top()
        height = unit(18) if role else area.height()
        name = QRect(left, top, area.right() - left, height)
        painter.setFont(look.font("body", weight="semibold"))
        painter.setPen(look.colour("text_primary"))
        paint_text(painter, mirror(direction, area, name), line.name, direction)
        if role:
            painter.setFont(look.font("small"))
            painter.setPen(look.colour("text_muted"))
            place = mirror(direction, area, name.translated(0, unit(16)))
            paint_text(painter, place, role, direction)

    def _paint_stage(
        self, painter: QPainter, area: QRect, line: PersonLine, direction: Qt.LayoutDirection
    ) -> None:
        look = theme.active()
        dashes = QRect(area.left(), area.top(), 67, area.height())
        paint_stage(painter, mirror(direction, area, dashes), line.stage, direction)
        words = area.adjusted(75, 0, 0, 0)
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text_secondary"))
        words = QRect(area.left() + 75, area.top(), area.width() - 75, area.height())
        paint_text(painter, mirror(direction, area, words), stage_name(line.stage), direction)

    def _paint_warmth(
        self, painter: QPainter, area: QRect, line: PersonLine, direction: Qt.LayoutDirection
    ) -> None:
        bar = QRect(area.left(), area.top(), warmth_size().width(), area.height())
        place = mirror(direction, area, bar)
        paint_warmth(painter, place, warmth_cells(line.score), direction)

    def _paint_next(
        self, painter: QPainter, area: QRect, line: PersonLine, direction: Qt.LayoutDirection
    ) -> None:
        look = theme.active()
        words, tone = cell_words(line, "next_touch", self._today), next_tone(line, self._today)
        if tone:
            chip = ChipText(words, tone)
            top = area.top() + (area.height() - chip_height()) // 2
            width = min(chip_width(chip), area.width())
            spot = mirror(direction, area, QRect(area.left(), top, width, chip_height()))
            paint_chip(painter, spot, chip, direction, on_selected=self._on_selected)
            return
        painter.setFont(look.font("body", tabular=True))
        painter.setPen(look.colour("text_secondary"))
        paint_text(painter, area, words, direction)

    def _paint_channels(
        self, painter: QPainter, area: QRect, line: PersonLine, direction: Qt.LayoutDirection
    ) -> None:
        look, size = theme.active(), theme.active().unit(16)
        left = area.left()
        for code in line.channels:
            if left + size > area.right():
                break
            spot = QRect(left, area.center().y() - size // 2 + 1, size, size)
            place = mirror(direction, area, spot)
            paint_icon(painter, channel_icon(code), place, look.colour("text_secondary"))
            left += size + 4

    def _paint_tags(
        self, painter: QPainter, area: QRect, line: PersonLine, direction: Qt.LayoutDirection
    ) -> None:
        chips = [ChipText(tag, "neutral") for tag in line.tags]
        self._paint_chips(painter, area, chips, direction)

    def _paint_flag(
        self, painter: QPainter, area: QRect, line: PersonLine, direction: Qt.LayoutDirection
    ) -> None:
        if line.flag:
            look = flag_look(line.flag)
            self._paint_chips(painter, area, [ChipText(look.words, look.tone)], direction)

    def _paint_chips(
        self, painter: QPainter, area: QRect, chips: list[ChipText], direction: Qt.LayoutDirection
    ) -> None:
        """Draw chips from the reading start while there is room; the first may be cut."""
        left, top = area.left(), area.top() + (area.height() - chip_height()) // 2
        for chip in chips:
            width = min(chip_width(chip), area.width())
            if left > area.left() and left + width > area.right():
                break
            spot = QRect(left, top, width, chip_height())
            place = mirror(direction, area, spot)
            paint_chip(painter, place, chip, direction, on_selected=self._on_selected)
            left += width + 4
