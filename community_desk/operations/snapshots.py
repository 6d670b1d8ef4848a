"""The weekly snapshot of the community: written once, as of its Monday, never again."""

from __future__ import annotations

from datetime import timedelta

from community_desk.operations.editing import insert
from community_desk.store.database import Database
from community_desk.store.queries.community import community


def take_snapshot_if_due(db: Database) -> str | None:
    """Write this ISO week's snapshot where there is none; returns its week, else None.

    Not a step of undo: the user did nothing. Measuring happens outside the transaction.
    """
    today = db.clock.today()
    monday = today - timedelta(days=today.weekday())
    year, number, _ = today.isocalendar()
    week = f"{year}-W{number:02d}"
    if db.read_only:
        return None
    rules = db.rules
    with db.read() as connection:
        if connection.execute("SELECT 1 FROM snapshots WHERE iso_week = ?", (week,)).fetchone():
            return None
        if not connection.execute("SELECT 1 FROM people LIMIT 1").fetchone():
            return None
        metrics = community(connection, rules, monday).as_json()
    with db.change("Snapshot", undoable=False) as change:
        if change.execute("SELECT 1 FROM snapshots WHERE iso_week = ?", (week,)).fetchone():
            return None
        insert(
            change,
            "snapshots",
            {
                "iso_week": week,
                "as_of": monday,
                "model_version": rules.model.version,
                "metrics": metrics,
            },
        )
    return week
