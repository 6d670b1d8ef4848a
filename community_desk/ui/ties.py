"""How two people know each other, in words."""

from __future__ import annotations

from datetime import date

from community_desk.ui.text import short_day, tr


def tie_words(kind: str, words: str, today: date) -> str:
    """The words of a tie: relation, introduction, employer, or a day together."""
    if kind == "relation":
        return tr("know each other")
    if kind == "introduction":
        return tr("introduced by you")
    if kind == "employer":
        return tr("both at {what}").format(what=words)
    day = short_day(date.fromisoformat(words[:10]), today)
    return tr("met together on {what}").format(what=day)
