"""A source: the file, folder or archive a user hands over, read without unpacking.

Archives are hostile until shown otherwise. Nothing is ever extracted: members are read
one at a time through a counting reader, links and unsafe names are left out, and whatever
looks like a bomb is refused with one sentence. Limits come from measurements on hostile
files (documented in the design's reliability trials).
"""

from __future__ import annotations

import hashlib
import io
import tarfile
import zipfile
import zlib
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import IO, TYPE_CHECKING, BinaryIO, cast

from community_desk.core.incoming import Skipped
from community_desk.errors import FileError
from community_desk.importers.archives import MEMBERS, RATIO, RATIO_FROM, Member, members_of
from community_desk.importers.shapes import LOOKED_AT, MEDIA, endings_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from community_desk.core.incoming import Incoming

TEXT_LIMIT = 500_000_000
"""Most bytes of one text member (CSV, JSON, vCard)."""
MAIL_LIMIT = 64_000_000_000
"""Most bytes of one mailbox; it is read in constant memory."""
HEAD_BYTES = 65_536
_HEADS = 16_000_000
"""Bytes of beginnings that are kept, since one importer after the other asks for them."""
_SHAPES = 10_000
_MEDIA_SHAPES = 2_000
"""Members whose kind is told by content whatever they are called; pictures are looked at less."""
_CHUNK = 1 << 18
_UNREADABLE = (
    OSError, EOFError, RuntimeError, ValueError, NotImplementedError, LookupError, zlib.error,
    zipfile.BadZipFile, tarfile.TarError, FileError,
)  # fmt: skip
_TELL_BYTES = 4_000_000
"""Of a member larger than this it is told how much of it is read."""
_ARCHIVES = (".zip", ".tar", ".tar.gz", ".tgz", ".7z", ".rar", ".gz")


@dataclass(frozen=True, slots=True)
class Refused(Skipped):
    """A whole member that could not be read; the others go on."""


def tolerant(items: Iterator[Incoming], name: str) -> Iterator[Incoming]:
    """Pass items on; when a member proves unreadable, end with one Refused instead of an error."""
    try:
        yield from items
    except FileError as error:
        yield Refused(name, error.sentence)
    except RecursionError:
        yield Refused(name, f"{name} is nested too deeply.")


class CountingReader(io.RawIOBase):
    """Passes bytes on and stops with a FileError when a limit is passed."""

    def __init__(
        self,
        raw: IO[bytes],
        where: str,
        limit: int,
        packed: int = 0,
        read: Callable[[int], None] | None = None,
    ) -> None:
        super().__init__()
        self._raw = raw
        self._where = where
        self._limit = limit
        self._packed = packed
        self._count = 0
        self._read = read
        self._next = _TELL_BYTES

    def readable(self) -> bool:
        """Say that bytes can be read."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Read into `buffer`; raise FileError for damage, bombs and over-long members."""
        try:
            data = self._raw.read(len(buffer))
        except (zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError) as error:
            raise FileError(f"{self._where} is damaged and cannot be read to its end.") from error
        except (OSError, NotImplementedError, RuntimeError, ValueError) as error:
            raise FileError(f"{self._where} cannot be read.") from error
        self._count += len(data)
        if self._count > self._limit:
            raise FileError(f"{self._where} is larger than {self._limit // 1_000_000:,} MB.")
        if self._packed and self._count > max(RATIO_FROM, RATIO * self._packed):
            raise FileError(
                f"{self._where} unpacks to more than {RATIO} times its size and was refused."
            )
        buffer[: len(data)] = data
        if self._read is not None and self._count >= self._next:
            self._next = self._count + _TELL_BYTES
            self._read(self._count)
        return len(data)

    def close(self) -> None:
        """Close the stream beneath as well."""
        self._raw.close()
        super().close()


