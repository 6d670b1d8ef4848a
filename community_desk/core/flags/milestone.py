"""MILESTONE: a day that matters to them is near."""

from __future__ import annotations

from collections.abc import Iterator

from community_desk.core.days import next_occurrence, plus
from community_desk.core.flags.rule import FlagRule
from community_desk.core.kinds import Lane
from community_desk.core.sight import Found, Sight

AHEAD = {"inner": 7, "close": 7, "active": 7, "wide": 3, "edge": 0}

SENTENCES = {
    "milestone": "{what} on {date}.",
}


def find(sight: Sight) -> Iterator[Found]:
    """Within 7 days (inner, close, active), 3 (wide), on the day (edge); x = (7 - ahead) / 7."""
    ahead = AHEAD.get(sight.person.circle)
    if ahead is None:
        return
    for item in sight.milestones:
        day = next_occurrence(item.month, item.day, sight.as_of, item.year, yearly=item.yearly)
        if day is None:
            continue
        sight.watch(plus(day, 1))
        if sight.reached(day, -ahead):
            left = (day - sight.as_of).days
            values: dict[str, object] = {"what": item.type.replace("_", " ").capitalize()}
            values["date"] = day
            subject = f"{item.uid}:{day.year}"
            yield Found(
                "MILESTONE", subject, 7 - left, 7, True, 7, "milestone", values, (item.uid,)
            )


RULE = FlagRule("MILESTONE", Lane.B, SENTENCES, find, ("milestones",))
