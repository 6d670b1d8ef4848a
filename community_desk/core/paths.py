"""The shortest way from the user to somebody, over people who know each other."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Mapping
from heapq import heappop, heappush
from typing import NamedTuple

MOST_HOPS = 4
"""A longer chain of favours is a story, not a way."""


class Tie(NamedTuple):
    """That two people know each other: relation, introduction, employer or group."""

    a: int
    b: int
    kind: str
    words: str = ""


Neighbours = Mapping[int, Mapping[int, Tie]]
_SURE = ("relation", "introduction", "employer", "group")


def neighbours_of(ties: Collection[Tie]) -> dict[int, dict[int, Tie]]:
    """Who is tied to whom, the surest tie of each pair."""
    found: dict[int, dict[int, Tie]] = {}
    for tie in sorted(ties, key=lambda t: -_SURE.index(t.kind)):
        if tie.a != tie.b:
            found.setdefault(tie.a, {})[tie.b] = tie
            found.setdefault(tie.b, {})[tie.a] = tie
    return found


class Way(NamedTuple):
    """The people to go through, the last one being there; `ties` join neighbours."""

    people: tuple[int, ...]
    ties: tuple[Tie, ...]


def shortest_way(
    neighbours: Neighbours, trust: Mapping[int, int], goals: Collection[int], least: int = 2
) -> Way | None:
    """Fewest hops first, then the most trust on the way (stage of each person), then ids.

    A way starts with somebody whose stage is `least` or more; a goal may be a start.
    """
    wanted = set(goals)
    heap: list[tuple[int, int, tuple[int, ...]]] = []
    for person, stage in trust.items():
        if stage >= least:
            heappush(heap, (1, -stage, (person,)))
    seen: set[int] = set()
    while heap:
        hops, cost, people = heappop(heap)
        here = people[-1]
        if here in seen:
            continue
        seen.add(here)
        if here in wanted:
            ties = (neighbours[a][b] for a, b in itertools.pairwise(people))
            return Way(people, tuple(ties))
        if hops < MOST_HOPS:
            for other in neighbours.get(here, {}):
                if other not in seen:
                    heappush(heap, (hops + 1, cost - trust.get(other, 0), (*people, other)))
    return None
