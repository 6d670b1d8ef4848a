"""People and days as the exporters take them."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date
from typing import Any, NamedTuple

from community_desk.core.days import next_occurrence, occurrence
from community_desk.core.incoming import LABEL_OF
from community_desk.store.records import day_of

_LABELLED = LABEL_OF.format("")


class PersonFields(NamedTuple):
    """One person's own fields, handles and birthday."""

    uid: str
    name: str
    given_name: str
    family_name: str
    nickname: str
    org: str
    role: str
    place: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    urls: tuple[str, ...]
    tags: tuple[str, ...]
    notes: str
    birthday: tuple[int, int, int | None] | None
    met_on: date | None
    met_how: str
    handles: tuple[tuple[str, str, str], ...]
    labels: tuple[tuple[str, str], ...]


class DayFields(NamedTuple):
    """A milestone, promise or follow-up on its day."""

    uid: str
    kind: str
    person: str
    text: str
    day: date
    yearly: bool


def people_fields(connection: Any, ids: list[int] | None = None) -> list[PersonFields]:
    """Active people in the order of names; circle, closeness and stage stay at home."""
    where = "COALESCE(p.status, 'active') = 'active'"
    values: tuple[Any, ...] = ()
    if ids is not None:
        where, values = "p.id IN (SELECT value FROM json_each(?))", (json.dumps(ids),)
    handles: dict[int, list[tuple[str, str, str]]] = defaultdict(list)
    for key, channel, identifier, address in connection.execute(
        "SELECT person_id, channel, COALESCE(identifier, number, ''), COALESCE(address, '') "
        "FROM handles WHERE person_id IS NOT NULL AND ended_on IS NULL ORDER BY channel, id"
    ):
        handles[key].append((channel, identifier, address))
    birthdays = {
        key: (month, day, year)
        for key, month, day, year in connection.execute(
            "SELECT person_id, month, day, year FROM milestones WHERE type = 'birthday'"
        )
    }

    def texts(value: str | None) -> tuple[str, ...]:
        return tuple(json.loads(value or "[]") or ())

    def labels(extra: str | None, addresses: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        held = (json.loads(extra) or {}) if extra and _LABELLED in extra else {}
        found = ((address, held.get(LABEL_OF.format(address))) for address in addresses)
        return tuple((address, label) for address, label in found if isinstance(label, str))

    return [
        PersonFields(
            r[1], r[2], r[3] or "", r[4] or "", r[5] or "", r[6] or "", r[7] or "", r[8] or "",
            texts(r[9]), texts(r[10]), texts(r[11]), texts(r[12]), r[13] or "",
            birthdays.get(r[0]), day_of(r[14]), r[15] or "", tuple(handles.get(r[0], ())),
            labels(r[16], texts(r[9]) + texts(r[10])),
        )
        for r in connection.execute(
            "SELECT p.id, p.uid, p.name, p.given_name, p.family_name, p.nickname, p.org, p.role, "
            "p.place, p.emails, p.phones, p.urls, p.tags, p.notes, p.met_on, p.met_how, p.extra "
            f"FROM people p JOIN facts x ON x.person_id = p.id WHERE {where} "
            "ORDER BY x.sort_name, p.id",
            values,
        )
    ]  # fmt: skip


def calendar_days(connection: Any, as_of: date) -> list[DayFields]:
    """Milestones of active people, open promises with a day, and the next touches of circles."""
    found = []
    for uid, kind, person, month, day, year, yearly in connection.execute(
        "SELECT m.uid, m.type, p.name, m.month, m.day, m.year, m.yearly FROM milestones m "
        "JOIN people p ON p.id = m.person_id WHERE COALESCE(p.status, 'active') = 'active' "
        "ORDER BY m.uid"
    ):
        repeats = yearly is None or bool(yearly)
        when = (
            occurrence(year, month, day)
            if year
            else next_occurrence(month, day, as_of, yearly=repeats)
        )
        if when is not None:
            found.append(DayFields(uid, kind, person, "", when, repeats))
    for uid, who, person, text, due in connection.execute(
        "SELECT c.uid, c.who, p.name, COALESCE(c.text, ''), c.due_on FROM commitments c "
        "JOIN people p ON p.id = c.person_id WHERE c.due_on IS NOT NULL AND c.done_on IS NULL "
        "AND c.dropped_on IS NULL AND COALESCE(p.status, 'active') = 'active' ORDER BY c.uid"
    ):
        kind = "promise" if who == "me" else "their promise"
        found.append(DayFields(uid, kind, person, text, day_of(due) or as_of, False))
    for uid, title, step, day in connection.execute(
        "SELECT o.uid, COALESCE(o.org, o.title), COALESCE(o.next_step, ''), o.next_on "
        "FROM opportunities o JOIN programs p ON p.id = o.program_id WHERE o.closed_on IS NULL "
        "AND p.ended_on IS NULL AND o.next_on IS NOT NULL ORDER BY o.uid"
    ):
        found.append(DayFields(uid, "next step", title, step, day_of(day) or as_of, False))
    return found
