"""Tokens, colours, fonts, icons."""

from __future__ import annotations

import re
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication

from community_desk.core.flags import BY_FLAG
from community_desk.resources import names_in, resource_folder
from community_desk.ui import paint, theme
from community_desk.ui.commands import commands
from community_desk.ui.icons import CHANNEL_ICONS, KIND_ICONS, icon, icon_pixmap
from community_desk.ui.pages import pages
from community_desk.ui.theme import Appearance, Theme, parse_colour, tokens
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.words import flag_look, flags

SOURCES = Path(theme.__file__).parent


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2.x."""
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("more", [False, True])
def test_every_pair_that_may_be_painted_can_be_read(mode: str, more: bool) -> None:
    look = Theme(Appearance(mode), high_contrast=more)
    for pair in tokens()["contrast"][mode]:
        ratio = contrast(look.colour(pair["fg"]), look.colour(pair["bg"]))
        assert ratio >= pair["needed"] - 0.005, pair
        if not more:
            assert ratio == pytest.approx(pair["ratio"], abs=0.02), pair


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_avatars_and_chips_can_be_read(mode: str) -> None:
    look = Theme(Appearance(mode))
    pairs = [look.avatar(hue) for hue in range(12)]
    pairs += [(look.colour(bg), look.colour(fg)) for bg, fg in paint.CHIP_TONES.values()]
    assert min(contrast(*pair) for pair in pairs) >= 4.5


def test_high_contrast_strengthens_lines(dressed: QApplication) -> None:
    plain, strong = Theme(Appearance.LIGHT), Theme(Appearance.LIGHT, high_contrast=True)
    assert strong.hex("border") != plain.hex("border")
    assert strong.focus_width == 3


def test_text_scale_grows_fonts_and_lengths() -> None:
    plain, large = Theme(Appearance.LIGHT), Theme(Appearance.LIGHT, text_scale=1.5)
    assert large.font("body").pixelSize() > plain.font("body").pixelSize()
    assert large.unit(34) > plain.unit(34)
    assert Theme(Appearance.LIGHT, text_scale=0.5).font("caption").pixelSize() >= 11


def test_reduced_motion_is_no_motion() -> None:
    assert Theme(Appearance.LIGHT).duration("normal") > 0
    assert Theme(Appearance.LIGHT, reduce_motion=True).duration("normal") == 0


def test_the_four_weights_of_the_bundled_font_differ(dressed: QApplication) -> None:
    look = theme.active()
    assert QFontInfo(look.font("body")).family() == "Inter"
    assert {"Medium", "SemiBold"} <= set(QFontDatabase.styles("Inter"))
    widths = [
        QFontMetrics(QFont(look.font("body", weight=weight))).horizontalAdvance("Hamburgefonts" * 9)
        for weight in ("regular", "medium", "semibold", "bold")
    ]
    assert len(set(widths)) == 4


def test_a_new_theme_reaches_labels_that_are_alive(dressed: QApplication) -> None:
    label = PlainLabel("x", "body", "text_primary")
    before = label.palette().windowText().color().name()
    theme.active().choose(Appearance.DARK)
    after = label.palette().windowText().color().name()
    theme.active().choose(Appearance.LIGHT)
    assert before != after
    assert label.palette().windowText().color().name() == before


def test_the_style_sheet_holds_literal_colours_only(dressed: QApplication) -> None:
    sheet = dressed.styleSheet()
    assert "palette(" not in sheet
    assert "$" not in sheet
    assert theme.active().hex("accent") in sheet


def test_colours_with_alpha_keep_it() -> None:
    assert parse_colour("rgba(40,34,24,0.5)").alpha() == 128
    assert parse_colour("#102030") == QColor(16, 32, 48)


def test_icons_take_colour_and_pixel_ratio() -> None:
    sharp = icon_pixmap("user", 18, QColor("#ff0000"), 2.0)
    assert (sharp.width(), sharp.devicePixelRatio()) == (36, 2.0)
    image = sharp.toImage()
    inks = {
        image.pixelColor(x, y).name()
        for x in range(36)
        for y in range(36)
        if image.pixelColor(x, y).alpha() > 250
    }
    assert inks == {"#ff0000"}
    assert not icon("user").pixmap(16, 16).isNull()


def test_every_icon_named_is_shipped() -> None:
    shipped = {Path(name).stem for name in names_in("icons", ".svg")}
    text = "\n".join(path.read_text() for path in SOURCES.rglob("*.py"))
    named = set(re.findall(r'(?:icon=|IconSpot\()"([a-z0-9-]+)"', text))
    named |= set(CHANNEL_ICONS.values()) | set(KIND_ICONS.values())
    named |= {flag_look(flag).icon for flag in flags()}
    named |= {command.icon for command in commands()} | {page.icon for page in pages()}
    assert named <= shipped, sorted(named - shipped)
    assert {"coffee", "brand-linkedin", "search", "cake"} <= named


def test_every_flag_has_its_look() -> None:
    assert set(flags()) == set(BY_FLAG)


def test_licences_lie_beside_fonts_and_icons() -> None:
    fonts = (resource_folder() / "fonts" / "LICENSE-Inter.txt").read_text()
    icons = (resource_folder() / "icons" / "LICENSE-Tabler.txt").read_text()
    assert "SIL OPEN FONT LICENSE" in fonts
    assert "MIT License" in icons


def test_initials_in_many_scripts() -> None:
    cases = {
        "Ilse Brandt": "IB",
        "王浩": "王",
        "Madonna": "M",
        "سارا فرهادی": "س",
        "": "?",
        "élodie de la Tour": "ÉT",
    }
    assert {name: paint.initials(name) for name in cases} == cases


def test_a_person_keeps_the_same_hue_for_ever() -> None:
    assert [paint.hue_of(uid) for uid in ("a", "b", "p-ilse")] == [3, 5, 4]
    assert len(set(chain(paint.hue_of(str(n)) for n in range(200)))) == 12