@dataclass
class Source:
    """What an importer reads: a flat list of named members, whatever the container was.

    `members` keep their path inside the archive with forward slashes. `left_out` names
    members that were not taken and why. `problems` fills while reading. `tell`, where set, is
    called with (kB done, kB in all, member) while a large member is read.
    """

    display_name: str
    paths: tuple[Path, ...]
    entries: dict[str, Member]
    left_out: tuple[str, ...] = ()
    problems: dict[str, str] = field(default_factory=dict)
    closers: list[Callable[[], None]] = field(default_factory=list)
    encoding: str | None = None
    """The character set the user chose, which beginnings are read by as well."""
    tell: Callable[[int, int, str], None] | None = None
    is_telling: bool = False
    _heads: dict[str, bytes] = field(default_factory=dict)
    _held: int = 0
    _shapes: dict[str, tuple[str, ...]] | None = None

    def close(self) -> None:
        """Let go of the archives; members opened before stay readable no longer."""
        while self.closers:
            self.closers.pop()()

    def __del__(self) -> None:
        self.close()

    def __enter__(self) -> Source:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @cached_property
    def members(self) -> tuple[str, ...]:
        """The names of all members, in archive order."""
        return tuple(self.entries)

    @cached_property
    def folded(self) -> dict[str, str]:
        """Folded name (lower case, no spaces or underscores) to real name."""
        return {fold_member(name): name for name in reversed(self.members)}

    @property
    def is_single(self) -> bool:
        """Whether there is exactly one member."""
        return len(self.entries) == 1

    def find(self, *tails: str) -> str | None:
        """The shallowest member whose folded path ends in one of `tails` (first tail first)."""
        for tail in tails:
            found = self.find_all(tail)
            if found:
                return found[0]
        return None

    def find_all(self, tail: str) -> list[str]:
        """All members whose folded path ends in `tail` at a folder boundary, shallowest first."""
        folded = fold_member(tail)
        names = [
            name
            for name in self.members
            if (low := fold_member(name)) == folded or low.endswith("/" + folded)
        ]
        return sorted(names, key=lambda name: (name.count("/"), len(name), name))

    def head(self, name: str, size: int = HEAD_BYTES) -> bytes:
        """The first bytes of a member; empty when it cannot be read (see `problems`)."""
        kept = self._heads.get(name)
        if kept is None:
            try:
                # Only the beginning is read, so that a mailbox of gigabytes can be told too.
                with self.open(name, MAIL_LIMIT) as stream:
                    kept = stream.read(HEAD_BYTES)
            except FileError as error:
                self.problems[name] = error.sentence
                kept = b""
            if self._held < _HEADS:
                self._heads[name] = kept
                self._held += len(kept)
        return kept[:size]

    def may_be(self, name: str, *endings: str) -> bool:
        """Whether a member may be of a kind: it is alone, is called so, or begins so."""
        if self.is_single or name.casefold().endswith(endings):
            return True
        if self._shapes is None:
            self._shapes = self._told_shapes()
        return any(one in endings for one in self._shapes.get(name, ()))

    def _told_shapes(self) -> dict[str, tuple[str, ...]]:
        """The kinds of the first thousands of members, read in their order in one go."""
        shapes = {}
        left = {False: _SHAPES, True: _MEDIA_SHAPES}
        for name in self.entries:
            is_media = name.casefold().endswith(MEDIA)
            if left[is_media] > 0:
                left[is_media] -= 1
                shapes[name] = endings_of(self._first(name))
        return shapes

    def _first(self, name: str) -> bytes:
        """The first few bytes of a member; none where it cannot be read, which others will say."""
        if name in self._heads:
            return self._heads[name][:LOOKED_AT]
        try:
            with self.entries[name].open_raw() as stream:
                return stream.read(LOOKED_AT)
        except _UNREADABLE:
            return b""

    def open(self, name: str, limit: int = TEXT_LIMIT) -> BinaryIO:
        """A buffered reader over one member; raises FileError past `limit` bytes or on damage."""
        member = self.entries[name]
        where = name if len(self.entries) == 1 else f"{name} in {self.display_name}"
        if member.size > limit:
            raise FileError(f"{where} is larger than {limit // 1_000_000:,} MB.")
        if member.packed and member.size > max(RATIO_FROM, RATIO * member.packed):
            raise FileError(
                f"{where} would unpack to more than {RATIO} times its size and was refused."
            )
        try:
            raw = member.open_raw()
        except (OSError, zipfile.BadZipFile, tarfile.TarError, RuntimeError, ValueError) as error:
            raise FileError(f"{where} cannot be opened.") from error
        except (NotImplementedError, IndexError, KeyError) as error:
            raise FileError(f"{where} is packed in a way this program cannot read.") from error
        self.is_telling = self.tell is not None and member.size > _TELL_BYTES
        read = partial(self._told, member) if self.is_telling else None
        reader = CountingReader(raw, where, limit, member.packed, read)
        return cast("BinaryIO", io.BufferedReader(reader, _CHUNK))

    def _told(self, member: Member, done: int) -> None:
        if self.tell is not None:
            name = member.name.rpartition("/")[2]
            self.tell(min(done, member.size) // 1000, member.size // 1000, name)

    def read(self, name: str, limit: int = TEXT_LIMIT) -> bytes:
        """All bytes of one member."""
        with self.open(name, limit) as stream:
            return stream.read()

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 of the files handed over, as hex: the same file again has the same one."""
        digest = hashlib.sha256()
        for path in self.paths:
            if path.is_dir():
                for name, member in sorted(self.entries.items()):
                    digest.update(f"{name}\0{member.size}\0".encode("utf-8", "replace"))
                    digest.update(self.head(name))
            else:
                with path.open("rb") as stream:
                    digest.update(hashlib.file_digest(stream, "sha256").digest())
        return digest.hexdigest()


def fold_member(name: str) -> str:
    """A member name without case, spaces and underscores, so that eras compare equal."""
    return name.replace(" ", "").replace("_", "").casefold()


def open_source(paths: Sequence[Path]) -> Source:
    """Open what the user handed over: a file, a folder, an archive, or several parts of one.

    Raises FileError when a path is missing, empty, encrypted, damaged or a bomb.
    """
    if not paths:
        raise FileError("No file was given.", "Choose the file or folder to import.")
    entries: dict[str, Member] = {}
    left_out: list[str] = []
    closers: list[Callable[[], None]] = []
    try:
        for path in paths:
            for member in members_of(path, left_out, closers):
                name = member.name
                if name in entries:
                    name = f"{path.name}/{name}"
                entries[name] = member
                if len(entries) >= MEMBERS:
                    raise FileError(f"{path.name} holds {MEMBERS:,} files or more.")
    except FileError:
        for close in closers:
            close()
        raise
    if not entries:
        for close in closers:
            close()
        why = f" ({left_out[0]})" if left_out else ""
        raise FileError(f"{paths[0].name} holds nothing that can be read{why}.")
    name = paths[0].name if len(paths) == 1 else f"{paths[0].name} and {len(paths) - 1} more"
    return Source(name, tuple(paths), entries, tuple(left_out), closers=closers)


def is_archive_name(name: str) -> bool:
    """Whether a member is itself an archive, which is never opened."""
    return name.casefold().endswith(_ARCHIVES)
