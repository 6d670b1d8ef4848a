"""Longer text to read or write, never interpreted as markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class SafeTextView(QPlainTextEdit):
    """A read-only text that can be selected and copied; markup shows as typed."""

    def __init__(self, text: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setPlainText(text)


class NoteEdit(QPlainTextEdit):
    """A few lines to write; Ctrl+Enter or leaving the field hands them over."""

    finished = Signal(str)

    def __init__(self, name: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setPlainText(text)
        self._last = text

    def take(self, text: str) -> None:
        """Show another text without handing it over."""
        self._last = text
        self.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter finishes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._finish()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leaving the field finishes."""
        if event.type() == QEvent.Type.FocusOut:
            self._finish()
        return super().event(event)

    def _finish(self) -> None:
        text = self.toPlainText()
        if text != self._last:
            self._last = text
            self.finished.emit(text)


class TextField(QPlainTextEdit):
    """A field of several lines; Tab leaves it, and what is pasted is text only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
