"""WhatsApp's "Export chat" in every spelling of date and time that has been seen.

The text has no specification: its header lines follow the phone's language. Whether day or
month comes first is decided once for the whole file and said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise

from community_desk.core.incoming import (
    Incoming,
    OwnerNeeded,
    ReadOptions,
    Remark,
    Skipped,
)
from community_desk.core.names import fold
from community_desk.importers.chats import GROUP_LIMIT, Chats, is_me, named
from community_desk.importers.dates import a_date, full_year
from community_desk.importers.people import digest
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import Lines, head_text, shorten

_MARKS = re.compile("[\u200e\u200f\ufeff\u202a-\u202e]")
_HEADER = re.compile(
    r"(?P<open>\[)?(?P<a>\d{1,4})(?P<sep>[./-]) ?(?P<b>\d{1,2})(?P=sep) ?(?P<c>\d{4}|\d{2})\.?"
    r"[,.]?\s+(?:[a-z]{2,6}\s+)?(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.]\d{2})?"
    r"(?:\s*(?P<half>[AaPp])\.?\s?[Mm]\.?)?(?:\]|\s+[-–]|:|(?=\s))\s?(?P<rest>.*)",
    re.DOTALL,
)
_AUTHOR = re.compile(
    r"(?P<author>[^:\n]{1,120}?|[^\n]{1,120}?):(?:\s|(?=\.$)|$)(?P<text>.*)", re.DOTALL
)
_CALL = re.compile(r"^(?P<missed>Missed )?(?:voice|video)(?: |-)?call\b", re.IGNORECASE)
_SYSTEM = re.compile(
    r"end-to-end encrypted|ende-zu-ende|extremo a extremo|de bout en bout|ponta a ponta|"
    r"crittografia end-to-end|changed (?:the|this|their)|created (?:the )?group|"
    r"^(?:you|.{1,60}) (?:added|removed|left|joined|created)\b|security code|turned on|"
    r"was added|is a contact", re.IGNORECASE,
)  # fmt: skip
_FILE_NAMES = (
    re.compile(r"WhatsApp[ -]?Chat (?:with|mit|met|-|–) (.+)$", re.IGNORECASE),
    re.compile(r"(?:Chat de WhatsApp con|Conversa do WhatsApp com|Discussion WhatsApp avec|"
               r"Chat WhatsApp con|WhatsApp-chat med|WhatsApp Chat -) (.+)$", re.IGNORECASE),
)  # fmt: skip


@dataclass(slots=True)
class _Entry:
    line: int
    numbers: tuple[str, str, str]
    hour: int
    minute: int
    author: str
    text: str
    marked: bool


def header(line: str) -> re.Match[str] | None:
    """The header of a message line, with direction marks taken out; None for other lines."""
    return _HEADER.match(_MARKS.sub("", line).replace("\u202f", " ").replace("\u00a0", " "))


def _chats_in(source: Source) -> list[str]:
    found = []
    for name in source.members[:500]:
        if not (source.is_single or name.casefold().endswith(".txt")):
            continue
        lines = head_text(source, name, 16_384).splitlines()[:20]
        if sum(1 for line in lines if header(line)) >= min(2, max(1, len(lines))):
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
    for number, line in enumerate(lines, 1):
        found = header(line.rstrip("\r\n"))
        if not found:
            continue
        author, text = "", found["rest"]
        named_line = _AUTHOR.match(text)
        if named_line:
            author, text = named_line["author"].strip(), named_line["text"]
        hour = int(found["hour"])
        if found["half"]:
            hour = hour % 12 + (12 if found["half"] in "pP" else 0)
        yield _Entry(
            number, (found["a"], found["b"], found["c"]), hour, int(found["minute"]), author,
            text.strip()[:2000], bool(re.search(":\\s\u200e", line)),
        )  # fmt: skip
    yield from lines.remarks()


def day_first(dates: list[tuple[str, str, str]], asked: bool | None) -> bool | None:
    """Whether the first number of a file's dates is the day; None when nothing decides it.

    A number over 12 decides, else the order in which the dates run backwards less often, else
    the number that changes more often, else what the user said.
    """
    if any(len(first) < 3 and int(first) > 12 for first, _, _ in dates):
        return True
    if any(int(second) > 12 for first, second, _ in dates if len(first) < 3):
        return False
    if asked is not None:
        return asked
    back = {}
    for order in (True, False):
        days = [_day(one, order) or date.min for one in dates]
        back[order] = sum(1 for one, two in pairwise(days) if two < one)
    if back[True] != back[False]:
        return back[True] < back[False]
    changes = [sum(1 for one, two in pairwise(dates) if one[at] != two[at]) for at in (0, 1)]
    return None if changes[0] == changes[1] else changes[0] > changes[1]


def _day(numbers: tuple[str, str, str], first_is_day: bool | None) -> date | None:
    one, two, three = numbers
    if len(one) == 4:
        return a_date(int(one), int(two), int(three))
    if len(one) > 2:
        return None
    year = full_year(three)
    day, month = (one, two) if first_is_day else (two, one)
    return a_date(year, int(month), int(day))


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
    order = day_first([entry.numbers for entry in entries], options.day_first)
    if any(len(entry.numbers[0]) < 3 for entry in entries):
        words = "day first" if order or order is None else "month first"
        doubt = " (nothing in it decides; change it if days look wrong)" if order is None else ""
        yield Remark(f"The dates of {name} were read with the {words}{doubt}.")
    title = _title(source, name)
    spoken = Counter(
        entry.author for entry in entries if entry.author and not _is_note(entry, title)
    )
    me = _owner(spoken, title, options)
    others = [author for author in spoken if author != me]
    if me is None and not (title and set(spoken) <= {title}):
        yield OwnerNeeded(
            tuple(author for author, _ in spoken.most_common(8)),
            f"Which of these names in {name} is yours?",
        )
        return
    chats = Chats(channel)
    for entry in entries:
        where = f"{name}, line {entry.line}"
        when = _day(entry.numbers, True if order is None else order)
        if not entry.author or _is_note(entry, title):
            yield Skipped(where, "it is a note of the chat, not a message", entry.text)
        elif when is None or entry.hour > 23 or entry.minute > 59:
            yield Skipped(where, "its date does not exist", "/".join(entry.numbers))
        else:
            moment = datetime(when.year, when.month, when.day, entry.hour, entry.minute)  # noqa: DTZ001
            yield from _message(chats, entry, where, moment, me, others, title, options)


def _message(
    chats: Chats, entry: _Entry, where: str, moment: datetime, me: str | None,
    others: list[str], title: str, options: ReadOptions,
) -> Iterator[Incoming]:  # fmt: skip
    mine = entry.author == me
    if not others and not title:
        yield Skipped(where, "it is a message to yourself", "")
        return
    people = (others or [title]) if mine else [entry.author]
    if len(people) > GROUP_LIMIT:
        return
    room = digest(chats.channel, title, *sorted(others)) if len(others) > 1 else ""
    key = digest(moment.isoformat(), entry.author, entry.text)
    call = _CALL.match(entry.text)
    for one in people:
        person = named(chats.channel, one, where)
        if call and not call["missed"]:
            yield from chats.call(person, where, mine, moment, key, max(1, len(others)))
        else:
            text = entry.text if options.keep_bodies else ("Missed call" if call else "")
            yield from chats.message(
                person, where, room, mine, moment, key, max(1, len(others)), shorten(text)
            )


def _is_note(entry: _Entry, title: str) -> bool:
    """Whether a line with an author is a note of the program (newer iPhones give it one)."""
    text = entry.text
    if _CALL.match(text):
        return False
    return bool(_SYSTEM.search(text[:300])) and (
        entry.marked or fold(entry.author) == fold(title) or "end-to-end" in text[:200]
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


def _owner(spoken: Counter[str], title: str, options: ReadOptions) -> str | None:
    for author in spoken:
        if is_me(options.me, author):
            return author
    like = [one for one in spoken if title and fold(title) in fold(one)]
    if len(spoken) == 2 and len(like) == 1:
        return next(one for one in spoken if one != like[0])
    return None
