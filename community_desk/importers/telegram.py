"""Telegram Desktop's export, JSON or pages: contacts, direct chats, small groups, calls."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from community_desk.core.contactpoints import phone_number
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
from community_desk.importers import telegram_pages
from community_desk.importers.chats import GROUP_LIMIT, Chats, named
from community_desk.importers.dates import from_seconds, instant
from community_desk.importers.documents import Where, text_of, walk
from community_desk.importers.people import Draft, digest, full_name, person
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import head_text, shorten

_FULL = re.compile(
    r'"(?:chats|left_chats)"\s*:\s*\{(?:\s*"about"\s*:\s*"(?:[^"\\]|\\.)*"\s*,)?'
    r'\s*"list"\s*:|"frequent_contacts"\s*:\s*\{|"contacts"\s*:\s*\{\s*"about"|'
    r'"personal_information"\s*:\s*\{\s*"user_id"'
)
_CHAT = re.compile(
    r'"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|replies|verification_codes|'
    r'private_group|private_supergroup|public_supergroup|private_channel|public_channel)"|'
    r'"type"\s*:\s*"message"\s*,\s*"date(?:_unixtime)?"\s*:'
)
_GROUPS = {"private_group", "private_supergroup", "public_supergroup"}


def _files(source: Source) -> list[str]:
    return [
        name
        for name in source.members[:3000]
        if source.may_be(name, ".json")
        and (text := head_text(source, name, 16_384)).lstrip()[:1] == "{"
        and (_FULL.search(text) or ('"messages"' in text and _CHAT.search(text)))
        and '"sender_name"' not in text
    ]


def _sniff(source: Source) -> bool:
    return bool(_files(source)) or telegram_pages.seems(source)


@dataclass
class _Export:
    options: ReadOptions
    me: str = ""
    my_names: set[str] = field(default_factory=set)
    names: dict[str, str] = field(default_factory=dict)
    chats: Chats = field(default_factory=lambda: Chats("telegram"))

    def is_mine(self, number: str, name: str) -> bool:
        """Whether a sender is the owner."""
        if number and self.me:
            return number == self.me
        return fold(name) in self.my_names

    def someone(self, number: str, name: str, where: str) -> IncomingPerson:
        """An account by number, else by shown name."""
        if not number:
            return named("telegram", name, where)
        shown = name or self.names.get(number, "")
        handle = IncomingHandle("telegram", f"user{number}", number)
        return IncomingPerson(f"telegram:{number}", where, shown, handles=(handle,))


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    export = _Export(options, my_names={fold(me) for me in options.me})
    files = _files(source)
    if not files:
        # An export may hold both; JSON says more.
        yield from telegram_pages.read_pages(source, options)
    for name in files:
        yield from tolerant(_file(source, name, export), name)
    yield from export.chats.remarks()


@dataclass
class _Chat:
    """What a chat says besides its messages, and who wrote in it."""

    told: dict[str, Any] = field(default_factory=dict)
    senders: dict[str, tuple[str, str]] = field(default_factory=dict)
    names: Counter[str] = field(default_factory=Counter)
    people: list[tuple[str, str]] = field(default_factory=list)
    room: str = ""
    has_messages: bool = False

    @property
    def kind(self) -> str:
        """The sort of chat."""
        return text_of(self.told, "type") or "personal_chat"


def _goes_into(path: Where) -> bool:
    """Down to the single message, so that no chat is ever held whole."""
    if path and path[0] in {"chats", "left_chats"}:
        return len(path) <= 3 or (len(path) == 4 and path[3] == "messages")
    return path in {(), ("contacts",), ("contacts", "list"), ("messages",)}


def _place(path: Where) -> tuple[Where, Where]:
    """Where a value belongs: the chat it is in, and the way inside; an empty way is no chat."""
    if len(path) > 3 and path[0] in {"chats", "left_chats"} and path[1] == "list":
        return path[:3], path[3:]
    return (), path


@dataclass
class _Survey:
    """A file read once: the owner, the contacts, and the chats without their messages."""

    chats: dict[Where, _Chat] = field(default_factory=dict)
    mine: dict[str, Any] = field(default_factory=dict)
    contacts: list[Any] = field(default_factory=list)

    def take(self, path: Where, value: Any) -> None:
        """One value of the file."""
        if path == ("personal_information",):
            self.mine = value if isinstance(value, dict) else {}
        elif path[:2] == ("contacts", "list") and len(path) == 3:
            self.contacts.append(value)
        elif path:
            chat, inside = _place(path)
            held = self.chats.setdefault(chat, _Chat())
            if inside[0] == "messages" and len(inside) == 2:
                held.has_messages = True
                number, shown = _number(text_of(value, "from_id")), text_of(value, "from")
                held.names[shown] += 1
                if (number or shown) and not _is_channel(value):
                    held.senders.setdefault(number or fold(shown), (number, shown))
            elif inside[0] in {"name", "type", "id"}:
                held.told[str(inside[0])] = value

    def settle(self) -> None:
        """Keep the chats: those of the lists, else the one the whole file is."""
        alone = self.chats.pop((), _Chat())
        if not self.chats and alone.has_messages:
            self.chats = {(): alone}


def _file(source: Source, name: str, export: _Export) -> Iterator[Incoming]:
    survey = _Survey()
    for path, value in walk(source, name, _goes_into):
        survey.take(path, value)
    survey.settle()
    chats = list(survey.chats.values())
    yield from _owner(survey.mine, export)
    yield from _contacts(survey.contacts, name, export)
    if not chats:
        return
    spoken = {fold(shown) for chat in chats for shown in chat.names}
    # Names known from other channels tell nothing where nobody here has one of them.
    if not survey.mine and not export.my_names & spoken:
        found = _present_everywhere(chats) or _titled_after_other(chats)
        if not found:
            yield OwnerNeeded(_senders(chats), "Which of these names is yours?")
            return
        export.my_names.add(found)
    left: Counter[str] = Counter()
    for chat in chats:
        if chat.kind == "personal_chat" or chat.kind in _GROUPS:
            _learn_people(chat, export)
        else:
            left[chat.kind.replace("_", " ")] += 1
            number = _number(text_of(chat.told, "id"))
            if chat.kind == "bot_chat" and number:
                program = export.someone(number, text_of(chat.told, "name"), name)
                yield replace(program, not_person="bot")
    yield from _messages(source, name, survey.chats, export)
    if left:
        words = ", ".join(f"{count} {kind}" for kind, count in sorted(left.items()))
        yield Remark(f"Left out, since nobody to know is in them: {words}.")


def _messages(
    source: Source, name: str, chats: dict[Where, _Chat], export: _Export
) -> Iterator[Incoming]:
    for path, message in walk(source, name, _goes_into):
        place, inside = _place(path)
        chat = chats.get(place)
        if chat is None or len(inside) != 2 or inside[0] != "messages":
            continue
        if chat.kind == "personal_chat" or chat.kind in _GROUPS:
            title = text_of(chat.told, "name") or "chat"
            where = f"{name}, {title}, message {text_of(message, 'id')}"
            yield from _message(message, where, chat, export)


def _owner(mine: dict[str, Any], export: _Export) -> Iterator[Incoming]:
    if not mine:
        return
    export.me = text_of(mine, "user_id")
    name = full_name(text_of(mine, "first_name"), text_of(mine, "last_name"))
    number = phone_number(text_of(mine, "phone_number"), export.options.country)
    login = text_of(mine, "username").lstrip("@").casefold()
    export.my_names.add(fold(name))
    handle = IncomingHandle("telegram", login or f"user{export.me}", export.me)
    yield IncomingOwner((name,), (), (number,) if number else (), (handle,))


def _contacts(contacts: list[Any], name: str, export: _Export) -> Iterator[Incoming]:
    for count, one in enumerate(contacts, 1):
        where = f"{name}, contact {count}"
        draft = Draft(where, "", text_of(one, "first_name"), "", text_of(one, "last_name"))
        draft.phones = [text_of(one, "phone_number")]
        number = text_of(one, "user_id")
        if number and number != "0":
            export.names[number] = full_name(draft.given, draft.family)
            draft.handles = [IncomingHandle("telegram", f"user{number}", number)]
        found = person(draft, "telegram", export.options.country)
        if found is None:
            yield Skipped(where, "it has neither a name nor a number", shorten(one))
        elif not export.is_mine(number, found.name):
            yield found


def _present_everywhere(chats: list[_Chat]) -> str:
    present: Counter[str] = Counter()
    for chat in chats:
        present.update({fold(shown) for shown in chat.names} - {""})
    everywhere = [one for one, count in present.items() if count == len(chats)]
    return everywhere[0] if len(chats) > 1 and len(everywhere) == 1 else ""


def _titled_after_other(chats: list[_Chat]) -> str:
    """Who speaks beside the one whom a talk of two is titled after or has the number of."""
    found: set[str] = set()
    for chat in chats:
        number, title = text_of(chat.told, "id"), fold(text_of(chat.told, "name"))
        pair = [one for one in chat.senders.values() if one[1]]
        if not chat.told.get("type") or chat.kind != "personal_chat" or len(pair) != 2:
            continue
        others = [one for one in pair if one[0] == number] or [
            one for one in pair if title and fold(one[1]) == title
        ]
        if len(others) == 1:
            found.add(next(fold(shown) for sender, shown in pair if (sender, shown) != others[0]))
    return found.pop() if len(found) == 1 else ""


def _senders(chats: list[_Chat]) -> tuple[str, ...]:
    names: Counter[str] = Counter()
    for chat in chats:
        names.update(chat.names)
    return tuple(one for one, _ in names.most_common(8) if one)


def _number(text: str) -> str:
    found = re.fullmatch(r"(?:user)?(\d+)", text)
    return found[1] if found else ""


def _learn_people(chat: _Chat, export: _Export) -> None:
    """Who a chat is with, and whether it is a room of several."""
    title, number = text_of(chat.told, "name"), text_of(chat.told, "id")
    other = _number(number) if chat.kind == "personal_chat" and chat.told.get("type") else ""
    people = {
        key: one
        for key, one in chat.senders.items()
        # A number without a name is an account that is gone.
        if not export.is_mine(*one) and (one[1] or export.names.get(key))
    }
    if chat.kind == "personal_chat" and other and not people:
        people[other] = (other, title)
    chat.people = list(people.values())
    if chat.kind in _GROUPS or len(people) > 1:
        chat.room = digest("telegram", number or title)


def _is_channel(message: Any) -> bool:
    """Whether a channel speaks here, as it may in the group that goes with it."""
    return text_of(message, "from_id").startswith("channel")


def _message(message: Any, where: str, chat: _Chat, export: _Export) -> Iterator[Incoming]:
    room, people = chat.room, chat.people
    moment = from_seconds(text_of(message, "date_unixtime")) or instant(text_of(message, "date"))
    call = text_of(message, "action") == "phone_call"
    sender = _number(text_of(message, "from_id") or text_of(message, "actor_id"))
    shown = text_of(message, "from") or text_of(message, "actor")
    if text_of(message, "type") == "service" and not call:
        yield Skipped(where, "it is a note of the chat, not a message", text_of(message, "action"))
        return
    if _is_channel(message):
        yield Skipped(where, "a channel posted it, not a person", shown)
        return
    if moment is None or not (sender or shown):
        yield Skipped(where, "it has no time or no sender", shorten(message))
        return
    mine = export.is_mine(sender, shown)
    who = people if mine else [(sender, shown)]
    if not mine and sender and not shown:
        yield Skipped(where, "the sender's account is gone", "")
        return
    if len(who) > GROUP_LIMIT:
        export.chats.unaddressed += 1
        return
    others = max(1, len(people)) if room else 1
    key = text_of(message, "id") or digest(
        text_of(message, "date_unixtime"), shown, str(message.get("text"))[:500]
    )
    # Known again whatever the file or its folder is called.
    key = digest("telegram", text_of(chat.told, "id") or text_of(chat.told, "name"), key)
    # What pages (HTML) of the same account give it.
    same = digest("telegram page", text_of(chat.told, "name"), text_of(message, "id"))
    for number, name in who:
        known = replace(export.someone(number, name, where), where=where)
        missed = text_of(message, "discard_reason") in {"missed", "busy"}
        if call and not missed:
            yield from export.chats.call(known, where, mine, moment, key, others, same=same)
        else:
            text = _text(message) if export.options.keep_bodies else ""
            yield from export.chats.message(
                known,
                where,
                room,
                mine,
                moment,
                key,
                others,
                "Missed call" if call else text,
                same=same,
            )


def _text(message: Any) -> str:
    value = message.get("text")
    if isinstance(value, str):
        return value
    parts = value if isinstance(value, list) else []
    return "".join(one if isinstance(one, str) else text_of(one, "text") for one in parts)


IMPORTER = Importer(
    key="telegram",
    title="Telegram",
    channel="telegram",
    sniff=_sniff,
    read=_read,
    how_to_get=(
        "Telegram Desktop: Settings, Advanced, Export Telegram data; choose the format "
        "machine-readable JSON and leave media out. Pages (HTML) can be read as well but "
        "show people by name only."
    ),
)
