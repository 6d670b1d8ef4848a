"""What Community shows, measured off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from community_desk.core.flow import end_of, months_before
from community_desk.store.queries import flow, past, rhythm
from community_desk.store.queries.community import Community, community

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class CommunityView:
    """Every figure of the day with the people behind it."""

    as_of: date
    measured: Community
    weeks: tuple[rhythm.SnapshotRow, ...]
    days: dict[date, int]
    first_day: date
    groups: tuple[tuple[frozenset[str], frozenset[int]], ...]
    threads: tuple[rhythm.SingleThread, ...]
    last_used: dict[str, date]
    version: int
    movement: flow.Movement
    past: tuple[tuple[date, tuple[int, ...]], ...]


def read(desk: Desk, _progress: Any = None) -> CommunityView:
    """Measure; for a job."""
    as_of, rules = desk.today, desk.db.rules
    first = rhythm.calendar_weeks(as_of)
    with desk.db.read() as connection:
        measured = community(connection, rules, as_of)
        weeks = tuple(rhythm.snapshots(connection))
        known = weeks[0].as_of if weeks else as_of
        before = [end for end in _month_ends(as_of) if end < known]
        return CommunityView(
            as_of=as_of,
            measured=measured,
            weeks=weeks,
            days=rhythm.touches_per_day(connection, first, as_of),
            first_day=first,
            groups=tuple(rhythm.combinations_of(measured)),
            threads=tuple(rhythm.single_threads(connection, measured)),
            last_used=rhythm.last_used(connection, as_of),
            version=rules.model.version,
            movement=flow.movement(connection, as_of),
            past=tuple(past.stages_on(connection, rules, before)),
        )


def _month_ends(as_of: date) -> list[date]:
    """The last days of the last 24 whole months."""
    return [end_of(first, as_of) for first in months_before(as_of, 25)[:-1]]


def people_on(desk: Desk, day: date) -> tuple[int, ...]:
    """The people behind a day of the calendar."""
    with desk.db.read() as connection:
        return rhythm.people_on_day(connection, day)
