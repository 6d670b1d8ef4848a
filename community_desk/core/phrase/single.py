"""One day in a field of its own: written or in words, in every language of the quick line."""

from __future__ import annotations

from datetime import date

from community_desk.core.phrase.dates import find_days
from community_desk.core.phrase.days_de import GERMAN_DAYS
from community_desk.core.phrase.days_en import ENGLISH_DAYS


def read_day(text: str, today: date, *, day_first: bool, ahead: bool) -> date | None:
    """The day a whole text names ("tomorrow", "in 2 weeks", "3.7.", "2026-07-03"), else None.

    `ahead` chooses between the past and the coming Friday.
    """
    wanted = text.strip()
    for words in (ENGLISH_DAYS, GERMAN_DAYS):
        # Words come in lower case, as the quick line reads them.
        for found in find_days(wanted.casefold(), today, words, day_first):
            if (found.start, found.end) == (0, len(wanted)):
                return found.future if ahead else found.past
    return None
