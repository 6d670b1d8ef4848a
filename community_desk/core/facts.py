"""All derived facts of one person on one day, and the day they change by themselves.

This is what the store keeps beside the records (architecture.md 3): it is a pure
function, so dropping and rebuilding gives an identical result.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from community_desk.core import balance, ladder, ledger, promises, rhythm, warmth
from community_desk.core.days import plus
from community_desk.core.flags import rules_for
from community_desk.core.parameters import Model
from community_desk.core.quiet import is_quiet
from community_desk.core.records import (
    Commitment,
    Exchange,
    Handle,
    Interaction,
    Introduction,
    Milestone,
    Person,
    StageOverride,
    day_and_id,
    day_of,
)
from community_desk.core.sight import Found, Sight


class Records(NamedTuple):
    """Everything recorded about one person, in any order."""

    handles: Sequence[Handle] = ()
    interactions: Sequence[Interaction] = ()
    exchanges: Sequence[Exchange] = ()
    promises: Sequence[Commitment] = ()
    introductions: Sequence[Introduction] = ()
    milestones: Sequence[Milestone] = ()
    overrides: Sequence[StageOverride] = ()
    past_peaks: Sequence[tuple[int, date | None]] = ()
    focus_cadence: int | None = None


class Facts(NamedTuple):
    """What the rules say of a person on a day."""

    sums: warmth.Sums | None
    half_life: float
    gap: int | None
    last_touch: date | None
    rhythm: float | None
    cadence: int | None
    unanswered: int
    starts: balance.Starts
    ledger: ledger.Ledger
    pressure: float
    hold: bool
    promise_overdue: bool
    standing: ladder.Standing
    peak: int
    peak_on: date | None
    flags: tuple[Found, ...]
    two_way: tuple[balance.TwoWayDay, ...]
    next_change: date
    last_active: date | None


def effective_cadence(person: Person, records: Records, model: Model) -> int | None:
    """Days between touches: the override, else the circle's or the focus list's if shorter."""
    if person.cadence_override:
        return person.cadence_override
    cadence = model.circles[person.circle].cadence
    if cadence is not None and records.focus_cadence:
        return min(cadence, records.focus_cadence)
    return cadence


def facts_of(person: Person, records: Records, as_of: date, model: Model) -> Facts:
    """Derive everything about one person on one day. Pure; 30 to 300 microseconds."""
    sight = _look(person, records, as_of, model)
    evidence = _evidence(person, records, sight)
    standing = ladder.standing_of(evidence, as_of, model)
    sight.stage = standing.stage
    sight.peak, peak_on = _peak(evidence, standing, records, as_of, model)
    flags: list[Found] = []
    if person.status == "active":
        for rule in rules_for(_parts_of(sight)):
            flags.extend(rule.find(sight))
    _watch_records(sight, records, evidence)
    return Facts(
        sums=warmth.sums_of(person, sight.items, as_of, model),
        half_life=warmth.half_life(person, model),
        gap=sight.gap,
        last_touch=sight.touches[-1].date if sight.touches else None,
        rhythm=sight.rhythm,
        cadence=sight.cadence,
        unanswered=sight.unanswered,
        starts=sight.starts,
        ledger=sight.ledger,
        pressure=sight.pressure,
        hold=evidence.hold.on,
        promise_overdue=any(
            p.who == "me" and promises.days_overdue(p, as_of) > 0 for p in sight.promises
        ),
        standing=standing,
        peak=sight.peak,
        peak_on=peak_on,
        flags=tuple(flags),
        two_way=tuple(sight.two_way),
        next_change=sight.next_change,
        last_active=_last_active(sight),
    )


def _parts_of(sight: Sight) -> tuple[str, ...]:
    """What of the sight is not empty, as the rules name what they need."""
    parts = []
    if sight.touches:
        parts.append("touches")
    if sight.exchanges:
        parts.append("exchanges")
    if sight.promises:
        parts.append("promises")
    if sight.introductions:
        parts.append("introductions")
    if sight.milestones:
        parts.append("milestones")
    return tuple(parts)


def _last_active(sight: Sight) -> date | None:
    """The newest day with something composed from them or live."""
    classes = sight.model.classes
    for item in reversed(sight.touches):
        if item.direction == "in" or classes[item.kind] == "live":
            return item.date
    return None


def _look(person: Person, records: Records, as_of: date, model: Model) -> Sight:
    """Measure what the flags need, from the records as they stood on the day."""
    sight = Sight(person, as_of, model)
    days = _look_at_touches(sight, records.interactions)
    sight.cadence = effective_cadence(person, records, model)
    sight.dormant_after = rhythm.dormant_after(sight.cadence, sight.rhythm, model)
    if records.exchanges:
        seen = ledger.as_seen_on(records.exchanges, as_of)
        seen.sort(key=lambda e: (ledger.day_of(e) or date.min, e.id))
        sight.exchanges = seen
        sight.ledger = ledger.ledger_of(seen, as_of, model)
        sight.pressure = ledger.pressure_of(seen, as_of, model)
    else:
        sight.exchanges, sight.ledger, sight.pressure = (), ledger.NOTHING, 0.0
    sight.promises = promises.as_seen_on(records.promises, as_of) if records.promises else ()
    sight.handles = records.handles
    sight.introductions = records.introductions
    sight.milestones = records.milestones
    sight.in_focus = records.focus_cadence is not None
    sight.quiet = is_quiet(sight)
    if days:
        sight.watch_window(days, model.rhythm.window_days)
        sight.watch_window(days, model.balance.window_days)
    return sight


def _look_at_touches(sight: Sight, interactions: Sequence[Interaction]) -> Sequence[int]:
    """Measure what the interactions say; returns the ordinal days of touches, in order."""
    as_of, model = sight.as_of, sight.model
    if not interactions:
        sight.items = sight.touches = sight.two_way = ()
        sight.starts, sight.rhythm, sight.written = NO_STARTS, None, False
        sight.unanswered, sight.last_unanswered = 0, None
        return ()
    items = sorted(interactions, key=day_and_id)
    if items[-1].date > as_of:
        later = next(n for n, item in enumerate(items) if item.date > as_of)
        sight.watch(items[later].date)
        del items[later:]
    kinds = model.touch_kinds
    sight.items = items
    touches = sight.touches = [i for i in items if i.kind in kinds]
    sight.two_way = balance.two_way_days(touches, model)
    sight.starts = balance.starts_of(touches, as_of, model)
    sight.unanswered, sight.last_unanswered = balance.unanswered(touches, model)
    sight.written = any(i.direction != "in" for i in touches)
    days = list(dict.fromkeys([i.date.toordinal() for i in touches]))
    sight.rhythm = rhythm.rhythm_of(days, as_of.toordinal(), model)
    return days


NO_STARTS = balance.Starts(0, 0)


def _evidence(person: Person, records: Records, sight: Sight) -> ladder.Evidence:
    as_of, model = sight.as_of, sight.model
    current = [o for o in records.overrides if 0 <= (as_of - o.set_on).days < OVERRIDE_DAYS]
    return ladder.Evidence(
        name=person.name,
        handles=records.handles,
        inbound=[i for i in sight.items if i.direction != "out"],
        two_way=sight.two_way,
        confided=[i for i in sight.items if i.confided],
        outbound_uids=[i.uid for i in sight.touches if i.direction == "out"][-1:],
        exchanges=sight.exchanges,
        promises=sight.promises,
        hold=promises.hold_of(sight.promises, as_of, model),
        breach_on=person.breach_on,
        override=max(current, key=lambda o: (o.set_on, o.uid)) if current else None,
    )


OVERRIDE_DAYS = 365
"""How long the user's judgement of a stage lasts (domain.md 4.7)."""


