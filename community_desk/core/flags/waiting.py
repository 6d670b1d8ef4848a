"""WAITING: they have not come back to me."""

from __future__ import annotations

from collections.abc import Iterator

from community_desk.core.days import plus, working_days_between
from community_desk.core.flags.rule import FlagRule
from community_desk.core.kinds import Lane
from community_desk.core.promises import is_open
from community_desk.core.sight import Found, Sight

SENTENCES = {
    "ask": "No answer since {date}. One friendly reminder.",
    "bare": "{name} made a promise for {due}. One friendly reminder.",
    "promise": "{name} promised {text} for {due}. One friendly reminder.",
}


def find(sight: Sight) -> Iterator[Found]:
    """My ask open for 7 working days (and fewer than two silences); their promise 3 days past."""
    working = sight.model.plan.working_days
    if sight.unanswered < 2:
        for item in sight.exchanges:
            if item.side != "ask" or item.status != "open" or item.date is None:
                continue
            waited = working_days_between(item.date, sight.as_of, working)
            sight.watch(plus(sight.as_of, 1))
            if waited >= 7:
                values: dict[str, object] = {"date": item.date}
                yield Found(
                    "WAITING", item.uid, waited - 7, 7, False, None, "ask", values, (item.uid,)
                )
    for promise in sight.promises:
        if promise.who != "them" or promise.due_on is None or not is_open(promise):
            continue
        if sight.reached(promise.due_on, 3):
            past = (sight.as_of - promise.due_on).days
            variant = "promise" if promise.text.strip() else "bare"
            told: dict[str, object] = {"text": promise.text, "due": promise.due_on}
            yield Found("WAITING", promise.uid, past, 7, True, None, variant, told, (promise.uid,))


RULE = FlagRule("WAITING", Lane.B, SENTENCES, find, ("exchanges", "promises"))
