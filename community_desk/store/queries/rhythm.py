"""The rhythm of the community: touches a day, the months' flow, snapshots, single threads."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from community_desk.store.queries.community import Community
from community_desk.store.queries.membership import BY_INDEX, COMPOSED

MATTERS = ("inner", "close", "active")


@dataclass(frozen=True, slots=True)
class SnapshotRow:
    """One stored week: its Monday, the model's version and members per stage."""

    as_of: date
    version: int
    stages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SingleThread:
    """Somebody who matters and lives on one channel only, with a second path if one is known."""

    person_id: int
    uid: str
    name: str
    channel: str
    second: str | None


def snapshots(connection: Any) -> list[SnapshotRow]:
    """Stored weeks, oldest first."""
    found = []
    for day, version, metrics in connection.execute(
        "SELECT as_of, model_version, metrics FROM snapshots WHERE as_of IS NOT NULL ORDER BY as_of"
    ):
        stages = (json.loads(metrics or "{}") or {}).get("stages") or ()
        if len(stages) == 6:
            found.append(SnapshotRow(date.fromisoformat(day), version or 0, tuple(stages)))
    return found


def active_share_before(connection: Any, as_of: date, version: int) -> float | None:
    """The active share of 90 days as the week in which the 90th day back lies kept it.

    None where that week has no snapshot, or one of another version of the model.
    """
    day = as_of - timedelta(days=90)
    row = connection.execute(
        "SELECT metrics FROM snapshots WHERE as_of = ? AND model_version = ?",
        ((day - timedelta(days=day.weekday())).isoformat(), version),
    ).fetchone()
    kept = (json.loads(row[0] or "{}") or {}).get("active_share") if row else None
    share = kept.get("90") if isinstance(kept, dict) else None
    return float(share) if isinstance(share, int | float) else None


def greeted(connection: Any, as_of: date, people: frozenset[int]) -> frozenset[int]:
    """Those of the people with something composed from me or with me, as the flag NEW counts it."""
    return frozenset(
        row[0]
        for row in connection.execute(
            "SELECT DISTINCT person_id FROM interactions WHERE date <= ? "
            "AND person_id IN (SELECT value FROM json_each(?)) "
            f"AND kind IN {COMPOSED} AND direction <> 'in'",
            (as_of.isoformat(), json.dumps(sorted(people))),
        )
    )


def touches_per_day(connection: Any, first: date, last: date) -> dict[date, int]:
    """Composed and live interactions a day, both days included."""
    return {
        date.fromisoformat(day): count
        for day, count in connection.execute(
            f"SELECT date, COUNT(*) FROM interactions {BY_INDEX} WHERE date BETWEEN ? AND ? "
            f"AND kind IN {COMPOSED} GROUP BY date",
            (first.isoformat(), last.isoformat()),
        )
    }


def people_on_day(connection: Any, day: date) -> tuple[int, ...]:
    """The people behind one day of the calendar."""
    return tuple(
        row[0]
        for row in connection.execute(
            f"SELECT DISTINCT person_id FROM interactions WHERE date = ? AND kind IN {COMPOSED}",
            (day.isoformat(),),
        )
    )


def combinations_of(measured: Community) -> list[tuple[frozenset[str], frozenset[int]]]:
    """People by exactly which channels they are on, largest first."""
    where: dict[int, set[str]] = defaultdict(set)
    for channel, people in measured.by_channel.items():
        for key in people:
            where[key].add(channel)
    groups: dict[frozenset[str], set[int]] = defaultdict(set)
    for key, channels in where.items():
        groups[frozenset(channels)].add(key)
    ordered = sorted(groups.items(), key=lambda item: (-len(item[1]), sorted(item[0])))
    return [(channels, frozenset(people)) for channels, people in ordered]


def single_threads(connection: Any, measured: Community, limit: int = 60) -> list[SingleThread]:
    """People who matter (circle, or Trusting and above) and are members on one channel only."""
    seen = Counter(key for people in measured.by_channel.values() for key in people)
    alone = {
        key: channel
        for channel, people in measured.by_channel.items()
        for key in people
        if seen[key] == 1
    }
    ways: dict[int, list[str]] = defaultdict(list)
    found = []
    rows = connection.execute(
        "SELECT p.id, p.uid, p.name, p.emails, p.phones FROM people p "
        "JOIN facts x ON x.person_id = p.id WHERE x.status = 'active' "
        f"AND (x.circle IN {MATTERS} OR x.stage >= 3) ORDER BY CASE x.circle "
        "WHEN 'inner' THEN 0 WHEN 'close' THEN 1 WHEN 'active' THEN 2 ELSE 3 END, x.sort_name"
    ).fetchall()
    keys = [row[0] for row in rows if row[0] in alone]
    for key, channel in connection.execute(
        "SELECT person_id, channel FROM handles WHERE person_id IN "
        "(SELECT value FROM json_each(?)) ORDER BY channel",
        (json.dumps(keys),),
    ):
        ways[key].append(channel)
    for key, uid, name, emails, phones in rows:
        if key not in alone:
            continue
        paths = [
            *ways[key],
            *(["email"] if json.loads(emails or "[]") else []),
            *(["phone"] if json.loads(phones or "[]") else []),
        ]
        second = next((path for path in paths if path != alone[key]), None)
        found.append(SingleThread(key, uid, name, alone[key], second))
    return found[:limit]


def calendar_weeks(as_of: date, weeks: int = 46) -> date:
    """The Monday with which a calendar of so many weeks begins."""
    return as_of - timedelta(days=as_of.weekday() + 7 * (weeks - 1))


def last_used(connection: Any, as_of: date) -> dict[str, date]:
    """The last day of the past year on which each channel was used."""
    return {
        channel: date.fromisoformat(day)
        for channel, day in connection.execute(
            f"SELECT channel, MAX(date) FROM interactions {BY_INDEX} WHERE date BETWEEN ? AND ? "
            "GROUP BY channel",
            ((as_of - timedelta(days=365)).isoformat(), as_of.isoformat()),
        )
    }
