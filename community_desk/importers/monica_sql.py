"""Monica's SQL export: its rows are parsed as text; nothing in it is ever executed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from community_desk.core.contactpoints import profile_handle
from community_desk.core.incoming import (
    Importer,
    Incoming,
    IncomingInteraction,
    IncomingMilestone,
    IncomingOwner,
    ReadOptions,
    Remark,
    Skipped,
)
from community_desk.importers.chats import channel_of
from community_desk.importers.dates import day
from community_desk.importers.people import Draft, full_name, person
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import Lines, head_text, shorten

_BEGIN = re.compile(r"INSERT IGNORE INTO `\w+`|^# .* dump of data", re.MULTILINE)
_INSERT = re.compile(r"\s*INSERT IGNORE INTO `(\w+)` \(([^)]*)\) VALUES\s*(.*)", re.DOTALL)
_VALUE = re.compile(r"\s*(?:'((?:[^'\\]|\\.)*)'|(NULL|[\d.eE+-]+))\s*(,|\)|$)", re.DOTALL)
_ROW_LINES = 1_000
_WANTED = {"contacts", "contact_fields", "contact_field_types", "calls", "notes", "users",
           "special_dates", "tags", "contact_tag", "activities", "activity_contact",
           "conversations", "messages"}  # fmt: skip
Row = dict[str, str]
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "0": ""}


def _files(source: Source) -> list[str]:
    return [
        name
        for name in source.members[:2000]
        if source.may_be(name, ".sql", ".txt")
        and _BEGIN.search(head_text(source, name, 8192))
        and "INSERT IGNORE INTO" in head_text(source, name)
    ]


def _sniff(source: Source) -> bool:
    return bool(_files(source))


@dataclass
class _Tables:
    rows: dict[str, list[tuple[int, Row]]] = field(default_factory=dict)
    faults: list[Skipped] = field(default_factory=list)

    def of(self, table: str) -> list[tuple[int, Row]]:
        """The rows of a table with the line each ends on."""
        return self.rows.get(table, [])

    def by_id(self, table: str) -> dict[str, Row]:
        """The rows of a table by their number."""
        return {row.get("id", ""): row for _, row in self.of(table)}


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
    for name in _files(source):
        yield from tolerant(_file(source, name, options), name)


def _file(source: Source, name: str, options: ReadOptions) -> Iterator[Incoming]:
    tables = _load(source, name, options)
    yield from tables.faults
    for _, row in tables.of("users"):
        shown = full_name(row.get("first_name", ""), row.get("last_name", ""))
        email = row.get("email", "")
        yield IncomingOwner((shown,) if shown else (), (email,) if email else ())
    kinds = {
        key: row.get("protocol", "") or row.get("type", "") or row.get("name", "")
        for key, row in tables.by_id("contact_field_types").items()
    }
    drafts: dict[str, Draft] = {}
    days = tables.by_id("special_dates")
    for number, row in tables.of("contacts"):
        if row.get("is_partial") == "1":
            yield Skipped(f"{name}, line {number}", "it exists only as somebody's relative",
                          row.get("first_name", ""))  # fmt: skip
            continue
        drafts[row.get("id", "")] = _draft(row, f"{name}, line {number}", days)
    missing = _add_fields(tables, name, kinds, drafts)
    keys = {}
    for key, draft in drafts.items():
        found = person(draft, "monica", options.country)
        if found:
            keys[key] = found.key
            yield found
        else:
            yield Skipped(draft.where, "it has neither a name nor an address", key)
    yield from _calls(tables, name, keys)
    yield from _activities(tables, name, keys)
    yield from _messages(tables, name, keys, kinds, options)
    if missing:
        yield Remark(f"{missing:,} addresses belong to people who are not in the file.")


def _draft(row: Row, where: str, days: dict[str, Row]) -> Draft:
    draft = Draft(
        where, "", row.get("first_name", ""), row.get("middle_name", ""),
        row.get("last_name", ""), row.get("nickname", ""), row.get("company", ""),
        row.get("job", ""), uid=row.get("uuid") or row.get("id", ""),
        notes=row.get("description", ""), died=row.get("is_dead") == "1",
        met_how=row.get("first_met_where") or row.get("first_met_additional_info", ""),
    )  # fmt: skip
    born = days.get(row.get("birthday_special_date_id", ""), {})
    when = day(born.get("date", "")[:10])
    if when and born.get("is_age_based") != "1":
        year = None if born.get("is_year_unknown") == "1" else when.year
        draft.milestones.append(IncomingMilestone("birthday", when.month, when.day, year))
    draft.met_on = day(days.get(row.get("first_met_special_date_id", ""), {}).get("date", "")[:10])
    return draft


def _add_fields(tables: _Tables, name: str, kinds: dict[str, str], drafts: dict[str, Draft]) -> int:
    """Add addresses, notes and tags; returns how many addresses belong to nobody in the file."""
    missing = 0
    for number, row in tables.of("contact_fields"):
        key = row.get("contact_id", "")
        if key not in drafts:
            missing += 1
        draft = drafts.setdefault(key, Draft(f"{name}, line {number}", uid=key))
        kind, value = kinds.get(row.get("contact_field_type_id", ""), ""), row.get("data", "")
        handle = profile_handle(value) if "/" in value else None
        if handle:
            draft.handles.append(handle)
        elif "@" in value and not kind.startswith("tel"):
            draft.emails.append(value)
        elif kind.startswith("tel") or kind == "phone":
            draft.phones.append(value)
        elif "://" in value:
            draft.urls.append(value)
        else:
            draft.more(kind or "address", value)
    for _, row in tables.of("notes"):
        if row.get("contact_id", "") in drafts:
            draft = drafts[row["contact_id"]]
            draft.notes = f"{draft.notes}\n{row.get('body', '')}".strip()
    tags = {key: row.get("name", "") for key, row in tables.by_id("tags").items()}
    for _, row in tables.of("contact_tag"):
        if row.get("contact_id", "") in drafts:
            drafts[row["contact_id"]].tags.append(tags.get(row.get("tag_id", ""), ""))
    return missing


def _calls(tables: _Tables, name: str, keys: dict[str, str]) -> Iterator[Incoming]:
    for number, row in tables.of("calls"):
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


def _activities(tables: _Tables, name: str, keys: dict[str, str]) -> Iterator[Incoming]:
    present: dict[str, list[str]] = {}
    for _, row in tables.of("activity_contact"):
        key = keys.get(row.get("contact_id", ""))
        if key is not None:
            present.setdefault(row.get("activity_id", ""), []).append(key)
    for number, row in tables.of("activities"):
        where = f"{name}, line {number}"
        when = day(row.get("happened_at", "")[:10])
        people = present.get(row.get("id", ""), [])
        if when is None or not people:
            yield Skipped(where, "an activity has no day or no person", shorten(row))
            continue
        for key in people:
            yield IncomingInteraction(
                key, where, "in_person", "meeting", "mutual", when,
                f"activity {row.get('id', '')}", None, len(people), None,
                row.get("summary", "")[:300],
            )  # fmt: skip


def _messages(
    tables: _Tables, name: str, keys: dict[str, str], kinds: dict[str, str], options: ReadOptions
) -> Iterator[Incoming]:
    talks = tables.by_id("conversations")
    for number, row in tables.of("messages"):
        where = f"{name}, line {number}"
        when = day(row.get("written_at", "")[:10])
        talk = talks.get(row.get("conversation_id", ""), {})
        key = keys.get(row.get("contact_id") or talk.get("contact_id", ""))
        if when is None or key is None:
            yield Skipped(where, "a message has no day or no person", shorten(row))
            continue
        channel = channel_of(kinds.get(talk.get("contact_field_type_id", ""), ""))
        yield IncomingInteraction(
            key, where, channel, "message", "out" if row.get("written_by_me") == "1" else "in",
            when, f"message {row.get('id', '')}", None, 1, None,
            row.get("content", "")[:300] if options.keep_bodies else "",
        )  # fmt: skip


IMPORTER = Importer(
    key="monica_sql",
    title="Monica (SQL)",
    channel="in_person",
    sniff=_sniff,
    read=_read,
    how_to_get="Monica 4: Settings, Export data, SQL; the JSON export holds more.",
)
