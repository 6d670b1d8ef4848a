"""What a program is for: find a job, sell something, become known (domain.md chapter 7).

A purpose changes capacity, lanes, focus, goals, rituals and words; never stage rules,
warmth or metrics, so that history stays comparable.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from community_desk.core.schema import Section

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class PurposeGoal:
    """A weekly countable: the metric's key and the figure to reach."""

    metric: str
    target: float


@dataclass(frozen=True, slots=True)
class Purpose:
    """One purpose; `lifelines` and `targets` are 0 where the purpose has none."""

    code: str
    name: str
    per_working_day: int
    lane_c_min: int
    lane_c_per_week: int
    triage_per_week: int
    focus_cadence_days: int
    focus_roles: tuple[str, ...]
    follow_up_working_days: tuple[int, ...]
    thanks_within_days: int
    lifelines: int
    targets: int
    goals: tuple[PurposeGoal, ...]
    rituals: tuple[str, ...]
    ask_rule: str


def parse_purposes(file: str, values: Mapping[str, Any]) -> dict[str, Purpose]:
    """Read all purposes of a file by code; InputError names file and key of the first mistake."""
    top = Section(file, values)
    return {code: _parse_purpose(code, top.section(code)) for code in top}


def _parse_purpose(code: str, section: Section) -> Purpose:
    purpose = Purpose(
        code=code,
        name=section.text("name"),
        per_working_day=section.whole("per_working_day", 1),
        lane_c_min=section.whole("lane_c_min"),
        lane_c_per_week=section.whole("lane_c_per_week"),
        triage_per_week=section.whole("triage_per_week"),
        focus_cadence_days=section.whole("focus_cadence_days", 1),
        focus_roles=section.texts("focus_roles"),
        follow_up_working_days=section.wholes("follow_up_working_days"),
        thanks_within_days=section.whole("thanks_within_days"),
        lifelines=section.whole("lifelines", default=0),
        targets=section.whole("targets", default=0),
        goals=tuple(_parse_goal(each) for each in section.sections("goals")),
        rituals=section.texts("rituals"),
        ask_rule=section.text("ask_rule"),
    )
    section.close()
    return purpose


def _parse_goal(section: Section) -> PurposeGoal:
    goal = PurposeGoal(metric=section.text("metric"), target=section.number("target"))
    section.close()
    return goal
