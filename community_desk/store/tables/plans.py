"""Tables of what the user pursues: topics, programs, targets, goals."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 - as in the other tables
from typing import Any, ClassVar, Literal

from sqlmodel import Field

from community_desk.store.tables.base import Input, Name, Row, Text, Uid, json_field, person_field


class TopicRow(Row, table=True):
    """A subject; `mine` when the user wants to be known for it."""

    __tablename__ = "topics"
    name: str
    mine: bool | None = None


class TopicInput(Input):
    """A topic as given from outside."""

    uid: Uid
    name: Name
    mine: bool | None = None


class ProgramRow(Row, table=True):
    """What the user pursues: a job, a sale, a name; one at a time."""

    __tablename__ = "programs"
    purpose: str
    statement: str | None = None
    topics: list[str] | None = json_field()
    channels: list[str] | None = json_field()
    start: Date | None = None
    ended_on: Date | None = None
    review_weekday: int | None = None
    capacity: int | None = None
    weekly_minutes: int | None = None
    checks: Any | None = json_field()
    rituals: Any | None = json_field()


class ProgramInput(Input):
    """A program as given from outside."""

    uid: Uid
    purpose: Literal["job", "sell", "brand"]
    statement: Text | None = None
    topics: list[Text] | None = None
    channels: list[Text] | None = None
    start: Date | None = None
    ended_on: Date | None = None
    review_weekday: int | None = Field(default=None, ge=0, le=6)
    capacity: int | None = Field(default=None, ge=1, le=200)
    weekly_minutes: int | None = Field(default=None, ge=1, le=10_000)
    checks: Any | None = None
    rituals: Any | None = None


class ProgramPersonRow(Row, table=True):
    """One person of a program's focus list."""

    __tablename__ = "program_people"
    program_id: int = Field(foreign_key="programs.id", index=True)
    person_id: int = person_field()
    role: str | None = None
    refs: ClassVar[dict[str, tuple[str, str]]] = {
        "program": ("program_id", "programs"),
        "person": ("person_id", "people"),
    }


class ProgramPersonInput(Input):
    """A focus person as given from outside."""

    uid: Uid
    program: Uid
    person: Uid
    role: Text | None = None


class TargetRow(Row, table=True):
    """An employer aimed at."""

    __tablename__ = "targets"
    program_id: int = Field(foreign_key="programs.id", index=True)
    org: str
    motivation: int | None = None
    advocate: bool | None = None
    posting: bool | None = None
    refs: ClassVar[dict[str, tuple[str, str]]] = {"program": ("program_id", "programs")}


class TargetInput(Input):
    """A target as given from outside."""

    uid: Uid
    program: Uid
    org: Name
    motivation: int | None = Field(default=None, ge=1, le=5)
    advocate: bool | None = None
    posting: bool | None = None


class GoalRow(Row, table=True):
    """A countable aim of a program."""

    __tablename__ = "goals"
    program_id: int = Field(foreign_key="programs.id", index=True)
    metric: str
    target: float | None = None
    by: Date | None = None
    baseline: float | None = None
    refs: ClassVar[dict[str, tuple[str, str]]] = {"program": ("program_id", "programs")}


class GoalInput(Input):
    """A goal as given from outside."""

    uid: Uid
    program: Uid
    metric: Name
    target: float | None = None
    by: Date | None = None
    baseline: float | None = None


class OpportunityRow(Row, table=True):
    """One thing pursued within a program: an opening, an offer, a stage to stand on."""

    __tablename__ = "opportunities"
    program_id: int = Field(foreign_key="programs.id", index=True)
    target_id: int | None = Field(default=None, foreign_key="targets.id", index=True)
    person_id: int | None = person_field(optional=True)
    title: str
    org: str | None = None
    stage: str | None = None
    value: float | None = None
    currency: str | None = None
    source: str | None = None
    link: str | None = None
    text: str | None = None
    next_step: str | None = None
    next_on: Date | None = None
    opened_on: Date | None = None
    closed_on: Date | None = None
    outcome: str | None = None
    refs: ClassVar[dict[str, tuple[str, str]]] = {
        "program": ("program_id", "programs"),
        "target": ("target_id", "targets"),
        "person": ("person_id", "people"),
    }


class OpportunityInput(Input):
    """An opportunity as given from outside."""

    uid: Uid
    program: Uid
    target: Uid | None = None
    person: Uid | None = None
    title: Name
    org: Text | None = None
    stage: Text | None = None
    value: float | None = None
    currency: Text | None = None
    source: Text | None = None
    link: Text | None = None
    text: Text | None = None
    next_step: Text | None = None
    next_on: Date | None = None
    opened_on: Date | None = None
    closed_on: Date | None = None
    outcome: Text | None = None


class OpportunityPersonRow(Row, table=True):
    """Somebody with a part in an opportunity: insider, interviewer, helper to be told."""

    __tablename__ = "opportunity_people"
    opportunity_id: int = Field(foreign_key="opportunities.id", index=True)
    person_id: int = person_field()
    role: str | None = None
    told_on: Date | None = None
    refs: ClassVar[dict[str, tuple[str, str]]] = {
        "opportunity": ("opportunity_id", "opportunities"),
        "person": ("person_id", "people"),
    }


class OpportunityPersonInput(Input):
    """A part in an opportunity as given from outside."""

    uid: Uid
    opportunity: Uid
    person: Uid
    role: Text | None = None
    told_on: Date | None = None


class OpportunityEventRow(Row, table=True):
    """Something that happened in an opportunity: applied, followed up, an interview round."""

    __tablename__ = "opportunity_events"
    opportunity_id: int = Field(foreign_key="opportunities.id", index=True)
    person_id: int | None = person_field(optional=True)
    kind: str
    date: Date
    text: str | None = None
    prepared: str | None = None
    outcome: str | None = None
    refs: ClassVar[dict[str, tuple[str, str]]] = {
        "opportunity": ("opportunity_id", "opportunities"),
        "person": ("person_id", "people"),
    }


class OpportunityEventInput(Input):
    """An event of an opportunity as given from outside."""

    uid: Uid
    opportunity: Uid
    person: Uid | None = None
    kind: Name
    date: Date
    text: Text | None = None
    prepared: Text | None = None
    outcome: Text | None = None


class ReviewRow(Row, table=True):
    """One weekly review, as it was answered."""

    __tablename__ = "reviews"
    program_id: int = Field(foreign_key="programs.id", index=True)
    iso_week: str
    done_on: Date | None = None
    answers: Any | None = json_field()
    refs: ClassVar[dict[str, tuple[str, str]]] = {"program": ("program_id", "programs")}


class ReviewInput(Input):
    """A review as given from outside."""

    uid: Uid
    program: Uid
    iso_week: Name
    done_on: Date | None = None
    answers: Any | None = None
