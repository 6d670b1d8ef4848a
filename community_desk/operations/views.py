"""Saved views of the People page: keep, change, name anew, move, take away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from community_desk.errors import InputError
from community_desk.operations.editing import delete, insert, update
from community_desk.store.change import Change
from community_desk.store.database import Database

MOST_VIEWS = 12
"""Views the sidebar has room for; each is counted whenever something changes."""


def save_view(
    db: Database,
    name: str,
    *,
    wanted: Mapping[str, Any],
    columns: Sequence[str],
    sort: str,
    descending: bool = False,
) -> str:
    """Keep a filter with columns and order under a name, last of all; returns the uid."""
    cleaned = _named(name)
    with db.change(f"Save view {cleaned}") as change:
        order = _order(change)
        if len(order) >= MOST_VIEWS:
            raise InputError(f"There are {MOST_VIEWS} views already.", "Take one away first.")
        _free(change, cleaned)
        values: dict[str, Any] = {"name": cleaned, "filter": dict(wanted), "columns": list(columns)}
        values |= {"sort": sort, "descending": descending, "place": len(order)}
        return insert(change, "saved_views", values)


def update_view(
    db: Database,
    uid: str,
    *,
    wanted: Mapping[str, Any],
    columns: Sequence[str],
    sort: str,
    descending: bool = False,
) -> None:
    """Let a view keep what is shown now; name and place stay."""
    with db.change("Change view") as change:
        values = {"filter": dict(wanted), "columns": list(columns)}
        update(change, "saved_views", uid, values | {"sort": sort, "descending": descending})


def rename_view(db: Database, uid: str, name: str) -> None:
    """Give a view another name."""
    cleaned = _named(name)
    with db.change(f"Rename view {cleaned}") as change:
        _free(change, cleaned, but=uid)
        update(change, "saved_views", uid, {"name": cleaned})


def move_view(db: Database, uid: str, by: int) -> None:
    """Move a view up (-1) or down (1) in the list; at its end nothing happens."""
    with db.change("Move view") as change:
        order = _order(change)
        if uid not in order:
            raise InputError("This view is not on the desk any more.")
        here = order.index(uid)
        there = min(max(here + by, 0), len(order) - 1)
        order.insert(there, order.pop(here))
        _place(change, order)


def remove_view(db: Database, uid: str) -> None:
    """Take a view away; nobody in it changes."""
    with db.change("Remove view") as change:
        delete(change, "saved_views", uid)
        _place(change, _order(change))


def _named(name: str) -> str:
    cleaned = " ".join(name.split())
    if not cleaned:
        raise InputError("A view needs a name.")
    return cleaned


def _free(change: Change, name: str, but: str = "") -> None:
    taken = change.execute("SELECT uid, name FROM saved_views").fetchall()
    if any(uid != but and other.casefold() == name.casefold() for uid, other in taken):
        raise InputError(f"There is a view called {name} already.", "Choose another name.")


def _order(change: Change) -> list[str]:
    rows = change.execute("SELECT uid FROM saved_views ORDER BY place IS NULL, place, id")
    return [row[0] for row in rows]


def _place(change: Change, order: Sequence[str]) -> None:
    change.executemany(
        "UPDATE saved_views SET place = ? WHERE uid = ? AND place IS NOT ?",
        [(place, uid, place) for place, uid in enumerate(order)],
    )
