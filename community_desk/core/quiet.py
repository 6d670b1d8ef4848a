"""The quiet rule, out of respect for silence (domain.md chapter 5)."""

from __future__ import annotations

from community_desk.core.sight import Sight


def quiet_days(sight: Sight) -> int:
    """Days to rest after the last unanswered message: max(30, 2 T), from the third on 180."""
    if sight.unanswered >= 3:
        return 180
    return max(30, 2 * (sight.cadence or 365))


def is_quiet(sight: Sight) -> bool:
    """Whether OVERDUE, COOLING and DORMANT are silent on the day."""
    last = sight.last_unanswered
    if sight.unanswered < 2 or last is None:
        return False
    return not sight.reached(last.date, quiet_days(sight))
