"""Google Contacts as CSV: the header until 2024, the one since, and UTF-16 of the 2010s."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from community_desk.core.contactpoints import service_handle
from community_desk.core.incoming import Incoming, IncomingMilestone, Remark, Skipped
from community_desk.importers.addressbook import Keys
from community_desk.importers.dates import birthday
from community_desk.importers.people import Draft, person, several
from community_desk.importers.sources import tolerant
from community_desk.importers.tables import Record, head_headers, records, table_members

if TYPE_CHECKING:
    from collections.abc import Iterator

    from community_desk.core.incoming import ReadOptions
    from community_desk.importers.sources import Source

_OLD = frozenset({"givenname", "familyname", "groupmembership"})
_NEW = frozenset({"firstname", "lastname", "labels"})
_NUMBERED = re.compile(r"(email|phone|address|website|relation|event|customfield|im)(\d+)(\w+)")
_SYSTEM = {"mycontacts", "my contacts", "starred", "othercontacts", "other contacts"}


def _wanted(source: Source, name: str) -> frozenset[str] | None:
    for header in head_headers(source, name)[:3]:
        if header >= _OLD:
            return _OLD
        # Google may leave all e-mail columns out when nobody has one.
        if header >= _NEW and any(_NUMBERED.fullmatch(cell) for cell in header):
            return _NEW
    return None


def _tables(source: Source) -> list[str]:
    return table_members(source)[:50]


def sniff(source: Source) -> bool:
    """Whether the source is of this format."""
    return any(_wanted(source, name) for name in _tables(source))


def read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    """Everything the source holds of this format."""
    keys = Keys()
    for name in _tables(source):
        wanted = _wanted(source, name)
        if wanted:
            yield from tolerant(_read_table(source, name, options, wanted, keys), name)
    yield from keys.remarks()


def _read_table(
    source: Source, name: str, options: ReadOptions, wanted: frozenset[str], keys: Keys
) -> Iterator[Incoming]:
    for row in records(source, name, options, wanted):
        if not isinstance(row, Record):
            yield row
            continue
        draft = _draft(row)
        found = person(draft, "google", options.country)
        if found is None:
            yield Skipped(row.where, "it has neither a name nor an address", row.raw)
            continue
        yield keys.keep(found)
        for warning in draft.warnings:
            yield Remark(f"{row.where}: {warning}.")


def _draft(row: Record) -> Draft:
    given = row["givenname"] or row["firstname"]
    family = row["familyname"] or row["lastname"]
    middle = row["additionalname"] or row["middlename"]
    draft = Draft(
        row.where, row["name"], given, middle, family, row["nickname"],
        row["organization1name"] or row["organizationname"],
        row["organization1title"] or row["organizationtitle"],
        row["address1city"] or row["location"], row["notes"], birthday=row["birthday"],
    )  # fmt: skip
    draft.more("department", row["organization1department"] or row["organizationdepartment"])
    draft.more("file as", row["fileas"])
    groups = several(row["groupmembership"] or row["labels"])
    draft.tags = [bare for one in groups if (bare := one.lstrip("* ")).casefold() not in _SYSTEM]
    for column in row.names:
        if found := _NUMBERED.fullmatch(column):
            _numbered(draft, row, found[1], found[2], found[3])
    return draft


def _numbered(draft: Draft, row: Record, kind: str, number: str, part: str) -> None:
    value = row[f"{kind}{number}{part}"]
    label = (row[f"{kind}{number}type"] or row[f"{kind}{number}label"]).lstrip("* ")
    if not value or part in {"type", "label"}:
        return
    if kind == "email":
        draft.emails += several(value)
        _labelled(draft, value, label)
    elif kind == "phone":
        if "fax" in label.casefold():
            draft.more("fax", value)
        else:
            draft.phones += several(value)
            _labelled(draft, value, label)
    elif kind == "website":
        draft.urls += several(value)
    elif kind == "address" and part == "formatted":
        draft.more("address", value)
    elif kind == "relation":
        draft.more(f"related ({label or 'person'})", value)
    elif kind == "event":
        known = birthday(value)
        if known:
            draft.milestones.append(IncomingMilestone(label.casefold() or "day", *known))
        else:
            draft.more(label or "event", value)
    elif kind == "im" and part == "value":
        handle = service_handle(row[f"im{number}service"] or label, value)
        if handle:
            draft.handles.append(handle)
        else:
            draft.more(row[f"im{number}service"] or "messenger", value)
    elif kind == "customfield":
        draft.more(label or "custom field", value)


def _labelled(draft: Draft, values: str, label: str) -> None:
    for value in several(values) if label else ():
        draft.label(value, label)
