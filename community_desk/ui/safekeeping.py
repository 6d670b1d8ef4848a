"""Backups, checks and exports for the settings page; the long ones run in jobs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from community_desk import paths
from community_desk.store import backup
from community_desk.ui import reading
from community_desk.ui.text import short_day, tr

if TYPE_CHECKING:
    from pathlib import Path

    from community_desk.ui.desk import Desk


def back_up(desk: Desk, _progress: Any) -> Any:
    """A verified full copy into the backup folder."""
    from community_desk.operations import backups

    return backups.back_up(desk.db)


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
