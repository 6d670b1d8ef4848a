"""Introductions: made only after both said yes (Fred Wilson, 2009)."""

from __future__ import annotations

from typing import Any

from community_desk.errors import InputError
from community_desk.operations.editing import id_of, insert, update
from community_desk.store.database import Database


def propose(db: Database, a: str, b: str, *, reason: str = "", asked_by: str | None = None) -> str:
    """An idea: a and b may gain from each other."""
    if a == b:
        raise InputError("An introduction needs two people.")
    with db.change("Introduction") as change:
        values: dict[str, Any] = {"a": a, "b": b, "answer_a": "unasked", "answer_b": "unasked"}
        if reason.strip():
            values["reason"] = reason.strip()
        if asked_by:
            values["asked_by"] = asked_by
        return insert(change, "introductions", values)


def answer(db: Database, uid: str, side: str, word: str) -> None:
    """One side was asked, said yes or no."""
    if side not in ("a", "b"):
        raise InputError("The side of an introduction is a or b.")
    with db.change("Introduction") as change:
        row = change.execute("SELECT asked_on FROM introductions WHERE uid = ?", (uid,)).fetchone()
        values: dict[str, Any] = {f"answer_{side}": word}
        if row is not None and row[0] is None:
            values["asked_on"] = change.today
        update(change, "introductions", uid, values)


def make(db: Database, uid: str) -> None:
    """Make it: needs two yes; counts as a give to both, prompted for the side that asked."""
    with db.change("Make introduction") as change:
        key = id_of(change, "introductions", uid)
        row = change.execute(
            "SELECT i.answer_a, i.answer_b, a.uid, b.uid, i.asked_by, i.made_on "
            "FROM introductions i JOIN people a ON a.id = i.a_id JOIN people b ON b.id = i.b_id "
            "WHERE i.id = ?",
            (key,),
        ).fetchone()
        if row[0] != "yes" or row[1] != "yes":
            raise InputError("Both must say yes first.", "Ask the one who has not answered.")
        if row[5] is not None:
            raise InputError("This introduction is made already.")
        update(change, "introductions", uid, {"made_on": change.today})
        for side, person in (("a", row[2]), ("b", row[3])):
            insert(
                change,
                "exchanges",
                {
                    "person": person,
                    "side": "give",
                    "type": "intro",
                    "size": "M",
                    "date": change.today,
                    "done_on": change.today,
                    "status": "done",
                    "prompted": row[4] in (side, person),
                },
            )


def close(db: Database, uid: str, outcome: str) -> None:
    """What came of it."""
    with db.change("Close introduction") as change:
        update(change, "introductions", uid, {"outcome": outcome.strip() or "closed"})
