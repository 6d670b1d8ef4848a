"""Business cards as QR codes: the user's own, and somebody's to hand on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import segno
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton

from community_desk.core.clock import FixedClock
from community_desk.exporters.pocket_card import PocketCard, card_text
from community_desk.operations import people, settings
from community_desk.store.database import open_known
from community_desk.ui import start, theme
from community_desk.ui.card_sheet import CardSheet, open_card_of
from community_desk.ui.theme import Appearance
from community_desk.ui.widgets.qr_code import QUIET, QrCode
from community_desk.ui.window import Window
from tests.ui.conftest import Maker
from tests.ui.hands import CTRL, SHIFT, Key, button, click, parts, press, settle, type_in, words
from tests.ui.sample import TODAY

ILSE = PocketCard("Ilse Brandt", role="Engineering manager", org="Zeiss", phone="+49 3641 1")


def sheet(window: Window) -> CardSheet:
    return next(parts(window, CardSheet))


def drawn(code: QrCode) -> list[list[bool]]:
    """The code as it stands on the screen, with the free modules around it."""
    image = code.grab().toImage()
    count = len(code.matrix)
    found = []
    for row in range(-QUIET, count + QUIET):
        line = []
        for column in range(-QUIET, count + QUIET):
            colour = QColor(image.pixel(code.module_at(row, column).center()))
            assert colour.name() in ("#000000", "#ffffff")
            line.append(colour.name() == "#000000")
        found.append(line)
    return found


def expected(text: str) -> list[list[bool]]:
    code = segno.make(text, error="m", micro=False, encoding="utf-8")
    return [[bool(one) for one in row] for row in code.matrix_iter(border=QUIET)]


@pytest.mark.parametrize("look", [Appearance.LIGHT, Appearance.DARK])
def test_the_code_of_a_person_is_black_on_white_in_both_themes(
    window: Window, look: Appearance
) -> None:
    people.edit_person(window.desk.db, "p-ilse", phones=["+49 3641 1"], notes="secret")
    before = theme.active().appearance
    window.desk.theme.choose(look)
    shown = open_card_of(window.desk, "p-ilse")
    settle()
    assert shown.code is not None
    assert drawn(shown.code) == expected(card_text(ILSE))
    assert "secret" not in card_text(ILSE)
    window.desk.theme.choose(before)


def test_the_code_is_not_mirrored_where_one_reads_from_the_right(
    window: Window, qapp: QApplication
) -> None:
    people.edit_person(window.desk.db, "p-ilse", phones=["+49 3641 1"])
    start.speak(qapp, "ar_EG")
    shown = open_card_of(window.desk, "p-ilse")
    settle()
    assert shown.code is not None
    assert qapp.isRightToLeft()
    assert drawn(shown.code) == expected(card_text(ILSE))
    start.speak(qapp, "en_GB")


def test_who_cannot_see_the_code_hears_what_is_in_it(window: Window) -> None:
    shown = open_card_of(window.desk, "p-lena")
    settle()
    code = shown.code
    assert code is not None
    assert code.hasFocus()
    assert code.accessibleName() == "QR code with the card of Lena Fischer"
    spoken = code.accessibleDescription().splitlines()
    assert spoken[:3] == ["Lena Fischer", "Lawyer", "own practice"]
    for line in spoken:
        assert line in words(shown)


def test_my_card_is_written_once_shown_and_changed_by_keyboard(window: Window) -> None:
    with window.desk.db.change("Owner") as change:
        known = json.dumps(["anna@example.org", "Anna Beispiel", "+4912345"])
        change.execute("INSERT INTO settings (uid, key, value) VALUES ('s1', 'owner', ?)", (known,))
    press(window, Key.Key_Q, CTRL | SHIFT)
    assert "not written yet" in words(sheet(window))
    press(window, Key.Key_Return)
    press(window, Key.Key_Tab)
    type_in(window, "Editor")
    press(window, Key.Key_Return)
    shown = sheet(window)
    mine = PocketCard("Anna Beispiel", role="Editor", email="anna@example.org")
    assert shown.code is not None
    assert drawn(shown.code) == expected(card_text(mine))
    click(button(shown, "Change my card"))
    press(window, Key.Key_A, CTRL)
    press(window, Key.Key_Delete)
    press(window, Key.Key_Return)
    assert "A card needs a name" in words(window)
    type_in(window, "Anna B.")
    press(window, Key.Key_Return)
    assert "Anna B." in words(sheet(window))
    press(window, Key.Key_Escape)
    assert not list(parts(window, CardSheet))
    window.undo()
    press(window, Key.Key_Q, CTRL | SHIFT)
    assert "Anna Beispiel" in words(sheet(window))


def test_the_menu_and_the_palette_offer_the_card_of_a_person(window: Window) -> None:
    window.go("person", "p-ilse")
    settle()
    view: Any = window.view("person")
    offers = {text: act for text, _, act in view.actions_of.offers(view.view, view.edit)}
    offers["Card as a QR code"]()
    settle()
    assert "Ilse Brandt" in words(sheet(window))
    assert [b.text() for b in parts(sheet(window), QPushButton) if b.text()] == ["Close"]
    press(window, Key.Key_Escape)
    press(window, Key.Key_K, CTRL)
    type_in(window, "card of this person")
    press(window, Key.Key_Return)
    assert "Zeiss" in words(sheet(window))


def test_a_kept_card_travels_with_the_desk(window: Window) -> None:
    from community_desk.store import dump

    settings.set_my_card(window.desk.db, name=" Zoë  Ber ", role="", phone="+49 1")
    with window.desk.db.read() as connection:
        rows = dump.document(connection, "")["tables"]["settings"]
    kept = [row["value"] for row in rows if row["key"] == "my_card"]
    assert kept == [{"name": "Zoë Ber", "phone": "+49 1"}]


def test_a_whole_card_stands_in_a_small_window(
    dressed: QApplication, make_window: Maker, desk_file: Path
) -> None:
    start.speak(dressed, "de_DE")
    made = make_window(open_known(desk_file, FixedClock(TODAY)), size=(960, 640))
    people.edit_person(made.desk.db, "p-ilse", emails=["ilse@example.org"])
    shown = open_card_of(made.desk, "p-ilse")
    settle()
    assert shown._scroll.verticalScrollBar().maximum() == 0
