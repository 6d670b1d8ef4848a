"""Which cards were shown on a day, written down when the next day begins.

A card shown without action steps back a little on later days (domain.md chapter 5). The day's
own list must not move under the user's eyes, so a showing counts from the morning after.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from community_desk.ui import writing

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk
    from community_desk.ui.rows import TodayView

KEY = "shown_cards"


class ShownCard(NamedTuple):
    """Whose card it was, its flag and what it was about."""

    uid: str
    flag: str
    subject: str


def remember(desk: Desk, view: TodayView) -> None:
    """Keep the day's cards; those of an earlier day are counted in the desk."""
    if desk.db.read_only or not desk.state.kept:
        return
    today = desk.today.isoformat()
    kept = desk.state.get(KEY, {})
    day, cards = str(kept.get("day", today)), kept.get("cards", [])
    if day < today:
        old = [ShownCard(*card) for card in cards if len(card) == 3]
        if old:
            desk.jobs.start(
                lambda _progress: writing.mark_shown(desk, old, date.fromisoformat(day))
            )
        cards = []
    known = {tuple(card) for card in cards}
    fresh = [[c.uid, c.flag, c.subject] for c in view.cards]
    cards = [*cards, *(card for card in fresh if tuple(card) not in known)]
    desk.state.put(KEY, {"day": today, "cards": cards})
    desk.state.save()
