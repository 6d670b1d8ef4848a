"""The only place that asks the machine what day it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the local calendar day and the UTC moment."""

    def today(self) -> date:
        """The local calendar day."""
        ...

    def now(self) -> datetime:
        """This moment, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def today(self) -> date:
        """The local calendar day."""
        return date.today()

    def now(self) -> datetime:
        """This moment, in UTC."""
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A day that stands still: `--as-of`, screenshots and tests."""

    day: date

    def today(self) -> date:
        """The fixed day."""
        return self.day

    def now(self) -> datetime:
        """Noon UTC of the fixed day."""
        return datetime(self.day.year, self.day.month, self.day.day, 12, tzinfo=UTC)
