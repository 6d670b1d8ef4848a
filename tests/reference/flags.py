"""Chapter 5: the sixteen flags, one function each, straight from the table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from reference import measures as m
from reference.desk import CLASS, COMPOSED, MODEL, Desk, Person
from reference.ladder import Standing, peak

A = ("PROMISE_OVERDUE", "REQUEST_OPEN", "THANKS_DUE", "REPLY_OWED", "PROMISE_DUE", "INTRO_PENDING")
C = ("DORMANT", "NEVER")


@dataclass
class Flag:
    """A reason to turn to somebody, with its urgency and the records it stands on."""

    flag: str
    x: float
    subject: str
    records: set[str] = field(default_factory=set)

    @property
    def lane(self) -> str:
        """A what is due to them, B what keeps, C what grows."""
        return "A" if self.flag in A else "C" if self.flag in C else "B"


def working_day_names(desk: Desk) -> list[str]:
    """The user's working days."""
    return desk.setting("plan.working_days") or MODEL["plan"]["working_days"]


def age(person: Person, day: date) -> int:
    """Days since."""
    return (person.as_of - day).days


def owed(person: Person) -> Iterator[Flag]:
    """Lane A, introductions aside."""
    for c in m.overdue_promises(person):
        yield Flag("PROMISE_OVERDUE", age(person, c.due_on) / 7, c.uid, {c.uid})
    for e in person.exchanges:
        if e.side == "request" and e.status == "open" and e.date and age(person, e.date) >= 3:
            yield Flag("REQUEST_OPEN", age(person, e.date) / 7, e.uid, {e.uid})
    for e in person.exchanges:
        unthanked = e.side == "receive" and e.done_day and e.thanked_on is None
        if unthanked and 1 <= age(person, e.done_day) <= 60:
            yield Flag("THANKS_DUE", age(person, e.done_day) / 7, e.uid, {e.uid})
    strong = m.strong_touches(person)
    if strong:
        day = max(i.date for i in strong)
        newest = [i for i in strong if i.date == day]
        waiting = [i for i in newest if not i.no_reply_needed]
        if (
            all(i.direction == "in" for i in newest)
            and len(waiting) == len(newest)
            and 2 <= age(person, day) <= 60
        ):
            yield Flag("REPLY_OWED", age(person, day) / 7, waiting[-1].uid, {waiting[-1].uid})
    for c in person.promises:
        if c.who == "me" and m.is_open(c) and c.due_on and 0 <= -age(person, c.due_on) <= 2:
            yield Flag("PROMISE_DUE", 0.0, c.uid, {c.uid})


def introductions(person: Person) -> Iterator[Flag]:
    """INTRO_PENDING, for both sides of the introduction."""
    for n in person.desk.introductions:
        if n.a == n.b or person.uid not in (n.a, n.b) or (n.made_on and n.made_on <= person.as_of):
            continue
        if n.outcome or (n.asked_on and n.asked_on > person.as_of):
            continue
        answers = (n.answer_a, n.answer_b)
        days = 0 if n.asked_on is None else age(person, n.asked_on)
        both = answers == ("yes", "yes")
        half = "yes" in answers and ("asked" in answers or "unasked" in answers)
        half = half and (n.asked_on is None or days >= 3)
        if both or half:
            yield Flag("INTRO_PENDING", days / 7, n.uid, {n.uid})


def on_year(month: int, day: int, year: int) -> date | None:
    """The day in a year; 29 February is kept on 28 February in other years."""
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, 2, 28) if (month, day) == (2, 29) else None


def days_ahead(milestone: Any, as_of: date) -> int | None:
    """Days until the milestone's next day."""
    first = milestone.year or 1
    for year in range(max(as_of.year, first), max(as_of.year, first) + 2):
        if not milestone.yearly and milestone.year is not None and year != milestone.year:
            continue
        found = on_year(milestone.month, milestone.day, year)
        if found is not None and found >= as_of:
            return (found - as_of).days
    return None


