"""What passed between the user and the sample people: rhythms, favours, promises."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from community_desk.core.sample.words import FAVOURS, LINES, PROMISES, TOPICS

if TYPE_CHECKING:
    import random

Tables = dict[str, list[dict[str, Any]]]

_WEIGHTS = {"inner": 60.0, "close": 40.0, "active": 22.0, "wide": 9.0, "edge": 4.0}
_SILENCE = {"inner": (0.1, 20), "close": (0.25, 70), "active": (0.4, 320), "wide": (0.5, 900)}
"""How often a circle's people have fallen silent, and for how many days at most."""
_FAVOURS = {"inner": (2, 6), "close": (1, 6), "active": (0, 4), "wide": (0, 1)}
_OPEN_DAYS = 12
_LIVE = (("in_person", "meeting"), ("phone", "call"), ("in_person", "encounter"))
_CLICKS = frozenset({"x", "mastodon", "bluesky", "github", "linkedin"})
_NEAR = frozenset({"inner", "close", "active", "wide"})


class Story(NamedTuple):
    """A person as the history needs it: circle, number, days known, own channels."""

    uid: str
    circle: str
    number: int
    known_days: int
    channels: tuple[str, ...]
    status: str

    @property
    def is_active(self) -> bool:
        """Whether the person takes part."""
        return self.status == "active"


def tell(
    tables: Tables,
    stories: list[Story],
    total: int | None,
    chance: random.Random,
    today: date,
) -> None:
    """Add interactions (`total` in all when given) and, for the nearer people, the rest."""
    # One text a day, made once: isoformat for two million rows would take seconds.
    days = [(today - timedelta(days=back)).isoformat() for back in range(1830)]
    for story, count in zip(stories, _shares(stories, total, chance), strict=True):
        _add_interactions(tables["interactions"], story, count, chance, days)
        if story.circle in _NEAR and story.is_active:
            _add_favours(tables, story, chance, days)
            _add_promises(tables, story, chance, today, days)
    _add_introductions(tables, stories, chance, days)


def _shares(stories: list[Story], total: int | None, chance: random.Random) -> list[int]:
    """How many interactions each person has; they add up to `total` when it is given."""
    weights = []
    for story in stories:
        usual = _WEIGHTS.get(story.circle)
        if usual is None:
            usual = chance.paretovariate(1.5) if total or chance.random() < 0.5 else 0.0
        weights.append(min(usual * (0.4 + 1.2 * chance.random()), 400.0))
    if total is None or not stories:
        return [int(weight) for weight in weights]
    scale = total / (sum(weights) or 1.0)
    shares = [int(weight * scale) for weight in weights]
    missing = total - sum(shares)
    for index in range(missing):
        shares[index % len(shares)] += 1
    return shares


def _add_interactions(
    rows: list[dict[str, Any]], story: Story, count: int, chance: random.Random, days: list[str]
) -> None:
    """Episodes at the person's own rhythm; some have fallen silent, some just begun."""
    if not count:
        return
    roll = chance.random
    often, longest = _SILENCE.get(story.circle, (0.5, 1500))
    silent = int(min(longest, story.known_days) * roll()) if roll() < often else 0
    step = max(1.0, (story.known_days - silent) / count)
    mine_first = 0.35 + 0.3 * roll()
    two_way = roll() < {"edge": 0.8, "listed": 0.6}.get(story.circle, 0.96)
    live = {"inner": 0.35, "close": 0.25, "active": 0.18, "wide": 0.12}.get(story.circle, 0.05)
    clicks = 0.35 if _CLICKS.intersection(story.channels) else 0.0
    channels, uid, prefix = story.channels, story.uid, f"sample-i-{story.number:06d}-"
    last = len(channels) - 1
    back = float(story.known_days)
    theirs = roll() < 0.5
    for index in range(count):
        day = days[max(silent, int(back - step * roll()))]
        back = max(float(silent), back - step)
        luck = roll()
        channel = channels[0] if luck < 0.7 else channels[last]
        row = {"uid": prefix + str(index), "person": uid, "channel": channel, "date": day}
        if luck < live and two_way:
            row["channel"], row["kind"] = _LIVE[int(luck * 997) % 3]
            row["direction"] = "mutual"
            row["initiated"] = "me" if roll() < mine_first else "them"
            if luck < 0.04 and story.circle in ("inner", "close"):
                row["confided"] = True  # type: ignore[assignment]
            row["others"] = 1 if luck * 89 % 1 < 0.8 else 4  # type: ignore[assignment]
            row["text"] = LINES[int(luck * 1013) % len(LINES)]
        else:
            row["kind"] = _light_kind(channel, luck, clicks)
            # People mostly answer each other: the side that wrote last waits.
            theirs = two_way and theirs != (roll() < 0.8)
            row["direction"] = "in" if theirs else "out"
            if row["kind"] == "message" and luck > 0.85:
                row["text"] = LINES[int(luck * 1013) % len(LINES)]
        rows.append(row)
    if rows[-1]["direction"] == "in" and roll() < 0.7:
        rows[-1]["no_reply_needed"] = True


