"""The duplicates page: a pair with its reason, one key to settle it, undo to take it back."""

from __future__ import annotations

import threading
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from community_desk.core.clock import FixedClock
from community_desk.operations import milestones, people
from community_desk.store.database import open_known
from community_desk.ui import start
from community_desk.ui.commands import commands
from community_desk.ui.merge_choices import MergeSheet, merge_chosen
from community_desk.ui.window import Window
from tests.ui.conftest import Maker
from tests.ui.hands import button, press, settle, wait_until, words
from tests.ui.sample import TODAY


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


def test_where_two_differ_the_value_that_stays_is_chosen_by_key(window: Window, page: Any) -> None:
    assert page.choices.choices == {"name": "keep"}
    chip = button(page, "Name: Zebedée Quillfeather")
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_Space)
    assert page.choices.choices == {"name": "other"}
    press(window, Qt.Key.Key_S)
    assert named(window) == 1
    with window.desk.db.read() as connection:
        sql = "SELECT name FROM people WHERE name LIKE '%Quillfeather'"
        assert connection.execute(sql).fetchone()[0] == "Zebedée Quillfeather"
    window.undo()
    wait_until(lambda: page.job is None)
    assert named(window) == 2


def test_every_field_that_differs_is_offered_and_no_other(window: Window, page: Any) -> None:
    pair = page.pairs[page.at]
    db = window.desk.db
    people.edit_person(db, pair.uid, role="Lead", circle="wide", met_on=date(2024, 5, 1))
    people.edit_person(db, pair.other_uid, role="Lead", circle="inner", matters="maps")
    milestones.add_date(db, pair.uid, "birthday", 3, 4)
    milestones.add_date(db, pair.other_uid, "birthday", 3, 4, year=1980)
    wait_until(lambda: page.job is None)
    page.at = next(n for n, p in enumerate(page.pairs) if p.uid == pair.uid)
    page._show()
    settle()
    assert page.choices.choices == {"name": "keep", "circle": "other", "birthday": "other"}
    assert button(page, "Birthday: 4 Mar 1980").isVisible()


ADD = "Add take the merge as a new person"


def merged(window: Window, page: Any) -> None:
    press(window, Qt.Key.Key_S)
    wait_until(lambda: page.job is None)
    settle()
    assert named(window) == 1


def test_a_merge_is_listed_and_taken_apart_by_keyboard(window: Window, page: Any) -> None:
    with window.desk.db.read() as connection:
        before = connection.execute("SELECT uid, name FROM people ORDER BY uid").fetchall()
    merged(window, page)
    assert page.merges.isVisible()
    assert "Zebedée Quillfeather went into Zebedee Quillfeather" in words(page)
    name = "Take apart: Zebedée Quillfeather and Zebedee Quillfeather"
    back = button(page, name)
    back.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_Space)
    wait_until(lambda: page.job is None)
    settle()
    with window.desk.db.read() as connection:
        after = connection.execute("SELECT uid, name FROM people ORDER BY uid").fetchall()
    assert after == before
    assert not page.merges.isVisible()
    window.undo()
    wait_until(lambda: page.job is None)
    assert named(window) == 1


def test_the_command_is_there_for_a_merged_person_only(window: Window, page: Any) -> None:
    with window.desk.db.read() as connection:
        (uid,) = connection.execute(
            "SELECT uid FROM people WHERE name = 'Zebedee Quillfeather'"
        ).fetchone()
    window.go("person", uid)
    settle()
    command = next(one for one in commands() if one.id == "person.unmerge")
    assert not command.when(window.desk)
    assert [one.title for one in window.entries("take the merge")] == [ADD]
    window.go("duplicates")
    page.focus_start()
    merged(window, page)
    window.go("person", uid)
    settle()
    (entry,) = window.entries("take the merge")[:-1]
    entry.run()
    settle()
    assert named(window) == 2
    assert not command.when(window.desk)


def test_settling_does_not_look_through_the_desk_again(window: Window, page: Any) -> None:
    for name in ("Yolanda Zweig", "Yolánda Zweig"):
        people.add_person(window.desk.db, name=name, org="Quills")
    wait_until(lambda: page.job is None and len(page.pairs) == 2)
    left = [pair for pair in page.pairs if not pair.name.startswith("Zebed")]
    page.at = next(n for n, p in enumerate(page.pairs) if p.name.startswith("Zebed"))
    page._show()
    press(window, Qt.Key.Key_T)
    assert page.job is None
    assert page.pairs == left
    press(window, Qt.Key.Key_S)
    assert page.job is None
    assert page.pairs == []
    assert page.empty.isVisible()


def test_the_search_can_be_stopped_and_begun_again(window: Window, page: Any) -> None:
    page.pairs = []
    gate = threading.Event()
    for _ in range(2):
        window.desk.jobs.start(lambda _progress: gate.wait(8))
    page.reload()
    page.progress.cancel.click()
    gate.set()
    wait_until(lambda: page.job is None)
    assert page.again.isVisible()
    assert not page.empty.isVisible()
    page.again.click()
    wait_until(lambda: bool(page.pairs))
    assert not page.again.isVisible()


def test_nobody_is_asked_about_while_it_is_looked(window: Window) -> None:
    people.add_person(window.desk.db, name="Zebedee Quillfeather", org="Quills")
    people.add_person(window.desk.db, name="Zebedée Quillfeather", org="Quills")
    gate = threading.Event()
    for _ in range(2):
        window.desk.jobs.start(lambda _progress: gate.wait(8))
    window.go("duplicates")
    page: Any = window.view("duplicates")
    settle()
    asked = (page.left, page.right, page.same, page.two, page.differ)
    assert page.job is not None
    assert not any(part.isVisible() for part in asked)
    gate.set()
    wait_until(lambda: page.job is None)
    assert all(part.isVisible() for part in asked)


def test_the_sheet_has_room_for_the_longest_values(
    dressed: QApplication, make_window: Maker, desk_file: Path
) -> None:
    start.speak(dressed, "de_DE")
    made = make_window(open_known(desk_file, FixedClock(TODAY)), size=(960, 640))
    db = made.desk.db
    long = "Getting her team through the reorganisation"
    people.edit_person(db, "p-ilse", matters=long, met_how=long, met_on=date(2024, 5, 1))
    people.edit_person(
        db, "p-lena", matters=f"{long}s", met_how=f"{long}s", met_on=date(2023, 5, 1)
    )
    merge_chosen(made.desk, "p-ilse", "p-lena")
    settle()
    sheet = made.findChild(MergeSheet)
    for pair in sheet.choices.chips.values():
        for chip in pair:
            place = chip.rect().translated(chip.mapTo(sheet.choices, chip.rect().topLeft()))
            assert sheet.choices.rect().contains(place)
    inside = sheet.choices.parentWidget()
    assert inside.width() <= inside.parentWidget().width()
