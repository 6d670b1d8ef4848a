"""A way through every page in a real window: once by keys alone, once by the mouse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from community_desk.operations.sample import fill_demo
from tests.journeys.conftest import TODAY, Desktop
from tests.ui.hands import (
    CTRL,
    SHIFT,
    Key,
    button,
    click,
    press,
    settle,
    type_in,
    wait_until,
    words,
)

TOP = ("today", "people", "community", "channels", "goto", "plan", "map")


@pytest.fixture
def sample(desktop: Callable[[str], Desktop]) -> Desktop:
    """A machine whose desk holds sixty sample people."""
    machine = desktop("light")
    window = machine.start()
    fill_demo(window.desk.db, people=60)
    machine.stop()
    return machine


def ready(window: Any) -> None:
    wait_until(lambda: not window.desk.jobs.busy, 20)
    settle()


def tab_to(window: Any, name: str) -> None:
    """Press Tab until the control with this name has the focus."""
    for _ in range(200):
        press(window, Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is not None and name in (now.accessibleName(), getattr(now, "text", str)()):
            return
    raise AssertionError(f"no Tab leads to {name}")


def test_every_page_by_keys_alone(sample: Desktop) -> None:
    window = sample.start()
    for number, page in enumerate(TOP, 1):
        QTest.keyClick(QApplication.focusWidget() or window, str(number), CTRL)
        wait_until(lambda page=page: window.here == page)
        ready(window)
        sample.shot(f"keys-{page}")

    # Today: put a card off and take it back.
    press(window, Key.Key_1, CTRL)
    ready(window)
    today = window.view("today")
    first = today.cards[0].row.uid
    press(window, Key.Key_S)
    press(window, Key.Key_Return)
    wait_until(lambda: first not in [card.row.uid for card in today.cards])
    press(window, Key.Key_Z, CTRL)
    wait_until(lambda: first in [card.row.uid for card in today.cards])

    # People: filter, open, back.
    press(window, Key.Key_2, CTRL)
    ready(window)
    people: Any = window.view("people")
    press(window, Key.Key_Down)
    press(window, Key.Key_Return)
    wait_until(lambda: window.here == "person")
    sample.shot("keys-person")
    press(window, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    wait_until(lambda: window.here == "people" and people.model.rowCount() > 0)

    # Community: a figure opens exactly its people.
    press(window, Key.Key_3, CTRL)
    ready(window)
    community: Any = window.view("community")
    members = set(community.seen.measured.members)
    press(window, Key.Key_Return)
    wait_until(lambda: window.here == "people" and set(people.model.ids) == members)

    # Channels: another channel, a draft that stays uncopyable until it is filled.
    press(window, Key.Key_4, CTRL)
    ready(window)
    tab_to(window, next(b.accessibleName() for b in window.view("channels").findChildren(
        type(button(window, "Edit"))) if b.accessibleName().startswith("Draft:")))  # fmt: skip
    press(window, Key.Key_Return)
    assert not button(window, "Copy").isEnabled()
    sample.shot("keys-draft")
    press(window, Key.Key_Escape)

    # Go-to: who would gladly help.
    press(window, Key.Key_5, CTRL)
    ready(window)
    type_in(window, "advice on hiring")
    press(window, Key.Key_Return)
    wait_until(lambda: "by the evidence" in words(window))
    sample.shot("keys-need")

    # Plan: a card goes one step on and comes back; the review is walked through.
    press(window, Key.Key_6, CTRL)
    ready(window)
    before = sample.rows("SELECT uid, stage FROM opportunities ORDER BY uid")
    card = next(card for column in window.view("plan").board.columns for card in column
                if card.row.uid and card.row.step == "in_touch")  # fmt: skip
    tab_to(window, card.accessibleName())
    press(window, Key.Key_Right, CTRL)
    wait_until(lambda: sample.rows("SELECT uid, stage FROM opportunities ORDER BY uid") != before)
    press(window, Key.Key_Z, CTRL)
    wait_until(lambda: sample.rows("SELECT uid, stage FROM opportunities ORDER BY uid") == before)
    ready(window)
    tab_to(window, "Start, 10 minutes")
    press(window, Key.Key_Return)
    sample.shot("keys-review")
    press(window, Key.Key_Escape)

    # Agenda and settings.
    press(window, Key.Key_A, CTRL | SHIFT)
    wait_until(lambda: window.here == "agenda")
    ready(window)
    press(window, Key.Key_Right)
    assert window.view("agenda").grid.day == TODAY + timedelta(days=1)
    sample.shot("keys-agenda")
    press(window, Key.Key_Comma, CTRL)
    wait_until(lambda: window.here == "settings")
    sample.shot("keys-settings")

    # The palette finds pages without an entry in the sidebar too.
    press(window, Key.Key_K, CTRL)
    type_in(window, "agenda")
    press(window, Key.Key_Return)
    wait_until(lambda: window.here == "agenda")


def test_every_page_by_the_mouse(sample: Desktop) -> None:
    window = sample.start()
    for page in (*TOP, "import", "settings"):
        click(window.sidebar.items[page])
        wait_until(lambda page=page: window.here == page)
        ready(window)
        sample.shot(f"mouse-{page}")
    click(window.sidebar.items["today"])
    ready(window)
    today = window.view("today")
    click(today.cards[1])
    assert today.person() == today.cards[1].row.uid
    click(button(window, "Agenda") if _has(window, "Agenda") else window.top.search)
    settle()
    press(window, Key.Key_Escape)
    click(window.sidebar.items["plan"])
    ready(window)
    click(next(card for column in window.view("plan").board.columns for card in column))
    settle()
    sample.shot("mouse-opportunity")
    press(window, Key.Key_Escape)
    click(window.sidebar.items["community"])
    ready(window)
    figure = window.view("community").figures["people"]
    click(figure)
    wait_until(lambda: window.here == "people")


def _has(window: Any, text: str) -> bool:
    try:
        button(window, text)
    except AssertionError:
        return False
    return True
