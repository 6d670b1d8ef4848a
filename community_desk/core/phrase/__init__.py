"""The quick line: one typed line, in English or German, becomes a draft of records.

"coffee with Ana yesterday, thank her in 2 weeks #hiring" is an interaction, a promise with
a day and a topic. Nothing is guessed in silence: every field carries the place in the line
it was read from, and what is not clear is a question.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from community_desk.core.phrase.draft import (
    Draft,
    Favour,
    Mention,
    PeopleIndex,
    PersonMatch,
    Promise,
    Question,
    Span,
    format_draft,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = [
    "Draft",
    "Favour",
    "Mention",
    "PeopleIndex",
    "PersonMatch",
    "Promise",
    "Question",
    "Span",
    "format_draft",
    "parse",
    "prepare",
]


def parse(
    line: str,
    *,
    today: date,
    people: PeopleIndex,
    topics: Iterable[str] = (),
    channels: Mapping[str, str],
    languages: Sequence[str] = ("en", "de"),
    locale_day_first: bool = True,
) -> Draft:
    """Read a quick line.

    `topics` are the known topics (taken after "about"; `#word` makes a new one), `channels`
    maps codes to shown names, `locale_day_first` settles 5/12. Nothing raises: what is not
    understood stays in `text` and in `questions`. The first call takes a sixth of a second,
    because it compiles the rules of all languages, unless `prepare` did; later ones a few
    thousandths.
    """
    # Imported here so that drafts cost the start of the window nothing.
    from community_desk.core.phrase.parser import read_line

    return read_line(
        line,
        today=today,
        people=people,
        topics=topics,
        channels=channels,
        languages=languages,
        day_first=locale_day_first,
    )


class _NoPeople:
    """A desk that knows nobody."""

    def find(self, _text: str) -> Sequence[PersonMatch]:
        return ()


def prepare(channels: Mapping[str, str]) -> None:
    """Compile the rules of all languages, so that the first line somebody types need not wait."""
    parse("call with Ana tomorrow", today=date(2000, 1, 1), people=_NoPeople(), channels=channels)
