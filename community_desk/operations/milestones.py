"""Days that matter to a person: birthdays, a new job, a launch, whatever they call their own."""

from __future__ import annotations

from calendar import monthrange
from typing import Any

from community_desk.errors import InputError
from community_desk.operations.editing import delete, insert, update
from community_desk.store.database import Database

_LEAP = 2024


def add_date(db: Database, person_uid: str, kind: str, month: int, day: int, **fields: Any) -> str:
    """Write a day down, with `year`, `yearly` and `text` where they are known; returns its uid."""
    values = _checked({"type": kind, "month": month, "day": day, **fields})
    with db.change("Date") as change:
        kept = {key: value for key, value in values.items() if value not in (None, "")}
        return insert(change, "milestones", {"person": person_uid, **kept})


def edit_date(db: Database, uid: str, **fields: Any) -> None:
    """Change a day; `type`, `month` and `day` are given together."""
    values = _checked(fields)
    with db.change("Edit date") as change:
        update(change, "milestones", uid, values)


def remove_date(db: Database, uid: str) -> None:
    """Take a day away."""
    with db.change("Remove date") as change:
        delete(change, "milestones", uid)


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    """The 29th of February is a day without a year and in leap years; a single day needs a year."""
    kind = str(fields.get("type") or "").strip()
    if not kind:
        raise InputError("A day needs its name.", "Birthday, or words of your own.")
    month, day, year = fields["month"], fields["day"], fields.get("year")
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year or _LEAP, month)[1]:
        raise InputError("There is no such day.")
    if fields.get("yearly") is False and year is None:
        raise InputError("A day that comes once needs its year.")
    return {**fields, "type": kind}
