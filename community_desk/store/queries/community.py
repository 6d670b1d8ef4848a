"""The metrics of the community (domain.md chapter 6), measured from records."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from community_desk.core import community as rules_of
from community_desk.store.queries.membership import (
    ACTIVE,
    COMPOSED,
    Flows,
    people_gone,
    scan,
)
from community_desk.store.records import day_of
from community_desk.store.rules import Rules


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
    channel_net: dict[str, int]
    channel_growth: dict[str, float | None]
    by_stage: tuple[frozenset[int], ...]
    stages: tuple[int, ...]
    by_judgement: int
    goto: frozenset[int]
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


def community(connection: Any, rules: Rules, as_of: date) -> Community:
    """Measure everything on the day; a few statements over the whole desk."""
    walk = scan(connection, as_of)
    flows = Flows(as_of)
    for key, person in walk.people.items():
        flows.add(key, person)
    frozen = {channel: frozenset(keys) for channel, keys in flows.members.items()}
    overlap = rules_of.overlap_of(frozen)
    members = frozenset().union(*frozen.values()) if frozen else frozenset()
    active = {n: found & members for n, found in walk.active.items()}
    active_share = {n: rules_of.share(len(a), len(members)) for n, a in active.items()}
    gone = people_gone(connection, as_of)
    flow = {n: flows.flow(n, gone) for n in rules_of.GROWTH_DAYS}
    joined = {n: one.joined for n, one in flow.items()}
    left = {n: one.left for n, one in flow.items()}
    start = {n: one.at_start for n, one in flow.items()}
    growth = {
        n: rules_of.growth(len(one.joined), len(one.left), one.at_start) for n, one in flow.items()
    }
    net = len(joined[84]) - len(left[84])
    standings = _standings(connection, members)
    employers = _employers(connection, walk.touches)
    active_on = {
        channel: frozenset(key for key in keys if (key, channel) in walk.on_channel)
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
        channel_net={channel: flows.channel_net[channel] for channel in frozen},
        channel_growth={
            c: rules_of.share(flows.channel_net[c], flows.channel_start[c]) for c in frozen
        },
        by_stage=standings.by_stage,
        stages=tuple(len(keys) for keys in standings.by_stage),
        by_judgement=standings.judged,
        goto=standings.goto,
        goto_by_topic=standings.topics,
        advocates=standings.advocates,
        retention=rules_of.retention(walk.before, walk.active[90]),
        concentration=rules_of.concentration(walk.touches.values()),
        employers=rules_of.concentration(employers.values()),
        reciprocity=rules_of.share(
            len(walk.both_ways & members), len(walk.touches.keys() & members)
        ),
        answer_rate=_answer_rate(connection, as_of),
        follow_through=_follow_through(connection, as_of),
        days_to_thanks=_days_to_thanks(connection, as_of),
        revived=_revived(connection, rules, as_of),
        verdict=rules_of.verdict(active_share[90], net if members else None),
    )


def _window(as_of: date, days: int) -> tuple[str, str]:
    return (as_of - timedelta(days=days)).isoformat(), as_of.isoformat()


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


class _Standings(NamedTuple):
    """Members by stage, how many by judgement, go-to people in all and by topic, advocates."""

    by_stage: tuple[frozenset[int], ...]
    judged: int
    goto: frozenset[int]
    topics: dict[str, int]
    advocates: int


def _standings(connection: Any, members: frozenset[int]) -> _Standings:
    """Where members stand; badges count without holds."""
    stages: list[set[int]] = [set() for _ in range(6)]
    judged = advocates = 0
    goto: set[int] = set()
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
                goto.add(key)
                topics[badge.removeprefix("go-to").removeprefix(": ")] += 1
    by_stage = tuple(frozenset(keys) for keys in stages)
    return _Standings(by_stage, judged, frozenset(goto), dict(sorted(topics.items())), advocates)


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
