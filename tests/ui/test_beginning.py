"""Where nobody is yet there is a way to begin; arrows point where reading goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from community_desk.ui.widgets.buttons import Button
from community_desk.ui.window import Window
from tests.ui.hands import button, click, settle, wait_until


@pytest.mark.parametrize("page", ["today", "people", "community", "map"])
def test_where_nobody_is_one_press_leads_to_bringing_people(
    empty_window: Window, page: str
) -> None:
    empty_window.go(page)
    wait_until(lambda: not empty_window.desk.jobs.busy)
    settle()
    click(button(empty_window.view(page), "Bring your people"))
    assert empty_window.here == "welcome"


def _points_left(icon: str, direction: Qt.LayoutDirection) -> bool:
    """Whether the ink of the middle row stands left of the ink further up."""
    made = Button("", "ghost", icon=icon, name="Back")
    made.setLayoutDirection(direction)
    made.resize(30, 30)
    image = made.grab().toImage()
    made.deleteLater()
    ground = image.pixel(0, 0)
    ink = {y: [x for x in range(30) if image.pixel(x, y) != ground] for y in range(30)}
    rows = [y for y in ink if ink[y]]
    middle, top = ink[(rows[0] + rows[-1]) // 2], ink[rows[0]]
    return sum(middle) / len(middle) < sum(top) / len(top)


def test_arrows_point_where_reading_goes(dressed: QApplication) -> None:
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert _points_left("chevron-left", left)
    assert not _points_left("chevron-left", right)
    assert _points_left("chevron-right", right)
