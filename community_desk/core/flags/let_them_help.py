"""LET_THEM_HELP: I have given much and they had no chance to."""

from __future__ import annotations

from collections.abc import Iterator
from math import log2

from community_desk.core.flags.rule import FlagRule
from community_desk.core.kinds import Lane
from community_desk.core.ledger import day_of, is_given
from community_desk.core.sight import Found, Sight

SENTENCES = {
    "help": "You have given much. A small ask would do you both good.",
}


def find(sight: Sight) -> Iterator[Found]:
    """G >= 9, R < 1, B >= 0.6: frequent two-way favours raise standing and output.

    Source: Flynn 2003.
    """
    gave, received, balance = sight.ledger
    life = sight.model.ledger.half_life_days
    if gave < 9:
        return
    sight.watch_fading(log2(gave / 9), life)
    if received >= 1:
        sight.watch_fading(log2(received), life)
    spare = gave - received - 0.6 * (gave + received)
    if spare > 0:
        sight.watch_fading(log2(spare / (0.6 * sight.model.ledger.prior)), life)
    if received < 1 and balance >= 0.6:
        given = tuple(e.uid for e in sight.exchanges if is_given(e) and day_of(e))
        yield Found("LET_THEM_HELP", given[-1], 0, 1, False, None, "help", {}, given)


RULE = FlagRule("LET_THEM_HELP", Lane.B, SENTENCES, find, ("exchanges",))
