"""What stands below the figures and beside the channels of Community, and where cards stand."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt

from community_desk.core.clock import FixedClock
from community_desk.operations import programs
from community_desk.store.database import Database, open_known
from community_desk.ui import theme
from community_desk.ui.pages.community_parts import StageLegend, TwinCard
from community_desk.ui.pages.community_table import TONE
from community_desk.ui.window import Window
from tests.ui.conftest import Maker
from tests.ui.hands import parts, settle, wait_until
from tests.ui.sample import TODAY

BEFORE = TODAY - timedelta(days=90)
ITS_WEEK = BEFORE - timedelta(days=BEFORE.weekday())


@pytest.fixture
def desk(desk_file: Path) -> Database:
    return open_known(desk_file, FixedClock(TODAY))


def put(desk: Database, table: str, **values: Any) -> None:
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    with desk.change("Put") as change:
        change.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))


def snapshot(desk: Database, monday: date, share: float, version: int) -> None:
    year, week, _ = monday.isocalendar()
    metrics = {"active_share": {"90": share}, "stages": [0, 5, 4, 3, 2, 1]}
    put(desk, "snapshots", uid=f"s-{monday}", iso_week=f"{year}-W{week:02d}", as_of=str(monday),
        model_version=version, metrics=json.dumps(metrics))  # fmt: skip


def shown(make_window: Maker, desk: Database, size: tuple[int, int] = (1440, 900)) -> Any:
    window = make_window(desk, size=size)
    window.go("community")
    page: Any = window.view("community")
    wait_until(lambda: page.seen is not None and not window.desk.jobs.busy)
    return page


def sentence(page: Any, key: str) -> str:
    return str(page.figures[key].sentence).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("share", "said"), [(0.02, "up from 2 %"), (0.98, "down from 98 %")], ids=["up", "down"]
)
def test_the_active_share_is_told_against_the_week_90_days_back(
    make_window: Maker, desk: Database, share: float, said: str
) -> None:
    snapshot(desk, ITS_WEEK, share, desk.rules.model.version)
    snapshot(desk, ITS_WEEK + timedelta(days=7), 0.5, desk.rules.model.version)
    assert sentence(shown(make_window, desk), "active").endswith(f"active in 90 days · {said}")


@pytest.mark.parametrize(("weeks", "newer"), [(1, 0), (-1, 0), (0, 1)])
def test_no_other_week_and_no_other_model_stands_for_it(
    make_window: Maker, desk: Database, weeks: int, newer: int
) -> None:
    version = desk.rules.model.version + newer
    snapshot(desk, ITS_WEEK + timedelta(weeks=weeks), 0.02, version)
    assert sentence(shown(make_window, desk), "active").endswith("active in 90 days")


def test_who_is_new_waits_until_you_have_written(make_window: Maker, desk: Database) -> None:
    page = shown(make_window, desk)
    assert sentence(page, "new") == "0 welcomed, 1 waiting"
    (waiting,) = page.seen.waiting
    with desk.read() as connection:
        flagged = connection.execute("SELECT person_id FROM flags WHERE flag = 'NEW'").fetchall()
    assert [row[0] for row in flagged] == [waiting]
    day = str(TODAY - timedelta(days=2))
    put(desk, "interactions", uid="i-in", person_id=waiting, channel="linkedin", kind="message",
        direction="in", date=day)  # fmt: skip
    page.reload()
    wait_until(lambda: not page.desk.jobs.busy)
    assert sentence(page, "new") == "0 welcomed, 1 waiting"
    put(desk, "interactions", uid="i-out", person_id=waiting, channel="linkedin", kind="message",
        direction="out", date=day)  # fmt: skip
    page.reload()
    wait_until(lambda: not page.desk.jobs.busy)
    assert sentence(page, "new") == "1 welcomed, 0 waiting"
    assert page.figures["new"].value == "+1"


def test_the_goal_of_the_running_program_is_named(make_window: Maker, desk: Database) -> None:
    page = shown(make_window, desk)
    assert sentence(page, "goto") == "Go-to, by badge"
    program = programs.start_program(desk, "job")
    programs.set_goal(desk, program, "go_to_people_per_topic", 50, by=date(2027, 6, 30))
    page.reload()
    wait_until(lambda: not page.desk.jobs.busy)
    assert sentence(page, "goto") == "Go-to, by badge · goal 50 by Jun"
    programs.set_goal(desk, program, "go_to_people_per_topic", 80, by=date(2028, 6, 30))
    page.reload()
    wait_until(lambda: not page.desk.jobs.busy)
    assert sentence(page, "goto") == "Go-to, by badge · goal 80 by Jun 2028"
    programs.set_goal(desk, program, "go_to_people_per_topic", 80, by=TODAY - timedelta(days=1))
    page.reload()
    wait_until(lambda: not page.desk.jobs.busy)
    assert sentence(page, "goto") == "Go-to, by badge"


def test_a_channel_tells_its_gain_in_people(make_window: Maker, desk: Database) -> None:
    page = shown(make_window, desk)
    table, rows = page.channels.table, page.channels.sheet.rows
    by_name = {row[0]: at for at, row in enumerate(rows)}
    gained = by_name["LinkedIn"]
    assert rows[gained][4] == "+1"
    assert table.item(gained, 4).data(TONE) == "success"
    assert rows[by_name["GitHub"]][4] == "0"
    assert rows[by_name["Email"]][5] == "4 days ago"


def test_a_loss_has_the_tone_of_a_loss(make_window: Maker, desk: Database) -> None:
    with desk.change("End") as change:
        change.execute(
            "UPDATE handles SET ended_on = ? WHERE uid IN ('h-2-linkedin', 'h-5-linkedin')",
            (str(TODAY - timedelta(days=3)),),
        )
    page = shown(make_window, desk)
    at, row = next(
        (at, row) for at, row in enumerate(page.channels.sheet.rows) if row[0] == "LinkedIn"
    )
    assert row[4] == "-1"
    assert page.channels.table.item(at, 4).data(TONE) == "danger"


def test_numbers_stand_under_the_beginning_of_their_heads(
    make_window: Maker, desk: Database
) -> None:
    table = shown(make_window, desk).channels.table
    leading = Qt.AlignmentFlag.AlignLeading
    assert table.horizontalHeader().defaultAlignment() & leading
    for column in range(table.columnCount()):
        assert table.item(0, column).textAlignment() & Qt.AlignmentFlag.AlignHCenter == 0


def test_no_card_is_stretched_to_the_height_of_its_neighbour(
    make_window: Maker, desk: Database
) -> None:
    page = shown(make_window, desk)
    assert page.columns.side_by_side
    rhythm, channels = page.rhythm, page.channels
    assert rhythm.x() != channels.x()
    for card in parts(page, TwinCard):
        last = card.chart if card.chart is not None else card.table
        foot = last.mapTo(card, QPoint(0, last.height())).y()
        assert card.height() - foot <= 16 + card.column.spacing() + 2, card.title
    page.window().resize(960, 640)
    settle()
    assert not page.columns.side_by_side
    assert rhythm.x() == channels.x()


def test_the_legend_stands_in_the_head_line_where_there_is_room(
    make_window: Maker, desk: Database
) -> None:
    page = shown(make_window, desk)
    legend = next(parts(page, StageLegend))

    def middle(widget: Any) -> int:
        return int(widget.mapTo(page.growth, QPoint(0, widget.height() // 2)).y())

    assert abs(middle(legend) - middle(page.growth.toggle)) <= 2
    assert legend.accessibleName() == "Advocate, Go-to, Trusting, Acquainted, Aware"
    wide = theme.active().unit(300)
    page.growth.setFixedWidth(wide)
    settle()
    assert middle(legend) > middle(page.growth.toggle) + 10
    assert legend.height() > theme.active().unit(20)


def test_a_share_opens_the_active_people_of_its_channel(window: Window) -> None:
    window.go("community")
    page: Any = window.view("community")
    wait_until(lambda: page.seen is not None and not window.desk.jobs.busy)
    at = next(n for n, row in enumerate(page.channels.sheet.rows) if row[0] == "LinkedIn")
    page.channels.open_row(at, 3)
    people: Any = window.view("people")
    expected = page.seen.measured.active_on["linkedin"]
    assert expected
    wait_until(lambda: set(people.model.ids) == set(expected))
