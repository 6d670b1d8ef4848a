"""What a flag is: one rule, one lane, its sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from community_desk.core.kinds import Lane
from community_desk.core.sight import Found, Sight


@dataclass(frozen=True, slots=True)
class FlagRule:
    """One flag of domain.md chapter 5.

    `sentences` by variant, with {name} and the values of `Found`; `find` yields every reason
    that holds on the day. A sentence says what happened, never what anybody feels.
    """

    flag: str
    lane: Lane
    sentences: Mapping[str, str]
    find: Callable[[Sight], Iterator[Found]]
    needs: tuple[str, ...] = ()
    """Parts of the sight without any of which there is no such reason; empty: always asked."""
