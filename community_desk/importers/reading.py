"""From the files a user hands over to what they hold: the one way both processes take.

Parts of one archive are read together; everything else one file after the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from community_desk.core.incoming import Importer, ReadOptions
from community_desk.errors import FileError
from community_desk.importers import (
    IMPORTERS,
    mixed,
    open_source,
    plain_csv,
    read,
    recognise,
)
from community_desk.importers.sources import Source
from community_desk.importers.wire import Column, Opened, Word

TOGETHER = frozenset(
    {"linkedin", "x", "facebook", "messenger", "instagram", "slack", "discord", "mastodon"}
)
"""Formats whose single files are parts of one archive and are read as one."""
BY_KEY = {importer.key: importer for importer in IMPORTERS}


def words_of(
    paths: Sequence[Path], options: ReadOptions, format_key: str | None = None
) -> Iterator[Word]:
    """Each source begins with Opened, then comes what it holds. Raises only DeskError."""
    if format_key is not None and format_key not in BY_KEY:
        raise FileError(
            f"There is no format called {format_key}.", "Known are: " + ", ".join(sorted(BY_KEY))
        )
    for importer, members in _groups(paths, format_key):
        with open_source(members) as source:
            source.tell = options.progress
            source.encoding = options.encoding
            named = tuple(map(str, members))
            only = format_key is not None
            for reader, part in mixed.parts_of(source, importer, only=only):
                columns: tuple[Column, ...] = ()
                if reader is plain_csv.IMPORTER and not options.columns:
                    columns = _columns(part)
                yield Opened(reader.key, source.display_name, named, columns)
                yield from read(part, options, reader)


def _groups(paths: Sequence[Path], format_key: str | None) -> Iterator[tuple[Importer, list[Path]]]:
    groups: dict[str, list[Path]] = {}
    for path in paths:
        if format_key is not None:
            importer = BY_KEY[format_key]
        else:
            with open_source([path]) as source:
                importer = recognise(source)
        alone = importer.key not in TOGETHER
        groups.setdefault(f"{importer.key}:{path}" if alone else importer.key, []).append(path)
    for key, members in groups.items():
        yield BY_KEY[key.partition(":")[0]], members


def _columns(source: Source) -> tuple[Column, ...]:
    proposed = plain_csv.propose_mapping(source)
    guessed = {guess.position: guess for guess in proposed.guesses}
    found = []
    for position, title in enumerate(proposed.header):
        guess = guessed.get(position)
        values = [row[position] for row in proposed.sample if position < len(row)]
        found.append(
            Column(
                position, title, guess.field if guess else "", guess.reason if guess else "",
                tuple(value for value in values if value)[:3],
            )
        )  # fmt: skip
    return tuple(found)
