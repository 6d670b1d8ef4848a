"""What an exporter gets and what an exporter is: plain values, whoever read them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple


class HandleOut(NamedTuple):
    """One address on one channel: code, shown name, identifier and what one would open."""

    channel: str
    channel_name: str
    identifier: str
    address: str = ""


class Birthday(NamedTuple):
    """A birthday; `year` is None where unknown."""

    month: int
    day: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class PersonOut:
    """A person as given to other programs.

    Closeness, circle and stage are not among the fields: they are the user's own view and
    never leave with a person's card (domain.md chapter 11).
    """

    uid: str
    name: str
    given_name: str = ""
    family_name: str = ""
    nickname: str = ""
    org: str = ""
    role: str = ""
    place: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    notes: str = ""
    birthday: Birthday | None = None
    met_on: date | None = None
    met_how: str = ""
    handles: tuple[HandleOut, ...] = ()
    labels: tuple[tuple[str, str], ...] = ()
    """What an e-mail or a phone number is for, where that is known: (address, words)."""


@dataclass(frozen=True, slots=True)
class DayOut:
    """A day for a calendar: a milestone (perhaps yearly) or the day a promise is due."""

    uid: str
    summary: str
    day: date
    yearly: bool = False
    category: str = "milestone"
    note: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything an export may draw on; `stamp` is the moment it is made, in UTC."""

    people: tuple[PersonOut, ...]
    days: tuple[DayOut, ...]
    stamp: datetime


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format: `write` yields the file piece by piece."""

    key: str
    title: str
    suffix: str
    write: Callable[[Contents], Iterator[bytes]]
