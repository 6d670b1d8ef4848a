"""Make, keep, renew and openly drop promises."""

from __future__ import annotations

from datetime import date

from community_desk.errors import InputError
from community_desk.operations.editing import delete, insert, update
from community_desk.store.database import Database


def make_promise(
    db: Database, person_uid: str, text: str, *, due_on: date | None = None, who: str = "me"
) -> str:
    """Write a promise down; returns its uid."""
    if not text.strip():
        raise InputError("A promise needs its words.", "Say what was promised.")
    with db.change("Promise") as change:
        values = {"person": person_uid, "who": who, "text": text.strip(), "made_on": change.today}
        return insert(change, "commitments", values | ({"due_on": due_on} if due_on else {}))


def keep(db: Database, uid: str, *, done_on: date | None = None) -> None:
    """Mark a promise kept, today unless said."""
    with db.change("Keep promise") as change:
        update(change, "commitments", uid, {"done_on": done_on or change.today})


def reopen(db: Database, uid: str) -> None:
    """Mark a promise open again."""
    with db.change("Reopen promise") as change:
        update(change, "commitments", uid, {"done_on": None, "dropped_on": None})


def renegotiate(db: Database, uid: str, due_on: date) -> None:
    """Agree on a new day."""
    with db.change("New day for a promise") as change:
        update(change, "commitments", uid, {"due_on": due_on, "renegotiated_on": change.today})


def drop(db: Database, uid: str) -> None:
    """Drop a promise, said openly."""
    with db.change("Drop promise") as change:
        update(change, "commitments", uid, {"dropped_on": change.today})


def delete_promise(db: Database, uid: str) -> None:
    """Take away a promise that was never made."""
    with db.change("Delete promise") as change:
        delete(change, "commitments", uid)
