"""Days of which only the month or the year is known.

Such a day is stored as its first day; how much of it is known stands beside it, as the beginning
of its ISO form (`2019`, `2019-05`). A beginning that no longer fits the day says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

MET_KNOWN = "met on, as known"
"""Name in a person's `extra` of how much is known of the day they were met."""

_YEAR = re.compile(r"\d{4}")
_NUMBERS = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})"),
    re.compile(r"(?P<month>\d{1,2})[./](?P<year>\d{4})"),
)


def known_part(day: date | None, said: object) -> str:
    """How much of a day is known: its year, its month, or all of it."""
    if day is None:
        return ""
    whole = day.isoformat()
    fits = isinstance(said, str) and len(said) in (4, 7) and whole.startswith(said)
    return str(said) if fits else whole


def first_day(known: str) -> date:
    """The first day of what is known."""
    return date.fromisoformat(known + "-01-01"[len(known) - 4 :])


def read_roughly(text: str, months: Sequence[Sequence[str]], today: date) -> str | None:
    """The year or the month a whole text names, as the beginning of its ISO form; else None.

    `months` are twelve lists of names, folded in case and without dots. Nothing is in the future.
    """
    wanted = text.strip()
    if _YEAR.fullmatch(wanted):
        return _past(int(wanted), 0, today)
    for pattern in _NUMBERS:
        found = pattern.fullmatch(wanted)
        if found is not None:
            return _past(int(found["year"]), int(found["month"]), today)
    words = wanted.replace(".", " ").casefold().split()
    years = [word for word in words if _YEAR.fullmatch(word)]
    rest = [word for word in words if word not in years]
    if len(years) != 1 or not rest:
        return None
    name = " ".join(rest)
    place = next((n for n, names in enumerate(months, 1) if name in names), 0)
    return _past(int(years[0]), place, today) if place else None


def _past(year: int, month: int, today: date) -> str | None:
    if not (1000 < year <= today.year and month <= 12):
        return None
    if not month:
        return f"{year:04d}"
    return f"{year:04d}-{month:02d}" if date(year, month, 1) <= today else None
