"""Files for other programs, written whole or not at all."""

from __future__ import annotations

import os
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
        part.unlink(missing_ok=True)
        raise FileError(
            f"{path} cannot be written: {error.strerror}.", "Choose another place."
        ) from error
    finally:
        os.umask(old)
