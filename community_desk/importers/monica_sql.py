"""Monica's SQL export: its rows are parsed as text; nothing in it is ever executed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from community_desk.core.incoming import (
    Importer,
    Incoming,
    IncomingInteraction,
    ReadOptions,
    Remark,
    Skipped,
)
from community_desk.importers.dates import day
from community_desk.importers.people import Draft, person
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import Lines, head_text, shorten

_BEGIN = re.compile(r"INSERT IGNORE INTO `\w+`|^# .* dump of data", re.MULTILINE)
_INSERT = re.compile(r"\s*INSERT IGNORE INTO `(\w+)` \(([^)]*)\) VALUES\s*(.*)", re.DOTALL)
_VALUE = re.compile(r"\s*(?:'((?:[^'\\]|\\.)*)'|(NULL|[\d.eE+-]+))\s*(,|\)|$)", re.DOTALL)
_ROW_LINES = 1_000
_WANTED = {"contacts", "contact_fields", "contact_field_types", "calls", "notes"}
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "0": ""}


def _sniff(source: Source) -> bool:
    text = head_text(source, source.members[0], 8192) if source.is_single else ""
    return bool(_BEGIN.search(text)) and "INSERT IGNORE INTO" in head_text(
        source, source.members[0]
    )


@dataclass
class _Tables:
    rows: dict[str, list[tuple[int, dict[str, str]]]] = field(default_factory=dict)
    faults: list[Skipped] = field(default_factory=list)


def values(text: str) -> list[str] | None:
    """The values of one row in parentheses; None when it is damaged. NULL gives ""."""
    at = text.find("(") + 1
    if at == 0:
        return None
    found = []
    while match := _VALUE.match(text, at):
        quoted, bare, end = match.groups()
        if quoted is not None:
            found.append(
                re.sub(r"\\(.)", lambda m: _ESCAPES.get(m[1], m[1]), quoted, flags=re.DOTALL)
            )
        else:
            found.append("" if bare == "NULL" else bare)
        at = match.end()
        if end != ",":
            return found if end == ")" else None
    return None


def _load(source: Source, name: str, options: ReadOptions) -> _Tables:
    tables = _Tables()
    table, columns = "", [""]
    held = ""
    for number, line in enumerate(Lines(source, name, options.encoding), 1):
        started = _INSERT.match(line) if not held else None
        if started:
            table = started[1]
            columns = [one.strip(" `") for one in started[2].split(",")]
            line = started[3]
        if table not in _WANTED or not (held or line.lstrip().startswith("(")):
            continue
        held += line
        row = values(held)
        # A text with real line breaks goes on in the next lines.
        if row is None and _goes_on(held):
            continue
        if row is None or len(row) != len(columns):
            tables.faults.append(
                Skipped(f"{name}, line {number}", "the row is damaged", shorten(held))
            )
        else:
            record = dict(zip(columns, row, strict=True))
            tables.rows.setdefault(table, []).append((number, record))
        held = ""
    return tables


def _goes_on(held: str) -> bool:
    """Whether more lines may belong to a row; each try reads it whole, so there is an end."""
    ended = held[-200:].rstrip().endswith(("),", ");"))
    return not ended and len(held) < 1_000_000 and held.count("\n") < _ROW_LINES


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    yield from tolerant(_file(source, options), source.members[0])


def _file(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    name = source.members[0]
    tables = _load(source, name, options)
    yield from tables.faults
    kinds = {
        row.get("id", ""): row.get("protocol", "") or row.get("type", "")
        for _, row in tables.rows.get("contact_field_types", ())
    }
    drafts: dict[str, Draft] = {}
    for number, row in tables.rows.get("contacts", ()):
        if row.get("is_partial") == "1":
            yield Skipped(f"{name}, line {number}", "it exists only as somebody's relative",
                          row.get("first_name", ""))  # fmt: skip
            continue
        drafts[row.get("id", "")] = Draft(
            f"{name}, line {number}", "", row.get("first_name", ""), row.get("middle_name", ""),
            row.get("last_name", ""), row.get("nickname", ""), row.get("company", ""),
            row.get("job", ""), uid=row.get("uuid") or row.get("id", ""),
            died=row.get("is_dead") == "1",
        )  # fmt: skip
    missing = 0
    for number, row in tables.rows.get("contact_fields", ()):
        key = row.get("contact_id", "")
        if key not in drafts:
            missing += 1
        draft = drafts.setdefault(key, Draft(f"{name}, line {number}", uid=key))
        kind, value = kinds.get(row.get("contact_field_type_id", ""), ""), row.get("data", "")
        target = draft.emails if "@" in value else draft.phones if kind.startswith("tel") else None
        if target is None:
            draft.more(kind or "address", value)
        else:
            target.append(value)
    for _, row in tables.rows.get("notes", ()):
        if row.get("contact_id", "") in drafts:
            draft = drafts[row["contact_id"]]
            draft.notes = f"{draft.notes}\n{row.get('body', '')}".strip()
    keys = {}
    for key, draft in drafts.items():
        found = person(draft, "monica", options.country)
        if found:
            keys[key] = found.key
            yield found
        else:
            yield Skipped(draft.where, "it has neither a name nor an address", key)
    yield from _calls(tables, name, keys)
    if missing:
        yield Remark(f"{missing:,} addresses belong to people who are not in the file.")


def _calls(tables: _Tables, name: str, keys: dict[str, str]) -> Iterator[Incoming]:
    for number, row in tables.rows.get("calls", ()):
        where = f"{name}, line {number}"
        when = day(row.get("called_at", "")[:10])
        key = keys.get(row.get("contact_id", ""))
        if when is None or key is None:
            yield Skipped(where, "a call has no day or no person", shorten(row))
            continue
        began = "them" if row.get("contact_called") == "1" else "me"
        yield IncomingInteraction(
            key, where, "phone", "call", "mutual", when, f"call {row.get('id', '')}", None, 1,
            began, row.get("content", "")[:300],
        )  # fmt: skip


IMPORTER = Importer(
    key="monica_sql",
    title="Monica (SQL)",
    channel="in_person",
    sniff=_sniff,
    read=_read,
    how_to_get="Monica 4: Settings, Export data, SQL; the JSON export holds more.",
)
