"""One person as pages show them: fields, standing, warmth, openings, what belongs to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from community_desk.core.incoming import LABEL_OF
from community_desk.core.openings import PLAIN, fitting
from community_desk.core.playbook import Template
from community_desk.core.replies import reply_days
from community_desk.core.roughly import MET_KNOWN, known_part
from community_desk.store.queries import channels as channel_queries
from community_desk.store.queries import person as queries
from community_desk.store.queries import person_parts, timeline
from community_desk.ui import keeping, person_links, photos
from community_desk.ui.address_labels import label_words
from community_desk.ui.ladder_words import ladder_words
from community_desk.ui.rows import HandleLine, PersonView, PromiseLine, TimelineCounts
from community_desk.ui.text import rough_words, tr
from community_desk.ui.words import channel_name

if TYPE_CHECKING:
    from community_desk.core.playbook import Playbook
    from community_desk.ui.desk import Desk

LONG = 100
"""Interactions from which a person is read behind the window."""


def is_long(desk: Desk, uid: str) -> bool:
    """Whether reading the person may take longer than a frame."""
    with desk.db.read() as connection:
        return queries.interaction_count(connection, uid) > LONG


def person_view(desk: Desk, uid: str, *, channel: str = "", flag: str = "") -> PersonView | None:
    """Everything beside the timeline, of one moment; None when the person is gone.

    With a flag the openings are those that fit its reason.
    """
    discreet = keeping.is_discreet(desk)
    rules, as_of = desk.db.rules, desk.today
    with desk.db.read() as connection:
        page = queries.person(connection, uid)
        if page is None:
            return None
        measured = queries.measures(connection, rules, as_of, page.id)
        promises = queries.promises(connection, page.id)
        facts = measured.facts
        parts = person_parts.parts(connection, page.id, facts.standing.stage)
        found = timeline.timeline_counts(connection, page.id, as_of, discreet=discreet)
        later = person_parts.next_time(connection, page.id, as_of, discreet=discreet)
        photo = photos.photo(connection, parts.photo.uid) if parts.photo else None
        best = channel or _best_channel(measured)
        book = channel_queries.playbooks(connection).get(best)
    if discreet:
        page, parts = _hushed(page, parts)
    view = _view(desk, page, measured)
    return view._replace(
        handles=_handles(page, measured, best),
        stage_since=parts.stage_since,
        promises=tuple(
            PromiseLine(p.uid, p.who, p.text, p.due_on, p.done_on)
            for p in promises
            if p.dropped_on is None
        ),
        openings=_fitting(desk, book, page.name, facts.standing.stage, flag),
        best_channel=best,
        parts=parts,
        counts=TimelineCounts(**found),
        photo=photo,
        next_time=later,
        discreet=discreet,
    )


def _view(desk: Desk, page: queries.PersonPage, measured: queries.Measures) -> PersonView:
    """What follows from fields and records alone."""
    rules, as_of, facts = desk.db.rules, desk.today, measured.facts
    curve = queries.warmth_curve(measured, rules, as_of)
    known = [(day, score) for day, score in curve if score is not None]
    exchanges = measured.records.exchanges
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
        stage=facts.standing.stage,
        because=tuple(ladder_words(r.said, as_of) for r in facts.standing.because),
        missing=ladder_words(facts.standing.missing, as_of),
        score=measured.warmth.score,
        band=measured.warmth.band,
        half_life=round(facts.half_life),
        curve=tuple(float(score) for _, score in known),
        curve_start=known[0][0] if known else None,
        gave=sum(1 for e in exchanges if e.side in ("give", "request") and e.status == "done"),
        received=sum(1 for e in exchanges if e.side == "receive"),
        balance=_balance_words(facts.ledger.gave, facts.ledger.received),
        known_since=_known_since(page, measured),
        page=page,
        measured=measured,
        judged=facts.standing.by_judgement,
    )


def _hushed(
    page: queries.PersonPage, parts: person_parts.Parts
) -> tuple[queries.PersonPage, person_parts.Parts]:
    """A person as shown while others look on: what is private is not there."""
    shown = tuple(note for note in parts.notes if note.sensitivity == "open")
    return (
        replace(page, notes="", matters="", life=""),
        parts._replace(notes=shown, gifts=()),
    )


def openings(desk: Desk, name: str, stage: int, channel: str, flag: str = "") -> tuple[str, ...]:
    """Opening texts of the channel's playbook that fit stage and reason, the first name in."""
    with desk.db.read() as connection:
        book = channel_queries.playbooks(connection).get(channel)
    return _fitting(desk, book, name, stage, flag)


