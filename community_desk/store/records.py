"""Reading the records of many people at once, as the plain values the rules take.

One statement a table for a whole set of people (named in a temporary table), so
that a full rebuild streams and a single change costs a handful of look-ups.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import Any, TypeVar

from community_desk.core import records as core
from community_desk.core.facts import Records
from community_desk.store.rules import Rules

T = TypeVar("T")
Days = dict[str, date]

PEOPLE = (
    "SELECT p.id, p.uid, p.name, p.status, p.circle, p.circle_since, p.circle_offset, "
    "p.cadence_override, p.family, p.closeness, p.rated_on, p.org, p.novel, p.breach_on "
    "FROM people p WHERE p.id IN (SELECT person_id FROM temp.todo)"
)
INTERACTIONS = (
    "SELECT person_id, id, uid, date, kind || ' ' || direction || ' ' || "
    "COALESCE(depth, 'normal') || ' ' || COALESCE(others, 1) || ' ' || COALESCE(initiated, '') "
    "|| ' ' || COALESCE(confided, 0) || ' ' || COALESCE(no_reply_needed, 0) || ' ' || channel "
    "FROM interactions WHERE person_id IN (SELECT person_id FROM temp.todo)"
)
EXCHANGES = (
    "SELECT e.person_id, e.id, e.uid, e.side, e.type, e.size, e.date, e.prompted, e.status, "
    "e.done_on, e.helped, e.acknowledged, e.thanked_on, "
    "COALESCE((SELECT t.name FROM topics t WHERE t.uid = e.topic), e.topic), a.uid "
    "FROM exchanges e "
    "LEFT JOIN exchanges a ON a.id = e.answers_id "
    "WHERE e.person_id IN (SELECT person_id FROM temp.todo)"
)
COMMITMENTS = (
    "SELECT person_id, id, uid, who, text, made_on, due_on, done_on, dropped_on, renegotiated_on "
    "FROM commitments WHERE person_id IN (SELECT person_id FROM temp.todo)"
)
HANDLES = (
    "SELECT person_id, uid, channel, i_follow, follows_me, connected_on, invited_on, ended_on "
    "FROM handles WHERE person_id IN (SELECT person_id FROM temp.todo)"
)
MILESTONES = (
    "SELECT person_id, id, uid, type, month, day, year, yearly FROM milestones "
    "WHERE person_id IN (SELECT person_id FROM temp.todo)"
)
OVERRIDES = (
    "SELECT person_id, uid, stage, reason, set_on FROM stage_overrides "
    "WHERE person_id IN (SELECT person_id FROM temp.todo)"
)
INTRODUCTIONS = (
    "SELECT i.a_id, i.id, i.uid, b.name, i.answer_a, i.answer_b, i.asked_on, i.made_on, "
    "i.outcome, a.name FROM introductions i JOIN people a ON a.id = i.a_id "
    "JOIN people b ON b.id = i.b_id WHERE i.a_id IN (SELECT person_id FROM temp.todo) "
    "AND i.a_id != i.b_id "
    "UNION ALL "
    "SELECT i.b_id, i.id, i.uid, a.name, i.answer_b, i.answer_a, i.asked_on, i.made_on, "
    "i.outcome, b.name FROM introductions i JOIN people a ON a.id = i.a_id "
    "JOIN people b ON b.id = i.b_id WHERE i.b_id IN (SELECT person_id FROM temp.todo) "
    "AND i.a_id != i.b_id"
)
PEAKS = (
    "SELECT person_id, to_stage, MIN(date) FROM stage_changes "
    "WHERE person_id IN (SELECT person_id FROM temp.todo) AND to_stage IS NOT NULL "
    "GROUP BY person_id, to_stage"
)
FOCUS = (
    "SELECT person_id FROM program_people WHERE program_id = ? "
    "AND person_id IN (SELECT person_id FROM temp.todo)"
)

_known_days: dict[str, date] = {}


def day_of(text: str | None) -> date | None:
    """A stored day; the same text is read once."""
    if text is None:
        return None
    day = _known_days.get(text)
    if day is None:
        day = _known_days[text] = date.fromisoformat(text)
    return day


def person_of(row: Any) -> core.Person:
    """A person from a row of PEOPLE; what was never set has its default."""
    return core.Person(
        id=row[0],
        uid=row[1],
        name=row[2],
        status=row[3] or "active",
        circle=row[4] or "listed",
        circle_since=day_of(row[5]),
        circle_offset=row[6] or 0,
        cadence_override=row[7],
        family=bool(row[8]),
        closeness=row[9],
        rated_on=day_of(row[10]),
        org=row[11] or "",
        novel=bool(row[12]),
        breach_on=day_of(row[13]),
    )


def choose(connection: Any, ids: list[int]) -> None:
    """Name the people that the next `read` is about."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS todo (person_id INTEGER PRIMARY KEY)")
    connection.execute("DELETE FROM temp.todo")
    connection.executemany("INSERT INTO temp.todo VALUES (?)", [(i,) for i in ids])


