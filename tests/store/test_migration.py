"""A desk of the first schema is updated behind a backup, whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from community_desk import paths
from community_desk.errors import StoreError
from community_desk.operations import checks
from community_desk.store import backup, driver
from community_desk.store.migrations.runner import REVISIONS, upgrade
from community_desk.store.startup import State, examine, open_desk


def first_schema(path: Path) -> Path:
    """A desk as the first release laid it out, with two people."""
    connection = driver.connect(path, mode="rwc")
    upgrade(connection, REVISIONS[1])
    extra = json.dumps({"positions": [{"org": "Bakery", "role": "Baker"}], "x": 1})
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "INSERT INTO people (uid, name, extra) VALUES ('p1', 'Ana', ?), ('p2', 'Ben', NULL)",
        (extra,),
    )
    connection.execute("PRAGMA user_version=1")
    connection.execute("COMMIT")
    connection.close()
    return path


def test_an_older_desk_is_updated_behind_a_backup(tmp_path: Path) -> None:
    path = first_schema(tmp_path / "old.desk")
    assert examine(path).state is State.OLDER
    with open_desk(path) as db:
        db.rebuild()
        assert checks.check(db).ok
        with db.read() as connection:
            assert connection.execute("SELECT org, role FROM positions").fetchall() == [
                ("Bakery", "Baker")
            ]
            assert connection.execute("SELECT extra FROM people ORDER BY id").fetchall() == [
                ('{"x": 1}',), (None,)
            ]  # fmt: skip
    (kept,) = backup.backups(paths.backup_folder(path))
    assert (kept.reason, kept.people) == ("before update", 2)
    assert examine(kept.path).state is State.OLDER


def test_an_older_desk_with_a_broken_record_stays_as_it_was(tmp_path: Path) -> None:
    path = first_schema(tmp_path / "old.desk")
    connection = driver.connect(path, mode="rw")
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute(
        "INSERT INTO milestones (uid, person_id, type, month, day) VALUES ('m', 99, 'other', 1, 1)"
    )
    connection.close()

    def records() -> list[object]:
        connection = driver.connect(path, mode="ro")
        found = [
            connection.execute(sql).fetchall()
            for sql in (
                "PRAGMA user_version",
                "SELECT name, sql FROM sqlite_master ORDER BY name",
                "SELECT * FROM people",
                "SELECT * FROM milestones",
            )
        ]
        connection.close()
        return found

    before = records()
    with pytest.raises(StoreError, match="points at nothing"):
        open_desk(path)
    assert records() == before
    assert examine(path).state is State.OLDER
