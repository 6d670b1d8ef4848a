"""The duplicates page: a pair with its reason, one key to settle it, undo to take it back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from community_desk.operations import people
from community_desk.ui.window import Window
from tests.ui.hands import press, settle, wait_until


@pytest.fixture
def page(window: Window) -> Any:
    for name in ("Zebedee Quillfeather", "Zebedée Quillfeather"):
        people.add_person(window.desk.db, name=name, org="Quills")
    window.go("duplicates")
    found = window.view("duplicates")
    wait_until(lambda: found.job is None)
    found.at = next(n for n, p in enumerate(found.pairs) if p.name.startswith("Zebed"))
    found._show()
    found.focus_start()
    settle()
    return found


def named(window: Window) -> int:
    with window.desk.db.read() as connection:
        sql = "SELECT COUNT(*) FROM people WHERE name LIKE '%Quillfeather'"
        return int(connection.execute(sql).fetchone()[0])


def test_same_merges_and_undo_gives_both_back(window: Window, page: Any) -> None:
    assert "same employer, same name without accents" in page.why.text()
    press(window, Qt.Key.Key_S)
    wait_until(lambda: page.job is None)
    assert named(window) == 1
    assert not any(p.name.startswith("Zebed") for p in page.pairs)
    window.undo()
    wait_until(lambda: page.job is None)
    assert named(window) == 2


def test_two_people_is_remembered(window: Window, page: Any) -> None:
    press(window, Qt.Key.Key_T)
    wait_until(lambda: page.job is None)
    page.reload()
    wait_until(lambda: page.job is None)
    assert named(window) == 2
    assert not any(p.name.startswith("Zebed") for p in page.pairs)
