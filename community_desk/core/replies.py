"""How soon somebody answers on each channel, from what passed there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from statistics import median

from community_desk.core.records import Interaction

_WRITTEN = frozenset({"message", "letter"})
LEAST_ANSWERS = 2
"""Answers below which nothing is said: one is no habit."""
LONGEST = 60
"""Days after which a word is a new one rather than an answer."""


def reply_days(interactions: Iterable[Interaction]) -> dict[str, int]:
    """The median of days from my word to their answer, by channel, where there is a habit."""
    gaps: dict[str, list[int]] = defaultdict(list)
    waiting: dict[str, int] = {}
    for item in sorted(interactions, key=lambda each: (each.date, each.id)):
        if item.kind not in _WRITTEN:
            continue
        day = item.date.toordinal()
        if item.direction == "out":
            waiting.setdefault(item.channel, day)
        elif item.direction == "in":
            asked = waiting.pop(item.channel, None)
            if asked is not None and day - asked <= LONGEST:
                gaps[item.channel].append(day - asked)
    return {
        channel: round(median(days)) for channel, days in gaps.items() if len(days) >= LEAST_ANSWERS
    }
