"""Jobs somebody held and holds, and the move from one to the next."""

from __future__ import annotations

from datetime import date
from typing import Any

from community_desk.errors import InputError
from community_desk.operations.editing import delete, id_of, insert, update
from community_desk.store.change import Change
from community_desk.store.database import Database

NEWS_DAYS = 90
"""Days for which a new job is news that gives a reason to write."""


def add_position(db: Database, person_uid: str, **fields: Any) -> str:
    """Write a position down: employer or role, with the days known; returns its uid."""
    _check(fields)
    with db.change("Position") as change:
        values = {key: value for key, value in fields.items() if value not in (None, "")}
        return insert(change, "positions", {"person": person_uid, **values})


def edit_position(db: Database, uid: str, **fields: Any) -> None:
    """Change a position."""
    _check(fields)
    with db.change("Edit position") as change:
        update(change, "positions", uid, fields)


def remove_position(db: Database, uid: str) -> None:
    """Take a position away."""
    with db.change("Remove position") as change:
        delete(change, "positions", uid)


def move_job(
    db: Database, person_uid: str, *, org: str, role: str = "", on: date | None = None
) -> None:
    """They move to a new job: the old one becomes a position that ended, the new one begins.

    A move of the last 90 days, or one to come, also becomes a day that matters: a reason to write.
    """
    org, role = org.strip(), role.strip()
    if not org and not role:
        raise InputError("A new job needs an employer or a role.")
    with db.change("New job") as change:
        key = id_of(change, "people", person_uid)
        name, old_org, old_role = change.execute(
            "SELECT name, COALESCE(org, ''), COALESCE(role, '') FROM people WHERE id = ?", (key,)
        ).fetchone()
        if (org, role) == (old_org, old_role):
            raise InputError(f"{name} works there already.")
        change.label = f"New job for {name}"
        begun = on or change.today
        _end_old(change, key, person_uid, old_org, old_role, begun)
        started = {"org": org, "role": role, "started_on": begun}
        kept = {field: value for field, value in started.items() if value}
        insert(change, "positions", {"person": person_uid, **kept})
        update(change, "people", person_uid, {"org": org or None, "role": role or None})
        if (change.today - begun).days <= NEWS_DAYS:
            _tell(
                change, person_uid, max(begun, change.today), ", ".join(filter(None, (role, org)))
            )


def _end_old(change: Change, key: int, person_uid: str, org: str, role: str, day: date) -> None:
    """End the position held now; where only the person's own fields name it, it becomes one."""
    row = change.execute(
        "SELECT uid FROM positions WHERE person_id = ? AND ended_on IS NULL "
        "AND COALESCE(org, '') = ? ORDER BY started_on DESC, id DESC LIMIT 1",
        (key, org),
    ).fetchone()
    if row is not None:
        update(change, "positions", row[0], {"ended_on": day})
    elif org or role:
        held = {name: value for name, value in (("org", org), ("role", role)) if value}
        insert(change, "positions", {"person": person_uid, "ended_on": day, **held})


def _tell(change: Change, person_uid: str, day: date, words: str) -> None:
    when = {"month": day.month, "day": day.day, "year": day.year, "yearly": False}
    insert(
        change,
        "milestones",
        {"person": person_uid, "type": "job_start", "text": words, **when},
    )


def _check(fields: dict[str, Any]) -> None:
    if not (fields.get("org") or fields.get("role")):
        raise InputError("A position needs an employer or a role.")
    start, end = fields.get("started_on"), fields.get("ended_on")
    if isinstance(start, date) and isinstance(end, date) and end < start:
        raise InputError("A position cannot end before it began.")
