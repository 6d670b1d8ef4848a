"""Rows of cards and buttons break where their words need more room than the window has."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from community_desk.resources import load_playbooks
from community_desk.ui import start
from community_desk.ui.pages.channels_words import opening_title, signal_words
from community_desk.ui.widgets.figure import Tiles
from community_desk.ui.widgets.flow import FlowLayout
from community_desk.ui.widgets.frames import ScrollColumn


@pytest.fixture
def german(dressed: QApplication) -> Iterator[None]:
    """The program speaks German, then English again."""
    start.speak(dressed, "de_DE")
    yield
    start.speak(dressed, "en_GB")


def card(width: int) -> QWidget:
    """Something that cannot be narrower than this."""
    part = QLabel("x")
    part.setMinimumWidth(width)
    return part


@pytest.mark.parametrize(("least", "rows"), [(100, 1), (260, 2), (500, 3)])
def test_a_row_of_cards_never_runs_out_of_its_column(
    dressed: QApplication, least: int, rows: int
) -> None:
    """Three cards in 600 points stand in as many rows as their words need."""
    column = ScrollColumn()
    cards = [QLabel("x") for _ in range(3)]
    tiles = Tiles(cards, least=60)
    for each in cards:
        # As a card's own words would ask for it, known only once it is shown.
        each.setMinimumWidth(0)
        each.setText("m" * (least // max(1, each.fontMetrics().horizontalAdvance("m"))))
    column.column.addWidget(tiles)
    column.resize(600, 400)
    column.show()
    for _ in range(4):
        dressed.processEvents()
    assert len({each.y() for each in cards}) == rows
    assert tiles.width() <= column.viewport().width()


def test_a_centred_flow_keeps_the_middle_and_breaks(dressed: QApplication) -> None:
    """Each line stands in the middle; what does not fit goes to the next."""
    holder = QWidget()
    flow = FlowLayout(holder, gap=10, centred=True)
    parts = [card(100) for _ in range(3)]
    for part in parts:
        flow.addWidget(part)
    holder.resize(250, 100)
    holder.show()
    dressed.processEvents()
    assert [part.x() for part in parts] == [20, 130, 75]
    assert parts[2].y() > parts[0].y()


@pytest.mark.usefixtures("german")
def test_openings_and_signals_of_every_channel_are_said_in_german() -> None:
    """What a shipped channel names by a code has words of its own."""
    books = load_playbooks().values()
    assert "Vorstellung" in opening_title("intro_ask")
    assert signal_words("story_view", 0.25) == "Story gesehen 0,25"
    raw = {one.id.replace("_", " ").capitalize() for book in books for one in book.templates}
    assert not raw & {opening_title(one.id) for book in books for one in book.templates}
    codes = {word for book in books for word, _ in book.signals}
    same = {code for code in codes if signal_words(code, 1) == f"{code.replace('_', ' ')} 1"}
    assert same == set()
