"""What saved views refuse and keep, and what work on many people at once leaves right."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from community_desk.core.today import spread_offsets
from community_desk.errors import Cancelled, InputError
from community_desk.operations import cards, people, programs, sorting, views
from community_desk.store.database import Database
from tests.desks import dumped, empty_desk, small_desk


def rows(db: Database, sql: str) -> list[tuple[Any, ...]]:
    with db.read() as connection:
        return list(connection.execute(sql).fetchall())


def save(db: Database, name: str) -> str:
    return views.save_view(db, name, wanted={}, columns=["name"], sort="name")


def test_a_view_needs_a_name_of_its_own(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        first, second = save(db, "Berlin"), save(db, "Jena")
        before = dumped(db)
        for name, words in (("  ", "needs a name"), ("BERLIN", "called BERLIN already")):
            with pytest.raises(InputError, match=words):
                save(db, name)
            with pytest.raises(InputError, match=words):
                views.rename_view(db, second, name)
        assert dumped(db) == before
        views.rename_view(db, first, "berlin")
        assert rows(db, "SELECT name FROM saved_views ORDER BY place") == [("berlin",), ("Jena",)]


def test_views_move_within_their_list_and_close_its_gaps(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        uids = [save(db, name) for name in "ABCD"]
        views.move_view(db, uids[3], -1)
        views.move_view(db, uids[0], -1)
        views.move_view(db, uids[0], 99)
        views.remove_view(db, uids[1])
        kept = rows(db, "SELECT name, place FROM saved_views ORDER BY place")
        assert kept == [("D", 0), ("C", 1), ("A", 2)]


def test_there_is_an_end_to_views(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        for number in range(views.MOST_VIEWS):
            save(db, f"View {number}")
        with pytest.raises(InputError, match="12 views already"):
            save(db, "One more")


def test_tags_are_put_on_and_taken_off_without_touching_others(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        people.add_tag(db, ["p1", "p3"], " # hiring ")
        people.add_tag(db, ["p1"], "hiring")
        tags = dict(rows(db, "SELECT uid, tags FROM people"))
        assert json.loads(tags["p1"]) == ["pydata", "hiring"]
        assert json.loads(tags["p3"]) == ["hiring"]
        assert db.next_undo() == "Tag hiring (2 people)"
        people.remove_tag(db, ["p1", "p2", "p3"], "hiring")
        tags = dict(rows(db, "SELECT uid, tags FROM people"))
        assert (json.loads(tags["p1"]), tags["p2"]) == (["pydata"], None)


def test_somebody_who_is_gone_stops_all_of_it(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        before = dumped(db)
        many = ["p1", "nobody"]
        for act in (
            lambda: people.set_circle(db, many, "inner"),
            lambda: people.set_status(db, many, "archived"),
            lambda: people.add_tag(db, many, "x"),
            lambda: cards.snooze_people(db, many, date(2026, 7, 9)),
            lambda: sorting.sort_people(db, many, "later"),
            lambda: people.set_circle(db, [], "inner"),
        ):
            with pytest.raises(InputError):
                act()
        assert dumped(db) == before


def test_a_circle_for_many_spreads_their_first_touches(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        uids = [people.add_person(db, name=f"Person {number}") for number in range(40)]
        people.set_circle(db, uids, "close")
        cadence = db.rules.model.circles["close"].cadence
        assert cadence is not None
        found = dict(rows(db, "SELECT uid, circle_offset FROM people"))
        assert found == spread_offsets(uids, cadence)


def test_snoozing_again_moves_the_day_and_keeps_one_row_each(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        cards.snooze_person(db, "p1", date(2026, 7, 3))
        cards.snooze_people(db, ["p1", "p2"], date(2029, 1, 1))
        with pytest.raises(InputError, match="later day"):
            cards.snooze_people(db, ["p1"], db.clock.today())
        found = rows(
            db,
            "SELECT p.uid, c.snoozed_until FROM card_states c JOIN people p ON p.id = c.person_id "
            "WHERE c.flag = '*' ORDER BY p.uid",
        )
        assert found == [("p1", "2026-09-28"), ("p2", "2026-09-28")]


def test_work_on_many_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        with db.change("Many") as change:
            change.executemany(
                "INSERT INTO people (uid, name) VALUES (?, ?)",
                [(f"x{number:05}", f"Person {number}") for number in range(4_100)],
            )
        uids = [uid for (uid,) in rows(db, "SELECT uid FROM people")]
        told: list[tuple[int, int]] = []
        people.set_status(db, uids, "archived", lambda done, total: told.append((done, total)))
        assert told == [(2_000, 4_100), (4_000, 4_100), (4_100, 4_100)]
        before = dumped(db)

        def stop(_done: int, _total: int) -> None:
            raise Cancelled

        with pytest.raises(Cancelled):
            people.add_tag(db, uids, "never", stop)
        assert dumped(db) == before
        assert db.next_undo() == "Archive (4100 people)"


def test_who_is_on_the_focus_list_keeps_their_role(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        program = programs.start_program(db, "brand")
        programs.add_focus(db, program, "p1", "booster")
        assert programs.add_focus_people(db, program, ["p1", "p2"], "bridge") == 1
        roles = rows(
            db,
            "SELECT p.uid, f.role FROM program_people f JOIN people p ON p.id = f.person_id "
            "JOIN programs g ON g.id = f.program_id WHERE g.ended_on IS NULL ORDER BY p.uid",
        )
        assert roles == [("p1", "booster"), ("p2", "bridge")]
