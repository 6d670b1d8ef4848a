"""ONE_SIDED: only one side speaks or starts."""

from __future__ import annotations

from collections.abc import Iterator

from community_desk.core.balance import one_sided
from community_desk.core.days import plus
from community_desk.core.flags.rule import FlagRule
from community_desk.core.kinds import Lane
from community_desk.core.quiet import quiet_days
from community_desk.core.sight import Found, Sight

SENTENCES = {
    "silent": "They have not answered twice. Rest until {rest}, then another channel.",
    "mine": "You always start.",
    "theirs": "They always start: your turn.",
}


def find(sight: Sight) -> Iterator[Found]:
    """Two unanswered messages, or nearly all conversations of a year opened by one side."""
    last = sight.last_unanswered
    if sight.unanswered >= 2 and last is not None:
        values: dict[str, object] = {"rest": plus(last.date, quiet_days(sight))}
        subject = last.date.isoformat()
        yield Found("ONE_SIDED", subject, 0, 1, False, None, "silent", values, (last.uid,))
    elif sight.touches and one_sided(sight.starts, sight.model):
        mine = sight.starts.mine > sight.starts.theirs
        subject = sight.touches[-1].date.isoformat()
        records = (sight.touches[-1].uid,)
        variant = "mine" if mine else "theirs"
        yield Found("ONE_SIDED", subject, 0, 1, False, None, variant, {}, records)


RULE = FlagRule("ONE_SIDED", Lane.B, SENTENCES, find, ("touches",))
