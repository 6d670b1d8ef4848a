"""Priority, lanes, capacity, rotation and spread (domain.md chapter 5).

Pure arithmetic on what the flags found; the same data on the same day gives the
same list.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from hashlib import sha256
from heapq import nsmallest
from math import floor
from typing import NamedTuple

from community_desk.core.flags import BY_FLAG
from community_desk.core.parameters import FLAGS, Model, PlanRules
from community_desk.core.sight import Found

NOVEL_POINTS = 2
TOPIC_POINTS = 2
REVIVE_NEEDED = 3
SHOWN_DAYS = 14


class Shown(NamedTuple):
    """Memory of one card: how often it was shown, until when it is hidden, what was decided."""

    shown_count: int = 0
    last_shown: date | None = None
    snoozed_until: date | None = None
    hidden_until: date | None = None
    first_shown: date | None = None
    decided: str | None = None


NOT_SHOWN = Shown()


class Weighed(NamedTuple):
    """A flag with its urgency and priority on the day, and the sum in parts."""

    found: Found
    lane: str
    urgency: float
    priority: int
    parts: tuple[int, int, int, int, int]
    shown: Shown


class Card(NamedTuple):
    """One person on Today: the first flag speaks, the others stand below it."""

    person_id: int
    person_uid: str
    first: Weighed
    also: tuple[Weighed, ...]
    preference: tuple[int, ...]

    @property
    def lane(self) -> str:
        """The lane of the first flag."""
        return self.first.lane


def urgency_of(numerator: float, denominator: float, most: float | None = None) -> float:
    """The ratio x of a flag."""
    if most is not None:
        numerator = min(numerator, most)
    return numerator / denominator


def revive_value(own: float, *, novel: bool, on_topic: bool) -> float:
    """The value of reviving a dormant tie: the person's own part, novelty and topic.

    The best to revive are novel, trustworthy and willing (Walter, Levin and Murnighan 2015).
    """
    return own + NOVEL_POINTS * novel + TOPIC_POINTS * on_topic


def weigh(
    found: Found,
    *,
    circle: str,
    stage: int,
    in_focus: bool,
    on_topic: bool,
    shown: Shown,
    as_of: date,
    model: Model,
) -> Weighed:
    """priority = base + U + V + M - F."""
    rules = model.priority
    lane = str(BY_FLAG[found.flag].lane)
    x = urgency_of(found.numerator, found.denominator, found.most)
    base = rules.base[found.flag]
    urgency = min(rules.urgency_max, floor(10 * x))
    value = model.circles[circle].points + rules.stage_points[stage]
    meaning = rules.focus_points if in_focus else rules.topic_points if on_topic else 0
    fatigue = 0 if lane == "A" else shown_penalty(shown, as_of, model)
    parts = (base, urgency, value, meaning, fatigue)
    return Weighed(found, lane, x, base + urgency + value + meaning - fatigue, parts, shown)


def shown_penalty(shown: Shown, as_of: date, model: Model) -> int:
    """5 for each showing without action in the last 14 days, at most 20."""
    if shown.last_shown is None or not 0 <= (as_of - shown.last_shown).days <= SHOWN_DAYS:
        return 0
    rules = model.priority
    return min(rules.shown_penalty_max, rules.shown_penalty * shown.shown_count)


def is_hidden(shown: Shown, as_of: date) -> bool:
    """Snoozed or dismissed until a later day, or decided for good where no day is named."""
    if shown.decided and shown.hidden_until is None:
        return True
    return any(
        until is not None and until > as_of for until in (shown.snoozed_until, shown.hidden_until)
    )


def flag_order(weighed: Weighed) -> tuple[int, int, float, str]:
    """Highest priority, the order of the flags, the most urgent reason, then its subject."""
    found = weighed.found
    return (-weighed.priority, FLAGS.index(found.flag), -weighed.urgency, found.subject)


def card_of(
    person_id: int, person_uid: str, flags: Iterable[Weighed], preference: tuple[int, ...] = ()
) -> Card | None:
    """One person is one card; None when nothing holds."""
    ordered = sorted(flags, key=flag_order)
    if not ordered:
        return None
    return Card(person_id, person_uid, ordered[0], tuple(ordered[1:]), preference)


def card_order(card: Card) -> tuple[object, ...]:
    """Priority; the purpose's preference; seen first; never or longest not shown; person."""
    shown = card.first.shown
    return (
        -card.first.priority,
        card.preference,
        shown.first_shown or date.max,
        shown.last_shown is not None,
        shown.last_shown or date.min,
        card.person_uid,
    )


