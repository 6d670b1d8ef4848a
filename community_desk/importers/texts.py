"""Bytes to text and tables, for files that were saved by anything.

Order (measured on real contact files): byte order mark, NUL bytes (UTF-16 without one),
strict UTF-8 line by line, else Windows-1252 as the guess that is shown to the user.
Every statistical detector tried was wrong on short contact files.
"""

from __future__ import annotations

import codecs
import csv
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from community_desk.core.incoming import Remark, Skipped
from community_desk.errors import FileError, InputError
from community_desk.importers.charsets import (
    GUESS_NAMES,
    GUESSED,
    charset,
    decode,
    single_byte_guess,
    whole,
    wide_encoding,
)
from community_desk.importers.headers import fold_header

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from community_desk.core.incoming import ReadOptions
    from community_desk.importers.sources import Source

LINE_LIMIT = 16_000_000
"""Most bytes of one line or one table row."""
_RECORD_LINES = 2_000
_COLUMNS = 2_000
_CHUNK = 1 << 18
_DELIMITERS = ",;\t|"

csv.field_size_limit(LINE_LIMIT)


def head_text(source: Source, name: str, size: int = 65_536) -> str:
    """The beginning of a member as text without byte order mark."""
    head = source.head(name, size)
    chosen = charset(source.encoding)
    if chosen:
        return head.decode(chosen, "replace").lstrip("\ufeff")
    wide = wide_encoding(head)
    if wide:
        return head[: len(head) // 4 * 4].decode(wide, "replace").lstrip("\ufeff")
    if size >= len(head) > 0:
        # A character may be cut in two at the end.
        head = whole(head)
    return decode(head.removeprefix(codecs.BOM_UTF8), single_byte_guess(head))


def chunks(stream: BinaryIO, encoding: str | None = None) -> Iterator[bytes]:
    """The bytes of a stream as UTF-8 where the encoding is known, else as they are."""
    first = stream.read(_CHUNK)
    known = charset(encoding) or wide_encoding(first)
    if known is None or known == "utf-8":
        yield first.removeprefix(codecs.BOM_UTF8)
        while block := stream.read(_CHUNK):
            yield block
        return
    if known in {"utf-16", "utf-32"} and wide_encoding(first) != known:
        # Without a byte order mark the order of most machines is meant.
        known += "-le"
    decoder = codecs.getincrementaldecoder(known)("replace")
    text = decoder.decode(first).removeprefix("\ufeff")
    while True:
        yield text.encode("utf-8", "replace")
        block = stream.read(_CHUNK)
        if not block:
            break
        text = decoder.decode(block)
    yield decoder.decode(b"", True).encode("utf-8", "replace")


def byte_lines(blocks: Iterable[bytes], where: str, limit: int = LINE_LIMIT) -> Iterator[bytes]:
    """Lines with their ends kept, for LF, CRLF, CR and mixtures; a line over `limit` is refused."""
    parts: list[bytes] = []
    held = 0
    for block in blocks:
        if not block:
            continue
        lines = block.splitlines(keepends=True)
        if parts:
            if parts[-1].endswith(b"\r"):
                if lines[0] == b"\n":
                    yield b"".join(parts) + lines.pop(0)
                else:
                    yield b"".join(parts)
            else:
                lines[0] = b"".join(parts) + lines[0]
                if not lines[0].endswith((b"\n", b"\r")) and len(lines) == 1:
                    parts, held = [lines.pop()], held + len(block)
                    if held > limit:
                        raise FileError(f"{where} holds a line of over {limit // 1_000_000} MB.")
                    continue
            parts, held = [], 0
        if lines and not lines[-1].endswith(b"\n"):
            parts = [lines.pop()]
            held = len(parts[0])
        yield from lines
    if parts:
        yield b"".join(parts)


@dataclass
class Lines:
    """Text lines of a member, with what had to be guessed on the way.

    `guessed` counts lines that were not UTF-8 and were read as Windows-1252.
    """

    source: Source
    name: str
    encoding: str | None = None
    guessed: int = 0
    nul: bool = False
    guess: str = "cp1252"

    def __iter__(self) -> Iterator[str]:
        self.guess = single_byte_guess(self.source.head(self.name))
        with self.source.open(self.name) as stream:
            for raw in byte_lines(chunks(stream, self.encoding), self.name):
                if b"\0" in raw:
                    self.nul = True
                    raw = raw.replace(b"\0", b"")
                try:
                    yield raw.decode("utf-8")
                except UnicodeDecodeError:
                    self.guessed += 1
                    yield raw.decode(self.guess, "replace")

    def remarks(self) -> Iterator[Remark]:
        """What to tell the user after reading."""
        if self.guessed:
            count = "1 line" if self.guessed == 1 else f"{self.guessed:,} lines"
            yield Remark(
                f"{self.name} {GUESSED} ({count}) and was read as {GUESS_NAMES[self.guess]}; "
                "choose another encoding if names look wrong."
            )
        if self.nul:
            yield Remark(f"{self.name} held NUL characters, which were taken out.")


class Row(NamedTuple):
    """One table row: the line it began on, and its cells."""

    line: int
    cells: list[str]


class _One:
    """Hands a reader of rows one text at a time."""

    text: str | None = None

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        text, self.text = self.text, None
        if text is None:
            raise StopIteration
        return text


@dataclass
class Table:
    """Rows of a delimited text member; iterating yields Row or Skipped."""

    lines: Lines
    delimiter: str
    head: list[str] | None = None
    """Lines to read in place of the member's, for looking at its beginning only."""
    _one: _One = field(default_factory=lambda: _One())
    _reader: Iterator[list[str]] | None = None

    def __iter__(self) -> Iterator[Row | Skipped]:
        first = True
        for number, record in self._records():
            if isinstance(record, Skipped):
                yield record
                continue
            text = record.rstrip("\r\n")
            if first and re.fullmatch(r"sep=.?", text.strip('"'), re.IGNORECASE):
                continue
            first = False
            if not text.strip():
                continue
            cells = self._cells(text)
            if len(cells) > _COLUMNS:
                raise FileError(
                    f"{self.lines.name} has {len(cells):,} columns, "
                    f"more than the {_COLUMNS:,} that can be read."
                )
            if any(cells):
                yield Row(number, cells)

    def _cells(self, text: str) -> list[str]:
        if '"' not in text:
            return text.split(self.delimiter)
        if self._reader is None:
            self._reader = csv.reader(self._one, delimiter=self.delimiter)
        self._one.text = text
        try:
            return next(self._reader)
        except (csv.Error, StopIteration):
            self._reader = None
            return text.split(self.delimiter)

    def _records(self) -> Iterator[tuple[int, str | Skipped]]:
        """Logical rows: lines joined while a quote is open, within limits.

        A quote that is never closed would swallow what follows, up to the next quote or the
        whole file; then only the line it stands on is given up and reading goes on behind it.
        """
        lines = enumerate(iter(self.lines if self.head is None else self.head), 1)
        again: list[tuple[int, str]] = []
        while True:
            if again:
                number, line = again.pop()
            else:
                try:
                    number, line = next(lines)
                except StopIteration:
                    return
            if line.count('"') % 2 == 0 or not _opens(line, self.delimiter, False):
                yield number, line
                continue
            held = [(number, line)]
            size, open_quote = len(line), True
            while open_quote and len(held) < _RECORD_LINES and size < LINE_LIMIT:
                if again:
                    following = again.pop()
                else:
                    try:
                        following = next(lines)
                    except StopIteration:
                        break
                held.append(following)
                size += len(following[1])
                if '"' in following[1]:
                    if _begins_anew(following[1], self.delimiter):
                        break
                    open_quote = _opens(following[1], self.delimiter, True)
            if not open_quote:
                yield number, "".join(text for _, text in held)
                continue
            yield (
                number,
                Skipped(
                    f"{self.lines.name}, line {number}",
                    "a quote is opened and never closed",
                    shorten(line),
                ),
            )
            again.extend(reversed(held[1:]))


def _begins_anew(line: str, delimiter: str) -> bool:
    """Whether the quote that would close a cell here is plainly one that begins another."""
    at = line.find('"')
    while at >= 0 and line[at + 1 : at + 2] == '"':
        at = line.find('"', at + 2)
    if at < 0 or (at and line[at - 1] != delimiter):
        return False
    return line[at + 1 : at + 2] not in {"", delimiter, "\r", "\n"}


def _opens(line: str, delimiter: str, inside: bool) -> bool:
    """Whether a quoted cell is still open at the end of a line."""
    at, length, start = 0, len(line), not inside
    while at < length:
        if inside:
            close = line.find('"', at)
            if close < 0:
                return True
            if line[close + 1 : close + 2] == '"':
                at = close + 2
            else:
                inside, start, at = False, False, close + 1
        elif start and line[at] == '"':
            inside, at = True, at + 1
        else:
            at = line.find(delimiter, at) + 1
            if at == 0:
                return False
            start = True
    return inside


def sniff_delimiter(head: str) -> str:
    """The delimiter that splits the first 50 rows most evenly; comma when none does."""
    found = re.match(r'\ufeff?"?sep=(.)"?[\r\n]', head, re.IGNORECASE)
    if found:
        return found[1]
    # Without quoted parts, whose line breaks and commas say nothing.
    bare = re.sub(r'"(?:[^"]|"")*"', "q", head[:65_536])
    rows = [row for row in re.split(r"[\r\n]+", bare)[:60] if row.strip()]
    if len(head) >= 65_536 and len(rows) > 1:
        rows.pop()
    best, best_score = ",", 0.0
    for delimiter in _DELIMITERS:
        counts = [row.count(delimiter) for row in rows[:50]]
        usual = max(set(counts), key=counts.count, default=0)
        if usual == 0:
            usual = max(counts, default=0)
        if usual == 0:
            continue
        even = sum(1 for count in counts if abs(count - usual) <= usual // 12)
        score = even / len(counts) + min(usual, 50) / 1000
        if score > best_score:
            best, best_score = delimiter, score
    return best


def open_table(source: Source, name: str, options: ReadOptions) -> Table:
    """A table reader over a member, with delimiter and encoding found."""
    if options.encoding and charset(options.encoding) is None:
        raise InputError(
            f"{options.encoding[:40]} is not a character set.", "Choose one of the list."
        )
    head = head_text(source, name)
    return Table(Lines(source, name, options.encoding), sniff_delimiter(head))


def head_rows(source: Source, name: str, count: int = 20) -> list[list[str]]:
    """The first rows of a member as a table, for recognition; never fails."""
    head = head_text(source, name)
    lines = [one + "\n" for one in re.split("\r\n|\n|\r", head)]
    if len(head) >= 60_000 and len(lines) > 1:
        lines.pop()
    rows: list[list[str]] = []
    for row in Table(Lines(source, name), sniff_delimiter(head), head=lines):
        if isinstance(row, Row):
            rows.append(row.cells)
        if len(rows) >= count:
            break
    return rows


def with_header(
    table: Table, fits: Callable[[set[str]], bool], within: int = 20
) -> Iterator[Row | Skipped]:
    """Rows from the first one that `fits` (given folded cells) on; that first one is the header.

    Yields nothing when no row fits within the first `within` ones.
    """
    rows = iter(table)
    seen = 0
    for row in rows:
        if isinstance(row, Skipped):
            yield row
            continue
        seen += 1
        if fits({fold_header(cell) for cell in row.cells}):
            yield row
            yield from rows
        elif seen >= within:
            return


def shorten(text: object, length: int = 200) -> str:
    """Raw text for a report, at most `length` characters."""
    flat = str(text).strip()
    return flat if len(flat) <= length else flat[: length - 1] + "…"


_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_BIDI = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]")


def clean(text: str) -> str:
    """Text without control characters and lone surrogates; line ends become LF."""
    if text.isprintable():
        # Neither controls nor surrogates nor line ends: most texts.
        return text.strip()
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def clean_name(text: str) -> str:
    """A name on one line: no controls, no direction overrides, single spaces, at most 4,000."""
    if text.isprintable() and "  " not in text:
        return text.strip()[:4000]
    return " ".join(_CONTROLS.sub("", _BIDI.sub("", text.replace("\r", " "))).split())[:4000]
