"""Tables of what belongs to one person: positions, notes, gifts, files."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 - a field is called date
from typing import Annotated, ClassVar, Literal

from pydantic import StringConstraints
from sqlmodel import Field

from community_desk.store.tables.base import Input, Name, Row, Text, Uid, person_field

CONTENT_LIMIT = 28_000_000
"""Characters of base64 one file may hold: 20 MB of file."""

Content = Annotated[
    str, StringConstraints(max_length=CONTENT_LIMIT, pattern="^[A-Za-z0-9+/]*={0,2}$")
]


class PositionRow(Row, table=True):
    """A job somebody holds or held."""

    __tablename__ = "positions"
    person_id: int = person_field()
    org: str | None = None
    role: str | None = None
    started_on: Date | None = None
    ended_on: Date | None = None
    note: str | None = None
    batch_id: int | None = Field(default=None, foreign_key="import_batches.id", index=True)
    refs: ClassVar[dict[str, tuple[str, str]]] = {
        "person": ("person_id", "people"),
        "batch": ("batch_id", "import_batches"),
    }


class PositionInput(Input):
    """A position as given from outside."""

    uid: Uid
    person: Uid
    org: Text | None = None
    role: Text | None = None
    started_on: Date | None = None
    ended_on: Date | None = None
    note: Text | None = None
    batch: Uid | None = None


class NoteRow(Row, table=True):
    """Something written down about a person; `next_time` shows it before the next contact."""

    __tablename__ = "notes"
    person_id: int = person_field()
    text: str
    sensitivity: str | None = None
    next_time: bool | None = None
    written_on: Date | None = None
    expires_on: Date | None = None
    refs: ClassVar[dict[str, tuple[str, str]]] = {"person": ("person_id", "people")}


class NoteInput(Input):
    """A note as given from outside."""

    uid: Uid
    person: Uid
    text: Text
    sensitivity: Literal["open", "private", "secret"] | None = None
    next_time: bool | None = None
    written_on: Date | None = None
    expires_on: Date | None = None


class GiftRow(Row, table=True):
    """A gift thought of, given or received."""

    __tablename__ = "gifts"
    person_id: int = person_field()
    state: str
    text: str
    occasion: str | None = None
    date: Date | None = None
    refs: ClassVar[dict[str, tuple[str, str]]] = {"person": ("person_id", "people")}


class GiftInput(Input):
    """A gift as given from outside."""

    uid: Uid
    person: Uid
    state: Literal["idea", "given", "received"]
    text: Text
    occasion: Text | None = None
    date: Date | None = None


class AttachmentRow(Row, table=True):
    """A file or photo kept with a person; `content` is base64, so that the journal can hold it."""

    __tablename__ = "attachments"
    person_id: int = person_field()
    role: str
    name: str
    media_type: str | None = None
    size: int | None = None
    sha256: str | None = None
    added_on: Date | None = None
    content: str
    refs: ClassVar[dict[str, tuple[str, str]]] = {"person": ("person_id", "people")}


class AttachmentInput(Input):
    """A file as given from outside."""

    uid: Uid
    person: Uid
    role: Literal["photo", "file"]
    name: Name
    media_type: Text | None = None
    size: int | None = Field(default=None, ge=0)
    sha256: Text | None = None
    added_on: Date | None = None
    content: Content
