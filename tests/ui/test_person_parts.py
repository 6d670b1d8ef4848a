"""What belongs to a person, by the keyboard: add, read, change, remove, undo."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, QUrl, Slot
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from community_desk.core.filetypes import media_type
from community_desk.core.roughly import MET_KNOWN
from community_desk.errors import FileError, InputError
from community_desk.operations import gifts, notes, people
from community_desk.store.queries.person import ask_check
from community_desk.ui import person_brief, photos
from community_desk.ui.dialogs.record_form import RecordForm
from community_desk.ui.merge_choices import MergeSheet
from community_desk.ui.models.timeline import ROW
from community_desk.ui.pages.person_briefing import BriefingSheet
from community_desk.ui.pages.person_edit import PersonEdit
from community_desk.ui.pages.person_files import private_copy, read_bounded, remove_copies
from community_desk.ui.widgets.fields import CheckLine, Choice
from community_desk.ui.widgets.item_line import ItemLine
from community_desk.ui.widgets.text_view import TextField
from community_desk.ui.window import Window
from tests.ui.hands import (
    CTRL,
    SHIFT,
    Key,
    button,
    parts,
    press,
    settle,
    type_in,
    wait_until,
    words,
)
from tests.ui.sample import TODAY


@pytest.fixture
def person(window: Window) -> Any:
    window.go("person", "p-ilse")
    settle()
    return window.view("person")


def one(window: Window, sql: str, *values: Any) -> Any:
    with window.desk.db.read() as connection:
        return connection.execute(sql, values).fetchone()


def lines(page: Any) -> list[str]:
    return [line.text() for line in parts(page, ItemLine)]


def form(window: Window) -> RecordForm:
    settle()
    return next(parts(window, RecordForm))


def fill(window: Window, **values: str) -> None:
    """Fill a form by keys where one types, by its value where one chooses, and keep it."""
    shown = form(window)
    for key, value in values.items():
        part = shown.parts[key]
        if isinstance(part, Choice):
            part.setCurrentIndex(part.findData(value))
        elif isinstance(part, CheckLine):
            part.setFocus()
            press(window, Key.Key_Space)
        else:
            part.setFocus()
            if isinstance(part, QLineEdit | TextField):
                part.selectAll()
            type_in(window, value)
    button(shown, "Keep").setFocus()
    press(window, Key.Key_Return)


def open_line(window: Window, page: Any, text: str) -> None:
    """Put the focus on a line and press Enter."""
    next(line for line in parts(page, ItemLine) if line.text() == text).setFocus()
    press(window, Key.Key_Return)


def choose(window: Window, words: str) -> None:
    """Choose from an open menu by the keyboard."""
    for _ in range(14):
        now = QApplication.focusWidget()
        if isinstance(now, QPushButton) and now.text() == words:
            press(window, Key.Key_Return)
            return
        press(window, Key.Key_Down)
    raise AssertionError(f"no {words} in the menu")


def add(window: Window, page: Any, words: str) -> None:
    """Open the menu of what can be added, and choose."""
    page.setFocus()
    page.open_adding()
    settle()
    choose(window, words)


ADDED = {
    "A note": ({"text": "Dislikes calls"}, "notes", "Dislikes calls"),
    "A gift": ({"text": "a star map"}, "gifts", "a star map"),
    "A day that matters": ({"day": "29", "month": "2"}, "milestones", "Birthday"),
    "A position held before": ({"role": "Fellow", "org": "MPI"}, "positions", "Fellow, MPI"),
    "A field of your own": ({"name": "Tea", "value": "green"}, "custom_fields", "green"),
}


@pytest.mark.parametrize("what", sorted(ADDED))
def test_what_is_added_is_shown_changed_removed_and_undone(
    window: Window, person: Any, what: str
) -> None:
    values, table, shown = ADDED[what]
    before = one(window, f"SELECT COUNT(*) FROM {table}")[0]
    add(window, person, what)
    fill(window, **values)
    assert one(window, f"SELECT COUNT(*) FROM {table}")[0] == before + 1
    assert shown in lines(person)
    open_line(window, person, shown)
    fill(window)
    assert shown in lines(person)
    open_line(window, person, shown)
    button(form(window), "Remove the field" if table == "custom_fields" else "Remove").setFocus()
    press(window, Key.Key_Return)
    assert one(window, f"SELECT COUNT(*) FROM {table}")[0] == before
    press(window, Key.Key_Z, CTRL)
    wait_until(lambda: one(window, f"SELECT COUNT(*) FROM {table}")[0] == before + 1)
    assert shown in lines(person)


def test_a_day_of_their_own_comes_once_with_its_year(window: Window, person: Any) -> None:
    add(window, person, "A day that matters")
    fill(window, type="own", words="first marathon", day="5", month="12", year="2026",
         yearly="once")  # fmt: skip
    line = next(line for line in parts(person, ItemLine) if line.text() == "First marathon")
    assert line.aside == "5 Dec 2026"
    assert "in 12 days" in line.accessibleDescription()
    row = one(window, "SELECT type, year, yearly FROM milestones WHERE type = 'first marathon'")
    assert row == ("first marathon", 2026, 0)


def test_a_birthday_says_its_age_and_29_february_its_day(window: Window, person: Any) -> None:
    add(window, person, "A day that matters")
    fill(window, day="29", month="2", year="1988")
    line = next(line for line in parts(person, ItemLine) if line.text() == "Birthday")
    assert line.aside == "29 Feb 1988 \u00b7 turns 39"


def test_no_such_day_is_said_in_the_form(window: Window, person: Any) -> None:
    add(window, person, "A day that matters")
    fill(window, day="31", month="2")
    assert "no such day" in words(form(window))


def test_a_new_job_keeps_the_old_one(window: Window, person: Any) -> None:
    add(window, person, "A new job")
    fill(window, role="Head of optics", org="Leica")
    assert "Head of optics, Leica" in words(person)
    assert {"Head of optics, Leica", "Engineering manager, Zeiss"} <= set(lines(person))
    assert "New job" in lines(person)
    press(window, Key.Key_Z, CTRL)
    wait_until(lambda: "Engineering manager, Zeiss" in words(person))
    assert "New job" not in lines(person)


def test_who_they_know_leads_there(window: Window, person: Any) -> None:
    add(window, person, "Somebody they know")
    fill(window, other="Grace Bello", kind="same choir")
    assert "same choir" in lines(person)
    button(person, "Grace Bello").setFocus()
    press(window, Key.Key_Return)
    assert window.view("person").person() == "p-grace"


def test_a_secret_note_is_hidden_until_pressed_and_an_expired_one_only_listed(
    window: Window, person: Any
) -> None:
    db = window.desk.db
    notes.write_note(db, "p-ilse", "the number of the safe", sensitivity="secret")
    notes.write_note(db, "p-ilse", "was on leave", expires_on=TODAY)
    settle()
    assert "the number of the safe" not in "\n".join(lines(person))
    assert "Expired note" in lines(person)
    assert "was on leave" not in "\n".join(lines(person))
    open_line(window, person, "Secret note: press to read")
    field: Any = form(window).parts["text"]
    assert field.toPlainText() == "the number of the safe"


def test_what_to_remember_stands_on_top_until_it_is_said(window: Window, person: Any) -> None:
    notes.write_note(window.desk.db, "p-ilse", "ask about the move", next_time=True)
    settle()
    assert person._middle.later.isVisible()
    press(window, Key.Key_L, CTRL)
    assert "Remember: ask about the move" in words(window.quick_line())
    press(window, Key.Key_Escape)
    button(person, "Said: ask about the move").setFocus()
    press(window, Key.Key_Return)
    assert not person._middle.later.isVisible()
    assert "ask about the move" in lines(person)


def test_discreet_mode_hides_what_is_private(window: Window, person: Any) -> None:
    db = window.desk.db
    notes.write_note(db, "p-ilse", "a private word", sensitivity="private", next_time=True)
    notes.write_note(db, "p-ilse", "an open word")
    gifts.add_gift(db, "p-ilse", "a star map")
    people.edit_person(db, "p-ilse", matters="fair pay", life="two kids")
    settle()
    assert {"a private word", "an open word", "a star map"} <= set(lines(person))
    press(window, Key.Key_H, CTRL | SHIFT)
    said = set(lines(person))
    assert "an open word" in said
    assert not said & {"a private word", "a star map"}
    assert not person._middle.later.isVisible()
    for part in (person._about.matters, person._about.life, person._about.notes_field):
        assert not part.isVisible()
        assert not part.field.toPlainText()
    assert "a private word" not in [row.text for row in person.model.rows()]
    press(window, Key.Key_H, CTRL | SHIFT)
    assert "a private word" in lines(person)
    assert person._about.life.isVisible()


def test_todays_panel_says_what_to_remember_unless_others_look_on(window: Window) -> None:
    today: Any = window.view("today")
    uid = today.person()
    assert uid
    notes.write_note(window.desk.db, uid, "a private word", sensitivity="private", next_time=True)
    settle()
    wait_until(lambda: "Remember: a private word" in words(window.panels))
    press(window, Key.Key_H, CTRL | SHIFT)
    wait_until(lambda: "Remember" not in words(window.panels))


def test_what_passed_on_one_day_is_told_in_chips(window: Window, person: Any) -> None:
    with window.desk.db.change("A day") as change:
        change.execute(
            "INSERT INTO interactions (uid, person_id, channel, kind, direction, date) "
            "VALUES ('one-day', 3, 'phone', 'call', 'mutual', '2026-07-03')"
        )
        change.execute(
            "INSERT INTO commitments (uid, person_id, who, text, made_on) "
            "VALUES ('promised', 3, 'me', 'the slides', '2026-07-03')"
        )
    settle()
    row = next(row for row in person.model.rows() if row.uid == "one-day")
    assert {words for words, _ in row.chips} == {"introduced: Lena Fischer", "promised: the slides"}
    assert row.weight == 3
    assert not [r for r in person.model.rows() if r.record == "introduction"]


def test_texts_are_written_where_they_are_read(window: Window, person: Any) -> None:
    add(window, person, "Life beside work")
    type_in(window, "two kids")
    person.composer.setFocus()
    settle()
    assert one(window, "SELECT life FROM people WHERE uid = 'p-ilse'")[0] == "two kids"
    assert person._about.life.isVisible()


def met(window: Window) -> tuple[Any, Any]:
    day, extra = one(window, "SELECT met_on, extra FROM people WHERE uid = 'p-ilse'")
    return day, (json.loads(extra) if extra else {}).get(MET_KNOWN)


def write_met(window: Window, person: Any, text: str) -> None:
    person.edit("met_on")
    settle()
    sheet: Any = next(parts(window, PersonEdit))
    assert sheet.parts["met_on"].hasFocus()
    assert not sheet.parts["met_on"].visibleRegion().isEmpty()
    sheet.parts["met_on"].selectAll()
    type_in(window, text)
    press(window, Key.Key_Return)


@pytest.mark.parametrize(
    ("typed", "day", "known", "said"),
    [
        ("2017", "2017-01-01", "2017", "through Lena Fischer, 2017\n"),
        ("March 2018", "2018-03-01", "2018-03", "through Lena Fischer, Mar 2018\n"),
        ("18/05/2019", "2019-05-18", None, "through Lena Fischer, May 2019\n"),
        ("2/2016", "2016-02-01", "2016-02", "through Lena Fischer, Feb 2016\n"),
    ],
)
def test_a_year_or_a_month_is_enough_to_say_when_you_met(
    window: Window, person: Any, typed: str, day: str, known: str | None, said: str
) -> None:
    press(window, Key.Key_Escape)
    window.go("person", "p-ilse")
    settle()
    people.edit_person(window.desk.db, "p-ilse", extra={"label of x": "WORK"})
    before = met(window)
    write_met(window, person, typed)
    assert met(window) == (day, known)
    wait_until(lambda: said in words(person) + "\n")
    person.edit("met_on")
    settle()
    sheet: Any = next(parts(window, PersonEdit))
    press(window, Key.Key_Return)  # what is written there reads back as it is
    assert not list(parts(window, PersonEdit)) or not sheet.isVisible()
    assert met(window) == (day, known)
    row = one(window, "SELECT extra FROM people WHERE uid = 'p-ilse'")
    assert json.loads(row[0])["label of x"] == "WORK"
    if before != met(window):
        window.undo()
    assert met(window) == before


def test_a_whole_day_takes_the_place_of_a_year_and_nonsense_is_refused(
    window: Window, person: Any
) -> None:
    press(window, Key.Key_Escape)
    window.go("person", "p-ilse")
    settle()
    write_met(window, person, "2017")
    write_met(window, person, "02/01/2017")
    assert met(window) == ("2017-01-02", None)
    write_met(window, person, "2017")
    write_met(window, person, "2999")
    assert "is no day I can read" in words(next(parts(window, PersonEdit)))
    press(window, Key.Key_Escape)
    assert met(window) == ("2017-01-01", "2017")
    write_met(window, person, "01/01/2017")
    assert met(window) == ("2017-01-01", None)


def test_every_field_is_edited_in_one_step(window: Window, person: Any) -> None:
    press(window, Key.Key_Escape)
    window.go("person", "p-ilse")
    person.setFocus()
    person.edit()
    settle()
    sheet: Any = next(parts(window, PersonEdit))
    sheet.parts["emails"].setPlainText("ilse@example.org\nib@example.org")
    sheet.parts["status"].setCurrentIndex(sheet.parts["status"].findData("do_not_contact"))
    sheet.parts["met_through"].setFocus()
    type_in(window, "Lena Fischer")
    for field, text in (("prefix", "Dr."), ("pronouns", "she/her")):
        sheet.parts[field].setFocus()
        type_in(window, text)
    press(window, Key.Key_Return)
    row = one(
        window,
        "SELECT p.emails, p.status, p.pronouns, t.uid FROM people p "
        "JOIN people t ON t.id = p.met_through_id WHERE p.uid = 'p-ilse'",
    )
    assert row == ('["ilse@example.org", "ib@example.org"]', "do_not_contact", "she/her", "p-lena")
    assert "Dr. Ilse Brandt" in words(person)
    assert button(person, "through Lena Fischer")
    assert window.desk.db.next_undo() == "Edit Ilse Brandt"
    press(window, Key.Key_Z, CTRL)
    wait_until(lambda: "Dr. Ilse Brandt" not in words(person))
    assert one(window, "SELECT emails FROM people WHERE uid = 'p-ilse'")[0] is None


def test_control_enter_keeps_from_a_field_of_several_lines(window: Window, person: Any) -> None:
    person.edit()
    settle()
    sheet: Any = next(parts(window, PersonEdit))
    sheet.parts["urls"].setFocus()
    type_in(window, "example.org")
    press(window, Key.Key_Return)
    type_in(window, "example.net")
    assert sheet.isVisible()
    press(window, Key.Key_Return, CTRL)
    row = one(window, "SELECT urls FROM people WHERE uid = 'p-ilse'")
    assert row[0] == '["example.org", "example.net"]'
    assert button(person, "Open example.org")


def test_closing_the_sheet_untouched_writes_nothing(window: Window, person: Any) -> None:
    person.edit()
    settle()
    press(window, Key.Key_Return)
    assert window.desk.db.next_undo() == "Set up"


class Opener(QObject):
    """Stands in for the programs of the user."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Note what would have been opened."""
        self.opened.append(url.toString())


