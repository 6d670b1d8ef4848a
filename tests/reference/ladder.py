"""Chapter 4.7: the stage, its badges, and the records each claim stands on."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from reference.desk import MODEL, Person
from reference.measures import held_by, kept, two_way_days

STAGE = MODEL["stage"]
NAME_LENT = ("intro", "referral", "endorsement")


@dataclass
class Standing:
    """What the ladder says of a person on a day."""

    stage: int = 0
    by_rules: int = 0
    badges: list[str] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)
    go_to: bool = False
    advocate: bool = False
    hold: bool = False
    judged: bool = False
    breach: bool = False
    records: dict[str, set[str]] = field(default_factory=dict)


def within(day: date | None, as_of: date, days: int) -> bool:
    """Whether a day lies in the last so many days, both ends counted."""
    return day is not None and 0 <= (as_of - day).days <= days


def aware_records(person: Person) -> set[str]:
    """Anything inbound or mutual, or a tie they made that still stands."""
    found = {i.uid for i in person.interactions if i.direction in ("in", "mutual")}
    for h in person.handles:
        if h.ended_on is not None and h.ended_on <= person.as_of:
            continue
        connected = h.connected_on is not None and h.connected_on <= person.as_of
        if connected or h.follows_me:
            found.add(h.uid)
    return found


def risks(person: Person) -> set[str]:
    """V: they took a risk."""
    days = STAGE["evidence_days"]
    found = set()
    for e in person.exchanges:
        if e.side == "request" and e.size in ("M", "L") and within(e.date, person.as_of, days):
            found.add(e.uid)
        lent = e.side == "receive" and e.type in NAME_LENT
        if lent and within(e.done_day, person.as_of, days):
            found.add(e.uid)
    for i in person.interactions:
        if i.confided and within(i.date, person.as_of, days):
            found.add(i.uid)
    return found


def abilities(person: Person) -> set[str]:
    """A: a give or request of mine that helped."""
    return {
        e.uid
        for e in person.exchanges
        if e.side in ("give", "request")
        and e.helped
        and within(e.done_day, person.as_of, STAGE["evidence_days"])
    }


def benevolences(person: Person) -> set[str]:
    """B: a give nobody asked for, done and acknowledged."""
    return {
        e.uid
        for e in person.exchanges
        if e.side == "give"
        and not e.prompted
        and e.answers is None
        and (e.acknowledged or e.helped)
        and within(e.done_day, person.as_of, STAGE["evidence_days"])
    }


def integrities(person: Person) -> set[str]:
    """I: two promises to them kept on time, and no hold."""
    found = {
        c.uid
        for c in person.promises
        if c.who == "me" and kept(c) and within(c.done_on, person.as_of, STAGE["evidence_days"])
    }
    return found if len(found) >= 2 and not held_by(person) else set()


def come_backs(person: Person) -> list[tuple[Any, Any]]:
    """Pairs of requests: one was done, and another was opened after it."""
    requests = [e for e in person.exchanges if e.side == "request" and e.date is not None]
    found = []
    for first in requests:
        if first.status != "done" or not within(first.done_on, person.as_of, STAGE["goto_days"]):
            continue
        found += [
            (first, second)
            for second in requests
            if second.date > first.done_on
            and (second.date - first.date).days >= STAGE["goto_gap_days"]
        ]
    return found


def advocacy(person: Person) -> set[str]:
    """One unprompted recommendation, or two prompted helps of size M on different days."""
    receives = [
        e
        for e in person.exchanges
        if e.side == "receive" and within(e.done_day, person.as_of, STAGE["advocate_days"])
    ]
    unasked = {e.uid for e in receives if e.type in NAME_LENT and not e.prompted}
    if unasked:
        return unasked
    asked = [e for e in receives if e.prompted and e.size in ("M", "L")]
    if len({e.done_day for e in asked}) >= 2:
        return {e.uid for e in asked}
    return set()


def by_rules(person: Person) -> Standing:
    """The ladder from the records, without the user's judgement."""
    at = person.as_of
    held = held_by(person)
    # "For 365 days" counts the day itself: the cap ends on its anniversary.
    breach = within(person.row.breach_on, person.as_of, STAGE["breach_days"] - 1)
    found = Standing(hold=bool(held), breach=breach)
    if breach:
        found.records["judgement"] = set()
    aware = aware_records(person)
    if not aware:
        return found
    found.stage = 1
    found.records["aware"] = aware
    days = two_way_days(person)
    recent = {d: v for d, v in days.items() if within(d, at, STAGE["acquainted_days"])}
    strong = [d for d in recent if recent[d][0]]
    if not strong and len(recent) < 2:
        return found
    found.stage = 2
    found.records["acquainted"] = set().union(*(v[1] for v in recent.values()))
    if trusting(person, found, days, recent):
        found.stage = 3
        pairs = come_backs(person)
        if pairs:
            found.go_to = True
            found.stage = 4
            found.records["go_to"] = {e.uid for pair in pairs for e in pair}
            found.topics = sorted({a.topic for a, b in pairs if a.topic and a.topic == b.topic})
            found.badges += [f"go-to: {topic}" for topic in found.topics] or ["go-to"]
        unasked = advocacy(person)
        if unasked:
            found.advocate = True
            found.stage = 5
            found.records["advocate"] = unasked
            found.badges.append("advocate")
    if found.hold and found.stage > 2:
        found.stage -= 1
        found.records["hold"] = held
    if breach:
        found.stage = min(found.stage, 2)
    return found


