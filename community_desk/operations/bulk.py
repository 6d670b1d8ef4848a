"""Statements about many people at once, one for all instead of one checked update a person."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from community_desk.core.today import spread_offsets
from community_desk.errors import InputError
from community_desk.store.change import Change

Progress = Callable[[int, int], object]
"""Told how many of how many are done; what it raises takes the whole change back."""


def ids_of(change: Change, uids: Sequence[str]) -> dict[str, int]:
    """Ids of people by uid, each once; InputError when one is gone or none was given."""
    wanted = list(dict.fromkeys(uids))
    if not wanted:
        raise InputError("There is nobody chosen.")
    found = dict(
        change.execute(
            "SELECT p.uid, p.id FROM json_each(?) j JOIN people p ON p.uid = j.value",
            (json.dumps(wanted),),
        ).fetchall()
    )
    if len(found) != len(wanted):
        raise InputError("This person is not on the desk any more.")
    return {uid: found[uid] for uid in wanted}


def give_circle(change: Change, uids: Sequence[str], circle: str, cadence: int | None) -> None:
    """Set the circle from today on; the first touches are spread over its cadence."""
    ids = ids_of(change, uids)
    offsets = spread_offsets(list(ids), cadence) if cadence else dict.fromkeys(ids, 0)
    day = change.today.isoformat()
    change.executemany(
        "UPDATE people SET circle = ?, circle_since = ?, circle_offset = ? WHERE id = ?",
        [(circle, day, offsets[uid], key) for uid, key in ids.items()],
    )


def give_status(change: Change, uids: Sequence[str], status: str) -> None:
    """Set the status from today on."""
    day = change.today.isoformat()
    change.executemany(
        "UPDATE people SET status = ?, status_since = ? WHERE id = ?",
        [(status, day, key) for key in ids_of(change, uids).values()],
    )


def change_tags(change: Change, uids: Sequence[str], new: Callable[[list[Any]], list[Any]]) -> None:
    """Give each person the tags that `new` makes of the old; who keeps theirs is left alone."""
    ids = list(ids_of(change, uids).values())
    rows = change.execute(
        "SELECT p.id, p.tags FROM json_each(?) j JOIN people p ON p.id = j.value",
        (json.dumps(ids),),
    ).fetchall()
    changed = []
    for key, stored in rows:
        old = json.loads(stored or "[]") or []
        tags = new(list(old))
        if tags != old:
            changed.append((json.dumps(tags, ensure_ascii=False), key))
    change.executemany("UPDATE people SET tags = ? WHERE id = ?", changed)
