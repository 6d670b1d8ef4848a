"""Undo recorded by SQLite itself.

Temporary triggers on the writing connection keep the inverse of every row change
and the people it touched, so that no operation can lack undo or leave derived
facts stale.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from community_desk.errors import InputError

KEPT_STEPS = 200
"""Newest steps that are kept whatever their size."""
MOST_STEPS = 10_000
MOST_ROWS = 50_000
"""Beyond the newest ones: so many steps, and so many row changes in all, for the history."""
MOST_DAYS = 730
"""And none that is older than this: what somebody once took out does not stay for ever."""

TOUCHES: dict[str, tuple[str, ...]] = {
    "people": ("id",),
    "handles": ("person_id",),
    "interactions": ("person_id",),
    "exchanges": ("person_id",),
    "commitments": ("person_id",),
    "introductions": ("a_id", "b_id"),
    "milestones": ("person_id",),
    "program_people": ("person_id",),
    "person_topics": ("person_id",),
    "stage_changes": ("person_id",),
    "stage_overrides": ("person_id",),
    "topics": (),
    "programs": (),
    "targets": (),
    "goals": (),
    "snapshots": (),
    "card_states": (),
    "relations": (),
    "import_batches": (),
    "settings": (),
    "positions": (),
    "notes": (),
    "gifts": (),
    "attachments": (),
    "custom_fields": (),
    "saved_views": (),
    "opportunities": (),
    "opportunity_people": (),
    "opportunity_events": (),
    "reviews": (),
}
"""Journaled tables and the columns that name the people a row is about."""


def columns_of(connection: Any, table: str) -> list[str]:
    """The column names of a table, in order."""
    if table not in TOUCHES:
        raise InputError(f"There is no table called {table}.")
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def install(connection: Any) -> None:
    """Lay the temporary tables and triggers; silent until `begin`."""
    run = connection.execute
    run("CREATE TEMP TABLE recording (step INTEGER)")
    run("CREATE TEMP TABLE touched (person_id INTEGER PRIMARY KEY)")
    run("CREATE TEMP TABLE changed (tbl TEXT PRIMARY KEY)")
    for table in TOUCHES:
        columns = columns_of(connection, table)
        old = "json_object(" + ",".join(f"'{c}',OLD.\"{c}\"" for c in columns) + ")"
        run(_trigger(table, "I", "INSERT", "NEW.id, NULL"))
        run(_trigger(table, "U", "UPDATE", f"OLD.id, {old}"))
        run(_trigger(table, "D", "DELETE", f"OLD.id, {old}"))


def _trigger(table: str, op: str, event: str, kept: str) -> str:
    """The statement that lays the trigger of one kind of change; it keeps row id and old values."""
    sides = {"I": ("NEW",), "U": ("OLD", "NEW"), "D": ("OLD",)}[op]
    touch = "".join(
        f"INSERT OR IGNORE INTO touched SELECT {side}.{column} WHERE {side}.{column} IS NOT NULL;"
        for side in sides
        for column in TOUCHES[table]
    )
    return (
        f"CREATE TEMP TRIGGER journal_{op}_{table} AFTER {event} ON main.{table} "
        f"WHEN EXISTS (SELECT 1 FROM recording) BEGIN "
        f"INSERT INTO step_rows (step_id, tbl, op, row_id, old) "
        f"VALUES ((SELECT step FROM recording), '{table}', '{op}', {kept}); "
        f"INSERT OR IGNORE INTO changed VALUES ('{table}'); {touch} END"
    )


def begin(connection: Any, step: int) -> None:
    """Record under this step from now on."""
    connection.execute("DELETE FROM temp.touched")
    connection.execute("DELETE FROM temp.changed")
    connection.execute("DELETE FROM temp.recording")
    connection.execute("INSERT INTO temp.recording VALUES (?)", (step,))


def end(connection: Any) -> None:
    """Record no more."""
    connection.execute("DELETE FROM temp.recording")


def insert_rows(
    connection: Any, table: str, names: Sequence[str], rows: Sequence[Sequence[Any]], first: int
) -> None:
    """Insert rows with ids from `first` on, and record them in bulk instead of row by row.

    `names` begins with the id. The records are the same as the triggers would have made.
    """
    # A trigger costs as much as the row itself even where it finds that nothing is recorded.
    connection.execute(f"DROP TRIGGER temp.journal_I_{table}")
    try:
        connection.executemany(
            f"INSERT INTO {table} ({','.join(names)}) VALUES ({','.join('?' * len(names))})", rows
        )
    finally:
        connection.execute(_trigger(table, "I", "INSERT", "NEW.id, NULL"))
    recording = connection.execute("SELECT step FROM temp.recording").fetchone()
    if recording is None:
        return
    last = first + len(rows) - 1
    connection.execute(
        "INSERT INTO step_rows (step_id, tbl, op, row_id, old) "
        f"SELECT ?, ?, 'I', id, NULL FROM {table} WHERE id BETWEEN ? AND ? ORDER BY id",
        (*recording, table, first, last),
    )
    connection.execute("INSERT OR IGNORE INTO temp.changed VALUES (?)", (table,))
    for column in TOUCHES[table]:
        connection.execute(
            f"INSERT OR IGNORE INTO temp.touched SELECT DISTINCT {column} FROM {table} "
            f"WHERE id BETWEEN ? AND ? AND {column} IS NOT NULL",
            (first, last),
        )


def new_step(connection: Any, label: str, made_at: str) -> int:
    """Open a step; what was undone before can no longer be redone."""
    connection.execute(
        "DELETE FROM step_rows WHERE step_id IN (SELECT id FROM steps WHERE undone = 1)"
    )
    connection.execute("DELETE FROM steps WHERE undone = 1")
    cursor = connection.execute(
        "INSERT INTO steps (label, made_at) VALUES (?, ?)", (label, made_at)
    )
    return int(cursor.lastrowid)


def drop_empty(connection: Any, step: int) -> None:
    """Forget a step that changed nothing."""
    if connection.execute("SELECT 1 FROM step_rows WHERE step_id = ?", (step,)).fetchone() is None:
        connection.execute("DELETE FROM steps WHERE id = ?", (step,))


def drop_old(connection: Any) -> None:
    """Forget the oldest steps: those beyond the newest so many, and sooner where they are large.

    Those that are too old go too, unless they are among the newest all the same.

    What is left has no gaps, so that undo and the history may walk all of it.
    """
    always = _nth_newest(connection, KEPT_STEPS)
    if always is None:
        return
    # Numbers of rows only grow, so that the distance to the newest tells how many there are.
    large = connection.execute(
        "SELECT step_id FROM step_rows WHERE seq <= (SELECT MAX(seq) FROM step_rows) - ? "
        "ORDER BY seq DESC LIMIT 1",
        (MOST_ROWS,),
    ).fetchone()
    aged = connection.execute(
        "SELECT MAX(id) FROM steps WHERE made_at < (SELECT date(made_at, ?) FROM steps "
        "ORDER BY id DESC LIMIT 1)",
        (f"-{MOST_DAYS} days",),
    ).fetchone()
    oldest = max(_nth_newest(connection, MOST_STEPS) or 0, large[0] if large else 0, aged[0] or 0)
    gone = min(always, oldest)
    connection.execute("DELETE FROM step_rows WHERE step_id <= ?", (gone,))
    connection.execute("DELETE FROM steps WHERE id <= ?", (gone,))


def _nth_newest(connection: Any, place: int) -> int | None:
    row = connection.execute(
        "SELECT id FROM steps ORDER BY id DESC LIMIT 1 OFFSET ?", (place,)
    ).fetchone()
    return None if row is None else int(row[0])


def newest(connection: Any, *, undone: bool) -> tuple[int, str] | None:
    """The step that undo (or redo) would take next: (id, label)."""
    order = "ASC" if undone else "DESC"
    row = connection.execute(
        f"SELECT id, label FROM steps WHERE undone = ? ORDER BY id {order} LIMIT 1", (undone,)
    ).fetchone()
    return None if row is None else (int(row[0]), str(row[1]))


def rows_of(connection: Any, step: int) -> int:
    """How many records a step changed."""
    row = connection.execute("SELECT COUNT(*) FROM step_rows WHERE step_id = ?", (step,)).fetchone()
    return int(row[0])


def play_back(connection: Any, step: int) -> None:
    """Apply the inverse of a step, newest row first; its own inverse takes its place.

    The caller has called `begin(connection, -step)`, so that the triggers record what is
    played back.
    """
    connection.execute("PRAGMA defer_foreign_keys=ON")
    rows = connection.execute(
        "SELECT tbl, op, row_id, old FROM step_rows WHERE step_id = ? ORDER BY seq DESC", (step,)
    ).fetchall()
    for table, op, row_id, old in rows:
        if op == "I":
            connection.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))
            continue
        values: dict[str, Any] = json.loads(old)
        if op == "D":
            names = ",".join(f'"{name}"' for name in values)
            marks = ",".join("?" * len(values))
            connection.execute(
                f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values())
            )
        else:
            sets = ",".join(f'"{name}" = ?' for name in values)
            connection.execute(
                f"UPDATE {table} SET {sets} WHERE id = ?", (*values.values(), row_id)
            )
    connection.execute("DELETE FROM step_rows WHERE step_id = ?", (step,))
    connection.execute("UPDATE step_rows SET step_id = ? WHERE step_id = ?", (step, -step))


def purge_person(connection: Any, person_id: int, uid: str) -> int:
    """Erase what the journal remembers of a person; returns how many rows went.

    Steps that lose rows lose all of them: half a step cannot be undone.
    """
    steps = [
        row[0]
        for row in connection.execute(
            "SELECT DISTINCT step_id FROM step_rows WHERE (tbl = 'people' AND row_id = ?) "
            "OR json_extract(old, '$.person_id') = ? OR json_extract(old, '$.a_id') = ? "
            "OR json_extract(old, '$.b_id') = ? OR instr(old, ?) > 0",
            (person_id, person_id, person_id, person_id, uid),
        )
    ]
    gone = 0
    for step in steps:
        gone += connection.execute("DELETE FROM step_rows WHERE step_id = ?", (step,)).rowcount
        connection.execute("DELETE FROM steps WHERE id = ?", (step,))
    return gone
