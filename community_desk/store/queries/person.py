"""Everything about one person: fields, addresses, timeline, measures."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from community_desk.core import ledger, warmth
from community_desk.core.facts import Facts, Records, facts_of
from community_desk.core.records import Handle
from community_desk.core.records import Person as PersonRecord
from community_desk.store import records as reading
from community_desk.store.records import day_of
from community_desk.store.rules import Rules


class HandleRow(NamedTuple):
    """Where a person is: one address on one channel."""

    uid: str
    channel: str
    identifier: str
    address: str
    connected_on: date | None
    follows_me: bool
    i_follow: bool
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class PersonPage:
    """A person's own fields, ready to show; texts are as typed."""

    id: int
    uid: str
    name: str
    given_name: str
    family_name: str
    nickname: str
    status: str
    circle: str
    circle_since: date | None
    cadence_override: int | None
    family: bool
    closeness: int | None
    rated_on: date | None
    org: str
    role: str
    place: str
    novel: bool
    met_on: date | None
    met_how: str
    notes: str
    breach_on: date | None
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    urls: tuple[str, ...]
    tags: tuple[str, ...]
    custom: dict[str, Any]
    extra: dict[str, Any]
    source: str
    handles: tuple[HandleRow, ...]
    topics: tuple[tuple[str, str], ...]
    introductions: tuple[IntroRow, ...]
    prefix: str
    middle_name: str
    suffix: str
    pronouns: str
    met_where: str
    met_through: tuple[str, str] | None
    matters: str
    life: str
    checked_on: date | None


class IntroRow(NamedTuple):
    """An introduction seen from one person."""

    uid: str
    other_uid: str
    other_name: str
    reason: str
    made_on: date | None
    outcome: str


class Measures(NamedTuple):
    """What the rules say of a person on the day, straight from the records."""

    person: PersonRecord
    records: Records
    facts: Facts
    warmth: warmth.Warmth


def _texts(value: str | None) -> tuple[str, ...]:
    return tuple(str(v) for v in json.loads(value or "[]") or ())


_PERSON = """
SELECT p.id, p.uid, p.name, p.given_name, p.family_name, p.nickname, p.status, p.circle,
       p.circle_since, p.cadence_override, p.family, p.closeness, p.rated_on, p.org, p.role,
       p.place, p.novel, p.met_on, p.met_how, p.notes, p.breach_on, p.emails, p.phones, p.urls,
       p.tags, p.custom, p.extra, b.name AS source, p.prefix, p.middle_name, p.suffix, p.pronouns,
       p.met_where, p.matters, p.life, p.checked_on, t.uid AS through_uid, t.name AS through_name
  FROM people p LEFT JOIN import_batches b ON b.id = p.batch_id
  LEFT JOIN people t ON t.id = p.met_through_id WHERE p.uid = ?
"""
_WORDS = (
    "given_name", "family_name", "nickname", "org", "role", "place", "met_how", "notes", "source",
    "prefix", "middle_name", "suffix", "pronouns", "met_where", "matters", "life",
)  # fmt: skip


def person(connection: Any, uid: str) -> PersonPage | None:
    """One person by uid; None when nobody has it."""
    cursor = connection.execute(_PERSON, (uid,))
    row = cursor.fetchone()
    if row is None:
        return None
    found = dict(zip((column[0] for column in cursor.description), row, strict=True))
    through = found.pop("through_uid"), found.pop("through_name")
    for name in _WORDS:
        found[name] = found[name] or ""
    for name in ("emails", "phones", "urls", "tags"):
        found[name] = _texts(found[name])
    for name in ("custom", "extra"):
        found[name] = json.loads(found[name] or "{}") or {}
    for name in ("circle_since", "rated_on", "met_on", "breach_on", "checked_on"):
        found[name] = day_of(found[name])
    found |= {name: bool(found[name]) for name in ("family", "novel")}
    found["status"] = found["status"] or "active"
    found["circle"] = found["circle"] or "listed"
    key = found["id"]
    return PersonPage(
        **found,
        met_through=None if through[0] is None else through,
        handles=_handles(connection, key),
        topics=_topics(connection, key),
        introductions=_introductions(connection, key),
    )


def _topics(connection: Any, key: int) -> tuple[tuple[str, str], ...]:
    rows = connection.execute(
        "SELECT t.name, COALESCE(pt.relation, 'cares_about') FROM person_topics pt "
        "JOIN topics t ON t.id = pt.topic_id WHERE pt.person_id = ? ORDER BY t.name",
        (key,),
    )
    return tuple((row[0], row[1]) for row in rows)


def _handles(connection: Any, key: int) -> tuple[HandleRow, ...]:
    return tuple(
        HandleRow(
            r[0],
            r[1],
            r[2] or r[3] or "",
            r[4] or "",
            day_of(r[5]),
            bool(r[6]),
            bool(r[7]),
            day_of(r[8]),
        )
        for r in connection.execute(
            "SELECT uid, channel, identifier, number, address, connected_on, follows_me, "
            "i_follow, ended_on FROM handles WHERE person_id = ? ORDER BY channel, id",
            (key,),
        )
    )


