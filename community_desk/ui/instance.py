"""One window a desk: a lock that dies with its process, and a file that wakes the other."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QLockFile

from community_desk import paths


class Instance:
    """One window a desk: a lock that dies with its process, and a file that wakes the other."""

    def __init__(self, desk: Path) -> None:
        folder = paths.make_private_folder(paths.runtime_folder())
        name = hashlib.sha256(str(desk).encode()).hexdigest()[:16]
        self._wake = folder / f"{name}.wake"
        self._lock = QLockFile(str(folder / f"{name}.lock"))
        self._lock.setStaleLockTime(0)
        self._watcher: Any = None

    def take(self) -> bool:
        """Whether this process is the one that may open the desk."""
        return bool(self._lock.tryLock(100))

    def wake_other(self) -> None:
        """Ask the window that has the desk to come forward."""
        self._wake.write_text(str(os.getpid()), encoding="utf-8")

    def on_wake(self, come_forward: Any) -> None:
        """Come forward when another start asks for it."""
        self._watcher = QFileSystemWatcher([str(self._wake.parent)])

        def look() -> None:
            if self._wake.exists():
                self._wake.unlink(missing_ok=True)
                come_forward()

        self._watcher.directoryChanged.connect(lambda _: look())

    def release(self) -> None:
        """Let the desk go."""
        self._lock.unlock()
