"""Which openings fit which reason: an answer where they wrote, thanks where they helped.

An opening of the user's own fits everywhere: nobody knows better what it is for. After those of
the channel come some that belong to none; where the reason is to rest or to decide, there are none.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from community_desk.core.playbook import Template

_KEPT_UP = frozenset({"COOLING", "OVERDUE"})
_WOKEN = _KEPT_UP | {"DORMANT"}
_PUBLIC = _KEPT_UP | {"NEW", "GIVE_FIRST"}
_PROMISED = frozenset({"PROMISE_DUE", "PROMISE_OVERDUE"})

FITTING: Mapping[str, frozenset[str]] = {
    "advice": frozenset({"LET_THEM_HELP"}),
    "after_meeting": _PROMISED | {"NEW"},
    "after_thread": _KEPT_UP | {"THANKS_DUE"},
    "announce": _WOKEN | _PROMISED | {"REPLY_OWED", "REQUEST_OPEN"},
    "answer": _PUBLIC | {"REPLY_OWED"},
    "discord.dm": _WOKEN | {"GIVE_FIRST"},
    "dm_after_reply": _KEPT_UP | {"NEW"},
    "first_reply": _PUBLIC | {"REPLY_OWED"},
    "intro_ask": frozenset({"INTRO_PENDING"}),
    "invite": frozenset({"NEW"}),
    "newsletter.reply": frozenset({"REPLY_OWED"}),
    "reconnect": _WOKEN,
    "reply": _PUBLIC | {"REPLY_OWED"},
    "revive": _WOKEN,
    "slack.dm": _PROMISED | {"REPLY_OWED", "REQUEST_OPEN", "GIVE_FIRST"},
    "story_reply": _KEPT_UP | {"NEW"},
    "thanks": frozenset({"THANKS_DUE"}),
    "welcome": frozenset({"NEW"}),
    "wish": frozenset({"MILESTONE"}),
    "youtube.reply": _PUBLIC,
}
"""Flags for which a shipped opening is meant, by its id, or channel and id where two differ."""

_A_WORD = (
    "{first}, {specific} made me think of you. How are you?",
    "{first}, how did {specific} go?",
)
PLAIN: Mapping[str, tuple[str, ...]] = {
    "PROMISE_OVERDUE": (
        "{first}, I promised you {specific}, and I am late. You have it by {date}.",
        "{first}, {specific} takes me longer than I said. Is {date} still of use to you?",
    ),
    "PROMISE_DUE": ("{first}, as promised: {specific}",),
    "REQUEST_OPEN": ("{first}, about {specific}: I can {offer} by {date}.",),
    "THANKS_DUE": ("{first}, thank you for {specific}. I did {result} because of it.",),
    "REPLY_OWED": (
        "{first}, thank you for writing about {specific}. {point}",
        "{first}, your message is not forgotten. {point}",
    ),
    "INTRO_PENDING": (
        "{first}, may I still introduce you to someone who {specific}? A simple no is fine.",
    ),
    "MILESTONE": ("{first}, I am thinking of you: {specific}. Have a good day!",),
    "NEW": ("{first}, good to be in touch. {specific}. What are you working on these days?",),
    "COOLING": _A_WORD,
    "WAITING": ("{first}, in case it slipped by: {specific}. No hurry, and a simple no is fine.",),
    "OVERDUE": _A_WORD,
    "GIVE_FIRST": ("{first}, I came across {specific} and thought it may be of use to you.",),
    "DORMANT": ("{first}, {specific} made me think of you. It has been a while. How are you?",),
    "LET_THEM_HELP": ("{first}, may I ask your advice on {question}? Two lines are plenty.",),
}
"""Openings for each reason to write, whatever the channel."""


def fitting(flag: str, channel: str, openings: Iterable[Template]) -> list[Template]:
    """Those of a channel's openings that are meant for a reason, in their order."""
    return [
        each
        for each in openings
        if flag in FITTING.get(f"{channel}.{each.id}", FITTING.get(each.id, frozenset({flag})))
    ]
