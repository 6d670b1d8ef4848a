"""Chapter 4.1 to 4.6: warmth, rhythm, balance, ledger, promises, each as its closed form."""

from __future__ import annotations

import math
from datetime import date, timedelta
from itertools import pairwise
from statistics import median
from typing import Any

from reference.desk import CLASS, COMPOSED, MODEL, STRONG, Person


def weight(item: Any) -> float:
    """4.1: kind, depth and the number of other people present."""
    group = MODEL["group"]
    if item.others <= 1:
        share = group["up_to_1"]
    elif item.others <= 3:
        share = group["up_to_3"]
    elif item.others <= 9:
        share = group["up_to_9"]
    else:
        share = group["more"]
    return float(MODEL["kinds"][item.kind]["weight"] * MODEL["depth"][item.depth] * share)


def counted(person: Person) -> list[Any]:
    """The interactions that count after the daily rule."""
    groups: dict[tuple[Any, ...], list[Any]] = {}
    for item in person.interactions:
        if CLASS[item.kind] == "none":
            continue
        if item.kind == "follow":
            key: tuple[Any, ...] = (item.channel, item.kind, item.direction)
        else:
            key = (item.channel, item.kind, item.direction, item.date)
        groups.setdefault(key, []).append(item)
    found = []
    for key, items in groups.items():
        if key[1] == "follow":
            items.sort(key=lambda i: (i.date, i.uid))
            found += items[:1]
        else:
            items.sort(key=lambda i: (-weight(i), i.uid))
            found += items[: MODEL["daily_cap"].get(key[1], MODEL["daily_cap"]["default"])]
    return found


def half_life(person: Person) -> float:
    """Twice the cadence of override or circle; family fades half as fast."""
    cadence = person.own_cadence
    base = (
        MODEL["warmth"]["half_life_listed_days"]
        if cadence is None
        else MODEL["warmth"]["half_life_cadences"] * cadence
    )
    return float(base * (MODEL["warmth"]["family_factor"] if person.row.family else 1))


def warmth(person: Person) -> dict[str, Any]:
    """4.2: the three sums, the total, the score and its band."""
    h = half_life(person)
    inbound = outbound = light = 0.0
    known = False

    def faded(day: date) -> float:
        return float(2.0 ** (-(person.as_of - day).days / h))

    for item in counted(person):
        known = True
        w = weight(item) * faded(item.date)
        if CLASS[item.kind] == "light":
            light += w
        elif item.direction == "in":
            inbound += w
        elif item.direction == "out":
            outbound += w
        else:
            inbound += w / 2
            outbound += w / 2
    rated, rated_on = person.row.closeness, person.row.rated_on
    if rated and rated_on is not None and rated_on <= person.as_of:
        known = True
        worth = MODEL["warmth"]["closeness_weight"][str(rated)] / 2 * faded(rated_on)
        inbound += worth
        outbound += worth
    if not known:
        nothing = dict.fromkeys(("inbound", "outbound", "light", "total", "score"))
        return {**nothing, "band": "unknown"}
    total = 2 * min(inbound, outbound) + min(1.0, abs(inbound - outbound) / 4) + min(1.0, light)
    score = math.floor(100 * total / (total + 4.0) + 0.5)
    bands = MODEL["warmth"]["bands"]
    band = "warm"
    for name, limit in (("mild", "warm"), ("cool", "mild"), ("cold", "cool")):
        if score < bands[limit]:
            band = name
    return {
        "inbound": inbound, "outbound": outbound, "light": light,
        "total": total, "score": score, "band": band,
    }  # fmt: skip


def touches(person: Person) -> list[Any]:
    """Every interaction of class public, private or live."""
    return [i for i in person.interactions if CLASS[i.kind] in COMPOSED]


def strong_touches(person: Person) -> list[Any]:
    """Every private or live interaction."""
    return [i for i in person.interactions if CLASS[i.kind] in STRONG]


def last_touch(person: Person) -> date | None:
    """The day of the last touch."""
    return max((i.date for i in touches(person)), default=None)


def gap(person: Person) -> int | None:
    """Days since the last touch."""
    last = last_touch(person)
    return None if last is None else (person.as_of - last).days


def rhythm(person: Person) -> float | None:
    """4.3: the median distance between the starts of episodes."""
    starts: list[date] = []
    for day in sorted({i.date for i in touches(person)}):
        if (person.as_of - day).days > MODEL["rhythm"]["window_days"]:
            continue
        if not starts or (day - starts[-1]).days >= MODEL["rhythm"]["episode_days"]:
            starts.append(day)
    if len(starts) < MODEL["rhythm"]["min_episodes"]:
        return None
    return median((b - a).days for a, b in pairwise(starts))


def dormant_after(cadence: int | None, g: float | None) -> int:
    """4.3: eight times the shorter of cadence and rhythm, within a year and three."""
    known = [value for value in (cadence, g) if value is not None]
    return min(1095, max(365, math.ceil(8 * (min(known) if known else 365))))