def _fitting(
    desk: Desk, book: Playbook | None, name: str, stage: int, flag: str
) -> tuple[str, ...]:
    purpose = desk.db.rules.purpose
    first = name.split()[0] if name.split() else name
    found = book.templates_for(purpose.code if purpose else None) if book else ()
    found = tuple(each for each in found if each.stage_min <= stage)
    if flag:
        found = tuple(fitting(flag, book.code if book else "", found))
        found += tuple(Template(flag, "any", 0, "", tr(text)) for text in PLAIN.get(flag, ()))
    return tuple(each.fill({"first": first}) for each in found)


def next_time(desk: Desk, uid: str) -> tuple[str, ...]:
    """What to remember at the next contact with somebody."""
    discreet = keeping.is_discreet(desk)
    with desk.db.read() as connection:
        key = queries.person_id(connection, uid)
        if key is None:
            return ()
        return person_parts.next_time(connection, key[0], desk.today, discreet=discreet)


def person_uid(desk: Desk, key: int) -> str | None:
    """The uid behind an id; None when the person is gone."""
    with desk.db.read() as connection:
        return queries.uid_of(connection, key)


def _handles(
    page: queries.PersonPage, measured: queries.Measures, best: str
) -> tuple[HandleLine, ...]:
    """Channels with what is known of them, then mail, telephone and pages of the web."""
    replies = reply_days(measured.records.interactions)
    mails, phones = set(page.emails), set(page.phones)
    lines = []
    for handle in page.handles:
        code, said = handle.channel, handle.identifier
        if handle.ended_on is not None or (code == "email" and said in mails):
            continue
        if code == "phone" and (said in phones or page.phones):
            continue
        words = [reply_words(replies.get(code)), tr("best") if code == best else ""]
        if not any(words) and code not in ("email", "phone"):
            words = [said]
        words.append(_tie_words(handle))
        link = person_links.page_link(handle.address) if handle.address else ""
        link = person_links.mail_link(said) if code == "email" else link
        link = person_links.phone_link(said) if code in ("phone", "sms") else link
        name = said if code in ("email", "phone") and said else channel_name(code)
        lines.append(HandleLine(code, name, _joined(words), link, said or handle.address))
    for channel, values, link_of in (
        ("email", page.emails, person_links.mail_link),
        ("phone", page.phones, person_links.phone_link),
        ("website", page.urls, person_links.page_link),
    ):
        for number, value in enumerate(values):
            known = number == 0 and channel != "website"
            what = label_words(page.extra.get(LABEL_OF.format(value))) or channel_name(channel)
            words = [what, reply_words(replies.get(channel)) if known else ""]
            words += [tr("best") if known and channel == best else ""]
            lines.append(HandleLine(channel, value, _joined(words), link_of(value), value))
    return tuple(lines)


def reply_words(days: int | None) -> str:
    """How soon they answer; empty where there is no habit yet."""
    if days is None:
        return ""
    if days == 0:
        return tr("answers the same day")
    return tr("answers in %n days", "", days)


def _tie_words(handle: queries.HandleRow) -> str:
    if handle.connected_on is not None:
        return tr("since {year}").format(year=handle.connected_on.year)
    if handle.follows_me:
        return tr("you follow each other") if handle.i_follow else tr("follows you")
    return ""


def _joined(words: list[str]) -> str:
    return " \u00b7 ".join(word for word in words if word)


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
    """How, where and when you met."""
    page = view.page
    known = known_part(page.met_on, page.extra.get(MET_KNOWN))
    when = rough_words(known) if known else ""
    return ", ".join(filter(None, (page.met_how, page.met_where, when)))
