"""What the opportunities board and its sheets read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from community_desk.core.ledger import AskCheck
from community_desk.core.opportunity import Event, Timer, first_step, step_of, timer_of
from community_desk.store.queries import person as person_queries
from community_desk.store.records import day_of
from community_desk.store.rules import Rules, org_key


class Insider(NamedTuple):
    """Somebody who is (or, `left`, was) at an employer."""

    uid: str
    person_id: int
    name: str
    role: str
    stage: int
    left: bool


class CardRow(NamedTuple):
    """One card of the board; without a uid it is a target nothing was begun at yet."""

    uid: str
    target_uid: str
    title: str
    org: str
    step: str
    person_uid: str
    person_name: str
    next_step: str
    next_on: date | None
    value: float | None
    currency: str
    motivation: int
    advocate: bool
    posting: bool
    people: tuple[Insider, ...]
    timer: Timer | None
    last: tuple[str, date] | None
    outcome: str
    closed_on: date | None
    untold: int

    def waits(self, as_of: date) -> bool:
        """Whether something of it is the user's to do by the day."""
        due = [day for day in (self.next_on, self.timer.due_on if self.timer else None) if day]
        return bool(self.untold) or any(day <= as_of for day in due)


class SourceRow(NamedTuple):
    """What one kind of beginning led to."""

    source: str
    begun: int
    talks: int
    interviews: int
    won: int


class Board(NamedTuple):
    """Open cards in the order of the next step, closed ones newest first."""

    cards: tuple[CardRow, ...]
    closed: tuple[CardRow, ...]
    sources: tuple[SourceRow, ...]


class EventRow(NamedTuple):
    """Something that happened in an opportunity."""

    uid: str
    kind: str
    day: date
    person_uid: str
    person_name: str
    text: str
    prepared: str
    outcome: str


class PartRow(NamedTuple):
    """Somebody with a part in an opportunity."""

    uid: str
    person_uid: str
    name: str
    role: str
    stage: int
    told_on: date | None


class Sheet(NamedTuple):
    """One opportunity whole."""

    card: CardRow
    text: str
    source: str
    link: str
    opened_on: date | None
    events: tuple[EventRow, ...]
    parts: tuple[PartRow, ...]
    stage: int | None
    check: AskCheck | None


OPEN = (
    "SELECT o.id, o.uid, t.uid, o.title, COALESCE(o.org, t.org, ''), o.stage, p.uid, p.name, "
    "o.next_step, o.next_on, o.value, o.currency, t.motivation, t.advocate, t.posting, "
    "o.outcome, o.closed_on FROM opportunities o LEFT JOIN targets t ON t.id = o.target_id "
    "LEFT JOIN people p ON p.id = o.person_id WHERE o.program_id = ? "
    "ORDER BY o.next_on IS NULL, o.next_on, o.id"
)


def board(connection: Any, rules: Rules, as_of: date) -> Board:
    """The board of the running program; empty when there is none."""
    if rules.program_id is None or rules.purpose is None:
        return Board((), (), ())
    key, purpose = rules.program_id, rules.purpose.code
    rows = connection.execute(OPEN, (key,)).fetchall()
    bare = connection.execute(
        "SELECT uid, org, motivation, advocate, posting FROM targets WHERE program_id = ?1 "
        "AND id NOT IN (SELECT target_id FROM opportunities WHERE target_id IS NOT NULL) "
        "ORDER BY COALESCE(motivation, 3) DESC, org",
        (key,),
    ).fetchall()
    orgs = {org_key(row[4]) for row in rows} | {org_key(row[1]) for row in bare}
    insiders = people_at(connection, orgs - {""})
    events, untold = _events(connection, key), _untold(connection, key)
    found = [
        _card(row, purpose, insiders, events.get(row[0], ()), untold.get(row[0], 0), rules, as_of)
        for row in rows
    ]
    targets = [
        CardRow(
            "", r[0], r[1], r[1], first_step(purpose), "", "", "", None, None, "", r[2] or 3,
            bool(r[3]), bool(r[4]), insiders.get(org_key(r[1]), ()), None, None, "", None, 0,
        )
        for r in bare
    ]  # fmt: skip
    closed = [card for card in found if card.closed_on is not None]
    closed.sort(key=lambda card: card.closed_on or date.min, reverse=True)
    return Board(
        tuple([card for card in found if card.closed_on is None] + targets),
        tuple(closed),
        _sources(connection, key),
    )


def _card(
    row: Any,
    purpose: str,
    insiders: dict[str, tuple[Insider, ...]],
    events: Sequence[Event],
    untold: int,
    rules: Rules,
    as_of: date,
) -> CardRow:
    closed = day_of(row[16])
    known = [event for event in events if event.day <= as_of]
    last = max(known, key=lambda event: event.day, default=None)
    timer = None
    if closed is None and rules.purpose is not None:
        working = rules.model.plan.working_days
        timer = timer_of(known, rules.purpose.follow_up_working_days, as_of, working)
    return CardRow(
        uid=row[1],
        target_uid=row[2] or "",
        title=row[3],
        org=row[4],
        step=step_of(purpose, row[5]),
        person_uid=row[6] or "",
        person_name=row[7] or "",
        next_step=row[8] or "",
        next_on=day_of(row[9]),
        value=row[10],
        currency=row[11] or "",
        motivation=row[12] or 3,
        advocate=bool(row[13]),
        posting=bool(row[14]),
        people=insiders.get(org_key(row[4]), ()),
        timer=timer,
        last=(last.kind, last.day) if last else None,
        outcome=row[15] or "",
        closed_on=closed,
        untold=untold if closed is not None else 0,
    )


