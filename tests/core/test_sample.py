"""Sample people are the same every time, hang together, and are from everywhere."""

from __future__ import annotations

import unicodedata
from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from community_desk import resources
from community_desk.core.kinds import Circle, Direction, FavourType, Kind, Side, Size, Status
from community_desk.core.sample import make_people

TODAY = date(2026, 11, 22)


def test_the_same_seed_gives_the_same_people() -> None:
    first = make_people(60, 500, 7, TODAY)
    assert first == make_people(60, 500, 7, TODAY)
    assert first["people"] != make_people(60, 500, 8, TODAY)["people"]


@settings(max_examples=25)
@given(st.integers(0, 120), st.none() | st.integers(0, 900), st.integers(0, 99))
def test_tables_hang_together(count: int, interactions: int | None, seed: int) -> None:
    tables = make_people(count, interactions, seed, TODAY)
    people = {row["uid"] for row in tables["people"]}
    assert len(people) == count
    uids = [row["uid"] for rows in tables.values() for row in rows]
    assert len(uids) == len(set(uids))
    for rows in tables.values():
        for row in rows:
            for key in ("person", "a", "b"):
                assert row.get(key, "none") in people | {"none"}
    assert {row["topic"] for row in tables["exchanges"]} <= {r["name"] for r in tables["topics"]}
    if interactions is not None and count:
        assert len(tables["interactions"]) == interactions


def test_what_passed_is_past_and_within_five_years() -> None:
    tables = make_people(200, None, 3, TODAY)
    oldest = (TODAY - timedelta(days=1830)).isoformat()
    met = {row["uid"]: row["met_on"] for row in tables["people"]}
    for row in tables["interactions"]:
        assert oldest <= row["date"] <= TODAY.isoformat()
        assert row["date"] >= met[row["person"]]
    for table, key in (("exchanges", "date"), ("exchanges", "done_on"), ("commitments", "done_on")):
        assert all(row.get(key, "") <= TODAY.isoformat() for row in tables[table])


def test_words_are_those_of_the_model() -> None:
    tables = make_people(300, None, 1, TODAY)
    channels = set(resources.load_playbooks())
    assert {row["circle"] for row in tables["people"]} == set(Circle)
    assert {row["status"] for row in tables["people"]} <= set(Status)
    assert {row["kind"] for row in tables["interactions"]} <= set(Kind)
    assert {row["direction"] for row in tables["interactions"]} == set(Direction)
    assert {row["channel"] for row in tables["interactions"] + tables["handles"]} <= channels
    assert {row["side"] for row in tables["exchanges"]} == set(Side)
    assert {row["type"] for row in tables["exchanges"]} <= set(FavourType)
    assert {row["size"] for row in tables["exchanges"]} <= set(Size)


def test_people_come_from_everywhere() -> None:
    names = [row["name"] for row in make_people(300, 0, 1, TODAY)["people"]]
    scripts = Counter(unicodedata.name(name[0]).split()[0] for name in names)
    assert {"LATIN", "ARABIC", "HEBREW", "CJK", "HANGUL", "CYRILLIC", "GREEK"} <= scripts.keys()
    assert len(set(names)) > 250


def test_a_desk_has_something_to_do() -> None:
    tables = make_people(300, None, 1, TODAY)
    promises = tables["commitments"]
    assert any(row["who"] == "me" and "done_on" not in row for row in promises)
    assert any(row["status"] == "open" for row in tables["exchanges"])
    assert any("thanked_on" not in row for row in tables["exchanges"] if row["side"] == "receive")
    assert tables["introductions"]
    assert tables["program_people"]


def test_near_people_are_touched_more_often() -> None:
    tables = make_people(300, None, 1, TODAY)
    circles = {row["uid"]: row["circle"] for row in tables["people"]}
    touched = Counter(circles[row["person"]] for row in tables["interactions"])
    people = Counter(circles.values())
    shares = [touched[circle] / people[circle] for circle in ("inner", "close", "wide", "edge")]
    assert shares == sorted(shares, reverse=True)


@pytest.mark.parametrize("count", [1, 2, 5])
def test_a_handful_of_people_is_enough(count: int) -> None:
    assert len(make_people(count, None, 1, TODAY)["people"]) == count
