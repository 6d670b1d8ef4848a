"""Every language says every text, with the same places for names, days and numbers."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from community_desk.core.filling import fill
from community_desk.core.ladder_sentences import Said
from community_desk.ui import start
from community_desk.ui.ladder_words import ladder_words
from community_desk.ui.text import short_day, tr, written_day

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
FORMS = {"de": 2, "ar": 6}
TODAY = date(2026, 11, 23)


@pytest.fixture
def spoken(dressed: QApplication) -> Iterator[QApplication]:
    yield dressed
    start.speak(dressed, "en_GB")


def places(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}", text))


@pytest.mark.parametrize("language", FORMS)
def test_nothing_is_left_untranslated(language: str) -> None:
    for message in ET.parse(FOLDER / f"desk_{language}.ts").iter("message"):
        source, said = message.findtext("source") or "", message.find("translation")
        assert said is not None
        assert said.get("type") is None, source
        forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
        assert len(forms) == (FORMS[language] if message.get("numerus") else 1), source
        for form in forms:
            assert form, source
            assert places(form) == places(source)
        if message.get("numerus"):
            assert "%Ln" in forms[-1] or "%n" not in source, source


def test_the_words_and_the_plurals_of_german(spoken: QApplication) -> None:
    start.speak(spoken, "de_DE")
    assert tr("%n people", "", 1) == "1 Mensch"
    assert tr("%n people", "", 1200) == "1.200 Menschen"
    assert short_day(date(2026, 9, 26), TODAY) == "26. Sept."
    assert written_day(date(2026, 9, 26)) == "26.09.2026"


def test_arabic_has_six_plurals_and_its_own_digits(spoken: QApplication) -> None:
    start.speak(spoken, "ar_EG")
    assert [tr("%n people", "", n) for n in (0, 1, 2, 5, 11)] == [
        "لا أحد", "شخص واحد", "شخصان", "٥ أشخاص", "١١ شخصًا",
    ]  # fmt: skip
    assert tr("{done} of {all}").format(done=3, all=12) == "٣ من ١٢"
    assert not spoken.isLeftToRight()


def test_the_ladder_names_its_codes_and_says_a_full_stop_once(spoken: QApplication) -> None:
    start.speak(spoken, "de_DE")
    values = {"kind": "meeting", "direction": "mutual", "channel": "in_person"}
    said = Said("seen", {**values, "date": date(2026, 9, 26)})
    assert str(said) == "They know you are there: meeting, in person, 2026-09-26."
    assert ladder_words(said, TODAY) == "Sie wissen von dir: Getroffen, Persönlich, 26. Sept."
    assert ladder_words(None, TODAY) == ""


def test_a_name_with_braces_or_dots_stays_as_typed() -> None:
    filled = fill("{name}.", {}, name="{due} Jr.", as_of=TODAY)
    assert filled == "{due} Jr.."
