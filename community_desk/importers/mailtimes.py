"""When a mail was sent, as programs of forty years have written it."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from community_desk.importers.dates import a_date, instant, month_of
from community_desk.importers.page_dates import month_named

_PLAIN_DATE = re.compile(
    r"\s*(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) "
    r"([+-])(\d\d)([0-5]\d)(?: \([A-Z]{1,5}\))?\s*"
)
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), 1
    )
}


_DAY = re.compile(r"(?<!\d)(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4})(?!\d)")


_WORDED = re.compile(
    r"(?:([^\s\d]{1,20}) +(\d{1,2})|(\d{1,2})\.? +([^\s\d]{1,20}))"
    r" +(\d{2}:\d{2}(?::\d{2})?)(?: +\S{1,6})? +(\d{4})"
)


def _month(word: str) -> int:
    """The number of a month in one of many languages; 0 when it is none."""
    return month_of(word) or month_named(word)


def plain_date(text: str) -> datetime | None:
    """The moment of what nearly every mail says; None for the general way."""
    found = _PLAIN_DATE.fullmatch(text)
    if found is None or found[2] not in _MONTHS or int(found[8]) > 23:
        return None
    away = int(found[8]) * 60 + int(found[9])
    try:
        moment = datetime(
            int(found[3]), _MONTHS[found[2]], int(found[1]), int(found[4]), int(found[5]),
            int(found[6]), tzinfo=UTC,
        )  # fmt: skip
        return moment - timedelta(minutes=-away if found[7] == "-" else away) if away else moment
    except (ValueError, OverflowError):
        return None


def date_of(text: str) -> datetime | None:
    """The moment of a Date header; UTC where no zone is named; None where no day is told."""
    if not text.strip() or len(text) > 200:
        return None
    plain = plain_date(text)
    if plain is not None:
        return plain
    iso = instant(text)
    if iso is not None:
        return iso if iso.tzinfo else iso.replace(tzinfo=UTC)
    try:
        moment = parsedate_to_datetime(text)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None


def day_within(text: str) -> datetime | None:
    """The day that stands in a date whose hour or zone is impossible, at noon."""
    found = _DAY.search(text)
    day = a_date(int(found[3]), month_of(found[2]), int(found[1])) if found else None
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC) if day else None


def envelope_date(text: str) -> datetime | None:
    """`Mon Nov 06 04:42:58 +0000 2017` and its kin, taken as UTC."""
    found = re.search(
        r"(\w{3}) +(\d{1,2}) (\d{2}:\d{2}(?::\d{2})?)(?: ([+-]\d{4}|[A-Z]{1,5}))? (\d{4})", text
    )
    if not found or found[1].title() not in _MONTHS:
        worded = _WORDED.search(text)
        month = _month((worded[1] or worded[4]).rstrip(".")) if worded else 0
        if worded and month:
            day = worded[2] or worded[3]
            name = [*_MONTHS][month - 1]
            return date_of(f"{day} {name} {worded[6]} {worded[5]} +0000")
        plain = re.search(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?(?: ?[+-]\d{4})?", text)
        moment = instant(plain[0]) if plain else None
        return moment if moment is None or moment.tzinfo else moment.replace(tzinfo=UTC)
    zone = found[4] if found[4] and found[4][0] in "+-" else "+0000"
    return date_of(f"{found[2]} {found[1]} {found[5]} {found[3]} {zone}")
