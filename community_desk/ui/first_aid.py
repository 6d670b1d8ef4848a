"""What is said before a desk opens that cannot be opened as it is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout

from community_desk import paths
from community_desk.store import backup
from community_desk.ui.problem_words import known_words
from community_desk.ui.text import number, short_day, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from community_desk.store.startup import Finding


@dataclass(frozen=True, slots=True)
class Choice:
    """What the user chose: retry, locate, restore or new, with the file it is about."""

    action: str
    path: Path | None = None


class FirstAid(QDialog):
    """One sentence, what can be done, and a button for each way out."""

    def __init__(self, finding: Finding, desk: Path) -> None:
        super().__init__()
        self.choice: Choice | None = None
        self._desk = desk
        self.setObjectName("paper")
        self.setWindowTitle("Community Desk")
        self.setMinimumWidth(520)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(12)
        column.addWidget(PlainLabel(known_words(finding.sentence), "heading", wrap=True))
        column.addWidget(PlainLabel(known_words(finding.remedy), tone="text_secondary", wrap=True))
        newest = backup.newest_sound(paths.backup_folder(desk))
        if newest is not None and "restore" in finding.choices:
            words = tr("The newest sound backup is of {day} and holds {people} people.")
            day = short_day(newest.made_at.date(), newest.made_at.date())
            told = words.format(day=day, people=number(newest.people))
            column.addWidget(PlainLabel(told, tone="text_secondary", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self.buttons: dict[str, Button] = {}
        for action, words, kind in (
            ("retry", tr("Try again"), "primary"),
            ("restore", tr("Restore a backup"), "primary"),
            ("locate", tr("Open another desk"), "secondary"),
            ("new", tr("Start a new desk"), "secondary"),
        ):
            if action in finding.choices:
                button = Button(words, kind)
                button.clicked.connect(lambda _=False, a=action: self._take(a))
                row.addWidget(button)
                self.buttons[action] = button
        leave = Button(tr("Leave"), "ghost")
        leave.clicked.connect(self.reject)
        row.addWidget(leave)
        self.buttons["leave"] = leave
        column.addLayout(row)
        self._newest = newest
        self.setWindowModality(Qt.WindowModality.ApplicationModal)

    def _take(self, action: str) -> None:
        path: Path | None = None
        if action == "restore":
            path = self._backup()
        elif action == "locate":
            path = self._file(tr("Open another desk"))
        elif action == "new":
            path = self._free_name()
        if action != "retry" and path is None:
            return
        self.choice = Choice(action, path)
        self.accept()

    def _backup(self) -> Path | None:
        if self._newest is not None:
            return self._newest.path
        return self._file(tr("Restore a backup"))

    def _file(self, title: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self, title, str(self._desk.parent))
        return Path(name) if name else None

    def _free_name(self) -> Path:
        """A name beside the old one, which stays as it is."""
        if not self._desk.exists():
            return self._desk
        number_ = 2
        while True:
            path = self._desk.with_name(f"{self._desk.stem}-{number_}{self._desk.suffix}")
            if not path.exists():
                return path
            number_ += 1


def choose(finding: Finding, desk: Path) -> Choice | None:
    """Ask what to do with a desk that cannot be opened; None when the user leaves."""
    dialog = FirstAid(finding, desk)
    dialog.exec()
    return dialog.choice
