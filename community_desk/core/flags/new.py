"""NEW: a new tie not yet greeted."""

from __future__ import annotations

from collections.abc import Iterator

from community_desk.core.flags.rule import FlagRule
from community_desk.core.kinds import Lane
from community_desk.core.sight import Found, Sight

SENTENCES = {
    "new": "New since {date}, not yet greeted.",
}


def find(sight: Sight) -> Iterator[Found]:
    """Connected or followed within 30 days and nothing composed from me yet.

    How long a new tie lives shows in its first weeks (Vergara Hidd and others 2023).
    """
    if sight.written:
        return
    days = [
        (h.connected_on, h.uid)
        for h in sight.handles
        if h.connected_on is not None
        and h.connected_on <= sight.as_of
        and not (h.ended_on is not None and h.ended_on <= sight.as_of)
    ]
    days += [(i.date, i.uid) for i in sight.items if i.kind == "follow" and i.direction == "in"]
    fresh = sorted(pair for pair in days if sight.aged(pair[0], 0, 30))
    if fresh:
        day, uid = fresh[0]
        age = (sight.as_of - day).days
        values: dict[str, object] = {"date": day}
        yield Found("NEW", uid, min(14, age), 14, True, 14, "new", values, (uid,))


RULE = FlagRule("NEW", Lane.B, SENTENCES, find)
