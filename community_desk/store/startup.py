"""What the start-up finds and says before it opens anything (reliability.md section 7).

The header and size are read first; nothing is created or changed.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from community_desk.core.clock import Clock
from community_desk.errors import StoreError
from community_desk.store import backup, driver
from community_desk.store.database import Database, open_known

HEADER = b"SQLite format 3\x00"
DEEP_CHECK_LIMIT = 16 * 1024 * 1024
QUICK_CHECK_LIMIT = 64 * 1024 * 1024
"""Bytes up to which every start checks the whole file, and up to which it checks every index."""

COPIES = 5
"""Tries to copy a desk and its log while nobody writes to it."""


class State(StrEnum):
    """What is wrong, or that nothing is.

    OLDER and STALE_LOG are mended by `open_desk` without asking.
    """

    OK = "ok"
    OLDER = "older"
    MISSING = "missing"
    EMPTY = "empty"
    DAMAGED = "damaged"
    NEWER = "newer"
    FOREIGN = "foreign"
    LOCKED = "locked"
    READ_ONLY = "read_only"
    STALE_LOG = "stale_log"


@dataclass(frozen=True, slots=True)
class Finding:
    """The state of a desk file, the sentence for the user and the choices they have."""

    state: State
    sentence: str = ""
    remedy: str = ""
    choices: tuple[str, ...] = ()


class StartupError(StoreError):
    """The desk cannot be opened as it is; carries the finding."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.sentence, finding.remedy)
        self.finding = finding


RESTORE = "Restore the newest backup, or open another desk. The file itself is kept as it is."


def examine(path: Path) -> Finding:
    """Look at a desk file without writing a byte."""
    name = path.name
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        return Finding(
            State.MISSING,
            f"Your desk is not where it was: {path} does not exist.",
            "Locate the file, restore a backup or start a new desk.",
            ("locate", "restore", "new"),
        )
    except OSError as error:
        return _unreadable(path, error)
    if not path.is_file():
        return Finding(State.FOREIGN, f"{name} is a folder, not a desk.", "Choose the desk file.")
    if size == 0:
        return Finding(
            State.EMPTY,
            f"{name} is empty: zero bytes, although a desk is never that small.",
            RESTORE,
            ("restore", "locate"),
        )
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        return _unreadable(path, error)
    return _by_header(path, header)


def _unreadable(path: Path, error: OSError) -> Finding:
    reason = error.strerror or "unknown reason"
    return Finding(
        State.LOCKED,
        f"{path.name} cannot be read: {reason.lower()}.",
        "Check the permissions of the file and its folder.",
        ("retry", "locate"),
    )


def _by_header(path: Path, header: bytes) -> Finding:
    name = path.name
    if len(header) < 100 or not header.startswith(HEADER):
        damaged = len(header) < 100 or not any(header[:16])
        state = State.DAMAGED if damaged else State.FOREIGN
        return Finding(
            state,
            f"{name} is damaged: it does not begin like a desk."
            if damaged
            else f"{name} is not a desk: another program made it.",
            RESTORE if damaged else "Choose a desk file; this one was not changed.",
            ("restore", "locate") if damaged else ("locate", "new"),
        )
    version = int.from_bytes(header[60:64], "big")
    mark = int.from_bytes(header[68:72], "big")
    if mark != driver.APPLICATION_ID:
        return Finding(
            State.FOREIGN,
            f"{name} is a database of another program, not a desk.",
            "Choose a desk file; this one was not changed.",
            ("locate", "new"),
        )
    if version >= 2**31:
        return Finding(
            State.FOREIGN,
            f"{name} carries a schema number that no desk has.",
            "Choose another file; this one was not changed.",
            ("locate",),
        )
    if version > driver.SCHEMA:
        return Finding(
            State.NEWER,
            f"{name} was written by a newer Community Desk (schema {version}; "
            f"this program knows {driver.SCHEMA}).",
            "Update the program; the file was not changed.",
            ("locate",),
        )
    return _by_content(path, version)


def _by_content(path: Path, version: int) -> Finding:
    """Open for reading and let SQLite check; a log beside the file asks for the full check."""
    problem = _check(path)
    if problem is not None:
        return problem
    if version < driver.SCHEMA:
        return Finding(State.OLDER)
    if not _writable(path):
        return Finding(
            State.READ_ONLY,
            f"{path.name} may only be read here, so nothing can be logged.",
            "It is open for reading; copy it to a folder of yours to go on writing.",
            ("read", "locate"),
        )
    return Finding(State.OK)


def _writable(path: Path) -> bool:
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        return False
    return not _mounted_read_only(path)


def _mounted_read_only(path: Path) -> bool:
    if not hasattr(os, "statvfs"):
        return False
    return bool(os.statvfs(path).f_flag & getattr(os, "ST_RDONLY", 1))


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _unclean(path: Path) -> list[Path]:
    """Logs beside the file that hold something: the program that wrote it did not end well."""
    logs = (_beside(path, suffix) for suffix in backup.LOGS)
    return [log for log in logs if log.exists() and log.stat().st_size > 0]


