"""Who moved on the ladder, and why, written down as it happens."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from community_desk.store import records
from community_desk.store.change import new_uid


def stages(writer: Any, people: Sequence[int]) -> dict[int, int]:
    """The stored stage of each of these people."""
    records.choose(writer, list(people))
    return dict(
        writer.execute(
            "SELECT person_id, stage FROM facts "
            "WHERE person_id IN (SELECT person_id FROM temp.todo)"
        ).fetchall()
    )


def keep(writer: Any, before: dict[int, int], facts: Any, today: date) -> None:
    """Write down who moved on the ladder, and why."""
    for person_id, now in facts.items():
        then = before.get(person_id)
        if then is None or then == now.standing.stage:
            continue
        reason = now.standing.because[0] if now.standing.because else None
        for candidate in now.standing.because:
            if candidate.rule != "judgement":
                reason = candidate
        writer.execute(
            "INSERT INTO stage_changes (uid, person_id, from_stage, to_stage, date, rule, evidence)"
            " VALUES (?,?,?,?,?,?,?)",
            (
                new_uid(),
                person_id,
                then,
                now.standing.stage,
                today.isoformat(),
                reason.rule if reason else "time",
                json.dumps(list(reason.records) if reason else []),
            ),
        )
