"""What the Community page reads of its movement: months, origins, cohorts. For a job."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from community_desk.core.flow import (
    ACTIVE_DAYS,
    Beginning,
    Cohort,
    Month,
    cohorts,
    end_of,
    flow,
    months_before,
    months_since,
)
from community_desk.store.queries.membership import BY_INDEX, COMPOSED, LIVE
from community_desk.store.records import day_of

MONTHS = 6
MOST_MONTHS = 600
"""A day that was read wrongly out of a file must not make a table of a thousand years."""


class Movement(NamedTuple):
    """Months, origins and quarters."""

    months: tuple[Month, ...]
    origins: tuple[Cohort, ...]
    quarters: tuple[Cohort, ...]


def movement(connection: Any, as_of: date, count: int = MONTHS) -> Movement:
    """Measure everything; three walks over the interactions. `count` months."""
    firsts = _first_items(connection, as_of)
    ties = _first_ties(connection, as_of)
    beginnings = _beginnings(connection, firsts, ties)
    quarters = cohorts(beginnings, "quarter")
    return Movement(
        _months(connection, as_of, count, firsts, ties),
        tuple(cohorts(beginnings, "origin")),
        tuple(quarters[-8:]),
    )


def months(connection: Any, as_of: date, count: int) -> tuple[Month, ...]:
    """What each of the last so many months brought, the running one last."""
    firsts = _first_items(connection, as_of)
    return _months(connection, as_of, count, firsts, _first_ties(connection, as_of))


def months_known(connection: Any, as_of: date) -> int:
    """How many months there are records or snapshots of, up to the running one."""
    row = connection.execute(
        "SELECT MIN(day) FROM (SELECT MIN(date) AS day FROM interactions "
        "UNION ALL SELECT MIN(connected_on) FROM handles WHERE person_id IS NOT NULL "
        "UNION ALL SELECT MIN(as_of) FROM snapshots)"
    ).fetchone()
    first = day_of(row[0]) or as_of
    return min(MOST_MONTHS, months_since(first, as_of))


def _months(
    connection: Any,
    as_of: date,
    count: int,
    firsts: dict[int, tuple[date, str, date | None]],
    ties: dict[int, date],
) -> tuple[Month, ...]:
    # What a month brought is told against the end of the month before it.
    starts = months_before(as_of, count + 1)
    joined = dict(ties)
    for key, (_, _, inbound) in firsts.items():
        if inbound is not None:
            joined[key] = min(inbound, joined.get(key, inbound))
    active = _active(connection, [end_of(first, as_of) for first in starts])
    return tuple(flow(starts, active, joined, _rested(connection, as_of), as_of))


def _active(connection: Any, ends: Sequence[date]) -> list[frozenset[int]]:
    """Who was heard from within the window before each end of a month.

    Own messages and clicks do not count. The last day of a person's month tells for this month
    and those after it, so one walk in the order of an index serves every month.
    """
    days = [end.isoformat() for end in ends]
    since = [(end - timedelta(days=ACTIVE_DAYS)).isoformat() for end in ends]
    place = {day[:7]: at for at, day in enumerate(days)}
    found: list[set[int]] = [set() for _ in ends]
    for key, month, last in connection.execute(
        "SELECT person_id, substr(date, 1, 7) AS month, MAX(date) "
        f"FROM interactions {BY_INDEX} WHERE date BETWEEN ? AND ? "
        f"AND ((direction = 'in' AND kind IN {COMPOSED}) OR kind IN {LIVE}) "
        "GROUP BY person_id, month",
        (since[0], days[-1]),
    ):
        at = place.get(month, 0)
        while at < len(ends) and last >= since[at]:
            found[at].add(key)
            at += 1
    return [frozenset(one) for one in found]


def _first_items(connection: Any, as_of: date) -> dict[int, tuple[date, str, date | None]]:
    """By person: the first touch with how it came (live, in, out), and the first inbound day."""
    found: dict[int, tuple[date, str, date | None]] = {}
    for key, day, direction, kind in connection.execute(
        f"SELECT person_id, MIN(date), direction, kind IN {LIVE} FROM interactions "
        f"WHERE date <= ? AND kind IN {COMPOSED} GROUP BY person_id",
        (as_of.isoformat(),),
    ):
        how = "live" if kind else "in" if direction == "in" else "out"
        found[key] = (date.fromisoformat(day), how, None)
    for key, day in connection.execute(
        "SELECT person_id, MIN(date) FROM interactions WHERE date <= ? AND direction <> 'out' "
        "GROUP BY person_id",
        (as_of.isoformat(),),
    ):
        first, how, _ = found.get(key, (date.fromisoformat(day), "in", None))
        found[key] = (first, how, date.fromisoformat(day))
    return found


def _first_ties(connection: Any, as_of: date) -> dict[int, date]:
    """The first day of a tie on any channel, where it is known."""
    return {
        key: date.fromisoformat(day)
        for key, day in connection.execute(
            "SELECT person_id, MIN(connected_on) FROM handles WHERE person_id IS NOT NULL "
            "AND connected_on <= ? GROUP BY person_id",
            (as_of.isoformat(),),
        )
    }


def _rested(connection: Any, as_of: date) -> dict[int, date]:
    """Who was archived or is left in peace, since when."""
    return {
        key: date.fromisoformat(day)
        for key, day in connection.execute(
            "SELECT id, status_since FROM people WHERE status IN ('archived', 'do_not_contact') "
            "AND status_since <= ?",
            (as_of.isoformat(),),
        )
    }


def _beginnings(
    connection: Any,
    firsts: dict[int, tuple[date, str, date | None]],
    ties: dict[int, date],
) -> list[Beginning]:
    introduced = {
        row[0]
        for row in connection.execute("SELECT id FROM people WHERE met_through_id IS NOT NULL")
    }
    found = []
    for key, met_on, peak, peak_on in connection.execute(
        "SELECT p.id, p.met_on, f.peak, f.peak_on FROM people p "
        "JOIN facts f ON f.person_id = p.id WHERE f.status = 'active'"
    ):
        item, met = firsts.get(key), day_of(met_on)
        days = [day for day in (item[0] if item else None, ties.get(key), met) if day]
        if key in introduced:
            origin = "introduction"
        elif (met and met == min(days)) or (item and item[1] == "live"):
            origin = "in_person"
        elif item is not None:
            origin = "they_wrote" if item[1] == "in" else "you_wrote"
        else:
            origin = "tie" if key in ties else "listed"
        found.append(Beginning(key, origin, min(days, default=None), peak, day_of(peak_on)))
    return found
