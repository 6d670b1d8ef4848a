"""Full copies of the desk: made, verified, thinned and restored.

A copy is made with VACUUM INTO next to its final place, checked, described by a
manifest with its SHA-256, then renamed; nothing half-made ever bears a backup's
name (reliability.md sections 4.2 and 5).
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from community_desk.errors import StoreError
from community_desk.store import driver

SUFFIX = ".desk-backup"
KEEP_ALL_DAYS = 2
KEEP_DAILY, KEEP_WEEKLY, KEEP_MONTHLY = 12, 10, 6
KEEP_BEFORE_DAYS = 90
SHRINK_LIMIT = 0.9
"""Nothing is thinned while fewer than this share of the people before are left."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A verified copy."""

    path: Path
    sequence: int
    made_at: datetime
    reason: str
    people: int
    sha256: str


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def manifest_path(path: Path) -> Path:
    """The manifest beside a backup."""
    return path.with_name(path.name + ".json")


def _write_manifest(target: Path, manifest: dict[str, Any]) -> None:
    """Put the manifest beside the backup, whole."""
    note = manifest_path(target)
    part = note.with_name(note.name + ".part")
    part.write_text(json.dumps(manifest, indent=1), encoding="utf-8")
    driver.sync(part)
    os.replace(part, note)


def copy_to(
    connection: Any,
    target: Path,
    *,
    reason: str,
    made_at: datetime,
    sequence: int | None = None,
) -> Backup:
    """Write a verified full copy of an open desk; a file at the path stays until that is done."""
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    old = os.umask(0o077)
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        connection.execute("VACUUM INTO ?", (str(part),))
        counts = verify(part)
        driver.sync(part)
        digest = _digest(part)
        sequence = _sequence(target.parent) + 1 if sequence is None else sequence
        manifest = {
            "made_at": made_at.isoformat(timespec="seconds"),
            "reason": reason,
            "sequence": sequence,
            "people": counts["people"],
            "interactions": counts["interactions"],
            "sha256": digest,
        }
        if target.exists():
            # Both names cannot change at once: until the copy follows, the manifest fits the old.
            manifest["before"] = _digest(target)
        _write_manifest(target, manifest)
        os.replace(part, target)
        driver.sync_folder(target.parent)
    except driver.DatabaseError as error:
        raise driver.said(error, target) from error
    except OSError as error:
        raise StoreError(
            f"The backup could not be written to {target.parent}: {error.strerror}.",
            "Free some space or choose another folder.",
        ) from error
    finally:
        part.unlink(missing_ok=True)
        os.umask(old)
    return Backup(target, sequence, made_at, reason, counts["people"], digest)


def verify(path: Path) -> dict[str, int]:
    """Check a copy whole and count its records; StoreError when it is not sound."""
    try:
        connection = driver.connect(path, mode="ro", immutable=True)
        try:
            mark = connection.execute("PRAGMA application_id").fetchone()[0]
            answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            counts = {
                table: int(connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0])
                for table in ("people", "interactions")
            }
        finally:
            connection.close()
    except (driver.DatabaseError, UnicodeDecodeError) as error:
        raise StoreError(f"{path.name} is damaged and was not used.") from error
    if mark != driver.APPLICATION_ID or answer != "ok":
        raise StoreError(f"{path.name} is not a sound desk and was not used.")
    return counts


def sweep(folder: Path) -> None:
    """Remove what a killed program left half made among the backups; each is a copy of people."""
    for pattern in ("*.part", "*.part-journal", "*.work", "*.work-*"):
        for path in folder.glob(pattern):
            path.unlink(missing_ok=True)


def make(connection: Any, folder: Path, *, reason: str, made_at: datetime, today: date) -> Backup:
    """A numbered backup in the desk's backup folder, then thin the older ones."""
    number = _sequence(folder) + 1
    day = made_at.strftime("%Y-%m-%d")
    words = reason.replace(" ", "-")
    target = folder / f"{number:06d}-{day}-{words}{SUFFIX}"
    made = copy_to(connection, target, reason=reason, made_at=made_at)
    thin(folder, today)
    return made


def backups(folder: Path) -> list[Backup]:
    """Backups with a manifest, newest first by sequence (dates may lie: clocks jump)."""
    found = []
    for path in folder.glob(f"*{SUFFIX}"):
        try:
            note = json.loads(manifest_path(path).read_text(encoding="utf-8"))
            found.append(
                Backup(
                    path,
                    int(note["sequence"]),
                    datetime.fromisoformat(note["made_at"]),
                    str(note["reason"]),
                    int(note["people"]),
                    str(note["sha256"]),
                )
            )
        except (OSError, ValueError, KeyError, TypeError):
            continue
    return sorted(found, key=lambda b: -b.sequence)


def _sequence(folder: Path) -> int:
    numbers = [0]
    for path in folder.glob(f"*{SUFFIX}"):
        head = path.name.split("-", 1)[0]
        if head.isdigit():
            numbers.append(int(head))
    return max(numbers)


