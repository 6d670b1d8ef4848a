"""Settings that travel with the desk."""

from __future__ import annotations

import json
from typing import Any

from community_desk.errors import InputError
from community_desk.operations.editing import insert
from community_desk.settings import BY_KEY
from community_desk.store.change import Change
from community_desk.store.database import Database
from community_desk.store.queries.my_card import FIELDS, MY_CARD


def desk_setting(db: Database, key: str) -> Any:
    """The value in force on this desk."""
    with db.read() as connection:
        row = connection.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
    return json.loads(row[0]) if row and row[0] is not None else BY_KEY[key].default


def set_desk_setting(db: Database, key: str, value: Any) -> None:
    """Check and keep a setting on the desk; InputError when it does not fit."""
    setting = BY_KEY[key]
    checked = setting.check(value)
    with db.change(f"Set {setting.label}") as change:
        _store(change, key, checked)


def set_my_card(db: Database, **fields: str) -> None:
    """Keep the user's own business card; InputError without a name."""
    values = {key: " ".join(fields.get(key, "").split()) for key in FIELDS}
    if not values["name"]:
        raise InputError("A card needs a name.", "Type yours.")
    with db.change("My card") as change:
        _store(change, MY_CARD, {key: value for key, value in values.items() if value})


def _store(change: Change, key: str, value: Any) -> None:
    row = change.execute("SELECT id FROM settings WHERE key = ?", (key,)).fetchone()
    if row is None:
        insert(change, "settings", {"key": key, "value": value})
    else:
        text = json.dumps(value, ensure_ascii=False)
        change.execute("UPDATE settings SET value = ? WHERE id = ?", (text, row[0]))
