"""Drawing shared by widgets and delegates: avatars, warmth, stage, chips, text.

Every function takes a rectangle in left-to-right terms together with the area it lies in and a
direction, and mirrors it itself: delegates are not mirrored by Qt.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QStyle

from community_desk.ui import theme
from community_desk.ui.icons import paint_icon
from community_desk.ui.text import its_own_way

if TYPE_CHECKING:
    from collections.abc import Sequence

# Looked up once: a page draws thousands of strokes, and each look-up costs as much as a stroke.
_SMOOTH = QPainter.RenderHint.Antialiasing
_NO_PEN, _NO_BRUSH = Qt.PenStyle.NoPen, Qt.BrushStyle.NoBrush
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)

CHIP_TONES = {
    "neutral": ("bg_sunken", "text_secondary"),
    "accent": ("accent_subtle", "text_link"),
    "success": ("success_bg", "success"),
    "warning": ("warning_bg", "warning"),
    "info": ("info_bg", "info"),
    "danger": ("danger_bg", "danger"),
}


class ChipText(NamedTuple):
    """A chip as it is painted: words, tone and an icon where there is one."""

    text: str
    tone: str = "neutral"
    icon: str = ""


def mirror(direction: Qt.LayoutDirection, area: QRect, rect: QRect) -> QRect:
    """The place of a left-to-right rectangle for a reading direction."""
    if direction is _LEFT_TO_RIGHT:
        return rect
    return QStyle.visualRect(direction, area, rect)


@lru_cache(maxsize=4096)
def initials(name: str) -> str:
    """Up to two initials of a name; one where letters join or words are not spaced."""
    words = [word for word in name.split() if unicodedata.category(word[0])[0] in "LN"]
    if not words:
        return (name.strip() or "?")[0].upper()
    first = words[0][0]
    joined = unicodedata.bidirectional(first) == "AL"
    if len(words) == 1 or joined or unicodedata.east_asian_width(first) == "W":
        return first.upper()
    return (first + words[-1][0]).upper()


def hue_of(uid: str) -> int:
    """Which of the twelve hues a person has, the same for ever."""
    return crc32(uid.encode()) % 12


def paint_avatar(
    painter: QPainter, rect: QRect, uid: str, name: str, photo: QPixmap | None = None
) -> None:
    """A round photo, or initials on the person's own hue."""
    painter.save()
    painter.setRenderHint(_SMOOTH)
    if photo is not None and not photo.isNull():
        path = QPainterPath()
        path.addEllipse(QRectF(rect))
        painter.setClipPath(path)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(rect, photo)
        painter.restore()
        return
    ground, ink = theme.active().avatar(hue_of(uid))
    painter.setPen(_NO_PEN)
    painter.setBrush(ground)
    painter.drawEllipse(QRectF(rect))
    painter.setPen(ink)
    painter.setFont(_avatar_font(rect.height(), theme.active().base))
    painter.drawText(rect, _CENTRE, initials(name))
    painter.restore()


@lru_cache(maxsize=64)
def _avatar_font(height: int, _base: int) -> QFont:
    font = QFont(theme.active().font("body", weight="semibold"))
    font.setPixelSize(max(9, round(height * 0.36)))
    return font


def warmth_size() -> QSize:
    """The size of a warmth bar."""
    cell, gap = 9, 2
    return QSize(cell * 5 + gap * 4, cell)


def paint_warmth(
    painter: QPainter, rect: QRect, cells: int | None, direction: Qt.LayoutDirection
) -> None:
    """Five cells from blue to ember; all grey when the warmth is unknown."""
    look = theme.active()
    empty = look.colour("warmth_empty")
    filled = look.warmth(cells) if cells else empty
    painter.save()
    painter.setRenderHint(_SMOOTH)
    painter.setPen(_NO_PEN)
    for step in range(5):
        painter.setBrush(filled if cells and step < cells else empty)
        cell = QRect(rect.left() + step * 11, rect.center().y() - 4, 9, 9)
        painter.drawRoundedRect(QRectF(mirror(direction, rect, cell)), 2, 2)
    painter.restore()


def paint_stage(painter: QPainter, rect: QRect, stage: int, direction: Qt.LayoutDirection) -> None:
    """Five dashes, as many filled as steps of the ladder are reached."""
    look = theme.active()
    painter.save()
    painter.setRenderHint(_SMOOTH)
    painter.setPen(_NO_PEN)
    for step in range(5):
        painter.setBrush(look.colour("accent" if step < stage else "warmth_empty"))
        dash = QRect(rect.left() + step * 14, rect.center().y() - 1, 11, 4)
        painter.drawRoundedRect(QRectF(mirror(direction, rect, dash)), 2, 2)
    painter.restore()


def chip_width(chip: ChipText) -> int:
    """Pixels a chip needs."""
    words = theme.active().width_of(chip.text, "small", weight="medium")
    return words + 16 + (19 if chip.icon else 0)


