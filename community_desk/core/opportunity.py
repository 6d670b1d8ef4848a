"""What is pursued within a program: its steps by purpose, its gate, its timers.

The steps and the give-first gate follow features.md "none" 6 and 12; the days of the timers
come with the purpose (`follow_up_working_days`, domain.md chapter 7).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

STEPS: dict[str, tuple[str, ...]] = {
    "job": ("target", "in_touch", "conversation", "referred", "interview", "offer"),
    "sell": ("noticed", "helped", "conversation", "proposal", "agreed"),
    "brand": ("idea", "in_touch", "agreed", "prepared", "published"),
}
"""The columns of the board, first to last, by purpose."""

OUTCOMES = ("won", "lost", "let_go")
EVENTS = ("asked", "applied", "answered", "talk", "interview", "proposal", "told", "note")
"""What may be written down of an opportunity."""

ROLES = ("insider", "helper", "referrer", "interviewer", "decider")
"""Parts people have in an opportunity; helpers and referrers hear how it ended."""

TO_BE_TOLD = frozenset({"insider", "helper", "referrer"})
_ASKING = frozenset({"asked", "applied", "proposal"})
_ANSWERING = frozenset({"answered", "talk", "interview"})
_GATED = {"proposal": 2}
"""Steps that wait for a stage of trust: no offer below Acquainted."""


class Event(NamedTuple):
    """One thing that happened: its kind, its day."""

    kind: str
    day: date


class Timer(NamedTuple):
    """The next thing to do about an open question: `second_person` or `reminder`, and when."""

    kind: str
    due_on: date


def first_step(purpose: str) -> str:
    """Where an opportunity of this purpose begins."""
    return STEPS[purpose][0]


def step_of(purpose: str, stored: str | None) -> str:
    """The stored step, or the first one when it is none of this purpose."""
    return stored if stored in STEPS[purpose] else first_step(purpose)


def after(purpose: str, step: str, by: int) -> str | None:
    """The step so many further on (or back, negative); None beyond the ends."""
    place = STEPS[purpose].index(step) + by
    return STEPS[purpose][place] if 0 <= place < len(STEPS[purpose]) else None


def gate(step: str, stage: int | None, reasons: Sequence[str]) -> tuple[str, ...]:
    """Why a step had better wait, as keys of sentences; empty when nothing speaks against it.

    `stage` is the main person's, None without one; `reasons` are those of the ask check. The
    user may go on all the same: the gate gives its facts and never forbids.
    """
    least = _GATED.get(step)
    if least is None:
        return ()
    found = []
    if stage is None:
        found.append("nobody_named")
    elif stage < least:
        found.append("acquainted_first")
    return (*found, *reasons)


def add_working_days(start: date, days: int, working: Collection[int]) -> date:
    """The day on which so many working days have passed since `start`."""
    day = start
    left = days
    while left > 0:
        day += timedelta(days=1)
        if not working or day.weekday() in working:
            left -= 1
    return day


def timer_of(
    events: Iterable[Event], follow_up: Sequence[int], as_of: date, working: Collection[int]
) -> Timer | None:
    """The timer of the newest question nobody has answered; None when none is open.

    With two numbers of working days the first proposes a second person at the same place, the
    last one friendly reminder; a reminder is itself a question, so it starts anew.
    """
    known = sorted((e for e in events if e.day <= as_of), key=lambda e: e.day)
    asked = [event.day for event in known if event.kind in _ASKING]
    if not asked or not follow_up:
        return None
    newest = asked[-1]
    if any(event.kind in _ANSWERING and event.day >= newest for event in known):
        return None
    for number, days in enumerate(sorted(follow_up)):
        due = add_working_days(newest, days, working)
        last = number == len(follow_up) - 1
        if due >= as_of or last:
            return Timer("reminder" if last else "second_person", due)
    return None
