"""The facts the rules read, as plain immutable values.

Named tuples, because a desk of two million interactions makes two million of
them from database rows: `Interaction._make(row)` costs a third of a frozen
dataclass. Fields follow domain.md chapter 2; days are local calendar days.
"""

from __future__ import annotations

from datetime import date
from operator import attrgetter
from typing import NamedTuple

from community_desk.core.kinds import (
    Answer,
    Circle,
    Depth,
    Direction,
    ExchangeStatus,
    FavourType,
    Kind,
    Party,
    Size,
    Status,
)

Day = date
"""A calendar day; the alias keeps the type apart from fields called `date`."""


class Person(NamedTuple):
    """A human being, once."""

    id: int
    uid: str
    name: str
    status: str = Status.ACTIVE
    circle: str = Circle.LISTED
    circle_since: Day | None = None
    circle_offset: int = 0
    cadence_override: int | None = None
    family: bool = False
    closeness: int | None = None
    rated_on: Day | None = None
    org: str = ""
    novel: bool = False
    breach_on: Day | None = None


class Handle(NamedTuple):
    """One address of a person on one channel."""

    uid: str
    channel: str
    i_follow: bool = False
    follows_me: bool = False
    connected_on: Day | None = None
    invited_on: Day | None = None
    ended_on: Day | None = None


class Interaction(NamedTuple):
    """Something that passed between the user and a person on one day."""

    id: int
    uid: str
    channel: str
    kind: str
    direction: str
    date: Day
    depth: str = Depth.NORMAL
    others: int = 1
    initiated: str | None = None
    confided: bool = False
    no_reply_needed: bool = False


day_of = attrgetter("date")
day_and_id = attrgetter("date", "id")
"""The order of interactions: by day, and within one as they were recorded."""


class Exchange(NamedTuple):
    """A favour asked or given, in either direction."""

    id: int
    uid: str
    side: str
    type: str = FavourType.OTHER
    size: str = Size.S
    date: Day | None = None
    prompted: bool = False
    status: str = ExchangeStatus.OPEN
    done_on: Day | None = None
    helped: bool | None = None
    acknowledged: bool = False
    thanked_on: Day | None = None
    topic: str | None = None
    answers: str | None = None


class Commitment(NamedTuple):
    """A promise, shown as such."""

    id: int
    uid: str
    who: str = Party.ME
    text: str = ""
    made_on: Day | None = None
    due_on: Day | None = None
    done_on: Day | None = None
    dropped_on: Day | None = None
    renegotiated_on: Day | None = None


class Introduction(NamedTuple):
    """Two people the user brings together, seen from one of them."""

    id: int
    uid: str
    other_name: str
    mine_answer: str = Answer.UNASKED
    other_answer: str = Answer.UNASKED
    asked_on: Day | None = None
    made_on: Day | None = None
    outcome: str | None = None
    own_name: str = ""


class Milestone(NamedTuple):
    """A day that matters to a person."""

    id: int
    uid: str
    type: str
    month: int
    day: int
    year: int | None = None
    yearly: bool = True


class StageOverride(NamedTuple):
    """The user's own judgement of a stage; lasts 365 days."""

    uid: str
    stage: int
    reason: str
    set_on: Day


__all__ = [
    "Commitment",
    "Direction",
    "Exchange",
    "Handle",
    "Interaction",
    "Introduction",
    "Kind",
    "Milestone",
    "Person",
    "StageOverride",
]
