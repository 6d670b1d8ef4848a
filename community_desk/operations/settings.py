"""Settings that travel with the desk."""

from __future__ import annotations

import json
from typing import Any

from community_desk.operations.editing import insert
from community_desk.settings import BY_KEY
from community_desk.store.database import Database


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
        row = change.execute("SELECT id FROM settings WHERE key = ?", (key,)).fetchone()
        if row is None:
            insert(change, "settings", {"key": key, "value": checked})
        else:
            change.execute(
                "UPDATE settings SET value = ? WHERE id = ?", (json.dumps(checked), row[0])
            )