def _check(path: Path) -> Finding | None:
    """None when the contents hold together; a log beside the file is tried on a copy of both."""
    if not _unclean(path):
        # The file alone is the desk: it is read as it stands and nothing is laid beside it.
        return _contents(path, path, mode="ro", immutable=True)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.desk"
        if path.stat().st_size > DEEP_CHECK_LIMIT or not _copied(path, copy):
            # Only `open_desk` may play a rollback journal back; it looks again after that.
            return None if _has_journal(path) else _contents(path, path, mode="ro")
        problem = _contents(path, copy, mode="rw")
    if problem is not None and _contents(path, path, mode="ro", immutable=True) is None:
        return Finding(State.STALE_LOG)
    return problem


def _has_journal(path: Path) -> bool:
    return any(log.name.endswith("-journal") for log in _unclean(path))


def _copied(path: Path, copy: Path) -> bool:
    """Copy a desk and its logs as they stood at one moment.

    False when somebody writes all the while (then the log is nobody's leftover) or when there
    is no room for a copy.
    """
    try:
        for _ in range(COPIES):
            before = _standing(path)
            for suffix in ("", *backup.LOGS):
                _beside(copy, suffix).unlink(missing_ok=True)
            for source in (path, *_unclean(path)):
                shutil.copyfile(source, copy.with_name(copy.name + source.name[len(path.name) :]))
            if _standing(path) == before:
                return True
    except OSError:
        return False
    return False


def _standing(path: Path) -> list[tuple[int, int]]:
    found = [file.stat() for file in (path, *_unclean(path))]
    return [(stat.st_size, stat.st_mtime_ns) for stat in found]


def _damaged(name: str) -> Finding:
    return Finding(
        State.DAMAGED,
        f"{name} is damaged: its contents do not hold together.",
        RESTORE,
        ("restore", "locate"),
    )


def _contents(path: Path, file: Path, *, mode: str, immutable: bool = False) -> Finding | None:
    """Let SQLite look into `file`, which is `path` or a copy of it."""
    try:
        connection = driver.connect(file, mode=mode, timeout_ms=500, immutable=immutable)
    except driver.DatabaseError:
        return _damaged(path.name)
    try:
        return _look(path, connection)
    except driver.OperationalError as error:
        if "locked" in str(error).lower() or "busy" in str(error).lower():
            return Finding(
                State.LOCKED,
                f"{path.name} is being written by another program.",
                "Close the other window or try again in a moment.",
                ("retry",),
            )
        return _damaged(path.name)
    except (driver.DatabaseError, UnicodeDecodeError):
        return _damaged(path.name)
    finally:
        connection.close()


def _look(path: Path, connection: Any) -> Finding | None:
    names = {
        kind: {row[0] for row in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = ?", (kind,)
        )}
        for kind in ("table", "trigger", "view")
    }  # fmt: skip
    if names["trigger"] or names["view"]:
        return Finding(
            State.FOREIGN,
            f"{path.name} holds a trigger or view that no desk has; it may be a trap.",
            "Choose another file; this one was not changed.",
            ("locate",),
        )
    if not {"people", "handles", "interactions", "steps"} <= names["table"]:
        return _damaged(path.name)
    connection.execute("SELECT COUNT(*) FROM (SELECT 1 FROM people LIMIT 1)").fetchone()
    size = path.stat().st_size
    if size > QUICK_CHECK_LIMIT:
        return None
    check = "integrity_check(1)" if size <= DEEP_CHECK_LIMIT else "quick_check(1)"
    answer = connection.execute(f"PRAGMA {check}").fetchone()
    return None if answer is not None and answer[0] == "ok" else _damaged(path.name)


def _set_log_aside(path: Path) -> None:
    """Move a log that belongs to another copy of the desk out of the way; it is kept."""
    for log in _unclean(path):
        number = 1
        while (aside := path.with_name(f"{path.name}.stale-log-{number}")).exists():
            number += 1
        os.replace(log, aside)
    _beside(path, "-shm").unlink(missing_ok=True)


def _play_back(path: Path) -> None:
    """Let SQLite take back what a killed program had not committed; readers alone may not."""
    try:
        with closing(driver.connect(path, mode="rw")) as connection:
            connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
    except driver.DatabaseError as error:
        raise driver.said(error, path) from error


def open_desk(path: Path, clock: Clock | None = None, *, read_only: bool = False) -> Database:
    """Open a desk that is sound, migrating an older one behind a backup.

    Raises StartupError with the finding for everything else. A file that may only be read is
    opened for reading.
    """
    finding = examine(path)
    if finding.state is State.OLDER:
        from community_desk.store.migrations.runner import migrate

        migrate(path, clock)
        finding = examine(path)
    if finding.state is State.STALE_LOG:
        _set_log_aside(path)
        finding = examine(path)
    if finding.state is State.OK and _has_journal(path):
        _play_back(path)
        finding = examine(path)
    if finding.state is State.READ_ONLY or (read_only and finding.state is State.OK):
        return open_known(path, clock, read_only=True)
    if finding.state is not State.OK:
        raise StartupError(finding)
    return open_known(path, clock)
