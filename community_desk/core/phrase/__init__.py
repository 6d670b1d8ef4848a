"""The quick line: one typed line, in English or German, becomes a draft of records.

"coffee with Ana yesterday, thank her in 2 weeks #hiring" is an interaction, a promise with
a day and a topic. Nothing is guessed in silence: every field carries the place in the line
it was read from, and what is not clear is a question.
"""

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
from community_desk.core.phrase.parser import parse

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
]
