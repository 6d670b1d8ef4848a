"""Known for, warm-ups, pairs, ways and the week: pure rules."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from community_desk.core import goto, plan
from community_desk.core.goto import Evidence, Pairable, Request
from community_desk.core.paths import Tie, neighbours_of, shortest_way

DAY = date(2026, 6, 30)


def ago(days: int) -> date:
    return DAY - timedelta(days=days)


def test_known_for_sets_claims_against_what_was_asked() -> None:
    asked = [
        Request("Privacy", 1, ago(10)),
        Request("privacy", 2, ago(100)),
        Request("privacy", 2, ago(400)),
        Request("Optics", 3, ago(5)),
        Request("Old", 3, ago(900)),
    ]
    privacy, optics, maps = goto.known_for(asked, ["Privacy", "Maps"], {"privacy": 1}, DAY)
    assert (privacy.topic, privacy.claimed, privacy.asks, privacy.before) == ("Privacy", True, 2, 1)
    assert privacy.people == {1, 2}
    assert privacy.quarters == (0, 0, 1, 1)
    assert privacy.goto_people == 1
    assert (optics.claimed, optics.is_new) == (False, True)
    assert (maps.claimed, maps.asks) == (True, 0)


def test_a_need_speaks_of_whole_names_only() -> None:
    assert goto.speaks_of("a warm introduction at Bosch", "bosch")
    assert not goto.speaks_of("a warm introduction at Bosch", "Bosch Rexroth")
    assert not goto.speaks_of("a warm introduction", "")


def test_fit_comes_before_stage() -> None:
    fits = Evidence(inside=True, stage=2)
    assert goto.weight_of(fits) > goto.weight_of(Evidence(stage=5))
    assert goto.weight_of(fits._replace(has_room=True)) > goto.weight_of(fits)


REASONS = st.lists(
    st.sampled_from(["give_first", "thank_first", "promise_first", "unanswered"]), unique=True
)


@given(REASONS, st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.sets(st.integers(0, 6)))
def test_a_warm_up_is_two_to_four_days_in_order(
    reasons: list[str], day: date, working: set[int]
) -> None:
    touches = goto.warm_up(reasons, day, working)
    if not reasons:
        assert touches == ()
        return
    assert 2 <= len(touches) <= 4
    days = [touch.day for touch in touches]
    assert days == sorted(set(days))
    assert days[0] > day
    assert all(one.weekday() in working for one in days) or not working


def test_pairs_share_something_and_do_not_know_each_other() -> None:
    people = [
        Pairable(1, frozenset({"maps"}), "Zeiss", "Jena"),
        Pairable(2, frozenset({"maps"}), "", "Jena"),
        Pairable(3, frozenset({"maps"}), "", ""),
        Pairable(4, frozenset(), "Zeiss", ""),
    ]
    first = goto.suggest_pairs(people, {(2, 1)})
    assert all({p.a, p.b} != {1, 2} for p in first)
    (best, *_) = goto.suggest_pairs(people, ())
    assert (best.a, best.b) == (1, 2)
    assert best.shared == (("place", "Jena"), ("topic", "maps"))


def test_the_way_is_short_first_then_trusted() -> None:
    ties = [
        Tie(1, 9, "relation"),
        Tie(2, 9, "relation"),
        Tie(3, 4, "group"),
        Tie(4, 9, "employer"),
    ]
    neighbours = neighbours_of(ties)
    way = shortest_way(neighbours, {1: 2, 2: 4, 3: 5, 4: 0, 9: 0}, {9})
    assert way is not None
    assert way.people == (2, 9)
    assert way.ties[0].kind == "relation"
    assert shortest_way(neighbours, {1: 1, 2: 1}, {9}) is None


PAIRS = st.lists(st.tuples(st.integers(1, 12), st.integers(1, 12)), max_size=30)


@given(PAIRS, st.dictionaries(st.integers(1, 12), st.integers(0, 5)), st.integers(1, 12))
def test_every_way_is_walkable(
    pairs: list[tuple[int, int]], trust: dict[int, int], goal: int
) -> None:
    neighbours = neighbours_of([Tie(a, b, "relation") for a, b in pairs])
    way = shortest_way(neighbours, trust, {goal})
    if way is None:
        assert trust.get(goal, 0) < 2
        return
    assert trust[way.people[0]] >= 2
    assert way.people[-1] == goal
    assert len(set(way.people)) == len(way.people) <= 4
    assert all(b in neighbours[a] for a, b in zip(way.people, way.people[1:], strict=False))


def test_a_week_says_what_was_meant_and_what_came() -> None:
    touches = [(1, DAY), (1, DAY), (2, DAY), (3, ago(6)), (4, ago(7))]
    week = plan.week_of(touches, {2, 5}, DAY)
    assert (week.touches, week.people, week.on_plan, week.focus_met) == (4, 3, 1, 1)
    assert plan.is_scattered(week)
    assert not plan.is_scattered(plan.week_of(touches, {1}, DAY))


def test_steps_and_chairs() -> None:
    assert len({k: c for k, _, c in plan.STEPS}["community"]) == 7
    assert plan.step_shares({"same_photo"})["identity"] == 0.5
    assert plan.empty_chairs(["a", "b"], {7: "a"}) == {"a": 1, "b": 0}
