"""The plan by keys: begin, aim, move over the board, tick, review, undo."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from community_desk.operations import opportunities, programs
from community_desk.ui.pages.plan_board import BoardCard
from community_desk.ui.pages.plan_review import ReviewSheet
from community_desk.ui.pages.plan_sheet import OpportunitySheet
from community_desk.ui.widgets.fields import CheckLine
from community_desk.ui.widgets.figure import Figure
from community_desk.ui.widgets.text_view import TextField
from community_desk.ui.window import Window
from tests.ui.hands import CTRL, Key, button, click, parts, press, type_in, wait_until, words


@pytest.fixture
def page(window: Window) -> Any:
    window.go("plan")
    view: Any = window.view("plan")
    wait_until(lambda: view.view is not None)
    return view


@pytest.fixture
def job(window: Window, page: Any) -> str:
    """A job program with one opportunity at Zeiss, in touch."""
    job = programs.start_program(window.desk.db, "job", statement="Data lead in Berlin")
    opportunities.add_opportunity(window.desk.db, job, "Lens lead", org="Zeiss", stage="in_touch")
    wait_until(lambda: page.view.program is not None and card(page, "Zeiss") is not None)
    return job


def card(page: Any, name: str) -> BoardCard | None:
    return next((one for one in parts(page.board, BoardCard) if one.text() == name), None)


def at(page: Any, name: str) -> str:
    found = card(page, name)
    return found.row.step if found is not None else ""


def step_of(window: Window) -> str:
    with window.desk.db.read() as connection:
        return str(connection.execute("SELECT stage FROM opportunities").fetchone()[0])


def sheet(window: Window, kind: Any) -> Any:
    return next(iter(parts(window, kind)), None)


def test_a_plan_begins_with_goals_chairs_and_steps(window: Window, page: Any) -> None:
    click(button(page, "Start: Find a job"))
    type_in(window, "Data lead in Berlin")
    press(window, Key.Key_Return)
    wait_until(lambda: page.view.program is not None)
    said = words(page)
    for part in ("Data lead in Berlin", "Booster: an empty chair", "Weekly review"):
        assert part in said
    assert "Talks a week" in [figure.text() for figure in parts(page, Figure)]
    click(button(window.toast, "Undo"))
    wait_until(lambda: page.view.program is None)


def test_an_opportunity_is_added_and_its_employer_becomes_a_target(
    window: Window, page: Any, job: str
) -> None:
    click(button(page, "Add an opportunity"))
    type_in(window, "Bosch")
    press(window, Key.Key_Tab)
    type_in(window, "Platform lead")
    press(window, Key.Key_Return)
    wait_until(lambda: card(page, "Bosch") is not None)
    with window.desk.db.read() as connection:
        orgs = {row[0] for row in connection.execute("SELECT org FROM targets")}
    assert orgs == {"Zeiss", "Bosch"}


def test_cards_move_by_keys_and_by_drag_and_come_back(window: Window, page: Any, job: str) -> None:
    card(page, "Zeiss").setFocus(Qt.FocusReason.ShortcutFocusReason)  # type: ignore[union-attr]
    press(window, Key.Key_Right, CTRL)
    wait_until(lambda: step_of(window) == "conversation")
    wait_until(lambda: QApplication.focusWidget() is card(page, "Zeiss"))
    window.undo()
    wait_until(lambda: step_of(window) == "in_touch")
    wait_until(lambda: at(page, "Zeiss") == "in_touch")
    data = QMimeData()
    data.setData("application/x-community-desk-opportunity", card(page, "Zeiss").row.uid.encode())  # type: ignore[union-attr]
    column = page.board.widget().layout().itemAt(4).widget()
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    column.dropEvent(event)
    wait_until(lambda: step_of(window) == "interview")


def test_arrows_walk_over_the_cards(window: Window, page: Any, job: str) -> None:
    db = window.desk.db
    opportunities.add_opportunity(db, job, "Second", org="Holaluz", stage="in_touch")
    opportunities.add_opportunity(db, job, "Third", org="Bosch", stage="interview")
    wait_until(lambda: card(page, "Bosch") is not None and card(page, "Holaluz") is not None)
    card(page, "Zeiss").setFocus(Qt.FocusReason.ShortcutFocusReason)  # type: ignore[union-attr]
    for key, name in ((Key.Key_Down, "Holaluz"), (Key.Key_Right, "Bosch"), (Key.Key_Left, "Zeiss")):
        press(window, key)
        assert QApplication.focusWidget() is card(page, name)


def test_the_sheet_keeps_people_events_and_how_it_ended(
    window: Window, page: Any, job: str
) -> None:
    click(card(page, "Zeiss"))  # type: ignore[arg-type]
    wait_until(lambda: sheet(window, OpportunitySheet) is not None)
    shown = sheet(window, OpportunitySheet)
    assert "Ilse Brandt" in [b.text() for b in parts(shown, type(button(shown, "Ilse Brandt")))]
    click(button(shown, "Take Ilse Brandt in"))
    click(button(shown, "I asked"))
    press(window, Key.Key_Return)
    wait_until(lambda: "No answer yet" in words(shown))
    click(button(shown, "Plan next step"))
    type_in(window, "Call")
    press(window, Key.Key_Tab)
    type_in(window, "in 2 days")
    press(window, Key.Key_Return)
    wait_until(lambda: "Call" in words(shown))
    assert str(shown.sheet.card.next_on) == "2026-11-25"
    click(button(shown, "It became a no"))
    wait_until(lambda: "Tell 1 person who helped what came of it." in words(shown))
    click(button(shown, "Ilse Brandt was told"))
    wait_until(lambda: "Tell 1 person" not in words(shown))
    press(window, Key.Key_Escape)
    wait_until(lambda: "How they ended" in words(page))


def test_a_proposal_says_its_facts_first_and_never_forbids(window: Window, page: Any) -> None:
    db = window.desk.db
    sell = programs.start_program(db, "sell")
    opportunities.add_opportunity(db, sell, "Course", org="Holaluz", stage="conversation")
    wait_until(lambda: card(page, "Holaluz") is not None)
    card(page, "Holaluz").setFocus(Qt.FocusReason.ShortcutFocusReason)  # type: ignore[union-attr]
    press(window, Key.Key_Right, CTRL)
    wait_until(lambda: "Nobody is named yet whom it goes to." in words(window))
    assert step_of(window) == "conversation"
    click(button(window, "Move all the same"))
    wait_until(lambda: step_of(window) == "proposal")


def test_a_bare_target_is_changed_or_begun(window: Window, page: Any, job: str) -> None:
    programs.add_target(window.desk.db, job, "Holaluz", motivation=2)
    wait_until(lambda: card(page, "Holaluz") is not None)
    card(page, "Holaluz").setFocus(Qt.FocusReason.ShortcutFocusReason)  # type: ignore[union-attr]
    press(window, Key.Key_Return)
    click(button(window, "Begin here"))
    press(window, Key.Key_Return)
    wait_until(lambda: (found := card(page, "Holaluz")) is not None and found.row.uid != "")


def test_a_goal_is_changed_by_its_figure(window: Window, page: Any, job: str) -> None:
    figure = next(one for one in parts(page, Figure) if one.text() == "Thanked within a day")
    click(figure)
    press(window, Key.Key_A, CTRL)
    type_in(window, "80")
    press(window, Key.Key_Return)
    wait_until(lambda: {g.metric: g.target for g in page.view.program.goals}[
        "thanked_within_1_day"] == 0.8)  # fmt: skip


def test_a_tick_is_kept(window: Window, page: Any, job: str) -> None:
    click(button(page, "Checks of Community"))
    box = next(one for one in parts(page, CheckLine) if one.text() == "Be polite")
    box.click()
    wait_until(lambda: "be_polite" in page.view.program.checks)


def test_the_review_goes_step_by_step_and_keeps_what_was_written(
    window: Window, page: Any, job: str
) -> None:
    click(button(page, "Start, 10 minutes"))
    review = sheet(window, ReviewSheet)
    field = next(iter(parts(review, TextField)))
    field.setFocus()
    type_in(window, "Two good calls")
    for _ in range(4):
        click(button(review, "Next"))
    click(button(review, "Back"))
    assert "Goals" in words(review)
    click(button(review, "Next"))
    click(button(review, "The week is looked at"))
    wait_until(lambda: page.view.program.checks.get("weekly_review") == "2026-11-23")
    with window.desk.db.read() as connection:
        kept = connection.execute("SELECT iso_week, answers FROM reviews").fetchall()
    assert kept == [("2026-W48", '{"worked": "Two good calls"}')]