@pytest.fixture
def opener() -> Iterator[Opener]:
    taken = Opener()
    schemes = ("mailto", "tel", "https", "http", "file")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, taken, "take")
    yield taken
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


def test_addresses_open_on_a_press_only_and_copy_beside(
    window: Window, person: Any, opener: Opener
) -> None:
    people.edit_person(
        window.desk.db, "p-ilse", emails=["ilse@example.org"], phones=["+49 3641 555 0134"],
        urls=["https://example.org/a", "file:///etc/passwd"],
    )  # fmt: skip
    settle()
    assert opener.opened == []
    for name in ("ilse@example.org", "+49 3641 555 0134", "https://example.org/a"):
        button(person, f"Open {name}").setFocus()
        press(window, Key.Key_Return)
    assert opener.opened == [
        "mailto:ilse@example.org", "tel:+4936415550134", "https://example.org/a",
    ]  # fmt: skip
    button(person, "Copy ilse@example.org").setFocus()
    press(window, Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "ilse@example.org"
    button(person, "file:///etc/passwd").setFocus()
    press(window, Key.Key_Return)
    assert len(opener.opened) == 3


def picture(form: str, size: QSize = QSize(900, 600), note: bool = False) -> bytes:  # noqa: B008
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    if note:
        image.setText("Where", "52.5 N 13.4 E")
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)  # type: ignore[call-overload]
    return bytes(data.data())


