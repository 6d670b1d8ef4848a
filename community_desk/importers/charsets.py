"""Which character set bytes are in: what is certain, and the guess where nothing is.

Order (measured on real contact files): byte order mark, NUL bytes (UTF-16 without one),
strict UTF-8, else one single-byte set by evidence, Windows-1252 without any. Every
statistical detector tried was wrong on short contact files.
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

from community_desk.importers.columns import field_of

_ENCODING_NAME = re.compile(r"[A-Za-z0-9_.:-]{1,40}")


def charset(name: str | None) -> str | None:
    """The Python name of a character set, or None when it is unknown or none at all.

    Python also registers codecs that are no character sets (rot13, zip, hex): refused.
    """
    if not name or not _ENCODING_NAME.fullmatch(name):
        return None
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError, UnicodeError):
        return None
    is_text = getattr(info, "_is_text_encoding", True)
    if not is_text or info.name in {
        "idna",
        "punycode",
        "unicode-escape",
        "raw-unicode-escape",
        "unicode_escape",
        "raw_unicode_escape",
        "undefined",
        "utf-7",
        "mbcs",
        "oem",
    }:
        return None
    return info.name


def wide_encoding(head: bytes) -> str | None:
    """The UTF-16 or UTF-32 encoding a file begins with, by mark or by its NUL bytes."""
    if head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    start = head[:200]
    if start.count(0) * 4 >= len(start) >= 4:
        return "utf-16-be" if start[0::2].count(0) > start[1::2].count(0) else "utf-16-le"
    return None


def decode(data: bytes, guess: str = "cp1252") -> str:
    """Text of a short piece: UTF-8 if it is that, else by the guess; never fails."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(guess, "replace")


_CANDIDATES = ("cp1252", "cp1251", "cp1250", "mac_roman", "cp932", "gb18030", "big5", "cp949",
               "koi8_r", "cp1253", "cp1254")  # fmt: skip
"""Character sets tried on a header line; the first wins where several read equally well."""
GUESS_NAMES = {
    "cp1252": "Windows-1252", "cp1251": "Windows-1251", "cp1250": "Windows-1250",
    "mac_roman": "MacRoman", "cp932": "Shift JIS", "gb18030": "GB 18030", "big5": "Big5",
    "cp949": "Korean (CP949)", "koi8_r": "KOI8-R", "cp1253": "Windows-1253",
    "cp1254": "Windows-1254",
}  # fmt: skip
GUESSED = "is not UTF-8"
"""Words that every remark on a guessed character set holds."""
_LONG_RUN = re.compile(rb"[\xc0-\xff]{4,}")


@lru_cache(maxsize=16)
def single_byte_guess(head: bytes) -> str:
    """The character set of a text that is not UTF-8, by evidence; Windows-1252 without any.

    Evidence is a header whose column names are words in one of the sets, line ends of old
    Macintoshes, and words wholly of letters that only Cyrillic code pages have so.
    """
    try:
        head.decode("utf-8")
        return "cp1252"
    except UnicodeDecodeError as error:
        if error.start > len(head) - 4:
            return "cp1252"
    first = b"\n".join(head.replace(b"\r", b"\n").split(b"\n")[:3])
    best, most = "cp1252", 0
    for name in _CANDIDATES:
        try:
            words = re.split("[,;\t|\n]", first.decode(name))
        except UnicodeDecodeError:
            continue
        known = sum(1 for word in words if field_of(word.strip(' "')) and not word.isascii())
        if known > most:
            best, most = name, known
    if most:
        return best
    if b"\r" in head and b"\n" not in head:
        return "mac_roman"
    runs = sum(len(run) for run in _LONG_RUN.findall(head))
    high = sum(byte > 127 for byte in head)
    return "cp1251" if runs * 2 > high else "cp1252"


def whole(head: bytes) -> bytes:
    """The bytes without the part of a UTF-8 character at their end."""
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":
            return head[: error.start]
    return head
