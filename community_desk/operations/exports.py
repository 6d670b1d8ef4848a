"""Write the desk, or what is shown of it, to files of other formats."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from community_desk.core.isolates import without_isolates
from community_desk.errors import FileError, StoreError
from community_desk.exporters import (
    EXPORTERS,
    Birthday,
    Contents,
    DayOut,
    HandleOut,
    PersonOut,
)
from community_desk.exporters.spreadsheet import make_safe
from community_desk.exporters.tables import write_csv
from community_desk.operations.import_preview import Progress
from community_desk.operations.whole_files import write_beside, write_whole
from community_desk.resources import load_playbooks
from community_desk.store import dump
from community_desk.store.database import Database
from community_desk.store.queries.export import DayFields, calendar_days, people_fields


def export_desk(db: Database, path: Path) -> dict[str, int]:
    """Every fact as desk-json; re-read before success is reported. Counts by table."""
    with db.read() as connection:
        exported_at = db.clock.now().isoformat(timespec="seconds")
        document = dump.document(connection, exported_at)
    data = (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
    write_whole(path, data)
    if path.read_bytes() != data:
        raise FileError(f"{path} does not hold what was written.", "Check the disk and try again.")
    return {table: len(records) for table, records in document["tables"].items()}


def load_desk(db: Database, path: Path, progress: Progress | None = None) -> dict[str, int]:
    """Fill an empty desk from desk-json; counts by table. All of it or nothing."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise FileError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise FileError(
            f"{path} is not UTF-8 text (byte {error.start}).", "Export it again."
        ) from error
    try:
        found: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", None)
        where = f" at line {line}" if line else ""
        raise FileError(f"{path} is not JSON{where}.", "Export it again.") from error
    tables = dump.check_document(found, path.name)
    return fill_desk(db, tables, path.name, "Load", progress)


def fill_desk(
    db: Database,
    tables: dict[str, list[Any]],
    source: str,
    label: str,
    progress: Progress | None = None,
) -> dict[str, int]:
    """Insert the records of a document into an empty desk; not an undo step."""
    with db.change(label, undoable=False, history=False) as change:
        for table in ("people", "handles", "interactions", "settings", "programs", "topics"):
            if change.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() is not None:
                raise StoreError(
                    f"{db.path.name} is not empty.", "Load into a new desk with --desk NEW.db."
                )
        return dump.load_tables(change.connection, tables, source, progress)


def export_files(
    db: Database, form: str, path: Path, ids: list[int] | None = None
) -> dict[str, int]:
    """People (csv, vcard) or days (ics) for other programs; counts of what was written."""
    exporters = {e.key: e for e in EXPORTERS}
    exporter = exporters.get(form)
    if exporter is None:
        raise FileError(f"There is no export called {form}.", "Known: " + ", ".join(exporters))
    contents = contents_of(db, ids)
    write_whole(path, b"".join(exporter.write(contents)))
    if exporter.key == "ics":
        return {"days": len(contents.days)}
    return {"people": len(contents.people)}


def contents_of(db: Database, ids: list[int] | None = None) -> Contents:
    """What exporters write, read in one moment of the desk."""
    names = {book.code: book.name for book in load_playbooks().values()}
    with db.read() as connection:
        people = people_fields(connection, ids)
        days = calendar_days(connection, db.clock.today())
    return Contents(
        people=tuple(
            PersonOut(
                **{
                    name: value
                    for name, value in person._asdict().items()
                    if name not in ("handles", "birthday")
                },
                birthday=None if person.birthday is None else Birthday(*person.birthday),
                handles=tuple(
                    HandleOut(channel, names.get(channel, channel), identifier, address)
                    for channel, identifier, address in person.handles
                ),
            )
            for person in people
        ),
        days=tuple(_day_out(day) for day in days),
        stamp=db.clock.now(),
    )


def _day_out(day: DayFields) -> DayOut:
    if day.kind == "promise":
        summary = f"Promise to {day.person}: {day.text}"
    elif day.kind == "their promise":
        summary = f"{day.person} promised: {day.text}"
    elif day.kind == "next step":
        summary = f"{day.person}: {day.text}" if day.text else day.person
    else:
        summary = f"{day.kind.replace('_', ' ').capitalize()}: {day.person}"
    plain = {"promise": "promise", "their promise": "promise", "next step": "plan"}
    category = plain.get(day.kind, "milestone")
    return DayOut(day.uid, summary, day.day, day.yearly, category)


def write_rows(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a table as shown, for a spreadsheet; FileError where that is impossible.

    A cell that a spreadsheet might calculate is made safe; signed numbers stay numbers.
    """
    write_whole(path, rows_as_csv(columns, rows))


def rows_as_csv(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A table as shown, as a spreadsheet reads it."""
    safe = ([_safe(without_isolates(cell)) for cell in row] for row in (columns, *rows))
    return b"".join(write_csv(safe))


class Sheet(NamedTuple):
    """A table that is shown, with its name, and the picture of its chart where it has one."""

    name: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    picture: bytes | None


def write_sheets(folder: Path, sheets: Iterable[Sheet], day: date) -> list[Path]:
    """Write every table as CSV and every picture as PNG into a folder, named by content and day.

    All of them or none; FileError where that is impossible.
    """
    files = []
    for sheet in sheets:
        name = f"{sheet.name} {day.isoformat()}"
        if sheet.picture is not None:
            files.append((name, "png", sheet.picture))
        files.append((name, "csv", rows_as_csv(sheet.columns, sheet.rows)))
    return write_beside(folder, files)


def _safe(cell: str) -> str:
    return cell if re.fullmatch(r"[+-]?\d[\d.,\s%]*", cell) else make_safe(cell)
