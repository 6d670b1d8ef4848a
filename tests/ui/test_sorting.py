"""The sorting page: one key a decision, the next person at once, undo brings them back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from community_desk.operations import people, relations
from community_desk.ui import reading
from community_desk.ui.dialogs.ask import Question
from community_desk.ui.merge_choices import MergeSheet
from community_desk.ui.widgets.overlay import Popover
from community_desk.ui.window import Window
from tests.ui.conftest import Maker
from tests.ui.hands import Key, button, parts, press, settle, type_in, wait_until, words
from tests.ui.sample import build_desk


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


def test_the_suggestion_is_tinted_and_said(page: Any) -> None:
    tinted = [decision for decision, tile in page.tiles.items() if tile.suggested]
    assert len(tinted) == 1
    assert page.tiles[tinted[0]].text() in page.why.text()
    assert page.tiles["listed"].accessibleName() == "Listed, never nagged"
    assert page.tiles["inner"].accessibleName() == "Inner, weekly"


def test_how_far_it_is_stays_when_the_page_is_left(window: Window, page: Any) -> None:
    assert page.done.text() == "0 of 13 sorted"
    press(window, Qt.Key.Key_4)
    press(window, Qt.Key.Key_0)
    press(window, Qt.Key.Key_Space)
    assert page.done.text() == "2 of 13 sorted"
    assert page.subtitle == "11 left"
    window.go("today")
    window.go("sorting")
    settle()
    assert page.done.text() == "2 of 13 sorted"


def test_tag_and_note_are_written_without_leaving(window: Window, page: Any) -> None:
    uid = page.uid
    press(window, Qt.Key.Key_T)
    type_in(window, "1 of 5")
    press(window, Qt.Key.Key_Return)
    assert "#1 of 5" in page.tags.text()
    press(window, Qt.Key.Key_N)
    type_in(window, "met in Jena")
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_N)
    type_in(window, "never mind")
    press(window, Qt.Key.Key_Escape)
    assert window.here == "sorting"
    assert page.uid == uid
    with window.desk.db.read() as connection:
        row = connection.execute("SELECT tags, notes FROM people WHERE uid = ?", (uid,)).fetchone()
    assert "1 of 5" in row[0]
    assert row[1].endswith("met in Jena")
    assert circle(window, uid) is None


def test_m_makes_one_person_of_two(window: Window, page: Any) -> None:
    page.groups.group = ("org", "Zeiss")
    page.reload()
    assert page.uid == "p-ilse"
    press(window, Qt.Key.Key_M)
    type_in(window, "Lena Fischer")
    press(window, Qt.Key.Key_Return)
    settle()
    sheet = next(parts(window, MergeSheet))
    press(window, Qt.Key.Key_Escape)
    assert page.uid == "p-ilse"
    press(window, Qt.Key.Key_M)
    type_in(window, "Lena Fischer")
    press(window, Qt.Key.Key_Return)
    settle()
    sheet = next(parts(window, MergeSheet))
    button(sheet, "Merge").click()
    with window.desk.db.read() as connection:
        found = connection.execute("SELECT 1 FROM people WHERE uid = 'p-ilse'").fetchone()
    assert found is None
    assert page.uid != "p-ilse"


def test_a_group_is_decided_on_whole_after_a_question(window: Window, page: Any) -> None:
    names = [page.groups.choice.itemText(n) for n in range(page.groups.choice.count())]
    place = names.index("#PyData (4)")
    page.groups.choice.setCurrentIndex(place)
    page.groups.choice.activated.emit(place)
    assert page.subtitle == "4 left from #PyData"
    page.groups.whole.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Key.Key_Return)
    menu = next(parts(window, Popover))
    button(menu, "Wide").setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Key.Key_Return)
    question = next(parts(window, Question))
    assert "#PyData (4): Wide" in words(question)
    question.action.click()

    def wide() -> int:
        with window.desk.db.read() as connection:
            sql = "SELECT COUNT(*) FROM people WHERE circle = 'wide'"
            return int(connection.execute(sql).fetchone()[0])

    wait_until(lambda: wide() == 4)
    wait_until(lambda: page.subtitle == "9 left")
    window.undo()
    assert wide() == 0


def test_on_a_large_desk_the_next_stand_ready(make_window: Maker, tmp_path: Any) -> None:
    window = make_window(build_desk(tmp_path / "large.desk", extra=reading.LARGE + 40))
    window.go("sorting")
    page: Any = window.view("sorting")
    wait_until(lambda: bool(page.uid))
    page.focus_start()
    seen = []
    for _ in range(30):
        wait_until(lambda: bool(page.uid))
        seen.append(page.uid)
        press(window, Qt.Key.Key_5)
    assert len(set(seen)) == 30
    marks = ",".join("?" * len(seen))
    with window.desk.db.read() as connection:
        sql = f"SELECT COUNT(*) FROM people WHERE circle = 'edge' AND uid IN ({marks})"
        assert connection.execute(sql, seen).fetchone()[0] == 30
    wait_until(lambda: not window.desk.jobs.busy)
    window.undo()
    wait_until(lambda: page.uid == seen[-1])


def test_people_in_common_are_counted_and_listed_on_demand(window: Window, page: Any) -> None:
    relations.add_relation(window.desk.db, "p-ilse", "p-lena", kind="friend")
    people.set_circle(window.desk.db, ["p-lena"], "inner")
    page.groups.group = ("org", "Zeiss")
    page.reload()
    assert page.known.common.text() == "1 person in common"
    page.focus_start()
    press(window, Key.Key_P)
    menu = next(parts(window, Popover))
    assert "know each other" in words(menu)
    assert window.focusWidget() is button(menu, "Lena Fischer")
    press(window, Key.Key_Escape)
    assert not list(parts(window, Popover))
    press(window, Key.Key_Return)
    button(next(parts(window, Popover)), "Lena Fischer").click()
    wait_until(lambda: window.here == "person")
    assert window.current_person() == "p-lena"


def test_with_nobody_in_common_nothing_is_offered(window: Window, page: Any) -> None:
    assert not page.known.common.isVisible()
    press(window, Key.Key_P)
    assert not list(parts(window, Popover))
