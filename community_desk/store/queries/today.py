"""The cards of the day, from stored flags; urgency is scaled to the day on reading."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from community_desk.core.days import monday_of, next_occurrence
from community_desk.core.filling import fill
from community_desk.core.names import fold
from community_desk.core.parameters import FLAGS as PLACES
from community_desk.core.sentences import SUGGESTIONS, template_of
from community_desk.core.sight import Found
from community_desk.core.today import (
    NOT_SHOWN,
    REVIVE_NEEDED,
    Card,
    Load,
    Shown,
    Weighed,
    capacity_on,
    card_of,
    is_hidden,
    load_of,
    plan_day,
    revive_value,
    weigh,
)
from community_desk.core.warmth import Sums, warmth_on
from community_desk.store.records import day_of
from community_desk.store.rules import Rules, org_key

FLAGS = (
    "SELECT f.person_id, p.uid, p.circle, x.stage, p.org, p.novel, f.flag, f.subject, "
    "f.numerator, f.denominator, f.counted_on, f.daily, f.most, f.variant, f.vals, f.records "
    "FROM flags f JOIN people p ON p.id = f.person_id JOIN facts x ON x.person_id = f.person_id "
)
STATES = (
    "SELECT person_id, flag, subject, shown_count, last_shown, snoozed_until, hidden_until, "
    "first_shown, decided FROM card_states WHERE flag != 'TRIAGE'"
)


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


class Context(NamedTuple):
    """What weighing a flag needs beside the flag: topics, focus, memory, living employers."""

    on_topic: frozenset[int]
    focus: dict[int, str]
    shown: dict[tuple[int, str, str], Shown]
    active_orgs: frozenset[str]


RANKED = """
SELECT person_id, MAX((weight + MIN(:urgency_max, CAST(10.0 * (MIN(
         numerator + CASE WHEN daily THEN :today - counted_on ELSE 0 END,
         COALESCE(most, 1e18)) / denominator) AS INTEGER))) * 32 + 31 - place) AS rank
  FROM flags INDEXED BY ix_flags_rank
 WHERE place NOT IN (:dormant, :never) AND person_id NOT IN (SELECT person_id FROM temp.special)
 GROUP BY person_id
"""
"""The best flag of everybody whose priority needs nothing beside the flags: priority and place."""

LANE_PLACES = {"A": (0, 5), "B": (6, 15)}
"""Places of the flags of a lane in the order of all flags; DORMANT and NEVER stand apart."""


def today(connection: Any, rules: Rules, as_of: date, *, capacity: int | None = None) -> Today:
    """The cards of the day in order; `capacity` replaces the plan's when the user wants more."""
    context = context_of(connection, rules, as_of)
    places = capacity_on(as_of, rules.model.plan) if capacity is None else capacity
    candidates, uncounted = _candidates(connection, rules, as_of, context, places)
    cards = list(_cards(_flags_of(connection, candidates), rules, as_of, context))
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


def _candidates(
    connection: Any, rules: Rules, as_of: date, context: Context, places: int
) -> tuple[list[int], dict[str, int]]:
    """People who may be on the day's cards, and by lane how many more only wait.

    Everybody whose priority depends on focus, topic, the memory of cards or the rest of the
    desk is looked at; of all others the highest of each lane, ties in the day's own order.
    """
    run = connection.execute
    special = set(context.on_topic) | set(context.focus) | {key for key, _, _ in context.shown}
    special |= {row[0] for row in run("SELECT person_id FROM flags WHERE flag = 'DORMANT'")}
    if rules.target_orgs:
        special |= _at_targets(connection, rules)
    run("CREATE TEMP TABLE IF NOT EXISTS special (person_id INTEGER PRIMARY KEY)")
    run("DELETE FROM temp.special")
    connection.executemany("INSERT INTO temp.special VALUES (?)", [(key,) for key in special])
    values = {
        "urgency_max": rules.model.priority.urgency_max,
        "today": as_of.toordinal(),
        "dormant": PLACES.index("DORMANT"),
        "never": PLACES.index("NEVER"),
    }
    run("CREATE TEMP TABLE IF NOT EXISTS ranked (person_id INTEGER PRIMARY KEY, rank INTEGER)")
    run("DELETE FROM temp.ranked")
    run(f"INSERT INTO temp.ranked {RANKED}", values)
    chosen = set(special)
    uncounted = {"A": 0, "B": 0, "C": 0}
    for lane, (low, high) in LANE_PLACES.items():
        best = _best_of_lane(connection, rules, low, high, places)
        chosen.update(best)
        total = run(
            "SELECT COUNT(*) FROM temp.ranked WHERE 31 - (rank & 31) BETWEEN ? AND ?", (low, high)
        ).fetchone()[0]
        uncounted[lane] = int(total) - len(best)
    never, total = _never(connection, places)
    chosen.update(never)
    uncounted["C"] = total - len(never)
    return sorted(chosen), uncounted


