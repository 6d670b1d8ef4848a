"""Fill an empty desk with sample people, to look round or to measure."""

from __future__ import annotations

from community_desk.core.sample import make_people
from community_desk.operations.exports import fill_desk
from community_desk.operations.import_preview import Progress
from community_desk.store.database import Database


def fill_demo(
    db: Database,
    *,
    people: int = 300,
    interactions: int | None = None,
    seed: int = 1,
    progress: Progress | None = None,
) -> dict[str, int]:
    """Plausible people, the same for the same seed and day; counts by table."""
    tables = make_people(people, interactions, seed, db.clock.today())
    return fill_desk(db, tables, "sample", "Sample people", progress)
