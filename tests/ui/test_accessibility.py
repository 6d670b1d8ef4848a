"""Every page and overlay for those who use keys or a screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from community_desk.operations import opportunities, programs
from community_desk.ui.window import Window
from tests.ui.hands import Key, press, settle, wait_until

PAGES = ("today", "people", "person", "welcome", "import", "settings", "community", "channels",
         "goto", "plan", "map", "sorting", "duplicates", "agenda")  # fmt: skip


def show(window: Window, page: str) -> QWidget:
    if page == "plan":
        job = programs.start_program(window.desk.db, "job", statement="Data lead")
        opportunities.add_opportunity(window.desk.db, job, "Lens lead", org="Zeiss")
    window.go(page, "p-ilse" if page == "person" else None)
    settle()
    wait_until(lambda: not window.desk.jobs.busy)
    return window


def test_every_page_is_looked_at(window: Window) -> None:
    assert set(PAGES) == set(window.pages)


def nodes(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for place in range(root.childCount()):
        child = root.child(place)
        if child is not None and child.isValid():
            yield child
            yield from nodes(child)


def focusable(window: QWidget) -> list[QWidget]:
    return [
        part
        for part in window.findChildren(QWidget)
        if part.isVisible()
        and part.isEnabled()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.focusProxy() is None
    ]


@pytest.mark.parametrize("page", PAGES)
def test_whatever_takes_the_focus_has_a_name(window: Window, page: str) -> None:
    show(window, page)
    unnamed = [part for part in focusable(window) if not _name(part)]
    assert not unnamed


@pytest.mark.parametrize("page", PAGES)
def test_names_carry_no_stray_spaces(window: Window, page: str) -> None:
    show(window, page)
    QAccessible.setActive(True)
    top = QAccessible.queryAccessibleInterface(window)
    texts = [node.text(QAccessible.Text.Name) for node in nodes(top)]
    QAccessible.setActive(False)
    assert [text for text in texts if text != text.strip()] == []
    assert len([text for text in texts if text]) > 5


@pytest.mark.parametrize("page", PAGES)
def test_every_control_is_reached_by_tab(window: Window, page: str) -> None:
    show(window, page)
    wanted = set(focusable(window))
    seen: set[Any] = set()
    for _ in range(3 * len(wanted) + 10):
        press(window, Key.Key_Tab)
        seen.add(window.focusWidget())
    assert {_say(part) for part in wanted - seen} == set()


@pytest.mark.parametrize("page", PAGES)
def test_targets_are_large_enough(window: Window, page: str) -> None:
    show(window, page)
    kinds = (QAbstractButton, QLineEdit)
    small = [
        (_say(part), part.width(), part.height())
        for part in focusable(window)
        if isinstance(part, kinds) and part.objectName() != "bare" and min(_size(part)) < 24
    ]
    assert small == []


@pytest.mark.parametrize("opener", ["open_palette", "show_keys", "add_person", "log_line"])
def test_overlays_name_what_they_hold_and_give_the_focus_back(window: Window, opener: str) -> None:
    window.go("people")
    settle()
    before = window.focusWidget()
    getattr(window, opener)()
    settle()
    overlay = next(w for w in window.children() if _is_open_overlay(w))
    inside = [part for part in focusable(window) if overlay.isAncestorOf(part)]
    assert inside
    assert all(_name(part) for part in inside)
    for _ in range(len(inside) + 3):
        press(window, Key.Key_Tab)
        assert overlay.isAncestorOf(window.focusWidget())
    press(window, Key.Key_Escape)
    wait_until(lambda: window.focusWidget() is before)


def test_rows_of_the_table_are_whole_sentences(window: Window) -> None:
    window.go("people")
    settle()
    model: Any = window.view("people").model  # type: ignore[attr-defined]
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "," in said


def test_the_focus_starts_where_work_starts(window: Window) -> None:
    starts = {"today": "PersonCard", "people": "PeopleTable", "import": "Button"}
    for page, kind in starts.items():
        window.go(page)
        settle()
        assert type(window.focusWidget()).__name__ == kind


def _is_open_overlay(part: Any) -> bool:
    from community_desk.ui.widgets.overlay import Overlay

    return isinstance(part, Overlay) and part.isVisible()


def _name(part: QWidget) -> str:
    return part.accessibleName() or getattr(part, "text", str)()


def _say(part: QWidget) -> str:
    return f"{type(part).__name__} {_name(part)!r}"


def _size(part: QWidget) -> tuple[int, int]:
    return part.width(), part.height()
