"""What a flag says on its card, and the suggestion that goes with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from community_desk.core.flags import BY_FLAG

PAIR = frozenset({"COOLING", "OVERDUE"})
TOGETHER = "You used to talk every {g_days} and wanted a word every {T}; it has been {gap}."
"""What a card says in the window where both of the pair hold: the gap is told once."""
ON_SCREEN: Mapping[str, str] = {
    "You used to talk every {g} days; it has been {gap}.": (
        "You used to talk every {g_days}; it has been {gap}."
    ),
    "{gap} days; you wanted {T}.": "{gap_days}; you wanted {T}.",
    "Not a word yet; you wanted one every {T} days.": (
        "Not a word yet; you wanted one every {T_days}."
    ),
    "You promised {text} for {due}. Do it, or say when.": (
        "You promised for {due}: {text}. Do it, or say when."
    ),
    "{name} promised {text} for {due}. One friendly reminder.": (
        "{name} promised for {due}: {text}. One friendly reminder."
    ),
}
"""Sentences of the rules that the window says a little otherwise: days have their plural, and a
promise stands as it was typed, whatever its grammar. What other programs read stays as it is."""

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
    """The English template of a flag's sentence, as other programs read it."""
    return BY_FLAG[flag].sentences[variant]


def on_screen(template: str) -> str:
    """The English template as the window translates it."""
    return ON_SCREEN.get(template, template)


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
