"""Why two people may be one is said in the user's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from community_desk.core.matching import KnownPerson, find_duplicates
from community_desk.ui import start
from community_desk.ui.likeness import likeness_words


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The program speaks German, then English again."""
    start.speak(qapp, "de_DE")
    yield
    start.speak(qapp, "en_GB")


def known(key: int, name: str, org: str = "", email: str = "") -> KnownPerson:
    """A person as the matcher knows them."""
    return KnownPerson(id=key, uid=str(key), name=name, org=org, emails=(email,) if email else ())


@pytest.mark.parametrize(
    ("pair", "words"),
    [
        ((known(1, "Ada Berg", "Acme"), known(2, "Ada Berg", "Acme")),
         "gleicher Arbeitgeber, gleicher Name"),
        ((known(1, "Ren\u00e9 Sol"), known(2, "Rene Sol")), "gleicher Name ohne Akzente"),
        ((known(1, "A. Berg", "Acme"), known(2, "Ada Berg", "Acme")),
         "gleicher Arbeitgeber, Anfangsbuchstabe passt"),
        ((known(1, "Ada Berg", email="a@b.org"), known(2, "Olaf Tor", email="a@b.org")),
         "gleiche E-Mail-Adresse"),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("german")
def test_reason_of_a_pair_is_said_in_german(
    pair: tuple[KnownPerson, KnownPerson], words: str
) -> None:
    """What the matcher gives as its reason reaches the screen translated."""
    ((_, _, why, _),) = find_duplicates(pair)
    assert likeness_words(why) == words


@pytest.mark.usefixtures("german")
def test_reasons_with_a_number_or_a_channel_are_said_in_german() -> None:
    """The number and the channel stand inside the translated words."""
    assert likeness_words("name 93 % alike") == "Name zu 93 % \u00e4hnlich"
    assert likeness_words("same linkedin account") == "gleiches Konto: LinkedIn"
