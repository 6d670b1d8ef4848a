"""The window around the pages: palette, keys, state, changes, work, crashes, screenshots."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QtMsgType
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from community_desk.core.clock import FixedClock
from community_desk.errors import Cancelled, DeskError, InputError
from community_desk.operations import people
from community_desk.store.database import open_known
from community_desk.ui import start
from community_desk.ui.bridge import Bridge
from community_desk.ui.crash import CrashReporter, qt_message
from community_desk.ui.jobs import Jobs
from community_desk.ui.screens import grab
from community_desk.ui.state import WindowState
from community_desk.ui.text import due_words, long_day, short_day, span, tr
from community_desk.ui.window import Window
from tests.ui.conftest import Maker
from tests.ui.hands import ALT, CTRL, Key, button, click, press, settle, type_in, wait_until, words
from tests.ui.sample import TODAY


def test_the_palette_finds_people_pages_and_commands(window: Window) -> None:
    press(window, Key.Key_K, CTRL)
    palette = window._overlays["palette"]
    type_in(window, "ilse")
    assert palette.entries()[0].uid == "p-ilse"
    press(window, Key.Key_Return)
    assert window.current_person() == "p-ilse"
    press(window, Key.Key_K, CTRL)
    type_in(window, "settings")
    press(window, Key.Key_Return)
    assert window.here == "settings"


def test_a_command_that_begins_so_stands_before_people_of_such_a_role(window: Window) -> None:
    people.add_person(window.desk.db, name="Paul Winter", role="Logger")
    settle()
    window.open_palette("log")
    shown = window._overlays["palette"].entries()
    assert shown[0].title == "Log what happened"
    assert "Paul Winter" in [entry.title for entry in shown]
    press(window, Key.Key_Escape)
    people.add_person(window.desk.db, name="Logan Frey")
    settle()
    window.open_palette("log")
    assert window._overlays["palette"].entries()[0].title == "Logan Frey"


def test_names_stand_before_employers_in_the_palette(window: Window) -> None:
    with window.desk.db.change("Hire") as change:
        change.execute("UPDATE people SET org = 'Lena and Sons' WHERE uid = 'p-adaeze'")
    window.open_palette("lena")
    settle()
    people = [entry.title for entry in window._overlays["palette"].entries() if entry.uid]
    assert people == ["Lena Fischer", "Adaeze Okafor"]


def test_what_enter_does_stands_first_and_arrows_choose(window: Window) -> None:
    window.open_palette("fischer")
    settle()
    palette = window._overlays["palette"]
    assert next(entry.title for entry in palette.entries()) == "Lena Fischer"
    assert palette.entries()[-1].title == "Add fischer as a new person"
    press(window, Key.Key_Up)
    press(window, Key.Key_Return)
    form = [p for p in window.children() if type(p).__name__ == "PersonForm"]
    assert form
    assert form[0].fields["name"].text() == "fischer"


def test_a_person_is_added_with_a_name_alone(window: Window) -> None:
    press(window, Key.Key_N, CTRL)
    press(window, Key.Key_Return)
    form: Any = next(p for p in window.children() if type(p).__name__ == "PersonForm")
    assert form.isVisible()
    assert form._problem.text()
    form.fields["name"].setFocus()
    type_in(window, "Quentin Newman")
    press(window, Key.Key_Return)
    assert window.here == "person"
    assert window.view("person").title == "Quentin Newman"


def test_numbers_of_pages_and_the_way_back(window: Window) -> None:
    press(window, Key.Key_2, CTRL)
    assert window.here == "people"
    press(window, Key.Key_1, CTRL)
    assert window.here == "today"
    press(window, Key.Key_Left, ALT)
    assert window.here == "people"


def test_a_question_mark_shows_every_key(window: Window) -> None:
    window.go("import")
    settle()
    press(window, Key.Key_Question)
    said = words(window)
    for command in window.desk.commands:
        assert not command.shortcut or tr(command.title) in said


def test_counts_stand_beside_the_pages(window: Window) -> None:
    item = window.sidebar.items["people"]
    wait_until(lambda: item.accessibleName() == "People, 13")


def test_a_change_from_another_thread_reaches_the_page(window: Window) -> None:
    before = words(window.view("today"))

    def work() -> None:
        with window.desk.db.change("Elsewhere") as change:
            change.execute("DELETE FROM milestones")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert "turns 40" not in words(window.view("today"))
    wait_until(lambda: "Ahead" not in words(window.view("today")))
    assert "Ahead" in before


def test_a_hidden_page_reads_again_when_it_is_shown(window: Window) -> None:
    window.go("people")
    window.go("today")
    settle()
    people: Any = window.view("people")
    with window.desk.db.change("Add") as change:
        change.execute("INSERT INTO people (uid, name) VALUES ('n', 'Nora')")
    settle()
    assert people.stale
    window.go("people")
    assert people.model.rowCount() == 14


def test_size_and_page_are_remembered(make_window: Maker, desk_file: Path) -> None:
    clock = FixedClock(TODAY)
    first = make_window(open_known(desk_file, clock), size=(1100, 700))
    first.go("people")
    first.close()
    second = make_window(open_known(desk_file, clock), size=(1100, 700))
    assert second.here == "people"
    remembered = WindowState(Path(second.desk.state._path or "").parent)
    assert remembered.get("size", []) == [1100, 700]


def test_nothing_but_the_window_ever_stands_alone(window: Window) -> None:
    watcher = _Watcher()
    QApplication.instance().installEventFilter(watcher)  # type: ignore[union-attr]
    for page in window.pages:
        window.go(page, "p-ilse" if page == "person" else None)
        settle()
    window.open_palette("a")
    window.log_line(None)
    window.show_keys()
    settle()
    QApplication.instance().removeEventFilter(watcher)  # type: ignore[union-attr]
    assert watcher.alone == []


class _Watcher(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.alone: list[str] = []

    def eventFilter(self, watched: QObject, event: Any) -> bool:
        if event.type() == event.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.alone.append(type(watched).__name__)
        return False


def test_the_toast_keeps_undo_and_goes_by_itself(window: Window) -> None:
    taken: list[str] = []
    window.notify("First", lambda: taken.append("first"))
    window.notify("Second", lambda: taken.append("second"))
    assert window.toast.words == "Second"
    click(button(window.toast, "Undo"))
    assert taken == ["second"]
    assert not window.toast.isVisible()
    window.notify("No way back")
    assert not window.toast._button.isVisible()


def test_undo_says_what_it_took_back(window: Window) -> None:
    press(window, Key.Key_Z, CTRL)
    assert "Set up" in window.toast.words
    press(window, Key.Key_Z, CTRL)
    assert window.toast.words == "Nothing to undo."


def test_what_cannot_be_undone_is_asked_for(window: Window) -> None:
    done: list[int] = []
    window.ask("Forget Ana?", "This cannot be undone.", "Forget", lambda: done.append(1))
    settle()
    assert window.focusWidget().text() == "Cancel"
    press(window, Key.Key_Escape)
    assert done == []
    window.ask("Forget Ana?", "This cannot be undone.", "Forget", lambda: done.append(1))
    settle()
    click(button(window, "Forget"))
    assert done == [1]


# work off the window's thread


def test_jobs_hand_results_and_refusals_to_the_windows_thread() -> None:
    jobs, seen = Jobs(), []
    main = threading.get_ident()

    listening = threading.Event()

    def work(progress: Any) -> int:
        listening.wait(10)
        progress(1, 2, "half")
        return threading.get_ident()

    def refuse(_progress: Any) -> None:
        raise InputError("No.", "Try yes.")

    job = jobs.start(work, lambda other: seen.append((other != main, threading.get_ident())))
    job.progressed.connect(lambda *told: seen.append(told))
    listening.set()
    jobs.start(refuse, failed=lambda problem: seen.append(str(problem)))
    wait_until(lambda: len(seen) == 3)
    assert (1, 2, "half") in seen
    assert (True, main) in seen
    assert "No. Try yes." in seen
    jobs.close()


def test_a_job_stops_when_asked_and_a_bug_in_it_is_reported() -> None:
    jobs, seen = Jobs(), []
    jobs.crashed.connect(seen.append)
    started = threading.Event()

    def endless(progress: Any) -> None:
        started.set()
        while True:
            progress(0)

    job = jobs.start(endless, failed=lambda problem: seen.append(problem))
    assert started.wait(10)
    job.cancel()
    jobs.start(lambda _progress: 1 / 0)
    wait_until(lambda: len(seen) == 2 and not jobs.busy)
    kinds = {type(problem) for problem in seen}
    assert kinds == {Cancelled, ZeroDivisionError}
    assert issubclass(Cancelled, DeskError)
    jobs.close()


def test_work_asked_for_while_the_window_goes_away_is_let_be() -> None:
    jobs, seen = Jobs(), []
    jobs.close()
    job = jobs.start(lambda _progress: seen.append("ran"))
    settle()
    assert job.progress.cancelled
    assert seen == []


def test_the_bridge_brings_changes_into_its_own_thread() -> None:
    bridge, seen = Bridge(), []
    bridge.changed.connect(lambda change: seen.append((change, threading.get_ident())))
    thread = threading.Thread(target=bridge.tell, args=("change",))
    thread.start()
    thread.join()
    wait_until(lambda: seen == [("change", threading.get_ident())])


# when something breaks


def test_a_bug_is_one_calm_dialog_with_details_to_copy(window: Window) -> None:
    crash = CrashReporter(window)
    for _ in range(50):
        crash.report(_bug())
    settle()
    dialogs = [p for p in window.children() if type(p).__name__ == "CrashDialog"]
    assert len(dialogs) == 1
    assert "Your data is safe" in words(window)
    click(button(window, "Copy details"))
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    click(button(window, "Go on"))
    assert not dialogs[0].isVisible()


def test_harmless_words_of_qt_are_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    context: Any = None
    warning = QtMsgType.QtWarningMsg
    qt_message(warning, context, "This plugin does not support propagateSizeHints()")
    qt_message(warning, context, "QPainter::begin: failed")
    assert [record.message for record in caplog.records] == ["QPainter::begin: failed"]


def _bug() -> BaseException:
    try:
        raise ZeroDivisionError("division by zero")
    except ZeroDivisionError as problem:
        return problem


# what is remembered


def test_state_survives_and_a_damaged_file_is_no_state(tmp_path: Path) -> None:
    state = WindowState(tmp_path / "new" / "folder")
    state.put("size", [1000, 700])
    state.save()
    again = WindowState(tmp_path / "new" / "folder")
    assert again.get("size", []) == [1000, 700]
    assert again.get("size", "text") == "text"
    (tmp_path / "new" / "folder" / "window.json").write_text("{nonsense")
    assert WindowState(tmp_path / "new" / "folder").get("size", []) == []


# words


def test_days_are_written_the_users_way(dressed: QApplication) -> None:
    assert long_day(TODAY) == "Monday 23 November"
    assert short_day(TODAY.replace(year=2024), TODAY) == "23 Nov 2024"
    start.speak(dressed, "en_US")
    us = long_day(TODAY)
    start.speak(dressed, "en_GB")
    assert us == "Monday, November 23"


def test_lengths_of_time_have_the_right_plural(dressed: QApplication) -> None:
    from datetime import timedelta

    assert [span(n) for n in (0, 1, 2, 89, 100, 714, 715, 800)] == [
        "today", "1 day", "2 days", "89 days", "3 months", "23 months",
        "2 years", "2 years",
    ]  # fmt: skip
    due = [due_words(TODAY + timedelta(days=n), TODAY) for n in (-1, 0, 1, 3, 20, -400)]
    assert due == ["1 day late", "today", "tomorrow", "Thursday", "13 Dec", "13 months late"]


# pictures without a display


@pytest.mark.parametrize("page", ["welcome", "today", "people", "person", "import", "quicklog"])
def test_every_page_can_be_drawn(page: str, desk_file: Path) -> None:
    with open_known(desk_file, FixedClock(TODAY)) as db:
        image = grab(page, db, FixedClock(TODAY), size=(1280, 800))
    assert (image.width(), image.height()) == (1280, 800)
    colours = {image.pixelColor(x, y).name() for x in range(0, 1280, 9) for y in range(0, 800, 9)}
    assert len(colours) > 10


def test_themes_and_directions_differ_in_the_picture(desk_file: Path) -> None:
    with open_known(desk_file, FixedClock(TODAY)) as db:
        light = grab("today", db, FixedClock(TODAY))
        dark = grab("today", db, FixedClock(TODAY), theme="dark")
        arabic = grab("today", db, FixedClock(TODAY), locale="ar")
    assert light.pixelColor(5, 500).lightness() > 200 > 60 > dark.pixelColor(5, 500).lightness()
    # The sidebar stands at the reading start.
    assert light.pixelColor(5, 500) == arabic.pixelColor(arabic.width() - 6, 500)
    assert light.pixelColor(5, 500) != arabic.pixelColor(5, 500)


def test_the_same_desk_gives_the_same_picture(desk_file: Path) -> None:
    with open_known(desk_file, FixedClock(TODAY)) as db:
        first = grab("people", db, FixedClock(TODAY))
        second = grab("people", db, FixedClock(TODAY))
    assert first == second


def test_a_page_nobody_knows_is_named(desk_file: Path) -> None:
    with (
        open_known(desk_file, FixedClock(TODAY)) as db,
        pytest.raises(InputError, match="no page called nowhere"),
    ):
        grab("nowhere", db, FixedClock(TODAY))
