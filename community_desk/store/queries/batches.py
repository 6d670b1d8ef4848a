"""Earlier imports, newest first."""

from __future__ import annotations

import json
from datetime import date
from typing import Any, NamedTuple

from community_desk.store.records import day_of


class BatchRow(NamedTuple):
    """One import and what of it still stands."""

    uid: str
    name: str
    format: str
    imported_on: date | None
    people: int
    interactions: int
    counts: dict[str, Any]
    removed_on: date | None


def batches(connection: Any, limit: int = 100) -> list[BatchRow]:
    """Imports with how many of their people and interactions are on the desk."""
    return [
        BatchRow(
            row[0],
            row[1] or "",
            row[2] or "",
            day_of(row[3]),
            row[5],
            row[6],
            json.loads(row[4] or "{}"),
            day_of(row[7]),
        )
        for row in connection.execute(
            "SELECT b.uid, b.name, b.format, b.imported_on, b.counts, "
            "(SELECT COUNT(*) FROM people p WHERE p.batch_id = b.id), "
            "(SELECT COUNT(*) FROM interactions i WHERE i.batch_id = b.id), b.removed_on "
            "FROM import_batches b ORDER BY b.id DESC LIMIT ?",
            (limit,),
        )
    ]
