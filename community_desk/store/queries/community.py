"""The metrics of the community (domain.md chapter 6), measured from records."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, NamedTuple

from community_desk.core import community as rules_of
from community_desk.store.records import day_of
from community_desk.store.rules import Rules

LIVE = "('call','meeting','encounter','work')"
COMPOSED = "('comment','message','letter','call','meeting','encounter','work')"
PRIVATE = "('message','letter')"
ACTIVE = "COALESCE(p.status, 'active') = 'active'"


@dataclass(frozen=True, slots=True)
class Community:
    """Every figure of the page, and the people behind the sets."""

    members: frozenset[int]
    by_channel: dict[str, frozenset[int]]
    overlap: rules_of.Overlap
    active: dict[int, frozenset[int]]
    active_share: dict[int, float | None]
    joined: dict[int, frozenset[int]]
    left: dict[int, frozenset[int]]
    at_start: dict[int, int]
    growth: dict[int, float | None]
    active_on: dict[str, frozenset[int]]
    channel_active: dict[str, int]
    channel_growth: dict[str, float | None]
    by_stage: tuple[frozenset[int], ...]
    stages: tuple[int, ...]
    by_judgement: int
    goto_by_topic: dict[str, int]
    advocates: int
    retention: float | None
    concentration: rules_of.Concentration
    employers: rules_of.Concentration
    reciprocity: float | None
    answer_rate: float | None
    follow_through: float | None
    days_to_thanks: float | None
    revived: frozenset[int]
    verdict: str

    def as_json(self) -> dict[str, Any]:
        """The document of contract.md."""
        o = self.overlap
        return {
            "people": o.people,
            "channels": {
                channel: {
                    "people": len(people),
                    "only_here": o.only_here[channel],
                    "active_90": self.channel_active[channel],
                    "growth_28": self.channel_growth[channel],
                }
                for channel, people in sorted(self.by_channel.items())
            },
            "sum_of_channels": o.sum_of_channels,
            "overlap": o.overlap,
            "overlap_rate": o.overlap_rate,
            "on_two_or_more": o.on_two_or_more,
            "pairs": {f"{a}|{b}": value for (a, b), value in o.pairs.items()},
            "active_share": {str(n): value for n, value in self.active_share.items()},
            "growth": {str(n): value for n, value in self.growth.items()},
            "stages": list(self.stages),
            "by_judgement": self.by_judgement,
            "goto_by_topic": self.goto_by_topic,
            "advocates": self.advocates,
            "retention": self.retention,
            "concentration": self.concentration._asdict(),
            "reciprocity": self.reciprocity,
            "answer_rate": self.answer_rate,
            "follow_through": self.follow_through,
            "days_to_thanks": self.days_to_thanks,
            "verdict": self.verdict,
        }


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


class _Gone(NamedTuple):
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
class _Person:
    """What decides membership, by channel."""

    ties: dict[str, list[Tie]] = field(default_factory=dict)
    heard: dict[str, Heard] = field(default_factory=dict)

    def channels_on(self, as_of: date, ago: int) -> set[str]:
        """Channels on which this person was a member so many days (of `MOMENTS`) ago."""
        day = as_of - timedelta(days=ago)
        first = (day - timedelta(days=rules_of.MEMBER_DAYS)).isoformat()
        at = MOMENTS.index(ago)
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

    def left_on(self, as_of: date) -> date | None:
        """The day the last tie ended, when nothing else keeps the person a member."""
        if not self.ties or self.channels_on(as_of, 0):
            return None
        ends = [t.until for ties in self.ties.values() for t in ties if t.until is not None]
        return max(ends, default=None)


class _Scan(NamedTuple):
    """One walk over the interactions: what everybody's figures need."""

    people: dict[int, _Person]
    active: dict[int, frozenset[int]]
    before: frozenset[int]
    on_channel: Counter[tuple[int, str]]
    touches: Counter[int]
    both_ways: frozenset[int]


