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
from community_desk.ui import keeping
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button, ChipButton
from community_desk.ui.widgets.fields import Choice, Switch
from community_desk.ui.widgets.frames import Hairline
from community_desk.ui.widgets.labels import ElidingLabel, PlainLabel

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
        if setting.kind == "save_path":
            return SavePath(name, str(value), partial(self._store, setting))
        if setting.kind == "days":
            return DayChips(name, value, partial(self._store, setting))
        spin = QSpinBox()
        spin.setAccessibleName(name)
        spin.setRange(setting.least, setting.most)
        spin.setValue(int(value))
        spin.setFixedWidth(96)
        spin.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        spin.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
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


class SavePath(QWidget):
    """A file to write: choose one, or stop."""

    def __init__(self, name: str, path: str, store: Callable[[str], None]) -> None:
        super().__init__()
        self._name, self._store, self.path = name, store, path
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.shown = ElidingLabel("", "body", "text_secondary")
        self.shown.setMaximumWidth(220)
        choose = Button(tr("Choose..."), small=True, name=tr("Choose: {what}").format(what=name))
        choose.clicked.connect(self._choose)
        self.stop = Button(tr("Stop"), "ghost", small=True, name=tr("Stop: {what}").format(
            what=name))  # fmt: skip
        self.stop.clicked.connect(lambda: self.take(""))
        for part in (self.shown, choose, self.stop):
            row.addWidget(part)
        self._say()

    def take(self, path: str) -> None:
        """Write to another file, or to none."""
        self.path = path
        self._store(path)
        self._say()

    def _choose(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self.window(), self._name, self.path or "community-desk.ics", "iCalendar (*.ics)"
        )
        if name:
            self.take(name)

    def _say(self) -> None:
        self.shown.setText(Path(self.path).name if self.path else "")
        self.stop.setVisible(bool(self.path))


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
