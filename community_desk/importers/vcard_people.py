"""vCards of every version and maker, one file or a Takeout folder of them."""

from __future__ import annotations

import re
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from community_desk.core.contactpoints import profile_handle, service_handle
from community_desk.core.incoming import (
    Incoming,
    IncomingMilestone,
    Remark,
    Skipped,
)
from community_desk.importers.addressbook import Keys
from community_desk.importers.charsets import GUESSED
from community_desk.importers.dates import birthday
from community_desk.importers.people import Draft, person, shown_name
from community_desk.importers.sources import tolerant
from community_desk.importers.texts import head_text, shorten
from community_desk.importers.vcard_lines import Card, Property, cards, unescape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from community_desk.core.incoming import ReadOptions
    from community_desk.importers.sources import Source

_BEGIN = re.compile(r"^\s*BEGIN[ \t]*:[ \t]*VCARD", re.IGNORECASE | re.MULTILINE)
_LABELS = ("cell", "mobile", "iphone", "work", "home", "main", "school", "other")
_SYSTEM_GROUPS = {"mycontacts", "my contacts", "starred", "* mycontacts", "* starred"}
_SKIPPED = frozenset(
    [
        "VERSION",
        "PRODID",
        "REV",
        "PROFILE",
        "CLASS",
        "MAILER",
        "SORT-STRING",
        "X-ABLABEL",
        "X-ABADR",
        "X-ABUID",
        "NAME",
        "SOURCE",
        "CLIENTPIDMAP",
        "X-ABSHOWAS",
        "KIND",
        "X-ADDRESSBOOKSERVER-KIND",
        "LABEL",
        "X-MS-OL-DESIGN",
        "X-EVOLUTION-FILE-AS",
        "X-EVOLUTION-WEBDAV-ETAG",
        "X-IMAGETYPE",
        "X-SHARED-PHOTO-DISPLAY-PREF",
    ]
)
_ANNIVERSARIES = {
    "ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-KADDRESSBOOK-X-ANNIVERSARY",
    "X-MS-ANNIVERSARY",
}  # fmt: skip
_ANDROID_DAYS = {"1": "anniversary", "3": "birthday"}
_RELATED = {
    "RELATED", "X-ABRELATEDNAMES", "X-SPOUSE", "X-EVOLUTION-SPOUSE",
    "X-KADDRESSBOOK-X-SPOUSESNAME", "X-MANAGER", "X-EVOLUTION-MANAGER", "X-ASSISTANT",
    "X-EVOLUTION-ASSISTANT", "X-MS-SPOUSE", "X-MS-MANAGER", "X-MS-ASSISTANT", "X-MS-CHILD",
    "X-KADDRESSBOOK-X-MANAGERSNAME", "X-KADDRESSBOOK-X-ASSISTANTSNAME",
}  # fmt: skip


def _card_members(source: Source) -> list[str]:
    return [
        name
        for name in source.members
        if source.may_be(name, ".vcf", ".vcard") and _BEGIN.search(head_text(source, name, 4096))
    ]


def sniff(source: Source) -> bool:
    """Whether the source is of this format."""
    return any(
        source.may_be(name, ".vcf", ".vcard") and _BEGIN.search(head_text(source, name, 4096))
        for name in source.members
    )


def read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    """Everything the source holds of this format."""
    keys = Keys()
    for name in _card_members(source):
        yield from tolerant(_read_member(source, name, options, keys), name)
    yield from keys.remarks()


_was_undecoded = attrgetter("undecoded")
_was_guessed = attrgetter("guessed")


def _read_member(source: Source, name: str, options: ReadOptions, keys: Keys) -> Iterator[Incoming]:
    undecoded = guessed = 0
    for count, card in enumerate(cards(source, name, options.encoding), 1):
        where = f"{name}, card {count} (line {card.line})"
        draft = draft_of(card, where)
        found = person(draft, "vcard", options.country)
        undecoded += any(map(_was_undecoded, card.properties))
        guessed += any(map(_was_guessed, card.properties))
        if found is None:
            raw = "; ".join(f"{one.name}:{shorten(one.text, 40)}" for one in card.properties[:6])
            yield Skipped(where, "it has neither a name nor an address", raw)
            continue
        yield keys.keep(found)
        for fault in card.faults + draft.warnings:
            yield Remark(f"{where}: {fault}.")
    if guessed:
        words = "1 card" if guessed == 1 else f"{guessed:,} cards"
        yield Remark(
            f"{name} {GUESSED} ({words}) and was read as Windows-1252; "
            "choose another encoding if names look wrong."
        )
    if undecoded:
        yield Remark(
            f"{undecoded:,} cards of {name} name a character set that does not fit; "
            "check their accented letters."
        )


