"""What a step changed about a person, in plain words."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from community_desk.ui.person_words import DATE_KINDS, STATUSES, month_day
from community_desk.ui.text import QT_TRANSLATE_NOOP, month_year, short_day, tr
from community_desk.ui.words import channel_name, circle_name, kind_words, role_line, stage_name

if TYPE_CHECKING:
    from community_desk.store.queries.record_changes import RowChange

_MANY = 3
"""Records of one kind from which only their number is told."""
_FIELDS = {
    "name": QT_TRANSLATE_NOOP("", "Name"),
    "given_name": QT_TRANSLATE_NOOP("", "Given name"),
    "middle_name": QT_TRANSLATE_NOOP("", "Middle name"),
    "family_name": QT_TRANSLATE_NOOP("", "Family name"),
    "prefix": QT_TRANSLATE_NOOP("", "Before the name"),
    "suffix": QT_TRANSLATE_NOOP("", "After the name"),
    "nickname": QT_TRANSLATE_NOOP("", "Nickname"),
    "pronouns": QT_TRANSLATE_NOOP("", "Pronouns"),
    "role": QT_TRANSLATE_NOOP("", "Role"),
    "org": QT_TRANSLATE_NOOP("", "Employer"),
    "place": QT_TRANSLATE_NOOP("", "Place"),
    "emails": QT_TRANSLATE_NOOP("", "Email"),
    "phones": QT_TRANSLATE_NOOP("", "Phone"),
    "urls": QT_TRANSLATE_NOOP("", "Website"),
    "tags": QT_TRANSLATE_NOOP("", "Tags"),
    "circle": QT_TRANSLATE_NOOP("", "Circle"),
    "cadence_override": QT_TRANSLATE_NOOP("", "Own rhythm, days"),
    "closeness": QT_TRANSLATE_NOOP("", "Closeness"),
    "family": QT_TRANSLATE_NOOP("", "Family"),
    "novel": QT_TRANSLATE_NOOP("", "Brings news from another world"),
    "status": QT_TRANSLATE_NOOP("", "Takes part"),
    "met_on": QT_TRANSLATE_NOOP("", "When you met"),
    "met_how": QT_TRANSLATE_NOOP("", "How you met"),
    "met_where": QT_TRANSLATE_NOOP("", "Where you met"),
    "birthday": QT_TRANSLATE_NOOP("", "Birthday"),
    "notes": QT_TRANSLATE_NOOP("", "In your words"),
    "matters": QT_TRANSLATE_NOOP("", "What matters to them"),
    "life": QT_TRANSLATE_NOOP("", "Life beside work"),
    "custom": QT_TRANSLATE_NOOP("", "Fields of your own"),
    "checked_on": QT_TRANSLATE_NOOP("", "Looked through"),
}
_TEXTS = ("notes", "matters", "life", "met_how", "custom")
"""Told as changed, not word for word: what stands there may be for nobody else's eyes."""
_LISTS = ("emails", "phones", "urls", "tags")
_THINGS = {
    "handles": QT_TRANSLATE_NOOP("", "Address"),
    "interactions": QT_TRANSLATE_NOOP("", "Interaction"),
    "exchanges": QT_TRANSLATE_NOOP("", "Favour"),
    "commitments": QT_TRANSLATE_NOOP("", "Promise"),
    "introductions": QT_TRANSLATE_NOOP("", "Introduction"),
    "milestones": QT_TRANSLATE_NOOP("", "Date"),
    "positions": QT_TRANSLATE_NOOP("", "Position"),
    "notes": QT_TRANSLATE_NOOP("", "Note"),
    "gifts": QT_TRANSLATE_NOOP("", "Gift"),
    "attachments": QT_TRANSLATE_NOOP("", "File"),
    "relations": QT_TRANSLATE_NOOP("", "Relation"),
    "person_topics": QT_TRANSLATE_NOOP("", "Topic"),
    "stage_overrides": QT_TRANSLATE_NOOP("", "Your own judgement"),
    "program_people": QT_TRANSLATE_NOOP("", "Focus"),
    "opportunity_people": QT_TRANSLATE_NOOP("", "Opportunity"),
}


