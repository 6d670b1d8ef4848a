"""Saved views of the People page, and the own fields people carry."""

from __future__ import annotations

import json
from typing import Any, NamedTuple


class SavedView(NamedTuple):
    """A view as it is stored; filter and columns are as JSON gave them."""

    uid: str
    name: str
    filter: Any
    columns: Any
    sort: str
    descending: bool


def saved_views(connection: Any, limit: int = 12) -> list[SavedView]:
    """The views in their order."""
    rows = connection.execute(
        "SELECT uid, name, filter, columns, sort, descending FROM saved_views "
        "ORDER BY place IS NULL, place, id LIMIT ?",
        (limit,),
    )
    return [
        SavedView(
            row[0],
            row[1],
            json.loads(row[2]) if row[2] else {},
            json.loads(row[3]) if row[3] else [],
            row[4] or "",
            bool(row[5]),
        )
        for row in rows
    ]


def field_names(connection: Any) -> list[str]:
    """Own fields: those laid out, in their order, then those that somebody merely carries."""
    laid = connection.execute("SELECT name FROM custom_fields ORDER BY place IS NULL, place, id")
    used = connection.execute(
        "SELECT DISTINCT c.key FROM people p, json_each(p.custom) c WHERE p.custom IS NOT NULL "
        "ORDER BY 1 LIMIT 60"
    )
    names = [row[0] for row in laid.fetchall()] + [row[0] for row in used.fetchall()]
    return list(dict.fromkeys(names))


def uids_of(connection: Any, ids: list[int]) -> list[str]:
    """Uids of these people, in the given order; who is gone is left out."""
    rows = connection.execute(
        "SELECT p.uid FROM json_each(?) j JOIN people p ON p.id = j.value ORDER BY j.key",
        (json.dumps(ids),),
    )
    return [row[0] for row in rows]


def tags_among(connection: Any, ids: list[int], limit: int = 12) -> list[str]:
    """Tags that some of these people carry, the commonest first."""
    rows = connection.execute(
        "SELECT t.value FROM people p, json_each(p.tags) t WHERE p.tags IS NOT NULL "
        "AND p.id IN (SELECT value FROM json_each(?)) GROUP BY 1 ORDER BY COUNT(*) DESC, 1 LIMIT ?",
        (json.dumps(ids), limit),
    )
    return [str(row[0]) for row in rows]
