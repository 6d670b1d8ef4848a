"""Channels as they are used: playbooks in force, this week's rituals, health."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from community_desk.core.playbook import Playbook, Ritual, parse_playbook
from community_desk.errors import InputError
from community_desk.resources import load_playbooks

OWN = "channel."
"""Prefix of the settings that hold a playbook the user wrote or changed."""

CLASSES = {
    "thanks": re.compile(r"\bthank", re.IGNORECASE),
    "answers": re.compile(r"\b(comment|repl|answer|round|name the)", re.IGNORECASE),
    "private": re.compile(r"\b(welcome|wr[io]t|wish|letter)", re.IGNORECASE),
    "live": re.compile(r"\b(call|coffee|meet|event)", re.IGNORECASE),
}
"""Words of a ritual's name or text that say what kind of logged item fulfils it."""

WEEKS = 16


@dataclass(frozen=True, slots=True)
class RitualWeek:
    """A ritual with the days of this ISO week on which something of its kind was logged."""

    ritual: Ritual
    done: int

    @property
    def is_done(self) -> bool:
        """Whether the week's number is reached."""
        return self.done >= self.ritual.per_week


@dataclass(frozen=True, slots=True)
class ChannelUse:
    """How one channel is used: rituals of the week, touches a week (oldest first), last day."""

    code: str
    people: frozenset[int]
    rituals: tuple[RitualWeek, ...]
    weeks: tuple[int, ...]
    last_used: date | None
    used: Mapping[str, int]
    """What of a limit is used, by the limit's key, where the records know it."""
    not_greeted: frozenset[int]
    """People with a tie here whom nothing was ever written to."""


def own_playbooks(connection: Any) -> dict[str, Playbook]:
    """Playbooks the user wrote or changed; one that no longer fits is left out."""
    found = {}
    for key, value in connection.execute(
        "SELECT key, value FROM settings WHERE substr(key, 1, 8) = 'channel.'"
    ):
        try:
            book = parse_playbook(key, json.loads(value or "{}"))
        except (InputError, ValueError):
            continue
        found[book.code] = book
    return found


def playbooks(connection: Any) -> Mapping[str, Playbook]:
    """Every playbook in force by code, by name: the shipped ones under the user's own."""
    books = {**load_playbooks(), **own_playbooks(connection)}
    return dict(sorted(books.items(), key=lambda item: item[1].name.casefold()))


def ritual_class(ritual: Ritual) -> str:
    """What fulfils a ritual: thanks, answers, private, live, or any outbound word."""
    for words in (ritual.name, ritual.do):
        for name, pattern in CLASSES.items():
            if pattern.search(words):
                return name
    return "any"


def channel_uses(connection: Any, as_of: date) -> dict[str, ChannelUse]:
    """The use of every channel that has a playbook or people."""
    books = playbooks(connection)
    days = _days_of_week(connection, as_of)
    weeks = _weeks(connection, as_of)
    last = dict(
        connection.execute(
            "SELECT channel, MAX(date) FROM interactions WHERE date BETWEEN ? AND ? "
            "GROUP BY channel",
            ((as_of - timedelta(days=365)).isoformat(), as_of.isoformat()),
        )
    )
    people: dict[str, set[int]] = defaultdict(set)
    for channel, key in connection.execute(
        "SELECT h.channel, h.person_id FROM handles h JOIN people p ON p.id = h.person_id "
        "WHERE COALESCE(p.status, 'active') = 'active'"
    ):
        people[channel].add(key)
    invited, followed, silent = _standing(connection, as_of)
    return {
        code: ChannelUse(
            code=code,
            people=frozenset(people[code]),
            rituals=tuple(
                RitualWeek(one, len(days[code][ritual_class(one)])) for one in book.rituals
            ),
            weeks=tuple(weeks[code].get(n, 0) for n in reversed(range(WEEKS))),
            last_used=date.fromisoformat(last[code]) if last.get(code) else None,
            used={
                "connections_max": len(people[code]),
                "friends_max": len(people[code]),
                "following_max": followed.get(code, 0),
                "invites_per_week": invited.get(code, 0),
                "invites_per_week_safe": invited.get(code, 0),
            },
            not_greeted=frozenset(silent[code]),
        )
        for code, book in books.items()
    }


