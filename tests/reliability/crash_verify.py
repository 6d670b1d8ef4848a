"""Says whether a desk whose program was killed holds what was acknowledged.

    python tests/reliability/crash_verify.py DESK ACKNOWLEDGEMENTS

The verifier of the crash loop. It opens the desk as the program does at its start, then checks the
file, the records, the derived facts against a rebuild, the undo journal, the backups and the traces
of the forgotten.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from crash_world import BackupClock, Told, differences, observed, told

from community_desk import paths
from community_desk.errors import DeskError
from community_desk.operations import erasure
from community_desk.store import backup, driver, dump, journal
from community_desk.store.database import Database
from community_desk.store.driver import SCHEMA
from community_desk.store.startup import State, examine, open_desk

Problem = dict[str, Any]


def verify(path: str | Path, acknowledgements: str | Path) -> dict[str, Any]:
    """Everything that is wrong with the desk, each problem by its kind."""
    desk, file = Path(path), Path(acknowledgements)
    said = told(file.read_text().splitlines() if file.exists() else [])
    problems = list(_problems(desk, said))
    return {"ok": not problems, "problems": problems, "acks": said.lines}


def _problems(desk: Path, said: Told) -> Iterator[Problem]:
    finding = examine(desk)
    if finding.state is State.MISSING and not any(said.worlds[0].values()):
        return
    if finding.state not in (State.OK, State.OLDER):
        yield {"startup": str(finding.state)}
    if said.schema == {SCHEMA} and _version(desk) not in (SCHEMA, None):
        yield {"lost_migration": _version(desk)}
    try:
        with open_desk(desk, BackupClock(desk)) as db:
            erasure.finish_forgetting(db)
            yield from _contents(db, said)
            yield from _derived(db)
            yield from _journal(db)
    except DeskError as error:
        yield {"cannot_open": str(error)}
    yield from _backups(paths.backup_folder(desk), said)
    yield from _traces(desk.parent, said)


def _version(desk: Path) -> int | None:
    """The schema with what the log holds; None where nobody may read before something is mended."""
    try:
        with closing(driver.connect(desk, mode="ro")) as connection:
            return int(connection.execute("PRAGMA user_version").fetchone()[0])
    except driver.DatabaseError:
        return None


def _contents(db: Database, said: Told) -> Iterator[Problem]:
    with db.read() as connection:
        answer = [row[0] for row in connection.execute("PRAGMA integrity_check(5)")]
        if answer != ["ok"]:
            yield {"corrupt": answer}
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            yield {"points_at_nothing": len(broken)}
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name LIKE 'alembic%'").fetchone():
            yield {"half_migrated": "the table of the migration is there"}
        if said.schema:
            moved = connection.execute("SELECT COUNT(*) FROM positions").fetchone()[0]
            left = connection.execute("SELECT COUNT(*) FROM people WHERE extra IS NOT NULL")
            everybody = connection.execute("SELECT COUNT(*) FROM people").fetchone()[0]
            if (moved, left.fetchone()[0]) != (everybody, 0):
                yield {"half_migrated": moved}
    found = observed(db)
    wrong = [differences(world, found) for world in said.worlds]
    if all(wrong):
        least = min(wrong, key=len)
        yield {"lost_or_partial": len(least), "first": least[:3]}


def _derived(db: Database) -> Iterator[Problem]:
    db.refresh_day()
    before = derived_rows(db)
    db.rebuild()
    after = derived_rows(db)
    for table, rows in before.items():
        if rows != after[table]:
            odd = sorted({*rows} ^ {*after[table]}, key=repr)[:2]
            yield {"derived_differs": table, "first": odd}


def derived_rows(db: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Every derived row, in an order of its own."""
    found = {}
    with db.read() as connection:
        for table, fields in (("facts", "*"), ("flags", "*"), ("search", "rowid, *")):
            rows = connection.execute(f"SELECT {fields} FROM {table}").fetchall()
            found[table] = sorted((tuple(row) for row in rows), key=repr)
    return found


def _journal(db: Database) -> Iterator[Problem]:
    """Steps and their rows belong together; the newest can be taken back and done again."""
    with db.read() as connection:
        lone = connection.execute(
            "SELECT COUNT(*) FROM step_rows WHERE step_id NOT IN (SELECT id FROM steps)"
        ).fetchone()[0]
        empty = connection.execute(
            "SELECT COUNT(*) FROM steps WHERE id NOT IN (SELECT step_id FROM step_rows)"
        ).fetchone()[0]
        steps = connection.execute("SELECT COUNT(*) FROM steps").fetchone()[0]
        order = [row[0] for row in connection.execute("SELECT undone FROM steps ORDER BY id")]
    if lone or empty or steps > journal.MOST_STEPS or order != sorted(order):
        yield {"journal": {"rows_without_step": lone, "steps_without_rows": empty, "steps": steps}}
    before = _records(db)
    if db.undo() is not None:
        db.redo()
        if _records(db) != before:
            yield {"journal": "undo and redo give another desk"}


def _records(db: Database) -> str:
    with db.read() as connection:
        return json.dumps(dump.document(connection, "")["tables"], sort_keys=True)


def _backups(folder: Path, said: Told) -> Iterator[Problem]:
    known = {one.path.name for one in backup.backups(folder)}
    if said.newest_backup and said.newest_backup not in known:
        yield {"lost_backup": said.newest_backup}
    for file in folder.glob(f"*{backup.SUFFIX}"):
        if file.name not in known:
            yield {"backup_without_manifest": file.name}
        try:
            backup.check(file)
        except DeskError as error:
            yield {"bad_backup": str(error)}


def _traces(folder: Path, said: Told) -> Iterator[Problem]:
    for file in folder.rglob("*"):
        # What the forgotten was called is in the acknowledgements, which the program did not write.
        if not said.forgotten or not file.is_file() or file.suffix == ".jsonl":
            continue
        data = file.read_bytes()
        for name in said.forgotten:
            if name.encode() in data:
                yield {"not_forgotten": [name, file.name]}
                break


if __name__ == "__main__":
    print(json.dumps(verify(sys.argv[1], sys.argv[2])))