def draft_of(card: Card, where: str) -> Draft:
    """The raw person of a card."""
    draft = Draft(where)
    labels = {
        one.group: re.sub(r"^_\$!<(.*)>!\$_$", r"\1", one.value).strip()
        for one in card.properties
        if one.group and one.name == "X-ABLABEL"
    }
    seen: set[tuple[str, str]] = set()
    for one in card.properties:
        if "ALTID" in one.params and one.name in {"BDAY", "FN", "N", "ORG", "TITLE"}:
            choice = (one.name, one.param("ALTID"))
            if choice[1] and choice in seen:
                continue
            seen.add(choice)
        reader = _READERS.get(one.name, _other)
        reader(draft, one, labels.get(one.group, "") if labels else "")
    parts = draft.given or draft.family
    if not draft.name:
        draft.name = shown_name(draft.given, draft.middle, draft.family)
    elif not parts and draft.org and not draft.not_person and draft.name == draft.org.strip():
        # Where a display name must stand, programs put the company's into its card.
        draft.not_person = "company"
    return draft


def _name(draft: Draft, one: Property, _: str) -> None:
    if not draft.name:
        draft.name = one.value.strip()


def _parts(draft: Draft, one: Property, _: str) -> None:
    parts = one.name_parts()
    if ";" in parts[0] and not any(parts[1:]):
        # A program has escaped the signs that part the name as well.
        parts = parts[0].split(";")
    parts += ["", "", "", "", ""]
    draft.family, draft.given, draft.middle = parts[:3]
    if parts[3] or parts[4]:
        draft.more("prefix", parts[3])
        draft.more("suffix", parts[4])


def _nickname(draft: Draft, one: Property, _: str) -> None:
    names = [value.strip() for value in one.values() if value.strip()]
    if names:
        draft.nickname = draft.nickname or names[0]
        draft.more("nicknames", ", ".join(names[1:]))


def _org(draft: Draft, one: Property, _: str) -> None:
    parts = one.components()
    if draft.org:
        draft.more("organisation", ", ".join(filter(None, parts)))
        return
    draft.org = parts[0] if parts else ""
    if len(parts) > 1:
        draft.more("department", ", ".join(filter(None, parts[1:])))


def _role(draft: Draft, one: Property, _: str) -> None:
    if draft.role:
        draft.more("role", one.value)
    else:
        draft.role = one.value


def _email(draft: Draft, one: Property, label: str) -> None:
    value = one.value
    draft.emails.append(value)
    _labelled(draft, one, label, value)


def _labelled(draft: Draft, one: Property, label: str, value: str) -> None:
    """What an address is for: its own label, else the type that says most."""
    if not label and "TYPE" in one.params:
        label = _type_of(tuple(one.params["TYPE"]))
    if label:
        draft.label(value, label)


@lru_cache(maxsize=512)
def _type_of(types: tuple[str, ...]) -> str:
    known = {one.casefold() for one in types}
    return next((word for word in _LABELS if word in known), "")


def _phone(draft: Draft, one: Property, label: str) -> None:
    if ("TYPE" in one.params and "fax" in one.types()) or "fax" in label.casefold():
        draft.more("fax", one.value.removeprefix("tel:"))
        return
    number, extended, rest = one.value.partition(";")
    draft.phones.append(number)
    _labelled(draft, one, label, number)
    if extended:
        draft.more("phone extension", rest.removeprefix("ext=").strip())


def _url(draft: Draft, one: Property, _: str) -> None:
    draft.urls.append(one.value)


def _address(draft: Draft, one: Property, _: str) -> None:
    parts = [part.strip() for part in one.components()]
    shown = [part for part in parts if part]
    if not shown:
        return
    if not draft.place and len(parts) > 3:
        draft.place = ", ".join(filter(None, (parts[3], parts[6] if len(parts) == 7 else "")))
    draft.more("address", ", ".join(shown))


def _tags(draft: Draft, one: Property, _: str) -> None:
    draft.tags += [tag for tag in one.values() if tag.strip().casefold() not in _SYSTEM_GROUPS]


def _note(draft: Draft, one: Property, _: str) -> None:
    draft.notes = f"{draft.notes}\n{one.value}".strip() if draft.notes else one.value.strip()


def _born(draft: Draft, one: Property, _: str) -> None:
    if draft.birthday:
        return
    text = one.value
    omitted = one.param("X-APPLE-OMIT-YEAR")
    if omitted and text.startswith(omitted):
        text = "--" + text[len(omitted) :].lstrip("-")
    draft.birthday = text


def _died(draft: Draft, one: Property, _: str) -> None:
    draft.died = True
    draft.more("died on", one.value)