def milestones(person: Person) -> Iterator[Flag]:
    """MILESTONE."""
    view = {"inner": 7, "close": 7, "active": 7, "wide": 3, "edge": 0}.get(person.row.circle)
    for row in person.desk.milestones:
        if row.person != person.uid or view is None:
            continue
        ahead = days_ahead(row, person.as_of)
        if ahead is not None and ahead <= view:
            day = person.as_of + timedelta(days=ahead)
            yield Flag("MILESTONE", (7 - ahead) / 7, f"{row.uid}:{day.year}", {row.uid})


def new(person: Person) -> Iterator[Flag]:
    """NEW: connected or followed within 30 days and nothing composed from me yet."""
    mine = [
        i for i in person.interactions
        if CLASS[i.kind] in COMPOSED and i.direction in ("out", "mutual")
    ]  # fmt: skip
    if mine:
        return
    ties = [
        (h.connected_on, h.uid)
        for h in person.handles
        if h.connected_on is not None
        and 0 <= age(person, h.connected_on) <= 30
        and not (h.ended_on and h.ended_on <= person.as_of)
    ]
    ties += [
        (i.date, i.uid)
        for i in person.interactions
        if i.kind == "follow" and i.direction == "in" and age(person, i.date) <= 30
    ]
    if ties:
        day, uid = min(ties)
        yield Flag("NEW", min(14, age(person, day)) / 14, uid, {uid})


def quiet(person: Person) -> bool:
    """The rule of respect: two or more unanswered, and not yet rested."""
    days = m.unanswered_days(person)
    if not days:
        return False
    cadence = person.cadence()
    since = age(person, days[-1])
    if len(days) >= 3:
        return since < 180
    return len(days) == 2 and since < max(30, 2 * (cadence or 365))


def waiting(person: Person) -> Iterator[Flag]:
    """WAITING: my ask open for 7 working days; their promise 3 days past."""
    names = working_day_names(person.desk)
    if len(m.unanswered_days(person)) < 2:
        for e in person.exchanges:
            if e.side == "ask" and e.status == "open" and e.date:
                wd = m.working_days(e.date, person.as_of, names)
                if wd >= 7:
                    yield Flag("WAITING", (wd - 7) / 7, e.uid, {e.uid})
    for c in m.overdue_promises(person, "them"):
        if age(person, c.due_on) >= 3:
            yield Flag("WAITING", age(person, c.due_on) / 7, c.uid, {c.uid})


def gaps(person: Person, standing: Standing) -> Iterator[Flag]:
    """COOLING, OVERDUE and DORMANT: what silence says."""
    g, cadence, silent = m.rhythm(person), person.cadence(), m.gap(person)
    since, offset = person.row.circle_since, person.row.circle_offset
    if silent is None:
        if cadence and since and since <= person.as_of and age(person, since) > offset:
            late = (age(person, since) - offset) / cadence
            yield Flag("OVERDUE", late, f"never:{since.isoformat()}", {person.uid})
        return
    if quiet(person):
        return
    last = m.last_touch(person)
    assert last is not None
    on_last = {i.uid for i in m.touches(person) if i.date == last}
    limit = m.dormant_after(cadence, g)
    if g is not None and max(14, 3 * g) <= silent < limit:
        yield Flag("COOLING", silent / (8 * g), last.isoformat(), on_last)
    if cadence and cadence < silent < limit:
        yield Flag("OVERDUE", (silent - cadence) / cadence, last.isoformat(), on_last)
    if silent >= limit:
        highest = peak(person)
        if highest >= 2:
            worth = revive_value(person, highest)
            if worth >= 3:
                helps = {e.uid for e in person.exchanges if e.side == "receive" and e.counts}
                yield Flag("DORMANT", worth / 10, last.isoformat(), on_last | helps)


def active_in(person: Person, days: int) -> bool:
    """Whether they wrote or met the user in the window."""
    return any(
        CLASS[i.kind] in COMPOSED
        and (i.direction == "in" or CLASS[i.kind] == "live")
        and age(person, i.date) <= days
        for i in person.interactions
    )


def orgs_in_reach(desk: Desk, as_of: date) -> set[str]:
    """The employers of the people active in 90 days."""
    found = set()
    for row in desk.people:
        if row.status == "active" and row.org and active_in(Person(desk, row, as_of), 90):
            found.add(row.org.casefold().strip())
    return found


