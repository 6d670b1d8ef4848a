"""What weighs a flag on the day: topics, focus, the memory of cards, living employers."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, NamedTuple

from community_desk.core.filling import fill
from community_desk.core.names import fold
from community_desk.core.sentences import template_of
from community_desk.core.sight import Found
from community_desk.core.today import (
    NOT_SHOWN,
    REVIVE_NEEDED,
    Shown,
    Weighed,
    is_hidden,
    revive_value,
    weigh,
)
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


class Context(NamedTuple):
    """What weighing a flag needs beside the flag: topics, focus, memory, living employers."""

    on_topic: frozenset[int]
    focus: dict[int, str]
    shown: dict[tuple[int, str, str], Shown]
    active_orgs: frozenset[str]


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
