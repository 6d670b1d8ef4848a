"""Community by keys: its numbers are those of the command line, every figure opens people."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest

from community_desk.store.queries import flow
from community_desk.store.queries.community import community
from community_desk.ui.text import percent
from community_desk.ui.widgets.buttons import ChipButton
from community_desk.ui.window import Window
from tests.ui.hands import Key, click, parts, press, settle, wait_until


@pytest.fixture
def page(window: Window) -> Any:
    window.go("community")
    page: Any = window.view("community")
    wait_until(lambda: page.seen is not None)
    return page


def test_figures_equal_the_command_line(window: Window, page: Any) -> None:
    desk = window.desk
    with desk.db.read() as connection:
        said = community(connection, desk.db.rules, desk.today).as_json()
    assert page.figures["people"].value == str(said["people"])
    assert str(said["sum_of_channels"]) in page.figures["people"].sentence
    assert page.figures["trust"].value == str(sum(said["stages"][3:]))
    rows = {row[0]: row[1:4] for row in page.channels.sheet.rows}
    one = said["channels"]["linkedin"]
    share = percent(one["active_90"] / one["people"])
    assert rows["LinkedIn"] == (str(one["people"]), str(one["only_here"]), share)


def test_enter_on_a_figure_opens_exactly_these_people(window: Window, page: Any) -> None:
    expected = page.seen.measured.members
    QTest.keyClick(page.figures["people"], Key.Key_Return)
    people: Any = window.view("people")
    wait_until(lambda: set(people.model.ids) == set(expected))
    chip = next(c for c in parts(people, ChipButton) if "One community" in c.text())
    click(chip)
    wait_until(lambda: people.filters.filter().ids is None)


def test_a_chart_is_walked_and_opened_by_keys(window: Window, page: Any) -> None:
    chart = page.overlap.chart
    for _ in range(40):
        QTest.keyClick(chart, Key.Key_Left)
    assert chart.accessibleDescription() == chart.marks()[0].words
    QTest.keyClick(chart, Key.Key_Return)
    people: Any = window.view("people")
    wait_until(lambda: set(people.model.ids) == set(page.seen.groups[0][1]))


def test_table_twin_and_export(page: Any, tmp_path: Path) -> None:
    card = page.growth
    click(card.toggle)
    assert card.table.isVisible()
    assert not card.chart.isVisible()
    card.save_as(tmp_path / "growth.csv")
    with (tmp_path / "growth.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [tuple(row) for row in csv.reader(file)] == [card.sheet.columns, *card.sheet.rows]
    card.save_as(tmp_path / "growth.png")
    assert (tmp_path / "growth.png").stat().st_size > 0


def test_an_empty_desk_says_so(empty_window: Window) -> None:
    empty_window.go("community")
    page: Any = empty_window.view("community")
    wait_until(lambda: page.seen is not None)
    settle()
    assert page._empty.isVisible()


def test_months_and_beginnings_open_the_people_of_one_cell(window: Window, page: Any) -> None:
    db = window.desk.db
    with db.read() as connection:
        moved = flow.movement(connection, window.desk.today)
    newest = page.flow.sheet.rows[0]
    assert newest[1:] == tuple(str(len(who)) for who in moved.months[-1][1:])
    origins = {row[0]: row[1:5] for row in page.origins.sheet.rows}
    assert sum(int(row[0]) for row in origins.values()) == sum(
        len(one.people) for one in moved.origins
    )
    line, held = next(
        (at, month.held) for at, month in enumerate(reversed(moved.months)) if month.held
    )
    page.flow.table.setCurrentCell(line, 3)
    page.flow.table.setFocus()
    press(window, Key.Key_Return)
    wait_until(lambda: window.here == "people")
    people: Any = window.view("people")
    wait_until(lambda: set(people.model.ids) == set(held))


def test_a_cell_that_a_spreadsheet_might_calculate_is_made_safe(page: Any, tmp_path: Path) -> None:
    sheet = page.threads.sheet
    page.threads.show_sheet(sheet._replace(rows=(("=1+1", "+49 30", "-"),), people=(None,)))
    page.threads.save_as(tmp_path / "threads.csv")
    assert "'=1+1,+49 30,'-" in (tmp_path / "threads.csv").read_text(encoding="utf-8-sig")