def _peak(
    evidence: ladder.Evidence,
    standing: ladder.Standing,
    records: Records,
    as_of: date,
    model: Model,
) -> tuple[int, date | None]:
    """The highest stage ever reached up to the day, and when first.

    Judgements and recorded changes count. A stage rises only on the day of a record or when
    the tenure is reached, so only those days are looked at.
    """
    best: int = 0
    on: date | None = None
    if not (standing.stage or evidence.two_way or evidence.exchanges or evidence.promises
            or evidence.confided or records.past_peaks or records.overrides):  # fmt: skip
        return best, on
    # Below Acquainted no day is kept: a stage that low is no peak anybody asks about.
    first = as_of if standing.stage >= 2 else None
    candidates: list[tuple[int, date | None]] = [(standing.stage, first)]
    candidates += [
        (stage, day if stage >= 2 else None)
        for stage, day in records.past_peaks
        if day is not None and day <= as_of
    ]
    candidates += [(o.stage, o.set_on) for o in records.overrides if o.set_on <= as_of]
    met = _first_acquainted(evidence.two_way, model)
    if met is not None:
        candidates.append((2, met))
    if evidence.exchanges or evidence.promises or evidence.confided:
        candidates += _peaks_of_trust(evidence, records, as_of, model)
    for stage, day in sorted(candidates, key=lambda c: c[1] or date.max):
        if stage > best:
            best, on = stage, day
    return best, on


def _first_acquainted(two_way: Sequence[balance.TwoWayDay], model: Model) -> date | None:
    """The first day on which the rule of Acquainted held."""
    previous: int | None = None
    for day in two_way:
        near = previous is not None and day.day - previous <= model.stage.acquainted_days
        if day.strong or near:
            return date.fromordinal(day.day)
        previous = day.day
    return None


