"""Find people as they are typed, in any script (performance.md, "What follows")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from community_desk.core.contactpoints import phone_digits
from community_desk.core.names import search_tokens

COLUMNS = ("names", "org", "contact", "other")
WHY = {
    "names": "name",
    "org": "employer",
    "contact": "address",
    "other": "role, place, tag or note",
}


class Hit(NamedTuple):
    """A person found, and where the words stand."""

    id: int
    uid: str
    name: str
    detail: str
    why: str


def _quoted(token: str) -> str:
    return '"' + token.replace('"', '""') + '"'


def match_query(text: str) -> str:
    """The FTS5 query for what was typed: every word a prefix; empty when nothing can match.

    A run of digits (a phone number in any spelling) is one word. Single CJK characters that
    were typed together must stand together.
    """
    digits = phone_digits(text)
    letters = any(char.isalpha() for char in text)
    if digits and len(digits) >= 3 and not letters and "@" not in text:
        bare = digits.lstrip("0") or digits
        return f"{_quoted(bare)}*"
    parts = []
    for word in text.split():
        tokens = search_tokens(word)
        if not tokens:
            continue
        if len(tokens) == 1:
            parts.append(f"{_quoted(tokens[0])}*")
        elif all(len(token) == 1 for token in tokens):
            parts.append(_quoted(" ".join(tokens)) + "*")
        else:
            # The last spelling may be the joined one (o'brien): pieces and whole both match.
            pieces = [token for token in tokens if token != "".join(tokens[:-1])]
            parts.append("(" + " AND ".join(f"{_quoted(token)}*" for token in pieces) + ")")
    return " AND ".join(parts)


def find(connection: Any, query: str, limit: int = 50, *, explain: bool = True) -> list[Hit]:
    """People that match, the most recently touched first; active ones before the rest.

    `explain` says of each where the words stand; while somebody types that is not asked.
    """
    match = match_query(query)
    if not match:
        return []
    rows = connection.execute(
        "SELECT p.id, p.uid, p.name, p.role, p.org FROM (SELECT x.person_id AS id, "
        "x.status != 'active' AS rest, x.last_touch, x.sort_name "
        "FROM (SELECT rowid AS id FROM search WHERE search MATCH ?) s "
        "CROSS JOIN facts x INDEXED BY ix_facts_find ON x.person_id = s.id "
        "ORDER BY rest, x.last_touch DESC, x.sort_name, x.person_id LIMIT ?) t "
        "JOIN people p ON p.id = t.id ORDER BY t.rest, t.last_touch DESC, t.sort_name, p.id",
        (match, limit),
    ).fetchall()
    why = _why(connection, match, [row[0] for row in rows]) if explain else {}
    return [
        Hit(row[0], row[1], row[2], ", ".join(t for t in row[3:5] if t), why.get(row[0], "name"))
        for row in rows
    ]


def _why(connection: Any, match: str, ids: Sequence[int]) -> dict[int, str]:
    """The first column in which all words stand; "several places" where none has them all."""
    if not ids:
        return {}
    marks = ",".join("?" * len(ids))
    why: dict[int, str] = {}
    for column in COLUMNS:
        for (key,) in connection.execute(
            f"SELECT rowid FROM search WHERE search MATCH ? AND rowid IN ({marks})",
            (f"{column} : ({match})", *ids),
        ):
            why.setdefault(key, WHY[column])
    return {key: why.get(key, "several places") for key in ids}
