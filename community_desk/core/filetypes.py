"""What a file is, told by its first bytes and never by its name."""

from __future__ import annotations

import codecs

FILE_LIMIT = 20 * 1024 * 1024
"""Bytes of one file that is kept with a person."""

PICTURES = {"image/png": "png", "image/jpeg": "jpeg", "image/gif": "gif", "image/webp": "webp"}
"""Pictures that may be shown, with the format a decoder is told."""

_SIGNS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x1f\x8b", "application/gzip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"fLaC", "audio/flac"),
    (b"BEGIN:VCARD", "text/vcard"),
    (b"BEGIN:VCALENDAR", "text/calendar"),
)


def media_type(data: bytes) -> str:
    """The media type by magic bytes; plain text where it reads as such, else bytes of any kind."""
    for sign, found in _SIGNS:
        if data.startswith(sign):
            return found
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE"):
        return "image/webp" if data[8:12] == b"WEBP" else "audio/wav"
    if data[4:8] == b"ftyp":
        return "video/mp4"
    start = data[:4096]
    if b"\x00" in start:
        return "application/octet-stream"
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        # A letter may be cut in half at the end of what is looked at.
        decoder.decode(start, final=len(data) <= len(start))
    except UnicodeDecodeError:
        return "application/octet-stream"
    return "text/plain"


def picture_format(data: bytes) -> str | None:
    """The format of a picture that may be shown; None for anything else, SVG included."""
    return PICTURES.get(media_type(data))
