"""A `desk-json` document as plain objects, seen from one day."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
MODEL = tomllib.loads((RESOURCES / "model.toml").read_text("utf-8"))
PURPOSES = tomllib.loads((RESOURCES / "purposes.toml").read_text("utf-8"))
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

FIELDS = {
    "people": "name status circle circle_since circle_offset cadence_override family closeness "
    "rated_on org role novel met_on breach_on status_since",
    "handles": "person channel identifier number i_follow follows_me connected_on ended_on",
    "interactions": "person channel kind direction date depth others initiated confided "
    "no_reply_needed topics",
    "exchanges": "person side type size date prompted status done_on helped acknowledged "
    "thanked_on topic text answers",
    "commitments": "person who text made_on due_on done_on dropped_on renegotiated_on",
    "introductions": "a b asked_by answer_a answer_b asked_on made_on outcome",
    "milestones": "person type month day year yearly",
    "topics": "name mine",
    "person_topics": "person topic relation",
    "programs": "purpose topics start ended_on capacity",
    "program_people": "program person role",
    "targets": "program org",
    "stage_changes": "person from to date",
    "stage_overrides": "person stage reason set_on",
    "card_states": "person flag subject shown_count first_shown last_shown snoozed_until "
    "hidden_until decided",
    "settings": "key value",
}
DATES = {
    "circle_since", "rated_on", "met_on", "breach_on", "status_since", "connected_on", "ended_on",
    "date", "done_on", "thanked_on", "made_on", "due_on", "dropped_on", "renegotiated_on",
    "asked_on", "start", "set_on", "first_shown", "last_shown", "snoozed_until", "hidden_until",
}  # fmt: skip
DEFAULTS: dict[str, dict[str, Any]] = {
    "people": {"status": "active", "circle": "listed", "circle_offset": 0},
    "interactions": {"depth": "normal", "others": 1, "topics": []},
    "exchanges": {"type": "other", "size": "S"},
    "introductions": {"answer_a": "unasked", "answer_b": "unasked"},
    "programs": {"topics": []},
    "card_states": {"shown_count": 0, "subject": ""},
    "milestones": {"yearly": True},
}
CLASS = {kind: entry["class"] for kind, entry in MODEL["kinds"].items()}
COMPOSED = ("public", "private", "live")
STRONG = ("private", "live")


class Desk:
    """Every table as a list of objects with real dates, in the order of their uids."""

    def __init__(self, document: dict[str, Any]) -> None:
        tables = document["tables"]
        for table, fields in FIELDS.items():
            rows = []
            for raw in sorted(tables.get(table, []), key=lambda row: row["uid"]):
                row = SimpleNamespace(uid=raw["uid"])
                for field in fields.split():
                    value = raw.get(field)
                    if value is None:
                        value = DEFAULTS.get(table, {}).get(field)
                    if field in DATES and value is not None:
                        value = date.fromisoformat(value)
                    setattr(row, field, value)
                if table == "exchanges" and row.status is None:
                    row.status = "done" if row.side in ("give", "receive") else "open"
                rows.append(row)
            setattr(self, table, rows)

    def setting(self, key: str) -> Any:
        """The value of a setting that travels with the data."""
        for row in self.settings:
            if row.key == key:
                return row.value
        return None

    def program(self, as_of: date) -> Any:
        """The program that runs on the day, if one does."""
        running = [
            row
            for row in self.programs
            if (row.start is None or row.start <= as_of)
            and (row.ended_on is None or row.ended_on > as_of)
        ]
        return max(running, key=lambda row: (row.start or date.min, row.uid), default=None)


class Person:
    """One person with their own records, as they stood on `as_of`."""

    def __init__(self, desk: Desk, row: Any, as_of: date) -> None:
        self.desk, self.row, self.as_of = desk, row, as_of
        self.uid = row.uid
        self.interactions = [
            it for it in desk.interactions if it.person == row.uid and it.date <= as_of
        ]
        self.handles = [h for h in desk.handles if h.person == row.uid]
        self.exchanges = [
            seen_exchange(e, as_of)
            for e in desk.exchanges
            if e.person == row.uid and (e.date is None or e.date <= as_of)
        ]
        self.promises = [
            seen_promise(c, as_of)
            for c in desk.commitments
            if c.person == row.uid and (c.made_on is None or c.made_on <= as_of)
        ]

    def before(self, day: date) -> Person:
        """The same person as the records stood on an earlier day."""
        return Person(self.desk, self.row, day)

    @property
    def own_cadence(self) -> int | None:
        """The cadence of override or circle."""
        if self.row.cadence_override:
            return int(self.row.cadence_override)
        cadence = MODEL["circles"][self.row.circle].get("cadence")
        return None if cadence is None else int(cadence)

    def cadence(self) -> int | None:
        """The cadence wanted now, shortened by the focus list of the running program."""
        own = self.own_cadence
        program = self.desk.program(self.as_of)
        if self.row.cadence_override or program is None or not self.focus_roles():
            return own
        focus = int(PURPOSES[program.purpose]["focus_cadence_days"])
        return own if own is None else min(focus, own)

    def focus_roles(self) -> list[str | None]:
        """The roles this person has in the running program."""
        program = self.desk.program(self.as_of)
        if program is None:
            return []
        return [
            p.role
            for p in self.desk.program_people
            if p.program == program.uid and p.person == self.uid
        ]


def seen_exchange(row: Any, as_of: date) -> Any:
    """An exchange without what happened to it after the day."""
    seen = SimpleNamespace(**vars(row))
    if seen.done_on is not None and seen.done_on > as_of:
        seen.done_on, seen.status, seen.helped, seen.acknowledged = None, "open", None, None
    if seen.thanked_on is not None and seen.thanked_on > as_of:
        seen.thanked_on = None
    # What they gave counts from its day unless it was declined or withdrawn; the rest when done.
    given = seen.status in ("open", "done") if seen.side == "receive" else seen.status == "done"
    seen.counts = given
    seen.done_day = (seen.done_on or seen.date) if given else None
    return seen


def seen_promise(row: Any, as_of: date) -> Any:
    """A promise without what happened to it after the day."""
    seen = SimpleNamespace(**vars(row))
    for field in ("done_on", "dropped_on", "renegotiated_on"):
        if getattr(seen, field) is not None and getattr(seen, field) > as_of:
            setattr(seen, field, None)
    return seen
