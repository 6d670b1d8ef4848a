"""The soft shadow of a panel, blurred once and then put down in pieces.

An effect on the panel itself would blur all of it anew with every letter typed into it.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsBlurEffect, QGraphicsScene

from community_desk.ui import theme

SHADOW_BLUR, SHADOW_DROP = 40, 12
"""How far a shadow reaches beyond its panel, and how far below the panel it lies, in pixels."""
_ROUND = 12
_CORNER = SHADOW_BLUR + _ROUND + SHADOW_BLUR
"""A piece at a corner: what is outside, the rounding, and as far as the blur shows inside."""
_SIDE = 2 * _CORNER + 2


@lru_cache(maxsize=8)
def _blurred(rgba: int) -> QImage:
    """A small panel's shadow: corners, and between them a strip of two pixels to be drawn out."""
    scene = QGraphicsScene()
    path = QPainterPath()
    inner = _SIDE - 2 * SHADOW_BLUR
    path.addRoundedRect(QRectF(0, 0, inner, inner), _ROUND, _ROUND)
    panel = scene.addPath(path, Qt.PenStyle.NoPen, QColor.fromRgba(rgba))
    blur = QGraphicsBlurEffect()
    blur.setBlurRadius(SHADOW_BLUR)
    panel.setGraphicsEffect(blur)
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    area = QRectF(-SHADOW_BLUR, -SHADOW_BLUR, _SIDE, _SIDE)
    scene.render(painter, QRectF(image.rect()), area)
    painter.end()
    return image


def paint_shadow(painter: QPainter, panel: QRect) -> None:
    """Draw the shadow around a rectangle; what lies inside is the panel's to cover."""
    image = _blurred(theme.active().colour("shadow").rgba())
    outer = panel.adjusted(-SHADOW_BLUR, -SHADOW_BLUR, SHADOW_BLUR, SHADOW_BLUR)
    wide = min(_CORNER, outer.width() // 2)
    high = min(_CORNER, outer.height() // 2)
    columns = ((0, wide, outer.left(), wide),
               (_CORNER, 2, outer.left() + wide, outer.width() - 2 * wide),
               (_SIDE - wide, wide, outer.right() + 1 - wide, wide))  # fmt: skip
    rows = ((0, high, outer.top(), high),
            (_CORNER, 2, outer.top() + high, outer.height() - 2 * high),
            (_SIDE - high, high, outer.bottom() + 1 - high, high))  # fmt: skip
    for at, (left, width, x, w) in enumerate(columns):
        for down, (top, height, y, h) in enumerate(rows):
            if (at, down) != (1, 1):
                painter.drawImage(QRect(x, y, w, h), image, QRect(left, top, width, height))
