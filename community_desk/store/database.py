"""The desk file: open, read, change, undo, redo, and tell who listens.

One connection writes and checkpoints; readers are read-only and one a thread.
Every `change` is one transaction: records, journal and derived rows together.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from community_desk.core.clock import Clock, SystemClock
from community_desk.core.parameters import parse_model
from community_desk.errors import StoreError
from community_desk.resources import load_model, load_purposes
from community_desk.store import derived, driver, journal, schema
from community_desk.store.change import Change, Changed
from community_desk.store.rules import Rules, load_rules, rules_key

if TYPE_CHECKING:
    from sqlmodel import Session


LONG_STEP = 300
"""Records of a step from which on playing it back takes longer than a frame or two."""

REFRESH_CHUNK = 100
"""People recomputed in one transaction of a new day: some 30 ms, so that no edit waits longer."""


class Database:
    """An open desk."""

    def __init__(self, path: Path, clock: Clock, *, read_only: bool = False) -> None:
        """Use `open_desk` or `new_desk`; this neither examines nor creates anything."""
        self.path = path
        self.clock = clock
        self.read_only = read_only
        self._base_model = parse_model(load_model())
        self._listeners: list[Callable[[Changed], None]] = []
        self._lock = threading.RLock()
        self._readers = threading.local()
        self._all_readers: list[Any] = []
        self._writer: Any = None
        self._engine: Any = None
        self._rules: Rules | None = None
        self._rules_day: date | None = None
        wal = path.with_name(path.name + "-wal")
        # A read-only medium has no shared memory; without a log the file stands still.
        self._immutable = read_only and not (wal.exists() and wal.stat().st_size)
        self.closed = False

    # -- reading ---------------------------------------------------------------------------

    def _reader(self) -> Any:
        reader = getattr(self._readers, "connection", None)
        if reader is None:
            if self.closed:
                raise StoreError("The desk is closed.")
            try:
                reader = driver.connect(self.path, mode="ro", immutable=self._immutable)
            except driver.DatabaseError as error:
                raise driver.said(error, self.path) from error
            self._readers.connection = reader
            with self._lock:
                self._all_readers.append(reader)
        return reader

    @contextmanager
    def read(self) -> Iterator[Any]:
        """A read-only connection that sees one moment of the desk."""
        reader = self._reader()
        if reader.in_transaction:
            yield reader
            return
        try:
            reader.execute("BEGIN")
            yield reader
        except driver.DatabaseError as error:
            raise driver.said(error, self.path) from error
        finally:
            if reader.in_transaction:
                reader.execute("ROLLBACK")

    @property
    def rules(self) -> Rules:
        """Model, settings and active program as of today."""
        today = self.clock.today()
        if self._rules is None or self._rules_day != today:
            with self.read() as connection:
                self._rules = load_rules(connection, today, self._base_model, load_purposes())
            self._rules_day = today
        return self._rules

    # -- writing ---------------------------------------------------------------------------

    def _writing(self) -> Any:
        if self.read_only:
            raise StoreError(
                f"{self.path.name} is open for reading only.",
                "Copy it to a folder where you may write and open the copy.",
            )
        if self.closed:
            raise StoreError("The desk is closed.")
        if self._writer is None:
            try:
                writer = driver.connect(self.path, mode="rw")
                driver.settle_writer(writer)
                journal.install(writer)
            except driver.DatabaseError as error:
                raise driver.said(error, self.path) from error
            self._writer = writer
        return self._writer

    def new_session(self) -> Session:
        """An SQLModel session on the writing connection, inside the running transaction."""
        from sqlalchemy import create_engine
        from sqlalchemy.pool import StaticPool
        from sqlmodel import Session

        if self._engine is None:
            self._engine = create_engine(
                "sqlite://",
                creator=lambda: self._writer,
                module=dbapi2,
                poolclass=StaticPool,
                hide_parameters=True,
            )
        return Session(self._engine, autoflush=True, expire_on_commit=False)

    @contextmanager
    def change(
        self,
        label: str,
        *,
        undoable: bool = True,
        history: bool = True,
        progress: Callable[[int, int], object] | None = None,
    ) -> Iterator[Change]:
        """One transaction and one undo step; derived rows are made true before it commits.

        `history` writes down who moved on the ladder; an import, which brings the past, does not.
        `progress` is told of the facts of many people; what it raises takes everything back.

        Raises DeskError (nothing is changed then) when the file cannot be written.
        """
        with self._transaction() as writer:
            change = Change(self, writer)
            change.label = label
            made_at = self.clock.now().isoformat(timespec="seconds")
            step = journal.new_step(writer, label, made_at) if undoable else 0
            journal.begin(writer, step)
            try:
                yield change
                change.close_session()
            except BaseException:
                change.drop_session()
                raise
            changed = self._finish(writer, change.label, keep_history=history, progress=progress)
            if undoable:
                writer.execute("UPDATE steps SET label = ? WHERE id = ?", (change.label, step))
                journal.drop_empty(writer, step)
                journal.drop_old(writer)
            else:
                writer.execute("DELETE FROM step_rows WHERE step_id = 0")
        self._tell(changed)

    @contextmanager
    def _transaction(self) -> Iterator[Any]:
        """The writing connection inside one transaction; what is raised takes everything back."""
        with self._lock:
            writer = self._writing()
            if writer.in_transaction:
                raise RuntimeError("a change inside a change")
            try:
                writer.execute("BEGIN IMMEDIATE")
                yield writer
                writer.execute("COMMIT")
            except BaseException as error:
                if writer.in_transaction:
                    writer.execute("ROLLBACK")
                self._rules = None
                if isinstance(error, driver.DatabaseError):
                    raise driver.said(error, self.path) from error
                raise

    @contextmanager
    def exclusive(self) -> Iterator[Any]:
        """The writing connection outside a transaction, for a copy of the whole file."""
        with self._lock:
            yield self._writing()

    def _finish(
        self,
        writer: Any,
        label: str,
        *,
        keep_history: bool,
        progress: Callable[[int, int], object] | None = None,
    ) -> Changed:
        """Derive what the records changed, inside the same transaction.

        New rules ask for everybody's facts. On a large desk that takes longer than a user can
        wait, so those are left to `refresh_day`; the missing rules key says so, now and after a
        crash.
        """
        tables = frozenset(row[0] for row in writer.execute("SELECT tbl FROM temp.changed"))
        people = [row[0] for row in writer.execute("SELECT person_id FROM temp.touched")]
        today = self.clock.today()
        stale = False
        if tables & {"settings", "programs", "program_people", "topics", "targets"}:
            old = self._rules
            self._rules = load_rules(writer, today, self._base_model, load_purposes())
            self._rules_day = today
            if old is None or rules_key(old) != rules_key(self._rules):
                # Those touched stay among them: somebody who is gone leaves no rows behind.
                everybody = {row[0] for row in writer.execute("SELECT id FROM people")}
                stale = len(everybody) > derived.CHUNK
                people = people if stale else sorted(everybody | set(people))
                writer.execute("DELETE FROM desk_facts WHERE key = 'rules'")
        if people:
            rules = self._rules
            if rules is None or self._rules_day != today:
                rules = load_rules(writer, today, self._base_model, load_purposes())
            derived.renew(writer, people, tables, rules, today, progress, keep_history=keep_history)
        # No key means a new desk, or others who still wait for a refresh: then none is set.
        if (
            people
            and not stale
            and derived.rules_kept(writer) is None
            and derived.covers(writer, people)
        ):
            derived.keep_rules(writer, self.rules)
        journal.end(writer)
        return Changed(label, tables, frozenset(people), stale)

    # -- undo ------------------------------------------------------------------------------

    def undo(self) -> Changed | None:
        """Take back the newest step; None when there is nothing to take back."""
        return self._play(undone=False)

    def redo(self) -> Changed | None:
        """Do again what was taken back last; None when there is nothing."""
        return self._play(undone=True)

    def _play(self, *, undone: bool) -> Changed | None:
        with self._transaction() as writer:
            step = journal.newest(writer, undone=undone)
            if step is None:
                return None
            journal.begin(writer, -step[0])
            journal.play_back(writer, step[0])
            changed = self._finish(writer, step[1], keep_history=False)
            writer.execute("UPDATE steps SET undone = ? WHERE id = ?", (not undone, step[0]))
        self._tell(changed)
        return changed

    def is_long(self, *, undone: bool) -> bool:
        """Whether undo (or redo) would touch so many records that the user has to wait."""
        with self.read() as connection:
            step = journal.newest(connection, undone=undone)
            return step is not None and journal.rows_of(connection, step[0]) > LONG_STEP

    def next_undo(self) -> str | None:
        """The label of the step that undo would take back."""
        return self._next(undone=False)

    def next_redo(self) -> str | None:
        """The label of the step that redo would do again."""
        return self._next(undone=True)

    def _next(self, *, undone: bool) -> str | None:
        with self.read() as connection:
            step = journal.newest(connection, undone=undone)
        return step[1] if step else None

    # -- derived facts ---------------------------------------------------------------------

    def refresh_day(self, progress: Callable[[int, int], None] | None = None) -> int:
        """Recompute what time or new rules have changed; returns how many people that were.

        Works in small transactions, so that the user can go on writing meanwhile. What was not
        reached (the program was closed, or `progress` raised) is still due the next time.
        """
        rules, today = self.rules, self.clock.today()
        with self.read() as connection:
            if derived.rules_kept(connection) != rules_key(rules):
                due = [row[0] for row in connection.execute("SELECT id FROM people")]
            else:
                due = derived.due_people(connection, today) + derived.missing_people(connection)
        if not due or self.read_only:
            return 0
        for start in range(0, len(due), REFRESH_CHUNK):
            chunk = due[start : start + REFRESH_CHUNK]
            if not self._refresh(chunk, rules, today, last=start + REFRESH_CHUNK >= len(due)):
                # Rules changed under way: everybody is due again, under the new ones.
                return len(due) + self.refresh_day(progress)
            if progress is not None:
                progress(min(start + REFRESH_CHUNK, len(due)), len(due))
        self._tell(Changed("", frozenset({"facts"}), frozenset(due)))
        return len(due)

    def _refresh(self, chunk: list[int], rules: Rules, today: date, *, last: bool) -> bool:
        """Recompute some people in one transaction; False when the rules are no longer these."""
        with self._lock:
            if rules_key(self.rules) != rules_key(rules):
                return False
            with self._transaction() as writer:
                derived.derive(writer, chunk, rules, today)
                if last:
                    derived.keep_rules(writer, rules)
        return True

    def rebuild(self, progress: Callable[[int, int], None] | None = None) -> int:
        """Drop and make anew every derived row; returns how many people that were."""
        with self._transaction() as writer:
            schema.reset_derived(writer)
            ids = [row[0] for row in writer.execute("SELECT id FROM people ORDER BY id")]
            today = self.clock.today()
            rules = load_rules(writer, today, self._base_model, load_purposes())
            derived.derive_all(writer, ids, rules, today, progress, search=True, fresh=True)
            schema.index_derived(writer)
            derived.keep_rules(writer, rules)
        self._tell(Changed("", frozenset({"facts"}), frozenset(ids)))
        return len(ids)

    # -- listening and closing -------------------------------------------------------------

    def on_change(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Call `listener` after every commit, in the committing thread; returns its removal."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _tell(self, changed: Changed) -> None:
        for listener in tuple(self._listeners):
            listener(changed)

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file; at idle and at close."""
        with self._lock:
            if self._writer is not None and not self._writer.in_transaction:
                # What a full disk does not take now stays in the log until the next time.
                with suppress(driver.DatabaseError):
                    self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close every connection; the log is folded in."""
        with self._lock:
            if self.closed:
                return
            for reader in self._all_readers:
                reader.close()
            self._all_readers.clear()
            if self._writer is not None:
                # A log that cannot be folded in now is folded in at the next start.
                with suppress(driver.DatabaseError):
                    self._writer.execute("PRAGMA optimize")
                    self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                self._writer.close()
                self._writer = None
            self._engine = None
            self.closed = True

    def __enter__(self) -> Database:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def new_desk(path: Path, clock: Clock | None = None) -> Database:
    """Create an empty desk; refuses a path where something is."""
    if path.exists() and path.stat().st_size:
        raise StoreError(f"{path.name} is there already; nothing was changed.")
    try:
        schema.create_file(path)
    except driver.DatabaseError as error:
        raise driver.said(error, path) from error
    except OSError as error:
        raise StoreError(
            f"{path} cannot be written: {error.strerror}.", "Choose another place."
        ) from error
    return open_known(path, clock)


def open_known(path: Path, clock: Clock | None = None, *, read_only: bool = False) -> Database:
    """Open a file that `startup.examine` has found sound."""
    return Database(path, clock or SystemClock(), read_only=read_only)
