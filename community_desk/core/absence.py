"""Back after weeks: these now, these spread, these to rest (features.md "none" 13).

Nothing is scolded and nothing is lost: what is spread comes back on its day, and whoever
rests is listed again and can be given a circle any time.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from typing import NamedTuple

AWAY_DAYS = 14
"""Days without the desk from which an amnesty is offered."""

SPREAD_WORKING_DAYS = 15
"""Three working weeks over which the rest is spread."""

_MAY_REST = frozenset({"wide", "edge"})


class Waiting(NamedTuple):
    """A person with a card that waits: uid, name, lane, circle, stage, family."""

    uid: str
    name: str
    lane: str
    circle: str
    stage: int
    family: bool = False


class Amnesty(NamedTuple):
    """Who comes now, who on which day, and who may rest."""

    now: tuple[Waiting, ...]
    spread: tuple[tuple[Waiting, date], ...]
    rest: tuple[Waiting, ...]


def amnesty(
    waiting: Iterable[Waiting], as_of: date, capacity: int, working: Collection[int]
) -> Amnesty:
    """Part those who wait, in order of priority, by what three weeks can hold.

    The first `capacity` come now. What is owed (lane A) is never put off: it stays on Today.
    Of the others as many are spread as three weeks hold beside their own days, half a day's
    places each; whoever is left, stands in an outer circle, is no family and never came to
    trust, may rest. Everybody else simply waits, as always.
    """
    ordered = list(waiting)
    now, later = ordered[:capacity], [one for one in ordered[capacity:] if one.lane != "A"]
    days = _working_days(as_of, working)
    each = max(1, capacity // 2)
    spread = [(one, days[at // each]) for at, one in enumerate(later[: each * len(days)])]
    rest = [
        one
        for one in later[len(spread) :]
        if one.circle in _MAY_REST and one.stage < 3 and not one.family
    ]
    return Amnesty(tuple(now), tuple(spread), tuple(rest))


def _working_days(as_of: date, working: Collection[int]) -> list[date]:
    days: list[date] = []
    day = as_of
    while len(days) < SPREAD_WORKING_DAYS:
        day += timedelta(days=1)
        if not working or day.weekday() in working:
            days.append(day)
    return days