def community(connection: Any, rules: Rules, as_of: date) -> Community:
    """Measure everything on the day; a few statements over the whole desk."""
    scan = _scan(connection, as_of)
    flows = _Flows(as_of)
    for key, person in scan.people.items():
        flows.add(key, person)
    frozen = {channel: frozenset(keys) for channel, keys in flows.members.items()}
    overlap = rules_of.overlap_of(frozen)
    members = frozenset().union(*frozen.values()) if frozen else frozenset()
    active = {n: found & members for n, found in scan.active.items()}
    active_share = {n: rules_of.share(len(a), len(members)) for n, a in active.items()}
    gone = _gone(connection, as_of)
    flow = {n: flows.flow(n, gone) for n in rules_of.GROWTH_DAYS}
    joined = {n: one.joined for n, one in flow.items()}
    left = {n: one.left for n, one in flow.items()}
    start = {n: one.at_start for n, one in flow.items()}
    growth = {
        n: rules_of.growth(len(one.joined), len(one.left), one.at_start) for n, one in flow.items()
    }
    net = len(joined[84]) - len(left[84])
    stages, judged, topics, advocates = _standings(connection, members)
    employers = _employers(connection, scan.touches)
    active_on = {
        channel: frozenset(key for key in keys if (key, channel) in scan.on_channel)
        for channel, keys in frozen.items()
    }
    return Community(
        members=members,
        by_channel=frozen,
        overlap=overlap,
        active=active,
        active_share=active_share,
        joined=joined,
        left=left,
        at_start=start,
        growth=growth,
        active_on=active_on,
        channel_active={channel: len(keys) for channel, keys in active_on.items()},
        channel_growth={
            c: rules_of.share(flows.channel_net[c], flows.channel_start[c]) for c in frozen
        },
        by_stage=tuple(frozenset(keys) for keys in stages),
        stages=tuple(len(keys) for keys in stages),
        by_judgement=judged,
        goto_by_topic=topics,
        advocates=advocates,
        retention=rules_of.retention(scan.before, scan.active[90]),
        concentration=rules_of.concentration(scan.touches.values()),
        employers=rules_of.concentration(employers.values()),
        reciprocity=rules_of.share(
            len(scan.both_ways & members), len(scan.touches.keys() & members)
        ),
        answer_rate=_answer_rate(connection, as_of),
        follow_through=_follow_through(connection, as_of),
        days_to_thanks=_days_to_thanks(connection, as_of),
        revived=_revived(connection, rules, as_of),
        verdict=rules_of.verdict(active_share[90], net if members else None),
    )


def _window(as_of: date, days: int) -> tuple[str, str]:
    return (as_of - timedelta(days=days)).isoformat(), as_of.isoformat()


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
  FROM interactions i INDEXED BY ix_interactions_person_date
 WHERE i.date <= :d0 AND i.person_id NOT IN (SELECT person_id FROM facts WHERE status != 'active')
 GROUP BY i.person_id, i.channel
"""


def _scan(connection: Any, as_of: date) -> _Scan:
    """Ties, and everything counted from interactions, of every active person."""
    people: dict[int, _Person] = defaultdict(_Person)
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
    return _Scan(people, windows, frozenset(before), on_channel, touches, both)


def _employers(connection: Any, touches: Counter[int]) -> Counter[str]:
    """Touches by employer, where one is known."""
    employers: Counter[str] = Counter()
    for key, org in connection.execute(
        "SELECT id, org FROM people WHERE org IS NOT NULL AND org != '' "
        "AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(touches)),),
    ):
        employers[org] += touches[key]
    return employers


GONE = (
    "SELECT id FROM people WHERE status IN ('archived', 'do_not_contact') "
    "AND status_since > :begin AND status_since <= :d0"
)
"""People archived or marked do-not-contact within the longest window."""


def _gone(connection: Any, as_of: date) -> dict[int, _Gone]:
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
        key: _Gone(day_of(day) or as_of, tuple(ties[key]), *heard.get(key, (None,) * 4))
        for key, day in days
    }


class _Flow(NamedTuple):
    """Who joined and left in a window, how many were members at its start, by channel too."""

    joined: frozenset[int]
    left: frozenset[int]
    at_start: int


@dataclass(slots=True)
class _Flows:
    """Everybody's comings and goings, gathered in one walk over the people."""

    as_of: date
    joined: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    left: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    start: Counter[int] = field(default_factory=Counter)
    channel_net: Counter[str] = field(default_factory=Counter)
    channel_start: Counter[str] = field(default_factory=Counter)
    members: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))

    def add(self, key: int, person: _Person) -> None:
        """One person."""
        as_of = self.as_of
        now = person.channels_on(as_of, 0)
        for channel in now:
            self.members[channel].add(key)
        first, gone = person.joined_on(), person.left_on(as_of)
        for days in rules_of.GROWTH_DAYS:
            begin = as_of - timedelta(days=days)
            then = person.channels_on(as_of, days)
            self.start[days] += bool(then)
            if first is not None and begin < first <= as_of:
                self.joined[days].add(key)
            if gone is not None and begin < gone <= as_of:
                self.left[days].add(key)
            if days == CHANNEL_DAYS:
                self._channels(person, now, then, begin)

    def _channels(self, person: _Person, now: set[str], then: set[str], begin: date) -> None:
        for channel in then:
            self.channel_start[channel] += 1
        for channel in now:
            first = person.joined_on(channel)
            self.channel_net[channel] += first is not None and begin < first <= self.as_of
        for channel, ties in person.ties.items():
            ends = [t.until for t in ties if t.until is not None]
            if ends and begin < max(ends) <= self.as_of and channel not in now:
                self.channel_net[channel] -= 1

    def flow(self, days: int, gone: dict[int, _Gone]) -> _Flow:
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
        return _Flow(frozenset(joined), frozenset(left), start)


CHANNEL_DAYS = 28
"""The window of a channel's own growth."""


