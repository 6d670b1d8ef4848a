"""Pictures are told by their first bytes, never decoded, and never kept."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from importer_reading import kind_of, read_bytes

from community_desk.core.incoming import Remark
from community_desk.errors import FileError
from community_desk.importers.pictures import Size, size_of


def png(width: int, height: int) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + head + bytes(4)


def jpeg(width: int, height: int) -> bytes:
    frame = b"\xff\xc2" + struct.pack(">HBHHB", 17, 8, height, width, 3) + bytes(9)
    return b"\xff\xd8" + b"\xff\xe1" + struct.pack(">H", 12) + b"Exif\0\0GPS!" + frame


WEBP = {
    "lossless": b"VP8L\x0a\0\0\0\x2f" + struct.pack("<I", 39 | 29 << 14),
    "lossy": b"VP8 \x0a\0\0\0\0\0\0\x9d\x01\x2a" + struct.pack("<HH", 40, 30),
    "extended": b"VP8X\x0a\0\0\0\0\0\0\0\x27\0\0\x1d\0\0",
}


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (png(40, 30), "PNG"),
        (jpeg(40, 30), "JPEG"),
        (b"GIF89a" + struct.pack("<HH", 40, 30), "GIF"),
        *((b"RIFF\x20\0\0\0WEBP" + body, "WebP") for body in WEBP.values()),
    ],
)
def test_the_first_bytes_tell_kind_and_size(head: bytes, kind: str) -> None:
    assert size_of(head) == Size(kind, 40, 30)
    for cut in range(len(head)):
        found = size_of(head[:cut])
        assert found is None or found.kind == kind


@pytest.mark.parametrize(
    "head",
    [b"", b"<svg width='9'/>", b"\xff\xd8\xff\xe1\0\0", b"RIFF\0\0\0\0WEBPXXXX"],
)
def test_what_is_no_picture_is_none(head: bytes) -> None:
    assert size_of(head) is None


def test_a_picture_is_said_to_be_one_and_nothing_is_kept(tmp_path: Path) -> None:
    found = read_bytes(tmp_path, "ann.png", png(640, 480))
    assert kind_of(tmp_path / "ann.png") == "picture"
    assert all(isinstance(one, Remark) for one in found)
    assert "It is a picture (PNG)" in found[0].sentence


@pytest.mark.parametrize(
    "size", [(8000, 8000), (1_000_000, 1), (2_000_000_000, 2_000_000_000), (0, 5)]
)
def test_a_picture_made_to_do_harm_is_refused(tmp_path: Path, size: tuple[int, int]) -> None:
    with pytest.raises(FileError, match=r"ann\.png .*(too large|damaged)"):
        read_bytes(tmp_path, "ann.png", png(*size))
