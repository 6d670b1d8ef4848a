"""From the first start to the second day, by keys and clicks alone."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from tests.journeys.conftest import Desktop
from tests.ui.hands import CTRL, Key, button, click, press, settle, type_in, wait_until, words

CONNECTIONS = """Notes:
"When exporting your connection data, some e-mail addresses may be missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ilse,Brandt,https://www.linkedin.com/in/ilsebrandt,,Zeiss,Engineering manager,08 Feb 2021
Priya,Krishnan,https://www.linkedin.com/in/priyak,,DeepL,ML engineer,23 Jun 2026
Tomás,Marín,https://www.linkedin.com/in/tomasmarin,,Holaluz,Data lead,14 Nov 2019
"""
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
    "SUBJECT,CONTENT,FOLDER\n"
    "c1,,Tomás Marín,https://www.linkedin.com/in/tomasmarin,Casey Doe,"
    "https://www.linkedin.com/in/caseydoe,2026-06-20 09:00:00 UTC,Lenses,Do you know?,INBOX\n"
    "c1,,Casey Doe,https://www.linkedin.com/in/caseydoe,Tomás Marín,"
    "https://www.linkedin.com/in/tomasmarin,2026-06-10 09:00:00 UTC,Lenses,Hello,INBOX\n"
)
PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
    "Geo Location,Twitter Handles,Websites,Instant Messengers\n"
    "Casey,Doe,,,,Python developer,,,,,,,\n"
)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "Basic_LinkedInDataExport_06-30-2026.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("Connections.csv", CONNECTIONS)
        made.writestr("messages.csv", MESSAGES)
        made.writestr("Profile.csv", PROFILE)
    return path


def choose_in_dialog(file: Path) -> None:
    """Type a path into the file dialog that is about to open, and press Enter until it takes it.

    The completer's list may open over the field and take the first Enter for itself.
    """
    timer = QTimer(QApplication.instance())
    tries = [0]

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            if tries[0]:
                timer.stop()
            return
        tries[0] += 1
        if tries[0] > 50:
            timer.stop()
            dialog.reject()
            return
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        if field.text() != str(file):
            field.setFocus()
            field.selectAll()
            QTest.keyClicks(field, str(file))
        QTest.keyClick(field, Key.Key_Return)

    timer.timeout.connect(answer)
    timer.start(100)


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_the_first_days(appearance: str, desktop: Callable[[str], Desktop], archive: Path) -> None:
    machine = desktop(appearance)
    window = machine.start()
    assert window.here == "welcome"
    machine.shot("welcome")

    press(window, Key.Key_N, CTRL)
    type_in(window, "Ilse Brandt")
    machine.shot("add-person")
    press(window, Key.Key_Return)
    wait_until(lambda: machine.rows("SELECT name FROM people") == [("Ilse Brandt",)])

    choose_in_dialog(archive)
    press(window, Key.Key_O, CTRL)
    wait_until(lambda: window.here == "import" and "Look alike" in words(window))
    machine.shot("preview")
    click(button(window, "Same person: Ilse Brandt"))
    machine.shot("settled")
    click(button(window, next(
        b for b in ("Import 3 people, 1 merged", "Import 2 people, 1 merged") if _has(window, b)
    )))  # fmt: skip
    wait_until(lambda: machine.rows("SELECT COUNT(*) FROM people") == [(3,)])
    assert machine.rows(
        "SELECT h.identifier FROM handles h JOIN people p ON p.id = h.person_id "
        "WHERE p.name = 'Ilse Brandt' AND h.channel = 'linkedin'"
    ) == [("ilsebrandt",)]
    machine.shot("imported")

    press(window, Key.Key_1, CTRL)
    wait_until(lambda: window.here == "today" and "Tomás Marín" in _cards(window))
    machine.shot("today")
    assert _cards(window) == ["Tomás Marín", "Priya Krishnan"]

    press(window, Key.Key_Return)
    wait_until(lambda: window.here == "person")
    assert window.top.title.text() == "Tomás Marín"
    machine.shot("person")

    press(window, Key.Key_L, CTRL)
    type_in(window, "call with Tomás Marín today #lenses")
    settle()
    machine.shot("quick-line")
    press(window, Key.Key_Return)
    wait_until(lambda: ("call",) in machine.rows("SELECT kind FROM interactions"))

    press(window, Key.Key_1, CTRL)
    wait_until(lambda: _cards(window) == ["Priya Krishnan"])
    machine.shot("card-gone")
    press(window, Key.Key_Z, CTRL)
    wait_until(lambda: _cards(window) == ["Tomás Marín", "Priya Krishnan"])
    assert ("call",) not in machine.rows("SELECT kind FROM interactions")
    machine.shot("card-back")

    before = machine.rows("SELECT uid, name, circle FROM people ORDER BY id")
    machine.stop()
    window = machine.start()
    wait_until(lambda: window.here == "today" and len(_cards(window)) == 2)
    assert machine.rows("SELECT uid, name, circle FROM people ORDER BY id") == before
    machine.shot("started-again")


def _has(window: object, text: str) -> bool:
    try:
        button(window, text)  # type: ignore[arg-type]
    except AssertionError:
        return False
    return True


def _cards(window: object) -> list[str]:
    """Names on Today's cards, from top to bottom."""
    return [card.row.name for card in window.view("today").cards]  # type: ignore[attr-defined]
