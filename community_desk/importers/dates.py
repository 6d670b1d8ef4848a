"""Days and moments as exports write them, read without the system's locale.

An instant becomes the calendar day it had on this machine's clock; a wall-clock time
without zone stays the day it says. Neither is ever turned into the other silently.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

UNDECIDED = "could not be decided"
"""Words that every remark on days kept as text holds."""
READ_WITH = "were read with the"
"""Words that every remark on the order of day and month holds."""

_MONTHS = {
    start: number
    for number, names in enumerate(
        ("jan ene gen янв", "feb fév fev фев", "mar mär mrt maa мар", "apr avr abr апр",
         "mai may mag maj mei мая май", "jun juin giu июн", "jul juil lug июл",
         "aug aoû aou ago авг", "sep set сен", "oct okt ott out окт", "nov ноя",
         "dec déc dez dic des дек"), start=1)
    for start in names.split()
}  # fmt: skip
"""The beginnings of month names in the languages that exports are written in."""
_ISO = re.compile(r"(\d{4})[-/.] ?(\d{1,2})[-/.] ?(\d{1,2})\.?(?:[T ].*)?")
_NAMED = re.compile(r"(\d{1,2})[ \-.]+(?:de )?([^\W\d_]{3,10})\.?(?: de)?[ \-,]+(\d{4}|\d{2})")
_NAMED_US = re.compile(r"([^\W\d_]{3,10})\.? (\d{1,2}),? (\d{4})")
_SERIAL = re.compile(r"[1-5]\d{4}(?:[.,]\d+)?")
_SERIAL_ZERO = date(1899, 12, 30)
_SLASHED = re.compile(r"(\d{1,2})([/.\-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\.?(?:[ ,].*)?")
_PLAIN = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2})(?:Z| ?UTC)")
_INSTANT = re.compile(
    r"(\d{4})[-/](\d{2})[-/](\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?"
    r"\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?"
)
_US_CLOCK = re.compile(
    r"(\d{1,2})/(\d{1,2})/(\d{2}|\d{4}),? (\d{1,2}):(\d{2})(?::\d{2})?\s*([AaPp])\.?[Mm]\.?"
)
_SOLAR_LEAPS = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
_SOLAR_ZERO = date(622, 3, 21)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def a_date(year: int, month: int, day: int) -> date | None:
    """The day, or None when the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def solar_day(year: int, month: int, day: int) -> date | None:
    """A day of the Iranian calendar, whose years begin at the spring equinox, as a common one."""
    if not (1 <= month <= 12 and 1 <= day <= (31 if month < 7 else 30)):
        return None
    if month == 12 and day == 30 and year % 33 not in _SOLAR_LEAPS:
        return None
    days = 31 * (month - 1) if month < 8 else 30 * (month - 1) + 6
    # Leap years come in cycles of 33 years, eight in each; good for 1244 to 1472.
    leaps = sum(1 for one in range(1, year) if one % 33 in _SOLAR_LEAPS)
    ordinal = _SOLAR_ZERO.toordinal() + 365 * (year - 1) + leaps + days + day - 1
    return date.fromordinal(ordinal)


def full_year(text: str) -> int:
    """A year of two or four digits; two digits mean 20xx in what channels export."""
    return int(text) if len(text) == 4 else 2000 + int(text)


def month_of(name: str) -> int:
    """The number of a month by its name or its beginning; 0 when it is none."""
    folded = name.casefold()
    return _MONTHS.get(folded[:4]) or _MONTHS.get(folded[:3]) or 0


def from_seconds(value: object) -> datetime | None:
    """The UTC moment of seconds since 1970 given as number or text; None when out of range."""
    try:
        seconds = float(str(value)) if not isinstance(value, bool) else -1.0
        if not -2_208_988_800 < seconds < 253_402_300_799:
            return None
        return EPOCH + timedelta(seconds=seconds)
    except (ValueError, OverflowError):
        return None


def from_millis(value: object) -> datetime | None:
    """The UTC moment of milliseconds since 1970; None when it is none."""
    try:
        return from_seconds(int(str(value)) / 1000)
    except (ValueError, OverflowError):
        return None


def local_day(moment: datetime) -> date:
    """The calendar day of an instant on this machine's clock; a naive time keeps its day."""
    if moment.tzinfo is None:
        return moment.date()
    try:
        return moment.astimezone().date()
    except (OverflowError, OSError, ValueError):
        return moment.date()


