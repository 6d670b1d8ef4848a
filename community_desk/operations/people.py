"""Add, edit, sort and rest people."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from community_desk.core.contactpoints import email_address, phone_number
from community_desk.core.kinds import Circle, Status
from community_desk.errors import InputError
from community_desk.operations.bulk import Progress, change_tags, give_circle, give_status, ids_of
from community_desk.operations.editing import id_of, insert, update
from community_desk.store.change import Change
from community_desk.store.database import Database

ASK_ABOVE = 50
"""People from which a bulk action is said before it is done (reliability.md R9)."""


def add_person(db: Database, *, name: str, **fields: Any) -> str:
    """Add a person; returns the uid. InputError without a name."""
    cleaned = name.strip()
    if not cleaned:
        raise InputError("A person needs a name.", "Type at least one.")
    with db.change(f"Add {cleaned}") as change:
        return new_person(change, name=cleaned, **fields)


def new_person(change: Change, *, name: str, **fields: Any) -> str:
    """Add a person inside a running change, with handles for mail addresses and phones."""
    if fields.get("circle") not in (None, "listed"):
        fields.setdefault("circle_since", change.today)
    if fields.get("closeness") is not None:
        fields.setdefault("rated_on", change.today)
    values = {key: value for key, value in fields.items() if value not in (None, "", [])}
    uid = insert(change, "people", {"name": name, **values})
    for mail in fields.get("emails") or ():
        address = email_address(mail)
        if address:
            insert(change, "handles", {"person": uid, "channel": "email", "identifier": address})
    for phone in fields.get("phones") or ():
        number = phone_number(phone, None)
        if number:
            insert(change, "handles", {"person": uid, "channel": "phone", "identifier": number})
    return uid


def edit_person(db: Database, uid: str, **fields: Any) -> None:
    """Change fields of a person; a new closeness is dated, a new circle begins today."""
    if "name" in fields and not str(fields["name"] or "").strip():
        raise InputError("A person needs a name.", "Type at least one.")
    with db.change("Edit person") as change:
        if fields.get("closeness") is not None:
            fields.setdefault("rated_on", change.today)
        if "circle" in fields:
            fields.setdefault("circle_since", change.today)
            fields.setdefault("circle_offset", 0)
        if "status" in fields:
            fields.setdefault("status_since", change.today)
        if "emails" in fields or "phones" in fields:
            _follow_addresses(change, uid, fields)
        update(change, "people", uid, fields)
        name = change.execute("SELECT name FROM people WHERE uid = ?", (uid,)).fetchone()[0]
        change.label = f"Edit {name}"


def _follow_addresses(change: Change, uid: str, fields: dict[str, Any]) -> None:
    """A mail address or number added brings its handle, one taken away takes it along."""
    key = id_of(change, "people", uid)
    row = change.execute("SELECT emails, phones FROM people WHERE id = ?", (key,)).fetchone()
    for name, channel, old in (("emails", "email", row[0]), ("phones", "phone", row[1])):
        if name not in fields:
            continue
        before = _identifiers(channel, json.loads(old or "[]") or [])
        after = _identifiers(channel, fields[name] or [])
        for gone in before - after:
            change.execute(
                "DELETE FROM handles WHERE person_id = ? AND channel = ? AND identifier = ?",
                (key, channel, gone),
            )
        for new in sorted(after - before):
            known = change.execute(
                "SELECT 1 FROM handles WHERE person_id = ? AND channel = ? AND identifier = ?",
                (key, channel, new),
            ).fetchone()
            if known is None:
                values = {"person": uid, "channel": channel, "identifier": new}
                insert(change, "handles", values)


def _identifiers(channel: str, addresses: Sequence[str]) -> set[str]:
    read = email_address if channel == "email" else phone_number
    found = (read(address) for address in addresses)
    return {one for one in found if one}


def set_circle(
    db: Database, uids: Sequence[str], circle: str, progress: Progress | None = None
) -> None:
    """Give people a circle; the first touches are spread over its cadence."""
    wanted = Circle(circle)
    with db.change(_about(f"Circle {wanted}", uids), progress=progress) as change:
        give_circle(change, uids, wanted, change.rules.model.circles[wanted].cadence)


def set_status(
    db: Database, uids: Sequence[str], status: str, progress: Progress | None = None
) -> None:
    """Archive people, mark them, or bring them back."""
    wanted = Status(status)
    words = {
        Status.ACTIVE: "Bring back",
        Status.ARCHIVED: "Archive",
        Status.DO_NOT_CONTACT: "Do not contact",
        Status.DIED: "Mark as died",
    }
    with db.change(_about(words[wanted], uids), progress=progress) as change:
        give_status(change, uids, wanted)


def add_tag(db: Database, uids: Sequence[str], tag: str, progress: Progress | None = None) -> None:
    """Put a tag on people."""
    cleaned = tag.strip().lstrip("#").strip()
    if not cleaned:
        raise InputError("A tag needs a word.")
    with db.change(_about(f"Tag {cleaned}", uids), progress=progress) as change:
        change_tags(change, uids, lambda old: list(dict.fromkeys([*old, cleaned])))


def remove_tag(
    db: Database, uids: Sequence[str], tag: str, progress: Progress | None = None
) -> None:
    """Take a tag from people."""
    with db.change(_about(f"Remove tag {tag}", uids), progress=progress) as change:
        change_tags(change, uids, lambda old: [each for each in old if each != tag])


def look_through(db: Database, uids: Sequence[str], progress: Progress | None = None) -> None:
    """Remember that today the details of people were looked through and are right."""
    with db.change(_about("Looked through", uids), progress=progress) as change:
        day = change.today.isoformat()
        change.executemany(
            "UPDATE people SET checked_on = ? WHERE id = ?",
            [(day, key) for key in ids_of(change, uids).values()],
        )


def set_judgement(db: Database, uid: str, stage: int, reason: str) -> None:
    """The user's own word on a stage; stands for 365 days."""
    if not reason.strip():
        raise InputError("A judgement needs its reason.", "One short sentence is enough.")
    with db.change("Set stage by judgement") as change:
        insert(
            change,
            "stage_overrides",
            {"person": uid, "stage": stage, "reason": reason.strip(), "set_on": change.today},
        )


def _about(label: str, uids: Sequence[str]) -> str:
    return label if len(uids) == 1 else f"{label} ({len(uids)} people)"
