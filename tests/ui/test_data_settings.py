"""Restoring, moving the file, the daily reminder: what Settings promises happens."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QPushButton

from community_desk import paths
from community_desk.app import _Session
from community_desk.core.clock import FixedClock
from community_desk.operations import backups, people
from community_desk.settings import Settings
from community_desk.store.database import open_known
from community_desk.ui.pages.settings_data import BackupList
from community_desk.ui.reminder import Reminder, is_due
from community_desk.ui.window import Window
from tests.ui.hands import button, click, parts, wait_until, words
from tests.ui.sample import TODAY


@pytest.fixture
def asked(window: Window) -> list[tuple[Path | None, Path | None]]:
    """What the window asked the program to open next."""
    found: list[tuple[Path | None, Path | None]] = []
    window.desk.reopen = lambda desk, copy: found.append((desk, copy))
    return found


def test_a_backup_is_chosen_by_its_day_and_people(
    window: Window, asked: list[tuple[Path | None, Path | None]]
) -> None:
    made = backups.back_up(window.desk.db)
    window.go("settings", "data")
    click(button(window, "Restore..."))
    sheet = next(iter(parts(window, BackupList)))
    assert f"{made.people} people" in words(sheet)
    click(button(sheet, next(b.accessibleName() for b in parts(sheet, type(sheet.leave))
                             if b.accessibleName().startswith("Restore:"))))  # fmt: skip
    click([each for each in parts(window, QPushButton) if each.text() == "Restore"][-1])
    assert asked == [(None, made.path)]


def test_the_file_moves_as_a_checked_copy(
    window: Window, asked: list[tuple[Path | None, Path | None]], tmp_path: Path
) -> None:
    window.go("settings", "data")
    page: Any = window.view("settings")
    target = tmp_path / "elsewhere"
    target.mkdir()
    page._data.move_to(target)
    moved = target / window.desk.db.path.name
    wait_until(lambda: asked == [(moved, None)])
    with open_known(moved, FixedClock(TODAY)) as db, db.read() as connection:
        assert connection.execute("SELECT COUNT(*) FROM people").fetchone()[0] > 5
    assert window.desk.db.path.exists()


def test_a_moved_desk_is_found_again_and_told_otherwise_by_its_option(tmp_path: Path) -> None:
    assert paths.desk_file().name == "community.desk"
    paths.remember_moved(tmp_path / "mine.desk")
    assert paths.desk_file() == tmp_path / "mine.desk"
    assert paths.desk_file(tmp_path / "other.desk") == tmp_path / "other.desk"


@pytest.fixture
def hooks() -> Iterator[None]:
    """A whole session installs hooks for crashes; the test gives them back."""
    before = sys.excepthook, threading.excepthook
    handler = qInstallMessageHandler(None)
    yield
    sys.excepthook, threading.excepthook = before
    qInstallMessageHandler(handler)


@pytest.mark.usefixtures("hooks")
def test_the_program_goes_on_with_the_restored_desk(desk_file: Path, qapp: Any) -> None:
    with open_known(desk_file, FixedClock(TODAY)) as db:
        copy = backups.back_up(db)
        people.add_person(db, name="After the backup")
    session = _Session(desk_file, FixedClock(TODAY))
    seen: list[bool] = []

    def look() -> None:
        window = session.windows[0]
        with window.desk.db.read() as connection:
            row = connection.execute("SELECT 1 FROM people WHERE name = 'After the backup'")
            seen.append(row.fetchone() is not None)
        if len(seen) == 1:
            QTimer.singleShot(200, look)
            session.reopen(None, copy.path)
        else:
            window.close()
            qapp.quit()

    QTimer.singleShot(200, look)
    assert session.run() == 0
    assert seen == [True, False]


def test_a_reminder_comes_once_a_working_day_from_its_hour(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    nine = datetime(2026, 11, 23, 9, 5, tzinfo=UTC)
    assert not is_due(settings, nine, "", True)
    settings.set("reminders.notify", True)
    assert is_due(settings, nine, "2026-11-22", True)
    assert not is_due(settings, nine, "2026-11-23", True)
    assert not is_due(settings, nine, "", False)
    assert not is_due(settings, nine.replace(hour=8), "", True)


def test_a_reminder_names_nobody_unless_asked(window: Window) -> None:
    said: list[str] = []
    reminder = Reminder(window.desk, window, lambda _title, text: said.append(text))
    settings = window.desk.settings
    settings.set("reminders.notify", True)
    settings.set("reminders.hour", 0)
    reminder.look()
    wait_until(lambda: len(said) == 1)
    reminder.look()
    wait_until(lambda: not window.desk.jobs.busy)
    cards: Any = window.view("today").cards
    assert said == [f"{len(cards)} people are on your desk today."]
    window.desk.state.put("reminded", "")
    settings.set("reminders.names", True)
    reminder.look()
    wait_until(lambda: len(said) == 2)
    assert cards[0].row.name in said[1]
