"""What a flag says on its card, and the suggestion that goes with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from community_desk.core.flags import BY_FLAG

PAIR = frozenset({"COOLING", "OVERDUE"})
TOGETHER = "You used to talk every {g_days} and wanted a word every {T}; it has been {gap}."
"""What a card says for which both of the pair hold: one sentence, the gap told once."""

SUGGESTIONS: dict[str, str] = {
    "PROMISE_OVERDUE": "Do it today, or name a new day openly.",
    "REQUEST_OPEN": "Answer with what you can do and by when.",
    "THANKS_DUE": "Two lines that say what it made possible.",
    "REPLY_OWED": "A short answer today beats a long one next week.",
    "PROMISE_DUE": "Finish it while it is still on time.",
    "INTRO_PENDING": "Ask the one who has not answered; a simple no is fine.",
    "MILESTONE": "Two personal lines instead of a one-click wish.",
    "NEW": "One real sentence of welcome.",
    "COOLING": "A short note that asks for nothing.",
    "WAITING": "One friendly reminder, then let it rest.",
    "OVERDUE": "A short note that asks for nothing.",
    "GIVE_FIRST": "Think of one thing that would help them.",
    "DORMANT": "Say what made you think of them; no need to answer quickly.",
    "ONE_SIDED": "Let it rest, or try another channel.",
    "LET_THEM_HELP": "Ask for a small piece of advice.",
    "NEVER": "Choose a circle, leave them listed, or archive.",
}


def template_of(flag: str, variant: str) -> str:
    """The English template of a flag's sentence; the interface translates it."""
    return BY_FLAG[flag].sentences[variant]


def joined(
    first: str, values: Mapping[str, object], also: Sequence[tuple[str, Mapping[str, object]]]
) -> tuple[str, Mapping[str, object]] | None:
    """Template and values of the one sentence for both of the pair; None where they do not meet.

    `first` is the flag that speaks, `also` the other flags of the card with their values.
    """
    for flag, more in also:
        told = {**values, **more}
        if {first, flag} == PAIR and {"g", "T", "since"} <= told.keys():
            return TOGETHER, told
    return None
