"""Is it a community? The metrics of domain.md chapter 6, on plain sets and numbers.

A denominator of 0 gives None ("not enough yet"), never 0 %.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from statistics import median
from typing import NamedTuple

MEMBER_DAYS = 1095
WINDOWS = (30, 90, 365)
GROWTH_DAYS = (28, 84)
ALIVE_SHARE = 0.15
"""Active share of 90 days from which a community counts as alive (our choice)."""

ANSWER_DAYS = 14


def share(part: float, whole: float) -> float | None:
    """part / whole, None when there is no whole."""
    return part / whole if whole else None


class Overlap(NamedTuple):
    """One community against the sum of its channels."""

    people: int
    sum_of_channels: int
    overlap: int
    overlap_rate: float | None
    on_two_or_more: float | None
    only_here: dict[str, int]
    pairs: dict[tuple[str, str], float | None]


def overlap_of(members: Mapping[str, frozenset[int]]) -> Overlap:
    """Overlap from the members of each channel."""
    total = sum(len(people) for people in members.values())
    seen: dict[int, int] = {}
    for people in members.values():
        for person in people:
            seen[person] = seen.get(person, 0) + 1
    people_count = len(seen)
    only = {
        channel: sum(seen[person] == 1 for person in people) for channel, people in members.items()
    }
    pairs = {
        (a, b): share(len(members[a] & members[b]), len(members[a] | members[b]))
        for a, b in combinations(sorted(members), 2)
    }
    rate = share(people_count, total)
    return Overlap(
        people_count,
        total,
        total - people_count,
        None if rate is None else 1 - rate,
        share(sum(n >= 2 for n in seen.values()), people_count),
        only,
        pairs,
    )


def growth(joined: int, left: int, at_start: int) -> float | None:
    """(joined - left) / people at the start of the window."""
    return share(joined - left, at_start)


def retention(before: Iterable[int], now: Iterable[int]) -> float | None:
    """Of those active in the quarter before, the share active in this one."""
    old = set(before)
    return share(len(old & set(now)), len(old))


class Concentration(NamedTuple):
    """How far touches go to few people: HHI and the effective number 1 / HHI."""

    hhi: float | None
    effective: float | None


def concentration(touches: Iterable[int]) -> Concentration:
    """HHI of touches over people (or employers), from their counts."""
    counts = [n for n in touches if n]
    total = sum(counts)
    if not total:
        return Concentration(None, None)
    hhi = sum((n / total) ** 2 for n in counts)
    return Concentration(hhi, 1 / hhi)


def verdict(active_share_90: float | None, net_84: int | None) -> str:
    """Active and growing, or what is missing of it."""
    if active_share_90 is None:
        return "not enough yet"
    alive = active_share_90 >= ALIVE_SHARE
    growing = (net_84 or 0) > 0
    if alive:
        return "active and growing" if growing else "active, not growing"
    return "growing but quiet" if growing else "a list, not yet a community"


def middle(values: Sequence[float]) -> float | None:
    """The median, None when there is none."""
    return float(median(values)) if values else None