def _peaks_of_trust(
    evidence: ladder.Evidence, records: Records, as_of: date, model: Model
) -> list[tuple[int, date | None]]:
    """Stages of Trusting and above on every earlier day on which one may have begun."""
    if not evidence.two_way:
        return []
    tenure_on = evidence.two_way[0].day + model.stage.trust_tenure_days
    months: dict[tuple[int, int], int] = {}
    for two_way in evidence.two_way:
        day = date.fromordinal(two_way.day)
        months.setdefault((day.year, day.month), two_way.day)
    days = {tenure_on, *months.values()}
    for exchange in evidence.exchanges:
        days |= {d.toordinal() for d in (exchange.date, exchange.done_on) if d is not None}
    for promise in evidence.promises:
        # A hold ends on the day a promise is done or dropped openly; one made later speaks later.
        own = (promise.made_on, promise.done_on, promise.dropped_on)
        days |= {d.toordinal() for d in own if d is not None}
    days |= {i.date.toordinal() for i in evidence.confided}
    if evidence.breach_on is not None:
        days.add(evidence.breach_on.toordinal() + model.stage.breach_days)
    found: list[tuple[int, date | None]] = []
    for ordinal in sorted(d for d in days if tenure_on <= d < as_of.toordinal()):
        day = date.fromordinal(ordinal)
        then = _evidence_on(evidence, records, day, model)
        stage = ladder.standing_of(then, day, model).stage
        if stage >= 3:
            found.append((stage, day))
            if stage == 5:
                break
    return found


def _evidence_on(
    evidence: ladder.Evidence, records: Records, day: date, model: Model
) -> ladder.Evidence:
    """The same evidence as it stood on an earlier day."""
    exchanges = ledger.as_seen_on(records.exchanges, day)
    exchanges.sort(key=lambda e: (ledger.day_of(e) or date.min, e.id))
    seen = promises.as_seen_on(records.promises, day)
    two_way, inbound, confided = evidence.two_way, evidence.inbound, evidence.confided
    # All three are in the order of days.
    return evidence._replace(
        two_way=two_way[: bisect_right(two_way, day.toordinal(), key=balance.number_of)],
        inbound=inbound[: bisect_right(inbound, day, key=day_of)],
        confided=confided[: bisect_right(confided, day, key=day_of)],
        exchanges=exchanges,
        promises=seen,
        hold=promises.hold_of(seen, day, model),
        override=None,
    )


def _watch_records(sight: Sight, records: Records, evidence: ladder.Evidence) -> None:
    """Remember every day on which a window closes or a future record comes true."""
    rules = sight.model.stage
    if sight.two_way:
        two_way = [d.day for d in sight.two_way]
        for window in {rules.acquainted_days, rules.evidence_days, rules.trust_last_two_way_days}:
            sight.watch_window(two_way, window)
        sight.watch(date.fromordinal(two_way[0] + rules.trust_tenure_days))
    if sight.exchanges:
        days = sorted(
            d.toordinal() for e in sight.exchanges for d in {e.date, e.done_on} if d is not None
        )
        windows = {rules.evidence_days, rules.goto_days, rules.advocate_days}
        for window in windows | {sight.model.ledger.ask_window_days, 365, 90, 60}:
            sight.watch_window(days, window)
    if sight.promises:
        kept = sorted(p.done_on.toordinal() for p in sight.promises if p.done_on is not None)
        sight.watch_window(kept, rules.evidence_days)
    if evidence.confided:
        sight.watch_window([i.date.toordinal() for i in evidence.confided], rules.evidence_days)
    for promise in sight.promises:
        if promise.due_on is not None and promises.is_open(promise):
            sight.watch(plus(promise.due_on, 1))
            sight.watch(plus(promise.due_on, rules.hold_late_days + 1))
    for override in records.overrides:
        sight.watch(plus(override.set_on, OVERRIDE_DAYS))
        sight.watch(override.set_on)
    if sight.person.breach_on is not None:
        sight.watch(sight.person.breach_on)
        sight.watch(plus(sight.person.breach_on, rules.breach_days))
    _watch_future(sight, records)


def _watch_future(sight: Sight, records: Records) -> None:
    sight.watch_days([sight.person.rated_on, sight.person.circle_since])
    sight.watch_days(day for _, day in records.past_peaks)
    for handle in records.handles:
        sight.watch_days([handle.connected_on, handle.ended_on])
    for exchange in records.exchanges:
        sight.watch_days([exchange.date, exchange.done_on, exchange.thanked_on])
    for promise in records.promises:
        sight.watch_days([promise.made_on, promise.done_on, promise.dropped_on])
    for intro in records.introductions:
        sight.watch_days([intro.asked_on, intro.made_on])
