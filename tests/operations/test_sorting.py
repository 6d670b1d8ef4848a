"""Sorting listed people: the rotation, the suggestion with its reason, groups, undo."""

from __future__ import annotations

from pathlib import Path

import pytest

from community_desk.errors import InputError
from community_desk.operations import people, sorting
from community_desk.store.database import Database
from community_desk.store.queries import sorting as queries
from tests.desks import dumped, empty_desk, small_desk


def queue(db: Database, count: int = 20, group: tuple[str, str] | None = None) -> list[str]:
    with db.read() as connection:
        return queries.queue(connection, db.rules, db.clock.today(), count, group)


def five(db: Database) -> list[str]:
    orgs = ("Zeiss", "Zeiss", "Bosch", "", "")
    return [people.add_person(db, name=f"Person {n}", org=org) for n, org in enumerate(orgs)]


def test_nobody_comes_twice_before_everybody_came_once(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        everybody = set(five(db))
        seen = []
        for _ in range(5):
            (uid,) = queue(db, 1)
            seen.append(uid)
            sorting.sort_people(db, [uid], sorting.LEAVE)
        assert set(seen) == everybody
        assert queue(db, 1) == queue(db, 5)[:1]


def test_who_wrote_both_ways_comes_first_with_the_reason(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        uids = five(db)
        with db.change("Mail") as change:
            for n, direction in enumerate(("in", "out")):
                change.execute(
                    "INSERT INTO interactions (uid, person_id, channel, kind, direction, date) "
                    "SELECT ?, id, 'email', 'message', ?, '2026-05-01' FROM people WHERE uid = ?",
                    (f"i{n}", direction, uids[3]),
                )
        assert queue(db, 1) == [uids[3]]
        with db.read() as connection:
            shown = queries.sort_person(connection, db.rules, db.clock.today(), uids[3])
        assert shown is not None
        assert (shown.suggested, shown.reasons) == ("active", (("two_way", 2),))


def test_a_decision_takes_people_off_the_list_and_undo_brings_them_back(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        uids = five(db)
        before = dumped(db)
        sorting.sort_people(db, uids[:2], "close")
        sorting.sort_people(db, uids[2:3], sorting.ARCHIVE)
        assert set(queue(db)) == set(uids[3:])
        with db.read() as connection:
            offsets = connection.execute(
                "SELECT circle_offset FROM people WHERE circle = 'close' ORDER BY 1"
            ).fetchall()
            assert queries.listed_count(connection) == 2
        assert offsets[0][0] != offsets[1][0]
        db.undo()
        db.undo()
        assert dumped(db) == before


def test_groups_are_offered_largest_first(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        uids = five(db)
        people.add_tag(db, uids[3:], "ski")
        with db.read() as connection:
            assert [tuple(g) for g in queries.groups(connection, "org")] == [
                ("org", "Zeiss", 2),
                ("org", "Bosch", 1),
            ]
            assert [g.value for g in queries.groups(connection, "tag")] == ["ski"]
            assert queries.groups(connection, "channel") == []
            assert queries.tags_of(connection, uids[4]) == ["ski"]
        assert set(queue(db, group=("org", "Zeiss"))) == set(uids[:2])
        assert set(queue(db, group=("tag", "ski"))) == set(uids[3:])


def test_notes_are_added_and_nothing_is_refused(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        sorting.add_note(db, "p3", "met in Jena")
        sorting.add_note(db, "p3", "likes lenses")
        with db.read() as connection:
            found = connection.execute("SELECT notes FROM people WHERE uid = 'p3'").fetchone()[0]
        assert found == "met in Jena\nlikes lenses"
        with pytest.raises(InputError, match="nobody"):
            sorting.sort_people(db, [], "wide")
        with pytest.raises(InputError, match="needs a word"):
            sorting.add_note(db, "p3", " ")
