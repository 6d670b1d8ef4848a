"""Notes about a person: open, private or secret; some for the next contact, some that expire."""

from __future__ import annotations

from datetime import date
from typing import Any

from community_desk.errors import InputError
from community_desk.operations.editing import delete, insert, update
from community_desk.store.database import Database


def write_note(
    db: Database,
    person_uid: str,
    text: str,
    *,
    sensitivity: str = "open",
    next_time: bool = False,
    expires_on: date | None = None,
) -> str:
    """Write a note down; returns its uid."""
    values: dict[str, Any] = {"text": _words(text), "sensitivity": sensitivity}
    if next_time:
        values["next_time"] = True
    with db.change("Note") as change:
        if expires_on is not None:
            values["expires_on"] = expires_on
        values["written_on"] = change.today
        return insert(change, "notes", {"person": person_uid, **values})


def edit_note(db: Database, uid: str, **fields: Any) -> None:
    """Change words, sensitivity, expiry or whether it waits for the next contact."""
    if "text" in fields:
        fields["text"] = _words(fields["text"])
    with db.change("Edit note") as change:
        update(change, "notes", uid, fields)


def said(db: Database, uid: str) -> None:
    """What was to be remembered was said: the note stays, it no longer waits."""
    with db.change("Remembered") as change:
        update(change, "notes", uid, {"next_time": False})


def remove_note(db: Database, uid: str) -> None:
    """Take a note away."""
    with db.change("Remove note") as change:
        delete(change, "notes", uid)


def _words(text: str | None) -> str:
    cleaned = (text or "").strip()
    if not cleaned:
        raise InputError("A note needs a word.")
    return cleaned
