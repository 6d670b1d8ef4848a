"""Write an import whole or not at all, and take it back whole."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from community_desk import paths
from community_desk.core.incoming import IncomingHandle, IncomingInteraction, IncomingPerson
from community_desk.core.matching import KnownPerson, Matcher, Verdict
from community_desk.core.names import fold
from community_desk.errors import Cancelled, InputError
from community_desk.importers import apart
from community_desk.operations import departures
from community_desk.operations.editing import id_of, insert
from community_desk.operations.import_plan import (
    SETTING_OWNER,
    LookalikeRow,
    PersonPlan,
    Preview,
    Progress,
    SourcePlan,
    known_people,
    prepare,
)
from community_desk.operations.import_report import report_text
from community_desk.store import backup
from community_desk.store.change import Change, new_uid
from community_desk.store.database import Database
from community_desk.store.tables import OF_PERSON

CHUNK = 5_000
PERSON_TEXTS = ("given_name", "family_name", "nickname", "org", "role", "place", "met_how")
PERSON_LISTS = ("emails", "phones", "urls", "tags")
HANDLE_FLAGS = ("i_follow", "follows_me")
HANDLE_DAYS = ("connected_on", "invited_on", "ended_on")


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the user settled: look-alikes by (path, key) to a person uid, or "" for two people.

    `take` are keys of things that are not people and are wanted all the same.
    """

    same: Mapping[tuple[str, str], str] = field(default_factory=dict)
    take: frozenset[tuple[str, str]] = frozenset()


@dataclass(slots=True)
class FileResult:
    """What one source brought."""

    path: str
    format: str
    people_new: int = 0
    people_updated: int = 0
    people_unchanged: int = 0
    lookalikes: int = 0
    handles_new: int = 0
    interactions_new: int = 0
    interactions_known: int = 0
    milestones_new: int = 0
    skipped: list[dict[str, str]] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """The object of contract.md."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did; `batch` removes it whole."""

    files: tuple[FileResult, ...]
    batch: str | None


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
    with suppress(_DryRun), db.change(f"Import {preview.title}", history=False) as change:
        uid = new_uid()
        change.execute(
            "INSERT INTO import_batches (uid, name, format, imported_on) VALUES (?,?,?,?)",
            (uid, preview.name, preview.title, change.today.isoformat()),
        )
        writer = _Writer(change, id_of(change, "import_batches", uid), decisions, progress)
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


