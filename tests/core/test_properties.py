"""The properties of domain.md chapter 10, on random histories."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from community_desk.core import records as r
from community_desk.core import today, warmth
from community_desk.core.facts import Facts, Records, facts_of
from community_desk.core.parameters import parse_model
from community_desk.resources import load_model
from tests.histories import DAY0, LIGHT, SPAN, days, histories, interactions, people

MODEL = parse_model(load_model())


def comparable(facts: Facts) -> object:
    """Everything but the stored anchor's day and the order of equal things."""
    return facts._replace(
        sums=None if facts.sums is None else tuple(round(v, 9) for v in facts.sums),
        ledger=tuple(round(v, 9) for v in facts.ledger),
    )


@given(people(), histories(), days, st.integers())
def test_1_order_of_entry_changes_nothing(
    person: r.Person, records: Records, as_of: date, seed: int
) -> None:
    shuffled = list(records.interactions)
    random.Random(seed).shuffle(shuffled)
    mixed = records._replace(
        interactions=shuffled,
        exchanges=records.exchanges[::-1],
        promises=records.promises[::-1],
        handles=records.handles[::-1],
    )
    one, two = facts_of(person, records, as_of, MODEL), facts_of(person, mixed, as_of, MODEL)
    assert one.standing[:3] == two.standing[:3]
    assert {(f.flag, f.subject) for f in one.flags} == {(f.flag, f.subject) for f in two.flags}
    assert comparable(one)[0] == comparable(two)[0]  # type: ignore[index]


@given(people(), interactions(most=40), days)
def test_1_incremental_equals_closed_form(
    person: r.Person, items: list[r.Interaction], as_of: date
) -> None:
    closed = warmth.sums_of(person._replace(closeness=None), items, as_of, MODEL)
    life = warmth.half_life(person, MODEL)
    anchor = DAY0.toordinal() + SPAN // 2
    sums = warmth.Sums(anchor, 0.0, 0.0, 0.0)
    for item in warmth.counted(items, as_of, MODEL):
        sums = warmth.add(sums, item, life, MODEL)
    if closed is None:
        assert sums[1:] == (0, 0, 0)
        return
    read = warmth.warmth_on(sums, life, as_of, MODEL)
    assert (read.inbound, read.outbound, read.light) == pytest.approx(closed[1:], rel=1e-9)


@given(people(), interactions(most=40), days, st.lists(st.integers(0, 2000), min_size=1))
def test_1_a_curve_is_the_closed_form_on_each_of_its_days(
    person: r.Person, items: list[r.Interaction], last: date, back: list[int]
) -> None:
    on = [last - timedelta(days=ago) for ago in sorted(back, reverse=True)]
    curve = warmth.scores_on(person, items, on, MODEL)
    assert curve == [warmth.warmth_of(person, items, day, MODEL).score for day in on]


@given(people(), histories(), days, st.integers(1, 900))
def test_2_time_alone_never_warms(
    person: r.Person, records: Records, as_of: date, ahead: int
) -> None:
    records = records._replace(interactions=[i for i in records.interactions if i.date <= as_of])
    assume(person.rated_on is None or person.rated_on <= as_of)
    soon = warmth.warmth_of(person, records.interactions, as_of, MODEL)
    then = warmth.warmth_of(person, records.interactions, as_of + timedelta(days=ahead), MODEL)
    assert (soon.total is None) == (then.total is None)
    if soon.total is not None and then.total is not None:
        assert then.total <= soon.total + 1e-12
        assert (then.score or 0) <= (soon.score or 0)


@given(people(), interactions(LIGHT, most=60), days)
def test_3_clicks_alone_stop_at_aware(
    person: r.Person, items: list[r.Interaction], as_of: date
) -> None:
    person = person._replace(closeness=None)
    facts = facts_of(person, Records(interactions=items), as_of, MODEL)
    assert facts.standing.stage <= 1
    total = warmth.warmth_of(person, items, as_of, MODEL).total
    assert total is None or total <= 1


@given(people(), interactions(most=60), days)
def test_4_volume_without_an_answer_stays_stranger(
    person: r.Person, items: list[r.Interaction], as_of: date
) -> None:
    sent = [i._replace(direction="out") for i in items if i.direction != "mutual"]
    person = person._replace(closeness=None)
    facts = facts_of(person, Records(interactions=sent), as_of, MODEL)
    assert facts.standing.stage == 0
    total = warmth.warmth_of(person, sent, as_of, MODEL).total
    assert total is None or total <= 2


@given(people(), interactions(most=12), days, st.data())
def test_5_the_same_twice_a_day_changes_nothing(
    person: r.Person, items: list[r.Interaction], as_of: date, data: st.DataObject
) -> None:
    assume(items)
    again = data.draw(st.sampled_from(items))
    assume(again.kind != "react")
    doubled = [*items, again._replace(id=999, uid="i999")]
    one = warmth.sums_of(person, items, as_of, MODEL)
    two = warmth.sums_of(person, doubled, as_of, MODEL)
    assert (one is None) == (two is None)
    if one is not None and two is not None:
        assert one == pytest.approx(two, rel=1e-12)


