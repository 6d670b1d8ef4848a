"""Desks for tests: empty, small, and the dump that says whether two are the same."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from community_desk.core.clock import FixedClock
from community_desk.operations.exports import fill_desk
from community_desk.store import dump
from community_desk.store.database import Database, new_desk

TODAY = date(2026, 6, 30)


def empty_desk(folder: Path, day: date = TODAY, name: str = "test.desk") -> Database:
    """A new desk on a fixed day."""
    return new_desk(folder / name, FixedClock(day))


def small_tables() -> dict[str, list[dict[str, Any]]]:
    """Four people with something of everything."""
    return {
        "people": [
            {"uid": "p1", "name": "Ana Łódź", "circle": "close", "circle_since": "2026-01-01",
             "emails": ["ana@example.org"], "tags": ["pydata"], "org": "Holaluz"},
            {"uid": "p2", "name": "Ben Okafor", "circle": "inner", "family": True,
             "closeness": 4, "rated_on": "2026-05-01", "checked_on": "2026-02-01"},
            {"uid": "p3", "name": "王浩", "org": "Zeiss", "extra": {"x": [1, {"y": None}]}},
            {"uid": "p4", "name": "Gone Person", "status": "archived"},
        ],
        "handles": [
            {"uid": "h1", "person": "p1", "channel": "email", "identifier": "ana@example.org"},
            {"uid": "h2", "person": "p1", "channel": "linkedin", "identifier": "ana",
             "connected_on": "2020-02-29"},
            {"uid": "h3", "channel": "x", "number": "123", "follows_me": True},
        ],
        "interactions": [
            {"uid": "i1", "person": "p1", "channel": "email", "kind": "message",
             "direction": "out", "date": "2026-01-10"},
            {"uid": "i2", "person": "p1", "channel": "email", "kind": "message",
             "direction": "in", "date": "2026-01-12", "text": "Re: <b>hello</b>"},
            {"uid": "i3", "person": "p2", "channel": "phone", "kind": "call",
             "direction": "mutual", "date": "2026-06-20", "topics": ["pricing"]},
            {"uid": "i4", "person": "p1", "channel": "email", "kind": "message",
             "direction": "in", "date": "2026-06-20"},
        ],
        "exchanges": [
            {"uid": "e1", "person": "p1", "side": "request", "type": "advice", "size": "M",
             "date": "2026-03-02", "status": "open", "topic": "pricing"},
            {"uid": "e2", "person": "p2", "side": "receive", "type": "intro", "size": "M",
             "date": "2026-06-25", "status": "done"},
        ],
        "commitments": [
            {"uid": "c1", "person": "p1", "who": "me", "text": "send the slides",
             "made_on": "2026-06-01", "due_on": "2026-06-20"},
        ],
        "introductions": [
            {"uid": "n1", "a": "p1", "b": "p2", "answer_a": "yes", "answer_b": "yes",
             "reason": "both read maps", "asked_on": "2026-06-01"},
        ],
        "milestones": [{"uid": "m1", "person": "p2", "type": "birthday", "month": 7, "day": 4}],
        "topics": [{"uid": "t1", "name": "pricing", "mine": True}],
        "person_topics": [{"uid": "pt1", "person": "p1", "topic": "t1", "relation": "cares_about"}],
        "notes": [{"uid": "o1", "person": "p1", "text": "likes tea", "sensitivity": "private",
                   "next_time": True, "written_on": "2026-05-01"}],
        "gifts": [{"uid": "g1", "person": "p2", "state": "idea", "text": "a lens"}],
        "positions": [{"uid": "held1", "person": "p2", "org": "Bakery",
                       "started_on": "2019-03-01"}],
        "custom_fields": [{"uid": "cf1", "name": "Coffee", "type": "choice",
                           "choices": ["black", "white"], "place": 1}],
        "attachments": [{"uid": "a1", "person": "p1", "role": "photo", "name": "photo.png",
                         "media_type": "image/png", "size": 3, "content": "AAAA"}],
        "settings": [{"uid": "s1", "key": "owner", "value": ["Me Myself"]}],
    }  # fmt: skip


def small_desk(folder: Path, day: date = TODAY) -> Database:
    """The four people on a desk."""
    db = empty_desk(folder, day)
    fill_desk(db, small_tables(), "test", "Set up")
    return db


def dumped(db: Database) -> str:
    """Every record of the desk as one text."""
    with db.read() as connection:
        return json.dumps(dump.document(connection, "")["tables"], sort_keys=True)


def derived_rows(db: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Every derived row, in an order of its own."""
    found = {}
    with db.read() as connection:
        for table in ("facts", "flags"):
            rows = connection.execute(f"SELECT * FROM {table}").fetchall()
            found[table] = sorted((tuple(row) for row in rows), key=repr)
        found["search"] = sorted(
            tuple(row) for row in connection.execute("SELECT rowid, * FROM search")
        )
    return found