def test_a_photo_is_drawn_anew_small_and_without_what_hid_in_it(
    window: Window, person: Any, tmp_path: Path
) -> None:
    given = picture("PNG", note=True)
    assert b"52.5 N" in given
    clean = photos.safe_photo(given)
    assert b"52.5 N" not in clean
    assert media_type(clean) == "image/jpeg"
    file = tmp_path / "me.png"
    file.write_bytes(given)
    person._about.parts.files.keep_photo(file)
    wait_until(lambda: person.view.photo is not None)
    assert person.view.photo.size() == QSize(512, 341)
    assert "Photo" in lines(person)
    person.list.setFocus()
    press(window, Key.Key_Z, CTRL)
    wait_until(lambda: person.view.photo is None)


@pytest.mark.parametrize(
    "data",
    [
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>',
        b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
        b"BM" + b"\x00" * 60,
        b"\x89PNG\r\n\x1a\n broken",
        b"%PDF-1.7",
        b"",
    ],
)
def test_what_is_no_photo_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(InputError):
        photos.safe_photo(data)


def test_a_photo_of_too_many_pixels_is_refused_before_it_is_decoded() -> None:
    with pytest.raises(InputError, match="24 million"):
        photos.safe_photo(picture("PNG", QSize(6000, 4100)))