PREFERENCE_SQL = {
    "job": "x.stage,",
    "brand": "NOT EXISTS (SELECT 1 FROM flags n WHERE n.person_id = r.person_id "
    "AND n.flag = 'NEW'),",
}


def _best_of_lane(connection: Any, rules: Rules, low: int, high: int, places: int) -> list[int]:
    """The highest ranked people of a lane, as many as the day could take."""
    lane = "31 - (r.rank & 31) BETWEEN ? AND ?"
    row = connection.execute(
        f"SELECT r.rank >> 5 FROM temp.ranked r WHERE {lane} ORDER BY 1 DESC LIMIT 1 OFFSET ?",
        (low, high, max(0, places - 1)),
    ).fetchone()
    least = row[0] if row else -1
    preference = PREFERENCE_SQL.get(rules.purpose.code, "") if rules.purpose else ""
    return [
        found[0]
        for found in connection.execute(
            "SELECT r.person_id FROM temp.ranked r JOIN facts x ON x.person_id = r.person_id "
            f"JOIN people p ON p.id = r.person_id WHERE {lane} AND r.rank >> 5 >= ? "
            f"ORDER BY r.rank >> 5 DESC, {preference} p.uid LIMIT ?",
            (low, high, least, places),
        )
    ]


def _never(connection: Any, places: int) -> tuple[list[int], int]:
    """Listed people without a word, in the order of uids, and how many there are."""
    alone = (
        "FROM flags f WHERE f.flag = 'NEVER' AND f.person_id NOT IN "
        "(SELECT person_id FROM temp.special) AND f.person_id NOT IN "
        "(SELECT person_id FROM temp.ranked)"
    )
    first = connection.execute(
        f"SELECT f.person_id {alone} ORDER BY f.subject LIMIT ?", (places,)
    ).fetchall()
    total = connection.execute(f"SELECT COUNT(*) {alone}").fetchone()[0]
    return [row[0] for row in first], int(total)


def _at_targets(connection: Any, rules: Rules) -> set[int]:
    """People at the employers the program aims at."""
    orgs = [
        row[0]
        for row in connection.execute("SELECT DISTINCT org FROM people WHERE org IS NOT NULL")
        if org_key(row[0]) in rules.target_orgs
    ]
    marks = ",".join("?" * len(orgs))
    return {
        row[0] for row in connection.execute(f"SELECT id FROM people WHERE org IN ({marks})", orgs)
    }


def _flags_of(connection: Any, people: Sequence[int]) -> list[Any]:
    """Every flag of these people, with what weighing needs."""
    found: list[Any] = []
    for start in range(0, len(people), 5_000):
        chunk = json.dumps(list(people[start : start + 5_000]))
        sql = f"{FLAGS} WHERE f.person_id IN (SELECT value FROM json_each(?))"
        found.extend(connection.execute(sql, (chunk,)))
    return found


def context_of(connection: Any, rules: Rules, as_of: date) -> Context:
    """Read what flags are weighed with, once for all of them."""
    return Context(
        on_topic=_on_topic(connection, rules),
        focus=_focus(connection, rules),
        shown=_shown(connection),
        active_orgs=_active_orgs(connection, as_of),
    )


