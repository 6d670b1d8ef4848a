"""Everything kept on one person, in a folder to read and to hand over (reliability.md, GDPR c).

A readable page, the same as JSON, the files themselves, and what stands about the person in
other people's records, which is for the user to look at first.
"""

from __future__ import annotations

import base64
import html
import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from community_desk.errors import FileError, InputError
from community_desk.operations.whole_files import write_whole
from community_desk.store import dump
from community_desk.store.database import Database
from community_desk.store.queries.mentions import mentions
from community_desk.store.queries.person import person_id
from community_desk.store.tables import OF_PERSON

Tables = dict[str, list[dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Holdings:
    """Where the folder is, and what is in it."""

    folder: Path
    records: int
    files: int
    mentions: int


def write_holdings(db: Database, uid: str, parent: Path) -> Holdings:
    """Write the folder; InputError when nobody has this uid, FileError where it cannot be."""
    with db.read() as connection:
        found = person_id(connection, uid)
        if found is None:
            raise InputError("This person is not on the desk any more.")
        key, _, name = found
        tables = _tables(connection, key)
        named = mentions(connection, key, name)
    folder = _new_folder(parent, name, db.clock.today().isoformat())
    files = _write_files(folder, tables.get("attachments", []))
    document = {
        "format": "community-desk-person",
        "person": name,
        "written_on": db.clock.today().isoformat(),
        "tables": tables,
    }
    data = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    write_whole(folder / "person.json", data.encode("utf-8"))
    write_whole(folder / "person.html", _page(name, tables).encode("utf-8"))
    said = [one._asdict() for one in named]
    if said:
        text = json.dumps(said, ensure_ascii=False, indent=1) + "\n"
        write_whole(folder / "texts-of-others.json", text.encode("utf-8"))
    count = sum(len(rows) for rows in tables.values())
    return Holdings(folder, count, len(files), len(named))


def _tables(connection: Any, key: int) -> Tables:
    """Every record that names the person, by table; where each field came from is in it."""
    columns: dict[str, list[str]] = {"people": ["id"]}
    for table, column in OF_PERSON:
        if table != "people":
            columns.setdefault(table, []).append(column)
    tables: Tables = {}
    for table, names in columns.items():
        only = " OR ".join(f't."{name}" = ?1' for name in names)
        rows = list(dump.objects(connection, table, only, (key,)))
        if rows:
            tables[table] = rows
    batches = {row["batch"] for rows in tables.values() for row in rows if row.get("batch")}
    sources: list[dict[str, Any]] = [
        {name: row[name] for name in ("uid", "name", "format", "imported_on") if name in row}
        for uid in sorted(batches)
        for row in dump.objects(connection, "import_batches", "t.uid = ?", (uid,))
    ]
    if sources:
        tables["import_batches"] = sources
    return tables


def _new_folder(parent: Path, name: str, day: str) -> Path:
    """A folder of its own that only this user can read."""
    plain = re.sub(r"[^\w .-]+", "_", name).strip(" .")[:60] or "person"
    for number in range(1, 1000):
        folder = parent / (f"{plain} {day}" if number == 1 else f"{plain} {day} ({number})")
        try:
            folder.mkdir(mode=0o700)
        except FileExistsError:
            continue
        except OSError as error:
            raise FileError(
                f"{folder} cannot be made: {error.strerror}.", "Choose another place."
            ) from error
        os.chmod(folder, 0o700)
        return folder
    raise FileError(f"{parent} holds too many such folders.", "Choose another place.")


def _write_files(folder: Path, rows: list[dict[str, Any]]) -> dict[str, str]:
    """The kept files under safe names; names by uid. Their content leaves the JSON."""
    written: dict[str, str] = {}
    for number, row in enumerate(rows, 1):
        content = base64.b64decode(row.pop("content"))
        plain = re.sub(r"[^\w .-]+", "_", str(row["name"])).strip(" .")[-80:] or "file"
        target = folder / "files"
        target.mkdir(mode=0o700, exist_ok=True)
        row["file"] = written[row["uid"]] = f"files/{number}-{plain}"
        write_whole(folder / row["file"], content)
    return written


_STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;max-width:52em;margin:2em auto;padding:0 1em}"
    "table{border-collapse:collapse;margin:0 0 1.2em}td,th{text-align:start;vertical-align:top;"
    "padding:.15em 1em .15em 0}th{font-weight:500;color:#666}h2{margin:1.6em 0 .4em}"
)


_POLICY = (
    '<meta http-equiv="Content-Security-Policy" '
    "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
)


def _page(name: str, tables: Tables) -> str:
    """A page of plain, escaped text: nothing in it is markup, and nothing loads from elsewhere."""
    parts = [
        '<!doctype html><html><head><meta charset="utf-8">',
        _POLICY,
        f"<title>{html.escape(name)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{html.escape(name)}</h1>",
    ]
    for table, rows in tables.items():
        parts.append(f"<h2>{html.escape(table.replace('_', ' ').capitalize())}</h2>")
        for row in rows:
            cells = "".join(
                f"<tr><th>{html.escape(key.replace('_', ' '))}</th><td>{_cell(value)}</td></tr>"
                for key, value in row.items()
                if key not in ("uid", "import_key")
            )
            parts.append(f'<table dir="auto">{cells}</table>')
    return "\n".join([*parts, "</body></html>"])


def _cell(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return html.escape(value).replace("\n", "<br>")
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return html.escape(", ".join(value))
    return html.escape(json.dumps(value, ensure_ascii=False))
