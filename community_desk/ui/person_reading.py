"""One person as pages show them: fields, standing, warmth, timeline, openings."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from community_desk.store.queries import channels as channel_queries
from community_desk.store.queries import person as queries
from community_desk.ui.rows import (
    HandleLine,
    PersonView,
    PromiseLine,
    TimelineCounts,
    TimelineRow,
)
from community_desk.ui.text import due_words, month_year, own_days, short_day, tr
from community_desk.ui.words import channel_name, kind_words

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

_SIDES = {
    "give": lambda: tr("You helped"),
    "receive": lambda: tr("They helped"),
    "ask": lambda: tr("You asked"),
    "request": lambda: tr("They asked you"),
}


def person_view(desk: Desk, uid: str, *, channel: str = "") -> PersonView | None:
    """Everything beside the timeline; None when the person is gone."""
    with desk.db.read() as connection:
        page = queries.person(connection, uid)
        if page is None:
            return None
        rules, as_of = desk.db.rules, desk.today
        measured = queries.measures(connection, rules, as_of, page.id)
        curve = queries.warmth_curve(measured, rules, as_of)
        promises = queries.promises(connection, page.id)
    facts = measured.facts
    known = [(day, score) for day, score in curve if score is not None]
    exchanges = measured.records.exchanges
    best = channel or _best_channel(measured)
    return PersonView(
        person_id=page.id,
        uid=page.uid,
        name=page.name,
        role=page.role,
        org=page.org,
        place=page.place,
        circle=page.circle,
        status=page.status,
        tags=page.tags,
        topics=tuple(name for name, _ in page.topics),
        handles=_handles(page),
        notes=page.notes,
        met_on=page.met_on,
        met_how=page.met_how,
        introduced=tuple((i.other_uid, i.other_name, i.made_on) for i in page.introductions),
        stage=facts.standing.stage,
        stage_since=None,
        because=tuple(own_days(r.sentence, as_of) for r in facts.standing.because),
        missing=own_days(facts.standing.next, as_of),
        score=measured.warmth.score,
        band=measured.warmth.band,
        half_life=round(facts.half_life),
        curve=tuple(float(score) for _, score in known),
        curve_start=known[0][0] if known else None,
        gave=sum(1 for e in exchanges if e.side in ("give", "request") and e.status == "done"),
        received=sum(1 for e in exchanges if e.side == "receive"),
        balance=_balance_words(facts.ledger.gave, facts.ledger.received),
        promises=tuple(
            PromiseLine(p.uid, p.who, p.text, p.due_on, p.done_on)
            for p in promises
            if p.dropped_on is None
        ),
        known_since=_known_since(page, measured),
        suggestion="",
        openings=openings(desk, page.name, facts.standing.stage, best),
        best_channel=best,
        family=page.family,
        custom=tuple((key, str(value)) for key, value in page.custom.items()),
    )


def openings(desk: Desk, name: str, stage: int, channel: str) -> tuple[str, ...]:
    """Opening texts of the channel's playbook that fit the stage, with the first name in."""
    with desk.db.read() as connection:
        book = channel_queries.playbooks(connection).get(channel)
    if book is None:
        return ()
    purpose = desk.db.rules.purpose
    first = name.split()[0] if name.split() else name
    fitting = book.templates_for(purpose.code if purpose else None)
    return tuple(t.fill({"first": first}) for t in fitting if t.stage_min <= stage)


def timeline(desk: Desk, person_id: int, kind: str, offset: int, count: int) -> list[TimelineRow]:
    """A page of the timeline, newest first."""
    with desk.db.read() as connection:
        rows = queries.timeline(connection, person_id, kind, offset, count)
    return [_entry(desk, row) for row in rows]


def timeline_counts(desk: Desk, person_id: int) -> TimelineCounts:
    """How many entries each filter holds."""
    with desk.db.read() as connection:
        counts = queries.timeline_counts(connection, person_id)
    return TimelineCounts(
        counts["all"],
        counts["conversations"],
        counts["gave"],
        counts["received"],
        counts.get("notes", 0),
        counts["promises"],
    )


def last_contacts(desk: Desk, person_id: int, offset: int, count: int) -> list[TimelineRow]:
    """The three newest conversations."""
    return timeline(desk, person_id, "conversations", offset, 3) if offset == 0 and count else []


def _entry(desk: Desk, row: queries.TimelineRow) -> TimelineRow:
    if row.record == "interaction":
        return _interaction(row)
    if row.record == "exchange":
        return _exchange(row)
    if row.record == "promise":
        return _promise(row, desk.today)
    return _introduction(row)


