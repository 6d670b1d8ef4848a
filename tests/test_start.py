"""The real start, in a process of its own: what it does behind the first frame."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from community_desk import paths
from community_desk.operations import erasure
from community_desk.operations.backups import back_up
from community_desk.store import backup
from tests.desks import TODAY, small_desk

SECRET = b"ana@example.org"
PROGRAM = """
import sys
from datetime import date
from pathlib import Path

from community_desk import app
from community_desk.core.clock import FixedClock

session = app._Session(Path(sys.argv[1]), FixedClock(date.fromisoformat(sys.argv[2])))

from PySide6.QtCore import QTimer

timer = QTimer(session.app)


def look():
    window = session.windows[0] if session.windows else None
    if window is None or window.desk.jobs.busy or window.stack.count() < len(window.pages):
        return
    timer.stop()
    print(window.stack.count(), len(window.pages), window.here)
    window.close()
    session.app.quit()


timer.timeout.connect(look)
timer.start(50)
raise SystemExit(session.run())
"""


def started(desk: Path) -> str:
    """Start the program on a desk, wait until it has nothing more to do, and close it."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(desk), TODAY.isoformat()],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_forgetting_cut_short_is_finished_by_the_next_start(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        made = back_up(db).path
        whole = made.read_bytes()
        erasure.forget(db, "p1")
        # As if the power had gone between the desk and its backups.
        made.write_bytes(whole)
        with db.change("Forget a person", undoable=False, history=False) as change:
            change.connection.execute(
                "INSERT INTO desk_facts VALUES (?, ?)", (erasure.WAITING, json.dumps(["p1"]))
            )
        desk = db.path
    assert SECRET in made.read_bytes()
    started(desk)
    kept = backup.backups(paths.backup_folder(desk))
    assert made in {one.path for one in kept}
    for one in kept:
        backup.check(one.path)
        assert SECRET not in one.path.read_bytes()


def test_every_page_is_made_ahead_and_the_first_one_stays(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        desk = db.path
    made, wanted, here = started(desk).split()
    assert made == wanted
    assert here == "today"
