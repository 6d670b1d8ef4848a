"""Chapter 6: the metrics of the community."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import combinations
from statistics import median
from typing import Any

from reference import measures as m
from reference.desk import CLASS, COMPOSED, Desk, Person
from reference.flags import active_in, age
from reference.ladder import standing


def share(part: float, whole: float) -> float | None:
    """A share, or nothing where there is nothing to share."""
    return part / whole if whole else None


def tied(handle: Any, day: date, as_of: date) -> bool:
    """An inbound tie on a day, as known on `as_of`: connected, or they follow me."""
    if handle.ended_on is not None and handle.ended_on <= day:
        return False
    if handle.connected_on is not None and handle.connected_on <= as_of:
        return bool(handle.connected_on <= day)
    return bool(handle.follows_me)


def inbound(person: Person) -> list[Any]:
    """Inbound and mutual interactions of the last 1,095 days."""
    return [
        i
        for i in person.interactions
        if i.direction in ("in", "mutual") and age(person, i.date) <= 1095
    ]


def channels_of(person: Person, day: date | None = None) -> set[str]:
    """The channels on which a person was tied to the user on a day."""
    day = day or person.as_of
    found = {h.channel for h in person.handles if tied(h, day, person.as_of)}
    return found | {i.channel for i in inbound(person.before(day))}


def members(desk: Desk, as_of: date) -> list[Person]:
    """Active people with a tie or something inbound within three years."""
    found = []
    for row in desk.people:
        person = Person(desk, row, as_of)
        if row.status == "active" and channels_of(person):
            found.append(person)
    return found


def joined_on(person: Person, channel: str | None = None) -> date | None:
    """The first day of any inbound tie or item; unknown while a tie's own day is."""
    ties = [h for h in ever_tied(person) if channel in (None, h.channel)]
    if any(h.connected_on is None or h.connected_on > person.as_of for h in ties):
        return None
    days = [
        i.date
        for i in person.interactions
        if i.direction in ("in", "mutual") and channel in (None, i.channel)
    ]
    days += [h.connected_on for h in ties]
    return min(days, default=None)


def ever_tied(person: Person) -> list[Any]:
    """Handles that are or were an inbound tie."""
    return [
        h
        for h in person.handles
        if h.follows_me or (h.connected_on is not None and h.connected_on <= person.as_of)
    ]


def ended_on(person: Person) -> date | None:
    """The day the last tie ended."""
    return max(
        (h.ended_on for h in ever_tied(person) if h.ended_on and h.ended_on <= person.as_of),
        default=None,
    )


def went_on(person: Person) -> date | None:
    """The day a person was archived or marked do-not-contact."""
    gone = person.row.status in ("archived", "do_not_contact")
    day = person.row.status_since
    return day if gone and day is not None and day <= person.as_of else None


def left_on(person: Person) -> date | None:
    """The day the last tie ended, or a member was archived or not to be contacted."""
    went = went_on(person)
    if went is None:
        return None if channels_of(person) else ended_on(person)
    then = person.before(went)
    stood = any(h.ended_on is None or h.ended_on >= went for h in ever_tied(then))
    return went if stood or inbound(then) else ended_on(then)


def active_on(person: Person, channel: str) -> bool:
    """Whether they wrote or met on this channel in 90 days."""
    return any(
        i.channel == channel
        and CLASS[i.kind] in COMPOSED
        and (i.direction == "in" or CLASS[i.kind] == "live")
        and age(person, i.date) <= 90
        for i in person.interactions
    )


def channel_growth(desk: Desk, as_of: date, channel: str, days: int) -> float | None:
    """Growth of one channel: who came to it, who left it, over who was on it."""
    start = as_of - timedelta(days=days)
    before = net = 0
    for row in desk.people:
        person = Person(desk, row, as_of)
        if row.status != "active":
            continue
        before += channel in channels_of(person, start)
        if channel in channels_of(person):
            day = joined_on(person, channel)
            net += day is not None and start < day <= as_of
        else:
            ended = [h.ended_on for h in ever_tied(person) if h.channel == channel and h.ended_on]
            net -= bool(ended) and start < max(ended) <= as_of
    return share(net, before)


def growth(desk: Desk, as_of: date, days: int) -> tuple[float | None, int]:
    """(joined - left) over the people at the start, and the net number."""
    start = as_of - timedelta(days=days)
    joined = left = before = 0
    for row in desk.people:
        person = Person(desk, row, as_of)
        went = went_on(person)
        if row.status != "active" and (went is None or went <= start):
            continue
        then = person if went is None else person.before(went)
        came, gone = joined_on(then), left_on(person)
        joined += came is not None and start < came <= as_of
        left += gone is not None and start < gone <= as_of
        before += bool(channels_of(then, start))
    return share(joined - left, before), joined - left


