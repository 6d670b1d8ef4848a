"""Signal chats as text or as lines of JSON, written by the signal-export tool; local times."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from community_desk.core.incoming import (
    Importer,
    Incoming,
    IncomingOwner,
    OwnerNeeded,
    ReadOptions,
    Skipped,
)
from community_desk.importers.chats import BODY, GROUP_LIMIT, Chats, is_me, named
from community_desk.importers.dates import instant
from community_desk.importers.documents import items, text_of
from community_desk.importers.people import digest
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import head_text, shorten
from community_desk.importers.whatsapp_chats import read_chat

# ISO days without seconds: WhatsApp writes seconds where it writes ISO days.
_LINE = re.compile(r"^\[\d{4}-\d{2}-\d{2},? \d{2}:\d{2}\] [^:\n]{1,120}: ")
_JSON_LINE = re.compile(
    r'\s*\{\s*"date"\s*:\s*"[^"]{10,40}"\s*,\s*"sender"\s*:\s*"[^"]*"\s*,\s*"body"\s*:'
)


def _chats(source: Source) -> list[str]:
    found = []
    for name in source.members[:500]:
        if source.may_be(name, ".txt", ".md"):
            lines = head_text(source, name, 8192).splitlines()[:20]
            if sum(1 for line in lines if _LINE.match(line)) >= 2:
                found.append(name)
    return found


def _sniff(source: Source) -> bool:
    return bool(_chats(source) or _tables(source))


def _tables(source: Source) -> list[str]:
    """Members with one message a line as JSON, which the tool writes beside the text."""
    return [
        name
        for name in source.members[:2000]
        if source.may_be(name, ".json", ".jsonl")
        and _JSON_LINE.match(head_text(source, name, 8192))
    ]


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    # The tool calls the user so, whatever the name.
    own = replace(options, me=(*options.me, "Me"))
    texts = _chats(source)
    folders = {name.rpartition("/")[0] for name in texts}
    for name in texts:
        for item in tolerant(read_chat(source, name, own, "signal"), name):
            if item != IncomingOwner(("Me",)):
                yield item
    for name in _tables(source):
        if source.is_single or name.rpartition("/")[0] not in folders:
            yield from tolerant(_table(source, name, own), name)


def _table(source: Source, name: str, options: ReadOptions) -> Iterator[Incoming]:
    spoken: Counter[str] = Counter()
    for record in items(source, name):
        spoken[text_of(record, "sender")] += 1
    others = [one for one in spoken if one and not is_me(options.me, one)]
    if len(others) == len([one for one in spoken if one]) and len(others) > 1:
        yield OwnerNeeded(tuple(others[:8]), f"Which of these names in {name} is yours?")
        return
    chats = Chats("signal")
    title = name.rpartition("/")[0].rpartition("/")[2]
    room = digest("signal", title or sorted(others)) if len(others) > 1 else ""
    for count, record in enumerate(items(source, name), 1):
        where = f"{name}, line {count}"
        sender = text_of(record, "sender").strip()
        moment = instant(text_of(record, "date"))
        if not sender or moment is None:
            yield Skipped(where, "it has no sender or no time", shorten(record))
            continue
        mine = is_me(options.me, sender)
        people = (others or [title]) if mine else [sender]
        body = text_of(record, "body")
        key = digest("signal", sender, text_of(record, "date"), body)
        chats.unaddressed += len(people) > GROUP_LIMIT
        for one in filter(None, people if len(people) <= GROUP_LIMIT else []):
            yield from chats.message(
                named("signal", one, where), where, room, mine, moment, key,
                max(1, len(others)), shorten(body, BODY) if options.keep_bodies else "",
            )  # fmt: skip
    yield from chats.remarks()


IMPORTER = Importer(
    key="signal_text",
    title="Signal chat as text",
    channel="signal",
    sniff=_sniff,
    read=_read,
    how_to_get="Run the signal-export tool and choose the text files it writes.",
)
