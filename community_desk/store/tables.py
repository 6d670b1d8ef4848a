"""Every table of the desk as an SQLModel class, and its validated input model.

Table classes do not validate (SQLModel leaves `table=True` classes unchecked), so
whatever comes from outside goes through the input model of the same name. A
column that was never set stays NULL and means its default: that is what lets
`load` and `export` give the same bytes (contract.md).
"""

from __future__ import annotations

import json
from datetime import date as Date  # noqa: N812 - a field is called date
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BeforeValidator, ConfigDict
from sqlalchemy import Column, Dialect, Index, Integer
from sqlalchemy import Text as SqlText
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

from community_desk.core.kinds import (
    Answer,
    Circle,
    Depth,
    Direction,
    ExchangeStatus,
    FavourType,
    Kind,
    Party,
    Relation,
    Side,
    Size,
    Status,
)

NOTE_LIMIT = 10_000_000
"""Characters one text may hold (reliability.md 4.3: 10 MB imported)."""


def _clean(value: str) -> str:
    """NUL and lone surrogates cannot be stored; they are dropped and replaced."""
    if "\x00" in value:
        value = value.replace("\x00", "")
    return value.encode("utf-8", "replace").decode("utf-8")


def _plain_text(value: Any) -> Any:
    return _clean(value) if isinstance(value, str) else value


Text = Annotated[str, BeforeValidator(_plain_text), AfterValidator(lambda v: v[:NOTE_LIMIT])]
Name = Annotated[str, BeforeValidator(_plain_text), Field(min_length=1, max_length=1000)]
Uid = Annotated[str, BeforeValidator(_plain_text), Field(min_length=1, max_length=200)]


class Json(TypeDecorator[Any]):
    """A list or object as JSON text.

    SQLAlchemy's own JSON type declares a column whose affinity turns "20" into a number.
    """

    impl = SqlText
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002
        """To text."""
        return None if value is None else json.dumps(value, ensure_ascii=False)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:  # noqa: ARG002
        """From text."""
        return None if value is None else json.loads(value)


def _json() -> Any:
    return Field(default=None, sa_column=Column(Json(), nullable=True))


class Input(SQLModel):
    """What comes from outside: checked, and without unknown keys."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)  # type: ignore[assignment]


class Row(SQLModel):
    """A stored record: an id inside, a uid outside."""

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True, index=True)
    refs: ClassVar[dict[str, tuple[str, str]]] = {}
    """JSON key to (column, table) of what the record points at."""
    renamed: ClassVar[dict[str, str]] = {}
    """JSON key to column where the key is a Python keyword."""


def _person(*, optional: bool = False) -> Any:
    return Field(default=None, foreign_key="people.id", index=True, nullable=optional)


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
    emails: list[str] | None = _json()
    phones: list[str] | None = _json()
    urls: list[str] | None = _json()
    tags: list[str] | None = _json()
    custom: dict[str, Any] | None = _json()
    extra: dict[str, Any] | None = _json()
    batch_id: int | None = Field(default=None, foreign_key="import_batches.id", index=True)
    refs: ClassVar[dict[str, tuple[str, str]]] = {"batch": ("batch_id", "import_batches")}


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
    person_id: int | None = _person(optional=True)
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
    topics: list[str] | None = _json()
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
    topics: list[Text] | None = None
    import_key: Text | None = None
    batch: Uid | None = None


class ExchangeRow(Row, table=True):
    """A favour asked or given, in either direction."""

    __tablename__ = "exchanges"
    person_id: int = _person()
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
    person_id: int = _person()
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
    a_id: int = _person()
    b_id: int = _person()
    asked_by: str | None = None
    reason: str | None = None
    answer_a: str | None = None
    answer_b: str | None = None
    asked_on: Date | None = None
    made_on: Date | None = None
    outcome: str | None = None
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


class MilestoneRow(Row, table=True):
    """A day that matters to a person."""

    __tablename__ = "milestones"
    person_id: int = _person()
    type: str
    month: int
    day: int
    year: int | None = None
    yearly: bool | None = None
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
    batch: Uid | None = None


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


class PersonTopicRow(Row, table=True):
    """What a person cares about or is known for."""

    __tablename__ = "person_topics"
    person_id: int = _person()
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


class ProgramRow(Row, table=True):
    """What the user pursues: a job, a sale, a name; one at a time."""

    __tablename__ = "programs"
    purpose: str
    statement: str | None = None
    topics: list[str] | None = _json()
    channels: list[str] | None = _json()
    start: Date | None = None
    ended_on: Date | None = None
    review_weekday: int | None = None
    capacity: int | None = None
    checks: Any | None = _json()
    rituals: Any | None = _json()


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
    checks: Any | None = None
    rituals: Any | None = None


class ProgramPersonRow(Row, table=True):
    """One person of a program's focus list."""

    __tablename__ = "program_people"
    program_id: int = Field(foreign_key="programs.id", index=True)
    person_id: int = _person()
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


