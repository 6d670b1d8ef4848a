"""LDIF: address books as directories and Thunderbird write them (RFC 2849)."""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING

from community_desk.core.incoming import Importer, Remark, Skipped
from community_desk.importers.addressbook import Keys
from community_desk.importers.charsets import decode, single_byte_guess
from community_desk.importers.dates import birthday
from community_desk.importers.people import Draft, person
from community_desk.importers.sources import tolerant
from community_desk.importers.texts import byte_lines, chunks, head_text, shorten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from community_desk.core.incoming import Incoming, ReadOptions
    from community_desk.importers.sources import Source

_BEGIN = re.compile(r"dn::?[ \t]*\S", re.IGNORECASE)
_LINE = re.compile(r"([A-Za-z][\w.-]*)((?:;[\w.-]+)*):(:?<?)[ \t]*(.*)", re.DOTALL)
_ATTRIBUTES = 2_000
_VALUE = 100_000
_DROPPED = frozenset(
    ["dn", "objectclass", "jpegphoto", "usercertificate", "userpassword", "thumbnailphoto",
     "modifytimestamp", "mozillahomecountryname", "mozillauselhtmlmail", "changetype", "version",
     "mozillausehtmlmail", "audio", "photo", "usersmimecertificate", "lastmodifieddate"]
)  # fmt: skip
_FIELDS = {
    "cn": "name", "commonname": "name", "displayname": "name", "givenname": "given",
    "gn": "given", "sn": "family", "surname": "family", "mozillanickname": "nickname",
    "xmozillanickname": "nickname", "o": "org", "organizationname": "org", "company": "org",
    "title": "role", "l": "place", "locality": "place", "localityname": "place",
    "mozillahomelocalityname": "place", "description": "notes", "notes": "notes", "info": "notes",
}  # fmt: skip
_EMAILS = frozenset(
    ["mail", "rfc822mailbox", "email", "mozillasecondemail", "xmozillasecondemail",
     "mailalternateaddress", "othermailbox"]
)  # fmt: skip
_PHONES = frozenset(["telephonenumber", "homephone", "mobile", "cellphone", "mobiletelephonenumber",
                     "hometelephonenumber", "othertelephone"])  # fmt: skip
_URLS = frozenset(["labeleduri", "workurl", "homeurl", "mozillaworkurl", "mozillahomeurl", "url"])
_LISTS = frozenset(
    [
        "groupofnames",
        "groupofuniquenames",
        "mailgroup",
        "mailinglist",
        "group",
        "posixgroup",
        "groupofurls",
        "rfc822mailgroup",
    ]
)
_ROOMS = frozenset(["organizationalunit", "organization", "domain", "dcobject", "country",
                    "locality", "room", "device", "container", "subschema", "subentry",
                    "ldapsubentry", "computer", "printqueue"])  # fmt: skip

_CHANGES = frozenset(["modify", "delete", "modrdn", "moddn"])

Entry = dict[str, list[str]]


def _files(source: Source) -> list[str]:
    return [
        name
        for name in source.members[:500]
        if source.may_be(name, ".ldif", ".ldi") and _begins(head_text(source, name, 8192))
    ]


def _begins(head: str) -> bool:
    """Whether the first line that is no comment and no version names an entry."""
    for line in head.splitlines():
        if line.strip() and line[0] not in "# " and line[:8].casefold() != "version:":
            return bool(_BEGIN.match(line))
    return False


def _sniff(source: Source) -> bool:
    return bool(_files(source))


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    keys = Keys()
    for name in _files(source):
        yield from tolerant(_file(source, name, options, keys), name)
    yield from keys.remarks()


