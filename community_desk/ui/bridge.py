"""Turns changes of the store, from whatever thread, into one signal in the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Bridge(QObject):
    """Hand `Bridge.tell` to the store as its listener and connect to `changed`.

    The bridge lives in the window's thread, so Qt queues what is told from another one.
    """

    changed = Signal(object)
    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told.connect(self._pass_on)

    def tell(self, change: object) -> None:
        """Say that something was committed; may be called from any thread."""
        self._told.emit(change)

    def _pass_on(self, change: object) -> None:
        self.changed.emit(change)
