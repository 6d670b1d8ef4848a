"""The numbers of the model (resources/model.toml), checked and typed.

What the file holds is explained in domain.md chapter 3. Everything but cadence,
capacity, working days and rotation sizes is fixed per `model_version`, so that
trends compare.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from community_desk.core.kinds import Circle, Depth, Kind, Size
from community_desk.core.schema import Section

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
KIND_CLASSES = ("none", "light", "public", "private", "live")
TOUCH_CLASSES = frozenset({"public", "private", "live"})
STRONG_CLASSES = frozenset({"private", "live"})
FLAGS = (
    "PROMISE_OVERDUE",
    "REQUEST_OPEN",
    "THANKS_DUE",
    "REPLY_OWED",
    "PROMISE_DUE",
    "INTRO_PENDING",
    "MILESTONE",
    "NEW",
    "COOLING",
    "WAITING",
    "OVERDUE",
    "GIVE_FIRST",
    "DORMANT",
    "ONE_SIDED",
    "LET_THEM_HELP",
    "NEVER",
)


@dataclass(frozen=True, slots=True)
class CircleRule:
    """Cadence in days (None: no rhythm), own capacity in people, value points."""

    cadence: int | None
    capacity: int | None
    points: int


@dataclass(frozen=True, slots=True)
class KindRule:
    """Weight of one interaction of a kind, and its class."""

    weight: float
    kind_class: str


@dataclass(frozen=True, slots=True)
class WarmthRules:
    """Chapter 4.2."""

    half_life_cadences: float
    half_life_listed_days: float
    family_factor: float
    unmatched_divisor: float
    unmatched_max: float
    light_max: float
    half_score_at: float
    cool_from: int
    mild_from: int
    warm_from: int
    closeness_weight: Mapping[int, float]


@dataclass(frozen=True, slots=True)
class RhythmRules:
    """Chapter 4.3."""

    episode_days: int
    window_days: int
    min_episodes: int
    cooling_factor: float
    cooling_min_days: int
    dormant_factor: float
    dormant_min_days: int
    dormant_max_days: int


@dataclass(frozen=True, slots=True)
class BalanceRules:
    """Chapter 4.4."""

    two_way_days: int
    quiet_days: int
    window_days: int
    min_starts: int
    one_sided_low: float
    one_sided_high: float


@dataclass(frozen=True, slots=True)
class LedgerRules:
    """Chapter 4.5."""

    points: Mapping[str, float]
    half_life_days: float
    prior: float
    ask_window_days: int
    room_by_stage: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class StageRules:
    """Chapter 4.7."""

    acquainted_days: int
    trust_tenure_days: int
    trust_months: int
    trust_last_two_way_days: int
    evidence_days: int
    goto_gap_days: int
    goto_days: int
    advocate_days: int
    hold_late_days: int
    hold_kept_needed: int
    breach_days: int


@dataclass(frozen=True, slots=True)
class PriorityRules:
    """Chapter 5, priority."""

    base: Mapping[str, int]
    urgency_max: int
    stage_points: tuple[int, ...]
    focus_points: int
    topic_points: int
    shown_penalty: int
    shown_penalty_max: int


@dataclass(frozen=True, slots=True)
class PlanRules:
    """Chapter 5, the day and the week; the part the user may change."""

    per_working_day: int
    working_days: frozenset[int]
    lane_c_min: int
    lane_c_per_week: int
    triage_per_week: int


@dataclass(frozen=True, slots=True)
class Model:
    """All parameters of one model version."""

    version: int
    circles: Mapping[str, CircleRule]
    warmth: WarmthRules
    kinds: Mapping[str, KindRule]
    depth: Mapping[str, float]
    group: tuple[float, float, float, float]
    daily_cap: Mapping[str, int]
    rhythm: RhythmRules
    balance: BalanceRules
    ledger: LedgerRules
    stage: StageRules
    priority: PriorityRules
    plan: PlanRules
    classes: Mapping[str, str] = field(init=False, repr=False, compare=False)
    """The class of each kind: asked for every interaction there is, so looked up once."""
    touch_kinds: frozenset[str] = field(init=False, repr=False, compare=False)
    strong_kinds: frozenset[str] = field(init=False, repr=False, compare=False)
    weightless_kinds: frozenset[str] = field(init=False, repr=False, compare=False)
    weights: Mapping[tuple[str, str], float] = field(init=False, repr=False, compare=False)
    """kind.weight x depth, by both."""

    def __post_init__(self) -> None:
        """Turn the tables round for the rules that read millions of interactions."""
        classes = {kind: rule.kind_class for kind, rule in self.kinds.items()}
        touch = frozenset(k for k, one in classes.items() if one in TOUCH_CLASSES)
        strong = frozenset(k for k, one in classes.items() if one in STRONG_CLASSES)
        weightless = frozenset(k for k, one in classes.items() if one == "none")
        weights = {
            (kind, depth): rule.weight * factor
            for kind, rule in self.kinds.items()
            for depth, factor in self.depth.items()
        }
        for name, value in (
            ("classes", classes), ("touch_kinds", touch), ("strong_kinds", strong),
            ("weightless_kinds", weightless), ("weights", weights),
        ):  # fmt: skip
            object.__setattr__(self, name, value)


def parse_model(values: Mapping[str, Any], file: str = "model.toml") -> Model:
    """Check the parsed file and give it types; `InputError` names file and key."""
    top = Section(file, values)
    model = Model(
        version=top.whole("model_version", 1),
        circles=_circles(top.section("circles")),
        warmth=_warmth(top.section("warmth")),
        kinds=_kinds(top.section("kinds")),
        depth=_numbers_by_name(top.section("depth"), [d.value for d in Depth]),
        group=_group(top.section("group")),
        daily_cap=_daily_cap(top.section("daily_cap")),
        rhythm=_rhythm(top.section("rhythm")),
        balance=_balance(top.section("balance")),
        ledger=_ledger(top.section("ledger")),
        stage=_stage(top.section("stage")),
        priority=_priority(top.section("priority")),
        plan=_plan(top.section("plan")),
    )
    top.close()
    return model


def _numbers(s: Section, key: str, count: int) -> tuple[float, ...]:
    values = s.numbers(key)
    if len(values) != count:
        raise s.fail(key, f"must be a list of {count} numbers; found {list(values)!r}.")
    return values


def _circles(s: Section) -> dict[str, CircleRule]:
    rules = {}
    for circle in Circle:
        one = s.section(circle)
        listed = circle is Circle.LISTED
        cadence = None if listed else one.whole("cadence", 1)
        capacity = None if listed else one.whole("capacity", 1)
        rules[str(circle)] = CircleRule(cadence, capacity, one.whole("points"))
        one.close()
    s.close()
    return rules


def _warmth(s: Section) -> WarmthRules:
    bands = s.section("bands")
    closeness = s.section("closeness_weight")
    rules = WarmthRules(
        half_life_cadences=s.number("half_life_cadences", 0.01),
        half_life_listed_days=s.number("half_life_listed_days", 1),
        family_factor=s.number("family_factor", 0.01),
        unmatched_divisor=s.number("unmatched_divisor", 0.01),
        unmatched_max=s.number("unmatched_max"),
        light_max=s.number("light_max"),
        half_score_at=s.number("half_score_at", 0.01),
        cool_from=bands.whole("cool"),
        mild_from=bands.whole("mild"),
        warm_from=bands.whole("warm"),
        closeness_weight={n: closeness.number(str(n)) for n in range(1, 6)},
    )
    for section in (bands, closeness, s):
        section.close()
    return rules


def _kinds(s: Section) -> dict[str, KindRule]:
    rules = {}
    for kind in Kind:
        one = s.section(kind)
        weight, kind_class = one.number("weight"), one.choice("class", KIND_CLASSES)
        one.close()
        rules[str(kind)] = KindRule(weight, kind_class)
    s.close()
    return rules


def _numbers_by_name(s: Section, names: list[str]) -> dict[str, float]:
    rules = {name: s.number(name) for name in names}
    s.close()
    return rules


def _group(s: Section) -> tuple[float, float, float, float]:
    keys = ("up_to_1", "up_to_3", "up_to_9", "more")
    a, b, c, d = (s.number(key) for key in keys)
    s.close()
    return a, b, c, d


def _daily_cap(s: Section) -> dict[str, int]:
    default = s.whole("default", 1)
    rules = dict.fromkeys((str(kind) for kind in Kind), default)
    rules["react"] = s.whole("react", 1)
    s.close()
    return rules


def _rhythm(s: Section) -> RhythmRules:
    rules = RhythmRules(
        episode_days=s.whole("episode_days", 1),
        window_days=s.whole("window_days", 1),
        min_episodes=s.whole("min_episodes", 2),
        cooling_factor=s.number("cooling_factor", 1),
        cooling_min_days=s.whole("cooling_min_days"),
        dormant_factor=s.number("dormant_factor", 1),
        dormant_min_days=s.whole("dormant_min_days"),
        dormant_max_days=s.whole("dormant_max_days"),
    )
    s.close()
    return rules


def _balance(s: Section) -> BalanceRules:
    low, high = _numbers(s, "one_sided", 2)
    rules = BalanceRules(
        two_way_days=s.whole("two_way_days"),
        quiet_days=s.whole("quiet_days"),
        window_days=s.whole("window_days", 1),
        min_starts=s.whole("min_starts", 1),
        one_sided_low=low,
        one_sided_high=high,
    )
    s.close()
    return rules


def _ledger(s: Section) -> LedgerRules:
    rules = LedgerRules(
        points=_numbers_by_name(s.section("points"), [size.value for size in Size]),
        half_life_days=s.number("half_life_days", 1),
        prior=s.number("prior", 0.01),
        ask_window_days=s.whole("ask_window_days", 1),
        room_by_stage=_numbers(s, "room_by_stage", 6),
    )
    s.close()
    return rules


def _stage(s: Section) -> StageRules:
    names = tuple(StageRules.__dataclass_fields__)
    rules = StageRules(**{name: s.whole(name, 1) for name in names})
    s.close()
    return rules


def _priority(s: Section) -> PriorityRules:
    base = s.section("base")
    rules = PriorityRules(
        base={flag: base.whole(flag) for flag in FLAGS},
        urgency_max=s.whole("urgency_max"),
        stage_points=tuple(int(n) for n in _numbers(s, "stage_points", 6)),
        focus_points=s.whole("focus_points"),
        topic_points=s.whole("topic_points"),
        shown_penalty=s.whole("shown_penalty"),
        shown_penalty_max=s.whole("shown_penalty_max"),
    )
    base.close()
    s.close()
    return rules


def _plan(s: Section) -> PlanRules:
    days = s.texts("working_days")
    if not days or any(day not in WEEKDAYS for day in days):
        wanted = ", ".join(WEEKDAYS)
        raise s.fail("working_days", f"must be a list of {wanted}; found {list(days)!r}.")
    rules = PlanRules(
        per_working_day=s.whole("per_working_day", 1),
        working_days=frozenset(WEEKDAYS.index(d) for d in days),
        lane_c_min=s.whole("lane_c_min"),
        lane_c_per_week=s.whole("lane_c_per_week"),
        triage_per_week=s.whole("triage_per_week"),
    )
    s.close()
    return rules
