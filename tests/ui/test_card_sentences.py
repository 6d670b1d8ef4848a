"""What the cards of Today say in other languages, whole and with every word translated."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from community_desk.store.queries import today as queries
from community_desk.ui import reading, start
from community_desk.ui.window import Window
from tests.ui.sample import TODAY

BOTH = {
    "en_GB": "You used to talk every 9 days and wanted a word every 30; it has been 40.",
    "de_DE": "Ihr habt sonst alle 9 Tage gesprochen, du wolltest ein Wort alle 30; "
    "jetzt sind es 40.",
    "ar_EG": "كنتما تتحدثان كل ٩ أيام، وأردت كلمة كل ٣٠؛ وقد مضى ٤٠.",
}


def first_card(window: Window) -> queries.CardRow:
    with window.desk.db.read() as connection:
        return queries.today(connection, window.desk.db.rules, TODAY).cards[0]


@pytest.mark.parametrize("locale", BOTH)
def test_a_slipping_rhythm_is_one_sentence(
    dressed: QApplication, window: Window, locale: str
) -> None:
    start.speak(dressed, locale)
    since = TODAY.replace(month=10, day=14).isoformat()
    card = replace(
        first_card(window),
        flag="COOLING", variant="cooling", values={"g": 9, "since": since},
        also=("OVERDUE",), also_said=(("OVERDUE", {"T": 30, "since": since}),),
    )  # fmt: skip
    assert reading._sentence(window.desk, card) == BOTH[locale]


def test_what_the_rules_named_is_translated_and_what_was_typed_is_not(
    dressed: QApplication, window: Window
) -> None:
    start.speak(dressed, "de_DE")
    said = {card.name: card.sentence for card in reading.today_view(window.desk).cards}
    assert said["Lena Fischer"] == "Geburtstag am 26. Nov."
    card = replace(
        first_card(window),
        flag="REQUEST_OPEN",
        variant="request",
        values={"text": "work"},
        also_said=(),
    )
    assert "Arbeit" in reading._sentence(window.desk, card)
    card = replace(card, flag="PROMISE_DUE", variant="promise",
                         values={"text": "work", "due": TODAY.isoformat()})  # fmt: skip
    assert "work" in reading._sentence(window.desk, card)
