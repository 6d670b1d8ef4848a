"""The X (Twitter) archive, from Grailbird of 2012 to the split archive of today.

Followers are numbers without names; names are recovered from the owner's own posts where
they occur there. Posts and messages are read for who was addressed and when, never kept.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from community_desk.core.incoming import (
    Complete,
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
from community_desk.importers import x_table
from community_desk.importers.chats import GROUP_LIMIT, Chats
from community_desk.importers.dates import instant
from community_desk.importers.documents import assigned, assigned_items, dict_of, list_of, text_of
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import head_text

_TYPE = re.compile(r"^\s*(?:window\.)?(?:YTD\.([A-Za-z_]+)\.part\d+|(__THAR_CONFIG)|"
                   r"(Grailbird)\.data\.(?:tweets_|user)|var (user_details))\w*\s*=")  # fmt: skip
_STAMP = re.compile(r"\w{3} (\w{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ([+-]\d{2})(\d{2}) (\d{4})")
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # noqa: SIM905
_STATUS = re.compile(r"https?://(?:www\.|mobile\.)?(?:twitter|x)\.com/(\w{1,15})/status/\d+")
_RETWEET = re.compile(r"RT @(\w{1,15}):")


@dataclass
class _Archive:
    source: Source
    files: dict[str, list[str]]
    options: ReadOptions
    owner: str = ""
    login: str = ""
    seen: tuple[str, ...] = ()
    logins: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)
    chats: Chats = field(default_factory=lambda: Chats("x"))

    def learn(self, number: str, login: str, name: str) -> None:
        """Note the login and name of an account number."""
        if login and number.isdigit():
            self.logins.setdefault(number, login.casefold())
            self.numbers.setdefault(login.casefold(), number)
            if name:
                self.names.setdefault(number, html.unescape(name))

    def someone(self, number: str, login: str, where: str) -> IncomingPerson:
        """An account by number, by login, or by both where they are known to belong together."""
        login = (login or self.logins.get(number, "")).casefold()
        number = number or self.numbers.get(login, "")
        address = f"https://x.com/{login}" if login else f"https://x.com/i/user/{number}"
        handle = IncomingHandle("x", login, number, address)
        return IncomingPerson(
            f"x:{number or login}", where, self.names.get(number, ""), handles=(handle,)
        )


def _files(source: Source) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in source.members:
        if not source.may_be(name, ".js"):
            continue
        match = _TYPE.match(head_text(source, name, 300))
        if match:
            kind = match[1] or match[2] or match[3] or match[4]
            found.setdefault(kind, []).append(name)
    if "Grailbird" not in found and (tables := x_table.tables(source)):
        # The same posts as in the scripts beside it.
        found["table"] = tables
    return found


def _sniff(source: Source) -> bool:
    return bool(_files(source))


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    archive = _Archive(source, _files(source), options)
    yield from tolerant(_owner(archive, options), "account.js")
    posts = [
        name
        for kind in ("tweets", "tweet", "community_tweet", "Grailbird", "table")
        for name in archive.files.get(kind, ())
        if "user_details" not in name
    ]
    for name in posts:
        yield from tolerant(_learn_posts(archive, name), name)
    for kind, label in (("follower", "follows_me"), ("following", "i_follow")):
        for name in archive.files.get(kind, ()):
            yield from tolerant(_ties(archive, name, kind, label), name)
    if archive.files.keys() >= {"follower", "following"}:
        yield Complete("x")
    for kind in ("direct_messages", "direct_message", "direct_messages_group",
                 "direct_message_group"):  # fmt: skip
        for name in archive.files.get(kind, ()):
            if archive.owner:
                yield from tolerant(_messages(archive, name, options), name)
            else:
                yield OwnerNeeded(
                    archive.seen, "Which X account number is yours? The messages do not say."
                )
    for name in posts:
        yield from tolerant(_posts(archive, name), name)
    yield from archive.chats.remarks()
    if archive.files.keys() & {"Grailbird", "table"}:
        yield Remark("An archive of before 2019 holds posts only: no followers and no messages.")


def _owner(archive: _Archive, options: ReadOptions) -> Iterator[Incoming]:
    email = name = ""
    for file in archive.files.get("account", ()):
        for entry in assigned_items(archive.source, file):
            account = dict_of(entry, "account")
            archive.owner, archive.login = (
                text_of(account, "accountId"),
                text_of(account, "username"),
            )
            email, name = text_of(account, "email"), text_of(account, "accountDisplayName")
    for file in archive.files.get("__THAR_CONFIG", ()):
        info = dict_of(assigned(archive.source, file), "userInfo")
        archive.owner = archive.owner or text_of(info, "accountId")
        archive.login = archive.login or text_of(info, "userName")
        name = name or text_of(info, "displayName")
    for file in archive.files.get("user_details", ()):
        details = assigned(archive.source, file)
        archive.owner = archive.owner or text_of(details, "id")
        archive.login = archive.login or text_of(details, "screen_name")
        name = name or text_of(details, "full_name")
    for me in options.me:
        if me.isdigit() and not archive.owner:
            archive.owner = me
    if not archive.owner:
        archive.owner = _in_every_talk(archive)
    if archive.owner or archive.login:
        handle = IncomingHandle("x", archive.login.casefold(), archive.owner)
        yield IncomingOwner((name,) if name else (), (email,) if email else (), (), (handle,))


def _in_every_talk(archive: _Archive) -> str:
    """The one account that takes part in all of several direct conversations; else empty."""
    present: Counter[str] = Counter()
    talks = 0
    for kind in ("direct_messages", "direct_message"):
        for name in archive.files.get(kind, ()):
            for entry in assigned_items(archive.source, name):
                pair = set(text_of(dict_of(entry, "dmConversation"), "conversationId").split("-"))
                talks += len(pair) == 2
                present.update(pair)
    archive.seen = tuple(one for one, _ in present.most_common(6) if one.isdigit())
    everywhere = [one for one, count in present.items() if count >= talks]
    return everywhere[0] if talks > 1 and len(everywhere) == 1 else ""


def _tweets(archive: _Archive, name: str) -> Iterator[dict[str, Any]]:
    if name in archive.files.get("table", ()):
        yield from x_table.tweets(archive.source, name, archive.options)
        return
    for entry in assigned_items(archive.source, name):
        if isinstance(entry, dict):
            yield entry["tweet"] if isinstance(entry.get("tweet"), dict) else entry


def _learn_posts(archive: _Archive, name: str) -> Iterator[Incoming]:
    for tweet in _tweets(archive, name):
        for mention in list_of(tweet, "entities", "user_mentions"):
            number = text_of(mention, "id_str") or text_of(mention, "id")
            archive.learn(number, text_of(mention, "screen_name"), text_of(mention, "name"))
        archive.learn(
            text_of(tweet, "in_reply_to_user_id_str"), text_of(tweet, "in_reply_to_screen_name"), ""
        )
    yield from ()


def _ties(archive: _Archive, name: str, kind: str, label: str) -> Iterator[Incoming]:
    for count, entry in enumerate(assigned_items(archive.source, name), 1):
        where = f"{name}, entry {count}"
        number = text_of(dict_of(entry, kind), "accountId")
        if not number.isdigit():
            yield Skipped(where, "it holds no account number", str(entry)[:200])
            continue
        if number == archive.owner:
            yield Skipped(where, "it is your own account", number)
            continue
        known = archive.someone(number, "", where)
        base = known.handles[0]
        both = {"i_follow": base.i_follow, "follows_me": base.follows_me, label: True}
        handle = replace(base, i_follow=both["i_follow"], follows_me=both["follows_me"])
        yield replace(known, handles=(handle,))


def _messages(archive: _Archive, name: str, options: ReadOptions) -> Iterator[Incoming]:
    for entry in assigned_items(archive.source, name):
        talk = dict_of(entry, "dmConversation")
        room = text_of(talk, "conversationId")
        members = _members(archive, talk)
        for item in list_of(talk, "messages"):
            message = dict_of(item, "messageCreate")
            if message:
                where = f"{name}, message {text_of(message, 'id')}"
                yield from _message(archive, message, where, room, members, options)


def _members(archive: _Archive, talk: dict[str, Any]) -> set[str]:
    """Account numbers of a conversation beside the owner's."""
    found = set(text_of(talk, "conversationId").split("-"))
    for item in list_of(talk, "messages"):
        found.add(text_of(dict_of(item, "messageCreate"), "senderId"))
        found.update(map(str, list_of(item, "joinConversation", "participantsSnapshot")))
        found.update(map(str, list_of(item, "participantsJoin", "userIds")))
    if "-" not in text_of(talk, "conversationId"):
        found.discard(text_of(talk, "conversationId"))
    return {one for one in found if one.isdigit()} - {archive.owner}


