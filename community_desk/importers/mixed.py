"""A folder or archive of loose files of several formats, parted so that each is read by its own.

What somebody collected (an address book, two calendars, a table) is no export of one program.
Every member goes to the first importer that knows it; they are read one after the other and
shown, written and undone together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from community_desk.core.incoming import Importer
from community_desk.importers import IMPORTERS
from community_desk.importers.sources import Source
from community_desk.importers.texts import Lines

LOOSE = frozenset(
    ["vcard", "jcard", "ldif", "calendar", "mail", "whatsapp", "google_csv", "outlook_csv",
     "thunderbird_csv", "hubspot", "plain_csv"]
)  # fmt: skip
"""Formats of single files, which a folder or archive may hold beside each other."""
_MEMBERS = 20_000
_LINES = 500_000


def parts_of(source: Source, chosen: Importer, *, only: bool) -> Iterator[tuple[Importer, Source]]:
    """What is read of a source and by whom; with `only`, nothing but what `chosen` knows."""
    if source.is_single or chosen.key not in LOOSE or not _others(source, chosen):
        yield chosen, source
        return
    found: dict[str, list[str]] = {}
    for name in source.members[:_MEMBERS]:
        alone = _part(source, [name])
        key = next((one.key for one in _loose() if one.sniff(alone)), None)
        if key is not None:
            found.setdefault(key, []).append(name)
    _leave_attachments(source, found)
    for importer in _loose():
        names = found.get(importer.key)
        if names and (importer is chosen or not only):
            yield importer, _part(source, names)


def _loose() -> Iterator[Importer]:
    return (one for one in IMPORTERS if one.key in LOOSE)


def _others(source: Source, chosen: Importer) -> bool:
    return any(one is not chosen and one.sniff(source) for one in _loose())


def _part(source: Source, names: Sequence[str]) -> Source:
    """Some members as a source of their own; the archive stays with the whole."""
    return replace(
        source,
        entries={name: source.entries[name] for name in names},
        closers=[],
        _heads={},
        _held=0,
    )


def _leave_attachments(source: Source, found: dict[str, list[str]]) -> None:
    """Take away what was sent in a chat: a shared card is nobody the user keeps an address of."""
    chats = found.get("whatsapp", [])
    for chat in chats:
        folder = chat.rpartition("/")[0]
        beside = {
            name.rpartition("/")[2]: name
            for key, names in found.items()
            for name in names
            if key != "whatsapp" and name.rpartition("/")[0] == folder
        }
        sent = {beside[name] for name in _named_in(source, chat, set(beside))}
        for key in list(found):
            found[key] = [name for name in found[key] if name not in sent]


def _named_in(source: Source, chat: str, names: set[str]) -> set[str]:
    """Which of these files a chat speaks of."""
    named: set[str] = set()
    for number, line in enumerate(Lines(source, chat, source.encoding)):
        if not names or number > _LINES:
            break
        hits = {name for name in names if name in line}
        named |= hits
        names = names - hits
    return named