class _Writer:
    """Writes sources inside one change and keeps what a later removal must know."""

    def __init__(
        self, change: Change, batch: int, decisions: Decisions, progress: Progress | None
    ) -> None:
        self.change = change
        self.batch = batch
        self.decisions = decisions
        self.progress = progress
        self.changes: list[list[Any]] = []
        self.people: dict[str, int] = {}
        self.touched: set[int] = set()
        self.uids: dict[str, int] = dict(change.execute("SELECT uid, id FROM people").fetchall())
        # People of this import meet each other by exact keys, never by look-alike names.
        self.matcher = Matcher(())
        self.spoken_for: set[int] = set()
        self.seen: set[int] = set()
        self.newest: date | None = None

    def write(self, plan: SourcePlan) -> FileResult:
        """Write one source."""
        result = FileResult(plan.path, plan.importer.key)
        result.skipped = [
            {"where": row.where, "reason": row.reason, "raw": row.raw} for row in plan.skipped
        ]
        result.remarks = list(plan.remarks)
        self.people, self.spoken_for, self.seen = {}, set(), set()
        self.newest = departures.newest_day(self.change, plan)
        wanted = dict(plan.people)
        for key, thing in plan.not_people.items():
            if (plan.path, key) in self.decisions.take:
                wanted[key] = PersonPlan(thing, Verdict("new"), 1)
        for n, (key, person) in enumerate(wanted.items()):
            if n % 500 == 0:
                self._tell(n, len(wanted), "people")
            self._person(plan, key, person, result)
        self._interactions(plan, result)
        self._departures(plan, result)
        return result

    def _departures(self, plan: SourcePlan, result: FileResult) -> None:
        """End the ties that a complete and newer list does not hold any more."""
        if self.newest is None:
            return
        for channel in plan.complete:
            gone = departures.missing(self.change, channel, self.batch, self.seen)
            for key, uid in gone:
                today = self.change.today.isoformat()
                self._update("handles", uid, key, {"ended_on": today}, created_here=False)
            if gone:
                words = "person is" if len(gone) == 1 else "people are"
                result.remarks.append(f"{len(gone)} {words} not on the list of {channel} any more.")

    def _tell(self, done: int, total: int, what: str) -> None:
        if self.progress is not None:
            self.progress(done, total, what)

    # -- people ----------------------------------------------------------------------------

    def _person(self, plan: SourcePlan, key: str, found: PersonPlan, result: FileResult) -> None:
        incoming = found.incoming
        target: int | None = None
        if found.verdict.kind == "exact":
            target = found.verdict.person_id
        elif found.verdict.kind == "lookalike":
            answer = self.decisions.same.get((plan.path, key))
            if answer:
                target = self.uids.get(answer)
                if target is None:
                    raise InputError("A person chosen for a look-alike is gone.", "Read it again.")
            elif answer is None:
                result.lookalikes += 1
        if target is None:
            # A key with a mark was given to keep two people of one address apart.
            inner = Verdict("new") if "#" in key else self.matcher.match(incoming)
            target = inner.person_id if inner.kind == "exact" else None
        if target is None and found.is_handle_only:
            result.handles_new += self._loose_handles(incoming)
            return
        if target is None:
            target = self._new_person(plan, key, incoming)
            result.people_new += 1
            result.handles_new += self._handles(target, incoming.handles)[0]
            result.milestones_new += self._milestones(target, incoming, ())
        else:
            newer = self.newest if plan.importer.key == "linkedin" else None
            self._join_known(target, incoming, result, newer)
        self.people[key] = target
        self.spoken_for.add(target)
        self.matcher.add(
            KnownPerson(
                target,
                "",
                incoming.name,
                incoming.org,
                incoming.emails,
                incoming.phones,
                tuple((h.channel, h.identifier, h.number) for h in incoming.handles),
            )
        )

    def _new_person(self, plan: SourcePlan, key: str, incoming: IncomingPerson) -> int:
        values: dict[str, Any] = {
            "uid": new_uid(),
            "name": incoming.name or _name_for(incoming),
            "batch_id": self.batch,
        }
        values |= {n: getattr(incoming, n) for n in PERSON_TEXTS if getattr(incoming, n)}
        values |= {
            n: json.dumps(list(getattr(incoming, n)), ensure_ascii=False)
            for n in PERSON_LISTS
            if getattr(incoming, n)
        }
        if incoming.notes:
            values["notes"] = incoming.notes
        if incoming.met_on:
            values["met_on"] = incoming.met_on.isoformat()
        if incoming.died:
            values["status"] = "died"
        extra = dict(incoming.extra)
        if "#" in key or not _has_exact_key(incoming):
            extra["import_keys"] = [f"{plan.importer.key}:{key}"]
        if extra:
            values["extra"] = json.dumps(extra, ensure_ascii=False, default=str)
        return self._insert("people", values)

    def _insert(self, table: str, values: dict[str, Any]) -> int:
        names = ",".join(f'"{name}"' for name in values)
        marks = ",".join("?" * len(values))
        cursor = self.change.execute(
            f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values())
        )
        return int(cursor.lastrowid)

    def _join_known(
        self, target: int, incoming: IncomingPerson, result: FileResult, newer: date | None
    ) -> None:
        """Add what is new to a known person; what stands there already stays.

        Only a `newer` list of LinkedIn changes employer and role; the old ones become history.
        """
        row = self.change.execute(
            "SELECT uid, given_name, family_name, nickname, org, role, place, met_how, emails, "
            "phones, urls, tags, notes, extra, met_on, batch_id FROM people WHERE id = ?",
            (target,),
        ).fetchone()
        new: dict[str, Any] = {}
        for n, name in enumerate(PERSON_TEXTS, start=1):
            value = getattr(incoming, name)
            if value and not row[n]:
                new[name] = value
        for n, name in enumerate(PERSON_LISTS, start=8):
            old = json.loads(row[n] or "[]") or []
            lower = {str(v).casefold() for v in old}
            more = [v for v in getattr(incoming, name) if str(v).casefold() not in lower]
            if more:
                new[name] = json.dumps([*old, *more], ensure_ascii=False)
        if incoming.notes and incoming.notes not in (row[12] or ""):
            new["notes"] = f"{row[12]}\n{incoming.notes}" if row[12] else incoming.notes
        extra = json.loads(row[13] or "{}") or {}
        more_extra = {k: v for k, v in incoming.extra.items() if k not in extra}
        if newer is not None and target not in self.spoken_for and row[15] != self.batch:
            moved = departures.moved(self.change, target, incoming, row[4] or "", row[5] or "")
            if moved is not None:
                new |= {"org": incoming.org, "role": incoming.role or None}
                self._keep_position(target, *moved, newer)
        if more_extra:
            new["extra"] = json.dumps({**extra, **more_extra}, ensure_ascii=False, default=str)
        if incoming.met_on and not row[14]:
            new["met_on"] = incoming.met_on.isoformat()
        if new:
            self._update("people", row[0], target, new, created_here=row[15] == self.batch)
        handles, changed = self._handles(target, incoming.handles)
        milestones = self._milestones(target, incoming, self._known_milestones(target))
        result.handles_new += handles
        result.milestones_new += milestones
        if target in self.touched or row[15] == self.batch:
            return
        self.touched.add(target)
        if new or handles or changed or milestones:
            result.people_updated += 1
        else:
            result.people_unchanged += 1

    def _keep_position(self, person: int, org: str, role: str, until: date) -> None:
        """The employer known so far becomes history."""
        self._insert(
            "positions",
            {
                "uid": new_uid(),
                "person_id": person,
                "org": org,
                "role": role or None,
                "ended_on": until.isoformat(),
                "batch_id": self.batch,
            },
        )

    def _update(
        self, table: str, uid: str, key: int, values: dict[str, Any], *, created_here: bool
    ) -> None:
        if not created_here:
            names = ",".join(f'"{name}"' for name in values)
            old = self.change.execute(
                f"SELECT {names} FROM {table} WHERE id = ?", (key,)
            ).fetchone()
            for (name, value), before in zip(values.items(), old, strict=True):
                self.changes.append([table, uid, name, before, value])
        sets = ",".join(f'"{name}" = ?' for name in values)
        self.change.execute(f"UPDATE {table} SET {sets} WHERE id = ?", (*values.values(), key))

    # -- handles and milestones --------------------------------------------------------------

    def _find_handle(self, handle: IncomingHandle) -> Any:
        columns = (
            "id, uid, person_id, identifier, number, address, i_follow, follows_me, "
            "connected_on, invited_on, ended_on, batch_id"
        )
        if handle.number:
            row = self.change.execute(
                f"SELECT {columns} FROM handles WHERE channel = ? AND number = ?",
                (handle.channel, handle.number),
            ).fetchone()
            if row is not None:
                return row
        if not handle.identifier:
            return None
        return self.change.execute(
            f"SELECT {columns} FROM handles WHERE channel = ? AND identifier = ?",
            (handle.channel, handle.identifier),
        ).fetchone()

    def _handles(self, target: int, handles: Sequence[IncomingHandle]) -> tuple[int, bool]:
        """Add or complete a person's handles: (how many are new, whether one changed)."""
        added, changed = 0, False
        for handle in handles:
            row = self._find_handle(handle)
            if row is None:
                self.seen.add(self._insert("handles", self._handle_values(target, handle)))
                added += 1
                continue
            self.seen.add(row[0])
            changed |= self._complete_handle(row, handle, target)
        return added, changed

    def _complete_handle(self, row: Any, handle: IncomingHandle, target: int | None) -> bool:
        new: dict[str, Any] = {}
        if row[2] is None and target is not None:
            new["person_id"] = target
        for n, name in ((3, "identifier"), (4, "number"), (5, "address")):
            value = getattr(handle, name)
            if value and not row[n]:
                new[name] = value
        for n, name in ((6, "i_follow"), (7, "follows_me")):
            value = getattr(handle, name)
            if value is not None and bool(row[n]) != value:
                new[name] = value
        for n, name in ((8, "connected_on"), (9, "invited_on"), (10, "ended_on")):
            day: date | None = getattr(handle, name)
            if day is not None and not row[n]:
                new[name] = day.isoformat()
        if row[10] and handle.connected_on and handle.connected_on.isoformat() > row[10]:
            new |= {"connected_on": handle.connected_on.isoformat(), "ended_on": None}
        if new:
            self._update("handles", row[1], row[0], new, created_here=row[11] == self.batch)
        return bool(new)

    def _handle_values(self, target: int | None, handle: IncomingHandle) -> dict[str, Any]:
        values: dict[str, Any] = {
            "uid": new_uid(),
            "channel": handle.channel,
            "batch_id": self.batch,
        }
        if target is not None:
            values["person_id"] = target
        for name in ("identifier", "number", "address"):
            if getattr(handle, name):
                values[name] = getattr(handle, name)
        for name in HANDLE_FLAGS:
            if getattr(handle, name) is not None:
                values[name] = getattr(handle, name)
        for name in HANDLE_DAYS:
            if getattr(handle, name) is not None:
                values[name] = getattr(handle, name).isoformat()
        return values

    def _loose_handles(self, incoming: IncomingPerson) -> int:
        """Handles of somebody known by an id alone: kept without a person."""
        added = 0
        for handle in incoming.handles:
            row = self._find_handle(handle)
            if row is None:
                self.seen.add(self._insert("handles", self._handle_values(None, handle)))
                added += 1
            else:
                self.seen.add(row[0])
                self._complete_handle(row, handle, None)
        return added

    def _known_milestones(self, target: int) -> Sequence[tuple[str, int, int]]:
        return [
            (row[0], row[1], row[2])
            for row in self.change.execute(
                "SELECT type, month, day FROM milestones WHERE person_id = ?", (target,)
            )
        ]

    def _milestones(
        self, target: int, incoming: IncomingPerson, known: Sequence[tuple[str, int, int]]
    ) -> int:
        added = 0
        for milestone in incoming.milestones:
            if (milestone.type, milestone.month, milestone.day) in known:
                continue
            values: dict[str, Any] = {
                "uid": new_uid(),
                "person_id": target,
                "type": milestone.type,
                "month": milestone.month,
                "day": milestone.day,
                "yearly": milestone.yearly,
                "batch_id": self.batch,
            }
            if milestone.year is not None:
                values["year"] = milestone.year
            self._insert("milestones", values)
            added += 1
        return added

    # -- interactions ------------------------------------------------------------------------

    def _interactions(self, plan: SourcePlan, result: FileResult) -> None:
        stream = plan.interactions if plan.interactions is not None else self._read_again(plan)
        total = plan.interactions_new + plan.interactions_known
        batch: list[tuple[int, IncomingInteraction]] = []
        done = 0
        for item in stream:
            person = self.people.get(item.person_key)
            if person is None:
                continue
            batch.append((person, item))
            if len(batch) >= CHUNK:
                done += len(batch)
                self._store(batch, result)
                batch = []
                self._tell(done, total, "interactions")
        self._store(batch, result)

    def _read_again(self, plan: SourcePlan) -> Iterator[IncomingInteraction]:
        """What was too much to keep, out of the files once more."""
        # Where the look at the files told its progress nobody listens any more.
        options = replace(plan.options, progress=self.progress)
        with closing(apart.words_of(plan.paths, options, plan.importer.key)) as words:
            yield from (word for word in words if isinstance(word, IncomingInteraction))

    def _store(self, batch: Sequence[tuple[int, IncomingInteraction]], result: FileResult) -> None:
        keys = json.dumps([item.import_key for _, item in batch])
        known = {
            (row[0], row[1])
            for row in self.change.execute(
                "SELECT i.person_id, i.import_key FROM json_each(?) k CROSS JOIN interactions i "
                "ON i.import_key = k.value",
                (keys,),
            )
        }
        rows = []
        for person, item in batch:
            if (person, item.import_key) in known:
                result.interactions_known += 1
                continue
            known.add((person, item.import_key))
            rows.append(
                (
                    new_uid(),
                    person,
                    item.channel,
                    item.kind,
                    item.direction,
                    item.date.isoformat(),
                    None if item.others == 1 else item.others,
                    item.initiated,
                    item.text or None,
                    item.import_key,
                    self.batch,
                )
            )
        self.change.executemany(
            "INSERT INTO interactions (uid, person_id, channel, kind, direction, date, others, "
            "initiated, text, import_key, batch_id) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
            rows,
        )
        result.interactions_new += len(rows)

    # -- the batch ---------------------------------------------------------------------------

    def setting(self, key: str, value: Any) -> None:
        """Set a setting so that removing the batch sets it back."""
        row = self.change.execute(
            "SELECT id, uid, value FROM settings WHERE key = ?", (key,)
        ).fetchone()
        text = json.dumps(value, ensure_ascii=False)
        if row is None:
            uid = insert(self.change, "settings", {"key": key, "value": value})
            self.changes.append(["settings", uid, "", None, None])
        elif row[2] != text:
            self._update("settings", row[1], row[0], {"value": text}, created_here=False)

    def close(self, uid: str, results: Sequence[FileResult]) -> None:
        """Write down what the batch did, for its row and its removal."""
        names = (
            "people_new",
            "people_updated",
            "people_unchanged",
            "lookalikes",
            "handles_new",
            "interactions_new",
            "interactions_known",
            "milestones_new",
        )
        counts = {name: sum(getattr(r, name) for r in results) for name in names}
        counts["skipped"] = sum(len(r.skipped) for r in results)
        self.change.execute(
            "UPDATE import_batches SET counts = ?, changes = ? WHERE uid = ?",
            (json.dumps(counts), json.dumps(self.changes, ensure_ascii=False), uid),
        )


def _name_for(incoming: IncomingPerson) -> str:
    """A name for somebody known by an address alone."""
    for handle in incoming.handles:
        if handle.identifier:
            return handle.identifier
    for handle in incoming.handles:
        if handle.number:
            return f"{handle.channel} user {handle.number}"
    return next(iter((*incoming.emails, *incoming.phones, incoming.org)), "") or "Unnamed"


def _has_exact_key(incoming: IncomingPerson) -> bool:
    strong = any(h.number or h.identifier for h in incoming.handles)
    return strong or bool(incoming.emails) or any(p.startswith("+") for p in incoming.phones)


def _remember_refusals(writer: _Writer, preview: Preview, decisions: Decisions) -> None:
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


def _remember_owner(writer: _Writer, preview: Preview) -> None:
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
REFERS = tuple(pair for pair in OF_PERSON if pair[0] not in OF_THE_IMPORT)


def _remove_people(change: Change, batch: int) -> dict[str, int]:
    kept = " OR ".join(
        f"EXISTS (SELECT 1 FROM {table} t WHERE t.{column} = people.id)" for table, column in REFERS
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
    "undo_import",
]
