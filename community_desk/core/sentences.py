"""Turning a flag's template and values into the sentence on its card."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

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


def number_text(value: float) -> str:
    """A count of days without a needless fraction."""
    return str(int(value)) if value == int(value) else f"{value:.1f}"


def iso_day(day: date) -> str:
    """The day as the command line shows it."""
    return day.isoformat()


def fill(
    template: str,
    values: Mapping[str, object],
    *,
    name: str,
    as_of: date,
    day_text: Callable[[date], str] = iso_day,
) -> str:
    """The sentence with names, days and numbers in place.

    Values that are ISO days (as stored) or dates are shown with `day_text`; `since` gives
    {gap}. Braces in a name or text stay as typed.
    """
    shown: dict[str, str] = {"name": name}
    for key, value in values.items():
        day = _day_in(key, value)
        if day is not None:
            shown[key] = day_text(day)
            if key == "since":
                shown["gap"] = str((as_of - day).days)
        elif isinstance(value, int | float):
            shown[key] = number_text(value)
        else:
            shown[key] = str(value)
    parts = template.split("{")
    out = [parts[0]]
    for part in parts[1:]:
        key, _, rest = part.partition("}")
        out.append(shown.get(key, "") + rest)
    return "".join(out)


DAY_KEYS = frozenset({"date", "due", "since", "rest"})


def _day_in(key: str, value: object) -> date | None:
    if isinstance(value, date):
        return value
    if key in DAY_KEYS and isinstance(value, str):
        return date.fromisoformat(value)
    return None
