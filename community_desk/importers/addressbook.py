"""What all address-book formats share: one key for one person, never two people in one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from community_desk.core.incoming import IncomingPerson, Remark
from community_desk.core.names import fold
from community_desk.importers.people import digest

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass
class Keys:
    """Keeps two people apart whom a file gives one key (a copied UID, a shared e-mail)."""

    names: dict[str, str] = field(default_factory=dict)
    parted: int = 0

    def keep(self, person: IncomingPerson) -> IncomingPerson:
        """The person, under a key of their own if another name holds the key already."""
        name = fold(person.name)
        held = self.names.setdefault(person.key, name)
        if held == name or not name or not held:
            return person
        self.parted += 1
        return replace(person, key=f"{person.key}#{digest(name)[:12]}")

    def remarks(self) -> Iterator[Remark]:
        """Say how many were kept apart."""
        if self.parted:
            yield Remark(
                f"{self.parted:,} records share an identifier with somebody of another name; "
                "they were kept apart."
            )
