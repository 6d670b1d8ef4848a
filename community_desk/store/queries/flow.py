"""What the Community page reads of its movement: months, origins, cohorts. For a job."""

from __future__ import annotations

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
)
from community_desk.store.queries.membership import BY_INDEX, COMPOSED, LIVE
from community_desk.store.records import day_of

MONTHS = 7


class Movement(NamedTuple):
    """Months, origins and quarters."""

    months: tuple[Month, ...]
    origins: tuple[Cohort, ...]
    quarters: tuple[Cohort, ...]


def movement(connection: Any, as_of: date) -> Movement:
    """Measure everything; three walks over the interactions."""
    firsts = _first_items(connection, as_of)
    ties = _first_ties(connection, as_of)
    months = months_before(as_of, MONTHS)
    joined = dict(ties)
    for key, (_, _, inbound) in firsts.items():
        if inbound is not None:
            joined[key] = min(inbound, joined.get(key, inbound))
    active = [_active(connection, end_of(first, as_of)) for first in months]
    beginnings = _beginnings(connection, firsts, ties)
    quarters = cohorts(beginnings, "quarter")
    return Movement(
        tuple(flow(months, active, joined, _rested(connection, as_of), as_of)),
        tuple(cohorts(beginnings, "origin")),
        tuple(quarters[-8:]),
    )


def _active(connection: Any, day: date) -> frozenset[int]:
    """Who was heard from within the window before a day; own messages and clicks do not count."""
    since = (day - timedelta(days=ACTIVE_DAYS)).isoformat()
    return frozenset(
        row[0]
        for row in connection.execute(
            f"SELECT DISTINCT person_id FROM interactions {BY_INDEX} WHERE date BETWEEN ? AND ? "
            f"AND ((direction = 'in' AND kind IN {COMPOSED}) OR kind IN {LIVE})",
            (since, day.isoformat()),
        )
    )


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
