"""What all address-book formats share: one key for one person, never two people in one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from community_desk.core.incoming import IncomingPerson, Remark
from community_desk.core.names import fold, is_initial_of, name_tokens
from community_desk.importers.people import digest

if TYPE_CHECKING:
    from collections.abc import Iterator


def may_be_one(one: str, two: str) -> bool:
    """Whether two names on one address may be of one person.

    They may when one is no name but an address, or when they share the first name (whole or
    as an initial); a family that shares an address has the last name in common only.
    """
    if one == two or not one or not two or "@" in one or "@" in two:
        return True
    a, b = name_tokens(one), name_tokens(two)
    if not a or not b:
        return fold(one) == fold(two)
    return a[0] in b or b[0] in a or is_initial_of(a, b)


@dataclass
class Keys:
    """Keeps two people apart whom a file gives one key (a copied UID, a shared e-mail)."""

    names: dict[str, str] = field(default_factory=dict)
    parted: int = 0

    def keep(self, person: IncomingPerson) -> IncomingPerson:
        """The person, under a key of their own if another's name holds key or address already."""
        name = person.name
        marks = [person.key, *person.emails, *(one for one in person.phones if one[:1] == "+")]
        for mark in marks:
            held = self.names.setdefault(mark, name)
            if held is not name and not may_be_one(held, name):
                break
        else:
            return person
        self.parted += 1
        return replace(person, key=f"{person.key}#{digest(fold(name))[:12]}")

    def remarks(self) -> Iterator[Remark]:
        """Say how many were kept apart."""
        if self.parted:
            yield Remark(
                f"{self.parted:,} records share an identifier with somebody of another name; "
                "they were kept apart."
            )
