"""The cards of the day, from stored flags; urgency is scaled to the day on reading."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from community_desk.core.days import monday_of, next_occurrence
from community_desk.core.sentences import PAIR, SUGGESTIONS, template_of
from community_desk.core.today import (
    Card,
    Load,
    Weighed,
    capacity_on,
    card_of,
    is_hidden,
    load_of,
    plan_day,
)
from community_desk.core.warmth import Sums, warmth_on
from community_desk.store.queries.candidates import candidates
from community_desk.store.queries.weighing import (
    FLAGS,
    Context,
    context_of,
    records_of,
    sentence_of,
    values_of,
    weighed_flags,
)
from community_desk.store.rules import Rules, org_key


@dataclass(frozen=True, slots=True)
class CardRow:
    """One card as Today shows it."""

    person_id: int
    uid: str
    name: str
    role: str
    org: str
    lane: str
    flag: str
    also: tuple[str, ...]
    priority: int
    urgency: float
    sentence: str
    also_said: tuple[tuple[str, dict[str, object]], ...]
    variant: str
    values: dict[str, object]
    template: str
    channel: str | None
    suggestion: str
    circle: str
    stage: int
    score: int | None
    band: str
    subject: str
    parts: tuple[int, int, int, int, int]
    records: tuple[str, ...]


class AheadRow(NamedTuple):
    """A day of somebody's that comes within a week."""

    person_id: int
    uid: str
    name: str
    type: str
    day: date
    age: int | None


@dataclass(frozen=True, slots=True)
class Today:
    """Everything the page Today shows."""

    date: date
    capacity: int
    cards: tuple[CardRow, ...]
    waiting: dict[str, int]
    load: Load
    done_today: int
    done_week: int
    ahead: tuple[AheadRow, ...]


def today(connection: Any, rules: Rules, as_of: date, *, capacity: int | None = None) -> Today:
    """The cards of the day in order; `capacity` replaces the plan's when the user wants more."""
    context = context_of(connection, rules, as_of)
    places = capacity_on(as_of, rules.model.plan) if capacity is None else capacity
    people, uncounted = candidates(connection, rules, as_of, context, places)
    cards = list(_cards(_flags_of(connection, people), rules, as_of, context))
    c_left = _c_left(connection, rules, as_of)
    chosen, waiting = plan_day(cards, places, c_left, rules.model.plan)
    for lane, number in uncounted.items():
        waiting[lane] += number
    return Today(
        date=as_of,
        capacity=places,
        cards=tuple(_rows(connection, chosen, as_of, rules)),
        waiting=waiting,
        load=load(connection, rules),
        done_today=_tended(connection, as_of, as_of),
        done_week=_tended(connection, monday_of(as_of), as_of),
        ahead=tuple(ahead(connection, as_of)),
    )


def _flags_of(connection: Any, people: Sequence[int]) -> list[Any]:
    """Every flag of these people, with what weighing needs."""
    found: list[Any] = []
    for start in range(0, len(people), 5_000):
        chunk = json.dumps(list(people[start : start + 5_000]))
        sql = f"{FLAGS} WHERE f.person_id IN (SELECT value FROM json_each(?))"
        found.extend(connection.execute(sql, (chunk,)))
    return found


def _cards(rows: Iterable[Any], rules: Rules, as_of: date, context: Context) -> Iterable[Card]:
    kept = list(rows)
    facts = {row[0]: (row[3], row[4]) for row in kept}
    for (key, uid), flags in weighed_flags(kept, rules, as_of, context).items():
        stage, org = facts[key]
        preference = _preference(rules, flags, stage, org, context.focus.get(key))
        card = card_of(key, uid, flags, preference)
        if card is not None and not _person_hidden(context, key, as_of):
            yield card


def _person_hidden(context: Context, person_id: int, as_of: date) -> bool:
    """A snooze of the whole person, kept under the flag `*`."""
    shown = context.shown.get((person_id, "*", ""))
    return shown is not None and is_hidden(shown, as_of)


def _preference(
    rules: Rules, flags: Sequence[Weighed], stage: int, org: str | None, role: str | None
) -> tuple[int, ...]:
    """The purpose's order inside one priority (domain.md chapter 7)."""
    if rules.purpose is None:
        return ()
    if rules.purpose.code == "job":
        return (int(org_key(org) not in rules.target_orgs), stage)
    if rules.purpose.code == "sell":
        return ({"customer": 0, "prospect": 1}.get(role or "", 2),)
    return (int(not any(f.found.flag == "NEW" for f in flags)),)


