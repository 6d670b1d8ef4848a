"""Today by keys and clicks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication

from community_desk.core.clock import FixedClock
from community_desk.store.database import open_known
from community_desk.ui import theme
from community_desk.ui.widgets.person_card import PersonCard
from community_desk.ui.window import Window
from tests.ui.conftest import Maker
from tests.ui.hands import Key, button, click, parts, press, settle, type_in, wait_until, words
from tests.ui.sample import TODAY


def page(window: Window) -> Any:
    return window.view("today")


def names(window: Window) -> list[str]:
    return [card.row.name for card in page(window).cards]


def test_cards_stand_in_their_lanes_owed_first(window: Window) -> None:
    lanes = [card.row.lane for card in page(window).cards]
    assert lanes == sorted(lanes)
    assert "Tomás Marín" in names(window)
    assert "First" in words(page(window)).splitlines()


def test_keys_move_the_selection_and_the_panel_follows(window: Window) -> None:
    first = page(window).selected.name
    press(window, Key.Key_J)
    second = page(window).selected.name
    assert second != first
    wait_until(lambda: second in words(window.panels))
    press(window, Key.Key_K)
    assert page(window).selected.name == first
    press(window, Key.Key_K)
    assert page(window).selected.name == first


def test_only_the_selected_card_offers_what_to_do(window: Window) -> None:
    press(window, Key.Key_Down)
    cards = page(window).cards
    offers = [any(b.isVisible() for b in card.findChildren(type(window.top.log))) for card in cards]
    assert offers == [card.selected for card in cards]
    assert sum(offers) == 1


def test_enter_opens_the_person_and_escape_comes_back(window: Window) -> None:
    uid = page(window).selected.uid
    press(window, Key.Key_Return)
    assert window.here == "person"
    assert window.current_person() == uid
    window.setFocus()
    press(window, Key.Key_Escape)
    assert window.here == "today"
    assert page(window).selected.uid == uid


def test_l_logs_about_the_selected_person(window: Window) -> None:
    name = page(window).selected.name
    before = page(window).selected.flag
    press(window, Key.Key_L)
    type_in(window, "call today")
    press(window, Key.Key_Return)
    assert window.toast.isVisible()
    with window.desk.db.read() as connection:
        row = connection.execute(
            "SELECT p.name, i.kind, i.date FROM interactions i JOIN people p "
            "ON p.id = i.person_id ORDER BY i.id DESC LIMIT 1"
        ).fetchone()
    assert tuple(row) == (name, "call", str(TODAY))
    assert before


def test_dismiss_takes_the_card_away_and_undo_brings_it_back(window: Window) -> None:
    place = names(window).index("Lena Fischer")
    page(window).move_by(place)
    before = (len(page(window).cards), page(window).selected.flag)
    press(window, Key.Key_X)
    after = [(card.row.name, card.row.flag) for card in page(window).cards]
    assert ("Lena Fischer", before[1]) not in after
    click(button(window.toast, "Undo"))
    wait_until(lambda: "Lena Fischer" in names(window))
    assert len(page(window).cards) == before[0]


def test_a_promise_cannot_be_dismissed_and_says_why(window: Window) -> None:
    page(window).move_by(names(window).index("Tomás Marín") - page(window)._selected)
    press(window, Key.Key_X)
    assert "Tomás Marín" in names(window)
    assert window.toast.isVisible()


def test_snooze_rests_a_card_until_a_day(window: Window) -> None:
    page(window).move_by(names(window).index("Lena Fischer"))
    flag = page(window).selected.flag
    press(window, Key.Key_S)
    click(button(window, "For a week"))
    after = [(card.row.name, card.row.flag) for card in page(window).cards]
    assert ("Lena Fischer", flag) not in after
    assert "30 November" in window.toast.words


def test_what_is_owed_rests_a_week_at_most(window: Window) -> None:
    press(window, Key.Key_S)
    offered = [b.text() for b in window.findChildren(type(window.top.log)) if b.isVisible()]
    assert "For a week" in offered
    assert "For a month" not in offered


def test_keeping_a_promise_in_the_panel_settles_it(window: Window) -> None:
    page(window).move_by(names(window).index("Tomás Marín") - page(window)._selected)
    wait_until(lambda: "Tomás Marín" in words(window.panels))
    from community_desk.ui.widgets.fields import CheckLine

    box = next(b for b in window.panels.findChildren(CheckLine) if b.isVisible())
    click(box)
    with window.desk.db.read() as connection:
        done = connection.execute("SELECT done_on FROM commitments WHERE uid = 'c-1'").fetchone()
    assert done[0] == str(TODAY)


def test_the_panel_folds_in_a_narrow_window_and_fills_when_it_unfolds(
    make_window: Maker, desk_file: Any
) -> None:
    window = make_window(open_known(desk_file, FixedClock(TODAY)), size=(1000, 700))
    assert not window.panels.isVisible()
    window.resize(1440, 900)
    settle()
    wait_until(lambda: page(window).selected.name in words(window.panels))


def test_an_opening_is_copied_and_another_is_offered(window: Window) -> None:
    from PySide6.QtGui import QGuiApplication

    wait_until(lambda: page(window).selected.name in words(window.panels))
    panel = page(window).panel
    shown = panel._text.text()
    panel.another.click()
    assert panel._text.text() != shown
    panel.copy.click()
    assert QGuiApplication.clipboard().text() == panel._text.text()


def test_nobody_left_is_a_kind_word_and_no_filler(make_window: Maker, tmp_path: Any) -> None:
    from community_desk.store.database import new_desk

    db = new_desk(tmp_path / "calm.desk", FixedClock(TODAY))
    with db.change("Add") as change:
        change.execute(
            "INSERT INTO people (uid, name, circle, circle_since, circle_offset) "
            "VALUES ('a', 'Ana', 'edge', '2026-11-23', 300)"
        )
    window = make_window(db)
    assert window.here == "today"
    assert "Nobody needs you today." in words(page(window))
    assert not window.findChildren(PersonCard)


def test_an_empty_desk_starts_with_a_welcome(empty_window: Window) -> None:
    assert empty_window.here == "welcome"
    empty_window.go("today")
    settle()
    assert "fine place to start" in words(empty_window.view("today"))


def test_markup_in_names_is_shown_as_typed(window: Window) -> None:
    window.go("person", "p-markup")
    settle()
    assert "<b>Bold</b> & Co" in words(window)
    assert window.top.title.textFormat().name == "PlainText"


def test_at_the_first_card_the_page_stands_at_its_top(make_window: Maker, desk_file: Path) -> None:
    window = make_window(open_known(desk_file, FixedClock(TODAY)), size=(960, 640))
    today: Any = window.view("today")
    bar = today._scroll.verticalScrollBar()
    assert bar.value() == 0
    for _ in range(len(today.cards)):
        press(window, Key.Key_J)
    assert bar.value() > 0
    for _ in range(len(today.cards)):
        press(window, Key.Key_K)
    assert bar.value() == 0


def test_chips_stay_visible_on_the_card_under_the_mouse(window: Window) -> None:
    card = next(each for each in parts(window, PersonCard) if not each.selected)
    point = QPoint(card.width() // 2, 6)
    chips = theme.active().colour("bg_sunken")
    assert card.grab().toImage().pixelColor(point) != chips
    QApplication.sendEvent(card, QEnterEvent(QPointF(point), QPointF(point), QPointF(point)))
    settle()
    hovered = card.grab().toImage().pixelColor(point)
    assert hovered != theme.active().colour("bg_surface")
    assert abs(hovered.lightness() - chips.lightness()) > 3
