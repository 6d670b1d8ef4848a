"""Everything with a day: promises of either side, dates of people, next steps of the plan."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from community_desk.core.days import occurrence
from community_desk.store.records import day_of
from community_desk.store.rules import Rules


class AgendaRow(NamedTuple):
    """One entry of a day; kind is mine, theirs, date or step."""

    day: date
    kind: str
    uid: str
    person_uid: str
    name: str
    text: str
    years: int | None


def agenda(connection: Any, rules: Rules, first: date, last: date) -> list[AgendaRow]:
    """Entries from `first` to `last`, both included, by day; people put to rest are left out."""
    found = [
        AgendaRow(
            day_of(due) or first, "mine" if who == "me" else "theirs", uid, person, name, text, None
        )
        for uid, who, person, name, text, due in connection.execute(
            "SELECT c.uid, c.who, p.uid, p.name, COALESCE(c.text, ''), c.due_on "
            "FROM commitments c JOIN people p ON p.id = c.person_id "
            "WHERE c.due_on BETWEEN ? AND ? AND c.done_on IS NULL AND c.dropped_on IS NULL "
            "AND COALESCE(p.status, 'active') = 'active'",
            (first.isoformat(), last.isoformat()),
        )
    ]
    found += _dates(connection, first, last)
    found += [
        AgendaRow(day_of(day) or first, "step", uid, person or "", name or org or title, step, None)
        for uid, person, name, org, title, step, day in connection.execute(
            "SELECT o.uid, p.uid, p.name, o.org, o.title, COALESCE(o.next_step, o.title), "
            "o.next_on FROM opportunities o LEFT JOIN people p ON p.id = o.person_id "
            "WHERE o.program_id IS ? AND o.closed_on IS NULL AND o.next_on BETWEEN ? AND ?",
            (rules.program_id, first.isoformat(), last.isoformat()),
        )
    ]
    return sorted(found, key=lambda row: (row.day, row.kind != "mine", row.kind, row.name, row.uid))


def _dates(connection: Any, first: date, last: date) -> list[AgendaRow]:
    """Milestones that fall into the days: yearly ones in each year, others in their own."""
    rows = connection.execute(
        "SELECT m.uid, m.type, p.uid, p.name, m.month, m.day, m.year, m.yearly, m.text "
        "FROM milestones m JOIN people p ON p.id = m.person_id "
        "WHERE COALESCE(p.status, 'active') = 'active'"
    )
    found = []
    for uid, kind, person, name, month, day, year, yearly, text in rows:
        repeats = yearly is None or bool(yearly)
        years = range(first.year, last.year + 1) if repeats or year is None else (year,)
        for each in years:
            when = occurrence(each, month, day)
            if first <= when <= last and (year is None or each >= year):
                age = each - year if year is not None and each > year else None
                found.append(AgendaRow(when, "date", uid, person, name, text or kind, age))
    return found


def overdue(connection: Any, before: date, limit: int = 20) -> list[AgendaRow]:
    """Promises whose day has passed, the oldest first."""
    return [
        AgendaRow(
            day_of(due) or before, "mine" if who == "me" else "theirs", uid, person, name, text,
            None,
        )
        for uid, who, person, name, text, due in connection.execute(
            "SELECT c.uid, c.who, p.uid, p.name, COALESCE(c.text, ''), c.due_on "
            "FROM commitments c JOIN people p ON p.id = c.person_id "
            "WHERE c.due_on < ? AND c.done_on IS NULL AND c.dropped_on IS NULL "
            "AND COALESCE(p.status, 'active') = 'active' ORDER BY c.due_on, c.id LIMIT ?",
            (before.isoformat(), limit),
        )
    ]  # fmt: skip