def _c_left(connection: Any, rules: Rules, as_of: date) -> int:
    """What is left of the week's allowance of lane C."""
    used = connection.execute(
        "SELECT COUNT(*) FROM card_states WHERE flag IN ('DORMANT', 'NEVER') "
        "AND last_shown >= ? AND last_shown < ?",
        (monday_of(as_of).isoformat(), as_of.isoformat()),
    ).fetchone()[0]
    return max(0, rules.model.plan.lane_c_per_week - int(used))


def load(connection: Any, rules: Rules) -> Load:
    """Touches a day that the circles ask for against what the plan gives."""
    rows = connection.execute(
        "SELECT cadence, COUNT(*) FROM facts WHERE status = 'active' AND cadence IS NOT NULL "
        "GROUP BY cadence"
    ).fetchall()
    return load_of(((row[0], row[1]) for row in rows), rules.model.plan)


def _tended(connection: Any, first: date, last: date) -> int:
    """People with something logged by hand in these days."""
    return int(
        connection.execute(
            "SELECT COUNT(DISTINCT person_id) FROM interactions INDEXED BY ix_interactions_date "
            "WHERE date BETWEEN ? AND ? AND batch_id IS NULL",
            (first.isoformat(), last.isoformat()),
        ).fetchone()[0]
    )


def _rows(connection: Any, cards: Sequence[Card], as_of: date, rules: Rules) -> Iterable[CardRow]:
    marks = ",".join("?" * len(cards))
    details = {
        row[0]: row[1:]
        for row in connection.execute(
            "SELECT p.id, p.name, p.role, p.org, p.circle, x.stage, x.best_channel, x.anchor, "
            "x.w_in, x.w_out, x.w_light, x.half_life FROM people p "
            f"JOIN facts x ON x.person_id = p.id WHERE p.id IN ({marks})",
            [card.person_id for card in cards],
        )
    }
    for card in cards:
        name, role, org, circle, stage, channel, anchor, w_in, w_out, w_light, life = details[
            card.person_id
        ]
        sums = None if anchor is None else Sums(anchor, w_in, w_out, w_light)
        warmth = warmth_on(sums, life, as_of, rules.model)
        first = card.first
        yield CardRow(
            person_id=card.person_id,
            uid=card.person_uid,
            name=name,
            role=role or "",
            org=org or "",
            lane=card.lane,
            flag=first.found.flag,
            also=tuple(w.found.flag for w in card.also),
            priority=first.priority,
            urgency=first.urgency,
            sentence=_spoken(card, [sentence_of(w, name, as_of) for w in (first, *card.also)]),
            also_said=tuple((w.found.flag, values_of(w)) for w in card.also),
            variant=first.found.variant,
            values=values_of(first),
            template=template_of(first.found.flag, first.found.variant),
            channel=channel,
            suggestion=SUGGESTIONS[first.found.flag],
            circle=circle or "listed",
            stage=stage,
            score=warmth.score,
            band=warmth.band,
            subject=first.found.subject,
            parts=first.parts,
            records=tuple(records_of(first)),
        )


def _spoken(card: Card, sentences: Sequence[str]) -> str:
    """The first flag's sentence; COOLING and OVERDUE speak together on one card."""
    flags = [card.first.found.flag, *(w.found.flag for w in card.also)]
    if flags[0] in PAIR and set(flags) >= PAIR:
        (other,) = PAIR - {flags[0]}
        return f"{sentences[0]} {sentences[flags.index(other)]}"
    return sentences[0]


def ahead(connection: Any, as_of: date, days: int = 7) -> list[AheadRow]:
    """Days of people in circles within the next week, nearest first."""
    rows = connection.execute(
        "SELECT p.id, p.uid, p.name, m.type, m.month, m.day, m.year, m.yearly FROM milestones m "
        "JOIN people p ON p.id = m.person_id WHERE COALESCE(p.status, 'active') = 'active' "
        "AND COALESCE(p.circle, 'listed') != 'listed'"
    )
    found = []
    for key, uid, name, kind, month, day_number, year, yearly in rows:
        repeats = yearly is None or bool(yearly)
        day = next_occurrence(month, day_number, as_of, year, yearly=repeats)
        if day is not None and (day - as_of).days <= days:
            age = day.year - year if year and repeats else None
            found.append(AheadRow(key, uid, name, kind, day, age))
    found.sort(key=lambda row: (row.day, row.name))
    return found
