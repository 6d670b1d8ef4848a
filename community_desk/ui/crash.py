"""The last resort: a bug becomes one calm dialog and a line in the log, never a lost window."""

from __future__ import annotations

import logging
import sys
import threading
import time
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication

from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.overlay import Overlay
from community_desk.ui.widgets.text_view import SafeTextView

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

_log = logging.getLogger("community_desk.crash")

# Said by Qt where nothing is wrong: the offscreen platform, and desktops without a portal.
_HARMLESS = ("propagateSizeHints", "org.freedesktop.portal", "QDBusError", "xdg-desktop-portal")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_QUIET_SECONDS = 10.0


def qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Send what Qt says to the log, harmless lines aside."""
    if not any(part in message for part in _HARMLESS):
        logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", message)


class CrashReporter(QObject):
    """Collects bugs from every thread and shows at most one dialog in ten seconds."""

    _caught = Signal(str, str)

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__()
        self._window = window
        self._seen: dict[str, int] = {}
        self._last = -_QUIET_SECONDS
        self.shown: CrashDialog | None = None
        self._caught.connect(self._show)

    def attach(self, window: QWidget) -> None:
        """Show dialogs over this window from now on."""
        self._window = window

    def install(self) -> None:
        """Take the hooks of Python, its threads and Qt."""
        sys.excepthook = self._from_python
        threading.excepthook = self._from_thread
        sys.unraisablehook = self._from_unraisable
        qInstallMessageHandler(qt_message)

    def report(self, problem: BaseException) -> None:
        """Log a bug and show it, once for the same place; safe from any thread."""
        details = "".join(traceback.format_exception(problem))
        last = traceback.extract_tb(problem.__traceback__)[-1:]
        place = f"{type(problem).__name__} {last[0].filename}:{last[0].lineno}" if last else details
        self._seen[place] = self._seen.get(place, 0) + 1
        if self._seen[place] == 1:
            _log.error("%s", details)
        self._caught.emit(place, details)

    def _show(self, place: str, details: str) -> None:
        quiet = time.monotonic() - self._last < _QUIET_SECONDS
        if self._window is None or quiet or self._seen.get(place, 0) > 3:
            return
        if self.shown is not None and self.shown.isVisible():
            return
        self._last = time.monotonic()
        self.shown = CrashDialog(self._window, details)
        self.shown.open()

    def _from_python(
        self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, trace)
            return
        self.report(problem)

    def _from_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self.report(caught.exc_value)

    def _from_unraisable(self, caught: sys.UnraisableHookArgs) -> None:
        if caught.exc_value is not None:
            self.report(caught.exc_value)


class CrashDialog(Overlay):
    """Says that the data is safe, because it is, and lets the user copy the details."""

    def __init__(self, window: QWidget, details: str) -> None:
        super().__init__(window, tr("Something went wrong"), width=560)
        self._details = details
        self.column.setContentsMargins(24, 22, 24, 20)
        self.column.setSpacing(10)
        self.column.addWidget(PlainLabel(tr("Something went wrong here"), "title"))
        words = tr(
            "Your data is safe: every change is stored whole or not at all. "
            "You can go on working. The details help whoever mends this; "
            "they hold no names of your people."
        )
        self.column.addWidget(PlainLabel(words, "body", "text_secondary", wrap=True))
        text = SafeTextView(details, tr("Details"))
        text.setFixedHeight(150)
        self.column.addWidget(text)
        self.copy = Button(tr("Copy details"), icon="copy")
        self.copy.clicked.connect(self._copy)
        self.go_on = Button(tr("Go on"), "primary")
        self.go_on.clicked.connect(self.close_overlay)
        self.column.addWidget(self.copy)
        self.column.addWidget(self.go_on)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
