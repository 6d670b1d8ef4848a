"""What a flag says on its card, and the suggestion that goes with it."""

from __future__ import annotations

from community_desk.core.flags import BY_FLAG

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
