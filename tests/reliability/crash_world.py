"""What the crash worker does and the verifier expects: things by name and their values.

The worker says on its standard output what it is about to do and what is committed. A world maps
each name (a person, an interaction, an import) to the values it may have now: one after an
acknowledgement, two while something is under way. A restore may have happened or not, as a whole:
then there are two worlds.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from community_desk import paths
from community_desk.core.incoming import ReadOptions
from community_desk.store import backup
from community_desk.store.database import Database

DAY = date(2026, 1, 5)
OPTIONS = ReadOptions(me=("me@example.org",), country="DE")
PEOPLE, MESSAGES = 120, 240
"""What one import brings."""
MARK = "Mark"
"""First word of whatever the worker writes."""
World = dict[str, set[Any]]


@dataclass(frozen=True, slots=True)
class BackupClock:
    """A day that stands still; its backups are three days apart, so that thinning has work."""

    desk: Path

    def today(self) -> date:
        """The fixed day."""
        return DAY

    def now(self) -> datetime:
        """Noon of a day in the past, three days later with every backup."""
        made = backup.backups(paths.backup_folder(self.desk))
        day = DAY - timedelta(days=3 * (1_000 - (made[0].sequence if made else 0)))
        return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def observed(db: Database) -> dict[str, Any]:
    """Everything of the worker's that is on the desk, by name."""
    found: dict[str, Any] = {}
    with db.read() as connection:
        for name, notes in connection.execute(
            "SELECT name, notes FROM people WHERE batch_id IS NULL"
        ):
            found[name] = True
            if notes:
                found[f"notes of {name}"] = notes
        for (text,) in connection.execute("SELECT text FROM interactions WHERE batch_id IS NULL"):
            found[text] = found.get(text, 0) + 1
        for key, name in connection.execute("SELECT id, name FROM import_batches"):
            counts = [
                connection.execute(
                    f"SELECT COUNT(*) FROM {table} WHERE batch_id = ?", (key,)
                ).fetchone()[0]
                for table in ("people", "interactions")
            ]
            found[name] = counts
    return found


def differences(world: World, found: dict[str, Any]) -> list[str]:
    """Where the desk holds something else than it may."""
    return [
        f"{name}: {found.get(name)!r} instead of {world.get(name)!r}"
        for name in sorted({*world, *found})
        if _frozen(found.get(name)) not in world.get(name, {None})
    ]


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


@dataclass(slots=True)
class Told:
    """What a worker's lines amount to."""

    worlds: list[World]
    backups: dict[str, list[World]]
    newest_backup: str = ""
    schema: frozenset[int] = frozenset()
    forgotten: frozenset[str] = frozenset()
    lines: int = 0


def told(lines: Iterable[str]) -> Told:
    """Read the lines of one desk's workers, oldest first."""
    all_ = Told([{}], {})
    for text in lines:
        if text.strip():
            all_.lines += 1
            _take(all_, json.loads(text))
    return all_


def _take(all_: Told, line: dict[str, Any]) -> None:
    kind = line.get("ack") or line.get("intent")
    sure = "ack" in line
    if kind == "held":
        held = {name: {_frozen(value)} for name, value in line["held"].items()}
        all_.worlds = [held] if sure else [*all_.worlds, held]
    elif kind == "backup":
        if sure:
            all_.backups[line["backup"]] = [_copy(world) for world in all_.worlds]
            all_.newest_backup = line["backup"]
    elif kind == "restore":
        back = [_copy(world) for world in all_.backups[line["backup"]]]
        all_.worlds = back if sure else all_.worlds + back
    elif kind == "schema":
        all_.schema = frozenset({line["value"]}) | (frozenset() if sure else all_.schema)
    elif kind is not None:
        if kind == "forget" and sure:
            all_.forgotten |= {line["name"]}
        for world in all_.worlds:
            before = set() if sure else world.get(line["name"], {None})
            world[line["name"]] = before | {_frozen(line["value"])}


def _copy(world: World) -> World:
    return {name: set(values) for name, values in world.items()}
