"""The start-up table of reliability.md section 7: what is said, and that nothing is written."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from community_desk.errors import StoreError
from community_desk.store import driver
from community_desk.store.database import new_desk
from community_desk.store.startup import StartupError, State, examine, open_desk
from tests.desks import dumped, small_desk
from tests.shared_files import needs_shared, shared_file


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    with small_desk(tmp_path) as db:
        return db.path


def make_zero(path: Path) -> None:
    path.write_bytes(b"")


def make_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:50])


def make_half(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


def make_noise(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096 * 3 : 4096 * 4] = os.urandom(4096)
    path.write_bytes(data)


def make_zeroed_header(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[:512] = bytes(512)
    path.write_bytes(data)


def make_zip(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" + bytes(500))


def make_newer(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[60:64] = (driver.SCHEMA + 1).to_bytes(4, "big")
    path.write_bytes(data)


def make_foreign(path: Path) -> None:
    path.unlink()
    connection = driver.connect(path, mode="rwc")
    connection.execute("CREATE TABLE t (a)")
    connection.close()


def make_trap(path: Path) -> None:
    connection = driver.connect(path, mode="rw")
    connection.execute("CREATE TRIGGER trap AFTER INSERT ON people BEGIN DELETE FROM people; END")
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "state", "words"),
    [
        (make_zero, State.EMPTY, "zero bytes"),
        (make_short, State.DAMAGED, "damaged"),
        (make_half, State.DAMAGED, "damaged"),
        (make_noise, State.DAMAGED, "damaged"),
        (make_zeroed_header, State.DAMAGED, "damaged"),
        (make_zip, State.FOREIGN, "another program"),
        (make_newer, State.NEWER, "newer Community Desk"),
        (make_foreign, State.FOREIGN, "another program"),
        (make_trap, State.FOREIGN, "trigger"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_touched(
    desk: Path, spoil: object, state: State, words: str
) -> None:
    spoil(desk)  # type: ignore[operator]
    before = digest(desk)
    finding = examine(desk)
    assert finding.state is state
    assert words in finding.sentence
    assert finding.remedy
    with pytest.raises(StartupError, match=words):
        open_desk(desk)
    assert digest(desk) == before
    assert not [p for p in desk.parent.iterdir() if p.name.startswith(f"{desk.name}-")]


def test_a_missing_desk_is_not_made(tmp_path: Path) -> None:
    finding = examine(tmp_path / "gone.desk")
    assert finding.state is State.MISSING
    assert "locate" in finding.choices
    with pytest.raises(StartupError, match="does not exist"):
        open_desk(tmp_path / "gone.desk")
    assert not list(tmp_path.iterdir())


def test_a_new_desk_never_covers_another(desk: Path) -> None:
    before = digest(desk)
    with pytest.raises(StoreError, match="there already"):
        new_desk(desk)
    assert digest(desk) == before


def test_a_sound_desk_opens(desk: Path) -> None:
    assert examine(desk).state is State.OK
    with open_desk(desk) as db:
        assert "Ana" in dumped(db)


def test_a_log_left_by_a_killed_program_is_read(desk: Path) -> None:
    script = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from community_desk.operations.people import add_person\n"
        "from community_desk.store.startup import open_desk\n"
        "db = open_desk(Path(sys.argv[1]))\n"
        "add_person(db, name='Written Just Before')\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(desk)], check=False)
    assert desk.with_name(desk.name + "-wal").stat().st_size > 0
    with open_desk(desk) as db:
        assert "Written Just Before" in dumped(db)


def test_a_locked_desk_is_said_to_be_locked(desk: Path) -> None:
    holder = driver.connect(desk, mode="rw")
    holder.execute("BEGIN IMMEDIATE")
    try:
        with (
            open_desk(desk) as db,
            pytest.raises(StoreError, match="written by another"),
            db.change("Try"),
        ):
            pass
    finally:
        holder.execute("ROLLBACK")
        holder.close()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_desk_is_open_for_reading(desk: Path) -> None:
    desk.chmod(0o400)
    with open_desk(desk) as db:
        assert db.read_only
        assert "Ana" in dumped(db)
        with pytest.raises(StoreError, match="reading only"), db.change("Try"):
            pass


def test_reading_only_refuses_every_change(desk: Path) -> None:
    before = digest(desk)
    with open_desk(desk, read_only=True) as db:
        assert "Ana" in dumped(db)
        with pytest.raises(StoreError, match="reading only"), db.change("Try"):
            pass
    assert digest(desk) == before


DECISIONS = {
    "open": {State.OK, State.STALE_LOG},
    "refuse": {State.FOREIGN, State.DAMAGED, State.NEWER},
    "refuse-newer": {State.NEWER},
    "refuse-other-app": {State.FOREIGN},
    "refuse+offer-backup": {State.DAMAGED, State.EMPTY},
    "open-or-refuse": {State.OK, State.DAMAGED},
    "open-or-repair": {State.OK, State.DAMAGED},
}


@needs_shared
def test_every_damaged_sample_is_decided_as_the_manifest_wants(desk: Path, tmp_path: Path) -> None:
    folder = tmp_path / "damaged"
    maker = shared_file("reliability", "hostile_files.py")
    subprocess.run(
        [sys.executable, str(maker), "--damage", str(desk), str(folder)],
        check=True,
        capture_output=True,
    )
    manifest = json.loads((folder / "manifest.json").read_text())
    assert len(manifest) == 45
    for row in manifest:
        sample = folder / row["file"]
        before = digest(sample)
        wanted = set(DECISIONS[row["expect"]])
        if "unused space" in row["why"]:
            wanted.add(State.OK)
        finding = examine(sample)
        assert finding.state in wanted, (row, finding)
        assert digest(sample) == before
        if finding.state is State.DAMAGED:
            assert "restore" in finding.choices


def test_the_log_of_another_copy_is_set_aside_and_kept(desk: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.desk"
    old.write_bytes(desk.read_bytes())
    script = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from community_desk.operations.people import add_person\n"
        "from community_desk.store.startup import open_desk\n"
        "db = open_desk(Path(sys.argv[1]))\n"
        "for n in range(40): add_person(db, name=f'Person {n}', notes='x' * 3000)\n"
        "db.checkpoint()\n"
        "for n in range(40): add_person(db, name=f'Later {n}', notes='y' * 3000)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(desk)], check=False)
    log = desk.with_name(desk.name + "-wal")
    kept = log.read_bytes()
    desk.write_bytes(old.read_bytes())
    with open_desk(desk) as db:
        found = dumped(db)
    assert "Ana" in found
    aside = desk.with_name(f"{desk.name}.stale-log-1")
    assert not aside.exists() or aside.read_bytes() == kept


def killed_within_a_write(desk: Path) -> Path:
    """Leave a rollback journal beside the desk, as where a shared log is impossible."""
    script = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from community_desk.store import driver\n"
        "db = driver.connect(Path(sys.argv[1]), mode='rw')\n"
        "db.execute('PRAGMA journal_mode=TRUNCATE')\n"
        "db.execute('PRAGMA cache_size=1')\n"
        "db.execute('BEGIN IMMEDIATE')\n"
        "db.execute(\"UPDATE people SET name = 'Half', notes = hex(zeroblob(200000))\")\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(desk)], check=False)
    journal = desk.with_name(desk.name + "-journal")
    assert journal.stat().st_size > 0
    return journal


def test_what_a_killed_program_had_not_committed_is_taken_back(desk: Path) -> None:
    with open_desk(desk) as db:
        before = dumped(db)
    killed_within_a_write(desk)
    spoiled = digest(desk)
    assert examine(desk).state is State.OK
    assert digest(desk) == spoiled
    with open_desk(desk) as db:
        assert dumped(db) == before


def test_a_restore_leaves_no_journal_of_the_old_desk(desk: Path) -> None:
    from community_desk.operations.backups import back_up, restore

    with open_desk(desk) as db:
        before, made = dumped(db), back_up(db)
    journal = killed_within_a_write(desk)
    kept = journal.read_bytes()
    aside = restore(desk, made.path)
    assert aside is not None
    assert aside.with_name(aside.name + "-journal").read_bytes() == kept
    assert not journal.exists()
    with open_desk(desk) as db:
        assert dumped(db) == before
    with open_desk(aside) as db:
        assert dumped(db) == before


def test_a_desk_that_is_written_meanwhile_keeps_its_log(desk: Path) -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from community_desk.operations.people import add_person\n"
        "from community_desk.store.startup import open_desk\n"
        "path, busy = Path(sys.argv[1]), [True]\n"
        "db = open_desk(path)\n"
        "def add(words):\n"
        "    for n in range(30): add_person(db, name=f'{words} {n}', notes='x' * 3000)\n"
        "def write_between(event, arguments):\n"
        "    if event == 'shutil.copyfile' and str(arguments[0]).endswith('-wal') and busy:\n"
        "        busy.clear()\n"
        "        db.checkpoint()\n"
        "        add('Meanwhile')\n"
        "add('Before')\n"
        "sys.addaudithook(write_between)\n"
        "with open_desk(path): pass\n"
        "assert not busy\n"
        "add_person(db, name='Later')\n"
        "db.close()\n"
    )
    subprocess.run([sys.executable, "-c", script, str(desk)], check=True)
    assert not [p for p in desk.parent.iterdir() if "stale" in p.name]
    with open_desk(desk) as db:
        found = dumped(db)
    assert all(name in found for name in ("Before 29", "Meanwhile 29", "Later"))