def change_lines(rows: Sequence[RowChange], today: date, *, discreet: bool = False) -> list[str]:
    """One line for each field or record; many of a kind in one line with their number."""
    kept = [row for row in rows if not (_is_twice(row) or (discreet and row.table == "gifts"))]
    counts = Counter((row.table, _what(row)) for row in kept)
    lines: list[str] = []
    told: set[tuple[str, str]] = set()
    for row in kept:
        key = (row.table, _what(row))
        if row.table == "people":
            lines += _person_lines(row, today, discreet=discreet)
        elif counts[key] <= _MANY:
            lines.append(_line(row, today))
        elif key not in told:
            told.add(key)
            lines.append(_several(*key, counts[key]))
    return lines


def _is_twice(row: RowChange) -> bool:
    """Whether it is an address that stands among the fields of the person too."""
    values = row.after or row.before or {}
    return row.table == "handles" and values["channel"] in ("email", "phone")


def _what(row: RowChange) -> str:
    return "added" if row.before is None else "gone" if row.after is None else "changed"


def _line(row: RowChange, today: date) -> str:
    name = tr(_THINGS[row.table])
    said = _said(row.table, row.after or row.before or {}, today)
    templates = {
        "added": tr("{thing} added: {words}") if said else tr("{thing} added"),
        "gone": tr("{thing} taken away: {words}") if said else tr("{thing} taken away"),
        "changed": tr("{thing} changed: {words}") if said else tr("{thing} changed"),
    }
    return templates[_what(row)].format(thing=name, words=said)


def _several(table: str, what: str, count: int) -> str:
    templates = {
        "added": tr("{thing}: %n added", "", count),
        "gone": tr("{thing}: %n taken away", "", count),
        "changed": tr("{thing}: %n changed", "", count),
    }
    return templates[what].format(thing=tr(_THINGS[table]))


def _said(table: str, values: dict[str, Any], today: date) -> str:
    """A record in a few words."""
    text = str(values.get("text") or values.get("reason") or values.get("name") or "")
    if table == "handles":
        where = str(values["identifier"] or values["number"] or "")
        return " ".join(part for part in (channel_name(values["channel"]), where) if part)
    if table == "interactions":
        day = short_day(date.fromisoformat(values["date"]), today)
        return f"{kind_words(values['kind'], values['direction'])}, {day}"
    if table == "milestones":
        kind = tr(DATE_KINDS.get(values["type"], values["type"]))
        return f"{kind}, {month_day(values['month'], values['day'])}"
    if table == "positions":
        return role_line(values["role"] or "", values["org"] or "")
    return stage_name(values["stage"]) if table == "stage_overrides" else text


def _person_lines(row: RowChange, today: date, *, discreet: bool) -> list[str]:
    if row.before is None:
        return [tr("Added to the desk")]
    if row.after is None:
        return [tr("Taken off the desk")]
    lines = []
    for name, words in _FIELDS.items():
        old, new = row.before.get(name), row.after.get(name)
        if old == new or (discreet and name in _TEXTS):
            continue
        lines.append(_field_line(tr(words), name, old, new, today))
    return lines


def _field_line(field: str, name: str, old: Any, new: Any, today: date) -> str:
    if name in _TEXTS:
        return tr("{field}: changed").format(field=field)
    before, after = value_words(name, old, today), value_words(name, new, today)
    if not before:
        return tr("{field}: {new}").format(field=field, new=after)
    if not after:
        return tr("{field}: {old} taken away").format(field=field, old=before)
    return tr("{field}: {new}, before {old}").format(field=field, old=before, new=after)


def field_name(name: str) -> str:
    """What a field of a person is called."""
    return tr(_FIELDS[name])


def value_words(name: str, value: Any, today: date) -> str:
    """What stands in a field, the reader's way; empty for nothing."""
    if value is None or value == "":
        return ""
    if name in _LISTS:
        return ", ".join(str(one) for one in json.loads(value) or ())
    if name in ("family", "novel"):
        return tr("yes") if value else tr("no")
    if name == "met_on":
        # Its day may be no more than the first of what is known.
        return month_year(date.fromisoformat(value))
    if name == "checked_on":
        return short_day(date.fromisoformat(value), today)
    if name == "birthday":
        month, day, year = value
        said = month_day(month, day)
        return tr("{day} {year}").format(day=said, year=year) if year else said
    if name == "circle":
        return circle_name(value)
    return tr(STATUSES.get(value, value)) if name == "status" else str(value)