def trusting(
    person: Person,
    found: Standing,
    days: dict[date, Any],
    recent: dict[date, Any],
) -> bool:
    """Tenure, three months, a word within two years, and evidence."""
    at = person.as_of
    if (at - min(days)).days < STAGE["trust_tenure_days"]:
        return False
    if len({(d.year, d.month) for d in recent}) < STAGE["trust_months"]:
        return False
    if (at - max(days)).days > STAGE["trust_last_two_way_days"]:
        return False
    v = risks(person)
    a, b, i = abilities(person), benevolences(person), integrities(person)
    # One record serves one class: A and B together need two records.
    both = bool(a) and bool(b) and len(a | b) >= 2
    if not v and not both and not (i and (a or b)):
        return False
    found.records["trusting"] = v or (a | b | i)
    found.records |= {"risk": v, "ability": a, "benevolence": b, "integrity": i}
    return True


def standing(person: Person) -> Standing:
    """The ladder with the user's judgement of the last year above it."""
    found = by_rules(person)
    found.by_rules = found.stage
    newest = None
    for override in person.desk.stage_overrides:
        if (
            override.person == person.uid
            and override.set_on <= person.as_of
            and (newest is None or override.set_on >= newest.set_on)
        ):
            newest = override
    if newest is not None and within(newest.set_on, person.as_of, 364):
        found.stage = newest.stage
        found.judged = True
        found.records["judgement"] = {newest.uid}
    return found


def peak(person: Person) -> int:
    """The highest stage ever reached: by rules on any day, by judgement, as noted, or now."""
    highest = standing(person).stage
    for change in person.desk.stage_changes:
        noted = change.person == person.uid and change.date is not None
        if noted and change.date <= person.as_of and change.to is not None:
            highest = max(highest, change.to)
    for judged in person.desk.stage_overrides:
        if judged.person == person.uid and judged.set_on <= person.as_of:
            highest = max(highest, judged.stage)
    for day in sorted(turning_days(person)):
        if highest >= 5:
            break
        if day < person.as_of:
            highest = max(highest, by_rules(person.before(day)).stage)
    return highest


def turning_days(person: Person) -> set[date]:
    """The days on which a stage can rise: records, the end of tenure and of a breach."""
    found = set()
    for rows, fields in (
        (person.interactions, ("date",)),
        (person.exchanges, ("date", "done_on", "thanked_on")),
        (person.promises, ("made_on", "done_on", "dropped_on")),
        (person.handles, ("connected_on",)),
        ([o for o in person.desk.stage_overrides if o.person == person.uid], ("set_on",)),
    ):
        for row in rows:
            for name in fields:
                day = getattr(row, name)
                if day is not None and day <= person.as_of:
                    found.add(day)
    days = two_way_days(person)
    if days:
        found.add(min(days) + timedelta(days=STAGE["trust_tenure_days"]))
    if person.row.breach_on is not None:
        found.add(person.row.breach_on + timedelta(days=STAGE["breach_days"]))
    return found
