"""A window over a small desk, made once as a file and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from community_desk.core.clock import FixedClock
from community_desk.settings import Settings
from community_desk.store.database import Database, new_desk, open_known
from community_desk.ui import start, theme
from community_desk.ui.theme import Appearance, Theme
from community_desk.ui.window import Window
from tests.ui.hands import settle
from tests.ui.sample import TODAY, build_desk

Maker = Callable[..., Window]


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["community-desk"]


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> QApplication:
    """Style, language and fonts once: dressing every live window for each test is slow."""
    start.make_application()
    start.speak(qapp, "en_GB")
    theme.install(Theme(Appearance.LIGHT))
    return qapp


@pytest.fixture(autouse=True)
def own_language(dressed: QApplication) -> None:
    """Tests elsewhere draw pages in other languages in this process; each one starts in English."""
    if QLocale().name() != "en_GB" or dressed.isRightToLeft():
        start.speak(dressed, "en_GB")


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample desk as a closed file."""
    path = tmp_path_factory.mktemp("sample") / "sample.desk"
    build_desk(path).close()
    return path


@pytest.fixture
def desk_file(sample_file: Path, tmp_path: Path) -> Path:
    """A copy of the sample desk that the test may change."""
    return Path(shutil.copy(sample_file, tmp_path / "community.desk"))


@pytest.fixture
def make_window(dressed: QApplication, tmp_path: Path) -> Iterator[Maker]:
    """Makes windows over open desks and lets them go in the end."""
    made: list[tuple[Window, Database]] = []

    def make(db: Database, *, size: tuple[int, int] = (1440, 900), show: bool = True) -> Window:
        settings = Settings(tmp_path / "settings.json")
        window = start.make_window(
            db, settings, FixedClock(TODAY), theme.active(), state_folder=tmp_path / "config"
        )
        window.resize(*size)
        if show:
            window.show()
            window.activateWindow()
            assert QTest.qWaitForWindowActive(window, 10_000)
        settle()
        made.append((window, db))
        return window

    yield make
    for window, db in made:
        window.desk.jobs.close()
        settle()
        window.close()
        window.deleteLater()
        db.close()
    settle()
    if theme.active().appearance is not Appearance.LIGHT:
        theme.active().choose(Appearance.LIGHT)


@pytest.fixture
def window(make_window: Maker, desk_file: Path) -> Window:
    """The window over the sample desk, on Today."""
    return make_window(open_known(desk_file, FixedClock(TODAY)))


@pytest.fixture
def empty_window(make_window: Maker, tmp_path: Path) -> Window:
    """The window over a desk with nobody on it."""
    return make_window(new_desk(tmp_path / "empty.desk", FixedClock(TODAY)))
