"""Saved views, columns by choice, filters that combine: by keys, with live counts."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from community_desk.operations import people as people_operations
from community_desk.operations import views
from community_desk.store.queries.views import saved_views
from community_desk.ui.pages.people_columns import ColumnsMenu
from community_desk.ui.pages.people_facets import FacetMenu
from community_desk.ui.rows import PeopleFilter
from community_desk.ui.saved_views import filter_from_json, filter_to_json
from community_desk.ui.widgets.buttons import ChipButton
from community_desk.ui.widgets.overlay import Popover
from community_desk.ui.window import Window
from tests.ui.hands import (
    ALT,
    CTRL,
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
def people(window: Window) -> Any:
    window.go("people")
    settle()
    return window.view("people")


def shown(people: Any) -> set[str]:
    lines = (people.model.line(row) for row in range(people.model.rowCount()))
    return {line.name for line in lines}


def stored(window: Window) -> list[Any]:
    with window.desk.db.read() as connection:
        return saved_views(connection)


def save(window: Window, name: str, **wanted: Any) -> str:
    uid = views.save_view(
        window.desk.db, name, wanted=wanted, columns=["name", "place"], sort="name"
    )
    wait_until(lambda: name in [item.text() for item in window.sidebar.views.values()])
    return uid


def test_a_view_is_saved_by_keyboard_and_opened_from_the_sidebar(
    window: Window, people: Any
) -> None:
    people.filters.set_filter(PeopleFilter(circles=("inner",)))
    people.show_columns(["name", "org", "tags"])
    people.sort_by("org", True)
    settle()
    people.focus_start()
    press(window, Key.Key_S, CTRL)
    type_in(window, "My inner people")
    press(window, Key.Key_Return)
    (view,) = stored(window)
    assert (view.name, view.filter) == ("My inner people", {"circles": ["inner"]})
    assert (view.columns, view.sort, view.descending) == (["name", "org", "tags"], "org", True)
    wait_until(lambda: view.uid in window.sidebar.views)
    item = window.sidebar.views[view.uid]
    assert item.accessibleName() == "My inner people, 2"
    window.go("today")
    people.enter(None)
    assert people.model.rowCount() != 2
    window.go("today")
    item.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Key.Key_Return)
    assert window.here == "people"
    assert shown(people) == {"Adaeze Okafor", "Lena Fischer"}
    assert [column.key for column in people.model.columns] == ["name", "org", "tags"]
    assert window.top.title.text() == "My inner people"


def test_counts_follow_what_is_changed_anywhere(window: Window, people: Any) -> None:
    uid = save(window, "Inner", circles=["inner"])
    item = window.sidebar.views[uid]
    assert item.accessibleName() == "Inner, 2"
    people_operations.set_circle(window.desk.db, ["p-mai", "p-jonas"], "inner")
    wait_until(lambda: item.accessibleName() == "Inner, 4")
    window.undo()
    wait_until(lambda: item.accessibleName() == "Inner, 2")


def test_the_palette_lists_views(window: Window) -> None:
    save(window, "Berlin friends", places=["Berlin"])
    window.open_palette("berlin fr")
    settle()
    press(window, Key.Key_Return)
    wait_until(lambda: window.here == "people")
    assert shown(window.view("people")) == {"Lena Fischer"}


def test_a_view_is_renamed_moved_and_removed_by_keyboard(window: Window, people: Any) -> None:
    first, second = save(window, "A", circles=["inner"]), save(window, "B", circles=["edge"])

    def choose(uid: str, name: str) -> None:
        window.sidebar.views[uid].setFocus(Qt.FocusReason.TabFocusReason)
        press(window, Key.Key_F2)
        button(next(parts(window, Popover)), name).setFocus(Qt.FocusReason.TabFocusReason)
        press(window, Key.Key_Return)

    choose(second, "Move up")
    wait_until(lambda: list(window.sidebar.views) == [second, first])
    choose(first, "Rename...")
    press(window, Key.Key_A, CTRL)
    type_in(window, "Nearest")
    press(window, Key.Key_Return)
    wait_until(lambda: window.sidebar.views[first].text() == "Nearest")
    choose(second, "Remove this view")
    wait_until(lambda: list(window.sidebar.views) == [first])
    press(window, Key.Key_Z, CTRL)
    wait_until(lambda: list(window.sidebar.views) == [second, first])


def test_a_view_keeps_what_is_shown_when_asked(window: Window, people: Any) -> None:
    uid = save(window, "A", circles=["inner"])
    click(window.sidebar.views[uid])
    people.filters.set_filter(PeopleFilter(circles=("edge",)))
    settle()
    people.focus_start()
    press(window, Key.Key_S, CTRL)
    press(window, Key.Key_Return)
    assert [view.filter for view in stored(window)] == [{"circles": ["edge"]}]
    click(window.sidebar.items["people"])
    assert people.filters.filter() == PeopleFilter()
    assert window.top.title.text() == "People"


def test_who_comes_back_finds_a_changed_view_as_it_was(window: Window, people: Any) -> None:
    uid = save(window, "A", circles=["inner", "edge"])
    click(window.sidebar.views[uid])
    people.filters.set_filter(PeopleFilter(circles=("edge",)))
    settle()
    people.focus_start()
    press(window, Key.Key_Return)
    assert window.here == "person"
    press(window, Key.Key_Left, ALT)
    assert shown(people) == {"Jonas Lindqvist"}


def test_filters_come_through_json_and_strange_ones_do_no_harm() -> None:
    whole = PeopleFilter(
        text="ł", circles=("inner",), stages=(0, 5), channels=("x",), flags=("NEW",),
        active_days=92, tags=("a",), statuses=("died",), orgs=("Zeiss",), places=("Jena",),
        custom=(("Team", "Red"),), family=True, no_email=True, not_met=True, unchecked=True,
    )  # fmt: skip
    assert filter_from_json(json.loads(json.dumps(filter_to_json(whole)))) == whole
    assert filter_to_json(PeopleFilter()) == {}
    assert filter_from_json(None) == PeopleFilter()
    strange = {"circles": "inner", "stages": [9, True, "1"], "active_days": -4, "text": 3}
    strange |= {"custom": [["a"], 4, ["b", "c"]], "family": 1, "tags": [1, "t"]}
    assert filter_from_json(strange) == PeopleFilter(custom=(("b", "c"),), tags=("t",))


def test_columns_are_ticked_and_moved_by_keyboard_and_remembered(
    window: Window, people: Any
) -> None:
    people_operations.edit_person(window.desk.db, "p-mai", custom={"Team": "Red"})
    wait_until(lambda: not window.desk.jobs.busy)
    people.filters.columns.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Key.Key_Return)
    menu = next(parts(window, ColumnsMenu))
    assert not menu.lines["name"].isEnabled()
    menu.lines["custom:Team"].setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Key.Key_Space)
    assert people.model.columns[-1].words == "Team"
    for _ in range(len(people.model.columns)):
        press(window, Key.Key_Up, ALT)
    assert people.model.columns[0].key == "custom:Team"
    menu.lines["warmth"].setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Key.Key_Space)
    keys = [column.key for column in people.model.columns]
    assert "warmth" not in keys
    assert people.desk.state.get("people.columns", []) == keys
    people.sort_by("custom:Team", False)
    assert people.model.line(0).uid == "p-mai"
    assert people.model.index(0, 0).data() == "Red"
    assert "sorted by team" in words(people)


def test_every_column_has_words_and_sorts_where_it_says_so(window: Window, people: Any) -> None:
    from community_desk.ui.models.people import known_columns

    columns = known_columns(["Team"])
    people.show_columns(list(columns))
    for key, column in columns.items():
        if column.sorts:
            for descending in (False, True):
                people.sort_by(key, descending)
                assert people.model.rowCount() == 13
    people.sort_by("place", False)
    places = [people.model.line(row).place for row in range(13)]
    known = [place for place in places if place]
    assert known == sorted(known)
    assert places[len(known) :] == [""] * (13 - len(known))
    place = list(columns).index("place")
    assert people.model.index(0, place).data() == "Barcelona"


def test_a_head_is_dragged_to_another_place_and_stays_there(window: Window, people: Any) -> None:
    heads, left = people.table.horizontalHeader(), Qt.MouseButton.LeftButton
    before = people._column_keys()
    stage, circle = before.index("stage"), before.index("circle")
    sorted_by = people._sort

    def middle(place: int) -> QPoint:
        start = heads.sectionViewportPosition(place)
        return QPoint(start + heads.sectionSize(place) // 2, heads.height() // 2)

    ground = heads.viewport()
    QTest.mousePress(ground, left, pos=middle(stage))
    for step in range(1, 11):
        way = middle(circle) - middle(stage) - QPoint(12, 0)
        QTest.mouseMove(ground, middle(stage) + way * step / 10)
    QTest.mouseRelease(ground, left, pos=middle(circle) - QPoint(12, 0))
    settle()
    wanted = list(before)
    wanted.remove("stage")
    wanted.insert(circle, "stage")
    assert people._column_keys() == wanted
    assert people.desk.state.get("people.columns", []) == wanted
    assert [heads.logicalIndex(at) for at in range(heads.count())] == list(range(heads.count()))
    assert people._sort == sorted_by  # a drag is no press


def test_a_width_given_by_hand_is_kept(window: Window, people: Any) -> None:
    people.table.horizontalHeader().resizeSection(1, 151)
    window.resize(1300, 800)
    settle()
    assert people.table.columnWidth(1) == 151
    assert people.desk.state.get("people.widths", {}) == {"circle": 151}
    people.table.forget_widths()
    assert people.table.columnWidth(1) != 151


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (PeopleFilter(circles=("inner", "edge")), 3),
        (PeopleFilter(circles=("inner",), channels=("whatsapp",)), {"Lena Fischer"}),
        (PeopleFilter(places=("Lagos",), circles=("active",)), {"Grace Bello"}),
        (PeopleFilter(orgs=("Zeiss", "Snapp")), {"Ilse Brandt", "سارا فرهادی"}),
        (PeopleFilter(tags=("PyData",), text="rec"), set()),
        (PeopleFilter(not_met=True, circles=("inner", "active")), {"王浩", "Grace Bello"}),
        (PeopleFilter(no_email=True, circles=("inner",)), set()),
        (PeopleFilter(statuses=("archived",)), set()),
        (PeopleFilter(custom=(("Team", "Red"), ("Team", "Blue"))), {"Noah Becker"}),
        (PeopleFilter(family=True), {"Priya Krishnan"}),
    ],
)
def test_facets_are_and_values_are_or(
    window: Window, people: Any, wanted: PeopleFilter, names: Any
) -> None:
    people_operations.edit_person(window.desk.db, "p-noah", custom={"Team": "Blue"})
    people_operations.edit_person(window.desk.db, "p-priya", family=True)
    people.filters.set_filter(wanted)
    wait_until(lambda: (people.model.rowCount() == names) or (shown(people) == names))


def test_details_not_looked_through_for_a_year_are_found_from_the_menu(
    window: Window, people: Any
) -> None:
    db = window.desk.db
    for uid, ago in (("p-ilse", 366), ("p-lena", 365), ("p-mai", 1)):
        day = window.desk.today - timedelta(days=ago)
        people_operations.edit_person(db, uid, checked_on=day)
    people.filters.set_filter(PeopleFilter(circles=("active", "inner", "wide")))
    wait_until(lambda: {"Ilse Brandt", "Lena Fischer", "Mai Rasmussen"} <= shown(people))
    everybody = shown(people)
    more = button(people, "More")
    more.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Key.Key_Return)
    type_in(window, "not looked")
    press(window, Key.Key_Down)
    press(window, Key.Key_Space)
    press(window, Key.Key_Escape)
    wait_until(lambda: shown(people) == everybody - {"Lena Fischer", "Mai Rasmussen"})
    assert "Not looked through for a year" in [chip.text() for chip in parts(people, ChipButton)]


def test_more_narrows_its_choices_as_one_types(window: Window, people: Any) -> None:
    more = button(people, "More")
    more.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Key.Key_Return)
    assert list(parts(window, FacetMenu))
    assert isinstance(window.focusWidget(), QLineEdit)
    type_in(window, "berl")
    press(window, Key.Key_Down)
    press(window, Key.Key_Space)
    press(window, Key.Key_Escape)
    assert not list(parts(window, FacetMenu))
    wait_until(lambda: shown(people) == {"Lena Fischer"})
    (chip,) = parts(people, ChipButton)
    assert chip.text() == "Place: Berlin"
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Key.Key_Return)
    wait_until(lambda: people.model.rowCount() == 13)
    assert people.filters.field.hasFocus()


def test_esc_closes_the_columns_and_stays_on_the_page(window: Window, people: Any) -> None:
    click(button(people, "Columns"))
    menu = next(parts(window, ColumnsMenu))
    assert menu.isAncestorOf(window.focusWidget())
    press(window, Key.Key_Escape)
    assert not list(parts(window, ColumnsMenu))
    assert window.top.title.text() == "People"
