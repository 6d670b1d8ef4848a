"""NEVER: somebody listed without a word yet."""

from __future__ import annotations

from collections.abc import Iterator

from community_desk.core.flags.rule import FlagRule
from community_desk.core.kinds import Lane
from community_desk.core.sight import Found, Sight

SENTENCES = {
    "triage": "Not sorted yet: a circle, leave, or archive?",
}


def find(sight: Sight) -> Iterator[Found]:
    """Listed, no interaction, no connection: offered by the weekly rotation."""
    if sight.person.circle != "listed" or sight.items:
        return
    for handle in sight.handles:
        if handle.follows_me:
            return
        if handle.connected_on is None:
            continue
        if handle.connected_on <= sight.as_of:
            return
        sight.watch(handle.connected_on)
    records = (sight.person.uid,)
    yield Found("NEVER", sight.person.uid, 0, 1, False, None, "triage", {}, records)


RULE = FlagRule("NEVER", Lane.C, SENTENCES, find)
