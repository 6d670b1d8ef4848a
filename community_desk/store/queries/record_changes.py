"""What changed about one person, from the steps that undo remembers."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any, NamedTuple

LONG_STEP = 20_000
"""Rows from which a step is an import of many: only the person's own record is looked for."""
MOST_STEPS = 200

SHOWN: dict[str, tuple[str, ...]] = {
    "people": (
        "name", "given_name", "middle_name", "family_name", "prefix", "suffix", "nickname",
        "pronouns", "role", "org", "place", "emails", "phones", "urls", "tags", "circle",
        "cadence_override", "closeness", "family", "novel", "status", "met_on", "met_how",
        "met_where", "notes", "matters", "life", "custom", "checked_on",
    ),
    "handles": ("channel", "identifier", "number"),
    "interactions": ("kind", "direction", "date"),
    "exchanges": ("side", "text", "status"),
    "commitments": ("text", "due_on", "done_on"),
    "introductions": ("reason", "made_on"),
    "milestones": ("type", "month", "day", "year"),
    "positions": ("role", "org"),
    "notes": ("written_on",),
    "gifts": ("text", "state"),
    "attachments": ("name",),
    "relations": ("kind",),
    "person_topics": ("relation",),
    "stage_overrides": ("stage",),
    "program_people": (),
    "opportunity_people": (),
}  # fmt: skip
"""Tables and fields that are told; what the desk keeps for itself is not."""
_PAIRS = ("introductions", "relations")


class RowChange(NamedTuple):
    """One record before and after; None before it was there and after it was gone."""

    table: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


class StepChange(NamedTuple):
    """One step: its name, when it was, what it changed about the person."""

    label: str
    made_at: datetime
    rows: tuple[RowChange, ...]


def changes_of(connection: Any, person_id: int) -> list[StepChange]:
    """Steps that changed something about a person, newest first, read in one statement."""
    rows = connection.execute(_sql(), (person_id, LONG_STEP)).fetchall()
    now: dict[tuple[str, int], dict[str, Any] | None] = {}
    steps: dict[int, tuple[str, str, list[RowChange]]] = {}
    for step, label, made_at, table, op, row_id, old, current in rows:
        key = (table, row_id)
        if key not in now:
            now[key] = None if current is None else json.loads(current)
        # Where a record is gone its number may have gone to another one.
        after = None if op == "D" else now[key]
        now[key] = None if op == "I" else json.loads(old)
        before, after = (_told(table, values, person_id) for values in (now[key], after))
        if before != after and (step in steps or len(steps) < MOST_STEPS):
            steps.setdefault(step, (label, made_at, []))[2].append(RowChange(table, before, after))
    return [
        StepChange(label, datetime.fromisoformat(made_at), tuple(reversed(found)))
        for label, made_at, found in steps.values()
    ]


def _told(table: str, values: dict[str, Any] | None, person_id: int) -> dict[str, Any] | None:
    """What is told of a record; nothing while it is somebody else's, as before a merge."""
    owners = _owners(table)
    if values is None or (owners and person_id not in [values.get(one) for one in owners]):
        return None
    return {name: values.get(name) for name in SHOWN[table]}


def _owners(table: str) -> tuple[str, ...]:
    if table == "people":
        return ()
    return ("a_id", "b_id") if table in _PAIRS else ("person_id",)


def _sql() -> str:
    """One look through the journal; a record is the person's by what it was or by what it is."""
    whose, current = [], []
    for table, names in SHOWN.items():
        columns = _owners(table)
        shown = ",".join(f"'{name}',t.\"{name}\"" for name in (*names, *columns))
        current.append(
            f"WHEN '{table}' THEN "
            f"(SELECT json_object({shown}) FROM {table} t WHERE t.id = r.row_id)"
        )
        if table == "people":
            continue
        was = " OR ".join(f"json_extract(r.old, '$.{one}') = ?1" for one in columns)
        has = " OR ".join(f"t.{one} = ?1" for one in columns)
        whose.append(
            f"WHEN '{table}' THEN {was} OR EXISTS (SELECT 1 FROM {table} t "
            f"WHERE t.id = r.row_id AND ({has}))"
        )
    return (
        "SELECT s.id, s.label, s.made_at, r.tbl, r.op, r.row_id, r.old, "
        f"CASE r.tbl {' '.join(current)} END "
        "FROM steps s JOIN step_rows r ON r.step_id = s.id WHERE s.undone = 0 AND "
        "((r.tbl = 'people' AND r.row_id = ?1) OR ("
        "(SELECT MAX(x.seq) FROM step_rows x WHERE x.step_id = s.id) - "
        "(SELECT MIN(x.seq) FROM step_rows x WHERE x.step_id = s.id) < ?2 "
        f"AND CASE r.tbl {' '.join(whose)} ELSE 0 END)) "
        "ORDER BY s.id DESC, r.seq DESC"
    )
