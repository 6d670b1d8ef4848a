"""Mastodon: the lists of accounts as CSV, and the archive of own posts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from community_desk.core.contactpoints import fediverse_address, host_of
from community_desk.core.incoming import (
    Importer,
    Incoming,
    IncomingHandle,
    IncomingOwner,
    IncomingPerson,
    ReadOptions,
    Remark,
    Skipped,
)
from community_desk.importers.chats import GROUP_LIMIT, Chats
from community_desk.importers.dates import instant
from community_desk.importers.documents import document, elements, list_of, text_of
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.tables import head_headers
from community_desk.importers.texts import Row, head_rows, head_text, open_table, shorten

_PUBLIC = frozenset({"https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"})


def _csv_kind(source: Source, name: str) -> str:
    if not source.may_be(name, ".csv"):
        return ""
    headers = head_headers(source, name)
    if headers and "accountaddress" in headers[0]:
        return "muted" if "hidenotifications" in headers[0] else "following"
    rows = head_rows(source, name)
    file = name.rpartition("/")[2].casefold()
    if (
        any(word in file for word in ("block", "muted", "bookmark"))
        and rows
        and all(len(row) == 1 and re.fullmatch(r"\S+\.\S+", row[0]) for row in rows)
    ):
        return "left"
    pairs = rows and all(len(row) == 2 and fediverse_address(row[1]) for row in rows)
    titles = [row[0] for row in rows if row]
    # A table of names and e-mails looks alike; but lists have several members.
    listed = "list" in name.rpartition("/")[2].casefold() or len(set(titles)) < len(titles)
    if pairs and source.is_single and listed and not any("@" in title for title in titles):
        return "lists"
    return ""


def _outboxes(source: Source) -> list[str]:
    return [
        name
        for name in source.members
        if source.may_be(name, "outbox.json", ".jsonl")
        and '"OrderedCollection"' in head_text(source, name, 2048)
    ]


def _sniff(source: Source) -> bool:
    if source.find("actor.json") and source.find("outbox.json"):
        return True
    if _outboxes(source):
        return True
    return any(_csv_kind(source, name) for name in source.members[:30])


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    for name in source.members:
        kind = _csv_kind(source, name)
        if kind in {"muted", "left"}:
            yield Remark(f"{name} lists what you muted, blocked or marked; it is not imported.")
        elif kind:
            yield from tolerant(_accounts(source, name, kind, options), name)
    archive = _Archive()
    actor = source.find("actor.json")
    if actor:
        yield from tolerant(_owner(source, actor, archive), actor)
    for name in _outboxes(source):
        yield from tolerant(_posts(source, name, archive), name)
    yield from archive.chats.remarks()


def _accounts(source: Source, name: str, kind: str, options: ReadOptions) -> Iterator[Incoming]:
    table = open_table(source, name, options)
    local = 0
    for row in table:
        if not isinstance(row, Row):
            yield row
            continue
        if kind == "following" and row.line == 1:
            continue
        text = row.cells[1] if kind == "lists" and len(row.cells) > 1 else row.cells[0]
        address = fediverse_address(text)
        if not address:
            local += "@" not in text
            yield Skipped(f"{name}, line {row.line}", "it names no account with its server",
                          shorten(" | ".join(row.cells)))  # fmt: skip
            continue
        person = _someone(address, f"{name}, line {row.line}", i_follow=True)
        tags = (row.cells[0].strip(),) if kind == "lists" else ()
        yield IncomingPerson(person.key, person.where, handles=person.handles, tags=tags)
    if kind == "following":
        yield Remark("Mastodon exports no list of followers: only whom you follow is known.")


@dataclass
class _Archive:
    me: str = ""
    host: str = ""
    followers: str = ""
    chats: Chats = field(default_factory=lambda: Chats("mastodon"))


def _someone(address: str, where: str, **state: Any) -> IncomingPerson:
    if "//" in address:
        # An actor whose address does not show name and server.
        handle = IncomingHandle("mastodon", address, address, address, **state)
    else:
        user, _, host = address.partition("@")
        handle = IncomingHandle("mastodon", address, "", f"https://{host}/@{user}", **state)
    return IncomingPerson(f"mastodon:{address}", where, handles=(handle,))


def _owner(source: Source, name: str, archive: _Archive) -> Iterator[Incoming]:
    value = document(source, name)
    archive.me = text_of(value, "id")
    archive.host = host_of(archive.me)
    archive.followers = text_of(value, "followers")
    login = text_of(value, "preferredUsername")
    if login and archive.host:
        handle = IncomingHandle("mastodon", f"{login}@{archive.host}".casefold())
        shown = text_of(value, "name")
        yield IncomingOwner((shown,) if shown else (), (), (), (handle,))


def _posts(source: Source, name: str, archive: _Archive) -> Iterator[Incoming]:
    for count, item in enumerate(elements(source, name, "orderedItems"), 1):
        where = f"{name}, item {count}"
        moment = instant(text_of(item, "published"))
        if moment is None:
            yield Skipped(where, "it has no time", shorten(item))
            continue
        archive.me = archive.me or text_of(item, "actor")
        archive.host = archive.host or host_of(archive.me)
        if text_of(item, "type") == "Announce":
            people = [one for one in _texts(item, "cc") if not _is_mine(archive, one)][:1]
            kind = "reshare"
        else:
            kind, people = _addressed(archive, item)
        key = text_of(item, "id")
        archive.chats.unaddressed += not people
        for one in people:
            address = fediverse_address(one) or one
            others = len(people) if kind == "message" else 1
            yield from archive.chats.message(
                _someone(address, where), where, key, True, moment, key, others, kind=kind
            )


def _addressed(archive: _Archive, item: dict[str, Any]) -> tuple[str, list[str]]:
    """The kind of a post and the accounts it speaks to; a post to nobody has none."""
    value = item.get("object")
    if not isinstance(value, dict):
        return "comment", []
    to, cc = set(_texts(value, "to")), set(_texts(value, "cc"))
    people: dict[str, None] = {}
    for tag in list_of(value, "tag"):
        if text_of(tag, "type") == "Mention":
            name = text_of(tag, "name").lstrip("@")
            if name and "@" not in name:
                name = f"{name}@{archive.host}"
            href = text_of(tag, "href")
            if not _is_mine(archive, href):
                people[fediverse_address(name) or href] = None
    reply = text_of(value, "inReplyTo")
    if reply and not people:
        author = fediverse_address(reply.partition("/statuses/")[0])
        if author and not reply.startswith(archive.me or "\0"):
            people[author] = None
    direct = not (to | cc) & _PUBLIC and not any(_is_followers(archive, x) for x in to | cc)
    return "message" if direct else "comment", list(people)[:GROUP_LIMIT]


def _texts(value: Any, key: str) -> list[str]:
    found = value.get(key) if isinstance(value, dict) else None
    if isinstance(found, str):
        return [found]
    return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []


def _is_followers(archive: _Archive, address: str) -> bool:
    return address == archive.followers or address.endswith("/followers")


def _is_mine(archive: _Archive, address: str) -> bool:
    return address in _PUBLIC or address == archive.me or _is_followers(archive, address)


IMPORTER = Importer(
    key="mastodon",
    title="Mastodon",
    channel="mastodon",
    sniff=_sniff,
    read=_read,
    how_to_get=(
        "Mastodon: Preferences, Import and export. Download Follows as CSV at once, and request "
        "the archive of your posts (once every 7 days)."
    ),
)
