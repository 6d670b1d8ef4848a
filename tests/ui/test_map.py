"""The map by keys: walk, filter, find a way, its table twin."""

from __future__ import annotations

from typing import Any

import pytest

from community_desk.core.paths import Tie
from community_desk.store.queries.map import Node
from community_desk.ui.pages.map_canvas import MOST_TIES, MapCanvas, place_nodes
from community_desk.ui.window import Window
from tests.ui.hands import Key, button, click, press, settle, wait_until, words


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
    assert first in words(page.side)
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


def test_the_way_goes_over_an_introduction(window: Window, page: Any) -> None:
    page.way.setText("Zeiss")
    page.look()
    wait_until(lambda: "Shortest way to Zeiss" in words(page.side))
    assert "You \u2192 Ilse Brandt" in words(page.side)


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
    canvas.show_nodes(nodes, ties, "channel")
    assert len(canvas._lines) == 4
    canvas.show_nodes(nodes, {n: {n + 1: said} for n in range(1_399)}, "channel")
    assert len(canvas._lines) == MOST_TIES
    canvas.show_nodes(nodes[:2], {0: {1: said, 99: said}, 1: {0: said}}, "channel")
    assert len(canvas._lines) == 1
    canvas.deleteLater()
