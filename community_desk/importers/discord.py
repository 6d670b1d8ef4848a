"""Discord: the data package of own messages, and channels saved by DiscordChatExporter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from community_desk.core.incoming import (
    Importer,
    Incoming,
    IncomingHandle,
    IncomingOwner,
    IncomingPerson,
    OwnerNeeded,
    ReadOptions,
    Remark,
    Skipped,
)
from community_desk.core.names import fold
from community_desk.importers import discord_tables
from community_desk.importers.chats import GROUP_LIMIT, Chats, is_me
from community_desk.importers.dates import instant
from community_desk.importers.documents import dict_of, document, elements, list_of, text_of, walk
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.tables import Record, records
from community_desk.importers.texts import head_text, shorten

_CHANNEL = re.compile(r"(?:^|/)c?\d{16,20}/channel\.json$", re.IGNORECASE)
_EXPORTER = re.compile(
    r'^\s*\{\s*"guild"\s*:\s*\{.*?"channel"\s*:\s*\{.*?"messages"\s*:', re.DOTALL
)
_MENTION = re.compile(r"<@!?(\d{15,21})>")
_DIRECT = re.compile(r"^Direct Message with (.+?)(?:#\d{1,4})?$")
_HEADER = frozenset({"id", "timestamp", "contents"})
_SAID = frozenset({"", "Default", "Reply", "Call", "0", "3", "19", "ApplicationCommand", "20"})
"""Kinds of messages that somebody wrote; all others are notes of the channel."""


def _exports(source: Source) -> list[str]:
    return [
        name
        for name in source.members[:5000]
        if source.may_be(name, ".json") and _EXPORTER.match(head_text(source, name, 8192))
    ]


def _sniff(source: Source) -> bool:
    inside = any(_CHANNEL.search(name) for name in source.members)
    return inside or bool(_exports(source) or discord_tables.tables(source))


@dataclass
class _Package:
    source: Source
    options: ReadOptions
    me: str = ""
    logins: dict[str, str] = field(default_factory=dict)
    shown: dict[str, str] = field(default_factory=dict)
    chats: Chats = field(default_factory=lambda: Chats("discord"))

    def someone(self, number: str, where: str) -> IncomingPerson:
        """An account by number, with login and shown name where the package has them."""
        handle = IncomingHandle("discord", self.logins.get(number, ""), number)
        return IncomingPerson(
            f"discord:{number}", where, self.shown.get(number, ""), handles=(handle,)
        )


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    package = _Package(source, options)
    user = source.find("account/user.json", "user.json")
    if user:
        yield from tolerant(_account(package, user), user)
    channels = [name for name in source.members if _CHANNEL.search(name)]
    titles = _titles(source)
    for name in channels:
        yield from tolerant(_channel(package, name, titles), name)
    if channels:
        yield Remark(
            "A Discord package holds only your own messages; what others wrote is not in it."
        )
    for name in _exports(source):
        yield from tolerant(_export(package, name), name)
    for name in discord_tables.tables(source):
        table = discord_tables.read_table(source, name, options, package.me, package.chats)
        yield from tolerant(table, name)
    yield from package.chats.remarks()


def _account(package: _Package, name: str) -> Iterator[Incoming]:
    user = document(package.source, name)
    package.me = text_of(user, "id")
    shown, email = text_of(user, "global_name"), text_of(user, "email")
    handle = IncomingHandle("discord", text_of(user, "username").casefold(), package.me)
    yield IncomingOwner(
        (shown,) if shown else (), (email,) if email else (),
        (text_of(user, "phone"),) if text_of(user, "phone") else (), (handle,),
    )  # fmt: skip
    notes = dict_of(user, "notes")
    for count, tie in enumerate(list_of(user, "relationships"), 1):
        number, other = text_of(tie, "id"), dict_of(tie, "user")
        where = f"{name}, relationship {count}"
        package.logins[number] = text_of(other, "username").casefold()
        package.shown[number] = text_of(other, "global_name") or text_of(other, "username")
        if not number or text_of(tie, "type") not in {"1", "FRIEND"}:
            yield Skipped(where, "it is no friend but a block or a request", shorten(tie))
            continue
        known = package.someone(number, where)
        friend = replace(known.handles[0], i_follow=True, follows_me=True)
        note = notes.get(number)
        yield replace(
            known, handles=(friend,), notes=note if isinstance(note, str) else "",
            nickname=text_of(tie, "nickname"),
        )  # fmt: skip


def _titles(source: Source) -> dict[str, str]:
    name = source.find("messages/index.json", "index.json")
    value = document(source, name) if name and "server" not in name.casefold() else {}
    return {key: text for key, text in dict_of({"x": value}, "x").items() if isinstance(text, str)}


def _channel(package: _Package, name: str, titles: dict[str, str]) -> Iterator[Incoming]:
    channel = document(package.source, name)
    room = text_of(channel, "id")
    people = [
        one for one in map(str, list_of(channel, "recipients"))
        if one.isdigit() and one != package.me
    ]  # fmt: skip
    title = _DIRECT.match(titles.get(room, ""))
    if len(people) == 1 and title and people[0] not in package.logins:
        package.logins[people[0]] = title[1].casefold()
        package.shown.setdefault(people[0], title[1])
    direct = text_of(channel, "type") in {"1", "3", "DM", "GROUP_DM"}
    if direct and not people:
        yield Skipped(name, "the other account is gone", titles.get(room, ""))
        return
    folder = name.rpartition("/")[0]
    for where, number, text, content in _own_messages(package, folder):
        moment = instant(text)
        if moment is None:
            yield Skipped(where, "its time cannot be read", text)
            continue
        if moment.tzinfo is None:
            # The newer files leave the zone out; it is UTC in both.
            moment = instant(f"{text} UTC") or moment
        who = people if direct else list(dict.fromkeys(_MENTION.findall(content)))
        kind = "message" if direct else "comment"
        shown = content if package.options.keep_bodies else ""
        package.chats.unaddressed += not 0 < len(who) <= GROUP_LIMIT
        for one in who if len(who) <= GROUP_LIMIT else []:
            if one != package.me:
                yield from package.chats.message(
                    package.someone(one, where), where, room, True, moment, number,
                    len(people) if direct else 1, shown, kind,
                )  # fmt: skip


def _own_messages(package: _Package, folder: str) -> Iterator[tuple[str, str, str, str]]:
    """Place, id, time and text of every message in a channel's folder."""
    prefix = f"{folder}/" if folder else ""
    table, listed = f"{prefix}messages.csv", f"{prefix}messages.json"
    if listed in package.source.entries:
        for entry in document(package.source, listed) or []:
            number = text_of(entry, "ID")
            yield (
                f"{listed}, {number}",
                number,
                text_of(entry, "Timestamp"),
                text_of(entry, "Contents"),
            )
    elif table in package.source.entries:
        for row in records(package.source, table, package.options, _HEADER):
            if isinstance(row, Record):
                yield row.where, row["id"], row["timestamp"], row["contents"]


