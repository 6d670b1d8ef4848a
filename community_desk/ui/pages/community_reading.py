"""What Community shows, measured off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from community_desk.core.flow import Month, end_of, months_before
from community_desk.store.queries import flow, past, plan, rhythm
from community_desk.store.queries.community import Community, community

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Stretch:
    """What follows the range that is chosen: stored weeks, days before them, months."""

    months_chosen: int
    weeks: tuple[rhythm.SnapshotRow, ...]
    past: tuple[tuple[date, tuple[int, ...]], ...]
    months: tuple[Month, ...]


@dataclass(frozen=True, slots=True)
class CommunityView:
    """Every figure of the day with the people behind it."""

    as_of: date
    measured: Community
    days: dict[date, int]
    first_day: date
    groups: tuple[tuple[frozenset[str], frozenset[int]], ...]
    threads: tuple[rhythm.SingleThread, ...]
    last_used: dict[str, date]
    version: int
    movement: flow.Movement
    stretch: Stretch
    share_before: float | None
    welcomed: frozenset[int]
    waiting: frozenset[int]
    aim: plan.Aim | None


def read(desk: Desk, months: int, _progress: Any = None) -> CommunityView:
    """Measure, so many months back (0: everything); for a job."""
    as_of, rules = desk.today, desk.db.rules
    first = rhythm.calendar_weeks(as_of)
    with desk.db.read() as connection:
        measured = community(connection, rules, as_of)
        movement = flow.movement(connection, as_of, _count(connection, as_of, months))
        new = measured.joined[28]
        greeted = rhythm.greeted(connection, as_of, new)
        return CommunityView(
            as_of=as_of,
            measured=measured,
            days=rhythm.touches_per_day(connection, first, as_of),
            first_day=first,
            groups=tuple(rhythm.combinations_of(measured)),
            threads=tuple(rhythm.single_threads(connection, measured)),
            last_used=rhythm.last_used(connection, as_of),
            version=rules.model.version,
            movement=movement,
            stretch=_stretch(connection, desk, months, movement.months),
            share_before=rhythm.active_share_before(connection, as_of, rules.model.version),
            welcomed=greeted,
            waiting=new - greeted - measured.left[28],
            aim=plan.aim_of(connection, rules, "go_to_people_per_topic", as_of),
        )


def read_stretch(desk: Desk, months: int, _progress: Any = None) -> Stretch:
    """Read what follows the range alone; for a job."""
    with desk.db.read() as connection:
        count = _count(connection, desk.today, months)
        return _stretch(connection, desk, months, flow.months(connection, desk.today, count))


def _stretch(connection: Any, desk: Desk, chosen: int, months: tuple[Month, ...]) -> Stretch:
    as_of, rules = desk.today, desk.db.rules
    # The first point is the end of the month before the first one that is listed.
    ends = [end_of(first, as_of) for first in months_before(as_of, len(months) + 1)[:-1]]
    weeks = tuple(rhythm.snapshots(connection))
    known = weeks[0].as_of if weeks else as_of
    before = [end for end in ends if end < known]
    return Stretch(
        months_chosen=chosen,
        weeks=tuple(week for week in weeks if week.as_of >= ends[0]),
        past=tuple(past.stages_on(connection, rules, before)),
        months=months,
    )


def _count(connection: Any, as_of: date, chosen: int) -> int:
    """How many months to list: a few at least, for growth is told from the last four."""
    return chosen or max(flow.MONTHS, flow.months_known(connection, as_of))


def people_on(desk: Desk, day: date) -> tuple[int, ...]:
    """The people behind a day of the calendar."""
    with desk.db.read() as connection:
        return rhythm.people_on_day(connection, day)
