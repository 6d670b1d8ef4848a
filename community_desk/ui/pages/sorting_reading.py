"""What the sorting page reads: the next people with their suggestion, groups, how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from community_desk.store.queries import acquaintance
from community_desk.store.queries import sorting as queries
from community_desk.ui.text import short_day, tr
from community_desk.ui.ties import tie_words
from community_desk.ui.words import channel_name, circle_name

if TYPE_CHECKING:
    from community_desk.store.queries.sorting import Group, SortPerson
    from community_desk.ui.desk import Desk

BATCH = 25
"""People read ahead, so that a key is answered at once on a large desk."""
GROUPS_OF_A_KIND = 20
SECONDS_EACH = 2
"""What a decision takes (domain.md chapter 5)."""


class Waiting(NamedTuple):
    """People in the order of the rotation, what they can be grouped by, how far it is."""

    people: tuple[tuple[SortPerson, tuple[str, ...]], ...]
    groups: tuple[Group, ...]
    decided: int
    left: int


def read(desk: Desk, group: tuple[str, str] | None, _progress: Any = None) -> Waiting:
    """Read the next people; may run on any thread."""
    rules, today = desk.db.rules, desk.today
    with desk.db.read() as connection:
        found = []
        for uid in queries.queue(connection, rules, today, BATCH, group):
            person = queries.sort_person(connection, rules, today, uid)
            if person is not None:
                found.append((person, tuple(queries.tags_of(connection, uid))))
        groups = [
            each
            for kind in queries.GROUPS
            for each in queries.groups(connection, kind, GROUPS_OF_A_KIND)
        ]
        decided, left = queries.progress(connection, group)
    return Waiting(tuple(found), tuple(groups), decided, left)


def everybody(desk: Desk, group: tuple[str, str]) -> list[str]:
    """Uids of everybody who waits in a group."""
    with desk.db.read() as connection:
        return queries.queue(connection, desk.db.rules, desk.today, 1_000_000, group)


def in_common(desk: Desk, uid: str) -> list[tuple[str, str, str]]:
    """Whom of yours somebody knows too: uid, name and how they know each other."""
    with desk.db.read() as connection:
        found = acquaintance.in_common(connection, uid)
    return [(one.uid, one.name, tie_words(one.kind, one.words, desk.today)) for one in found]


def decision_words(decision: str) -> str:
    """A decision as it is said."""
    if decision == "archive":
        return tr("Archive")
    return tr("Later") if decision == "later" else circle_name(decision)


def known_words(person: SortPerson, desk: Desk) -> str:
    """Since when and how somebody is known."""
    known = []
    if person.connected_on is not None:
        day = short_day(person.connected_on, desk.today)
        channel = channel_name(person.channel)
        known.append(tr("connected on {channel} {day}").format(channel=channel, day=day))
    if person.messages:
        known.append(tr("%n interactions", "", person.messages))
    return " · ".join(known)


def why_words(person: SortPerson) -> str:
    """The suggestion and its reasons."""
    reasons = tr(", ", "between reasons").join(_reason(code, n) for code, n in person.reasons)
    words = tr("suggested: {circle}, because {reasons}") if reasons else tr("suggested: {circle}")
    return words.format(circle=circle_name(person.suggested), reasons=reasons)


def _reason(code: str, n: int) -> str:
    if code == "two_way":
        return tr("you wrote to each other")
    if code == "channels":
        return tr("you share %n channels", "", n)
    if code == "target":
        return tr("they work where you want to be")
    if code == "colleagues":
        return tr("%n of your people work there", "", n)
    return tr("you connected within a year")


def group_words(group: Group) -> str:
    """What a group has in common."""
    name = channel_name(group.value) if group.kind == "channel" else group.value
    return f"#{name}" if group.kind == "tag" else name


def time_left(people: int) -> str:
    """How long deciding on so many takes."""
    minutes = max(1, round(people * SECONDS_EACH / 60))
    if minutes < 90:
        return tr("about %n minutes left", "", minutes)
    return tr("about %n hours left", "", round(minutes / 60))


def rhythm_words(cadence: int | None) -> str:
    """How often a circle asks for a word."""
    if cadence is None:
        return tr("never nagged")
    named = {
        7: tr("weekly"),
        14: tr("every two weeks"),
        30: tr("monthly"),
        180: tr("half-yearly"),
        182: tr("half-yearly"),
        365: tr("yearly"),
    }
    return named.get(cadence) or tr("%n days", "", cadence)
