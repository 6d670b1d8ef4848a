"""What an importer yields as lines of JSON, for the way from the reading process to the window.

JSON and not pickle: whatever happens to the process that reads a stranger's file, the other
side takes nothing from it but data.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date, datetime
from operator import attrgetter
from typing import Any, NamedTuple

from community_desk.core.incoming import (
    Complete,
    Incoming,
    IncomingHandle,
    IncomingInteraction,
    IncomingMilestone,
    IncomingOwner,
    IncomingPerson,
    OwnerNeeded,
    ReadOptions,
    Remark,
    Skipped,
)
from community_desk.errors import DeskError, FileError, InputError
from community_desk.importers.sources import Refused


class Column(NamedTuple):
    """A column of a table nobody knows: what it seems to hold and why, and some of its values."""

    position: int
    title: str
    field: str
    reason: str
    sample: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """A source begins: its format by key, its name, its files; `columns` of an unknown table."""

    key: str
    name: str
    paths: tuple[str, ...]
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """How far reading is: done, of how much (0 is unknown), and what is being read."""

    done: int
    total: int
    words: str


Word = Incoming | Opened
"""What the way from files to their contents yields."""


def _values(kind: type) -> Callable[[Any], Any]:
    names = [one.name for one in fields(kind)]
    return attrgetter(*names) if len(names) > 1 else lambda one: (getattr(one, names[0]),)


_TAGS: dict[type, str] = {
    IncomingPerson: "P",
    IncomingInteraction: "I",
    IncomingOwner: "O",
    Skipped: "S",
    Refused: "R",
    Remark: "N",
    Complete: "C",
    OwnerNeeded: "Q",
    Opened: "F",
    Told: "T",
}
_GET = {
    kind: _values(kind)
    for kind in (*_TAGS, IncomingHandle, IncomingMilestone)
    if kind is not IncomingInteraction
}


def _plain(value: Any) -> Any:
    """Days, moments and the small values inside a person as JSON bears them."""
    get = _GET.get(type(value))
    if get is not None:
        return get(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


_encode = json.JSONEncoder(default=_plain, separators=(",", ":")).encode


def to_line(word: Word | Told) -> str:
    """One value as JSON without line ends."""
    if isinstance(word, IncomingInteraction):
        return _encode(("I", *word))
    return _encode((_TAGS[type(word)], *_GET[type(word)](word)))


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _handle(row: list[Any]) -> IncomingHandle:
    return IncomingHandle(*row[:6], *map(_day, row[6:]))


def _person(row: list[Any]) -> IncomingPerson:
    row[10], row[11], row[12], row[13] = map(tuple, row[10:14])
    row[14] = tuple(map(_handle, row[14]))
    row[15] = tuple(IncomingMilestone(*one) for one in row[15])
    row[17] = _day(row[17])
    return IncomingPerson(*row)


def _interaction(row: list[Any]) -> IncomingInteraction:
    row[5] = date.fromisoformat(row[5])
    if row[7] is not None:
        row[7] = datetime.fromisoformat(row[7])
    return IncomingInteraction._make(row)


def _owner(row: list[Any]) -> IncomingOwner:
    names, emails, phones, handles = row
    return IncomingOwner(tuple(names), tuple(emails), tuple(phones), tuple(map(_handle, handles)))


def _opened(row: list[Any]) -> Opened:
    key, name, paths, columns = row
    told = tuple(
        Column(at, title, field, reason, tuple(sample))
        for at, title, field, reason, sample in columns
    )
    return Opened(key, name, tuple(paths), told)


_MAKE: dict[str, Callable[[list[Any]], Word | Told]] = {
    "P": _person,
    "I": _interaction,
    "O": _owner,
    "S": lambda row: Skipped(*row),
    "R": lambda row: Refused(*row),
    "N": lambda row: Remark(*row),
    "C": lambda row: Complete(*row),
    "Q": lambda row: OwnerNeeded(tuple(row[0]), row[1]),
    "F": _opened,
    "T": lambda row: Told(*row),
}


def from_row(row: list[Any]) -> Word | Told:
    """The value of one decoded line; ValueError when it is none."""
    make = _MAKE.get(row[0]) if row else None
    if make is None:
        raise ValueError("no such value")
    del row[0]
    return make(row)


def options_as_json(options: ReadOptions) -> dict[str, Any]:
    """What the user decided, without the way to tell progress."""
    return {
        "me": options.me,
        "columns": dict(options.columns),
        "encoding": options.encoding,
        "day_first": options.day_first,
        "keep_bodies": options.keep_bodies,
        "today": options.today.isoformat(),
        "country": options.country,
    }


def options_from_json(found: dict[str, Any]) -> ReadOptions:
    """The same on the other side."""
    values = {**found, "me": tuple(found["me"]), "today": date.fromisoformat(found["today"])}
    return ReadOptions(**values)


def error_as_json(error: DeskError) -> list[str]:
    """A refusal: its kind, sentence and remedy."""
    kind = "input" if isinstance(error, InputError) else "file"
    return [kind, error.sentence, error.remedy]


def error_from_json(row: list[str]) -> DeskError:
    """The refusal again."""
    kind = InputError if row[0] == "input" else FileError
    return kind(row[1], row[2])
