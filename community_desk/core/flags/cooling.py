"""COOLING: a known rhythm is slipping."""

from __future__ import annotations

from collections.abc import Iterator

from community_desk.core.flags.rule import FlagRule
from community_desk.core.kinds import Lane
from community_desk.core.rhythm import cooling_from
from community_desk.core.sight import Found, Sight

SENTENCES = {
    "cooling": "You used to talk every {g} days; it has been {gap}.",
}


def find(sight: Sight) -> Iterator[Found]:
    """gap >= max(14, 3 g), below dormant; x = gap / (8 g) (Navarro and others 2017)."""
    rhythm = sight.rhythm
    if rhythm is None or not sight.touches or sight.quiet:
        return
    last = sight.touches[-1]
    if sight.reached(last.date, sight.dormant_after):
        return
    if sight.reached(last.date, cooling_from(rhythm, sight.model)):
        gap = (sight.as_of - last.date).days
        values: dict[str, object] = {"g": rhythm, "since": last.date}
        span = sight.model.rhythm.dormant_factor * rhythm
        yield Found(
            "COOLING", last.date.isoformat(), gap, span, True, None, "cooling", values, (last.uid,)
        )


RULE = FlagRule("COOLING", Lane.B, SENTENCES, find, ("touches",))
