"""The words of the Go-to page: evidence, gates, states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from community_desk.ui.asking import FAVOURS, GATES, SIZES
from community_desk.ui.text import due_words, tr
from community_desk.ui.words import stage_name

if TYPE_CHECKING:
    from datetime import date

    from community_desk.store.queries.goto import Helper, LedgerRow

__all__ = ["ANSWERS", "FAVOURS", "SHARED", "SIDES", "SIZES", "gates", "state", "why"]

SIDES = {
    "give": lambda: tr("you offered"),
    "request": lambda: tr("asked you"),
    "ask": lambda: tr("you asked"),
    "receive": lambda: tr("they gave"),
}
SHARED = {
    "topic": lambda: tr("both care about {what}"),
    "org": lambda: tr("both at {what}"),
    "place": lambda: tr("both in {what}"),
}
ANSWERS = {
    "unasked": lambda: tr("not asked yet"),
    "asked": lambda: tr("asked"),
    "yes": lambda: tr("said yes"),
    "no": lambda: tr("said no"),
}


def why(helper: Helper) -> str:
    """What speaks for a person, as things they did or are."""
    evidence, said = helper.evidence, []
    if evidence.inside:
        said.append(tr("works at {org}").format(org=helper.org))
    if evidence.knows_inside:
        said.append(tr("knows somebody there"))
    if helper.topics:
        words = tr("known for {topics}") if evidence.known_for else tr("cares about {topics}")
        said.append(words.format(topics=", ".join(helper.topics)))
    if evidence.times_gave:
        said.append(tr("helped you %n times", "", evidence.times_gave))
    return " · ".join(said)


def gates(helper: Helper) -> str:
    """Stage, give and take, and the ask check in words."""
    said = [stage_name(helper.evidence.stage)]
    if helper.gave or helper.received:
        words = tr("you gave {gave}, received {got}")
        said.append(words.format(gave=helper.gave, got=helper.received))
    reasons = [GATES[reason]() for reason in helper.check.reasons]
    return " · ".join([*said, *(reasons or [tr("room to ask")])])


def state(row: LedgerRow, today: date) -> tuple[str, str]:
    """Where a favour stands, and its tone; nothing is red."""
    if row.status == "open":
        return (tr("open"), "neutral")
    if row.side == "receive":
        thanked = row.thanked_on is not None
        return (tr("received, thanked"), "success") if thanked else (tr("thanks due"), "warning")
    if row.status == "done":
        return tr("done"), "success"
    _ = due_words, today
    return (tr("declined") if row.status == "declined" else tr("withdrawn")), "neutral"
