"""Names in any script, folded for search and comparison.

SQLite's own folding misses letters that do not decompose (l with stroke, sharp s,
dotless i, d and o with stroke), Greek accents, Cyrillic yo, and everything inside an
unspaced Chinese, Japanese or Korean name. The same folding is used when writing an
index and when asking it, so both sides always agree.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

# Letters that NFKD leaves whole, and letters people type for one another.
_LETTERS = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i",
        "ħ": "h", "ŧ": "t", "ŋ": "ng", "ĸ": "k", "ə": "e", "ß": "ss", "ŀ": "l", "ƒ": "f",
        "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ꞌ": "'", "ʼ": "'", "’": "'", "‘": "'",
        "ʻ": "'", "ʹ": "'", "`": "'", "´": "'", "‐": "-", "‑": "-", "–": "-", "—": "-",
        "ё": "е", "ς": "σ",
        "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": None,
        "\u200b": None, "\u200c": None, "\u200d": None, "\u00ad": None,
    }
)  # fmt: skip
_KEPT_PAIRS = {("и", "\u0306"), ("у", "\u0306")}  # й and ў are letters, not и and у with a mark
_NUKTA = frozenset("\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc")
_WORD = re.compile(r"[^\W_]+(?:[^\W_]|[\u0900-\u0eff\u1000-\u109f\u1780-\u17ff])*")
_PIECE = re.compile(r"(?:[^\W_]|['\-\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff])+")
_CJK = re.compile(
    "([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff])"
)
_HONORIFICS = frozenset(
    [
        "dr",
        "prof",
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "sir",
        "dame",
        "phd",
        "md",
        "mba",
        "jr",
        "sr",
        "ii",
        "iii",
        "iv",
        "dipl",
        "ing",
        "mag",
        "msc",
        "bsc",
        "ba",
        "ma",
        "esq",
        "cpa",
        "pmp",
        "herr",
        "frau",
    ]
)


def _is_sign(char: str) -> bool:
    """Whether a mark carries sound: vowel signs of Indic and South-East Asian scripts, kana."""
    code = ord(char)
    if char in _NUKTA:
        return False
    return (
        0x0900 <= code <= 0x0EFF
        or 0x0F00 <= code <= 0x0FFF
        or 0x1000 <= code <= 0x109F
        or 0x1780 <= code <= 0x17FF
        or code in (0x3099, 0x309A)
    )


_LONG = 60
"""Characters of a text that hardly comes again, so that no memory of it is worth keeping."""


@lru_cache(maxsize=16_384)
def fold(text: str) -> str:
    """Text without case, accents and width, single-spaced; punctuation stays.

    Idempotent. Indic vowel signs stay, since without them names become others; й stays й.
    """
    return _fold_now(text)


def _fold_now(text: str) -> str:
    if text.isascii():
        return " ".join(text.lower().split())
    # Twice, since case folding can bring forth letters that decompose again.
    for _ in range(2):
        text = _strip_marks(text.casefold())
        if text.isascii():
            break
    return " ".join(text.split())


def _strip_marks(text: str) -> str:
    out: list[str] = []
    for char in unicodedata.normalize("NFKD", text.translate(_LETTERS)):
        if char.isascii():
            out.append(char)
            continue
        plain = _plain_of(char)
        if plain is not None:
            out.append(plain)
        elif out and (out[-1], char) in _KEPT_PAIRS:
            out.append(char)
    return unicodedata.normalize("NFC", "".join(out).casefold().translate(_LETTERS))


@lru_cache(maxsize=16_384)
def _plain_of(char: str) -> str | None:
    """What a letter is folded to, empty for nothing; None for a mark that hangs on another."""
    category = unicodedata.category(char)
    if category[0] == "M":
        return char if _is_sign(char) else None
    if (digit := unicodedata.decimal(char, None)) is not None:
        return str(digit)
    if "\u30a1" <= char <= "\u30f6":
        return chr(ord(char) - 0x60)
    return "" if category == "Cf" else char


def search_tokens(text: str) -> list[str]:
    """Words to index, or to look for, in order and without repeats.

    Chinese, Japanese and Korean letters stand alone. A word with an apostrophe or hyphen
    gives its parts and itself joined: "O'Brien" gives o, brien, obrien.
    """
    folded = _fold_now(text) if len(text) > _LONG else fold(text)
    pieces: list[str] = _PIECE.findall(folded)
    if not folded.isascii() and _CJK.search(folded) is not None:
        pieces = [run for piece in pieces for run in _split_cjk(piece)]
    if "'" not in folded and "-" not in folded:
        return list(dict.fromkeys(pieces))
    tokens: dict[str, None] = {}
    for run in pieces:
        parts = [part for part in run.replace("'", "-").split("-") if part]
        for part in parts:
            tokens[part] = None
        if len(parts) > 1:
            tokens["".join(parts)] = None
    return list(tokens)


def _split_cjk(piece: str) -> list[str]:
    return [run for run in _CJK.split(piece) if run]


def name_tokens(name: str) -> list[str]:
    """Folded words of a person's name without titles and degrees; family-first commas turned."""
    folded = fold(name)
    if folded.count(",") == 1:
        family, given = folded.split(",")
        if given.strip() and not set(given.replace(".", "").split()) <= _HONORIFICS:
            folded = f"{given} {family}"
    words = _PIECE.findall(folded.replace("'", "").replace("-", " "))
    kept = [word for word in words if word not in _HONORIFICS]
    return kept or words


def initials(name: str) -> str:
    """One or two capital letters that stand for a name: "Ana María Pérez" gives "AP"."""
    words = [word for word in re.split(r"[\s\-,.]+", name) if word and word[0].isalnum()]
    plain = [word for word in words if fold(word) not in _HONORIFICS] or words
    if not plain:
        return ""
    if _CJK.match(plain[0]):
        return plain[0][:1]
    letters = plain[0][0] + (plain[-1][0] if len(plain) > 1 else "")
    return letters.upper()[:2]


def is_initial_of(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether one token list is the other with the given name cut to its initial."""
    if len(short) < 2 or len(full) < 2 or short[-1] != full[-1] or len(short[-1]) < 2:
        return False
    first, other = short[0], full[0]
    return min(len(first), len(other)) == 1 and first[0] == other[0] and first != other


def compare_names(first: str, second: str) -> float:
    """How alike two names are, 0 to 1, whatever accents, case and order of words."""
    from rapidfuzz import fuzz

    one, two = name_tokens(first), name_tokens(second)
    if not one or not two:
        return 0.0
    if sorted(one) == sorted(two):
        return 1.0
    return fuzz.ratio(" ".join(sorted(one)), " ".join(sorted(two))) / 100
