"""Thunderbird's address book as CSV, with its header in English or the user's language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from community_desk.core.incoming import Importer, IncomingPerson
from community_desk.importers.addressbook import Keys
from community_desk.importers.columns import field_of
from community_desk.importers.headers import fold_header
from community_desk.importers.mapped import people_of
from community_desk.importers.sources import tolerant
from community_desk.importers.tables import Record, records
from community_desk.importers.texts import head_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from community_desk.core.incoming import Incoming, ReadOptions, Remark, Skipped
    from community_desk.importers.sources import Source

_PRIMARY = frozenset(
    {"primaryemail", "primäreemailadresse", "adresseprincipale", "primaireemailadres"}
)
_DISPLAY = frozenset({"displayname", "anzeigename", "nomàafficher", "nomaffiché", "weergavenaam"})
_YEAR = {"birthyear", "geburtsjahr", "annéedenaissance", "geboortejaar"}
_MONTH = {"birthmonth", "geburtsmonat", "moisdenaissance", "geboortemaand"}
_DAY = {"birthday", "geburtstag", "jourdenaissance", "geboortedag"}


def _header(source: Source, name: str) -> list[str] | None:
    for row in head_rows(source, name, 2)[:1]:
        cells = {fold_header(cell) for cell in row}
        if cells & _DISPLAY and (
            cells & _PRIMARY or ({"email", "screenname"} <= cells and "birthyear" in cells)
        ):
            return row
    return None


def _sniff(source: Source) -> bool:
    return source.is_single and _header(source, source.members[0]) is not None


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    name = source.members[0]
    header = _header(source, name)
    if header:
        yield from tolerant(_read_table(source, name, header, options), name)


def _read_table(
    source: Source, name: str, header: list[str], options: ReadOptions
) -> Iterator[Incoming]:
    folded = [fold_header(cell) for cell in header]
    fields = {}
    for at, cell in enumerate(header):
        field = field_of(cell) or ""
        if folded[at] in _YEAR | _MONTH | _DAY or "fax" in folded[at]:
            field = ""
        fields[at] = (field, cell)
    # The three parts of the birthday become one cell behind the last column.
    fields[len(header)] = ("birthday", "birthday")
    keys = Keys()
    wanted = frozenset(cell for cell in folded if cell)
    listed: set[str] = set()
    display = next(at for at, cell in enumerate(folded) if cell in _DISPLAY)
    rows = _noting_lists(records(source, name, options, wanted), display, listed)
    rows = _with_birthday(rows, folded)
    found = people_of(rows, fields, "thunderbird", options, keys, None)
    yield from _lists_told(found, listed)
    yield from keys.remarks()


def _with_birthday(
    rows: Iterator[Record | Skipped | Remark], folded: list[str]
) -> Iterator[Record | Skipped | Remark]:
    places = [
        next((at for at, cell in enumerate(folded) if cell in names), -1)
        for names in (_YEAR, _MONTH, _DAY)
    ]
    for row in rows:
        if isinstance(row, Record) and min(places) >= 0:
            cells = [*row.cells[: len(folded)]]
            cells += [""] * (len(folded) - len(cells))
            year, month, day = (cells[at].strip() for at in places)
            for at in places:
                cells[at] = ""
            text = ""
            if month.isascii() and day.isascii() and month.isdigit() and day.isdigit():
                lead = f"{year:0>4}" if year.isascii() and year.isdigit() else "-"
                text = f"{lead}-{month:0>2}-{day:0>2}"
            row = Record(row.names, [*cells, text], row.where)
        yield row


def _lists_told(items: Iterator[Incoming], listed: set[str]) -> Iterator[Incoming]:
    """Rows with a display name and nothing else are mailing lists, which are no people."""
    for item in items:
        if isinstance(item, IncomingPerson) and item.where in listed:
            yield replace(item, not_person="list")
        else:
            yield item


def _noting_lists(
    rows: Iterator[Record | Skipped | Remark], display: int, listed: set[str]
) -> Iterator[Record | Skipped | Remark]:
    for row in rows:
        if isinstance(row, Record):
            filled = [at for at, cell in enumerate(row.cells) if cell.strip()]
            if filled == [display]:
                listed.add(row.where)
        yield row


IMPORTER = Importer(
    key="thunderbird_csv",
    title="Thunderbird address book (CSV)",
    channel="email",
    sniff=_sniff,
    read=_read,
    how_to_get="Thunderbird: Address Book, Tools, Export, Comma Separated (or vCard).",
)
