"""Creating, restoring, backing up and forgetting, killed at each step on files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from community_desk import paths
from community_desk.operations import erasure, people
from community_desk.operations.backups import back_up
from community_desk.store import backup
from community_desk.store.database import new_desk
from community_desk.store.startup import State, examine, open_desk
from tests.desks import dumped

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills forked processes")
PERSON = "Ana Unmistakable"
SCRIPT = Path(__file__).with_name("killed_at.py")
KILLED_WRITER = (
    "import os, sys\n"
    "from pathlib import Path\n"
    "from community_desk.operations.people import add_person\n"
    "from community_desk.store.startup import open_desk\n"
    "db = open_desk(Path(sys.argv[1]))\n"
    "add_person(db, name='Written Just Before')\n"
    "os._exit(9)\n"
)


def desk_with_backups(folder: Path) -> Path:
    """A desk with two backups that hold the person."""
    folder.mkdir()
    with new_desk(folder / "test.desk") as db:
        people.add_person(db, name=PERSON, emails=["unmistakable@example.org"])
        people.add_person(db, name="Ben")
        back_up(db)
        people.add_person(db, name="Cleo")
        back_up(db)
        return db.path


def killed(action: str, folder: Path) -> list[Path]:
    """The desks of every step; the action went through on the last."""
    ended = subprocess.run(
        [sys.executable, str(SCRIPT), action, str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    steps = int(ended.stdout)
    assert steps > 3
    return [folder.with_name(f"{folder.name}-{n}") / "test.desk" for n in range(1, steps + 1)]


def read(desk: Path) -> str:
    with open_desk(desk) as db:
        return dumped(db)


def test_a_desk_is_created_whole_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    for desk in killed("create", tmp_path / "d"):
        if examine(desk).state is State.MISSING:
            new_desk(desk).close()
        with open_desk(desk) as db:
            people.add_person(db, name="First")
        assert [p.name for p in desk.parent.iterdir()] == ["test.desk"]


def test_a_restore_leaves_the_old_desk_or_the_backup(tmp_path: Path) -> None:
    desk = desk_with_backups(tmp_path / "d")
    back = read(desk)
    subprocess.run([sys.executable, "-c", KILLED_WRITER, str(desk)], check=False)
    assert desk.with_name("test.desk-wal").stat().st_size
    (tmp_path / "look").mkdir()
    for suffix in ("", "-wal"):
        data = desk.with_name(f"test.desk{suffix}").read_bytes()
        (tmp_path / "look" / f"test.desk{suffix}").write_bytes(data)
    old = read(tmp_path / "look" / "test.desk")
    assert old != back
    found = []
    for each in killed("restore", tmp_path / "d"):
        aside = each.with_name("test.desk.damaged-1")
        found.append(read(each))
        assert found[-1] in (old, back)
        if found[-1] == back:
            assert read(aside) == old
    assert found[0] == old
    assert found[-1] == back


def test_a_backup_is_listed_when_it_is_whole(tmp_path: Path) -> None:
    desk = desk_with_backups(tmp_path / "d")
    counts = set()
    for each in killed("back_up", desk.parent):
        folder = paths.backup_folder(each)
        listed = backup.backups(folder)
        assert {one.path for one in listed} == {*folder.glob(f"*{backup.SUFFIX}")}
        for one in listed:
            backup.check(one.path)
        counts.add(len(listed))
    assert counts == {2, 3}


def test_a_forgetting_that_was_cut_off_is_finished(tmp_path: Path) -> None:
    desk = desk_with_backups(tmp_path / "d")
    gone, late = 0, 0
    for each in killed("forget", desk.parent):
        for one in backup.backups(paths.backup_folder(each)):
            backup.check(one.path)
        with open_desk(each) as db:
            late += bool(erasure.finish_forgetting(db))
            assert erasure.finish_forgetting(db) == 0
            forgotten = PERSON not in dumped(db)
        listed = backup.backups(paths.backup_folder(each))
        assert len(listed) == 2
        for one in listed:
            backup.check(one.path)
        if forgotten:
            gone += 1
            for file in each.parent.rglob("*"):
                assert not file.is_file() or b"nmistakable" not in file.read_bytes(), file
    assert gone > late > 3
