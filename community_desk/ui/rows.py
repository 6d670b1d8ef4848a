"""What the pages show, as plain values; `reading.py` fills them from the store."""

from __future__ import annotations

from datetime import date
from datetime import date as Day  # noqa: N812 - a field is called date
from typing import Any, NamedTuple

from PySide6.QtGui import QImage

from community_desk.store.queries.person_parts import Parts


class CardRow(NamedTuple):
    """One card of Today. `score` is 0 to 100, None when unknown."""

    uid: str
    person_id: int
    name: str
    role: str
    org: str
    lane: str
    flag: str
    subject: str
    sentence: str
    also: tuple[str, ...]
    channel: str
    circle: str
    score: int | None
    due_on: date | None = None
    suggestion: str = ""
    source: Any = None


class AheadRow(NamedTuple):
    """A milestone of the next days."""

    uid: str
    name: str
    type: str
    date: date
    years: int | None


class TodayView(NamedTuple):
    """The day: cards in order, what waits, what is done."""

    cards: tuple[CardRow, ...]
    waiting: dict[str, int]
    done_today: int
    done_week: int
    week_capacity: int
    load: str
    ahead: tuple[AheadRow, ...]
    people: int


class PersonLine(NamedTuple):
    """One row of the People table."""

    person_id: int
    uid: str
    name: str
    role: str
    org: str
    circle: str
    stage: int
    score: int | None
    last_touch: date | None
    next_touch: date | None
    flag: str
    gave: int
    got: int
    channels: tuple[str, ...]
    place: str = ""
    tags: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    since: date | None = None
    custom: tuple[tuple[str, Any], ...] = ()


class PeopleFilter(NamedTuple):
    """What the People table is narrowed to; empty means all."""

    text: str = ""
    circles: tuple[str, ...] = ()
    stages: tuple[int, ...] = ()
    channels: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    active_days: int = 0
    tags: tuple[str, ...] = ()
    archived: bool = False
    ids: tuple[int, ...] | None = None
    ids_words: str = ""
    statuses: tuple[str, ...] = ()
    orgs: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    custom: tuple[tuple[str, str], ...] = ()
    family: bool = False
    no_email: bool = False
    not_met: bool = False
    unchecked: bool = False


class ViewLine(NamedTuple):
    """A saved view of People; no columns means those of the user."""

    uid: str
    name: str
    filter: PeopleFilter
    columns: tuple[str, ...]
    sort: str
    descending: bool


class TimelineRow(NamedTuple):
    """One entry of the timeline: an interaction, favour, promise, introduction or note."""

    sort: str
    record: str
    uid: str
    date: date
    kind: str
    channel: str
    direction: str
    title: str
    text: str
    chips: tuple[tuple[str, str], ...]
    members: tuple[TimelineRow, ...] = ()
    """What this row puts together: several messages of a week, favours of the same day."""
    days: tuple[Day, Day] | None = None
    """First and last day of what is put together."""

    @property
    def weight(self) -> int:
        """How many entries it stands for."""
        return len(self.members) or 1


class HandleLine(NamedTuple):
    """Where a person is: a channel with its address and a quiet word.

    `link` opens it in another program, empty where none is known; `copied` is the address alone.
    """

    channel: str
    address: str
    aside: str
    link: str = ""
    copied: str = ""


class PromiseLine(NamedTuple):
    """A promise with its box."""

    uid: str
    who: str
    text: str
    due_on: date | None
    done_on: date | None


class TimelineCounts(NamedTuple):
    """How many entries each filter of the timeline holds."""

    all: int
    conversations: int
    gave: int
    received: int
    notes: int
    promises: int


class PersonView(NamedTuple):
    """Everything beside the timeline of one person."""

    person_id: int
    uid: str
    name: str
    role: str
    org: str
    place: str
    circle: str
    status: str
    tags: tuple[str, ...]
    topics: tuple[str, ...]
    stage: int
    because: tuple[str, ...]
    missing: str
    score: int | None
    band: str
    half_life: int
    curve: tuple[float, ...]
    curve_start: date | None
    gave: int
    received: int
    balance: str
    known_since: date | None
    page: Any
    """The person's own fields (store.queries.person.PersonPage)."""
    measured: Any
    """Facts and records of the day (store.queries.person.Measures)."""
    judged: bool
    handles: tuple[HandleLine, ...] = ()
    stage_since: date | None = None
    promises: tuple[PromiseLine, ...] = ()
    suggestion: str = ""
    openings: tuple[str, ...] = ()
    best_channel: str = ""
    parts: Parts = Parts()
    counts: TimelineCounts | None = None
    photo: QImage | None = None
    next_time: tuple[str, ...] = ()
    discreet: bool = False


def warmth_cells(score: int | None) -> int | None:
    """Cells of the warmth bar for a score; None stays unknown."""
    return None if score is None else min(5, score // 20 + 1)
