"""The People table by keys and clicks, and its model."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from community_desk.store.queries.people import FIRST
from community_desk.ui import reading
from community_desk.ui.models.people import COLUMNS, PAGE, PeopleModel
from community_desk.ui.rows import PeopleFilter
from community_desk.ui.widgets.buttons import ChipButton
from community_desk.ui.widgets.fields import CheckLine
from community_desk.ui.window import Window
from tests.ui.conftest import Maker
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
from tests.ui.sample import PEOPLE, TODAY, build_desk


@pytest.fixture
def people(window: Window) -> Any:
    window.go("people")
    settle()
    return window.view("people")


def shown(people: Any) -> list[str]:
    lines = (people.model.line(row) for row in range(people.model.rowCount()))
    return [line.name for line in lines]


def chosen_uids(people: Any) -> list[str]:
    return [line.uid for line in reading.people_lines(people.desk, people.table.chosen_ids())]


def test_everybody_is_there_and_counted(people: Any) -> None:
    assert people.model.rowCount() == len(PEOPLE)
    assert f"{len(PEOPLE)} of {len(PEOPLE)} people" in words(people)


def test_typing_filters_and_escape_empties(window: Window, people: Any) -> None:
    press(window, Key.Key_F, CTRL)
    type_in(window, "tomas")
    wait_until(lambda: shown(people) == ["Tomás Marín"])
    press(window, Key.Key_Escape)
    wait_until(lambda: people.model.rowCount() == len(PEOPLE))
    assert window.here == "people"


def test_down_goes_from_the_filter_to_the_table(window: Window, people: Any) -> None:
    press(window, Key.Key_F, CTRL)
    type_in(window, "lena")
    wait_until(lambda: len(shown(people)) == 1)
    press(window, Key.Key_Down)
    press(window, Key.Key_Return)
    assert window.here == "person"
    assert window.current_person() == "p-lena"


def test_a_filter_nobody_passes_says_so(window: Window, people: Any) -> None:
    press(window, Key.Key_F, CTRL)
    type_in(window, "zzz")
    wait_until(lambda: people.model.rowCount() == 0)
    assert "Nobody fits all of that." in words(people)
    assert "Nobody here yet." not in words(people)
    click(button(people, "Take the filters away"))
    wait_until(lambda: people.model.rowCount() == len(PEOPLE))


def test_chips_combine_and_can_be_taken_away(window: Window, people: Any) -> None:
    click(button(people, "Circle"))
    box = next(b for b in window.findChildren(CheckLine) if b.text() == "Inner" and b.isVisible())
    click(box)
    wait_until(lambda: set(shown(people)) == {"Adaeze Okafor", "Lena Fischer"})
    press(window, Key.Key_Escape)
    chip = next(c for c in people.findChildren(ChipButton) if c.isVisible())
    assert chip.accessibleName() == "Take away: Inner"
    click(chip)
    wait_until(lambda: people.model.rowCount() == len(PEOPLE))


def test_a_head_sorts_and_turns_round(people: Any) -> None:
    name = [column.key for column in COLUMNS].index("name")
    people.table.horizontalHeader().sectionClicked.emit(name)
    first = shown(people)
    people.table.horizontalHeader().sectionClicked.emit(name)
    assert shown(people) == first[::-1]
    assert people.desk.state.get("people.sort", "") == "name"


def test_c_gives_several_people_a_circle_in_one_step(window: Window, people: Any) -> None:
    people._sort_by(0)
    people.table.go_to(0)
    press(window, Key.Key_Down, SHIFT)
    chosen = chosen_uids(people)
    assert len(chosen) == 2
    press(window, Key.Key_C)
    click(button(window, "Close"))

    def circles() -> list[str]:
        marks = ",".join("?" * len(chosen))
        with window.desk.db.read() as connection:
            found = connection.execute(f"SELECT circle FROM people WHERE uid IN ({marks})", chosen)
            return [row[0] for row in found]

    assert circles() == ["close", "close"]
    press(window, Key.Key_Z, CTRL)
    assert circles() != ["close", "close"]


def test_selection_stays_with_the_person_when_the_order_changes(
    window: Window, people: Any
) -> None:
    people.table.go_to(2)
    uid = people.person()
    people.reload()
    assert people.person() == uid


def test_the_keyboard_stays_on_its_person_among_several(window: Window, people: Any) -> None:
    people.table.go_to(1)
    press(window, Key.Key_Down, SHIFT)
    press(window, Key.Key_Down, SHIFT)
    uid, chosen = people.person(), set(chosen_uids(people))
    assert len(chosen) == 3
    people.reload()
    people.show_columns(["circle", "name"])
    assert people.person() == uid
    assert set(chosen_uids(people)) == chosen


def test_archiving_is_undone_by_the_toast(window: Window, people: Any) -> None:
    before = people.model.rowCount()
    people.table.go_to(0)
    press(window, Key.Key_A)
    wait_until(lambda: people.model.rowCount() == before - 1)
    click(button(window.toast, "Undo"))
    wait_until(lambda: people.model.rowCount() == before)


def test_letters_do_not_search_in_the_table(window: Window, people: Any) -> None:
    people.table.go_to(0)
    press(window, Key.Key_J)
    assert people.table.currentIndex().row() == 1
    press(window, Key.Key_K)
    assert people.table.currentIndex().row() == 0


def test_a_filter_can_come_with_the_way_here(window: Window) -> None:
    window.go("people", PeopleFilter(circles=("edge",)))
    settle()
    assert shown(window.view("people")) == ["Jonas Lindqvist"]


def test_narrow_windows_do_without_some_columns(window: Window, people: Any) -> None:
    keys = [column.key for column in COLUMNS]
    assert not people.table.isColumnHidden(keys.index("channels"))
    window.resize(960, 640)
    settle()
    assert people.table.isColumnHidden(keys.index("balance"))
    assert not people.table.isColumnHidden(keys.index("next_touch"))


def test_the_model_holds_what_qt_asks_of_models(people: Any) -> None:
    tester = ModelTester(None)
    tester.check(people.model)


def test_rows_are_read_in_pages_as_they_come_into_sight(make_window: Maker, tmp_path: Any) -> None:
    window = make_window(build_desk(tmp_path / "many.desk", extra=900))
    window.go("people")
    settle()
    people: Any = window.view("people")
    model: PeopleModel = people.model
    assert model.line(0) is not None
    people.table.scrollToBottom()
    # Before anything is painted: on a small desk rows are there as soon as they are in sight.
    assert model.index(912, 0).data(Qt.ItemDataRole.DisplayRole)
    assert model.line(PAGE * 5) is None
    settle()
    assert model.line(PAGE * 5) is not None


class Shelf:
    """Rows that are handed over when the test says so."""

    def __init__(self, window: Window, people: Any) -> None:
        self.ids = list(people.model.ids)
        self.waiting: list[tuple[list[int], Any]] = []
        self.model = PeopleModel(TODAY, lambda ids, take: self.waiting.append((list(ids), take)))
        self._desk = window.desk

    def read(self, ids: Any) -> Any:
        return reading.people_lines(self._desk, ids)

    def hand_over(self) -> None:
        ids, take = self.waiting.pop(0)
        take(self.read(ids))


@pytest.fixture
def shelf(make_window: Maker, tmp_path: Any) -> Shelf:
    window = make_window(build_desk(tmp_path / "many.desk", extra=900))
    window.go("people")
    settle()
    return Shelf(window, window.view("people"))


def test_a_row_that_is_not_there_yet_is_empty_and_then_comes(shelf: Shelf) -> None:
    model = shelf.model
    model.show(shelf.ids, shelf.read(shelf.ids[:PAGE]))
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    assert model.line(450) is None
    assert model.index(450, 0).data() == ""
    # Asked for behind the paint that missed it, once, however often it was missed.
    assert not shelf.waiting
    settle()
    assert [ids for ids, _ in shelf.waiting] == [shelf.ids[400:500]]
    shelf.hand_over()
    assert changed == [(400, 499)]
    assert model.line(450).person_id == shelf.ids[450]
    assert not shelf.waiting


def test_rows_in_sight_come_first_then_their_neighbours(shelf: Shelf) -> None:
    model = shelf.model
    model.show(shelf.ids, shelf.read(shelf.ids[:PAGE]))
    model.want(490, 510)
    came = []
    while shelf.waiting:
        came.append(shelf.ids.index(shelf.waiting[0][0][0]) // PAGE)
        shelf.hand_over()
    assert came == [4, 5, 6, 3]
    model.want(495, 505)
    assert not shelf.waiting


def test_what_scrolled_out_of_sight_is_not_waited_for(shelf: Shelf) -> None:
    model = shelf.model
    model.show(shelf.ids, shelf.read(shelf.ids[:PAGE]))
    model.want(250, 260)
    model.want(850, 860)
    shelf.hand_over()
    assert shelf.waiting[0][0] == shelf.ids[800:900]


def test_rows_that_come_late_do_not_show_up_under_other_people(shelf: Shelf) -> None:
    model = shelf.model
    model.show(shelf.ids, shelf.read(shelf.ids[:PAGE]))
    model.want(450, 460)
    other = shelf.ids[::-1]
    model.show(other, shelf.read(other[:PAGE]))
    shelf.hand_over()
    assert model.line(450) is None
    settle()
    shelf.hand_over()
    assert model.line(450).person_id == other[450]


def test_whoever_was_there_stays_in_sight_while_read_anew(shelf: Shelf) -> None:
    model = shelf.model
    model.show(shelf.ids, shelf.read(shelf.ids[:PAGE]))
    model.want(200, 210)
    shelf.hand_over()
    model.show(shelf.ids, shelf.read(shelf.ids[:PAGE]))
    assert model.line(205).person_id == shelf.ids[205]
    assert model.line(705) is None


def test_somebody_gone_leaves_the_others_in_their_rows(shelf: Shelf) -> None:
    model = shelf.model
    model.show(shelf.ids, shelf.read(shelf.ids[:3] + shelf.ids[4:PAGE]))
    assert model.line(3) is None
    assert model.line(4).person_id == shelf.ids[4]


def test_words_of_cells_speak_for_themselves(people: Any) -> None:
    rows = {people.model.line(row).uid: row for row in range(people.model.rowCount())}
    keys = [column.key for column in COLUMNS]

    def cell(uid: str, column: str) -> str:
        return str(people.model.index(rows[uid], keys.index(column)).data())

    assert cell("p-priya", "last_touch") == "never"
    assert cell("p-priya", "warmth") == "Warmth unknown"
    assert cell("p-priya", "balance") == "\u2014"
    assert cell("p-lena", "balance") == "1 : 1"
    assert cell("p-tomas", "name") == "Tomás Marín, Data lead, Holaluz"
    assert TODAY.year == 2026


def test_more_people_stand_behind_the_first_without_a_new_beginning(
    make_window: Maker, tmp_path: Any
) -> None:
    """On a large desk the first page is shown alone, then everybody; the keyboard stays."""
    window = make_window(build_desk(tmp_path / "large.desk", extra=reading.LARGE + 40))
    window.go("people")
    people: Any = window.view("people")
    wait_until(lambda: people.model.rowCount() > reading.LARGE)
    resets, grown = [], []
    people.model.modelReset.connect(lambda: resets.append(people.model.rowCount()))
    people.model.rowsInserted.connect(lambda _parent, first, last: grown.append((first, last)))
    press(window, Key.Key_F, CTRL)
    type_in(window, "person")
    wait_until(lambda: not window.desk.jobs.busy and people.model.rowCount() > reading.LARGE)
    count = people.model.rowCount()
    assert (resets[-1], grown) in [(FIRST, [(FIRST, count - 1)]), (count, [])]
    assert people.table.currentIndex().row() == 0
    whole = reading.people_ids(window.desk, people.filters.filter(), "next_touch", False)
    assert list(people.model.ids) == whole
    wait_until(lambda: people.model.line(count - 1) is not None)


def test_a_model_goes_on_only_where_its_people_come_first(shelf: Shelf) -> None:
    model, ids = shelf.model, shelf.ids[:13]
    model.show(ids[:3], shelf.read(ids[:3]))
    assert not model.go_on(ids[1:])
    assert not model.go_on(ids[:3])
    assert model.go_on(ids)
    # Those who stood there stay while the page they now share is read.
    assert [model.line(row).person_id for row in range(3)] == ids[:3]
    assert model.line(3) is None
    settle()
    shelf.hand_over()
    assert [model.line(row).person_id for row in range(len(ids))] == ids


def test_the_row_under_the_keyboard_opens_before_its_words_are_there(
    make_window: Maker, tmp_path: Any
) -> None:
    window = make_window(build_desk(tmp_path / "large.desk", extra=reading.LARGE + 40))
    window.go("people")
    people: Any = window.view("people")
    wait_until(lambda: people.model.rowCount() > reading.LARGE)
    people.table.go_to(1500)
    assert people.model.line(1500) is None
    wanted = reading.people_lines(window.desk, [people.model.ids[1500]])[0].uid
    assert people.person() == wanted
    wait_until(lambda: people.model.line(1500) is not None)
    assert people.model.line(1500).uid == wanted


def test_rows_that_cannot_be_read_are_said_and_hold_up_nobody(
    make_window: Maker, tmp_path: Any
) -> None:
    window = make_window(build_desk(tmp_path / "large.desk", extra=reading.LARGE + 40))
    window.go("people")
    people: Any = window.view("people")
    wait_until(lambda: people.model.rowCount() > reading.LARGE and not window.desk.jobs.busy)
    said: list[str] = []
    window.desk.jobs.refused.connect(lambda problem: said.append(str(problem)))
    window.desk.db.close()
    came: list[Any] = []
    people._asking.fetch(people.model.ids[:PAGE], came.append)
    wait_until(lambda: bool(came))
    assert (list(came[0]), len(said)) == ([], 1)
