"""Fields of the user's own: defined once for the desk, filled in for each person."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from community_desk.core.kinds import FieldType
from community_desk.errors import InputError
from community_desk.operations.editing import delete, id_of, insert, update
from community_desk.store.change import Change
from community_desk.store.database import Database


def define_field(
    db: Database,
    name: str,
    kind: str,
    *,
    choices: Sequence[str] = (),
    person: str | None = None,
    value: Any = None,
) -> str:
    """Define a field, and fill it in for a person where one is given; returns its uid."""
    cleaned = name.strip()
    if not cleaned:
        raise InputError("A field needs a name.")
    offered = list(dict.fromkeys(choice.strip() for choice in choices if choice.strip()))
    if kind == FieldType.CHOICE and len(offered) < 2:
        raise InputError("A choice needs two words to choose from.", "Separate them by commas.")
    with db.change(f"Field {cleaned}") as change:
        known = change.execute("SELECT 1 FROM custom_fields WHERE name = ?", (cleaned,)).fetchone()
        if known is not None:
            raise InputError(f"There is a field called {cleaned} already.")
        place = change.execute("SELECT COALESCE(MAX(place), 0) + 1 FROM custom_fields").fetchone()
        values: dict[str, Any] = {"name": cleaned, "type": FieldType(kind), "place": place[0]}
        if kind == FieldType.CHOICE:
            values["choices"] = offered
        uid = insert(change, "custom_fields", values)
        if person is not None and value not in (None, ""):
            _write(change, person, cleaned, checked(kind, value, offered))
        return uid


def set_value(db: Database, person_uid: str, name: str, value: Any) -> None:
    """Fill a field in for a person; None empties it. It must fit the field's type."""
    with db.change(f"Set {name}") as change:
        row = change.execute(
            "SELECT type, choices FROM custom_fields WHERE name = ?", (name,)
        ).fetchone()
        if row is not None and value is not None:
            value = checked(row[0], value, json.loads(row[1] or "[]"))
        _write(change, person_uid, name, value)


def remove_field(db: Database, uid: str) -> None:
    """Take the definition away; what was filled in stays with each person, as text."""
    with db.change("Remove field") as change:
        delete(change, "custom_fields", uid)


def checked(kind: str, value: Any, choices: Sequence[str] = ()) -> Any:
    """The value as a field of this type holds it; InputError where it does not fit."""
    text = str(value).strip()
    if kind == FieldType.NUMBER:
        try:
            figure = float(text)
        except ValueError:
            raise InputError(f"{text} is no number.") from None
        return int(figure) if figure.is_integer() else figure
    if kind == FieldType.DAY:
        try:
            return date.fromisoformat(text).isoformat()
        except ValueError:
            raise InputError(f"{text} is no day.") from None
    if kind == FieldType.YES_NO:
        return bool(value) and text not in ("0", "False")
    if kind == FieldType.CHOICE and text not in choices:
        raise InputError(f"{text} is not offered.", ", ".join(choices))
    if kind == FieldType.LINK and not text.lower().startswith(("http://", "https://", "mailto:")):
        return f"https://{text}"
    return text


def _write(change: Change, person_uid: str, name: str, value: Any) -> None:
    key = id_of(change, "people", person_uid)
    old = change.execute("SELECT custom FROM people WHERE id = ?", (key,)).fetchone()[0]
    values = json.loads(old or "{}") or {}
    if value is None:
        values.pop(name, None)
    else:
        values[name] = value
    update(change, "people", person_uid, {"custom": values or None})
