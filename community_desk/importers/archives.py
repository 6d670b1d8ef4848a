"""The members of files, folders and archives, listed with distrust.

Nothing is unpacked to disk. Links, devices and names that point outside are left out with
the reason; doubles, overlaps, passwords and absurd sizes refuse the whole archive.
"""

from __future__ import annotations

import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from community_desk.errors import FileError
from community_desk.importers.opendocument import first_open_sheet, is_open_table
from community_desk.importers.spreadsheets import first_sheet, is_workbook

RATIO = 200
"""Most times its packed size that a member may unpack to."""
RATIO_FROM = 4_000_000
"""Bytes from which on the ratio is watched; small files pack well without malice."""
MEMBERS = 60_000
"""Archives of so many files or more are refused."""
_NAME_LENGTH = 1_000
_JUNK = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")


@dataclass(frozen=True, slots=True)
class Member:
    """One readable file of a source: its name in it, its size, and how to open it."""

    name: str
    size: int
    packed: int
    open_raw: Callable[[], IO[bytes]]


def members_of(
    path: Path, left_out: list[str], closers: list[Callable[[], None]]
) -> Iterator[Member]:
    """The members of one path; `left_out` and `closers` are added to."""
    try:
        if path.is_dir():
            yield from _folder_members(path, left_out)
            return
        if not path.is_file():
            raise FileError(f"{path.name} was not found.", "Choose the file again.")
        size = path.stat().st_size
        with path.open("rb") as stream:
            magic = stream.read(512)
    except OSError as error:
        raise FileError(f"{path.name} cannot be read ({error.strerror or 'error'}).") from error
    if size == 0:
        raise FileError(f"{path.name} is empty.", "Ask the channel for the file again.")
    if magic.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        yield from _zip_members(path, left_out, closers)
    elif magic.startswith(b"\x1f\x8b"):
        yield from _tar_members(path, "r:gz", left_out, closers)
    elif magic[257:262] == b"ustar":
        yield from _tar_members(path, "r:", left_out, closers)
    else:
        yield Member(path.name, size, 0, lambda: path.open("rb"))


def _folder_members(folder: Path, left_out: list[str]) -> Iterator[Member]:
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        for path in sorted(here.iterdir()):
            name = path.relative_to(folder).as_posix()
            if path.is_symlink():
                left_out.append(f"{name} is a link")
            elif path.is_dir():
                waiting.append(path)
            elif path.is_file() and not _is_junk(name):
                yield Member(name, path.stat().st_size, 0, _opener(path))


def _opener(path: Path) -> Callable[[], IO[bytes]]:
    return lambda: path.open("rb")


def _zip_members(
    path: Path, left_out: list[str], closers: list[Callable[[], None]]
) -> Iterator[Member]:
    try:
        archive = zipfile.ZipFile(path)
        closers.append(archive.close)
        infos = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, IndexError) as error:
        raise FileError(
            f"{path.name} is a damaged or incomplete zip file.", "Download it again."
        ) from error
    if len(infos) >= MEMBERS:
        raise FileError(f"{path.name} holds {len(infos):,} files, which is too many.")
    if any(info.flag_bits & 0x1 for info in infos):
        raise FileError(
            f"{path.name} is protected by a password.", "Unpack it first and import the folder."
        )
    _refuse_overlaps(path, infos)
    names = {info.filename for info in infos}
    if (is_book := is_workbook(names)) or is_open_table(archive, names):
        read = first_sheet if is_book else first_open_sheet
        sheet = read(archive, path.name, left_out)
        if sheet is not None:
            yield Member(sheet[0], 0, 0, sheet[1])
            return
        raise FileError(f"{path.name} is a workbook without any rows.")
    seen: set[str] = set()
    for info in infos:
        name = info.filename.replace("\\", "/")
        if not name or name.endswith("/"):
            continue
        if name in seen:
            raise FileError(f"{path.name} holds two files named {name[:80]} and was refused.")
        seen.add(name)
        if reason := _unsafe(name):
            left_out.append(reason)
        elif (info.external_attr >> 16) & 0o170000 == 0o120000:
            left_out.append(f"{name} is a link")
        elif not _is_junk(name):
            yield Member(
                name, info.file_size, max(1, info.compress_size), _zip_opener(archive, info)
            )


def _zip_opener(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[], IO[bytes]]:
    return lambda: archive.open(info)


def _refuse_overlaps(path: Path, infos: list[zipfile.ZipInfo]) -> None:
    """Members that share bytes are how a small zip becomes terabytes (Python checks since 3.13)."""
    end = -1
    for info in sorted(infos, key=lambda one: one.header_offset):
        if info.header_offset < end:
            raise FileError(f"{path.name} holds files that overlap each other and was refused.")
        end = info.header_offset + 30 + info.compress_size


def _tar_members(
    path: Path, mode: str, left_out: list[str], closers: list[Callable[[], None]]
) -> Iterator[Member]:
    size = max(1, path.stat().st_size)
    seen: set[str] = set()
    total = 0
    try:
        archive = tarfile.open(path, mode)  # type: ignore[call-overload]  # noqa: SIM115
        closers.append(archive.close)
        for info in archive:
            total += info.size
            if len(seen) >= MEMBERS:
                raise FileError(f"{path.name} holds too many files.")
            if mode == "r:gz" and total > max(RATIO_FROM, RATIO * size):
                raise FileError(f"{path.name} unpacks to more than {RATIO} times its size.")
            name = info.name.removeprefix("./")
            if info.isdir():
                continue
            if not info.isreg():
                left_out.append(f"{name[:80]} is a link or a device")
            elif reason := _unsafe(name):
                left_out.append(reason)
            elif name in seen:
                raise FileError(f"{path.name} holds two files named {name[:80]}.")
            elif not _is_junk(name):
                seen.add(name)
                yield Member(name, info.size, 0, _tar_opener(archive, info))
    except (tarfile.TarError, OSError, EOFError, zlib.error, ValueError) as error:
        raise FileError(
            f"{path.name} is a damaged archive or none this program knows.", "Download it again."
        ) from error


def _tar_opener(archive: tarfile.TarFile, info: tarfile.TarInfo) -> Callable[[], IO[bytes]]:
    def opened() -> IO[bytes]:
        stream = archive.extractfile(info)
        if stream is None:
            raise OSError("not a file")
        return stream

    return opened


def _unsafe(name: str) -> str:
    """Why a member's name is not taken, or an empty string."""
    if len(name) > _NAME_LENGTH:
        return f"{name[:40]}... has a name that is too long"
    parts = name.split("/")
    if name.startswith("/") or ".." in parts or "." in parts or parts[0][1:2] == ":":
        return f"{name[:80]} points outside the archive"
    if name.startswith("~") or any(ord(c) < 32 for c in name):
        return f"{name[:80]!r} is not a safe name"
    return ""


def _is_junk(name: str) -> bool:
    return name.startswith("__MACOSX/") or "/__MACOSX/" in name or name.endswith(_JUNK)
