"""What an import would do, before a byte is written.

A source is read once: people are joined by their key and paired with those on the
desk, interactions counted. Up to `HELD` interactions are kept in memory; beyond
that the commit reads the source again, so that memory does not grow with the file.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from community_desk.core.collecting import paused
from community_desk.core.incoming import (
    Complete,
    Incoming,
    IncomingInteraction,
    IncomingOwner,
    IncomingPerson,
    ReadOptions,
    Remark,
    Skipped,
)
from community_desk.core.matching import KnownPerson, Lookalike, Matcher, Verdict
from community_desk.core.tombstones import addresses_of, mark_of
from community_desk.errors import FileError
from community_desk.importers import apart
from community_desk.importers.reading import BY_KEY
from community_desk.importers.wire import Opened
from community_desk.operations.import_joining import join, join_owner
from community_desk.operations.import_preview import (
    NOT_PEOPLE_WORDS,
    LookalikeRow,
    PersonPlan,
    Preview,
    SourcePlan,
)
from community_desk.store.database import Database

HELD = 250_000
SETTING_OWNER = "owner"


def prepare(
    db: Database,
    paths: Sequence[Path],
    options: ReadOptions | None = None,
    *,
    format_key: str | None = None,
    offer: bool = False,
) -> Preview:
    """Read the sources and pair their people with the desk; writes nothing.

    Raises DeskError: unreadable, unknown, or nothing in it (the sentence says what was found).
    With `offer` a source that holds only what is no person is shown, so that it can be taken.
    """
    options = options or ReadOptions()
    with db.read() as connection:
        known = known_people(connection)
        names = {k.id: (k.uid, k.name, k.org) for k in known}
        owner = _remembered_owner(connection)
        source_keys = _source_keys(connection)
        refused = _refused_pairs(connection)
        forgotten = _forgotten(connection)
    me = tuple(dict.fromkeys((*options.me, *owner)))
    options = replace(options, me=me, today=db.clock.today())
    matcher = Matcher(known)
    readings: list[_Reading] = []
    with paused(), closing(apart.words_of(paths, options, format_key)) as words:
        for word in words:
            if isinstance(word, Opened):
                readings.append(_Reading(db, word, options, matcher))
            else:
                readings[-1].add(word)
    plans = [one.finish(source_keys, forgotten) for one in readings]
    preview = Preview(plans, _lookalikes(plans, names, refused), me)
    offered = offer and any(plan.not_people for plan in plans)
    if all(plan.is_empty for plan in plans) and preview.owner_needed is None and not offered:
        raise FileError(_nothing_found(preview), "Nothing was imported.")
    return preview


def known_people(connection: Any) -> list[KnownPerson]:
    """Everybody on the desk as matching needs them, in two statements."""
    handles: dict[int, list[tuple[str, str, str]]] = {}
    for key, channel, identifier, number in connection.execute(
        "SELECT person_id, channel, identifier, number FROM handles WHERE person_id IS NOT NULL"
    ):
        handles.setdefault(key, []).append((channel, identifier or "", number or ""))
    return [
        KnownPerson(
            key, uid, name, org or "",
            tuple(json.loads(emails)) if emails else (),
            tuple(json.loads(phones)) if phones else (),
            tuple(handles.get(key, ())),
        )
        for key, uid, name, org, emails, phones in connection.execute(
            "SELECT id, uid, name, org, emails, phones FROM people"
        )
    ]  # fmt: skip


def _remembered_owner(connection: Any) -> tuple[str, ...]:
    row = connection.execute(
        "SELECT value FROM settings WHERE key = ?", (SETTING_OWNER,)
    ).fetchone()
    found = json.loads(row[0]) if row and row[0] else []
    return tuple(str(v) for v in found) if isinstance(found, list) else ()


def _source_keys(connection: Any) -> dict[str, int]:
    """People whom a source knows by a key of its own only, by that key."""
    return {
        str(key): person_id
        for person_id, key in connection.execute(
            "SELECT p.id, k.value FROM people p, json_each(p.extra, '$.import_keys') k "
            "WHERE p.extra LIKE '%import_keys%'"
        )
    }


def _refused_pairs(connection: Any) -> frozenset[tuple[str, int]]:
    """Pairs the user called two people: (folded incoming name, person id)."""
    row = connection.execute("SELECT value FROM settings WHERE key = 'refused_pairs'").fetchone()
    pairs = json.loads(row[0]) if row and row[0] else []
    ids = dict(connection.execute("SELECT uid, id FROM people").fetchall()) if pairs else {}
    return frozenset((name, ids[uid]) for name, uid in pairs if uid in ids)


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Keyed hashes of the addresses the user had the desk forget."""

    key: str
    marks: frozenset[str]

    def holds(self, person: IncomingPerson) -> bool:
        """Whether one of the person's addresses was forgotten."""
        if not self.marks:
            return False
        handles = [(h.channel, h.identifier, h.number) for h in person.handles]
        texts = addresses_of(person.emails, person.phones, handles)
        return any(mark_of(self.key, text) in self.marks for text in texts)


