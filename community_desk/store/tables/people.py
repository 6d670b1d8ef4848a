"""Tables of people: who they are, where they are reached, what matters to them."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 - as in the other tables
from typing import Any, ClassVar

from sqlalchemy import Index
from sqlmodel import Field

from community_desk.core.kinds import Circle, Relation, Status
from community_desk.store.tables.base import Input, Name, Row, Text, Uid, json_field, person_field


class PersonRow(Row, table=True):
    """A human being, once."""

    __tablename__ = "people"
    __table_args__ = (Index("ix_people_circle", "circle"),)
    name: str
    given_name: str | None = None
    family_name: str | None = None
    nickname: str | None = None
    status: str | None = None
    circle: str | None = None
    circle_since: Date | None = None
    circle_offset: int | None = None
    cadence_override: int | None = None
    family: bool | None = None
    closeness: int | None = None
    rated_on: Date | None = None
    org: str | None = None
    role: str | None = None
    place: str | None = None
    novel: bool | None = None
    met_on: Date | None = None
    met_how: str | None = None
    notes: str | None = None
    breach_on: Date | None = None
    status_since: Date | None = None
    prefix: str | None = None
    middle_name: str | None = None
    suffix: str | None = None
    pronouns: str | None = None
    met_where: str | None = None
    met_through_id: int | None = Field(default=None, foreign_key="people.id")
    matters: str | None = None
    life: str | None = None
    checked_on: Date | None = None
    emails: list[str] | None = json_field()
    phones: list[str] | None = json_field()
    urls: list[str] | None = json_field()
    tags: list[str] | None = json_field()
    custom: dict[str, Any] | None = json_field()
    extra: dict[str, Any] | None = json_field()
    batch_id: int | None = Field(default=None, foreign_key="import_batches.id", index=True)
    refs: ClassVar[dict[str, tuple[str, str]]] = {
        "batch": ("batch_id", "import_batches"),
        "met_through": ("met_through_id", "people"),
    }


class PersonInput(Input):
    """A person as given from outside."""

    uid: Uid
    name: Name
    given_name: Text | None = None
    family_name: Text | None = None
    nickname: Text | None = None
    status: Status | None = None
    circle: Circle | None = None
    circle_since: Date | None = None
    circle_offset: int | None = Field(default=None, ge=0, le=100_000)
    cadence_override: int | None = Field(default=None, ge=1, le=3650)
    family: bool | None = None
    closeness: int | None = Field(default=None, ge=1, le=5)
    rated_on: Date | None = None
    org: Text | None = None
    role: Text | None = None
    place: Text | None = None
    novel: bool | None = None
    met_on: Date | None = None
    met_how: Text | None = None
    notes: Text | None = None
    breach_on: Date | None = None
    status_since: Date | None = None
    prefix: Text | None = None
    middle_name: Text | None = None
    suffix: Text | None = None
    pronouns: Text | None = None
    met_where: Text | None = None
    met_through: Uid | None = None
    matters: Text | None = None
    life: Text | None = None
    checked_on: Date | None = None
    emails: list[Text] | None = None
    phones: list[Text] | None = None
    urls: list[Text] | None = None
    tags: list[Text] | None = None
    custom: dict[str, Any] | None = None
    extra: dict[str, Any] | None = None
    batch: Uid | None = None


class HandleRow(Row, table=True):
    """One address of a person on one channel; may stand without a person (X numbers)."""

    __tablename__ = "handles"
    __table_args__ = (
        Index("ix_handles_identity", "channel", "identifier"),
        Index("ix_handles_number", "channel", "number"),
    )
    person_id: int | None = person_field(optional=True)
    channel: str
    identifier: str | None = None
    number: str | None = None
    address: str | None = None
    i_follow: bool | None = None
    follows_me: bool | None = None
    connected_on: Date | None = None
    invited_on: Date | None = None
    ended_on: Date | None = None
    batch_id: int | None = Field(default=None, foreign_key="import_batches.id", index=True)
    refs: ClassVar[dict[str, tuple[str, str]]] = {
        "person": ("person_id", "people"),
        "batch": ("batch_id", "import_batches"),
    }


class HandleInput(Input):
    """A handle as given from outside."""

    uid: Uid
    person: Uid | None = None
    channel: Name
    identifier: Text | None = None
    number: Text | None = None
    address: Text | None = None
    i_follow: bool | None = None
    follows_me: bool | None = None
    connected_on: Date | None = None
    invited_on: Date | None = None
    ended_on: Date | None = None
    batch: Uid | None = None


class MilestoneRow(Row, table=True):
    """A day that matters to a person."""

    __tablename__ = "milestones"
    person_id: int = person_field()
    type: str
    month: int
    day: int
    year: int | None = None
    yearly: bool | None = None
    text: str | None = None
    batch_id: int | None = Field(default=None, foreign_key="import_batches.id", index=True)
    refs: ClassVar[dict[str, tuple[str, str]]] = {
        "person": ("person_id", "people"),
        "batch": ("batch_id", "import_batches"),
    }


class MilestoneInput(Input):
    """A milestone as given from outside."""

    uid: Uid
    person: Uid
    type: Text
    month: int = Field(ge=1, le=12)
    day: int = Field(ge=1, le=31)
    year: int | None = Field(default=None, ge=1, le=9999)
    yearly: bool | None = None
    text: Text | None = None
    batch: Uid | None = None


class RelationRow(Row, table=True):
    """Person a knows person b."""

    __tablename__ = "relations"
    a_id: int = person_field()
    b_id: int = person_field()
    kind: str | None = None
    note: str | None = None
    refs: ClassVar[dict[str, tuple[str, str]]] = {"a": ("a_id", "people"), "b": ("b_id", "people")}


class RelationInput(Input):
    """A relation as given from outside."""

    uid: Uid
    a: Uid
    b: Uid
    kind: Text | None = None
    note: Text | None = None


class PersonTopicRow(Row, table=True):
    """What a person cares about or is known for."""

    __tablename__ = "person_topics"
    person_id: int = person_field()
    topic_id: int = Field(foreign_key="topics.id", index=True)
    relation: str | None = None
    refs: ClassVar[dict[str, tuple[str, str]]] = {
        "person": ("person_id", "people"),
        "topic": ("topic_id", "topics"),
    }


class PersonTopicInput(Input):
    """A person's topic as given from outside."""

    uid: Uid
    person: Uid
    topic: Uid
    relation: Relation | None = None
