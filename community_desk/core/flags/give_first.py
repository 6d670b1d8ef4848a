"""GIVE_FIRST: they have done more for me lately."""

from __future__ import annotations

from collections.abc import Iterator
from math import log2

from community_desk.core.flags.rule import FlagRule
from community_desk.core.kinds import Lane
from community_desk.core.ledger import day_of, is_given, is_received
from community_desk.core.sight import Found, Sight

SENTENCES = {
    "gave": "{name} has done more for you lately. Something for them?",
    "asked": "You have asked {name} for much lately. Something for them first?",
}


def find(sight: Sight) -> Iterator[Found]:
    """R - G >= 3 with a receive in a year and no give in 90 days, or asks beyond the room."""
    gave, received, _ = sight.ledger
    rules = sight.model.ledger
    room = gave + rules.room_by_stage[sight.stage]
    received_at = [e for e in sight.exchanges if is_received(e) and sight.aged(day_of(e), 0, 365)]
    given_at = [e for e in sight.exchanges if is_given(e) and sight.aged(day_of(e), 0, 90)]
    asks = [e for e in sight.exchanges if e.side == "ask" and sight.aged(e.date, 0, 90)]
    if received - gave >= 3:
        sight.watch_fading(log2((received - gave) / 3), rules.half_life_days)
    spare = sight.pressure - rules.room_by_stage[sight.stage]
    if 0 < spare <= gave:
        sight.watch_fading(log2(gave / spare), rules.half_life_days)
    if received - gave >= 3 and received_at and not given_at:
        newest = received_at[-1]
        uids = tuple(e.uid for e in received_at)
        yield Found("GIVE_FIRST", newest.uid, 0, 1, False, None, "gave", {}, uids)
    elif sight.pressure > room and asks:
        uids = tuple(e.uid for e in asks)
        yield Found("GIVE_FIRST", asks[-1].uid, 0, 1, False, None, "asked", {}, uids)


RULE = FlagRule("GIVE_FIRST", Lane.B, SENTENCES, find, ("exchanges",))
