"""What every table class is made of: rows, input models, and the types of their fields.

Table classes do not validate (SQLModel leaves `table=True` classes unchecked), so
whatever comes from outside goes through the input model of the same name. A
column that was never set stays NULL and means its default: that is what lets
`load` and `export` give the same bytes (contract.md).
"""

from __future__ import annotations

import json
from typing import Annotated, Any, ClassVar

from pydantic import AfterValidator, BeforeValidator, ConfigDict
from sqlalchemy import Column, Dialect
from sqlalchemy import Text as SqlText
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

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


def json_field() -> Any:
    """A column that holds a list or an object."""
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


def person_field(*, optional: bool = False) -> Any:
    """A column that points at a person."""
    return Field(default=None, foreign_key="people.id", index=True, nullable=optional)