def on_topic(person: Person) -> bool:
    """Whether a topic of theirs is one of the user's or of the running program."""
    desk = person.desk
    program = desk.program(person.as_of)
    names = {t.uid: t.name.casefold() for t in desk.topics}
    wanted = {t.name.casefold() for t in desk.topics if t.mine}
    if program is not None:
        wanted |= {name.casefold() for name in program.topics}
    return any(pt.person == person.uid and names[pt.topic] in wanted for pt in desk.person_topics)


def at_target(person: Person) -> bool:
    """Whether they work at an employer the running program aims at."""
    program = person.desk.program(person.as_of)
    return program is not None and any(
        t.program == program.uid
        and person.row.org
        and t.org.casefold().strip() == person.row.org.casefold().strip()
        for t in person.desk.targets
    )


def revive_value(person: Person, highest: int) -> int:
    """What would be regained by a word."""
    value = 3 if highest >= 3 else 0
    if any(e.side == "receive" and e.counts for e in person.exchanges):
        value += 2
    org = person.row.org
    reach = orgs_in_reach(person.desk, person.as_of)
    if person.row.novel or (org and org.casefold().strip() not in reach):
        value += 2
    if on_topic(person) or person.focus_roles():
        value += 2
    days = m.two_way_days(person)
    if days and (max(days) - min(days)) >= timedelta(days=365):
        value += 1
    return value


def favours(person: Person, standing: Standing) -> Iterator[Flag]:
    """GIVE_FIRST, ONE_SIDED and LET_THEM_HELP."""
    gave, received = m.ledger(person)
    mine = [e for e in person.exchanges if e.side in ("give", "request") and e.done_day]
    theirs = [e for e in person.exchanges if e.side == "receive" and e.done_day]
    behind = (
        received - gave >= 3
        and any(age(person, e.done_day) <= 365 for e in theirs)
        and not any(age(person, e.done_day) <= 90 for e in mine)
    )
    room = gave + MODEL["ledger"]["room_by_stage"][standing.stage]
    pressed = m.pressure(person) > room
    if behind:
        shown = [e for e in theirs if age(person, e.done_day) <= 365]
        yield Flag("GIVE_FIRST", 0.0, newest(shown), {e.uid for e in shown})
    elif pressed:
        shown = [
            e for e in person.exchanges
            if e.side == "ask" and e.date is not None and age(person, e.date) <= 90
        ]  # fmt: skip
        yield Flag("GIVE_FIRST", 0.0, newest(shown), {e.uid for e in shown})
    u = m.unanswered_days(person)
    i_began, they_began = m.starts(person)
    low, high = MODEL["balance"]["one_sided"]
    p = m.share_of_starts(i_began, they_began)
    enough = i_began + they_began >= MODEL["balance"]["min_starts"]
    if len(u) >= 2:
        sent = {i.uid for i in m.strong_touches(person) if i.direction == "out" and i.date in u}
        yield Flag("ONE_SIDED", 0.0, u[-1].isoformat(), sent)
    elif enough and (p <= low or p >= high):
        last = m.last_touch(person)
        assert last is not None
        yield Flag("ONE_SIDED", 0.0, last.isoformat(), {i.uid for i in m.touches(person)})
    if gave >= 9 and received < 1 and m.balance(gave, received) >= 0.6:
        yield Flag("LET_THEM_HELP", 0.0, newest(mine), {e.uid for e in mine})


def newest(exchanges: list[Any]) -> str:
    """The uid of the newest exchange."""
    last = max(exchanges, key=lambda e: (e.done_on or e.date, e.uid))
    return str(last.uid)


def never(person: Person) -> Iterator[Flag]:
    """NEVER: listed, no interaction, no connection."""
    tied = any(
        (h.connected_on is not None and h.connected_on <= person.as_of) or h.follows_me
        for h in person.handles
    )
    if person.row.circle == "listed" and not person.interactions and not tied:
        yield Flag("NEVER", 0.0, person.uid, {person.uid})


def flags(person: Person, standing: Standing) -> list[Flag]:
    """Every flag of a person; none for whoever takes no part."""
    if person.row.status != "active":
        return []
    return [
        *owed(person), *introductions(person), *milestones(person), *new(person),
        *waiting(person), *gaps(person, standing), *favours(person, standing), *never(person),
    ]  # fmt: skip
