"""Backups: verified, thinned by rules, restored beside a damaged desk."""

from __future__ import annotations

import stat
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from community_desk import paths
from community_desk.errors import FileError, StoreError
from community_desk.operations import erasure, people
from community_desk.operations.backups import back_up, back_up_if_due, restore
from community_desk.store import backup
from community_desk.store.startup import State, examine, open_desk
from tests.desks import TODAY, dumped, empty_desk, small_desk


def test_a_backup_is_a_whole_desk(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        before = dumped(db)
        made = back_up(db, tmp_path / "copy.desk")
        people.add_person(db, name="Later")
    assert made.people == 4
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    with open_desk(made.path) as copy:
        assert dumped(copy) == before


def test_a_backup_never_covers_a_file(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        (tmp_path / "taken").write_text("mine")
        with pytest.raises(FileError, match="there already"):
            back_up(db, tmp_path / "taken")
        assert (tmp_path / "taken").read_text() == "mine"


def test_restore_keeps_the_damaged_desk_with_its_log(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        before, made, path = dumped(db), back_up(db), db.path
    path.write_bytes(b"\x00" * 5_000)
    wal = path.with_name(path.name + "-wal")
    wal.write_bytes(b"log")
    aside = restore(path, made.path)
    assert aside is not None
    assert aside.read_bytes() == b"\x00" * 5_000
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"log"
    assert not wal.exists() or wal.stat().st_size == 0
    with open_desk(path) as db:
        assert dumped(db) == before


@pytest.mark.parametrize("content", [None, b""])
def test_restore_works_without_a_desk(tmp_path: Path, content: bytes | None) -> None:
    with small_desk(tmp_path) as db:
        made = back_up(db)
    target = tmp_path / "other.desk"
    if content is not None:
        target.write_bytes(content)
    restore(target, made.path)
    assert examine(target).state is State.OK


def test_a_changed_backup_is_refused(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        made, path, before = back_up(db), db.path, dumped(db)
    data = bytearray(made.path.read_bytes())
    data[-100] ^= 1
    made.path.write_bytes(data)
    with pytest.raises(StoreError, match="checksum"):
        restore(path, made.path)
    assert backup.newest_sound(made.path.parent) is None
    with open_desk(path) as db:
        assert dumped(db) == before


def test_a_damaged_backup_does_not_stop_a_forgetting(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        damaged, sound = back_up(db), back_up(db)
        data = bytearray(damaged.path.read_bytes())
        data[4096:] = bytes(len(data) - 4096)
        damaged.path.write_bytes(data)
        assert erasure.forget(db, "p1").backups == 1
        assert erasure.finish_forgetting(db) == 0
    assert damaged.path.read_bytes() == bytes(data)
    assert b"ana@example.org" not in sound.path.read_bytes()
    backup.check(sound.path)


def test_a_file_that_is_no_desk_is_refused(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        path = db.path
    (tmp_path / "photo").write_bytes(b"\xff\xd8" * 400)
    with pytest.raises(StoreError, match="not used"):
        restore(path, tmp_path / "photo")
    assert examine(path).state is State.OK


def test_an_empty_desk_needs_no_backup(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        assert back_up_if_due(db) is None
    (tmp_path / "b").mkdir()
    with small_desk(tmp_path / "b") as db:
        assert back_up_if_due(db) is not None
        assert back_up_if_due(db) is None
        assert len(backup.backups(paths.backup_folder(db.path))) == 1


def fake(
    sequence: int, day: date, reason: str = "by itself", people_count: int = 100
) -> backup.Backup:
    moment = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    return backup.Backup(Path(f"{sequence}"), sequence, moment, reason, people_count, "")


def test_three_years_of_backups_are_thinned_by_the_rules() -> None:
    found = [fake(n, TODAY - timedelta(days=1095 - n)) for n in range(1096)]
    keep = backup.keepers(found, TODAY)
    ages = sorted((TODAY - found[n].made_at.date()).days for n in keep)
    assert ages[:12] == list(range(12))
    weeks = {(TODAY - timedelta(days=a)).isocalendar()[:2] for a in ages}
    months = {((TODAY - timedelta(days=a)).year, (TODAY - timedelta(days=a)).month) for a in ages}
    assert len(weeks) >= 10
    assert len(months) >= 6
    assert len(keep) <= 12 + 10 + 6 + 3


def test_a_clock_that_jumps_costs_no_backup() -> None:
    found = [fake(n, TODAY - timedelta(days=10 - n)) for n in range(10)]
    found.append(fake(10, date(2099, 1, 1)))
    found.append(fake(11, TODAY))
    assert {11, 9, 8, 7} <= backup.keepers(found, TODAY)


def test_backups_before_bulk_work_stay_ninety_days() -> None:
    old = fake(1, TODAY - timedelta(days=80), "before import")
    older = fake(0, TODAY - timedelta(days=400), "before import")
    rest = [fake(n + 2, TODAY - timedelta(days=60 - n)) for n in range(60)]
    keep = backup.keepers([old, older, *rest], TODAY)
    assert 1 in keep
    assert 0 not in keep or len(keep) < 40


def test_nothing_is_thinned_after_a_sudden_loss(tmp_path: Path) -> None:
    import json

    for one in (fake(1, TODAY - timedelta(days=700)), fake(2, TODAY - timedelta(days=690)),
                fake(3, TODAY, people_count=9)):  # fmt: skip
        path = tmp_path / f"{one.sequence:06d}-x{backup.SUFFIX}"
        path.write_bytes(b"x")
        backup.manifest_path(path).write_text(json.dumps({
            "sequence": one.sequence, "made_at": one.made_at.isoformat(), "reason": one.reason,
            "people": one.people, "sha256": "",
        }))  # fmt: skip
    assert backup.thin(tmp_path, TODAY) == []
    assert len(backup.backups(tmp_path)) == 3
