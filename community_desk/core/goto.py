"""What the user is known for, and who would gladly help (features.md none 1, 2, 10, 11).

Evidence is only what others did: asked, came back, gave. Order is for reading, never a rank
of people on screen.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta
from itertools import combinations
from typing import NamedTuple

from community_desk.core.names import fold, search_tokens

YEAR, QUARTER = 365, 91
GROUP_LIMIT = 40
"""A shared employer, place or topic of more people than this says nothing of a pair."""


class Request(NamedTuple):
    """Somebody asked something of the user, on a day and perhaps a topic."""

    topic: str
    person_id: int
    day: date


class KnownFor(NamedTuple):
    """One topic: claimed or not, what came in a year, the year before, and by quarter."""

    topic: str
    claimed: bool
    asks: int
    people: frozenset[int]
    before: int
    quarters: tuple[int, int, int, int]
    goto_people: int

    @property
    def is_new(self) -> bool:
        """Asked of late, never before."""
        return self.asks > 0 and self.before == 0


def known_for(
    requests: Iterable[Request], claimed: Iterable[str], badges: Mapping[str, int], as_of: date
) -> list[KnownFor]:
    """Every topic claimed or asked about, the most asked first; quarters oldest first."""
    names = {fold(name): name for name in claimed}
    mine = set(names)
    by_topic: dict[str, list[Request]] = {key: [] for key in names}
    for one in requests:
        key = fold(one.topic)
        if key and one.day <= as_of:
            names.setdefault(key, one.topic)
            by_topic.setdefault(key, []).append(one)
    counts = {fold(topic): count for topic, count in badges.items()}
    found = []
    for key, items in by_topic.items():
        ages = [(as_of - one.day).days for one in items]
        recent = [one for one, age in zip(items, ages, strict=True) if age < YEAR]
        quarters = tuple(sum(q * QUARTER <= a < (q + 1) * QUARTER for a in ages) for q in range(4))
        found.append(
            KnownFor(
                names[key],
                key in mine,
                len(recent),
                frozenset(one.person_id for one in recent),
                sum(YEAR <= age < 2 * YEAR for age in ages),
                (quarters[3], quarters[2], quarters[1], quarters[0]),
                counts.get(key, 0),
            )
        )
    kept = [one for one in found if one.claimed or one.asks]
    return sorted(kept, key=lambda one: (-one.asks, not one.claimed, fold(one.topic)))


def speaks_of(need: str, name: str) -> bool:
    """Whether a need names a topic or an employer: all its words stand in the need."""
    words = search_tokens(name)
    return bool(words) and set(words) <= set(search_tokens(need))


class Evidence(NamedTuple):
    """What the records say of one person for one need."""

    known_for: bool = False
    cares_about: bool = False
    inside: bool = False
    knows_inside: bool = False
    times_gave: int = 0
    stage: int = 0
    has_room: bool = False


def weight_of(evidence: Evidence) -> int:
    """Points for the order only: the fit to the need first, then history, stage and room."""
    fit = 4 * evidence.known_for + evidence.cares_about
    fit += 4 * evidence.inside + 3 * evidence.knows_inside
    return fit + min(3, evidence.times_gave) + evidence.stage + 2 * evidence.has_room


class Touch(NamedTuple):
    """One step of a warm-up: the day and the key of its words."""

    day: date
    key: str


_STEPS = {
    "promise_first": (("keep_promise", 1),),
    "thank_first": (("thank", 1),),
    "give_first": (("useful_thing", 3), ("favour", 14)),
    "unanswered": (("rest_then_other_channel", 21),),
}


def warm_up(reasons: Iterable[str], as_of: date, working: Collection[int]) -> tuple[Touch, ...]:
    """Two to four dated touches that ask for nothing, each on a working day of its own."""
    steps = [step for reason in reasons for step in _STEPS.get(reason, ())][:3]
    if not steps:
        return ()
    last = max(days for _, days in steps)
    steps = sorted([*steps, ("plain_word", last + 7)], key=lambda step: step[1])
    touches: list[Touch] = []
    for key, days in steps:
        day = as_of + timedelta(days=days)
        if touches and day <= touches[-1].day:
            day = touches[-1].day + timedelta(days=1)
        while working and day.weekday() not in working:
            day += timedelta(days=1)
        touches.append(Touch(day, key))
    return tuple(touches)


class Pairable(NamedTuple):
    """A person with what may be shared with others."""

    person_id: int
    topics: frozenset[str]
    org: str
    place: str


class Pair(NamedTuple):
    """Two people who may gain from each other, and what they share as (kind, words)."""

    a: int
    b: int
    shared: tuple[tuple[str, str], ...]


_WORTH = {"topic": 3, "place": 1, "org": 1}


def suggest_pairs(
    people: Iterable[Pairable], known: Collection[tuple[int, int]], limit: int = 8
) -> list[Pair]:
    """Pairs that share most and do not know each other; nobody is named more than once."""
    groups: dict[tuple[str, str], list[int]] = {}
    for one in people:
        keys = [("topic", topic) for topic in one.topics]
        keys += [("org", one.org), ("place", one.place)]
        for kind, words in keys:
            if words:
                groups.setdefault((kind, words), []).append(one.person_id)
    shared: dict[tuple[int, int], list[tuple[str, str]]] = {}
    for key, ids in groups.items():
        if len(ids) <= GROUP_LIMIT:
            for a, b in combinations(sorted(set(ids)), 2):
                shared.setdefault((a, b), []).append(key)
    taken: set[int] = set()
    chosen = []
    order = sorted(shared, key=lambda p: (-sum(_WORTH[k] for k, _ in shared[p]), p))
    for a, b in order:
        if (a, b) in known or (b, a) in known or a in taken or b in taken:
            continue
        taken |= {a, b}
        chosen.append(Pair(a, b, tuple(sorted(shared[a, b]))))
        if len(chosen) == limit:
            break
    return chosen
