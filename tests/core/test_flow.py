"""Months, origins and cohorts of the community."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from community_desk.core.flow import (
    Beginning,
    cohorts,
    end_of,
    flow,
    months_before,
    quarter_of,
)

TODAY = date(2026, 3, 10)
people = st.frozensets(st.integers(1, 9))
days = st.dictionaries(st.integers(1, 9), st.dates(date(2025, 11, 1), TODAY))


def test_months_end_on_their_last_day_and_the_running_one_today() -> None:
    months = months_before(TODAY, 4)
    assert months == [date(2025, 12, 1), date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1)]
    ends = [end_of(first, TODAY) for first in months]
    assert ends == [date(2025, 12, 31), date(2026, 1, 31), date(2026, 2, 28), TODAY]


@given(st.lists(people, min_size=4, max_size=4), days, days)
def test_everybody_stands_in_one_column_and_nobody_is_lost(
    active: list[frozenset[int]], joined: dict[int, date], rested: dict[int, date]
) -> None:
    months = months_before(TODAY, 4)
    found = flow(months, active, joined, rested, TODAY)
    assert [month.first for month in found] == months[1:]
    for at, month in enumerate(found, 1):
        parts = (month.joined, month.woke, month.held, month.quiet, month.rested)
        together = frozenset().union(*parts)
        assert sum(map(len, parts)) == len(together)
        assert active[at] | active[at - 1] <= together
        assert month.held <= active[at] & active[at - 1]
        assert month.woke <= active[at] - active[at - 1]
        for key in month.joined:
            assert month.first <= joined[key] <= end_of(month.first, TODAY)


def test_cohorts_count_how_far_people_came_and_how_long_it_took() -> None:
    first = date(2025, 5, 1)
    beginnings = [
        Beginning(1, "they_wrote", first, 3, first + timedelta(days=100)),
        Beginning(2, "they_wrote", first, 2, first + timedelta(days=20)),
        Beginning(3, "they_wrote", first, 1, None),
        Beginning(4, "listed", None, 0, None),
        Beginning(5, "you_wrote", date(2025, 8, 31), 4, None),
    ]
    theirs, mine, listed = cohorts(beginnings, "origin")
    assert (theirs.key, theirs.people) == ("they_wrote", frozenset({1, 2, 3}))
    assert (theirs.acquainted, theirs.trusting) == (frozenset({1, 2}), frozenset({1}))
    assert theirs.days == 60
    assert (mine.key, mine.came_back, mine.days) == ("you_wrote", frozenset({5}), None)
    assert (listed.key, listed.people) == ("listed", frozenset({4}))
    assert [one.key for one in cohorts(beginnings, "quarter")] == ["2025-2", "2025-3"]
    assert quarter_of(date(2025, 12, 31)) == "2025-4"
