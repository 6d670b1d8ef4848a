"""When recurring events took place, up to a day: rules followed within limits, gaps kept."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from community_desk.importers.calendar_events import day_of, moment_of

if TYPE_CHECKING:
    from community_desk.importers.calendar_events import Event

OCCURRENCES = 2_000
_YEARS = 20
RULES = 3
_OLDEST = 1900
_SAFE = re.compile(r"FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)\b", re.IGNORECASE)
_UNSAFE = re.compile(
    r"FREQ=(?:DAILY|WEEKLY)\b.*BYSETPOS=|BYSETPOS=.*FREQ=(?:DAILY|WEEKLY)\b", re.IGNORECASE
)
_LONGEST = dict(zip(range(1, 13), (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), strict=True))
_ORDINAL = re.compile(r"([-+]?\d{1,3})(?:MO|TU|WE|TH|FR|SA|SU)", re.IGNORECASE)
_CLOCK_PARTS = re.compile(r";BY(?:SECOND|MINUTE|HOUR)=[^;]*", re.IGNORECASE)
_UNTIL = re.compile(r"UNTIL=(\d{8}T\d{6}Z)", re.IGNORECASE)


def occurrences(
    event: Event, overrides: list[Event], until: date
) -> tuple[list[date | datetime], bool]:
    """When a recurring event took place up to a day, and whether the rule could be followed.

    Times that were moved or cancelled singly are left out: they stand in the file as events
    of their own. Rules that recur within a day, and damaged ones, give the first time only.
    At most the last 20 years and 2,000 times are expanded.
    """
    begins = event.begins
    if begins is None:
        return [], False
    if begins.year < _OLDEST:
        return [begins], False
    rules = [one.value for one in event.all("RRULE")[:RULES]] or [""]
    without = [one.value for one in event.all("EXRULE")[:RULES]]
    first: list[date | datetime] = [begins]
    if any(rule and not _can_be_followed(rule) for rule in rules):
        return first, False
    rules = [rule for rule in rules if not _never(rule)]
    if not rules:
        return first, True
    zone = zone_of(event)
    try:
        found = _all_times(event, begins, [_in_zone(rule, begins, zone) for rule in rules], until)
        left_out = {
            day_of(moment)
            for rule in without
            if _can_be_followed(rule) and not _never(rule)
            for moment in _expand(begins, _in_zone(rule, begins, zone), until, event, dates=False)
        }
    except Exception:
        return first, False
    singly = [*event.all("EXDATE"), *(two for one in overrides for two in one.all("RECURRENCE-ID"))]
    gaps = {
        day_of(_local(moment, begins, zone))
        for one in singly
        for text in one.value.split(",")
        if (moment := moment_of(text)) is not None
    }
    gaps |= left_out
    return [one for one in found if day_of(one) not in gaps][-OCCURRENCES:], True


def _can_be_followed(rule: str) -> bool:
    if not _SAFE.search(rule) or _UNSAFE.search(rule) or len(rule) > 1000:
        return False
    # Days and weeks of the year belong to yearly rules; others would be sought day by day.
    return "YEARLY" in rule.upper() or not re.search("BYYEARDAY|BYWEEKNO", rule, re.IGNORECASE)


def _all_times(
    event: Event, begins: date | datetime, rules: list[str], until: date
) -> list[date | datetime]:
    """The times of all rules of an event, each day once."""
    days: dict[date, date | datetime] = {}
    for rule in rules:
        for moment in _expand(begins, rule, until, event):
            days.setdefault(day_of(moment), moment)
    return [days[one] for one in sorted(days)]


def _never(rule: str) -> bool:
    """Whether no day can fit a rule (30 February): it would be sought for ever."""
    months = _numbers(rule, "BYMONTH") or list(_LONGEST)
    days = _numbers(rule, "BYMONTHDAY")
    places = _numbers(rule, "BYSETPOS")
    most = 31 if "FREQ=MONTHLY" in rule.upper() else 366
    if places and min(map(abs, places)) > most:
        return True
    if _beyond(rule, "BYYEARDAY", 366) or _beyond(rule, "BYWEEKNO", 53):
        return True
    weeks = [int(one) for one in _ORDINAL.findall(rule)]
    monthly = "FREQ=MONTHLY" in rule.upper() or bool(_numbers(rule, "BYMONTH"))
    if weeks and min(map(abs, weeks)) > (5 if monthly else 53):
        return True
    fits = (abs(day) <= _LONGEST.get(month, 0) for day in days for month in months)
    return bool(days) and not any(fits)


def _beyond(rule: str, name: str, most: int) -> bool:
    """Whether all numbers of a part of a rule are larger than there are any."""
    numbers = _numbers(rule, name)
    return bool(numbers) and min(map(abs, numbers)) > most


def _numbers(rule: str, name: str) -> list[int]:
    found = re.search(rf"(?:^|;){name}=([-+\d,]+)", rule, re.IGNORECASE)
    texts = found[1].split(",") if found else []
    return [int(one) for one in texts if re.fullmatch(r"[-+]?\d{1,3}", one)]


def placed(moment: date | datetime, zone: tzinfo | None) -> date | datetime:
    """A time on an event's own clock as the instant it is, where its zone is known."""
    if zone is None or not isinstance(moment, datetime) or moment.tzinfo is not None:
        return moment
    return moment.replace(tzinfo=zone)


