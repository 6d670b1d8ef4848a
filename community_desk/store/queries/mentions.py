"""Texts about others that name a person, for the user to look at."""

from __future__ import annotations

from typing import Any, NamedTuple


class Mention(NamedTuple):
    """A text in somebody else's records that names the person."""

    about: str
    where: str
    text: str


_TEXTS = (
    ("people", "id", ("notes", "matters", "life", "met_how")),
    ("interactions", "person_id", ("text", "outcome")),
    ("notes", "person_id", ("text",)),
    ("gifts", "person_id", ("text",)),
    ("exchanges", "person_id", ("text",)),
    ("commitments", "person_id", ("text",)),
)


def mentions(connection: Any, key: int, name: str, limit: int = 200) -> list[Mention]:
    """What stands elsewhere: whom it is about, in which field, the text itself."""
    found = []
    for table, owner, columns in _TEXTS:
        for column in columns:
            rows = connection.execute(
                f"SELECT p.name, t.{column} FROM {table} t JOIN people p ON p.id = t.{owner} "
                f"WHERE t.{owner} != ? AND instr(t.{column}, ?) > 0 LIMIT ?",
                (key, name, limit),
            )
            found += [Mention(row[0], f"{table}.{column}", row[1]) for row in rows]
    return found
