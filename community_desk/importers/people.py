"""Raw fields of any address book or export to one tidy incoming person.

Every importer that has columns or properties goes through `person`, so that e-mails,
phones, profile links and birthdays are normalised in one place.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from community_desk.core.contactpoints import (
    email_address,
    email_handle,
    is_mangled_number,
    looks_like_phone,
    phone_digits,
    phone_handle,
    phone_number,
    profile_handle,
)
from community_desk.core.incoming import (
    LABEL_OF,
    IncomingHandle,
    IncomingInteraction,
    IncomingMilestone,
    IncomingPerson,
    NotPerson,
)
from community_desk.core.names import fold
from community_desk.importers.dates import birthday
from community_desk.importers.texts import clean, clean_name

if TYPE_CHECKING:
    from datetime import date, datetime

_EASTERN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af々]+")
ADDRESS = re.compile(r"[^\s@<>\"(),:;\[\]\\]{1,64}@[^\s@<>\"(),:;\[\]\\/]{1,253}")
_NO_DAY = re.compile(r"[\s0/.\-]*|1[/.]1[/.]4501.*")
"""How programs write that they know no day; the last is Outlook's."""
_SPLIT = re.compile(r"\s*(?: ::: |;|\n)\s*")


def digest(*parts: object) -> str:
    """A short stable key of a content: 16 bytes of SHA-256 as hex."""
    text = "\x1f".join(map(str, parts))
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]


@dataclass(slots=True)
class Draft:
    """What a record says of a person, as raw text, before it is tidied."""

    where: str
    name: str = ""
    given: str = ""
    middle: str = ""
    family: str = ""
    nickname: str = ""
    org: str = ""
    role: str = ""
    place: str = ""
    notes: str = ""
    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    handles: list[IncomingHandle] = field(default_factory=list)
    milestones: list[IncomingMilestone] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict)
    birthday: str = ""
    day_first: bool | None = None
    uid: str = ""
    met_on: date | None = None
    met_how: str = ""
    died: bool = False
    not_person: NotPerson | None = None
    warnings: list[str] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)

    def label(self, value: str, words: str) -> None:
        """Remember what an e-mail or a phone number is for, such as work."""
        if words := clean_name(words):
            self.labels.setdefault(value, words)

    def more(self, label: str, value: str) -> None:
        """Keep a value that has no field, under its own name, in `extra`."""
        if value := clean(value):
            held = self.extra.get(label)
            self.extra[label] = value if held in (None, value) else f"{held}\n{value}"


def several(cell: str) -> list[str]:
    """The values of one cell that holds several: ` ::: `, semicolons or line breaks."""
    if ";" not in cell and "\n" not in cell and ":::" not in cell:
        return [cell.strip()] if cell.strip() else []
    return [value for value in _SPLIT.split(cell) if value.strip()]


def full_name(*parts: str) -> str:
    """Name parts joined by single spaces."""
    return " ".join(part for part in (clean_name(part) for part in parts) if part)


def shown_name(given: str, middle: str, family: str) -> str:
    """Name parts as one name; Chinese, Japanese and Korean names have the family first."""
    if _EASTERN.fullmatch(given.strip()) and _EASTERN.fullmatch(family.strip()):
        return clean_name(family) + clean_name(given)
    return full_name(given, middle, family)


def person(draft: Draft, channel: str, country: str | None = None) -> IncomingPerson | None:
    """The tidy person of a draft; None when it holds neither name nor address.

    The key is the strongest the record has: profile, its own id, e-mail, phone, else content.
    """
    emails = _emails(draft)
    phones, numbers = _phones(draft, country)
    if draft.labels:
        _keep_labels(draft, emails, phones, country)
    handles = {(h.channel, h.identifier, h.number): h for h in draft.handles}
    urls = []
    for url in map(clean, draft.urls):
        if url:
            # Google and Apple escape the colon, also where nothing is escaped.
            url = url.replace("\\:", ":")
            urls.append(url)
            found = profile_handle(url)
            if found:
                handles.setdefault((found.channel, found.identifier, found.number), found)
    for handle in [*map(email_handle, emails), *map(phone_handle, numbers)]:
        handles.setdefault((handle.channel, handle.identifier, ""), handle)
    given, family = clean_name(draft.given), clean_name(draft.family)
    if looks_like_phone(given):
        given = ""
    name = clean_name(draft.name) or shown_name(draft.given, draft.middle, family)
    org, nickname = clean_name(draft.org), clean_name(draft.nickname)
    not_person = draft.not_person
    if not name and nickname:
        name = nickname
    if not name and org and not_person in {None, "company"}:
        name, not_person = org, "company"
    if not name and not emails and not phones and not handles:
        return None
    if not name:
        name = emails[0] if emails else phones[0] if phones else ""
    milestones = list(draft.milestones)
    if draft.birthday.strip():
        milestones += _birthday(draft)
    accounts = [one for one in handles.values() if one.channel not in {"email", "phone"}]
    key = _key(draft, channel, accounts, emails, numbers, name, org)
    return IncomingPerson(
        key=key, where=draft.where, name=name, given_name=given, family_name=family,
        nickname=nickname if nickname != name else "", org=org if not_person != "company" else "",
        role=clean_name(draft.role), place=clean_name(draft.place), notes=clean(draft.notes),
        emails=tuple(emails), phones=tuple(phones), urls=tuple(dict.fromkeys(urls)),
        tags=tuple(dict.fromkeys(filter(None, map(clean_name, draft.tags)))),
        handles=tuple(handles.values()), milestones=tuple(dict.fromkeys(milestones)),
        extra=draft.extra, met_on=draft.met_on, met_how=clean_name(draft.met_how),
        died=draft.died, not_person=not_person,
    )  # fmt: skip


