"""Runs the product over random desks, and looks at what it stored."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from reference import measures
from reference.compare import compare, differ
from reference.desk import Desk, Person
from reference.flags import flags
from reference.generator import random_desk, remember
from reference.ladder import standing

from community_desk.cli_commands import today_document
from community_desk.core.clock import FixedClock
from community_desk.operations.exports import fill_desk
from community_desk.store import dump
from community_desk.store.database import Database, new_desk
from community_desk.store.queries.community import community
from community_desk.store.queries.person import ask_check, measures_of
from community_desk.store.queries.report import report
from community_desk.store.queries.today import today


def desk_of(seed: int) -> tuple[dict[str, Any], date]:
    """A random desk that also remembers some of its cards."""
    document, day = random_desk(seed)
    desk = Desk(document)
    people = [Person(desk, row, day) for row in desk.people]
    cards = [(p.uid, f.flag, f.subject) for p in people for f in flags(p, standing(p))]
    remember(document, day, seed, cards)
    return document, day


@contextmanager
def loaded(document: dict[str, Any], day: date, path: Path) -> Iterator[Database]:
    """The document as a desk of its own, removed afterwards."""
    db = new_desk(path, FixedClock(day))
    try:
        fill_desk(db, dump.check_document(document, path.name), path.name, "Load")
        yield db
    finally:
        db.close()
        for file in path.parent.glob(f"{path.name}*"):
            file.unlink()


def said_of(db: Database, day: date) -> tuple[Any, Any, Any]:
    """What `report`, `today` and `community` print, as read back from JSON."""
    with db.read() as connection:
        said = (
            list(report(connection, db.rules, day)),
            today_document(today(connection, db.rules, day)),
            community(connection, db.rules, day).as_json(),
        )
    report_said, today_said, community_said = json.loads(json.dumps(said))
    return report_said, today_said, community_said


def differences(document: dict[str, Any], db: Database, day: date) -> list[str]:
    """Where product and reference differ on one day, asks included."""
    return compare(document, day, *said_of(db, day)) + _asks(document, db, day)


def _asks(document: dict[str, Any], db: Database, day: date) -> list[str]:
    desk = Desk(document)
    rows = {row.uid: row for row in desk.people}
    found = []
    with db.read() as connection:
        ids = [row[0] for row in connection.execute("SELECT id FROM people")]
        for one in measures_of(connection, db.rules, day, ids):
            person = Person(desk, rows[one.person.uid], day)
            stage = standing(person).stage
            for size in ("S", "M", "L"):
                for favour in ("advice", "referral"):
                    check = ask_check(one, db.rules, day, size=size, favour=favour)
                    said = {**check._asdict(), "reasons": list(check.reasons)}
                    wanted = measures.ask_check(person, stage, size, favour)
                    found += differ(f"ask[{person.uid} {size} {favour}]", said, wanted)
    return found


def derived_on(db: Database, day: date) -> dict[tuple[str, str, str], Any]:
    """Every derived value as it reads on the day, whenever it was computed."""
    found: dict[tuple[str, str, str], Any] = {}
    number = day.toordinal()
    with db.read() as connection:
        uids = dict(connection.execute("SELECT id, uid FROM people").fetchall())
        for row in _rows(connection, "facts"):
            who = uids[row.pop("person_id")]
            anchor, life = row.pop("anchor"), row["half_life"]
            for name in ("w_in", "w_out", "w_light"):
                if row[name] is not None:
                    row[name] *= 2.0 ** (-(number - anchor) / life)
            for name in ("gave", "received"):
                row[name] *= 2.0 ** (-(number - row["computed_on"]) / 365)
            del row["computed_on"], row["next_change_on"]
            found |= {(who, "facts", name): value for name, value in row.items()}
        for row in _rows(connection, "flags"):
            who = uids[row.pop("person_id")]
            counted = row.pop("counted_on")
            row["numerator"] += (number - counted) if row["daily"] else 0
            if row["most"] is not None:
                row["numerator"] = min(row["numerator"], row["most"])
            found[who, row["flag"], row["subject"]] = tuple(row.items())
    return found


def _rows(connection: Any, table: str) -> list[dict[str, Any]]:
    cursor = connection.execute(f"SELECT * FROM {table}")
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def changed(stored: dict[Any, Any], fresh: dict[Any, Any]) -> list[str]:
    """Derived values that differ, numbers to 1e-9."""
    found = []
    for key in stored.keys() | fresh.keys():
        one, two = stored.get(key, "absent"), fresh.get(key, "absent")
        both = isinstance(one, float) and isinstance(two, float)
        same = math.isclose(one, two, rel_tol=1e-9, abs_tol=1e-12) if both else one == two
        if not same:
            found.append(f"{key}: stored {one!r}, from the records {two!r}")
    return found
