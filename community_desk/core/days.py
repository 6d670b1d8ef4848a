"""Counting calendar days.

Windows are inclusive: something 90 days old lies within 90 days (domain.md 4.7:
evidence falls when it is *over* 1,095 days old). Nothing dated later counts.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta


def within(day: date | None, as_of: date, days: int) -> bool:
    """Whether a day lies in the last so many days, the day itself included."""
    return day is not None and 0 <= (as_of - day).days <= days


def plus(day: date, days: int) -> date:
    """The day so many days later, held inside the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max


def working_days_between(start: date, end: date, working: Collection[int]) -> int:
    """Working days after `start` up to and including `end` (weekday numbers, Monday 0)."""
    total = (end - start).days
    if total <= 0:
        return 0
    weeks, rest = divmod(total, 7)
    first = (start.weekday() + 1) % 7
    tail = sum((first + n) % 7 in working for n in range(rest))
    return weeks * len(working) + tail


def occurrence(year: int, month: int, day: int) -> date:
    """The day of a yearly milestone; 29 February is kept on 28 February in other years."""
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, month, day - 1)


def next_occurrence(
    month: int, day: int, as_of: date, year: int | None = None, *, yearly: bool = True
) -> date | None:
    """The first occurrence on or after `as_of`; None when a single one has passed.

    Nothing returns before its first year: a launch planned for next year has no day in this one.
    """
    if not yearly and year is not None:
        only = occurrence(year, month, day)
        return only if only >= as_of else None
    first = max(as_of.year, year or 0)
    this_year = occurrence(first, month, day)
    if this_year >= as_of:
        return this_year
    return occurrence(first + 1, month, day) if first < date.max.year else None


def monday_of(day: date) -> date:
    """The Monday of the day's ISO week."""
    return day - timedelta(days=day.weekday())
