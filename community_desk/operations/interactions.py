"""Log what passed between the user and people, from a draft of the quick line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from community_desk.core.names import fold
from community_desk.core.phrase import Draft, PersonMatch
from community_desk.errors import InputError
from community_desk.operations.editing import delete as delete_record
from community_desk.operations.editing import id_of, insert, update
from community_desk.operations.people import new_person
from community_desk.store.change import Change
from community_desk.store.database import Database

LIVE = frozenset({"call", "meeting", "encounter", "work"})
USUAL_CHANNEL = {
    "call": "phone",
    "meeting": "in_person",
    "encounter": "in_person",
    "work": "in_person",
    "letter": "in_person",
}


@dataclass(frozen=True, slots=True)
class LogResult:
    """What one line stored."""

    label: str
    people: tuple[str, ...]
    added: tuple[str, ...]
    interactions: tuple[str, ...]
    exchanges: tuple[str, ...]
    promises: tuple[str, ...]


def _told(candidates: Sequence[PersonMatch], one: PersonMatch) -> str:
    """The name of one who may be meant, with what tells namesakes apart."""
    namesakes = sum(fold(each.name) == fold(one.name) for each in candidates)
    return f"{one.name} ({one.detail})" if namesakes > 1 and one.detail else one.name


def check_draft(draft: Draft) -> None:
    """InputError with one sentence when a draft cannot be stored yet."""
    if not draft.people:
        raise InputError("Nobody is named on this line.", "Add a name, for example with @.")
    for mention in draft.people:
        if mention.match is None and mention.candidates:
            names = ", ".join(_told(mention.candidates, each) for each in mention.candidates[:3])
            raise InputError(f"{mention.text} may be {names}.", "Choose one of them.")
    if draft.kind is None and not draft.favours and not draft.promises:
        raise InputError(
            "The line names nothing that happened.", "Say what it was, for example coffee or call."
        )


def log_draft(db: Database, draft: Draft) -> LogResult:
    """Store a draft: people that are new, interactions, favours, promises; one undo step."""
    check_draft(draft)
    with db.change("Log") as change:
        if draft.date is not None and draft.date > change.today and draft.kind is not None:
            raise InputError("That day has not come yet.", "Log what has happened.")
        uids: list[str] = []
        added: list[str] = []
        for mention in draft.people:
            if mention.match is not None:
                uids.append(mention.match.uid)
            else:
                uids.append(new_person(change, name=mention.name))
                added.append(uids[-1])
        interactions = _interactions(change, draft, uids)
        exchanges = _favours(change, draft, uids)
        promises = _promises(change, draft, uids)
        _topics(change, draft.topics)
        names = ", ".join(mention.name for mention in draft.people)
        what = draft.activity or draft.kind or ("promise" if promises else "favour")
        change.label = f"Log {what} with {names}"
        label = change.label
    return LogResult(
        label, tuple(uids), tuple(added), tuple(interactions), tuple(exchanges), tuple(promises)
    )


def _interactions(change: Change, draft: Draft, uids: Sequence[str]) -> list[str]:
    if draft.kind is None:
        return []
    stored = []
    for uid in uids:
        values: dict[str, Any] = {
            "person": uid,
            "channel": draft.channel or _usual_channel(change, uid, draft.kind),
            "kind": draft.kind,
            "direction": draft.direction or ("mutual" if draft.kind in LIVE else "out"),
            "date": draft.date or change.today,
        }
        text = draft.text
        if draft.activity:
            text = (
                f"{draft.activity.capitalize()}. {text}".removesuffix(". ")
                if text
                else (draft.activity.capitalize())
            )
        if draft.minutes:
            text = f"{text} ({draft.minutes} min)" if text else f"{draft.minutes} min"
        if text:
            values["text"] = text
        if draft.depth and draft.depth != "normal":
            values["depth"] = draft.depth
        if draft.others and draft.others > 1:
            values["others"] = draft.others
        if draft.initiated:
            values["initiated"] = draft.initiated
        if draft.confided:
            values["confided"] = True
        if draft.no_reply_needed:
            values["no_reply_needed"] = True
        if draft.topics:
            values["topics"] = list(draft.topics)
        stored.append(insert(change, "interactions", values))
    return stored


def _usual_channel(change: Change, uid: str, kind: str) -> str:
    if kind in USUAL_CHANNEL:
        return USUAL_CHANNEL[kind]
    row = change.execute(
        "SELECT x.best_channel FROM facts x JOIN people p ON p.id = x.person_id WHERE p.uid = ?",
        (uid,),
    ).fetchone()
    return str(row[0]) if row and row[0] else "email"


def _favours(change: Change, draft: Draft, uids: Sequence[str]) -> list[str]:
    stored = []
    for favour in draft.favours:
        whom = uids if favour.person is None else [uids[favour.person]]
        for uid in whom:
            values: dict[str, Any] = {
                "person": uid,
                "side": favour.side,
                "type": favour.type,
                "size": favour.size,
                "date": draft.date or change.today,
                "status": favour.status,
                "prompted": bool(favour.prompted),
            }
            if favour.status == "done":
                values["done_on"] = values["date"]
            if favour.text:
                values["text"] = favour.text
            if draft.topics:
                values["topic"] = draft.topics[0]
            stored.append(insert(change, "exchanges", values))
    return stored


def _promises(change: Change, draft: Draft, uids: Sequence[str]) -> list[str]:
    stored = []
    for promise in draft.promises:
        whom = uids if promise.person is None else [uids[promise.person]]
        for uid in whom:
            values: dict[str, Any] = {
                "person": uid,
                "who": promise.who,
                "text": promise.text,
                "made_on": min(draft.date or change.today, change.today),
            }
            if promise.due_on is not None:
                values["due_on"] = promise.due_on
            stored.append(insert(change, "commitments", values))
    return stored


def _topics(change: Change, names: Sequence[str]) -> None:
    """A topic that is new on the desk is kept, so that it can be chosen next time."""
    for name in names:
        known = change.execute(
            "SELECT 1 FROM topics WHERE lower(name) = lower(?)", (name,)
        ).fetchone()
        if known is None:
            insert(change, "topics", {"name": name})


def edit_interaction(db: Database, uid: str, **fields: Any) -> None:
    """Correct an interaction."""
    day = fields.get("date")
    with db.change("Edit interaction") as change:
        if isinstance(day, date) and day > change.today:
            raise InputError("That day has not come yet.", "Log what has happened.")
        update(change, "interactions", uid, fields)


def delete_interaction(db: Database, uid: str) -> None:
    """Take an interaction away."""
    with db.change("Delete interaction") as change:
        delete_record(change, "interactions", uid)


def no_reply_needed(db: Database, uid: str) -> None:
    """Say that an inbound message needs no answer."""
    with db.change("No answer needed") as change:
        id_of(change, "interactions", uid)
        update(change, "interactions", uid, {"no_reply_needed": True})
