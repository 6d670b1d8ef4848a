"""The schema of a new desk: records as shipped, and the journal, derived facts and search.

The statements of the records come from the table classes (`records_layout`) and are
shipped as a file, because loading the classes takes longer than laying out a desk.
The rest can be dropped and made again at any time and has no classes.
"""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import Any

from community_desk.resources import read_text
from community_desk.store import driver
from community_desk.store.driver import APPLICATION_ID, SCHEMA

JOURNAL = (
    """CREATE TABLE steps (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  made_at TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0
)""",
    """CREATE TABLE step_rows (
  seq INTEGER PRIMARY KEY,
  step_id INTEGER NOT NULL,
  tbl TEXT NOT NULL,
  op TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  old TEXT
)""",
    "CREATE INDEX ix_step_rows_step ON step_rows (step_id, seq)",
    "CREATE TABLE desk_facts (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
)

DERIVED = (
    """CREATE TABLE facts (
  person_id INTEGER PRIMARY KEY,
  computed_on INTEGER NOT NULL,
  next_change_on INTEGER NOT NULL,
  stage INTEGER NOT NULL,
  by_judgement INTEGER NOT NULL,
  badges TEXT NOT NULL,
  anchor INTEGER,
  w_in REAL,
  w_out REAL,
  w_light REAL,
  half_life REAL NOT NULL,
  cadence INTEGER,
  last_touch INTEGER,
  rhythm REAL,
  unanswered INTEGER NOT NULL,
  gave REAL NOT NULL,
  received REAL NOT NULL,
  hold INTEGER NOT NULL,
  promise_overdue INTEGER NOT NULL,
  peak INTEGER NOT NULL,
  peak_on TEXT,
  next_touch INTEGER,
  channels TEXT NOT NULL,
  best_channel TEXT,
  sort_name TEXT NOT NULL,
  status TEXT NOT NULL,
  circle TEXT NOT NULL,
  last_active INTEGER
)""",
    "CREATE INDEX ix_facts_next_change ON facts (next_change_on)",
    # The three orders of the People table, and what search ranks by, without touching the rows.
    "CREATE INDEX ix_facts_next_touch ON facts (status, next_touch, sort_name)",
    "CREATE INDEX ix_facts_last_touch ON facts (status, last_touch, sort_name)",
    "CREATE INDEX ix_facts_name ON facts (status, sort_name)",
    "CREATE INDEX ix_facts_active ON facts (last_active)",
    "CREATE INDEX ix_facts_cadence ON facts (status, cadence)",
    "CREATE INDEX ix_facts_find ON facts (person_id, status, last_touch, sort_name)",
    """CREATE TABLE flags (
  person_id INTEGER NOT NULL,
  flag TEXT NOT NULL,
  subject TEXT NOT NULL,
  lane TEXT NOT NULL,
  numerator REAL NOT NULL,
  denominator REAL NOT NULL,
  counted_on INTEGER NOT NULL,
  daily INTEGER NOT NULL,
  most REAL,
  variant TEXT NOT NULL,
  vals TEXT NOT NULL,
  records TEXT NOT NULL,
  place INTEGER NOT NULL,
  weight INTEGER NOT NULL
)""",
    "CREATE INDEX ix_flags_flag ON flags (flag, subject)",
    # Everything that ranks people on Today, so that the day is one walk over this index.
    """CREATE INDEX ix_flags_rank ON flags (
  person_id, place, weight, numerator, denominator, counted_on, daily, most
)""",
    """CREATE VIRTUAL TABLE search USING fts5(
  names, org, contact, other,
  tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'", prefix='1 2 3 4'
)""",
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
)

DERIVED_TABLES = ("facts", "flags", "search")


LAYOUT = "schema.sql"
"""The shipped statements of `records_layout`."""


def records_layout() -> str:
    """The statements that lay out the record tables, made from their classes."""
    from sqlalchemy.dialects import sqlite
    from sqlalchemy.schema import CreateIndex, CreateTable

    from community_desk.store.tables import TABLES

    dialect = sqlite.dialect()
    found = []
    for row, _ in TABLES.values():
        table = row.__table__  # type: ignore[attr-defined]
        found.append(str(CreateTable(table).compile(dialect=dialect)))
        found += [
            str(CreateIndex(index).compile(dialect=dialect))
            for index in sorted(table.indexes, key=lambda i: str(i.name))
        ]
    return "".join(f"{_tidy(statement)};\n" for statement in found)


def _tidy(statement: str) -> str:
    lines = (line.rstrip().replace("\t", "  ") for line in statement.strip().splitlines())
    return "\n".join(lines)


def create(connection: Any) -> None:
    """Lay out a new desk inside the caller's transaction."""
    for statement in read_text(LAYOUT).removesuffix(";\n").split(";\n"):
        connection.execute(statement)
    for statement in JOURNAL + DERIVED:
        connection.execute(statement)
    mark(connection)


def create_file(path: Path) -> None:
    """Lay out a new desk beside its place and give it its name when it is whole.

    The start that follows a power cut or a kill must not find half a desk.
    """
    part = path.with_name(path.name + ".part")
    old = os.umask(0o077)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        for suffix in ("", "-wal", "-shm", "-journal"):
            part.with_name(part.name + suffix).unlink(missing_ok=True)
        with closing(driver.connect(part, mode="rwc")) as connection:
            driver.settle_writer(connection)
            connection.execute("BEGIN IMMEDIATE")
            create(connection)
            connection.execute("COMMIT")
        driver.sync(part)
        os.replace(part, path)
        driver.sync_folder(path.parent)
    finally:
        os.umask(old)


def mark(connection: Any) -> None:
    """Write the desk's mark and schema number into the file's header."""
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={SCHEMA}")


def reset_derived(connection: Any) -> None:
    """Drop and lay out the derived tables, empty and without their indexes."""
    for table in DERIVED_TABLES:
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    for statement in DERIVED:
        if not _is_index(statement):
            connection.execute(statement)


def index_derived(connection: Any) -> None:
    """Make the indexes of the derived tables, filled by now: a third of keeping them row by row."""
    for statement in DERIVED:
        if _is_index(statement):
            connection.execute(statement)


def _is_index(statement: str) -> bool:
    return statement.startswith("CREATE INDEX")
