"""Signal: the desktop's own export, and the text of the signal-export tool."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from community_desk.core.contactpoints import phone_number
from community_desk.core.incoming import (
    Importer,
    Incoming,
    IncomingHandle,
    IncomingOwner,
    IncomingPerson,
    ReadOptions,
    Skipped,
)
from community_desk.importers.chats import GROUP_LIMIT, Chats
from community_desk.importers.dates import from_millis
from community_desk.importers.documents import dict_of, text_of
from community_desk.importers.people import Draft, digest, full_name, person
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import Lines, head_text, shorten

_LINE = re.compile(r'^\s*\{\s*"(?:account|recipient|chat|chatItem)"\s*:\s*\{')
_SAID = ("standardMessage", "stickerMessage", "contactMessage", "viewOnceMessage",
         "remoteDeletedMessage", "paymentNotification", "giftBadge", "poll")  # fmt: skip


def _files(source: Source) -> list[str]:
    found = []
    for name in source.members[:2000]:
        if source.may_be(name, ".jsonl"):
            # The first line says of the whole export what newer versions like.
            lines = head_text(source, name).splitlines()[:12]
            if sum(1 for line in lines if _LINE.match(line)) > 1:
                found.append(name)
    return found


def _sniff(source: Source) -> bool:
    return bool(_files(source))


@dataclass
class _Export:
    options: ReadOptions
    me: str = ""
    people: dict[str, IncomingPerson] = field(default_factory=dict)
    groups: set[str] = field(default_factory=set)
    rooms: dict[str, str] = field(default_factory=dict)
    sizes: dict[str, set[str]] = field(default_factory=dict)
    chats: Chats = field(default_factory=lambda: Chats("signal"))


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    for name in _files(source):
        yield from tolerant(_file(source, name, options), name)


def _objects(source: Source, name: str) -> Iterator[tuple[str, Any | None, str]]:
    for number, line in enumerate(Lines(source, name), 1):
        if line.strip():
            try:
                yield f"{name}, line {number}", json.loads(line), line
            except (ValueError, RecursionError):
                yield f"{name}, line {number}", None, line


def _file(source: Source, name: str, options: ReadOptions) -> Iterator[Incoming]:
    export = _Export(options)
    # Group members show only by speaking, so their number is counted first.
    for _, value, _ in _objects(source, name):
        item = dict_of(value, "chatItem")
        if item:
            export.sizes.setdefault(text_of(item, "chatId"), set()).add(text_of(item, "authorId"))
    for where, value, line in _objects(source, name):
        if not isinstance(value, dict):
            yield Skipped(where, "it is not valid JSON", shorten(line))
        elif "account" in value:
            account = dict_of(value, "account")
            shown = full_name(text_of(account, "givenName"), text_of(account, "familyName"))
            yield IncomingOwner((shown,) if shown else ())
        elif "recipient" in value:
            yield from _recipient(dict_of(value, "recipient"), where, export)
        elif "chat" in value:
            chat = dict_of(value, "chat")
            export.rooms[text_of(chat, "id")] = text_of(chat, "recipientId")
        elif "chatItem" in value:
            yield from _item(dict_of(value, "chatItem"), where, export)
    yield from export.chats.remarks()


def _recipient(value: dict[str, Any], where: str, export: _Export) -> Iterator[Incoming]:
    number = text_of(value, "id")
    if "self" in value:
        export.me = number
    elif "group" in value:
        export.groups.add(number)
    elif "contact" in value:
        contact = dict_of(value, "contact")
        draft = Draft(where)
        draft.given = text_of(contact, "systemGivenName") or text_of(contact, "profileGivenName")
        draft.family = text_of(contact, "systemFamilyName") or text_of(contact, "profileFamilyName")
        phone = text_of(contact, "e164").lstrip("+")
        e164 = phone_number(f"+{phone}") if phone else ""
        draft.phones = [e164 or phone]
        aci, login = text_of(contact, "aci"), text_of(contact, "username").casefold()
        identifier = e164 or login or aci
        if identifier:
            draft.handles = [IncomingHandle("signal", identifier, aci)]
        found = person(draft, "signal", export.options.country)
        if found:
            export.people[number] = found
            yield found
        else:
            yield Skipped(where, "it has neither a name nor a number", shorten(value))


def _item(item: dict[str, Any], where: str, export: _Export) -> Iterator[Incoming]:
    room, author = text_of(item, "chatId"), text_of(item, "authorId")
    other = export.rooms.get(room, "")
    moment = from_millis(text_of(item, "dateSent"))
    mine = "outgoing" in item or author == export.me
    group = other in export.groups
    if other == export.me:
        yield Skipped(where, "it is a note to yourself")
        return
    speakers = sorted(export.sizes.get(room, set()) - {export.me})
    who = (
        ([one for one in speakers if one in export.people] if mine else [author])
        if group
        else [other]
    )
    people = [export.people[one] for one in who if one in export.people]
    if moment is None or not people:
        yield Skipped(where, "it has no time or nobody known", shorten(item))
        return
    key = digest(room, author, text_of(item, "dateSent"))
    call = dict_of(item, "updateMessage", "individualCall")
    others = max(2, len(speakers)) if group else 1
    if call:
        mine = text_of(call, "direction") == "OUTGOING"
        if text_of(call, "state") == "ACCEPTED":
            yield from export.chats.call(people[0], where, mine, moment, key)
        else:
            yield from export.chats.message(
                people[0], where, "", mine, moment, key, text="Missed call"
            )
    elif any(kind in item for kind in _SAID):
        body = text_of(dict_of(item, "standardMessage", "text"), "body")
        text = body if export.options.keep_bodies else ""
        export.chats.unaddressed += len(people) > GROUP_LIMIT
        for one in people if len(people) <= GROUP_LIMIT else []:
            yield from export.chats.message(
                one, where, room if group else "", mine, moment, key, others, text
            )
    else:
        yield Skipped(where, "it is a note of the chat, not a message")


IMPORTER = Importer(
    key="signal",
    title="Signal",
    channel="signal",
    sniff=_sniff,
    read=_read,
    how_to_get=(
        "Signal Desktop (8.10 or later): Settings, Chats, Export chat history. "
        "Backups of the phone are encrypted and cannot be read."
    ),
)
