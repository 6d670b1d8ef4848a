"""A month or a year alone: read, kept beside its first day, and dropped when it fits no more."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from community_desk.core.roughly import first_day, known_part, read_roughly

TODAY = date(2026, 11, 23)
MONTHS = [[name] for name in (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)]  # fmt: skip
MONTHS[4].append("mai")


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("2019", "2019"), (" 2026 ", "2026"), ("2019-05", "2019-05"), ("5/2019", "2019-05"),
        ("05.2019", "2019-05"), ("May 2019", "2019-05"), ("2019 mai", "2019-05"),
        ("Mai. 2019", "2019-05"), ("٢٠١٩", "2019"), ("11/2026", "2026-11"),
    ],
)  # fmt: skip
def test_what_is_known_is_read(text: str, known: str) -> None:
    assert read_roughly(text, MONTHS, TODAY) == known


@pytest.mark.parametrize(
    "text",
    ["", "2027", "12/2026", "13/2019", "0019", "May", "May 19", "May 2019 2020", "yesterday",
     "2019-05-18", "Smarch 2019", "999"],
)  # fmt: skip
def test_everything_else_is_not(text: str) -> None:
    assert read_roughly(text, MONTHS, TODAY) is None


@given(st.dates(date(1001, 1, 1), TODAY))
def test_the_first_day_keeps_what_is_known(day: date) -> None:
    for known in (f"{day:%Y}".zfill(4), day.isoformat()[:7], day.isoformat()):
        first = first_day(known)
        assert first <= day
        assert known_part(first, known) == known


def test_what_no_longer_fits_the_day_says_nothing() -> None:
    day = date(2019, 5, 18)
    assert known_part(day, "2019") == "2019"
    for stale in ("2018", "2019-06", "2", "2019-0", None, 2019, ["2019"], "2019-05-18"):
        assert known_part(day, stale) == "2019-05-18"
    assert known_part(None, "2019") == ""
