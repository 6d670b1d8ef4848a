"""What the ladder says, by claim, with the values that fill it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from community_desk.core.filling import fill
from community_desk.core.kinds import STAGE_NAMES

# {name}, {what}, {topic}, {reason} are the user's own words;
# {channel}, {kind}, {type} and {stage} are codes, which the interface names in its language.
SENTENCES: dict[str, str] = {
    "stranger": "You have written; they have not answered.",
    "judged": "Your judgement: {reason}",
    "judged_alone": "Your judgement",
    "hold": "On hold: a promise to them is long overdue or came late.",
    "breach": "You marked a serious breach on {date}.",
    "seen": "They know you are there: {kind}, {channel}, {date}.",
    "follows": "They know you are there: follows you on {channel}.",
    "connected": "They know you are there: connected on {channel}.",
    "spoken": "You have spoken: {date}.",
    "asked": "{name} took a chance on you: asked you for help.",
    "lent": "{name} took a chance on you: gave you their name ({type}).",
    "confided": "{name} took a chance on you: confided on {date}.",
    "helped": "You helped ({what}).",
    "helped_with": "You helped ({type}).",
    "unasked": "You gave unasked and it was well received.",
    "kept": "You kept {count} promises on time.",
    "came_back": "{name} asked you, you delivered, and they came back on {date}.",
    "came_back_about": (
        "{name} asked you about {topic}, you delivered, and they came back on {date}."
    ),
    "intro": "{name} introduced you unasked.",
    "referral": "{name} recommended you unasked.",
    "endorsement": "{name} endorsed you unasked.",
    "twice": "{name} helped you twice when you asked.",
    "next_restored": "{stage} returns when promises are kept on time again.",
    "next_aware": "Aware needs one sign from them: an answer, a click, a connection.",
    "next_acquainted": "Acquainted needs a conversation that goes both ways.",
    "next_goto": "Go-to needs them to come back: a second request after the first was done.",
    "next_advocate": (
        "Advocate needs them to speak for you: an introduction, referral or endorsement."
    ),
    "next_months_0": "Trusting needs a third month of contact; you have no months.",
    "next_months_1": "Trusting needs a third month of contact; you have one month.",
    "next_months_2": "Trusting needs a third month of contact; you have two.",
    "next_tenure": "Trusting needs {left} more days of knowing each other.",
    "next_both_ways": "Trusting needs a word both ways again; the last is over two years ago.",
    "next_act": (
        "Trusting needs an act of trust: they ask you for something that matters, "
        "or you help and keep two promises."
    ),
}

_NOTHING: Mapping[str, Any] = {}


class Said(NamedTuple):
    """A sentence of the ladder: its key in SENTENCES and the values that fill it."""

    key: str
    values: Mapping[str, Any] = _NOTHING

    def __str__(self) -> str:
        """The sentence in English, days in ISO form."""
        shown = dict(self.values)
        if "stage" in shown:
            shown["stage"] = STAGE_NAMES[shown["stage"]]
        if self.key == "seen":
            shown["channel"] = shown["channel"].replace("_", " ")
        return fill(SENTENCES[self.key], shown, name=shown.get("name", ""), as_of=date.min)
