"""THANKS_DUE: something they gave is not thanked for yet."""

from __future__ import annotations

from collections.abc import Iterator

from community_desk.core.flags.rule import FlagRule
from community_desk.core.kinds import Lane
from community_desk.core.ledger import day_of, is_received
from community_desk.core.sight import Found, Sight

SENTENCES = {
    "intro": "{name} made an introduction for you on {date}. Two lines of thanks.",
    "referral": "{name} referred you on {date}. Two lines of thanks.",
    "endorsement": "{name} endorsed you on {date}. Two lines of thanks.",
    "advice": "{name} gave you advice on {date}. Two lines of thanks.",
    "feedback": "{name} gave you feedback on {date}. Two lines of thanks.",
    "resource": "{name} gave you something useful on {date}. Two lines of thanks.",
    "work": "{name} did some work for you on {date}. Two lines of thanks.",
    "other": "{name} helped you on {date}. Two lines of thanks.",
}


def find(sight: Sight) -> Iterator[Found]:
    """What they gave 1 to 60 days ago; a short thank-you makes helpers help again.

    Source: Grant and Gino 2010. x = age / 7.
    """
    for item in sight.exchanges:
        if not is_received(item) or item.thanked_on is not None:
            continue
        day = day_of(item)
        if day is not None and sight.aged(day, 1, 60):
            age = (sight.as_of - day).days
            values: dict[str, object] = {"date": day}
            yield Found("THANKS_DUE", item.uid, age, 7, True, None, item.type, values, (item.uid,))


RULE = FlagRule("THANKS_DUE", Lane.A, SENTENCES, find, ("exchanges",))