def two_way_days(person: Person) -> dict[date, tuple[bool, set[str]]]:
    """4.4: each two-way day, whether it is strong, and the records that make it."""
    found: dict[date, tuple[bool, set[str]]] = {}

    def add(day: date, strong: bool, uids: set[str]) -> None:
        before = found.get(day, (False, set()))
        found[day] = (before[0] or strong, before[1] | uids)

    items = touches(person)
    for item in items:
        if CLASS[item.kind] == "live" and item.direction == "mutual" and item.others <= 3:
            add(item.date, True, {item.uid})
    one_way = [i for i in items if i.direction in ("in", "out")]
    for later in one_way:
        for earlier in one_way:
            if earlier.direction == later.direction:
                continue
            if 0 <= (later.date - earlier.date).days <= MODEL["balance"]["two_way_days"]:
                add(later.date, CLASS[later.kind] in STRONG, {earlier.uid, later.uid})
    return found


def starts(person: Person) -> tuple[int, int]:
    """4.4: conversations opened by me and by them in the last 365 days."""
    by_day: dict[date, list[Any]] = {}
    for item in touches(person):
        by_day.setdefault(item.date, []).append(item)
    mine = theirs = 0
    previous = None
    for day in sorted(by_day):
        opens = previous is None or (day - previous).days > MODEL["balance"]["quiet_days"]
        previous = day
        if not opens or (person.as_of - day).days > MODEL["balance"]["window_days"]:
            continue
        first = by_day[day][0]
        who = {"out": "me", "in": "them"}.get(first.direction, first.initiated)
        mine += who == "me"
        theirs += who == "them"
    return mine, theirs


def share_of_starts(mine: int, theirs: int) -> float:
    """The smoothed share of conversations they opened."""
    return (theirs + 1) / (mine + theirs + 2)


def unanswered_days(person: Person) -> list[date]:
    """4.4: days with strong outbound touches since the last strong inbound or live one."""
    settled = [
        i.date for i in strong_touches(person) if i.direction != "out" or CLASS[i.kind] == "live"
    ]
    last = max(settled, default=None)
    days = {
        i.date
        for i in strong_touches(person)
        if i.direction == "out" and CLASS[i.kind] == "private" and (last is None or i.date > last)
    }
    return sorted(days)


def ledger(person: Person) -> tuple[float, float]:
    """4.5: what I gave and what they gave, in points that halve each year."""
    gave = received = 0.0
    for e in person.exchanges:
        if e.done_day is None:
            continue
        age = (person.as_of - e.done_day).days
        points = MODEL["ledger"]["points"][e.size] * 2.0 ** (-age / 365)
        if e.side in ("give", "request"):
            gave += points
        elif e.side == "receive":
            received += points
    return gave, received


def balance(gave: float, received: float) -> float:
    """Between -1 and 1."""
    return (gave - received) / (gave + received + 2)


def pressure(person: Person, extra: tuple[str, str] | None = None) -> int:
    """4.5: points of my asks of the last 90 days, except one S advice ask."""
    asks = [
        (e.size, e.type)
        for e in person.exchanges
        if e.side == "ask"
        and e.date is not None
        and (person.as_of - e.date).days <= MODEL["ledger"]["ask_window_days"]
    ]
    if extra is not None:
        asks.append(extra)
    total = sum(MODEL["ledger"]["points"][size] for size, _ in asks)
    return int(total - (1 if ("S", "advice") in asks else 0))


def overdue_promises(person: Person, who: str = "me") -> list[Any]:
    """Open promises past their due day."""
    return [
        c
        for c in person.promises
        if c.who == who and is_open(c) and c.due_on is not None and c.due_on < person.as_of
    ]


def is_open(promise: Any) -> bool:
    """Neither done nor dropped."""
    return promise.done_on is None and promise.dropped_on is None


def kept(promise: Any) -> bool:
    """Done by its day, or done where no day was named."""
    return promise.done_on is not None and (
        promise.due_on is None or promise.done_on <= promise.due_on
    )


def held_by(person: Person) -> set[str]:
    """4.6: the promises of mine that hold the stage down."""
    late_days = MODEL["stage"]["hold_late_days"]
    mine = [c for c in person.promises if c.who == "me"]
    found = {c.uid for c in overdue_promises(person) if (person.as_of - c.due_on).days > late_days}
    for c in mine:
        if c.done_on is None or c.due_on is None or (c.done_on - c.due_on).days <= late_days:
            continue
        since = [k for k in mine if kept(k) and k.made_on is not None and k.made_on >= c.done_on]
        if len(since) < MODEL["stage"]["hold_kept_needed"]:
            found.add(c.uid)
    return found


def working_days(first: date, last: date, names: list[str]) -> int:
    """Working days after the first day up to and with the last."""
    count = 0
    day = first + timedelta(days=1)
    while day <= last:
        count += ("mon", "tue", "wed", "thu", "fri", "sat", "sun")[day.weekday()] in names
        day += timedelta(days=1)
    return count


def ask_check(person: Person, stage: int, size: str, favour: str) -> dict[str, Any]:
    """4.5: ok, or caution with its reasons; it never forbids."""
    gave, _ = ledger(person)
    load = pressure(person, (size, favour))
    allowed = gave + MODEL["ledger"]["room_by_stage"][stage]
    reasons = []
    if load > allowed:
        reasons.append("give_first")
    if any(
        e.side == "receive"
        and e.done_day is not None
        and e.thanked_on is None
        and (person.as_of - e.done_day).days <= 60
        for e in person.exchanges
    ):
        reasons.append("thank_first")
    if overdue_promises(person):
        reasons.append("promise_first")
    if len(unanswered_days(person)) >= 2:
        reasons.append("unanswered")
    return {
        "verdict": "caution" if reasons else "ok",
        "reasons": reasons, "pressure": load, "room": allowed,
    }  # fmt: skip
