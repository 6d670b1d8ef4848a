"""Signal chats as text, written by the signal-export tool: local times, one file a chat."""

from __future__ import annotations

import re
from collections.abc import Iterator

from community_desk.core.incoming import Importer, Incoming, ReadOptions
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import head_text
from community_desk.importers.whatsapp_chats import read_chat

# ISO days without seconds: WhatsApp writes seconds where it writes ISO days.
_LINE = re.compile(r"^\[\d{4}-\d{2}-\d{2},? \d{2}:\d{2}\] [^:\n]{1,120}: ")


def _chats(source: Source) -> list[str]:
    found = []
    for name in source.members[:500]:
        if source.is_single or name.casefold().endswith((".txt", ".md")):
            lines = head_text(source, name, 8192).splitlines()[:20]
            if sum(1 for line in lines if _LINE.match(line)) >= 2:
                found.append(name)
    return found


def _sniff(source: Source) -> bool:
    return bool(_chats(source))


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    for name in _chats(source):
        yield from tolerant(read_chat(source, name, options, "signal"), name)


IMPORTER = Importer(
    key="signal_text",
    title="Signal chat as text",
    channel="signal",
    sniff=_sniff,
    read=_read,
    how_to_get="Run the signal-export tool and choose the text files it writes.",
)
