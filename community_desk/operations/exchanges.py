"""Favours asked and given, in either direction, and the thanks for them."""

from __future__ import annotations

from datetime import date
from typing import Any

from community_desk.operations.editing import delete, insert, update
from community_desk.store.database import Database

WORDS = {"give": "I gave", "receive": "They gave", "ask": "I asked", "request": "They asked"}


def record_exchange(db: Database, person_uid: str, side: str, **fields: Any) -> str:
    """Record a favour; gives and receives are done, asks and requests open unless said."""
    with db.change(WORDS.get(side, "Favour")) as change:
        fields.setdefault("date", change.today)
        fields.setdefault("status", "done" if side in ("give", "receive") else "open")
        if fields["status"] == "done":
            fields.setdefault("done_on", fields["date"])
        values = {k: v for k, v in fields.items() if v is not None}
        return insert(change, "exchanges", {"person": person_uid, "side": side, **values})


def finish(
    db: Database, uid: str, *, helped: bool | None = None, done_on: date | None = None
) -> None:
    """Mark a favour done."""
    with db.change("Favour done") as change:
        values: dict[str, Any] = {"status": "done", "done_on": done_on or change.today}
        if helped is not None:
            values["helped"] = helped
        update(change, "exchanges", uid, values)


def settle(db: Database, uid: str, status: str) -> None:
    """Decline or withdraw a favour."""
    with db.change("Favour settled") as change:
        update(change, "exchanges", uid, {"status": status})


def thank(db: Database, uid: str, *, thanked_on: date | None = None) -> None:
    """Write down that they were thanked."""
    with db.change("Thank") as change:
        update(change, "exchanges", uid, {"thanked_on": thanked_on or change.today})


def acknowledge(db: Database, uid: str, *, helped: bool | None = None) -> None:
    """They thanked, answered, or it helped."""
    with db.change("Acknowledged") as change:
        values: dict[str, Any] = {"acknowledged": True}
        if helped is not None:
            values["helped"] = helped
        update(change, "exchanges", uid, values)


def delete_exchange(db: Database, uid: str) -> None:
    """Take a favour away."""
    with db.change("Delete favour") as change:
        delete(change, "exchanges", uid)
