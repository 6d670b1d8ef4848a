"""PROMISE_OVERDUE: a promise of mine is past due."""

from __future__ import annotations

from collections.abc import Iterator

from community_desk.core.flags.rule import FlagRule
from community_desk.core.kinds import Lane
from community_desk.core.promises import is_open
from community_desk.core.sight import Found, Sight

SENTENCES = {
    "promise": "You promised {text} for {due}. Do it, or say when.",
    "bare": "You made a promise for {due}. Do it, or say when.",
}


def find(sight: Sight) -> Iterator[Found]:
    """Every open promise of mine whose day has passed; x = days late / 7."""
    for item in sight.promises:
        if item.who != "me" or item.due_on is None or not is_open(item):
            continue
        if sight.reached(item.due_on, 1):
            late = (sight.as_of - item.due_on).days
            values: dict[str, object] = {"text": item.text, "due": item.due_on}
            variant = "promise" if item.text.strip() else "bare"
            yield Found(
                "PROMISE_OVERDUE", item.uid, late, 7, True, None, variant, values, (item.uid,)
            )


RULE = FlagRule("PROMISE_OVERDUE", Lane.A, SENTENCES, find, ("promises",))
