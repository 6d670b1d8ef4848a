"""The map by keys: walk, filter, find a way, its table twin."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from community_desk.core.paths import Tie
from community_desk.operations import relations
from community_desk.store.queries.map import Node
from community_desk.ui.dialogs.record_form import RecordForm
from community_desk.ui.pages.map_canvas import CELL, MOST_TIES, MapCanvas, lay_out, place_nodes
from community_desk.ui.ways import Answer
from community_desk.ui.window import Window
from tests.ui.hands import Key, button, click, parts, press, settle, wait_until, words


@pytest.fixture
def page(window: Window) -> Any:
    window.go("map")
    view: Any = window.view("map")
    wait_until(lambda: bool(view.nodes))
    return view


def test_arrows_walk_and_enter_opens(window: Window, page: Any) -> None:
    page.focus_start()
    press(window, Key.Key_Right)
    first = page.nodes[0].name
    wait_until(lambda: f"Shortest way to {first}" in words(page.card))
    press(window, Key.Key_Return)
    assert window.here == "person"


def test_a_click_hits_the_person_under_the_pointer(page: Any) -> None:
    for at, place in enumerate(page.canvas.places):
        assert page.canvas.places[page.canvas.at(*place)] == page.canvas.places[at]


def test_the_filter_narrows_map_and_table(page: Any) -> None:
    page.filter.setText("zeiss")
    settle()
    assert [node.name for node in page.canvas.nodes] == ["Ilse Brandt"]
    click(button(page, "As a table"))
    assert button(page.table, "Ilse Brandt")


def find(page: Any, goal: str) -> None:
    page.way.setText(goal)
    page.look()
    wait_until(lambda: f"Shortest way to {goal}" in words(page.card))


def count(window: Window, sql: str) -> int:
    with window.desk.db.read() as connection:
        return int(connection.execute(sql).fetchone()[0])


def relate(window: Window, a: str, b: str) -> None:
    relations.add_relation(window.desk.db, a, b, kind="friend")
    wait_until(lambda: not window.desk.jobs.busy)


def test_the_card_says_the_way_and_who_has_room_for_an_ask(window: Window, page: Any) -> None:
    relate(window, "p-ilse", "p-priya")
    find(page, "DeepL")
    said = words(page.card)
    assert "You \u2192 Ilse Brandt \u2192 Priya Krishnan (ML engineer, DeepL)" in said
    assert "Ilse Brandt and Priya Krishnan: know each other" in said
    assert "Ilse Brandt has room for an ask." in said


def test_the_ask_is_drafted_by_keys_and_undone(window: Window, page: Any) -> None:
    relate(window, "p-ilse", "p-priya")
    find(page, "DeepL")
    page.canvas.setFocus()
    press(window, Key.Key_Tab)
    assert window.focusWidget() is button(page.card, "Draft the ask")
    before = count(window, "SELECT COUNT(*) FROM exchanges WHERE side = 'ask'")
    press(window, Key.Key_Return)
    form = window.findChild(RecordForm)
    assert form.parts["words"].toPlainText() == (
        "Ilse, you know Priya Krishnan. Would you introduce us? A simple no is fine."
    )
    click(button(form, "Copy words"))
    assert QApplication.clipboard().text() == form.parts["words"].toPlainText()
    form.parts["text"].setFocus()
    press(window, Key.Key_Return)
    asked = "SELECT COUNT(*) FROM exchanges WHERE side = 'ask' AND type = 'intro' AND person_id = 3"
    assert count(window, asked) == 1
    click(button(window.toast, "Undo"))
    assert count(window, "SELECT COUNT(*) FROM exchanges WHERE side = 'ask'") == before


def test_where_there_is_no_room_the_warm_up_comes_first(window: Window, page: Any) -> None:
    find(page, "Holaluz")
    said = words(page.card)
    assert "Before you ask Tomás Marín: keep or renew your promise first." in said
    assert "24 Nov: Keep or renew what you promised" in said
    assert not [b for b in parts(page.card, QPushButton) if b.text() == "Draft the ask"]
    before = count(window, "SELECT COUNT(*) FROM commitments")
    click(button(page.card, "Plan the warm-up"))
    wait_until(lambda: count(window, "SELECT COUNT(*) FROM commitments") == before + 2)
    click(button(window.toast, "Undo"))
    wait_until(lambda: count(window, "SELECT COUNT(*) FROM commitments") == before)


def test_where_nobody_leads_there_no_ask_is_offered(page: Any) -> None:
    find(page, "Snapp")
    assert "No trusted way yet" in words(page.card)
    assert page.canvas._way == ()
    assert [b.accessibleName() for b in parts(page.card, QPushButton)] == ["Close", "About Snapp"]


def test_the_way_is_drawn_and_esc_puts_the_card_away(window: Window, page: Any) -> None:
    find(page, "Zeiss")
    assert page.canvas._way == (3,)
    button(page.card, "Close").setFocus()
    press(window, Key.Key_Escape)
    assert not page.card.isVisible()
    assert page.canvas._way == ()
    assert page.canvas.hasFocus()


def test_the_card_floats_at_the_reading_end_and_never_over_the_one_chosen(page: Any) -> None:
    find(page, "Zeiss")
    floor, card = page.floor, page.card
    assert card._scroll.verticalScrollBar().maximum() == 0  # all of it is seen at once
    assert card.geometry().right() == floor.width() - 13
    place = card.geometry().center()
    floor.arrange((place.x(), place.y()))
    assert card.geometry().left() == 12
    assert not card.geometry().contains(place)
    floor.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    floor.arrange((floor.width() / 2, floor.height() / 2))
    assert card.geometry().left() == 12


def test_an_older_answer_does_not_stand_over_a_newer_one(page: Any) -> None:
    find(page, "Zeiss")
    old = page.card.title.text()
    page._show_way(Answer("Elsewhere", None, (), (), page._serial - 1))
    assert page.card.title.text() == old


def test_near_circles_stand_nearer() -> None:
    nodes = [Node(n, f"u{n}", "", "inner" if n % 2 else "edge", "", "x", 0) for n in range(40)]
    for node, (x, y) in zip(nodes, place_nodes(nodes, "channel"), strict=True):
        assert (x * x + y * y < 0.1) == (node.circle == "inner")


def test_dots_are_painted_round_where_the_places_are(page: Any) -> None:
    canvas = page.canvas
    canvas.choose(-1)
    image = canvas.grab().toImage()
    ground = image.pixelColor(2, canvas.height() // 2)
    wide = next(n for n, node in enumerate(canvas.nodes) if node.circle == "inner")
    middle = canvas._spot(canvas.places[wide]).toPoint()
    assert image.pixelColor(middle) != ground
    for away in ((12, 0), (0, 12), (-12, 0), (0, -12)):
        spot = image.pixelColor(middle.x() + away[0], middle.y() + away[1])
        assert spot != image.pixelColor(middle)


def test_what_was_said_is_drawn_for_everybody_and_no_more_than_fits() -> None:
    canvas = MapCanvas()
    nodes = [Node(n, f"u{n}", "", "wide", "", "x", 0) for n in range(1_400)]
    said = Tie(0, 1, "relation", "")
    guessed = Tie(0, 1, "employer", "Zeiss")
    ties = {n: {n + 1: said if n % 2 else guessed} for n in range(9)}
    canvas.show_picture(lay_out(nodes, ties, "channel"), ties)
    assert len(canvas._lines) == 4
    ties = {n: {n + 1: said} for n in range(1_399)}
    canvas.show_picture(lay_out(nodes, ties, "channel"), ties)
    assert len(canvas._lines) == MOST_TIES
    ties = {0: {1: said, 99: said}, 1: {0: said}}
    canvas.show_picture(lay_out(nodes[:2], ties, "channel"), ties)
    assert len(canvas._lines) == 1
    canvas.deleteLater()


def test_no_name_stands_on_a_dot_or_on_another_name(page: Any) -> None:
    canvas = MapCanvas()
    canvas.resize(400, 400)
    nodes = [page.nodes[0]._replace(id=at, uid=f"x{at}") for at in (1, 2)]
    picture = lay_out(nodes, {}, "channel")
    here, there = (0.5, 0.5), (0.6, 0.5)
    cells = {(int(x // CELL), int(y // CELL)): [at] for at, (x, y) in enumerate((here, there))}
    canvas.show_picture(replace(picture, places=[here, there], cells=cells), {})
    behind, before = canvas._label_boxes(0, 40, 12)
    assert not canvas._has_room(behind, [])
    assert canvas._has_room(before, [])
    assert not canvas._has_room(before, [before])


def test_the_legend_hides_nobody(page: Any) -> None:
    page.floor.resize(700, 420)
    settle()
    canvas, legend = page.canvas, page.floor.legend
    lowest = canvas._spot((0.0, 1.0)).y()
    assert lowest < legend.y() - canvas.y()
