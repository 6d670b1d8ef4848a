"""Promises and the hold (domain.md 4.6).

Broken trust heals by a consistent series of kept actions (Schweitzer, Hershey
and Bradlow 2006), so a hold lifts after two promises kept on time.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from community_desk.core.days import within
from community_desk.core.parameters import Model
from community_desk.core.records import Commitment


class Hold(NamedTuple):
    """Whether trust rests for a while, and the promises that say so."""

    on: bool
    uids: tuple[str, ...]


NO_HOLD = Hold(False, ())


def as_seen_on(promises: Iterable[Commitment], as_of: date) -> list[Commitment]:
    """The promises as they stood on a day."""
    seen = []
    for item in promises:
        if item.made_on is not None and item.made_on > as_of:
            continue
        if item.done_on is not None and item.done_on > as_of:
            item = item._replace(done_on=None)
        if item.dropped_on is not None and item.dropped_on > as_of:
            item = item._replace(dropped_on=None)
        seen.append(item)
    return seen


def is_open(item: Commitment) -> bool:
    """Neither done nor dropped openly."""
    return item.done_on is None and item.dropped_on is None


def days_overdue(item: Commitment, as_of: date) -> int:
    """Days past due of an open promise; 0 when not past due."""
    if not is_open(item) or item.due_on is None:
        return 0
    return max(0, (as_of - item.due_on).days)


def kept_on_time(item: Commitment) -> bool:
    """Done by the due day, or done where no day was named."""
    return item.done_on is not None and (item.due_on is None or item.done_on <= item.due_on)


def days_late(item: Commitment) -> int:
    """Days after the due day on which a promise was done; 0 when in time or not done."""
    if item.done_on is None or item.due_on is None:
        return 0
    return max(0, (item.done_on - item.due_on).days)


def hold_of(seen: Sequence[Commitment], as_of: date, model: Model) -> Hold:
    """On while a promise of mine is 15 days overdue, or was so late and two were not kept since."""
    if not seen:
        return NO_HOLD
    rules = model.stage
    mine = [item for item in seen if item.who == "me"]
    reasons = []
    for item in mine:
        if days_overdue(item, as_of) > rules.hold_late_days:
            reasons.append(item.uid)
        elif days_late(item) > rules.hold_late_days and item.done_on is not None:
            since = [
                later
                for later in mine
                if later.made_on is not None
                and later.made_on >= item.done_on
                and kept_on_time(later)
            ]
            if len(since) < rules.hold_kept_needed:
                reasons.append(item.uid)
    return Hold(bool(reasons), tuple(reasons))


def kept_in(seen: Sequence[Commitment], as_of: date, days: int) -> list[Commitment]:
    """Promises of mine kept on time within so many days."""
    return [
        item
        for item in seen
        if item.who == "me" and kept_on_time(item) and within(item.done_on, as_of, days)
    ]
