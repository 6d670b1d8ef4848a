"""Back after weeks: offered once, done in one step, undone in one."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from community_desk.core.clock import FixedClock
from community_desk.operations import people, settings
from community_desk.ui.pages.today_fresh import FreshStart, WelcomeBack
from community_desk.ui.window import Window
from tests.ui.hands import button, click, parts, settle, wait_until, words
from tests.ui.sample import TODAY

BACK = TODAY + timedelta(days=21)


@pytest.fixture
def back(window: Window) -> Window:
    """The window three weeks later, one place a day and a dozen more people who wait."""
    db = window.desk.db
    settings.set_desk_setting(db, "plan.per_working_day", 1)
    for number in range(30):
        people.add_person(db, name=f"Waiting {number:02}", circle="edge",
                          circle_since=TODAY - timedelta(days=500))  # fmt: skip
    window.go("today")
    window.desk.clock = db.clock = FixedClock(BACK)
    db.refresh_day()
    window.view("today").reload()
    settle()
    return window


def fresh(window: Window) -> Any:
    return next(iter(parts(window, FreshStart)), None)


def test_a_fresh_start_spreads_and_rests_in_one_step(back: Window) -> None:
    db = back.desk.db
    card = next(iter(parts(back, WelcomeBack)))
    assert "21 days" in words(card)
    click(button(back, "Begin anew..."))
    wait_until(lambda: fresh(back) is not None)
    sheet = fresh(back)
    assert "These now: 1 person, as on any day" in words(sheet)
    spread, rest = sheet._spread, sheet._rest
    assert len(spread) == 15
    assert rest
    rest[0][0].setChecked(False)
    click(button(sheet, "Begin anew"))
    wait_until(lambda: not list(parts(back, WelcomeBack)))
    with db.read() as connection:
        hidden = connection.execute(
            "SELECT COUNT(*) FROM card_states WHERE flag = '*' AND snoozed_until > ?",
            (BACK.isoformat(),),
        ).fetchone()[0]
        listed = {row[0] for row in connection.execute(
            "SELECT uid FROM people WHERE circle = 'listed'")}  # fmt: skip
    assert hidden == 15
    assert {uid for _, uid in rest[1:]} <= listed
    assert rest[0][1] not in listed
    assert db.next_undo() == "Begin anew"
    back.undo()
    with db.read() as connection:
        assert connection.execute(
            "SELECT COUNT(*) FROM card_states WHERE flag = '*'"
        ).fetchone() == (0,)


def test_not_now_is_not_asked_again(back: Window) -> None:
    click(button(back, "Begin anew..."))
    wait_until(lambda: fresh(back) is not None)
    click(button(fresh(back), "Not now"))
    wait_until(lambda: not list(parts(back, WelcomeBack)))
    back.view("today").reload()
    assert not list(parts(back, WelcomeBack))
    assert back.desk.db.next_undo() != "Begin anew"


def test_a_week_away_needs_no_fresh_start(window: Window) -> None:
    settings.set_desk_setting(window.desk.db, "plan.per_working_day", 1)
    window.go("today")
    window.desk.clock = window.desk.db.clock = FixedClock(TODAY + timedelta(days=7))
    window.view("today").reload()
    assert not list(parts(window, WelcomeBack))
