"""The ladder of trust (domain.md 4.7): recomputed from evidence, never incremented.

Ability, benevolence and integrity are each needed (Mayer, Davis and Schoorman
1995); a stage is not warmth (Levin and Cross 2004).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from community_desk.core.balance import TwoWayDay, number_of
from community_desk.core.days import within
from community_desk.core.kinds import Stage
from community_desk.core.ladder_sentences import Said
from community_desk.core.ledger import day_of, is_received
from community_desk.core.parameters import Model
from community_desk.core.promises import Hold, kept_in
from community_desk.core.records import (
    Commitment,
    Exchange,
    Handle,
    Interaction,
    StageOverride,
)

NAME_LENDING = ("intro", "referral", "endorsement")


class Evidence(NamedTuple):
    """Everything the ladder reads about one person, as it stood on the day."""

    name: str
    handles: Sequence[Handle]
    inbound: Sequence[Interaction]
    two_way: Sequence[TwoWayDay]
    confided: Sequence[Interaction]
    outbound_uids: Sequence[str]
    exchanges: Sequence[Exchange]
    promises: Sequence[Commitment]
    hold: Hold
    breach_on: date | None
    override: StageOverride | None


class Reason(NamedTuple):
    """One claim: the rule's key, what it says and the records that show it."""

    rule: str
    said: Said
    records: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """The claim in English."""
        return str(self.said)


class Standing(NamedTuple):
    """Where a person stands, why, and what is missing for the next stage."""

    stage: int
    raw_stage: int
    badges: tuple[str, ...]
    because: tuple[Reason, ...]
    missing: Said | None
    by_judgement: bool

    @property
    def next(self) -> str:
        """What is missing for the next stage, in English; empty when nothing is."""
        return str(self.missing) if self.missing is not None else ""


class _Trust(NamedTuple):
    """The four conditions of Trusting, and the acts that show them."""

    tenure_days: int | None
    months: int
    last_age: int | None
    acts: tuple[Reason, ...]
    holds: bool


_NO_TRUST = _Trust(None, 0, None, (), False)


def inbound_ties(handles: Sequence[Handle], as_of: date) -> list[Handle]:
    """Handles with a current tie from their side: connected, or following me."""
    return [
        h
        for h in handles
        if not (h.ended_on is not None and h.ended_on <= as_of)
        and (h.follows_me or (h.connected_on is not None and h.connected_on <= as_of))
    ]


def standing_of(facts: Evidence, as_of: date, model: Model) -> Standing:
    """The highest stage whose rule holds on the day, with its evidence."""
    reasons: list[Reason] = []
    aware = _aware(facts, as_of)
    met = _acquainted(facts, as_of, model)
    trust = _trust(facts, as_of, model)
    raw = Stage.STRANGER
    badges: list[str] = []
    if aware:
        raw = Stage.AWARE
        reasons.append(aware)
    if met:
        raw = Stage.ACQUAINTED
        reasons.append(met)
    if met and trust.holds:
        raw = Stage.TRUSTING
        reasons.extend(trust.acts)
        came_back = _came_back(facts, as_of, model)
        spoke = _spoke_for_me(facts, as_of, model)
        if came_back:
            raw = Stage.GO_TO
            topics = sorted({topic for topic, _ in came_back if topic})
            badges += [f"go-to: {topic}" for topic in topics] or ["go-to"]
            reasons.append(came_back[0][1])
        if spoke:
            raw = Stage.ADVOCATE
            badges.append("advocate")
            reasons.append(spoke)
    if raw == Stage.STRANGER and facts.outbound_uids:
        reasons.append(Reason("stranger", Said("stranger"), tuple(facts.outbound_uids[-1:])))
    stage, lowered = _lowered(raw, facts, as_of, model)
    reasons.extend(lowered)
    missing = _next(stage, raw, bool(met), trust, model)
    override = facts.override
    if override is not None:
        reason = override.reason.rstrip(": ")
        said = Said("judged", {"reason": reason}) if reason else Said("judged_alone")
        judgement = Reason("judgement", said, (override.uid,))
        return Standing(override.stage, raw, tuple(badges), (judgement, *reasons), missing, True)
    return Standing(int(stage), int(raw), tuple(badges), tuple(reasons), missing, False)