def zone_of(event: Event) -> tzinfo | None:
    """The time zone an event's begin names, where the world knows it."""
    begins = event.all("DTSTART")[:1]
    name = begins[0].param("TZID").strip().strip('"') if begins else ""
    if not name or len(name) > 100:
        return None
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    # Some programs put their own address and a date before the name of a zone.
    steps = [one for one in WINDOWS_TO_OLSON.get(name, name).split("/") if one]
    for at in range(len(steps)):
        try:
            return ZoneInfo("/".join(steps[at:]))
        except (KeyError, ValueError, OSError):
            continue
    return None


def _local(
    moment: date | datetime, begins: date | datetime, zone: tzinfo | None
) -> date | datetime:
    """An instant on the clock that the event begins by; other moments stay as they are."""
    if not isinstance(moment, datetime) or moment.tzinfo is None:
        return moment
    if not isinstance(begins, datetime) or begins.tzinfo is not None:
        return moment
    if zone is not None:
        return moment.astimezone(zone).replace(tzinfo=None)
    # A zone nobody knows: the instant is most likely one of the event's own times.
    bare = moment.replace(tzinfo=None)
    shift = (
        timedelta(hours=begins.hour, minutes=begins.minute)
        - timedelta(hours=bare.hour, minutes=bare.minute)
    ) % timedelta(days=1)
    return bare + (shift - timedelta(days=1) if shift > timedelta(hours=14) else shift)


def _in_zone(rule: str, begins: date | datetime, zone: tzinfo | None) -> str:
    """A rule whose end is on the event's own clock, without hours: only days are wanted."""
    found = _UNTIL.search(rule)
    if found and isinstance(begins, datetime) and begins.tzinfo is None:
        moment = moment_of(found[1])
        if moment is not None:
            end = f"{_local(moment, begins, zone):%Y%m%dT%H%M%S}"
            rule = rule.replace(found[0], f"UNTIL={end}")
    elif found and not isinstance(begins, datetime):
        rule = rule.replace(found[0], f"UNTIL={found[1][:8]}")
    return _CLOCK_PARTS.sub("", f";{rule}")[1:]


def _expand(
    begins: date | datetime, rule: str, until: date, event: Event, *, dates: bool = True
) -> list[date | datetime]:
    """The times of one rule and, with `dates`, of the single dates of an event."""
    import icalendar
    import recurring_ical_events

    if day_of(begins) > until:
        return []
    lines = [b"BEGIN:VCALENDAR", b"VERSION:2.0", b"PRODID:-//x//x//EN", b"BEGIN:VEVENT", b"UID:x"]
    lines += [_floating(line) for line in event.raw if line[:7].upper() == b"DTSTART"][:1]
    lines += [_floating(one) for one in event.raw if dates and one[:5].upper() == b"RDATE"]
    lines += [b"RRULE:" + rule.encode()] if rule else []
    lines += [b"END:VEVENT", b"END:VCALENDAR", b""]
    calendar = icalendar.Calendar.from_ical(b"\r\n".join(lines))
    start = max(day_of(begins), until - timedelta(days=366 * _YEARS))
    found = []
    for one in recurring_ical_events.of(calendar).between(
        start - timedelta(days=1), until + timedelta(days=2)
    ):
        moment = one["DTSTART"].dt
        if start <= day_of(moment) <= until:
            found.append(moment)
    return sorted(found, key=lambda one: (day_of(one), str(one)))


def _floating(line: bytes) -> bytes:
    """A line without its zone name: days are wanted, and damaged zones are borne so."""
    return re.sub(rb";TZID=(?:\"[^\"]*\"|[^:;]*)", b"", line)