def _message(
    archive: _Archive, message: dict[str, Any], where: str, room: str, members: set[str],
    options: ReadOptions,
) -> Iterator[Incoming]:  # fmt: skip
    sender, moment = text_of(message, "senderId"), instant(text_of(message, "createdAt"))
    if moment is None or not sender.isdigit():
        yield Skipped(where, "it has no sender or no time", str(message)[:200])
        return
    mine = sender == archive.owner
    others = len(members)
    if not others:
        yield Skipped(where, "it is a message to yourself")
        return
    if mine and others > GROUP_LIMIT:
        archive.chats.unaddressed += 1
        return
    text = html.unescape(text_of(message, "text")) if options.keep_bodies else ""
    for number in sorted(members) if mine else [sender]:
        yield from archive.chats.message(
            archive.someone(number, "", where), where, room, mine, moment,
            text_of(message, "id"), others, text,
        )  # fmt: skip


def _posts(archive: _Archive, name: str) -> Iterator[Incoming]:
    for tweet in _tweets(archive, name):
        number = text_of(tweet, "id_str") or text_of(tweet, "id")
        where = f"{name}, post {number}"
        moment = stamp(text_of(tweet, "created_at"))
        if moment is None or not number:
            yield Skipped(where, "it has no number or no time", str(tweet)[:200])
            continue
        addressed = _addressed(archive, tweet)
        archive.chats.unaddressed += not any(addressed.values())
        for kind, who in addressed.items():
            for account, login in sorted(who):
                person = archive.someone(account, login, where)
                yield from archive.chats.message(
                    person, where, "", True, moment, f"{number}:{kind}", kind=kind
                )


