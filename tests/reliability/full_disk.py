"""Writes to a desk while the disk takes no more: the child of test_full_disk.

    python tests/reliability/full_disk.py FOLDER SEED

RLIMIT_FSIZE stands for the disk: from a random size on no file grows. Prints what went wrong.
"""

from __future__ import annotations

import json
import random
import resource
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from community_desk.errors import DeskError
from community_desk.operations import checks, erasure, imports, people
from community_desk.operations.backups import back_up
from community_desk.store import dump
from community_desk.store.database import Database, new_desk

CARDS = 400
TRIES = 12


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file grows beyond so many bytes."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


def records(db: Database) -> str:
    """Every record as one text."""
    with db.read() as connection:
        return json.dumps(dump.document(connection, "")["tables"], sort_keys=True)


def cards(folder: Path, number: int) -> Path:
    """An address book of people nobody knows yet."""
    path = folder / f"book-{number}.vcf"
    path.write_text(
        "".join(
            f"BEGIN:VCARD\nVERSION:3.0\nFN:Person {number} {n}\nNOTE:{'x' * 300}\n"
            f"EMAIL:p{number}x{n}@example.org\nEND:VCARD\n"
            for n in range(CARDS)
        )
    )
    return path


def attempts(db: Database, folder: Path, number: int) -> dict[str, Callable[[], object]]:
    """What is tried on the full disk."""
    preview = imports.prepare(db, [cards(folder, number)])
    return {
        "edit": lambda: people.add_person(db, name=f"Added {number}", notes="y" * 60_000),
        "import": lambda: imports.commit(db, preview),
        "backup": lambda: back_up(db),
        "idle": db.checkpoint,
    }


def forget(db: Database, number: int, chance: random.Random) -> list[str]:
    """Forget somebody on the full disk; what was begun is finished when there is room."""
    name = f"Somebody {number:03}"
    people.add_person(db, name=name)
    back_up(db)
    with suppress(DeskError), room_for(chance.randrange(4_096, db.path.stat().st_size * 2)):
        erasure.forget(db, name)
    if name in records(db):
        return []
    erasure.finish_forgetting(db)
    folder = db.path.parent
    return [
        f"{name} is in {path.name}"
        for path in folder.rglob("*")
        if path.is_file() and name.encode() in path.read_bytes()
    ]


def main() -> None:
    """Try everything at random sizes; a list of problems and the counts of what was refused."""
    folder, chance = Path(sys.argv[1]), random.Random(int(sys.argv[2]))
    problems: list[str] = []
    refused: dict[str, int] = {}
    with new_desk(folder / "full.desk") as db:
        people.add_person(db, name="First")
        for number in range(TRIES):
            for what, action in attempts(db, folder, number).items():
                before = records(db)
                size = db.path.stat().st_size
                limit = chance.randrange(4_096, max(size, 65_536))
                try:
                    with room_for(limit):
                        action()
                except DeskError as error:
                    refused[what] = refused.get(what, 0) + 1
                    if "disk" not in str(error) and "space" not in str(error):
                        problems.append(f"{what} at {limit}: {error}")
                    if records(db) != before:
                        problems.append(f"{what} at {limit}: something was changed")
                except BaseException as error:
                    problems.append(f"{what} at {limit}: {error!r}")
                people.add_person(db, name=f"After {what} {number}")
                if f"After {what} {number}" not in records(db):
                    problems.append(f"{what} at {limit}: the next edit is lost")
            problems += forget(db, number, chance)
        problems += checks.check(db).findings
    left = [path.name for path in folder.rglob("*") if path.name.endswith((".part", "-journal"))]
    problems += [f"left behind: {name}" for name in left]
    print(json.dumps({"problems": problems, "refused": refused}))


if __name__ == "__main__":
    main()
