"""The whole desk as plain objects, and back: the `desk-json` of contract.md.

A column that was never set is left out on the way out and stays unset on the way
in, so that load and export give the same document.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from community_desk.errors import InputError
from community_desk.store.journal import columns_of
from community_desk.store.tables import FURTHER, TABLES, Input, Json, Row

FORMAT = "community-desk"
VERSION = 1
HIDDEN = frozenset({"id"})


def json_columns(row: type[Row]) -> frozenset[str]:
    """Columns that hold a list or an object."""
    table = row.__table__  # type: ignore[attr-defined]
    return frozenset(c.name for c in table.columns if isinstance(c.type, Json))


def bool_columns(row: type[Row]) -> frozenset[str]:
    """Columns that hold yes or no."""
    from sqlalchemy import Boolean

    table = row.__table__  # type: ignore[attr-defined]
    return frozenset(c.name for c in table.columns if isinstance(c.type, Boolean))


def objects(
    connection: Any, table: str, only: str = "", values: Sequence[Any] = ()
) -> Iterator[dict[str, Any]]:
    """The records of a table in the order of uids, references as uids.

    `only` is a condition on the table `t`, in place of all its records.
    """
    row = TABLES[table][0]
    columns = [c for c in columns_of(connection, table) if c not in HIDDEN]
    jsons, bools = json_columns(row), bool_columns(row)
    refs = {column: (key, target) for key, (column, target) in row.refs.items()}
    names = {column: key for key, column in row.renamed.items()}
    fields, joins = [], []
    for n, column in enumerate(columns):
        if column in refs:
            fields.append(f"r{n}.uid")
            joins.append(f"LEFT JOIN {refs[column][1]} r{n} ON r{n}.id = t.{column}")
        else:
            fields.append(f't."{column}"')
    where = f"WHERE {only}" if only else ""
    sql = f"SELECT {', '.join(fields)} FROM {table} t {' '.join(joins)} {where} ORDER BY t.uid"
    keys = [refs[c][0] if c in refs else names.get(c, c) for c in columns]
    for row_values in connection.execute(sql, tuple(values)):
        found: dict[str, Any] = {}
        for key, column, value in zip(keys, columns, row_values, strict=True):
            if value is None:
                continue
            if column in jsons:
                value = json.loads(value)
            elif column in bools:
                value = bool(value)
            found[key] = value
        yield dict(sorted(found.items()))


def document(connection: Any, exported_at: str) -> dict[str, Any]:
    """The whole desk; every table of contract.md is there, further ones where they are used."""
    tables = {table: list(objects(connection, table)) for table in sorted(TABLES)}
    return {
        "format": FORMAT,
        "version": VERSION,
        "exported_at": exported_at,
        "tables": {name: rows for name, rows in tables.items() if rows or name not in FURTHER},
    }


def check_document(found: Any, file: str) -> dict[str, list[Any]]:
    """The tables of a document; InputError names what does not fit."""
    if not isinstance(found, Mapping) or found.get("format") != FORMAT:
        raise InputError(
            f"{file} is not a Community Desk export: the key format is not {FORMAT!r}.",
            "Choose a file written by: community-desk export --format desk-json.",
        )
    if found.get("version") != VERSION:
        raise InputError(
            f"{file} has version {found.get('version')!r}; this program reads version {VERSION}.",
            "Update the program or export again.",
        )
    unknown = set(found) - {"format", "version", "exported_at", "tables"}
    if unknown:
        raise InputError(f"{file}: unknown key {min(unknown)!r}.", "Remove it.")
    tables = found.get("tables")
    if not isinstance(tables, Mapping):
        raise InputError(f"{file}: tables must be an object.")
    for table, records in tables.items():
        if table not in TABLES:
            raise InputError(f"{file}: there is no table {table!r}.", "Remove it.")
        if not isinstance(records, list):
            raise InputError(f"{file}: tables.{table} must be a list.")
    return dict(tables)


def _problem(file: str, place: str, error: Exception) -> InputError:
    from pydantic import ValidationError

    if not isinstance(error, ValidationError):
        return InputError(f"{file}: {place}: {error}")
    first = error.errors(include_input=False, include_url=False)[0]
    key = ".".join(str(part) for part in first["loc"])
    if first["type"] == "extra_forbidden":
        return InputError(f"{file}: {place}: unknown key {key!r}.", "Remove it.")
    return InputError(f"{file}: {place}: {key}: {first['msg'].lower()}.")


def validated(
    table: str, records: Iterable[Any], file: str
) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Records checked one by one: (columns as stored, references by column as uids)."""
    row, model = TABLES[table]
    check: type[Input] = model
    jsons = json_columns(row)
    by_key = {key: column for key, (column, _) in row.refs.items()}
    for n, record in enumerate(records):
        place = f"tables.{table}[{n}]"
        if not isinstance(record, Mapping):
            raise InputError(f"{file}: {place} must be an object.")
        present = {key: value for key, value in record.items() if value is not None}
        try:
            checked = check.model_validate(present)
        except ValueError as error:
            raise _problem(file, place, error) from None
        values: dict[str, Any] = {}
        refs: dict[str, Any] = {}
        for key in checked.model_fields_set:
            value = getattr(checked, key)
            if key in by_key:
                refs[by_key[key]] = value
            elif key in jsons:
                values[key] = json.dumps(value, ensure_ascii=False)
            else:
                values[key] = _stored(value)
        yield values, refs


