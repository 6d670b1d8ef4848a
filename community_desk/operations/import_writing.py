"""Writes what a preview showed, person by person, inside one change."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import Any

from community_desk.core.incoming import IncomingHandle, IncomingInteraction, IncomingPerson
from community_desk.core.matching import Key, Verdict, exact_keys
from community_desk.errors import InputError
from community_desk.importers import apart
from community_desk.operations import departures
from community_desk.operations.import_preview import (
    NOT_PEOPLE_WORDS,
    PersonPlan,
    Progress,
    SourcePlan,
)
from community_desk.operations.import_results import Decisions, FileResult
from community_desk.operations.import_rows import Row, Rows
from community_desk.operations.import_values import (
    handle_news,
    handle_values,
    person_news,
    person_values,
)
from community_desk.store.change import Change, new_uid, new_uids

CHUNK = 5_000
INTERACTION = (
    "id", "uid", "person_id", "channel", "kind", "direction", "date", "others", "initiated",
    "text", "import_key", "batch_id",
)  # fmt: skip
PEOPLE = 1_000
"""People whose known rows are fetched, and whose new rows are written, together."""


class Writer:
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
        self.rows = Rows(change)
        # People of this import meet each other by exact keys, never by look-alike names.
        self.met: dict[Key, int] = {}
        found = change.execute("SELECT COALESCE(MAX(id), 0) + 1 FROM interactions").fetchone()
        self.next_interaction = int(found[0])
        self.spoken_for: set[int] = set()
        self.seen: set[int] = set()
        self.newest: date | None = None

    def write(self, plan: SourcePlan) -> FileResult:
        """Write one source."""
        result = FileResult(plan.path, plan.importer.key)
        result.skipped = [
            {"where": row.where, "reason": row.reason, "raw": row.raw} for row in plan.skipped
        ]
        result.remarks = [*plan.remarks, *_left_out(plan)]
        self.people, self.spoken_for, self.seen = {}, set(), set()
        self.newest = departures.newest_day(self.change, plan)
        wanted = dict(plan.people)
        for key, thing in plan.not_people.items():
            if (plan.path, key) in self.decisions.take:
                wanted[key] = PersonPlan(thing, Verdict("new"), 1)
        waiting, done = iter(wanted.items()), 0
        while some := list(islice(waiting, PEOPLE)):
            self._tell(done, len(wanted), "people")
            done += len(some)
            self.rows.meet([found.incoming for _, found in some], self._targets(plan, some))
            for key, found in some:
                self._person(plan, key, found, result)
        self.rows.flush()
        self._interactions(plan, result)
        self._departures(plan, result)
        return result

    def _targets(self, plan: SourcePlan, some: list[tuple[str, PersonPlan]]) -> set[int]:
        """People of the desk whom matching or the user names among these."""
        exact = {found.verdict.person_id for _, found in some if found.verdict.kind == "exact"} - {
            None
        }
        answers = (self.decisions.same.get((plan.path, key)) for key, _ in some)
        chosen = {self.uids[uid] for uid in answers if uid and uid in self.uids}
        return {key for key in exact | chosen if key is not None}

    def _departures(self, plan: SourcePlan, result: FileResult) -> None:
        """End the ties that a complete and newer list does not hold any more."""
        if self.newest is None:
            return
        for channel in plan.complete:
            gone = departures.missing(self.change, channel, self.batch, self.seen)
            today = self.change.today.isoformat()
            for key, uid in gone:
                row: Row = {"id": key, "uid": uid, "channel": channel, "ended_on": None}
                self._update("handles", row, {"ended_on": today})
            self.rows.flush()
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
        accounts = [(h.channel, h.identifier, h.number) for h in incoming.handles]
        keys = exact_keys(incoming.emails, incoming.phones, accounts)
        # A key with a mark was given to keep two people of one address apart.
        if target is None and "#" not in key:
            target = next((self.met[key] for key in keys if key in self.met), None)
        if target is None and found.is_handle_only:
            result.handles_new += self._loose_handles(incoming)
            return
        if target is None:
            source_key = f"{plan.importer.key}:{key}"
            values = person_values(incoming, source_key, self.batch)
            target = self.rows.insert("people", values)
            result.people_new += 1
            result.handles_new += self._handles(target, incoming.handles)[0]
            result.milestones_new += self._milestones(target, incoming)
        else:
            newer = self.newest if plan.importer.key == "linkedin" else None
            self._join_known(target, incoming, result, newer)
        self.people[key] = target
        self.spoken_for.add(target)
        for one in keys:
            self.met.setdefault(one, target)

    def _join_known(
        self, target: int, incoming: IncomingPerson, result: FileResult, newer: date | None
    ) -> None:
        """Add what is new to a known person; what stands there already stays.

        Only a `newer` list of LinkedIn changes employer and role; the old ones become history.
        """
        row = self.rows.person(target)
        is_new = row["batch_id"] == self.batch
        new = person_news(row, incoming)
        if newer is not None and target not in self.spoken_for and not is_new:
            org, role = row["org"] or "", row["role"] or ""
            moved = departures.moved(self.change, target, incoming, org, role)
            if moved is not None:
                new |= {"org": incoming.org, "role": incoming.role or None}
                self._keep_position(target, *moved, newer)
        if new:
            self._update("people", row, new)
        handles, changed = self._handles(target, incoming.handles)
        milestones = self._milestones(target, incoming)
        result.handles_new += handles
        result.milestones_new += milestones
        if target in self.touched or is_new:
            return
        self.touched.add(target)
        if new or handles or changed or milestones:
            result.people_updated += 1
        else:
            result.people_unchanged += 1

    def _keep_position(self, person: int, org: str, role: str, until: date) -> None:
        """The employer known so far becomes history."""
        self.rows.insert(
            "positions",
            {
                "person_id": person,
                "org": org,
                "role": role or None,
                "ended_on": until.isoformat(),
                "batch_id": self.batch,
            },
        )

    def _update(self, table: str, row: Row, values: Row) -> None:
        """Change a row; what this import did not make, its removal must set back."""
        if row.get("batch_id") != self.batch:
            for name, value in values.items():
                self.changes.append([table, row["uid"], name, row[name], value])
        self.rows.update(table, row, values)

    # -- handles and milestones --------------------------------------------------------------

    def _handles(self, target: int, handles: Sequence[IncomingHandle]) -> tuple[int, bool]:
        """Add or complete a person's handles: (how many are new, whether one changed)."""
        added, changed = 0, False
        for handle in handles:
            row = self.rows.handle(handle)
            if row is None:
                self.seen.add(
                    self.rows.insert("handles", handle_values(target, handle, self.batch))
                )
                added += 1
                continue
            self.seen.add(row["id"])
            changed |= self._complete_handle(row, handle, target)
        return added, changed

    def _complete_handle(self, row: Row, handle: IncomingHandle, target: int | None) -> bool:
        new = handle_news(row, handle, target)
        if new:
            self._update("handles", row, new)
        return bool(new)

    def _loose_handles(self, incoming: IncomingPerson) -> int:
        """Handles of somebody known by an id alone: kept without a person."""
        added = 0
        for handle in incoming.handles:
            row = self.rows.handle(handle)
            if row is None:
                self.seen.add(self.rows.insert("handles", handle_values(None, handle, self.batch)))
                added += 1
            else:
                self.seen.add(row["id"])
                self._complete_handle(row, handle, None)
        return added

    def _milestones(self, target: int, incoming: IncomingPerson) -> int:
        if not incoming.milestones:
            return 0
        known = self.rows.dates(target)
        before = set(known)
        added = 0
        for milestone in incoming.milestones:
            day = (milestone.type, milestone.month, milestone.day)
            if day in before:
                continue
            known.append(day)
            values: Row = {
                "person_id": target,
                "type": milestone.type,
                "month": milestone.month,
                "day": milestone.day,
                "yearly": milestone.yearly,
                "batch_id": self.batch,
            }
            if milestone.year is not None:
                values["year"] = milestone.year
            self.rows.insert("milestones", values)
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
        keys = json.dumps(
            [key for _, item in batch for key in (item.import_key, item.same_as) if key]
        )
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
            if (person, item.import_key) in known or (person, item.same_as) in known:
                result.interactions_known += 1
                continue
            known.add((person, item.import_key))
            rows.append(
                (
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
        first = self.next_interaction
        self.next_interaction += len(rows)
        self.change.insert_rows(
            "interactions",
            INTERACTION,
            [
                (first + n, uid, *row)
                for n, (uid, row) in enumerate(zip(new_uids(len(rows)), rows, strict=True))
            ],
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
            uid = new_uid()
            self.change.execute(
                "INSERT INTO settings (uid, key, value) VALUES (?,?,?)", (uid, key, text)
            )
            self.changes.append(["settings", uid, "", None, None])
        elif row[2] != text:
            known: Row = {"id": row[0], "uid": row[1], "value": row[2]}
            self._update("settings", known, {"value": text})

    def close(self, uid: str, results: Sequence[FileResult]) -> None:
        """Write down what the batch did, for its row and its removal."""
        self.rows.flush()
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


def _left_out(plan: SourcePlan) -> Iterator[str]:
    """What the source holds besides people, counted by kind."""
    kinds = Counter(
        NOT_PEOPLE_WORDS.get(str(one.not_person), "others") for one in plan.not_people.values()
    )
    if kinds:
        said = ", ".join(f"{word} {count:,}" for word, count in kinds.most_common())
        yield f"Not taken in as people: {said}."
