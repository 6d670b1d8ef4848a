"""The import page: look first, settle, write, take back."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from community_desk.ui.pages.import_choices import ReadingChoices
from community_desk.ui.pages.import_parts import ColumnTable, LookalikeTable, Outcome
from community_desk.ui.widgets.fields import CheckLine, Choice
from community_desk.ui.window import Window
from tests.ui.hands import button, click, settle, wait_until, words

TABLE = (
    "Name,Email,Company\n"
    "Ilse Brandt-Keller,ilse@zeiss.example,Zeiss\n"
    "Tomas Marin,tomas@holaluz.example,Holaluz\n"
    "Quentin Newman,quentin@example.org,Elsewhere\n"
)


@pytest.fixture
def page(window: Window) -> Any:
    window.go("import")
    settle()
    return window.view("import")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def look(page: Any, *files: Path) -> Any:
    page.look_at(list(files))
    wait_until(lambda: page._job is None)
    return page.preview


def people(window: Window) -> int:
    with window.desk.db.read() as connection:
        return int(connection.execute("SELECT COUNT(*) FROM people").fetchone()[0])


def drop(page: Any, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)


def test_a_dropped_file_is_looked_at_and_nothing_is_written(
    window: Window, page: Any, table: Path
) -> None:
    before = people(window)
    drop(page, table)
    wait_until(lambda: page.preview is not None)
    assert "people.csv" in words(page)
    assert page.preview.people_new + len(page.preview.lookalikes) == 3
    assert people(window) == before


def test_import_writes_and_undo_import_takes_back(window: Window, page: Any, table: Path) -> None:
    before = people(window)
    look(page, table)
    click(page.go_on)
    wait_until(lambda: page._job is None)
    assert people(window) == before + 3
    assert "people.csv" in words(page)
    button(page, "Undo import of people.csv").click()
    wait_until(lambda: page._job is None and people(window) == before)


def test_same_person_merges_two_people_keep_apart(window: Window, page: Any, table: Path) -> None:
    before = people(window)
    view = look(page, table)
    names = {row.name for row in view.lookalikes}
    assert "Tomas Marin" in names
    click(button(page, "Same person: Tomas Marin"))
    assert "1 merged" in page.go_on.text()
    click(page.go_on)
    wait_until(lambda: page._job is None)
    assert people(window) == before + 2


def test_a_file_nobody_knows_is_refused_in_words(page: Any, tmp_path: Path) -> None:
    noise = tmp_path / "noise.bin"
    noise.write_bytes(bytes(range(256)) * 50)
    look(page, noise)
    assert page.preview is None
    assert "noise.bin" in words(page)
    assert not page.go_on.isVisible()


def test_columns_of_an_unknown_table_can_be_named(page: Any, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Wer,Wo\nQuentin Newman,Paris\nRosa Luxe,Rome\n", encoding="utf-8")
    look(page, path)
    columns = next(part for part in page.findChildren(ColumnTable) if part.isVisible())
    place = dict(enumerate(columns._choices))[1][1]
    place.setCurrentIndex(place.findData("place"))
    click(columns.apply)
    wait_until(lambda: page._job is None and page.preview is not None)
    click(page.go_on)
    wait_until(lambda: page._job is None)
    with page.desk.db.read() as connection:
        row = connection.execute("SELECT place FROM people WHERE name = 'Rosa Luxe'").fetchone()
    assert row[0] == "Rome"


def test_cancel_forgets_the_preview(page: Any, table: Path) -> None:
    look(page, table)
    click(page.leave)
    assert page.preview is None
    assert not page.findChildren(LookalikeTable)


def test_work_can_be_stopped(window: Window, page: Any, table: Path) -> None:
    before = people(window)
    look(page, table)
    page.commit()
    page.progress.cancel.click()
    wait_until(lambda: page._job is None)
    assert people(window) in (before, before + 3)
    assert page.go_on.isEnabled() or page.preview is None


def test_files_given_to_the_window_arrive_here(window: Window, table: Path) -> None:
    window.import_files([table])
    assert window.here == "import"
    page: Any = window.view("import")
    wait_until(lambda: page.preview is not None)


def test_every_kind_of_file_says_how_to_get_it(window: Window, page: Any) -> None:
    click(page.drop.how)
    assert "LinkedIn" in words(window)


def test_the_report_can_be_kept_before_and_after(page: Any, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    rows = "Rosa Luxe,rosa@example.org\n,\na,b,c,d,e,f\n"
    path.write_text(f"Name,Email\n{rows}", encoding="utf-8")
    view = look(page, path)
    assert view.skipped
    before, after = tmp_path / "before.txt", tmp_path / "after.txt"
    page.save_report_as(view.source, before)
    wait_until(before.exists)
    click(page.go_on)
    wait_until(lambda: page._job is None)
    assert "left out" in words(page)
    shown = next(part for part in page.findChildren(Outcome) if part.isVisible())
    assert shown.save.isEnabled()
    result = page.outcome
    page.save_report_as(result, after)
    wait_until(after.exists)
    for report in (before, after):
        text = report.read_text("utf-8")
        assert "odd.csv, line 4: it has 6 cells" in text
        assert "a | b | c | d | e | f" in text


def test_a_place_that_cannot_be_written_is_said(page: Any, table: Path, tmp_path: Path) -> None:
    view = look(page, table)
    said: list[Any] = []
    page.desk.jobs.refused.connect(said.append)
    page.save_report_as(view.source, tmp_path / "absent" / "report.txt")
    wait_until(lambda: bool(said))
    assert "report.txt cannot be written" in str(said[0])


def test_cancel_while_a_large_file_is_read_leaves_nothing(
    window: Window, page: Any, tmp_path: Path
) -> None:
    path = tmp_path / "large.csv"
    rows = "".join(f"Person {n},p{n}@example.org\n" for n in range(120_000))
    path.write_text(f"Name,Email\n{rows}", encoding="utf-8")
    before = people(window)
    page.look_at([path])
    wait_until(lambda: any(t.name == "desk-reader" for t in threading.enumerate()))
    click(page.progress.cancel)
    wait_until(lambda: page._job is None)
    assert page.preview is None
    assert people(window) == before
    assert not [t for t in threading.enumerate() if t.name == "desk-reader"]
    assert "Stopped" in words(page)


def choices_on(page: Any) -> ReadingChoices:
    found = page.findChild(ReadingChoices)
    assert isinstance(found, ReadingChoices)
    return found


def pick(page: Any, box: Choice, data: object, words: str) -> None:
    at = box.findData(data) if data is not None else box.findText(words)
    box.setCurrentIndex(at)
    box.activated.emit(at)
    settle()
    wait_until(lambda: page._job is None)


def test_letters_guessed_wrong_can_be_changed_and_read_again(page: Any, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes("name,email\nŁucja Żak,l@example.org\n".encode("cp1250"))
    look(page, path)
    box = next(one for one in choices_on(page).findChildren(Choice))
    assert box.accessibleName() == "Letters of the file"
    pick(page, box, "cp1250", "")
    (plan,) = page.preview.source.plans
    assert [one.incoming.name for one in plan.people.values()] == ["Łucja Żak"]


def test_companies_are_offered_and_taken_by_choice_only(
    window: Window, page: Any, tmp_path: Path
) -> None:
    path = tmp_path / "a.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Acme\nORG:Acme\nX-ABShowAs:COMPANY\nEND:VCARD\n")
    before = people(window)
    look(page, path)
    assert page.preview.people_new == 0
    (box,) = choices_on(page).findChildren(CheckLine)
    assert box.text() == "Take companies in as people too (1)"
    box.click()
    settle()
    wait_until(lambda: page._job is None)
    assert page.preview.people_new == 1
    click(page.go_on)
    wait_until(lambda: page._job is None and people(window) == before + 1)


def test_what_messages_say_is_kept_only_when_asked_for(
    window: Window, page: Any, tmp_path: Path
) -> None:
    path = tmp_path / "WhatsApp Chat with Zed.txt"
    path.write_text("1/2/24, 3:04 PM - Zed: the secret word\n1/2/24, 3:05 PM - Me: ok\n")
    look(page, path)
    (plan,) = page.preview.source.plans
    assert not any(one.text for one in plan.interactions or ())
    box = next(one for one in choices_on(page).findChildren(CheckLine) if "say" in one.text())
    box.click()
    settle()
    wait_until(lambda: page._job is None)
    (plan,) = page.preview.source.plans
    assert [one.text for one in plan.interactions or ()] == ["the secret word", "ok"]
    dates = next(one for one in choices_on(page).findChildren(Choice))
    pick(page, dates, None, "the day first")
    (plan,) = page.preview.source.plans
    assert {one.date.month for one in plan.interactions or ()} == {2}