def chip_height() -> int:
    """Pixels a chip is high."""
    return theme.active().unit(22)


def paint_chip(
    painter: QPainter,
    rect: QRect,
    chip: ChipText,
    direction: Qt.LayoutDirection,
    *,
    on_selected: bool = False,
) -> None:
    """A pill with an icon where there is one and its words, shortened to the rectangle.

    On the ground of a selected row it is paper with a hairline: the tones are as pale as that
    ground, one of them the same.
    """
    look = theme.active()
    ground, ink = (look.colour(name) for name in CHIP_TONES[chip.tone])
    if on_selected:
        paint_box(
            painter, rect, look.colour("bg_surface"), look.colour("border"), rect.height() / 2
        )
    painter.save()
    painter.setRenderHint(_SMOOTH)
    if not on_selected:
        painter.setPen(_NO_PEN)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(rect), rect.height() / 2, rect.height() / 2)
    left = rect.left() + 8
    if chip.icon:
        spot = QRect(left, rect.top() + (rect.height() - 14) // 2, 14, 14)
        paint_icon(painter, chip.icon, mirror(direction, rect, spot), ink)
        left += 19
    painter.setPen(ink)
    painter.setFont(look.font("small", weight="medium"))
    words = QRect(left, rect.top(), rect.right() - left - 6, rect.height())
    paint_text(painter, mirror(direction, rect, words), chip.text, direction)
    painter.restore()


def paint_chips(
    painter: QPainter,
    area: QRect,
    left: int,
    top: int,
    chips: Sequence[ChipText],
    direction: Qt.LayoutDirection,
    *,
    on_selected: bool = False,
) -> None:
    """Chips in one line from `left`; those that do not fit are left out."""
    for chip in chips:
        width = chip_width(chip)
        if left + width > area.right():
            break
        spot = QRect(left, top, width, chip_height())
        place = mirror(direction, area, spot)
        paint_chip(painter, place, chip, direction, on_selected=on_selected)
        left += width + 4


def paint_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    direction: Qt.LayoutDirection,
    *,
    end: bool = False,
) -> int:
    """One line of text, shortened with an ellipsis, at the reading start (or end) of `rect`.

    Returns the pixels the words took.
    """
    right = direction is _RIGHT_TO_LEFT
    shown, taken = _shortened(painter, text, rect.width())
    painter.drawText(rect, _AT_RIGHT if right != end else _AT_LEFT, its_own_way(shown, right=right))
    return taken


_LINE = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.AlignmentFlag.AlignAbsolute)
_LINE |= int(Qt.TextFlag.TextSingleLine)
_AT_LEFT = int(Qt.AlignmentFlag.AlignLeft) | _LINE
_AT_RIGHT = int(Qt.AlignmentFlag.AlignRight) | _LINE
_MOST_SHORTENED = 4096
_shortened_texts: dict[tuple[str, str, int], tuple[str, int]] = {}


def _shortened(painter: QPainter, text: str, width: int) -> tuple[str, int]:
    """A text as it fits into a width, and the pixels it takes.

    Kept, because Qt shapes a text three times to draw it once, and a page draws hundreds.
    """
    key = (painter.font().key(), text, width)
    found = _shortened_texts.get(key)
    if found is None:
        metrics = painter.fontMetrics()
        shown, taken = text, metrics.horizontalAdvance(text)
        if taken > width:
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            taken = metrics.horizontalAdvance(shown)
        if len(_shortened_texts) >= _MOST_SHORTENED:
            _shortened_texts.clear()
        found = _shortened_texts[key] = (shown, taken)
    return found


def paint_focus(painter: QPainter, rect: QRectF, radius: float) -> None:
    """The focus ring, inside the rectangle."""
    look = theme.active()
    width = look.focus_width
    painter.save()
    painter.setRenderHint(_SMOOTH)
    painter.setPen(QPen(look.colour("focus_ring"), width))
    painter.setBrush(_NO_BRUSH)
    half = width / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def paint_box(
    painter: QPainter, rect: QRect, ground: QColor, line: QColor | None, radius: float
) -> None:
    """A rounded box with a hairline."""
    painter.save()
    painter.setRenderHint(_SMOOTH)
    painter.setBrush(ground)
    painter.setPen(QPen(line, 1) if line is not None else _NO_PEN)
    half = 0.5 if line is not None else 0.0
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def photo_pixmap(image: QImage, size: int, ratio: float) -> QPixmap:
    """A square photo of `size` logical pixels, cut from the middle of a decoded picture."""
    side = min(image.width(), image.height())
    middle = image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    scaled = middle.scaled(
        round(size * ratio),
        round(size * ratio),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    pixmap = QPixmap.fromImage(scaled)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def dotted_line(painter: QPainter, start: QPointF, end: QPointF, colour: QColor) -> None:
    """A dashed hairline, as used for thresholds."""
    pen = QPen(colour, 1.5)
    pen.setDashPattern([2.0, 2.0])
    painter.setPen(pen)
    painter.drawLine(start, end)
