"""Rows of the settings page: title, one line of help, and the control that fits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from community_desk import __version__
from community_desk.settings import WEEKDAYS, Setting
from community_desk.ui import keeping, safekeeping
from community_desk.ui.text import number, tr
from community_desk.ui.widgets.buttons import Button, ChipButton
from community_desk.ui.widgets.fields import Choice, Switch
from community_desk.ui.widgets.frames import Hairline
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.progress import ProgressPanel

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


class Row(QWidget):
    """A title, a quiet sentence, and controls at the end of the line."""

    def __init__(self, title: str, help_text: str, *controls: QWidget) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(0, 13, 0, 13)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(PlainLabel(title, "body", weight="semibold", wrap=True))
        self.help = PlainLabel(help_text, "body", "text_secondary", wrap=True)
        words.addWidget(self.help)
        if not help_text:
            self.help.hide()
        row.addLayout(words, 1)
        for control in controls:
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addLayout(row)
        outer.addWidget(Hairline())

    def say(self, text: str) -> None:
        """Change the sentence."""
        self.help.setText(text)
        self.help.setVisible(bool(text))


class SettingRows(QWidget):
    """One row for each declared setting; what is chosen is stored and applied at once."""

    def __init__(self, desk: Desk, settings: Sequence[Setting]) -> None:
        super().__init__()
        self._desk = desk
        self.controls: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(0)
        for setting in settings:
            control = self._control(setting, keeping.value_of(desk, setting))
            self.controls[setting.key] = control
            column.addWidget(Row(tr(setting.label), tr(setting.help), control))

    def _control(self, setting: Setting, value: Any) -> QWidget:
        name = tr(setting.label)
        if setting.kind == "yes_no":
            switch = Switch(name)
            switch.setChecked(bool(value))
            switch.toggled.connect(partial(self._store, setting))
            return switch
        if setting.kind == "choice":
            return self._choice(setting, name, value)
        if setting.kind == "days":
            return DayChips(name, value, partial(self._store, setting))
        spin = QSpinBox()
        spin.setAccessibleName(name)
        spin.setRange(setting.least, setting.most)
        spin.setValue(int(value))
        spin.setFixedWidth(96)
        spin.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        spin.editingFinished.connect(lambda: self._store(setting, spin.value()))
        return spin

    def _choice(self, setting: Setting, name: str, value: Any) -> Choice:
        box = Choice(name)
        box.setMinimumWidth(170)
        for choice, words in setting.choices:
            box.addItem(tr(words), choice)
        box.setCurrentIndex(max(0, box.findData(value)))
        box.currentIndexChanged.connect(lambda _at: self._store(setting, box.currentData()))
        return box

    def _store(self, setting: Setting, value: Any) -> None:
        if value == keeping.value_of(self._desk, setting):
            return
        stored = self._desk.shell.attempt(partial(keeping.store, self._desk, setting, value))
        if stored and setting.home == "app":
            keeping.apply_look(self._desk)


class DayChips(QWidget):
    """Days of the week to switch on and off; at least one stays on."""

    def __init__(self, name: str, days: Sequence[str], store: Callable[[list[str]], None]) -> None:
        super().__init__()
        self._store = store
        self.chips: dict[str, ChipButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for number_of_day, day in enumerate(WEEKDAYS, 1):
            words = QLocale().dayName(number_of_day, QLocale.FormatType.ShortFormat)
            spoken = f"{name}: {QLocale().dayName(number_of_day)}"
            chip = ChipButton(words, on=day in days, name=spoken)
            chip.clicked.connect(partial(self._switch, day))
            self.chips[day] = chip
            row.addWidget(chip)

    def _switch(self, day: str) -> None:
        chip = self.chips[day]
        chip.set_on(not chip.is_on)
        chosen = [each for each, one in self.chips.items() if one.is_on]
        if chosen:
            self._store(chosen)
        else:
            chip.set_on(True)


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
        self._place = Row(tr("The file"), "")
        self._backups = Row(tr("Backups"), "", self.back_up)
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


class AboutGroup(QWidget):
    """What this is, what it is made of."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(10)
        title = tr("Community Desk {version}").format(version=__version__)
        column.addWidget(PlainLabel(title, "heading"))
        words = (
            tr("All your channels as one community of people. Offline, in one file that is yours."),
            tr(
                "Made with Qt for Python (LGPL-3.0), SQLModel, SQLCipher, Inter (OFL-1.1) and "
                "Tabler Icons (MIT). Community Desk itself is under the MIT licence."
            ),
            tr("Qt is used under the LGPL: its libraries are separate files you may replace."),
        )
        for sentence in words:
            column.addWidget(PlainLabel(sentence, "body", "text_secondary", wrap=True))
