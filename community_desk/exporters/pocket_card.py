"""A person as the few lines that fit into a QR code: vCard 3.0, which every phone reads."""

from __future__ import annotations

from dataclasses import dataclass

from community_desk.exporters.lines import escape

LONGEST = 100
"""Characters of one field: longer ones would make the code too fine for a camera."""


@dataclass(frozen=True, slots=True)
class PocketCard:
    """What stands on a business card, one of each."""

    name: str
    given_name: str = ""
    family_name: str = ""
    role: str = ""
    org: str = ""
    phone: str = ""
    email: str = ""
    url: str = ""


def card_text(card: PocketCard) -> str:
    """The card, its lines not folded; a name that is too long is cut, another field left out."""
    name = _one_line(card.name)[:LONGEST]
    given, family = _short(card.given_name), _short(card.family_name)
    if not (given or family):
        # The form wants parts of a name; a phone shows whatever stands in one of them.
        given = name
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"N:{escape(family)};{escape(given)};;;",
        f"FN:{escape(name)}",
    ]
    for key, value in (
        ("TITLE", card.role), ("ORG", card.org), ("TEL", card.phone), ("EMAIL", card.email)
    ):  # fmt: skip
        if _short(value):
            lines.append(f"{key}:{escape(_short(value))}")
    url = "".join(char for char in _short(card.url) if char > " ")
    if url:
        lines.append(f"URL:{url}")
    return "\r\n".join([*lines, "END:VCARD", ""])


def shown_fields(card: PocketCard) -> tuple[str, ...]:
    """What the card holds, in the order of its lines, for somebody to read."""
    fields = (card.role, card.org, card.phone, card.email, card.url)
    return (_one_line(card.name)[:LONGEST], *filter(None, map(_short, fields)))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    words = _one_line(text)
    return words if len(words) <= LONGEST else ""
