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
from community_desk.importers.dates import EPOCH, READ_WITH
from community_desk.importers.documents import dict_of, document, list_of
from community_desk.importers.kept import Kept
from community_desk.importers.meta_threads import (
    Message,
    Thread,
    mended,
    thread_members,
    threads,
)
from community_desk.importers.pages import is_page
from community_desk.importers.people import digest
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import head_text, shorten

GONE = frozenset({"facebook user", "instagram user", "facebook-nutzer", "utilisateur de facebook"})
_EACH = 400
"""What a message takes besides its text."""
_REACTED = re.compile(r"^(?:Reacted .{1,20} to your message|Liked a message)\s*$")
_SYSTEM = re.compile(
    r"(?:left the group|created the group|named the group .*|changed the .*|"
    r"(?:added|removed) .* (?:to|from) the group|joined the .*|set the .*)\.?$"
)


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
    kept: Kept[Thread] = field(init=False)

    def __post_init__(self) -> None:
        self.kept = Kept(self._threads, _size)
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
        if not present:
            return
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
            yield from tolerant(self._member(name, mine), name)
        yield from self.chats.remarks()
        if any(is_page(self.source, name) for name in names):
            yield Remark(
                "Messages came as pages (HTML), whose times have no zone and stand in the words "
                "of your account; an export as JSON holds more. Taken in after it, these messages "
                "may count twice; before it, once as far as their times agree."
            )
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

    def _threads(self, name: str) -> Iterator[Thread]:
        return threads(self.source, name, self.options.day_first)

    def _look(
        self, name: str, present: Counter[str], shown: dict[str, str], folders: set[str]
    ) -> Iterator[Incoming]:
        for one in self.kept.first(name):
            if one.folder in folders:
                continue
            folders.add(one.folder)
            self.owners |= {fold(one.owner)} - {""}
            pair = [fold(who) for who in one.participants if who]
            if len(pair) == 2 and pair.count(fold(one.title)) == 1:
                self.told.update(set(pair) - {fold(one.title)})
            for who in {*one.participants, *(message.sender for message in one.messages)} - {""}:
                present[fold(who)] += 1
                shown.setdefault(fold(who), who)
        yield from ()

    def _member(self, name: str, mine: set[str]) -> Iterator[Incoming]:
        numbered: set[bool] = set()
        for one in self.kept.again(name):
            numbered |= {one.numbered} - {None}  # type: ignore[arg-type]
            yield from self._thread(one, mine)
        if numbered:
            words = "day first" if True in numbered else "month first"
            yield Remark(f"The dates of {name} {READ_WITH} {words}.")

    def _thread(self, one: Thread, mine: set[str]) -> Iterator[Incoming]:
        name = one.name
        names = {fold(who): who for who in one.participants + [m.sender for m in one.messages]}
        gone = {key for key in names if key in GONE}
        others = [who for key, who in sorted(names.items()) if key not in mine | gone and who]
        if "message_requests/" in name:
            yield Skipped(name, "it is a request from a stranger", one.title)
            return
        # People who left are missing from the list of participants, so senders count too.
        size = max(1, len([who for who in one.participants if fold(who) not in mine | gone]))
        size = max(size, len(others)) if len(others) > 1 else size
        start = f"{name}, conversation {one.part}" if one.part else name
        for count, message in enumerate(sorted(one.messages, key=_time), 1):
            yield from self._item(one, message, f"{start}, message {count}", mine, others, size)

    def _item(
        self, one: Thread, message: Message, where: str, mine: set[str], others: list[str],
        size: int,
    ) -> Iterator[Incoming]:  # fmt: skip
        moment = message.moment
        reason = _not_a_message(message)
        if not message.sender or (moment is None and not message.written):
            reason = "it has no sender or no time"
        if reason or moment is None:
            if not reason:
                reason = f"its date cannot be read ({shorten(message.written, 40)})"
                yield from self._met(one, message, where, mine)
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
        key = digest(fold(message.sender), message.stamp, message.text)
        for name in who:
            person = self.someone(name, one.folder, where)
            if message.kind == "Call" and not message.missed:
                yield from self.chats.call(
                    person, where, is_mine, moment, key, size, same=message.same
                )
                continue
            text = message.text if self.options.keep_bodies else ""
            if message.missed:
                text = "Missed call"
            kind = "react" if _REACTED.match(message.text) else "message"
            yield from self.chats.message(
                person, where, room, is_mine, moment, key, size, text, kind, same=message.same
            )
        for actor in message.reactors:
            yield from self._reaction(one, message, where, mine, actor)

    def _met(
        self, one: Thread, message: Message, where: str, mine: set[str]
    ) -> Iterator[IncomingPerson]:
        """Who wrote a message whose day is unknown is somebody all the same."""
        if fold(message.sender) not in mine | GONE:
            yield from self.chats.meet(self.someone(message.sender, one.folder, where))

    def _reaction(
        self, one: Thread, message: Message, where: str, mine: set[str], actor: str
    ) -> Iterator[Incoming]:
        """A like counts between the owner and the other, either way, on the message's day."""
        by_me, of_me = fold(actor) in mine, fold(message.sender) in mine
        moment = message.moment
        if by_me == of_me or moment is None or not actor:
            return
        name = message.sender if by_me else actor
        if fold(name) not in GONE:
            key = digest("react", fold(actor), fold(message.sender), message.stamp)
            yield from self.chats.message(
                self.someone(name, one.folder, where), where, "", by_me, moment, key,
                kind="react",
            )  # fmt: skip


def _size(thread: Thread) -> int:
    return sum(_EACH + len(one.text) for one in thread.messages)


def _time(message: Message) -> float:
    """By which messages stand in order; wall clocks only among themselves."""
    moment = message.moment
    if moment is None:
        return 0.0
    since = moment - (EPOCH if moment.tzinfo else EPOCH.replace(tzinfo=None))
    return since.total_seconds()


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
        if source.may_be(name, ".json"):
            head = head_text(source, name, 2048)
            if f'"{key}"' in head:
                for one in list_of(mended(document(source, name)), key):
                    if isinstance(one, dict):
                        yield name, one


def find_object(source: Source, key: str) -> dict[str, Any]:
    """The object under a top-level key, in whichever member has it."""
    for name in source.members:
        if source.may_be(name, ".json") and f'"{key}"' in head_text(source, name, 2048):
            return dict_of(mended(document(source, name)), key)
    return {}
