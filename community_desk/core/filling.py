"""Putting names, days and numbers into a sentence of the rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date


def number_text(value: float) -> str:
    """A count of days without a needless fraction."""
    return str(int(value)) if value == int(value) else f"{value:.1f}"


def days_text(days: int) -> str:
    """A number of days with their name."""
    return "1 day" if days == 1 else f"{days} days"


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
    number_text: Callable[[float], str] = number_text,
    days_text: Callable[[int], str] = days_text,
    tidy: bool = False,
) -> str:
    """The sentence with names, days and numbers in place.

    Values that are ISO days (as stored) or dates are shown with `day_text`; `since` gives
    {gap}. Numbers are shown with `number_text`. A full stop that follows a day written with one
    (`26. Sept.`) is not said twice. Braces in a name or text stay as typed.

    `tidy`, for the window: numbers are whole, `{gap_days}` is one with its name, and words that
    were typed stand in one line, without a full stop of their own.
    """
    shown: dict[str, str] = {"name": name}
    for key, value in values.items():
        day = _day_in(key, value)
        if day is not None:
            shown[key] = day_text(day)
            if key == "since":
                gap = (as_of - day).days
                shown["gap"], shown["gap_days"] = number_text(gap), days_text(gap)
        elif isinstance(value, int | float):
            whole = int(value + 0.5)
            shown[key] = number_text(whole if tidy else value)
            shown[f"{key}_days"] = days_text(whole)
        else:
            shown[key] = _within(str(value)) if tidy and key == "text" else str(value)
    parts = template.split("{")
    out = [parts[0]]
    for part in parts[1:]:
        key, _, rest = part.partition("}")
        said = shown.get(key, "")
        ends = (".",) if key in DAY_KEYS else _ENDS if tidy and key == "text" else ()
        twice = bool(ends) and said.endswith(ends) and rest.startswith(".")
        out.append(said + (rest[1:] if twice else rest))
    return "".join(out)


_ENDS = ("!", "?", "\u2026", "\u061f", "\u3002")


def _within(text: str) -> str:
    """What somebody typed as it stands inside a sentence: one line, without its full stop."""
    line = " ".join(text.split())
    return line.removesuffix(".") if not line.endswith("..") else line


DAY_KEYS = frozenset({"date", "due", "since", "rest"})


def _day_in(key: str, value: object) -> date | None:
    if isinstance(value, date):
        return value
    if key in DAY_KEYS and isinstance(value, str):
        return date.fromisoformat(value)
    return None
