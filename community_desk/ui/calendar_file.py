"""Keeps the calendar file of the settings up to date for other programs to read."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from community_desk.errors import DeskError
from community_desk.ui.problem_words import problem_words

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

WAIT_MS = 5_000
"""Changes within so long are written once."""

_TABLES = frozenset({"commitments", "milestones", "people", "opportunities", "facts"})
_log = logging.getLogger(__name__)


class CalendarFile(QObject):
    """Writes the file some seconds after what stands in it has changed."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._told = ""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(WAIT_MS)
        self.timer.timeout.connect(self.write)
        if desk.settings is not None:
            desk.settings.on_change(self._on_setting)
        self.timer.start()

    def on_change(self, change: Any) -> None:
        """Something was committed."""
        if change.tables & _TABLES:
            self.timer.start()

    def write(self) -> None:
        """Write the file behind the window; a place that cannot be written is said once."""
        settings = self._desk.settings
        path = str(settings.get("agenda.file")) if settings is not None else ""
        if not path:
            return

        def work(_progress: Any) -> Any:
            from community_desk.operations import exports

            return exports.export_files(self._desk.db, "ics", Path(path))

        def failed(problem: DeskError) -> None:
            _log.warning("the calendar file was not written")
            if self._told != path:
                self._told = path
                self._desk.shell.notify(problem_words(problem))

        self._desk.jobs.start(work, failed=failed)

    def _on_setting(self, key: str, _value: Any) -> None:
        if key == "agenda.file":
            self._told = ""
            self.timer.start()
