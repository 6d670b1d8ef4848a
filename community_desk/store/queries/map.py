"""Who knows whom: people in their circles, and the ties between them."""

from __future__ import annotations

from itertools import combinations
from typing import Any, NamedTuple

from community_desk.core.paths import Tie
from community_desk.store.rules import org_key

MOST_NODES = 5000
SMALL_GROUP = 12
"""An employer with more of your people than this does not prove that they know each other."""


class Node(NamedTuple):
    """A person on the map."""

    id: int
    uid: str
    name: str
    circle: str
    org: str
    channel: str
    stage: int


def nodes(connection: Any, limit: int = MOST_NODES) -> list[Node]:
    """Active people, nearest circles and highest stages first."""
    return [
        Node(r[0], r[1], r[2], r[3], r[4] or "", r[5] or "", r[6])
        for r in connection.execute(
            "SELECT p.id, p.uid, p.name, f.circle, p.org, f.best_channel, f.stage FROM facts f "
            "JOIN people p ON p.id = f.person_id WHERE f.status = 'active' ORDER BY "
            "CASE f.circle WHEN 'inner' THEN 0 WHEN 'close' THEN 1 WHEN 'active' THEN 2 "
            "WHEN 'wide' THEN 3 WHEN 'edge' THEN 4 ELSE 5 END, f.stage DESC, p.id LIMIT ?",
            (limit,),
        )
    ]


def ties(connection: Any) -> list[Tie]:
    """Relations, introductions made, small shared employers and group conversations."""
    found = [
        Tie(a, b, "relation", kind or "")
        for a, b, kind in connection.execute("SELECT a_id, b_id, kind FROM relations")
    ]
    found += [
        Tie(a, b, "introduction", reason or "")
        for a, b, reason in connection.execute(
            "SELECT a_id, b_id, reason FROM introductions WHERE made_on IS NOT NULL"
        )
    ]
    groups: dict[str, list[tuple[int, str]]] = {}
    for key, org in connection.execute(
        "SELECT p.id, p.org FROM people p JOIN facts f ON f.person_id = p.id "
        "WHERE p.org IS NOT NULL AND p.org <> '' AND f.status = 'active'"
    ):
        groups.setdefault(org_key(org), []).append((key, org))
    for members in groups.values():
        if 2 <= len(members) <= SMALL_GROUP:
            for (a, org), (b, _) in combinations(members, 2):
                found.append(Tie(a, b, "employer", org))
    found += _conversations(connection)
    return found


def _conversations(connection: Any) -> list[Tie]:
    """People who were together in the same small meeting: day, channel, kind and text agree.

    The plus keeps SQLite from walking the whole index of days, which takes thirty times as long.
    """
    together: dict[tuple[Any, ...], set[int]] = {}
    for person, *key in connection.execute(
        "SELECT person_id, date, channel, kind, COALESCE(text, '') FROM interactions "
        "WHERE others BETWEEN 2 AND 8 AND direction = 'mutual' ORDER BY +date DESC LIMIT 20000"
    ):
        together.setdefault(tuple(key), set()).add(person)
    return [
        Tie(a, b, "group", str(key[0]))
        for key, members in together.items()
        if 2 <= len(members) <= 8
        for a, b in combinations(sorted(members), 2)
    ]


def trust(connection: Any) -> dict[int, int]:
    """Stage of every active person, for the ways."""
    return dict(
        connection.execute("SELECT person_id, stage FROM facts WHERE status = 'active'").fetchall()
    )


def goals(connection: Any, text: str) -> tuple[str, list[int], bool]:
    """The people meant by an employer's or a person's name, the name as stored, which it is."""
    wanted = org_key(text)
    inside: list[int] = []
    shown = ""
    for key, org in connection.execute(
        "SELECT p.id, p.org FROM people p JOIN facts f ON f.person_id = p.id "
        "WHERE p.org IS NOT NULL AND f.status = 'active'"
    ):
        if wanted and org_key(org) == wanted:
            inside.append(key)
            shown = shown or org
    if inside:
        return shown, inside, True
    rows = connection.execute(
        "SELECT p.id, p.name FROM people p JOIN facts f ON f.person_id = p.id "
        "WHERE f.status = 'active' AND (p.uid = ?1 OR p.name = ?1 COLLATE NOCASE) LIMIT 20",
        (text.strip(),),
    ).fetchall()
    return (rows[0][1] if rows else text.strip()), [row[0] for row in rows], False


def named(connection: Any, ids: tuple[int, ...]) -> list[tuple[int, str, str, str]]:
    """Id, uid, name, role and employer of these people, in the given order."""
    marks = ",".join("?" * len(ids))
    rows = {
        r[0]: (r[0], r[1], r[2], ", ".join(filter(None, (r[3], r[4]))))
        for r in connection.execute(
            f"SELECT id, uid, name, role, org FROM people WHERE id IN ({marks})", ids
        )
    }
    return [rows[key] for key in ids if key in rows]