def instant(text: str) -> datetime | None:
    """A moment such as `2025-06-01 14:03:22 UTC` or RFC 3339; naive when no zone is named."""
    bare = text.strip()
    if found := _PLAIN.fullmatch(bare):
        # What most archives write, at once; put together from its parts it takes twice as long.
        try:
            return datetime.fromisoformat(f"{found[1]}+00:00")
        except ValueError:
            pass
    found = _INSTANT.fullmatch(bare)
    if not found:
        return None
    year, month, day, hour, minute, second, fraction, zone = found.groups()
    try:
        moment = datetime(  # noqa: DTZ001 - a wall clock has no zone
            int(year), int(month), int(day), int(hour), int(minute), min(int(second or 0), 59),
            int((fraction or "0").ljust(6, "0")[:6]),
        )  # fmt: skip
        if zone is None:
            return moment
        if zone in {"Z", "UTC", "GMT"}:
            return moment.replace(tzinfo=UTC)
        sign = -1 if zone[0] == "-" else 1
        digits = zone[1:].replace(":", "")
        shift = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
        return (moment - sign * shift).replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def us_clock(text: str) -> datetime | None:
    """A wall-clock time such as `1/29/26, 2:37 PM`: month first, no zone."""
    found = _US_CLOCK.fullmatch(text.replace("\u202f", " ").replace("\u00a0", " ").strip())
    if not found:
        return None
    month, day, year, hour, minute, half = found.groups()
    clock = int(hour) % 12 + (12 if half in "pP" else 0)
    try:
        return datetime(full_year(year), int(month), int(day), clock, int(minute))  # noqa: DTZ001
    except ValueError:
        return None


def any_moment(text: str) -> datetime | None:
    """An instant or a US wall-clock time, as LinkedIn mixes them."""
    return instant(text) or us_clock(text)


def day(text: str, day_first: bool | None = None) -> date | None:
    """A calendar day from what people and programs write.

    `8 Feb 2026`, `4-Apr-21`, ISO, `Feb 8, 2026`, and slashed or dotted dates whose order
    is plain or given by `day_first`. None when it is no day or the order is undecided.
    """
    bare = text.strip()
    if len(bare) > 60:
        return None
    if found := _ISO.fullmatch(bare):
        return a_date(int(found[1]), int(found[2]), int(found[3]))
    if found := _NAMED.fullmatch(bare):
        month = month_of(found[2])
        return a_date(full_year(found[3]), month, int(found[1])) if month else None
    if found := _NAMED_US.fullmatch(bare):
        month = month_of(found[1])
        return a_date(int(found[3]), month, int(found[2])) if month else None
    if _SERIAL.fullmatch(bare):
        # A spreadsheet that lost the format of a date column leaves the number of the day.
        return _SERIAL_ZERO + timedelta(days=int(bare[:5]))
    if re.fullmatch(r"(?:19|20)\d{6}", bare):
        return a_date(int(bare[:4]), int(bare[4:6]), int(bare[6:]))
    found = _SLASHED.fullmatch(bare)
    if not found:
        return None
    first, second, year = int(found[1]), int(found[3]), full_year(found[4])
    if first > 12 or (found[2] == "." and day_first is None):
        return a_date(year, second, first)
    if second > 12 or first == second:
        return a_date(year, first, second)
    if day_first is None:
        return None
    return a_date(year, second, first) if day_first else a_date(year, first, second)


def order_of(texts: list[str]) -> bool | None:
    """Whether a column of slashed dates has the day first; None when no date decides it."""
    votes = {True: 0, False: 0}
    for text in texts:
        found = _SLASHED.fullmatch(text.strip())
        if found:
            if found[2] == "." or int(found[1]) > 12:
                votes[True] += 1
            elif int(found[3]) > 12:
                votes[False] += 1
    if votes[True] == votes[False]:
        return None
    return votes[True] > votes[False]


def birthday(text: str, day_first: bool | None = None) -> tuple[int, int, int | None] | None:
    """Month, day and year (None where unknown) of a birthday; None when it is none.

    Knows `--05-20`, `--0520`, `22.3.`, `1604-05-20` (Apple's year for "no year") and `0/0/00`
    (none).
    """
    bare = text.strip()
    if found := re.fullmatch(r"--(\d{2})-?(\d{2})(?:T.*)?", bare):
        month, number = int(found[1]), int(found[2])
        return (month, number, None) if a_date(2000, month, number) else None
    if found := re.fullmatch(r"(\d{1,2})([/.])\s?(\d{1,2})\.?", bare):
        return _of_no_year(int(found[1]), int(found[3]), found[2] == "." or day_first)
    if found := re.fullmatch(r"(\d{4})-?(\d{2})-?(\d{2})(?:T.*)?", bare):
        # Some programs write the year 0000 where they have none.
        known = a_date(int(found[1]) or 1604, int(found[2]), int(found[3]))
    else:
        known = day(bare, day_first)
        if known and known.year >= 2000 and re.search(r"\D\d{2}$", bare):
            known = _past_century(known)
    if known is None or known.year > 2200:
        return None
    return known.month, known.day, known.year if known.year > 1800 else None


def _of_no_year(
    first: int, second: int, day_first: bool | None
) -> tuple[int, int, int | None] | None:
    """Month and day of two numbers; None where their order is undecided."""
    if first <= 12 and second <= 12 and first != second and day_first is None:
        return None
    day_leads = first > 12 or (bool(day_first) and second <= 12)
    month, number = (second, first) if day_leads else (first, second)
    return (month, number, None) if a_date(2000, month, number) else None


def _past_century(known: date) -> date:
    """Two-digit birth years are of the last century unless plainly of this one."""
    return known if known.year < 2016 else a_date(known.year - 100, known.month, known.day) or known
