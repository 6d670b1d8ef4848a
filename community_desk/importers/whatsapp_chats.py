"""WhatsApp's "Export chat" in every spelling of date and time that has been seen.

The text has no specification: its header lines follow the phone's language. Whether day or
month comes first is decided once for the whole file and said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import pairwise

from community_desk.core.incoming import (
    Incoming,
    IncomingOwner,
    OwnerNeeded,
    ReadOptions,
    Remark,
    Skipped,
)
from community_desk.core.names import fold
from community_desk.importers.chats import BODY, GROUP_LIMIT, Chats, is_me, named
from community_desk.importers.dates import READ_WITH
from community_desk.importers.people import digest
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import Lines, head_text, shorten
from community_desk.importers.whatsapp_lines import (
    Header,
    author_and_text,
    call,
    day_of,
    header,
    is_encryption_note,
    is_note,
    settled,
)

_FILE_NAMES = (
    re.compile(r"WhatsApp[ _-]?(?:Chat|gesprek|Sohbet|samtal)?[ _-]+"
               r"(?:with|mit|met|med|с|con|com|avec|dengan|-|–|ile)[ _]+(.+)$", re.IGNORECASE),
    re.compile(r"(?:Chat de WhatsApp con|Conversa do WhatsApp com|Discussion WhatsApp avec|"
               r"Chat WhatsApp con|WhatsApp-chat med|Czat WhatsApp z|Чат WhatsApp с|"
               r"Chat WhatsApp dengan|WhatsApp Chat -|WhatsApp Chat)[ _]+(.+)$", re.IGNORECASE),
)  # fmt: skip


_KEPT_LINES = 200


@dataclass(slots=True)
class _Entry:
    line: int
    head: Header
    author: str
    text: str
    marked: bool
    line_text: str
    more: list[str] = field(default_factory=list)


def _chats_in(source: Source) -> list[str]:
    found = []
    for name in source.members[:500]:
        if not source.may_be(name, ".txt"):
            continue
        lines = [line for line in head_text(source, name).splitlines()[:200] if line.strip()]
        # The first message may be long; what begins with a header may have the next one later.
        begins = bool(lines) and header(lines[0]) is not None
        if not (begins or source.is_single or name.casefold().endswith(".txt")):
            # A table of another export whose rows begin with a moment.
            continue
        some = lines if begins else lines[:20]
        if sum(1 for line in some if header(line)) >= min(2, max(1, len(lines))):
            found.append(name)
    return found


def sniff(source: Source) -> bool:
    """Whether the source is of this format."""
    return bool(_chats_in(source))


def read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    """Everything the source holds of this format."""
    for name in _chats_in(source):
        yield from tolerant(read_chat(source, name, options), name)


def _entries(source: Source, name: str, options: ReadOptions) -> Iterator[_Entry | Remark]:
    lines = Lines(source, name, options.encoding)
    entry: _Entry | None = None
    for number, line in enumerate(lines, 1):
        bare = line.rstrip("\r\n")
        found = header(bare)
        if not found:
            if entry is not None and options.keep_bodies and len(entry.more) < _KEPT_LINES:
                entry.more.append(bare)
            continue
        if entry is not None:
            yield entry
        author, text = author_and_text(found.rest)
        marked = bool(author) and bool(re.search(":[ \u202f]?\u200e", line))
        entry = _Entry(number, found, author, text.strip()[:2000], marked, bare)
    if entry is not None:
        yield entry
    yield from lines.remarks()


def _of_one_shape(entries: list[_Entry]) -> list[_Entry]:
    """Entries without the lines of a text that happen to begin like a date in another shape."""
    shapes = Counter(entry.head.shape for entry in entries)
    usual = max(shapes.values(), default=0)
    marks = Counter(entry.head.mark for entry in entries).most_common(1)
    mark = marks[0][0] if marks else ""
    authors = {entry.author for entry in entries if entry.head.mark == mark}
    kept: list[_Entry] = []
    for entry in entries:
        fits = shapes[entry.head.shape] * 4 >= usual
        if fits and (entry.head.mark == mark or entry.author in authors):
            kept.append(entry)
        elif kept:
            kept[-1].more += [entry.line_text, *entry.more]
    return kept


def day_first(dates: list[tuple[str, str, str]], asked: bool | None) -> bool | None:
    """Whether the first number of a file's dates is the day; None when nothing decides it.

    A number over 12 decides, else the order in which the dates run backwards less often, else
    the number that changes more often, else what the user said.
    """
    short = [one for one in dates if len(one[0]) < 3]
    firsts = sum(1 for first, _, _ in short if int(first) > 12)
    seconds = sum(1 for _, second, _ in short if int(second) > 12)
    if firsts != seconds:
        return firsts > seconds
    if asked is not None:
        return asked
    back = {}
    for order in (True, False):
        days = [day_of(one, order) or date.min for one in dates]
        back[order] = sum(1 for one, two in pairwise(days) if two < one)
    if back[True] != back[False]:
        return back[True] < back[False]
    changes = [sum(1 for one, two in pairwise(dates) if one[at] != two[at]) for at in (0, 1)]
    return None if changes[0] == changes[1] else changes[0] > changes[1]


def _likely(entries: list[_Entry]) -> bool:
    """With nothing else to go by: only Americans write `1/2/24, 3:04 PM`, so month first."""
    return not any(
        entry.head.half.isupper() and entry.head.mark == "/"
        and not any(number.startswith("0") for number in entry.head.numbers[:2])
        for entry in entries
    )  # fmt: skip


def read_chat(
    source: Source, name: str, options: ReadOptions, channel: str = "whatsapp"
) -> Iterator[Incoming]:
    """One chat as text; other programs write the same shape, so the channel is a parameter."""
    entries: list[_Entry] = []
    for item in _entries(source, name, options):
        if isinstance(item, _Entry):
            entries.append(item)
        else:
            yield item
    entries = _of_one_shape(entries)
    known = day_first([entry.head.numbers for entry in entries], options.day_first)
    order = _likely(entries) if known is None else known
    if any(len(entry.head.numbers[0]) < 3 for entry in entries):
        words = "day first" if order else "month first"
        doubt = " (nothing in it decides; change it if days look wrong)" if known is None else ""
        yield Remark(f"The dates of {name} {READ_WITH} {words}{doubt}.")
    talk = _Talk(Chats(channel), _title(source, name), options)
    talk.learn(entries)
    if talk.me is None and not (talk.title and set(talk.spoken) <= {talk.title}):
        yield OwnerNeeded(
            tuple(author for author, _ in talk.spoken.most_common(8)),
            f"Which of these names in {name} is yours?",
        )
        return
    if talk.me is not None:
        yield IncomingOwner((talk.me,))
    for entry in entries:
        where = f"{name}, line {entry.line}"
        when = day_of(entry.head.numbers, order)
        if not entry.author or talk.is_note(entry):
            yield Skipped(where, "it is a note of the chat, not a message", entry.text)
        elif when is None or entry.head.hour > 23 or entry.head.minute > 59:
            yield Skipped(where, "its date does not exist", "/".join(entry.head.numbers))
        elif fold(entry.author) == "meta ai":
            yield Skipped(where, "it is by a program", entry.author)
        else:
            moment = datetime(  # noqa: DTZ001 - a wall clock has no zone
                when.year, when.month, when.day, entry.head.hour, entry.head.minute
            )
            yield from talk.message(entry, where, moment)
    yield from talk.chats.remarks()


@dataclass
class _Talk:
    """One chat: who speaks, who of them is the user, and what it is called."""

    chats: Chats
    title: str
    options: ReadOptions
    spoken: Counter[str] = field(default_factory=Counter)
    room: str = ""
    opening: int = 0
    first: str = ""
    me: str | None = None
    others: list[str] = field(default_factory=list)
    told: Counter[str] = field(default_factory=Counter)
    heard: set[str] = field(default_factory=set)

    def learn(self, entries: list[_Entry]) -> None:
        """Find out who speaks and who of them is the user."""
        authors = {fold(entry.author) for entry in entries if entry.author}
        first = next((entry for entry in entries if entry.author), None)
        # An untitled group is known again by how it begins.
        self.first = digest(first.author, first.text) if first else ""
        opened = ""
        if first and is_encryption_note(first.text) and (first.marked or len(first.text) > 60):
            self.opening, opened = first.line, first.author
        speaks = any(
            entry.author == opened and not entry.marked and entry.line != self.opening
            for entry in entries
        )
        named = self.title or ("" if speaks else opened)
        # The group itself stands as the author of notes; in a talk of two that is the other one.
        if named and len(authors - {fold(named)}) > 1:
            self.room = fold(named)
        self.spoken.update(
            entry.author for entry in entries if entry.author and not self.is_note(entry)
        )
        self.me = self._owner(opened)
        self.others = [one for one in self.spoken if one != self.me and fold(one) != "meta ai"]

    def is_note(self, entry: _Entry) -> bool:
        """Whether a line with an author is a note of the program."""
        if entry.line == self.opening:
            return True
        by_room = bool(self.room) and fold(entry.author) == self.room
        return is_note(entry.author, entry.text.lstrip("\u200e"), marked=entry.marked,
                       by_room=by_room)  # fmt: skip

    def _owner(self, opened: str) -> str | None:
        for author in self.spoken:
            if is_me(self.options.me, author):
                return author
        if len(self.spoken) != 2:
            return None
        like = [one for one in self.spoken if self.title and fold(self.title) in fold(one)]
        if not like and opened in self.spoken:
            like = [opened]
        return next(one for one in self.spoken if one != like[0]) if len(like) == 1 else None

    def message(self, entry: _Entry, where: str, moment: datetime) -> Iterator[Incoming]:
        """The interactions of one line with an author."""
        mine = entry.author == self.me
        if not self.others and not self.title:
            yield Skipped(where, "it is a message to yourself", "")
            return
        people = (self.others or [self.title]) if mine else [entry.author]
        if len(people) > GROUP_LIMIT:
            yield Skipped(where, "you said it to a large group, not to one person", "")
            return
        size = max(1, len(self.others))
        group = size > 1
        if group and mine:
            # Who speaks only later may not have been there; a later export must not add to it.
            people = [one for one in people if one in self.heard]
            self.chats.unaddressed += not people
        self.heard.add(entry.author)
        room = digest(self.chats.channel, self.title or self.first) if group else ""
        stays = settled(entry.text)
        base = digest(moment.isoformat(), entry.author, stays)
        self.told[base] += 1
        # The same words twice in one minute are two messages.
        key = base if self.told[base] == 1 else digest(base, self.told[base])
        about = call(entry.text)
        for one in people:
            person = named(self.chats.channel, one, where)
            if about == "call":
                yield from self.chats.call(person, where, mine, moment, key, size)
                continue
            text = "Missed call" if about else ""
            if self.options.keep_bodies:
                text = "\n".join([entry.text, *entry.more]).strip()
            yield from self.chats.message(
                person, where, room, mine, moment, key, size, shorten(text, BODY)
            )


def _title(source: Source, name: str) -> str:
    """The other person's or the group's name, from the file, its folder or the zip."""
    parts = [*name.split("/")]
    parts += [part for path in source.paths for part in path.parts[-2:]]
    for part in reversed(parts):
        stem = re.sub(r"\.(?:txt|zip)$", "", part, flags=re.IGNORECASE)
        for pattern in _FILE_NAMES:
            found = pattern.search(stem)
            if found:
                return re.sub(r"\s*\(\d+\)$", "", found[1]).strip()
    return ""
