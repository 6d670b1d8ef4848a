"""Calendars (iCalendar): meetings with the people who were asked to them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from community_desk.core.contactpoints import email_address, email_handle
from community_desk.core.incoming import (
    Incoming,
    IncomingInteraction,
    IncomingMilestone,
    IncomingOwner,
    IncomingPerson,
    OwnerNeeded,
    ReadOptions,
    Remark,
    Skipped,
)
from community_desk.importers.calendar_events import Event, day_of, events
from community_desk.importers.calendar_rules import (
    OCCURRENCES,
    RULES,
    occurrences,
    placed,
    zone_of,
)
from community_desk.importers.chats import GROUP_LIMIT, Chats, is_me
from community_desk.importers.mapped import turned
from community_desk.importers.people import digest
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import clean_name, head_text, shorten
from community_desk.importers.vcard_lines import Property

_BEGIN = re.compile(r"^\s*BEGIN[ \t]*:[ \t]*(?:VCALENDAR|VEVENT)", re.IGNORECASE | re.MULTILINE)
_BIRTHDAY = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^\W*(\w.{1,79}?)(?:'s|’s|s'|s’) (?:\d{1,3}(?:st|nd|rd|th) )?(?:birthday|geburtstag)",
        (
            r"^\W*(?:geburtstag von|birthday of|birthday:|anniversaire d(?:e |['’])|"
            r"cumpleaños de|compleanno di|verjaardag van|aniversário de|födelsedag:) *(\w.{1,79})$"
        ),
        r"^\W*(\w.{1,79}?) [-–—:] (?:birthday|geburtstag)\W*$",
    )
)


def _files(source: Source) -> list[str]:
    return [
        name
        for name in source.members[:2000]
        if source.may_be(name, ".ics", ".ical", ".ifb")
        and _BEGIN.search(head_text(source, name, 8192))
    ]


def sniff(source: Source) -> bool:
    """Whether the source is of this format."""
    return bool(_files(source))


EFFORT = 100_000
"""How many times of recurring events are looked for in one reading."""
_VAIN = 5_000
_DAILY = 7_500


def _cost(event: Event, begins: date | datetime, found: int, overrides: int, until: date) -> int:
    """What following a series took: a rule that hardly ever fits is sought for years in vain."""
    rules = max(1, len(event.all("RRULE")[:RULES]) + len(event.all("EXRULE")[:RULES]))
    vain = found < 2 and until - day_of(begins) > timedelta(days=730)
    each = _DAILY if found >= OCCURRENCES else _VAIN if vain else found
    return rules * each + overrides


@dataclass
class _Diary:
    source: Source
    options: ReadOptions
    until: date
    me: set[str] = field(default_factory=set)
    chats: Chats = field(default_factory=lambda: Chats("in_person"))
    unfollowed: int = 0
    effort: int = field(default_factory=lambda: EFFORT)
    """What is left of the times that are looked for in one reading."""


def read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    """Everything the source holds of this format."""
    files = _files(source)
    diary = _Diary(source, options, _until(source, files, options))
    diary.me = {email_address(me) for me in options.me} - {""}
    candidates = _learn_owner(diary, files)
    if not diary.me and candidates:
        yield OwnerNeeded(candidates, "Which of these addresses is yours?")
        return
    if diary.me:
        handles = tuple(map(email_handle, sorted(diary.me)))
        yield IncomingOwner((), tuple(sorted(diary.me)), (), handles)
    for name in files:
        yield from tolerant(_file(diary, name), name)
    if diary.unfollowed:
        yield Remark(
            f"{diary.unfollowed:,} recurring events could not be followed; "
            "only their first day was taken."
        )


def _until(source: Source, files: list[str], options: ReadOptions) -> date:
    """Up to which day events count: today, or without one the last day any event begins."""
    if options.today < date.max:
        return options.today
    days = [
        day_of(begins)
        for name in files
        for event in events(source, name)
        if (begins := event.begins) and day_of(begins).year < 9000
    ]
    return max(days, default=date(2000, 1, 1)) + timedelta(days=1)


def _learn_owner(diary: _Diary, files: list[str]) -> tuple[str, ...]:
    """Find the owner's address in the calendar's or file's name, else in most events."""
    present: Counter[str] = Counter()
    meetings = 0
    for name in files:
        for event in events(diary.source, name):
            if email_address(event.calendar) and not diary.options.me:
                diary.me.add(email_address(event.calendar))
            invited = _invited(event)
            diary.me |= {one for one, name, _ in invited if is_me(diary.options.me, name)}
            people = {address for address, _, _ in invited}
            meetings += bool(people)
            present.update(people)
    if not diary.me:
        stems = {name.rpartition("/")[2].rpartition(".")[0] for name in files}
        diary.me = {email_address(stem) for stem in stems} - {""}
    common = present.most_common(8)
    if not diary.me and common:
        alone = len(common) == 1 or common[1][1] < common[0][1]
        if alone and meetings > 1 and common[0][1] * 10 >= meetings * 6:
            diary.me.add(common[0][0])
    return tuple(address for address, _ in common)


def _invited(event: Event) -> list[tuple[str, str, str]]:
    """(address, name, answer) of organiser and attendees who are people."""
    found: dict[str, tuple[str, str]] = {}
    for one in [*event.all("ATTENDEE"), *event.all("ORGANIZER")]:
        address = _address(one)
        kind = one.param("CUTYPE").upper()
        role = one.param("ROLE").upper()
        if not address or kind in {"ROOM", "RESOURCE", "GROUP"} or role == "NON-PARTICIPANT":
            continue
        if address.endswith(("resource.calendar.google.com", "group.calendar.google.com")):
            continue
        name = turned(clean_name(one.param("CN").replace("^'", '"').replace("^n", " ")))
        shown, answer = found.get(address, ("", ""))
        found[address] = (
            shown or name,
            answer or (one.param("PARTSTAT") or one.param("STATUS")).upper(),
        )
    return [(address, name, answer) for address, (name, answer) in found.items()]


