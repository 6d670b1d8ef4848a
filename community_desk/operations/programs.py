"""Programs: what the user pursues, with people, targets, goals and checks."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from community_desk.core.plan import CHECKS
from community_desk.errors import InputError
from community_desk.operations.bulk import ids_of
from community_desk.operations.editing import delete, id_of, insert, update
from community_desk.resources import load_purposes
from community_desk.store.change import Change
from community_desk.store.database import Database
from community_desk.store.queries.plan import baseline_of


def start_program(db: Database, purpose: str, *, statement: str = "", **fields: Any) -> str:
    """Start a program with its purpose's goals; one that runs ends on the same day."""
    if purpose not in load_purposes():
        raise InputError(f"There is no purpose called {purpose}.")
    with db.change("Start program") as change:
        for (uid,) in change.execute("SELECT uid FROM programs WHERE ended_on IS NULL").fetchall():
            update(change, "programs", uid, {"ended_on": change.today})
        values = {"purpose": purpose, "start": change.today, **_given(fields)}
        if statement.strip():
            values["statement"] = statement.strip()
        program = insert(change, "programs", values)
        for goal in load_purposes()[purpose].goals:
            _goal(change, program, goal.metric, goal.target)
        return program


def end_program(db: Database, uid: str) -> None:
    """End a program; its history stays."""
    with db.change("End program") as change:
        update(change, "programs", uid, {"ended_on": change.today})


def edit_program(db: Database, uid: str, **fields: Any) -> None:
    """Change statement, topics, channels, capacity, rituals or the day of the review."""
    with db.change("Change program") as change:
        update(change, "programs", uid, fields)


def add_focus(db: Database, program: str, person: str, role: str) -> str:
    """Put a person on the focus list, or give them another role."""
    with db.change("Focus") as change:
        found = change.execute(
            "SELECT uid FROM program_people WHERE program_id = ? AND person_id = ?",
            (id_of(change, "programs", program), id_of(change, "people", person)),
        ).fetchone()
        if found:
            update(change, "program_people", found[0], {"role": role})
            return str(found[0])
        values = {"program": program, "person": person, "role": role}
        return insert(change, "program_people", values)


def add_focus_people(db: Database, program: str, people: Sequence[str], role: str) -> int:
    """Put several people on the focus list; who stands there keeps their role. How many came."""
    with db.change(f"Focus ({len(people)} people)") as change:
        key = id_of(change, "programs", program)
        ids = ids_of(change, people)
        known = {
            row[0]
            for row in change.execute(
                "SELECT person_id FROM program_people WHERE program_id = ?", (key,)
            )
        }
        new = [uid for uid, person in ids.items() if person not in known]
        for uid in new:
            insert(change, "program_people", {"program": program, "person": uid, "role": role})
        return len(new)


def remove_focus(db: Database, uid: str) -> None:
    """Take a person off the focus list."""
    with db.change("Remove focus") as change:
        delete(change, "program_people", uid)


def add_target(db: Database, program: str, org: str, **fields: Any) -> str:
    """Aim at an employer; motivation is 1 to 5."""
    if not org.strip():
        raise InputError("A target needs the employer's name.")
    with db.change("Target") as change:
        return insert(change, "targets", {"program": program, "org": org.strip(), **_given(fields)})


def edit_target(db: Database, uid: str, **fields: Any) -> None:
    """Change a target's motivation, advocate or posting."""
    with db.change("Change target") as change:
        update(change, "targets", uid, fields)


def remove_target(db: Database, uid: str) -> None:
    """Aim at an employer no more."""
    with db.change("Remove target") as change:
        change.execute(
            "UPDATE opportunities SET target_id = NULL WHERE target_id = ?",
            (id_of(change, "targets", uid),),
        )
        delete(change, "targets", uid)


def set_goal(db: Database, program: str, metric: str, target: float, **fields: Any) -> str:
    """Set a goal's figure; a new goal takes its baseline from the first week's snapshot."""
    with db.change("Goal") as change:
        found = change.execute(
            "SELECT uid FROM goals WHERE program_id = ? AND metric = ?",
            (id_of(change, "programs", program), metric),
        ).fetchone()
        if found:
            update(change, "goals", found[0], {"target": target, **_given(fields)})
            return str(found[0])
        return _goal(change, program, metric, target, **_given(fields))


def remove_goal(db: Database, uid: str) -> None:
    """Take a goal away."""
    with db.change("Remove goal") as change:
        delete(change, "goals", uid)


def tick_check(db: Database, program: str, check: str, done: bool) -> None:
    """Tick one check of the eight steps, or take the tick back."""
    if check not in CHECKS:
        raise InputError(f"There is no check called {check}.")
    with db.change("Tick a check") as change:
        _tick(change, program, check, done)


def finish_review(db: Database, program: str, answers: Mapping[str, str] | None = None) -> str:
    """The week was looked at: kept with what was written, and ticks the eighth step.

    A second review of the same week replaces the first. Returns the uid of the review.
    """
    with db.change("Weekly review") as change:
        _tick(change, program, "weekly_review", True)
        year, week, _ = change.today.isocalendar()
        said = {key: text.strip() for key, text in (answers or {}).items() if text.strip()}
        values: dict[str, Any] = {"done_on": change.today, "answers": said or None}
        found = change.execute(
            "SELECT uid FROM reviews WHERE program_id = ? AND iso_week = ?",
            (id_of(change, "programs", program), f"{year}-W{week:02}"),
        ).fetchone()
        if found is not None:
            update(change, "reviews", found[0], values)
            return str(found[0])
        values |= {"program": program, "iso_week": f"{year}-W{week:02}"}
        return insert(change, "reviews", values)


def _tick(change: Change, program: str, check: str, done: bool) -> None:
    key = id_of(change, "programs", program)
    row = change.execute("SELECT checks FROM programs WHERE id = ?", (key,)).fetchone()
    kept = json.loads(row[0]) if row[0] else {}
    kept = dict(kept) if isinstance(kept, dict) else {}
    if done:
        kept[check] = change.today.isoformat()
    else:
        kept.pop(check, None)
    update(change, "programs", program, {"checks": kept})


def _goal(change: Change, program: str, metric: str, target: float, **fields: Any) -> str:
    start = change.execute("SELECT start FROM programs WHERE uid = ?", (program,)).fetchone()
    values = {"program": program, "metric": metric, "target": target, **fields}
    values.setdefault("by", change.today + timedelta(days=182))
    baseline = baseline_of(change, start[0] if start else None, metric)
    if baseline is not None:
        values.setdefault("baseline", baseline)
    return insert(change, "goals", values)


def _given(fields: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if value is not None}