def _lowered(raw: Stage, facts: Evidence, as_of: date, model: Model) -> tuple[Stage, list[Reason]]:
    """A hold lowers by one, a serious breach caps at Acquainted; neither goes below it."""
    stage, reasons = raw, []
    if facts.hold.on and stage > Stage.ACQUAINTED:
        stage = Stage(stage - 1)
        reasons.append(Reason("hold", Said("hold"), facts.hold.uids))
    breach = facts.breach_on
    if breach is not None and 0 <= (as_of - breach).days < model.stage.breach_days:
        if stage > Stage.ACQUAINTED:
            stage = Stage.ACQUAINTED
        reasons.append(Reason("judgement", Said("breach", {"date": breach}), ()))
    return stage, reasons


def _aware(facts: Evidence, as_of: date) -> Reason | None:
    if facts.inbound:
        item = facts.inbound[-1]
        seen = {"kind": item.kind, "channel": item.channel, "date": item.date}
        return Reason("aware", Said("seen", {**seen, "direction": item.direction}), (item.uid,))
    ties = inbound_ties(facts.handles, as_of)
    if ties:
        tie = ties[0]
        key = "follows" if tie.follows_me else "connected"
        return Reason("aware", Said(key, {"channel": tie.channel}), (tie.uid,))
    return None


def _acquainted(facts: Evidence, as_of: date, model: Model) -> Reason | None:
    if not facts.two_way:
        return None
    first = as_of.toordinal() - model.stage.acquainted_days
    recent = facts.two_way[bisect_left(facts.two_way, first, key=number_of) :]
    strong = [d for d in recent if d.strong]
    if strong:
        last, records = recent[-1], strong[-1].uids
    elif len(recent) >= 2:
        last, records = recent[-1], recent[-2].uids + recent[-1].uids
    else:
        return None
    said = Said("spoken", {"date": date.fromordinal(last.day)})
    return Reason("acquainted", said, tuple(dict.fromkeys(records)))


def _trust(facts: Evidence, as_of: date, model: Model) -> _Trust:
    rules = model.stage
    today = as_of.toordinal()
    if not facts.two_way:
        return _NO_TRUST
    tenure = today - facts.two_way[0].day
    last_age = today - facts.two_way[-1].day
    first = bisect_left(facts.two_way, today - rules.evidence_days, key=number_of)
    recent = map(number_of, facts.two_way[first:])
    months = len({(m.year, m.month) for m in map(date.fromordinal, recent)})
    acts = _acts_of_trust(facts, as_of, model)
    enough = tenure >= rules.trust_tenure_days and months >= rules.trust_months
    holds = enough and last_age <= rules.trust_last_two_way_days and bool(acts)
    return _Trust(tenure, months, last_age, acts, holds)


def _acts_of_trust(facts: Evidence, as_of: date, model: Model) -> tuple[Reason, ...]:
    """One act of trust (V), or two of ability, benevolence and integrity; empty otherwise."""
    if not (facts.exchanges or facts.confided or facts.promises):
        return ()
    risk = _risk(facts, as_of, model)
    if risk:
        return (risk,)
    classes = _ability_and_benevolence(facts, as_of, model)
    integrity = _integrity(facts, as_of, model)
    if integrity:
        classes.append(integrity)
    return tuple(classes[:2]) if len(classes) >= 2 else ()


def _risk(facts: Evidence, as_of: date, model: Model) -> Reason | None:
    """V: a request of size M or L, a name lent, or something confided."""
    days = model.stage.evidence_days
    for item in reversed(facts.exchanges):
        asked = item.side == "request" and item.size in ("M", "L")
        lent = is_received(item) and item.type in NAME_LENDING
        if (asked and within(item.date, as_of, days)) or (
            lent and within(day_of(item), as_of, days)
        ):
            said = Said("asked" if asked else "lent", {"name": facts.name, "type": item.type})
            return Reason("trust_risk", said, (item.uid,))
    for told in reversed(facts.confided):
        if within(told.date, as_of, days):
            said = Said("confided", {"name": facts.name, "date": told.date})
            return Reason("trust_risk", said, (told.uid,))
    return None


