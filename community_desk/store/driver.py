"""The SQLite driver and the settings it ships with (reliability.md section 5).

sqlcipher3 without a key reads and writes plain SQLite files and pins a SQLite
without the WAL-reset fault on every platform.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from sqlcipher3 import dbapi2

from community_desk.errors import StoreError

APPLICATION_ID: Final = 0x436F4465
"""'CoDe': marks the file as a desk in bytes 68 to 71 of its header."""

SCHEMA: Final = 2
"""Schema number in `user_version`; one more with every migration."""

MIN_READER: Final = 2
"""Oldest schema whose programs can still read this one."""

DatabaseError = dbapi2.DatabaseError
OperationalError = dbapi2.OperationalError
IntegrityError = dbapi2.IntegrityError
Row = dbapi2.Row

# Without these the driver looks for an adapter at every None and bool and fails: a microsecond
# each, which is most of what it costs to write a row.
dbapi2.register_adapter(type(None), {}.get)
dbapi2.register_adapter(bool, int)


class Connection(dbapi2.Connection):  # type: ignore[misc]
    """A connection whose transactions are ours alone.

    SQLAlchemy may call commit and rollback as it likes; only the store's own BEGIN IMMEDIATE
    and COMMIT count (reliability.md 4.2).
    """

    def commit(self) -> None:
        """Nothing: the store commits with a statement of its own."""

    def rollback(self) -> None:
        """Nothing: the store rolls back with a statement of its own."""


READ_CACHE_KB, WRITE_CACHE_KB = 4_000, 16_000


def connect(path: Path, *, mode: str, timeout_ms: int = 2000, immutable: bool = False) -> Any:
    """Open the file with mode ro, rw or rwc; never creates unless told to by rwc."""
    flags = f"mode={mode}" + ("&immutable=1" if immutable else "")
    uri = f"file:{quote(str(path.absolute()))}?{flags}"
    connection = dbapi2.connect(
        uri,
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=timeout_ms / 1000,
        factory=Connection,
        cached_statements=256,
    )
    run = connection.execute
    run("PRAGMA trusted_schema=OFF")
    run("PRAGMA cell_size_check=ON")
    run("PRAGMA mmap_size=0")
    run("PRAGMA foreign_keys=ON")
    run("PRAGMA temp_store=MEMORY")
    # Every reading thread keeps its own pages, which the system holds as well.
    run(f"PRAGMA cache_size=-{READ_CACHE_KB if mode == 'ro' else WRITE_CACHE_KB}")
    # mode=ro already refuses every write; query_only would forbid temporary tables too.
    return connection


def settle_writer(connection: Any) -> str:
    """Give the writing connection its durable settings; returns the journal mode in force."""
    run = connection.execute
    run("PRAGMA secure_delete=ON")
    mode = str(run("PRAGMA journal_mode=WAL").fetchone()[0])
    if mode != "wal":
        # Shared memory is impossible here (network homes): the next safe pair.
        mode = str(run("PRAGMA journal_mode=TRUNCATE").fetchone()[0])
        run("PRAGMA synchronous=EXTRA")
    else:
        run("PRAGMA synchronous=FULL")
    run("PRAGMA checkpoint_fullfsync=ON")
    run("PRAGMA wal_autocheckpoint=256")
    return mode


def sync(path: Path) -> None:
    """Return when the bytes of a file are on the disk."""
    # Windows syncs only what is open for writing.
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Return when the names in a folder are on the disk; elsewhere a rename does that itself."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def said(error: Exception, path: Path) -> StoreError:
    """The user's sentence for what the driver reports."""
    text = str(error).lower()
    if "locked" in text or "busy" in text:
        return StoreError(
            f"{path.name} is being written by another program.",
            "Close the other window or try again in a moment.",
        )
    if "full" in text or "ioerr" in text or "disk i/o" in text:
        return StoreError(
            f"The disk that holds {path.name} is full or refused the write; nothing was changed.",
            "Free some space and try again.",
        )
    if "readonly" in text or "read-only" in text:
        return StoreError(
            f"{path.name} may only be read here; nothing was changed.",
            "Move it to a folder where you may write.",
        )
    if any(word in text for word in ("malformed", "not a database", "corrupt")):
        return StoreError(
            f"{path.name} cannot be read: it is damaged.",
            "Restore the newest backup with: community-desk restore FILE.",
        )
    return StoreError(
        f"{path.name} could not be read or written as asked ({error}); nothing was changed.",
        "Run: community-desk check --rebuild. If it comes again, this is our mistake.",
    )
