"""Any other table of people: the columns are guessed, shown, and confirmed by the user.

Guesses come from header names in many languages and from the shape of the values. What the
user confirms is remembered under the fingerprint of the header.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from community_desk.core.contactpoints import email_address, looks_like_phone, profile_handle
from community_desk.core.incoming import Importer, Incoming, Remark, Skipped
from community_desk.errors import InputError
from community_desk.importers.addressbook import Keys
from community_desk.importers.columns import FIELDS, field_of
from community_desk.importers.dates import day
from community_desk.importers.headers import fold_header
from community_desk.importers.mapped import date_order, people_of
from community_desk.importers.people import digest
from community_desk.importers.sources import tolerant
from community_desk.importers.tables import (
    Record,
    is_called_table,
    table_members,
    table_records,
)
from community_desk.importers.texts import (
    Row,
    Table,
    head_rows,
    head_text,
    open_table,
    sniff_delimiter,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from community_desk.core.incoming import ReadOptions
    from community_desk.importers.sources import Source

_SAMPLE = 50
_MOST = 0.6
_OF_PEOPLE = frozenset({"name", "given", "family", "nickname", "email", "phone"})
_COURTESY = frozenset(
    ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "herr", "frau", "m", "mme",
     "mlle", "señor", "señora", "sr", "sra", "sig"]
)  # fmt: skip
_MANY = frozenset({"email", "phone", "url", "tags", "notes"})


class ColumnGuess(NamedTuple):
    """What a column seems to hold: its position from 0, its header, the field, and why."""

    position: int
    column: str
    field: str
    reason: str


@dataclass(frozen=True, slots=True)
class ProposedMapping:
    """A proposed mapping for the preview: all columns, the guesses, and some rows.

    `has_header` is False when the first row is data already; columns are then called
    "Column 1" and so on. `above` counts rows before the header, which are no data.
    """

    header: tuple[str, ...]
    has_header: bool
    guesses: tuple[ColumnGuess, ...]
    sample: tuple[tuple[str, ...], ...]
    fingerprint: str
    above: int = 0

    def columns(self) -> dict[str, str]:
        """The guesses as `ReadOptions.columns`: field (with a number for repeats) to "#index"."""
        chosen: dict[str, str] = {}
        for guess in self.guesses:
            name = guess.field
            number = 2
            while name in chosen:
                name = f"{guess.field} {number}"
                number += 1
            chosen[name] = f"#{guess.position}"
        return chosen


def header_fingerprint(header: tuple[str, ...]) -> str:
    """What a confirmed mapping is remembered under: the header, whatever its case."""
    return digest(*map(fold_header, header))


def propose_mapping(source: Source, name: str = "") -> ProposedMapping:
    """Guess what each column of a table holds, with reasons the preview can show."""
    rows = head_rows(source, name or _table_member(source) or source.members[0], _SAMPLE + 1)
    if not rows:
        raise InputError(f"{source.display_name} holds no rows.")
    if rows[0] and rows[0][0].casefold().startswith("sep=") and len(rows) > 1:
        rows = rows[1:]
    above = _header_at(rows)
    rows = rows[above:]
    width = max(map(len, rows))
    has_header = not _is_data(rows[0]) and (
        any(field_of(cell) for cell in rows[0]) or len(rows) > 1
    )
    header = tuple(
        rows[0][at].strip() if has_header and at < len(rows[0]) and rows[0][at].strip()
        else f"Column {at + 1}"
        for at in range(width)
    )  # fmt: skip
    data = rows[1:] if has_header else rows
    guesses = []
    used: set[str] = set()
    for at in range(width):
        values = [row[at].strip() for row in data if at < len(row) and row[at].strip()]
        guess = _guess(header[at] if has_header else "", values, used)
        if guess:
            used.add(guess[0])
            guesses.append(ColumnGuess(at, header[at], *guess))
    if not used & {"name", "given", "family"} and not (has_header and "email" in used):
        guesses = _first_words(header, data, guesses)
    sample = tuple(tuple(row) for row in data[:5])
    return ProposedMapping(
        header, has_header, tuple(guesses), sample, header_fingerprint(header), above
    )


def _header_at(rows: list[list[str]]) -> int:
    """How many rows stand above the header: titles and dates that some programs write first."""
    for at, row in enumerate(rows[:10]):
        if _is_data(row):
            break
        if sum(1 for cell in row if field_of(cell)) >= 2:
            return at
    return 0


def _is_data(row: list[str]) -> bool:
    return any(email_address(cell) or looks_like_phone(cell) for cell in row)


def _guess(header: str, values: list[str], used: set[str]) -> tuple[str, str] | None:
    named = field_of(header) if header else None
    if named and (named in _MANY or named not in used):
        return named, f"the column is called “{header}”"
    if not values:
        return None
    if fold_header(header) == "title" and "role" not in used:
        courtesy = sum(fold_header(value) in _COURTESY for value in values)
        return None if courtesy * 2 > len(values) else ("role", "its values are positions")
    shapes = (
        ("email", email_address, "email addresses"),
        ("url", lambda text: "://" in text or profile_handle(text), "web addresses"),
        ("phone", looks_like_phone, "phone numbers"),
    )
    for field, test, words in shapes:
        share = sum(1 for value in values if test(value)) / len(values)
        if share >= _MOST and not (field == "phone" and _are_days(values)):
            return field, f"{share:.0%} of its values are {words}".replace("%", " %")
    return None


def _are_days(values: list[str]) -> bool:
    return sum(1 for value in values if day(value, True)) > len(values) / 2


def _first_words(
    header: tuple[str, ...], data: list[list[str]], guesses: list[ColumnGuess]
) -> list[ColumnGuess]:
    """With no name found, the first free column of words is taken for the name."""
    taken = {guess.position for guess in guesses}
    for at, column in enumerate(header):
        values = [row[at] for row in data if at < len(row) and row[at].strip()]
        wordy = sum(1 for one in values if any(c.isalpha() for c in one) and len(one) < 80)
        if at not in taken and values and wordy == len(values):
            guess = ColumnGuess(at, column, "name", "it is the first column of words")
            return sorted([*guesses, guess])
    return guesses


def _sniff(source: Source) -> bool:
    return _table_member(source) is not None


def _table_member(source: Source) -> str | None:
    """The first member that is a table of people; None when there is none."""
    return next(iter(_table_members(source)), None)


def _table_members(source: Source) -> list[str]:
    """Members that are tables of people; of several those count whose header says so."""
    if source.is_single:
        return [one for one in source.members if _is_table(source, one)]
    tables = [one for one in table_members(source)[:100] if _is_table(source, one)]
    # Of notes and letters, which are called no table, only those are taken that say so.
    called = [one for one in tables if is_called_table(one)]
    said = [one for one in tables if _says_so(source, one)]
    return said if said or len(called) != 1 else called


def _says_so(source: Source, name: str) -> bool:
    """Whether the column names of a table are those of people."""
    rows = head_rows(source, name, 20)
    fields = {field_of(cell) for cell in rows[_header_at(rows)]}
    return len(fields & _OF_PEOPLE) > 1


def _is_table(source: Source, name: str) -> bool:
    text = head_text(source, name, 8192)
    if not text.strip() or text.lstrip()[:1] in "{[<%" or _is_noise(text):
        return False
    rows = head_rows(source, name, 20)
    if not rows:
        return False
    rows = rows[_header_at(rows) :]
    if len(rows[0]) == 1:
        return all(len(row) == 1 for row in rows) and _lone_column(rows)
    delimiter = sniff_delimiter(text)
    widths = [len(row) for row in rows]
    usual = max(set(widths), key=widths.count)
    if usual < 2 or delimiter not in text:
        return False
    if any(field_of(cell) in _OF_PEOPLE for cell in rows[0]):
        return True
    even = sum(abs(width - usual) <= 1 for width in widths) / len(widths) >= 0.7
    return even and any(_is_data(row) or _names_somebody(row) for row in rows)


def _names_somebody(row: list[str]) -> bool:
    """Whether a cell reads like a person's name: two to four words, each beginning large."""
    return any(
        2 <= len(words := cell.split()) <= 4
        and all(word[0].isalpha() and word[0] == word[0].upper() for word in words)
        for cell in row
    )


