"""An employer as one place: who is there, who was, and what is going on there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from community_desk.store.queries.search import match_query
from community_desk.store.records import day_of
from community_desk.store.rules import Rules, org_key

_LOOKED_AT = 200
"""People whose employer is looked at while somebody types its name."""


class Place(NamedTuple):
    """Somebody at an employer; `until` is None while they are there or where nobody knows."""

    uid: str
    person_id: int
    name: str
    role: str
    stage: int
    since: date | None
    until: date | None


class Chance(NamedTuple):
    """An opportunity at an employer; `is_open_plan` where it stands on the board of the plan."""

    uid: str
    title: str
    next_step: str
    next_on: date | None
    opened_on: date | None
    closed_on: date | None
    outcome: str
    is_open_plan: bool


class Employer(NamedTuple):
    """Everything the desk knows of an employer; the nearest people first."""

    name: str
    inside: tuple[Place, ...]
    before: tuple[Place, ...]
    chances: tuple[Chance, ...]
    is_target: bool


def employer(connection: Any, rules: Rules, name: str) -> Employer:
    """One employer, by its name in any spelling; nobody and nothing where it is unknown."""
    known = _spellings(connection, name)
    inside = _inside(connection, known)
    there = {one.person_id for one in inside}
    before = [one for one in _before(connection, known) if one.person_id not in there]
    targets = connection.execute(
        f"SELECT COUNT(*) FROM targets WHERE program_id IS ? AND org IN ({_marks(known)})",
        (rules.program_id, *known),
    ).fetchone()
    return Employer(
        known[0] if known else name.strip(),
        tuple(sorted(inside, key=_nearest)),
        tuple(sorted(before, key=_nearest)),
        _chances(connection, rules, known),
        bool(targets[0]),
    )


def employer_of(connection: Any, uid: str) -> str:
    """The employer of a person; empty where there is none."""
    row = connection.execute("SELECT org FROM people WHERE uid = ?", (uid,)).fetchone()
    return str(row[0] or "") if row is not None else ""


def employers(connection: Any, text: str, limit: int = 3) -> list[str]:
    """Employers whose names hold what was typed, those of most people first."""
    match = match_query(text)
    if not match:
        return []
    counts: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for (org,) in connection.execute(
        "SELECT p.org FROM search s JOIN people p ON p.id = s.rowid WHERE search MATCH ? LIMIT ?",
        (f"org : ({match})", _LOOKED_AT),
    ):
        if org:
            counts[org_key(org)] += 1
            shown.setdefault(org_key(org), org)
    return [shown[key] for key, _ in counts.most_common(limit)]


def _nearest(one: Place) -> tuple[int, int]:
    return -one.stage, one.person_id


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


def _spellings(connection: Any, name: str) -> list[str]:
    """How an employer is written on this desk, the commonest spelling first."""
    wanted = org_key(name)
    rows = connection.execute(
        "SELECT org, SUM(n) FROM (SELECT org, COUNT(*) AS n FROM people GROUP BY org "
        "UNION ALL SELECT org, 0 FROM positions UNION ALL SELECT org, 0 FROM targets "
        "UNION ALL SELECT org, 0 FROM opportunities) WHERE org <> '' GROUP BY org "
        "ORDER BY 2 DESC, 1"
    )
    return [org for org, _ in rows if wanted and org_key(org) == wanted]


def _inside(connection: Any, known: Sequence[str]) -> list[Place]:
    """Active people who are there now, in their first job or a second one."""
    marks = _marks(known)
    rows = connection.execute(
        "SELECT p.id, p.uid, p.name, p.org, p.role, o.role, f.stage, MIN(o.started_on) "
        "FROM people p JOIN facts f ON f.person_id = p.id "
        f"LEFT JOIN positions o ON o.person_id = p.id AND o.ended_on IS NULL AND o.org IN ({marks})"
        f" WHERE f.status = 'active' AND (p.org IN ({marks}) OR p.id IN (SELECT person_id FROM "
        f"positions WHERE ended_on IS NULL AND org IN ({marks}))) GROUP BY p.id",
        (*known, *known, *known),
    )
    return [
        Place(
            uid, key, name, (role if org in known else second) or "", stage or 0,
            day_of(since), None,
        )
        for key, uid, name, org, role, second, stage, since in rows
    ]  # fmt: skip


def _before(connection: Any, known: Sequence[str]) -> list[Place]:
    """Active people who have been there, their last time."""
    rows = connection.execute(
        "SELECT p.id, p.uid, p.name, o.role, f.stage, o.started_on, MAX(o.ended_on) "
        "FROM positions o JOIN people p ON p.id = o.person_id JOIN facts f ON f.person_id = p.id "
        f"WHERE f.status = 'active' AND o.ended_on IS NOT NULL AND o.org IN ({_marks(known)}) "
        "GROUP BY p.id",
        known,
    )
    return [
        Place(uid, key, name, role or "", stage or 0, day_of(since), day_of(until))
        for key, uid, name, role, stage, since, until in rows
    ]


def _chances(connection: Any, rules: Rules, known: Sequence[str]) -> tuple[Chance, ...]:
    """Opportunities there, of this plan and of earlier ones; open ones first, then the newest."""
    return tuple(
        Chance(r[0], r[1], r[2] or "", day_of(r[3]), day_of(r[4]), day_of(r[5]), r[6] or "",
               r[7] == rules.program_id)
        for r in connection.execute(
            "SELECT o.uid, o.title, o.next_step, o.next_on, o.opened_on, o.closed_on, o.outcome, "
            "o.program_id FROM opportunities o LEFT JOIN targets t ON t.id = o.target_id "
            f"WHERE COALESCE(o.org, t.org) IN ({_marks(known)}) "
            "ORDER BY o.closed_on IS NOT NULL, o.closed_on DESC, o.next_on IS NULL, o.next_on, "
            "o.id DESC",
            known,
        )
    )  # fmt: skip
