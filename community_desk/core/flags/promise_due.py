"""PROMISE_DUE: a promise of mine is due within two days."""

from __future__ import annotations

from collections.abc import Iterator

from community_desk.core.flags.rule import FlagRule
from community_desk.core.kinds import Lane
from community_desk.core.promises import is_open
from community_desk.core.sight import Found, Sight

SENTENCES = {
    "promise": "Due {due}: {text}.",
    "bare": "A promise is due {due}.",
}


def find(sight: Sight) -> Iterator[Found]:
    """Every open promise of mine due today, tomorrow or the day after."""
    for item in sight.promises:
        if item.who != "me" or item.due_on is None or not is_open(item):
            continue
        if sight.aged(item.due_on, -2, 0):
            values: dict[str, object] = {"text": item.text, "due": item.due_on}
            variant = "promise" if item.text.strip() else "bare"
            yield Found("PROMISE_DUE", item.uid, 0, 1, False, None, variant, values, (item.uid,))


RULE = FlagRule("PROMISE_DUE", Lane.A, SENTENCES, find, ("promises",))
