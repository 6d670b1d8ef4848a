"""A text whose places to fill, such as {specific}, stand out; nothing else is interpreted."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from community_desk.ui import theme
from community_desk.ui.text import its_own_way

_PLACE = re.compile(r"\{[a-z_]+\}")


class MarkedText(QWidget):
    """Wraps its words; plain text but for the colour of the places."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The height depends on where lines break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return int(self._laid_out(width)[1]) + 1

    def sizeHint(self) -> QSize:
        """A comfortable measure of text."""
        return QSize(280, self.heightForWidth(280))

    def minimumSizeHint(self) -> QSize:
        """Room for a word."""
        return QSize(80, theme.active().unit(18))

    def restyle(self) -> None:
        """Fonts may have changed."""
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw."""
        painter = QPainter(self)
        painter.setPen(theme.active().colour("text_secondary"))
        self._laid_out(self.width())[0].draw(painter, QPointF(0, 0))

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        look = theme.active()
        layout = QTextLayout(self.text, look.font("body"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        foreign = right and its_own_way(self.text, right=True) != self.text
        option.setTextDirection(
            Qt.LayoutDirection.LeftToRight if foreign else self.layoutDirection()
        )
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        ranges = []
        for found in _PLACE.finditer(self.text):
            ink = QTextCharFormat()
            ink.setForeground(look.colour("text_link"))
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = found.start(), len(found[0]), ink
            ranges.append(span)
        layout.setFormats(ranges)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height
