"""Buttons: primary, secondary and ghost, navigation items, chips that switch or go away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from community_desk.ui import theme
from community_desk.ui.icons import paint_icon, towards
from community_desk.ui.paint import mirror, paint_box, paint_focus, paint_text
from community_desk.ui.widgets.labels import hint

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

_KEY_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class PaintedButton(QPushButton):
    """A push button that draws itself from the theme; Enter presses it as Space does."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
        self._hover = False
        self._ring = False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Remember the pointer."""
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        self._hover = False
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring for the keyboard only."""
        self._ring = event.reason() in _KEY_REASONS
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def restyle(self) -> None:
        """Sizes follow the text."""
        self.updateGeometry()

    def _paint_ring(self, painter: QPainter, radius: float) -> None:
        if self.hasFocus() and self._ring:
            paint_focus(painter, QRectF(self.rect()), radius)


class Button(PaintedButton):
    """A button with an icon and a key hint where wanted; kind: primary, secondary or ghost."""

    def __init__(
        self,
        text: str,
        kind: str = "secondary",
        *,
        icon: str = "",
        keys: str = "",
        small: bool = False,
        name: str = "",
        trailing: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.kind, self.icon_name, self.keys, self.trailing = kind, icon, keys, trailing
        self._small = small
        self.setAccessibleName(name or text)
        if not text:
            hint(self, name)
        self.leading = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def fill_line(self) -> None:
        """As wide as the column it stands in, its words at the reading start, as in a menu."""
        self.leading = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Words, icon and key hint with their room."""
        look = theme.active()
        height = look.unit(28 if self._small else 34)
        width = self._text_width() + 2 * self._pad()
        if self.icon_name:
            width += self._icon_size() + (8 if self.text() else 0)
        if self.keys:
            width += self._keys_width() + 10
        if self.trailing:
            width += 22
        if not self.text() and not self.keys:
            width = max(width, height)
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        """As large as it wants to be."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, then icon, words and key hint from the reading start."""
        painter = QPainter(self)
        ground, line, ink = self._colours()
        if ground is not None:
            paint_box(painter, self.rect(), ground, line, 8)
        direction = self.layoutDirection()
        content = self.sizeHint().width() - 2 * self._pad()
        left = self._pad() if self.leading else (self.width() - content) // 2
        if self.icon_name:
            size = self._icon_size()
            spot = QRect(left, (self.height() - size) // 2, size, size)
            name = towards(self.icon_name, direction)
            paint_icon(painter, name, mirror(direction, self.rect(), spot), ink)
            left += size + 8
        painter.setFont(
            theme.active().font("body" if not self._small else "small", weight="medium")
        )
        painter.setPen(ink)
        words = QRect(left, 0, self._text_width() + 2, self.height())
        paint_text(painter, mirror(direction, self.rect(), words), self.text(), direction)
        left += self._text_width()
        if self.trailing:
            spot = QRect(left + 6, (self.height() - 16) // 2, 16, 16)
            paint_icon(painter, self.trailing, mirror(direction, self.rect(), spot), ink)
        if self.keys:
            self._paint_keys(painter, left + 10, ink)
        self._paint_ring(painter, 8)

    def _paint_keys(self, painter: QPainter, left: int, ink: QColor) -> None:
        height = theme.active().unit(18)
        spot = QRect(left, (self.height() - height) // 2, self._keys_width(), height)
        spot = mirror(self.layoutDirection(), self.rect(), spot)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(spot).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(theme.active().font("caption"))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, self.keys)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        look = theme.active()
        if not self.isEnabled():
            ground = None if self.kind == "ghost" else look.colour("bg_sunken")
            return ground, None, look.colour("text_disabled")
        down = self.isDown()
        if self.kind == "primary":
            state = "accent_pressed" if down else "accent_hover" if self._hover else "accent"
            return look.colour(state), None, look.colour("text_on_accent")
        state = "bg_pressed" if down else "bg_hover" if self._hover else "bg_surface"
        if self.kind == "ghost":
            quiet = not (down or self._hover)
            return None if quiet else look.colour(state), None, look.colour("text_secondary")
        return look.colour(state), look.colour("border"), look.colour("text_primary")

    def _pad(self) -> int:
        if not self.text():
            return 6
        return 10 if self._small else 12

    def _icon_size(self) -> int:
        return theme.active().unit(16 if self.text() else 18)

    def _text_width(self) -> int:
        role = "small" if self._small else "body"
        return theme.active().width_of(self.text(), role, weight="medium") if self.text() else 0

    def _keys_width(self) -> int:
        return theme.active().width_of(self.keys, "caption") + 12


class NavItem(PaintedButton):
    """One line of the sidebar: icon, words, count; the current page stands on white."""

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self._count = ""
        self._below = ""
        self._current = False
        self.narrow = False
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_count(self, count: str) -> None:
        """Show a number at the end of the line."""
        if count != self._count:
            self._count = count
            self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
            self.update()

    def set_below(self, words: str) -> None:
        """Show a quiet second line."""
        self._below = words
        self.setAccessibleName(", ".join(filter(None, (self.text(), words, self._count))))
        self.updateGeometry()

    def set_current(self, current: bool) -> None:
        """Mark as the page that is shown."""
        if current != self._current:
            self._current = current
            self.update()

    @property
    def is_current(self) -> bool:
        """Whether this is the page that is shown."""
        return self._current

    def sizeHint(self) -> QSize:
        """A line of the sidebar, or two."""
        return QSize(120, theme.active().unit(46 if self._below else 34))

    def minimumSizeHint(self) -> QSize:
        """The icon alone must fit."""
        return QSize(34, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon, words and count."""
        look = theme.active()
        painter = QPainter(self)
        if self._current:
            ground, line = look.colour("bg_surface"), look.colour("border_subtle")
            paint_box(painter, self.rect(), ground, line, 8)
        elif self._hover:
            paint_box(painter, self.rect(), look.colour("bg_pressed"), None, 8)
        direction = self.layoutDirection()
        ink = look.colour("text_primary" if self._current else "text_secondary")
        size = look.unit(18)
        spot = QRect(10, (self.height() - size) // 2, size, size)
        tint = look.colour("accent") if self._current else ink
        paint_icon(painter, self._icon, mirror(direction, self.rect(), spot), tint)
        if not self.narrow:
            self._paint_words(painter, 10 + size + 10, ink)
        self._paint_ring(painter, 8)

    def _paint_words(self, painter: QPainter, left: int, ink: QColor) -> None:
        look, direction = theme.active(), self.layoutDirection()
        counting = look.font("small", weight="medium", tabular=True)
        taken = QFontMetrics(counting).horizontalAdvance(self._count) + 8 if self._count else 0
        # Tabular figures bring a wide hyphen, so words are set without them.
        painter.setFont(look.font("body", weight="medium"))
        words = QRect(left, 0, self.width() - left - 10 - taken, self.height())
        if self._below:
            words.setHeight(look.unit(28))
        painter.setPen(ink)
        paint_text(painter, mirror(direction, self.rect(), words), self.text(), direction)
        if self._below:
            words.moveTop(look.unit(20))
            words.setHeight(look.unit(22))
            painter.setFont(look.font("caption", weight="regular"))
            painter.setPen(look.colour("text_muted"))
            paint_text(painter, mirror(direction, self.rect(), words), self._below, direction)
        if self._count:
            spot = QRect(self.width() - 11 - taken, 0, taken, self.height())
            painter.setPen(look.colour("text_muted"))
            painter.setFont(counting)
            paint_text(
                painter, mirror(direction, self.rect(), spot), self._count, direction, end=True
            )


class ChipButton(PaintedButton):
    """A pill that is pressed: a filter that is on or off, or one that can be taken away."""

    def __init__(
        self,
        text: str,
        *,
        on: bool = False,
        icon: str = "",
        removable: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._on, self._icon, self._removable = on, icon, removable
        self.setAccessibleName(name or text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def is_on(self) -> bool:
        """Whether the filter is on."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Switch without a signal."""
        self._on = on
        self.setAccessibleDescription("on" if on else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Words with room, at least a comfortable target."""
        look = theme.active()
        width = look.width_of(self.text(), "small", weight="medium")
        extra = (18 if self._icon else 0) + (18 if self._removable else 0)
        return QSize(width + 18 + extra, look.unit(24))

    def minimumSizeHint(self) -> QSize:
        """As large as it wants to be."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw pill, icon, words and cross."""
        look, direction = theme.active(), self.layoutDirection()
        painter = QPainter(self)
        ground = "accent_subtle" if self._on else "bg_pressed" if self._hover else "bg_sunken"
        ink = look.colour("text_link" if self._on else "text_secondary")
        paint_box(painter, self.rect(), look.colour(ground), None, self.height() / 2)
        left = 9
        if self._icon:
            spot = QRect(left, (self.height() - 14) // 2, 14, 14)
            paint_icon(painter, self._icon, mirror(direction, self.rect(), spot), ink)
            left += 18
        painter.setFont(look.font("small", weight="medium"))
        painter.setPen(ink)
        words = QRect(left, 0, self.width() - left - 6, self.height())
        paint_text(painter, mirror(direction, self.rect(), words), self.text(), direction)
        if self._removable:
            spot = QRect(self.width() - 22, (self.height() - 14) // 2, 14, 14)
            paint_icon(painter, "x", mirror(direction, self.rect(), spot), ink)
        self._paint_ring(painter, self.height() / 2)


_CLEAR = 5


class LinkButton(PaintedButton):
    """Words that lead somewhere."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The words, high enough to hit."""
        metrics = QFontMetrics(theme.active().font("body"))
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _CLEAR, theme.active().unit(24))

    def minimumSizeHint(self) -> QSize:
        """Long words may be shortened."""
        return QSize(40, theme.active().unit(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, underlined under the pointer."""
        look = theme.active()
        painter = QPainter(self)
        font = QFont(look.font("body"))
        font.setUnderline(self._hover)
        painter.setFont(font)
        painter.setPen(look.colour("text_link"))
        # The ring stands around the words, never on their first letter.
        clear = _CLEAR if self.hasFocus() and self._ring else 0
        place = self.rect().adjusted(clear, 0, -clear, 0)
        paint_text(painter, place, self.text(), self.layoutDirection())
        self._paint_ring(painter, 5)