def _emails(draft: Draft) -> list[str]:
    found: dict[str, None] = {}
    for raw in draft.emails:
        for value in several(raw):
            address = email_address(value)
            if address:
                found[address] = None
                continue
            inside = map(email_address, ADDRESS.findall(value[:2000]))
            known = [one for one in inside if one]
            found.update(dict.fromkeys(known))
            if not known:
                draft.more("e-mail as written", value)
    return list(found)


def _phones(draft: Draft, country: str | None) -> tuple[list[str], list[str]]:
    shown: dict[str, str] = {}
    numbers: dict[str, None] = {}
    for raw in draft.phones:
        for value in _numbers_of(raw):
            if is_mangled_number(value):
                draft.warnings.append(f"a spreadsheet has spoilt the phone number {value}")
                continue
            number = phone_number(value, country)
            if number:
                numbers[number] = None
            bare = clean_name(value).removeprefix("'").removeprefix("tel:")
            if number or any(char.isdecimal() for char in bare):
                shown.setdefault(number or phone_digits(bare), number or bare)
            else:
                draft.more("phone as written", value)
    return list(shown.values()), list(numbers)


def _keep_labels(draft: Draft, emails: list[str], phones: list[str], country: str | None) -> None:
    """Keep each label beside the address it belongs to, as the address is kept."""
    for raw, words in draft.labels.items():
        value = email_address(raw) if "@" in raw else phone_number(raw, country)
        value = value or clean_name(raw).removeprefix("tel:")
        if value in emails or value in phones:
            draft.more(LABEL_OF.format(value), words)


def _numbers_of(raw: str) -> list[str]:
    """The numbers of one cell; a comma parts them only where each part is a whole number."""
    found = several(raw)
    if "," not in raw:
        return found
    parts = [part.strip() for value in found for part in value.split(",")]
    return parts if all(map(looks_like_phone, parts)) else found


def _birthday(draft: Draft) -> list[IncomingMilestone]:
    known = birthday(draft.birthday, draft.day_first)
    if known is None:
        if not _NO_DAY.fullmatch(draft.birthday):
            draft.more("birthday", draft.birthday)
            draft.warnings.append(f"the birthday {clean(draft.birthday)[:40]} is not a plain date")
        return []
    month, number, year = known
    return [IncomingMilestone("birthday", month, number, year)]


def _key(
    draft: Draft, channel: str, handles: list[IncomingHandle], emails: list[str],
    numbers: list[str], name: str, org: str,
) -> str:  # fmt: skip
    if draft.uid:
        return f"{channel}:{draft.uid}"
    for one in handles:
        if one.channel == channel:
            return f"{channel}:{one.number or one.identifier}"
    if handles:
        return f"{handles[0].channel}:{handles[0].number or handles[0].identifier}"
    if emails:
        return f"email:{emails[0]}"
    if numbers:
        return f"phone:{numbers[0]}"
    return f"{channel}:name:{digest(fold(name), fold(org), *draft.phones)}"


def interaction(
    person_key: str, where: str, channel: str, kind: str, direction: str, moment: datetime | None,
    day: date, key: str, *, text: str = "", others: int = 1,
) -> IncomingInteraction:  # fmt: skip
    """An interaction; more than one other person present makes it a comment."""
    at = moment if moment is not None and moment.tzinfo is not None else None
    if others > 1 and kind == "message":
        kind = "comment"
    return IncomingInteraction(
        person_key, where, channel, kind, direction, day, key, at, max(1, others), None, text
    )
