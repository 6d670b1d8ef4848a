"""Rhythm, gap and dormancy (domain.md 4.3).

A tie is most likely gone when silence exceeds eight times its former rhythm
(Navarro, Miritello, Canales and Moro 2017).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import ceil
from statistics import median

from community_desk.core.parameters import Model


def episode_starts(days: Sequence[int], episode_days: int) -> list[int]:
    """First days of episodes in sorted ordinal days: 7 or more after the current one's start."""
    starts: list[int] = []
    for day in days:
        if not starts or day - starts[-1] >= episode_days:
            starts.append(day)
    return starts


def rhythm_of(touch_days: Sequence[int], as_of: int, model: Model) -> float | None:
    """Median days between episode starts of the last 730 days; None below four episodes.

    `touch_days` are sorted different ordinal days.
    """
    rules = model.rhythm
    first = as_of - rules.window_days
    starts = episode_starts([d for d in touch_days if first <= d <= as_of], rules.episode_days)
    if len(starts) < rules.min_episodes:
        return None
    return float(median(b - a for a, b in pairwise(starts)))


def dormant_after(cadence: int | None, rhythm: float | None, model: Model) -> int:
    """Days of silence after which a tie counts as dormant, between one and three years."""
    rules = model.rhythm
    known = [value for value in (cadence, rhythm) if value is not None] or [365]
    days = ceil(rules.dormant_factor * min(known))
    return min(max(days, rules.dormant_min_days), rules.dormant_max_days)


def cooling_from(rhythm: float, model: Model) -> float:
    """Gap in days from which a tie with a known rhythm is cooling."""
    return max(model.rhythm.cooling_min_days, model.rhythm.cooling_factor * rhythm)
