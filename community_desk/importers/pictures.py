"""A picture dropped by itself: looked at by its first bytes, never decoded, nothing of it kept.

It is a format of its own so that the user hears what it is, and so that a picture made to
exhaust whoever opens it is called that.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

from community_desk.core.incoming import Importer, Incoming, ReadOptions, Remark
from community_desk.errors import FileError
from community_desk.importers.sources import Source

PIXELS = 24_000_000
SIDE = 16_384
"""More than any camera's picture that somebody sends for a person has."""


class Size(NamedTuple):
    """What a picture says of itself."""

    kind: str
    width: int
    height: int


def size_of(head: bytes) -> Size | None:
    """Kind and size of a picture out of its first bytes; None when it is no picture."""
    try:
        if head.startswith(b"\x89PNG\r\n\x1a\n") and head[12:16] == b"IHDR":
            return Size("PNG", *struct.unpack(">II", head[16:24]))
        if head.startswith((b"GIF87a", b"GIF89a")):
            return Size("GIF", *struct.unpack("<HH", head[6:10]))
        if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
            return _webp(head)
        if head.startswith(b"\xff\xd8\xff"):
            return _jpeg(head)
    except (struct.error, IndexError):
        # It ends before it says.
        pass
    return None


def _webp(head: bytes) -> Size | None:
    kind = head[12:16]
    if kind == b"VP8X":
        wide, high = (int.from_bytes(head[at : at + 3], "little") + 1 for at in (24, 27))
        return Size("WebP", wide, high)
    if kind == b"VP8L" and head[20:21] == b"\x2f":
        (bits,) = struct.unpack("<I", head[21:25])
        return Size("WebP", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if kind == b"VP8 " and head[23:26] == b"\x9d\x01\x2a":
        wide, high = struct.unpack("<HH", head[26:30])
        return Size("WebP", wide & 0x3FFF, high & 0x3FFF)
    return None


def _jpeg(head: bytes) -> Size | None:
    at = 2
    while head[at : at + 1] == b"\xff":
        mark = head[at + 1]
        (length,) = struct.unpack(">H", head[at + 2 : at + 4])
        if 0xC0 <= mark <= 0xCF and mark not in (0xC4, 0xC8, 0xCC):
            high, wide = struct.unpack(">HH", head[at + 5 : at + 9])
            return Size("JPEG", wide, high)
        if length < 2:
            return None
        at += 2 + length
    return None


def _sniff(source: Source) -> bool:
    return source.is_single and size_of(source.head(source.members[0])) is not None


def _read(source: Source, _options: ReadOptions) -> Iterator[Incoming]:
    name = source.members[0]
    size = size_of(source.head(name))
    if size is None or not (size.width and size.height):
        raise FileError(f"{name} is a damaged picture.")
    if max(size.width, size.height) > SIDE or size.width * size.height > PIXELS:
        raise FileError(
            f"{name} says it is a picture of {size.width:,} x {size.height:,} points, which is "
            "too large, and was refused."
        )
    yield Remark(f"It is a picture ({size.kind}); nothing of it or of where it was taken is kept.")


IMPORTER = Importer(key="picture", title="Picture", channel="", sniff=_sniff, read=_read)