def _interactions(connection: Any) -> dict[int, list[core.Interaction]]:
    """The interactions of the chosen people; by far the most rows, so each costs little."""
    found: dict[int, list[core.Interaction]] = {}
    # The generated __new__ of a named tuple takes three times as long as the tuple itself.
    make, kind, days = tuple.__new__, core.Interaction, _known_days
    last, mine = 0, list[core.Interaction]()
    for person, key, uid, text, shape in connection.execute(INTERACTIONS):
        if person != last:
            last = person
            mine = found.setdefault(person, [])
        day = days.get(text) or day_of(text) or date.min
        what, way, depth, others, starter, told, done, channel = _parts(shape)
        values = (key, uid, channel, what, way, day, depth, others, starter, told, done)
        mine.append(make(kind, values))
    return found


@cache
def _parts(shape: str) -> tuple[str, str, str, int, str | None, bool, bool, str]:
    """What an interaction is, from one column of INTERACTIONS.

    Two million share some hundreds of shapes: one text to fetch for eight, and the parts are
    the same values every time, which the rules look up many times over.
    """
    kind, direction, depth, others, initiated, confided, no_reply, channel = shape.split(" ", 7)
    told, done = bool(int(confided)), bool(int(no_reply))
    return kind, direction, depth, int(others), initiated or None, told, done, channel


def _grouped(
    connection: Any, sql: str, make: Callable[[Any], T], values: Sequence[Any] = ()
) -> dict[int, list[T]]:
    """Rows that begin with a person, each made into a value, by person."""
    found: dict[int, list[T]] = {}
    for row in connection.execute(sql, values):
        found.setdefault(row[0], []).append(make(row))
    return found


def read(connection: Any, rules: Rules) -> Iterator[tuple[core.Person, Records]]:
    """Each chosen person with all records, in ten statements for all of them."""
    interactions = _interactions(connection)
    exchanges = _grouped(connection, EXCHANGES, _exchange)
    promises = _grouped(connection, COMMITMENTS, _promise)
    handles = _grouped(connection, HANDLES, _handle)
    milestones = _grouped(connection, MILESTONES, _milestone)
    overrides = _grouped(connection, OVERRIDES, _override)
    introductions = _grouped(connection, INTRODUCTIONS, _introduction)
    peaks = _grouped(connection, PEAKS, _peak)
    focus: set[int] = set()
    if rules.program_id:
        focus = {row[0] for row in connection.execute(FOCUS, (rules.program_id,))}
    none: tuple[Any, ...] = ()
    for row in connection.execute(PEOPLE):
        key = row[0]
        yield (
            person_of(row),
            Records(
                handles.get(key, none),
                interactions.get(key, none),
                exchanges.get(key, none),
                promises.get(key, none),
                introductions.get(key, none),
                milestones.get(key, none),
                overrides.get(key, none),
                tuple(peaks[key]) if key in peaks else none,
                rules.focus_cadence if key in focus else None,
            ),
        )


def _promise(r: Any) -> core.Commitment:
    return core.Commitment(r[1], r[2], r[3], r[4] or "", *map(day_of, r[5:]))


def _handle(r: Any) -> core.Handle:
    return core.Handle(r[1], r[2], bool(r[3]), bool(r[4]), day_of(r[5]), day_of(r[6]), day_of(r[7]))


def _milestone(r: Any) -> core.Milestone:
    yearly = True if r[7] is None else bool(r[7])
    return core.Milestone(r[1], r[2], r[3], r[4], r[5], r[6], yearly)


def _override(r: Any) -> core.StageOverride:
    return core.StageOverride(r[1], r[2], r[3] or "", day_of(r[4]) or date.min)


def _introduction(r: Any) -> core.Introduction:
    return core.Introduction(
        r[1], r[2], r[3], r[4] or "unasked", r[5] or "unasked", day_of(r[6]), day_of(r[7]),
        r[8], r[9],
    )  # fmt: skip


def _peak(r: Any) -> tuple[int, date | None]:
    return r[1], day_of(r[2])


def _exchange(r: Any) -> core.Exchange:
    return core.Exchange(
        id=r[1],
        uid=r[2],
        side=r[3],
        type=r[4] or "other",
        size=r[5] or "S",
        date=day_of(r[6]),
        prompted=bool(r[7]),
        status=r[8] or ("done" if r[3] in ("give", "receive") else "open"),
        done_on=day_of(r[9]),
        helped=None if r[10] is None else bool(r[10]),
        acknowledged=bool(r[11]),
        thanked_on=day_of(r[12]),
        topic=r[13],
        answers=r[14],
    )
