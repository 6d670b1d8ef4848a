"""One thing in a list beside a page: words, a quiet word below, a chip; a press opens it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from community_desk.ui import theme
from community_desk.ui.icons import paint_icon
from community_desk.ui.paint import (
    ChipText,
    chip_height,
    chip_width,
    mirror,
    paint_box,
    paint_chip,
    paint_text,
)
from community_desk.ui.text import its_own_way
from community_desk.ui.widgets.buttons import PaintedButton

_LINES = 6


class ItemLine(PaintedButton):
    """Words that wrap (at most six lines), an aside of one line, an icon and a chip if wanted."""

    def __init__(
        self,
        text: str,
        aside: str = "",
        *,
        icon: str = "",
        chip: ChipText | None = None,
        muted: bool = False,
        address: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.aside, self._icon, self._chip, self._muted = aside, icon, chip, muted
        # An address reads from left to right in every language.
        self._shown = f"\u2066{text}\u2069" if address else text
        self.setAccessibleName(text)
        said = [aside, chip.text if chip else ""]
        self.setAccessibleDescription(", ".join(word for word in said if word))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the words at a width."""
        unit = theme.active().unit
        height = self._text_height(width - self._start() - self._end())
        return height + (unit(17) if self.aside else 0) + unit(6)

    def sizeHint(self) -> QSize:
        """Its height at the width it has, or at that of a side column."""
        width = self.width() if self.width() > 120 else 240
        return QSize(160, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow columns wrap more."""
        return QSize(80, theme.active().unit(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw icon, words, aside and chip."""
        look, direction, unit = theme.active(), self.layoutDirection(), theme.active().unit
        painter = QPainter(self)
        if self._hover:
            paint_box(painter, self.rect(), look.colour("bg_hover"), None, 6)
        start, top = self._start(), unit(3)
        if self._icon:
            size = unit(17)
            below = unit(9) if self.aside else 0
            spot = mirror(direction, self.rect(), QRect(0, top + below, size, size))
            paint_icon(painter, self._icon, spot, look.colour("text_secondary"))
        room = self.width() - start - self._end()
        height = self._text_height(room)
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text_muted" if self._muted else "text_primary"))
        right = direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        words = mirror(direction, self.rect(), QRect(start, top, room, height))
        if self._is_word():
            paint_text(painter, words, self._shown, direction)
        else:
            shown = its_own_way(self._shown, right=right)
            painter.drawText(words, flags | int(_WRAP), shown)
        if self._chip is not None:
            wide = chip_width(self._chip)
            spot = QRect(self.width() - wide, top, wide, chip_height())
            paint_chip(painter, mirror(direction, self.rect(), spot), self._chip, direction)
        if self.aside:
            painter.setFont(look.font("small"))
            painter.setPen(look.colour("text_muted"))
            line = QRect(start, top + height, self.width() - start, unit(17))
            paint_text(painter, mirror(direction, self.rect(), line), self.aside, direction)
        self._paint_ring(painter, 6)

    def _is_word(self) -> bool:
        """An address has nowhere to break: it is shortened."""
        return " " not in self.text()

    def _start(self) -> int:
        return theme.active().unit(28) if self._icon else 0

    def _end(self) -> int:
        return chip_width(self._chip) + 8 if self._chip is not None else 0

    def _text_height(self, room: int) -> int:
        metrics = QFontMetrics(theme.active().font("body"))
        if self._is_word():
            return metrics.lineSpacing()
        box = metrics.boundingRect(
            QRect(0, 0, max(60, room), 10_000), int(_WRAP), self.text()[:600]
        )
        return min(box.height(), metrics.lineSpacing() * _LINES)


_WRAP = Qt.TextFlag.TextWordWrap
