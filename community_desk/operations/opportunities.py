"""Opportunities: what is pursued, with whom, what happened, how it ended."""

from __future__ import annotations

from datetime import date
from typing import Any

from community_desk.core.names import fold
from community_desk.core.opportunity import EVENTS, OUTCOMES, ROLES, STEPS, first_step
from community_desk.errors import InputError
from community_desk.operations.editing import delete, id_of, insert, update
from community_desk.store.change import Change
from community_desk.store.database import Database


def add_opportunity(db: Database, program: str, title: str, **fields: Any) -> str:
    """Pursue something new; an employer that is no target yet becomes one for a job program.

    `fields` are those of desk-json, and motivation, advocate and posting of the target.
    """
    org = (fields.get("org") or "").strip()
    if not title.strip() and not org:
        raise InputError("An opportunity needs a title or an employer.")
    with db.change("Add opportunity") as change:
        purpose = _purpose(change, program)
        about = {key: fields.pop(key, None) for key in ("motivation", "advocate", "posting")}
        values = {key: value for key, value in fields.items() if value not in (None, "")}
        values |= {"program": program, "title": title.strip() or org}
        values["stage"] = _known_step(purpose, values.get("stage") or first_step(purpose))
        values.setdefault("opened_on", change.today)
        if org and purpose == "job":
            values["target"] = _target(change, program, org, about)
        change.label = f"Add {values['title']}"
        return insert(change, "opportunities", values)


def edit_opportunity(db: Database, uid: str, **fields: Any) -> None:
    """Change the given fields; None or nothing empties one."""
    with db.change("Change opportunity") as change:
        if "title" in fields and not (fields["title"] or "").strip():
            raise InputError("An opportunity needs a title.")
        update(change, "opportunities", uid, {k: v if v != "" else None for k, v in fields.items()})


def move_opportunity(db: Database, uid: str, step: str) -> None:
    """Move to another step of the board; a closed one is open again."""
    with db.change("Move opportunity") as change:
        _known_step(_purpose(change, _program(change, uid)), step)
        update(change, "opportunities", uid, {"stage": step, "closed_on": None, "outcome": None})


def close_opportunity(db: Database, uid: str, outcome: str) -> None:
    """Say how it ended: won, lost or let go. Those who helped are still to be told."""
    if outcome not in OUTCOMES:
        raise InputError("Say how it ended: won, lost or let go.")
    with db.change("Close opportunity") as change:
        values = {"closed_on": change.today, "outcome": outcome}
        update(change, "opportunities", uid, {**values, "next_step": None, "next_on": None})


def remove_opportunity(db: Database, uid: str) -> None:
    """Take an opportunity away with all that was written about it."""
    with db.change("Remove opportunity") as change:
        key = id_of(change, "opportunities", uid)
        for table in ("opportunity_people", "opportunity_events"):
            change.execute(f"DELETE FROM {table} WHERE opportunity_id = ?", (key,))
        delete(change, "opportunities", uid)


def add_event(db: Database, uid: str, kind: str, **fields: Any) -> str:
    """Write down what happened; `date` is today unless given."""
    if kind not in EVENTS:
        raise InputError("Choose what happened.")
    with db.change("Note what happened") as change:
        values = {key: value for key, value in fields.items() if value not in (None, "")}
        values.setdefault("date", change.today)
        values |= {"opportunity": uid, "kind": kind}
        return insert(change, "opportunity_events", values)


def edit_event(db: Database, uid: str, **fields: Any) -> None:
    """Change an event: day, words, preparation, outcome."""
    with db.change("Change event") as change:
        values = {key: value if value != "" else None for key, value in fields.items()}
        update(change, "opportunity_events", uid, values)


def remove_event(db: Database, uid: str) -> None:
    """Take an event away."""
    with db.change("Remove event") as change:
        delete(change, "opportunity_events", uid)


def add_part(db: Database, uid: str, person: str, role: str) -> str:
    """Give a person a part in an opportunity, or another one."""
    if role not in ROLES:
        raise InputError("Choose the part they have.")
    with db.change("Person in an opportunity") as change:
        key, who = id_of(change, "opportunities", uid), id_of(change, "people", person)
        found = change.execute(
            "SELECT uid FROM opportunity_people WHERE opportunity_id = ? AND person_id = ?",
            (key, who),
        ).fetchone()
        if found is not None:
            update(change, "opportunity_people", found[0], {"role": role})
            return str(found[0])
        values = {"opportunity": uid, "person": person, "role": role}
        return insert(change, "opportunity_people", values)


def remove_part(db: Database, uid: str) -> None:
    """Take a person out of an opportunity."""
    with db.change("Remove from opportunity") as change:
        delete(change, "opportunity_people", uid)


def tell(db: Database, uid: str, told_on: date | None = None) -> None:
    """They were told how it ended."""
    with db.change("Told how it ended") as change:
        update(change, "opportunity_people", uid, {"told_on": told_on or change.today})


def _purpose(change: Change, program: str) -> str:
    row = change.execute("SELECT purpose FROM programs WHERE uid = ?", (program,)).fetchone()
    if row is None:
        raise InputError("This plan is not on the desk any more.")
    return str(row[0])


def _program(change: Change, uid: str) -> str:
    row = change.execute(
        "SELECT p.uid FROM opportunities o JOIN programs p ON p.id = o.program_id WHERE o.uid = ?",
        (uid,),
    ).fetchone()
    if row is None:
        raise InputError("This opportunity is not on the desk any more.")
    return str(row[0])


def _known_step(purpose: str, step: str) -> str:
    if step not in STEPS[purpose]:
        raise InputError(f"There is no step called {step}.")
    return step


def _target(change: Change, program: str, org: str, about: dict[str, Any]) -> str:
    """The target of this employer, made where there is none."""
    given = {key: value for key, value in about.items() if value is not None}
    key = id_of(change, "programs", program)
    for uid, name in change.execute(
        "SELECT uid, org FROM targets WHERE program_id = ?", (key,)
    ).fetchall():
        if fold(name) == fold(org):
            if given:
                update(change, "targets", uid, given)
            return str(uid)
    return insert(change, "targets", {"program": program, "org": org, **given})