def test_files_are_kept_opened_as_a_private_copy_saved_and_removed(
    window: Window, person: Any, tmp_path: Path, opener: Opener
) -> None:
    file = tmp_path / "cv.pdf"
    file.write_bytes(b"%PDF-1.7 hello")
    section = person._about.parts.files
    section.keep_file(file)
    wait_until(lambda: "cv.pdf" in lines(person))
    open_line(window, person, "cv.pdf")
    choose(window, "Open")
    (copy,) = (Path(QUrl(url).toLocalFile()) for url in opener.opened)
    assert copy.read_bytes() == b"%PDF-1.7 hello"
    remove_copies()
    assert not copy.exists()
    section.write_to(person.view.parts.files[0], tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == b"%PDF-1.7 hello"
    open_line(window, person, "cv.pdf")
    choose(window, "Remove")
    assert "cv.pdf" not in lines(person)


def test_what_would_run_is_not_opened(
    window: Window, person: Any, tmp_path: Path, opener: Opener
) -> None:
    file = tmp_path / "cv.exe"
    file.write_bytes(b"MZ\x00")
    person._about.parts.files.keep_file(file)
    wait_until(lambda: "cv.exe" in lines(person))
    open_line(window, person, "cv.exe")
    choose(window, "Open")
    assert opener.opened == []
    assert "would be run" in words(window.toast)


def test_a_large_or_missing_file_is_refused(tmp_path: Path) -> None:
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(20 * 1024 * 1024 + 1)
    with pytest.raises(InputError, match="20 MB"):
        read_bounded(large)
    with pytest.raises(FileError, match="cannot be read"):
        read_bounded(tmp_path / "none")
    copy = private_copy("../a/b.txt", b"x")
    assert copy.name == "b.txt"
    remove_copies()


def test_the_next_person_is_the_next_of_the_list_shown_last(window: Window) -> None:
    window.go("people")
    settle()
    ids = list(window.desk.shown_people)
    with window.desk.db.read() as connection:
        uids = [
            connection.execute("SELECT uid FROM people WHERE id = ?", (key,)).fetchone()[0]
            for key in ids[:3]
        ]
    window.go("person", uids[0])
    settle()
    page: Any = window.view("person")
    button(window, "Next person").setFocus()
    press(window, Key.Key_Return)
    wait_until(lambda: page.person() == uids[1])
    page._about.circle.setFocus()
    press(window, Key.Key_J)
    wait_until(lambda: page.person() == uids[2])
    button(window, "Previous person").setFocus()
    press(window, Key.Key_Return)
    wait_until(lambda: page.person() == uids[1])


def test_an_entry_is_corrected(window: Window, person: Any) -> None:
    place = next(i for i, row in enumerate(person.model.rows()) if row.kind == "meeting")
    person.list.setFocus()
    person.list.setCurrentIndex(person.model.index(place))
    press(window, Key.Key_Return)
    assert person.model.rows()[place + 1].record == "promise"
    press(window, Key.Key_Return)
    fill(window, date="1/5/2026", text="Lunch.", others="3", topics="optics, hiring")
    row = one(
        window,
        "SELECT date, text, others, topics FROM interactions WHERE person_id = 3 "
        "AND kind = 'meeting'",
    )
    assert row == ("2026-05-01", "Lunch.", 4, '["optics", "hiring"]')
    assert window.desk.db.next_undo() == "Edit interaction"


def test_a_week_of_messages_is_one_entry_that_opens(window: Window, person: Any) -> None:
    with window.desk.db.change("Mails") as change:
        change.executemany(
            "INSERT INTO interactions (uid, person_id, channel, kind, direction, date, text) "
            "VALUES (?, 3, 'email', 'message', 'out', ?, ?)",
            [(f"mail-{n}", f"2026-11-{n:02}", f"Mail {n}") for n in (16, 17, 19, 22)],
        )
    settle()
    row = person.model.rows()[0]
    assert (row.title, row.text, row.weight) == ("4 emails", "Mail 22", 4)
    assert row.days == (date(2026, 11, 16), date(2026, 11, 22))
    person.list.setFocus()
    person.list.setCurrentIndex(person.model.index(0))
    press(window, Key.Key_Return)
    assert [r.text for r in person.model.rows()[:4]] == ["Mail 22", "Mail 19", "Mail 17", "Mail 16"]
    person.list.setCurrentIndex(person.model.index(1))
    press(window, Key.Key_Delete)
    assert one(window, "SELECT 1 FROM interactions WHERE uid = 'mail-19'") is None


def test_what_was_given_on_the_day_stands_beside_the_talk(window: Window, person: Any) -> None:
    row = next(row for row in person.model.rows() if row.kind == "call")
    assert row.date == date(2026, 8, 18)
    assert ("gave: CV feedback for her sister", "success") in row.chips
    place = person.model.rows().index(row)
    person.list.setFocus()
    person.list.setCurrentIndex(person.model.index(place))
    press(window, Key.Key_Return)
    assert person.list.model().index(place + 1, 0).data(ROW).record == "give"


def test_the_ask_check_says_its_gates(window: Window, person: Any) -> None:
    ask = person._standing.ask
    assert "Nothing speaks against it." in words(ask)
    with window.desk.db.change("Late") as change:
        change.execute("UPDATE commitments SET due_on = '2026-11-02' WHERE uid = 'c-3'")
    settle()
    assert "Keep or renew your promise first: Thank her for the reference call." in words(ask)
    ask.size_.setCurrentIndex(2)
    ask.size_.activated.emit(2)
    settle()
    rules = window.desk.db.rules
    found = ask_check(person.view.measured, rules, TODAY, size="L", favour="advice")
    assert found.reasons == ("give_first", "promise_first")
    assert "Give something first" in words(ask)
    assert f"Room: {round(found.room)}" in words(ask)


def test_a_judgement_is_shown_as_one(window: Window, person: Any) -> None:
    person.open_menu()
    settle()
    choose(window, "Set the stage by judgement...")
    fill(window, stage="4", reason="we built a company")
    assert "your judgement" in words(person._standing)
    assert "Your judgement: we built a company" in words(person._standing)


def test_tags_come_and_go(window: Window, person: Any) -> None:
    person.list.setFocus()
    press(window, Key.Key_T)
    fill(window, tag="optics")
    button(person, "Tag optics").setFocus()
    press(window, Key.Key_Return)
    choose(window, "Take the tag away")
    assert one(window, "SELECT tags FROM people WHERE uid = 'p-ilse'")[0] == '["PyData"]'


def test_the_menu_archives_merges_and_takes_apart(window: Window, person: Any) -> None:
    person.open_menu()
    settle()
    choose(window, "Archive")
    assert one(window, "SELECT status FROM people WHERE uid = 'p-ilse'")[0] == "archived"
    person.open_menu()
    settle()
    choose(window, "Merge with...")
    fill(window, other="Chloé Dubois")
    settle()
    sheet = next(parts(window, MergeSheet))
    assert sheet.isAncestorOf(window.focusWidget())
    button(sheet, "Name: Chloé Dubois").setFocus()
    press(window, Key.Key_Space)
    button(sheet, "Merge").setFocus()
    press(window, Key.Key_Return)
    assert one(window, "SELECT 1 FROM people WHERE uid = 'p-chloe'") is None
    assert one(window, "SELECT name FROM people WHERE uid = 'p-ilse'")[0] == "Chloé Dubois"
    person.open_menu()
    settle()
    choose(window, "Take the merge apart")
    assert one(window, "SELECT 1 FROM people WHERE uid = 'p-chloe'") is not None


def test_forgetting_asks_first(window: Window, person: Any) -> None:
    person.open_menu()
    settle()
    choose(window, "Forget...")
    assert one(window, "SELECT 1 FROM people WHERE uid = 'p-ilse'") is not None
    button(window, "Forget").setFocus()
    press(window, Key.Key_Return)
    wait_until(lambda: one(window, "SELECT 1 FROM people WHERE uid = 'p-ilse'") is None)
    wait_until(lambda: window.here == "people")


def test_the_briefing_honours_what_is_private(window: Window, person: Any, tmp_path: Path) -> None:
    db = window.desk.db
    notes.write_note(db, "p-ilse", "an open word", next_time=True)
    notes.write_note(db, "p-ilse", "a private word", sensitivity="private")
    notes.write_note(db, "p-ilse", "a secret word", sensitivity="secret")
    people.edit_person(db, "p-ilse", matters="fair pay")
    settle()
    person.list.setFocus()
    press(window, Key.Key_B)
    sheet: Any = next(parts(window, BriefingSheet))
    said = words(sheet)
    for part in ("an open word", "fair pay", "Thank her for the reference call", "Ilse Brandt"):
        assert part in said
    assert "Begin where you left off: How is the new team?" in said
    assert "{" not in said
    assert "a private word" not in said
    sheet.private.setFocus()
    press(window, Key.Key_Space)
    assert "a private word" in words(sheet)
    assert "a secret word" not in words(sheet)
    assert len(person_brief.compose(window.desk, person.view, private=False).parts) > 4
    sheet.save_to(tmp_path / "ilse.pdf")
    data = (tmp_path / "ilse.pdf").read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.count(b"/Type /Page\n") == 1


def test_everything_held_is_written_to_a_folder(
    window: Window, person: Any, tmp_path: Path
) -> None:
    person.actions_of.hold_in(person.view, tmp_path)
    wait_until(lambda: any(tmp_path.glob("Ilse Brandt*/person.json")))
    wait_until(lambda: "Everything on Ilse Brandt" in words(window.toast))


def test_a_person_with_a_long_history_is_read_behind_the_window(window: Window) -> None:
    with window.desk.db.change("Many") as change:
        change.executemany(
            "INSERT INTO interactions (uid, person_id, channel, kind, direction, date) "
            "VALUES (?, 12, 'email', 'message', 'out', '2026-01-02')",
            [(f"many-{n}",) for n in range(1001)],
        )
    window.go("person", "p-grace")
    page: Any = window.view("person")
    assert window.desk.jobs.busy
    wait_until(lambda: page.view is not None and page.view.uid == "p-grace")
    assert page.model.rowCount() > 0
    assert "Grace Bello" in words(page)


def test_a_photo_stands_as_the_camera_was_held() -> None:
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    for x in range(200):
        for y in range(200):
            image.setPixelColor(x, y, QColor("#ffffff"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "JPEG")  # type: ignore[call-overload]
    plain = bytes(data.data())
    turned = b"II*\x00\x08\x00\x00\x00" + struct.pack("<HHHIHHI", 1, 0x0112, 3, 1, 6, 0, 0)
    exif = b"Exif\x00\x00" + turned
    given = plain[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + plain[2:]
    clean = photos.safe_photo(given)
    assert b"Exif" not in clean
    shown = QImage.fromData(clean)
    assert shown.size() == QSize(200, 400)
    assert shown.pixelColor(100, 20).lightness() > 200
    assert shown.pixelColor(100, 380).lightness() < 150
