"""People in common: told relations, introductions, small employers, the same small meeting."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from community_desk.operations import people, relations
from community_desk.store.database import Database
from community_desk.store.queries import acquaintance
from community_desk.store.queries import map as map_queries
from community_desk.store.queries import sorting as queries
from tests.desks import empty_desk


def add(db: Database, name: str, circle: str | None = "active", **fields: Any) -> str:
    uid = people.add_person(db, name=name, **fields)
    if circle is not None:
        people.set_circle(db, [uid], circle)
    return uid


def meeting(
    db: Database, day: str, uids: list[str], *, others: int = 3, way: str = "mutual"
) -> None:
    with db.change("Lunch") as change:
        for n, uid in enumerate(uids):
            change.execute(
                "INSERT INTO interactions (uid, person_id, channel, kind, direction, date, others, "
                "text) SELECT ?, id, 'in_person', 'meeting', ?, ?, ?, 'Lunch' FROM people "
                "WHERE uid = ?",
                (f"{day}-{n}-{way}", way, day, others, uid),
            )


def found(db: Database, uid: str) -> list[tuple[str, str]]:
    """Names and kinds; the count says the same."""
    with db.read() as connection:
        listed = acquaintance.in_common(connection, uid)
        shown = queries.sort_person(connection, db.rules, db.clock.today(), uid)
    assert shown is not None
    assert shown.in_common == len(listed)
    return [(one.name, one.kind) for one in listed]


def test_every_kind_of_tie_counts_once_and_the_surest_is_named(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        new = add(db, "New", None, org="Zeiss")
        told = add(db, "Told", org="Zeiss")
        works = add(db, "Works", org="Zeiss")
        met = add(db, "Met")
        add(db, "Nobody", org="Bosch")
        relations.add_relation(db, told, new, kind="friend")
        meeting(db, "2026-05-01", [new, met, works])
        assert found(db, new) == [("Told", "relation"), ("Works", "employer"), ("Met", "group")]


def test_strangers_to_you_and_large_meetings_are_not_in_common(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        new, met = add(db, "New", None, org="Zeiss"), add(db, "Met")
        gone = add(db, "Gone", org="Zeiss")
        people.set_status(db, [gone], "archived")
        add(db, "Listed", None, org="Zeiss")
        meeting(db, "2026-05-01", [new, met], others=40)
        meeting(db, "2026-05-02", [new, met], way="in")
        meeting(db, "2026-05-03", [new])
        meeting(db, "2026-05-04", [met])
        assert found(db, new) == []
        with db.read() as connection:
            assert acquaintance.in_common(connection, "nobody") == []


def test_a_large_employer_proves_nothing(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        new = add(db, "New", None, org="Zeiss")
        for n in range(map_queries.SMALL_GROUP - 1):
            add(db, f"Colleague {n}", org="Zeiss")
        assert len(found(db, new)) == map_queries.SMALL_GROUP - 1
        add(db, "One more", org="Zeiss")
        assert found(db, new) == []


def test_they_are_counted_in_one_statement(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        new, told = add(db, "New", None), add(db, "Told")
        relations.add_relation(db, told, new, kind="friend")
        path = db.path
    connection = sqlite3.connect(path)
    said: list[str] = []
    connection.set_trace_callback(said.append)
    assert acquaintance.common_count(connection, 1, "", 0) == 1
    assert len(said) == 1
    connection.close()