def _stored(value: Any) -> Any:
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, str):
        return str(value)
    return value


def load_tables(
    connection: Any,
    tables: Mapping[str, list[Any]],
    file: str,
    progress: Callable[[int, int, str], None] | None = None,
) -> dict[str, int]:
    """Insert every record of a document; returns counts by table. The caller holds the change."""
    ids: dict[str, dict[str, int]] = {table: {} for table in TABLES}
    late: list[tuple[str, str, int, str]] = []
    counts: dict[str, int] = {}
    seen: set[str] = set()
    total = sum(len(records) for records in tables.values())
    done = 0
    for table in TABLES:
        rows = list(validated(table, tables.get(table, []), file))
        rows.sort(key=lambda pair: pair[0]["uid"])
        batches: dict[tuple[str, ...], list[list[Any]]] = {}
        for number, (values, refs) in enumerate(rows, start=1):
            uid = values["uid"]
            if uid in seen:
                raise InputError(f"{file}: the uid {uid!r} stands twice.")
            seen.add(uid)
            ids[table][uid] = number
            values["id"] = number
            _resolve(table, values, refs, ids, late, number, file)
            names = tuple(values)
            batches.setdefault(names, []).append(list(values.values()))
        for names, many in batches.items():
            columns = ",".join(f'"{name}"' for name in names)
            marks = ",".join("?" * len(names))
            connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", many)
        counts[table] = len(rows)
        done += len(rows)
        if progress is not None:
            progress(done, total, table)
    for table, column, number, uid in late:
        target = dict(TABLES[table][0].refs.values())[column]
        found = ids[target].get(uid)
        if found is None:
            raise InputError(f"{file}: {table}: nothing in {target} has the uid {uid!r}.")
        connection.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (found, number))
    return counts


def _resolve(
    table: str,
    values: dict[str, Any],
    refs: Mapping[str, str],
    ids: Mapping[str, Mapping[str, int]],
    late: list[tuple[str, str, int, str]],
    number: int,
    file: str,
) -> None:
    """References to ids; one inside the same table may point forward and waits for all rows."""
    targets = dict(TABLES[table][0].refs.values())
    for column, uid in refs.items():
        target = targets[column]
        found = ids[target].get(uid)
        if target == table:
            # Rows are stored by the shape of their columns, so even an earlier uid may come later.
            late.append((table, column, number, uid))
            continue
        if found is None:
            raise InputError(
                f"{file}: tables.{table}: {values['uid']!r} points at {uid!r}, "
                f"but nothing in {target} has that uid."
            )
        values[column] = found
