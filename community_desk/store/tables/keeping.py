"""Tables of what the desk itself keeps: snapshots, cards, imports, settings."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 - as in the other tables
from typing import Any, ClassVar, Literal

from sqlmodel import Field

from community_desk.store.tables.base import Input, Name, Row, Text, Uid, json_field, person_field


class SnapshotRow(Row, table=True):
    """The community's metrics of one ISO week, written once."""

    __tablename__ = "snapshots"
    iso_week: str
    as_of: Date | None = None
    model_version: int | None = None
    metrics: Any | None = json_field()


class SnapshotInput(Input):
    """A snapshot as given from outside."""

    uid: Uid
    iso_week: Name
    as_of: Date | None = None
    model_version: int | None = None
    metrics: Any | None = None


class CardStateRow(Row, table=True):
    """Memory of one card of Today."""

    __tablename__ = "card_states"
    person_id: int = person_field()
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


class ImportBatchRow(Row, table=True):
    """One import, so that it can be removed whole."""

    __tablename__ = "import_batches"
    name: str | None = None
    format: str | None = None
    imported_on: Date | None = None
    fingerprint: str | None = None
    counts: Any | None = json_field()
    changes: Any | None = json_field()
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
    value: Any | None = json_field()


class SettingInput(Input):
    """A setting as given from outside."""

    uid: Uid
    key: Name
    value: Any | None = None


class SavedViewRow(Row, table=True):
    """A filter of the People page with its columns and order, under a name of its own."""

    __tablename__ = "saved_views"
    name: str
    filter: Any | None = json_field()
    columns: list[str] | None = json_field()
    sort: str | None = None
    descending: bool | None = None
    place: int | None = None


class SavedViewInput(Input):
    """A saved view as given from outside."""

    uid: Uid
    name: Name
    filter: Any | None = None
    columns: list[Text] | None = None
    sort: Text | None = None
    descending: bool | None = None
    place: int | None = None


class CustomFieldRow(Row, table=True):
    """A field of the user's own; its values stand in `people.custom` under its name."""

    __tablename__ = "custom_fields"
    name: str
    type: str
    choices: list[str] | None = json_field()
    place: int | None = None


class CustomFieldInput(Input):
    """A field of one's own as given from outside."""

    uid: Uid
    name: Name
    type: Literal["text", "number", "day", "yes_no", "choice", "link"]
    choices: list[Text] | None = None
    place: int | None = None