def _lone_column(rows: list[list[str]]) -> bool:
    return bool(field_of(rows[0][0])) or all(email_address(row[0]) for row in rows)


def _is_noise(text: str) -> bool:
    odd = sum(1 for char in text if ord(char) < 32 and char not in "\t\r\n\f\v\x1b\x07")
    return odd > max(4, len(text) // 200)


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    for name in _table_members(source) or source.members[:1]:
        yield from tolerant(_read_table(source, name, options), name)


def _read_table(source: Source, name: str, options: ReadOptions) -> Iterator[Incoming]:
    proposed = propose_mapping(source, name)
    if options.columns:
        fields = _chosen(proposed, options.columns)
    else:
        fields = {guess.position: (guess.field, guess.column) for guess in proposed.guesses}
        yield Remark("The columns were guessed; look at the mapping before you import.")
    if not fields:
        raise InputError(
            f"{source.display_name} has no column of names or addresses.", "Choose the columns."
        )
    for at, column in enumerate(proposed.header):
        fields.setdefault(at, ("", column))
    dates = [at for at, (field, _) in fields.items() if field in {"birthday", "met_on"}]
    order = date_order(head_rows(source, name, 200)[1:], dates, options)
    keys = Keys()
    table = open_table(source, name, options)
    rows = table_records(_from_header(table, proposed), name)
    yield from people_of(rows, fields, "table", options, keys, order)
    yield from table.lines.remarks()
    yield from keys.remarks()


def _from_header(table: Table, proposed: ProposedMapping) -> Iterator[Row | Skipped]:
    if not proposed.has_header:
        yield Row(0, list(proposed.header))
    left = proposed.above
    for row in table:
        if left and isinstance(row, Row):
            left -= 1
            continue
        yield row


def _chosen(proposed: ProposedMapping, columns: Mapping[str, str]) -> dict[int, tuple[str, str]]:
    fields: dict[int, tuple[str, str]] = {}
    by_name = {fold_header(column): at for at, column in reversed([*enumerate(proposed.header)])}
    for name, column in columns.items():
        field = name.split(" ")[0]
        if field not in FIELDS:
            raise InputError(f"“{name}” is not a field.", f"Fields are: {', '.join(FIELDS)}.")
        if column.startswith("#") and column[1:].isdigit():
            at = int(column[1:])
        else:
            at = by_name.get(fold_header(column), -1)
        if not 0 <= at < len(proposed.header):
            raise InputError(f"The table has no column “{column}”.", "Choose one of its columns.")
        fields[at] = (field, proposed.header[at])
    return fields


__all__ = ["FIELDS", "IMPORTER", "ColumnGuess", "ProposedMapping", "Record", "header_fingerprint",
           "propose_mapping"]  # fmt: skip

IMPORTER = Importer(
    key="plain_csv",
    title="Table of people (CSV)",
    channel="email",
    sniff=_sniff,
    read=_read,
    how_to_get=(
        "Save the table as CSV, best in UTF-8, with one person a row and column names on top."
    ),
)
