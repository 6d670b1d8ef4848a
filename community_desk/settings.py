"""Every setting, declared once: key, type, default, words and choices.

The settings page, the validation and the help come from here. Settings of this
machine (look, language) live in a small file of the configuration folder; those
that must travel with the data (`home="desk"`) live in the desk's settings table.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from community_desk.errors import FileError, InputError

Kind = Literal["yes_no", "choice", "whole", "days", "save_path"]
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting; `choices` are (value, words), `least` and `most` bound whole numbers."""

    key: str
    kind: Kind
    default: Any
    label: str
    help: str
    group: str
    home: Literal["app", "desk"] = "app"
    choices: tuple[tuple[str, str], ...] = ()
    least: int = 0
    most: int = 0

    def check(self, value: Any) -> Any:
        """The value when it fits; InputError names the setting when it does not."""
        if self.kind == "yes_no" and isinstance(value, bool):
            return value
        if self.kind == "choice" and value in {choice for choice, _ in self.choices}:
            return value
        if self.kind == "whole" and isinstance(value, int) and not isinstance(value, bool):
            if self.least <= value <= self.most:
                return value
            raise InputError(f"{self.label} must lie between {self.least} and {self.most}.")
        if self.kind == "save_path" and isinstance(value, str):
            return value
        fits = isinstance(value, list) and bool(value) and all(day in WEEKDAYS for day in value)
        if self.kind == "days" and fits:
            return [day for day in WEEKDAYS if day in value]
        raise InputError(f"{self.label} cannot be {value!r}.")


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "look.appearance", "choice", "system", "Theme",
        "Follows the system unless you choose.", "Appearance",
        choices=(("system", "Like the system"), ("light", "Light"), ("dark", "Dark")),
    ),
    Setting(
        "look.text_scale", "choice", "100", "Text size",
        "Everything grows with the text.", "Appearance",
        choices=(("90", "Small"), ("100", "Normal"), ("115", "Large"), ("130", "Larger")),
    ),
    Setting(
        "look.contrast", "yes_no", False, "Increase contrast",
        "Darker lines and texts.", "Appearance",
    ),
    Setting(
        "look.motion", "yes_no", True, "Motion",
        "Short movements that show what changed.", "Appearance",
    ),
    Setting(
        "look.numbers", "yes_no", False, "Show numbers",
        "Shows the warmth score beside its word.", "Appearance",
    ),
    Setting(
        "look.discreet", "yes_no", False, "Discreet mode",
        "Hides private and secret notes, what matters to people, their life and gifts.",
        "Appearance",
    ),
    Setting(
        "look.language", "choice", "system", "Language",
        "Takes effect at the next start.", "Language",
        choices=(
            ("system", "Like the system"), ("en", "English"), ("de", "Deutsch"), ("ar", "العربية")
        ),
    ),
    Setting(
        "line.day_first", "choice", "locale", "Dates like 3/4",
        "How the quick line reads a date of two numbers.", "Language",
        choices=(
            ("locale", "Like the language"), ("day", "3 April: day first"),
            ("month", "4 March: month first"),
        ),
    ),
    Setting(
        "reminders.notify", "yes_no", False, "Remind me once a day",
        "A quiet message of the desktop with how many people the day holds. Where the desktop "
        "shows none, Today waits for you.", "Reminders",
    ),
    Setting(
        "reminders.hour", "whole", 9, "At which hour",
        "From this hour on, on working days.", "Reminders", least=0, most=23,
    ),
    Setting(
        "reminders.names", "yes_no", False, "With names",
        "Names stand on the screen for everybody to see.", "Reminders",
    ),
    Setting(
        "agenda.file", "save_path", "", "Calendar file",
        "Promises and dates in a file that other programs read; kept up to date while "
        "Community Desk is open.", "Reminders",
    ),
    Setting(
        "plan.per_working_day", "whole", 5, "Cards a day",
        "Never more than this on a working day; the rest waits without reproach. "
        "An active plan brings its own number.",
        "Circles and rhythm", home="desk", least=1, most=50,
    ),
    Setting(
        "plan.working_days", "days", ["mon", "tue", "wed", "thu", "fri"], "Working days",
        "Cards come on these days only.", "Circles and rhythm", home="desk",
    ),
    Setting(
        "plan.triage_per_week", "whole", 20, "People to sort a week",
        "How many listed people are offered each week.", "Circles and rhythm", home="desk",
        least=0, most=200,
    ),
    *(
        Setting(
            f"cadence.{circle}", "whole", days, f"{circle.capitalize()} circle, days",
            "How many days may pass before somebody of this circle comes up.",
            "Circles and rhythm", home="desk", least=1, most=3650,
        )
        for circle, days in (
            ("inner", 7), ("close", 30), ("active", 90), ("wide", 180), ("edge", 365)
        )
    ),
)  # fmt: skip
BY_KEY = {setting.key: setting for setting in SETTINGS}


class Settings:
    """The machine's own settings, kept in one small file; None keeps them in memory only."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._listeners: list[Callable[[str, Any], None]] = []
        self._values: dict[str, Any] = self._read()

    def _read(self) -> dict[str, Any]:
        """What the file holds and fits; a damaged file means the defaults."""
        if self._path is None:
            return {}
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        values = {}
        for key, value in found.items() if isinstance(found, dict) else ():
            setting = BY_KEY.get(key)
            if setting is None or setting.home != "app":
                continue
            try:
                values[key] = setting.check(value)
            except InputError:
                continue
        return values

    def get(self, key: str) -> Any:
        """The value in force."""
        return self._values.get(key, BY_KEY[key].default)

    def set(self, key: str, value: Any) -> None:
        """Check, keep and write; tells the listeners. InputError when it does not fit."""
        self._values[key] = BY_KEY[key].check(value)
        self._write()
        for listener in tuple(self._listeners):
            listener(key, value)

    def on_change(self, listener: Callable[[str, Any], None]) -> None:
        """Call `listener(key, value)` after every change."""
        self._listeners.append(listener)

    def _write(self) -> None:
        if self._path is None:
            return
        old = os.umask(0o077)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part = self._path.with_suffix(".part")
            part.write_text(json.dumps(self._values, indent=1, sort_keys=True), encoding="utf-8")
            os.replace(part, self._path)
        except OSError as error:
            raise FileError(f"The settings could not be kept: {error.strerror}.") from error
        finally:
            os.umask(old)
