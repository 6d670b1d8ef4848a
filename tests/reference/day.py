"""Chapter 5: priority, lanes, capacity, and the load of the circles."""

from __future__ import annotations

import math
from datetime import date, timedelta
from typing import Any

from reference.desk import MODEL, PURPOSES, WEEKDAYS, Desk, Person
from reference.flags import Flag, at_target, flags, on_topic, working_day_names
from reference.ladder import Standing, standing

PRIORITY = MODEL["priority"]
ORDER = list(PRIORITY["base"])
"""The flags in the order of the table."""


def plan(desk: Desk, as_of: date) -> dict[str, Any]:
    """How many cards a day, and what lane C may have: model, purpose, program, user."""
    found = dict(MODEL["plan"])
    program = desk.program(as_of)
    if program is not None:
        for key in ("per_working_day", "lane_c_min", "lane_c_per_week"):
            found[key] = PURPOSES[program.purpose][key]
        if program.capacity:
            found["per_working_day"] = program.capacity
    if desk.setting("plan.per_working_day"):
        found["per_working_day"] = desk.setting("plan.per_working_day")
    found["working_days"] = working_day_names(desk)
    return found


def state_of(person: Person, flag: Flag) -> Any:
    """What is remembered of a card."""
    for row in person.desk.card_states:
        if row.person == person.uid and row.flag == flag.flag and row.subject == flag.subject:
            return row
    return None


def away(row: Any, as_of: date) -> bool:
    """Whether a remembered card is put off or put away."""
    return (
        (row.snoozed_until is not None and row.snoozed_until > as_of)
        or (row.hidden_until is not None and row.hidden_until > as_of)
        or (row.decided is not None and row.hidden_until is None)
    )


def is_hidden(person: Person, flag: Flag) -> bool:
    """Whether this card, or the whole person, is away."""
    return any(
        row.person == person.uid
        and (row.flag == "*" or (row.flag == flag.flag and row.subject == flag.subject))
        and away(row, person.as_of)
        for row in person.desk.card_states
    )


def shown_penalty(person: Person, flag: Flag) -> int:
    """5 for each showing of the last 14 days, at most 20, never in lane A."""
    row = state_of(person, flag)
    if flag.lane == "A" or row is None or row.last_shown is None:
        return 0
    if not 0 <= (person.as_of - row.last_shown).days <= 14:
        return 0
    return int(min(PRIORITY["shown_penalty_max"], PRIORITY["shown_penalty"] * row.shown_count))


def in_focus(person: Person) -> bool:
    """Whether the person stands on the focus list of the running program."""
    return bool(person.focus_roles())


def priority(person: Person, stands: Standing, flag: Flag, *, penalty: bool = True) -> int:
    """base + U + V + M - F."""
    total = PRIORITY["base"][flag.flag]
    total += min(PRIORITY["urgency_max"], math.floor(10 * flag.x))
    total += MODEL["circles"][person.row.circle]["points"]
    total += PRIORITY["stage_points"][stands.stage]
    if in_focus(person):
        total += PRIORITY["focus_points"]
    elif on_topic(person):
        total += PRIORITY["topic_points"]
    return int(total - (shown_penalty(person, flag) if penalty else 0))


def preference(person: Person, stands: Standing, found: list[Flag]) -> tuple[Any, ...]:
    """Chapter 7: who comes first inside an equal priority."""
    program = person.desk.program(person.as_of)
    if program is None:
        return ()
    if program.purpose == "job":
        return (not at_target(person), stands.stage)
    if program.purpose == "sell":
        roles = person.focus_roles()
        return (0 if "customer" in roles else 1 if "prospect" in roles else 2,)
    return (not any(f.flag == "NEW" for f in found),)


def places(a: int, b: int, c: int, capacity: int, left: int, c_min: int = 1) -> tuple[int, ...]:
    """How many cards of each lane a day holds."""
    c = min(c, max(0, left))
    for_b = 1 if capacity >= 2 and b else 0
    for_c = min(c_min, c) if capacity >= 3 else 0
    in_a = min(a, capacity - for_b - for_c)
    in_b = min(b, capacity - in_a - for_c)
    in_c = min(c, capacity - in_a - in_b, for_c)
    rest = capacity - in_a - in_b - in_c
    more = min(a - in_a, rest)
    in_a, rest = in_a + more, rest - more
    more = min(b - in_b, rest)
    in_b, rest = in_b + more, rest - more
    in_c += min(c - in_c, rest)
    return in_a, in_b, in_c


def load(desk: Desk, as_of: date) -> dict[str, Any]:
    """The touches a day the circles want, against those the days hold."""
    need = 0.0
    for row in desk.people:
        cadence = Person(desk, row, as_of).cadence()
        if row.status == "active" and cadence:
            need += 1 / cadence
    given = plan(desk, as_of)
    have = given["per_working_day"] * len(given["working_days"]) / 7
    return {"need": need, "have": have, "value": need / have if have else None}


def today(desk: Desk, as_of: date) -> dict[str, Any]:
    """The cards of the day in order."""
    given = plan(desk, as_of)
    working = WEEKDAYS[as_of.weekday()] in given["working_days"]
    capacity = given["per_working_day"] if working else 0
    candidates = []
    for row in desk.people:
        person = Person(desk, row, as_of)
        stands = standing(person)
        shown = [f for f in flags(person, stands) if not is_hidden(person, f)]
        if not shown:
            continue
        ranked = sorted(
            shown,
            key=lambda f: (-priority(person, stands, f), ORDER.index(f.flag), -f.x, f.subject),
        )
        top = ranked[0]
        row_state = state_of(person, top)
        first = row_state.first_shown if row_state else None
        last = row_state.last_shown if row_state else None
        key = (
            -priority(person, stands, top),
            preference(person, stands, shown),
            first or date.max,
            last is not None,
            last or date.min,
            row.uid,
        )
        candidates.append((key, row.uid, top, ranked, priority(person, stands, top)))
    candidates.sort(key=lambda c: c[0])
    lanes = {lane: [c for c in candidates if c[2].lane == lane] for lane in "ABC"}
    monday = as_of - timedelta(days=as_of.weekday())
    used = sum(
        1
        for row in desk.card_states
        if row.flag in ("DORMANT", "NEVER")
        and row.last_shown is not None
        and monday <= row.last_shown < as_of
    )
    left = max(0, given["lane_c_per_week"] - used)
    counts = places(*(len(lanes[x]) for x in "ABC"), capacity, left, given["lane_c_min"])
    cards = []
    for lane, count in zip("ABC", counts, strict=True):
        cards += lanes[lane][:count]
    return {
        "date": as_of.isoformat(),
        "capacity": capacity,
        "cards": [
            {
                "person": uid, "lane": top.lane, "flag": top.flag,
                "also": [f for f in dict.fromkeys(f.flag for f in ranked) if f != top.flag],
                "priority": points,
                "urgency": top.x,
            }
            for _, uid, top, ranked, points in cards
        ],
        "waiting": {
            lane: len(lanes[lane]) - count for lane, count in zip("ABC", counts, strict=True)
        },
        "load": load(desk, as_of),
    }  # fmt: skip
