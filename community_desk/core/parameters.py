"""The numbers of the model (resources/model.toml), checked and typed.

What the file holds is explained in domain.md chapter 3. Everything but cadence,
capacity, working days and rotation sizes is fixed per `model_version`, so that
trends compare.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from community_desk.core.kinds import Circle, Depth, Kind, Size
from community_desk.errors import InputError

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


class _Section:
    """One table of the file, read key by key; what is left over is refused by name."""

    def __init__(self, file: str, name: str, values: Any) -> None:
        self._file, self._name = file, name
        if not isinstance(values, Mapping):
            raise InputError(f"{file}: [{name}] must be a table.", "Restore the shipped file.")
        self._values = dict(values)

    def fail(self, key: str, wanted: str, found: Any) -> InputError:
        place = f"{self._name}.{key}" if self._name else key
        return InputError(
            f"{self._file}: {place} must be {wanted}; found {found!r}.",
            "Correct the value or restore the shipped file.",
        )

    def take(self, key: str) -> Any:
        if key not in self._values:
            place = f"{self._name}.{key}" if self._name else key
            raise InputError(f"{self._file}: {place} is missing.", "Restore the shipped file.")
        return self._values.pop(key)

    def number(self, key: str, *, least: float = 0.0) -> float:
        value = self.take(key)
        if isinstance(value, bool) or not isinstance(value, int | float) or value < least:
            raise self.fail(key, f"a number of at least {least:g}", value)
        return float(value)

    def whole(self, key: str, *, least: int = 0) -> int:
        value = self.take(key)
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise self.fail(key, f"a whole number of at least {least}", value)
        return value

    def maybe_whole(self, key: str) -> int | None:
        return self.whole(key, least=1) if key in self._values else None

    def numbers(self, key: str, count: int) -> tuple[float, ...]:
        value = self.take(key)
        if not isinstance(value, list) or len(value) != count:
            raise self.fail(key, f"a list of {count} numbers", value)
        if any(isinstance(v, bool) or not isinstance(v, int | float) for v in value):
            raise self.fail(key, f"a list of {count} numbers", value)
        return tuple(float(v) for v in value)

    def section(self, key: str) -> _Section:
        name = f"{self._name}.{key}" if self._name else key
        return _Section(self._file, name, self.take(key))

    def done(self) -> None:
        if self._values:
            key = min(self._values)
            place = f"{self._name}.{key}" if self._name else key
            raise InputError(f"{self._file}: {place} is not known.", "Remove it.")


def parse_model(values: Mapping[str, Any], file: str = "model.toml") -> Model:
    """Check the parsed file and give it types; `InputError` names file and key."""
    top = _Section(file, "", values)
    model = Model(
        version=top.whole("model_version", least=1),
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
    top.done()
    return model


def _circles(s: _Section) -> dict[str, CircleRule]:
    rules = {}
    for circle in Circle:
        one = s.section(circle)
        cadence = one.maybe_whole("cadence")
        if cadence is None and circle is not Circle.LISTED:
            one.take("cadence")
        rules[str(circle)] = CircleRule(cadence, one.maybe_whole("capacity"), one.whole("points"))
        one.done()
    s.done()
    return rules


def _warmth(s: _Section) -> WarmthRules:
    bands = s.section("bands")
    closeness = s.section("closeness_weight")
    rules = WarmthRules(
        half_life_cadences=s.number("half_life_cadences", least=0.01),
        half_life_listed_days=s.number("half_life_listed_days", least=1),
        family_factor=s.number("family_factor", least=0.01),
        unmatched_divisor=s.number("unmatched_divisor", least=0.01),
        unmatched_max=s.number("unmatched_max"),
        light_max=s.number("light_max"),
        half_score_at=s.number("half_score_at", least=0.01),
        cool_from=bands.whole("cool"),
        mild_from=bands.whole("mild"),
        warm_from=bands.whole("warm"),
        closeness_weight={n: closeness.number(str(n)) for n in range(1, 6)},
    )
    for section in (bands, closeness, s):
        section.done()
    return rules


def _kinds(s: _Section) -> dict[str, KindRule]:
    rules = {}
    for kind in Kind:
        one = s.section(kind)
        weight, kind_class = one.number("weight"), one.take("class")
        if kind_class not in KIND_CLASSES:
            raise one.fail("class", "one of " + ", ".join(KIND_CLASSES), kind_class)
        one.done()
        rules[str(kind)] = KindRule(weight, kind_class)
    s.done()
    return rules


def _numbers_by_name(s: _Section, names: list[str]) -> dict[str, float]:
    rules = {name: s.number(name) for name in names}
    s.done()
    return rules


def _group(s: _Section) -> tuple[float, float, float, float]:
    keys = ("up_to_1", "up_to_3", "up_to_9", "more")
    a, b, c, d = (s.number(key) for key in keys)
    s.done()
    return a, b, c, d


def _daily_cap(s: _Section) -> dict[str, int]:
    default = s.whole("default", least=1)
    rules = dict.fromkeys((str(kind) for kind in Kind), default)
    rules["react"] = s.whole("react", least=1)
    s.done()
    return rules


def _rhythm(s: _Section) -> RhythmRules:
    rules = RhythmRules(
        episode_days=s.whole("episode_days", least=1),
        window_days=s.whole("window_days", least=1),
        min_episodes=s.whole("min_episodes", least=2),
        cooling_factor=s.number("cooling_factor", least=1),
        cooling_min_days=s.whole("cooling_min_days"),
        dormant_factor=s.number("dormant_factor", least=1),
        dormant_min_days=s.whole("dormant_min_days"),
        dormant_max_days=s.whole("dormant_max_days"),
    )
    s.done()
    return rules


def _balance(s: _Section) -> BalanceRules:
    low, high = s.numbers("one_sided", 2)
    rules = BalanceRules(
        two_way_days=s.whole("two_way_days"),
        quiet_days=s.whole("quiet_days"),
        window_days=s.whole("window_days", least=1),
        min_starts=s.whole("min_starts", least=1),
        one_sided_low=low,
        one_sided_high=high,
    )
    s.done()
    return rules


def _ledger(s: _Section) -> LedgerRules:
    rules = LedgerRules(
        points=_numbers_by_name(s.section("points"), [size.value for size in Size]),
        half_life_days=s.number("half_life_days", least=1),
        prior=s.number("prior", least=0.01),
        ask_window_days=s.whole("ask_window_days", least=1),
        room_by_stage=s.numbers("room_by_stage", 6),
    )
    s.done()
    return rules


def _stage(s: _Section) -> StageRules:
    names = tuple(StageRules.__dataclass_fields__)
    rules = StageRules(**{name: s.whole(name, least=1) for name in names})
    s.done()
    return rules


def _priority(s: _Section) -> PriorityRules:
    base = s.section("base")
    rules = PriorityRules(
        base={flag: base.whole(flag) for flag in FLAGS},
        urgency_max=s.whole("urgency_max"),
        stage_points=tuple(int(n) for n in s.numbers("stage_points", 6)),
        focus_points=s.whole("focus_points"),
        topic_points=s.whole("topic_points"),
        shown_penalty=s.whole("shown_penalty"),
        shown_penalty_max=s.whole("shown_penalty_max"),
    )
    base.done()
    s.done()
    return rules


def _plan(s: _Section) -> PlanRules:
    days = s.take("working_days")
    if not isinstance(days, list) or not days or any(d not in WEEKDAYS for d in days):
        raise s.fail("working_days", "a list of " + ", ".join(WEEKDAYS), days)
    rules = PlanRules(
        per_working_day=s.whole("per_working_day", least=1),
        working_days=frozenset(WEEKDAYS.index(d) for d in days),
        lane_c_min=s.whole("lane_c_min"),
        lane_c_per_week=s.whole("lane_c_per_week"),
        triage_per_week=s.whole("triage_per_week"),
    )
    s.done()
    return rules
