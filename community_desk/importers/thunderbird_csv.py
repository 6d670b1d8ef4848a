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
    {"primaryemail", "primäreemailadresse", "adresseprincipale", "primaireemailadres",
     "adresseélectroniqueprincipale", "emailprincipale", "emailprimário",
     "direccióndecorreoelectrónicoprincipal", "ensisijainensähköposti", "primairemailadres",
     "адресэлектроннойпочты"}
)  # fmt: skip
_DISPLAY = frozenset(
    {"displayname", "anzeigename", "nomàafficher", "nomaffiché", "weergavenaam",
     "nomevisualizzato", "mostrarnome", "nombreenpantalla", "näytettävänimi", "отображаемоеимя"}
)  # fmt: skip
_ORDER = (
    "given", "family", "name", "nickname", "email", "email", "phone", "phone", "fax", "pager",
    "phone", "", "", "place", "", "", "", "", "", "place", "", "", "", "role", "", "org", "url",
    "url", "year", "month", "day", "", "", "", "", "notes",
)  # fmt: skip
"""What the columns are in every language; newer versions have a screen name behind the e-mails."""
_NEWER = 37
_PARTS = {
    "year": {"birthyear", "geburtsjahr", "annéedenaissance", "geboortejaar"},
    "month": {"birthmonth", "geburtsmonat", "moisdenaissance", "geboortemaand"},
    "day": {"birthday", "geburtstag", "jourdenaissance", "geboortedag"},
}


def _header(source: Source, name: str) -> list[str] | None:
    for row in head_rows(source, name, 2)[:1]:
        cells = {fold_header(cell) for cell in row}
        if cells & _DISPLAY and (
            cells & _PRIMARY or ({"email", "screenname"} <= cells and "birthyear" in cells)
        ):
            return row
        if _by_place(row)[:6] == [field_of(cell) or "" for cell in row[:6]]:
            return row
    return None


def _by_place(header: list[str]) -> list[str]:
    """What each column is by its place, for headers in any language; empty if it is not told."""
    cells = [cell for cell in header if cell.strip()]
    if len(cells) == _NEWER and field_of(cells[-1]) == "notes":
        return [*_ORDER[:6], "", *_ORDER[6:]]
    return [*_ORDER] if len(cells) in {len(_ORDER), _NEWER} else []


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
    roles = _roles(header, folded)
    fields = {
        at: ("" if roles[at] in _NO_FIELDS else roles[at], cell) for at, cell in enumerate(header)
    }
    # The three parts of the birthday become one cell behind the last column.
    fields[len(header)] = ("birthday", "birthday")
    keys = Keys()
    wanted = frozenset(cell for cell in folded if cell)
    listed: set[str] = set()
    display = roles.index("name") if "name" in roles else -1
    rows = _noting_lists(records(source, name, options, wanted), display, listed)
    rows = _with_birthday(rows, roles)
    found = people_of(rows, fields, "thunderbird", options, keys, None)
    yield from _lists_told(found, listed)
    yield from keys.remarks()


def _roles(header: list[str], folded: list[str]) -> list[str]:
    """What each column is: by its place where the header is whole, else by its name."""
    placed = _by_place(header)
    named = []
    for cell, bare in zip(header, folded, strict=True):
        part = next((part for part, words in _PARTS.items() if bare in words), "")
        named.append(part or ("fax" if "fax" in bare else field_of(cell) or ""))
    if len(placed) > 28 and [named[at] for at in (0, 1, 2)] == placed[:3]:
        return placed + [""] * (len(header) - len(placed))
    return named


_NO_FIELDS = frozenset({"fax", "pager", "year", "month", "day"})


def _with_birthday(
    rows: Iterator[Record | Skipped | Remark], roles: list[str]
) -> Iterator[Record | Skipped | Remark]:
    places = [roles.index(part) if part in roles else -1 for part in ("year", "month", "day")]
    for row in rows:
        if isinstance(row, Record) and min(places) >= 0:
            cells = [*row.cells[: len(roles)]]
            cells += [""] * (len(roles) - len(cells))
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
