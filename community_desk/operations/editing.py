"""The few statements that every operation shares: find by uid, insert, update, delete.

The table classes are loaded with the first record that has to be checked: they take
longer than a small import does.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from community_desk.errors import InputError
from community_desk.store.change import Change, new_uid
from community_desk.store.journal import TOUCHES

WORDS = {
    "people": "person",
    "interactions": "interaction",
    "commitments": "promise",
    "exchanges": "favour",
    "introductions": "introduction",
    "handles": "address",
    "milestones": "date",
    "import_batches": "import",
}


def id_of(change: Change, table: str, uid: str) -> int:
    """The id behind a uid; InputError when it is gone."""
    row = change.execute(f"SELECT id FROM {_known(table)} WHERE uid = ?", (uid,)).fetchone()
    if row is None:
        raise InputError(f"This {WORDS.get(table, 'record')} is not on the desk any more.")
    return int(row[0])


def _known(table: str) -> str:
    if table not in TOUCHES:
        raise InputError(f"There is no table called {table}.")
    return table


def insert(change: Change, table: str, values: Mapping[str, Any]) -> str:
    """Check and store one record given as in desk-json; returns its uid."""
    from community_desk.store.dump import validated
    from community_desk.store.tables import TABLES

    record = {"uid": new_uid(), **values}
    record = {
        key: value.isoformat() if isinstance(value, date) else value
        for key, value in record.items()
    }
    ((columns, refs),) = validated(table, [record], "this entry")
    for column, uid in refs.items():
        target = dict(TABLES[table][0].refs.values())[column]
        columns[column] = id_of(change, target, uid)
    names = ",".join(f'"{name}"' for name in columns)
    marks = ",".join("?" * len(columns))
    change.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(columns.values()))
    return str(record["uid"])


def update(change: Change, table: str, uid: str, values: Mapping[str, Any]) -> None:
    """Change the given fields of one record; None empties a field."""
    from community_desk.store.dump import validated
    from community_desk.store.tables import TABLES

    key = id_of(change, table, uid)
    given = {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in values.items()
        if value is not None
    }
    probe = dict(_required(table, change, uid), **given, uid=uid)
    ((columns, refs),) = validated(table, [probe], "this entry")
    stored = {name: columns[name] for name in columns if name in given and name != "uid"}
    for column, ref in refs.items():
        json_key = next(k for k, (c, _) in TABLES[table][0].refs.items() if c == column)
        if json_key in given:
            target = dict(TABLES[table][0].refs.values())[column]
            stored[column] = id_of(change, target, ref)
    columns_of = {name: column for name, (column, _) in TABLES[table][0].refs.items()}
    stored |= {columns_of.get(n, n): None for n, value in values.items() if value is None}
    if stored:
        sets = ",".join(f'"{name}" = ?' for name in stored)
        change.execute(f"UPDATE {table} SET {sets} WHERE id = ?", (*stored.values(), key))


def _required(table: str, change: Change, uid: str) -> dict[str, Any]:
    """The record's required fields, so that the checks of the others can run."""
    from community_desk.store.tables import TABLES

    row, model = TABLES[table]
    required = [n for n, f in model.model_fields.items() if f.is_required() and n != "uid"]
    refs = {key: column for key, (column, _) in row.refs.items()}
    found: dict[str, Any] = {}
    for name in required:
        column = refs.get(name, name)
        value = change.execute(f'SELECT "{column}" FROM {table} WHERE uid = ?', (uid,)).fetchone()[
            0
        ]
        found[name] = str(value) if name in refs else value
    return found


def delete(change: Change, table: str, uid: str) -> None:
    """Delete one record."""
    key = id_of(change, table, uid)
    change.execute(f"DELETE FROM {table} WHERE id = ?", (key,))
