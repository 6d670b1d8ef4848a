"""The sorting page: one key a decision, the next person at once, undo brings them back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from community_desk.ui.window import Window
from tests.ui.hands import press, settle


@pytest.fixture
def page(window: Window) -> Any:
    with window.desk.db.change("List everybody") as change:
        change.execute("UPDATE people SET circle = NULL WHERE circle IS NOT NULL")
    window.go("sorting")
    settle()
    found = window.view("sorting")
    found.focus_start()
    settle()
    return found


def circle(window: Window, uid: str) -> Any:
    with window.desk.db.read() as connection:
        row = connection.execute("SELECT circle FROM people WHERE uid = ?", (uid,)).fetchone()
    return row[0]


@pytest.mark.parametrize(
    ("key", "given"),
    [(Qt.Key.Key_1, "inner"), (Qt.Key.Key_C, "close"), (Qt.Key.Key_5, "edge")],
)
def test_a_key_gives_a_circle_and_offers_the_next(
    window: Window, page: Any, key: Any, given: str
) -> None:
    first = page.uid
    assert first
    assert page.why.text().startswith("suggested:")
    assert "a week take" in page.pace.text()
    press(window, key)
    assert circle(window, first) == given
    assert page.uid != first
    window.undo()
    settle()
    assert circle(window, first) is None
    assert page.uid == first


def test_later_and_archive(window: Window, page: Any) -> None:
    first = page.uid
    press(window, Qt.Key.Key_Space)
    second = page.uid
    assert second != first
    press(window, Qt.Key.Key_X)
    assert page.uid not in (first, second)
    with window.desk.db.read() as connection:
        row = connection.execute("SELECT status FROM people WHERE uid = ?", (second,)).fetchone()
    assert row[0] == "archived"
