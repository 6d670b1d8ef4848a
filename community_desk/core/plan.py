"""The plan: eight steps with their checks, the week's review (domain.md 1.1, features.md 7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

STEPS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("footprint", "Footprint", ("goal_written", "channels_chosen")),
    ("identity", "One recognisable self", ("same_photo", "same_name")),
    (
        "community",
        "Community",
        (
            "useful_content",
            "follow_experts",
            "listen_then_join",
            "start_discussions",
            "be_polite",
            "answer_in_time",
            "share_and_credit",
        ),
    ),
    ("integrate", "One community", ("duplicates_settled", "second_paths")),
    ("content", "Content", ("known_for_chosen",)),
    ("publish", "Publishing", ("rituals_set",)),
    ("measure", "Measuring", ("goals_set",)),
    ("improve", "Improving", ("weekly_review",)),
)
CHECKS = frozenset(check for _, _, checks in STEPS for check in checks)


def step_shares(ticked: Collection[str]) -> dict[str, float]:
    """For each step the share of its checks that are ticked."""
    return {key: sum(c in ticked for c in checks) / len(checks) for key, _, checks in STEPS}


class Week(NamedTuple):
    """What was done in seven days, against what was meant."""

    touches: int
    people: int
    on_plan: int
    top_share: float
    top_people: int
    focus: int
    focus_met: int


def week_of(touches: Iterable[tuple[int, date]], focus: Collection[int], as_of: date) -> Week:
    """The last seven days from (person, day) of own touches; top is the few who take half."""
    begin = as_of - timedelta(days=6)
    counts = Counter(person for person, day in touches if begin <= day <= as_of)
    total = sum(counts.values())
    top = [count for _, count in counts.most_common(4)]
    return Week(
        touches=total,
        people=len(counts),
        on_plan=sum(count for person, count in counts.items() if person in focus),
        top_share=sum(top) / total if total else 0.0,
        top_people=len(top),
        focus=len(focus),
        focus_met=sum(person in counts for person in focus),
    )


def is_scattered(week: Week) -> bool:
    """Most touches fell beside the plan although somebody stands in it."""
    return week.focus > 0 and week.touches >= 4 and week.on_plan * 2 < week.touches


def empty_chairs(roles: Iterable[str], cast: Mapping[int, str]) -> dict[str, int]:
    """How many people fill each role; none is an empty chair."""
    counts = Counter(cast.values())
    return {role: counts[role] for role in roles}