def _export(package: _Package, name: str) -> Iterator[Incoming]:
    # Read twice and never held: a channel of years is hundreds of megabytes.
    value: dict[str, Any] = {}
    authors: dict[str, dict[str, Any]] = {}
    for path, one in walk(package.source, name, lambda path: path in {(), ("messages",)}):
        if path[:1] != ("messages",):
            value[str(path[-1]) if path else ""] = one
        elif len(path) > 1:
            author = dict_of(one, "author")
            authors.setdefault(text_of(author, "id"), author)
    direct = text_of(dict_of(value, "guild"), "id") == "0"
    room = text_of(dict_of(value, "channel"), "id")
    me = package.me or _owner_of(authors, package.options, value if direct else {})
    if not authors:
        yield Remark(f"{name} holds no messages.")
        return
    if not me:
        yield OwnerNeeded(
            tuple(text_of(one, "name") for one in authors.values())[:6],
            f"Which of these accounts in {name} is yours?",
        )
        return
    others = len([one for one in authors if one != me and not authors[one].get("isBot")])
    seen: dict[str, str] = {}
    for message in elements(package.source, name, "messages"):
        number = text_of(message, "id")
        if number not in seen:
            seen[number] = text_of(dict_of(message, "author"), "id")
            answered = seen.get(text_of(dict_of(message, "reference"), "messageId"), "")
            where = f"{name}, message {number}"
            yield from _exported(
                package, message, where, room, me, authors, others, direct, answered
            )


def _owner_of(
    authors: dict[str, dict[str, Any]], options: ReadOptions, direct: dict[str, Any]
) -> str:
    for number, one in authors.items():
        if is_me(options.me, number, text_of(one, "name"), text_of(one, "nickname")):
            return number
    # A direct channel is called after the other one.
    title = fold(text_of(dict_of(direct, "channel"), "name"))
    named = [
        number
        for number, one in authors.items()
        if title in (fold(text_of(one, "name")), fold(text_of(one, "nickname")))
    ]
    if title and len(authors) == 2 and len(named) == 1:
        return next(number for number in authors if number != named[0])
    return ""


def _exported(
    package: _Package, message: dict[str, Any], where: str, room: str, me: str,
    authors: dict[str, dict[str, Any]], others: int, direct: bool, answered: str,
) -> Iterator[Incoming]:  # fmt: skip
    author = dict_of(message, "author")
    sender, moment = text_of(author, "id"), instant(text_of(message, "timestamp"))
    if moment is None or not sender or author.get("isBot") is True:
        yield Skipped(where, "it is by a bot, or has no time", shorten(message))
        return
    if text_of(message, "type") not in _SAID:
        note = text_of(message, "content")
        yield Skipped(where, "it is a note of the channel, not a message", shorten(note))
        return
    mine = sender == me
    mentioned = [text_of(one, "id") for one in list_of(message, "mentions")]
    mentioned = list(dict.fromkeys([answered, *mentioned] if answered else mentioned))
    if direct:
        people = [one for one in authors if one != me] if mine else [sender]
    elif mine:
        people = [one for one in mentioned if one != me]
    else:
        people = [sender] if me in mentioned else []
    number = text_of(message, "id")
    package.chats.unaddressed += mine and not people
    for one in people[:GROUP_LIMIT]:
        info = authors.get(one, {})
        if fold(text_of(info, "name")) == "deleted user":
            yield Skipped(where, "the other account is gone", "")
            continue
        package.logins.setdefault(one, text_of(info, "name").casefold())
        package.shown.setdefault(one, text_of(info, "nickname") or text_of(info, "name"))
        person = package.someone(one, where)
        if text_of(message, "type") == "Call":
            yield from package.chats.call(person, where, mine, moment, number)
        else:
            text = text_of(message, "content") if package.options.keep_bodies else ""
            yield from package.chats.message(
                person, where, room, mine, moment, number, max(1, others) if direct else 1, text,
                "message" if direct else "comment",
            )  # fmt: skip


IMPORTER = Importer(
    key="discord",
    title="Discord",
    channel="discord",
    sniff=_sniff,
    read=_read,
    how_to_get=(
        "Discord: User settings, Data and privacy, Request all of my data. It takes up to 30 "
        "days. It holds only what you wrote yourself."
    ),
)
