"""Sample people with their handles, circles and days that matter, as rows of desk-json."""

from __future__ import annotations

import random
import unicodedata
from datetime import date, timedelta
from itertools import accumulate
from typing import Any

from community_desk.core.sample.belongings import add_belongings
from community_desk.core.sample.history import Story, Tables, tell
from community_desk.core.sample.plan import add_program
from community_desk.core.sample.words import (
    EMPLOYERS,
    MET_HOW,
    REGIONS,
    ROLES,
    TAGS,
    TOPICS,
)

CIRCLES = (("inner", 5, 7), ("close", 12, 30), ("active", 35, 90), ("wide", 90, 180))
"""Circle, how many people it holds at most, cadence in days."""
CHANNELS = ("linkedin", "x", "mastodon", "email", "whatsapp", "phone", "github", "bluesky")
_REGION_WEIGHTS = tuple(accumulate(region.weight for region in REGIONS))


def make_people(count: int, interactions: int | None, seed: int, today: date) -> Tables:
    """Rows by desk-json table, days as text: `count` people with a past of five years.

    `interactions` fixes how many things passed in all; None lets the circles decide (about
    twenty a person in a desk of 300). Arabic, Hebrew, Chinese, Japanese, Korean, Greek and
    Cyrillic names are among them. A hundred thousand people with two million interactions
    take about half a minute.
    """
    chance = random.Random(f"community-desk {seed} {count}")
    tables: Tables = {
        name: []
        for name in (
            "people",
            "handles",
            "interactions",
            "exchanges",
            "commitments",
            "introductions",
            "milestones",
            "topics",
            "person_topics",
            "programs",
            "program_people",
            "targets",
            "goals",
            "opportunities",
            "opportunity_people",
            "opportunity_events",
            "relations",
            "stage_overrides",
        )
    }
    stories = []
    for number, (circle, offset) in enumerate(_circles(count, chance)):
        story = _add_person(tables, number, circle, offset, chance, today)
        stories.append(story)
    tell(tables, stories, interactions, chance, today)
    _add_topics(tables, stories, chance)
    add_program(tables, stories, chance, today)
    add_belongings(tables, stories, seed, today)
    return tables


