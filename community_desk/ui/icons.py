"""Outline icons, tinted from the theme and sharp at every scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from community_desk.resources import read_text
from community_desk.ui import theme

_STROKE = 'stroke-width="1.75"'
_pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}


@cache
def _drawing(name: str) -> str:
    return read_text(f"icons/{name}.svg").replace('stroke-width="2"', _STROKE)


def icon_pixmap(name: str, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """A tinted icon of `size` logical pixels for a device pixel ratio; kept for the next time."""
    key = (name, size, colour.rgba(), ratio)
    known = _pixmaps.get(key)
    if known is not None:
        return known
    if len(_pixmaps) > 2000:
        _pixmaps.clear()
    drawing = _drawing(name).replace("currentColor", colour.name())
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(ratio)
    painter = QPainter(pixmap)
    painter.setOpacity(colour.alphaF())
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    _pixmaps[key] = pixmap
    return pixmap


def paint_icon(painter: QPainter, name: str, rect: QRect, colour: QColor) -> None:
    """Draw an icon in the middle of a rectangle, as large as its shorter side."""
    size = min(rect.width(), rect.height())
    ratio = painter.device().devicePixelRatio() if painter.device() else 1.0
    left = rect.left() + (rect.width() - size) // 2
    top = rect.top() + (rect.height() - size) // 2
    painter.drawPixmap(left, top, icon_pixmap(name, size, colour, ratio))


class _TintedIcon(QIconEngine):
    """Draws one icon in the theme's colours of the moment."""

    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name = name
        self._tone = tone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw for menus and native controls."""
        paint_icon(painter, self._name, rect, self._colour(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        """A pixmap of the asked size, in device pixels."""
        side = min(size.width(), size.height())
        return icon_pixmap(self._name, side, self._colour(mode))

    def clone(self) -> QIconEngine:
        """A copy, as QIcon asks for."""
        return _TintedIcon(self._name, self._tone)

    def _colour(self, mode: QIcon.Mode) -> QColor:
        tone = "text_disabled" if mode == QIcon.Mode.Disabled else self._tone
        return theme.active().colour(tone)


def icon(name: str, tone: str = "text_secondary") -> QIcon:
    """A QIcon that follows the theme, for actions and menus."""
    return QIcon(_TintedIcon(name, tone))


CHANNEL_ICONS = {
    "linkedin": "brand-linkedin",
    "x": "brand-x",
    "facebook": "brand-facebook",
    "instagram": "brand-instagram",
    "threads": "brand-threads",
    "mastodon": "brand-mastodon",
    "bluesky": "brand-bluesky",
    "youtube": "brand-youtube",
    "tiktok": "brand-tiktok",
    "reddit": "brand-reddit",
    "github": "brand-github",
    "discord": "brand-discord",
    "slack": "brand-slack",
    "whatsapp": "brand-whatsapp",
    "telegram": "brand-telegram",
    "signal": "brand-signal",
    "xing": "brand-xing",
    "email": "mail",
    "phone": "phone",
    "sms": "device-mobile-message",
    "newsletter": "news",
    "in_person": "coffee",
    "website": "world",
}

_TURNED = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}
KIND_ICONS = {
    "view": "eye",
    "broadcast": "speakerphone",
    "follow": "user-plus",
    "react": "thumb-up",
    "reshare": "repeat",
    "comment": "message-circle",
    "message": "message",
    "letter": "mail",
    "encounter": "friends",
    "call": "phone",
    "meeting": "coffee",
    "work": "briefcase",
}


def channel_icon(code: str) -> str:
    """The icon name of a channel; an unknown one gets a speech bubble."""
    return CHANNEL_ICONS.get(code, "message-circle")


def kind_icon(kind: str) -> str:
    """The icon name of a kind of interaction."""
    return KIND_ICONS.get(kind, "message-circle")


def towards(name: str, direction: Qt.LayoutDirection) -> str:
    """The icon that points where reading goes; others stay as they are."""
    if direction == Qt.LayoutDirection.RightToLeft:
        return _TURNED.get(name, name)
    return name
