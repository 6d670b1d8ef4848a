"""One page before a meeting: parts in reading order, each a heading with its lines."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BriefingPart:
    """A heading and what stands below it."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """A name, a line about who they are, and the parts that hold something."""

    name: str
    about: str
    parts: tuple[BriefingPart, ...]


def briefing(name: str, about: str, parts: list[tuple[str, list[str]]]) -> Briefing:
    """The page without what is empty."""
    cleaned = (
        (title, tuple(line for line in (line.strip() for line in lines) if line))
        for title, lines in parts
    )
    return Briefing(name, about, tuple(BriefingPart(t, found) for t, found in cleaned if found))
