"""Go-to by keys: a need, its helpers, a warm-up, topics, thanks."""

from __future__ import annotations

from typing import Any

import pytest

from community_desk.ui.dialogs.record_form import RecordForm
from community_desk.ui.window import Window
from tests.ui.hands import Key, button, click, press, type_in, wait_until, words


@pytest.fixture
def page(window: Window) -> Any:
    window.go("goto")
    view = window.view("goto")
    wait_until(lambda: hasattr(view, "view"))
    return view


def count(window: Window, sql: str) -> int:
    with window.desk.db.read() as connection:
        return int(connection.execute(sql).fetchone()[0])


def test_a_need_finds_who_is_inside_and_says_why(page: Any) -> None:
    type_in(page, "a referral at Zeiss")
    press(page, Key.Key_Return)
    wait_until(lambda: "works at Zeiss" in words(page))
    assert button(page, "Ilse Brandt")
    assert "you gave 2, received 1" in words(page)


def test_an_overdue_promise_is_a_gate_with_a_warm_up(window: Window, page: Any) -> None:
    type_in(page, "a word at Holaluz")
    press(page, Key.Key_Return)
    wait_until(lambda: "keep or renew your promise first" in words(page))
    before = count(window, "SELECT COUNT(*) FROM commitments")
    click(button(page, "Warm up with Tomás Marín"))
    wait_until(lambda: count(window, "SELECT COUNT(*) FROM commitments") == before + 2)
    click(button(window.toast, "Undo"))
    wait_until(lambda: count(window, "SELECT COUNT(*) FROM commitments") == before)


def test_a_topic_is_claimed_in_the_form(window: Window, page: Any) -> None:
    click(button(page, "Claim a topic"))
    type_in(window, "Maps")
    press(window, Key.Key_Return)
    wait_until(lambda: "Maps" in words(page))
    assert count(window, "SELECT COUNT(*) FROM topics WHERE mine") == 1


def test_a_testimonial_needs_somebody_known(window: Window, page: Any) -> None:
    click(button(page, "Add a testimonial"))
    type_in(window, "Nobody Here")
    press(window, Key.Key_Return)
    assert "Nobody is called that" in words(window)
    press(window, Key.Key_Escape)
    assert count(window, "SELECT COUNT(*) FROM exchanges") == 5


def test_an_empty_desk_says_what_will_stand_here(empty_window: Window) -> None:
    empty_window.go("goto")
    view: Any = empty_window.view("goto")
    wait_until(lambda: hasattr(view, "view"))
    assert "Claim up to seven topics" in words(view)
    assert "Everybody has been thanked" in words(view)


def test_an_ask_is_drafted_with_words_that_can_be_changed(window: Window, page: Any) -> None:
    type_in(page, "a referral at Zeiss")
    press(page, Key.Key_Return)
    wait_until(lambda: "works at Zeiss" in words(page))
    click(button(page, "Ask Ilse Brandt"))
    form: Any = window.findChild(RecordForm)
    assert "a referral at Zeiss" in form.parts["words"].toPlainText()
    assert form.parts["side"].currentData() == "ask"
    form.parts["text"].setFocus()
    press(window, Key.Key_Return)
    assert count(window, "SELECT COUNT(*) FROM exchanges WHERE side = 'ask'") == 1


def test_an_introduction_of_ones_own_begins_with_two_people(window: Window, page: Any) -> None:
    before = count(window, "SELECT COUNT(*) FROM introductions")
    click(button(page, "Begin an introduction"))
    form: Any = window.findChild(RecordForm)
    form.parts["a"].setText("Ilse Brandt")
    form.parts["b"].setText("Nobody Here")
    form.parts["reason"].setFocus()
    type_in(window, "lenses")
    press(window, Key.Key_Return)
    assert count(window, "SELECT COUNT(*) FROM introductions") == before
    form.parts["b"].setText("Priya Krishnan")
    press(window, Key.Key_Return)
    sql = "SELECT COUNT(*) FROM introductions WHERE reason = 'lenses' AND answer_a = 'unasked'"
    assert count(window, sql) == 1
    window.undo()
    assert count(window, "SELECT COUNT(*) FROM introductions") == before
