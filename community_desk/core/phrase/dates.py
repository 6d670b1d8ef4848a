"""Days in words, from a closed table per language.

A closed table, because free date libraries take the names May, Tuesday Weld and Sun
Microsystems for days. A bare month is never a day; a short weekday needs a preposition.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from community_desk.core.phrase.words import DayWords


@dataclass(frozen=True, slots=True)
class DayPhrase:
    """A day named in a line: `past` when something happened then, `future` when it is due."""

    start: int
    end: int
    past: date
    future: date

    def is_ahead(self, today: date) -> bool:
        """Whether it can only lie ahead ("tomorrow", "in 2 weeks")."""
        return self.past > today


def find_days(text: str, today: date, words: DayWords, day_first: bool) -> Iterator[DayPhrase]:
    """All days named in a text, longest reading first at each place, none overlapping."""
    at = _Calendar(today, words, day_first)
    taken: list[tuple[int, int]] = []
    for pattern, read in _readers(words):
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            found = read(match, at)
            if found is not None:
                taken.append(match.span())
                yield DayPhrase(*match.span(), *found)


def add_months(day: date, months: int) -> date:
    """The same day some months on; the last day of a shorter month stands in for its 31st."""
    total = day.year * 12 + day.month - 1 + months
    year, month = divmod(total, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


Reading = tuple[date, date] | None


@dataclass(frozen=True, slots=True)
class _Calendar:
    """What a match is read against."""

    today: date
    words: DayWords
    day_first: bool


Reader = tuple["re.Pattern[str]", "Callable[[re.Match[str], _Calendar], Reading]"]


@cache
def _readers(words: DayWords) -> tuple[Reader, ...]:
    """Patterns in the order they are tried: what is written out, then what is counted."""
    return (*_written(words), *_spoken(words))


def _written(words: DayWords) -> tuple[Reader, ...]:
    before, parts = rf"(?:(?:{words.before})\s+)?", rf"(?:\s+(?:{words.parts}))?"
    month = rf"(?P<m>{_any(words.months)})\.?"
    year = r"(?:,?\s+(?P<y>(?:19|2[01])\d\d))?"
    day = r"(?P<d>\d{1,2})(?:st|nd|rd|th|\.)?"
    return (
        (_compile(rf"{before}(?P<y>\d{{4}})-(?P<m>\d\d)-(?P<d>\d\d){parts}"), _numbers),
        (
            _compile(rf"{before}(?P<d>\d{{1,2}})\.\s?(?P<m>\d{{1,2}})\.(?P<y>\d{{4}}|\d\d)?"),
            _numbers,
        ),
        (
            _compile(rf"(?:{words.before})\s+(?P<d>\d{{1,2}})\.(?P<m>\d{{1,2}})(?P<y>(?!.))?"),
            _numbers,
        ),
        (
            _compile(rf"{before}(?P<d>\d{{1,2}})/(?P<m>\d{{1,2}})(?:/(?P<y>\d{{4}}|\d\d))?"),
            _slashes,
        ),
        (_compile(rf"{before}{day}\s+(?:of\s+)?{month}{year}{parts}"), _month_and_day),
        (_compile(rf"{before}{month}\s+{day}{year}{parts}"), _month_and_day),
    )


def _spoken(words: DayWords) -> tuple[Reader, ...]:
    before, parts = rf"(?:(?:{words.before})\s+)?", rf"(?:\s+(?:{words.parts}))?"
    number = rf"(?P<n>\d{{1,3}}|{_any(words.numbers)})"
    unit = rf"(?P<unit>{_any(words.units)})"
    every = _any(words.weekdays | words.short_weekdays)
    turn = rf"(?:(?P<last>{words.last})|(?P<next>{words.next}))"
    turns = rf"(?:(?P<last>{words.last})|(?P<next>{words.next})|(?P<this>{words.this}))"
    return (
        (_compile(words.ago.format(n=number, unit=unit)), _amount),
        (_compile(words.within.format(n=number, unit=unit)), _amount),
        (_compile(rf"{before}(?P<word>{_any(words.end_of)})"), _end_of),
        (_compile(rf"{before}(?P<word>{_any(words.offsets)}){parts}"), _named),
        (_compile(rf"{before}{turns}\s+(?P<day>{every})\.?{parts}"), _weekday),
        (_compile(rf"(?:{words.before})\s+(?P<day>{every}){parts}"), _weekday),
        (_compile(rf"(?P<day>{_any(words.weekdays)}){parts}"), _weekday),
        (_compile(rf"{before}{turn}\s+{unit}"), _period),
    )


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@#/.-]){pattern}(?![\w@])", re.IGNORECASE)


def _month_and_day(match: re.Match[str], at: _Calendar) -> Reading:
    return _near(match["y"], at.words.months[match["m"].lower()], int(match["d"]), at.today)


def _amount(match: re.Match[str], at: _Calendar) -> Reading:
    spoken = at.words.numbers.get(_one_space(match["n"]))
    count = int(match["n"]) if spoken is None else spoken
    ago = match.groupdict().get("ago") is not None
    return _move(at.today, at.words.units[match["unit"].lower()], -count if ago else count)


def _named(match: re.Match[str], at: _Calendar) -> Reading:
    day = at.today + timedelta(days=at.words.offsets[_one_space(match["word"])])
    return day, day


def _period(match: re.Match[str], at: _Calendar) -> Reading:
    step = -1 if match["last"] else 1
    return _move(at.today, at.words.units[match["unit"].lower()], step)


def _any(words: dict[str, int] | dict[str, str]) -> str:
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered)


def _one_space(text: str) -> str:
    return " ".join(text.lower().split())


def _numbers(match: re.Match[str], at: _Calendar) -> Reading:
    return _near(match["y"], int(match["m"]), int(match["d"]), at.today)


def _slashes(match: re.Match[str], at: _Calendar) -> Reading:
    if match[0] == "24/7":
        return None
    first, second = int(match["d"]), int(match["m"])
    day, month = (first, second) if at.day_first else (second, first)
    return _near(match["y"], month, day, at.today)


def _near(year: str | None, month: int, day: int, today: date) -> Reading:
    """A day without its year is the nearest such day back, or ahead when it is due."""
    if year:
        whole = int(year) + (2000 if len(year) == 2 else 0)
        exact = _valid(whole, month, day)
        return (exact, exact) if exact else None
    years = range(today.year - 8, today.year + 9)
    days = [found for each in years if (found := _valid(each, month, day))]
    past = [each for each in days if each <= today]
    ahead = [each for each in days if each >= today]
    return (past[-1], ahead[0]) if past and ahead else None


def _valid(year: int, month: int, day: int) -> date | None:
    if not (1 <= month <= 12 and 1900 <= year <= 2200):
        return None
    return date(year, month, day) if 1 <= day <= calendar.monthrange(year, month)[1] else None


def _move(today: date, unit: str, count: int) -> Reading:
    if unit == "month":
        day = add_months(today, count)
    elif unit == "year":
        day = add_months(today, 12 * count)
    else:
        day = today + timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit])
    return day, day


def _weekday(match: re.Match[str], at: _Calendar) -> Reading:
    """ "last" is the nearest before today, "next" the nearest after, "this" of this week."""
    every = at.words.weekdays | at.words.short_weekdays
    weekday = every[match["day"].lower()]
    groups = match.groupdict()
    back = at.today - timedelta(days=(at.today.weekday() - weekday) % 7 or 7)
    ahead = at.today + timedelta(days=(weekday - at.today.weekday()) % 7 or 7)
    if groups.get("last"):
        return back, back
    if groups.get("next"):
        return ahead, ahead
    if groups.get("this"):
        day = at.today + timedelta(days=weekday - at.today.weekday())
        return day, day
    return back, ahead


def _end_of(match: re.Match[str], at: _Calendar) -> Reading:
    day = _last_day(at.words.end_of[_one_space(match["word"])], at.today)
    return day, day


def _last_day(what: str, today: date) -> date:
    if what == "week":  # Friday: the end of a working week
        return today + timedelta(days=(4 - today.weekday()) % 7)
    if what == "weekend":
        return today + timedelta(days=(5 - today.weekday()) % 7)
    if what == "next week":
        return today + timedelta(days=11 - today.weekday())
    if what == "year":
        return date(today.year, 12, 31)
    month = add_months(today, 1 if what == "next month" else 0)
    return month.replace(day=calendar.monthrange(month.year, month.month)[1])
