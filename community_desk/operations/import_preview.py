"""What a preview of an import holds: people, interactions, what stays out and what is asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from community_desk.core.incoming import (
    Importer,
    IncomingInteraction,
    IncomingOwner,
    IncomingPerson,
    OwnerNeeded,
    ReadOptions,
    Skipped,
)
from community_desk.core.matching import Verdict
from community_desk.importers.wire import Column

Progress = Callable[[int, int, str], None]
NOT_PEOPLE_WORDS = {
    "company": "companies",
    "bot": "bots",
    "room": "rooms",
    "list": "mailing lists",
    "service": "no-reply senders",
    "deleted": "deleted accounts",
    "group": "groups",
    "owner": "yourself",
    "birthday": "birthdays of nobody known",
}


@dataclass(slots=True)
class PersonPlan:
    """One person of the source, joined, with what matching says."""

    incoming: IncomingPerson
    verdict: Verdict
    interactions: int = 0
    known: int = 0

    @property
    def is_handle_only(self) -> bool:
        """Known by an id alone and never spoken with: a handle without a person."""
        person = self.incoming
        return (
            not person.name
            and not self.interactions
            and not self.known
            and not person.emails
            and self.verdict.kind == "new"
        )


@dataclass(slots=True)
class SourcePlan:
    """Everything one source would bring."""

    path: str
    name: str
    importer: Importer
    paths: tuple[Path, ...]
    options: ReadOptions
    columns: tuple[Column, ...] = ()
    people: dict[str, PersonPlan] = field(default_factory=dict)
    not_people: dict[str, IncomingPerson] = field(default_factory=dict)
    interactions: list[IncomingInteraction] | None = field(default_factory=list)
    interactions_new: int = 0
    interactions_known: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    owner: IncomingOwner | None = None
    owner_needed: OwnerNeeded | None = None
    complete: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether the source holds nothing that could be taken."""
        return not self.people and not self.interactions_new and not self.interactions_known


@dataclass(slots=True)
class LookalikeRow:
    """A pair for the user to settle."""

    plan: SourcePlan
    key: str
    incoming: IncomingPerson
    person_id: int
    person_uid: str
    person_name: str
    person_org: str
    why: str
    likeness: float


@dataclass(slots=True)
class Preview:
    """What the user sees before writing."""

    plans: list[SourcePlan]
    lookalikes: list[LookalikeRow]
    me: tuple[str, ...]

    @property
    def name(self) -> str:
        """The names of the sources."""
        return ", ".join(dict.fromkeys(plan.name for plan in self.plans))

    @property
    def title(self) -> str:
        """The formats found."""
        return ", ".join(dict.fromkeys(plan.importer.title for plan in self.plans))

    @property
    def counts(self) -> Counter[str]:
        """new, known, lookalike, handles, interactions, interactions_known, skipped."""
        total: Counter[str] = Counter()
        for plan in self.plans:
            for person in plan.people.values():
                kind = {"exact": "known", "lookalike": "lookalike", "new": "new"}
                if person.is_handle_only:
                    total["handles"] += 1
                else:
                    total[kind[person.verdict.kind]] += 1
            total["interactions"] += plan.interactions_new
            total["interactions_known"] += plan.interactions_known
            total["skipped"] += len(plan.skipped)
            total["not_people"] += len(plan.not_people)
        return total

    @property
    def skipped(self) -> list[Skipped]:
        """Every row that would not be taken, with its reason."""
        return [row for plan in self.plans for row in plan.skipped]

    @property
    def remarks(self) -> list[str]:
        """Sentences about the sources as wholes."""
        return [remark for plan in self.plans for remark in plan.remarks]

    @property
    def owner_needed(self) -> OwnerNeeded | None:
        """The question who the owner is, where a file does not say."""
        return next((plan.owner_needed for plan in self.plans if plan.owner_needed), None)
