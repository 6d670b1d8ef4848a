"""Purposes are read strictly."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from community_desk import resources
from community_desk.core.purpose import parse_purposes
from community_desk.errors import InputError


def shipped() -> dict[str, Any]:
    return copy.deepcopy(resources.read_toml("purposes.toml"))


def test_shipped_purposes_say_what_chapter_seven_says() -> None:
    purposes = parse_purposes("purposes.toml", shipped())
    job, sell, brand = purposes["job"], purposes["sell"], purposes["brand"]
    assert (job.lane_c_min, job.lane_c_per_week, job.targets) == (2, 10, 40)
    assert (sell.per_working_day, sell.lifelines) == (6, 0)
    assert brand.focus_roles == ("peer", "expert", "host", "newcomer")
    assert job.follow_up_working_days == (3, 7)
    assert job.goals[2].metric == "thanked_within_1_day"
    assert job.goals[2].target == 1.0


@pytest.mark.parametrize(
    ("key", "value", "sentence"),
    [
        ("focus_cadence_days", 0, "job.focus_cadence_days must be 1 or more; found 0."),
        ("follow_up_working_days", [3, "x"], "job.follow_up_working_days[1] must be a whole"),
        ("goals", [{"metric": "m"}], "job.goals[0].target is missing."),
        ("goals", [{"metric": "m", "target": "x"}], "job.goals[0].target must be a number"),
        ("coffee", 1, "job.coffee is not a known key"),
    ],
)
def test_mistakes_name_file_and_key(key: str, value: object, sentence: str) -> None:
    values = shipped()
    values["job"][key] = value
    with pytest.raises(InputError) as caught:
        parse_purposes("purposes.toml", values)
    assert str(caught.value).startswith("purposes.toml: ")
    assert sentence in str(caught.value)


def test_a_purpose_must_be_a_table() -> None:
    with pytest.raises(InputError, match=r"purposes\.toml: job must be a table"):
        parse_purposes("purposes.toml", {"job": 1})
