"""REPLY_OWED: the last strong touch is theirs."""

from __future__ import annotations

from collections.abc import Iterator

from community_desk.core.balance import reply_owed
from community_desk.core.flags.rule import FlagRule
from community_desk.core.kinds import Lane
from community_desk.core.sight import Found, Sight

SENTENCES = {
    "reply": "{name} wrote on {date}.",
    "met": "{name} reached you on {date}.",
}


def find(sight: Sight) -> Iterator[Found]:
    """The newest strong touch is inbound, 2 to 60 days old and not marked done; x = age / 7."""
    item = reply_owed(sight.touches, sight.model)
    if item is not None and sight.aged(item.date, 2, 60):
        age = (sight.as_of - item.date).days
        variant = "reply" if item.kind in ("message", "letter") else "met"
        values: dict[str, object] = {"date": item.date}
        yield Found("REPLY_OWED", item.uid, age, 7, True, None, variant, values, (item.uid,))


RULE = FlagRule("REPLY_OWED", Lane.A, SENTENCES, find, ("touches",))
