"""Shared by the importer tests: read a path or bytes to a list, and pick kinds out of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from community_desk.core.incoming import (
    Incoming,
    IncomingInteraction,
    IncomingPerson,
    ReadOptions,
    Remark,
    Skipped,
)
from community_desk.importers import open_source, read, recognise

if TYPE_CHECKING:
    from collections.abc import Iterable

DATA = Path(__file__).resolve().parent / "data"
TODAY = date(2026, 11, 23)
T = TypeVar("T")


def read_all(*paths: Path, **options: Any) -> list[Incoming]:
    """Everything the paths together hold."""
    options.setdefault("today", TODAY)
    with open_source(paths) as source:
        return list(read(source, ReadOptions(**options)))


def read_data(name: str, **options: Any) -> list[Incoming]:
    """Everything a file of tests/data holds."""
    return read_all(DATA / name, **options)


def read_bytes(folder: Path, name: str, data: bytes | str, **options: Any) -> list[Incoming]:
    """Everything a file with this content holds."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read_all(path, **options)


def kind_of(*paths: Path) -> str:
    """The key of the importer that recognises the paths."""
    with open_source(paths) as source:
        return recognise(source).key


def only(items: Iterable[Incoming], kind: type[T]) -> list[T]:
    """The items of one kind."""
    return [item for item in items if isinstance(item, kind)]


def people(items: Iterable[Incoming]) -> list[IncomingPerson]:
    """The people."""
    return only(items, IncomingPerson)


def touches(items: Iterable[Incoming]) -> list[IncomingInteraction]:
    """The interactions."""
    return only(items, IncomingInteraction)


def reasons(items: Iterable[Incoming]) -> list[str]:
    """Why records were skipped."""
    return [item.reason for item in only(items, Skipped)]


def sentences(items: Iterable[Incoming]) -> str:
    """All remarks as one text."""
    return " ".join(item.sentence for item in only(items, Remark))
