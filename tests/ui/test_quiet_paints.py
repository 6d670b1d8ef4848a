"""Nothing asks the file while it paints, on any page."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from community_desk.store.database import Database
from community_desk.ui import reading
from community_desk.ui.pages import pages
from community_desk.ui.window import Window
from tests.ui.conftest import Maker
from tests.ui.hands import parts, settle, wait_until
from tests.ui.sample import build_desk

PAINTS = {"paintEvent", "paint", "data", "sizeHint"}
"""Where Qt asks for looks: it may do so many times for one frame."""


@contextmanager
def asked_in_paints(db: Database) -> Iterator[list[str]]:
    """The statements run below a paint in this thread, as they come."""
    found: list[str] = []

    def note(statement: str) -> None:
        frame: FrameType | None = sys._getframe(1)
        while frame is not None:
            if frame.f_code.co_name in PAINTS:
                found.append(f"{frame.f_code.co_qualname}: {statement[:80]}")
                return
            frame = frame.f_back

    with db.read() as connection:
        connection.set_trace_callback(note)
    try:
        yield found
    finally:
        with db.read() as connection:
            connection.set_trace_callback(None)


class Asking(QWidget):
    """Does what no page may."""

    def __init__(self, db: Database) -> None:
        super().__init__()
        self._db = db

    def paintEvent(self, event: QPaintEvent) -> None:
        with self._db.read() as connection:
            connection.execute("SELECT COUNT(*) FROM people").fetchone()


def test_a_question_in_a_paint_is_noticed(window: Window) -> None:
    with asked_in_paints(window.desk.db) as found:
        Asking(window.desk.db).grab()
    assert any("FROM people" in line for line in found)


def walk(window: Window) -> None:
    """Every page, painted at its beginning, its middle and its end."""
    for page in pages():
        window.go(page.key, "p-lena" if page.key == "person" else None)
        wait_until(lambda: not window.desk.jobs.busy, 90)
        window.grab()
        for area in list(parts(window, QAbstractScrollArea)):
            for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
                for part in (2, 1):
                    bar.setValue(bar.maximum() // part)
                    window.grab()
                    settle()


@pytest.mark.parametrize("extra", [900, reading.LARGE + 40])
def test_no_page_asks_the_file_while_it_paints(
    make_window: Maker, tmp_path: Path, extra: int
) -> None:
    window = make_window(build_desk(tmp_path / "many.desk", extra=extra))
    with asked_in_paints(window.desk.db) as found:
        walk(window)
    assert found == []
