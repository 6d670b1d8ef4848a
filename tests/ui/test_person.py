"""One person by keys and clicks."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from community_desk.core.clock import FixedClock
from community_desk.operations import people
from community_desk.store.database import open_known
from community_desk.ui.models.timeline import ROW, YEAR, TimelineModel
from community_desk.ui.rows import TimelineRow
from community_desk.ui.widgets.fields import CheckLine
from community_desk.ui.widgets.item_line import ItemLine
from community_desk.ui.window import Window
from tests.ui.conftest import Maker
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
from tests.ui.sample import TODAY


@pytest.fixture
def person(window: Window) -> Any:
    window.go("person", "p-ilse")
    settle()
    return window.view("person")


def interactions(window: Window, uid: str) -> int:
    with window.desk.db.read() as connection:
        return int(
            connection.execute(
                "SELECT COUNT(*) FROM interactions i JOIN people p ON p.id = i.person_id "
                "WHERE p.uid = ?",
                (uid,),
            ).fetchone()[0]
        )


def test_the_page_says_who_where_how_met_and_where_you_stand(person: Any) -> None:
    said = words(person)
    for part in ("Ilse Brandt", "Engineering manager, Zeiss", "Jena"):
        assert part in said
    assert button(person, "WhatsApp")
    assert button(person, "Lena Fischer (Jul 2026)")
    assert "PyData Berlin, through Lena Fischer, May 2019" in said
    assert "2026-" not in said


def test_what_an_address_is_for_is_said_below_it(window: Window, person: Any) -> None:
    extra = {"label of i@zeiss.example": "WORK", "label of +49364155501": "Allotment"}
    people.edit_person(
        window.desk.db, "p-ilse", emails=["i@zeiss.example"], phones=["+49364155501"], extra=extra
    )
    wait_until(lambda: any(one.text() == "i@zeiss.example" for one in parts(person, ItemLine)))
    asides = {one.text(): one.aside for one in parts(person, ItemLine)}
    assert asides["i@zeiss.example"].startswith("work")
    assert asides["+49364155501"].startswith("Allotment")


def test_a_line_in_the_composer_is_logged_at_once(window: Window, person: Any) -> None:
    before = interactions(window, "p-ilse")
    type_in(window, "coffee today")
    press(window, Key.Key_Return)
    assert interactions(window, "p-ilse") == before + 1
    assert person.model.rows()[0].date == TODAY
    assert person.composer.line.text() == ""
    click(button(window.toast, "Undo"))
    wait_until(lambda: interactions(window, "p-ilse") == before)


def test_an_unclear_line_opens_the_quick_line_instead(window: Window, person: Any) -> None:
    before = interactions(window, "p-ilse")
    type_in(window, "call with Zacharias")
    press(window, Key.Key_Return)
    assert window.quick_line().isVisible()
    assert "somebody new" in " ".join(row.text() for row in window.quick_line().rows())
    assert interactions(window, "p-ilse") == before


def test_chips_narrow_the_timeline(person: Any) -> None:
    every = person.model.rowCount()
    click(button(person, "Gave 2"))
    assert {row.record for row in person.model.rows()} <= {"give", "request"}
    assert 0 < person.model.rowCount() < every


def test_ticking_a_promise_keeps_it(window: Window, person: Any) -> None:
    box = next(
        b for b in person.findChildren(CheckLine) if b.text().startswith("Thank") and b.isVisible()
    )
    click(box)
    with window.desk.db.read() as connection:
        row = connection.execute("SELECT done_on FROM commitments WHERE uid='c-3'").fetchone()
    assert row[0] == str(TODAY)


def test_notes_are_kept_when_the_field_is_left(window: Window, person: Any) -> None:
    person._about.notes.setFocus()
    person._about.notes.selectAll()
    type_in(window, "Likes astronomy")
    person.composer.setFocus()
    settle()
    with window.desk.db.read() as connection:
        row = connection.execute("SELECT notes FROM people WHERE uid='p-ilse'").fetchone()
    assert row[0] == "Likes astronomy"


def checked(window: Window) -> str | None:
    with window.desk.db.read() as connection:
        row = connection.execute("SELECT checked_on FROM people WHERE uid='p-ilse'").fetchone()
    return None if row[0] is None else str(row[0])


def test_details_are_looked_through_by_a_key_a_click_and_the_palette(
    window: Window, person: Any
) -> None:
    assert "Details never looked through" in words(person)
    click(button(person, "Looked through today"))
    assert checked(window) == str(TODAY)
    wait_until(lambda: "Details looked through today" in words(person))
    assert not person._about._checked.done.isVisible()
    click(button(window.toast, "Undo"))
    wait_until(lambda: "Details never looked through" in words(person))
    people.edit_person(window.desk.db, "p-ilse", checked_on=TODAY - timedelta(days=300))
    wait_until(lambda: "Details looked through: 27 Jan" in words(person))
    person.list.setFocus()
    press(window, Key.Key_D)
    assert checked(window) == str(TODAY)
    window.undo()
    press(window, Key.Key_K, CTRL)
    type_in(window, "details of this person")
    press(window, Key.Key_Return)
    assert checked(window) == str(TODAY)


def test_looking_through_twice_on_a_day_leaves_undo_to_what_was_done(
    window: Window, person: Any
) -> None:
    people.edit_person(window.desk.db, "p-ilse", role="Head of optics")
    people.look_through(window.desk.db, ["p-ilse"])
    press(window, Key.Key_L, CTRL | SHIFT)
    assert "looked through today already" in words(window.toast)
    assert not [b for b in parts(window.toast, QPushButton) if b.text() == "Undo"]
    assert checked(window) == str(TODAY)


def test_the_circle_changes_from_its_chip(window: Window, person: Any) -> None:
    click(person._about.circle)
    click(button(window, "Inner"))
    assert person._about.circle.text() == "Inner circle"


def test_delete_takes_an_entry_away_and_undo_brings_it_back(window: Window, person: Any) -> None:
    before = interactions(window, "p-ilse")
    place = next(i for i, row in enumerate(person.model.rows()) if row.record == "interaction")
    person.list.setFocus()
    person.list.setCurrentIndex(person.model.index(place))
    press(window, Key.Key_Delete)
    assert interactions(window, "p-ilse") == before - 1
    click(button(window.toast, "Undo"))
    wait_until(lambda: interactions(window, "p-ilse") == before)


def test_a_person_that_is_gone_leads_back_to_people(window: Window) -> None:
    window.go("person", "nobody")
    settle()
    assert window.here == "people"


def test_the_right_column_moves_below_in_a_narrow_window(
    make_window: Maker, desk_file: Any
) -> None:
    window = make_window(open_known(desk_file, FixedClock(TODAY)), size=(960, 640))
    window.go("person", "p-ilse")
    settle()
    person: Any = window.view("person")
    assert person._left.isAncestorOf(person._standing)
    window.resize(1440, 900)
    settle()
    assert person._right.isAncestorOf(person._standing)


def test_a_long_history_has_its_curve_at_once_and_its_timeline_in_pages(window: Window) -> None:
    with window.desk.db.change("Many") as change:
        change.executemany(
            "INSERT INTO interactions (uid, person_id, channel, kind, direction, date) "
            "VALUES (?, 9, 'email', 'message', ?, ?)",
            [
                (f"many-{n}", "in" if n % 2 else "out", str(TODAY - timedelta(days=n % 360)))
                for n in range(400)
            ],
        )
    window.go("person", "p-lena")
    person: Any = window.view("person")
    wait_until(lambda: not window.desk.jobs.busy and bool(person.model.rows()))
    shown = person.model.rows()
    assert 60 <= sum(row.weight for row in shown) < 200
    assert all(row.days for row in shown if row.weight > 6)
    assert len(person._standing._curve._values) > 40


def test_the_timeline_reads_older_pages_only_when_asked() -> None:
    asked: list[tuple[int, int]] = []

    def read(offset: int, count: int) -> list[TimelineRow]:
        asked.append((offset, count))
        return [_row(offset + n) for n in range(min(count, 130 - offset))]

    model = TimelineModel()
    model.show(read)
    assert (model.rowCount(), asked) == (60, [(0, 60)])
    model.fetchMore(model.index(-1))
    model.fetchMore(model.index(-1))
    assert model.rowCount() == 130
    assert not model.canFetchMore(model.index(-1))


def test_each_year_is_headed_once() -> None:
    model = TimelineModel()
    model.show(lambda offset, _count: [_row(n * 200) for n in range(4)] if not offset else [])
    years = [model.index(row).data(YEAR) for row in range(model.rowCount())]
    assert years == ["2026", "", "2025", ""]
    assert model.index(0).data(ROW).title == "Call"


def _row(ago: int) -> TimelineRow:
    day = TODAY - timedelta(days=ago)
    return TimelineRow("", "interaction", f"i{ago}", day, "call", "phone", "mutual", "Call", "", ())
