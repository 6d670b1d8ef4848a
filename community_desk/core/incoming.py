"""What an importer yields, and what an importer is.

An importer turns a source (file, folder, zip) into a stream of the values below
and knows nothing of the desk: who is already known is decided by
`core.matching`, what is written by `operations.imports`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal, NamedTuple

Day = date
"""A calendar day; the alias keeps the type apart from fields called `date`."""
NotPerson = Literal[
    "company", "bot", "room", "list", "service", "deleted", "group", "owner", "birthday"
]  # fmt: skip
"""What is no person; a birthday is a day that some calendar keeps under a name alone."""


LABEL_OF = "label of {}"
"""Name in `extra` of what an e-mail or a phone number is for: home, work, mobile."""


@dataclass(frozen=True, slots=True)
class IncomingHandle:
    """One address on one channel.

    `identifier` is normalised (slug, user@host, lower-case login, E.164 number, e-mail);
    `number` is the channel's stable id (X account number, DID) where it has one;
    `address` is what a person would open or type. None means the source does not say.
    """

    channel: str
    identifier: str
    number: str = ""
    address: str = ""
    i_follow: bool | None = None
    follows_me: bool | None = None
    connected_on: date | None = None
    invited_on: date | None = None
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class IncomingMilestone:
    """A day that matters: birthday, anniversary. `year` is None where unknown."""

    type: str
    month: int
    day: int
    year: int | None = None
    yearly: bool = True


@dataclass(frozen=True, slots=True)
class IncomingPerson:
    """One human being (or, with `not_person`, something that is none) as the source shows it.

    `key` names the record inside this source, strongest key first (profile slug, account id,
    e-mail, phone, else a content key); interactions refer to it. The same key may be yielded
    more than once: the values are joined. A person with no `name` has handles only.
    """

    key: str
    where: str
    name: str = ""
    given_name: str = ""
    family_name: str = ""
    nickname: str = ""
    org: str = ""
    role: str = ""
    place: str = ""
    notes: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    handles: tuple[IncomingHandle, ...] = ()
    milestones: tuple[IncomingMilestone, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)
    met_on: date | None = None
    met_how: str = ""
    died: bool = False
    not_person: NotPerson | None = None


class IncomingInteraction(NamedTuple):
    """Something that passed between the owner and one person on one calendar day.

    `import_key` is stable over re-exports of the same source: an id of the source, else a
    hash of the content. `others` counts the people present beside the owner (1 = the two of
    them). `text` is a subject or title, never a body unless the user asked for bodies.
    `same_as` is the import key that another kind of export of the same account gives it.
    """

    person_key: str
    where: str
    channel: str
    kind: str
    direction: str
    date: Day
    import_key: str
    at: datetime | None = None
    others: int = 1
    initiated: str | None = None
    text: str = ""
    same_as: str = ""


@dataclass(frozen=True, slots=True)
class IncomingOwner:
    """Who the archive belongs to; never becomes a contact."""

    names: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    handles: tuple[IncomingHandle, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """A record that was not taken, with place, reason and raw text (shortened)."""

    where: str
    reason: str
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence about the whole source that the preview shows (encoding guessed, part missing)."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Complete:
    """The source lists every current tie of the owner on this channel.

    Only then may a known tie that is missing be taken as ended.
    """

    channel: str


@dataclass(frozen=True, slots=True)
class OwnerNeeded:
    """The file does not say who the owner is; the user is asked once.

    `candidates` are the names or addresses found, most likely first.
    """

    candidates: tuple[str, ...]
    question: str


Incoming = (
    IncomingPerson | IncomingInteraction | IncomingOwner | Skipped | Remark | Complete | OwnerNeeded
)


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the user decided before reading.

    `me` are the user's own names, addresses and handles as typed or remembered; `columns`
    maps a field name to a column header or index for unknown CSV; `day_first` settles an
    undecidable day and month order; `keep_bodies` asks for message texts.
    """

    me: tuple[str, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    encoding: str | None = None
    day_first: bool | None = None
    keep_bodies: bool = False
    today: date = date.max
    country: str | None = None
    progress: Callable[[int, int, str], None] | None = None
    """Called with (done, total or 0, what is being read); may raise Cancelled."""
    take: frozenset[str] = frozenset()
    """Kinds of NotPerson that are wanted as people all the same."""


@dataclass(frozen=True, slots=True)
class Importer:
    """One format: how to recognise it and how to read it.

    `sniff` gets a `Source` (see importers/sources.py) and answers True when the content is
    this format; it reads at most the first 64 KB and the member list. `read` streams.
    """

    key: str
    title: str
    channel: str
    sniff: Callable[[Any], bool]
    read: Callable[[Any, ReadOptions], Iterator[Incoming]]
    how_to_get: str = ""