def _standings(
    connection: Any, members: frozenset[int]
) -> tuple[list[set[int]], int, dict[str, int], int]:
    """Members by stage, how many by judgement, go-to people by topic, advocates (no holds)."""
    stages: list[set[int]] = [set() for _ in range(6)]
    judged = advocates = 0
    topics: Counter[str] = Counter()
    for key, stage, by_judgement, badges, hold in connection.execute(
        "SELECT person_id, stage, by_judgement, badges, hold FROM facts"
    ):
        if key not in members:
            continue
        stages[stage].add(key)
        judged += bool(by_judgement)
        if hold or badges == "[]":
            continue
        for badge in json.loads(badges):
            if badge == "advocate":
                advocates += 1
            else:
                topics[badge.removeprefix("go-to").removeprefix(": ")] += 1
    return stages, judged, dict(sorted(topics.items())), advocates


def _answer_rate(connection: Any, as_of: date) -> float | None:
    """My private starts of 90 days, older than 14 days, that were answered within 14."""
    reach = 90 + 15
    rows = connection.execute(
        "SELECT i.person_id, i.date, i.id, i.kind, i.direction FROM interactions i "
        f"JOIN people p ON p.id = i.person_id WHERE {ACTIVE} AND i.kind IN {COMPOSED} "
        "AND i.date BETWEEN ? AND ? ORDER BY i.person_id, i.date, i.id",
        _window(as_of, reach),
    ).fetchall()
    asked = answered = 0
    previous_key, previous_day = None, date.min
    open_starts: list[date] = []
    for key, text, _, kind, direction in rows:
        day = day_of(text) or as_of
        if key != previous_key:
            open_starts, previous_day = [], date.min
        live = kind not in ("comment", "message", "letter")
        if direction != "out" or live:
            limit = timedelta(days=rules_of.ANSWER_DAYS)
            answered += sum(day - start <= limit for start in open_starts)
            open_starts = []
        quiet = key != previous_key or (day - previous_day).days > 14
        if quiet and direction == "out" and kind in ("message", "letter"):
            age = (as_of - day).days
            if rules_of.ANSWER_DAYS < age <= 90:
                asked += 1
                open_starts.append(day)
        previous_key, previous_day = key, day
    return rules_of.share(answered, asked)


def _follow_through(connection: Any, as_of: date) -> float | None:
    """Promises of mine that fell due in 90 days: kept on time of all, dropped in time left out."""
    kept, due = connection.execute(
        "SELECT COALESCE(SUM(c.done_on <= c.due_on), 0), COUNT(*) FROM commitments c "
        f"JOIN people p ON p.id = c.person_id WHERE {ACTIVE} AND c.who = 'me' "
        "AND c.due_on BETWEEN ? AND ? AND (c.dropped_on IS NULL OR c.dropped_on > c.due_on) "
        "AND (c.made_on IS NULL OR c.made_on <= ?)",
        (*_window(as_of, 90), as_of.isoformat()),
    ).fetchone()
    return rules_of.share(kept, due)


def _days_to_thanks(connection: Any, as_of: date) -> float | None:
    """Median days from what they gave in 90 days to the thanks."""
    days = [
        ((day_of(thanked) or as_of) - (day_of(given) or as_of)).days
        for given, thanked in connection.execute(
            "SELECT COALESCE(e.done_on, e.date), e.thanked_on FROM exchanges e "
            f"JOIN people p ON p.id = e.person_id WHERE {ACTIVE} AND e.side = 'receive' "
            "AND COALESCE(e.status, 'done') NOT IN ('declined', 'withdrawn') "
            "AND COALESCE(e.done_on, e.date) BETWEEN ? AND ? AND e.thanked_on <= ?",
            (*_window(as_of, 90), as_of.isoformat()),
        )
    ]
    return rules_of.middle(days)


def _revived(connection: Any, rules: Rules, as_of: date) -> frozenset[int]:
    """People with a two-way day in 28 days after a silence that counted as dormant."""
    from community_desk.core.rhythm import dormant_after
    from community_desk.store.queries.person import measures_of

    first = (as_of - timedelta(days=28)).isoformat()
    near = [
        row[0]
        for row in connection.execute(
            "SELECT DISTINCT i.person_id FROM interactions i WHERE i.date BETWEEN ? AND ? "
            f"AND i.kind IN {COMPOSED} AND EXISTS (SELECT 1 FROM interactions o WHERE "
            f"o.person_id = i.person_id AND o.date < ? AND o.kind IN {COMPOSED}) "
            "AND NOT EXISTS (SELECT 1 FROM interactions m WHERE m.person_id = i.person_id "
            f"AND m.date < ? AND m.date >= date(?, '-365 days') AND m.kind IN {COMPOSED})",
            (first, as_of.isoformat(), first, first, first),
        )
    ]
    found = []
    for one in measures_of(connection, rules, as_of, near):
        recent = [d.day for d in one.facts.two_way if (as_of.toordinal() - d.day) <= 28]
        before = [
            i.date
            for i in one.records.interactions
            if i.date.isoformat() < first
            and rules.model.kinds[i.kind].kind_class in ("public", "private", "live")
        ]
        if recent and before:
            silence = min(recent) - max(before).toordinal()
            if silence >= dormant_after(one.facts.cadence, None, rules.model):
                found.append(one.person.id)
    return frozenset(found)
