"""model.toml is checked at start, with a sentence that names file and key."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from community_desk.core.parameters import FLAGS, parse_model
from community_desk.errors import InputError
from community_desk.resources import load_model


def test_the_shipped_file_is_whole() -> None:
    model = parse_model(load_model())
    assert model.version == 1
    assert [model.circles[c].cadence for c in ("inner", "close", "active", "wide", "edge")] == [
        7, 30, 90, 180, 365,
    ]  # fmt: skip
    assert model.circles["listed"].cadence is None
    assert set(model.priority.base) == set(FLAGS)
    assert model.plan.working_days == {0, 1, 2, 3, 4}
    assert (model.daily_cap["react"], model.daily_cap["message"]) == (3, 1)


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("warmth.half_score_at", "four", "warmth.half_score_at must be a number"),
        ("circles.close.cadence", 0, "circles.close.cadence must be 1 or more"),
        ("kinds.call.class", "loud", "kinds.call.class must be one of"),
        ("balance.one_sided", [0.25], "balance.one_sided must be a list of 2 numbers"),
        ("plan.working_days", ["mon", "someday"], "plan.working_days must be a list of"),
        ("priority.base.NEW", None, "priority.base.NEW is missing"),
        ("stage.extra", 3, "stage.extra is not a known key"),
        ("ledger", 7, "ledger must be a table"),
    ],
)
def test_every_mistake_names_file_and_key(path: str, value: Any, words: str) -> None:
    values = copy.deepcopy(load_model())
    *sections, key = path.split(".")
    table = values
    for section in sections:
        table = table[section]
    if value is None:
        del table[key]
    else:
        table[key] = value
    with pytest.raises(InputError, match=words) as caught:
        parse_model(values)
    assert "model.toml" in str(caught.value)
