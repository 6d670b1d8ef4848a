"""Forget a person everywhere the program can reach.

Deleted rows are overwritten (secure_delete), the search index and the journal are
purged, the log is folded in, and backups are rewritten without the person
(reliability.md 4.7).
"""

from __future__ import annotations

import json
import secrets
import shutil
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from community_desk import paths
from community_desk.core.tombstones import addresses_of, mark_of
from community_desk.errors import InputError, StoreError
from community_desk.operations.editing import insert
from community_desk.store import backup, driver, journal
from community_desk.store.change import Change
from community_desk.store.database import Database
from community_desk.store.queries.mentions import mentions
from community_desk.store.queries.person import person_id
from community_desk.store.tables import OF_PERSON

TOMBSTONES = "forgotten"
"""Setting that holds the keyed hashes of forgotten addresses."""

WAITING = "forgetting"
"""Key under which the desk keeps whom its backups may still hold, should the program be killed."""


@dataclass(slots=True)
class Forgotten:
    """What was erased, and where."""

    name: str
    records: dict[str, int] = field(default_factory=dict)
    undo_steps: int = 0
    backups: int = 0
    mentions: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """The document of contract.md."""
        return {
            "erased": self.records,
            "undo_rows": self.undo_steps,
            "backups_rewritten": self.backups,
            "mentioned_in": self.mentions,
        }


def forget(db: Database, uid_or_name: str) -> Forgotten:
    """Erase a person; cannot be undone. InputError when nobody, or more than one, fits."""
    with db.read() as connection:
        found = person_id(connection, uid_or_name)
    if found is None:
        raise InputError(
            f"Nobody, or more than one person, is called {uid_or_name}.", "Give the uid."
        )
    key, uid, name = found
    result = Forgotten(name)
    with db.change("Forget a person", undoable=False, history=False) as change:
        _bury(change, _addresses(change.connection, key))
        result.records = _erase(change.connection, key)
        result.undo_steps = journal.purge_person(change.connection, key, uid)
        _purge_batches(change.connection, uid)
        change.connection.execute("INSERT INTO search (search) VALUES ('optimize')")
        named = mentions(change.connection, key, name)
        result.mentions = list(dict.fromkeys(one.about for one in named))[:50]
        _keep_waiting(change.connection, [*_waiting(change.connection), uid])
    result.backups = finish_forgetting(db)
    return result


def finish_forgetting(db: Database) -> int:
    """Rewrite the backups of a forgetting that was cut off; returns how many were rewritten."""
    with db.read() as connection:
        waiting = _waiting(connection)
    if not waiting or db.read_only:
        return 0
    with db.exclusive() as writer:
        try:
            writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except driver.DatabaseError as error:
            raise _not_yet("the log of the desk could not be cleared") from error
    folder = paths.backup_folder(db.path)
    backup.sweep(folder)
    rewritten = sum(_rewrite_backups(folder, uid) for uid in waiting)
    with db.change("Forget a person", undoable=False, history=False) as change:
        left = [uid for uid in _waiting(change.connection) if uid not in waiting]
        _keep_waiting(change.connection, left)
    return rewritten


def _waiting(connection: Any) -> list[str]:
    """Uids of people who are off the desk, but perhaps not yet out of its backups."""
    row = connection.execute("SELECT value FROM desk_facts WHERE key = ?", (WAITING,)).fetchone()
    return [str(uid) for uid in json.loads(row[0])] if row else []


def _keep_waiting(connection: Any, uids: Sequence[str]) -> None:
    connection.execute("DELETE FROM desk_facts WHERE key = ?", (WAITING,))
    if uids:
        connection.execute("INSERT INTO desk_facts VALUES (?, ?)", (WAITING, json.dumps(uids)))


def _addresses(connection: Any, key: int) -> list[str]:
    row = connection.execute("SELECT emails, phones FROM people WHERE id = ?", (key,)).fetchone()
    handles = connection.execute(
        "SELECT channel, COALESCE(identifier, ''), COALESCE(number, '') FROM handles "
        "WHERE person_id = ?",
        (key,),
    ).fetchall()
    return addresses_of(json.loads(row[0] or "[]"), json.loads(row[1] or "[]"), handles)


