"""What the user settled before an import, and what the import did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the user settled: look-alikes by (path, key) to a person uid, or "" for two people.

    `take` are keys of things that are not people and are wanted all the same.
    """

    same: Mapping[tuple[str, str], str] = field(default_factory=dict)
    take: frozenset[tuple[str, str]] = frozenset()


@dataclass(slots=True)
class FileResult:
    """What one source brought."""

    path: str
    format: str
    people_new: int = 0
    people_updated: int = 0
    people_unchanged: int = 0
    lookalikes: int = 0
    handles_new: int = 0
    interactions_new: int = 0
    interactions_known: int = 0
    milestones_new: int = 0
    skipped: list[dict[str, str]] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """The object of contract.md."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did; `batch` removes it whole."""

    files: tuple[FileResult, ...]
    batch: str | None