def test_5_reactions_count_three_times_a_day() -> None:
    person = r.Person(1, "p", "Ana", circle="close")
    totals = []
    for count in range(1, 6):
        items = [r.Interaction(n, f"i{n}", "x", "react", "in", DAY0) for n in range(count)]
        totals.append(warmth.warmth_of(person, items, DAY0, MODEL).light)
    assert totals == pytest.approx([0.1, 0.2, 0.3, 0.3, 0.3])


@given(people(), people(), histories(), days)
def test_6_circles_never_touch_stage_or_ledger(
    one: r.Person, other: r.Person, records: Records, as_of: date
) -> None:
    moved = one._replace(
        circle=other.circle, cadence_override=other.cadence_override, family=other.family
    )
    a, b = facts_of(one, records, as_of, MODEL), facts_of(moved, records, as_of, MODEL)
    assert a.standing == b.standing
    assert (a.ledger, a.pressure, a.peak, a.rhythm) == (b.ledger, b.pressure, b.peak, b.rhythm)


@given(people(), histories(), days, st.sampled_from(("archived", "do_not_contact", "died")))
def test_7_no_card_for_who_is_left_in_peace(
    person: r.Person, records: Records, as_of: date, status: str
) -> None:
    assert facts_of(person._replace(status=status), records, as_of, MODEL).flags == ()


@given(
    st.tuples(st.integers(0, 30), st.integers(0, 30), st.integers(0, 30)),
    st.integers(0, 12),
    st.integers(0, 12),
    st.integers(0, 3),
)
def test_8_the_plan_holds_its_bounds(
    lanes: tuple[int, int, int], capacity: int, left: int, least: int
) -> None:
    taken = today.fill_lanes(lanes, capacity, left, least)
    assert sum(taken) <= capacity
    assert taken[2] <= left
    assert all(0 <= t <= w for t, w in zip(taken, lanes, strict=True))
    if sum(lanes[:2]) + min(lanes[2], left) >= capacity:
        assert sum(taken) == capacity
    assert today.fill_lanes(lanes, capacity, left, least) == taken


@given(st.integers(1, 60), st.integers(1, 25), st.integers(1, 30), st.integers(0, 3))
def test_9_rotation_offers_everybody_before_anybody_twice(
    people_count: int, per_week: int, weeks: int, signals: int
) -> None:
    offered = {f"p{n}": 0 for n in range(people_count)}
    last: dict[str, date] = {}
    for week in range(weeks):
        day = DAY0 + timedelta(days=7 * week)
        listed = [
            today.Listed(uid, times, hash(uid) % (signals + 1), last.get(uid))
            for uid, times in offered.items()
        ]
        for uid in today.rotation(listed, per_week):
            offered[uid] += 1
            last[uid] = day
        assert max(offered.values()) - min(offered.values()) <= 1


@given(people(), histories(), days)
def test_10_every_claim_names_its_records(person: r.Person, records: Records, as_of: date) -> None:
    facts = facts_of(person, records, as_of, MODEL)
    known = {"p1", *(h.uid for h in records.handles), *(i.uid for i in records.interactions)}
    known |= {e.uid for e in records.exchanges} | {c.uid for c in records.promises}
    known |= {m.uid for m in records.milestones} | {o.uid for o in records.overrides}
    if facts.standing.stage > 0:
        assert facts.standing.because
    for reason in facts.standing.because:
        assert reason.rule == "judgement" or reason.records
        assert set(reason.records) <= known
    for flag in facts.flags:
        assert flag.records
        assert set(flag.records) <= known


@given(people(), histories(), days)
def test_12_the_future_changes_nothing(person: r.Person, records: Records, as_of: date) -> None:
    past = records._replace(
        interactions=[i for i in records.interactions if i.date <= as_of],
        exchanges=[e for e in records.exchanges if e.date is None or e.date <= as_of],
        promises=[p for p in records.promises if p.made_on is None or p.made_on <= as_of],
    )
    one = facts_of(person, records, as_of, MODEL)._replace(next_change=date.max)
    assert one == facts_of(person, past, as_of, MODEL)._replace(next_change=date.max)


def read_on(facts: Facts, computed_on: date, day: date) -> object:
    """What stored facts say on a later day: daily flags advanced, up to their most."""
    gone = (day - computed_on).days
    flags = []
    for f in facts.flags:
        number = f.numerator + gone if f.daily else f.numerator
        number = number if f.most is None else min(number, f.most)
        flags.append((f.flag, f.subject, f.denominator, f.variant, number))
    standing = facts.standing
    return (
        sorted(flags),
        standing.stage,
        standing.badges,
        facts.hold,
        facts.rhythm,
        facts.unanswered,
    )


@given(people(), histories(), days, st.integers(1, 400))
def test_facts_hold_until_the_day_they_name(
    person: r.Person, records: Records, as_of: date, ahead: int
) -> None:
    facts = facts_of(person, records, as_of, MODEL)
    assert facts.next_change > as_of
    if facts.next_change <= as_of + timedelta(days=ahead):
        ahead = (facts.next_change - as_of).days - 1
    day = as_of + timedelta(days=ahead)
    then = facts_of(person, records, day, MODEL)
    assert read_on(then, day, day) == read_on(facts, as_of, day)
