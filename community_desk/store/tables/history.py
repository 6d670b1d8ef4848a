"""Tables of what passed between the user and each person."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 - a field is called date
from typing import Any, ClassVar

from pydantic import ConfigDict
from sqlalchemy import Column, Index, Integer
from sqlmodel import Field

from community_desk.core.kinds import (
    Answer,
    Depth,
    Direction,
    ExchangeStatus,
    FavourType,
    Kind,
    Party,
    Side,
    Size,
)
from community_desk.store.tables.base import Input, Name, Row, Text, Uid, json_field, person_field


class InteractionRow(Row, table=True):
    """Something that passed between the user and a person on one day."""

    __tablename__ = "interactions"
    __table_args__ = (
        # Covers what the community's figures read, so that they never touch the rows.
        Index("ix_interactions_person_date", "person_id", "date", "direction", "kind", "channel"),
        Index("ix_interactions_date", "date"),
        Index("ix_interactions_import_key", "import_key"),
    )
    person_id: int = Field(foreign_key="people.id")
    channel: str
    kind: str
    direction: str
    date: Date
    depth: str | None = None
    others: int | None = None
    initiated: str | None = None
    confided: bool | None = None
    no_reply_needed: bool | None = None
    text: str | None = None
    outcome: str | None = None
    topics: list[str] | None = json_field()
    import_key: str | None = None
    batch_id: int | None = Field(default=None, foreign_key="import_batches.id", index=True)
    refs: ClassVar[dict[str, tuple[str, str]]] = {
        "person": ("person_id", "people"),
        "batch": ("batch_id", "import_batches"),
    }


class InteractionInput(Input):
    """An interaction as given from outside."""

    uid: Uid
    person: Uid
    channel: Name
    kind: Kind
    direction: Direction
    date: Date
    depth: Depth | None = None
    others: int | None = Field(default=None, ge=0, le=1_000_000)
    initiated: Party | None = None
    confided: bool | None = None
    no_reply_needed: bool | None = None
    text: Text | None = None
    outcome: Text | None = None
    topics: list[Text] | None = None
    import_key: Text | None = None
    batch: Uid | None = None


class ExchangeRow(Row, table=True):
    """A favour asked or given, in either direction."""

    __tablename__ = "exchanges"
    person_id: int = person_field()
    side: str
    type: str | None = None
    size: str | None = None
    date: Date | None = None
    prompted: bool | None = None
    status: str | None = None
    done_on: Date | None = None
    helped: bool | None = None
    acknowledged: bool | None = None
    thanked_on: Date | None = None
    topic: str | None = None
    text: str | None = None
    answers_id: int | None = Field(default=None, foreign_key="exchanges.id")
    refs: ClassVar[dict[str, tuple[str, str]]] = {
        "person": ("person_id", "people"),
        "answers": ("answers_id", "exchanges"),
    }


class ExchangeInput(Input):
    """A favour as given from outside."""

    uid: Uid
    person: Uid
    side: Side
    type: FavourType | None = None
    size: Size | None = None
    date: Date | None = None
    prompted: bool | None = None
    status: ExchangeStatus | None = None
    done_on: Date | None = None
    helped: bool | None = None
    acknowledged: bool | None = None
    thanked_on: Date | None = None
    topic: Text | None = None
    text: Text | None = None
    answers: Uid | None = None


class CommitmentRow(Row, table=True):
    """A promise."""

    __tablename__ = "commitments"
    person_id: int = person_field()
    who: str
    text: str | None = None
    made_on: Date | None = None
    due_on: Date | None = None
    done_on: Date | None = None
    dropped_on: Date | None = None
    renegotiated_on: Date | None = None
    refs: ClassVar[dict[str, tuple[str, str]]] = {"person": ("person_id", "people")}


class CommitmentInput(Input):
    """A promise as given from outside."""

    uid: Uid
    person: Uid
    who: Party
    text: Text | None = None
    made_on: Date | None = None
    due_on: Date | None = None
    done_on: Date | None = None
    dropped_on: Date | None = None
    renegotiated_on: Date | None = None


class IntroductionRow(Row, table=True):
    """Two people the user brings together, after both said yes."""

    __tablename__ = "introductions"
    a_id: int = person_field()
    b_id: int = person_field()
    asked_by: str | None = None
    reason: str | None = None
    answer_a: str | None = None
    answer_b: str | None = None
    asked_on: Date | None = None
    made_on: Date | None = None
    outcome: str | None = None
    thanked_on: Date | None = None
    refs: ClassVar[dict[str, tuple[str, str]]] = {"a": ("a_id", "people"), "b": ("b_id", "people")}


class IntroductionInput(Input):
    """An introduction as given from outside."""

    uid: Uid
    a: Uid
    b: Uid
    asked_by: Text | None = None
    reason: Text | None = None
    answer_a: Answer | None = None
    answer_b: Answer | None = None
    asked_on: Date | None = None
    made_on: Date | None = None
    outcome: Text | None = None
    thanked_on: Date | None = None


class StageChangeRow(Row, table=True):
    """What moved whom on the ladder, and why."""

    __tablename__ = "stage_changes"
    person_id: int = person_field()
    from_stage: int | None = Field(default=None, sa_column=Column("from_stage", Integer))
    to_stage: int | None = Field(default=None, sa_column=Column("to_stage", Integer))
    date: Date | None = None
    rule: str | None = None
    evidence: Any | None = json_field()
    refs: ClassVar[dict[str, tuple[str, str]]] = {"person": ("person_id", "people")}
    renamed: ClassVar[dict[str, str]] = {"from": "from_stage", "to": "to_stage"}


class StageChangeInput(Input):
    """A stage change as given from outside."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True, populate_by_name=True)
    uid: Uid
    person: Uid
    from_stage: int | None = Field(default=None, ge=0, le=5, alias="from")
    to_stage: int | None = Field(default=None, ge=0, le=5, alias="to")
    date: Date | None = None
    rule: Text | None = None
    evidence: Any | None = None


class StageOverrideRow(Row, table=True):
    """The user's own judgement of a stage."""

    __tablename__ = "stage_overrides"
    person_id: int = person_field()
    stage: int
    reason: str | None = None
    set_on: Date
    refs: ClassVar[dict[str, tuple[str, str]]] = {"person": ("person_id", "people")}


class StageOverrideInput(Input):
    """A judgement as given from outside."""

    uid: Uid
    person: Uid
    stage: int = Field(ge=0, le=5)
    reason: Text | None = None
    set_on: Date
