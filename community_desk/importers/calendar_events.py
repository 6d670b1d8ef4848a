"""Events of iCalendar files, read line by line so that damage costs one event only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from community_desk.importers.charsets import decode
from community_desk.importers.dates import a_date, instant, local_day
from community_desk.importers.sources import Source
from community_desk.importers.texts import byte_lines, chunks
from community_desk.importers.vcard_lines import Property, parse_line

_EVENTS = 200_000
_LINES = 20_000
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_STAMP = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?", re.IGNORECASE)


@dataclass(slots=True)
class Event:
    """One VEVENT: its line, properties by upper-case name, and its raw lines."""

    line: int
    method: str = ""
    calendar: str = ""
    properties: dict[str, list[Property]] = field(default_factory=dict)
    raw: list[bytes] = field(default_factory=list)
    closed: bool = False

    def text(self, name: str) -> str:
        """The first value of a property, unescaped."""
        found = self.properties.get(name)
        return found[0].value.strip() if found else ""

    def all(self, name: str) -> list[Property]:
        """All properties of a name."""
        return self.properties.get(name, [])

    @property
    def begins(self) -> date | datetime | None:
        """DTSTART: an instant where it names UTC, else a wall-clock time, else a day."""
        return moment_of(self.text("DTSTART"))


def moment_of(text: str) -> date | datetime | None:
    """A DATE or DATE-TIME value; a zone other than UTC leaves a wall-clock time."""
    found = _STAMP.fullmatch(text.strip())
    if not found:
        # Some programs write the dashes and colons of ISO 8601.
        found_day = _ISO_DAY.fullmatch(text.strip())
        return a_date(*map(int, found_day.groups())) if found_day else instant(text)
    year, month, day, hour, minute, second, zone = found.groups()
    if hour is None:
        return a_date(int(year), int(month), int(day))
    try:
        return datetime(
            int(year), int(month), int(day), int(hour), int(minute), min(int(second or 0), 59),
            tzinfo=UTC if zone else None,
        )  # fmt: skip
    except ValueError:
        return None


def day_of(moment: date | datetime) -> date:
    """The local calendar day of an event's begin."""
    return local_day(moment) if isinstance(moment, datetime) else moment


def unfolded(lines: Iterator[bytes]) -> Iterator[tuple[int, bytes]]:
    """Content lines with folds joined, numbered by their first."""
    parts: list[bytes] = []
    began = 0
    for number, raw in enumerate(lines, 1):
        line = raw.rstrip(b"\r\n")
        if line[:1] in (b" ", b"\t") and parts:
            parts.append(line[1:])
        elif parts and parts[-1][-1:] == b"=" and b"QUOTED-PRINTABLE" in parts[0][:200].upper():
            # vCalendar 1.0 breaks lines as old vCards do.
            parts[-1] = parts[-1][:-1]
            parts.append(line)
        elif line:
            if parts:
                yield began, b"".join(parts)
            parts, began = [line], number
    if parts:
        yield began, b"".join(parts)


def events(source: Source, name: str) -> Iterator[Event]:
    """Every event of a member, also those outside a calendar; alarms inside are passed over."""
    event: Event | None = None
    method = calendar = ""
    inner = count = 0
    with source.open(name) as stream:
        for number, line in unfolded(byte_lines(chunks(stream), name)):
            word = line[:40].strip().upper().replace(b" ", b"")
            if word == b"BEGIN:VCALENDAR":
                method = calendar = ""
            elif word == b"BEGIN:VEVENT":
                if event is not None:
                    yield event
                event, inner = Event(number, method, calendar), 0
                count += 1
                if count > _EVENTS:
                    return
            elif word == b"END:VEVENT" and event is not None:
                event.closed = True
                yield event
                event = None
            elif word.startswith(b"BEGIN:"):
                inner += 1
            elif word.startswith(b"END:"):
                inner = max(0, inner - 1)
            elif event is None:
                if word.startswith(b"METHOD:"):
                    method = decode(line[7:]).strip().upper()
                elif word.startswith(b"X-WR-CALNAME"):
                    calendar = decode(line.partition(b":")[2]).strip()[:200]
            elif not inner and len(event.raw) < _LINES:
                _add(event, line)
    if event is not None:
        yield event


def _add(event: Event, line: bytes) -> None:
    found = parse_line(line)
    if found is None:
        return
    if len(line) < 100_000:
        event.properties.setdefault(found.name, []).append(found)
    if found.name in {"DTSTART", "RRULE", "RDATE", "EXDATE", "UID", "RECURRENCE-ID", "DURATION"}:
        event.raw.append(line)
