"""Data and safety: where the file is, backups, health, taking everything along."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from community_desk.ui import safekeeping
from community_desk.ui.pages.settings_parts import Row
from community_desk.ui.text import number, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.progress import ProgressPanel
from community_desk.ui.widgets.sheet import SheetOverlay

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


class DataGroup(QWidget):
    """Backups, health of the file, taking everything along."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        words = tr(
            "Your community is one file on this computer. The app opens no network connection."
        )
        column.addWidget(PlainLabel(words, "body", "text_secondary", wrap=True))
        self.progress = ProgressPanel()
        self.progress.cancel.hide()
        self.progress.hide()
        column.addWidget(self.progress)
        column.addSpacing(8)
        self.back_up = Button(tr("Back up now"), small=True)
        self.back_up.clicked.connect(self._back_up)
        self.check = Button(tr("Check again"), small=True)
        self.check.clicked.connect(self._check)
        self.export = Button(tr("Export..."), small=True)
        self.export.clicked.connect(self._export)
        self.restore = Button(tr("Restore..."), small=True)
        self.restore.clicked.connect(self._restore)
        self.folder = Button(tr("Open folder"), small=True)
        self.folder.clicked.connect(self._open_folder)
        self.move_desk = Button(tr("Move..."), small=True, name=tr("Move the file"))
        self.move_desk.clicked.connect(self._move)
        for button in (self.restore, self.move_desk):
            button.setVisible(desk.reopen is not None)
        self._place = Row(tr("The file"), "", self.folder, self.move_desk)
        self._backups = Row(tr("Backups"), "", self.back_up, self.restore)
        self._health = Row(tr("Health of the data file"), tr("Not checked today."), self.check)
        self._export_row = Row(
            tr("Take everything with you"), tr("One JSON file with every fact."), self.export
        )
        for row in (self._place, self._backups, self._health, self._export_row):
            column.addWidget(row)

    def refresh(self) -> None:
        """Say where the file is and when it was last backed up."""
        self._place.say(str(self._desk.db.path))
        self._backups.say(safekeeping.backup_words(self._desk))

    def _back_up(self) -> None:
        def done(_copy: Any) -> None:
            self.refresh()
            self._desk.shell.notify(tr("Backed up, checked and complete"))

        self._work(tr("Backing up"), partial(safekeeping.back_up, self._desk), done)

    def _check(self) -> None:
        def done(found: Any) -> None:
            people = number(safekeeping.people(self._desk))
            if found.ok:
                words = tr("Checked just now: no fault found in {people} people.")
                self._health.say(words.format(people=people))
            else:
                self._health.say(" ".join(found.findings[:3]))

        self._work(tr("Checking"), partial(safekeeping.check, self._desk), done)

    def _export(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self.window(), tr("Export"), "community-desk.json", "JSON (*.json)"
        )
        if name:
            path = Path(name)

            def done(_counts: Any) -> None:
                self._desk.shell.notify(tr("Exported to {name}").format(name=path.name))

            self._work(tr("Exporting"), partial(safekeeping.export, self._desk, path), done)

    def _work(self, words: str, work: Callable[[Any], Any], done: Callable[[Any], None]) -> None:
        self.progress.begin(words)
        job = self._desk.jobs.start(work, done)
        job.ended.connect(self.progress.hide)

    def _restore(self) -> None:
        BackupList(self._desk).open()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.db.path.parent)))

    def _move(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self.window(), tr("Move the file to"), str(self._desk.db.path.parent)
        )
        if name:
            self.move_to(Path(name))

    def move_to(self, folder: Path) -> None:
        """Copy the desk there, checked, and go on with the copy; the old file stays as it is."""
        target = folder / self._desk.db.path.name

        def done(_copy: Any) -> None:
            if self._desk.reopen is not None:
                self._desk.reopen(target, None)

        self._work(tr("Copying"), partial(safekeeping.back_up_to, self._desk, target), done)


class BackupList(SheetOverlay):
    """Every backup with its day and people; one can take the place of the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.shell.widget(), tr("Restore a backup"), width=620, height=520)
        self._desk = desk
        kept = safekeeping.backups_of(desk)
        words = tr("The file as it is now is kept beside it. What was written after the backup is "
                   "in that file only.")  # fmt: skip
        self.body.addWidget(PlainLabel(words, "body", "text_secondary", wrap=True))
        for copy in kept:
            moment = safekeeping.moment_words(desk, copy)
            people = tr("%n people", "", copy.people) if copy.people is not None else ""
            line = QHBoxLayout()
            said = " \u00b7 ".join(filter(None, (moment, people, safekeeping.reason(copy.reason))))
            line.addWidget(PlainLabel(said, "body", wrap=True), 1)
            take = Button(tr("Restore"), small=True, name=tr("Restore: {what}").format(what=said))
            take.clicked.connect(partial(self._take, copy.path, said))
            line.addWidget(take)
            self.body.addLayout(line)
        if not kept:
            nothing = tr("None yet. One is made by itself before anything large.")
            self.body.addWidget(PlainLabel(nothing, "body", "text_muted", wrap=True))
        self.body.addStretch(1)

    def _take(self, path: Path, said: str) -> None:
        def yes() -> None:
            self.close_overlay()
            if self._desk.reopen is not None:
                self._desk.reopen(None, path)

        self._desk.shell.ask(tr("Restore this backup?"), said, tr("Restore"), yes)
