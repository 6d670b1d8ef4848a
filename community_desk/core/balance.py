"""Two-way days, who starts, and silence (domain.md 4.4)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from community_desk.core.days import plus
from community_desk.core.parameters import Model
from community_desk.core.records import Interaction, day_and_id, day_of


class TwoWayDay(NamedTuple):
    """A day on which something passed both ways; `uids` are the records that show it."""

    day: int
    strong: bool
    uids: tuple[str, ...]


number_of = attrgetter("day")
"""The order of two-way days: by ordinal day."""


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
    kinds = model.touch_kinds
    kept = [i for i in items if i.kind in kinds and i.date <= as_of]
    kept.sort(key=day_and_id)
    return kept


def two_way_days(sorted_touches: Sequence[Interaction], model: Model) -> list[TwoWayDay]:
    """Two-way days in order: live and mutual in a small group, or an answer within 30 days."""
    found: list[TwoWayDay] = []
    last: dict[str, Interaction] = {}
    count, begin = len(sorted_touches), 0
    reach, strong = model.balance.two_way_days, model.strong_kinds
    while begin < count:
        item = sorted_touches[begin]
        day, direction = item.date, item.direction
        end = begin + 1
        while end < count and sorted_touches[end].date == day:
            end += 1
        if end - begin == 1 and direction != "mutual":
            # Most days hold one message; what follows is the same for it, without the lists.
            begin = end
            last[direction] = item
            before = last.get("out" if direction == "in" else "in")
            if before is not None and (day - before.date).days <= reach:
                both = (before.uid, item.uid)
                found.append(TwoWayDay(day.toordinal(), item.kind in strong, both))
            continue
        items = sorted_touches[begin:end]
        begin = end
        for item in items:
            if item.direction != "mutual":
                last[item.direction] = item
        one = _two_way_day(items, last, model)
        if one is not None:
            found.append(one)
    return found


def _two_way_day(
    items: Sequence[Interaction], last: dict[str, Interaction], model: Model
) -> TwoWayDay | None:
    """What passed both ways on the day of these touches; `last` is the newest of each side."""
    uids: list[str] = []
    strong = False
    day = items[0].date
    for item in items:
        if item.direction == "mutual":
            if item.others <= 3 and model.classes[item.kind] == "live":
                strong = True
                uids.append(item.uid)
            continue
        before = last.get("out" if item.direction == "in" else "in")
        if before is not None and (day - before.date).days <= model.balance.two_way_days:
            strong = strong or item.kind in model.strong_kinds
            uids += (before.uid, item.uid)
    if not uids:
        return None
    return TwoWayDay(day.toordinal(), strong, tuple(dict.fromkeys(uids)))


def starts_of(sorted_touches: Sequence[Interaction], as_of: date, model: Model) -> Starts:
    """Who opened conversations in the last 365 days: a touch after at least 15 quiet days."""
    rules = model.balance
    mine = theirs = 0
    # What is older opens nothing of this year; only its last day tells how long it was quiet.
    at = bisect_left(sorted_touches, plus(as_of, -rules.window_days), key=day_of)
    previous = sorted_touches[at - 1].date if at else None
    for item in sorted_touches[at:]:
        quiet = previous is None or (item.date - previous).days > rules.quiet_days
        previous = item.date
        if not quiet:
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
    classes = model.classes
    days: set[date] = set()
    answered: date | None = None
    newest: Interaction | None = None
    for item in reversed(sorted_touches):
        kind_class = classes[item.kind]
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
    newest: Interaction | None = None
    for item in reversed(sorted_touches):
        if newest is not None and item.date != newest.date:
            break
        if item.kind not in model.strong_kinds:
            continue
        if item.direction != "in":
            return None
        newest = newest or item
        if item.no_reply_needed:
            return None
    return newest
