"""Who knows whom, as the user knows it."""

from __future__ import annotations

from community_desk.errors import InputError
from community_desk.operations.editing import delete, id_of, insert, update
from community_desk.store.database import Database


def add_relation(db: Database, a: str, b: str, *, kind: str = "", note: str = "") -> str:
    """Write down that two people know each other; InputError when that is known."""
    if a == b:
        raise InputError("A relation needs two people.")
    with db.change("Relation") as change:
        ids = (id_of(change, "people", a), id_of(change, "people", b))
        known = change.execute(
            "SELECT 1 FROM relations WHERE (a_id = ?1 AND b_id = ?2) OR (a_id = ?2 AND b_id = ?1)",
            ids,
        ).fetchone()
        if known:
            raise InputError("It is written down already that these two know each other.")
        words = {"kind": kind.strip(), "note": note.strip()}
        values = {key: value for key, value in words.items() if value}
        return insert(change, "relations", {"a": a, "b": b, **values})


def edit_relation(db: Database, uid: str, *, kind: str = "", note: str = "") -> None:
    """Say otherwise how two people know each other."""
    with db.change("Edit relation") as change:
        words = {"kind": kind.strip() or None, "note": note.strip() or None}
        update(change, "relations", uid, words)


def remove_relation(db: Database, uid: str) -> None:
    """Take a relation away."""
    with db.change("Remove relation") as change:
        delete(change, "relations", uid)
