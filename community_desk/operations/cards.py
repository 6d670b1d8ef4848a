"""The memory of Today's cards: shown, put off, put away."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Protocol

from community_desk.core.days import plus
from community_desk.core.parameters import FLAGS
from community_desk.errors import InputError
from community_desk.operations.bulk import Progress, ids_of
from community_desk.operations.editing import id_of, insert, update
from community_desk.store.change import Change, new_uids
from community_desk.store.database import Database

SNOOZE_OWED_DAYS = 7
SNOOZE_DAYS = 90
LANE_A = frozenset(FLAGS[:6])
DISMISS_DAYS = {
    "DORMANT": 365,
    "NEVER": 365,
    "NEW": 365,
    "ONE_SIDED": 180,
    "GIVE_FIRST": 180,
    "LET_THEM_HELP": 180,
    "WAITING": 90,
    "INTRO_PENDING": 90,
}


class CardLike(Protocol):
    """What a card must tell: whose it is, its flag, its subject."""

    @property
    def uid(self) -> str:
        """The person's uid."""

    @property
    def flag(self) -> str:
        """The flag that speaks."""

    @property
    def subject(self) -> str:
        """The record or day it is about."""


def snooze(db: Database, person_uid: str, flag: str, subject: str, until: date) -> None:
    """Hide a card until a day: what is owed for at most 7 days, the rest for 90."""
    with db.change("Snooze") as change:
        most = SNOOZE_OWED_DAYS if flag in LANE_A else SNOOZE_DAYS
        if until <= change.today:
            raise InputError("Choose a later day.")
        latest = change.today + timedelta(days=most)
        _remember(change, person_uid, flag, subject, snoozed_until=min(until, latest))


def snooze_person(db: Database, person_uid: str, until: date) -> None:
    """Hide a person from Today until a day, at most 90 days."""
    with db.change("Snooze person") as change:
        if until <= change.today:
            raise InputError("Choose a later day.")
        latest = change.today + timedelta(days=SNOOZE_DAYS)
        _remember(change, person_uid, "*", "", snoozed_until=min(until, latest))


def snooze_people(
    db: Database, uids: Sequence[str], until: date, progress: Progress | None = None
) -> None:
    """Hide several people from Today until a day, at most 90 days; one step of undo."""
    with db.change(f"Snooze ({len(uids)} people)", progress=progress) as change:
        if until <= change.today:
            raise InputError("Choose a later day.")
        day = min(until, change.today + timedelta(days=SNOOZE_DAYS)).isoformat()
        ids = list(ids_of(change, uids).values())
        known = dict(
            change.execute(
                "SELECT person_id, id FROM card_states WHERE flag = '*' "
                "AND COALESCE(subject, '') = '' "
                "AND person_id IN (SELECT value FROM json_each(?))",
                (json.dumps(ids),),
            ).fetchall()
        )
        change.executemany(
            "UPDATE card_states SET snoozed_until = ? WHERE id = ?",
            [(day, row) for row in known.values()],
        )
        rest = [key for key in ids if key not in known]
        change.executemany(
            "INSERT INTO card_states (uid, person_id, flag, subject, snoozed_until) "
            "VALUES (?, ?, '*', '', ?)",
            [(uid, key, day) for uid, key in zip(new_uids(len(rest)), rest, strict=True)],
        )


def begin_anew(db: Database, spread: Mapping[str, date], rest: Sequence[str]) -> None:
    """After an absence: hide people until their days, let others rest; one undo step.

    `spread` is uid to day, at most 90 days ahead; those who rest are listed, without a rhythm.
    """
    with db.change("Begin anew") as change:
        latest = change.today + timedelta(days=SNOOZE_DAYS)
        for uid, until in spread.items():
            if until <= change.today:
                raise InputError("Choose a later day.")
            _remember(change, uid, "*", "", snoozed_until=min(until, latest))
        for uid in rest:
            values = {"circle": "listed", "circle_since": change.today, "circle_offset": 0}
            update(change, "people", uid, values)


def dismiss(db: Database, card: CardLike) -> None:
    """Put a card away for its round; a promise or request is settled openly instead."""
    flag = card.flag
    if flag in ("PROMISE_OVERDUE", "PROMISE_DUE"):
        raise InputError(
            "A promise is not put away.", "Do it, agree on a new day, or drop it openly."
        )
    if flag == "REQUEST_OPEN":
        raise InputError("They asked you.", "Do it, or say openly that you cannot.")
    with db.change("Dismiss") as change:
        if flag == "REPLY_OWED":
            update(change, "interactions", card.subject, {"no_reply_needed": True})
            return
        until = _hidden_until(change, card)
        decided = "not needed" if flag == "THANKS_DUE" else "dismissed"
        _remember(change, card.uid, flag, card.subject, hidden_until=until, decided=decided)


def _hidden_until(change: Change, card: CardLike) -> date:
    if card.flag == "THANKS_DUE":
        return date.max
    if card.flag == "MILESTONE":
        year = int(card.subject.rpartition(":")[2] or change.today.year)
        return date(min(year + 1, 9999), 1, 1)
    if card.flag in ("OVERDUE", "COOLING"):
        row = change.execute(
            "SELECT x.cadence FROM facts x JOIN people p ON p.id = x.person_id WHERE p.uid = ?",
            (card.uid,),
        ).fetchone()
        return plus(change.today, int(row[0] or 90) if row else 90)
    return plus(change.today, DISMISS_DAYS.get(card.flag, 90))


def mark_shown(db: Database, cards: Iterable[CardLike], shown_on: date | None = None) -> None:
    """Count a showing, once a day and card; not an undo step, for the user did nothing.

    Cards of people who are gone since are left out.
    """
    with db.change("Shown", undoable=False) as change:
        today = shown_on or change.today
        for card in cards:
            known = change.execute("SELECT 1 FROM people WHERE uid = ?", (card.uid,)).fetchone()
            if known is None:
                continue
            row = _state(change, card.uid, card.flag, card.subject)
            if row is None:
                _remember(
                    change,
                    card.uid,
                    card.flag,
                    card.subject,
                    shown_count=1,
                    first_shown=today,
                    last_shown=today,
                )
            elif row[2] != today.isoformat():
                update(
                    change,
                    "card_states",
                    row[0],
                    {"shown_count": (row[1] or 0) + 1, "last_shown": today},
                )


def _state(
    change: Change, person_uid: str, flag: str, subject: str
) -> tuple[str, int | None, str | None] | None:
    key = id_of(change, "people", person_uid)
    row = change.execute(
        "SELECT uid, shown_count, last_shown FROM card_states "
        "WHERE person_id = ? AND flag = ? AND COALESCE(subject, '') = ?",
        (key, flag, subject),
    ).fetchone()
    return None if row is None else (row[0], row[1], row[2])


def _remember(change: Change, person_uid: str, flag: str, subject: str, **values: object) -> None:
    row = _state(change, person_uid, flag, subject)
    if row is not None:
        update(change, "card_states", row[0], values)
        return
    insert(
        change,
        "card_states",
        {"person": person_uid, "flag": flag, "subject": subject, **values},
    )
