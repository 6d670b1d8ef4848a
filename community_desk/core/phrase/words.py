"""The form of a language's word tables, and the marks that stand for what was read already.

Before the rules look at a line, people, days and topics in it are replaced by runs of a
character nobody types, so that a rule sees "called PPP about DDDDDD" and positions stay.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

PERSON = "\U00010600"
DAY = "\U00010601"
"""Marks that are letters (of Linear A), so that a rule may ask for a word's edge beside them."""
TOPIC = "\ue002"
DONE = "\ue003"
"""Marks that part words."""
MARKS = re.compile(f"[{PERSON}{DAY}{TOPIC}{DONE}]+")


@dataclass(frozen=True, slots=True)
class ContactRule:
    """A word that says what passed; `direction` None is settled by the preposition after it.

    A weak word ("met") gives way to a stronger one later in the clause ("for coffee").
    """

    pattern: re.Pattern[str]
    kind: str
    channel: str | None = None
    direction: str | None = None
    initiated: str | None = None
    is_weak: bool = False


@dataclass(frozen=True, slots=True)
class FavourRule:
    """A turn of phrase for a favour; group `text` says what it was."""

    pattern: re.Pattern[str]
    side: str
    status: str


@dataclass(frozen=True, slots=True)
class PromiseRule:
    """A turn of phrase for a promise; group `text` is what was promised."""

    pattern: re.Pattern[str]
    who: str
    needs_day: bool = False
    not_first: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class DayWords:
    """Words for days; `offsets` are days from today, months and weekdays count from 1 and 0."""

    offsets: dict[str, int]
    weekdays: dict[str, int]
    short_weekdays: dict[str, int]
    months: dict[str, int]
    numbers: dict[str, int]
    units: dict[str, str]
    last: str
    next: str
    this: str
    ago: str
    within: str
    before: str
    parts: str
    end_of: dict[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """Everything the parser knows of one language."""

    days: DayWords
    contacts: tuple[ContactRule, ...]
    favours: tuple[FavourRule, ...]
    promises: tuple[PromiseRule, ...]
    boundaries: re.Pattern[str]
    name_before: frozenset[str]
    name_after: frozenset[str]
    joins: frozenset[str]
    incoming: str
    outgoing: str
    mutual: str
    channel_before: str
    about: str
    filler: re.Pattern[str]
    durations: re.Pattern[str]
    deep: re.Pattern[str]
    light: re.Pattern[str]
    confided: re.Pattern[str]
    no_reply: re.Pattern[str]
    prompted: re.Pattern[str]
    group: re.Pattern[str]
    plural: re.Pattern[str]
    types: tuple[tuple[re.Pattern[str], str], ...]
    large: re.Pattern[str]
    medium: re.Pattern[str]
    small: re.Pattern[str]


def compile_words(pattern: str, **parts: str) -> re.Pattern[str]:
    """Compile a rule: `P` is a person, `D` a day, names in angle brackets are parts.

    Spaces match any run of spaces; letters ignore case.
    """
    for name, part in parts.items():
        pattern = pattern.replace(f"<{name}>", f"(?:{part})")
    pattern = pattern.replace("<P>", f"{PERSON}+").replace("<D>", f"{DAY}+")
    return re.compile(pattern.replace(" ", r"\s+"), re.IGNORECASE)
