"""Slack workspace exports: colleagues, direct messages, answers and mentions in channels."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
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
from community_desk.importers.chats import GROUP_LIMIT, Chats, is_me
from community_desk.importers.dates import from_seconds
from community_desk.importers.documents import dict_of, document, list_of, text_of
from community_desk.importers.people import Draft, person
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import head_text, shorten

_DAY = re.compile(r"(?:^|/)([^/]+)/\d{4}-\d{2}-\d{2}\.json$")
_USERS = re.compile(r'^\s*\[\s*\{[^\[\]]*"(?:team_id|is_bot|profile)"\s*:')
_MENTION = re.compile(r"<@([UW][A-Z0-9]{2,})(?:\|[^>]*)?>")
_REAL = {"", "file_share", "thread_broadcast", "me_message"}


def _sniff(source: Source) -> bool:
    users = source.find("users.json", "org_users.json")
    if users and _USERS.match(head_text(source, users, 8192)):
        return bool(
            source.find("channels.json", "dms.json", "groups.json")
            or any(_DAY.search(name) for name in source.members)
        )
    return False


@dataclass
class _Workspace:
    source: Source
    options: ReadOptions
    users: dict[str, dict[str, Any]] = field(default_factory=dict)
    rooms: dict[str, list[str]] = field(default_factory=dict)
    me: str = ""
    chats: Chats = field(default_factory=lambda: Chats("slack"))

    def someone(self, number: str, where: str) -> IncomingPerson:
        """A colleague by id."""
        user = self.users.get(number, {})
        profile = dict_of(user, "profile")
        shown = (
            text_of(user, "real_name") or text_of(profile, "real_name")
            or text_of(profile, "display_name") or text_of(user, "name")
        )  # fmt: skip
        draft = Draft(where, shown, role=text_of(profile, "title"))
        draft.emails, draft.phones = [text_of(profile, "email")], [text_of(profile, "phone")]
        draft.handles = [IncomingHandle("slack", text_of(user, "name").casefold(), number)]
        if user.get("deleted") is True:
            draft.tags = ["deactivated"]
        found = person(draft, "slack", self.options.country)
        return found or IncomingPerson(f"slack:{number}", where, handles=tuple(draft.handles))

    def is_human(self, number: str) -> bool:
        """Whether an id is a person known to the workspace."""
        user = self.users.get(number)
        return number != "USLACKBOT" and bool(user) and not dict_of({"u": user}, "u").get("is_bot")


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    space = _Workspace(source, options)
    for tail in ("users.json", "org_users.json"):
        for name in source.find_all(tail):
            for user in document(source, name) or []:
                if text_of(user, "id"):
                    space.users[text_of(user, "id")] = user
    _rooms(space)
    space.me = _owner(space)
    if space.me:
        me = space.someone(space.me, "users.json")
        yield IncomingOwner((me.name,), me.emails, me.phones, me.handles)
    if not space.me:
        yield OwnerNeeded(_candidates(space), "Which of these colleagues are you?")
        return
    for number in space.users:
        if space.is_human(number) and number != space.me:
            yield from space.chats.meet(space.someone(number, "users.json"))
    for name in source.members:
        found = _DAY.search(name)
        if found:
            yield from tolerant(_day(space, name, found[1]), name)
    yield from space.chats.remarks()
    if not space.source.find("dms.json"):
        yield Remark("A standard Slack export holds public channels only, no direct messages.")


def _rooms(space: _Workspace) -> None:
    for tail in ("dms.json", "mpims.json"):
        for name in space.source.find_all(tail):
            for room in document(space.source, name) or []:
                members = list(dict.fromkeys(map(str, list_of(room, "members"))))
                for key in (text_of(room, "id"), text_of(room, "name")):
                    if key:
                        space.rooms[key] = members


def _owner(space: _Workspace) -> str:
    for number, user in space.users.items():
        profile = dict_of(user, "profile")
        names = (number, text_of(user, "real_name"), text_of(user, "name"),
                 text_of(profile, "email"), text_of(profile, "real_name"))  # fmt: skip
        if is_me(space.options.me, *names):
            return number
    present = Counter(one for members in space.rooms.values() for one in members)
    rooms = len(space.rooms)
    everywhere = [one for one, count in present.items() if count == rooms]
    return everywhere[0] if rooms > 1 and len(everywhere) == 1 else ""


def _candidates(space: _Workspace) -> tuple[str, ...]:
    """Who the owner may be, those in most direct messages first; namesakes by their address."""
    present = Counter(one for members in space.rooms.values() for one in members)
    people = [space.someone(one, "") for one in space.users if space.is_human(one)]
    names = Counter(one.name for one in people)
    ordered = sorted(people, key=lambda one: -present[one.handles[0].number])
    shown = (
        one.name if names[one.name] == 1 else next(iter(one.emails), one.handles[0].identifier)
        for one in ordered
    )
    return tuple(dict.fromkeys(filter(None, shown)))[:20]


def _day(space: _Workspace, name: str, room: str) -> Iterator[Incoming]:
    members = space.rooms.get(room)
    value = document(space.source, name)
    for message in value if isinstance(value, list) else []:
        number = text_of(message, "ts")
        where = f"{name}, message {number}"
        moment = from_seconds(number)
        sender, kind = text_of(message, "user"), text_of(message, "subtype")
        if kind == "huddle_thread" and moment:
            yield from _huddle(space, message, where, number)
            continue
        if kind == "file_comment":
            # Long ago a comment on a file stood in a record of its own.
            sender, kind = text_of(dict_of(message, "comment"), "user"), ""
        _learn_guest(space, message, sender)
        if kind not in _REAL or moment is None or not space.is_human(sender):
            yield Skipped(where, "it is a note of the channel or by a bot", shorten(message))
            continue
        mine = sender == space.me
        text = text_of(message, "text") if space.options.keep_bodies else ""
        if members is not None:
            others = [one for one in members if one != space.me and space.is_human(one)]
            people = others if mine else [sender]
            if not others:
                yield Skipped(where, "it is a message to yourself")
                continue
            size = len(others)
        else:
            people, size = _addressed(space, message, mine, sender), 1
        space.chats.unaddressed += mine and not 0 < len(people) <= GROUP_LIMIT
        for one in people if len(people) <= GROUP_LIMIT else []:
            yield from space.chats.message(
                space.someone(one, where), where, room, mine, moment, number, size, text,
                "message" if members is not None else "comment",
            )  # fmt: skip


def _learn_guest(space: _Workspace, message: dict[str, Any], number: str) -> None:
    """Somebody of another workspace is in no list; each of their messages shows their profile."""
    profile = dict_of(message, "user_profile")
    if number and number not in space.users and profile and "bot_id" not in message:
        space.users[number] = {"id": number, "name": text_of(profile, "name"), "profile": profile}


def _addressed(space: _Workspace, message: dict[str, Any], mine: bool, sender: str) -> list[str]:
    """Whom a message in a channel is to: the one answered and those mentioned."""
    named = set(_MENTION.findall(text_of(message, "text")))
    if text_of(message, "thread_ts") != text_of(message, "ts"):
        named.add(text_of(message, "parent_user_id"))
        named.add(text_of(dict_of(message, "root"), "user"))
    if mine:
        return sorted(one for one in named if one != space.me and space.is_human(one))
    return [sender] if space.me in named else []


def _huddle(
    space: _Workspace, message: dict[str, Any], where: str, number: str
) -> Iterator[Incoming]:
    room = dict_of(message, "room")
    present = [str(one) for one in list_of(room, "participant_history")]
    moment = from_seconds(text_of(room, "date_start")) or from_seconds(number)
    if space.me not in present or moment is None:
        return
    others = [one for one in dict.fromkeys(present) if one != space.me and space.is_human(one)]
    mine = fold(text_of(room, "created_by")) == fold(space.me)
    for one in others:
        yield from space.chats.call(
            space.someone(one, where), where, mine, moment, number, len(others), "Huddle"
        )


IMPORTER = Importer(
    key="slack",
    title="Slack export",
    channel="slack",
    sniff=_sniff,
    read=_read,
    how_to_get=(
        "Only owners of a workspace can export: Workspace settings, Import/export data, Export. "
        "Members log what matters by hand."
    ),
)
