"""Counts for the sidebar."""

from __future__ import annotations

from typing import Any

from community_desk.store.queries.people import people_count


def sidebar_counts(connection: Any) -> dict[str, int]:
    """Counts by page key; Today's own count comes with its cards."""
    return {"people": people_count(connection)}


def is_empty(connection: Any) -> bool:
    """Whether nobody is on the desk yet."""
    return connection.execute("SELECT 1 FROM people LIMIT 1").fetchone() is None