def _address(one: Property) -> str:
    value = one.value.strip()
    if value.casefold().startswith("invalid:"):
        return email_address(one.param("EMAIL"))
    inside = re.search(r"<([^<>\s]+@[^<>\s]+)>$", value)
    found = email_address(inside[1] if inside else value)
    return found or email_address(one.param("EMAIL"))


def _file(diary: _Diary, name: str) -> Iterator[Incoming]:
    moved: dict[str, list[Event]] = {}
    newest: dict[str, int] = {}
    for event in events(diary.source, name):
        uid = event.text("UID")
        if event.text("RECURRENCE-ID"):
            moved.setdefault(uid, []).append(event)
        elif uid and (version := _version(event)) > newest.get(uid, 0):
            newest[uid] = version
    for count, event in enumerate(events(diary.source, name), 1):
        where = f"{name}, event {count} (line {event.line})"
        uid = event.text("UID")
        overrides = moved.get(uid, [])
        if not event.text("RECURRENCE-ID") and _version(event) < newest.get(uid, 0):
            title = clean_name(event.text("SUMMARY"))[:300]
            yield Skipped(where, "a newer version of it stands in the file", title)
            continue
        yield from _event(diary, event, where, overrides)


def _version(event: Event) -> int:
    """How often an event was changed; what cancels it counts as one change more."""
    text = event.text("SEQUENCE")
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 12 else 0
    return number * 2 + (event.method == "CANCEL")


def _event(diary: _Diary, event: Event, where: str, overrides: list[Event]) -> Iterator[Incoming]:
    title = clean_name(event.text("SUMMARY"))[:300]
    begins = event.begins
    # What changes a single time of a series cannot be a series itself.
    recurring = bool(event.all("RRULE") or event.all("RDATE")) and not event.text("RECURRENCE-ID")
    if begins is None:
        yield Skipped(where, "it has no begin that can be read", shorten(title))
        return
    if recurring and not isinstance(begins, datetime):
        birthday = next((found for p in _BIRTHDAY if (found := p.match(title))), None)
        if birthday:
            yield _birthday(birthday[1], begins, where)
            return
    if event.text("STATUS").upper() in {"CANCELLED", "CANCELED"} or event.method == "CANCEL":
        yield Skipped(where, "it was cancelled", title)
        return
    people = _invited(event)
    if any(answer == "DECLINED" for address, _, answer in people if address in diary.me):
        yield Skipped(where, "you declined it", title)
        return
    present = [
        (address, name) for address, name, answer in people
        if address not in diary.me and answer not in {"DECLINED", "DELEGATED"}
    ]  # fmt: skip
    if not present:
        yield Skipped(where, "nobody else takes part in it", title)
        return
    times: list[date | datetime] = [begins]
    if recurring:
        times, followed = [begins], False
        if diary.effort > 0:
            times, followed = occurrences(event, overrides, diary.until)
            diary.effort -= _cost(event, begins, len(times), len(overrides), diary.until)
        diary.unfollowed += not followed
    own = next((address for address, _, _ in people if address in diary.me), "")
    mine = own != "" and any(_address(one) == own for one in event.all("ORGANIZER"))
    # Days are of the user's own clock, as a calendar on this machine shows them.
    zone = zone_of(event)
    future = [one for one in times if day_of(placed(one, zone)) > diary.until]
    if future and len(future) == len(times):
        yield Skipped(where, "it lies in the future", title)
        return
    for moment in times:
        at = placed(moment, zone)
        if day_of(at) <= diary.until:
            # The key is of the event's own day, which no move of the user's changes.
            yield from _meeting(diary, event, where, at, day_of(moment), present, mine, title)


def _meeting(
    diary: _Diary, event: Event, where: str, moment: date | datetime, own: date,
    present: list[tuple[str, str]], mine: bool, title: str,
) -> Iterator[Incoming]:  # fmt: skip
    uid = event.text("UID") or digest(title, str(event.begins), *(one for one, _ in present))
    kind = "meeting" if len(present) <= GROUP_LIMIT else "encounter"
    for address, name in present[:200]:
        shown = "" if "@" in name else name
        person = IncomingPerson(
            f"email:{address}", where, shown, emails=(address,), handles=(email_handle(address),)
        )
        key = digest(uid, own)
        if isinstance(moment, datetime):
            yield from diary.chats.call(person, where, mine, moment, key, len(present), title, kind)
        else:
            yield from diary.chats.meet(person)
            yield IncomingInteraction(
                person.key, where, "in_person", kind, "mutual", moment, key, None, len(present),
                "me" if mine else "them", title,
            )  # fmt: skip


def _birthday(name: str, begins: date, where: str) -> IncomingPerson:
    """A yearly "X's birthday": a date of the one person known by that name, else asked about."""
    year = begins.year if begins.year not in {1604, 1900, 1970, 2000} else None
    shown = clean_name(name)
    return IncomingPerson(
        f"calendar:name:{digest(shown.casefold())}", where, shown,
        milestones=(IncomingMilestone("birthday", begins.month, begins.day, year),),
        not_person="birthday",
    )  # fmt: skip
