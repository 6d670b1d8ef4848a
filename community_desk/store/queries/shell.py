"""Counts for the sidebar."""

from __future__ import annotations

from typing import Any


def is_empty(connection: Any) -> bool:
    """Whether nobody is on the desk yet."""
    return connection.execute("SELECT 1 FROM people LIMIT 1").fetchone() is None
