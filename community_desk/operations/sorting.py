"""Decide on listed people, one at a time or by groups; count how often each was offered."""

from __future__ import annotations

from collections.abc import Sequence

from community_desk.core.days import plus
from community_desk.core.kinds import Circle, Status
from community_desk.core.today import spread_offsets
from community_desk.errors import InputError
from community_desk.operations.editing import id_of, insert, update
from community_desk.store.change import Change
from community_desk.store.database import Database
from community_desk.store.queries.sorting import TRIAGE

ARCHIVE = "archive"
LEAVE = "listed"
LATER = "later"
LEAVE_DAYS = 365


def sort_people(db: Database, uids: Sequence[str], decision: str) -> None:
    """Give people a circle, archive them, leave them listed or for later: one step of undo.

    Each counts as offered once more, so that nobody comes twice before everybody came once.
    """
    if decision not in (ARCHIVE, LEAVE, LATER):
        Circle(decision)
    if not uids:
        raise InputError("There is nobody to sort.")
    with db.change(f"Sort: {decision}" + (f" ({len(uids)} people)" if len(uids) > 1 else "")) as c:
        offsets = dict.fromkeys(uids, 0)
        if decision not in (ARCHIVE, LEAVE, LATER):
            cadence = c.rules.model.circles[Circle(decision)].cadence
            offsets = spread_offsets(list(uids), cadence) if cadence else offsets
        for uid in uids:
            _offered(c, uid, decision)
            if decision == LEAVE:
                _leave(c, uid)
            if decision == ARCHIVE:
                values = {"status": Status.ARCHIVED, "status_since": c.today}
                update(c, "people", uid, values)
            elif decision not in (LEAVE, LATER):
                values = {"circle": decision, "circle_since": c.today}
                update(c, "people", uid, values | {"circle_offset": offsets[uid]})


def _leave(change: Change, uid: str) -> None:
    """Leave somebody listed: Today does not ask again for a year either (domain.md chapter 5)."""
    key = id_of(change, "people", uid)
    row = change.execute(
        "SELECT uid FROM card_states WHERE person_id = ? AND flag = 'NEVER' AND subject = ?",
        (key, uid),
    ).fetchone()
    away = {"hidden_until": plus(change.today, LEAVE_DAYS), "decided": LEAVE}
    if row is None:
        insert(change, "card_states", {"person": uid, "flag": "NEVER", "subject": uid, **away})
    else:
        update(change, "card_states", row[0], away)


def _offered(change: Change, uid: str, decision: str) -> None:
    key = id_of(change, "people", uid)
    row = change.execute(
        "SELECT uid, shown_count FROM card_states WHERE person_id = ? AND flag = ?", (key, TRIAGE)
    ).fetchone()
    if row is None:
        first = {"person": uid, "flag": TRIAGE, "shown_count": 1, "first_shown": change.today}
        insert(change, "card_states", {**first, "last_shown": change.today, "decided": decision})
        return
    again = {"shown_count": (row[1] or 0) + 1, "last_shown": change.today, "decided": decision}
    update(change, "card_states", row[0], again)


def add_note(db: Database, uid: str, text: str) -> None:
    """Put a line behind a person's notes."""
    cleaned = text.strip()
    if not cleaned:
        raise InputError("A note needs a word.")
    with db.change("Note") as change:
        key = id_of(change, "people", uid)
        old = change.execute("SELECT notes FROM people WHERE id = ?", (key,)).fetchone()[0]
        update(change, "people", uid, {"notes": f"{old}\n{cleaned}" if old else cleaned})
