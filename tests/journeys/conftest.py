"""A window on a real display, and a place for the pictures of the way."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from community_desk.core.clock import FixedClock
from community_desk.settings import Settings
from community_desk.store.database import Database, new_desk
from community_desk.store.startup import State, examine, open_desk
from community_desk.ui import start, theme
from community_desk.ui.theme import Appearance, Theme
from community_desk.ui.window import Window
from tests.ui.hands import settle

TODAY = date(2026, 6, 30)
OUTPUT = Path(__file__).resolve().parents[1] / "output"


class Desktop:
    """One person's machine: desk file, settings, and the program started on them."""

    def __init__(self, folder: Path, appearance: str) -> None:
        self.folder = folder
        self.path = folder / "community.desk"
        self.appearance = appearance
        self.window: Window | None = None
        self.db: Database | None = None
        self._shots = 0

    def start(self) -> Window:
        """Start the program as `community-desk` does."""
        clock = FixedClock(TODAY)
        missing = examine(self.path).state is State.MISSING
        self.db = new_desk(self.path, clock) if missing else open_desk(self.path, clock)
        self.db.refresh_day()
        settings = Settings(self.folder / "settings.json")
        look = theme.install(Theme(Appearance(self.appearance)))
        self.window = start.make_window(
            self.db, settings, clock, look, state_folder=self.folder / "config"
        )
        self.window.show()
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window, 10_000)
        settle()
        return self.window

    def stop(self) -> None:
        """Close the window and the desk."""
        if self.window is not None and self.db is not None:
            self.window.desk.jobs.close()
            settle()
            self.window.close()
            self.window.deleteLater()
            settle()
            self.db.close()
        self.window = self.db = None

    def shot(self, name: str) -> None:
        """Keep a picture of the window."""
        assert self.window is not None
        OUTPUT.mkdir(exist_ok=True)
        self._shots += 1
        settle()
        file = OUTPUT / f"{self.appearance}-{self._shots:02d}-{name}.png"
        assert self.window.grab().save(str(file))

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        """What the desk file holds."""
        assert self.db is not None
        with self.db.read() as connection:
            return [tuple(row) for row in connection.execute(sql)]


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> QApplication:
    """Style and language once."""
    if not os.environ.get("DISPLAY") and os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        pytest.skip("there is no display")
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    start.make_application()
    start.speak(qapp, "en_GB")
    return qapp


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Callable[[str], Desktop]]:
    """Makes machines; the last program is closed in the end."""
    made: list[Desktop] = []

    def make(appearance: str) -> Desktop:
        made.append(Desktop(tmp_path, appearance))
        return made[-1]

    yield make
    for one in made:
        one.stop()
