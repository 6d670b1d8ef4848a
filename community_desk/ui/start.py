"""Putting the window together: application, languages, desk, window."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTimer, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from community_desk.core import collecting
from community_desk.core.clock import Clock
from community_desk.resources import resource_folder
from community_desk.ui import reading
from community_desk.ui.calendar_file import CalendarFile
from community_desk.ui.commands import commands
from community_desk.ui.desk import Desk
from community_desk.ui.jobs import Jobs
from community_desk.ui.pages import pages
from community_desk.ui.reminder import Reminder
from community_desk.ui.state import WindowState
from community_desk.ui.theme import Theme, install
from community_desk.ui.window import Window

SWITCH_SECONDS = 0.0001
"""How long a job may keep the interpreter from the window's thread.

The window asks for it anew after nearly every call into Qt: with Python's own 5 ms a repaint
beside a job takes many times as long.
"""

APP_ID = "io.github.communitydesk.CommunityDesk"
_translators: list[QTranslator] = []


def make_application(argv: list[str] | None = None) -> QApplication:
    """The application, dressed the same on every platform; the one there is when called again."""
    sys.setswitchinterval(SWITCH_SECONDS)
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(argv or sys.argv[:1])
    app.setApplicationName("Community Desk")
    app.setDesktopFileName(APP_ID)
    app.setStyle("Fusion")
    collecting.at_rest_only()
    if running is None:
        app.applicationStateChanged.connect(_when_left)
    return app


def _when_left(state: Qt.ApplicationState) -> None:
    """Tidy the memory while the user is in another program."""
    if state == Qt.ApplicationState.ApplicationInactive:
        QTimer.singleShot(1000, _tidy)


def _tidy() -> None:
    if QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationInactive:
        collecting.at_rest()


def speak(app: QApplication, language: str = "") -> None:
    """Take a language (`de`, `ar_EG`; empty: the system's) for words, days and direction."""
    for old in _translators:
        app.removeTranslator(old)
    _translators.clear()
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    folders = (
        (str(resource_folder() / "translations"), "desk"),
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"),
    )
    for folder, name in folders:
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)
            _translators.append(translator)
    if not any(translator.language().startswith("en") for translator in _translators[:1]):
        _english_plurals(app)
    app.setLayoutDirection(locale.textDirection())


def _english_plurals(app: QApplication) -> None:
    """English needs its plurals too; every other language falls back to them."""
    english = QTranslator(app)
    if english.load(str(resource_folder() / "translations" / "desk_en.qm")):
        # The first installed is asked last.
        for known in _translators:
            app.removeTranslator(known)
        _translators.insert(0, english)
        for translator in _translators:
            app.installTranslator(translator)


def make_window(
    db: Any,
    settings: Any,
    clock: Clock,
    theme: Theme,
    *,
    state_folder: Path | None = None,
    open_sample: Callable[[], None] | None = None,
    reopen: Callable[[Path | None, Path | None], None] | None = None,
) -> Window:
    """The window of an open desk, on the page it was left on; Welcome where nobody is yet."""
    install(theme)
    desk = Desk(
        db=db,
        settings=settings,
        clock=clock,
        theme=theme,
        jobs=Jobs(),
        state=WindowState(state_folder),
        commands=commands(),
        open_sample=open_sample,
        reopen=reopen,
    )
    window = Window(desk, pages(), partial(reading.find_people, desk))
    window.stop_listening = db.on_change(window.bridge.tell)
    if desk.state.kept:
        calendar = CalendarFile(desk, window)
        window.bridge.changed.connect(calendar.on_change)
        Reminder(desk, window)
    first = desk.state.get("page", "today")
    if first not in window.pages or not window.pages[first].place:
        first = "today"
    window.go("welcome" if reading.is_empty(desk) else first)
    return window


def build_ahead(window: Window) -> None:
    """Make the pages nobody opened yet, each in a turn of its own, so that they open at once."""

    def work() -> Iterator[None]:
        for key in window.pages:
            window.view(key)
            yield

    window.desk.jobs.in_turns(window, work())


def prepare_headless() -> None:
    """Draw without a display; call before the application is made."""
    if QCoreApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
