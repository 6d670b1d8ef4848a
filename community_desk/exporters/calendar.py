"""Milestones and due promises as an iCalendar file (RFC 5545)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from community_desk.exporters.lines import escape, fold
from community_desk.exporters.rows import Contents, DayOut, Exporter

if TYPE_CHECKING:
    from collections.abc import Iterator


def write(contents: Contents) -> Iterator[bytes]:
    """One whole-day event a day; yearly ones repeat, the 29th of February on the month's last."""
    stamp = f"{contents.stamp:%Y%m%dT%H%M%SZ}"
    for line in ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Community Desk//EN"):
        yield fold(line)
    yield fold("CALSCALE:GREGORIAN")
    for day in contents.days:
        yield b"".join(fold(line) for line in _event(day, stamp))
    yield fold("END:VCALENDAR")


def _event(day: DayOut, stamp: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{escape(day.uid)}@community-desk"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{day.day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{day.day + timedelta(days=1):%Y%m%d}"
    if day.yearly and (day.day.month, day.day.day) == (2, 29):
        yield "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"
    elif day.yearly:
        yield "RRULE:FREQ=YEARLY"
    yield f"SUMMARY:{escape(day.summary)}"
    if day.note:
        yield f"DESCRIPTION:{escape(day.note)}"
    yield f"CATEGORIES:{escape(day.category)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


EXPORTER = Exporter("ics", "Calendar (iCalendar)", ".ics", write)
