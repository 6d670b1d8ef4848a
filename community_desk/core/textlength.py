"""How long a text is, counted the way its channel counts (domain.md chapter 8).

Worked examples E91 to E93 are tests. Nothing here knows a limit: limits are in playbooks.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from math import ceil
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

COUNTS = ("utf16", "codepoint", "grapheme", "x_weighted", "gsm7", "none")

ADDRESS_WEIGHT = 23
"""What X counts for any web address, however long (twitter-text configuration, version 3)."""

_LIGHT_RANGES = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
"""Code points that weigh 1 in the same configuration; all others weigh 2."""

_ADDRESS = re.compile(
    r"(?<![\w@#$.\-/])"
    r"(?:https?://(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}"
    r"|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+"
    r"(?:com|org|net|edu|gov|info|biz|dev|app|io|ai|me|eu|de|at|ch|uk|fr|nl|es|it|se|no|dk|fi"
    r"|pl|cz|us|ca|au|jp|in|br|cloud|social|blog|xyz|tech|online|site|tv|ly|co)(?![\w@-]|\.\w))"
    r"(?::\d+)?(?:[/?#](?:[^\s<>\"'“”]*[^\s<>\"'“”.,:;!?)\]}…])?)?",
    re.IGNORECASE,
)

_GSM_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_EXTENDED = frozenset("\f^{}\\[~]|€")


@dataclass(frozen=True, slots=True)
class SmsLength:
    """How a text goes out as SMS: encoding (gsm7 or ucs2), units, number of messages."""

    encoding: str
    units: int
    segments: int


def text_length(text: str, count: str) -> int | None:
    """Units of a text under a playbook's `count`; None when the channel counts nothing."""
    if count == "none":
        return None
    return _COUNTERS[count](text)


def count_codepoints(text: str) -> int:
    """Unicode code points."""
    return len(text)


def count_utf16(text: str) -> int:
    """UTF-16 units, as JavaScript counts: most emoji are two."""
    return len(text) + sum(char > "\uffff" for char in text)


def count_graphemes(text: str) -> int:
    """What a reader takes for one character: extended grapheme clusters of Unicode UAX 29."""
    return sum(1 for _ in _grapheme_pattern().finditer(text))


def count_x_weighted(text: str) -> int:
    """Length of a post on X: an address is 23, an emoji 2, most other characters 1 or 2."""
    text = unicodedata.normalize("NFC", text)
    total = 0
    end = 0
    for match in _ADDRESS.finditer(text):
        total += _weigh(text[end : match.start()]) + ADDRESS_WEIGHT
        end = match.end()
    return total + _weigh(text[end:])


def count_gsm7(text: str) -> int:
    """Units of an SMS; see `measure_sms` for how many messages they make."""
    return measure_sms(text).units


def measure_sms(text: str) -> SmsLength:
    """How a text goes out as SMS (3GPP TS 23.038).

    One character outside the GSM alphabet turns the whole text into UCS-2. A single message
    holds 160 (70) units, a part of several 153 (67); neither an escaped character nor an
    emoji is ever cut in two.
    """
    if all(char in _GSM_BASIC or char in _GSM_EXTENDED for char in text):
        sizes = [2 if char in _GSM_EXTENDED else 1 for char in text]
        return _measure_parts("gsm7", sizes, single=160, part=153)
    return _measure_parts("ucs2", [2 if char > "\uffff" else 1 for char in text], 70, 67)


def _measure_parts(encoding: str, sizes: list[int], single: int, part: int) -> SmsLength:
    units = sum(sizes)
    if units <= single:
        return SmsLength(encoding, units, 1 if units else 0)
    segments = 1
    used = 0
    for size in sizes:
        if used + size > part:
            segments += 1
            used = 0
        used += size
    return SmsLength(encoding, units, max(segments, ceil(units / part)))


def _weigh(text: str) -> int:
    return sum(
        2 if _is_emoji(cluster) else sum(_weigh_codepoint(ord(char)) for char in cluster)
        for cluster in _grapheme_pattern().findall(text)
    )


def _weigh_codepoint(code: int) -> int:
    return 1 if any(low <= code <= high for low, high in _LIGHT_RANGES) else 2


def _is_emoji(cluster: str) -> bool:
    return len(cluster) > 1 and _emoji_pattern().search(cluster) is not None


@cache
def _grapheme_pattern() -> Any:
    # `regex` knows \X and emoji properties, which `re` does not; it is imported on first
    # use because only the channel pages count.
    import regex

    return regex.compile(r"\X")


@cache
def _emoji_pattern() -> Any:
    import regex

    return regex.compile(r"\p{Emoji_Presentation}|\p{Extended_Pictographic}|\ufe0f\u20e3|\ufe0f")


_COUNTERS: dict[str, Callable[[str], int]] = {
    "utf16": count_utf16,
    "codepoint": count_codepoints,
    "grapheme": count_graphemes,
    "x_weighted": count_x_weighted,
    "gsm7": count_gsm7,
}
