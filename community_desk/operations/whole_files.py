"""Files for other programs, written whole or not at all."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path

from community_desk.errors import FileError


def write_whole(path: Path, data: bytes) -> None:
    """Write a private file so that it is whole or not there (and the old one stays until then)."""
    part = path.with_name(path.name + ".part")
    old = os.umask(0o077)
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise FileError(
            f"{path} cannot be written: {error.strerror}.", "Choose another place."
        ) from error
    finally:
        os.umask(old)


def write_beside(folder: Path, files: Sequence[tuple[str, str, bytes]]) -> list[Path]:
    """Write files given as name, ending and content; none that is there already is touched.

    Where one of the names is taken, all get the same number. What was written before one of
    them failed is taken away again.
    """
    paths = _free_names(folder, [(name, ending) for name, ending, _ in files])
    written: list[Path] = []
    try:
        for path, (_, _, data) in zip(paths, files, strict=True):
            write_whole(path, data)
            written.append(path)
    except FileError:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    return written


def _free_names(folder: Path, names: Sequence[tuple[str, str]]) -> list[Path]:
    number = 1
    while True:
        mark = f" ({number})" if number > 1 else ""
        paths = [folder / f"{plain_name(name)}{mark}.{ending}" for name, ending in names]
        if not any(path.exists() for path in paths):
            return paths
        number += 1


def plain_name(words: str) -> str:
    """Words as a file may be called everywhere."""
    kept = "".join("-" if char in '<>:"/\\|?*' or ord(char) < 32 else char for char in words)
    return kept.strip(" .") or "-"
