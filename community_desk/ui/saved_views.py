"""Saved views of People: as stored and as the page takes them, with live counts."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from community_desk.store.queries import people as people_queries
from community_desk.store.queries import views as queries
from community_desk.ui import reading
from community_desk.ui.rows import PeopleFilter, ViewLine

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

_WORDS = ("circles", "channels", "flags", "tags", "statuses", "orgs", "places")
_SWITCHES = ("family", "no_email", "not_met", "unchecked")


def filter_to_json(wanted: PeopleFilter) -> dict[str, Any]:
    """What of a filter is stored: only what narrows; people behind a figure are not."""
    empty = PeopleFilter()._asdict()
    return {
        key: list(value) if isinstance(value, tuple) else value
        for key, value in wanted._asdict().items()
        if value != empty[key] and key not in ("ids", "ids_words")
    }


def filter_from_json(found: Any) -> PeopleFilter:
    """A stored filter; what cannot be understood, such as from another program, narrows nothing."""
    if not isinstance(found, dict):
        return PeopleFilter()
    values: dict[str, Any] = {key: _words(found.get(key)) for key in _WORDS}
    values |= {key: found.get(key) is True for key in _SWITCHES}
    stages, days, text = found.get("stages"), found.get("active_days"), found.get("text")
    if isinstance(stages, list):
        values["stages"] = tuple(s for s in stages if type(s) is int and 0 <= s <= 5)
    if type(days) is int and 0 < days <= 36_500:
        values["active_days"] = days
    if isinstance(text, str):
        values["text"] = text
    pairs = found.get("custom")
    if isinstance(pairs, list):
        values["custom"] = tuple(
            (pair[0], pair[1])
            for pair in pairs
            if isinstance(pair, list | tuple)
            and len(pair) == 2
            and all(isinstance(p, str) for p in pair)
        )
    return PeopleFilter(**values)


def _words(found: Any) -> tuple[str, ...]:
    return tuple(w for w in found if isinstance(w, str)) if isinstance(found, list) else ()


def views(desk: Desk) -> list[ViewLine]:
    """The saved views, in their order."""
    with desk.db.read() as connection:
        found = queries.saved_views(connection)
    return [
        ViewLine(
            view.uid,
            view.name,
            filter_from_json(view.filter),
            _words(view.columns),
            view.sort,
            view.descending,
        )
        for view in found
    ]


class ViewCounts:
    """Counts the people of each view; again only when something was committed since."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lock = threading.Lock()
        self._kept: dict[PeopleFilter, int] = {}
        self._state: object = None
        self._changes = 0

    def forget(self) -> None:
        """Something was committed: what was counted no longer holds."""
        with self._lock:
            self._changes += 1

    def read(self) -> list[tuple[ViewLine, int]]:
        """The views with how many people each shows; may run on any thread."""
        found = views(self._desk)
        with self._lock:
            state = (self._changes, self._desk.today)
            if state != self._state:
                self._kept, self._state = {}, state
            kept = self._kept
        counted = []
        for view in found:
            if view.filter not in kept:
                kept[view.filter] = self._count(view.filter)
            counted.append((view, kept[view.filter]))
        return counted

    def _count(self, wanted: PeopleFilter) -> int:
        with self._desk.db.read() as connection:
            chosen = reading.chosen_of(wanted)
            return people_queries.count(connection, self._desk.today, chosen)
