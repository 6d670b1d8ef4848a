"""Back up and restore the desk."""

from __future__ import annotations

from pathlib import Path

from community_desk import paths
from community_desk.store import backup
from community_desk.store.database import Database


def back_up(db: Database, to: Path | None = None, *, reason: str = "by hand") -> backup.Backup:
    """A verified full copy: to a path of the user's, else into the backup folder."""
    now = db.clock.now()
    with db.exclusive() as writer:
        if to is not None:
            if to.exists():
                from community_desk.errors import FileError

                raise FileError(f"{to} is there already.", "Choose another name.")
            return backup.copy_to(writer, to, reason=reason, made_at=now)
        folder = paths.backup_folder(db.path)
        return backup.make(writer, folder, reason=reason, made_at=now, today=db.clock.today())


def back_up_if_due(db: Database) -> backup.Backup | None:
    """A copy when there are people and the last one is over half an hour old."""
    with db.read() as connection:
        if connection.execute("SELECT 1 FROM people LIMIT 1").fetchone() is None:
            return None
    found = backup.backups(paths.backup_folder(db.path))
    if found and not backup.is_old(found[0].made_at, db.clock.now()):
        return None
    return back_up(db, reason="by itself")


def restore(desk: Path, copy: Path) -> Path | None:
    """Put a backup in the place of a closed desk; returns where the old file went."""
    return backup.restore(copy, desk)
