"""Message threads of Facebook and Instagram, whichever way they are written.

JSON in the standard shape, JSON of end-to-end-encrypted chats, and pages (HTML), which have
only wall-clock times in the words of the account's language.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from community_desk.core.names import fold
from community_desk.errors import FileError
from community_desk.importers.dates import from_millis
from community_desk.importers.documents import document, list_of, text_of
from community_desk.importers.meta_pages import Head, Record, records, seems_thread, together
from community_desk.importers.page_dates import numbers_order, page_clock
from community_desk.importers.pages import is_page, steps
from community_desk.importers.people import digest
from community_desk.importers.texts import clean_name, head_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from community_desk.importers.sources import Source

_PLACE = re.compile(
    r"(?:^|/)messages/(?:inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover)/"
    r"[^/]+/message_\d+\.(?:json|html)$|(?:^|/)messages/\d+\.html$", re.IGNORECASE,
)  # fmt: skip
_SENDER = re.compile(r'"sender_name"\s*:|"senderName"\s*:')
_CALL = re.compile(
    r"(?:(?:audio|video) (?:call|chat) ended|\bcalled (?:you|\w+))\.?$",
    re.IGNORECASE | re.MULTILINE,
)
_MISSED = re.compile(r"missed (?:your|a|an) .{0,20}call|missed call", re.IGNORECASE)
_ACTOR = re.compile(r"^\W*\s*(.*?)\s*(?:\([^()]*\d{4}[^()]*\))?$", re.DOTALL)


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
        if is_page(source, name):
            if _is_page_of_messages(source, name):
                found.append(name)
        elif not source.may_be(name, ".json"):
            continue
        elif _PLACE.search(name) or (
            (source.is_single or "messages/" in name or name.count("/") <= 1)
            and _SENDER.search(head_text(source, name))
            and '"messages"' in head_text(source, name)
        ):
            found.append(name)
    return sorted(found)


def _is_page_of_messages(source: Source, name: str) -> bool:
    if _PLACE.search(name):
        return is_page(source, name)
    beside = source.is_single or "message" in name.casefold() or name.count("/") <= 1
    return beside and seems_thread(source, name)


@dataclass(slots=True)
class Message:
    """One message: sender, moment, what tells it from others of that moment, and what it is.

    `moment` is None where none could be read; `written` is what stands there.
    """

    sender: str
    moment: datetime | None
    stamp: str
    written: str
    text: str
    kind: str
    missed: bool
    reactors: list[str]
    same: str = ""
    """Its key in pages (HTML) of the same account."""


@dataclass(slots=True)
class Thread:
    """One thread part: its member, folder, title, participants and messages."""

    name: str
    title: str
    participants: list[str]
    messages: list[Message]
    owner: str = ""
    """Whose archive it is, where the page says so."""
    part: int = 0
    """Which of the threads of one page it is."""
    numbered: bool | None = None
    """Whether days stand first in dates of numbers alone; None where there are none such."""

    @property
    def folder(self) -> str:
        """The folder that all parts of the thread lie in, or the member itself."""
        if self.part:
            return f"{self.name}#{self.part}"
        inside = _PLACE.search(self.name) and "message_" in self.name.rpartition("/")[2]
        return self.name.rpartition("/")[0] if inside else self.name

    @property
    def room(self) -> str:
        """What names the thread in every export of it."""
        if self.part:
            return self.title or self.name
        folder = self.folder
        return folder.rpartition("/")[2] if folder != self.name else self.title or self.name


def threads(source: Source, name: str, day_first: bool | None = None) -> Iterator[Thread]:
    """The thread of a member; a page of long ago holds many."""
    if is_page(source, name):
        yield from _threads_of_page(source, name, day_first)
        return
    value = mended(document(source, name))
    people = [
        one if isinstance(one, str) else text_of(one, "name")
        for one in list_of(value, "participants")
    ]
    messages = [_message(one) for one in list_of(value, "messages") if isinstance(one, dict)]
    title = text_of(value, "title") or re.sub(r"_\d+$", "", text_of(value, "threadName"))
    told: Counter[str] = Counter()
    for message in messages:
        _show(message, told)
    yield Thread(name, title, people, messages)


def _show(message: Message, told: Counter[str]) -> None:
    """Fill in what a page of this account tells the message by: minute and words."""
    if message.moment is None:
        return
    try:
        minute = message.moment.astimezone().replace(second=0, microsecond=0, tzinfo=None)
    except (OverflowError, OSError, ValueError):
        return
    words = "\n".join(line for one in message.text.splitlines() if (line := clean_name(one)))
    stamp = _numbered(message.sender, minute.isoformat(), words, told)
    message.same = digest(fold(message.sender), stamp, words)


def _numbered(who: str, stamp: str, text: str, told: Counter[str]) -> str:
    """The stamp; the same words twice in one minute are two messages."""
    content = digest(fold(who), stamp, text)
    told[content] += 1
    return f"{stamp} {told[content]}" if told[content] > 1 else stamp


def _message(one: dict[str, Any]) -> Message:
    kind = text_of(one, "type")
    if one.get("is_unsent") is True or one.get("isUnsent") is True:
        kind = "Unsent"
    elif "call_duration" in one:
        kind = "Call"
    missed = one.get("missed") is True or ("call_duration" in one and not one["call_duration"])
    millis = text_of(one, "timestamp_ms") or text_of(one, "timestamp")
    return Message(
        text_of(one, "sender_name") or text_of(one, "senderName"), from_millis(millis), millis,
        millis, text_of(one, "content") or text_of(one, "text"), kind, missed,
        [text_of(two, "actor") for two in list_of(one, "reactions")],
    )  # fmt: skip


def _threads_of_page(source: Source, name: str, day_first: bool | None) -> Iterator[Thread]:
    head = Head()
    held: list[Record] = []
    part = 0
    damage: FileError | None = None
    found = records(steps(source, name), head)
    while damage is None:
        try:
            record = next(found, None)
        except FileError as error:
            # What stands before the damage is good.
            record, damage = None, error
        if held and (record is None or record.thread != part):
            yield _thread(name, head, held, part, day_first)
            held = []
        if record is None:
            break
        part = record.thread
        held.append(record)
    if damage is not None:
        raise damage


def _thread(
    name: str, head: Head, found: list[Record], part: int, day_first: bool | None
) -> Thread:
    """The records of one thread as messages, with the order of their dates decided at once."""
    listed: list[str] = []
    if found and not found[0].when and not found[0].texts:
        first = found.pop(0)
        listed = together(first.who) or ([*first.who.split(", ")] if part else [])
    listed = listed or list(head.together)
    order = numbers_order([one.when for one in found])
    order = day_first if order is None else order
    if found and _backwards(found, order):
        found.reverse()
    told: Counter[str] = Counter()
    messages = [_of_record(one, order, told) for one in found]
    spoken = list(dict.fromkeys(one.sender for one in messages if one.sender))
    people = [name for one in listed for name in _apart(one, spoken)]
    title = "" if part else head.heading or head.title
    thread = Thread(name, title, list(dict.fromkeys([*people, *spoken])), messages, "", part)
    if part:
        thread.owner = head.heading
        thread.title = ", ".join(sorted(listed))
    if any(page_clock(one.when, True) != page_clock(one.when, False) for one in found[:200]):
        thread.numbered = order
    return thread


def _apart(part: str, spoken: list[str]) -> list[str]:
    """The last two of a row of names stand with the word for "and" between them."""
    if part not in spoken:
        for who in spoken:
            if part.endswith(f" {who}"):
                return [" ".join(part.removesuffix(who).split()[:-1]) or who, who]
            if part.startswith(f"{who} "):
                return [who, " ".join(part.removeprefix(who).split()[1:]) or who]
    return [part]


def _backwards(found: list[Record], order: bool | None) -> bool:
    first, last = page_clock(found[0].when, order), page_clock(found[-1].when, order)
    return first is not None and last is not None and first > last


def _of_record(record: Record, order: bool | None, told: Counter[str]) -> Message:
    moment = page_clock(record.when, order)
    text = "\n".join(record.texts)
    stamp = moment.isoformat() if moment else record.when
    stamp = _numbered(record.who, stamp, text, told)
    about = "Call" if _CALL.search(text[-200:]) else ""
    found = [match[1] for one in record.items if (match := _ACTOR.match(one)) and match[1]]
    return Message(
        record.who, moment, stamp, record.when, text, about,
        _MISSED.search(text[:200]) is not None, found,
    )  # fmt: skip
