"""Write an import whole or not at all, and take it back whole."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

from community_desk import paths
from community_desk.core.collecting import paused
from community_desk.core.names import fold
from community_desk.errors import Cancelled, InputError
from community_desk.operations.editing import id_of
from community_desk.operations.import_plan import (
    SETTING_OWNER,
    known_people,
    prepare,
)
from community_desk.operations.import_preview import LookalikeRow, Preview, Progress
from community_desk.operations.import_report import report_text, save_report
from community_desk.operations.import_results import Decisions, FileResult, ImportResult
from community_desk.operations.import_writing import Writer
from community_desk.store import backup
from community_desk.store.change import Change, new_uid
from community_desk.store.database import Database


def commit(
    db: Database,
    preview: Preview,
    decisions: Decisions | None = None,
    progress: Progress | None = None,
    *,
    dry_run: bool = False,
) -> ImportResult:
    """Write what the preview showed: one transaction, one undo step, one batch.

    A desk with people on it is backed up first. Cancelled leaves nothing behind.
    """
    decisions = decisions or Decisions()
    if not dry_run:
        _backup_first(db)
    results: list[FileResult] = []
    label = f"Import {preview.title}"
    with paused(), suppress(_DryRun), db.change(label, history=False) as change:
        uid = new_uid()
        change.execute(
            "INSERT INTO import_batches (uid, name, format, imported_on) VALUES (?,?,?,?)",
            (uid, preview.name, preview.title, change.today.isoformat()),
        )
        writer = Writer(change, id_of(change, "import_batches", uid), decisions, progress)
        results.extend(writer.write(plan) for plan in preview.plans)
        _remember_refusals(writer, preview, decisions)
        _remember_owner(writer, preview)
        writer.close(uid, results)
        if dry_run:
            raise _DryRun
    return ImportResult(tuple(results), None if dry_run else uid)


class _DryRun(Exception):  # noqa: N818 - not a fault: the way out of a trial run
    """Leaves the change so that nothing is written."""


def _backup_first(db: Database) -> None:
    with db.read() as connection:
        if connection.execute("SELECT 1 FROM people LIMIT 1").fetchone() is None:
            return
    now = db.clock.now()
    with db.exclusive() as writer:
        backup.make(
            writer,
            paths.backup_folder(db.path),
            reason="before import",
            made_at=now,
            today=db.clock.today(),
        )


def _remember_refusals(writer: Writer, preview: Preview, decisions: Decisions) -> None:
    """Pairs the user called two people are not asked about again."""
    refused = [
        [fold(row.incoming.name), row.person_uid]
        for row in preview.lookalikes
        if decisions.same.get((row.plan.path, row.key)) == ""
    ]
    if not refused:
        return
    row = writer.change.execute("SELECT value FROM settings WHERE key = 'refused_pairs'").fetchone()
    old = json.loads(row[0]) if row and row[0] else []
    writer.setting("refused_pairs", [*old, *(pair for pair in refused if pair not in old)])


def _remember_owner(writer: Writer, preview: Preview) -> None:
    """Names and addresses of the user, so that the next file need not ask."""
    found: list[str] = list(preview.me)
    for plan in preview.plans:
        if plan.owner is not None:
            found += [*plan.owner.names, *plan.owner.emails, *plan.owner.phones]
            found += [h.identifier for h in plan.owner.handles if h.identifier]
    unique = list(dict.fromkeys(found))
    row = writer.change.execute(
        "SELECT value FROM settings WHERE key = ?", (SETTING_OWNER,)
    ).fetchone()
    if unique and (row is None or json.loads(row[0] or "[]") != unique):
        writer.setting(SETTING_OWNER, unique)


def undo_import(db: Database, uid: str) -> dict[str, int]:
    """Remove exactly one batch: its people, handles, interactions, dates and changes.

    A person of the batch about whom something was recorded since stays, without the batch.
    """
    with db.change("Undo import", history=False) as change:
        row = change.execute(
            "SELECT id, changes, name FROM import_batches WHERE uid = ?", (uid,)
        ).fetchone()
        if row is None:
            raise InputError("There is no such import.", "It may have been removed already.")
        batch, changes = row[0], json.loads(row[1] or "[]")
        change.label = f"Undo import of {row[2]}"
        counts = {}
        for table in ("interactions", "milestones", "positions"):
            cursor = change.execute(f"DELETE FROM {table} WHERE batch_id = ?", (batch,))
            counts[f"{table}_removed"] = cursor.rowcount
        for table, record, name, before, after in reversed(changes):
            _revert(change, table, record, name, before, after)
        cursor = change.execute("DELETE FROM handles WHERE batch_id = ?", (batch,))
        counts["handles_removed"] = cursor.rowcount
        counts |= _remove_people(change, batch)
        change.execute("DELETE FROM import_batches WHERE id = ?", (batch,))
    return {"people_removed": counts.pop("people_removed"), **counts}


def _revert(change: Change, table: str, uid: str, name: str, before: Any, after: Any) -> None:
    """Set a field back when it still holds what the import wrote."""
    if table not in ("people", "handles", "settings"):
        return
    if not name:
        change.execute(f"DELETE FROM {table} WHERE uid = ?", (uid,))
        return
    change.execute(
        f'UPDATE {table} SET "{name}" = ? WHERE uid = ? AND "{name}" IS ?', (before, uid, after)
    )


OF_THE_IMPORT = frozenset({"card_states", "stage_changes"})
"""Tables that keep nobody: what stands there goes with the person."""


def _remove_people(change: Change, batch: int) -> dict[str, int]:
    from community_desk.store.tables import OF_PERSON

    kept = " OR ".join(
        f"EXISTS (SELECT 1 FROM {table} t WHERE t.{column} = people.id)"
        for table, column in OF_PERSON
        if table not in OF_THE_IMPORT
    )
    change.execute(f"UPDATE people SET batch_id = NULL WHERE batch_id = ? AND ({kept})", (batch,))
    stayed = change.execute("SELECT changes()").fetchone()[0]
    for table in sorted(OF_THE_IMPORT):
        change.execute(
            f"DELETE FROM {table} WHERE person_id IN (SELECT id FROM people WHERE batch_id = ?)",
            (batch,),
        )
    cursor = change.execute("DELETE FROM people WHERE batch_id = ?", (batch,))
    return {"people_removed": cursor.rowcount, "people_kept": stayed}


__all__ = [
    "Cancelled",
    "Decisions",
    "FileResult",
    "ImportResult",
    "LookalikeRow",
    "Preview",
    "commit",
    "known_people",
    "prepare",
    "report_text",
    "save_report",
    "undo_import",
]