def active_between(person: Person, newest: int, oldest: int) -> bool:
    """Whether they wrote or met between two ages in days."""
    return any(
        CLASS[i.kind] in COMPOSED
        and (i.direction == "in" or CLASS[i.kind] == "live")
        and newest <= age(person, i.date) <= oldest
        for i in person.interactions
    )


def answer_rate(people: list[Person]) -> float | None:
    """My private starts of 90 days, older than 14, answered within 14."""
    asked = answered = 0
    for person in people:
        previous = None
        for day in sorted({i.date for i in m.touches(person)}):
            opens = previous is None or (day - previous).days > 14
            previous = day
            first = next(i for i in m.touches(person) if i.date == day)
            mine = first.direction == "out" and CLASS[first.kind] == "private"
            if not opens or not mine or not 14 < age(person, day) <= 90:
                continue
            asked += 1
            answered += any(
                0 <= (i.date - day).days <= 14 and (i.direction != "out" or CLASS[i.kind] == "live")
                for i in m.touches(person)
            )
    return share(answered, asked)


def follow_through(people: list[Person]) -> float | None:
    """Promises of mine due in 90 days: kept on time over due."""
    due = [
        c
        for person in people
        for c in person.promises
        if c.who == "me" and c.due_on is not None and 0 <= age(person, c.due_on) <= 90
        and not (c.dropped_on is not None and c.dropped_on <= c.due_on)
    ]  # fmt: skip
    return share(sum(m.kept(c) for c in due), len(due))


def days_to_thanks(people: list[Person]) -> float | None:
    """The median days from a help to the thanks, over 90 days."""
    found = [
        (e.thanked_on - e.done_day).days
        for person in people
        for e in person.exchanges
        if e.side == "receive"
        and e.done_day is not None
        and e.thanked_on is not None
        and age(person, e.done_day) <= 90
    ]
    return median(found) if found else None


def verdict(active: float | None, net: int) -> str:
    """Alive and growing, or what is missing of it."""
    if active is None:
        return "not enough yet"
    if active >= 0.15:
        return "active and growing" if net > 0 else "active, not growing"
    return "growing but quiet" if net > 0 else "a list, not yet a community"


def community(desk: Desk, as_of: date) -> dict[str, Any]:
    """Every metric of the day."""
    people = members(desk, as_of)
    where = {p.uid: channels_of(p) for p in people}
    on = Counter(channel for found in where.values() for channel in found)
    total = sum(on.values())
    pairs = {}
    for a, b in combinations(sorted(on), 2):
        both = sum(1 for found in where.values() if a in found and b in found)
        pairs[f"{a}|{b}"] = both / (on[a] + on[b] - both)
    stands = {p.uid: standing(p) for p in people}
    topics = Counter(
        topic for s in stands.values() if s.go_to and not s.hold for topic in (s.topics or [""])
    )
    everybody = [Person(desk, row, as_of) for row in desk.people if row.status == "active"]
    touched = Counter({p.uid: sum(age(p, i.date) <= 90 for i in m.touches(p)) for p in everybody})
    touched = +touched
    all_touches = sum(touched.values())
    hhi = sum((n / all_touches) ** 2 for n in touched.values()) if all_touches else None
    both_ways = 0
    for p in people:
        if p.uid in touched:
            ways = {i.direction for i in m.touches(p) if age(p, i.date) <= 90}
            both_ways += "mutual" in ways or {"in", "out"} <= ways
    before = [p for p in everybody if active_between(p, 91, 180)]
    growth_84, net_84 = growth(desk, as_of, 84)
    shares = {str(n): share(sum(active_in(p, n) for p in people), len(people))
              for n in (30, 90, 365)}  # fmt: skip
    return {
        "people": len(people),
        "channels": {
            channel: {
                "people": count,
                "only_here": sum(found == {channel} for found in where.values()),
                "active_90": sum(channel in where[p.uid] and active_on(p, channel) for p in people),
                "growth_28": channel_growth(desk, as_of, channel, 28),
            }
            for channel, count in on.items()
        },
        "sum_of_channels": total,
        "overlap": total - len(people),
        "overlap_rate": share(total - len(people), total),
        "on_two_or_more": share(sum(len(f) >= 2 for f in where.values()), len(people)),
        "pairs": pairs,
        "active_share": shares,
        "growth": {"28": growth(desk, as_of, 28)[0], "84": growth_84},
        "stages": [sum(s.stage == n for s in stands.values()) for n in range(6)],
        "by_judgement": sum(s.judged for s in stands.values()),
        "goto_by_topic": dict(topics),
        "advocates": sum(s.advocate and not s.hold for s in stands.values()),
        "retention": share(sum(active_in(p, 90) for p in before), len(before)),
        "concentration": {"hhi": hhi, "effective": 1 / hhi if hhi else None},
        "reciprocity": share(both_ways, sum(p.uid in touched for p in people)),
        "answer_rate": answer_rate(everybody),
        "follow_through": follow_through(everybody),
        "days_to_thanks": days_to_thanks(everybody),
        "verdict": verdict(shares["90"], net_84),
    }
