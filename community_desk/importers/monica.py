"""Monica 4: people, calls, conversations, activities and life dates of its JSON export."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from community_desk.core.contactpoints import profile_handle
from community_desk.core.incoming import (
    Importer,
    Incoming,
    IncomingInteraction,
    IncomingMilestone,
    IncomingOwner,
    ReadOptions,
    Skipped,
)
from community_desk.importers.chats import channel_of
from community_desk.importers.dates import day
from community_desk.importers.documents import dict_of, document, list_of, text_of
from community_desk.importers.people import Draft, digest, full_name, person
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import head_text, shorten

_VERSION = re.compile(r'"version"\s*:\s*"1\.0-preview\.\d+"')


def _files(source: Source) -> list[str]:
    return [
        name
        for name in source.members[:5000]
        if source.may_be(name, ".json")
        and (text := head_text(source, name)).lstrip().startswith("{")
        and '"account"' in text
        and _VERSION.search(text)
    ]


def _sniff(source: Source) -> bool:
    return bool(_files(source))


@dataclass
class _Account:
    options: ReadOptions
    types: dict[str, str] = field(default_factory=dict)
    activities: dict[str, Any] = field(default_factory=dict)
    present: dict[str, int] = field(default_factory=dict)


def collection(value: Any, kind: str) -> list[Any]:
    """The values of one type among a record's collections; empty ones are left out there."""
    return [
        one
        for group in list_of(value, "data")
        if text_of(group, "type") == kind
        for one in list_of(group, "values")
    ]


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    for name in _files(source):
        yield from tolerant(_file(source, name, options), name)


def _file(source: Source, name: str, options: ReadOptions) -> Iterator[Incoming]:
    root = dict_of(document(source, name), "account")
    account = _Account(options)
    for one in list_of(root, "instance", "contact_field_types"):
        properties = dict_of(one, "properties")
        account.types[text_of(one, "uuid")] = (
            text_of(properties, "protocol") or text_of(properties, "type")
            or text_of(properties, "name")
        )  # fmt: skip
    for user in collection(root, "user"):
        mine = dict_of(user, "properties")
        shown = full_name(text_of(mine, "first_name"), text_of(mine, "last_name"))
        email = text_of(mine, "email")
        yield IncomingOwner((shown,) if shown else (), (email,) if email else ())
    for one in collection(root, "activity"):
        account.activities[text_of(one, "uuid")] = one
    contacts = collection(root, "contact")
    for contact in contacts:
        for uuid in collection(contact, "activity"):
            account.present[str(uuid)] = account.present.get(str(uuid), 0) + 1
    for contact in contacts:
        yield from _contact(contact, name, account)


def _contact(contact: Any, file: str, account: _Account) -> Iterator[Incoming]:
    uuid, mine = text_of(contact, "uuid"), dict_of(contact, "properties")
    where = f"{file}, contact {uuid}"
    if mine.get("is_partial") is True:
        yield Skipped(where, "it exists only as somebody's relative", text_of(mine, "first_name"))
        return
    draft = Draft(
        where, "", text_of(mine, "first_name"), text_of(mine, "middle_name"),
        text_of(mine, "last_name"), text_of(mine, "nickname"), text_of(mine, "company"),
        text_of(mine, "job"), uid=uuid,
    )  # fmt: skip
    draft.tags = [one for one in list_of(mine, "tags") if isinstance(one, str)]
    draft.died = mine.get("is_dead") is True
    draft.met_on = _day(text_of(dict_of(mine, "first_met_date"), "date"))
    draft.met_how = text_of(mine, "first_met_where") or text_of(mine, "first_met_additional_info")
    born = dict_of(mine, "birthdate")
    when = _day(text_of(born, "date"))
    if when and born.get("is_age_based") is not True:
        year = None if born.get("is_year_unknown") is True else when.year
        draft.milestones.append(IncomingMilestone("birthday", when.month, when.day, year))
    _fields(draft, contact, account)
    notes = [text_of(dict_of(one, "properties"), "body") for one in collection(contact, "note")]
    draft.notes = "\n".join(filter(None, [text_of(mine, "description"), *notes]))
    found = person(draft, "monica", account.options.country)
    if found is None:
        yield Skipped(where, "it has neither a name nor an address", shorten(mine))
        return
    yield found
    yield from _calls(contact, where, found.key)
    yield from _conversations(contact, where, found.key, account)
    yield from _activities(contact, where, found.key, account)


def _fields(draft: Draft, contact: Any, account: _Account) -> None:
    for one in collection(contact, "contact_field"):
        properties = dict_of(one, "properties")
        value, kind = (
            text_of(properties, "data"),
            account.types.get(text_of(properties, "type"), ""),
        )
        handle = profile_handle(value) if "/" in value else None
        if kind.startswith("mailto") or kind == "email":
            draft.emails.append(value)
        elif kind.startswith("tel") or kind == "phone":
            draft.phones.append(value)
        elif handle:
            draft.handles.append(handle)
        elif "://" in value:
            draft.urls.append(value)
        else:
            draft.more(kind or "address", value)


def _day(text: str) -> date | None:
    """Monica's days are midnight UTC of a day without zone: the date as written."""
    return day(text[:10]) if text else None


def _calls(contact: Any, where: str, key: str) -> Iterator[Incoming]:
    for one in collection(contact, "call"):
        mine = dict_of(one, "properties")
        when = _day(text_of(mine, "called_at"))
        if when is None:
            yield Skipped(where, "a call has no day", shorten(mine))
            continue
        yield IncomingInteraction(
            key, where, "phone", "call", "mutual", when, text_of(one, "uuid") or digest(key, when),
            None, 1, "them" if mine.get("contact_called") is True else "me",
            text_of(mine, "content")[:300],
        )  # fmt: skip


def _conversations(contact: Any, where: str, key: str, account: _Account) -> Iterator[Incoming]:
    for talk in collection(contact, "conversation"):
        properties = dict_of(talk, "properties")
        channel = channel_of(account.types.get(text_of(properties, "contact_field_type"), ""))
        for message in list_of(properties, "messages"):
            mine = dict_of(message, "properties")
            when = _day(text_of(mine, "written_at") or text_of(properties, "happened_at"))
            if when is None:
                yield Skipped(where, "a message has no day", shorten(mine))
                continue
            text = text_of(mine, "content")[:300] if account.options.keep_bodies else ""
            yield IncomingInteraction(
                key, where, channel, "message", "out" if mine.get("written_by_me") else "in",
                when, text_of(message, "uuid") or digest(key, when, mine), None, 1, None, text,
            )  # fmt: skip


def _activities(contact: Any, where: str, key: str, account: _Account) -> Iterator[Incoming]:
    for uuid in map(str, collection(contact, "activity")):
        mine = dict_of(account.activities.get(uuid), "properties")
        when = _day(text_of(mine, "happened_at"))
        if when is None:
            yield Skipped(where, "an activity has no day", uuid)
            continue
        yield IncomingInteraction(
            key, where, "in_person", "meeting", "mutual", when, uuid, None,
            account.present.get(uuid, 1), None, text_of(mine, "summary")[:300],
        )  # fmt: skip


IMPORTER = Importer(
    key="monica",
    title="Monica (JSON)",
    channel="in_person",
    sniff=_sniff,
    read=_read,
    how_to_get="Monica 4: Settings, Export data, JSON. Version 5 exports vCards only.",
)
