"""Which people a filter lets through: chips as SQL over the derived rows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from community_desk.store.queries.search import match_query

MET_KINDS = ("meeting", "encounter", "work")
"""Kinds of contact that are a meeting in person."""
CHECKED_FOR = 365
"""Days for which details that were looked through count as right."""


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """Words and chips that combine with "and"; inside one chip "or"."""

    text: str = ""
    circles: tuple[str, ...] = ()
    stages: tuple[int, ...] = ()
    channels: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    bands: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ("active",)
    active_days: int | None = None
    orgs: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    custom: tuple[tuple[str, str], ...] = ()
    family: bool = False
    no_email: bool = False
    not_met: bool = False
    unchecked: bool = False
    ids: tuple[int, ...] | None = None


EVERYBODY = PeopleFilter()


class _Where:
    """Conditions that all must hold, with their values."""

    def __init__(self) -> None:
        self.parts: list[str] = ["1"]
        self.values: list[Any] = []

    def add(self, condition: str, *values: Any) -> None:
        """One more condition."""
        self.parts.append(condition)
        self.values.extend(values)

    def one_of(self, expression: str, wanted: Sequence[Any]) -> None:
        """The expression is one of the values, where there are any."""
        if wanted:
            self.add(f"{expression} IN ({','.join('?' * len(wanted))})", *wanted)

    def among(self, query: str, wanted: Sequence[Any]) -> None:
        """The person is in a query that ends in `IN`, where there are values for it."""
        if wanted:
            marks = ",".join("?" * len(wanted))
            self.add(f"x.person_id IN ({query} ({marks}))", *wanted)


def where(chosen: PeopleFilter, as_of: date) -> tuple[str, list[Any]]:
    """The conditions of a filter over `facts x`, as SQL and values."""
    found = _Where()
    if chosen.ids is not None:
        found.add("x.person_id IN (SELECT value FROM json_each(?))", json.dumps(chosen.ids))
    found.one_of("x.status", chosen.statuses)
    found.one_of("x.circle", chosen.circles)
    found.one_of("x.stage", chosen.stages)
    found.among("SELECT id FROM people WHERE org IN", chosen.orgs)
    found.among("SELECT id FROM people WHERE place IN", chosen.places)
    found.among("SELECT person_id FROM flags WHERE flag IN", chosen.flags)
    found.among(
        "SELECT p.id FROM people p, json_each(p.tags) t WHERE p.tags IS NOT NULL AND t.value IN",
        chosen.tags,
    )
    if chosen.channels:
        likes = " OR ".join("',' || x.channels || ',' LIKE ?" for _ in chosen.channels)
        found.add(f"({likes})", *(f"%,{channel},%" for channel in chosen.channels))
    if chosen.active_days is not None:
        found.add("x.last_touch >= ?", (as_of - timedelta(days=chosen.active_days)).toordinal())
    _custom(found, chosen)
    _states(found, chosen)
    if chosen.unchecked:
        found.add(
            "x.person_id NOT IN (SELECT id FROM people WHERE checked_on >= ?)",
            (as_of - timedelta(days=CHECKED_FOR)).isoformat(),
        )
    query = match_query(chosen.text)
    if query:
        found.add("x.person_id IN (SELECT rowid FROM search WHERE search MATCH ?)", query)
    elif chosen.text.strip():
        found.add("0")
    return " AND ".join(found.parts), found.values


def _custom(found: _Where, chosen: PeopleFilter) -> None:
    """Values of one own field are alternatives, different fields must all fit."""
    by_field: dict[str, list[str]] = {}
    for name, value in chosen.custom:
        by_field.setdefault(name, []).append(value)
    for name, values in by_field.items():
        marks = ",".join("?" * len(values))
        found.add(
            "x.person_id IN (SELECT p.id FROM people p, json_each(p.custom) c "
            f"WHERE p.custom IS NOT NULL AND c.key = ? AND CAST(c.value AS TEXT) IN ({marks}))",
            name,
            *values,
        )


def _states(found: _Where, chosen: PeopleFilter) -> None:
    if chosen.family:
        found.add("x.person_id IN (SELECT id FROM people WHERE family = 1)")
    if chosen.no_email:
        found.add(
            "NOT EXISTS (SELECT 1 FROM handles h WHERE h.person_id = x.person_id "
            "AND h.channel = 'email' AND h.ended_on IS NULL) AND NOT EXISTS (SELECT 1 FROM people "
            "p WHERE p.id = x.person_id AND p.emails IS NOT NULL AND p.emails <> '[]')"
        )
    if chosen.not_met:
        kinds = ",".join("?" * len(MET_KINDS))
        found.add(
            "NOT EXISTS (SELECT 1 FROM people p WHERE p.id = x.person_id AND p.met_on IS NOT NULL)"
            " AND NOT EXISTS (SELECT 1 FROM interactions i WHERE i.person_id = x.person_id "
            f"AND i.kind IN ({kinds}))",
            *MET_KINDS,
        )
