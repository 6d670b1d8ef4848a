"""Gifts thought of, given and received."""

from __future__ import annotations

from typing import Any

from community_desk.errors import InputError
from community_desk.operations.editing import delete, insert, update
from community_desk.store.database import Database


def add_gift(db: Database, person_uid: str, text: str, *, state: str = "idea", **more: Any) -> str:
    """Write a gift down, with `occasion` and `date` where they are known; returns its uid."""
    values = {key: value for key, value in more.items() if value not in (None, "")}
    with db.change("Gift") as change:
        fields = {"person": person_uid, "text": _words(text), "state": state}
        return insert(change, "gifts", fields | values)


def edit_gift(db: Database, uid: str, **fields: Any) -> None:
    """Change a gift."""
    if "text" in fields:
        fields["text"] = _words(fields["text"])
    with db.change("Edit gift") as change:
        update(change, "gifts", uid, fields)


def remove_gift(db: Database, uid: str) -> None:
    """Take a gift away."""
    with db.change("Remove gift") as change:
        delete(change, "gifts", uid)


def _words(text: str | None) -> str:
    cleaned = (text or "").strip()
    if not cleaned:
        raise InputError("A gift needs a word.", "Say what it is.")
    return cleaned
