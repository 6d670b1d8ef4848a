"""REQUEST_OPEN: they asked, and it has been open for three days."""

from __future__ import annotations

from collections.abc import Iterator

from community_desk.core.flags.rule import FlagRule
from community_desk.core.kinds import FavourType, Lane
from community_desk.core.sight import Found, Sight

SENTENCES = {
    "request": "{name} asked: {text}.",
    "bare": "{name} asked you for something.",
}


def find(sight: Sight) -> Iterator[Found]:
    """Every open request of theirs, three days old or more; x = age / 7."""
    for item in sight.exchanges:
        if item.side != "request" or item.status != "open" or item.date is None:
            continue
        if sight.reached(item.date, 3):
            age = (sight.as_of - item.date).days
            values: dict[str, object] = {"text": item.topic or item.type}
            variant = "bare" if values["text"] == FavourType.OTHER else "request"
            yield Found("REQUEST_OPEN", item.uid, age, 7, True, None, variant, values, (item.uid,))


RULE = FlagRule("REQUEST_OPEN", Lane.A, SENTENCES, find, ("exchanges",))
