"""Community's head: how far back it looks is chosen and remembered; everything goes into files."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from community_desk.core.clock import FixedClock
from community_desk.store.database import open_known
from community_desk.ui import start
from community_desk.ui.pages.community_tools import RANGES
from community_desk.ui.text import month_year
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.overlay import Popover
from community_desk.ui.window import Window
from tests.ui.conftest import Maker
from tests.ui.hands import Key, click, parts, press, settle, wait_until
from tests.ui.sample import TODAY

SHEETS = 9
CHARTS = 3


def opened(window: Window) -> Any:
    window.go("community")
    page: Any = window.view("community")
    wait_until(lambda: page.seen is not None and not window.desk.jobs.busy)
    return page


@pytest.fixture
def page(window: Window) -> Any:
    return opened(window)


def first_point(page: Any) -> date:
    """The oldest day the growth chart shows."""
    return page.growth.chart._points[0].day  # type: ignore[no-any-return]


def choose(window: Window, page: Any, steps: int) -> None:
    """Open the range by keys and go so many lines down from the chosen one."""
    page.range.setFocus()
    press(window, Key.Key_Return)
    for _ in range(abs(steps)):
        press(window, Key.Key_Down if steps > 0 else Key.Key_Up)
    press(window, Key.Key_Return)
    wait_until(lambda: not window.desk.jobs.busy)


def test_growth_and_months_follow_the_range_chosen_by_keys(window: Window, page: Any) -> None:
    assert page.range.text() == "Last 24 months"
    assert len(page.flow.sheet.rows) == 24
    assert first_point(page) == date(2024, 11, 30)
    choose(window, page, -1)
    assert page.range.text() == "Last 12 months"
    assert page.range.accessibleName() == "How far back: Last 12 months"
    assert QApplication.focusWidget() is page.range
    assert not list(parts(window, Popover))
    assert [row[0] for row in page.flow.sheet.rows][-1] == month_year(date(2025, 12, 1))
    assert page.flow.table.rowCount() == 12
    assert first_point(page) == date(2025, 11, 30)
    assert len(page.growth.sheet.rows) == len(page.growth.chart.marks()) == 13


def test_everything_goes_back_to_the_first_record(window: Window, page: Any) -> None:
    choose(window, page, 1)
    assert page.range.months == 0
    with window.desk.db.read() as connection:
        first = min(
            connection.execute("SELECT MIN(date) FROM interactions").fetchone()[0],
            connection.execute("SELECT MIN(connected_on) FROM handles").fetchone()[0],
        )
    begun = date.fromisoformat(first)
    assert page.flow.sheet.rows[-1][0] == month_year(begun)
    assert first_point(page) == begun.replace(day=1) - timedelta(days=1)


def test_esc_leaves_the_range_as_it_is(window: Window, page: Any) -> None:
    page.range.setFocus()
    press(window, Key.Key_Return)
    assert QApplication.focusWidget().accessibleDescription() == "chosen"
    press(window, Key.Key_Down)
    press(window, Key.Key_Escape)
    assert not list(parts(window, Popover))
    assert page.range.months == 24


def test_the_range_is_remembered(make_window: Maker, desk_file: Path) -> None:
    window = make_window(open_known(desk_file, FixedClock(TODAY)))
    choose(window, opened(window), -1)
    window.desk.state.save()
    again = opened(make_window(open_known(desk_file, FixedClock(TODAY))))
    assert again.range.months == 12
    assert len(again.flow.sheet.rows) == 12
    window.desk.state.put("community.months", 7)
    assert 7 not in RANGES
    window.desk.state.save()
    strange = make_window(open_known(desk_file, FixedClock(TODAY)))
    assert opened(strange).range.months == 24


def test_a_range_chosen_while_it_is_still_counting_is_kept(window: Window) -> None:
    window.go("community")
    page: Any = window.view("community")
    page.range.choose(12)
    wait_until(lambda: page.seen is not None and not window.desk.jobs.busy)
    assert len(page.flow.sheet.rows) == 12


def test_every_chart_and_table_is_written_and_nothing_is_overwritten(
    window: Window, page: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    page.export.setFocus()
    press(window, Key.Key_Return)
    wait_until(lambda: not window.desk.jobs.busy)
    written = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert len(written) == SHEETS + CHARTS
    assert window.toast.words == "3 pictures and 9 tables are in out."
    for card in page._cards():
        with (folder / f"{card.title} 2026-11-23.csv").open(
            encoding="utf-8-sig", newline=""
        ) as file:
            told = [tuple(row) for row in csv.reader(file)]
        assert told[0] == card.sheet.columns
        assert len(told) == len(card.sheet.rows) + 1
        assert (f"{card.title} 2026-11-23.png" in written) == (card.chart is not None)
    picture = QImage(str(folder / "Growth by stage 2026-11-23.png"))
    assert picture.width() == 2 * (page.growth.chart.width() + 40)
    page.export.write_to(folder)
    wait_until(lambda: not window.desk.jobs.busy)
    assert len(list(folder.iterdir())) == 2 * (SHEETS + CHARTS)
    assert all((folder / name).read_bytes() == data for name, data in written.items())
    assert (folder / "Channels 2026-11-23 (2).csv").is_file()


def test_the_picture_of_the_growth_names_its_colours(page: Any) -> None:
    with_legend = page.growth.picture()
    page.growth.legend.hide()
    assert page.growth.picture().height() < with_legend.height()


def test_a_folder_that_cannot_be_written_is_said_once(
    window: Window, page: Any, tmp_path: Path
) -> None:
    gone = tmp_path / "gone"
    page.export.write_to(gone)
    wait_until(lambda: not window.desk.jobs.busy)
    assert "gone" in window.toast.words
    assert not gone.exists()
    gone.mkdir()
    page.export.write_to(gone)
    wait_until(lambda: not window.desk.jobs.busy)
    assert len(list(gone.iterdir())) == SHEETS + CHARTS


def test_where_nobody_is_there_is_nothing_to_choose_or_export(empty_window: Window) -> None:
    page = opened(empty_window)
    assert not page.range.isEnabled()
    assert not page.export.isEnabled()


def test_tools_lose_their_words_where_there_is_no_room(
    make_window: Maker, desk_file: Path, dressed: QApplication
) -> None:
    start.speak(dressed, "de_DE")
    window = make_window(open_known(desk_file, FixedClock(TODAY)), size=(960, 640))
    page = opened(window)
    assert page.export.text() == ""
    assert page.export.accessibleName() == "Alle Diagramme und Tabellen ausgeben"
    assert page.range.text() == "Letzte 24 Monate"
    assert page.range.width() == page.range.sizeHint().width()
    window.resize(1440, 900)
    settle()
    assert page.export.text() == "Exportieren"
    click(page.range)
    assert len(list(parts(window, Popover))) == 1


def test_the_lines_of_the_range_stand_below_one_another(window: Window, page: Any) -> None:
    click(page.range)
    lines = list(parts(next(parts(window, Popover)), Button))
    assert [line.text() for line in lines] == ["Last 12 months", "Last 24 months", "Everything"]
    assert [line.trailing for line in lines] == ["", "check", ""]
    assert {line.icon_name for line in lines} == {""}
