"""Works on a desk until it is killed, and says what is committed: the worker of the crash loop.

    python tests/reliability/crash_worker.py DESK MODE SEED

MODE: edit, import, mixed, migrate, backup, restore, forget. An acknowledgement is one write after
the commit has returned. RW_MAX_OPS ends it after so many operations; RW_ACK_FD is a second place
for its lines; CD_MUTANT=ack_first makes it lie, which the verifier must find.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from crash_world import MARK, MESSAGES, OPTIONS, PEOPLE, BackupClock, observed

from community_desk.core.phrase.draft import Draft, Mention, PersonMatch
from community_desk.operations import erasure, imports, interactions, people
from community_desk.operations.backups import back_up, restore
from community_desk.store import derived, driver
from community_desk.store.database import Database, new_desk
from community_desk.store.startup import open_desk

STARTED_WITH, OLD_PEOPLE = 40, 150
SHARES = {
    "edit": (("edit", 9), ("undo", 1)),
    "import": (("take_in", 1),),
    "mixed": (("edit", 24), ("undo", 3), ("take_in", 2), ("copy", 2), ("forget", 1)),
    "backup": (("edit", 4), ("copy", 1)),
    "restore": (("edit", 4), ("copy", 1), ("put_back", 1)),
    "forget": (("edit", 2), ("copy", 1), ("forget", 2)),
    "migrate": (("migrate", 1),),
}
"""Methods of the worker and how often each is drawn."""


def emit(line: dict[str, Any]) -> None:
    """One line in one write, so that none is torn."""
    data = (json.dumps(line) + "\n").encode()
    os.write(1, data)
    if also := os.environ.get("RW_ACK_FD"):
        os.write(int(also), data)


def record_everything() -> None:
    """Under the power-cut recorder: no copy inside the kernel and no hard link, it sees neither."""

    def no_link(*_: object) -> None:
        raise OSError("not here")

    if os.environ.get("PC_LOG"):
        shutil._USE_CP_SENDFILE = False  # type: ignore[attr-defined]
        os.link = no_link  # type: ignore[assignment]


class Worker:
    """One process at work on one desk."""

    def __init__(self, path: Path, mode: str, seed: int, scratch: Path) -> None:
        self.path, self.scratch = path, scratch
        self.clock = BackupClock(path)
        self.chance = random.Random(seed)
        self.run = f"{seed:x}"
        self.count = 0
        self.db: Database
        self.backup = ""
        kinds, shares = zip(*SHARES[mode], strict=True)
        self.kinds, self.shares = kinds, shares
        self.mode = mode

    def start(self) -> None:
        """Open the desk, or lay one out; says what stands on it already."""
        if self.mode == "migrate":
            self.template()
            if not self.path.exists():
                held = {f"{MARK} old {n}": True for n in range(OLD_PEOPLE)}
                emit({"ready": True})
                emit({"intent": "held", "held": held})
                self.lay_old()
                emit({"ack": "held", "held": held})
                self.db = open_desk(self.path, self.clock)
                return
            self.db = open_desk(self.path, self.clock)
            emit({"ready": True})
        elif not self.path.exists():
            self.db = new_desk(self.path, self.clock)
            names = [f"{MARK} {self.run}-first-{n}" for n in range(STARTED_WITH)]
            emit({"ready": True})
            for name in names:
                emit({"intent": "edit", "name": name, "value": True})
            with self.db.change("Set up") as change:
                for name in names:
                    people.new_person(change, name=name)
            for name in names:
                emit({"ack": "edit", "name": name, "value": True})
        else:
            self.db = open_desk(self.path, self.clock)
            erasure.finish_forgetting(self.db)
            emit({"ready": True})
            if self.mode == "restore":
                emit({"ack": "held", "held": observed(self.db)})

    def work(self, most: int) -> None:
        """Operation after operation; for ever where `most` is 0."""
        while not most or self.count < most:
            self.count += 1
            kind = self.chance.choices(self.kinds, self.shares)[0]
            getattr(self, kind)()

    def name(self) -> str:
        """A name nothing else has."""
        return f"{MARK} {self.run}-{self.count}-{self.chance.getrandbits(40):010x}"

    def step(self, kind: str, name: str, value: Any, action: Callable[[], object]) -> None:
        """Say it, do it, and say that it is done."""
        emit({"intent": kind, "name": name, "value": value})
        done = {"ack": kind, "name": name, "value": value}
        if os.environ.get("CD_MUTANT") == "ack_first":
            emit(done)
            action()
            return
        action()
        emit(done)

    def somebody(self) -> tuple[str, str]:
        """A person of the desk: uid and name."""
        with self.db.read() as connection:
            found = connection.execute(
                "SELECT uid, name FROM people WHERE batch_id IS NULL ORDER BY id"
            ).fetchall()
        return self.chance.choice(found)

    # -- operations ------------------------------------------------------------------------

    def edit(self) -> None:
        """Log a word with somebody, add somebody, or change their notes."""
        name, about = self.name(), "x" * self.chance.randrange(4_000)
        match self.chance.randrange(4):
            case 0:
                self.step("edit", name, True, lambda: people.add_person(self.db, name=name))
            case 1:
                uid, who = self.somebody()
                edited = f"notes of {who}"
                self.step(
                    "edit", edited, name, lambda: people.edit_person(self.db, uid, notes=name)
                )
            case _:
                uid, who = self.somebody()
                text = f"{name} {about}"
                draft = Draft(
                    text, (Mention(who, PersonMatch(0, uid, who)),), kind="call", text=text
                )
                self.step("edit", text, 1, lambda: interactions.log_draft(self.db, draft))

    def undo(self) -> None:
        """Add somebody, take it back, do it again."""
        name = self.name()
        self.step("edit", name, True, lambda: people.add_person(self.db, name=name))
        self.step("undo", name, None, self.db.undo)
        self.step("redo", name, True, self.db.redo)

    def bring(self) -> list[Path]:
        """An address book and a mailbox of the same people, written for this import."""
        name = self.name().replace(" ", "-")
        cards, mails = self.scratch / f"{name}.vcf", self.scratch / f"{name}.mbox"
        address = f"{name.lower()}-{{}}@example.org"
        cards.write_text(
            "".join(
                "BEGIN:VCARD\nVERSION:3.0\n"
                f"FN:Brought {name} {n}\nEMAIL:{address.format(n)}\nEND:VCARD\n"
                for n in range(PEOPLE)
            )
        )
        mails.write_text(
            "".join(
                f"From x Mon Jan  5 10:00:00 2026\nFrom: Brought {name} {n % PEOPLE} "
                f"<{address.format(n % PEOPLE)}>\nTo: me@example.org\nSubject: word {n}\n"
                f"Date: Sat, {1 + n % 28:02} Nov 2025 10:00:00 +0000\n"
                f"Message-ID: <{n}.{name}@example.org>\n\nHello\n\n"
                for n in range(MESSAGES)
            )
        )
        return [cards, mails]

    def take_in(self) -> None:
        """Import people and their messages: whole or not at all."""
        files = self.bring()
        preview = imports.prepare(self.db, files, OPTIONS)
        for file in files:
            file.unlink()
        wanted = [PEOPLE, MESSAGES]
        self.step("import", preview.name, wanted, lambda: imports.commit(self.db, preview))

    def copy(self) -> None:
        """A backup."""
        made = back_up(self.db)
        self.backup = made.path.name
        emit({"ack": "backup", "backup": self.backup})

    def put_back(self) -> None:
        """Restore the newest backup of this run while the log may hold more."""
        if not self.backup:
            self.copy()
        chosen = self.backup
        self.db.close()
        emit({"intent": "restore", "backup": chosen})
        restore(self.path, self.path.parent / f"{self.path.stem} backups" / chosen)
        emit({"ack": "restore", "backup": chosen})
        self.db = open_desk(self.path, self.clock)

    def forget(self) -> None:
        """Add somebody with everything, keep a backup of them, forget them."""
        name = self.name()
        mail = f"{name.replace(' ', '')}@example.org"
        self.step("edit", name, True, lambda: people.add_person(self.db, name=name, emails=[mail]))
        if self.chance.random() < 0.5:
            self.copy()
        self.step("forget", name, None, lambda: erasure.forget(self.db, name))

    # -- migration -------------------------------------------------------------------------

    @property
    def old(self) -> Path:
        """The desk of the first schema that every migration starts from."""
        return self.path.with_name(self.path.name + ".first-schema")

    def template(self) -> None:
        """Lay out a desk of the first schema once."""
        from community_desk.store.migrations.runner import REVISIONS, upgrade

        if self.old.exists():
            return
        part = self.old.with_name(self.old.name + ".part")
        part.unlink(missing_ok=True)
        connection = driver.connect(part, mode="rwc")
        upgrade(connection, REVISIONS[1])
        connection.execute("BEGIN IMMEDIATE")
        for n in range(OLD_PEOPLE):
            extra = json.dumps({"positions": [{"org": f"Org {n}", "role": "Baker"}]})
            connection.execute(
                "INSERT INTO people (uid, name, extra) VALUES (?,?,?)",
                (f"old{n:05}", f"{MARK} old {n}", extra),
            )
        derived.index_search(connection, range(1, OLD_PEOPLE + 1))
        connection.execute("PRAGMA user_version=1")
        connection.execute("COMMIT")
        connection.close()
        os.replace(part, self.old)

    def lay_old(self) -> None:
        """Put a copy of the old desk in place, so that no power cut takes it away."""
        part = self.path.with_name(self.path.name + ".old")
        shutil.copyfile(self.old, part)
        driver.sync(part)
        os.replace(part, self.path)
        driver.sync_folder(self.path.parent)

    def migrate(self) -> None:
        """Put the old desk in place and open it, which migrates it behind a backup."""
        self.db.close()
        emit({"intent": "schema", "value": 1})
        self.lay_old()
        emit({"ack": "schema", "value": 1})
        emit({"intent": "schema", "value": 2})
        self.db = open_desk(self.path, self.clock)
        emit({"ack": "schema", "value": 2})


def main() -> None:
    """Work as the command line says."""
    record_everything()
    path = Path(sys.argv[1])
    with tempfile.TemporaryDirectory(dir=path.parent.parent) as scratch:
        worker = Worker(path, sys.argv[2], int(sys.argv[3]), Path(scratch))
        worker.start()
        worker.work(int(os.environ.get("RW_MAX_OPS", "0")))


if __name__ == "__main__":
    main()
