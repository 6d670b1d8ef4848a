"""The metrics of the community (domain.md chapter 6), measured from records."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable
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
    channel_active: dict[str, int]
    channel_growth: dict[str, float | None]
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

    channel: str
    since: date | None
    until: date | None


@dataclass(slots=True)
class _Person:
    """Days that decide membership, by channel."""

    ties: list[Tie] = field(default_factory=list)
    heard: dict[str, list[date]] = field(default_factory=dict)
    first_heard: dict[str, date] = field(default_factory=dict)

    def channels_on(self, day: date) -> set[str]:
        """Channels on which this person is a member on a day."""
        first = day - timedelta(days=rules_of.MEMBER_DAYS)
        channels = {
            t.channel
            for t in self.ties
            if (t.since is None or t.since <= day) and (t.until is None or t.until > day)
        }
        channels.update(c for c, days in self.heard.items() if any(first <= d <= day for d in days))
        return channels

    def joined_on(self, channel: str | None = None) -> date | None:
        """First day of any inbound tie or item; None when there is none or its day is unknown."""
        ties = [t for t in self.ties if channel in (None, t.channel)]
        if any(t.since is None for t in ties):
            return None
        days = [t.since for t in ties if t.since is not None]
        days += [d for c, d in self.first_heard.items() if channel in (None, c)]
        return min(days, default=None)

    def left_on(self, as_of: date) -> date | None:
        """The day the last tie ended, when nothing else keeps the person a member."""
        if not self.ties or self.channels_on(as_of):
            return None
        ends = [t.until for t in self.ties if t.until is not None]
        return max(ends, default=None)


def community(connection: Any, rules: Rules, as_of: date) -> Community:
    """Measure everything on the day; a few statements over the whole desk."""
    people = _people(connection, as_of)
    by_channel: dict[str, set[int]] = defaultdict(set)
    for key, person in people.items():
        for channel in person.channels_on(as_of):
            by_channel[channel].add(key)
    frozen = {channel: frozenset(keys) for channel, keys in by_channel.items()}
    overlap = rules_of.overlap_of(frozen)
    members = frozenset().union(*frozen.values()) if frozen else frozenset()
    active = {n: _active(connection, as_of, n) & members for n in rules_of.WINDOWS}
    active_share = {n: rules_of.share(len(a), len(members)) for n, a in active.items()}
    gone = _gone(connection, as_of)
    flow = {n: _flow(people, gone, as_of, n) for n in rules_of.GROWTH_DAYS}
    joined = {n: one[0] for n, one in flow.items()}
    left = {n: one[1] for n, one in flow.items()}
    start = {n: one[2] for n, one in flow.items()}
    growth = {n: rules_of.growth(len(joined[n]), len(left[n]), start[n]) for n in flow}
    net = len(joined[84]) - len(left[84])
    stages, judged, topics, advocates = _standings(connection, members)
    before = _active(connection, as_of - timedelta(days=91), 89)
    touched, employers = _touches(connection, as_of)
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
        channel_active=_channel_active(connection, as_of, frozen),
        channel_growth={c: _channel_growth(people, c, as_of) for c in frozen},
        stages=stages,
        by_judgement=judged,
        goto_by_topic=topics,
        advocates=advocates,
        retention=rules_of.retention(before, _active(connection, as_of, 90)),
        concentration=rules_of.concentration(touched.values()),
        employers=rules_of.concentration(employers.values()),
        reciprocity=_reciprocity(connection, as_of, members),
        answer_rate=_answer_rate(connection, as_of),
        follow_through=_follow_through(connection, as_of),
        days_to_thanks=_days_to_thanks(connection, as_of),
        revived=_revived(connection, rules, as_of),
        verdict=rules_of.verdict(active_share[90], net if members else None),
    )


def _window(as_of: date, days: int) -> tuple[str, str]:
    return (as_of - timedelta(days=days)).isoformat(), as_of.isoformat()


def _people(connection: Any, as_of: date) -> dict[int, _Person]:
    """Ties and inbound days of every active person."""
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
        people[key].ties.append(Tie(channel, since, day_of(ended)))
    oldest = max(rules_of.GROWTH_DAYS) + rules_of.MEMBER_DAYS
    first, last = _window(as_of, oldest)
    for key, channel, day in connection.execute(
        "SELECT DISTINCT i.person_id, i.channel, i.date FROM interactions i "
        f"JOIN people p ON p.id = i.person_id WHERE {ACTIVE} AND i.direction != 'out' "
        "AND i.date BETWEEN ? AND ?",
        (first, last),
    ):
        people[key].heard.setdefault(channel, []).append(day_of(day) or as_of)
    for key, channel, day in connection.execute(
        "SELECT i.person_id, i.channel, MIN(i.date) FROM interactions i "
        f"JOIN people p ON p.id = i.person_id WHERE {ACTIVE} AND i.direction != 'out' "
        "AND i.date <= ? GROUP BY i.person_id, i.channel",
        (last,),
    ):
        people[key].first_heard[channel] = day_of(day) or as_of
    return people


def _active(connection: Any, as_of: date, days: int) -> frozenset[int]:
    """People with an inbound composed or a live interaction in the window."""
    return frozenset(
        row[0]
        for row in connection.execute(
            "SELECT DISTINCT i.person_id FROM interactions i JOIN people p ON p.id = i.person_id "
            f"WHERE {ACTIVE} AND i.date BETWEEN ? AND ? AND (i.kind IN {LIVE} "
            f"OR (i.direction = 'in' AND i.kind IN {COMPOSED}))",
            _window(as_of, days),
        )
    )


def _channel_active(
    connection: Any, as_of: date, members: dict[str, frozenset[int]]
) -> dict[str, int]:
    """Members of each channel who were active on it in 90 days."""
    counts: Counter[str] = Counter()
    for key, channel in connection.execute(
        "SELECT DISTINCT person_id, channel FROM interactions WHERE date BETWEEN ? AND ? "
        f"AND (kind IN {LIVE} OR (direction = 'in' AND kind IN {COMPOSED}))",
        _window(as_of, 90),
    ):
        if key in members.get(channel, ()):
            counts[channel] += 1
    return {channel: counts[channel] for channel in members}


def _gone(connection: Any, as_of: date) -> dict[int, date]:
    """People archived or marked do-not-contact, with the day where it is known."""
    return {
        row[0]: day_of(row[1]) or date.min
        for row in connection.execute(
            "SELECT id, status_since FROM people WHERE status IN ('archived', 'do_not_contact') "
            "AND status_since IS NOT NULL AND status_since <= ?",
            (as_of.isoformat(),),
        )
    }


def _flow(
    people: dict[int, _Person], gone: dict[int, date], as_of: date, days: int
) -> tuple[frozenset[int], frozenset[int], int]:
    """Who joined and left in the window, and how many were members at its start."""
    start = as_of - timedelta(days=days)
    joined = {
        key
        for key, person in people.items()
        if (first := person.joined_on()) is not None and start < first <= as_of
    }
    left = {key for key, day in gone.items() if start < day <= as_of}
    left |= {
        key
        for key, person in people.items()
        if (day := person.left_on(as_of)) is not None and start < day <= as_of
    }
    members_then = sum(bool(person.channels_on(start)) for person in people.values())
    members_then += sum(start < day <= as_of for day in gone.values())
    return frozenset(joined), frozenset(left), members_then


def _channel_growth(people: dict[int, _Person], channel: str, as_of: date) -> float | None:
    start = as_of - timedelta(days=28)
    joined = left = then = 0
    for person in people.values():
        first = person.joined_on(channel)
        joined += first is not None and start < first <= as_of
        was = channel in person.channels_on(start)
        then += was
        ends = [t.until for t in person.ties if t.channel == channel and t.until is not None]
        ended = bool(ends) and start < max(ends) <= as_of
        left += ended and channel not in person.channels_on(as_of)
    return rules_of.growth(joined, left, then)


def _standings(
    connection: Any, members: frozenset[int]
) -> tuple[tuple[int, ...], int, dict[str, int], int]:
    """Members per stage, how many by judgement, go-to people by topic, advocates (no holds)."""
    stages = [0] * 6
    judged = advocates = 0
    topics: Counter[str] = Counter()
    for key, stage, by_judgement, badges, hold in connection.execute(
        "SELECT person_id, stage, by_judgement, badges, hold FROM facts"
    ):
        if key not in members:
            continue
        stages[stage] += 1
        judged += bool(by_judgement)
        if hold or badges == "[]":
            continue
        for badge in json.loads(badges):
            if badge == "advocate":
                advocates += 1
            else:
                topics[badge.removeprefix("go-to").removeprefix(": ")] += 1
    return tuple(stages), judged, dict(sorted(topics.items())), advocates


def _touches(connection: Any, as_of: date) -> tuple[Counter[int], Counter[str]]:
    """Touches of 90 days by person, and by employer where one is known."""
    people: Counter[int] = Counter()
    employers: Counter[str] = Counter()
    for key, org, count in connection.execute(
        "SELECT i.person_id, p.org, COUNT(*) FROM interactions i "
        f"JOIN people p ON p.id = i.person_id WHERE {ACTIVE} AND i.kind IN {COMPOSED} "
        "AND i.date BETWEEN ? AND ? GROUP BY i.person_id",
        _window(as_of, 90),
    ):
        people[key] = count
        if org:
            employers[org] += count
    return people, employers


def _reciprocity(connection: Any, as_of: date, members: Iterable[int]) -> float | None:
    """Of members touched in 90 days, the share with both directions."""
    known = set(members)
    touched = both = 0
    for key, inbound, outbound in connection.execute(
        "SELECT person_id, MAX(direction != 'out'), MAX(direction != 'in') FROM interactions "
        f"WHERE kind IN {COMPOSED} AND date BETWEEN ? AND ? GROUP BY person_id",
        _window(as_of, 90),
    ):
        if key in known:
            touched += 1
            both += bool(inbound and outbound)
    return rules_of.share(both, touched)


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
