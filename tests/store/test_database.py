"""Transactions, durability settings, listeners, the journal and derived rows."""

from __future__ import annotations

import itertools
import json
import shutil
import stat
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from community_desk import paths, resources
from community_desk.core.clock import FixedClock
from community_desk.errors import StoreError
from community_desk.operations import people, settings
from community_desk.store import backup, database, derived, driver, journal, schema
from community_desk.store.change import Changed, new_uid
from community_desk.store.database import open_known
from community_desk.store.migrations import runner
from community_desk.store.queries import today as today_queries
from community_desk.store.queries.today import today
from community_desk.store.queries.weighing import FLAGS, context_of
from community_desk.store.startup import open_desk
from community_desk.store.tables import OF_PERSON, TABLES
from community_desk.store.tables.people import PersonRow
from tests.desks import TODAY, derived_rows, dumped, empty_desk, small_desk


def test_a_failing_change_leaves_nothing(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        before, derived = dumped(db), derived_rows(db)

        class PowerError(Exception):
            pass

        def fail() -> None:
            with db.change("Half") as change:
                change.execute("UPDATE people SET name = 'X' WHERE uid = 'p1'")
                change.session.add(PersonRow(uid=new_uid(), name="Half"))
                change.session.flush()
                raise PowerError

        with pytest.raises(PowerError):
            fail()
        assert (dumped(db), derived_rows(db)) == (before, derived)
        assert db.next_undo() is None
        people.add_person(db, name="Whole")
        assert "Whole" in dumped(db)


def test_session_rows_and_statements_are_one_step(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        before = dumped(db)
        with db.change("Both ways") as change:
            change.session.add(PersonRow(uid="a", name="Ana", tags=["x"], circle="close"))
            change.execute("UPDATE people SET org = 'Zeiss' WHERE uid = 'a'")
        assert '"tags": ["x"]' in dumped(db)
        assert "Zeiss" in dumped(db)
        db.undo()
        assert dumped(db) == before


def test_settings_of_the_writing_connection(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db, db.exclusive() as writer:

        def pragma(name: str) -> object:
            return writer.execute(f"PRAGMA {name}").fetchone()[0]

        assert pragma("journal_mode") == "wal"
        assert pragma("synchronous") == 2
        assert pragma("foreign_keys") == 1
        assert pragma("secure_delete") == 1
        assert pragma("trusted_schema") == 0
        assert pragma("wal_autocheckpoint") == 256
        assert pragma("application_id") == driver.APPLICATION_ID
        assert pragma("user_version") == driver.SCHEMA
        version = writer.execute("SELECT sqlite_version()").fetchone()[0]
        assert tuple(map(int, version.split("."))) >= (3, 51, 3)


def test_the_files_are_private(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        people.add_person(db, name="Zoë")
        for path in tmp_path.iterdir():
            assert stat.S_IMODE(path.stat().st_mode) == 0o600, path.name


def test_readers_cannot_write(tmp_path: Path) -> None:
    with (
        small_desk(tmp_path) as db,
        db.read() as connection,
        pytest.raises(driver.OperationalError, match="readonly"),
    ):
        connection.execute("DELETE FROM people")


def test_listeners_hear_what_changed(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        heard: list[Changed] = []
        stop = db.on_change(heard.append)
        people.add_tag(db, ["p1"], "maps")
        db.undo()
        stop()
        db.redo()
        assert [c.label for c in heard] == ["Tag maps", "Tag maps"]
        assert heard[0].tables == {"people"}
        assert len(heard[0].people) == 1


def test_uids_sort_by_the_moment_they_were_made() -> None:
    made = [new_uid() for _ in range(2_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_migrations_reach_the_schema_that_is_created(tmp_path: Path) -> None:
    one = driver.connect(tmp_path / "new.desk", mode="rwc")
    one.execute("BEGIN")
    schema.create(one)
    one.execute("COMMIT")
    two = driver.connect(tmp_path / "old.desk", mode="rwc")
    runner.upgrade(two)

    assert laid_out(one) == laid_out(two)
    for connection in (one, two):
        assert connection.execute("PRAGMA user_version").fetchone()[0] == driver.SCHEMA
        connection.close()


def test_the_shipped_layout_is_that_of_the_table_classes() -> None:
    shipped = resources.read_text(schema.LAYOUT)
    assert shipped == schema.records_layout(), "run: python3 packaging/desk.py layout"


def laid_out(connection: Any) -> dict[str, Any]:
    """Tables with their columns and references (in any order), indexes with their statements."""
    found: dict[str, Any] = {}
    for kind, name, sql in connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
    ).fetchall():
        if kind == "table":
            columns = connection.execute(f"PRAGMA table_info({name})").fetchall()
            keys = connection.execute(f"PRAGMA foreign_key_list({name})").fetchall()
            found[name] = (sorted(row[1:] for row in columns), sorted(row[2:] for row in keys))
        else:
            found[name] = " ".join((sql or "").split())
    return found


def old_desk(path: Path) -> None:
    """The small desk as the first schema kept it, with a past employer in `extra`."""
    connection = driver.connect(path, mode="rwc")
    runner.upgrade(connection, "0001")
    connection.execute("PRAGMA user_version=1")
    connection.execute("BEGIN")
    extra = json.dumps({"positions": [{"org": "Zeiss", "role": "Clerk", "until": "2020-01-02"}],
                        "kept": 1})  # fmt: skip
    connection.execute(
        "INSERT INTO people (uid, name, extra) VALUES ('p1', 'Ana', ?), ('p2', 'Ben', NULL)",
        (extra,),
    )
    connection.execute("COMMIT")
    connection.close()


def test_an_older_desk_is_brought_up_to_date_behind_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "old.desk"
    old_desk(path)
    with open_desk(path, FixedClock(TODAY)) as db, db.read() as connection:
        rows = connection.execute(
            "SELECT p.uid, o.org, o.role, o.ended_on, p.extra FROM positions o "
            "JOIN people p ON p.id = o.person_id"
        ).fetchall()
        assert rows == [("p1", "Zeiss", "Clerk", "2020-01-02", '{"kept": 1}')]
        assert connection.execute("SELECT COUNT(*) FROM people").fetchone()[0] == 2
        assert connection.execute("PRAGMA user_version").fetchone()[0] == driver.SCHEMA
    kept = backup.backups(paths.backup_folder(path))
    assert [one.reason for one in kept] == ["before update"]


def test_a_migration_that_dies_at_any_statement_leaves_the_old_desk(tmp_path: Path) -> None:
    whole = tmp_path / "whole.desk"
    old_desk(whole)
    before = driver.connect(whole, mode="ro")
    expected = laid_out(before)
    before.close()
    path = tmp_path / "dies.desk"
    died = 0
    for limit in itertools.count(1):
        shutil.copy(whole, path)
        connection = driver.connect(path, mode="rw")
        count = itertools.count(1)

        def refuse(*_: object, count: Any = count, limit: int = limit) -> int:
            return 1 if next(count) == limit * 7 else 0

        connection.set_authorizer(refuse)
        try:
            runner.upgrade(connection)
        except Exception:
            died += 1
            connection.set_authorizer(None)
            assert laid_out(connection) == expected
            assert connection.execute("PRAGMA user_version").fetchone()[0] == 1
            connection.close()
            continue
        connection.close()
        break
    assert died > 40


def test_every_column_that_points_at_a_person_is_watched() -> None:
    watched = {(table, column) for table, columns in journal.TOUCHES.items() for column in columns}
    assert set(journal.TOUCHES) == set(TABLES)
    assert {(table, column) for table, column in watched if table != "people"} <= set(OF_PERSON)


def test_an_interrupted_migration_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = driver.connect(tmp_path / "old.desk", mode="rwc")

    def die(_: object) -> None:
        raise RuntimeError("power")

    monkeypatch.setattr(schema, "mark", die)
    with pytest.raises(RuntimeError, match="power"):
        runner.upgrade(connection)
    assert connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()[0] == 0
    connection.close()


def test_a_new_day_recomputes_only_what_time_changed(tmp_path: Path) -> None:
    from community_desk.operations.sample import fill_demo

    with empty_desk(tmp_path) as db:
        fill_demo(db, people=120)
        path = db.path
        total = len(derived_rows(db)["facts"])
    later = TODAY + timedelta(days=1)
    with open_known(path, FixedClock(later)) as db:
        moved = db.refresh_day()
        assert 0 < moved < total / 2
        stored = {(row[0], row[1]) for row in derived_rows(db)["flags"]}
        db.rebuild()
        rebuilt = {(row[0], row[1]) for row in derived_rows(db)["flags"]}
        assert stored == rebuilt


def test_a_rebuild_leaves_every_table_and_index(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        with db.exclusive() as connection:
            before = laid_out(connection)
        db.rebuild()
        with db.exclusive() as connection:
            assert laid_out(connection) == before


def test_new_rules_on_a_large_desk_wait_for_the_next_refresh(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[Changed] = []
    with small_desk(tmp_path) as db:
        monkeypatch.setattr(derived, "CHUNK", 3)
        monkeypatch.setattr(database, "REFRESH_CHUNK", 1)
        db.on_change(heard.append)
        before = derived_rows(db)
        settings.set_desk_setting(db, "cadence.close", 20)
        assert [change.stale for change in heard] == [True]
        assert derived_rows(db) == before

        def stop(done: int, total: int) -> None:
            assert total == 4
            if done == 2:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            db.refresh_day(stop)
        path = db.path
    with open_known(path, FixedClock(TODAY)) as db:
        assert db.refresh_day() == 4
        assert db.refresh_day() == 0
        refreshed = derived_rows(db)
        assert refreshed != before
        db.rebuild()
        assert derived_rows(db) == refreshed
        db.undo()
        db.refresh_day()
        assert derived_rows(db) == before


def test_an_edit_before_the_refresh_does_not_hide_that_the_others_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with small_desk(tmp_path) as db:
        monkeypatch.setattr(derived, "CHUNK", 3)
        settings.set_desk_setting(db, "cadence.close", 20)
        people.edit_person(db, "p3", role="Optician")
        assert db.refresh_day() == 4
        refreshed = derived_rows(db)
        db.rebuild()
        assert derived_rows(db) == refreshed


def test_rules_that_change_during_a_refresh_win(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with small_desk(tmp_path) as db:
        monkeypatch.setattr(derived, "CHUNK", 3)
        monkeypatch.setattr(database, "REFRESH_CHUNK", 2)
        settings.set_desk_setting(db, "cadence.close", 20)
        again = iter([True])

        def change_rules(_done: int, _total: int) -> None:
            if next(again, False):
                settings.set_desk_setting(db, "cadence.close", 45)

        db.refresh_day(change_rules)
        refreshed = derived_rows(db)
        db.rebuild()
        assert derived_rows(db) == refreshed


@pytest.mark.parametrize("weeks", range(0, 60, 7))
def test_years_of_mornings_equal_a_rebuild(tmp_path: Path, weeks: int) -> None:
    with small_desk(tmp_path) as db:
        path = db.path
    for ahead in (weeks * 7, weeks * 7 + 1, weeks * 7 + 40, weeks * 7 + 400):
        day = TODAY + timedelta(days=ahead)
        with open_known(path, FixedClock(day)) as db:
            db.refresh_day()
            rolled = cards_of(db, day)
            db.rebuild()
            assert cards_of(db, day) == rolled


def cards_of(db: object, day: date) -> list[tuple[object, ...]]:
    with db.read() as connection:  # type: ignore[attr-defined]
        found = today(connection, db.rules, day, capacity=50)  # type: ignore[attr-defined]
    return [(c.uid, c.flag, c.also, c.priority, c.urgency, c.sentence) for c in found.cards]


def test_the_quick_day_equals_the_plain_one(tmp_path: Path) -> None:
    """Ranking over the index gives the very cards of weighing every flag of everybody."""
    from community_desk.core.today import capacity_on, plan_day
    from community_desk.operations.sample import fill_demo

    with empty_desk(tmp_path, date(2026, 11, 23)) as db:
        fill_demo(db, people=250)
        db.refresh_day()
        for capacity in (1, 3, 8, 40):
            with db.read() as connection:
                rules, day = db.rules, db.clock.today()
                quick = today(connection, rules, day, capacity=capacity)
                context = context_of(connection, rules, day)
                every = list(today_queries._cards(connection.execute(FLAGS), rules, day, context))
                left = today_queries._c_left(connection, rules, day)
                plain, waiting = plan_day(every, capacity, left, rules.model.plan)
            assert [c.uid for c in quick.cards] == [c.person_uid for c in plain]
            assert quick.waiting == waiting
        assert capacity_on(day, rules.model.plan) > 0


def test_rows_in_bulk_are_recorded_as_those_one_by_one(tmp_path: Path) -> None:
    """The trigger that records inserts is away while many are written, and only then."""
    with empty_desk(tmp_path) as db:
        names = ("id", "uid", "name")

        def fail() -> None:
            with db.change("Half") as change:
                try:
                    change.insert_rows("people", names, [(1, "a", "Ana"), (2, "a", "Bo")])
                finally:
                    there = "SELECT 1 FROM temp.sqlite_master WHERE name = 'journal_I_people'"
                    assert change.execute(there).fetchone() == (1,)

        with pytest.raises(StoreError):
            fail()
        before = dumped(db)
        with db.change("Many") as change:
            change.insert_rows("people", names, [(1, "a", "Ana"), (2, "b", "Bo")])
            change.execute("INSERT INTO people (uid, name) VALUES ('c', 'Cy')")
        with db.read() as reader:
            kept = reader.execute("SELECT tbl, op, row_id, old FROM step_rows ORDER BY row_id")
            assert kept.fetchall() == [("people", "I", n, None) for n in (1, 2, 3)]
        after = dumped(db)
        db.undo()
        assert dumped(db) == before
        db.redo()
        assert dumped(db) == after
