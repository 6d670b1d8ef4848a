"""Months of the community: who was active at each month's end, and days over a long span."""

from __future__ import annotations

import sqlite3
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from community_desk.core.flow import ACTIVE_DAYS, end_of, months_before, months_since
from community_desk.store.queries import flow
from community_desk.store.queries.past import spread

TODAY = date(2026, 3, 10)
items = st.lists(
    st.tuples(
        st.integers(1, 4),
        st.dates(date(2025, 6, 1), date(2026, 4, 20)),
        st.sampled_from(["in", "out", "mutual"]),
        st.sampled_from(["message", "like", "meeting", "comment"]),
    ),
    max_size=30,
)


@given(items)
def test_active_at_each_end_is_who_was_heard_in_the_window_before_it(
    items: list[tuple[int, date, str, str]],
) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE TABLE interactions (person_id, date TEXT, direction TEXT, kind TEXT, channel)"
    )
    connection.execute(
        "CREATE INDEX ix_interactions_person_date ON interactions "
        "(person_id, date, direction, kind, channel)"
    )
    connection.executemany(
        "INSERT INTO interactions VALUES (?, ?, ?, ?, 'x')",
        [(key, day.isoformat(), way, kind) for key, day, way, kind in items],
    )
    ends = [end_of(first, TODAY) for first in months_before(TODAY, 6)]
    expected = [
        frozenset(
            key
            for key, day, way, kind in items
            if end - timedelta(days=ACTIVE_DAYS) <= day <= end
            and (kind == "meeting" or (way == "in" and kind in ("message", "comment")))
        )
        for end in ends
    ]
    assert flow._active(connection, ends) == expected
    connection.close()


@given(st.integers(0, 60), st.integers(0, 30))
def test_days_are_spread_over_the_whole_span(count: int, room: int) -> None:
    days = [TODAY + timedelta(days=n) for n in range(count)]
    found = spread(days, room)
    assert len(found) == min(count, room)
    assert found == sorted(set(found))
    assert set(found) <= set(days)
    if room > 1 and count:
        assert (found[0], found[-1]) == (days[0], days[-1])
        gaps = [(b - a).days for a, b in pairwise(found)]
        assert not gaps or max(gaps) - min(gaps) <= 1


def test_months_touched_by_a_span() -> None:
    assert months_since(date(2026, 3, 31), date(2026, 3, 31)) == 1
    assert months_since(date(2026, 2, 28), date(2026, 3, 1)) == 2
    assert months_since(date(2024, 12, 31), TODAY) == 16
    assert months_since(date(2027, 1, 1), TODAY) == 1