def _bury(change: Change, addresses: Sequence[str]) -> None:
    """Keep keyed hashes of the addresses, so that a later import does not bring them back."""
    if not addresses:
        return
    row = change.execute("SELECT id, value FROM settings WHERE key = ?", (TOMBSTONES,)).fetchone()
    known: dict[str, Any] = (
        json.loads(row[1]) if row else {"key": secrets.token_hex(16), "marks": []}
    )
    marks = {*known["marks"], *(mark_of(known["key"], text) for text in addresses)}
    value = {"key": known["key"], "marks": sorted(marks)}
    if row is None:
        insert(change, "settings", {"key": TOMBSTONES, "value": value})
    else:
        change.execute("UPDATE settings SET value = ? WHERE id = ?", (json.dumps(value), row[0]))


def _erase(connection: Any, key: int) -> dict[str, int]:
    counts: dict[str, int] = {}
    connection.execute(
        "UPDATE exchanges SET answers_id = NULL WHERE answers_id IN "
        "(SELECT id FROM exchanges WHERE person_id = ?)",
        (key,),
    )
    # A backup may be of an older schema: what it does not have yet, it does not hold either.
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    for table, column in OF_PERSON:
        if table not in there or table == "people":
            continue
        gone = _erase_column(connection, table, column, key)
        if gone:
            counts[table] = counts.get(table, 0) + gone
    if "opportunities" in there:
        connection.execute(
            "UPDATE people SET met_through_id = NULL WHERE met_through_id = ?", (key,)
        )
    counts["people"] = connection.execute("DELETE FROM people WHERE id = ?", (key,)).rowcount
    for table in ("facts", "flags"):
        connection.execute(f"DELETE FROM {table} WHERE person_id = ?", (key,))
    connection.execute("DELETE FROM search WHERE rowid = ?", (key,))
    return counts


def _erase_column(connection: Any, table: str, column: str, key: int) -> int:
    """Delete what is about the person; an opportunity outlives the one it was about."""
    if table in ("opportunities", "opportunity_events"):
        connection.execute(f"UPDATE {table} SET {column} = NULL WHERE {column} = ?", (key,))
        return 0
    return int(connection.execute(f"DELETE FROM {table} WHERE {column} = ?", (key,)).rowcount)


def _purge_batches(connection: Any, uid: str) -> None:
    """What imports remember of this person's fields goes too."""
    for key, text in connection.execute(
        "SELECT id, changes FROM import_batches WHERE instr(changes, ?) > 0", (uid,)
    ).fetchall():
        left = [entry for entry in json.loads(text) if entry[1] != uid]
        connection.execute(
            "UPDATE import_batches SET changes = ? WHERE id = ?", (json.dumps(left), key)
        )


def _rewrite_backups(folder: Path, uid: str) -> int:
    """Rewrite every backup that holds the person; a copy that fails its check stays as it is."""
    rewritten = 0
    for one in backup.backups(folder):
        try:
            rewritten += _rewrite(one, uid)
        except (driver.DatabaseError, StoreError, OSError) as error:
            if _is_damaged(one.path):
                continue
            raise _not_yet(f"the backup {one.path.name} could not be rewritten") from error
    return rewritten


def _not_yet(what: str) -> StoreError:
    return StoreError(
        f"The person is off the desk, but {what}; the disk may be full.",
        "Free some space: the rest is done at the next start.",
    )


def _is_damaged(copy: Path) -> bool:
    try:
        backup.check(copy)
    except StoreError:
        return True
    return False


def _rewrite(one: backup.Backup, uid: str) -> bool:
    """Rewrite a backup without the person; False when they are not on it."""
    work = one.path.with_name(one.path.name + ".work")
    try:
        shutil.copyfile(one.path, work)
        with closing(driver.connect(work, mode="rw")) as connection:
            connection.execute("PRAGMA secure_delete=ON")
            row = connection.execute("SELECT id FROM people WHERE uid = ?", (uid,)).fetchone()
            if row is None:
                return False
            connection.execute("BEGIN IMMEDIATE")
            _erase(connection, row[0])
            journal.purge_person(connection, row[0], uid)
            _purge_batches(connection, uid)
            connection.execute("INSERT INTO search (search) VALUES ('optimize')")
            connection.execute("COMMIT")
            backup.copy_to(
                connection, one.path, reason=one.reason, made_at=one.made_at, sequence=one.sequence
            )
    finally:
        for suffix in ("", "-wal", "-shm", "-journal"):
            work.with_name(work.name + suffix).unlink(missing_ok=True)
    return True
