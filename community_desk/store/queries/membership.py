"""Who belongs to the community on which day: ties, what was heard, who came and who went.

One walk over the interactions and one over the ties serve every figure of the page.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, NamedTuple

from community_desk.core import community as rules_of
from community_desk.store.records import day_of

LIVE = "('call','meeting','encounter','work')"
COMPOSED = "('comment','message','letter','call','meeting','encounter','work')"
ACTIVE = "COALESCE(p.status, 'active') = 'active'"


class Tie(NamedTuple):
    """A handle's inbound tie: since when (None: unknown) until when (None: still)."""

    since: date | None
    until: date | None

    def holds_on(self, day: date) -> bool:
        """Whether the tie stands on a day."""
        began = self.since is None or self.since <= day
        return began and (self.until is None or self.until > day)


class Heard(NamedTuple):
    """When somebody was heard on a channel: first, and last up to today and to two starts."""

    first: date
    last: tuple[str | None, ...]


MOMENTS = (0, *rules_of.GROWTH_DAYS)
"""Days before today at which membership is asked for."""


class Moment(NamedTuple):
    """A day on which membership is asked for, and the first day whose items count for it."""

    day: date
    first: str
    at: int
    """Its place in `MOMENTS`."""


def moment_of(as_of: date, ago: int) -> Moment:
    """So many days (of `MOMENTS`) before a day."""
    day = as_of - timedelta(days=ago)
    first = day - timedelta(days=rules_of.MEMBER_DAYS)
    return Moment(day, first.isoformat(), MOMENTS.index(ago))


class Gone(NamedTuple):
    """Somebody archived or left in peace: when, their ties, and when they were heard until then."""

    day: date
    ties: tuple[Tie, ...]
    first: date | None
    last: date | None
    last_28: date | None
    last_84: date | None

    def _heard_by(self, last: date | None, day: date) -> bool:
        return last is not None and (day - last).days <= rules_of.MEMBER_DAYS

    def member_at(self, day: date, ago: int) -> bool:
        """Whether this was a member so many days (28 or 84) ago, which was `day`."""
        last = self.last_28 if ago == 28 else self.last_84
        return day < self.day and (
            any(tie.holds_on(day) for tie in self.ties) or self._heard_by(last, day)
        )

    def joined_on(self) -> date | None:
        """First day of any tie or item; None when there is none or its day is unknown."""
        if any(tie.since is None for tie in self.ties):
            return None
        days = [tie.since for tie in self.ties if tie.since is not None]
        return min([*days, *([self.first] if self.first else [])], default=None)

    def left_on(self) -> date | None:
        """The day they went, or before it the end of the last tie; None for no member at all."""
        until = [tie.until for tie in self.ties]
        stood = any(day is None or day >= self.day for day in until)
        if stood or self._heard_by(self.last, self.day):
            return self.day
        return max((day for day in until if day is not None), default=None)


@dataclass(slots=True)
class Belonging:
    """What decides membership, by channel."""

    ties: dict[str, list[Tie]] = field(default_factory=dict)
    heard: dict[str, Heard] = field(default_factory=dict)

    def channels_on(self, moment: Moment) -> set[str]:
        """Channels on which this person was a member at a moment."""
        day, first, at = moment
        channels = set()
        for channel, ties in self.ties.items():
            if any(tie.holds_on(day) for tie in ties):
                channels.add(channel)
        for channel, heard in self.heard.items():
            last = heard.last[at]
            # ISO days compare as text as they do as days, and two million need no parsing.
            if last is not None and last >= first:
                channels.add(channel)
        return channels

    def joined_on(self, channel: str | None = None) -> date | None:
        """First day of any inbound tie or item; None when there is none or its day is unknown."""
        ties = [t for c, found in self.ties.items() if channel in (None, c) for t in found]
        if any(t.since is None for t in ties):
            return None
        days = [t.since for t in ties if t.since is not None]
        days += [h.first for c, h in self.heard.items() if channel in (None, c)]
        return min(days, default=None)

    def left_on(self, now: set[str]) -> date | None:
        """The day the last tie ended, when no channel keeps the person a member `now`."""
        if not self.ties or now:
            return None
        ends = [t.until for ties in self.ties.values() for t in ties if t.until is not None]
        return max(ends, default=None)


