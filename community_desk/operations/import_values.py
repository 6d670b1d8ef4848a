"""What comes in as the values of rows: of a new person, of a new address, of one known already."""

from __future__ import annotations

import json
from datetime import date
from operator import attrgetter

from community_desk.core.incoming import IncomingHandle, IncomingPerson
from community_desk.operations.import_rows import Row
from community_desk.store.jsontext import encoded, encoded_texts

PERSON_TEXTS = ("given_name", "family_name", "nickname", "org", "role", "place", "met_how")
PERSON_LISTS = ("emails", "phones", "urls", "tags")
HANDLE_FLAGS = ("i_follow", "follows_me")
HANDLE_DAYS = ("connected_on", "invited_on", "ended_on")
NO_STATE = (None,) * (len(HANDLE_FLAGS) + len(HANDLE_DAYS))
_texts_of = attrgetter(*PERSON_TEXTS)
_lists_of = attrgetter(*PERSON_LISTS)
_state_of = attrgetter(*HANDLE_FLAGS, *HANDLE_DAYS)


def person_values(incoming: IncomingPerson, source_key: str, batch: int) -> Row:
    """A new person as the desk keeps them; `source_key` where no address is sure."""
    values: Row = {
        "name": incoming.name or _name_for(incoming),
        "batch_id": batch,
    }
    for name, text in zip(PERSON_TEXTS, _texts_of(incoming), strict=True):
        if text:
            values[name] = text
    for name, texts in zip(PERSON_LISTS, _lists_of(incoming), strict=True):
        if texts:
            values[name] = encoded_texts(texts)
    if incoming.notes:
        values["notes"] = incoming.notes
    if incoming.met_on:
        values["met_on"] = incoming.met_on.isoformat()
    if incoming.died:
        values["status"] = "died"
    extra = incoming.extra
    # A key with a mark was given to keep two people of one address apart.
    if "#" in incoming.key or not _has_exact_key(incoming):
        extra = {**extra, "import_keys": [source_key]}
    if extra:
        values["extra"] = encoded(extra)
    return values


def _name_for(incoming: IncomingPerson) -> str:
    """A name for somebody known by an address alone."""
    for handle in incoming.handles:
        if handle.identifier:
            return handle.identifier
    for handle in incoming.handles:
        if handle.number:
            return f"{handle.channel} user {handle.number}"
    return next(iter((*incoming.emails, *incoming.phones, incoming.org)), "") or "Unnamed"


def _has_exact_key(incoming: IncomingPerson) -> bool:
    strong = any(h.number or h.identifier for h in incoming.handles)
    return strong or bool(incoming.emails) or any(p.startswith("+") for p in incoming.phones)


def handle_values(target: int | None, handle: IncomingHandle, batch: int) -> Row:
    """A new address as the desk keeps it; without a target it belongs to nobody yet."""
    values: Row = {"channel": handle.channel, "batch_id": batch}
    if target is not None:
        values["person_id"] = target
    if handle.identifier:
        values["identifier"] = handle.identifier
    if handle.number:
        values["number"] = handle.number
    if handle.address:
        values["address"] = handle.address
    state = _state_of(handle)
    if state != NO_STATE:
        for name, value in zip((*HANDLE_FLAGS, *HANDLE_DAYS), state, strict=True):
            if value is not None:
                values[name] = value.isoformat() if isinstance(value, date) else value
    return values


def handle_news(row: Row, handle: IncomingHandle, target: int | None) -> Row:
    """What a known address lacks and the source has."""
    new: Row = {}
    if row.get("person_id") is None and target is not None:
        new["person_id"] = target
    for name in ("identifier", "number", "address"):
        value = getattr(handle, name)
        if value and not row.get(name):
            new[name] = value
    for name in HANDLE_FLAGS:
        value = getattr(handle, name)
        if value is not None and bool(row.get(name)) != value:
            new[name] = value
    for name in HANDLE_DAYS:
        day: date | None = getattr(handle, name)
        if day is not None and not row.get(name):
            new[name] = day.isoformat()
    ended = row.get("ended_on")
    if ended and handle.connected_on and handle.connected_on.isoformat() > ended:
        new |= {"connected_on": handle.connected_on.isoformat(), "ended_on": None}
    return new


def person_news(row: Row, incoming: IncomingPerson) -> Row:
    """What a known person lacks and the source has; what stands there already stays."""
    new: Row = {}
    for name in PERSON_TEXTS:
        value = getattr(incoming, name)
        if value and not row.get(name):
            new[name] = value
    for name in PERSON_LISTS:
        given = getattr(incoming, name)
        old = json.loads(row.get(name) or "[]") or [] if given else []
        lower = {str(v).casefold() for v in old}
        more = [v for v in given if str(v).casefold() not in lower]
        if more:
            new[name] = json.dumps([*old, *more], ensure_ascii=False)
    notes = row.get("notes") or ""
    if incoming.notes and incoming.notes not in notes:
        new["notes"] = f"{notes}\n{incoming.notes}" if notes else incoming.notes
    if incoming.extra:
        extra = json.loads(row.get("extra") or "{}") or {}
        more_extra = {k: v for k, v in incoming.extra.items() if k not in extra}
        if more_extra:
            new["extra"] = json.dumps({**extra, **more_extra}, ensure_ascii=False, default=str)
    if incoming.met_on and not row.get("met_on"):
        new["met_on"] = incoming.met_on.isoformat()
    return new
