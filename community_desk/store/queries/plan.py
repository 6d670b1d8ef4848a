"""What the Plan page reads: the running program with its people, targets, goals and week."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any, NamedTuple

from community_desk.core.plan import Week, week_of
from community_desk.store.records import day_of
from community_desk.store.rules import Rules, org_key


class FocusRow(NamedTuple):
    """A person of the focus list."""

    uid: str
    person_id: int
    person_uid: str
    name: str
    role: str
    stage: int


class TargetRow(NamedTuple):
    """An employer aimed at, and the people who are or were inside."""

    uid: str
    org: str
    motivation: int
    advocate: bool
    posting: bool
    inside: tuple[tuple[str, str, int], ...]


class GoalRow(NamedTuple):
    """A goal with its figure of now, None where it cannot be counted yet."""

    uid: str
    metric: str
    target: float
    by: date | None
    baseline: float | None
    value: float | None


class Aim(NamedTuple):
    """How much of something by when, None without a day."""

    target: float
    by: date | None


class Program(NamedTuple):
    """The running program, whole."""

    uid: str
    purpose: str
    statement: str
    topics: tuple[str, ...]
    channels: tuple[str, ...]
    start: date | None
    capacity: int | None
    weekly_minutes: int | None
    review_weekday: int
    checks: dict[str, str]
    focus: tuple[FocusRow, ...]
    targets: tuple[TargetRow, ...]
    goals: tuple[GoalRow, ...]
    week: Week
    kept: int
    due: int


def program(connection: Any, rules: Rules, as_of: date) -> Program | None:
    """The program that runs on the day; None when there is none."""
    if rules.program_id is None:
        return None
    key = rules.program_id
    row = connection.execute(
        "SELECT uid, purpose, statement, topics, channels, start, capacity, review_weekday, "
        "checks, weekly_minutes FROM programs WHERE id = ?",
        (key,),
    ).fetchone()
    focus = tuple(
        FocusRow(r[0], r[1], r[2], r[3], r[4] or "", r[5] or 0)
        for r in connection.execute(
            "SELECT pp.uid, p.id, p.uid, p.name, pp.role, f.stage FROM program_people pp "
            "JOIN people p ON p.id = pp.person_id LEFT JOIN facts f ON f.person_id = p.id "
            "WHERE pp.program_id = ? ORDER BY pp.role, p.name",
            (key,),
        )
    )
    checks = json.loads(row[8]) if row[8] else {}
    kept, due = _promises(connection, as_of)
    return Program(
        uid=row[0],
        purpose=row[1],
        statement=row[2] or "",
        topics=tuple(json.loads(row[3] or "[]")),
        channels=tuple(json.loads(row[4] or "[]")),
        start=day_of(row[5]),
        capacity=row[6],
        weekly_minutes=row[9],
        review_weekday=4 if row[7] is None else row[7],
        checks=checks if isinstance(checks, dict) else {},
        focus=focus,
        targets=_targets(connection, key),
        goals=_goals(connection, key, as_of, focus),
        week=_week(connection, as_of, {one.person_id for one in focus}),
        kept=kept,
        due=due,
    )


def _targets(connection: Any, key: int) -> tuple[TargetRow, ...]:
    rows = connection.execute(
        "SELECT uid, org, motivation, advocate, posting FROM targets WHERE program_id = ? "
        "ORDER BY COALESCE(motivation, 0) DESC, org",
        (key,),
    ).fetchall()
    if not rows:
        return ()
    people: dict[str, list[tuple[str, str, int]]] = {org_key(r[1]): [] for r in rows}
    for uid, name, org, stage in connection.execute(
        "SELECT p.uid, p.name, p.org, f.stage FROM people p JOIN facts f ON f.person_id = p.id "
        "WHERE f.status = 'active' AND p.org IS NOT NULL ORDER BY f.stage DESC, p.id"
    ):
        if org_key(org) in people:
            people[org_key(org)].append((uid, name, stage))
    return tuple(
        TargetRow(r[0], r[1], r[2] or 3, bool(r[3]), bool(r[4]), tuple(people[org_key(r[1])]))
        for r in rows
    )


def _week(connection: Any, as_of: date, focus: set[int]) -> Week:
    since = (as_of - timedelta(days=6)).isoformat()
    touches = [
        (person, date.fromisoformat(day))
        for person, day in connection.execute(
            "SELECT person_id, date FROM interactions WHERE date BETWEEN ? AND ? "
            "AND direction <> 'in'",
            (since, as_of.isoformat()),
        )
    ]
    return week_of(touches, focus, as_of)


def _promises(connection: Any, as_of: date) -> tuple[int, int]:
    """Promises of mine kept in the week, and open ones that are due by the day."""
    since = (as_of - timedelta(days=6)).isoformat()
    row = connection.execute(
        "SELECT COALESCE(SUM(done_on BETWEEN ?1 AND ?2), 0), COALESCE(SUM(done_on IS NULL AND "
        "dropped_on IS NULL AND due_on <= ?2), 0) FROM commitments WHERE who = 'me'",
        (since, as_of.isoformat()),
    ).fetchone()
    return row[0], row[1]


_COUNTS = {
    "meetings_or_calls_per_week": (
        ("SELECT COUNT(*) FROM interactions WHERE kind IN ('meeting', 'call') AND date > ?1 "
        "AND date <= ?2"), 7),
    "two_way_conversations_per_week": (
        ("SELECT COUNT(DISTINCT person_id) FROM interactions WHERE direction <> 'out' AND kind IN "
        "('message', 'letter', 'call', 'meeting', 'encounter') AND date > ?1 AND date <= ?2"), 7),
    "unprompted_referrals_per_quarter": (
        ("SELECT COUNT(*) FROM exchanges WHERE side = 'receive' AND type = 'referral' "
        "AND COALESCE(prompted, 0) = 0 AND date > ?1 AND date <= ?2"), 91),
    "unprompted_shares_per_month": (
        ("SELECT COUNT(*) FROM interactions WHERE kind = 'reshare' AND direction = 'in' "
        "AND date > ?1 AND date <= ?2"), 30),
    "requests_on_my_topics_per_month": (
        ("SELECT COUNT(*) FROM exchanges e JOIN topics t ON t.name = e.topic AND t.mine "
        "WHERE e.side = 'request' AND e.date > ?1 AND e.date <= ?2"), 30),
    "thanked_within_1_day": (
        ("SELECT AVG(thanked_on IS NOT NULL AND julianday(thanked_on) - julianday(date) <= 1) "
        "FROM exchanges WHERE side = 'receive' AND date > ?1 AND date <= ?2"), 91),
    "go_to_people_per_topic": (
        "SELECT COUNT(*) FROM facts WHERE badges LIKE '%go-to%' AND ?1 < ?2", 1),
    "weak_ties_revived_per_week": (
        ("SELECT COUNT(DISTINCT i.person_id) FROM interactions i WHERE i.direction <> 'in' "
        "AND i.date > ?1 AND i.date <= ?2 AND EXISTS (SELECT 1 FROM interactions o WHERE "
        "o.person_id = i.person_id AND o.date < date(?1, '-365 days')) AND NOT EXISTS (SELECT 1 "
        "FROM interactions n WHERE n.person_id = i.person_id AND n.date <= ?1 "
        "AND n.date > date(?1, '-365 days'))"), 7),
}  # fmt: skip


def value_of(connection: Any, metric: str, as_of: date) -> float | None:
    """The figure of a goal on the day; None for a metric that is not counted here."""
    if metric not in _COUNTS:
        return None
    sql, days = _COUNTS[metric]
    begin = (as_of - timedelta(days=days)).isoformat()
    found = connection.execute(sql, (begin, as_of.isoformat())).fetchone()[0]
    return None if found is None else float(found)


def _goals(
    connection: Any, key: int, as_of: date, focus: tuple[FocusRow, ...]
) -> tuple[GoalRow, ...]:
    rows = connection.execute(
        "SELECT uid, metric, target, by, baseline FROM goals WHERE program_id = ? ORDER BY id",
        (key,),
    ).fetchall()
    goals = []
    for uid, metric, target, by, baseline in rows:
        value = value_of(connection, metric, as_of)
        if metric == "lifelines_warm":
            value = float(sum(one.stage >= 3 for one in focus if one.role == "lifeline"))
        if metric == "customers_active_90":
            value = _active_share(connection, as_of, focus)
        goals.append(GoalRow(uid, metric, target or 0.0, day_of(by), baseline, value))
    return tuple(goals)


def aim_of(connection: Any, rules: Rules, metric: str, as_of: date) -> Aim | None:
    """What the running program sets out for a metric, where its day has not passed."""
    if rules.program_id is None:
        return None
    row = connection.execute(
        "SELECT target, by FROM goals WHERE program_id = ? AND metric = ? AND target > 0 "
        "AND (by IS NULL OR by >= ?) ORDER BY id LIMIT 1",
        (rules.program_id, metric, as_of.isoformat()),
    ).fetchone()
    return Aim(row[0], day_of(row[1])) if row is not None else None


def _active_share(connection: Any, as_of: date, focus: tuple[FocusRow, ...]) -> float | None:
    customers = [one.person_id for one in focus if one.role == "customer"]
    if not customers:
        return None
    since = (as_of - timedelta(days=90)).isoformat()
    marks = ",".join("?" * len(customers))
    active = connection.execute(
        f"SELECT COUNT(DISTINCT person_id) FROM interactions WHERE date > ? "
        f"AND person_id IN ({marks})",
        (since, *customers),
    ).fetchone()[0]
    return float(active / len(customers))


def baseline_of(connection: Any, start: str | None, metric: str) -> float | None:
    """The metric in the snapshot of the program's first week, else as counted at its start."""
    day = day_of(start)
    if day is None:
        return None
    year, week, _ = day.isocalendar()
    row = connection.execute(
        "SELECT metrics FROM snapshots WHERE iso_week = ?", (f"{year}-W{week:02}",)
    ).fetchone()
    kept = json.loads(row[0]) if row and row[0] else {}
    value = kept.get(metric) if isinstance(kept, dict) else None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    return value_of(connection, metric, day)


def circle_sizes(connection: Any) -> list[tuple[str, int, int]]:
    """Circle, cadence in days and people, of active people with a cadence."""
    return [
        (str(r[0]), int(r[1]), int(r[2]))
        for r in connection.execute(
            "SELECT circle, cadence, COUNT(*) FROM facts WHERE status = 'active' "
            "AND cadence IS NOT NULL GROUP BY circle, cadence"
        )
    ]
