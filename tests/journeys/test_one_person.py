"""One person, once: look-alikes at import, duplicates, merge and un-merge, by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import Desktop
from tests.journeys.test_first_days import archive, choose_in_dialog
from tests.ui.hands import CTRL, SHIFT, Key, press, settle, type_in, wait_until, words

__all__ = ["archive"]
PEOPLE = "SELECT name FROM people ORDER BY name"


def names(machine: Desktop) -> list[object]:
    return [row[0] for row in machine.rows(PEOPLE)]


def tab_to(window: Any, name: str) -> None:
    """Press Tab until the control whose name begins so has the focus."""
    for _ in range(120):
        press(window, Key.Key_Tab)
        now = QApplication.focusWidget()
        said = "" if now is None else now.accessibleName() or getattr(now, "text", str)()
        if said.startswith(name):
            return
    raise AssertionError(f"no Tab leads to {name}")


def add(window: Any, machine: Desktop, name: str) -> None:
    press(window, Key.Key_N, CTRL)
    type_in(window, name)
    press(window, Key.Key_Return)
    wait_until(lambda: name in names(machine))
    wait_until(lambda: not window.desk.jobs.busy, 20)


def test_two_of_one_person_become_one_and_two_again(
    desktop: Callable[[str], Desktop], archive: Path
) -> None:
    machine = desktop("light")
    window = machine.start()
    add(window, machine, "Ilse Brandt")

    # A look-alike at import is the person who is here already.
    choose_in_dialog(archive)
    press(window, Key.Key_O, CTRL)
    wait_until(lambda: window.here == "import" and "Look alike" in words(window), 20)
    tab_to(window, "Same person: Ilse Brandt")
    press(window, Key.Key_Return)
    machine.shot("look-alike-settled")
    tab_to(window, "Import ")
    press(window, Key.Key_Return)
    wait_until(lambda: names(machine) == ["Ilse Brandt", "Priya Krishnan", "Tomás Marín"], 20)
    wait_until(lambda: not window.desk.jobs.busy, 20)

    # Somebody is written down twice; the finder asks, and the spelling that stays is chosen.
    add(window, machine, "Tomas Marin")
    press(window, Key.Key_K, CTRL)
    type_in(window, "find duplicates")
    press(window, Key.Key_Return)
    wait_until(lambda: window.here == "duplicates")
    page: Any = window.view("duplicates")
    wait_until(lambda: page.job is None and bool(page.pairs), 20)
    assert "same name without accents" in words(page)
    machine.shot("duplicates")
    before = machine.rows("SELECT uid, name FROM people ORDER BY uid")
    tab_to(window, "Name: Tomás Marín")
    press(window, Key.Key_Space)
    press(window, Key.Key_S)
    wait_until(lambda: names(machine) == ["Ilse Brandt", "Priya Krishnan", "Tomás Marín"])
    machine.shot("merged")

    # Two people again, and one once more by undo of that.
    tab_to(window, "Take apart:")
    press(window, Key.Key_Return)
    wait_until(lambda: len(names(machine)) == 4)
    assert machine.rows("SELECT uid, name FROM people ORDER BY uid") == before
    wait_until(lambda: page.job is None, 20)
    machine.shot("taken-apart")
    press(window, Key.Key_Z, CTRL)
    wait_until(lambda: len(names(machine)) == 3)
    press(window, Key.Key_Z, CTRL | SHIFT)
    wait_until(lambda: len(names(machine)) == 4)
    settle()
    assert machine.rows("SELECT uid, name FROM people ORDER BY uid") == before
