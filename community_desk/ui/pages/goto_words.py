"""The words of the Go-to page: evidence, gates, states, warm-ups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from community_desk.ui.text import due_words, tr
from community_desk.ui.words import stage_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from community_desk.store.queries.goto import Helper, LedgerRow

FAVOURS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("advice", lambda: tr("Advice")),
    ("intro", lambda: tr("An introduction")),
    ("referral", lambda: tr("A referral")),
    ("endorsement", lambda: tr("An endorsement")),
    ("feedback", lambda: tr("Feedback")),
    ("resource", lambda: tr("A resource")),
    ("work", lambda: tr("Work")),
    ("other", lambda: tr("Something else")),
)
SIZES: tuple[tuple[str, Callable[[], str]], ...] = (
    ("S", lambda: tr("a minute")),
    ("M", lambda: tr("an hour")),
    ("L", lambda: tr("a day")),
)
SIDES = {
    "give": lambda: tr("you offered"),
    "request": lambda: tr("asked you"),
    "ask": lambda: tr("you asked"),
    "receive": lambda: tr("they gave"),
}
GATES = {
    "give_first": lambda: tr("give first: you have asked more than you gave of late"),
    "thank_first": lambda: tr("say thanks first for what they gave"),
    "promise_first": lambda: tr("keep or renew your promise first"),
    "unanswered": lambda: tr("they have not answered of late"),
}
STEPS = {
    "keep_promise": lambda: tr("Keep or renew what you promised"),
    "thank": lambda: tr("Two lines of thanks"),
    "useful_thing": lambda: tr("Send something useful, asking for nothing"),
    "favour": lambda: tr("A small favour, or an introduction for them"),
    "rest_then_other_channel": lambda: tr("A kind word on another channel"),
    "plain_word": lambda: tr("A word without a reason: how are they?"),
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
