"""The sheet of an employer: from the person, the palette, the map and the board."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from community_desk.operations import opportunities, people, positions, programs, relations
from community_desk.ui.employer_sheet import EmployerSheet
from community_desk.ui.pages.plan_sheet import OpportunitySheet
from community_desk.ui.window import Window
from tests.ui.hands import (
    CTRL,
    SHIFT,
    Key,
    button,
    click,
    parts,
    press,
    settle,
    type_in,
    wait_until,
    words,
)


@pytest.fixture
def person(window: Window) -> Any:
    window.go("person", "p-ilse")
    settle()
    return window.view("person")


def sheet(window: Window) -> EmployerSheet:
    wait_until(lambda: bool(list(parts(window, EmployerSheet))))
    shown = next(parts(window, EmployerSheet))
    wait_until(lambda: shown.employer is not None and not window.desk.jobs.busy)
    return shown


def test_from_a_person_to_everybody_there_and_on(window: Window, person: Any) -> None:
    db = window.desk.db
    people.edit_person(db, "p-noah", org="zeiss", role="Advisor")
    positions.add_position(
        db, "p-jonas", org="Zeiss", started_on=date(2012, 3, 1), ended_on=date(2015, 3, 1)
    )
    settle()
    click(button(person, "About the employer"))
    shown = sheet(window)
    said = words(shown)
    assert "Zeiss\n2 people inside · 1 person who left" in said
    for part in ("There now", "Advisor · Aware", "Were there", "Mar 2012 – Mar 2015 · "):
        assert part in said
    assert "The shortest trusted way in" in said
    assert "You → Ilse Brandt" in said
    click(button(shown, "Jonas Lindqvist"))
    assert window.here == "person"
    assert window.current_person() == "p-jonas"
    assert not list(parts(window, EmployerSheet))


def test_by_keyboard_from_the_palette_and_by_its_shortcut(window: Window, person: Any) -> None:
    press(window, Key.Key_K, CTRL)
    type_in(window, "zeiss")
    first = window.entries("zeiss")[0]
    assert (first.title, first.aside) == ("Zeiss", "Employer")
    assert window.entries("zei")[0].uid == "p-ilse"
    press(window, Key.Key_Return)
    shown = sheet(window)
    assert "There now" in words(shown)
    assert button(shown, "Ilse Brandt").hasFocus()
    for name in ("Draft the ask", "Open Ilse Brandt", "Way to Zeiss", "Close", "Close"):
        press(window, Key.Key_Tab)
        assert window.focusWidget().accessibleName() == name
    press(window, Key.Key_Escape)
    assert not list(parts(window, EmployerSheet))
    press(window, Key.Key_E, CTRL | SHIFT)
    assert "There now" in words(sheet(window))
    press(window, Key.Key_Escape)
    people.edit_person(window.desk.db, "p-ilse", org=None)
    settle()
    press(window, Key.Key_E, CTRL | SHIFT)
    settle()
    assert not list(parts(window, EmployerSheet))
    assert not person._about._employer.isVisible()


def test_many_people_are_shown_in_people(window: Window, person: Any) -> None:
    everybody = ("p-tomas", "p-mai", "p-jonas", "p-priya", "p-grace", "p-noah")
    for uid in everybody:
        people.edit_person(window.desk.db, uid, org="Zeiss")
    settle()
    click(button(person, "About the employer"))
    click(button(sheet(window), "There now: All 7 in People"))
    wait_until(lambda: window.here == "people")
    table: Any = window.view("people")
    wait_until(lambda: table.model.rowCount() == 7)


def test_an_opportunity_there_opens_on_the_plan(window: Window, person: Any) -> None:
    db = window.desk.db
    program = programs.start_program(db, "job")
    opportunities.add_opportunity(db, program, title="Lens lead", org="Zeiss")
    click(button(person, "About the employer"))
    shown = sheet(window)
    assert "Lens lead" in words(shown)
    click(button(shown, "Open Lens lead"))
    wait_until(lambda: bool(list(parts(window, OpportunitySheet))))
    assert window.here == "plan"
    board = next(parts(window, OpportunitySheet))
    click(button(board, "About Zeiss"))
    assert "Lens lead" in words(sheet(window))


def test_the_way_in_goes_over_people_and_drafts_the_ask(window: Window, person: Any) -> None:
    db = window.desk.db
    people.edit_person(db, "p-markup", org="Far & Away")
    relations.add_relation(db, "p-ilse", "p-markup", kind="friend")
    window.go("map", "Far & Away")
    page: Any = window.view("map")
    wait_until(lambda: page.card.isVisible() and not window.desk.jobs.busy)
    click(button(page.card, "About Far & Away"))
    shown = sheet(window)
    assert "You → Ilse Brandt → <b>Bold</b> & Co (<i>Role</i>" in words(shown)
    click(button(shown, "Open Ilse Brandt"))
    assert window.current_person() == "p-ilse"
    assert not list(parts(window, EmployerSheet))


def test_where_nobody_is_it_says_so(window: Window, person: Any) -> None:
    from community_desk.ui.employer_sheet import open_employer

    open_employer(window.desk, "Nowhere")
    shown = sheet(window)
    assert "Nobody you know is or was there." in words(shown)
    assert [b.text() for b in parts(shown, QPushButton) if b.text()] == ["Close"]
