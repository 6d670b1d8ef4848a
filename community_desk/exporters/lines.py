"""Content lines as vCard (RFC 6350) and iCalendar (RFC 5545) share them."""

from __future__ import annotations

FOLD_AT = 75
"""Octets of a line, its end not counted."""


def escape(text: str) -> str:
    """A text value: backslash, comma, semicolon and line breaks escaped, controls left out."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = "".join(char for char in text if char >= " " or char in "\n\t")
    text = text.encode("utf-8", "replace").decode("utf-8")
    for char in "\\,;":
        text = text.replace(char, "\\" + char)
    return text.replace("\n", "\\n")


def quote(value: str) -> str:
    """A parameter value in quotes; what may not stand there is encoded (RFC 6868)."""
    encoded = value.replace("^", "^^").replace("\n", "^n").replace('"', "^'")
    return '"' + "".join(char for char in encoded if char >= " ") + '"'


def fold(line: str) -> bytes:
    """A line with its end, folded at 75 octets without cutting a character in two."""
    pieces: list[bytes] = []
    piece = b""
    for char in line:
        octets = char.encode("utf-8", "replace")
        if len(piece) + len(octets) > FOLD_AT:
            pieces.append(piece)
            piece = b" "
        piece += octets
    return b"\r\n".join((*pieces, piece)) + b"\r\n"
