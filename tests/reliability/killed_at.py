"""Kills an action at each of its steps on files: the child of test_killed_at_every_step.

    python tests/reliability/killed_at.py ACTION FOLDER

Step k is the k-th time that the program opens, names, renames or removes a file. For each k the
folder is copied to FOLDER-k and a forked process does the action there until that step, where it
ends as by kill -9. Says how many steps there were.
"""

from __future__ import annotations

import itertools
import os
import shutil
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from community_desk import paths
from community_desk.operations import erasure
from community_desk.operations.backups import back_up, restore
from community_desk.store import backup
from community_desk.store.database import new_desk
from community_desk.store.startup import open_desk
from community_desk.store.tables import TABLES

STEPS = {"open", "os.rename", "os.remove", "os.link", "os.mkdir", "shutil.copyfile"}
PERSON = "Ana Unmistakable"
_ = TABLES  # what an action would import is not one of its steps


def _create(desk: Path) -> None:
    new_desk(desk).close()


def _restore(desk: Path) -> None:
    restore(desk, backup.backups(paths.backup_folder(desk))[0].path)


def _back_up(desk: Path) -> None:
    with open_desk(desk) as db:
        back_up(db)


def _forget(desk: Path) -> None:
    with open_desk(desk) as db:
        erasure.forget(db, PERSON)


ACTIONS = {"create": _create, "restore": _restore, "back_up": _back_up, "forget": _forget}


def _until(step: int, folder: Path, action: str) -> None:
    """Do the action in this process and die at the step."""
    left = step

    def count(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal left
        if event in STEPS and str(folder) in str(arguments):
            left -= 1
            if not left:
                os._exit(9)

    sys.addaudithook(count)
    ACTIONS[action](folder / "test.desk")
    os._exit(0)


def main() -> None:
    """Do the action once for each of its steps, and once whole."""
    action, given = sys.argv[1], Path(sys.argv[2])
    for step in itertools.count(1):
        folder = given.with_name(f"{given.name}-{step}")
        shutil.copytree(given, folder)
        child = os.fork()
        if not child:
            _until(step, folder, action)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if code == 0:
            print(step)
            return
        if code != 9:
            raise SystemExit(f"step {step}: the action failed")


if __name__ == "__main__":
    main()
