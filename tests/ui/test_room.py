"""Room for words: nothing squashed in a low window, neighbours of one width and one size."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from shiboken6 import invalidate

from community_desk.core.clock import FixedClock
from community_desk.store.database import Database, open_known
from community_desk.ui import theme
from community_desk.ui.charts.community import GrowthChart, GrowthPoint
from community_desk.ui.dialogs.keys import KeySheet
from community_desk.ui.dialogs.record_form import Field, open_form
from community_desk.ui.pages.welcome import SourceCard
from community_desk.ui.widgets.buttons import ChipButton, LinkButton
from community_desk.ui.widgets.fields import KeyHint
from community_desk.ui.widgets.figure import Figure
from community_desk.ui.widgets.flow import FlowLayout
from community_desk.ui.widgets.overlay import Overlay
from community_desk.ui.widgets.text_view import TextField
from community_desk.ui.window import Window
from tests.ui.conftest import Maker
from tests.ui.hands import Key, button, click, parts, press, settle, wait_until, words
from tests.ui.sample import TODAY

SMALL, LARGE = (960, 640), (1440, 900)


@pytest.fixture
def desk(desk_file: Path) -> Database:
    return open_known(desk_file, FixedClock(TODAY))


def overlay(window: QWidget) -> Any:
    return next(each for each in parts(window, Overlay))


def hinted(label: QWidget) -> str:
    """What an ellipsis stands for: a shortened label has the whole text as its hint."""
    label.grab()
    return label.toolTip()


def squashed(root: QWidget) -> list[str]:
    """What is lower than its words or its own frame."""
    found = []
    for part in parts(root, QWidget):
        if not isinstance(part, QLabel | QAbstractButton | QLineEdit | KeyHint):
            continue
        wraps = part.hasHeightForWidth()
        need = part.heightForWidth(part.width()) if wraps else part.minimumSizeHint().height()
        if part.height() < need - 3:  # a field with the focus has a thicker frame
            found.append(f"{type(part).__name__} {part.accessibleName()} {part.height()}<{need}")
    return found


@pytest.mark.parametrize("size", [SMALL, LARGE])
@pytest.mark.parametrize("opener", ["show_keys", "add_person", "log_line", "open_palette"])
def test_nothing_in_an_overlay_is_squashed(
    make_window: Maker, desk: Database, opener: str, size: tuple[int, int]
) -> None:
    window = make_window(desk, size=size)
    getattr(window, opener)()
    settle()
    assert squashed(overlay(window).panel) == []


def test_the_keyboard_sheet_scrolls_by_keys_to_its_last_line(
    make_window: Maker, desk: Database
) -> None:
    window = make_window(desk, size=SMALL)
    window.show_keys()
    settle()
    sheet = overlay(window)
    assert isinstance(sheet, KeySheet)
    last = max(parts(sheet, KeyHint), key=lambda hint: hint.mapTo(sheet, hint.pos()).y())
    assert last.visibleRegion().isEmpty()
    press(window, Key.Key_Down)
    press(window, Key.Key_End)
    wait_until(lambda: not last.visibleRegion().isEmpty())
    press(window, Key.Key_Home)
    wait_until(lambda: last.visibleRegion().isEmpty())


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_the_cards_of_welcome_are_of_one_width(
    make_window: Maker, desk: Database, size: tuple[int, int]
) -> None:
    window = make_window(desk, size=size)
    window.go("welcome")
    settle()
    cards = list(parts(window, SourceCard))
    # German titles are longer than the card is wide in a small window.
    cards[3].setText("Archiv von X, Mastodon oder Bluesky")
    cards[3].updateGeometry()
    settle()
    wide = {card.width() for card in cards}
    assert len(cards) == 6
    assert max(wide) - min(wide) <= 1
    assert all(card.height() >= card.heightForWidth(card.width()) for card in cards)


def test_figures_side_by_side_have_titles_of_one_size(make_window: Maker, desk: Database) -> None:
    window = make_window(desk, size=SMALL)
    window.go("community")
    wait_until(lambda: not window.desk.jobs.busy)
    figures = list(parts(window, Figure))
    assert len(figures) == 5
    assert {figure.title_role for figure in figures} == {"caption"}
    window.resize(*LARGE)
    settle()
    assert {figure.title_role for figure in figures} == {"small"}


def test_the_words_beside_a_title_stand_whole_or_not_at_all(
    make_window: Maker, desk: Database
) -> None:
    window = make_window(desk, size=SMALL)
    top = window.top
    shown = {}
    for page in ("import", "map", "plan", "today", "people", "welcome"):
        window.go(page)
        wait_until(lambda: not window.desk.jobs.busy)
        assert top.title.width() <= top.title.fontMetrics().horizontalAdvance(top.title.text()) + 4
        shown[page] = top.subtitle.isVisible()
        if shown[page]:
            assert not hinted(top.subtitle)
    assert shown["plan"]
    assert not shown["import"]
    window.go("plan")
    # Words whose width is no whole number of pixels.
    for subtitle in ("Donnerstag, 26. November", "mit Bedacht, nicht aufs Geratewohl", "iiiiil"):
        top.show_page("Plan", subtitle, ())
        settle()
        assert top.subtitle.isVisible()
        assert not hinted(top.subtitle)


def test_go_to_shows_no_empty_answer_before_a_question(make_window: Maker, desk: Database) -> None:
    window = make_window(desk)
    window.go("goto")
    wait_until(lambda: not window.desk.jobs.busy)
    assert "Who would help" not in words(window)
    page: Any = window.view("goto")
    page.need.setText("lenses")
    page.look()
    wait_until(lambda: "by the evidence" in words(window))
    page.refresh()
    wait_until(lambda: not window.desk.jobs.busy)
    assert "by the evidence" in words(window)


def test_growth_names_months_between_where_there_is_room(
    make_window: Maker, desk: Database
) -> None:
    window = make_window(desk)
    window.go("community")
    wait_until(lambda: not window.desk.jobs.busy)
    chart = next(parts(window, GrowthChart))
    first = GrowthPoint(date(2025, 1, 1), (9, 7, 5, 3, 1), 1, "")
    chart.show_points([first._replace(day=date(2025, month, 1)) for month in range(1, 13)], "")
    assert chart.months_between() == [3, 6, 8]
    chart.show_points([first, first], "")
    assert chart.months_between() == []


def test_a_row_that_breaks_outlives_a_lost_hold_on_its_items(dressed: object) -> None:
    holder = QWidget()
    flow = FlowLayout(holder, gap=6)
    chips = [ChipButton(text) for text in ("one", "two", "three")]
    for chip in chips:
        flow.addWidget(chip)
    holder.resize(1000, 40)
    holder.show()
    settle()
    assert len({chip.x() for chip in chips}) == 3
    item = flow.itemAt(1)
    assert item is not None
    invalidate(item)
    holder.resize(chips[0].width() + 4, 200)
    settle()
    assert flow.heightForWidth(chips[0].width() + 4) > 2 * chips[0].height()
    assert len({chip.y() for chip in chips}) == 3
    assert flow.count() == 2
    chips[2].hide()
    flow.removeWidget(chips[0])
    chips[0].setParent(None)
    settle()
    assert chips[1].y() == 0
    holder.deleteLater()
    settle()


def overlapping(root: QWidget) -> list[str]:
    """Fields that lie over one another."""
    fields = [part for part in parts(root, QWidget) if isinstance(part, QLineEdit | TextField)]
    places = [(each, QRect(each.mapTo(root, QPoint()), each.size())) for each in fields]
    return [
        f"{one.accessibleName()} over {two.accessibleName()}"
        for at, (one, here) in enumerate(places)
        for two, there in places[at + 1 :]
        if here.intersects(there)
    ]


@pytest.mark.parametrize("scale", [1.0, 1.3])
@pytest.mark.parametrize("form", ["person", "target", "channel"])
def test_forms_scroll_where_letters_are_large_and_the_window_is_low(
    make_window: Maker, desk: Database, form: str, scale: float
) -> None:
    look = theme.active()
    look.choose(text_scale=scale)
    try:
        window = make_window(desk, size=SMALL)
        if form == "person":
            window.add_person()
        elif form == "channel":
            window.go("channels")
            wait_until(lambda: not window.desk.jobs.busy)
            click(button(window, "Edit"))
        else:
            fields = [Field(f"f{n}", f"Field {n}", "note" if n == 3 else "text") for n in range(12)]
            open_form(window.desk, "Many fields", fields, lambda _values: None, "")
        settle()
        panel = overlay(window).panel
        assert squashed(panel) == []
        assert overlapping(panel) == []
        for _ in range(30):
            press(window, Key.Key_Tab)
            stop = window.focusWidget()
            assert not stop.visibleRegion().isEmpty()
    finally:
        look.choose(text_scale=1.0)


def test_the_ring_of_a_link_leaves_its_letters_alone(window: Window) -> None:
    link = LinkButton("Jonas", window)
    link.resize(link.sizeHint())
    link.show()
    link.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    image = link.grab().toImage()
    ink = theme.active().colour("text_link")
    first = next(
        x for x in range(image.width())
        if any(_near(image.pixelColor(x, y), ink) for y in range(image.height()))
    )  # fmt: skip
    assert first >= 4


def _near(a: QColor, b: QColor) -> bool:
    return all(abs(p - q) < 20 for p, q in zip(a.getRgb(), b.getRgb(), strict=True))