def _introductions(connection: Any, key: int) -> tuple[IntroRow, ...]:
    return tuple(
        IntroRow(r[0], r[1], r[2], r[3] or "", day_of(r[4]), r[5] or "")
        for r in connection.execute(
            "SELECT i.uid, o.uid, o.name, i.reason, i.made_on, i.outcome FROM introductions i "
            "JOIN people o ON o.id = CASE WHEN i.a_id = ?1 THEN i.b_id ELSE i.a_id END "
            "WHERE i.a_id = ?1 OR i.b_id = ?1 ORDER BY i.made_on DESC, i.id DESC",
            (key,),
        )
    )


def person_id(connection: Any, uid_or_name: str) -> tuple[int, str, str] | None:
    """(id, uid, name) by uid, else by the one person of exactly that name."""
    rows = connection.execute(
        "SELECT id, uid, name FROM people WHERE uid = ?", (uid_or_name,)
    ).fetchall()
    if not rows:
        rows = connection.execute(
            "SELECT id, uid, name FROM people WHERE name = ? LIMIT 2", (uid_or_name,)
        ).fetchall()
    return rows[0] if len(rows) == 1 else None


def uid_of(connection: Any, key: int) -> str | None:
    """The uid behind an id; None when the person is gone."""
    row = connection.execute("SELECT uid FROM people WHERE id = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def checked_on(connection: Any, uid: str) -> date | None:
    """The day somebody's details were last looked through; None where that never was."""
    row = connection.execute("SELECT checked_on FROM people WHERE uid = ?", (uid,)).fetchone()
    return None if row is None else day_of(row[0])


def interaction_count(connection: Any, uid: str) -> int:
    """How much has passed with somebody."""
    row = connection.execute(
        "SELECT COUNT(*) FROM interactions WHERE person_id = (SELECT id FROM people WHERE uid = ?)",
        (uid,),
    ).fetchone()
    return int(row[0])


def measures(connection: Any, rules: Rules, as_of: date, key: int) -> Measures:
    """Facts of one person straight from the records (stored ones hold the same)."""
    found = list(measures_of(connection, rules, as_of, [key]))
    return found[0]


def measures_of(connection: Any, rules: Rules, as_of: date, ids: Sequence[int]) -> list[Measures]:
    """Facts of many people straight from the records."""
    reading.choose(connection, list(ids))
    result = []
    for one, records in reading.read(connection, rules):
        facts = facts_of(one, records, as_of, rules.model)
        warm = warmth.warmth_on(facts.sums, facts.half_life, as_of, rules.model)
        result.append(Measures(one, records, facts, warm))
    return result


def warmth_curve(
    measured: Measures, rules: Rules, as_of: date, *, days: int = 365, points: int = 53
) -> list[tuple[date, int | None]]:
    """The score at evenly spaced days up to today; None where nothing was known yet."""
    span = points - 1
    on = [as_of - timedelta(days=round(days * (span - n) / span)) for n in range(points)]
    scores = warmth.scores_on(measured.person, measured.records.interactions, on, rules.model)
    return list(zip(on, scores, strict=True))


class PromiseRow(NamedTuple):
    """A promise with its state."""

    uid: str
    who: str
    text: str
    made_on: date | None
    due_on: date | None
    done_on: date | None
    dropped_on: date | None


def promises(connection: Any, key: int) -> list[PromiseRow]:
    """Open promises first, by due day; then the newest done."""
    return [
        PromiseRow(r[0], r[1], r[2] or "", *(day_of(text) for text in r[3:7]))
        for r in connection.execute(
            "SELECT uid, who, text, made_on, due_on, done_on, dropped_on FROM commitments "
            "WHERE person_id = ? ORDER BY (done_on IS NOT NULL OR dropped_on IS NOT NULL), "
            "CASE WHEN done_on IS NULL THEN due_on END, done_on DESC, id DESC",
            (key,),
        )
    ]


def ask_check(
    measured: Measures, rules: Rules, as_of: date, *, size: str, favour: str
) -> ledger.AskCheck:
    """The ask check of domain.md 4.5 for one person."""
    facts = measured.facts
    return ledger.ask_check(
        ledger.as_seen_on(measured.records.exchanges, as_of),
        size=size,
        favour=favour,
        stage=facts.standing.stage,
        promise_overdue=facts.promise_overdue,
        unanswered_days=facts.unanswered,
        as_of=as_of,
        model=rules.model,
    )


__all__ = [
    "Handle",
    "HandleRow",
    "IntroRow",
    "Measures",
    "PersonPage",
    "PromiseRow",
    "ask_check",
    "checked_on",
    "interaction_count",
    "measures",
    "measures_of",
    "person",
    "person_id",
    "promises",
    "uid_of",
    "warmth_curve",
]
