"""The first page of what was typed is the beginning of everybody who passes."""

from __future__ import annotations

from pathlib import Path

import pytest

from community_desk.operations.sample import fill_demo
from community_desk.store.database import Database
from community_desk.store.queries.people import BROAD, FIRST, first_ids, people_ids
from community_desk.store.queries.people_filter import PeopleFilter
from tests.desks import TODAY, empty_desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Database:
    db = empty_desk(Path(tmp_path_factory.mktemp("first")))
    fill_demo(db, people=BROAD + 400, interactions=6_000)
    return db


@pytest.mark.parametrize(
    ("sort", "descending"),
    [("next_touch", False), ("next_touch", True), ("last_touch", True), ("name", False),
     ("name", True)],
)  # fmt: skip
def test_it_begins_what_follows(desk: Database, sort: str, descending: bool) -> None:
    chosen = PeopleFilter(text="e")
    with desk.read() as connection:
        first = first_ids(connection, TODAY, chosen, sort, descending=descending)
        ids = people_ids(connection, desk.rules, TODAY, chosen, sort, descending=descending)
    assert first is not None
    assert len(first) == FIRST
    assert first == ids[:FIRST]


def test_chips_hold_for_the_first_page_too(desk: Database) -> None:
    chosen = PeopleFilter(text="e", circles=("wide", "edge"))
    with desk.read() as connection:
        first = first_ids(connection, TODAY, chosen)
        ids = people_ids(connection, desk.rules, TODAY, chosen)
    assert first == ids[:FIRST]


@pytest.mark.parametrize(
    "chosen",
    [PeopleFilter(), PeopleFilter(text="zzzz"), PeopleFilter(text="e", bands=("warm",)),
     PeopleFilter(text="e", statuses=("active", "archived"))],
)  # fmt: skip
def test_where_everybody_is_found_as_soon_nothing_is_said(
    desk: Database, chosen: PeopleFilter
) -> None:
    with desk.read() as connection:
        assert first_ids(connection, TODAY, chosen) is None
        assert first_ids(connection, TODAY, PeopleFilter(text="e"), "warmth") is None