def weighed_flags(
    rows: Iterable[Any], rules: Rules, as_of: date, context: Context, *, hidden: bool = False
) -> dict[tuple[int, str], list[Weighed]]:
    """Flags by (person id, uid), weighed for the day; dormant ones below their value left out.

    Cards the user has put off are left out too unless `hidden` is asked for.
    """
    people: dict[tuple[int, str], list[Weighed]] = defaultdict(list)
    today_number = as_of.toordinal()
    shown_of = context.shown
    for row in rows:
        key, uid, circle, stage, org, novel, flag, subject, number = row[:9]
        shown = shown_of.get((key, flag, subject), NOT_SHOWN) if shown_of else NOT_SHOWN
        if not hidden and shown is not NOT_SHOWN and is_hidden(shown, as_of):
            continue
        if row[11]:
            number += today_number - row[10]
        on_topic = key in context.on_topic
        variant = row[13]
        if flag == "DORMANT":
            focused = key in context.focus
            fresh = bool(novel) or _is_novel(org, context.active_orgs)
            number = revive_value(number, novel=fresh, on_topic=on_topic or focused)
            if number < REVIVE_NEEDED:
                continue
            variant = variant or ("novel" if fresh else "topic")
        found = Found(
            flag, subject, number, row[9], bool(row[11]), row[12], variant, row[14], row[15]
        )
        people[key, uid].append(
            weigh(
                found,
                circle=circle or "listed",
                stage=stage,
                in_focus=key in context.focus,
                on_topic=on_topic,
                shown=shown,
                as_of=as_of,
                model=rules.model,
            )
        )
    return people


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


def _is_novel(org: str | None, active: frozenset[str]) -> bool:
    key = org_key(org)
    return bool(key) and key not in active


def _on_topic(connection: Any, rules: Rules) -> frozenset[int]:
    if not rules.topics:
        return frozenset()
    topics = [
        row[0]
        for row in connection.execute("SELECT id, name FROM topics")
        if fold(row[1]) in rules.topics
    ]
    marks = ",".join("?" * len(topics))
    return frozenset(
        row[0]
        for row in connection.execute(
            f"SELECT person_id FROM person_topics WHERE topic_id IN ({marks})", topics
        )
    )


def _focus(connection: Any, rules: Rules) -> dict[int, str]:
    if rules.program_id is None:
        return {}
    return {
        row[0]: row[1] or ""
        for row in connection.execute(
            "SELECT person_id, role FROM program_people WHERE program_id = ?", (rules.program_id,)
        )
    }


def _shown(connection: Any) -> dict[tuple[int, str, str], Shown]:
    return {
        (row[0], row[1], row[2] or ""): Shown(
            row[3] or 0, day_of(row[4]), day_of(row[5]), day_of(row[6]), day_of(row[7]), row[8]
        )
        for row in connection.execute(STATES)
    }


def _active_orgs(connection: Any, as_of: date) -> frozenset[str]:
    """Employers of people who reached the user within 90 days."""
    rows = connection.execute(
        "SELECT DISTINCT p.org FROM facts x JOIN people p ON p.id = x.person_id "
        "WHERE x.status = 'active' AND x.last_active >= ? AND p.org != ''",
        ((as_of - timedelta(days=90)).toordinal(),),
    )
    return frozenset(org_key(row[0]) for row in rows)


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
        sentences = [sentence_of(w, name, as_of) for w in (first, *card.also)]
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
            sentence=_spoken(card, sentences),
            also_said=tuple(
                (template_of(w.found.flag, w.found.variant), values_of(w)) for w in card.also
            ),
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


def values_of(weighed: Weighed) -> dict[str, object]:
    """The values of a flag's sentence, read from their stored form."""
    values: Any = weighed.found.values
    return dict(json.loads(values)) if isinstance(values, str) else dict(values)


def records_of(weighed: Weighed) -> list[str]:
    """The uids of the records behind a flag, read from their stored form."""
    records: Any = weighed.found.records
    return list(json.loads(records)) if isinstance(records, str) else list(records)


def sentence_of(weighed: Weighed, name: str, as_of: date) -> str:
    """The English sentence of a weighed flag."""
    found = weighed.found
    template = template_of(found.flag, found.variant)
    return fill(template, values_of(weighed), name=name, as_of=as_of)


def _spoken(card: Card, sentences: Sequence[str]) -> str:
    """The first flag's sentence; COOLING and OVERDUE speak together on one card."""
    flags = [card.first.found.flag, *(w.found.flag for w in card.also)]
    pair = {"COOLING", "OVERDUE"}
    if flags[0] in pair and pair <= set(flags):
        other = flags.index((pair - {flags[0]}).pop())
        return f"{sentences[0]} {sentences[other]}"
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
