"""What changed about a person, and the names of steps in the reader's language."""

from __future__ import annotations

import ast
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import community_desk.operations as operations
from community_desk.operations import gifts, people
from community_desk.store.queries import record_changes
from community_desk.ui import history_sheet, keeping, start, step_words
from community_desk.ui.history_sheet import HistorySheet
from community_desk.ui.window import Window
from tests.ui.hands import CTRL, Key, parts, press, settle, type_in, wait_until, words


def sheet(window: Window) -> HistorySheet:
    wait_until(lambda: not window.desk.jobs.busy)
    return next(parts(window, HistorySheet))


def told(sheet: HistorySheet) -> str:
    rows = (sheet.model.index(row) for row in range(sheet.model.rowCount()))
    return "\n".join(row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows)


def test_the_palette_opens_what_changed_and_esc_leaves(window: Window) -> None:
    people.edit_person(window.desk.db, "p-ilse", role="Head of optics", notes="secret words")
    window.go("person", "p-ilse")
    settle()
    press(window, Key.Key_K, CTRL)
    type_in(window, "what changed about")
    press(window, Key.Key_Return)
    assert "What changed\nIlse Brandt" in words(sheet(window))
    said = told(sheet(window))
    assert "Edit Ilse Brandt" in said
    assert "Role: Head of optics, before Engineering manager" in said
    assert "In your words: changed" in said
    assert "secret words" not in said
    assert "Set up" in said
    assert "Interaction: 28 added" in said
    bar = sheet(window).list.verticalScrollBar()
    press(window, Key.Key_End)
    assert bar.value() == bar.maximum()
    press(window, Key.Key_Escape)
    assert not list(parts(window, HistorySheet))


def test_older_steps_come_as_one_goes_on_until_there_are_none(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record_changes.changes_of, "__defaults__", (None, 20))
    monkeypatch.setattr(history_sheet, "PAGE", 20)
    for number in range(70):
        people.edit_person(window.desk.db, "p-ilse", role=f"Role {number}")
    window.go("person", "p-ilse")
    settle()
    HistorySheet(window.desk, "p-ilse").open()
    shown = sheet(window)
    wait_until(lambda: shown.list.hasFocus())
    assert shown.model.rowCount() == 20
    assert "Role: Role 50, before" in told(shown)
    press(window, Key.Key_End)
    wait_until(lambda: shown.model.rowCount() == 40)
    # What is written meanwhile comes first, and nothing is told twice.
    people.edit_person(window.desk.db, "p-ilse", role="Newest")
    press(window, Key.Key_End)
    wait_until(lambda: "Role: Newest, before Role 69" in told(shown))
    assert shown.model.rowCount() == 60
    for _ in range(2):
        press(window, Key.Key_End)
        wait_until(lambda: not window.desk.jobs.busy)
    assert shown.model.rowCount() == 72
    assert told(shown).count(", before Role 30") == 1
    assert told(shown).endswith("Introduction added: GDPR")
    press(window, Key.Key_Escape)
    assert not list(parts(window, HistorySheet))


def test_the_menu_of_the_person_leads_there_and_undone_steps_are_gone(window: Window) -> None:
    gifts.add_gift(window.desk.db, "p-ilse", "a lens")
    window.go("person", "p-ilse")
    settle()
    view: Any = window.view("person")
    offers = {words: act for words, _, act in view.actions_of.offers(view.view, view.edit)}
    offers["What changed..."]()
    assert "Gift added: a lens" in told(sheet(window))
    sheet(window).close_overlay()
    settle()
    window.undo()
    offers["What changed..."]()
    assert "Gift added" not in told(sheet(window))


def test_while_others_look_on_nothing_private_is_told(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    gifts.add_gift(window.desk.db, "p-ilse", "a lens")
    people.edit_person(window.desk.db, "p-ilse", notes="secret words", role="Head of optics")
    monkeypatch.setattr(keeping, "is_discreet", lambda _desk: True)
    window.desk.shell.go("person", "p-ilse")
    HistorySheet(window.desk, "p-ilse").open()
    said = told(sheet(window))
    assert "Role: Head of optics" in said
    assert "lens" not in said
    assert "In your words" not in said


def test_the_command_needs_somebody(window: Window) -> None:
    window.go("community")
    settle()
    assert all(one.title != "What changed about this person" for one in window.entries("what ch"))


def _labels() -> set[str]:
    """The name of every step the operations make, as written in their source."""
    found: set[str] = set()
    for file in Path(operations.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "attr", "") != "change":
                continue
            keep = {key.arg: key.value for key in node.keywords}
            undoable = keep.get("undoable")
            if isinstance(undoable, ast.Constant) and undoable.value is False:
                continue
            first = node.args[0] if node.args else None
            if isinstance(first, ast.Constant):
                found.add(first.value)
            elif isinstance(first, ast.JoinedStr):
                whole = (
                    part.value if isinstance(part, ast.Constant) else "7"
                    for part in first.values
                )  # fmt: skip
                found.add("".join(map(str, whole)))
    return found


def test_every_step_has_words_in_every_language(qapp: QApplication) -> None:
    labels = _labels()
    assert len(labels) > 80
    start.speak(qapp, "de_DE")
    same = {one for one in labels if step_words.step_words(one) == one}
    start.speak(qapp, "en_GB")
    assert same <= {"Position"}


def test_names_kinds_and_numbers_come_back_in_the_readers_words(qapp: QApplication) -> None:
    start.speak(qapp, "de_DE")
    labels = ("Log coffee with Ana {x} Ruiz", "Circle inner (3 people)", "Merge A into B", "Own")
    said = [step_words.step_words(one) for one in labels]
    start.speak(qapp, "en_GB")
    assert said == [
        "Kaffee mit Ana {x} Ruiz notiert", "Kreis Innerer (3 Menschen)", "A mit B vereint",
        "Own",
    ]  # fmt: skip


def test_what_was_logged_is_said_in_the_readers_words(qapp: QApplication) -> None:
    start.speak(qapp, "de_DE")
    assert step_words.undone_words("Log lunch with Ana") == (
        "Rückgängig gemacht: Mittagessen mit Ana notiert"
    )
    start.speak(qapp, "en_GB")
    assert step_words.activity_words("ice cream") == "Ice cream"


def test_a_sheet_closed_before_it_was_read_hears_nothing(window: Window) -> None:
    gate = threading.Event()
    for _ in range(2):
        window.desk.jobs.start(lambda _progress: gate.wait(8))
    HistorySheet(window.desk, "p-ilse").open()
    settle()
    press(window, Key.Key_Escape)
    gate.set()
    wait_until(lambda: not window.desk.jobs.busy)
    assert not list(parts(window, HistorySheet))
