"""Warmth: what was exchanged, fading by half (domain.md 4.1 and 4.2).

Composed words count above clicks (Burke and Kraut 2014, 2016); matched effort
counts above what was only sent (Hidalgo and Rodriguez-Sickert 2008).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from math import floor
from typing import NamedTuple

from community_desk.core.parameters import Model
from community_desk.core.records import Interaction, Person


class Sums(NamedTuple):
    """Inbound, outbound and light points as they stand on `anchor`, an ordinal day."""

    anchor: int
    inbound: float
    outbound: float
    light: float


class Warmth(NamedTuple):
    """Warmth on a day; every value None when nothing was counted and nothing rated."""

    inbound: float | None
    outbound: float | None
    light: float | None
    total: float | None
    score: int | None
    band: str


UNKNOWN = Warmth(None, None, None, None, None, "unknown")


def cadence_of(person: Person, model: Model) -> int | None:
    """The person's own cadence in days: the override, else the circle's; None for listed."""
    return person.cadence_override or model.circles[person.circle].cadence


def half_life(person: Person, model: Model) -> float:
    """Days in which what was exchanged fades to half: twice the cadence, family slower."""
    rules = model.warmth
    cadence = cadence_of(person, model)
    days = rules.half_life_listed_days if cadence is None else cadence * rules.half_life_cadences
    return days * rules.family_factor if person.family else days


def weight(item: Interaction, model: Model) -> float:
    """kind.weight x depth x group(others)."""
    one, three, nine, more = model.group
    others = item.others
    group = one if others <= 1 else three if others <= 3 else nine if others <= 9 else more
    return model.weights[item.kind, item.depth] * group


def counted(items: Iterable[Interaction], as_of: date, model: Model) -> list[Interaction]:
    """The interactions that weigh something: the daily rule, follows once, none of the future.

    For one channel, kind, direction and day the heaviest counts (three for `react`), ties to
    the lowest id; a follow counts once per channel and direction, the earliest.
    """
    weightless = model.weightless_kinds
    first: dict[tuple[object, ...], Interaction] = {}
    more: dict[tuple[object, ...], list[Interaction]] = {}
    for item in items:
        kind, day = item.kind, item.date
        if day > as_of or kind in weightless:
            continue
        key: tuple[object, ...] = (item.channel, kind, item.direction, day)
        if kind == "follow":
            key = key[:3]
        # Nearly every group holds one interaction only, so a list is made for the others alone.
        before = first.setdefault(key, item)
        if before is not item:
            more.setdefault(key, [before]).append(item)
    if not more:
        return list(first.values())
    kept = [item for key, item in first.items() if key not in more]
    for group in more.values():
        if group[0].kind == "follow":
            kept.append(min(group, key=lambda i: (i.date, i.id)))
        else:
            group.sort(key=lambda i: (-weight(i, model), i.id))
            kept.extend(group[: model.daily_cap[group[0].kind]])
    return kept


def add(sums: Sums, item: Interaction, life: float, model: Model) -> Sums:
    """The sums with one more counted item, of any day (a later day gives a factor above 1)."""
    anchor, inbound, outbound, light = sums
    points = weight(item, model) * 2.0 ** ((item.date.toordinal() - anchor) / life)
    if model.classes[item.kind] == "light":
        return Sums(anchor, inbound, outbound, light + points)
    if item.direction == "in":
        return Sums(anchor, inbound + points, outbound, light)
    if item.direction == "out":
        return Sums(anchor, inbound, outbound + points, light)
    return Sums(anchor, inbound + points / 2, outbound + points / 2, light)


def _added(kept: Iterable[Interaction], anchor: int, life: float, model: Model) -> Sums:
    """What `add` gives for many items, without a tuple for each."""
    inbound = outbound = light = 0.0
    classes, weights, alone = model.classes, model.weights, model.group[0]
    for item in kept:
        kind, direction = item.kind, item.direction
        points = weights[kind, item.depth] * alone if item.others <= 1 else weight(item, model)
        points *= 2.0 ** ((item.date.toordinal() - anchor) / life)
        if classes[kind] == "light":
            light += points
        elif direction == "in":
            inbound += points
        elif direction == "out":
            outbound += points
        else:
            inbound += points / 2
            outbound += points / 2
    return Sums(anchor, inbound, outbound, light)


def sums_of(person: Person, items: Sequence[Interaction], as_of: date, model: Model) -> Sums | None:
    """The three sums on `as_of` from all records; None when nothing counts and nothing is rated."""
    if not items and person.closeness is None:
        return None
    life = half_life(person, model)
    kept = counted(items, as_of, model)
    sums = _added(kept, as_of.toordinal(), life, model)
    rated = person.rated_on
    if person.closeness is not None and rated is not None and rated <= as_of:
        points = model.warmth.closeness_weight[person.closeness] / 2
        points *= 2.0 ** (-(as_of - rated).days / life)
        sums = sums._replace(inbound=sums.inbound + points, outbound=sums.outbound + points)
    elif not kept:
        return None
    return sums


def total_of(inbound: float, outbound: float, light: float, model: Model) -> float:
    """W = 2 min(I, O) + min(1, |I - O| / 4) + min(1, L)."""
    rules = model.warmth
    unmatched = min(rules.unmatched_max, abs(inbound - outbound) / rules.unmatched_divisor)
    return 2 * min(inbound, outbound) + unmatched + min(rules.light_max, light)


def score_of(total: float, model: Model) -> int:
    """100 W / (W + 4), rounded half up."""
    return floor(100 * total / (total + model.warmth.half_score_at) + 0.5)


def band_of(score: int, model: Model) -> str:
    """cold, cool, mild or warm."""
    rules = model.warmth
    if score < rules.cool_from:
        return "cold"
    if score < rules.mild_from:
        return "cool"
    return "mild" if score < rules.warm_from else "warm"


def warmth_on(sums: Sums | None, life: float, as_of: date, model: Model) -> Warmth:
    """Read anchored sums on a day: multiply all three by what has faded since."""
    if sums is None:
        return UNKNOWN
    factor = 2.0 ** (-(as_of.toordinal() - sums.anchor) / life)
    inbound, outbound, light = (value * factor for value in sums[1:])
    total = total_of(inbound, outbound, light, model)
    score = score_of(total, model)
    return Warmth(inbound, outbound, light, total, score, band_of(score, model))


def warmth_of(person: Person, items: Sequence[Interaction], as_of: date, model: Model) -> Warmth:
    """Warmth from all records, the closed form."""
    sums = sums_of(person, items, as_of, model)
    return warmth_on(sums, half_life(person, model), as_of, model)


def scores_on(
    person: Person, items: Sequence[Interaction], days: Sequence[date], model: Model
) -> list[int | None]:
    """The score on each of these days (ascending), None where nothing was known: one walk.

    The same as `warmth_of` on every day: which item of a day counts does not depend on the day
    one looks from, so each is added once, in the anchored form, and the sums are read on the way.
    """
    if not days:
        return []
    life = half_life(person, model)
    kept = counted(items, days[-1], model)
    kept.sort(key=lambda item: item.date)
    sums = Sums(days[-1].toordinal(), 0.0, 0.0, 0.0)
    rated = person.rated_on if person.closeness is not None else None
    scores: list[int | None] = []
    at = 0
    for day in days:
        while at < len(kept) and kept[at].date <= day:
            sums = add(sums, kept[at], life, model)
            at += 1
        known = at > 0
        now = sums
        if rated is not None and rated <= day:
            known = True
            points = model.warmth.closeness_weight[person.closeness or 1] / 2
            points *= 2.0 ** ((rated.toordinal() - sums.anchor) / life)
            now = sums._replace(inbound=sums.inbound + points, outbound=sums.outbound + points)
        scores.append(warmth_on(now, life, day, model).score if known else None)
    return scores


def is_touch(item: Interaction, model: Model) -> bool:
    """Public, private or live, counted or not; clicks, views and broadcasts are never touches."""
    return item.kind in model.touch_kinds