class Scan(NamedTuple):
    """One walk over the interactions: what everybody's figures need."""

    people: dict[int, Belonging]
    active: dict[int, frozenset[int]]
    before: frozenset[int]
    on_channel: Counter[tuple[int, str]]
    touches: Counter[int]
    both_ways: frozenset[int]


BY_INDEX = "INDEXED BY ix_interactions_person_date"
"""Read the index alone, from end to end: it holds person, day, direction, kind and channel.

By the day alone SQLite would look up each of hundreds of thousands of rows somewhere else.
"""

SCAN = f"""
SELECT i.person_id, i.channel,
       MIN(CASE WHEN i.direction != 'out' THEN i.date END),
       MAX(CASE WHEN i.direction != 'out' THEN i.date END),
       MAX(CASE WHEN i.direction != 'out' AND i.date <= :d28 THEN i.date END),
       MAX(CASE WHEN i.direction != 'out' AND i.date <= :d84 THEN i.date END),
       MAX(CASE WHEN i.kind IN {LIVE} OR (i.direction = 'in' AND i.kind IN {COMPOSED})
                THEN i.date END),
       MAX(CASE WHEN i.date BETWEEN :d180 AND :d91 AND (i.kind IN {LIVE}
                OR (i.direction = 'in' AND i.kind IN {COMPOSED})) THEN 1 ELSE 0 END),
       SUM(i.date >= :d90 AND i.kind IN {COMPOSED}),
       MAX(i.date >= :d90 AND i.kind IN {COMPOSED} AND i.direction != 'out'),
       MAX(i.date >= :d90 AND i.kind IN {COMPOSED} AND i.direction != 'in')
  FROM interactions i {BY_INDEX}
 WHERE i.date <= :d0 AND i.person_id NOT IN (SELECT person_id FROM facts WHERE status != 'active')
 GROUP BY i.person_id, i.channel
"""


def scan(connection: Any, as_of: date) -> Scan:
    """Ties, and everything counted from interactions, of every active person."""
    people: dict[int, Belonging] = defaultdict(Belonging)
    for key, channel, follows, connected, ended in connection.execute(
        "SELECT h.person_id, h.channel, h.follows_me, h.connected_on, h.ended_on FROM handles h "
        f"JOIN people p ON p.id = h.person_id WHERE {ACTIVE} "
        "AND (h.follows_me = 1 OR h.connected_on IS NOT NULL)"
    ):
        since = day_of(connected)
        if since is not None and since > as_of:
            if not follows:
                continue
            since = None
        people[key].ties.setdefault(channel, []).append(Tie(since, day_of(ended)))
    ago = {f"d{n}": (as_of - timedelta(days=n)).isoformat() for n in (0, 28, 84, 90, 91, 180)}
    last_active: dict[int, date] = {}
    before, inbound, outbound = set(), set(), set()
    on_channel: Counter[tuple[int, str]] = Counter()
    touches: Counter[int] = Counter()
    first_90 = as_of - timedelta(days=90)
    for row in connection.execute(SCAN, ago):
        key, channel = row[0], row[1]
        first = day_of(row[2])
        if first is not None:
            people[key].heard[channel] = Heard(first, tuple(row[3:6]))
        active = day_of(row[6])
        if active is not None:
            last_active[key] = max(active, last_active.get(key, active))
            if active >= first_90:
                on_channel[key, channel] = 1
        if row[7]:
            before.add(key)
        if row[8]:
            touches[key] += row[8]
        if row[9]:
            inbound.add(key)
        if row[10]:
            outbound.add(key)
    windows = {
        n: frozenset(k for k, day in last_active.items() if (as_of - day).days <= n)
        for n in rules_of.WINDOWS
    }
    both = frozenset(inbound & outbound)
    return Scan(people, windows, frozenset(before), on_channel, touches, both)


GONE = (
    "SELECT id FROM people WHERE status IN ('archived', 'do_not_contact') "
    "AND status_since > :begin AND status_since <= :d0"
)
"""People archived or marked do-not-contact within the longest window."""


