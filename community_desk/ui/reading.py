"""What pages read from the store, turned into the rows they show. Never called from a paint."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from community_desk.core.absence import Amnesty, Waiting, amnesty
from community_desk.core.filling import fill
from community_desk.core.flags import BY_FLAG
from community_desk.core.names import fold
from community_desk.core.phrase import PersonMatch
from community_desk.core.sentences import joined, on_screen
from community_desk.store.queries import employers as employer_queries
from community_desk.store.queries import people as people_queries
from community_desk.store.queries import person as person_queries
from community_desk.store.queries import search as search_queries
from community_desk.store.queries import today as today_queries
from community_desk.store.queries.namesakes import told_apart
from community_desk.store.queries.people_filter import PeopleFilter as Chosen
from community_desk.ui.person_words import date_kind
from community_desk.ui.rows import AheadRow, CardRow, PeopleFilter, PersonLine, TodayView
from community_desk.ui.text import days_words, digits, own_side, short_day, tr
from community_desk.ui.words import FAVOURS, channel_name, channels, favour_words, role_line

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


LARGE = 3_000
"""People from which a day is read behind the window; below it takes a few milliseconds."""


def is_large(desk: Desk) -> bool:
    """Whether reading the day may take longer than a frame."""
    with desk.db.read() as connection:
        return people_queries.more_than(connection, LARGE)


def is_empty(desk: Desk) -> bool:
    """Whether nobody is active on the desk."""
    with desk.db.read() as connection:
        return not people_queries.more_than(connection, 0)


def today_view(desk: Desk) -> TodayView:
    """The day as Today shows it."""
    with desk.db.read() as connection:
        rules, as_of = desk.db.rules, desk.today
        day = today_queries.today(connection, rules, as_of)
        count = people_queries.people_count(connection)
    plan = rules.model.plan
    cards = tuple(_card(desk, card) for card in day.cards)
    ahead = tuple(AheadRow(row.uid, row.name, row.type, row.day, row.age) for row in day.ahead)
    return TodayView(
        cards=cards,
        waiting=day.waiting,
        done_today=day.done_today,
        done_week=day.done_week,
        week_capacity=plan.per_working_day * len(plan.working_days),
        load=day.load.word,
        ahead=ahead,
        people=count,
    )


MOST_WAITING = 400
"""Cards looked at after an absence; who stands further down simply waits."""


def fresh_start(desk: Desk, _progress: object = None) -> Amnesty:
    """How those who wait would be parted after an absence; may run on any thread."""
    with desk.db.read() as connection:
        rules, as_of = desk.db.rules, desk.today
        plan = rules.model.plan
        day = today_queries.today(connection, rules, as_of, capacity=MOST_WAITING)
        about = people_queries.standing_of(connection, [card.person_id for card in day.cards])
    waiting = [
        Waiting(card.uid, card.name, card.lane, card.circle, *about.get(card.person_id, (0, False)))
        for card in day.cards
    ]
    return amnesty(waiting, as_of, plan.per_working_day, plan.working_days)


def _card(desk: Desk, card: today_queries.CardRow) -> CardRow:
    due = card.values.get("due")
    return CardRow(
        uid=card.uid,
        person_id=card.person_id,
        name=card.name,
        role=card.role,
        org=card.org,
        lane=card.lane,
        flag=card.flag,
        subject=card.subject,
        sentence=_sentence(desk, card),
        also=card.also,
        channel=card.channel or "",
        circle=card.circle,
        score=card.score,
        due_on=date.fromisoformat(due) if isinstance(due, str) else None,
        suggestion=tr(card.suggestion),
        source=card,
    )


def _sentence(desk: Desk, card: today_queries.CardRow) -> str:
    """The card's sentence in the user's language, days as the user writes them."""
    rule = BY_FLAG.get(card.flag)
    english = rule.sentences.get(card.variant, "") if rule is not None else ""
    if not english:
        return card.sentence
    day = partial(short_day, today=desk.today)
    say = partial(
        _say,
        name=own_side(card.name),
        as_of=desk.today,
        day_text=day,
        number_text=digits,
        days_text=days_words,
        tidy=True,
    )
    template, values = joined(card.flag, card.values, card.also_said) or (
        on_screen(english),
        card.values,
    )
    return say(tr(template), _in_own_words(card.flag, values))


def _in_own_words(flag: str, values: Mapping[str, object]) -> dict[str, object]:
    """The values with what the rules named themselves, a birthday or advice, translated."""
    own = dict(values)
    what, text = own.get("what"), own.get("text")
    if isinstance(what, str):
        own["what"] = date_kind(what.replace(" ", "_").lower()) or what
    if flag == "REQUEST_OPEN" and text in FAVOURS:
        own["text"] = favour_words(str(text))
    return own


def _say(template: str, values: Mapping[str, object], **how: Any) -> str:
    """A sentence of the rules with what was put in reading its own way."""
    own = {key: own_side(v) if isinstance(v, str) else v for key, v in values.items()}
    return fill(template, own, **how)


def card_count(desk: Desk) -> int:
    """How many cards the day holds."""
    with desk.db.read() as connection:
        return len(today_queries.today(connection, desk.db.rules, desk.today).cards)


def people_count(desk: Desk) -> int:
    """How many people are active on the desk."""
    with desk.db.read() as connection:
        return people_queries.people_count(connection)


def people_ids(desk: Desk, wanted: PeopleFilter, sort: str, descending: bool) -> list[int]:
    """Ids of the people that pass, in order."""
    column = {"balance": "gave"}.get(sort, sort)
    with desk.db.read() as connection:
        return people_queries.people_ids(
            connection, desk.db.rules, desk.today, chosen_of(wanted), column, descending=descending
        )


def first_people(desk: Desk, wanted: PeopleFilter, sort: str, descending: bool) -> list[int] | None:
    """Ids of the first of them, where all are much later found; else None."""
    with desk.db.read() as connection:
        return people_queries.first_ids(
            connection, desk.today, chosen_of(wanted), sort, descending=descending
        )


def chosen_of(wanted: PeopleFilter) -> Chosen:
    """A filter of the page as the store takes it."""
    values = wanted._asdict()
    for own in ("archived", "ids_words"):
        del values[own]
    values["active_days"] = wanted.active_days or None
    values["statuses"] = wanted.statuses or _statuses(wanted)
    return Chosen(**values)


def _statuses(wanted: PeopleFilter) -> tuple[str, ...]:
    """Those who left stand behind a figure too; anywhere else only one status is meant."""
    if wanted.archived:
        return ("archived",)
    return () if wanted.ids is not None else ("active",)


def people_lines(desk: Desk, ids: Sequence[int]) -> list[PersonLine]:
    """The rows of these ids."""
    with desk.db.read() as connection:
        rows = people_queries.people_rows(connection, desk.db.rules, desk.today, ids)
    return [person_line(row) for row in rows]


def person_line(row: people_queries.PersonListRow) -> PersonLine:
    """A row of the store as the table shows it."""
    return PersonLine(
        person_id=row.id,
        uid=row.uid,
        name=row.name,
        role=row.role,
        org=row.org,
        circle=row.circle,
        stage=row.stage,
        score=row.score,
        last_touch=row.last_touch,
        next_touch=row.next_touch,
        flag=row.flag or "",
        gave=row.gave_count,
        got=row.received_count,
        channels=row.channels,
        place=row.place,
        tags=row.tags,
        emails=row.emails,
        phones=row.phones,
        since=row.since,
        custom=row.custom,
    )


def facet_tags(desk: Desk) -> list[str]:
    """Tags that somebody carries, the commonest first."""
    with desk.db.read() as connection:
        return [tag for tag, _ in people_queries.facet_tags(connection)]


def find_people(desk: Desk, text: str) -> list[tuple[str, str, str]]:
    """People for the palette: uid, name, what tells them apart."""
    with desk.db.read() as connection:
        hits = search_queries.find(connection, text, limit=40, explain=False)
    words = fold(text).split()

    def is_elsewhere(hit: search_queries.Hit) -> bool:
        """Whether the words stand in employer, address or notes rather than in the name."""
        parts = fold(hit.name).split()
        return not all(any(part.startswith(word) for part in parts) for word in words)

    hits = sorted(hits, key=is_elsewhere)
    return [(hit.uid, hit.name, hit.detail) for hit in hits[:12]]


def find_employers(desk: Desk, text: str) -> list[str]:
    """Employers for the palette."""
    with desk.db.read() as connection:
        return employer_queries.employers(connection, text)


def matches(desk: Desk, text: str) -> list[PersonMatch]:
    """People a name may mean."""
    with desk.db.read() as connection:
        hits = search_queries.find(connection, text, limit=8, explain=False)
        found = [PersonMatch(hit.id, hit.uid, hit.name, hit.detail) for hit in hits]
        return told_apart(connection, found)


def person_match(desk: Desk, uid: str) -> PersonMatch | None:
    """One person as the quick line knows people."""
    with desk.db.read() as connection:
        found = person_queries.person(connection, uid)
    if found is None:
        return None
    return PersonMatch(found.id, found.uid, found.name, role_line(found.role, found.org))


class PeopleBook:
    """Finds people by a whole name, given name, family name or nickname; remembers whom."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._found: dict[str, list[PersonMatch]] = {}

    def find(self, text: str) -> list[PersonMatch]:
        """People of whom one of the names is `text`, whatever case and accents."""
        wanted = fold(text)
        if not wanted:
            return []
        if wanted not in self._found:
            # A line is read anew with every key, and names the same people each time.
            found = matches(self._desk, text)
            self._found[wanted] = [match for match in found if _is_named(match.name, wanted)]
        return self._found[wanted]


def _is_named(name: str, wanted: str) -> bool:
    folded = fold(name)
    if folded == wanted:
        return True
    words, parts = wanted.split(), folded.split()
    if len(words) == 1:
        return wanted in parts
    return any(parts[at : at + len(words)] == words for at in range(len(parts)))


class PhraseBook(NamedTuple):
    """What the quick line knows: people, topics, channels."""

    people: PeopleBook
    topics: tuple[str, ...]
    channels: Mapping[str, str]


def phrase_book(desk: Desk) -> PhraseBook:
    """The words of this desk for reading a quick line."""
    with desk.db.read() as connection:
        topics = tuple(row[0] for row in connection.execute("SELECT name FROM topics LIMIT 500"))
    return PhraseBook(PeopleBook(desk), topics, {code: channel_name(code) for code in channels()})
