"""One running transaction as operations see it, and what it says when it is over."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from community_desk.store import journal
from community_desk.store.rules import Rules

if TYPE_CHECKING:
    from sqlmodel import Session

    from community_desk.store.database import Database


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change touched: its label, the tables, and the people by id."""

    label: str
    tables: frozenset[str]
    people: frozenset[int]
    stale: bool = False
    """Whether facts of many people wait for `Database.refresh_day`."""


_last_uid = 0
_uid_lock = threading.Lock()


def new_uid() -> str:
    """A uid that sorts by the moment it was made: 12 hex digits of time, 12 of chance."""
    global _last_uid
    with _uid_lock:
        moment = max(time.time_ns() // 10_000, _last_uid + 1)
        _last_uid = moment
    return f"{moment:014x}{secrets.token_hex(5)}"


def new_uids(count: int) -> list[str]:
    """So many uids in rising order, made at once."""
    global _last_uid
    with _uid_lock:
        first = max(time.time_ns() // 10_000, _last_uid + 1)
        _last_uid = first + count - 1
    chance = secrets.token_hex(5 * count)
    return [f"{first + n:014x}{chance[10 * n : 10 * n + 10]}" for n in range(count)]


class Change:
    """One running transaction, handed to the operation that opened it."""

    def __init__(self, database: Database, connection: Any) -> None:
        self._database = database
        self.connection = connection
        self._session: Session | None = None
        self.label = ""

    @property
    def today(self) -> date:
        """The local calendar day."""
        return self._database.clock.today()

    @property
    def rules(self) -> Rules:
        """The rules in force before the change."""
        return self._database.rules

    @property
    def session(self) -> Session:
        """An SQLModel session inside this transaction; flushed at its end."""
        if self._session is None:
            self._session = self._database.new_session()
        return self._session

    def execute(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> Any:
        """Run one statement on the writing connection."""
        if self._session is not None:
            self._session.flush()
        return self.connection.execute(sql, values)

    def executemany(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run one statement for many rows."""
        if self._session is not None:
            self._session.flush()
        self.connection.executemany(sql, rows)

    def insert_rows(self, table: str, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """Insert many rows that bring ids without a gap; `names` begins with the id."""
        if rows:
            if self._session is not None:
                self._session.flush()
            journal.insert_rows(self.connection, table, names, rows, rows[0][0])

    def close_session(self) -> None:
        """Write what the session still holds."""
        if self._session is not None:
            self._session.flush()
            self._session.close()
            self._session = None

    def drop_session(self) -> None:
        """Forget what the session holds; the transaction is being taken back."""
        if self._session is not None:
            self._session.expunge_all()
            self._session = None
