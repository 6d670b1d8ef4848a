"""People as rows of a table: a column for every field, numbered where there are several."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from community_desk.exporters.rows import PersonOut

_SINGLE: tuple[tuple[str, Callable[[PersonOut], str]], ...] = (
    ("Full name", lambda person: person.name),
    ("First name", lambda person: person.given_name),
    ("Family name", lambda person: person.family_name),
    ("Nickname", lambda person: person.nickname),
    ("Employer", lambda person: person.org),
    ("Position", lambda person: person.role),
    ("Place", lambda person: person.place),
    ("Birthday", lambda person: _birthday(person)),
    ("Met on", lambda person: person.met_on.isoformat() if person.met_on else ""),
    ("Where you met", lambda person: person.met_how),
    ("Notes", lambda person: person.notes),
)
_MANY: tuple[tuple[str, Callable[[PersonOut], tuple[str, ...]]], ...] = (
    ("E-mail", lambda person: person.emails),
    ("Phone", lambda person: person.phones),
    ("Website", lambda person: person.urls),
    ("Tags", lambda person: person.tags),
)


def table_of(people: tuple[PersonOut, ...]) -> Iterator[list[str]]:
    """A header and one row a person; columns nobody fills are left out, the name stays."""
    columns: list[tuple[str, Callable[[PersonOut], str]]] = [
        (title, read)
        for title, read in _SINGLE
        if title == "Full name" or any(read(person) for person in people)
    ]
    for title, read_all in _MANY:
        most = max((len(read_all(person)) for person in people), default=0)
        columns += [(_numbered(title, at), _nth(read_all, at)) for at in range(most)]
    for code, name in _channels(people):
        columns.append((name, _handle(code)))
    yield [title for title, _ in columns]
    for person in people:
        yield [read(person) for _, read in columns]


def write_csv(rows: Iterable[list[str]]) -> Iterator[bytes]:
    """Rows as CSV in UTF-8 with its mark (spreadsheets take it for Latin-1 without), CRLF."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    yield "\ufeff".encode()
    for row in rows:
        writer.writerow(row)
        yield buffer.getvalue().encode("utf-8", "replace")
        buffer.seek(0)
        buffer.truncate()


def _birthday(person: PersonOut) -> str:
    born = person.birthday
    if born is None:
        return ""
    return f"{born.year:04d}-{born.month:02d}-{born.day:02d}" if born.year else _yearless(born)


def _yearless(born: tuple[int, int, int | None]) -> str:
    return f"--{born[0]:02d}-{born[1]:02d}"


def _numbered(title: str, at: int) -> str:
    return f"{title} {at + 1}" if at else title


def _nth(read: Callable[[PersonOut], tuple[str, ...]], at: int) -> Callable[[PersonOut], str]:
    return lambda person: read(person)[at] if at < len(read(person)) else ""


def _channels(people: tuple[PersonOut, ...]) -> list[tuple[str, str]]:
    named = {each.channel: each.channel_name for person in people for each in person.handles}
    return sorted(named.items())


def _handle(code: str) -> Callable[[PersonOut], str]:
    def read(person: PersonOut) -> str:
        mine = [each for each in person.handles if each.channel == code]
        return (mine[0].address or mine[0].identifier) if mine else ""

    return read
