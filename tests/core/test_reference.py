"""The product says what an independent reading of domain.md says, on random desks.

`DESK_REFERENCE_SEEDS` (how many desks) and `DESK_REFERENCE_FROM` (the first seed) run more.
"""

from __future__ import annotations

import os
import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from reference.compare import differ
from reference_runs import changed, derived_on, desk_of, differences, loaded, said_of

from community_desk.core.clock import FixedClock
from community_desk.errors import DeskError
from community_desk.operations import (
    exchanges,
    interactions,
    introductions,
    merging,
    programs,
    promises,
    topics,
)
from community_desk.operations import people as people_operations
from community_desk.store import dump
from community_desk.store.database import Database, open_known

FIRST = int(os.environ.get("DESK_REFERENCE_FROM", "0"))
COUNT = int(os.environ.get("DESK_REFERENCE_SEEDS", "64"))
CHUNK = 8
CHUNKS = range(FIRST, FIRST + COUNT, CHUNK)


@pytest.mark.parametrize("first", CHUNKS)
def test_every_figure_is_what_the_reference_says(first: int, tmp_path: Path) -> None:
    for seed in range(first, first + CHUNK):
        document, day = desk_of(seed)
        with loaded(document, day, tmp_path / "desk.db") as db:
            found = differences(document, db, day)
        assert not found, f"desk {seed} on {day}: " + "\n".join(found[:20])


def small_desk(seed: int) -> tuple[dict[str, Any], date]:
    """A random desk of a few people, from this seed on."""
    for step in range(1000):
        document, day = desk_of(seed * 1000 + step)
        if 1 < len(document["tables"]["people"]) <= 6:
            return document, day
    raise AssertionError("no seed gives a small desk")


def agree(db: Database, day: date, tmp_path: Path) -> None:
    """What the desk stored is what its records give, and what the reference says."""
    with db.read() as connection:
        document = dump.document(connection, "")
    with loaded(document, day, tmp_path / "fresh.db") as fresh:
        assert not changed(derived_on(db, day), derived_on(fresh, day))
        one, two = said_of(db, day), said_of(fresh, day)
        assert not differ("said", list(one), list(two))
    found = differences(document, db, day)
    assert not found, "\n".join(found[:20])


@pytest.mark.parametrize("seed", range(FIRST, FIRST + COUNT // 8))
def test_days_that_pass_leave_what_a_rebuild_would_make(seed: int, tmp_path: Path) -> None:
    document, day = small_desk(seed)
    chooser = random.Random(seed)
    day -= timedelta(days=chooser.choice((0, 100, 900)))
    most = (1, 2, 7, 30, 400)[seed % 5]
    with loaded(document, day, tmp_path / "desk.db") as db:
        for _ in range(5):
            day += timedelta(days=chooser.randint(1, most))
            with open_known(db.path, FixedClock(day)) as later:
                later.refresh_day()
                agree(later, day, tmp_path)


def act(db: Database, chooser: random.Random, day: date) -> None:
    """One random edit, or one step back or forward."""

    def some(table: str) -> str:
        with db.read() as connection:
            rows = connection.execute(f"SELECT uid FROM {table} ORDER BY uid").fetchall()
        return str(chooser.choice(rows)[0]) if rows else "none"

    pick = chooser.choice
    near = day - timedelta(days=pick((0, 1, 20, 100, 800)))
    one = some("people")
    edits = (
        lambda: people_operations.set_circle(db, [one], pick(("inner", "wide", "listed"))),
        lambda: people_operations.set_status(db, [one], pick(("archived", "active"))),
        lambda: people_operations.edit_person(db, one, org="Bosch", cadence_override=pick((5, 60))),
        lambda: people_operations.set_judgement(db, one, pick((1, 4)), "known for years"),
        lambda: interactions.edit_interaction(db, some("interactions"), date=near),
        lambda: interactions.delete_interaction(db, some("interactions")),
        lambda: exchanges.record_exchange(db, one, "receive", type="referral", date=near),
        lambda: exchanges.finish(db, some("exchanges")),
        lambda: exchanges.thank(db, some("exchanges")),
        lambda: promises.keep(db, some("commitments")),
        lambda: promises.drop(db, some("commitments")),
        lambda: promises.renegotiate(db, some("commitments"), day + timedelta(days=3)),
        lambda: introductions.answer(db, some("introductions"), "a", "yes"),
        lambda: programs.start_program(db, pick(("job", "sell", "brand"))),
        lambda: programs.end_program(db, some("programs")),
        lambda: programs.add_focus(db, some("programs"), one, "booster"),
        lambda: merging.merge_people(db, one, some("people")),
        lambda: topics.claim_topic(db, "maps"),
        db.undo, db.undo, db.undo, db.redo,
    )  # fmt: skip
    try:
        pick(edits)()
    except DeskError:
        return  # refused with a sentence: nothing was changed


@pytest.mark.parametrize("seed", range(FIRST, FIRST + COUNT // 8))
def test_edits_and_undo_leave_what_a_rebuild_would_make(seed: int, tmp_path: Path) -> None:
    document, day = small_desk(seed + 500)
    chooser = random.Random(seed)
    with loaded(document, day, tmp_path / "desk.db") as first:
        path = first.path
        for _ in range(3):
            with open_known(path, FixedClock(day)) as db:
                db.refresh_day()
                for _ in range(8):
                    act(db, chooser, day)
                agree(db, day, tmp_path)
            day += timedelta(days=chooser.choice((1, 3, 40)))