def fill_lanes(
    waiting: tuple[int, int, int], capacity: int, c_left: int, lane_c_min: int
) -> tuple[int, int, int]:
    """How many cards of lanes A, B and C the day takes.

    One place is kept for B from two places on, `lane_c_min` for C from three on, while the
    week's allowance lasts; what is left over goes to A, then B. C never exceeds its allowance.
    """
    a, b, c = waiting
    keep_b = min(b, 1) if capacity >= 2 else 0
    keep_c = min(c, lane_c_min, max(0, c_left), max(0, capacity - keep_b))
    keep_c = keep_c if capacity >= 3 else 0
    take_a = min(a, max(0, capacity - keep_b - keep_c))
    take_b = min(b, max(0, capacity - take_a - keep_c))
    take_c = min(c, max(0, c_left), max(0, capacity - take_a - take_b))
    rest = capacity - take_a - take_b - take_c
    more_a = min(a - take_a, rest)
    more_b = min(b - take_b, rest - more_a)
    return take_a + more_a, take_b + more_b, take_c


def plan_day(
    cards: Sequence[Card], capacity: int, c_left: int, plan: PlanRules
) -> tuple[list[Card], dict[str, int]]:
    """The cards of the day in order, and how many of each lane wait without reproach."""
    lanes: dict[str, list[Card]] = {"A": [], "B": [], "C": []}
    for card in sorted(cards, key=card_order):
        lanes[card.lane].append(card)
    counts = (len(lanes["A"]), len(lanes["B"]), len(lanes["C"]))
    taken = fill_lanes(counts, capacity, c_left, plan.lane_c_min)
    chosen = [c for lane, n in zip("ABC", taken, strict=True) for c in lanes[lane][:n]]
    waiting = {lane: len(lanes[lane]) - n for lane, n in zip("ABC", taken, strict=True)}
    return chosen, waiting


def capacity_on(day: date, plan: PlanRules) -> int:
    """Cards a day holds: the capacity on a working day, none on a free one."""
    return plan.per_working_day if day.weekday() in plan.working_days else 0


class Load(NamedTuple):
    """Touches a day that the circles need, that the plan gives, and their ratio."""

    need: float
    have: float
    value: float

    @property
    def word(self) -> str:
        """comfortable, full or over."""
        if self.value <= 0.9:
            return "comfortable"
        return "full" if self.value <= 1.1 else "over"


def load_of(people_by_cadence: Iterable[tuple[int, int]], plan: PlanRules) -> Load:
    """Load from (cadence in days, number of people) pairs."""
    need = float(sum(people / cadence for cadence, people in people_by_cadence))
    have = plan.per_working_day * len(plan.working_days) / 7
    return Load(need, have, need / have)


def remedy(need: float, have: float, circle: str, people: int, model: Model) -> int:
    """How many of a circle's coldest to move one circle out, so that the load is full at most."""
    outward = {"inner": "close", "close": "active", "active": "wide", "wide": "edge"}
    cadence = model.circles[circle].cadence
    if cadence is None or need <= 1.1 * have:
        return 0
    slower = model.circles[outward[circle]].cadence if circle in outward else None
    saved = 1 / cadence - (1 / slower if slower else 0)
    return min(people, -int(-(need - 1.1 * have) / saved // 1))


def rotation_hash(uid: str) -> str:
    """An order that no alphabet favours."""
    return sha256(uid.encode()).hexdigest()


class Listed(NamedTuple):
    """A listed person in the weekly rotation."""

    uid: str
    times_offered: int
    signal: int
    last_offered: date | None


def rotation(listed: Iterable[Listed], count: int) -> list[str]:
    """The next people to sort: fewest offers, highest signal, longest ago, hash."""
    # Not `sorted`: it holds every thread while it orders a hundred thousand people.
    first = nsmallest(
        count,
        listed,
        key=lambda p: (
            p.times_offered,
            -p.signal,
            p.last_offered or date.min,
            rotation_hash(p.uid),
        ),
    )
    return [p.uid for p in first]


def spread_offsets(uids: Sequence[str], cadence: int) -> dict[str, int]:
    """Offsets in days for people who get a circle at once: the i-th is due on day offset + 1."""
    order = sorted(uids, key=rotation_hash)
    return {uid: i * cadence // len(order) for i, uid in enumerate(order)}
