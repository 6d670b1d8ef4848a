"""Check the desk: the file, the records, and that derived facts are what the records say."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from community_desk.core.facts import facts_of
from community_desk.store import derived, records
from community_desk.store.database import Database


@dataclass(frozen=True, slots=True)
class Check:
    """Whether all is well, and a sentence for each thing that is not."""

    findings: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Nothing was found."""
        return not self.findings


def check(db: Database, *, rebuild: bool = False) -> Check:
    """Integrity of file, references and derived facts; `rebuild` makes the last anew."""
    findings: list[str] = []
    if rebuild and not db.read_only:
        db.rebuild()
    with db.read() as connection:
        for (answer,) in connection.execute("PRAGMA integrity_check(20)"):
            if answer != "ok":
                findings.append(f"The file: {answer}.")
        findings.extend(
            f"A record in {row[0]} points at nothing in {row[2]}."
            for row in connection.execute("PRAGMA foreign_key_check")
        )
        findings.extend(_bad_words(connection))
    if not db.read_only:
        findings.extend(_stale(db))
    return Check(tuple(findings))


def _bad_words(connection: Any) -> list[str]:
    """Records whose closed words no rule knows (another program may have written them)."""
    from community_desk.core.kinds import Circle, Direction, Kind, Status

    found = []
    for table, column, words in (
        ("people", "status", Status),
        ("people", "circle", Circle),
        ("interactions", "kind", Kind),
        ("interactions", "direction", Direction),
    ):
        allowed = [word.value for word in words]
        marks = ",".join("?" * len(allowed))
        rows = connection.execute(
            f"SELECT uid, {column} FROM {table} WHERE {column} IS NOT NULL "
            f"AND {column} NOT IN ({marks}) LIMIT 5",
            allowed,
        ).fetchall()
        found += [f"{table}: {uid} has the unknown {column} {word!r}." for uid, word in rows]
    return found


def _stale(db: Database) -> list[str]:
    """People whose stored facts differ from what their records give today."""
    db.refresh_day()
    today, rules = db.clock.today(), db.rules
    wrong: list[str] = []
    with db.read() as connection:
        ids = [row[0] for row in connection.execute("SELECT id FROM people ORDER BY id")]
        missing = derived.missing_people(connection)
        wrong += [f"Person {key} has no derived facts." for key in missing[:5]]
        stages = dict(connection.execute("SELECT person_id, stage FROM facts").fetchall())
        stored = _stored_flags(connection)
        for start in range(0, len(ids), derived.CHUNK):
            chunk = ids[start : start + derived.CHUNK]
            records.choose(connection, chunk)
            for person, own in records.read(connection, rules):
                facts = facts_of(person, own, today, rules.model)
                flags = sorted((f.flag, f.subject) for f in facts.flags)
                if facts.standing.stage != stages.get(person.id) or flags != stored.get(
                    person.id, []
                ):
                    wrong.append(f"Derived facts of {person.uid} do not fit the records.")
    if len(wrong) > 20:
        wrong = [*wrong[:20], f"... and {len(wrong) - 20} more."]
    return [f"{sentence} Run: community-desk check --rebuild." for sentence in wrong]


def _stored_flags(connection: Any) -> dict[int, list[tuple[str, str]]]:
    found: dict[int, list[tuple[str, str]]] = {}
    for key, flag, subject in connection.execute(
        "SELECT person_id, flag, subject FROM flags ORDER BY flag, subject"
    ):
        found.setdefault(key, []).append((flag, subject))
    return found


def as_json(found: Check) -> str:
    """The document of contract.md."""
    return json.dumps({"ok": found.ok, "findings": list(found.findings)})
