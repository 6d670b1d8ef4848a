"""How many stood on each step of the ladder on past days, from the records. For a job.

Snapshots begin when the program is first opened; what was known before them follows from the
records alone, for every rule takes the day (domain.md 1.5, point 9). It is no snapshot and is
never stored as one.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from community_desk.core.facts import facts_of
from community_desk.store import derived, records
from community_desk.store.rules import Rules

MOST_WORK = 6_000
"""People times days that take about two seconds; beyond, fewer days are looked at."""


def spread(days: Sequence[date], room: int) -> list[date]:
    """So many of the days, evenly over the whole span, the first and the last among them."""
    if len(days) <= room:
        return list(days)
    if room < 2:
        return list(days)[-room:] if room else []
    last = len(days) - 1
    return [days[round(at * last / (room - 1))] for at in range(room)]


def stages_on(
    connection: Any, rules: Rules, days: Sequence[date]
) -> list[tuple[date, tuple[int, ...]]]:
    """Active people by stage 0 to 5 on each day; only so many days as the work allows."""
    ids = [
        row[0] for row in connection.execute("SELECT person_id FROM facts WHERE status = 'active'")
    ]
    if not ids or not days:
        return []
    wanted = spread(days, MOST_WORK // len(ids))
    counts = {day: [0] * 6 for day in wanted}
    for start in range(0, len(ids) if wanted else 0, derived.CHUNK):
        records.choose(connection, ids[start : start + derived.CHUNK])
        for person, own in records.read(connection, rules):
            for day in wanted:
                stage = facts_of(person, own, day, rules.model).standing.stage
                counts[day][stage] += 1
    return [(day, tuple(found)) for day, found in counts.items()]
