"""Design tokens become colours, fonts and one style sheet; the window follows the system."""

from __future__ import annotations

import json
from enum import StrEnum
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetrics,
    QGuiApplication,
    QPalette,
)
from PySide6.QtWidgets import QApplication

from community_desk.resources import read_text, resource_path
from community_desk.ui.stylesheet import style_sheet

_WEIGHTS = {
    "regular": QFont.Weight.Normal,
    "medium": QFont.Weight.Medium,
    "semibold": QFont.Weight.DemiBold,
    "bold": QFont.Weight.Bold,
}

_MOST_WIDTHS = 4096


class Appearance(StrEnum):
    """Which theme the user asks for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@cache
def tokens() -> dict[str, Any]:
    """The design tokens as they are shipped."""
    loaded: dict[str, Any] = json.loads(read_text("themes/design-tokens.json"))
    return loaded


@cache
def load_fonts() -> str:
    """Load the bundled faces once and return the family they make."""
    for name in tokens()["font"]["bundled_files"]:
        QFontDatabase.addApplicationFont(str(resource_path(f"fonts/{name}")))
    return str(tokens()["font"]["family"])


class Theme(QObject):
    """The look of the window: colours by token name, fonts by role, sizes by text scale."""

    changed = Signal()

    def __init__(
        self,
        appearance: Appearance = Appearance.SYSTEM,
        *,
        text_scale: float = 1.0,
        high_contrast: bool = False,
        reduce_motion: bool = False,
        system_font: bool = False,
    ) -> None:
        super().__init__()
        self._appearance = Appearance(appearance)
        self._text_scale = text_scale
        self._more_contrast = high_contrast
        self._reduce_motion = reduce_motion
        self._system_font = system_font
        self._fonts: dict[str, QFont] = {}
        self._inks: dict[str, QPalette] = {}
        self._parsed: dict[str, QColor] = {}
        self._widths: dict[tuple[str, str, str], int] = {}
        self._colours: dict[str, Any] = {}
        self._platform_px = QFontInfo(QGuiApplication.font()).pixelSize()
        self._collect()

    # reading

    @property
    def appearance(self) -> Appearance:
        """What the user chose; `is_dark` says what it came to."""
        return self._appearance

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in use; an unknown system means light."""
        if self._appearance is Appearance.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._appearance is Appearance.DARK

    @property
    def high_contrast(self) -> bool:
        """Whether stronger lines and text are in use, by setting or by system."""
        if self._more_contrast:
            return True
        hints = QGuiApplication.styleHints()
        if not hasattr(hints, "accessibility"):
            return False
        return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast

    @property
    def base(self) -> int:
        """Pixels of body text: the platform's own size within 13 to 16, times the user's scale."""
        return self._base

    def hex(self, name: str) -> str:
        """A colour token as written in the tokens, such as `#046879`."""
        return str(self._colours[name])

    def colour(self, name: str) -> QColor:
        """A colour token, to be looked at and not changed; `rgba(...)` tokens keep their alpha."""
        known = self._parsed.get(name)
        if known is None:
            known = self._parsed[name] = parse_colour(self.hex(name))
        return known

    def ink(self, name: str) -> QPalette:
        """A palette whose text has this colour token; the rest is the parent's."""
        known = self._inks.get(name)
        if known is None:
            known = self._inks[name] = QPalette()
            known.setColor(QPalette.ColorRole.WindowText, self.colour(name))
        return known

    def avatar(self, index: int) -> tuple[QColor, QColor]:
        """Ground and ink of one of the twelve avatar hues."""
        hue = self._colours["avatar"][index % 12]
        return QColor(hue["bg"]), QColor(hue["fg"])

    def warmth(self, cells: int) -> QColor:
        """The colour of a warmth bar with 1 to 5 cells filled."""
        return QColor(self._colours["warmth"][min(max(cells, 1), 5) - 1])

    def chart(self, place: int) -> QColor:
        """One of the five chart colours, told apart by colour-blind eyes too."""
        return QColor(self._colours["chart"][place % 5])

    def heat(self, step: int) -> QColor:
        """A step of the one-hue ramp, 0 (nothing) to 4 (most)."""
        return QColor(self._colours["chart_seq"][min(max(step, 0), 4)])

    def font(self, role: str, *, weight: str = "", tabular: bool = False) -> QFont:
        """The font of a type role (caption, small, body, row_title, heading, title ...)."""
        key = f"{role}/{weight}/{tabular}"
        known = self._fonts.get(key)
        if known is None:
            known = self._fonts[key] = self._make_font(role, weight, tabular)
        return known

    def width_of(self, text: str, role: str, *, weight: str = "") -> int:
        """Pixels a line of text takes in the font of a type role; layouts ask for it often."""
        key = (text, role, weight)
        known = self._widths.get(key)
        if known is None:
            if len(self._widths) >= _MOST_WIDTHS:
                self._widths.clear()
            metrics = QFontMetrics(self.font(role, weight=weight))
            known = self._widths[key] = metrics.horizontalAdvance(text)
        return known

    def unit(self, pixels: int) -> int:
        """A length that grows with the text: row heights, controls, icons."""
        return round(pixels * self.base / 13)

    def duration(self, speed: str) -> int:
        """Milliseconds of a movement (fast, normal, slow); 0 with Reduce motion."""
        return 0 if self._reduce_motion else int(tokens()["motion"][f"{speed}_ms"])

    @property
    def focus_width(self) -> int:
        """Pixels of the focus ring."""
        return 3 if self.high_contrast else int(tokens()["border"]["focus_px"])

    # changing

    def choose(
        self,
        appearance: Appearance | None = None,
        *,
        text_scale: float | None = None,
        high_contrast: bool | None = None,
        reduce_motion: bool | None = None,
        system_font: bool | None = None,
    ) -> None:
        """Take new choices and repaint everything once if they differ."""
        before = self._choices()
        if appearance is not None:
            self._appearance = Appearance(appearance)
        if text_scale is not None:
            self._text_scale = text_scale
        if high_contrast is not None:
            self._more_contrast = high_contrast
        if reduce_motion is not None:
            self._reduce_motion = reduce_motion
        if system_font is not None:
            self._system_font = system_font
        if self._choices() != before:
            self.apply()

    def apply(self) -> None:
        """Hand fonts, palette and style sheet to the application and restyle what is alive."""
        self._collect()
        QApplication.setFont(self.font("body"))
        QApplication.setPalette(self._palette())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setStyleSheet(style_sheet(self._colours, self.unit))
        for widget in QApplication.allWidgets():
            restyle = getattr(widget, "restyle", None)
            if restyle is not None:
                restyle()
            widget.update()
        self.changed.emit()

    def follow_system(self) -> None:
        """Repaint when the system changes between light and dark."""
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def _system_changed(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self.apply()

    def _choices(self) -> tuple[object, ...]:
        return (
            self._appearance,
            self._text_scale,
            self._more_contrast,
            self._reduce_motion,
            self._system_font,
        )

    def _collect(self) -> None:
        mode = "dark" if self.is_dark else "light"
        self._colours = dict(tokens()["colour"][mode])
        if self.high_contrast:
            self._colours.update(tokens()["high_contrast_overrides"][mode])
        self._base = round(min(max(self._platform_px, 13), 16) * self._text_scale)
        self._fonts.clear()
        self._inks.clear()
        self._parsed.clear()
        self._widths.clear()

    def _make_font(self, role: str, weight: str, tabular: bool) -> QFont:
        scale = tokens()["type"]["scale"][role]
        font = QFont(QGuiApplication.font()) if self._system_font else QFont(load_fonts())
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setPixelSize(max(11, round(self.base * scale["px"] / 13)))
        font.setWeight(_WEIGHTS[weight or scale["weight"]])
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _palette(self) -> QPalette:
        roles = {
            QPalette.ColorRole.Window: "bg_app",
            QPalette.ColorRole.WindowText: "text_primary",
            QPalette.ColorRole.Base: "bg_surface",
            QPalette.ColorRole.AlternateBase: "bg_sunken",
            QPalette.ColorRole.Text: "text_primary",
            QPalette.ColorRole.Button: "bg_surface",
            QPalette.ColorRole.ButtonText: "text_primary",
            QPalette.ColorRole.BrightText: "text_on_accent",
            QPalette.ColorRole.Highlight: "accent",
            QPalette.ColorRole.HighlightedText: "text_on_accent",
            QPalette.ColorRole.Accent: "accent",
            QPalette.ColorRole.Link: "text_link",
            QPalette.ColorRole.ToolTipBase: "bg_tooltip",
            QPalette.ColorRole.ToolTipText: "text_on_tooltip",
            QPalette.ColorRole.PlaceholderText: "text_muted",
            QPalette.ColorRole.Mid: "border",
            QPalette.ColorRole.Dark: "border_control",
        }
        palette = QPalette()
        for role, name in roles.items():
            palette.setColor(role, self.colour(name))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text_disabled"))
        return palette


def parse_colour(text: str) -> QColor:
    """A colour from `#rrggbb` or `rgba(r,g,b,a)` with alpha 0 to 1."""
    if not text.startswith("rgba("):
        return QColor(text)
    red, green, blue, alpha = text[5:-1].split(",")
    return QColor(int(red), int(green), int(blue), round(float(alpha) * 255))


_active: list[Theme] = []


def install(theme: Theme) -> Theme:
    """Make a theme the application's; like the palette there is one at a time."""
    _active[:] = [theme]
    theme.apply()
    return theme


def active() -> Theme:
    """The application's theme; a light one is made when none was installed."""
    if not _active:
        _active.append(Theme(Appearance.LIGHT))
    return _active[0]