def _day(draft: Draft, one: Property, label: str) -> None:
    known = birthday(one.value)
    kind = "anniversary" if one.name in _ANNIVERSARIES else label.casefold() or "day"
    if known is None:
        draft.more(kind, one.value)
    else:
        draft.milestones.append(IncomingMilestone(kind, known[0], known[1], known[2]))


def _related(draft: Draft, one: Property, label: str) -> None:
    kind = label or ", ".join(sorted(one.types())) or one.name.rpartition("-")[2].casefold()
    draft.more(f"related ({kind})", one.value)


def _account(draft: Draft, one: Property, _: str) -> None:
    service = (
        one.param("X-SERVICE-TYPE") or one.param("SERVICE-TYPE") or one.param("TYPE")
        or one.value.partition(":")[0]
    )  # fmt: skip
    user = one.param("X-USER") or one.param("USERNAME")
    handle = profile_handle(one.value) or service_handle(service, user or one.value)
    if handle:
        draft.handles.append(handle)
    elif one.value.strip():
        draft.more(service or "account", user or one.value)


def _messenger(draft: Draft, one: Property, _: str) -> None:
    service = one.name.removeprefix("X-").removeprefix("KADDRESSBOOK-").casefold()
    handle = service_handle(service, one.value)
    if handle:
        draft.handles.append(handle)
    else:
        draft.more(service, one.value)


def _android(draft: Draft, one: Property, _: str) -> None:
    parts = [*one.components(), "", "", ""]
    kind = parts[0].rpartition("/")[2]
    if kind == "nickname":
        draft.nickname = draft.nickname or parts[1]
    elif kind == "relation" and parts[1]:
        draft.more(f"related ({parts[3] or 'person'})", parts[1])
    elif kind == "contact_event" and (known := birthday(parts[1])):
        word = _ANDROID_DAYS.get(parts[2], parts[3].casefold() or "day")
        draft.milestones.append(IncomingMilestone(word, *known))
    else:
        draft.more("Android", " ".join(filter(None, parts[1:])))


def _agent(draft: Draft, one: Property, _: str) -> None:
    text = one.text.replace("\\n", "\n").replace("\\N", "\n")
    name = re.search(r"^FN[^:\n]*:(.+)$", text, re.IGNORECASE | re.MULTILINE)
    draft.more("agent", unescape(name[1]) if name else one.value)


def _list(draft: Draft, one: Property, _: str) -> None:
    if one.value.strip().casefold() == "true":
        draft.not_person = "list"


def _kind(draft: Draft, one: Property, _: str) -> None:
    kind = one.value.strip().casefold()
    if kind in {"org", "company"}:
        draft.not_person = "company"
    elif kind == "group":
        draft.not_person = "list"
    elif kind == "location":
        draft.not_person = "room"


def _uid(draft: Draft, one: Property, _: str) -> None:
    draft.uid = draft.uid or one.value.strip()[:200]


def _ignored(_draft: Draft, _one: Property, _: str) -> None:
    return


def _other(draft: Draft, one: Property, _: str) -> None:
    draft.more(one.name or "other", one.value)


_READERS: dict[str, Callable[[Draft, Property, str], None]] = {
    "FN": _name, "N": _parts, "NICKNAME": _nickname, "ORG": _org, "TITLE": _role, "ROLE": _role,
    "EMAIL": _email, "TEL": _phone, "URL": _url, "ADR": _address, "CATEGORIES": _tags,
    "NOTE": _note, "BDAY": _born, "DEATHDATE": _died, "X-ABDATE": _day, "UID": _uid,
    "X-SOCIALPROFILE": _account, "SOCIALPROFILE": _account, "IMPP": _account,
    "X-ANDROID-CUSTOM": _android, "KIND": _kind, "X-ADDRESSBOOKSERVER-KIND": _kind,
    "X-ABSHOWAS": _kind, "X-NICKNAME": _nickname, "AGENT": _agent, "X-EVOLUTION-LIST": _list,
    **dict.fromkeys(_ANNIVERSARIES, _day), **dict.fromkeys(_RELATED, _related),
    **dict.fromkeys(_SKIPPED - {"KIND", "X-ABSHOWAS", "X-ADDRESSBOOKSERVER-KIND"}, _ignored),
    **dict.fromkeys(
        ("X-AIM", "X-ICQ", "X-JABBER", "X-MSN", "X-YAHOO", "X-SKYPE", "X-SKYPE-USERNAME",
         "X-TWITTER", "X-GOOGLE-TALK", "X-QQ", "X-GADUGADU", "X-MATRIX", "X-TELEGRAM",
         "X-WHATSAPP", "X-SIGNAL", "X-MASTODON", "X-FACEBOOK", "X-INSTAGRAM", "X-LINKEDIN",
         "X-GITHUB"), _messenger,
    ),
}  # fmt: skip