def _standing(
    connection: Any, as_of: date
) -> tuple[dict[str, int], dict[str, int], dict[str, set[int]]]:
    """By channel: invitations of seven days, accounts followed, ties without a word of mine."""
    since = (as_of - timedelta(days=6)).isoformat()
    invited = dict(
        connection.execute(
            "SELECT channel, COUNT(*) FROM handles WHERE invited_on BETWEEN ? AND ? "
            "GROUP BY channel",
            (since, as_of.isoformat()),
        ).fetchall()
    )
    followed = dict(
        connection.execute(
            "SELECT channel, COUNT(*) FROM handles WHERE i_follow AND ended_on IS NULL "
            "GROUP BY channel"
        ).fetchall()
    )
    silent: dict[str, set[int]] = defaultdict(set)
    for channel, key in connection.execute(
        "SELECT h.channel, h.person_id FROM handles h JOIN facts f ON f.person_id = h.person_id "
        "WHERE f.status = 'active' AND h.ended_on IS NULL "
        "AND (h.connected_on IS NOT NULL OR h.follows_me) AND NOT EXISTS ("
        "SELECT 1 FROM interactions i WHERE i.person_id = h.person_id AND i.direction <> 'in' "
        "AND i.kind NOT IN ('follow', 'react', 'view', 'broadcast'))"
    ):
        silent[channel].add(key)
    return invited, followed, silent


def _days_of_week(connection: Any, as_of: date) -> dict[str, dict[str, set[str]]]:
    """Days since Monday on which I did something, by channel and class of ritual."""
    monday = (as_of - timedelta(days=as_of.weekday())).isoformat()
    days: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    live = ("call", "meeting", "encounter", "work")
    for channel, day, kind, direction, text in connection.execute(
        "SELECT channel, date, kind, direction, text FROM interactions "
        "WHERE date BETWEEN ? AND ? AND (direction = 'out' OR kind IN "
        "('call','meeting','encounter','work'))",
        (monday, as_of.isoformat()),
    ):
        if kind in ("view", "broadcast"):
            continue
        days[channel]["any"].add(day)
        if kind in live:
            days[channel]["live"].add(day)
        if kind in ("comment", "message", "letter") and direction == "out":
            days[channel]["answers"].add(day)
            if CLASSES["thanks"].search(text or ""):
                days[channel]["thanks"].add(day)
        if kind in ("message", "letter") and direction == "out":
            days[channel]["private"].add(day)
    return days


def _weeks(connection: Any, as_of: date) -> dict[str, dict[int, int]]:
    """Touches by channel and by how many times seven days ago."""
    found: dict[str, dict[int, int]] = defaultdict(dict)
    first = as_of - timedelta(days=WEEKS * 7 - 1)
    for channel, ago, count in connection.execute(
        "SELECT channel, CAST(julianday(?) - julianday(date) AS INTEGER) / 7, COUNT(*) "
        "FROM interactions WHERE date BETWEEN ? AND ? AND kind IN "
        "('comment','message','letter','call','meeting','encounter','work') GROUP BY 1, 2",
        (as_of.isoformat(), first.isoformat(), as_of.isoformat()),
    ):
        found[channel][ago] = count
    return found


def chosen_channels(connection: Any, program: int | None) -> tuple[str, ...]:
    """The channels a program was made with, in its order."""
    row = connection.execute("SELECT channels FROM programs WHERE id IS ?", (program,)).fetchone()
    return tuple(json.loads(row[0] or "[]") or ()) if row is not None else ()
