"""People of whom two were made one, and can be made two again."""

from __future__ import annotations

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
