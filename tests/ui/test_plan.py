"""The plan by keys: begin, aim, tick, review, undo."""

from __future__ import annotations

from typing import Any

import pytest

from community_desk.ui.widgets.fields import CheckLine
from community_desk.ui.window import Window
from tests.ui.hands import Key, button, click, press, type_in, wait_until, words


@pytest.fixture
def page(window: Window) -> Any:
    window.go("plan")
    view: Any = window.view("plan")
    wait_until(lambda: view.view is not None)
    return view


def begin(window: Window, page: Any) -> None:
    click(button(page, "Start: Find a job"))
    type_in(window, "Data lead in Berlin")
    press(window, Key.Key_Return)
    wait_until(lambda: page.view.program is not None)


def test_a_plan_begins_with_goals_chairs_and_steps(window: Window, page: Any) -> None:
    begin(window, page)
    said = words(page)
    for part in ("Data lead in Berlin", "Talks a week", "Booster: an empty chair", "Weekly review"):
        assert part in said
    click(button(window.toast, "Undo"))
    wait_until(lambda: page.view.program is None)


def test_a_target_shows_who_is_inside(window: Window, page: Any) -> None:
    begin(window, page)
    click(button(page, "Add a target"))
    type_in(window, "Zeiss")
    press(window, Key.Key_Return)
    wait_until(lambda: "inside: Ilse Brandt" in words(page))


def test_a_tick_and_the_review_are_kept(window: Window, page: Any) -> None:
    begin(window, page)
    boxes = page.findChildren(CheckLine)
    next(box for box in boxes if box.text() == "Be polite" and box.isVisible()).click()
    wait_until(lambda: "be_polite" in page.view.program.checks)
    click(button(page, "The week is looked at"))
    wait_until(lambda: page.view.program.checks.get("weekly_review") == "2026-11-23")
