"""A small desk with people in every state, built record by record for the tests of the window."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from community_desk.core.clock import FixedClock
from community_desk.store.database import Database, new_desk

TODAY = date(2026, 11, 23)

PEOPLE = (
    # uid, name, role, org, circle, place, channels
    ("p-tomas", "Tomás Marín", "Data lead", "Holaluz", "active", "Barcelona", "linkedin mastodon"),
    ("p-adaeze", "Adaeze Okafor", "Founder", "Kolo Health", "inner", "Lagos", "linkedin email"),
    (
        "p-ilse",
        "Ilse Brandt",
        "Engineering manager",
        "Zeiss",
        "active",
        "Jena",
        "whatsapp linkedin",
    ),
    ("p-mai", "Mai Rasmussen", "Community manager", "Trustpilot", "wide", "", "mastodon bluesky"),
    ("p-jonas", "Jonas Lindqvist", "Talent partner", "Spotify", "edge", "Stockholm", "linkedin"),
    ("p-priya", "Priya Krishnan", "ML engineer", "DeepL", "wide", "Cologne", "linkedin"),
    ("p-sara", "سارا فرهادی", "Product designer", "Snapp", "wide", "Tehran", "instagram telegram"),
    ("p-wang", "王浩", "Open source maintainer", "", "active", "", "github mastodon"),
    ("p-lena", "Lena Fischer", "Lawyer", "own practice", "inner", "Berlin", "email phone whatsapp"),
    ("p-chloe", "Chloé Dubois", "Recruiter", "Back Market", "wide", "Paris", "linkedin"),
    ("p-noah", "Noah Becker", "CTO", "Heyne Logistik", "wide", "Leipzig", "linkedin slack"),
    ("p-grace", "Grace Bello", "Staff engineer", "Paystack", "active", "Lagos", "linkedin slack"),
    ("p-markup", "<b>Bold</b> & Co", "<i>Role</i>", "<script>", "wide", "", "x"),
)


def build_desk(path: Path, extra: int = 0) -> Database:
    """A desk on 23 November 2026; `extra` adds plain listed people."""
    desk = new_desk(path, FixedClock(TODAY))
    with desk.change("Set up") as change:
        _people(change, extra)
        _interactions(change)
        _favours(change)
    return desk


def _insert(change: Any, table: str, **values: Any) -> None:
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    change.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))


def _people(change: Any, extra: int) -> None:
    for number, (uid, name, role, org, circle, place, channels) in enumerate(PEOPLE, 1):
        _insert(
            change,
            "people",
            id=number,
            uid=uid,
            name=name,
            role=role,
            org=org,
            circle=circle,
            circle_since=str(TODAY - timedelta(days=400)),
            place=place,
            tags=json.dumps(["PyData"] if number % 3 == 0 else []),
            notes="Two kids (Ada 7, Till 4). Prefers calls after 16:00." if number == 3 else None,
            met_on="2019-05-18" if number == 3 else None,
            met_how="PyData Berlin, through Lena Fischer" if number == 3 else None,
        )
        for channel in channels.split():
            _insert(
                change,
                "handles",
                uid=f"h-{number}-{channel}",
                person_id=number,
                channel=channel,
                identifier=name.split()[0].lower(),
                connected_on=str(TODAY - timedelta(days=12 if number == 6 else 900)),
            )
    for number in range(1000, 1000 + extra):
        _insert(change, "people", id=number, uid=f"x-{number}", name=f"Person {number}")


def _interactions(change: Any) -> None:
    made = 0

    def add(person: int, ago: int, kind: str, way: str, channel: str, text: str = "") -> None:
        nonlocal made
        made += 1
        _insert(
            change,
            "interactions",
            uid=f"i-{made}",
            person_id=person,
            channel=channel,
            kind=kind,
            direction=way,
            date=str(TODAY - timedelta(days=ago)),
            text=text or None,
        )

    for ago in range(96, 900, 31):
        add(3, ago, "message", "in" if ago % 2 else "out", "whatsapp", "How is the new team?")
    add(3, 97, "call", "mutual", "phone", "Moving to Jena in October. Her team needs a lead.")
    add(3, 179, "meeting", "mutual", "in_person", "PyData Berlin. Talked about lenses.")
    for person, gap, channel in ((1, 10, "linkedin"), (2, 4, "email"), (9, 15, "phone")):
        for ago in range(gap, 500, 24):
            add(person, ago, "message", "out" if ago % 2 else "in", channel, "A word.")
        add(person, gap + 20, "meeting", "mutual", "in_person", "Lunch.")
    add(4, 4, "message", "in", "mastodon", "Did you see the talk?")
    add(4, 200, "message", "out", "mastodon")
    for ago in (900, 930, 1000, 1100):
        add(5, ago, "meeting", "mutual", "in_person", "Worked together.")
    for person in (8, 12):
        for ago in range(9, 300, 20):
            add(person, ago, "message", "in" if ago % 2 else "out", "email", "Short note.")
    add(10, 64, "comment", "in", "linkedin", "Finally someone says it.")


def _favours(change: Any) -> None:
    rows = (
        ("e-1", 3, "give", "feedback", "M", "2026-08-18", "CV feedback for her sister"),
        ("e-2", 3, "request", "advice", "S", "2026-07-02", "who knows GDPR for optics"),
        ("e-3", 3, "receive", "referral", "M", "2025-11-05", "reference for Siemens"),
        ("e-4", 9, "give", "intro", "M", "2026-06-01", "intro to a client"),
        ("e-5", 9, "receive", "advice", "S", "2026-05-01", "read the contract"),
    )
    for uid, person, side, kind, size, day, text in rows:
        _insert(
            change,
            "exchanges",
            uid=uid,
            person_id=person,
            side=side,
            type=kind,
            size=size,
            date=day,
            status="done",
            done_on=day,
            thanked_on=day,
            text=text,
        )
    promises = (
        ("c-1", 1, "me", "an intro to Ilse Brandt", "2026-11-10", "2026-11-20", None),
        ("c-2", 2, "me", "feedback on her seed deck", "2026-11-19", "2026-11-24", None),
        ("c-3", 3, "me", "Thank her for the reference call", "2026-11-01", "2026-11-27", None),
        ("c-4", 3, "me", "Send pandas notes", "2026-05-28", "2026-06-02", "2026-05-30"),
    )
    for uid, person, who, text, made, due, done in promises:
        _insert(
            change,
            "commitments",
            uid=uid,
            person_id=person,
            who=who,
            text=text,
            made_on=made,
            due_on=due,
            done_on=done,
        )
    _insert(
        change, "milestones", uid="m-1", person_id=9, type="birthday", month=11, day=26, year=1986
    )
    _insert(
        change,
        "introductions",
        uid="n-1",
        a_id=3,
        b_id=9,
        reason="GDPR",
        answer_a="yes",
        answer_b="yes",
        made_on="2026-07-03",
    )
