"""People as vCard 4.0 (RFC 6350, social profiles by RFC 9554)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from community_desk.exporters.lines import escape, fold, quote
from community_desk.exporters.rows import Contents, Exporter, PersonOut

if TYPE_CHECKING:
    from collections.abc import Iterator


_PLACES = {"work": "work", "home": "home"}
_CELL = dict.fromkeys(("cell", "mobile", "iphone"), "cell")
_TYPES = {"EMAIL": _PLACES, "TEL;VALUE=text": _PLACES | _CELL}


def write(contents: Contents) -> Iterator[bytes]:
    """One card a person."""
    revised = f"{contents.stamp:%Y%m%dT%H%M%SZ}"
    for person in contents.people:
        yield b"".join(fold(line) for line in _card(person, revised))


def _card(person: PersonOut, revised: str) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    yield "PRODID:-//Community Desk//EN"
    yield f"UID;VALUE=text:{escape(person.uid)}"
    yield f"REV:{revised}"
    yield "KIND:individual"
    yield f"FN:{escape(person.name)}"
    if person.given_name or person.family_name:
        yield f"N:{escape(person.family_name)};{escape(person.given_name)};;;"
    for name, value in (
        ("NICKNAME", person.nickname),
        ("ORG", person.org),
        ("TITLE", person.role),
        ("NOTE", person.notes),
    ):
        if value:
            yield f"{name}:{escape(value)}"
    if person.place:
        yield f"ADR:;;;{escape(person.place)};;;"
    if person.birthday:
        born = person.birthday
        year = f"{born.year:04d}" if born.year else "--"
        yield f"BDAY:{year}{born.month:02d}{born.day:02d}"
    yield from _addresses(person)
    if person.tags:
        yield f"CATEGORIES:{','.join(escape(tag) for tag in person.tags)}"
    yield "END:VCARD"


def _addresses(person: PersonOut) -> Iterator[str]:
    labels, groups = dict(person.labels), 0
    for name, value in (
        *(("EMAIL", email) for email in person.emails),
        *(("TEL;VALUE=text", phone) for phone in person.phones),
    ):
        label = labels.get(value, "").strip()
        kind = _TYPES[name].get(label.casefold(), "")
        typed = f"{name};TYPE={kind}" if kind else name
        if label in ("", kind):
            yield f"{typed}:{escape(value)}"
        else:
            # No type says it in full: the words go beside it, as address books keep them.
            groups += 1
            yield f"item{groups}.{typed}:{escape(value)}"
            yield f"item{groups}.X-ABLabel:{escape(label)}"
    for url in person.urls:
        yield f"URL:{_one_line(url)}"
    for handle in person.handles:
        if handle.channel in ("email", "phone", "sms", "in_person"):
            continue
        start = f"SOCIALPROFILE;SERVICE-TYPE={quote(handle.channel)}"
        if handle.address.startswith(("https://", "http://")):
            username = quote(handle.identifier)
            yield f"{start};USERNAME={username}:{_one_line(handle.address)}"
        else:
            yield f"{start};VALUE=text:{escape(handle.identifier)}"


def _one_line(text: str) -> str:
    return "".join(char for char in text if char > " ")


EXPORTER = Exporter("vcard", "Address book (vCard 4.0)", ".vcf", write)