def _forgotten(connection: Any) -> Forgotten:
    row = connection.execute("SELECT value FROM settings WHERE key = 'forgotten'").fetchone()
    found = json.loads(row[0]) if row and row[0] else {}
    return Forgotten(str(found.get("key", "")), frozenset(found.get("marks", ())))


class _Reading:
    """Takes in what one source holds, and plans what it would bring."""

    def __init__(
        self, db: Database, opened: Opened, options: ReadOptions, matcher: Matcher
    ) -> None:
        self.plan = SourcePlan(
            ", ".join(opened.paths), opened.name, BY_KEY[opened.key],
            tuple(map(Path, opened.paths)), options, opened.columns,
        )  # fmt: skip
        self._matcher = matcher
        self._joined: dict[str, IncomingPerson] = {}
        # What comes first is matched at once, while the other process still reads.
        self._verdicts: dict[str, Verdict] = {}
        self._counted: Counter[str] = Counter()
        self._probe = _KnownKeys(db)

    def add(self, item: Incoming) -> None:
        """One more value of the source."""
        plan = self.plan
        if isinstance(item, IncomingInteraction):
            self._counted[item.person_key] += 1
            self._probe.add(item)
            if plan.interactions is not None:
                plan.interactions.append(item)
                if len(plan.interactions) > HELD:
                    plan.interactions = None
        elif isinstance(item, IncomingPerson):
            old = self._joined.get(item.key)
            self._joined[item.key] = item if old is None else join(old, item)
            if old is not None:
                self._verdicts.pop(item.key, None)
            elif item.not_person is None:
                self._verdicts[item.key] = self._matcher.match(item)
        elif isinstance(item, IncomingOwner):
            plan.owner = item if plan.owner is None else join_owner(plan.owner, item)
        elif isinstance(item, Skipped):
            plan.skipped.append(item)
        elif isinstance(item, Remark):
            plan.remarks.append(item.sentence)
        elif isinstance(item, Complete):
            plan.complete = (*plan.complete, item.channel)
        else:
            plan.owner_needed = item

    def finish(self, source_keys: dict[str, int], forgotten: Forgotten) -> SourcePlan:
        """Pair the people of the source with those of the desk."""
        plan, counted = self.plan, self._counted
        known = self._probe.finish()
        for key, person in self._joined.items():
            taken = person.not_person in plan.options.take
            if person.not_person == "birthday":
                # A day of somebody known; a name alone makes nobody new unless it is asked for.
                whose = self._matcher.only_one_named(person.name)
                if whose is not None:
                    told = Verdict("exact", whose, key="same name, for a birthday")
                    plan.people[key] = PersonPlan(person, told)
                    continue
            if (
                person.not_person is not None
                and not taken
                and (f"{plan.importer.key}:{key}" not in source_keys)
            ):
                plan.not_people[key] = person
                continue
            if forgotten.holds(person):
                reason = "you asked the desk to forget this person"
                plan.skipped.append(Skipped(person.where, reason))
                continue
            source_key = f"{plan.importer.key}:{key}"
            if source_key in source_keys:
                known_as = source_keys[source_key]
                verdict = Verdict("exact", known_as, key="same record of this source")
            else:
                verdict = self._verdicts.get(key) or self._matcher.match(person)
            new = counted[key] - known[key]
            plan.people[key] = PersonPlan(person, verdict, new, known[key])
            plan.interactions_new += new
            plan.interactions_known += known[key]
        return plan


