"""Everything that passed with one person, newest first: interactions, favours, promises, notes."""

from __future__ import annotations

import json
from datetime import date
from typing import Any, NamedTuple

from community_desk.store.records import day_of


class TimelineRow(NamedTuple):
    """One entry; `record` is interaction, exchange, promise, introduction or note."""

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
    topic: str
    outcome: str


KINDS = ("all", "conversations", "gave", "received", "notes", "promises")
_TALK = "('comment','message','letter','encounter','call','meeting','work')"
_INTERACTIONS = """
SELECT 'interaction' AS record, uid, date, kind, direction, channel, text, others,
       COALESCE(initiated, '') AS detail, confided, NULL AS topic, outcome, id
  FROM interactions WHERE person_id = ?1 {only}
"""
_EXCHANGES = """
SELECT 'exchange', uid, COALESCE(done_on, date), side, COALESCE(status, ''), '',
       COALESCE(text, topic, ''), 1, COALESCE(type, 'other') || ':' || COALESCE(size, 'S'), 0,
       topic, NULL, id
  FROM exchanges WHERE person_id = ?1 AND COALESCE(done_on, date) IS NOT NULL {only}
"""
_PROMISES = """
SELECT 'promise', uid, made_on, who,
       CASE WHEN done_on IS NOT NULL THEN 'done' WHEN dropped_on IS NOT NULL THEN 'dropped'
            ELSE 'open' END,
       '', text, 1, COALESCE(done_on, due_on, ''), 0, NULL, NULL, id
  FROM commitments WHERE person_id = ?1 AND made_on IS NOT NULL
"""
_INTRODUCTIONS = """
SELECT 'introduction', i.uid, i.made_on, 'introduction', '', '', o.name, 1,
       COALESCE(i.reason, ''), 0, NULL, i.outcome, i.id
  FROM introductions i JOIN people o
    ON o.id = CASE WHEN i.a_id = ?1 THEN i.b_id ELSE i.a_id END
 WHERE (i.a_id = ?1 OR i.b_id = ?1) AND i.made_on IS NOT NULL
"""
_NOTES = """
SELECT 'note', uid, written_on, COALESCE(sensitivity, 'open'), '', '',
       CASE WHEN COALESCE(sensitivity, 'open') = 'secret' THEN '' ELSE text END,
       1, '', 0, NULL, NULL, id
  FROM notes WHERE person_id = ?1 AND written_on IS NOT NULL
   AND (expires_on IS NULL OR expires_on > ?2)
"""
"""A secret note is named, its words are not read; an expired one is not shown."""
_OPEN_ONLY = " AND COALESCE(sensitivity, 'open') = 'open'"


def _parts(kind: str, discreet: bool) -> list[str]:
    notes = _NOTES + (_OPEN_ONLY if discreet else "")
    if kind == "conversations":
        return [_INTERACTIONS.format(only=f"AND kind IN {_TALK}")]
    if kind == "gave":
        return [_EXCHANGES.format(only="AND side IN ('give','request')")]
    if kind == "received":
        return [_EXCHANGES.format(only="AND side IN ('receive','ask')")]
    if kind == "notes":
        return [notes]
    if kind == "promises":
        return [_PROMISES]
    every = (_INTERACTIONS.format(only=""), _EXCHANGES.format(only=""))
    return [*every, _PROMISES, _INTRODUCTIONS, notes]


def timeline(
    connection: Any,
    key: int,
    as_of: date,
    kind: str = "all",
    offset: int = 0,
    limit: int = 60,
    *,
    discreet: bool = False,
) -> list[TimelineRow]:
    """A page of entries; `discreet` leaves out notes that are not open."""
    # Each part is cut to what the page can need before they are put in one order.
    parts = [
        f"SELECT * FROM ({part} ORDER BY 3 DESC, 13 DESC LIMIT ?3)"
        for part in _parts(kind, discreet)
    ]
    sql = f"{' UNION ALL '.join(parts)} ORDER BY 3 DESC, 13 DESC LIMIT ?4 OFFSET ?5"
    values = (key, as_of.isoformat(), offset + limit, limit, offset)
    return [
        TimelineRow(
            record=r[0],
            uid=r[1],
            date=day_of(r[2]) or date.min,
            kind=r[3],
            direction=r[4] or "",
            channel=r[5] or "",
            text=r[6] or "",
            others=1 if r[7] is None else r[7],
            detail=r[8] or "",
            confided=bool(r[9]),
            topic=r[10] or "",
            outcome=r[11] or "",
        )
        for r in connection.execute(sql, values)
    ]


_COUNTS = f"""
SELECT (SELECT COUNT(*) FROM interactions WHERE person_id = ?1),
       (SELECT COUNT(*) FROM interactions WHERE person_id = ?1 AND kind IN {_TALK}),
       (SELECT COUNT(*) FROM exchanges WHERE person_id = ?1 AND side IN ('give','request')),
       (SELECT COUNT(*) FROM exchanges WHERE person_id = ?1 AND side IN ('receive','ask')),
       (SELECT COUNT(*) FROM commitments WHERE person_id = ?1),
       (SELECT COUNT(*) FROM introductions WHERE (a_id = ?1 OR b_id = ?1)
           AND made_on IS NOT NULL),
       (SELECT COUNT(*) FROM ({{notes}}))
"""


def timeline_counts(
    connection: Any, key: int, as_of: date, *, discreet: bool = False
) -> dict[str, int]:
    """How many entries each chip of the timeline holds."""
    sql = _COUNTS.format(notes=_NOTES + (_OPEN_ONLY if discreet else ""))
    one = connection.execute(sql, (key, as_of.isoformat())).fetchone()
    return {
        "all": one[0] + sum(one[2:]),
        "conversations": one[1],
        "gave": one[2],
        "received": one[3],
        "notes": one[6],
        "promises": one[4],
    }


class InteractionFields(NamedTuple):
    """What of an interaction can be corrected."""

    uid: str
    date: date
    kind: str
    direction: str
    channel: str
    depth: str
    others: int
    text: str
    outcome: str
    topics: tuple[str, ...]


def interaction(connection: Any, uid: str) -> InteractionFields | None:
    """One interaction as its form needs it."""
    row = connection.execute(
        "SELECT uid, date, kind, direction, channel, COALESCE(depth, 'normal'), "
        "COALESCE(others, 1), COALESCE(text, ''), COALESCE(outcome, ''), topics "
        "FROM interactions WHERE uid = ?",
        (uid,),
    ).fetchone()
    if row is None:
        return None
    topics = tuple(str(topic) for topic in json.loads(row[9] or "[]"))
    values = (row[0], date.fromisoformat(row[1]), *row[2:9], topics)
    return InteractionFields._make(values)
