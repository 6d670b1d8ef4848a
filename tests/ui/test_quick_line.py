"""The quick line: typed, understood, corrected, stored."""

from __future__ import annotations

from typing import Any

import pytest

from community_desk.ui.window import Window
from tests.ui.hands import CTRL, Key, button, click, press, settle, type_in, words

LINE = "coffee with Ilse Brandt yesterday, thank her in 2 weeks #hiring"


@pytest.fixture
def line(window: Window) -> Any:
    window.go("people")
    settle()
    window.log_line(None)
    settle()
    return window.quick_line()


def fields(line: Any) -> dict[str, str]:
    return {row.key.partition(":")[0]: row.text() for row in line.rows()}


def newest(window: Window, table: str, columns: str) -> tuple[Any, ...]:
    with window.desk.db.read() as connection:
        row = connection.execute(f"SELECT {columns} FROM {table} ORDER BY id DESC LIMIT 1")
        return tuple(row.fetchone())


def test_ctrl_l_opens_it_anywhere_and_escape_gives_the_focus_back(window: Window) -> None:
    window.go("people")
    settle()
    before = window.focusWidget()
    press(window, Key.Key_L, CTRL)
    assert window.quick_line().isVisible()
    press(window, Key.Key_Escape)
    assert not window.quick_line().isVisible()
    assert window.focusWidget() is before
    assert window.here == "people"


def test_what_is_understood_is_shown_while_typing(window: Window, line: Any) -> None:
    type_in(window, LINE)
    said = fields(line)
    assert said["who"].startswith("Ilse Brandt")
    assert said["what"] == "Coffee"
    assert said["when"] == "Sunday 22 November"
    assert said["promise"] == "thank her, due Monday 7 December"
    assert said["topic"] == "hiring"


def test_enter_stores_everything_as_one_step(window: Window, line: Any) -> None:
    type_in(window, LINE)
    press(window, Key.Key_Return)
    assert not line.isVisible()
    assert newest(window, "interactions", "kind, date") == ("meeting", "2026-11-22")
    assert newest(window, "commitments", "due_on") == ("2026-12-07",)
    press(window, Key.Key_Z, CTRL)
    assert newest(window, "commitments", "uid") == ("c-4",)


def test_a_corrected_field_stays_while_typing_goes_on(window: Window, line: Any) -> None:
    type_in(window, "call with Lena Fischer")
    row = next(row for row in line.rows() if row.key == "when")
    row.click()
    settle()
    click(button(window, "Yesterday, Sunday 22 November"))
    type_in(window, " about contracts")
    assert fields(line)["when"] == "Sunday 22 November"
    press(window, Key.Key_Return)
    assert newest(window, "interactions", "date") == ("2026-11-22",)


def test_a_part_can_be_left_out(window: Window, line: Any) -> None:
    type_in(window, LINE)
    row = next(row for row in line.rows() if row.key.startswith("promise"))
    row.click()
    settle()
    click(button(window, "Leave it out"))
    assert "promise" not in fields(line)
    press(window, Key.Key_Return)
    assert newest(window, "commitments", "uid") == ("c-4",)


def test_nothing_is_stored_while_nobody_is_named(window: Window, line: Any) -> None:
    before = newest(window, "interactions", "uid")
    type_in(window, "call yesterday")
    press(window, Key.Key_Return)
    assert line.isVisible()
    assert newest(window, "interactions", "uid") == before


def test_an_empty_line_says_what_is_wanted(window: Window, line: Any) -> None:
    press(window, Key.Key_Return)
    assert line.isVisible()
    assert "what happened" in line._hint.text()


def test_somebody_new_is_added_with_the_line(window: Window, line: Any) -> None:
    type_in(window, "met @Quentin today")
    assert "somebody new" in fields(line)["who"]
    press(window, Key.Key_Return)
    assert newest(window, "people", "name") == ("Quentin",)


def test_tab_stays_inside(window: Window, line: Any) -> None:
    type_in(window, LINE)
    seen = set()
    for _ in range(20):
        press(window, Key.Key_Tab)
        focused = window.focusWidget()
        assert line.isAncestorOf(focused)
        seen.add(focused)
    assert len(seen) == len(line.rows()) + 2


def test_about_one_person_needs_no_name(window: Window) -> None:
    window.log_line("p-lena")
    settle()
    type_in(window, "call today")
    press(window, Key.Key_Return)
    with window.desk.db.read() as connection:
        row = connection.execute(
            "SELECT p.uid FROM interactions i JOIN people p ON p.id = i.person_id "
            "ORDER BY i.id DESC LIMIT 1"
        ).fetchone()
    assert row[0] == "p-lena"


def test_what_was_logged_is_said_as_done(window: Window, line: Any) -> None:
    type_in(window, LINE)
    press(window, Key.Key_Return)
    assert "Logged: Coffee with Ilse Brandt" in words(window.toast)