def _interaction(row: queries.TimelineRow) -> TimelineRow:
    title = kind_words(row.kind, row.direction)
    if row.channel and row.kind not in ("meeting", "encounter", "call"):
        title = tr("{what} on {channel}").format(what=title, channel=channel_name(row.channel))
    chips: list[tuple[str, str]] = []
    if row.others > 1:
        chips.append((tr("with %n people", "", row.others), "neutral"))
    if row.confided:
        chips.append((tr("in confidence"), "accent"))
    return TimelineRow(
        "",
        row.record,
        row.uid,
        row.date,
        row.kind,
        row.channel,
        row.direction,
        title,
        row.text,
        tuple(chips),
    )


_FAVOURS = {
    "advice": lambda: tr("advice"),
    "intro": lambda: tr("an introduction"),
    "referral": lambda: tr("a referral"),
    "endorsement": lambda: tr("an endorsement"),
    "feedback": lambda: tr("feedback"),
    "resource": lambda: tr("a resource"),
    "work": lambda: tr("work"),
}


def _exchange(row: queries.TimelineRow) -> TimelineRow:
    side = _SIDES.get(row.kind)
    favour = _FAVOURS.get(row.detail.partition(":")[0])
    tone = "success" if row.kind in ("give", "request") else "info"
    states = {
        "open": tr("open"),
        "done": tr("done"),
        "declined": tr("declined"),
        "withdrawn": tr("withdrawn"),
    }
    chips = []
    if favour is not None:
        chips.append((favour(), tone))
    if row.direction in states and row.direction != "done":
        chips.append((states[row.direction], "neutral"))
    title = side() if side is not None else row.kind
    return TimelineRow(
        "", row.kind, row.uid, row.date, row.kind, "", "", title, row.text, tuple(chips)
    )


def _promise(row: queries.TimelineRow, today: date) -> TimelineRow:
    title = tr("You promised") if row.kind == "me" else tr("They promised")
    day = date.fromisoformat(row.detail) if row.detail else None
    chips: tuple[tuple[str, str], ...] = ()
    if row.direction == "done" and day is not None:
        words = tr("kept {day}").format(day=short_day(day, today))
        chips = ((words, "success"),)
    elif row.direction == "dropped":
        chips = ((tr("let go openly"), "neutral"),)
    elif day is not None:
        words = tr("due {day}").format(day=due_words(day, today))
        chips = ((words, "warning" if day <= today else "neutral"),)
    return TimelineRow("", "promise", row.uid, row.date, row.kind, "", "", title, row.text, chips)


def _introduction(row: queries.TimelineRow) -> TimelineRow:
    words = tr("With {name}").format(name=row.text)
    text = f"{words}. {row.detail}" if row.detail else f"{words}."
    title = tr("Introduction made")
    return TimelineRow("", "introduction", row.uid, row.date, row.kind, "", "", title, text, ())


def _handles(page: queries.PersonPage) -> tuple[HandleLine, ...]:
    lines = []
    for handle in page.handles:
        if handle.ended_on is not None:
            continue
        aside = handle.identifier if handle.channel not in ("email", "phone") else ""
        if handle.connected_on is not None:
            since = tr("since {year}").format(year=handle.connected_on.year)
            aside = " · ".join(filter(None, (aside, since)))
        elif handle.follows_me and handle.i_follow:
            aside = " · ".join(filter(None, (aside, tr("you follow each other"))))
        elif handle.follows_me:
            aside = " · ".join(filter(None, (aside, tr("follows you"))))
        lines.append(HandleLine(handle.channel, channel_name(handle.channel), aside))
    lines += [HandleLine("email", mail, tr("Email")) for mail in page.emails]
    lines += [HandleLine("phone", number, tr("Phone")) for number in page.phones]
    lines += [HandleLine("website", url, tr("Website")) for url in page.urls]
    return tuple(lines)


def _best_channel(measured: queries.Measures) -> str:
    """The channel of the newest inbound word, else of the newest word at all."""
    items = sorted(measured.records.interactions, key=lambda item: item.date, reverse=True)
    inbound = [item.channel for item in items if item.direction != "out"]
    every = [item.channel for item in items]
    handles = [handle.channel for handle in measured.records.handles]
    return next(iter(inbound or every or handles), "")


def _balance_words(gave: float, received: float) -> str:
    if not gave and not received:
        return tr("No favours yet, in either direction.")
    if received - gave >= 3:
        return tr("They have done more lately. Something for them?")
    if gave - received >= 3:
        return tr("You have room to ask.")
    return tr("Even, as among friends.")


def _known_since(page: queries.PersonPage, measured: queries.Measures) -> date | None:
    days = [item.date for item in measured.records.interactions]
    days += [h.connected_on for h in page.handles if h.connected_on is not None]
    if page.met_on is not None:
        days.append(page.met_on)
    return min(days) if days else None


def met_words(view: PersonView) -> str:
    """How and when you met."""
    when = month_year(view.met_on) if view.met_on is not None else ""
    return ", ".join(filter(None, (view.met_how, when)))
