"""INTRO_PENDING: one side of an introduction waits."""

from __future__ import annotations

from collections.abc import Iterator

from community_desk.core.flags.rule import FlagRule
from community_desk.core.kinds import Lane
from community_desk.core.sight import Found, Sight

SENTENCES = {
    "waiting": "{a} is waiting for {b}.",
    "ready": "{a} and {b} both said yes: introduce them.",
}


def find(sight: Sight) -> Iterator[Found]:
    """One side said yes and the other has not answered for three days, or both and not made."""
    for item in sight.introductions:
        if item.made_on is not None and item.made_on <= sight.as_of:
            continue
        if item.outcome or "no" in (item.mine_answer, item.other_answer):
            continue
        if item.asked_on is not None and item.asked_on > sight.as_of:
            sight.watch(item.asked_on)
            continue
        yeses = (item.mine_answer == "yes") + (item.other_answer == "yes")
        age = (sight.as_of - item.asked_on).days if item.asked_on else 0
        old_enough = item.asked_on is None or sight.reached(item.asked_on, 3)
        if yeses == 2 or (yeses == 1 and old_enough):
            names = (item.own_name, item.other_name)
            first, second = names if item.mine_answer == "yes" else names[::-1]
            values: dict[str, object] = {"a": first, "b": second}
            variant = "ready" if yeses == 2 else "waiting"
            yield Found(
                "INTRO_PENDING",
                item.uid,
                age,
                7,
                item.asked_on is not None,
                None,
                variant,
                values,
                (item.uid,),
            )


RULE = FlagRule("INTRO_PENDING", Lane.A, SENTENCES, find, ("introductions",))
