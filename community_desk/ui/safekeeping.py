"""Backups, checks and exports for the settings page; the long ones run in jobs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from community_desk import paths
from community_desk.store import backup
from community_desk.ui import reading
from community_desk.ui.text import moment, short_day, tr

if TYPE_CHECKING:
    from pathlib import Path

    from community_desk.ui.desk import Desk


def back_up(desk: Desk, _progress: Any) -> Any:
    """A verified full copy into the backup folder."""
    from community_desk.operations import backups

    return backups.back_up(desk.db)


def back_up_to(desk: Desk, target: Path, _progress: Any) -> Any:
    """A verified full copy at a place of the user's; refuses where a file is."""
    from community_desk.operations import backups

    return backups.back_up(desk.db, target, reason="moved")


def backups_of(desk: Desk) -> list[backup.Backup]:
    """Every backup that is kept, the newest first."""
    return list(backup.backups(paths.backup_folder(desk.db.path)))


def moment_words(desk: Desk, copy: backup.Backup) -> str:
    """When a backup was made, the user's way."""
    return moment(copy.made_at, desk.today)


_REASONS = {
    "by hand": lambda: tr("by hand"),
    "by itself": lambda: tr("by itself"),
    "before import": lambda: tr("before an import"),
    "before update": lambda: tr("before an update"),
    "before restore": lambda: tr("before a restore"),
}


def reason(stored: str) -> str:
    """Why a backup was made."""
    known = _REASONS.get(stored)
    return known() if known else stored


def check(desk: Desk, _progress: Any) -> Any:
    """Integrity of file, references and derived facts."""
    from community_desk.operations import checks

    return checks.check(desk.db)


def export(desk: Desk, path: Path, _progress: Any) -> Any:
    """Every fact as desk-json."""
    from community_desk.operations import exports

    return exports.export_desk(desk.db, path)


def people(desk: Desk) -> int:
    """How many people there are."""
    return reading.people_count(desk)


def backup_words(desk: Desk) -> str:
    """When the last backup was made and how many are kept."""
    kept = backup.backups(paths.backup_folder(desk.db.path))
    if not kept:
        return tr("None yet. One is made by itself before anything large.")
    day: date = kept[0].made_at.date()
    words = tr("Last one {day}, checked and complete. Kept: %n.", "", len(kept))
    return words.format(day=short_day(day, desk.today))
