"""What the Go-to page reads: topics, favours, helpers, introductions, praise, thanks."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, timedelta
from typing import Any, NamedTuple

from community_desk.core import goto
from community_desk.core.goto import Evidence, KnownFor, Pairable, Request
from community_desk.core.ledger import AskCheck
from community_desk.core.names import fold
from community_desk.core.paths import neighbours_of
from community_desk.store.queries import map as map_queries
from community_desk.store.queries import person as person_queries
from community_desk.store.records import day_of
from community_desk.store.rules import Rules, org_key

MOST_MEASURED = 40
HELPERS = 8


def known_for(connection: Any, rules: Rules, as_of: date) -> list[KnownFor]:
    """Claimed topics against those people asked about."""
    claimed = [row[0] for row in connection.execute("SELECT name FROM topics WHERE mine")]
    have = {fold(name) for name in claimed}
    claimed += sorted(topic for topic in rules.topics if topic not in have)
    by_uid = dict(connection.execute("SELECT uid, name FROM topics").fetchall())
    requests = [
        Request(by_uid.get(topic, topic), person, date.fromisoformat(day))
        for topic, person, day in connection.execute(
            "SELECT topic, person_id, date FROM exchanges WHERE side = 'request' "
            "AND topic IS NOT NULL AND date IS NOT NULL"
        )
    ]
    badges: Counter[str] = Counter()
    for (stored,) in connection.execute("SELECT badges FROM facts WHERE badges <> '[]'"):
        for badge in json.loads(stored):
            if badge.startswith("go-to: "):
                topic = badge.removeprefix("go-to: ")
                badges[by_uid.get(topic, topic)] += 1
    return goto.known_for(requests, claimed, badges, as_of)


class LedgerRow(NamedTuple):
    """One favour; `side` is give, receive, ask or request."""

    uid: str
    person_uid: str
    name: str
    side: str
    day: date | None
    text: str
    topic: str
    type: str
    status: str
    thanked_on: date | None
    prompted: bool


LEDGER = {
    "open": "e.status = 'open' AND e.side IN ('request', 'ask')",
    "request": "e.side = 'request'",
    "give": "(e.side = 'give' OR (e.side = 'request' AND e.status = 'done'))",
    "ask": "e.side = 'ask'",
    "receive": "e.side = 'receive'",
    "thanks": "e.side = 'receive' AND e.thanked_on IS NULL",
    "report": "e.side = 'ask' AND e.status = 'done' AND e.acknowledged IS NULL",
}


def ledger(connection: Any, kind: str, limit: int = 40) -> list[LedgerRow]:
    """Favours of one kind, the newest first."""
    return [
        LedgerRow(
            r[0], r[1], r[2], r[3], day_of(r[4]), r[5] or "", r[6] or "", r[7] or "other",
            r[8] or "open", day_of(r[9]), bool(r[10]),
        )
        for r in connection.execute(
            "SELECT e.uid, p.uid, p.name, e.side, COALESCE(e.date, e.done_on) AS day, e.text, "
            "COALESCE((SELECT t.name FROM topics t WHERE t.uid = e.topic), e.topic), "
            "e.type, e.status, e.thanked_on, e.prompted FROM exchanges e "
            f"JOIN people p ON p.id = e.person_id WHERE {LEDGER[kind]} "
            "AND COALESCE(p.status, 'active') = 'active' ORDER BY day DESC, e.id DESC LIMIT ?",
            (limit,),
        )
    ]  # fmt: skip


def ledger_counts(connection: Any) -> dict[str, int]:
    """How many favours each kind holds."""
    sums = ", ".join(f"COALESCE(SUM({where}), 0)" for where in LEDGER.values())
    row = connection.execute(
        f"SELECT {sums} FROM exchanges e JOIN people p ON p.id = e.person_id "
        "WHERE COALESCE(p.status, 'active') = 'active'"
    ).fetchone()
    return dict(zip(LEDGER, row, strict=True))


class Helper(NamedTuple):
    """Somebody who may gladly help, why, and what the ask check says."""

    person_id: int
    uid: str
    name: str
    evidence: Evidence
    topics: tuple[str, ...]
    org: str
    gave: int
    received: int
    check: AskCheck


def helpers(
    connection: Any, rules: Rules, as_of: date, need: str, *, favour: str, size: str
) -> list[Helper]:
    """People whom the records speak for, best first; at most eight."""
    found = _by_topic(connection, need)
    inside = _inside(connection, need)
    neighbours = neighbours_of(map_queries.ties(connection)) if inside else {}
    beside = {other for key in inside for other in neighbours.get(key, {})} - set(inside)
    gave = dict(
        connection.execute(
            "SELECT person_id, COUNT(*) FROM exchanges WHERE side = 'receive' GROUP BY person_id"
        ).fetchall()
    )
    ids = {*found, *inside, *beside} or set(gave)
    stages = map_queries.trust(connection)
    rough = []
    for key in ids & stages.keys():
        topics = found.get(key, {})
        evidence = Evidence(
            "known_for" in topics.values(),
            "cares_about" in topics.values(),
            key in inside,
            key in beside,
            gave.get(key, 0),
            stages[key],
        )
        rough.append((-goto.weight_of(evidence), key, evidence))
    chosen = sorted(rough)[:MOST_MEASURED]
    evidence_of = {key: evidence for _, key, evidence in chosen}
    result = []
    for one in person_queries.measures_of(connection, rules, as_of, list(evidence_of)):
        key = one.person.id
        check = person_queries.ask_check(one, rules, as_of, size=size, favour=favour)
        evidence = evidence_of[key]._replace(
            has_room=check.verdict == "ok", stage=one.facts.standing.stage
        )
        exchanges = one.records.exchanges
        result.append(
            Helper(
                key,
                one.person.uid,
                "",
                evidence,
                tuple(sorted(found.get(key, {}))),
                inside.get(key, ""),
                sum(e.side in ("give", "request") and e.status == "done" for e in exchanges),
                sum(e.side == "receive" for e in exchanges),
                check,
            )
        )
    result.sort(key=lambda h: (-goto.weight_of(h.evidence), h.person_id))
    names = map_queries.named(connection, tuple(h.person_id for h in result[:HELPERS]))
    by_id = {key: name for key, _, name, _ in names}
    return [h._replace(name=by_id[h.person_id]) for h in result[:HELPERS]]


def _by_topic(connection: Any, need: str) -> dict[int, dict[str, str]]:
    found: dict[int, dict[str, str]] = {}
    for key, name in connection.execute("SELECT id, name FROM topics").fetchall():
        if goto.speaks_of(need, name):
            for person, relation in connection.execute(
                "SELECT person_id, relation FROM person_topics WHERE topic_id = ?", (key,)
            ):
                found.setdefault(person, {})[name] = relation or "cares_about"
    return found


def _inside(connection: Any, need: str) -> dict[int, str]:
    orgs = connection.execute(
        "SELECT DISTINCT org FROM people WHERE org IS NOT NULL AND org <> ''"
    ).fetchall()
    named = [org for (org,) in orgs if goto.speaks_of(need, org)]
    return {
        key: org
        for org in named
        for (key,) in connection.execute("SELECT id FROM people WHERE org = ?", (org,))
    }


class IntroRow(NamedTuple):
    """An introduction under way, with both answers."""

    uid: str
    a_uid: str
    a_name: str
    b_uid: str
    b_name: str
    reason: str
    answer_a: str
    answer_b: str
    made_on: date | None
    outcome: str


def introductions(connection: Any, limit: int = 12) -> list[IntroRow]:
    """Introductions without an outcome, the newest first."""
    return [
        IntroRow(
            r[0],
            r[1],
            r[2],
            r[3],
            r[4],
            r[5] or "",
            r[6] or "unasked",
            r[7] or "unasked",
            day_of(r[8]),
            r[9] or "",
        )
        for r in connection.execute(
            "SELECT i.uid, a.uid, a.name, b.uid, b.name, i.reason, i.answer_a, i.answer_b, "
            "i.made_on, i.outcome FROM introductions i JOIN people a ON a.id = i.a_id "
            "JOIN people b ON b.id = i.b_id WHERE i.outcome IS NULL ORDER BY i.id DESC LIMIT ?",
            (limit,),
        )
    ]


class PairRow(NamedTuple):
    """Two people who may gain from each other."""

    a_uid: str
    a_name: str
    b_uid: str
    b_name: str
    shared: tuple[tuple[str, str], ...]


def pairs(connection: Any, as_of: date, limit: int = 4) -> list[PairRow]:
    """Suggested introductions among people you have spoken with; none asked twice of late."""
    people = connection.execute(
        "SELECT p.id, p.uid, p.name, p.org, p.place FROM facts f JOIN people p "
        "ON p.id = f.person_id WHERE f.status = 'active' AND f.stage >= 2 "
        "ORDER BY f.last_touch DESC LIMIT 600"
    ).fetchall()
    topics: dict[int, set[str]] = {}
    for key, name in connection.execute(
        "SELECT pt.person_id, t.name FROM person_topics pt JOIN topics t ON t.id = pt.topic_id"
    ):
        topics.setdefault(key, set()).add(name)
    known = {tuple(r) for r in connection.execute("SELECT a_id, b_id FROM relations")}
    known |= {tuple(r) for r in connection.execute("SELECT a_id, b_id FROM introductions")}
    since = (as_of - timedelta(days=90)).isoformat()
    asked: Counter[int] = Counter()
    for a, b in connection.execute(
        "SELECT a_id, b_id FROM introductions WHERE asked_on >= ?", (since,)
    ):
        asked.update((a, b))
    free = [r for r in people if asked[r[0]] < 2]
    rows = {r[0]: r for r in free}
    found = goto.suggest_pairs(
        (
            Pairable(r[0], frozenset(topics.get(r[0], ())), org_key(r[3]) and r[3], r[4] or "")
            for r in free
        ),
        known,
        limit,
    )
    return [
        PairRow(rows[p.a][1], rows[p.a][2], rows[p.b][1], rows[p.b][2], p.shared) for p in found
    ]


class Testimonial(NamedTuple):
    """Words of praise with day, source and whether they may be quoted."""

    uid: str
    person_uid: str
    name: str
    text: str
    day: date | None
    source: str
    quote: bool


def testimonials(connection: Any) -> list[Testimonial]:
    """Endorsements received that hold words, the newest first."""
    row = connection.execute("SELECT value FROM settings WHERE key = 'testimonials'").fetchone()
    extra = (json.loads(row[0]) if row and row[0] else {}) or {}
    return [
        Testimonial(
            r[0], r[1], r[2], r[3], day_of(r[4]),
            extra.get(r[0], {}).get("source", ""), bool(extra.get(r[0], {}).get("quote")),
        )
        for r in connection.execute(
            "SELECT e.uid, p.uid, p.name, e.text, COALESCE(e.date, e.done_on) FROM exchanges e "
            "JOIN people p ON p.id = e.person_id WHERE e.side = 'receive' "
            "AND e.type = 'endorsement' AND e.text IS NOT NULL ORDER BY e.date DESC, e.id DESC"
        )
    ]  # fmt: skip
