"""What the sample people carry beside their history: notes, gifts, jobs, days, own fields."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from community_desk.core.sample.words import EMPLOYERS, ROLES

if TYPE_CHECKING:
    from community_desk.core.sample.history import Story, Tables

_NEAR = ("inner", "close", "active")
_MATTERS = (
    "Fair pay, and that people say what they mean.",
    "Getting her team through the reorganisation.",
    "Prefers calls after 16:00. No small talk by mail.",
    "Wants to speak at one conference this year.",
    "Open source, and being credited for it.",
    "A four day week. Allergic to recruiters.",
    "Finishing the book before spring.",
)
_LIFE = (
    "Two kids (Ada 7, Till 4). Astronomy.",
    "Sings in the choir on Thursdays. Married to Jo.",
    "Restores old bicycles, rides one to work.",
    "Just moved; the garden comes next.",
    "A dog called Pixel. Swims in any lake.",
    "Parents in Porto, visits every August.",
)
_NOTES = (
    ("Reads the Saturday paper on paper.", "open"),
    ("Introduced me to the meetup crowd.", "open"),
    ("Drinks tea, never coffee.", "open"),
    ("Thinking of leaving; told me in trust.", "private"),
    ("Salary band they mentioned over lunch.", "secret"),
)
_LATER = (
    "Ask how the move went.",
    "Bring back the book on optics.",
    "Ask about the talk in spring.",
    "Say congratulations on the launch.",
)
_GIFTS = (
    ("idea", "a star map of Jena", "birthday"),
    ("given", "the cookbook", "birthday"),
    ("received", "a jar of honey", "thanks"),
    ("idea", "tickets for the choir", "thanks"),
)
_OWN = (("team size", "number", None), ("Coffee or tea", "choice", ["coffee", "tea", "water"]))


def add_belongings(tables: Tables, stories: list[Story], seed: int, today: date) -> None:
    """Fill in what makes the nearer people look alive; the rest of the desk stays as it was."""
    # A source of chance of its own: what was drawn before must not change.
    chance = random.Random(f"belongings {seed} {len(stories)}")
    for table in ("notes", "gifts", "positions", "custom_fields"):
        tables.setdefault(table, [])
    for place, (name, kind, choices) in enumerate(_OWN, 1):
        row: dict[str, Any] = {
            "uid": f"sample-field-{place}", "name": name, "type": kind, "place": place,
        }  # fmt: skip
        tables["custom_fields"].append(row | ({"choices": choices} if choices else {}))
    people = {person["uid"]: person for person in tables["people"]}
    near = [story for story in stories if story.circle in _NEAR and story.is_active]
    for story in near:
        person = people[story.uid]
        _add_texts(person, near, chance)
        _add_notes(tables, story, chance, today)
        _add_gift(tables, story, chance, today)
        _add_positions(tables, story, person, chance, today)


def _add_texts(person: dict[str, Any], near: list[Story], chance: random.Random) -> None:
    if chance.random() < 0.7:
        person["matters"] = chance.choice(_MATTERS)
    if chance.random() < 0.5:
        person["life"] = chance.choice(_LIFE)
    if chance.random() < 0.3:
        other = chance.choice(near).uid
        if other != person["uid"]:
            person["met_through"] = other
    if chance.random() < 0.3:
        person["custom"] = {"team size": chance.randint(2, 40), "Coffee or tea": "tea"}


def _add_notes(tables: Tables, story: Story, chance: random.Random, today: date) -> None:
    for index in range(chance.choice((0, 1, 1, 2))):
        text, sensitivity = chance.choice(_NOTES)
        written = today - timedelta(days=chance.randint(3, min(400, story.known_days)))
        row: dict[str, Any] = {
            "uid": f"{story.uid}-note-{index}",
            "person": story.uid,
            "text": text,
            "sensitivity": sensitivity,
            "written_on": written.isoformat(),
        }
        if chance.random() < 0.1:
            row["expires_on"] = (written + timedelta(days=120)).isoformat()
        tables["notes"].append(row)
    if chance.random() < 0.25:
        tables["notes"].append(
            {
                "uid": f"{story.uid}-later",
                "person": story.uid,
                "text": chance.choice(_LATER),
                "sensitivity": "open",
                "next_time": True,
                "written_on": (today - timedelta(days=chance.randint(1, 20))).isoformat(),
            }
        )


def _add_gift(tables: Tables, story: Story, chance: random.Random, today: date) -> None:
    if story.circle == "active" or chance.random() < 0.4:
        return
    state, text, occasion = chance.choice(_GIFTS)
    row: dict[str, Any] = {
        "uid": f"{story.uid}-gift", "person": story.uid, "state": state, "text": text,
        "occasion": occasion,
    }  # fmt: skip
    if state != "idea":
        day = today - timedelta(days=chance.randint(10, max(11, story.known_days)))
        row["date"] = day.isoformat()
    tables["gifts"].append(row)


def _add_positions(
    tables: Tables, story: Story, person: dict[str, Any], chance: random.Random, today: date
) -> None:
    if "org" not in person or chance.random() < 0.45:
        return
    begun = today - timedelta(days=chance.randint(100, 1500))
    now = {"org": person["org"], "role": person["role"], "started_on": begun.isoformat()}
    before = {
        "org": chance.choice(EMPLOYERS),
        "role": chance.choice(ROLES),
        "started_on": (begun - timedelta(days=chance.randint(400, 2000))).isoformat(),
        "ended_on": begun.isoformat(),
    }
    for index, row in enumerate((before, now)):
        own = {"uid": f"{story.uid}-position-{index}", "person": story.uid}
        tables["positions"].append(own | row)
