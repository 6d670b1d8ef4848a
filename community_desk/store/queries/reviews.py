"""What the weekly review looks at, and the reviews that were kept."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any, NamedTuple

from community_desk.store.records import day_of
from community_desk.store.rules import Rules


class Move(NamedTuple):
    """Somebody who moved on the ladder in the week."""

    uid: str
    name: str
    up: bool
    stage: int


class ReviewRow(NamedTuple):
    """A review as it was kept."""

    iso_week: str
    done_on: date | None
    answers: dict[str, str]


class FocusDue(NamedTuple):
    """Somebody of the focus list without a word for longer than the plan wants."""

    uid: str
    name: str
    role: str
    last: date | None


class WeekAhead(NamedTuple):
    """What the next seven days bring: people in focus, promises, dates."""

    focus: tuple[FocusDue, ...]
    promises: int
    milestones: int


def moves(connection: Any, as_of: date) -> list[Move]:
    """Who moved in the last seven days; only the newest move of each person."""
    since = (as_of - timedelta(days=6)).isoformat()
    rows = connection.execute(
        "SELECT p.uid, p.name, c.from_stage, c.to_stage FROM stage_changes c "
        "JOIN people p ON p.id = c.person_id WHERE c.date BETWEEN ? AND ? "
        "ORDER BY c.date DESC, c.id DESC",
        (since, as_of.isoformat()),
    )
    found: dict[str, Move] = {}
    for uid, name, before, now in rows:
        if before is not None and now is not None and before != now:
            found.setdefault(uid, Move(uid, name, now > before, now))
    return list(found.values())


def reviews(connection: Any, rules: Rules, limit: int = 8) -> list[ReviewRow]:
    """The newest reviews of the running program."""
    rows = connection.execute(
        "SELECT iso_week, done_on, answers FROM reviews WHERE program_id = ? "
        "ORDER BY iso_week DESC LIMIT ?",
        (rules.program_id, limit),
    )
    return [ReviewRow(r[0], day_of(r[1]), json.loads(r[2]) if r[2] else {}) for r in rows]


def week_ahead(connection: Any, rules: Rules, as_of: date) -> WeekAhead:
    """Focus people who wait longest first, and how much falls due within seven days."""
    cadence = rules.focus_cadence or 30
    due_before = (as_of + timedelta(days=7 - cadence)).toordinal()
    focus = connection.execute(
        "SELECT p.uid, p.name, pp.role, f.last_touch FROM program_people pp "
        "JOIN people p ON p.id = pp.person_id JOIN facts f ON f.person_id = p.id "
        "WHERE pp.program_id = ? AND f.status = 'active' "
        "AND COALESCE(f.last_touch, 0) <= ? ORDER BY COALESCE(f.last_touch, 0), p.id",
        (rules.program_id, due_before),
    ).fetchall()
    until = (as_of + timedelta(days=7)).isoformat()
    promises = connection.execute(
        "SELECT COUNT(*) FROM commitments WHERE who = 'me' AND done_on IS NULL "
        "AND dropped_on IS NULL AND due_on <= ?",
        (until,),
    ).fetchone()[0]
    days = [as_of + timedelta(days=n) for n in range(1, 8)]
    marks = " OR ".join("(m.month = ? AND m.day = ?)" for _ in days)
    milestones = connection.execute(
        "SELECT COUNT(*) FROM milestones m JOIN facts f ON f.person_id = m.person_id "
        f"WHERE f.status = 'active' AND f.circle <> 'listed' AND ({marks})",
        [part for day in days for part in (day.month, day.day)],
    ).fetchone()[0]
    return WeekAhead(
        tuple(
            FocusDue(uid, name, role or "", date.fromordinal(last) if last else None)
            for uid, name, role, last in focus
        ),
        promises,
        milestones,
    )
