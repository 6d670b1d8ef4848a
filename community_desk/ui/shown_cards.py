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


def days_away(desk: Desk) -> int:
    """Days since Today was looked at last, kept over the day of coming back; else 0."""
    today = desk.today.isoformat()
    kept = desk.state.get(KEY, {})
    back = kept.get("back", {})
    if back.get("day") == today:
        return int(back.get("away", 0))
    day = str(kept.get("day", today))
    return (desk.today - date.fromisoformat(day)).days if day < today else 0


def settle_absence(desk: Desk) -> None:
    """The absence was looked at: it is not offered again."""
    kept = desk.state.get(KEY, {})
    desk.state.put(KEY, {**kept, "back": {"day": desk.today.isoformat(), "away": 0}})
    desk.state.save()


def remember(desk: Desk, view: TodayView) -> None:
    """Keep the day's cards; those of an earlier day are counted in the desk."""
    if desk.db.read_only or not desk.state.kept:
        return
    today = desk.today.isoformat()
    away = days_away(desk)
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
    back = {"day": today, "away": away}
    desk.state.put(KEY, {"day": today, "cards": cards, "back": back})
    desk.state.save()
