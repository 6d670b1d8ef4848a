"""Google Takeout with several parts: contacts, calendars and mail, each read by its importer."""

from __future__ import annotations

from collections.abc import Iterator

from community_desk.core.incoming import Importer, Incoming, ReadOptions
from community_desk.importers import calendar_diary, google_contacts, mailbox, vcard_people
from community_desk.importers.sources import Source

_PARTS = tuple(
    (part.sniff, part.read) for part in (vcard_people, google_contacts, calendar_diary, mailbox)
)


def _sniff(source: Source) -> bool:
    """Whether at least two of the parts are there; one alone is its own importer's."""
    if source.is_single or not any("takeout/" in name.casefold() for name in source.members):
        return False
    return [sniff(source) for sniff, _ in _PARTS].count(True) > 1


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    for sniff, read in _PARTS:
        if sniff(source):
            yield from read(source, options)


IMPORTER = Importer(
    key="takeout",
    title="Google Takeout",
    channel="email",
    sniff=_sniff,
    read=_read,
    how_to_get=(
        "takeout.google.com: choose Contacts, Calendar and Mail. Choose all zips of the download "
        "together."
    ),
)
