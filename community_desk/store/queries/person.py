"""Everything about one person: fields, addresses, timeline, measures."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from community_desk.core import ledger, warmth
from community_desk.core.facts import Facts, Records, facts_of
from community_desk.core.records import Handle, Milestone
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
    milestones: tuple[Milestone, ...]
    topics: tuple[tuple[str, str], ...]
    introductions: tuple[IntroRow, ...]


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


class TimelineRow(NamedTuple):
    """One entry of the timeline; `record` is interaction, exchange, promise or introduction."""

    record: str
    uid: str
    date: date
    kind: str
    direction: str
    channel: str
    text: str
    others: int
    detail: str
    confided: bool


def _texts(value: str | None) -> tuple[str, ...]:
    return tuple(str(v) for v in json.loads(value or "[]") or ())


def person(connection: Any, uid: str) -> PersonPage | None:
    """One person by uid; None when nobody has it."""
    row = connection.execute(
        "SELECT p.id, p.uid, p.name, p.given_name, p.family_name, p.nickname, p.status, p.circle, "
        "p.circle_since, p.cadence_override, p.family, p.closeness, p.rated_on, p.org, p.role, "
        "p.place, p.novel, p.met_on, p.met_how, p.notes, p.breach_on, p.emails, p.phones, p.urls, "
        "p.tags, p.custom, p.extra, b.name FROM people p "
        "LEFT JOIN import_batches b ON b.id = p.batch_id WHERE p.uid = ?",
        (uid,),
    ).fetchone()
    if row is None:
        return None
    key = row[0]
    return PersonPage(
        id=key,
        uid=row[1],
        name=row[2],
        given_name=row[3] or "",
        family_name=row[4] or "",
        nickname=row[5] or "",
        status=row[6] or "active",
        circle=row[7] or "listed",
        circle_since=day_of(row[8]),
        cadence_override=row[9],
        family=bool(row[10]),
        closeness=row[11],
        rated_on=day_of(row[12]),
        org=row[13] or "",
        role=row[14] or "",
        place=row[15] or "",
        novel=bool(row[16]),
        met_on=day_of(row[17]),
        met_how=row[18] or "",
        notes=row[19] or "",
        breach_on=day_of(row[20]),
        emails=_texts(row[21]),
        phones=_texts(row[22]),
        urls=_texts(row[23]),
        tags=_texts(row[24]),
        custom=json.loads(row[25] or "{}") or {},
        extra=json.loads(row[26] or "{}") or {},
        source=row[27] or "",
        handles=_handles(connection, key),
        milestones=tuple(
            Milestone(r[0], r[1], r[2], r[3], r[4], r[5], r[6] is None or bool(r[6]))
            for r in connection.execute(
                "SELECT id, uid, type, month, day, year, yearly FROM milestones "
                "WHERE person_id = ? ORDER BY month, day",
                (key,),
            )
        ),
        topics=tuple(
            (r[0], r[1] or "cares_about")
            for r in connection.execute(
                "SELECT t.name, pt.relation FROM person_topics pt JOIN topics t "
                "ON t.id = pt.topic_id WHERE pt.person_id = ? ORDER BY t.name",
                (key,),
            )
        ),
        introductions=_introductions(connection, key),
    )


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


TIMELINE = """
SELECT * FROM (
  SELECT 'interaction' AS record, uid, date, kind, direction, channel, text, others,
         COALESCE(initiated, '') AS detail, confided, id
    FROM interactions WHERE person_id = ?1
  UNION ALL
  SELECT 'exchange', uid, COALESCE(done_on, date), side, COALESCE(status, ''), '',
         COALESCE(text, topic, ''), 1, COALESCE(type, 'other') || ':' || COALESCE(size, 'S'), 0, id
    FROM exchanges WHERE person_id = ?1 AND COALESCE(done_on, date) IS NOT NULL
  UNION ALL
  SELECT 'promise', uid, made_on, who,
         CASE WHEN done_on IS NOT NULL THEN 'done' WHEN dropped_on IS NOT NULL THEN 'dropped'
              ELSE 'open' END,
         '', text, 1, COALESCE(done_on, due_on, ''), 0, id
    FROM commitments WHERE person_id = ?1 AND made_on IS NOT NULL
  UNION ALL
  SELECT 'introduction', i.uid, i.made_on, 'introduction', '', '', o.name, 1,
         COALESCE(i.reason, ''), 0, i.id
    FROM introductions i JOIN people o
      ON o.id = CASE WHEN i.a_id = ?1 THEN i.b_id ELSE i.a_id END
    WHERE (i.a_id = ?1 OR i.b_id = ?1) AND i.made_on IS NOT NULL
) {where} ORDER BY date DESC, id DESC LIMIT ?2 OFFSET ?3
"""
TIMELINE_KINDS = {
    "all": "",
    "conversations": "WHERE record = 'interaction' AND kind IN "
    "('comment','message','letter','encounter','call','meeting','work')",
    "gave": "WHERE record = 'exchange' AND kind IN ('give','request')",
    "received": "WHERE record = 'exchange' AND kind IN ('receive','ask')",
    "promises": "WHERE record = 'promise'",
}


def timeline(
    connection: Any, key: int, kind: str = "all", offset: int = 0, limit: int = 60
) -> list[TimelineRow]:
    """A page of everything that passed, newest first."""
    sql = TIMELINE.format(where=TIMELINE_KINDS[kind])
    return [
        TimelineRow(
            r[0],
            r[1],
            day_of(r[2]) or date.min,
            r[3],
            r[4] or "",
            r[5] or "",
            r[6] or "",
            1 if r[7] is None else r[7],
            r[8] or "",
            bool(r[9]),
        )
        for r in connection.execute(sql, (key, limit, offset))
    ]


def timeline_counts(connection: Any, key: int) -> dict[str, int]:
    """How many entries each chip of the timeline holds."""
    one = connection.execute(
        "SELECT (SELECT COUNT(*) FROM interactions WHERE person_id = ?1), "
        "(SELECT COUNT(*) FROM interactions WHERE person_id = ?1 AND kind IN "
        "('comment','message','letter','encounter','call','meeting','work')), "
        "(SELECT COUNT(*) FROM exchanges WHERE person_id = ?1 AND side IN ('give','request')), "
        "(SELECT COUNT(*) FROM exchanges WHERE person_id = ?1 AND side IN ('receive','ask')), "
        "(SELECT COUNT(*) FROM commitments WHERE person_id = ?1), "
        "(SELECT COUNT(*) FROM introductions WHERE (a_id = ?1 OR b_id = ?1) "
        "AND made_on IS NOT NULL)",
        (key,),
    ).fetchone()
    every = one[0] + one[2] + one[3] + one[4] + one[5]
    return {
        "all": every,
        "conversations": one[1],
        "gave": one[2],
        "received": one[3],
        "promises": one[4],
    }


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
    "TimelineRow",
    "ask_check",
    "measures",
    "measures_of",
    "person",
    "person_id",
    "promises",
    "timeline",
    "timeline_counts",
    "warmth_curve",
]