def entries(
    source: Source, name: str, encoding: str | None = None
) -> Iterator[tuple[int, Entry, list[str]]]:
    """The entries of a member: the line each begins on, its attributes, and what was damaged."""
    guess = single_byte_guess(source.head(name))
    entry: Entry = {}
    faults: list[str] = []
    began = count = 0
    with source.open(name) as stream:
        for number, line in _logical(byte_lines(chunks(stream, encoding), name)):
            if not line.strip():
                if entry:
                    yield began, entry, faults
                entry, faults, count = {}, [], 0
                continue
            found = _LINE.match(decode(line, guess))
            if not found:
                faults.append(f"a line without a colon was left out: {shorten(decode(line), 60)}")
                continue
            attribute = found[1].casefold()
            if not entry:
                began = number
            elif attribute == "dn":
                # Some programs leave the empty line between entries out.
                yield began, entry, faults
                entry, faults, count, began = {}, [], 0, number
            count += 1
            if count <= _ATTRIBUTES:
                value = _value(found[3], found[4], guess)
                if value is None and attribute not in _DROPPED:
                    faults.append(f"the value of {attribute} cannot be read")
                elif value:
                    entry.setdefault(attribute, []).append(value)
    if entry:
        yield began, entry, faults


def _value(kind: str, text: str, guess: str) -> str | None:
    """A value as text; an empty one for what lies elsewhere or is too long; None for damage."""
    if kind.endswith("<"):
        return ""
    if not kind:
        return text.strip()[:_VALUE]
    if len(text) > _VALUE:
        return ""
    try:
        return decode(base64.b64decode("".join(text.split()), validate=True), guess).strip()
    except (binascii.Error, ValueError):
        return None


def _logical(lines: Iterator[bytes]) -> Iterator[tuple[int, bytes]]:
    """Lines with their folds joined; comments are left out, with their folds."""
    parts: list[bytes] = []
    began = 0
    for number, raw in enumerate(lines, 1):
        line = raw.rstrip(b"\r\n")
        if line[:1] == b" " and parts:
            parts.append(line[1:])
            continue
        if parts and not parts[0].startswith(b"#"):
            yield began, b"".join(parts)
        parts, began = [line], number
    if parts and not parts[0].startswith(b"#"):
        yield began, b"".join(parts)


def _file(source: Source, name: str, options: ReadOptions, keys: Keys) -> Iterator[Incoming]:
    for line, entry, faults in entries(source, name, options.encoding):
        where = f"{name}, line {line}"
        if entry.keys() <= {"version"}:
            continue
        kinds = {one.casefold() for one in entry.get("objectclass", ())}
        if {one.casefold() for one in entry.get("changetype", ())} & _CHANGES:
            yield Skipped(where, "it is a change to a directory, not a person", _raw(entry))
            continue
        draft = _draft(entry, where)
        if kinds & _LISTS:
            draft.not_person = "list"
        elif kinds & _ROOMS and not draft.emails and not draft.given:
            yield Skipped(where, "it is a branch of the directory, not a person", draft.name)
            continue
        found = person(draft, "ldif", options.country)
        if found is None:
            yield Skipped(where, "it has neither a name nor an address", _raw(entry))
            continue
        yield keys.keep(found)
        for fault in faults + draft.warnings:
            yield Remark(f"{where}: {fault}.")


def _raw(entry: Entry) -> str:
    return "; ".join(f"{key}:{shorten(one[0], 40)}" for key, one in [*entry.items()][:6])


def _draft(entry: Entry, where: str) -> Draft:
    draft = Draft(where)
    born = [entry.get(part, [""])[0] for part in ("birthyear", "birthmonth", "birthday")]
    for attribute, values in entry.items():
        if attribute in _DROPPED or attribute in {"birthyear", "birthmonth", "birthday"}:
            continue
        field = _FIELDS.get(attribute)
        for value in values:
            if attribute in _EMAILS:
                draft.emails.append(value)
            elif attribute in _PHONES:
                draft.phones.append(value)
            elif attribute in _URLS:
                draft.urls.append(value.partition(" ")[0])
            elif field and not getattr(draft, field):
                setattr(draft, field, value)
            elif field != "name" or value != draft.name:
                draft.more(attribute, value)
    if born[1].isdecimal() and born[2].isdecimal():
        draft.birthday = f"{born[0] or '-'}-{born[1]:0>2}-{born[2]:0>2}"
    elif birthday(born[2]):
        draft.birthday = born[2]
    return draft


IMPORTER = Importer(
    key="ldif",
    title="Address book (LDIF)",
    channel="email",
    sniff=_sniff,
    read=_read,
    how_to_get="Thunderbird: Address Book, Tools, Export, LDIF. Directories export it too.",
)