def _light_kind(channel: str, luck: float, clicks: float) -> str:
    if channel in _CLICKS and luck > 1.0 - clicks:
        return "react" if luck * 31 % 1 < 0.6 else "comment"
    return "call" if channel == "phone" and luck > 0.5 else "message"


def _add_favours(tables: Tables, story: Story, chance: random.Random, days: list[str]) -> None:
    topic = TOPICS[chance.randrange(len(TOPICS))]
    for index in range(chance.randint(*_FAVOURS[story.circle])):
        side = chance.choice(("give", "give", "receive", "ask", "request", "request"))
        kind, size = chance.choice(FAVOURS)
        back = chance.randint(1, min(700, story.known_days))
        row: dict[str, Any] = {
            "uid": f"{story.uid}-favour-{index}",
            "person": story.uid,
            "side": side,
            "type": kind,
            "size": size,
            "date": days[back],
            "topic": topic,
        }
        is_open = side in ("ask", "request") and back <= _OPEN_DAYS
        row["status"] = "open" if is_open else "done"
        if not is_open:
            row["done_on"] = days[max(0, back - chance.randint(0, 12))]
        if side == "receive":
            row["prompted"] = chance.random() < 0.6
            if back > _OPEN_DAYS or chance.random() < 0.3:
                row["thanked_on"] = row["done_on"]
        elif not is_open and chance.random() < 0.7:
            row |= {"helped": True, "acknowledged": True}
        tables["exchanges"].append(row)


def _add_promises(
    tables: Tables, story: Story, chance: random.Random, today: date, days: list[str]
) -> None:
    for index in range(chance.choice((0, 0, 0, 1, 1, 2))):
        made = chance.choice((chance.randint(1, 20), chance.randint(20, 400)))
        made = min(made, story.known_days)
        due = today - timedelta(days=made - chance.randint(2, 21))
        row = {
            "uid": f"{story.uid}-promise-{index}",
            "person": story.uid,
            "who": "me" if chance.random() < 0.75 else "them",
            "text": chance.choice(PROMISES),
            "made_on": days[made],
            "due_on": due.isoformat(),
        }
        if due < today and (made > 25 or chance.random() < 0.6):
            late = chance.choice((0, 0, 0, 0, 0, 1, 3, 16))
            row["done_on"] = min(due + timedelta(days=late), today).isoformat()
        tables["commitments"].append(row)


def _add_introductions(
    tables: Tables, stories: list[Story], chance: random.Random, days: list[str]
) -> None:
    near = [story for story in stories if story.circle in _NEAR and story.is_active]
    for index in range(min(8, len(near) // 4)):
        first, second = chance.sample(near, 2)
        is_made = index % 4 != 1
        row = {
            "uid": f"sample-introduction-{index}",
            "a": first.uid,
            "b": second.uid,
            "asked_by": first.uid,
            "reason": f"both care about {chance.choice(TOPICS)}",
            "answer_a": "yes",
            "answer_b": "yes" if is_made else chance.choice(("asked", "unasked")),
        }
        if is_made:
            row["made_on"] = days[chance.randint(1, min(first.known_days, second.known_days))]
        tables["introductions"].append(row)
    for index in range(min(40, len(near) // 2)):
        first, second = chance.sample(near, 2)
        tables["relations"].append(
            {"uid": f"sample-relation-{index}", "a": first.uid, "b": second.uid, "kind": "knows"}
        )
