"""Fields: search, a switch, a checkable line."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from community_desk.ui import theme
from community_desk.ui.icons import icon, paint_icon
from community_desk.ui.paint import mirror, paint_box, paint_focus, paint_text
from community_desk.ui.text import tr
from community_desk.ui.widgets.frames import IconSpot


class SearchField(QLineEdit):
    """A line to type into with an icon before it; Esc empties it."""

    stepped = Signal(int)

    def __init__(
        self,
        hint: str,
        name: str,
        icon_name: str = "search",
        *,
        esc_clears: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self._icon_name = icon_name
        self._esc_clears = esc_clears
        self._action = self.addAction(
            icon(icon_name, "text_muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._action.setText(name)
        self._action.setEnabled(False)
        self._name_parts(name)

    def restyle(self) -> None:
        """Tint the icon anew."""
        self._action.setIcon(icon(self._icon_name, "text_muted"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to the list below; Esc empties the field first."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        if event.key() == Qt.Key.Key_Escape and self._esc_clears and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def _name_parts(self, name: str) -> None:
        for child in self.findChildren(QWidget):
            child.setAccessibleName(name)
            child.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class Switch(QCheckBox):
    """On or off, drawn as a sliding knob."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A comfortable target."""
        return QSize(38, 26)

    def hitButton(self, _position: object) -> bool:
        """The whole of it reacts."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track and knob."""
        look, direction = theme.active(), self.layoutDirection()
        painter = QPainter(self)
        track = QRect(2, 3, 34, 20)
        on = self.isChecked()
        ground = look.colour("accent" if on else "bg_pressed")
        line = None if on else look.colour("border_control")
        paint_box(painter, track, ground, line, 10)
        knob = QRect(track.left() + (17 if on else 3), track.top() + 3, 14, 14)
        tone = "text_on_accent" if on else "border_control"
        paint_box(painter, mirror(direction, self.rect(), knob), look.colour(tone), None, 7)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), 13)


class CheckLine(QCheckBox):
    """A box to tick with its words; ticked words are struck through."""

    def __init__(self, text: str, parent: QWidget | None = None, *, strike: bool = True) -> None:
        super().__init__(text, parent)
        self._strike = strike
        self.setAccessibleName(text)
        self.setMinimumHeight(26)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Box and words."""
        return QSize(26 + self.fontMetrics().horizontalAdvance(self.text()), 28)

    def minimumSizeHint(self) -> QSize:
        """Room for some words."""
        return QSize(80, 28)

    def hitButton(self, _position: object) -> bool:
        """The words react as the box does."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box and words."""
        look, direction = theme.active(), self.layoutDirection()
        painter = QPainter(self)
        on = self.isChecked()
        box = QRect(0, (self.height() - 18) // 2, 18, 18)
        # Struck through means done and over; else a tick means that it counts.
        ink = look.colour("text_muted" if on and self._strike else "text_primary")
        if not self.isEnabled():
            ink = look.colour("text_muted")
        place = mirror(direction, self.rect(), box)
        mark = look.colour("accent") if on and not self._strike and self.isEnabled() else ink
        paint_icon(painter, "square-check" if on else "square", place, mark)
        font = look.font("body")
        font.setStrikeOut(on and self._strike)
        painter.setFont(font)
        painter.setPen(ink)
        words = QRect(26, 0, self.width() - 26, self.height())
        paint_text(painter, mirror(direction, self.rect(), words), self.text(), direction)
        font.setStrikeOut(False)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), 6)


class Composer(QFrame):
    """A line with a pencil before it and Enter behind it; what is written is handed over."""

    entered = Signal(str)

    def __init__(self, hint: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self.line = QLineEdit()
        self.line.setObjectName("bare")
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(name)
        self.line.returnPressed.connect(self._enter)
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 10, 4)
        row.setSpacing(10)
        row.addWidget(IconSpot("pencil", 17, "text_muted"))
        row.addWidget(self.line, 1)
        row.addWidget(KeyHint(tr("Enter")))

    def clear(self) -> None:
        """Empty the line."""
        self.line.clear()

    def _enter(self) -> None:
        if self.line.text().strip():
            self.entered.emit(self.line.text().strip())


class Choice(QComboBox):
    """One of a few values; the arrow is drawn in the theme's ink."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the arrow at its end."""
        super().paintEvent(event)
        size = 15
        spot = QRect(self.width() - size - 8, (self.height() - size) // 2, size, size)
        place = mirror(self.layoutDirection(), self.rect(), spot)
        painter = QPainter(self)
        paint_icon(painter, "chevron-down", place, theme.active().colour("text_secondary"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change a value that is merely under the pointer."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class KeyHint(QWidget):
    """Keys in a small box."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setAccessibleName(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """What the keys need."""
        look = theme.active()
        width = QFontMetrics(look.font("caption")).horizontalAdvance(self._keys) + 14
        return QSize(max(width, look.unit(22)), look.unit(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box and keys."""
        look = theme.active()
        painter = QPainter(self)
        paint_box(painter, self.rect(), look.colour("bg_sunken"), look.colour("border"), 5)
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("text_secondary"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._keys)


_MOVES = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
}


def moves_in_list(event: QKeyEvent) -> bool:
    """Whether a key moves or selects in a list, rather than being a command."""
    if event.matches(QKeySequence.StandardKey.SelectAll):
        return True
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return Qt.Key(event.key()) in _MOVES or (event.key() == Qt.Key.Key_Space and control)
