"""What is done with several people at once, and what is written into files."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from community_desk import paths
from community_desk.core.clock import FixedClock
from community_desk.operations import programs
from community_desk.store.backup import backups
from community_desk.store.database import open_known
from community_desk.ui import paint, start, theme
from community_desk.ui.dialogs.ask import Question
from community_desk.ui.merge_choices import MergeSheet
from community_desk.ui.theme import Appearance
from community_desk.ui.widgets.overlay import Popover
from community_desk.ui.window import Window
from community_desk.ui.words import flag_look
from tests.ui.conftest import Maker
from tests.ui.hands import Key, button, click, parts, press, settle, type_in, wait_until, words
from tests.ui.sample import TODAY, build_desk


@pytest.fixture
def people(window: Window) -> Any:
    window.go("people")
    settle()
    view: Any = window.view("people")
    view.sort_by("name", False)
    view.focus_start()
    return view


def choose(people: Any, *uids: str) -> None:
    lines = [people.model.line(row) for row in range(people.model.rowCount())]
    people.table.choose({line.person_id for line in lines if line.uid in uids})
    people.table.setFocus()
    settle()


def column(window: Window, sql: str) -> list[Any]:
    with window.desk.db.read() as connection:
        return [row[0] for row in connection.execute(sql).fetchall()]


def test_the_foot_offers_what_can_be_done_with_several(window: Window, people: Any) -> None:
    assert not people.foot.bar.isVisible()
    assert "S snoozes" in words(people.foot)
    choose(people, "p-mai", "p-lena", "p-wang")
    assert people.foot.bar.isVisible()
    assert "3 chosen" in words(people.foot)


def test_t_puts_a_tag_on_and_takes_one_off(window: Window, people: Any) -> None:
    choose(people, "p-mai", "p-ilse")
    press(window, Key.Key_T)
    type_in(window, "hiring")
    press(window, Key.Key_Return)
    tags = column(window, "SELECT tags FROM people WHERE uid IN ('p-mai', 'p-ilse') ORDER BY uid")
    assert tags == ['["PyData", "hiring"]', '["hiring"]']
    choose(people, "p-mai", "p-ilse")
    press(window, Key.Key_T)
    button(window, "Take off PyData").setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Key.Key_Return)
    tags = column(window, "SELECT tags FROM people WHERE uid = 'p-ilse'")
    assert tags == ['["hiring"]']


def test_s_snoozes_in_one_step(window: Window, people: Any) -> None:
    choose(people, "p-mai", "p-ilse", "p-lena")
    press(window, Key.Key_S)
    press(window, Key.Key_Down)
    press(window, Key.Key_Return)
    sql = "SELECT snoozed_until FROM card_states WHERE flag = '*'"
    assert column(window, sql) == ["2026-11-30"] * 3
    window.undo()
    assert column(window, sql) == []


def test_l_opens_the_line_with_everybody_chosen(window: Window, people: Any) -> None:
    choose(people, "p-mai", "p-lena")
    press(window, Key.Key_L)
    line = window.quick_line()
    assert {mention.match.uid for mention in line.draft.people if mention.match} == {
        "p-mai",
        "p-lena",
    }
    type_in(window, "lunch today")
    press(window, Key.Key_Return)
    sql = (
        "SELECT p.uid FROM interactions i JOIN people p ON p.id = i.person_id "
        f"WHERE i.date = '{TODAY}' ORDER BY p.uid"
    )
    assert column(window, sql) == ["p-lena", "p-mai"]


def test_archived_people_are_brought_back_from_the_menu(window: Window, people: Any) -> None:
    choose(people, "p-mai")
    press(window, Key.Key_A)
    wait_until(lambda: people.model.rowCount() == 12)
    people.filters.set_filter(people.filters.filter()._replace(statuses=("archived",)))
    wait_until(lambda: people.model.rowCount() == 1)
    people.focus_start()
    press(window, Key.Key_M)
    button(window, "Bring back").setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Key.Key_Return)
    assert column(window, "SELECT status FROM people WHERE uid = 'p-mai'") == ["active"]


def test_two_are_merged_after_a_question(window: Window, people: Any) -> None:
    choose(people, "p-mai", "p-lena", "p-wang")
    assert "Merge these two..." not in [words for words, *_ in people.bulk.actions()]
    choose(people, "p-mai", "p-lena")
    press(window, Key.Key_M)
    button(window, "Merge these two...").setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Key.Key_Return)
    sheet = next(parts(window, MergeSheet))
    assert "Mai Rasmussen goes into Lena Fischer" in words(sheet)
    assert sheet.choices.choices["role"] == "keep"
    button(sheet, "Role: Community manager").click()
    button(sheet, "Merge").click()
    settle()
    found = column(window, "SELECT uid || ' ' || role FROM people WHERE uid IN ('p-mai', 'p-lena')")
    assert found == ["p-lena Community manager"]


def test_two_that_differ_in_nothing_are_merged_after_a_question(
    window: Window, people: Any
) -> None:
    with window.desk.db.change("Twins") as change:
        change.execute(
            "UPDATE people SET name = 'Twin', role = NULL, org = NULL, place = NULL, "
            "circle = 'wide' WHERE uid IN ('p-mai', 'p-lena')"
        )
    settle()
    choose(people, "p-mai", "p-lena")
    people.bulk.merge()
    question = next(parts(window, Question))
    assert "Twin goes into Twin" in words(question)
    question.action.click()
    settle()
    assert len(column(window, "SELECT uid FROM people WHERE uid IN ('p-mai', 'p-lena')")) == 1


def test_several_come_to_the_focus_list(window: Window, people: Any) -> None:
    choose(people, "p-mai", "p-lena")
    people.bulk.offer_roles()
    assert "There is no plan yet" in words(window.toast)
    programs.start_program(window.desk.db, "brand")
    settle()
    choose(people, "p-mai", "p-lena")
    people.bulk.offer_roles()
    settle()
    press(window, Key.Key_Return)
    assert column(window, "SELECT COUNT(*) FROM program_people") == [2]


def test_a_double_click_into_the_circle_changes_it(window: Window, people: Any) -> None:
    line = people.model.line(0)
    spot = people.table.visualRect(people.model.index(0, 1)).center()
    viewport = people.table.viewport()
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(viewport, left, pos=QPoint(spot))
    QTest.mouseDClick(viewport, left, pos=QPoint(spot))
    settle()
    assert window.here == "people"
    button(window, "Close").setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Key.Key_Return)
    assert column(window, f"SELECT circle FROM people WHERE uid = '{line.uid}'") == ["close"]


@pytest.fixture
def many(make_window: Maker, tmp_path: Path) -> Any:
    window = make_window(build_desk(tmp_path / "many.desk", extra=260))
    window.go("people")
    settle()
    view: Any = window.view("people")
    view.focus_start()
    return view


def test_many_are_asked_about_backed_up_and_undone_in_one_step(many: Any) -> None:
    window = many.window()
    folder = paths.backup_folder(window.desk.db.path)
    before = len(backups(folder))
    many.table.selectAll()
    assert many.table.chosen_count() == 273
    press(window, Key.Key_C)
    button(window, "Edge").setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Key.Key_Return)
    question = next(parts(window, Question))
    sql = "SELECT COUNT(*) FROM people WHERE circle = 'edge'"
    assert "273" in words(question)
    assert column(window, sql) == [1]
    question.action.click()
    wait_until(lambda: column(window, sql) == [273])
    wait_until(lambda: not window.desk.jobs.busy)
    assert len(backups(folder)) == before + 1
    assert many.table.chosen_count() == 273
    window.undo()
    wait_until(lambda: column(window, sql) == [1])


def test_a_tenth_of_the_desk_is_not_archived_unasked(window: Window, people: Any) -> None:
    choose(people, "p-mai", "p-lena", "p-wang", "p-ilse", "p-sara")
    press(window, Key.Key_A)
    question = next(parts(window, Question))
    question.close_overlay()
    settle()
    assert column(window, "SELECT COUNT(*) FROM people WHERE status = 'archived'") == [0]


def test_what_is_shown_is_written_as_it_is_shown(
    window: Window, people: Any, tmp_path: Path
) -> None:
    with window.desk.db.change("A formula") as change:
        change.execute("UPDATE people SET org = '=1+1' WHERE uid = 'p-mai'")
    settle()
    people.show_columns(["name", "org", "circle", "last_touch", "balance"])
    people.filters.set_filter(people.filters.filter()._replace(circles=("wide", "inner")))
    people.sort_by("org", True)
    settle()
    path = tmp_path / "shown.csv"
    people.bulk.save_shown(path, people.model.ids, people.table.shown_columns())
    wait_until(lambda: not window.desk.jobs.busy)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Person", "Employer", "Circle", "Last contact", "Gave : got"]
    names = [people.model.line(row).name for row in range(people.model.rowCount())]
    assert [row[0] for row in rows[1:]] == names
    lena = next(row for row in rows if row[0] == "Lena Fischer")
    assert lena[1:3] == ["own practice", "Inner"]
    assert lena[3:] == ["2026-11-08", "1 : 1"]
    assert next(row for row in rows if row[0] == "Mai Rasmussen")[1] == "'=1+1"


def test_chosen_people_go_into_an_address_book(window: Window, people: Any, tmp_path: Path) -> None:
    choose(people, "p-mai", "p-lena")
    path = tmp_path / "two.vcf"
    people.bulk.export_to(path, "vcard", people.table.chosen_ids())
    wait_until(lambda: not window.desk.jobs.busy)
    text = path.read_text("utf-8")
    assert text.count("BEGIN:VCARD") == 2
    assert "Lena Fischer" in text


def test_the_chosen_are_looked_through_in_one_step(window: Window, people: Any) -> None:
    sql = "SELECT uid FROM people WHERE checked_on = '2026-11-23' ORDER BY uid"
    choose(people, "p-mai", "p-ilse")
    people.bulk.open_menu()
    settle()
    click(button(window, "Looked through today"))
    assert column(window, sql) == ["p-ilse", "p-mai"]
    assert "2 people looked through today" in words(window.toast)
    window.undo()
    assert column(window, sql) == []


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.parametrize("tone", sorted(paint.CHIP_TONES))
def test_a_chip_stands_out_on_a_selected_row(
    dressed: QApplication, appearance: Appearance, tone: str
) -> None:
    theme.active().choose(appearance)
    ground = theme.active().colour("bg_selected")
    image = QImage(80, 30, QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    chip = paint.ChipText("a", tone)
    paint.paint_chip(
        painter, QRect(4, 4, 72, 22), chip, Qt.LayoutDirection.LeftToRight, on_selected=True
    )
    painter.end()
    theme.active().choose(Appearance.LIGHT)
    inside = image.pixelColor(60, 15)
    assert max(abs(a - b) for a, b in zip(inside.getRgb(), ground.getRgb(), strict=True)) >= 12
    assert image.pixelColor(40, 4) not in (inside, ground)


def test_the_chips_of_a_chosen_row_are_paper(window: Window, people: Any) -> None:
    people.show_columns(("name", "flag"))
    settle()
    row = next(r for r in range(1, people.model.rowCount()) if people.model.line(r).flag)
    people.table.choose({people.model.line(0).person_id})
    at = [column.key for column in people.model.columns].index("flag")

    def inside() -> set[int]:
        place = people.table.visualRect(people.model.index(row, at))
        image = people.table.viewport().grab(place).toImage()
        around = range(image.height() // 2 - 6, image.height() // 2 + 7)
        return {image.pixel(x, y) for x in range(16, 40) for y in around}

    paper = theme.active().colour("bg_surface").rgb()
    tone = flag_look(people.model.line(row).flag).tone
    own = theme.active().colour(paint.CHIP_TONES[tone][0]).rgb()
    assert own in inside()
    people.table.choose({people.model.line(row).person_id})
    settle()
    assert paper in inside()
    assert own not in inside()


def test_the_menu_stands_on_the_table_where_it_is_read_from_the_right(
    dressed: QApplication, make_window: Maker, desk_file: Path
) -> None:
    start.speak(dressed, "ar_EG")
    made = make_window(open_known(desk_file, FixedClock(TODAY)), size=(960, 640))
    made.go("people")
    settle()
    view: Any = made.view("people")
    view.focus_start()
    choose(view, "p-mai", "p-ilse")
    view.bulk.open_menu()
    settle()
    menu = next(parts(made, Popover))
    table = QRect(view.table.mapTo(made, QPoint(0, 0)), view.table.size())
    assert table.left() <= menu.geometry().left()
    assert menu.geometry().right() <= table.right()
