"""A page as the window shows it, as an image, without a display."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QApplication

from community_desk.core.clock import Clock
from community_desk.errors import InputError
from community_desk.ui import start
from community_desk.ui.theme import Appearance, Theme
from community_desk.ui.window import MINIMUM, Window

_SAMPLE_LINE = "coffee with {name} yesterday, she will forward my CV to Petra, thank her in 2 weeks"


def grab(
    page: str,
    db: Any,
    clock: Clock,
    *,
    settings: Any = None,
    theme: str = "light",
    size: tuple[int, int] = (1440, 900),
    locale: str = "en_GB",
    person: str | None = None,
) -> QImage:
    """Draw a page; InputError names the pages there are when it is none of them.

    `size` is in pixels and not below the window's minimum; `person` is a uid for the pages
    that are about one.
    """
    start.prepare_headless()
    app = start.make_application()
    start.speak(app, locale)
    look = Theme(Appearance(theme))
    window = start.make_window(db, settings, clock, look)
    failed: list[BaseException] = []
    hook, sys.excepthook = sys.excepthook, lambda _kind, value, _trace: failed.append(value)
    try:
        # What fails behind the page is as good a reason as what fails in it.
        window.desk.jobs.crashed.connect(failed.append)
        window.resize(max(size[0], MINIMUM[0]), max(size[1], MINIMUM[1]))
        window.show()
        _show(window, page, person)
        window.refresh_counts_now()
        settle(app)
        _finish_jobs(app, window)
        image = window.grab().toImage()
        if failed:
            # A page that could not be filled is no picture of the page.
            raise failed[0]
        return image
    finally:
        sys.excepthook = hook
        window.desk.jobs.close()
        window.close()
        window.deleteLater()
        settle(app)
        # Outside an event loop nothing is deleted by itself, and every window left would be
        # dressed again by the next picture.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def save(image: QImage, path: Path) -> None:
    """Write an image; InputError where that is impossible."""
    if not image.save(str(path)):
        raise InputError(f"{path} cannot be written.", "Choose another place or a .png name.")


def settle(app: QApplication) -> None:
    """Let layouts and queued calls come to rest."""
    for _ in range(6):
        app.processEvents()
        # What is filled in turns goes on a moment later.
        time.sleep(0.002)


def _finish_jobs(app: QApplication, window: Window) -> None:
    """Wait for what is read behind the page, at most a minute."""
    for _ in range(3000):
        if not window.desk.jobs.busy:
            break
        time.sleep(0.02)
        app.processEvents()
    settle(app)


def _show(window: Window, page: str, person: str | None) -> None:
    if page in window.pages:
        subject = person
        if page == "person" and subject is None:
            subject = _first_person(window)
        window.go(page, subject)
    elif page == "quicklog":
        window.go("today")
        subject = person or _first_person(window)
        window.log_line(None)
        name = _name_of(window, subject)
        line = window.quick_line().line
        line.setPlainText(_SAMPLE_LINE.format(name=name))
        line.moveCursor(QTextCursor.MoveOperation.End)
    else:
        known = ", ".join([*window.pages, "quicklog"])
        raise InputError(f"There is no page called {page}.", f"Pages are: {known}.")


def _first_person(window: Window) -> str:
    with window.desk.db.read() as connection:
        row = connection.execute(
            "SELECT p.uid FROM people p LEFT JOIN interactions i ON i.person_id = p.id "
            "GROUP BY p.id ORDER BY COUNT(i.id) DESC, p.id LIMIT 1"
        ).fetchone()
    if row is None:
        raise InputError("There is nobody on this desk to show.", "Add a person first.")
    return str(row[0])


def _name_of(window: Window, uid: str) -> str:
    with window.desk.db.read() as connection:
        row = connection.execute("SELECT name FROM people WHERE uid = ?", (uid,)).fetchone()
    return str(row[0]) if row is not None else uid
