"""Words people use for a channel."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from community_desk.core.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_ALIASES = {
    "linkedin": ("linkedin", "li", "inmail"),
    "x": ("x", "twitter", "tweet"),
    "facebook": ("facebook", "fb", "messenger"),
    "instagram": ("instagram", "insta", "ig"),
    "threads": ("threads",),
    "mastodon": ("mastodon", "fediverse"),
    "bluesky": ("bluesky", "bsky"),
    "youtube": ("youtube", "yt"),
    "tiktok": ("tiktok",),
    "reddit": ("reddit",),
    "github": ("github",),
    "discord": ("discord",),
    "slack": ("slack",),
    "email": ("email", "e-mail", "mail"),
    "newsletter": ("newsletter",),
    "phone": ("phone", "telefon", "zoom", "teams", "skype", "facetime"),
    "sms": ("sms", "text"),
    "whatsapp": ("whatsapp", "wa"),
    "in_person": ("in person", "persönlich", "in_person"),
}
_NEEDS_PREPOSITION = frozenset(
    [
        "x",
        "li",
        "ig",
        "fb",
        "wa",
        "yt",
        "mail",
        "e-mail",
        "email",
        "sms",
        "text",
        "phone",
        "telefon",
        "zoom",
        "teams",
        "skype",
        "facetime",
        "threads",
        "newsletter",
        "tweet",
        "messenger",
        "inmail",
    ]
)
VIDEO = frozenset({"zoom", "teams", "skype", "facetime"})
_KINDS = {"phone": Kind.CALL, "in_person": Kind.MEETING}


@dataclass(frozen=True, slots=True)
class ChannelWord:
    """A channel named in a line; `stands_alone` when the word is all that says what passed."""

    start: int
    end: int
    code: str
    word: str
    stands_alone: bool

    @property
    def kind(self) -> Kind:
        """What contact on this channel is when the line does not say more."""
        return _KINDS.get(self.code, Kind.MESSAGE)


def find_channel(text: str, channels: Mapping[str, str], before: str) -> ChannelWord | None:
    """The first channel named in a text ("via LinkedIn", "WhatsApp from ...")."""
    if not channels:
        return None
    pattern, codes = _pattern(tuple(sorted(channels.items())), before)
    for match in pattern.finditer(text):
        word = " ".join(match["word"].lower().split())
        if match["before"] or word not in _NEEDS_PREPOSITION:
            return ChannelWord(
                match.start(), match.end(), codes[word], word, stands_alone=not match["before"]
            )
    return None


@lru_cache(maxsize=8)
def _pattern(
    channels: Iterable[tuple[str, str]], before: str
) -> tuple[re.Pattern[str], dict[str, str]]:
    codes: dict[str, str] = {}
    for code, name in channels:
        for word in (*_ALIASES.get(code, ()), code.lower(), name.lower()):
            codes.setdefault(" ".join(word.split()), code)
    words = "|".join(
        re.escape(word).replace(r"\ ", r"\s+") for word in sorted(codes, key=len, reverse=True)
    )
    return (
        re.compile(
            rf"(?<![\w@#/.-])(?<!\bat\s)(?<!\bbei\s)(?P<before>(?:{before})\s+(?:the\s+)?)?"
            rf"(?P<word>{words})(?![\w@/-]|\.\w)",
            re.IGNORECASE,
        ),
        codes,
    )