def _addressed(archive: _Archive, tweet: dict[str, Any]) -> dict[str, set[tuple[str, str]]]:
    """Whom a post reshares or comments on, as (number, login); never the owner."""
    text = text_of(tweet, "full_text") or text_of(tweet, "text")
    found: dict[str, set[tuple[str, str]]] = {"reshare": set(), "comment": set()}
    reshared = _RETWEET.match(text)
    if reshared:
        found["reshare"].add(_account(archive, "", reshared[1]))
    else:
        reply = text_of(tweet, "in_reply_to_user_id_str")
        login = text_of(tweet, "in_reply_to_screen_name")
        if reply.isdigit() or login:
            found["comment"].add(_account(archive, reply, login))
        for mention in list_of(tweet, "entities", "user_mentions")[:GROUP_LIMIT]:
            number = text_of(mention, "id_str")
            found["comment"].add(_account(archive, number, text_of(mention, "screen_name")))
        for link in list_of(tweet, "entities", "urls"):
            quoted = _STATUS.match(text_of(link, "expanded_url"))
            if quoted:
                found["comment"].add(_account(archive, "", quoted[1]))
    own = {("", ""), _account(archive, archive.owner, archive.login)}
    return {
        kind: {one for one in who if one not in own and one[0] != archive.owner}
        if archive.owner else who - own
        for kind, who in found.items()
    }  # fmt: skip


def _account(archive: _Archive, number: str, login: str) -> tuple[str, str]:
    login = login.casefold()
    number = number if number.isdigit() else archive.numbers.get(login, "")
    return number, login or archive.logins.get(number, "")


def stamp(text: str) -> datetime | None:
    """The UTC moment of `Tue Mar 05 14:02:11 +0000 2024` or `2015-01-24 02:02:37 +0000`."""
    found = _STAMP.fullmatch(text.strip())
    if not found:
        return instant(re.sub(r" ([+-]\d{4})$", r"\1", text.strip()))
    month, day, hour, minute, second, _, _, year = found.groups()
    try:
        moment = datetime(
            int(year), _MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second),
            tzinfo=UTC,
        )  # fmt: skip
    except ValueError:
        return None
    return moment


IMPORTER = Importer(
    key="x",
    title="X (Twitter) archive",
    channel="x",
    sniff=_sniff,
    read=_read,
    how_to_get=(
        "X: Settings, Your account, Download an archive of your data. It takes 24 hours or more; "
        "import the zip as it is."
    ),
)
