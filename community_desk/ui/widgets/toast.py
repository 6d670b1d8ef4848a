"""A quiet word at the foot of the window, with Undo where there is something to undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QEnterEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from community_desk.ui import theme
from community_desk.ui.paint import paint_box
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

SHORT_MS = 6000
LONG_MS = 10000


class _ToastButton(Button):
    """A button on the dark ground of a toast."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words in the toast's own ink."""
        look = theme.active()
        painter = QPainter(self)
        ink = look.colour("text_on_tooltip")
        if self._hover or self.hasFocus():
            ground = QColor(look.colour("text_on_tooltip"))
            ground.setAlphaF(0.18)
            paint_box(painter, self.rect(), ground, None, 8)
        painter.setFont(look.font("small", weight="semibold"))
        painter.setPen(ink)
        painter.drawText(self.rect(), 0x84, self.text())


class Toast(QWidget):
    """Shows one message at a time; a newer one takes its place; hovering keeps it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._undo: Callable[[], None] | None = None
        self._words = PlainLabel("", "body", "text_on_tooltip")
        self._button = _ToastButton(tr("Undo"), "ghost", small=True)
        self._button.clicked.connect(self._take_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def words(self) -> str:
        """What is shown."""
        return self._words.text()

    def say(self, words: str, undo: Callable[[], None] | None = None) -> None:
        """Show a message for 6 seconds, or 10 with Undo, and tell assistive technology."""
        self._undo = undo
        self._words.setText(words)
        self._button.setVisible(undo is not None)
        self.setAccessibleName(words)
        row = self.layout()
        if row is not None:
            row.setContentsMargins(16, 8, 8 if undo else 16, 8)
        self.place()
        self.show()
        self.raise_()
        self._timer.start(LONG_MS if undo else SHORT_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def place(self) -> None:
        """Stand at the foot of the window, in the middle."""
        area = self._window.rect()
        self.adjustSize()
        width = min(self.sizeHint().width(), area.width() - 48)
        height = max(self.sizeHint().height(), theme.active().unit(44))
        self.setGeometry((area.width() - width) // 2, area.height() - height - 24, width, height)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is here."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Start again when it leaves."""
        self._timer.start(LONG_MS if self._undo else SHORT_MS)
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A dark pill."""
        paint_box(QPainter(self), self.rect(), theme.active().colour("bg_tooltip"), None, 10)

    def _take_back(self) -> None:
        self.hide()
        if self._undo is not None:
            self._undo()
