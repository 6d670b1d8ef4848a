"""Channels the user changes or adds: playbooks kept as settings of the desk."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from community_desk.core.playbook import Limit, Playbook, parse_playbook
from community_desk.errors import InputError
from community_desk.operations.editing import insert
from community_desk.resources import load_playbooks
from community_desk.store.change import Change
from community_desk.store.database import Database
from community_desk.store.queries import channels as queries


def playbooks_of(db: Database) -> Mapping[str, Playbook]:
    """Every playbook in force on this desk by code: shipped ones under the user's own."""
    with db.read() as connection:
        return queries.playbooks(connection)


def mapping_of(book: Playbook) -> dict[str, Any]:
    """A playbook as the mapping its file holds; reading it again gives the same playbook."""
    return {
        "code": book.code,
        "name": book.name,
        "family": book.family,
        "count": book.count,
        "strength": book.strength,
        "signals": {word: kind.value for word, kind in book.signals},
        "visit": {"per_week": book.visit.per_week, "minutes": book.visit.minutes},
        "limits": [_limit(limit) for limit in book.limits],
        "export": {
            "holds": book.export.holds,
            "wait": book.export.wait,
            "gap": book.export.gap,
            "source": book.export.source,
        },
        "quirks": list(book.quirks),
        "rituals": [
            {"name": r.name, "per_week": r.per_week, "minutes": r.minutes, "do": r.do}
            for r in book.rituals
        ],
        "templates": [
            {
                "id": t.id,
                "purpose": t.purpose,
                "stage_min": t.stage_min,
                **({"limit": t.limit} if t.limit else {}),
                "text": t.text,
            }
            for t in book.templates
        ],
    }


def _limit(limit: Limit) -> dict[str, Any]:
    span = {"value": limit.low} if limit.low == limit.high else {
        "low": limit.low, "high": limit.high,
    }  # fmt: skip
    said = {"source": limit.source, "seen": limit.seen}
    return {
        "key": limit.key,
        **span,
        "unit": limit.unit,
        "confidence": limit.confidence,
        **{key: value for key, value in said.items() if value},
    }


def edit_channel(db: Database, values: Mapping[str, Any]) -> None:
    """Keep a changed playbook; InputError names the field that does not fit."""
    book = parse_playbook("channel", values)
    with db.change(f"Change {book.name}") as change:
        if book.code not in queries.playbooks(change.connection):
            raise InputError(f"There is no channel called {book.code}.", "Add it first.")
        _keep(change, book)


def add_channel(db: Database, values: Mapping[str, Any]) -> str:
    """Add a channel with its playbook and return its code; InputError when it is there."""
    book = parse_playbook("channel", values)
    with db.change(f"Add {book.name}") as change:
        if book.code in queries.playbooks(change.connection):
            raise InputError(f"There is a channel called {book.code} already.", "Change that one.")
        _keep(change, book)
    return book.code


def reset_channel(db: Database, code: str) -> None:
    """Return to the shipped playbook; a channel the user added goes, its people stay."""
    book = load_playbooks().get(code)
    with db.change(f"Reset {book.name if book else code}") as change:
        change.execute("DELETE FROM settings WHERE key = ?", (queries.OWN + code,))


def _keep(change: Change, book: Playbook) -> None:
    key, value = queries.OWN + book.code, mapping_of(book)
    row = change.execute("SELECT id FROM settings WHERE key = ?", (key,)).fetchone()
    if row is None:
        insert(change, "settings", {"key": key, "value": value})
    else:
        change.execute("UPDATE settings SET value = ? WHERE id = ?", (json.dumps(value), row[0]))
