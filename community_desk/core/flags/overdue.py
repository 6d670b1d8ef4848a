"""OVERDUE: the circle's rhythm has passed."""

from __future__ import annotations

from collections.abc import Iterator

from community_desk.core.flags.rule import FlagRule
from community_desk.core.kinds import Lane
from community_desk.core.sight import Found, Sight

SENTENCES = {
    "gap": "{gap} days; you wanted {T}.",
    "never": "Not a word yet; you wanted one every {T} days.",
}


def find(sight: Sight) -> Iterator[Found]:
    """gap > T, below dormant; never touched: days since assigned > offset."""
    cadence = sight.cadence
    if cadence is None or sight.quiet:
        return
    if sight.touches:
        last = sight.touches[-1]
        late = sight.reached(last.date, cadence + 1)
        dormant = sight.reached(last.date, sight.dormant_after)
        if late and not dormant:
            gap = (sight.as_of - last.date).days
            values: dict[str, object] = {"T": cadence, "since": last.date}
            subject, records = last.date.isoformat(), (last.uid,)
            number = gap - cadence
            yield Found("OVERDUE", subject, number, cadence, True, None, "gap", values, records)
        return
    since = sight.person.circle_since
    offset = sight.person.circle_offset
    if since is not None and sight.reached(since, offset + 1):
        days = (sight.as_of - since).days
        subject = f"never:{since.isoformat()}"
        records = (sight.person.uid,)
        yield Found(
            "OVERDUE", subject, days - offset, cadence, True, None, "never", {"T": cadence}, records
        )


RULE = FlagRule("OVERDUE", Lane.B, SENTENCES, find)
