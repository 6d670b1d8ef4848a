"""Putting names, days and numbers into a sentence of the rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date


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
    number_text: Callable[[float], str] = number_text,
) -> str:
    """The sentence with names, days and numbers in place.

    Values that are ISO days (as stored) or dates are shown with `day_text`; `since` gives
    {gap}. Numbers are shown with `number_text`. A full stop that follows a day written with one
    (`26. Sept.`) is not said twice. Braces in a name or text stay as typed.
    """
    shown: dict[str, str] = {"name": name}
    for key, value in values.items():
        day = _day_in(key, value)
        if day is not None:
            shown[key] = day_text(day)
            if key == "since":
                shown["gap"] = number_text((as_of - day).days)
        elif isinstance(value, int | float):
            shown[key] = number_text(value)
        else:
            shown[key] = str(value)
    parts = template.split("{")
    out = [parts[0]]
    for part in parts[1:]:
        key, _, rest = part.partition("}")
        said = shown.get(key, "")
        twice = key in DAY_KEYS and said.endswith(".") and rest.startswith(".")
        out.append(said + (rest[1:] if twice else rest))
    return "".join(out)


DAY_KEYS = frozenset({"date", "due", "since", "rest"})


def _day_in(key: str, value: object) -> date | None:
    if isinstance(value, date):
        return value
    if key in DAY_KEYS and isinstance(value, str):
        return date.fromisoformat(value)
    return None
