"""Rows an import writes, held back and written many at once; and the rows it meets.

Ids are given out here, so that a person and their addresses can be joined before a
statement has run. Everything belongs to one transaction.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import Any

from community_desk.core.incoming import IncomingHandle, IncomingPerson
from community_desk.store import journal
from community_desk.store.change import Change, new_uids

Row = dict[str, Any]

TABLES = ("people", "handles", "milestones", "positions")
"""In the order in which they are written: who is referred to comes first."""
PERSON = (
    "id, uid, given_name, family_name, nickname, org, role, place, met_how, emails, phones, urls, "
    "tags, notes, extra, met_on, batch_id"
)
HANDLE = (
    "h.id, h.uid, h.person_id, h.channel, h.identifier, h.number, h.address, h.i_follow, "
    "h.follows_me, h.connected_on, h.invited_on, h.ended_on, h.batch_id"
)
_PERSON_NAMES = PERSON.split(", ")
_HANDLE_NAMES = [name[2:] for name in HANDLE.split(", ")]
Date = tuple[str, int, int]


class Rows:
    """What waits to be written, and what of the desk the people at hand touch."""

    def __init__(self, change: Change) -> None:
        self._change = change
        self._columns = {table: journal.columns_of(change.connection, table) for table in TABLES}
        self._next = {table: self._free_id(table) for table in TABLES}
        self._new: dict[str, dict[int, Row]] = {table: {} for table in TABLES}
        self._changed: dict[str, dict[int, Row]] = {}
        self._people: dict[int, Row] = {}
        self._dates: dict[int, list[Date]] = {}
        self._handles: dict[int, Row] = {}
        self._by_number: dict[tuple[str, str], Row] = {}
        self._by_identifier: dict[tuple[str, str], Row] = {}

    def _free_id(self, table: str) -> int:
        row = self._change.execute(f"SELECT COALESCE(MAX(id), 0) + 1 FROM {table}").fetchone()
        return int(row[0])

    # -- what is known ---------------------------------------------------------------------

    def meet(self, incoming: Iterable[IncomingPerson], known: Collection[int]) -> None:
        """Fetch what these people touch: the `known` among them and every address, in four reads.

        What waits is written first, so that it is found as well.
        """
        self.flush()
        self._people, self._dates = {}, {}
        self._handles, self._by_number, self._by_identifier = {}, {}, {}
        keys = json.dumps(list(known))
        run = self._change.execute
        if known:
            for row in run(
                f"SELECT {PERSON} FROM people WHERE id IN (SELECT value FROM json_each(?))", (keys,)
            ):
                self._people[row[0]] = dict(zip(_PERSON_NAMES, row, strict=True))
            self._dates = {key: [] for key in known}
            for person, *day in run(
                "SELECT person_id, type, month, day FROM milestones "
                "WHERE person_id IN (SELECT value FROM json_each(?))", (keys,),
            ):  # fmt: skip
                self._dates[person].append((day[0], day[1], day[2]))
        handles = [handle for person in incoming for handle in person.handles]
        numbers = {(h.channel, h.number) for h in handles if h.number}
        identifiers = {(h.channel, h.identifier) for h in handles if h.identifier}
        self._fetch("number", numbers, self._by_number)
        self._fetch("identifier", identifiers, self._by_identifier)

    def _fetch(
        self, column: str, keys: Collection[tuple[str, str]], found: dict[tuple[str, str], Row]
    ) -> None:
        if not keys or self._next["handles"] == 1:
            return
        # CROSS JOIN: the keys lead and the index answers, whatever the planner believes.
        for row in self._change.execute(
            f"SELECT {HANDLE} FROM json_each(?) k CROSS JOIN handles h ON "
            f"h.channel = json_extract(k.value, '$[0]') AND "
            f"h.{column} = json_extract(k.value, '$[1]') ORDER BY h.id",
            (json.dumps(list(keys)),),
        ):
            one = dict(zip(_HANDLE_NAMES, row, strict=True))
            one = self._handles.setdefault(one["id"], one)
            found.setdefault((one["channel"], one[column]), one)

    def _file(self, row: Row) -> None:
        """Let a new or completed handle be found by what it has; who has it already keeps it."""
        for name, known in (("number", self._by_number), ("identifier", self._by_identifier)):
            if row.get(name):
                known.setdefault((row["channel"], row[name]), row)

    def handle(self, handle: IncomingHandle) -> Row | None:
        """The row of an address, by number before identifier."""
        row = self._by_number.get((handle.channel, handle.number)) if handle.number else None
        if row is None and handle.identifier:
            row = self._by_identifier.get((handle.channel, handle.identifier))
        return row

    def person(self, key: int) -> Row:
        """The row of a person."""
        row = self._new["people"].get(key) or self._people.get(key)
        if row is None:
            found = self._change.execute(
                f"SELECT {PERSON} FROM people WHERE id = ?", (key,)
            ).fetchone()
            row = self._people[key] = dict(zip(_PERSON_NAMES, found, strict=True))
        return row

    def dates(self, person: int) -> list[Date]:
        """The days kept of a person: kind, month and day."""
        known = self._dates.get(person)
        if known is None:
            known = self._dates[person] = [
                (row[0], row[1], row[2])
                for row in self._change.execute(
                    "SELECT type, month, day FROM milestones WHERE person_id = ?", (person,)
                )
            ]
        return known

    # -- what is new -----------------------------------------------------------------------

    def insert(self, table: str, values: Row) -> int:
        """Hold a new row back; returns its id."""
        key = self._next[table]
        self._next[table] = key + 1
        values["id"] = key
        self._new[table][key] = values
        if table == "handles":
            self._file(values)
        elif table == "people":
            self._dates[key] = []
        return key

    def update(self, table: str, row: Row, values: Row) -> None:
        """Change a row that was got from here, now in memory and with the next writing."""
        row.update(values)
        if table == "handles":
            self._file(row)
        if row["id"] not in self._new.get(table, ()):
            self._changed.setdefault(table, {}).setdefault(row["id"], {}).update(values)

    def flush(self) -> None:
        """Write everything that waits."""
        for table in TABLES:
            rows = list(self._new[table].values())
            if not rows:
                continue
            for row, uid in zip(rows, new_uids(len(rows)), strict=True):
                row["uid"] = uid
            used = set().union(*rows)
            names = [name for name in self._columns[table] if name in used]
            given = [tuple(map(row.get, names)) for row in rows]
            self._change.insert_rows(table, names, given)
            self._new[table] = {}
        for table, changed in self._changed.items():
            alike: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
            for key, values in changed.items():
                alike.setdefault(tuple(values), []).append((*values.values(), key))
            for columns, news in alike.items():
                sets = ",".join(f'"{name}" = ?' for name in columns)
                self._change.executemany(f"UPDATE {table} SET {sets} WHERE id = ?", news)
        self._changed = {}
