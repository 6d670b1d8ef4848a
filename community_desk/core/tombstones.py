"""What is kept of a forgotten address: a keyed hash, so that an import does not bring it back."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable


def mark_of(key: str, text: str) -> str:
    """The mark of an address (`email:ana@example.org`) under a desk's own key (hex)."""
    return hmac.new(bytes.fromhex(key), text.casefold().encode(), hashlib.sha256).hexdigest()[:32]


def addresses_of(
    emails: Iterable[str], phones: Iterable[str], handles: Iterable[tuple[str, str, str]]
) -> list[str]:
    """All a person can be known by, as `channel:value`; handles are (channel, id, number)."""
    found = [f"email:{mail}" for mail in emails] + [f"phone:{phone}" for phone in phones]
    for channel, identifier, number in handles:
        found += [f"{channel}:{value}" for value in (identifier, number) if value]
    return list(dict.fromkeys(found))