def _ability_and_benevolence(facts: Evidence, as_of: date, model: Model) -> list[Reason]:
    """A: a give or request of mine that helped. B: a give nobody asked for, acknowledged.

    One record serves one class, A first: both hold only with two different records.
    """
    days = model.stage.evidence_days
    mine = [
        e
        for e in facts.exchanges
        if e.side in ("give", "request") and e.status == "done" and within(day_of(e), as_of, days)
    ]
    helped = [e for e in mine if e.helped]
    kind = [
        e
        for e in mine
        if e.side == "give"
        and not e.prompted
        and e.answers is None
        and (e.acknowledged or e.helped)
    ]
    reasons = []
    spare = {e.uid for e in kind}
    if helped:
        only_ability = [e for e in helped if e.uid not in spare]
        chosen = (only_ability or helped)[-1]
        spare.discard(chosen.uid)
        said = Said("helped_with", {"type": chosen.type})
        if chosen.topic:
            said = Said("helped", {"what": chosen.topic})
        reasons.append(Reason("trust_ability", said, (chosen.uid,)))
    left = [e for e in kind if e.uid in spare]
    if left:
        reasons.append(Reason("trust_benevolence", Said("unasked"), (left[-1].uid,)))
    return reasons


def _integrity(facts: Evidence, as_of: date, model: Model) -> Reason | None:
    """I: two promises to them kept on time, and no hold."""
    kept = kept_in(facts.promises, as_of, model.stage.evidence_days)
    if facts.hold.on or len(kept) < 2:
        return None
    uids = tuple(item.uid for item in kept)
    return Reason("trust_integrity", Said("kept", {"count": len(kept)}), uids)


def _came_back(facts: Evidence, as_of: date, model: Model) -> list[tuple[str | None, Reason]]:
    """Pairs of requests: the first done, the second opened after that and 14 days on."""
    rules = model.stage
    requests = [e for e in facts.exchanges if e.side == "request" and e.date is not None]
    requests.sort(key=lambda e: (e.date or date.min, e.id))
    pairs: list[tuple[str | None, Reason]] = []
    for second in requests:
        for first in requests:
            if first is second or first.status != "done" or first.done_on is None:
                continue
            if first.date is None or second.date is None or second.date <= first.done_on:
                continue
            if (second.date - first.date).days < rules.goto_gap_days:
                continue
            if not within(first.done_on, as_of, rules.goto_days):
                continue
            topic = first.topic if first.topic and first.topic == second.topic else None
            values = {"name": facts.name, "topic": first.topic, "date": second.date}
            said = Said("came_back_about" if first.topic else "came_back", values)
            pairs.append((topic, Reason("go_to", said, (first.uid, second.uid))))
    pairs.sort(key=lambda pair: pair[0] is None)
    return pairs


def _spoke_for_me(facts: Evidence, as_of: date, model: Model) -> Reason | None:
    """One unprompted intro, referral or endorsement, or two prompted helps of size M or more."""
    days = model.stage.advocate_days
    recent = [e for e in facts.exchanges if is_received(e) and within(day_of(e), as_of, days)]
    for item in reversed(recent):
        if not item.prompted and item.type in NAME_LENDING:
            return Reason("advocate", Said(item.type, {"name": facts.name}), (item.uid,))
    helps = [e for e in recent if e.prompted and e.size in ("M", "L")]
    for one, two in pairwise(sorted(helps, key=lambda e: (day_of(e) or date.min, e.id))):
        if day_of(one) != day_of(two):
            return Reason("advocate", Said("twice", {"name": facts.name}), (one.uid, two.uid))
    return None


def _next(stage: Stage, raw: Stage, met: bool, trust: _Trust, model: Model) -> Said | None:
    """What is missing for the next stage."""
    if stage < raw:
        return Said("next_restored", {"stage": int(raw)})
    if stage == Stage.STRANGER:
        return Said("next_aware")
    if not met:
        return Said("next_acquainted")
    if stage == Stage.ACQUAINTED:
        return _next_trust(trust, model)
    if stage == Stage.TRUSTING:
        return Said("next_goto")
    if stage == Stage.GO_TO:
        return Said("next_advocate")
    return None


def _next_trust(trust: _Trust, model: Model) -> Said:
    rules = model.stage
    if trust.months < rules.trust_months:
        return Said(f"next_months_{min(trust.months, 2)}")
    tenure = trust.tenure_days or 0
    if tenure < rules.trust_tenure_days:
        return Said("next_tenure", {"left": rules.trust_tenure_days - tenure})
    if trust.last_age is not None and trust.last_age > rules.trust_last_two_way_days:
        return Said("next_both_ways")
    return Said("next_act")
