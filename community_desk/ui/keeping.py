"""Settings as the window uses them: those of this machine and those of the desk."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from community_desk.ui.text import tr
from community_desk.ui.theme import Appearance, Theme
from community_desk.ui.words import band_name, band_of

if TYPE_CHECKING:
    from community_desk.settings import Setting
    from community_desk.ui.desk import Desk


def value_of(desk: Desk, setting: Setting) -> Any:
    """The value in force."""
    if setting.home == "app":
        return setting.default if desk.settings is None else desk.settings.get(setting.key)
    with desk.db.read() as connection:
        row = connection.execute(
            "SELECT value FROM settings WHERE key = ?", (setting.key,)
        ).fetchone()
    return setting.default if row is None or row[0] is None else json.loads(row[0])


def store(desk: Desk, setting: Setting, value: Any) -> None:
    """Keep a value: in the machine's file, or with the data as one step of undo."""
    checked = setting.check(value)
    if setting.home == "app":
        if desk.settings is not None:
            desk.settings.set(setting.key, checked)
        return
    from community_desk.operations import settings

    settings.set_desk_setting(desk.db, setting.key, checked)


def theme_from(settings: Any) -> Theme:
    """The look the settings ask for; like the system where there are none."""
    return Theme(Appearance.SYSTEM) if settings is None else Theme(**_look(settings))


def apply_look(desk: Desk) -> None:
    """Bring the theme in line with the settings of appearance."""
    if desk.settings is not None:
        desk.theme.choose(**_look(desk.settings))


def warmth_text(desk: Desk, score: int | None, half_life: int = 0) -> str:
    """The warmth in words; with its number only where the user asked for numbers."""
    if score is None:
        return tr("unknown")
    words = band_name(band_of(score))
    if desk.settings is not None and desk.settings.get("look.numbers"):
        words = tr("{score}, {band}").format(score=score, band=words)
    if half_life:
        halves = tr("halves in %n days", "", half_life)
        words = f"{words} \u00b7 {halves}"
    return words


def is_discreet(desk: Desk) -> bool:
    """Whether others look on: what is private is not shown."""
    return desk.settings is not None and bool(desk.settings.get("look.discreet"))


def _look(settings: Any) -> dict[str, Any]:
    read = settings.get
    return {
        "appearance": Appearance(read("look.appearance")),
        "text_scale": int(read("look.text_scale")) / 100,
        "high_contrast": bool(read("look.contrast")),
        "reduce_motion": not read("look.motion"),
    }
