"""Decide on listed people, one at a time or by groups; count how often each was offered."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from community_desk.core.days import plus
from community_desk.core.kinds import Circle, Status
from community_desk.errors import InputError
from community_desk.operations.bulk import Progress, give_circle, give_status, ids_of
from community_desk.operations.editing import id_of, update
from community_desk.store.change import Change, new_uids
from community_desk.store.database import Database
from community_desk.store.queries.sorting import TRIAGE

ARCHIVE = "archive"
LEAVE = "listed"
LATER = "later"
LEAVE_DAYS = 365


def sort_people(
    db: Database, uids: Sequence[str], decision: str, progress: Progress | None = None
) -> None:
    """Give people a circle, archive them, leave them listed or for later: one step of undo.

    Each counts as offered once more, so that nobody comes twice before everybody came once.
    """
    if decision not in (ARCHIVE, LEAVE, LATER):
        Circle(decision)
    if not uids:
        raise InputError("There is nobody to sort.")
    label = f"Sort: {decision}" + (f" ({len(uids)} people)" if len(uids) > 1 else "")
    with db.change(label, progress=progress) as change:
        ids = ids_of(change, uids)
        _offered(change, list(ids.values()), decision)
        if decision == LEAVE:
            _leave(change, ids)
        elif decision == ARCHIVE:
            give_status(change, uids, Status.ARCHIVED)
        elif decision != LATER:
            circle = Circle(decision)
            give_circle(change, uids, circle, change.rules.model.circles[circle].cadence)


def _leave(change: Change, ids: Mapping[str, int]) -> None:
    """Leave people listed: Today does not ask again for a year either (domain.md chapter 5)."""
    until = plus(change.today, LEAVE_DAYS).isoformat()
    known = dict(
        change.execute(
            "SELECT c.person_id, c.id FROM card_states c JOIN people p ON p.id = c.person_id "
            "WHERE c.flag = 'NEVER' AND c.subject = p.uid "
            "AND c.person_id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids.values())),),
        ).fetchall()
    )
    change.executemany(
        "UPDATE card_states SET hidden_until = ?, decided = ? WHERE id = ?",
        [(until, LEAVE, row) for row in known.values()],
    )
    new = [(uid, key) for uid, key in ids.items() if key not in known]
    change.executemany(
        "INSERT INTO card_states (uid, person_id, flag, subject, hidden_until, decided) "
        "VALUES (?, ?, 'NEVER', ?, ?, ?)",
        [
            (fresh, key, uid, until, LEAVE)
            for fresh, (uid, key) in zip(new_uids(len(new)), new, strict=True)
        ],
    )


def _offered(change: Change, ids: Sequence[int], decision: str) -> None:
    """Count one more offer of each, and what came of it."""
    day = change.today.isoformat()
    known = dict(
        change.execute(
            "SELECT person_id, id FROM card_states WHERE flag = ? "
            "AND person_id IN (SELECT value FROM json_each(?))",
            (TRIAGE, json.dumps(list(ids))),
        ).fetchall()
    )
    change.executemany(
        "UPDATE card_states SET shown_count = COALESCE(shown_count, 0) + 1, last_shown = ?, "
        "decided = ? WHERE id = ?",
        [(day, decision, row) for row in known.values()],
    )
    new = [key for key in ids if key not in known]
    change.executemany(
        "INSERT INTO card_states (uid, person_id, flag, shown_count, first_shown, last_shown, "
        "decided) VALUES (?, ?, ?, 1, ?, ?, ?)",
        [
            (uid, key, TRIAGE, day, day, decision)
            for uid, key in zip(new_uids(len(new)), new, strict=True)
        ],
    )


def add_note(db: Database, uid: str, text: str) -> None:
    """Put a line behind a person's notes."""
    cleaned = text.strip()
    if not cleaned:
        raise InputError("A note needs a word.")
    with db.change("Note") as change:
        key = id_of(change, "people", uid)
        old = change.execute("SELECT notes FROM people WHERE id = ?", (key,)).fetchone()[0]
        update(change, "people", uid, {"notes": f"{old}\n{cleaned}" if old else cleaned})
