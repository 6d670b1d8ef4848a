"""Isolates: marks around a name that keep a sentence of two scripts in order on the screen."""

from __future__ import annotations

FIRST_STRONG, FROM_LEFT, END = "\u2068", "\u2066", "\u2069"
_NONE = dict.fromkeys(range(0x2066, 0x206A))


def without_isolates(text: str) -> str:
    """A sentence of the program as it is kept, copied or written into a file: without the marks.

    They are for the screen alone. Whatever the program put together passes through here where it
    leaves the screen.
    """
    return text.translate(_NONE)
