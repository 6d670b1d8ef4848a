"""What belongs to one person: positions, notes, gifts, days, files, fields, relations."""

from __future__ import annotations

import base64
import json
from datetime import date
from typing import Any, NamedTuple

from community_desk.store.records import day_of


class PositionLine(NamedTuple):
    """A job held."""

    uid: str
    org: str
    role: str
    started_on: date | None
    ended_on: date | None
    note: str


class NoteLine(NamedTuple):
    """A note; the words of a secret one are empty until they are asked for."""

    uid: str
    text: str
    sensitivity: str
    next_time: bool
    written_on: date | None
    expires_on: date | None

    def is_expired(self, today: date) -> bool:
        """Whether its day has come."""
        return self.expires_on is not None and self.expires_on <= today


class GiftLine(NamedTuple):
    """A gift thought of, given or received."""

    uid: str
    state: str
    text: str
    occasion: str
    date: date | None


class DateLine(NamedTuple):
    """A day that matters."""

    uid: str
    type: str
    month: int
    day: int
    year: int | None
    yearly: bool
    text: str


class FileLine(NamedTuple):
    """A file without its content."""

    uid: str
    role: str
    name: str
    media_type: str
    size: int
    added_on: date | None


class FieldLine(NamedTuple):
    """A field of the user's own."""

    uid: str
    name: str
    type: str
    choices: tuple[str, ...]


class RelationLine(NamedTuple):
    """Somebody the person knows."""

    uid: str
    other_uid: str
    other_name: str
    kind: str
    note: str


class Parts(NamedTuple):
    """Everything that hangs on a person beside what passed."""

    positions: tuple[PositionLine, ...] = ()
    notes: tuple[NoteLine, ...] = ()
    gifts: tuple[GiftLine, ...] = ()
    dates: tuple[DateLine, ...] = ()
    files: tuple[FileLine, ...] = ()
    fields: tuple[FieldLine, ...] = ()
    relations: tuple[RelationLine, ...] = ()
    stage_since: date | None = None
    merged: bool = False

    @property
    def photo(self) -> FileLine | None:
        """The photo, where there is one."""
        return next((one for one in self.files if one.role == "photo"), None)


def parts(connection: Any, key: int, stage: int) -> Parts:
    """The parts of one person; `stage` is where they stand, for the day they came there."""
    run = connection.execute
    return Parts(
        positions=tuple(
            PositionLine(r[0], r[1] or "", r[2] or "", day_of(r[3]), day_of(r[4]), r[5] or "")
            for r in run(
                "SELECT uid, org, role, started_on, ended_on, note FROM positions "
                "WHERE person_id = ? ORDER BY ended_on IS NOT NULL, ended_on DESC, "
                "started_on DESC, id DESC",
                (key,),
            )
        ),
        notes=_notes(connection, key),
        gifts=tuple(
            GiftLine(r[0], r[1], r[2], r[3] or "", day_of(r[4]))
            for r in run(
                "SELECT uid, state, text, occasion, date FROM gifts WHERE person_id = ? "
                "ORDER BY state != 'idea', date DESC, id DESC",
                (key,),
            )
        ),
        dates=tuple(
            DateLine._make((*r[:5], r[5] is None or bool(r[5]), r[6] or ""))
            for r in run(
                "SELECT uid, type, month, day, year, yearly, text FROM milestones "
                "WHERE person_id = ? ORDER BY month, day, id",
                (key,),
            )
        ),
        files=tuple(
            FileLine(r[0], r[1], r[2], r[3] or "", r[4] or 0, day_of(r[5]))
            for r in run(
                "SELECT uid, role, name, media_type, size, added_on FROM attachments "
                "WHERE person_id = ? ORDER BY id DESC",
                (key,),
            )
        ),
        fields=fields(connection),
        relations=_relations(connection, key),
        stage_since=day_of(
            run(
                "SELECT MAX(date) FROM stage_changes WHERE person_id = ? AND to_stage = ?",
                (key, stage),
            ).fetchone()[0]
        ),
        merged=run(
            "SELECT 1 FROM people WHERE id = ? AND extra LIKE '%\"merged\"%' "
            "AND json_array_length(extra, '$.merged') > 0",
            (key,),
        ).fetchone()
        is not None,
    )


def _notes(connection: Any, key: int) -> tuple[NoteLine, ...]:
    return tuple(
        NoteLine(r[0], r[1], r[2], bool(r[3]), day_of(r[4]), day_of(r[5]))
        for r in connection.execute(
            "SELECT uid, CASE WHEN COALESCE(sensitivity, 'open') = 'secret' THEN '' ELSE text "
            "END, COALESCE(sensitivity, 'open'), next_time, written_on, expires_on FROM notes "
            "WHERE person_id = ? ORDER BY written_on DESC, id DESC",
            (key,),
        )
    )


def fields(connection: Any) -> tuple[FieldLine, ...]:
    """The user's own fields, in their order."""
    return tuple(
        FieldLine(r[0], r[1], r[2], tuple(str(c) for c in json.loads(r[3] or "[]")))
        for r in connection.execute(
            "SELECT uid, name, type, choices FROM custom_fields ORDER BY place, id"
        )
    )


def _relations(connection: Any, key: int) -> tuple[RelationLine, ...]:
    return tuple(
        RelationLine(r[0], r[1], r[2], r[3] or "", r[4] or "")
        for r in connection.execute(
            "SELECT r.uid, o.uid, o.name, r.kind, r.note FROM relations r JOIN people o "
            "ON o.id = CASE WHEN r.a_id = ?1 THEN r.b_id ELSE r.a_id END "
            "WHERE r.a_id = ?1 OR r.b_id = ?1 ORDER BY o.name, r.id",
            (key,),
        )
    )


def note_text(connection: Any, uid: str) -> str:
    """The words of one note, a secret one too."""
    row = connection.execute("SELECT text FROM notes WHERE uid = ?", (uid,)).fetchone()
    return "" if row is None else str(row[0])


def next_time(connection: Any, key: int, as_of: date, *, discreet: bool) -> tuple[str, ...]:
    """What was to be remembered for the next contact; never a secret."""
    words = ("open",) if discreet else ("open", "private")
    marks = ",".join("?" * len(words))
    rows = connection.execute(
        f"SELECT text FROM notes WHERE person_id = ? AND next_time = 1 "
        f"AND COALESCE(sensitivity, 'open') IN ({marks}) "
        "AND (expires_on IS NULL OR expires_on > ?) ORDER BY written_on DESC, id DESC",
        (key, *words, as_of.isoformat()),
    )
    return tuple(row[0] for row in rows)


def content(connection: Any, uid: str) -> bytes | None:
    """The bytes of a kept file; None when it is gone."""
    row = connection.execute("SELECT content FROM attachments WHERE uid = ?", (uid,)).fetchone()
    return None if row is None else base64.b64decode(row[0])