def keepers(found: Iterable[Backup], today: date) -> set[int]:
    """Sequences to keep: two days all, then daily, weekly, monthly; "before" ones 90 days."""
    keep: set[int] = set()
    slots: dict[tuple[str, str], int] = {}
    limits = {"day": KEEP_DAILY, "week": KEEP_WEEKLY, "month": KEEP_MONTHLY}
    used = dict.fromkeys(limits, 0)
    ordered = sorted(found, key=lambda b: -b.sequence)
    if ordered:
        keep.add(ordered[0].sequence)
    for one in ordered:
        day = one.made_at.astimezone(UTC).date()
        age = (today - day).days
        if age <= KEEP_ALL_DAYS:
            keep.add(one.sequence)
        if one.reason.startswith("before") and age <= KEEP_BEFORE_DAYS:
            keep.add(one.sequence)
        iso = day.isocalendar()
        names = {
            "day": day.isoformat(),
            "week": f"{iso.year}-{iso.week}",
            "month": f"{day.year}-{day.month}",
        }
        for slot, name in names.items():
            if (slot, name) not in slots and used[slot] < limits[slot]:
                slots[slot, name] = one.sequence
                used[slot] += 1
                keep.add(one.sequence)
    return keep


def thin(folder: Path, today: date) -> list[Path]:
    """Remove backups the rules no longer keep; none while the desk has shrunk suddenly."""
    found = backups(folder)
    if len(found) >= 2 and found[0].people < SHRINK_LIMIT * found[1].people:
        return []
    keep = keepers(found, today)
    gone = []
    for one in found:
        if one.sequence not in keep:
            one.path.unlink(missing_ok=True)
            manifest_path(one.path).unlink(missing_ok=True)
            gone.append(one.path)
    return gone


def _described(note: Path) -> dict[str, Any]:
    """What a manifest says; nothing when it cannot be read."""
    try:
        found = json.loads(note.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _fits(backup: Path, manifest: dict[str, Any]) -> bool:
    """Whether the copy is the one described, or the one that was about to be rewritten."""
    known = {manifest.get("sha256"), manifest.get("before")} - {None, ""}
    return not known or _digest(backup) in known


def check(backup: Path) -> None:
    """StoreError unless the copy is there, sound, and what its manifest says."""
    if not backup.exists():
        raise StoreError(f"{backup} does not exist.", "Choose a backup file.")
    note = manifest_path(backup)
    if note.exists() and not _fits(backup, _described(note)):
        raise StoreError(
            f"{backup.name} has changed since it was made: its checksum differs.",
            "Choose another backup; nothing was changed.",
        )
    verify(backup)


def restore(backup: Path, desk: Path) -> Path | None:
    """Put a backup in the desk's place; the old file is kept aside with its log.

    Works with the desk missing, empty or damaged; the desk must be closed. Returns where the
    old file went.
    """
    check(backup)
    part = desk.with_name(desk.name + ".part")
    old = os.umask(0o077)
    try:
        desk.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        shutil.copyfile(backup, part)
        verify(part)
        driver.sync(part)
        aside = _keep_aside(desk)
        os.replace(part, desk)
        driver.sync_folder(desk.parent)
    except OSError as error:
        raise StoreError(f"The backup could not be put in place: {error.strerror}.") from error
    finally:
        part.unlink(missing_ok=True)
        os.umask(old)
    return aside


LOGS = ("-wal", "-journal")
"""What may stand beside a desk and belongs to it: without it the desk is not whole."""


def _keep_aside(desk: Path) -> Path | None:
    """Keep the old desk and its log under another name, so that only the desk is left to replace.

    The power may fail between any two steps: the old desk stays whole in its place until the new
    one takes it, and no old log ever stands beside the new one.
    """
    if not any(desk.with_name(desk.name + suffix).exists() for suffix in ("", *LOGS)):
        return None
    _fold_in(desk)
    number = 1
    while any(
        desk.with_name(f"{desk.name}.damaged-{number}{suffix}").exists() for suffix in ("", *LOGS)
    ):
        number += 1
    aside = desk.with_name(f"{desk.name}.damaged-{number}")
    for suffix in (*LOGS, ""):
        source = desk.with_name(desk.name + suffix)
        if source.exists():
            _second_name(source, aside.with_name(aside.name + suffix))
    driver.sync_folder(desk.parent)
    for suffix in (*LOGS, "-shm"):
        desk.with_name(desk.name + suffix).unlink(missing_ok=True)
    driver.sync_folder(desk.parent)
    return aside if aside.exists() else None


def _fold_in(desk: Path) -> None:
    """Fold the log of a sound desk into it; a desk that cannot be read keeps its log as it is."""
    log = desk.with_name(desk.name + "-wal")
    if not desk.exists() or not log.exists():
        return
    with suppress(driver.DatabaseError, UnicodeDecodeError):
        # Even closing a connection that may write would fold in the log of a damaged desk.
        with closing(driver.connect(desk, mode="ro")) as reader:
            if reader.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                return
        with closing(driver.connect(desk, mode="rw")) as writer:
            writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _second_name(source: Path, target: Path) -> None:
    """The same file under a second name; a copy where the file system has no such thing."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
        driver.sync(target)


def newest_sound(folder: Path) -> Backup | None:
    """The newest backup whose checksum still holds."""
    for one in backups(folder):
        if one.path.exists() and _fits(one.path, _described(manifest_path(one.path))):
            return one
    return None


def is_old(made_at: datetime, now: datetime, *, minutes: int = 30) -> bool:
    """Whether the last backup is older than so many minutes."""
    return now - made_at > timedelta(minutes=minutes)
