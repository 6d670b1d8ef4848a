"""The report of contract.md: measures per person on the day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from community_desk.core.kinds import STAGE_NAMES
from community_desk.core.today import Weighed, flag_order
from community_desk.store.queries.person import Measures, measures_of
from community_desk.store.queries.weighing import (
    Context,
    context_of,
    records_of,
    sentence_of,
    weighed_flags,
)
from community_desk.store.rules import Rules

CHUNK = 1_000


def report(
    connection: Any, rules: Rules, as_of: date, ids: list[int] | None = None
) -> Iterator[dict[str, Any]]:
    """One object per person, in the order of uids; everything straight from the records."""
    if ids is None:
        ids = [row[0] for row in connection.execute("SELECT id FROM people ORDER BY uid")]
    context = context_of(connection, rules, as_of)
    for start in range(0, len(ids), CHUNK):
        chunk = ids[start : start + CHUNK]
        measured = {m.person.id: m for m in measures_of(connection, rules, as_of, chunk)}
        flags = _flags(list(measured.values()), rules, as_of, context)
        for key in chunk:
            yield _object(measured[key], flags.get(key, []), as_of)


def _flags(
    measured: list[Measures], rules: Rules, as_of: date, context: Context
) -> dict[int, list[Weighed]]:
    """Flags found now, weighed as Today weighs the stored ones."""
    rows = [
        (
            one.person.id, one.person.uid, one.person.circle, one.facts.standing.stage,
            one.person.org, one.person.novel, f.flag, f.subject, f.numerator, f.denominator,
            as_of.toordinal(), f.daily, f.most, f.variant, f.values, f.records,
        )
        for one in measured
        for f in one.facts.flags
    ]  # fmt: skip
    weighed = weighed_flags(rows, rules, as_of, context, hidden=True)
    return {key: flags for (key, _), flags in weighed.items()}


def _object(one: Measures, flags: list[Weighed], as_of: date) -> dict[str, Any]:
    facts, warm, standing = one.facts, one.warmth, one.facts.standing
    return {
        "uid": one.person.uid,
        "name": one.person.name,
        "stage": standing.stage,
        "stage_name": STAGE_NAMES[standing.stage],
        "badges": list(standing.badges),
        "because": [
            {"rule": r.rule, "sentence": r.sentence, "records": list(r.records)}
            for r in standing.because
        ],
        "next": standing.next,
        "warmth": {
            "inbound": warm.inbound,
            "outbound": warm.outbound,
            "light": warm.light,
            "total": warm.total,
            "score": warm.score,
            "band": warm.band,
        },
        "gap": facts.gap,
        "rhythm": facts.rhythm,
        "last_touch": facts.last_touch.isoformat() if facts.last_touch else None,
        "unanswered": facts.unanswered,
        "balance": {
            "gave": facts.ledger.gave,
            "received": facts.ledger.received,
            "value": facts.ledger.balance,
        },
        "hold": facts.hold,
        "flags": _flag_objects(one, flags, as_of),
    }


def _flag_objects(one: Measures, flags: list[Weighed], as_of: date) -> list[dict[str, Any]]:
    """One entry a flag: the most urgent reason speaks, the records of all stand behind it."""
    best: dict[str, Weighed] = {}
    records: dict[str, list[str]] = {}
    for weighed in sorted(flags, key=flag_order):
        best.setdefault(weighed.found.flag, weighed)
        records.setdefault(weighed.found.flag, []).extend(records_of(weighed))
    return [
        {
            "flag": flag,
            "urgency": weighed.urgency,
            "priority": weighed.priority,
            "lane": weighed.lane,
            "sentence": sentence_of(weighed, one.person.name, as_of),
            "records": list(dict.fromkeys(records[flag])),
        }
        for flag, weighed in best.items()
    ]
