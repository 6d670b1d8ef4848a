"""Everything the flags read about one person on one day.

A `Sight` also remembers the first later day on which an answer it gave would
change by time alone (`next_change`), so that a desk of 100,000 people is not
recomputed every morning (architecture.md 3).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date
from math import inf, isfinite
from typing import NamedTuple

from community_desk.core.balance import Starts, TwoWayDay
from community_desk.core.days import plus
from community_desk.core.ledger import Ledger
from community_desk.core.parameters import Model
from community_desk.core.records import (
    Commitment,
    Exchange,
    Handle,
    Interaction,
    Introduction,
    Milestone,
    Person,
)


class Found(NamedTuple):
    """One reason to turn to a person.

    Urgency x is `numerator / denominator`; with `daily` the numerator grows by one a day, up
    to `most`. `values` fill the sentence of `variant`; a value of type date is shown by locale,
    and `since` also gives {gap}, the days since then.
    """

    flag: str
    subject: str
    numerator: float
    denominator: float
    daily: bool
    most: float | None
    variant: str
    values: dict[str, object]
    records: tuple[str, ...]


class Sight:
    """One person on one day: the records as they stood, and what was measured from them."""

    __slots__ = (
        "as_of",
        "cadence",
        "dormant_after",
        "exchanges",
        "handles",
        "in_focus",
        "introductions",
        "items",
        "last_unanswered",
        "ledger",
        "milestones",
        "model",
        "next_change",
        "peak",
        "person",
        "pressure",
        "promises",
        "quiet",
        "rhythm",
        "stage",
        "starts",
        "touches",
        "two_way",
        "unanswered",
        "written",
    )

    as_of: date
    cadence: int | None
    exchanges: Sequence[Exchange]
    handles: Sequence[Handle]
    introductions: Sequence[Introduction]
    items: Sequence[Interaction]
    ledger: Ledger
    milestones: Sequence[Milestone]
    model: Model
    next_change: date
    peak: int
    person: Person
    pressure: float
    promises: Sequence[Commitment]
    quiet: bool
    rhythm: float | None
    stage: int
    starts: Starts
    touches: Sequence[Interaction]
    two_way: Sequence[TwoWayDay]
    unanswered: int
    last_unanswered: Interaction | None
    written: bool
    dormant_after: int
    in_focus: bool

    def __init__(self, person: Person, as_of: date, model: Model) -> None:
        self.person, self.as_of, self.model = person, as_of, model
        self.next_change = date.max

    @property
    def gap(self) -> int | None:
        """Days since the last touch; None without one."""
        return (self.as_of - self.touches[-1].date).days if self.touches else None

    def watch(self, day: date) -> None:
        """Remember a later day on which something changes by time alone."""
        if self.as_of < day < self.next_change:
            self.next_change = day

    def reached(self, day: date, age: float) -> bool:
        """Whether a day is at least so many days ago; remembers when it will be."""
        when = plus(day, -int(-age // 1))
        self.watch(when)
        return when <= self.as_of

    def aged(self, day: date | None, least: int, most: int) -> bool:
        """Whether a day is between so many and so many days ago, both included."""
        if day is None:
            return False
        return self.reached(day, least) and not self.reached(day, most + 1)

    def watch_window(self, sorted_days: Sequence[int], window: int) -> None:
        """Remember when the oldest of the days still inside a window leaves it."""
        today = self.as_of.toordinal()
        at = bisect_left(sorted_days, today - window)
        if at < len(sorted_days):
            leaves = sorted_days[at] + window + 1
            if leaves <= date.max.toordinal():
                self.watch(date.fromordinal(leaves))

    def watch_days(self, days: Iterable[date | None]) -> None:
        """Remember records that lie in the future: they come true on their day."""
        for day in days:
            if day is not None:
                self.watch(day)

    def watch_fading(self, halvings: float, half_life: float) -> None:
        """Remember a fading sum's crossing, so many half-lives ahead (early rather than late)."""
        days = halvings * half_life
        if isfinite(days) and -1 <= days < inf:
            self.watch(plus(self.as_of, max(1, int(days))))
