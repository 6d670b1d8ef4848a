"""The user's own business card, and what imports told of them."""

from __future__ import annotations

import json
from typing import Any

MY_CARD = "my_card"
"""Setting with the fields of the card."""
FIELDS = ("name", "role", "org", "phone", "email", "url")
_OWNER = "owner"


def my_card(connection: Any) -> dict[str, str]:
    """The fields of the card that are filled in; nothing before it was written."""
    found = _setting(connection, MY_CARD)
    values = found if isinstance(found, dict) else {}
    return {key: str(values[key]) for key in FIELDS if values.get(key)}


def card_to_begin_with(connection: Any) -> dict[str, str]:
    """What the card may begin with: the name and address by which imports know the user."""
    found = _setting(connection, _OWNER)
    known = [str(one) for one in found] if isinstance(found, list) else []
    name = next((one for one in known if " " in one and "@" not in one), "")
    email = next((one for one in known if "@" in one[1:] and " " not in one), "")
    return {"name": name, "email": email}


def _setting(connection: Any, key: str) -> Any:
    row = connection.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
    return json.loads(row[0]) if row and row[0] else None
