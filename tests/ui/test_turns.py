"""Long fillings are done in turns, so that keys and clicks come in between."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from community_desk.ui.jobs import TURN_MS, Jobs
from community_desk.ui.start import build_ahead
from community_desk.ui.window import Window
from tests.ui.hands import settle, wait_until


@pytest.fixture
def jobs(dressed: QApplication) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


def long_work(seen: list[Any], name: str = "", parts: int = 4) -> Iterator[None]:
    for part in range(parts):
        time.sleep((TURN_MS + 1) / 1000)
        seen.append(f"{name}{part}")
        yield


def test_long_work_lets_others_in_and_is_busy_until_its_end(jobs: Jobs) -> None:
    seen: list[Any] = []
    owner = QObject()
    jobs.in_turns(owner, long_work(seen))
    assert (seen, jobs.busy) == (["0"], True)
    QTimer.singleShot(0, lambda: seen.append("a key"))
    wait_until(lambda: not jobs.busy)
    assert [one for one in seen if one != "a key"] == ["0", "1", "2", "3"]
    assert seen.index("a key") < seen.index("3")


def test_short_work_is_done_at_once(jobs: Jobs) -> None:
    seen: list[int] = []

    def work() -> Iterator[None]:
        for part in range(20):
            seen.append(part)
            yield

    jobs.in_turns(QObject(), work())
    assert (seen, jobs.busy) == (list(range(20)), False)


def test_newer_work_of_the_same_owner_takes_the_place(jobs: Jobs) -> None:
    seen: list[Any] = []
    owner, other = QObject(), QObject()
    jobs.in_turns(owner, long_work(seen, "old "))
    jobs.in_turns(other, long_work(seen, "other "))
    jobs.in_turns(owner, long_work(seen, "new "))
    wait_until(lambda: not jobs.busy)
    assert [one for one in seen if one.startswith("old")] == ["old 0"]
    assert [one for one in seen if one.startswith("new")] == [f"new {n}" for n in range(4)]
    assert [one for one in seen if one.startswith("other")] == [f"other {n}" for n in range(4)]


def test_work_ends_with_its_owner(jobs: Jobs) -> None:
    seen: list[Any] = []
    owner = QObject()
    jobs.in_turns(owner, long_work(seen))
    owner.deleteLater()
    QApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    wait_until(lambda: not jobs.busy)
    assert seen == ["0"]


def test_what_failed_is_not_tried_for_ever(jobs: Jobs) -> None:
    def work() -> Iterator[None]:
        yield
        raise ValueError("a part that cannot be shown")

    with pytest.raises(ValueError, match="cannot be shown"):
        jobs.in_turns(QObject(), work())
    assert not jobs.busy


def test_pages_are_made_ahead_and_nothing_else_happens(window: Window) -> None:
    built: list[int] = []
    window.stack.widgetAdded.connect(built.append)
    here, focus = window.here, QApplication.focusWidget()
    build_ahead(window)
    wait_until(lambda: not window.desk.jobs.busy)
    assert len(built) == len(window.pages) - 1
    assert (window.here, QApplication.focusWidget()) == (here, focus)
    assert all(window.view(key).stale for key in window.pages if key != here)
    window.go("plan")
    settle()
    assert len(built) == len(window.pages) - 1
