"""What a page shows is what the command line says, on the sample people and on random ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from community_desk.cli import main
from community_desk.core.clock import FixedClock
from community_desk.store.startup import open_desk
from community_desk.ui.pages.person_standing import ask_words
from community_desk.ui.text import number, percent, tr
from tests.ui.conftest import Maker
from tests.ui.hands import settle, wait_until, words
from tests.ui.sample import TODAY

DESKS = ((300, 1), (80, 7), (40, 23), (3, 5))


@pytest.fixture(params=DESKS, ids=lambda one: f"{one[0]}-people-{one[1]}")
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    people, seed = request.param
    path = tmp_path / "random.desk"
    arguments = ["demo", "--people", str(people), "--seed", str(seed)]
    assert main(["--desk", str(path), "--as-of", TODAY.isoformat(), *arguments]) == 0
    return path


def said(desk: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    """What the command line answers."""
    capsys.readouterr()
    assert main(["--desk", str(desk), "--as-of", TODAY.isoformat(), *arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def share(value: float | None) -> str:
    return tr("not enough yet") if value is None else percent(value)


def test_every_figure_of_the_community(
    make_window: Maker, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = said(desk, capsys, "community")
    window = make_window(open_desk(desk, FixedClock(TODAY)))
    window.go("community")
    page: Any = window.view("community")
    wait_until(lambda: page.seen is not None)
    figures = {key: figure.value for key, figure in page.figures.items()}
    assert figures["people"] == number(told["people"])
    assert number(told["sum_of_channels"]) in page.figures["people"].sentence
    assert figures["active"] == share(told["active_share"]["90"])
    assert figures["trust"] == number(sum(told["stages"][3:]))
    by_topic = told["goto_by_topic"].values()
    goto = len(page.seen.measured.goto)
    assert figures["goto"] == number(goto)
    assert max(by_topic, default=0) <= goto <= sum(by_topic)
    assert page.overlap.aside.text().startswith(share(told["on_two_or_more"]))
    more = [row[1] for row in page.more.sheet.rows]
    assert more[:2] == [share(told["active_share"][days]) for days in ("30", "365")]
    assert more[2:4] == [share(told["growth"][days]) for days in ("28", "84")]
    shares = ("retention", "reciprocity", "answer_rate", "follow_through")
    assert more[4:8] == [share(told[key]) for key in shares]
    plain = (told["days_to_thanks"], told["concentration"]["effective"])
    assert more[8:10] == [
        tr("not enough yet") if value is None else f"{value:.1f}" for value in plain
    ]
    shown = {
        code: (len(who), page.seen.measured.overlap.only_here[code])
        for code, who in page.seen.measured.by_channel.items()
    }
    assert shown == {
        code: (one["people"], one["only_here"]) for code, one in told["channels"].items()
    }
    rows = [tuple(row[1:4]) for row in page.channels.sheet.rows]
    assert sorted(rows) == sorted(
        (number(one["people"]), number(one["only_here"]), percent(one["active_90"] / one["people"]))
        for one in told["channels"].values()
    )
    ordered = sorted(told["channels"].items(), key=lambda one: (-one[1]["people"], one[0]))
    for (code, one), row in zip(ordered, page.channels.sheet.rows, strict=True):
        net, growth = page.seen.measured.channel_net[code], one["growth_28"]
        assert row[4] == (f"{net:+d}" if net else "0")
        # The share of the command line is this figure against those there at the start.
        assert growth is None or (growth > 0) - (growth < 0) == (net > 0) - (net < 0)


def test_the_ask_check_of_many_people(
    make_window: Maker, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people = [row["uid"] for row in said(desk, capsys, "report")][:12]
    window = make_window(open_desk(desk, FixedClock(TODAY)))
    for place, uid in enumerate(people):
        window.go("person", uid)
        page: Any = window.view("person")
        wait_until(lambda: page.view is not None and page.view.uid == uid)  # noqa: B023
        ask = page._standing.ask
        favour, size = place % ask.favour.count(), place % ask.size_.count()
        ask.favour.setCurrentIndex(favour)
        ask.size_.setCurrentIndex(size)
        ask.size_.activated.emit(size)
        settle()
        told = said(
            desk, capsys, "ask-check", "--person", uid, "--type", ask.favour.currentData(),
            "--size", ask.size_.currentData(),
        )  # fmt: skip
        shown = words(ask)
        assert f"{number(told['pressure'])}. Room: {number(told['room'])}." in shown
        assert ("Nothing speaks against it." in shown) == (told["reasons"] == [])
        for reason in told["reasons"]:
            assert ask_words(page.view, told, reason, TODAY) in shown
