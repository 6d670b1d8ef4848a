"""How the community moves: month by month, and by where people came from.

features.md "none" 5 (joined, woke up, held, went quiet, let rest) and 15 (origins, cohorts).
Imports never move the active figures: what counts is when something came in, not when the
file was read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from statistics import median
from typing import NamedTuple

ACTIVE_DAYS = 90
"""A member is active at the end of a month when something came in within so many days."""


class Month(NamedTuple):
    """One month: its first day and who did what in it."""

    first: date
    joined: frozenset[int]
    woke: frozenset[int]
    held: frozenset[int]
    quiet: frozenset[int]
    rested: frozenset[int]


def months_before(as_of: date, count: int) -> list[date]:
    """First days of the last so many months, the running one last."""
    found = [as_of.replace(day=1)]
    while len(found) < count:
        found.append((found[-1] - timedelta(days=1)).replace(day=1))
    return found[::-1]


def months_since(first: date, as_of: date) -> int:
    """How many months a span touches, the running one and that of its first day among them."""
    return max(1, (as_of.year - first.year) * 12 + as_of.month - first.month + 1)


def end_of(first: date, as_of: date) -> date:
    """The last day of a month, or the day itself in the running one."""
    after = (first + timedelta(days=32)).replace(day=1)
    return min(as_of, after - timedelta(days=1))


def flow(
    months: Sequence[date],
    active: Sequence[frozenset[int]],
    joined: Mapping[int, date],
    rested: Mapping[int, date],
    as_of: date,
) -> list[Month]:
    """What each month but the first brought; `active` are those active at each month's end.

    Every person stands in at most one column of a month: who was laid to rest is not said to
    have gone quiet, and who joined did not wake up.
    """
    found = []
    for at in range(1, len(months)):
        first, last = months[at], end_of(months[at], as_of)
        new = frozenset(key for key, day in joined.items() if first <= day <= last)
        rest = frozenset(key for key, day in rested.items() if first <= day <= last) - new
        now, before = active[at] - rest, active[at - 1] - rest
        found.append(
            Month(first, new, now - before - new, (now & before) - new, before - now - new, rest)
        )
    return found


class Beginning(NamedTuple):
    """How somebody came in: origin, first day, the highest stage ever, days it took (or None)."""

    person_id: int
    origin: str
    first: date | None
    peak: int
    peak_on: date | None


class Cohort(NamedTuple):
    """People of one beginning: all, and those who became Acquainted, Trusting, Go-to."""

    key: str
    people: frozenset[int]
    acquainted: frozenset[int]
    trusting: frozenset[int]
    came_back: frozenset[int]
    days: float | None


ORIGINS = ("introduction", "in_person", "they_wrote", "you_wrote", "tie", "listed")
"""By an introduction, met first, they began, you began, a tie only, on a list only."""


def cohorts(beginnings: Iterable[Beginning], key: str) -> list[Cohort]:
    """Groups by `origin` or by `quarter`, with the median days to the highest stage reached."""
    groups: dict[str, list[Beginning]] = {}
    for one in beginnings:
        name = one.origin if key == "origin" else quarter_of(one.first)
        if name:
            groups.setdefault(name, []).append(one)
    order = sorted(groups) if key == "quarter" else [name for name in ORIGINS if name in groups]
    found = []
    for name in order:
        own = groups[name]
        days = [
            (one.peak_on - one.first).days
            for one in own
            if one.peak >= 2 and one.peak_on is not None and one.first is not None
        ]
        found.append(
            Cohort(
                name,
                frozenset(one.person_id for one in own),
                frozenset(one.person_id for one in own if one.peak >= 2),
                frozenset(one.person_id for one in own if one.peak >= 3),
                frozenset(one.person_id for one in own if one.peak >= 4),
                median(days) if days else None,
            )
        )
    return found


def quarter_of(day: date | None) -> str:
    """Such as `2026-3`; empty when the day is not known."""
    return f"{day.year}-{(day.month + 2) // 3}" if day is not None else ""
