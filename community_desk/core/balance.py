"""Two-way days, who starts, and silence (domain.md 4.4)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from community_desk.core.parameters import STRONG_CLASSES, TOUCH_CLASSES, Model
from community_desk.core.records import Interaction


class TwoWayDay(NamedTuple):
    """A day on which something passed both ways; `uids` are the records that show it."""

    day: int
    strong: bool
    uids: tuple[str, ...]


class Starts(NamedTuple):
    """Conversations opened in the last 365 days by me and by them."""

    mine: int
    theirs: int

    @property
    def share(self) -> float:
        """Their share of the openings, drawn towards one half while there are few."""
        return (self.theirs + 1) / (self.mine + self.theirs + 2)


def one_sided(starts: Starts, model: Model) -> bool:
    """Four or more openings in a year, and nearly all by one side."""
    rules = model.balance
    if starts.mine + starts.theirs < rules.min_starts:
        return False
    return starts.share <= rules.one_sided_low or starts.share >= rules.one_sided_high


def touches(items: Sequence[Interaction], as_of: date, model: Model) -> list[Interaction]:
    """All touches up to the day, by day and then id."""
    kinds = model.kinds
    kept = [i for i in items if i.date <= as_of and kinds[i.kind].kind_class in TOUCH_CLASSES]
    kept.sort(key=lambda i: (i.date, i.id))
    return kept


def two_way_days(sorted_touches: Sequence[Interaction], model: Model) -> list[TwoWayDay]:
    """Two-way days in order: live and mutual in a small group, or an answer within 30 days."""
    found: list[TwoWayDay] = []
    last: dict[str, Interaction] = {}
    reach = model.balance.two_way_days
    kinds = model.kinds
    for day, group in groupby(sorted_touches, key=lambda i: i.date):
        items = list(group)
        strong, hits, uids = False, False, []
        for item in items:
            if item.direction != "mutual":
                last[item.direction] = item
        for item in items:
            kind_class = kinds[item.kind].kind_class
            if item.direction == "mutual":
                if kind_class == "live" and item.others <= 3:
                    hits = strong = True
                    uids.append(item.uid)
                continue
            before = last.get("out" if item.direction == "in" else "in")
            if before is not None and (day - before.date).days <= reach:
                hits = True
                strong = strong or kind_class in STRONG_CLASSES
                uids += [before.uid, item.uid]
        if hits:
            found.append(TwoWayDay(day.toordinal(), strong, tuple(dict.fromkeys(uids))))
    return found


def starts_of(sorted_touches: Sequence[Interaction], as_of: date, model: Model) -> Starts:
    """Who opened conversations in the last 365 days: a touch after at least 15 quiet days."""
    rules = model.balance
    mine = theirs = 0
    previous: date | None = None
    for item in sorted_touches:
        quiet = previous is None or (item.date - previous).days > rules.quiet_days
        previous = item.date
        if not quiet or (as_of - item.date).days > rules.window_days:
            continue
        starter = {"in": "them", "out": "me"}.get(item.direction, item.initiated)
        mine += starter == "me"
        theirs += starter == "them"
    return Starts(mine, theirs)


def unanswered(
    sorted_touches: Sequence[Interaction], model: Model
) -> tuple[int, Interaction | None]:
    """Different days with strong outbound touches since the last strong answer, and the last one.

    An answer is a strong inbound touch or anything live; one on the same day counts.
    """
    kinds = model.kinds
    days: set[date] = set()
    answered: date | None = None
    newest: Interaction | None = None
    for item in reversed(sorted_touches):
        kind_class = kinds[item.kind].kind_class
        if kind_class == "live" or (kind_class == "private" and item.direction != "out"):
            answered = item.date
            break
        if kind_class == "private":
            days.add(item.date)
            newest = newest or item
    days.discard(answered or date.min)
    return len(days), newest if days else None


def reply_owed(sorted_touches: Sequence[Interaction], model: Model) -> Interaction | None:
    """The newest strong touch when it is theirs alone and still asks for an answer.

    Nothing tells the time of day, so an answer of mine on the same day settles it.
    """
    kinds = model.kinds
    newest: Interaction | None = None
    for item in reversed(sorted_touches):
        if newest is not None and item.date != newest.date:
            break
        if kinds[item.kind].kind_class not in STRONG_CLASSES:
            continue
        if item.direction != "in":
            return None
        newest = newest or item
        if item.no_reply_needed:
            return None
    return newest
