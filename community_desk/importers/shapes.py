"""What kind of file a few first bytes begin, said as the endings such a file usually has.

Members of folders and archives are renamed as often as single files. An importer that wants
tables asks for what is called one and for what begins like one.
"""

from __future__ import annotations

import codecs
import re
from itertools import pairwise

from community_desk.importers.charsets import decode, whole, wide_encoding

LOOKED_AT = 2_048
"""Bytes of a beginning that tell."""
MEDIA = (
    ".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".bmp", ".tif", ".tiff", ".svg", ".mp4",
    ".mov", ".m4v", ".3gp", ".avi", ".webm", ".mkv", ".mp3", ".m4a", ".aac", ".ogg", ".opus",
    ".wav", ".flac", ".amr", ".pdf", ".zip", ".gz", ".7z", ".rar", ".docx", ".pptx", ".apk",
)  # fmt: skip
"""Endings of what fills archives; members that have them are looked at last."""
_SIGNS = (
    (re.compile(r"BEGIN[ \t]*:[ \t]*VCARD", re.IGNORECASE), (".vcf",)),
    (re.compile(r"BEGIN[ \t]*:[ \t]*V(?:CALENDAR|EVENT)", re.IGNORECASE), (".ics",)),
    (re.compile(r"\{|\[\s*[\[{\"\]]"), (".json", ".jsonl", ".jcard")),
    (re.compile(r"<(?:!|html|head|body|\?xml)", re.IGNORECASE), (".html", ".htm")),
    (re.compile(r"window\.|YTD\.|Grailbird\.|var \w+\s*="), (".js",)),
    (re.compile(r"From \S.*\d"), (".mbox",)),
    (
        re.compile(
            r"(?:\d{1,12}\s*\n)?(?:From \S.*\n)?(?:Return-Path|Received|Delivered-To|From|To|Cc|"
            r"Date|Subject|Message-ID|MIME-Version|X-[\w-]+|DKIM-Signature|ARC-[\w-]+|Reply-To|"
            r"Authentication-Results|Content-Type|List-[\w-]+)[ \t]*:",
            re.IGNORECASE,
        ),
        (".eml",),
    ),
    (re.compile(r"(?:#.*\n|\s*\n|version:.*\n)*dn::?\s*\S", re.IGNORECASE), (".ldif", ".txt")),
)
_TEXTS = (".txt", ".md")
_TABLES = (".txt", ".md", ".csv", ".tsv")
_QUOTED = re.compile(r'"[^"]*"')
_DELIMITERS = ("\t", ",", ";", "|")


def endings_of(head: bytes) -> tuple[str, ...]:
    """The endings that files which begin so usually have; none for what is no text known here."""
    if head[1:2] == b"\xa2" and b"roots" in head[:24]:
        return (".car",)
    text = _text(head).lstrip("\ufeff \t\r\n")
    if not text:
        return ()
    for sign, endings in _SIGNS:
        if sign.match(text):
            return endings
    return _TABLES if _is_tabular(text) else _TEXTS


def _text(head: bytes) -> str:
    """The beginning as text; empty where it is none."""
    wide = wide_encoding(head)
    if wide:
        return head[: len(head) // 4 * 4].decode(wide, "replace")
    if b"\0" in head:
        return ""
    text = decode(whole(head).removeprefix(codecs.BOM_UTF8))
    controls = sum(char < " " and char not in "\t\r\n\f\x1a" for char in text)
    return text if controls * 20 <= len(text) else ""


def _is_tabular(text: str) -> bool:
    """Whether two lines on end hold one delimiter equally often, as rows do."""
    lines = _QUOTED.sub("", text.replace("\r", "\n")).split("\n")
    lines = [line for line in lines if line.strip()][:20]
    return any(
        one.count(delimiter) == two.count(delimiter) > 0
        for one, two in pairwise(lines)
        for delimiter in _DELIMITERS
    )
