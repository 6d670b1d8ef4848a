"""Give and take, and the ask check (domain.md 4.5).

Never shown as anything anybody must pay back: favours seen as calculated are
returned less (Flynn, told in Fast Company 2005). The check never forbids, for
people agree more often than we expect (Flynn and Lake 2008).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from community_desk.core.days import within
from community_desk.core.parameters import Model
from community_desk.core.records import Exchange


class Ledger(NamedTuple):
    """Points given and received, faded to the day, and their balance between -1 and 1."""

    gave: float
    received: float
    balance: float


NOTHING = Ledger(0.0, 0.0, 0.0)
"""Nothing given and nothing received."""


class AskCheck(NamedTuple):
    """Advice before asking; `reasons` are gates in words' keys, in fixed order."""

    verdict: str
    reasons: tuple[str, ...]
    pressure: float
    room: float


def as_seen_on(exchanges: Iterable[Exchange], as_of: date) -> list[Exchange]:
    """The exchanges as they stood on a day: later ones left out, later answers undone."""
    seen = []
    for item in exchanges:
        if item.date is not None and item.date > as_of:
            continue
        if item.done_on is not None and item.done_on > as_of:
            item = item._replace(
                done_on=None, status="open", helped=None, acknowledged=False, thanked_on=None
            )
        if item.thanked_on is not None and item.thanked_on > as_of:
            item = item._replace(thanked_on=None)
        seen.append(item)
    return seen


def day_of(item: Exchange) -> date | None:
    """The day a favour counts from: when it was done, else when it was recorded."""
    return item.done_on or item.date


def is_given(item: Exchange) -> bool:
    """A give done, or a request done: both are mine."""
    return item.side in ("give", "request") and item.status == "done"


def is_received(item: Exchange) -> bool:
    """Something they gave."""
    return item.side == "receive" and item.status not in ("declined", "withdrawn")


def ledger_of(seen: Sequence[Exchange], as_of: date, model: Model) -> Ledger:
    """Points halve every 365 days; B = (G - R) / (G + R + 2)."""
    rules = model.ledger
    gave = received = 0.0
    for item in seen:
        day = day_of(item)
        if day is None or not (is_given(item) or is_received(item)):
            continue
        points = rules.points[item.size] * 2.0 ** (-(as_of - day).days / rules.half_life_days)
        if is_given(item):
            gave += points
        else:
            received += points
    return Ledger(gave, received, (gave - received) / (gave + received + rules.prior))


def pressure_of(
    seen: Sequence[Exchange],
    as_of: date,
    model: Model,
    asking: tuple[str, str] | None = None,
) -> float:
    """Points of my asks of the last 90 days, except one small advice ask.

    `asking` is the (size, type) of an ask being weighed.
    """
    rules = model.ledger
    asks = [
        (item.size, item.type)
        for item in seen
        if item.side == "ask" and within(item.date, as_of, rules.ask_window_days)
    ]
    if asking is not None:
        asks.append((str(asking[0]), str(asking[1])))
    if ("S", "advice") in asks:
        asks.remove(("S", "advice"))
    return float(sum(rules.points[size] for size, _ in asks))


def unthanked(seen: Sequence[Exchange], as_of: date, *, least: int, most: int) -> list[Exchange]:
    """What they gave that was not thanked for, so many to so many days old."""
    found = []
    for item in seen:
        day = day_of(item)
        if day is None or not is_received(item) or item.thanked_on is not None:
            continue
        if least <= (as_of - day).days <= most:
            found.append(item)
    return found


def ask_check(
    seen: Sequence[Exchange],
    *,
    size: str,
    favour: str,
    stage: int,
    promise_overdue: bool,
    unanswered_days: int,
    as_of: date,
    model: Model,
) -> AskCheck:
    """ok or caution, with the reasons; never a no."""
    room = ledger_of(seen, as_of, model).gave + model.ledger.room_by_stage[stage]
    pressure = pressure_of(seen, as_of, model, asking=(size, favour))
    reasons = []
    if pressure > room:
        reasons.append("give_first")
    if unthanked(seen, as_of, least=0, most=60):
        reasons.append("thank_first")
    if promise_overdue:
        reasons.append("promise_first")
    if unanswered_days >= 2:
        reasons.append("unanswered")
    return AskCheck("caution" if reasons else "ok", tuple(reasons), pressure, room)
