"""What changed about one person, from the steps that undo remembers."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

LONG_STEP = 20_000
"""Rows from which a step is an import of many: only the person's own record is looked for."""
PAGE = 50
"""Steps that are read at a time."""
_NEWEST = 2**62

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


Records = dict[tuple[str, int], dict[str, Any] | None]


@dataclass(frozen=True, slots=True)
class Page:
    """Steps of one reading, newest first, and what the next reading goes on from."""

    steps: tuple[StepChange, ...]
    ahead: tuple[StepChange, ...] = ()
    before: int = 0
    now: Records = field(default_factory=dict)

    @property
    def has_more(self) -> bool:
        """Whether there is an older step."""
        return bool(self.ahead)


def changes_of(
    connection: Any, person_id: int, after: Page | None = None, most: int = PAGE
) -> Page:
    """Steps that changed something about a person, newest first, read in one statement.

    What stood in each record is worked out from the newest step to the oldest, so an older page
    goes on from the one before it, `after`; nothing may have been written in between.
    """
    now = {} if after is None else dict(after.now)
    found = [] if after is None else [(0, step) for step in after.ahead]
    begin = _NEWEST if after is None else after.before
    last = 0
    for step, label, made_at, *row in connection.execute(_sql(), (person_id, LONG_STEP, begin)):
        if step != last and len(found) > most:
            return _page(found, most, step, now)
        last = step
        change = _changed(now, person_id, *row)
        if change is None:
            continue
        if not found or found[-1][0] != step:
            found.append((step, StepChange(label, datetime.fromisoformat(made_at), ())))
        told = found[-1][1]
        found[-1] = step, told._replace(rows=(change, *told.rows))
    return _page(found, most, 0, now)


def newest_step(connection: Any) -> int:
    """The step done last: as long as it stays, nothing was written."""
    row = connection.execute("SELECT MAX(id) FROM steps WHERE undone = 0").fetchone()
    return int(row[0] or 0)


def _page(found: Sequence[tuple[int, StepChange]], most: int, before: int, now: Records) -> Page:
    steps = tuple(step for _, step in found)
    return Page(steps[:most], steps[most:], before, now)


def _changed(
    now: Records,
    person_id: int,
    table: str,
    op: str,
    row_id: int,
    old: str | None,
    current: str | None,
) -> RowChange | None:
    """What one row of the journal tells of the person; `now` goes back to before it."""
    key = (table, row_id)
    if key not in now:
        now[key] = None if current is None else json.loads(current)
    # Where a record is gone its number may have gone to another one.
    after = None if op == "D" else now[key]
    now[key] = None if op == "I" or old is None else json.loads(old)
    before, after = (_told(table, values, person_id) for values in (now[key], after))
    return None if before == after else RowChange(table, before, after)


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
    """One look through the journal; a record is the person's by what it was or by what it is.

    Whose a record was that was added and is gone since, only what took it away can tell.
    """
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
            f"WHERE t.id = r.row_id AND ({has})) OR (r.op = 'I' AND NOT EXISTS "
            f"(SELECT 1 FROM {table} t WHERE t.id = r.row_id))"
        )
    return (
        "SELECT s.id, s.label, s.made_at, r.tbl, r.op, r.row_id, r.old, "
        f"CASE r.tbl {' '.join(current)} END "
        "FROM steps s JOIN step_rows r ON r.step_id = s.id WHERE s.undone = 0 AND s.id <= ?3 AND "
        "((r.tbl = 'people' AND r.row_id = ?1) OR ("
        "(SELECT MAX(x.seq) FROM step_rows x WHERE x.step_id = s.id) - "
        "(SELECT MIN(x.seq) FROM step_rows x WHERE x.step_id = s.id) < ?2 "
        f"AND CASE r.tbl {' '.join(whose)} ELSE 0 END)) "
        "ORDER BY s.id DESC, r.seq DESC"
    )