def _circles(count: int, chance: random.Random) -> list[tuple[str, int]]:
    """A circle and its spread offset for each person, shuffled; most of a big desk is listed."""
    chosen: list[tuple[str, int]] = []
    left = count
    for circle, most, cadence in CIRCLES:
        size = min(most, max(1, count * most // 300), left)
        chosen += [(circle, position * cadence // max(1, size)) for position in range(size)]
        left -= size
    edge = min(350, left // 2)
    chosen += [("edge", position * 365 // max(1, edge)) for position in range(edge)]
    chosen += [("listed", 0)] * (left - edge)
    chance.shuffle(chosen)
    return chosen


def _add_person(
    tables: Tables, number: int, circle: str, offset: int, chance: random.Random, today: date
) -> Story:
    region = chance.choices(REGIONS, cum_weights=_REGION_WEIGHTS)[0]
    given, family = chance.choice(region.all_given()), chance.choice(region.all_family())
    joint = "" if region.family_first and not given.isascii() else " "
    name = f"{family}{joint}{given}" if region.family_first else f"{given} {family}"
    uid = f"sample-person-{number:06d}"
    known_days = chance.randint(20, 1826)
    met_on = today - timedelta(days=known_days)
    has_job = chance.random() < 0.9
    person: dict[str, Any] = {
        "uid": uid,
        "name": name,
        "given_name": given,
        "family_name": family,
        "circle": circle,
        "circle_since": (today - timedelta(days=min(known_days, 400))).isoformat(),
        "circle_offset": offset,
        "place": chance.choice(region.places.split()),
        "met_on": met_on.isoformat(),
        "status": _status(circle, chance),
    }
    if has_job:
        person |= {"org": chance.choice(EMPLOYERS), "role": chance.choice(ROLES)}
    if circle != "listed" or chance.random() < 0.1:
        person["met_how"] = chance.choice(MET_HOW)
    if circle in ("inner", "close") and chance.random() < 0.8:
        person["closeness"] = chance.choice((3, 4, 4, 5))
        person["rated_on"] = (today - timedelta(days=chance.randint(10, 300))).isoformat()
    if circle == "inner" and chance.random() < 0.4:
        person["family"] = True
    if chance.random() < 0.15:
        person["tags"] = [chance.choice(TAGS)]
    handle = f"{_plain(given)}.{_plain(family)}.{number}".strip(".")
    person["emails"] = [f"{handle}@example.org"]
    tables["people"].append(person)
    channels = _add_handles(tables, uid, handle, number, circle, met_on, chance)
    if chance.random() < (0.35 if circle != "listed" else 0.05):
        _add_birthday(tables, uid, chance)
    return Story(uid, circle, number, known_days, channels, str(person["status"]))


def _status(circle: str, chance: random.Random) -> str:
    if circle not in ("edge", "listed"):
        return "active"
    roll = chance.random()
    return "archived" if roll < 0.02 else "do_not_contact" if roll < 0.025 else "active"


def _add_handles(
    tables: Tables,
    uid: str,
    handle: str,
    number: int,
    circle: str,
    met_on: date,
    chance: random.Random,
) -> tuple[str, ...]:
    wanted = 1 + (chance.random() < 0.5) + (circle in ("inner", "close", "active"))
    weights = (40, 18, 8, 14, 9, 5, 4, 2)
    channels = tuple(dict.fromkeys(chance.choices(CHANNELS, weights=weights, k=wanted)))
    for channel in channels:
        slug = handle.replace(".", "-" if channel in ("linkedin", "github") else "_")
        number_of = f"+4930{23125000 + number}"
        own = {"email": f"{handle}@example.org", "phone": number_of, "whatsapp": number_of}
        identifier = own.get(channel, f"{slug}@social.example" if channel == "mastodon" else slug)
        row: dict[str, Any] = {
            "uid": f"sample-handle-{number:06d}-{channel}",
            "person": uid,
            "channel": channel,
            "identifier": identifier,
        }
        if channel == "x":
            row["number"] = str(100_000_000 + number * 7)
        if channel == "linkedin":
            row["connected_on"] = met_on.isoformat()
        elif channel in ("x", "mastodon", "bluesky", "github"):
            row |= {"i_follow": chance.random() < 0.8, "follows_me": chance.random() < 0.6}
        tables["handles"].append(row)
    return channels


def _add_birthday(tables: Tables, uid: str, chance: random.Random) -> None:
    month = chance.randint(1, 12)
    row: dict[str, Any] = {
        "uid": f"{uid}-birthday",
        "person": uid,
        "type": "birthday",
        "month": month,
        "day": chance.randint(1, 29 if month == 2 else 30),
        "yearly": True,
    }
    if row["day"] == 29 and month == 2:
        row["year"] = 1988
    elif chance.random() < 0.5:
        row["year"] = chance.randint(1950, 2002)
    tables["milestones"].append(row)


def _add_topics(tables: Tables, stories: list[Story], chance: random.Random) -> None:
    for index, name in enumerate(TOPICS):
        tables["topics"].append(
            {"uid": f"sample-topic-{index}", "name": name, "mine": name in ("hiring", "optics")}
        )
    for story in stories:
        if story.circle == "listed" or chance.random() > 0.4:
            continue
        tables["person_topics"].append(
            {
                "uid": f"{story.uid}-topic",
                "person": story.uid,
                "topic": f"sample-topic-{chance.randrange(len(TOPICS))}",
                "relation": chance.choice(("cares_about", "known_for")),
            }
        )


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.lower())
    return "".join(letter for letter in letters if letter.isascii() and letter.isalnum())