def people_at(connection: Any, orgs: set[str]) -> dict[str, tuple[Insider, ...]]:
    """Active people at these employers (folded names), those who left behind those who are in."""
    if not orgs:
        return {}
    wanted = [
        org
        for (org,) in connection.execute(
            "SELECT DISTINCT org FROM people WHERE org IS NOT NULL "
            "UNION SELECT DISTINCT org FROM positions WHERE org IS NOT NULL"
        )
        if org_key(org) in orgs
    ]
    found: dict[str, dict[int, Insider]] = defaultdict(dict)
    marks = ",".join("?" * len(wanted))
    inside = (
        "SELECT p.id, p.uid, p.name, p.role, f.stage, p.org FROM people p JOIN facts f "
        f"ON f.person_id = p.id WHERE f.status = 'active' AND p.org IN ({marks})"
    )
    before = (
        "SELECT p.id, p.uid, p.name, o.role, f.stage, o.org FROM positions o JOIN people p "
        "ON p.id = o.person_id JOIN facts f ON f.person_id = p.id "
        f"WHERE f.status = 'active' AND o.org IN ({marks})"
    )
    for sql, left in ((inside, False), (before, True)):
        for key, uid, name, role, stage, org in connection.execute(sql, wanted).fetchall():
            one = Insider(uid, key, name, role or "", stage or 0, left)
            found[org_key(org)].setdefault(key, one)
    return {
        org: tuple(sorted(people.values(), key=lambda one: (one.left, -one.stage, one.person_id)))
        for org, people in found.items()
    }


def _events(connection: Any, program: int) -> dict[int, list[Event]]:
    found: dict[int, list[Event]] = defaultdict(list)
    for key, kind, day in connection.execute(
        "SELECT e.opportunity_id, e.kind, e.date FROM opportunity_events e JOIN opportunities o "
        "ON o.id = e.opportunity_id WHERE o.program_id = ?",
        (program,),
    ):
        found[key].append(Event(kind, day_of(day) or date.min))
    return found


def _untold(connection: Any, program: int) -> dict[int, int]:
    return dict(
        connection.execute(
            "SELECT o.id, COUNT(*) FROM opportunity_people op JOIN opportunities o "
            "ON o.id = op.opportunity_id WHERE o.program_id = ? AND op.told_on IS NULL "
            "AND op.role IN ('insider', 'helper', 'referrer') GROUP BY o.id",
            (program,),
        ).fetchall()
    )


def _sources(connection: Any, program: int) -> tuple[SourceRow, ...]:
    """Which ways in led to talks, interviews and a yes."""
    rows = connection.execute(
        "SELECT COALESCE(o.source, ''), COUNT(*), "
        "SUM(EXISTS (SELECT 1 FROM opportunity_events e WHERE e.opportunity_id = o.id "
        "AND e.kind = 'talk')), "
        "SUM(EXISTS (SELECT 1 FROM opportunity_events e WHERE e.opportunity_id = o.id "
        "AND e.kind = 'interview')), SUM(COALESCE(o.outcome, '') = 'won') "
        "FROM opportunities o WHERE o.program_id = ? GROUP BY 1 ORDER BY 3 DESC, 2 DESC, 1",
        (program,),
    )
    return tuple(SourceRow(*row) for row in rows)


def sheet(connection: Any, rules: Rules, as_of: date, uid: str) -> Sheet | None:
    """One opportunity with its people, events and the ask check of its main person."""
    shown = board(connection, rules, as_of)
    card = next((one for one in (*shown.cards, *shown.closed) if one.uid == uid), None)
    if card is None:
        return None
    row = connection.execute(
        "SELECT id, text, source, link, opened_on, person_id FROM opportunities WHERE uid = ?",
        (uid,),
    ).fetchone()
    stage, check = None, None
    if row[5] is not None:
        measured = person_queries.measures(connection, rules, as_of, row[5])
        stage = measured.facts.standing.stage
        check = person_queries.ask_check(measured, rules, as_of, size="M", favour="work")
    return Sheet(
        card, row[1] or "", row[2] or "", row[3] or "", day_of(row[4]),
        _event_rows(connection, row[0]), _part_rows(connection, row[0]), stage, check,
    )  # fmt: skip


def _event_rows(connection: Any, key: int) -> tuple[EventRow, ...]:
    return tuple(
        EventRow(
            r[0], r[1], day_of(r[2]) or date.min, r[3] or "", r[4] or "", r[5] or "", r[6] or "",
            r[7] or "",
        )
        for r in connection.execute(
            "SELECT e.uid, e.kind, e.date, p.uid, p.name, e.text, e.prepared, e.outcome "
            "FROM opportunity_events e LEFT JOIN people p ON p.id = e.person_id "
            "WHERE e.opportunity_id = ? ORDER BY e.date DESC, e.id DESC",
            (key,),
        )
    )  # fmt: skip


def _part_rows(connection: Any, key: int) -> tuple[PartRow, ...]:
    return tuple(
        PartRow(r[0], r[1], r[2], r[3] or "", r[4] or 0, day_of(r[5]))
        for r in connection.execute(
            "SELECT op.uid, p.uid, p.name, op.role, f.stage, op.told_on FROM opportunity_people op "
            "JOIN people p ON p.id = op.person_id LEFT JOIN facts f ON f.person_id = p.id "
            "WHERE op.opportunity_id = ? ORDER BY op.id",
            (key,),
        )
    )
