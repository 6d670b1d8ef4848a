"""Marks that keep a sentence of two scripts in order stay on the screen."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from community_desk.core.clock import FixedClock
from community_desk.core.isolates import without_isolates
from community_desk.core.phrase import parse
from community_desk.operations.exports import write_rows
from community_desk.store.database import open_known
from community_desk.store.queries.goto import PairRow
from community_desk.ui import asking, reading, start, writing
from community_desk.ui.pages import goto_broker
from community_desk.ui.text import tr
from community_desk.ui.window import Window
from tests.ui.conftest import Maker
from tests.ui.hands import settle
from tests.ui.sample import TODAY

MARKS = {chr(code) for code in range(0x2066, 0x206A)}


@pytest.fixture
def arabic(dressed: QApplication, make_window: Maker, desk_file: Path) -> Window:
    """The sample desk with a window that reads from the right."""
    start.speak(dressed, "ar_EG")
    return make_window(open_known(desk_file, FixedClock(TODAY)))


def kept(window: Window) -> str:
    """Everything the desk holds, labels of steps included."""
    with window.desk.db.read() as connection:
        tables = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
            )
        ]
        rows = [connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables]
    # Not `str` of the rows: it writes what cannot be seen as an escape.
    return json.dumps(
        [[tuple(row) for row in some] for some in rows], ensure_ascii=False, default=str
    )


def test_the_sentences_on_the_screen_have_them(arabic: Window) -> None:
    assert MARKS & set(tr("An introduction to {name}").format(name="Ilse Brandt"))
    assert without_isolates("\u2066a\u2067b\u2068c\u2069") == "abc"


def test_a_round_of_work_in_arabic_keeps_none(arabic: Window) -> None:
    desk = arabic.desk
    _ask_for_an_introduction(arabic)
    asking.open_ask(desk, asking.plain_ask("Lena Fischer", tr("A word at {org}").format(
        org="Zeiss"), "referral")).store()  # fmt: skip
    asking.plan_warm_up(desk, "p-tomas", ("promise_first", "give_first", "thank_first"))
    _propose_what_two_share(arabic)
    _log(arabic, "call with Lena Fischer yesterday, she gave me advice #GDPR")
    _act_on_every_card(arabic)
    settle()
    found = MARKS & set(kept(arabic))
    assert not found
    assert "Priya Krishnan" in kept(arabic)


def _ask_for_an_introduction(window: Window) -> None:
    form = asking.open_ask(window.desk, asking.intro_ask("Ilse Brandt", "Priya Krishnan"))
    form.store()
    settle()
    with window.desk.db.read() as connection:
        text = connection.execute("SELECT text FROM exchanges ORDER BY id DESC").fetchone()[0]
    assert "Priya Krishnan" in text


def _propose_what_two_share(window: Window) -> None:
    pair = PairRow("p-ilse", "Ilse Brandt", "p-noah", "Noah Becker", (("org", "Zeiss"),))
    before = _count(window, "introductions")
    panel = goto_broker.introductions_panel(window.desk, [], [pair])
    name = tr("Propose")
    next(b for b in panel.findChildren(QPushButton) if b.text() == name).click()
    panel.deleteLater()
    assert _count(window, "introductions") == before + 1


def _log(window: Window, line: str) -> None:
    book = reading.phrase_book(window.desk)
    draft = parse(line, today=TODAY, people=book.people, topics=book.topics,
                  channels=book.channels)  # fmt: skip
    writing.log_draft(window.desk, draft)


def _act_on_every_card(window: Window) -> None:
    for card in reading.today_view(window.desk).cards:
        writing.snooze(window.desk, card, TODAY.replace(day=28))


def _count(window: Window, table: str) -> int:
    with window.desk.db.read() as connection:
        return int(connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0])


def test_copied_words_have_none(arabic: Window) -> None:
    form = asking.open_ask(arabic.desk, asking.intro_ask("Ilse Brandt", "Priya Krishnan"))
    asking._copy(arabic.desk, form)
    assert not MARKS & set(QApplication.clipboard().text())
    assert "Priya Krishnan" in QApplication.clipboard().text()
    panel: Any = arabic.view("today").panel
    panel._openings, panel._opening = (tr("Open {name}").format(name="Ilse"),), 0
    panel._copy()
    assert not MARKS & set(QApplication.clipboard().text())
    assert "Ilse" in QApplication.clipboard().text()


def test_a_table_that_is_written_has_none(arabic: Window, tmp_path: Path) -> None:
    words = tr("Open {name}").format(name="Ilse")
    assert MARKS & set(words)
    write_rows(tmp_path / "a.csv", [words], [[words]])
    text = (tmp_path / "a.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.reader(text.splitlines()))
    assert rows == [[without_isolates(words)]] * 2
