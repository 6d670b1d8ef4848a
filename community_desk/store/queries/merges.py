"""People of whom two were made one, and can be made two again."""

from __future__ import annotations

import json
from datetime import date
from typing import Any, NamedTuple

from community_desk.store.records import day_of


class MergeRow(NamedTuple):
    """Who stayed, who went into them last, and when."""

    uid: str
    name: str
    other: str
    merged_on: date | None


_LAST = (
    "SELECT uid, name, json_extract(extra, '$.merged[#-1].person.name'), "
    "json_extract(extra, '$.merged[#-1].on') FROM people "
    "WHERE extra LIKE '%\"merged\"%' AND json_type(extra, '$.merged') = 'array' "
)


def merges(connection: Any, limit: int = 50) -> list[MergeRow]:
    """The last merge of each person, newest first."""
    rows = connection.execute(
        f"{_LAST} ORDER BY json_extract(extra, '$.merged[#-1].on') DESC, name LIMIT ?", (limit,)
    )
    return [_row(row) for row in rows]


def merge_of(connection: Any, uid: str) -> MergeRow | None:
    """The last merge of one person; None where there is none."""
    row = connection.execute(f"{_LAST} AND uid = ?", (uid,)).fetchone()
    return None if row is None else _row(row)


def _row(row: Any) -> MergeRow:
    return MergeRow(row[0], row[1], row[2] or "", day_of(row[3]))


class Difference(NamedTuple):
    """A field of which both people know something, and not the same."""

    field: str
    mine: Any
    theirs: Any


_CHOSEN = (
    "name", "nickname", "pronouns", "role", "org", "place", "circle", "closeness", "met_on",
    "met_how", "met_where", "matters", "life",
)  # fmt: skip
_BORN = (
    "(SELECT json_array(m.month, m.day, m.year) FROM milestones m WHERE m.person_id = p.id "
    "AND m.type = 'birthday' ORDER BY m.id LIMIT 1)"
)


def differences(connection: Any, uid: str, other_uid: str) -> list[Difference]:
    """What two people differ in, for the user to choose; a birthday is (month, day, year)."""
    names = ", ".join(f"p.{name}" for name in _CHOSEN)
    rows = {
        row[0]: row[1:]
        for row in connection.execute(
            f"SELECT p.uid, {names}, {_BORN} FROM people p WHERE p.uid IN (?, ?)", (uid, other_uid)
        )
    }
    if uid not in rows or other_uid not in rows:
        return []
    found = []
    for name, mine, theirs in zip((*_CHOSEN, "birthday"), rows[uid], rows[other_uid], strict=True):
        if mine not in (None, "") and theirs not in (None, "") and mine != theirs:
            if name == "birthday":
                mine, theirs = tuple(json.loads(mine)), tuple(json.loads(theirs))
            found.append(Difference(name, mine, theirs))
    return found
