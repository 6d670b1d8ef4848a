"""Settings: one row for each declared one, in force at once."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QSpinBox

from community_desk.settings import SETTINGS
from community_desk.ui import theme
from community_desk.ui.pages.settings_parts import DayChips, SettingRows
from community_desk.ui.window import Window
from tests.ui.hands import CTRL, Key, button, click, parts, press, settle, wait_until, words


@pytest.fixture
def page(window: Window) -> Any:
    press(window, Key.Key_Comma, CTRL)
    settle()
    return window.view("settings")


def control(page: Any, key: str) -> Any:
    for rows in page.findChildren(SettingRows):
        if key in rows.controls:
            return rows.controls[key]
    raise AssertionError(key)


def test_every_setting_has_its_row(page: Any) -> None:
    for group in page.items:
        page.show_group(group)
    found = {key for rows in page.findChildren(SettingRows) for key in rows.controls}
    assert found == {setting.key for setting in SETTINGS}


def test_the_theme_changes_at_once_and_is_kept(window: Window, page: Any) -> None:
    key = next(s.key for s in SETTINGS if {"light", "dark"} <= {value for value, _ in s.choices})
    box = control(page, key)
    box.setCurrentIndex(box.findData("dark"))
    settle()
    assert theme.active().is_dark
    assert window.desk.settings.get(key) == "dark"
    box.setCurrentIndex(box.findData("light"))
    settle()
    assert not theme.active().is_dark


def test_a_number_goes_to_the_desk_and_can_be_undone(window: Window, page: Any) -> None:
    page.show_group(next(key for key, item in page.items.items() if "Circles" in item.text()))
    spin = control(page, "plan.per_working_day")
    spin.setValue(9)
    spin.editingFinished.emit()
    with window.desk.db.read() as connection:
        row = connection.execute(
            "SELECT value FROM settings WHERE key = 'plan.per_working_day'"
        ).fetchone()
    assert row[0] == "9"
    assert window.desk.db.rules.model.plan.per_working_day == 9
    press(window, Key.Key_Z, CTRL)
    assert window.desk.db.rules.model.plan.per_working_day == 5


def test_at_least_one_working_day_stays(page: Any) -> None:
    page.show_group("circles")
    chips = page.findChildren(DayChips)[0]
    for chip in chips.chips.values():
        if chip.is_on:
            chip.click()
    assert [day for day, chip in chips.chips.items() if chip.is_on] == ["fri"]


def test_back_up_now_makes_a_backup_and_says_so(window: Window, page: Any) -> None:
    page.show_group("data")
    settle()
    assert "None yet" in words(page)
    click(button(page, "Back up now"))
    wait_until(lambda: "Last one" in words(page))
    assert "Backed up" in window.toast.words


def test_check_says_what_it_found(page: Any) -> None:
    page.show_group("data")
    settle()
    click(button(page, "Check again"))
    wait_until(lambda: "no fault found" in words(page))


def test_keys_stand_in_settings_as_in_the_sheet(window: Window, page: Any) -> None:
    page.show_group("keyboard")
    settle()
    said = words(page)
    for command in window.desk.commands:
        assert not command.shortcut or command.title in said


def test_numbers_are_seen_in_their_fields(page: Any) -> None:
    """A field whose inner line is a pixel wide shows nothing of its number."""
    seen = 0
    for group in page.items:
        page.show_group(group)
        settle()
        for field in parts(page, QSpinBox):
            inner = field.lineEdit()
            assert inner.width() > inner.fontMetrics().horizontalAdvance("365") + 20
            assert inner.text() == str(field.value())
            seen += 1
    assert seen > 5
