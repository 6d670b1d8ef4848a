"""The agenda by keys: days, months, done, another day, a calendar file that is kept."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from community_desk.operations import promises
from community_desk.store.change import Changed
from community_desk.ui.calendar_file import CalendarFile
from community_desk.ui.pages.agenda_month import month_step, weeks_of
from community_desk.ui.window import Window
from tests.ui.hands import CTRL, SHIFT, Key, button, click, press, type_in, wait_until, words
from tests.ui.sample import TODAY


@pytest.fixture
def page(window: Window) -> Any:
    press(window, Key.Key_A, CTRL | SHIFT)
    view: Any = window.view("agenda")
    wait_until(lambda: view.view is not None)
    return view


def test_arrows_walk_over_days_and_months(window: Window, page: Any) -> None:
    assert page.grid.day == TODAY
    page.grid.setFocus()
    for key, day in (
        (Key.Key_Right, date(2026, 11, 24)),
        (Key.Key_Down, date(2026, 12, 1)),
        (Key.Key_PageUp, date(2026, 11, 1)),
        (Key.Key_PageDown, date(2026, 12, 1)),
        (Key.Key_Home, TODAY),
    ):
        press(window, key)
        assert page.grid.day == day
    wait_until(lambda: page.grid.accessibleName().startswith("Monday 23 November"))
    assert "November 2026" in words(page)


def test_a_promise_is_kept_or_gets_another_day(window: Window, page: Any) -> None:
    db = window.desk.db
    promises.make_promise(db, "p-ilse", "call about lenses", due_on=TODAY)
    wait_until(lambda: "You promised: call about lenses" in words(page))
    click(button(page, "Another day: call about lenses"))
    press(window, Key.Key_A, CTRL)
    type_in(window, "in 10 days")
    press(window, Key.Key_Return)
    wait_until(lambda: date(2026, 12, 3) in page.view.month)
    assert any(row.text == "call about lenses" for row in page.view.month[date(2026, 12, 3)])
    window.undo()
    wait_until(lambda: any(r.text == "call about lenses" for r in page.view.month.get(TODAY, [])))
    click(button(page, "Done: call about lenses"))
    wait_until(lambda: "call about lenses" not in words(page))


def test_a_follow_up_is_added_on_the_chosen_day(window: Window, page: Any) -> None:
    click(button(window, "Add a follow-up"))
    type_in(window, "Ilse Brandt")
    press(window, Key.Key_Tab)
    type_in(window, "send the paper")
    press(window, Key.Key_Return)
    wait_until(lambda: "You promised: send the paper" in words(page))


def test_birthdays_without_a_year_and_of_29_february_fall_into_every_year(window: Window) -> None:
    from community_desk.store.queries.agenda import agenda

    db = window.desk.db
    with db.change("Dates") as change:
        change.executemany(
            "INSERT INTO milestones (uid, person_id, type, month, day, year, yearly) "
            "VALUES (?, 1, ?, ?, ?, ?, ?)",
            [
                ("leap", "birthday", 2, 29, None, 1),
                ("once", "launch", 2, 3, 2026, 0),
                ("aged", "birthday", 2, 10, 1986, 1),
            ],
        )
    with db.read() as connection:
        rows = agenda(connection, db.rules, date(2026, 2, 1), date(2027, 2, 28))
    days = {(row.uid, row.day): row.years for row in rows if row.uid in ("leap", "once", "aged")}
    assert days == {
        ("leap", date(2026, 2, 28)): None,
        ("leap", date(2027, 2, 28)): None,
        ("once", date(2026, 2, 3)): None,
        ("aged", date(2026, 2, 10)): 40,
        ("aged", date(2027, 2, 10)): 41,
    }


def test_weeks_begin_as_the_locale_says_and_months_end_where_they_end() -> None:
    assert weeks_of(date(2026, 11, 1), 0)[0][0] == date(2026, 10, 26)
    assert weeks_of(date(2026, 11, 1), 6)[0][0] == date(2026, 11, 1)
    assert QLocale("en_US").firstDayOfWeek().value == 7
    assert month_step(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert month_step(date(2026, 1, 31), -1) == date(2025, 12, 31)


def test_the_calendar_file_follows_what_changes(window: Window, tmp_path: Path, qtbot: Any) -> None:
    desk = window.desk
    path = tmp_path / "kept.ics"
    keeper = CalendarFile(desk, window)
    keeper.timer.setInterval(0)
    desk.settings.set("agenda.file", str(path))
    wait_until(path.exists)
    promises.make_promise(desk.db, "p-ilse", "call about lenses", due_on=TODAY)
    keeper.on_change(Changed("", frozenset({"commitments"}), frozenset()))
    wait_until(lambda: b"call about lenses" in path.read_bytes())
    path.unlink()
    keeper.on_change(Changed("", frozenset({"card_states"}), frozenset()))
    window.desk.jobs.start(lambda _p: None)
    wait_until(lambda: not desk.jobs.busy)
    assert not path.exists()
    desk.settings.set("agenda.file", str(tmp_path / "nowhere" / "kept.ics"))
    wait_until(lambda: "cannot be written" in words(window.toast))
