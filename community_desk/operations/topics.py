"""Topics the user stands for, words of praise kept with leave to quote, warm-up plans."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from community_desk.core.names import fold
from community_desk.errors import InputError
from community_desk.operations.editing import delete, insert, update
from community_desk.store.change import Change
from community_desk.store.database import Database

MOST_CLAIMED = 7
TESTIMONIALS = "testimonials"
"""Settings key: uid of the endorsement to {"quote": bool, "source": channel}."""


def claim_topic(db: Database, name: str) -> str:
    """Want to be known for a topic; InputError beyond seven, for one name stands for few things."""
    if not name.strip():
        raise InputError("A topic needs a name.")
    with db.change("Claim topic") as change:
        rows = change.execute("SELECT uid, name, mine FROM topics").fetchall()
        found = next((row for row in rows if fold(row[1]) == fold(name.strip())), None)
        if sum(bool(row[2]) for row in rows) >= MOST_CLAIMED and not (found and found[2]):
            raise InputError("Seven topics are enough.", "Let one go first.")
        if found is None:
            return insert(change, "topics", {"name": name.strip(), "mine": True})
        update(change, "topics", found[0], {"mine": True})
        return str(found[0])


def release_topic(db: Database, name: str) -> None:
    """Let a topic go; what people asked about it stays."""
    with db.change("Let topic go") as change:
        for uid, stored in change.execute("SELECT uid, name FROM topics WHERE mine").fetchall():
            if fold(stored) == fold(name):
                update(change, "topics", uid, {"mine": None})


def add_testimonial(
    db: Database, person_uid: str, text: str, *, day: date | None, source: str, quote: bool
) -> str:
    """Keep words of praise: an endorsement received, with the leave to quote beside it."""
    if not text.strip():
        raise InputError("A testimonial needs its words.")
    with db.change("Testimonial") as change:
        when = day or change.today
        fields = {"side": "receive", "type": "endorsement", "size": "M", "date": when}
        fields |= {"done_on": when, "status": "done", "text": text.strip()}
        uid = insert(change, "exchanges", {"person": person_uid, **fields})
        _remember(change, uid, {"quote": quote, "source": source})
        return uid


def allow_quoting(db: Database, uid: str, allowed: bool) -> None:
    """Write down whether they allow to be quoted."""
    with db.change("Permission to quote") as change:
        kept = _testimonials(change).get(uid, {})
        _remember(change, uid, kept | {"quote": allowed})


def remove_testimonial(db: Database, uid: str) -> None:
    """Take words of praise away."""
    with db.change("Remove testimonial") as change:
        delete(change, "exchanges", uid)
        _remember(change, uid, None)


def plan_warm_up(db: Database, person_uid: str, touches: Iterable[tuple[date, str]]) -> None:
    """Dated touches that ask for nothing, as promises to oneself, in one step."""
    with db.change("Warm-up plan") as change:
        for day, text in touches:
            values = {"person": person_uid, "who": "me", "text": text}
            insert(change, "commitments", values | {"made_on": change.today, "due_on": day})


def _testimonials(change: Change) -> dict[str, Any]:
    row = change.execute("SELECT value FROM settings WHERE key = ?", (TESTIMONIALS,)).fetchone()
    return dict(json.loads(row[0]) or {}) if row and row[0] else {}


def _remember(change: Change, uid: str, value: dict[str, Any] | None) -> None:
    kept = _testimonials(change)
    if value is None:
        kept.pop(uid, None)
    else:
        kept[uid] = value
    row = change.execute("SELECT uid FROM settings WHERE key = ?", (TESTIMONIALS,)).fetchone()
    if row is None:
        insert(change, "settings", {"key": TESTIMONIALS, "value": kept})
    else:
        update(change, "settings", row[0], {"value": kept})
