"""Listed people waiting for a decision: whom the rotation offers, and why a circle fits."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any, NamedTuple

from community_desk.core.today import Listed, rotation
from community_desk.store.queries.acquaintance import common_count
from community_desk.store.records import day_of
from community_desk.store.rules import Rules, org_key

TRIAGE = "TRIAGE"
"""Flag of the card_states that count offers."""
LISTED = "(p.circle IS NULL OR p.circle = 'listed') AND (p.status IS NULL OR p.status = 'active')"
GROUPS = {
    "org": "SELECT p.org AS g FROM people p WHERE p.org != '' AND " + LISTED,
    "channel": "SELECT DISTINCT h.channel || '' AS g, p.id FROM handles h "
    "JOIN people p ON p.id = h.person_id WHERE " + LISTED,
    "tag": "SELECT j.value AS g FROM people p, json_each(p.tags) j "
    "WHERE p.tags IS NOT NULL AND " + LISTED,
}
TWO_WAY = "two_way"
BOTH_CHANNELS = "channels"
AT_TARGET = "target"
COLLEAGUES = "colleagues"
RECENT = "recent"


class SortPerson(NamedTuple):
    """One person to decide on; `reasons` are codes with a number, for the page to word."""

    uid: str
    name: str
    role: str
    org: str
    place: str
    channel: str
    connected_on: date | None
    messages: int
    colleagues: int
    suggested: str
    reasons: tuple[tuple[str, int], ...]
    in_common: int = 0


class Group(NamedTuple):
    """Listed people who share an employer, a channel or a tag."""

    kind: str
    value: str
    people: int


def listed_count(connection: Any) -> int:
    """How many people are listed and active."""
    found = connection.execute(f"SELECT COUNT(*) FROM people p WHERE {LISTED}").fetchone()
    return int(found[0])


def progress(connection: Any, group: tuple[str, str] | None = None) -> tuple[int, int]:
    """How many were decided on so far, and how many still wait for their first decision."""
    where, values = _in_group(group)
    decided, left = connection.execute(
        "SELECT COALESCE(SUM(t.decided IS NOT NULL AND t.decided <> 'later'), 0), "
        f"COALESCE(SUM((t.decided IS NULL OR t.decided = 'later') AND {LISTED}), 0) "
        "FROM people p LEFT JOIN card_states t ON t.person_id = p.id AND t.flag = ? "
        f"WHERE 1{where}",
        (TRIAGE, *values),
    ).fetchone()
    return int(decided), int(left)


def groups(connection: Any, kind: str, limit: int = 50) -> list[Group]:
    """Groups of listed people by `org`, `channel` or `tag`, the largest first."""
    rows = connection.execute(
        f"SELECT g, COUNT(*) AS n FROM ({GROUPS[kind]}) GROUP BY g ORDER BY n DESC, g LIMIT ?",
        (limit,),
    )
    return [Group(kind, row[0], row[1]) for row in rows]


def queue(
    connection: Any, rules: Rules, as_of: date, count: int, group: tuple[str, str] | None = None
) -> list[str]:
    """Uids of the next people to decide on, in the order of the rotation (domain.md 5)."""
    where, values = _in_group(group)
    year_ago = (as_of - timedelta(days=365)).isoformat()
    rows = connection.execute(
        "SELECT p.uid, p.org, COALESCE(t.shown_count, 0), t.last_shown, "
        "EXISTS (SELECT 1 FROM interactions i WHERE i.person_id = p.id AND i.direction = 'in') "
        "AND EXISTS (SELECT 1 FROM interactions i WHERE i.person_id = p.id "
        "AND i.direction = 'out'), "
        "(SELECT COUNT(DISTINCT h.channel) FROM handles h WHERE h.person_id = p.id), "
        "(SELECT MAX(h.connected_on) FROM handles h WHERE h.person_id = p.id), "
        "EXISTS (SELECT 1 FROM person_topics x WHERE x.person_id = p.id) "
        "FROM people p LEFT JOIN card_states t ON t.person_id = p.id AND t.flag = ? "
        f"WHERE {LISTED}{where}",
        (TRIAGE, *values),
    )
    people = []
    for uid, org, offered, last, two_way, channels, connected, topic in rows:
        if two_way:
            signal = 3
        elif channels > 1 or topic or org_key(org or "") in rules.target_orgs:
            signal = 2
        else:
            signal = int(connected is not None and connected >= year_ago)
        people.append(Listed(uid, offered, signal, day_of(last)))
    return rotation(people, count)


def _in_group(group: tuple[str, str] | None) -> tuple[str, tuple[str, ...]]:
    if group is None:
        return "", ()
    kind, value = group
    clause = {
        "org": " AND p.org = ?",
        "channel": " AND EXISTS (SELECT 1 FROM handles h WHERE h.person_id = p.id "
        "AND h.channel = ?)",
        "tag": " AND EXISTS (SELECT 1 FROM json_each(p.tags) j WHERE j.value = ?)",
    }[kind]
    return clause, (value,)


def sort_person(connection: Any, rules: Rules, as_of: date, uid: str) -> SortPerson | None:
    """What the page shows of one person, with the circle that fits and why."""
    row = connection.execute(
        "SELECT id, name, role, org, place FROM people WHERE uid = ?", (uid,)
    ).fetchone()
    if row is None:
        return None
    key, name, role, org, place = row
    tie = connection.execute(
        "SELECT channel, connected_on FROM handles WHERE person_id = ? "
        "ORDER BY connected_on IS NULL, connected_on DESC LIMIT 1",
        (key,),
    ).fetchone()
    inward, outward = connection.execute(
        "SELECT COALESCE(SUM(direction = 'in'), 0), COALESCE(SUM(direction = 'out'), 0) "
        "FROM interactions WHERE person_id = ?",
        (key,),
    ).fetchone()
    channels = connection.execute(
        "SELECT COUNT(DISTINCT channel) FROM handles WHERE person_id = ?", (key,)
    ).fetchone()[0]
    colleagues = 0
    if org:
        colleagues = connection.execute(
            "SELECT COUNT(*) FROM people WHERE org = ? AND id != ? "
            "AND circle IN ('inner', 'close', 'active', 'wide', 'edge')",
            (org, key),
        ).fetchone()[0]
    connected = day_of(tie[1]) if tie else None
    reasons = []
    if inward and outward:
        reasons.append((TWO_WAY, inward + outward))
    if channels > 1:
        reasons.append((BOTH_CHANNELS, channels))
    if org_key(org or "") in rules.target_orgs:
        reasons.append((AT_TARGET, 1))
    if colleagues:
        reasons.append((COLLEAGUES, colleagues))
    if connected is not None and connected >= as_of - timedelta(days=365):
        reasons.append((RECENT, 1))
    return SortPerson(
        uid, name, role or "", org or "", place or "", tie[0] if tie else "", connected,
        inward + outward, colleagues, _suggested(dict(reasons)), tuple(reasons),
        common_count(connection, key, org or "", colleagues),
    )  # fmt: skip


def _suggested(reasons: dict[str, int]) -> str:
    """The circle that fits what is known; never nearer than active, which is the user's to say."""
    if TWO_WAY in reasons or AT_TARGET in reasons:
        return "active"
    if BOTH_CHANNELS in reasons or COLLEAGUES in reasons:
        return "wide"
    return "edge" if RECENT in reasons else "listed"


def tags_of(connection: Any, uid: str) -> list[str]:
    """The person's tags."""
    row = connection.execute("SELECT tags FROM people WHERE uid = ?", (uid,)).fetchone()
    return list(json.loads(row[0] or "[]") or []) if row else []
