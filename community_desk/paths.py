"""Where the program keeps its files: the platform's folders, or one folder that replaces them.

The environment variable COMMUNITY_DESK_HOME names a folder that stands in for all of them
(tests, a desk on a stick). `--desk FILE` moves the desk and its backups, nothing else.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

from community_desk.errors import FileError

APP = "community-desk"
HOME_VARIABLE = "COMMUNITY_DESK_HOME"
DESK_NAME = "community.desk"
MOVED = "desk-place.txt"
"""In the configuration folder: where the user moved the desk to."""


def data_folder() -> Path:
    """The folder of the desk file and its backups."""
    return _place("data") or platformdirs.user_data_path(APP, appauthor=False)


def config_folder() -> Path:
    """The folder of what belongs to this machine and not to the data: window sizes, theme."""
    return _place("config") or platformdirs.user_config_path(APP, appauthor=False)


def log_folder() -> Path:
    """The folder of the log and of the record of hard crashes."""
    return _place("log") or platformdirs.user_log_path(APP, appauthor=False)


def runtime_folder() -> Path:
    """The folder of the lock that keeps two windows from opening one desk.

    A session without a private folder for such things (a bare X session, a container)
    gets one beside the data rather than one in a place everybody may write to.
    """
    if not _place("run") and sys.platform == "linux" and not os.environ.get("XDG_RUNTIME_DIR"):
        return data_folder() / "run"
    return _place("run") or platformdirs.user_runtime_path(APP, appauthor=False)


def desk_file(override: str | os.PathLike[str] | None = None) -> Path:
    """The desk file: the one named by `--desk`, else where it was moved to, else the default."""
    if override is None or not str(override).strip():
        return _moved_to() or data_folder() / DESK_NAME
    chosen = Path(override).expanduser().absolute()
    if chosen.is_dir():
        raise FileError(
            f"{chosen} is a folder.", "Name a file, for example a file inside that folder."
        )
    return chosen


def _moved_to() -> Path | None:
    """Where the user moved the desk; None when they did not."""
    try:
        text = (config_folder() / MOVED).read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        return None
    return Path(text) if text else None


def remember_moved(desk: Path) -> None:
    """From now on the desk is this file, for the window and the command line."""
    folder = make_private_folder(config_folder())
    part = folder / (MOVED + ".part")
    try:
        part.write_text(str(desk.absolute()), encoding="utf-8")
        os.replace(part, folder / MOVED)
    except OSError as problem:
        raise FileError(
            f"The place of the desk could not be kept: {problem.strerror or problem}.",
            f"Start with --desk {desk}.",
        ) from problem


def backup_folder(desk: Path) -> Path:
    """The folder of the automatic backups of one desk file, beside it."""
    return desk.parent / f"{desk.stem} backups"


def make_private_folder(folder: Path) -> Path:
    """Create a folder only its owner can enter and return it; parents are made as needed.

    A folder that exists already keeps its permissions: it is the user's.
    """
    missing = [folder]
    while not missing[-1].parent.exists():
        missing.append(missing[-1].parent)
    try:
        for step in reversed(missing):
            step.mkdir(mode=0o700, exist_ok=True)
    except OSError as problem:
        raise FileError(
            f"The folder {folder} cannot be created: {problem.strerror or problem}.",
            "Choose another place with --desk.",
        ) from problem
    return folder


def keep_files_private() -> None:
    """From now on every file and folder this process creates is for its owner only."""
    os.umask(0o077)


def _place(name: str) -> Path | None:
    home = os.environ.get(HOME_VARIABLE, "").strip()
    return Path(home).expanduser().absolute() / name if home else None