class _KnownKeys:
    """Counts, by person key, the interactions that are on the desk already; asks in batches."""

    def __init__(self, db: Database) -> None:
        self._db = db
        with db.read() as connection:
            found = connection.execute("SELECT 1 FROM interactions LIMIT 1").fetchone()
        self._nothing = found is None
        self._waiting: set[tuple[str, str, str]] = set()
        self.known: Counter[str] = Counter()

    def add(self, item: IncomingInteraction) -> None:
        """One more; a batch is looked up when it is full."""
        if self._nothing:
            return
        self._waiting.add((item.import_key, item.same_as, item.person_key))
        if len(self._waiting) >= 5_000:
            self._look()

    def finish(self) -> Counter[str]:
        """Look up the rest."""
        self._look()
        return self.known

    def _look(self) -> None:
        if not self._waiting:
            return
        keys = json.dumps([key for *pair, _ in self._waiting for key in pair if key])
        with self._db.read() as connection:
            found = {
                row[0]
                for row in connection.execute(
                    "SELECT i.import_key FROM json_each(?) k CROSS JOIN interactions i "
                    "ON i.import_key = k.value",
                    (keys,),
                )
            }
        for key, same, person in self._waiting:
            self.known[person] += key in found or same in found
        self._waiting.clear()


def _lookalikes(
    plans: Sequence[SourcePlan],
    names: dict[int, tuple[str, str, str]],
    refused: frozenset[tuple[str, int]],
) -> list[LookalikeRow]:
    from community_desk.core.names import fold

    rows = []
    for plan in plans:
        for key, person in plan.people.items():
            verdict = person.verdict
            if verdict.kind != "lookalike" or verdict.person_id is None:
                continue
            options = [Lookalike(verdict.person_id, verdict.why, verdict.likeness), *verdict.others]
            folded = fold(person.incoming.name)
            left = [o for o in options if (folded, o.person_id) not in refused]
            if not left:
                person.verdict = Verdict("new")
                continue
            best = left[0]
            uid, name, org = names[best.person_id]
            rows.append(
                LookalikeRow(
                    plan,
                    key,
                    person.incoming,
                    best.person_id,
                    uid,
                    name,
                    org,
                    best.why,
                    best.likeness,
                )
            )
    rows.sort(key=lambda row: -row.likeness)
    return rows


def _nothing_found(preview: Preview) -> str:
    rows = preview.skipped
    what = preview.title
    if rows:
        reasons = Counter(row.reason for row in rows)
        said = "; ".join(f"{count} x {reason}" for reason, count in reasons.most_common(3))
        return f"{preview.name} was read as {what}, but none of its rows could be taken: {said}."
    alone = sum(len(plan.not_people) for plan in preview.plans)
    if alone:
        kinds = Counter(
            NOT_PEOPLE_WORDS.get(str(p.not_person), "others")
            for plan in preview.plans
            for p in plan.not_people.values()
        )
        said = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common())
        return f"{preview.name} was read as {what}, but it holds no people: {said}."
    told = [one for one in preview.remarks if "holds no people and nothing" not in one]
    remarks = " ".join(told[:2])
    return f"{preview.name} was read as {what}, but it holds no people. {remarks}".strip()