def people_gone(connection: Any, as_of: date) -> dict[int, Gone]:
    """Members who were archived or left in peace within the longest window, day by day.

    Somebody who never was a member (an address out of an old book, say) is nobody's loss.
    """
    values = {f"d{ago}": (as_of - timedelta(days=ago)).isoformat() for ago in MOMENTS}
    values["begin"] = values[f"d{max(MOMENTS)}"]
    ties: dict[int, list[Tie]] = defaultdict(list)
    for key, connected, ended, gone in connection.execute(
        "SELECT h.person_id, h.connected_on, h.ended_on, p.status_since FROM handles h "
        f"JOIN people p ON p.id = h.person_id WHERE h.person_id IN ({GONE}) "
        "AND (h.follows_me = 1 OR h.connected_on <= p.status_since)",
        values,
    ):
        since = day_of(connected) if connected is not None and connected <= gone else None
        ties[key].append(Tie(since, day_of(ended)))
    heard = {
        row[0]: tuple(day_of(text) for text in row[1:])
        for row in connection.execute(
            "SELECT i.person_id, MIN(i.date), MAX(i.date), "
            "MAX(CASE WHEN i.date <= :d28 THEN i.date END), "
            "MAX(CASE WHEN i.date <= :d84 THEN i.date END) FROM interactions i "
            f"JOIN people p ON p.id = i.person_id WHERE i.person_id IN ({GONE}) "
            "AND i.direction != 'out' AND i.date <= p.status_since GROUP BY i.person_id",
            values,
        )
    }
    days = connection.execute(GONE.replace("id", "id, status_since", 1), values).fetchall()
    return {
        key: Gone(day_of(day) or as_of, tuple(ties[key]), *heard.get(key, (None,) * 4))
        for key, day in days
    }


class Flow(NamedTuple):
    """Who joined and left in a window, how many were members at its start, by channel too."""

    joined: frozenset[int]
    left: frozenset[int]
    at_start: int


@dataclass(slots=True)
class Flows:
    """Everybody's comings and goings, gathered in one walk over the people."""

    as_of: date
    joined: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    left: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    start: Counter[int] = field(default_factory=Counter)
    channel_net: Counter[str] = field(default_factory=Counter)
    channel_start: Counter[str] = field(default_factory=Counter)
    members: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    moments: dict[int, Moment] = field(init=False)

    def __post_init__(self) -> None:
        self.moments = {ago: moment_of(self.as_of, ago) for ago in MOMENTS}

    def add(self, key: int, person: Belonging) -> None:
        """One person."""
        as_of, moments = self.as_of, self.moments
        now = person.channels_on(moments[0])
        for channel in now:
            self.members[channel].add(key)
        first, gone = person.joined_on(), person.left_on(now)
        for days in rules_of.GROWTH_DAYS:
            begin = moments[days].day
            then = person.channels_on(moments[days])
            self.start[days] += bool(then)
            if first is not None and begin < first <= as_of:
                self.joined[days].add(key)
            if gone is not None and begin < gone <= as_of:
                self.left[days].add(key)
            if days == CHANNEL_DAYS:
                self._channels(person, now, then, begin)

    def _channels(self, person: Belonging, now: set[str], then: set[str], begin: date) -> None:
        for channel in then:
            self.channel_start[channel] += 1
        for channel in now:
            first = person.joined_on(channel)
            self.channel_net[channel] += first is not None and begin < first <= self.as_of
        for channel, ties in person.ties.items():
            ends = [t.until for t in ties if t.until is not None]
            if ends and begin < max(ends) <= self.as_of and channel not in now:
                self.channel_net[channel] -= 1

    def flow(self, days: int, gone: dict[int, Gone]) -> Flow:
        """The figures of one window, with those archived or left in peace in it."""
        begin = self.as_of - timedelta(days=days)
        joined, left, start = set(self.joined[days]), set(self.left[days]), self.start[days]
        for key, person in gone.items():
            came, went = person.joined_on(), person.left_on()
            if came is not None and begin < came:
                joined.add(key)
            if went is not None and begin < went:
                left.add(key)
            start += person.member_at(begin, days)
        return Flow(frozenset(joined), frozenset(left), start)


CHANNEL_DAYS = 28
"""The window of a channel's own growth."""
