"""What Facebook and Instagram exports share: broken text, message threads, and the owner."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from community_desk.core.incoming import (
    Incoming,
    IncomingPerson,
    OwnerNeeded,
    ReadOptions,
    Remark,
    Skipped,
)
from community_desk.core.names import fold
from community_desk.importers.chats import GROUP_LIMIT, Chats, is_me
from community_desk.importers.dates import from_millis
from community_desk.importers.documents import dict_of, document, list_of, text_of
from community_desk.importers.people import digest
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import head_text

_THREAD = re.compile(
    r"(?:^|/)messages/(?:inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover)/"
    r"[^/]+/message_\d+\.json$", re.IGNORECASE,
)  # fmt: skip
_SENDER = re.compile(r'"sender_name"\s*:|"senderName"\s*:')
GONE = frozenset({"facebook user", "instagram user", "facebook-nutzer", "utilisateur de facebook"})
_REACTED = re.compile(r"^(?:Reacted .{1,20} to your message|Liked a message)\s*$")
_SYSTEM = re.compile(
    r"(?:left the group|created the group|named the group .*|changed the .*|"
    r"(?:added|removed) .* (?:to|from) the group|joined the .*|set the .*)\.?$"
)


def mended(value: Any) -> Any:
    """Text whose UTF-8 bytes were each written as a character of their own, put right.

    Leaves proper text as it is; goes through lists and objects, keys too.
    """
    if isinstance(value, str):
        if value.isascii():
            return value
        try:
            return value.encode("latin-1").decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            return value
    if isinstance(value, list):
        return [mended(one) for one in value]
    if isinstance(value, dict):
        return {mended(key): mended(one) for key, one in value.items()}
    return value


def thread_members(source: Source) -> list[str]:
    """Members that are message threads, by place or by shape; sorted for a stable reading."""
    found = []
    for name in source.members:
        if not name.casefold().endswith(".json") and not source.is_single:
            continue
        if _THREAD.search(name) or (
            (source.is_single or "messages/" in name or name.count("/") <= 1)
            and _SENDER.search(head_text(source, name))
            and '"messages"' in head_text(source, name)
        ):
            found.append(name)
    return sorted(found)


@dataclass(slots=True)
class Message:
    """One message of either shape: sender, moment in milliseconds, text, and what it is."""

    sender: str
    millis: str
    text: str
    kind: str
    missed: bool
    reactors: list[str]


@dataclass(slots=True)
class Thread:
    """One thread part: its member, folder, title, participants and messages."""

    name: str
    title: str
    participants: list[str]
    messages: list[Message]

    @property
    def folder(self) -> str:
        """The folder that all parts of the thread lie in, or the member itself."""
        return self.name.rpartition("/")[0] if _THREAD.search(self.name) else self.name

    @property
    def room(self) -> str:
        """What names the thread in every export of it."""
        inside = _THREAD.search(self.name) is not None
        return self.folder.rpartition("/")[2] if inside else self.title or self.name


def thread(source: Source, name: str) -> Thread:
    """Read one thread member of the standard or the end-to-end-encrypted shape."""
    value = mended(document(source, name))
    people = [
        one if isinstance(one, str) else text_of(one, "name")
        for one in list_of(value, "participants")
    ]
    messages = [_message(one) for one in list_of(value, "messages") if isinstance(one, dict)]
    title = text_of(value, "title") or re.sub(r"_\d+$", "", text_of(value, "threadName"))
    return Thread(name, title, people, messages)


def _message(one: dict[str, Any]) -> Message:
    kind = text_of(one, "type")
    if one.get("is_unsent") is True or one.get("isUnsent") is True:
        kind = "Unsent"
    elif "call_duration" in one:
        kind = "Call"
    missed = one.get("missed") is True or ("call_duration" in one and not one["call_duration"])
    return Message(
        text_of(one, "sender_name") or text_of(one, "senderName"),
        text_of(one, "timestamp_ms") or text_of(one, "timestamp"),
        text_of(one, "content") or text_of(one, "text"), kind, missed,
        [text_of(two, "actor") for two in list_of(one, "reactions")],
    )  # fmt: skip


@dataclass
class Mailbox:
    """All threads of an export, with who the owner is and how a name becomes a person."""

    source: Source
    options: ReadOptions
    channel: str
    someone: Callable[[str, str, str], IncomingPerson]
    """Called with (display name, thread folder, where)."""
    owners: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    """Names that talks of two, which are titled after the other one, leave for the owner."""
    chats: Chats = field(init=False)

    def __post_init__(self) -> None:
        self.chats = Chats(self.channel)

    def read(self) -> Iterator[Incoming]:
        """Everything the threads hold; asks for the owner when nothing tells."""
        names = thread_members(self.source)
        if not names:
            return
        present: Counter[str] = Counter()
        shown: dict[str, str] = {}
        folders: set[str] = set()
        for name in names:
            yield from tolerant(self._look(name, present, shown, folders), name)
        mine = {one for one in present if is_me(self.options.me, shown[one])}
        mine |= {one for one in self.owners if one in present}
        if not mine and len(self.told) == 1:
            mine = set(self.told)
        if not mine and len(folders) > 1:
            (first, count), *rest = present.most_common(2)
            if count == len(folders) and (not rest or rest[0][1] < count):
                mine = {first}
        if not mine:
            yield OwnerNeeded(
                tuple(shown[one] for one, _ in present.most_common(6)),
                "Which of these names is yours? The messages do not say.",
            )
            return
        for name in names:
            yield from tolerant(self._thread(name, mine), name)
        yield from self.chats.remarks()
        yield from self._missing()

    def _missing(self) -> Iterator[Remark]:
        if self.channel == "facebook" and not any(
            '"senderName"' in head_text(self.source, name, 4096)
            for name in thread_members(self.source)[:50]
        ):
            yield Remark(
                "End-to-end encrypted chats come as a separate messages.zip; "
                "without it newer conversations are missing."
            )

    def _look(
        self, name: str, present: Counter[str], shown: dict[str, str], folders: set[str]
    ) -> Iterator[Incoming]:
        one = thread(self.source, name)
        if one.folder in folders:
            return
        folders.add(one.folder)
        pair = [fold(who) for who in one.participants if who]
        if len(pair) == 2 and pair.count(fold(one.title)) == 1:
            self.told.update(set(pair) - {fold(one.title)})
        for who in {*one.participants, *(message.sender for message in one.messages)} - {""}:
            present[fold(who)] += 1
            shown.setdefault(fold(who), who)
        yield from ()

    def _thread(self, name: str, mine: set[str]) -> Iterator[Incoming]:
        one = thread(self.source, name)
        names = {fold(who): who for who in one.participants + [m.sender for m in one.messages]}
        gone = {key for key in names if key in GONE}
        others = [who for key, who in sorted(names.items()) if key not in mine | gone and who]
        if "message_requests/" in name:
            yield Skipped(name, "it is a request from a stranger", one.title)
            return
        # People who left are missing from the list of participants, so senders count too.
        size = max(1, len([who for who in one.participants if fold(who) not in mine | gone]))
        size = max(size, len(others)) if len(others) > 1 else size
        for count, message in enumerate(
            sorted(one.messages, key=lambda m: (len(m.millis), m.millis)), 1
        ):
            where = f"{name}, message {count}"
            yield from self._item(one, message, where, mine, others, size)

    def _item(
        self, one: Thread, message: Message, where: str, mine: set[str], others: list[str],
        size: int,
    ) -> Iterator[Incoming]:  # fmt: skip
        moment = from_millis(message.millis)
        reason = _not_a_message(message)
        if moment is None or not message.sender:
            reason = "it has no sender or no time"
        if reason or moment is None:
            yield Skipped(where, reason, message.text)
            return
        is_mine = fold(message.sender) in mine
        who = others if is_mine else [message.sender]
        alone = len({fold(name) for name in one.participants} - {""}) < 2
        if not who or fold(who[0]) in GONE:
            reason = "it is a message to yourself" if alone else "the other account is gone"
            yield Skipped(where, reason, "")
            return
        if is_mine and size > GROUP_LIMIT:
            yield Skipped(where, "you said it to a large group, not to one person", "")
            return
        room = digest(self.channel, one.room) if size > 1 else ""
        # Both zips hold some messages, with other words for what kind they are.
        key = digest(fold(message.sender), message.millis, message.text)
        for name in who:
            person = self.someone(name, one.folder, where)
            if message.kind == "Call" and not message.missed:
                yield from self.chats.call(person, where, is_mine, moment, key, size)
                continue
            text = message.text if self.options.keep_bodies else ""
            if message.missed:
                text = "Missed call"
            kind = "react" if _REACTED.match(message.text) else "message"
            yield from self.chats.message(
                person, where, room, is_mine, moment, key, size, text, kind
            )
        for actor in message.reactors:
            yield from self._reaction(one, message, where, mine, actor)

    def _reaction(
        self, one: Thread, message: Message, where: str, mine: set[str], actor: str
    ) -> Iterator[Incoming]:
        """A like counts between the owner and the other, either way, on the message's day."""
        by_me, of_me = fold(actor) in mine, fold(message.sender) in mine
        moment = from_millis(message.millis)
        if by_me == of_me or moment is None or not actor:
            return
        name = message.sender if by_me else actor
        if fold(name) not in GONE:
            key = digest("react", fold(actor), fold(message.sender), message.millis)
            yield from self.chats.message(
                self.someone(name, one.folder, where), where, "", by_me, moment, key,
                kind="react",
            )  # fmt: skip


def _not_a_message(message: Message) -> str:
    """Why an entry of a thread is no message, or an empty string."""
    if message.kind in {"Subscribe", "Unsubscribe"}:
        return "somebody joined or left"
    if message.kind == "Unsent":
        return "it was taken back"
    if _SYSTEM.search(message.text[-120:]) and len(message.text) < 160:
        return "it is a note of the group, not a message"
    return ""


def records(source: Source, key: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Entries of the list under a top-level key, in whichever member has it."""
    for name in source.members:
        if name.casefold().endswith(".json") or source.is_single:
            head = head_text(source, name, 2048)
            if f'"{key}"' in head:
                for one in list_of(mended(document(source, name)), key):
                    if isinstance(one, dict):
                        yield name, one


def find_object(source: Source, key: str) -> dict[str, Any]:
    """The object under a top-level key, in whichever member has it."""
    for name in source.members:
        if name.casefold().endswith(".json") and f'"{key}"' in head_text(source, name, 2048):
            return dict_of(mended(document(source, name)), key)
    return {}
