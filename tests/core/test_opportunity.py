"""Steps, gate and timers of opportunities; the amnesty after an absence."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from community_desk.core.absence import Waiting, amnesty
from community_desk.core.opportunity import (
    STEPS,
    Event,
    Timer,
    add_working_days,
    after,
    gate,
    step_of,
    timer_of,
)

WEEK = (0, 1, 2, 3, 4)
FRIDAY = date(2026, 6, 26)


def test_steps_go_on_and_back_and_end() -> None:
    assert after("job", "referred", 1) == "interview"
    assert after("job", "target", -1) is None
    assert after("sell", "agreed", 1) is None
    assert step_of("brand", "interview") == "idea"
    assert {step_of(purpose, None) for purpose in STEPS} == {"target", "noticed", "idea"}


def test_no_offer_below_acquainted_and_the_facts_are_said() -> None:
    assert gate("proposal", None, ()) == ("nobody_named",)
    assert gate("proposal", 1, ("give_first",)) == ("acquainted_first", "give_first")
    assert gate("proposal", 2, ()) == ()
    assert gate("helped", 0, ("give_first",)) == ()


def test_timers_count_working_days_and_stop_at_an_answer() -> None:
    asked = Event("asked", FRIDAY)
    on = FRIDAY + timedelta(days=1)
    assert timer_of([asked], (3, 7), on, WEEK) == Timer("second_person", date(2026, 7, 1))
    later = date(2026, 7, 2)
    assert timer_of([asked], (3, 7), later, WEEK) == Timer("reminder", date(2026, 7, 7))
    late = date(2026, 8, 1)
    assert timer_of([asked], (3, 7), late, WEEK) == Timer("reminder", date(2026, 7, 7))
    assert timer_of([asked], (7,), on, WEEK) == Timer("reminder", date(2026, 7, 7))
    assert timer_of([asked, Event("talk", FRIDAY)], (3, 7), on, WEEK) is None
    assert timer_of([Event("note", FRIDAY)], (3, 7), on, WEEK) is None
    again = [asked, Event("answered", later), Event("applied", date(2026, 7, 3))]
    assert timer_of(again, (3,), date(2026, 7, 3), WEEK) == Timer("reminder", date(2026, 7, 8))
    assert timer_of([Event("asked", late)], (3, 7), on, WEEK) is None


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 30), st.sets(st.integers(0, 6)))
def test_working_days_are_days_one_works(start: date, days: int, working: set[int]) -> None:
    end = add_working_days(start, days, working)
    between = [start + timedelta(days=n + 1) for n in range((end - start).days)]
    counted = [day for day in between if not working or day.weekday() in working]
    assert len(counted) == days
    assert not between or counted[-1] == end


people = st.lists(
    st.tuples(st.sampled_from("AABBBC"), st.sampled_from(["inner", "wide", "edge", "listed"]),
              st.integers(0, 5), st.booleans()),
    max_size=120,
)  # fmt: skip


@given(people, st.integers(1, 10), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_an_amnesty_loses_nobody_and_never_puts_off_what_is_owed(
    given_people: list[tuple[str, str, int, bool]], capacity: int, today: date
) -> None:
    waiting = [Waiting(f"p{n}", f"P{n}", *one) for n, one in enumerate(given_people)]
    found = amnesty(waiting, today, capacity, WEEK)
    spread = [one for one, _ in found.spread]
    assert list(found.now) == waiting[:capacity]
    assert all(one.lane != "A" for one in [*spread, *found.rest])
    everybody = [*found.now, *spread, *found.rest]
    assert len({one.uid for one in everybody}) == len(everybody)
    for one in found.rest:
        assert one.circle in ("wide", "edge")
        assert one.stage < 3
        assert not one.family
    days = [day for _, day in found.spread]
    assert days == sorted(days)
    assert all(day > today and day.weekday() in WEEK for day in days)
    assert all(days.count(day) <= max(1, capacity // 2) for day in days)
    assert not found.rest or len(set(days)) == 15
