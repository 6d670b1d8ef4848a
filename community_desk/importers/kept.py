"""What was read of members once, kept for the second reading as far as memory allows.

Whose archive it is stands in all of it, so messages are read twice: to learn who speaks, and
to count. Of most archives everything fits between the two; the rest is read again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

T = TypeVar("T")
LIMIT = 32_000_000
"""What is kept in all, in characters and a fixed part for each record."""


class Kept(Generic[T]):
    """Members with what they hold; `size` says how much of the limit one part takes."""

    def __init__(self, read: Callable[[str], Iterator[T]], size: Callable[[T], int]) -> None:
        self._read = read
        self._size = size
        self._left = LIMIT
        self._held: dict[str, list[T]] = {}

    def first(self, name: str) -> Iterator[T]:
        """What a member holds; kept if it is read to its end and there is room."""
        held: list[T] | None = []
        taken = 0
        for one in self._read(name):
            if held is not None:
                taken += self._size(one)
                held = None if taken > self._left else held
            if held is not None:
                held.append(one)
            yield one
        if held is not None:
            self._held[name] = held
            self._left -= taken

    def again(self, name: str) -> Iterator[T]:
        """The same for the last time."""
        held = self._held.pop(name, None)
        yield from self._read(name) if held is None else held