class SnapshotRow(Row, table=True):
    """The community's metrics of one ISO week, written once."""

    __tablename__ = "snapshots"
    iso_week: str
    as_of: Date | None = None
    model_version: int | None = None
    metrics: Any | None = _json()


class SnapshotInput(Input):
    """A snapshot as given from outside."""

    uid: Uid
    iso_week: Name
    as_of: Date | None = None
    model_version: int | None = None
    metrics: Any | None = None


class StageChangeRow(Row, table=True):
    """What moved whom on the ladder, and why."""

    __tablename__ = "stage_changes"
    person_id: int = _person()
    from_stage: int | None = Field(default=None, sa_column=Column("from_stage", Integer))
    to_stage: int | None = Field(default=None, sa_column=Column("to_stage", Integer))
    date: Date | None = None
    rule: str | None = None
    evidence: Any | None = _json()
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
    person_id: int = _person()
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


class CardStateRow(Row, table=True):
    """Memory of one card of Today."""

    __tablename__ = "card_states"
    person_id: int = _person()
    flag: str
    subject: str | None = None
    shown_count: int | None = None
    first_shown: Date | None = None
    last_shown: Date | None = None
    snoozed_until: Date | None = None
    hidden_until: Date | None = None
    decided: str | None = None
    refs: ClassVar[dict[str, tuple[str, str]]] = {"person": ("person_id", "people")}


class CardStateInput(Input):
    """A card's memory as given from outside."""

    uid: Uid
    person: Uid
    flag: Name
    subject: Text | None = None
    shown_count: int | None = Field(default=None, ge=0)
    first_shown: Date | None = None
    last_shown: Date | None = None
    snoozed_until: Date | None = None
    hidden_until: Date | None = None
    decided: Text | None = None


class RelationRow(Row, table=True):
    """Person a knows person b."""

    __tablename__ = "relations"
    a_id: int = _person()
    b_id: int = _person()
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


class ImportBatchRow(Row, table=True):
    """One import, so that it can be removed whole."""

    __tablename__ = "import_batches"
    name: str | None = None
    format: str | None = None
    imported_on: Date | None = None
    fingerprint: str | None = None
    counts: Any | None = _json()
    changes: Any | None = _json()
    removed_on: Date | None = None


class ImportBatchInput(Input):
    """An import as given from outside."""

    uid: Uid
    name: Text | None = None
    format: Text | None = None
    imported_on: Date | None = None
    fingerprint: Text | None = None
    counts: Any | None = None
    changes: Any | None = None
    removed_on: Date | None = None


class SettingRow(Row, table=True):
    """A setting that travels with the data (working days, own names, column mappings)."""

    __tablename__ = "settings"
    key: str = Field(unique=True)
    value: Any | None = _json()


class SettingInput(Input):
    """A setting as given from outside."""

    uid: Uid
    key: Name
    value: Any | None = None


TABLES: dict[str, tuple[type[Row], type[Input]]] = {
    "import_batches": (ImportBatchRow, ImportBatchInput),
    "people": (PersonRow, PersonInput),
    "handles": (HandleRow, HandleInput),
    "interactions": (InteractionRow, InteractionInput),
    "exchanges": (ExchangeRow, ExchangeInput),
    "commitments": (CommitmentRow, CommitmentInput),
    "introductions": (IntroductionRow, IntroductionInput),
    "milestones": (MilestoneRow, MilestoneInput),
    "topics": (TopicRow, TopicInput),
    "person_topics": (PersonTopicRow, PersonTopicInput),
    "programs": (ProgramRow, ProgramInput),
    "program_people": (ProgramPersonRow, ProgramPersonInput),
    "targets": (TargetRow, TargetInput),
    "goals": (GoalRow, GoalInput),
    "snapshots": (SnapshotRow, SnapshotInput),
    "stage_changes": (StageChangeRow, StageChangeInput),
    "stage_overrides": (StageOverrideRow, StageOverrideInput),
    "card_states": (CardStateRow, CardStateInput),
    "relations": (RelationRow, RelationInput),
    "settings": (SettingRow, SettingInput),
}
"""Every table of `desk-json`, parents before children."""
