"""Every operation: do, undo restores the exact dump, redo gives what do gave."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from community_desk.core.phrase import parse
from community_desk.operations import (
    attachments,
    cards,
    channels,
    custom_fields,
    exchanges,
    gifts,
    interactions,
    introductions,
    merging,
    milestones,
    notes,
    people,
    positions,
    promises,
    settings,
    snapshots,
    sorting,
    views,
)
from community_desk.store.database import Database
from community_desk.store.queries.naming import NameIndex
from tests.desks import derived_rows, dumped, small_desk


@dataclass(frozen=True)
class FakeCard:
    uid: str
    flag: str
    subject: str


def log(line: str) -> Callable[[Database], object]:
    def run(db: Database) -> object:
        with db.read() as connection:
            draft = parse(
                line,
                today=db.clock.today(),
                people=NameIndex(connection),
                channels={"email": "E-mail", "phone": "Phone", "in_person": "In person"},
            )
        return interactions.log_draft(db, draft)

    return run


def own_channel(db: Database, code: str) -> dict[str, object]:
    book = channels.playbooks_of(db)[code]
    return {**channels.mapping_of(book), "strength": "Mine."}


def saved(db: Database, name: str) -> str:
    wanted = {"circles": ["inner"], "text": "łódź"}
    return views.save_view(db, name, wanted=wanted, columns=["name", "org"], sort="name")


OPERATIONS: dict[str, Callable[[Database], object]] = {
    "people.add_person": lambda db: people.add_person(
        db, name="Zoë", emails=["zoe@example.org"], phones=["+49 3641 555 0134"], circle="wide"
    ),
    "people.edit_person": lambda db: people.edit_person(db, "p1", role="Lead", closeness=5),
    "people.set_circle": lambda db: people.set_circle(db, ["p1", "p2", "p3"], "active"),
    "people.set_status": lambda db: people.set_status(db, ["p1", "p2"], "archived"),
    "people.add_tag": lambda db: people.add_tag(db, ["p1", "p3"], "#hiring"),
    "people.remove_tag": lambda db: people.remove_tag(db, ["p1"], "pydata"),
    "people.look_through": lambda db: people.look_through(db, ["p1", "p3"]),
    "people.set_judgement": lambda db: people.set_judgement(db, "p3", 3, "school friend"),
    "interactions.log_draft": log("coffee with Ana Łódź and Neu Mensch yesterday #maps"),
    "interactions.edit_interaction": lambda db: interactions.edit_interaction(
        db, "i4", direction="out", date=date(2026, 6, 1)
    ),
    "interactions.delete_interaction": lambda db: interactions.delete_interaction(db, "i3"),
    "interactions.no_reply_needed": lambda db: interactions.no_reply_needed(db, "i4"),
    "promises.make_promise": lambda db: promises.make_promise(
        db, "p2", "call back", due_on=date(2026, 7, 2)
    ),
    "promises.keep": lambda db: promises.keep(db, "c1"),
    "promises.reopen": lambda db: (promises.keep(db, "c1"), promises.reopen(db, "c1")),
    "promises.renegotiate": lambda db: promises.renegotiate(db, "c1", date(2026, 8, 1)),
    "promises.drop": lambda db: promises.drop(db, "c1"),
    "promises.delete_promise": lambda db: promises.delete_promise(db, "c1"),
    "exchanges.record_exchange": lambda db: exchanges.record_exchange(
        db, "p2", "give", type="referral", size="L", topic="pricing"
    ),
    "exchanges.finish": lambda db: exchanges.finish(db, "e1", helped=True),
    "exchanges.settle": lambda db: exchanges.settle(db, "e1", "declined"),
    "exchanges.thank": lambda db: exchanges.thank(db, "e2"),
    "exchanges.acknowledge": lambda db: exchanges.acknowledge(db, "e1", helped=True),
    "exchanges.delete_exchange": lambda db: exchanges.delete_exchange(db, "e2"),
    "introductions.propose": lambda db: introductions.propose(db, "p1", "p3", reason="lenses"),
    "introductions.answer": lambda db: introductions.answer(db, "n1", "a", "no"),
    "introductions.make": lambda db: introductions.make(db, "n1"),
    "introductions.close": lambda db: introductions.close(db, "n1", "they met"),
    "channels.edit_channel": lambda db: channels.edit_channel(db, own_channel(db, "x")),
    "channels.add_channel": lambda db: channels.add_channel(
        db, {**own_channel(db, "x"), "code": "lists"}
    ),
    "channels.reset_channel": lambda db: (
        channels.edit_channel(db, own_channel(db, "x")),
        channels.reset_channel(db, "x"),
    ),
    "cards.snooze": lambda db: cards.snooze(db, "p1", "OVERDUE", "2026-06-20", date(2026, 7, 9)),
    "cards.snooze_person": lambda db: cards.snooze_person(db, "p1", date(2026, 7, 9)),
    "cards.snooze_people": lambda db: cards.snooze_people(db, ["p1", "p2"], date(2026, 7, 9)),
    "cards.dismiss": lambda db: cards.dismiss(db, FakeCard("p1", "REPLY_OWED", "i4")),
    "cards.begin_anew": lambda db: cards.begin_anew(db, {"p1": date(2026, 7, 9)}, ["p2"]),
    "merging.merge_people": lambda db: merging.merge_people(db, "p1", "p2", {"name": "other"}),
    "merging.unmerge": lambda db: (merging.merge_people(db, "p1", "p2"), merging.unmerge(db, "p1")),
    "merging.refuse_pair": lambda db: merging.refuse_pair(db, "p1", "p2"),
    "sorting.sort_people": lambda db: sorting.sort_people(db, ["p3"], "wide"),
    "sorting.sort_people as listed": lambda db: sorting.sort_people(db, ["p3"], "listed"),
    "sorting.sort_people into the archive": lambda db: sorting.sort_people(
        db, ["p1", "p3"], "archive"
    ),
    "sorting.add_note": lambda db: sorting.add_note(db, "p3", "met in Jena"),
    "notes.write_note": lambda db: notes.write_note(
        db, "p1", "dislikes calls", sensitivity="private", expires_on=date(2027, 1, 1)
    ),
    "notes.edit_note": lambda db: notes.edit_note(db, "o1", text="tea", sensitivity="secret"),
    "notes.said": lambda db: notes.said(db, "o1"),
    "notes.remove_note": lambda db: notes.remove_note(db, "o1"),
    "gifts.add_gift": lambda db: gifts.add_gift(db, "p1", "a book", occasion="birthday"),
    "gifts.edit_gift": lambda db: gifts.edit_gift(db, "g1", state="given", date=date(2026, 6, 1)),
    "gifts.remove_gift": lambda db: gifts.remove_gift(db, "g1"),
    "positions.add_position": lambda db: positions.add_position(
        db, "p1", org="Zeiss", ended_on=date(2020, 1, 1)
    ),
    "positions.edit_position": lambda db: positions.edit_position(
        db, "held1", org="Acme", role=None
    ),
    "positions.remove_position": lambda db: positions.remove_position(db, "held1"),
    "positions.move_job": lambda db: positions.move_job(db, "p1", org="Acme", role="Lead"),
    "milestones.add_date": lambda db: milestones.add_date(db, "p1", "birthday", 2, 29),
    "milestones.edit_date": lambda db: milestones.edit_date(
        db, "m1", type="launch", month=7, day=5, year=2027, yearly=False
    ),
    "milestones.remove_date": lambda db: milestones.remove_date(db, "m1"),
    "custom_fields.define_field": lambda db: custom_fields.define_field(
        db, "Shoe size", "number", person="p1", value="41"
    ),
    "custom_fields.set_value": lambda db: custom_fields.set_value(db, "p1", "Coffee", "black"),
    "custom_fields.remove_field": lambda db: custom_fields.remove_field(db, "cf1"),
    "attachments.add_file": lambda db: attachments.add_file(db, "p1", "cv.pdf", b"%PDF-1.7"),
    "attachments.set_photo": lambda db: attachments.set_photo(db, "p1", b"\x89PNG\r\n\x1a\n"),
    "attachments.remove_attachment": lambda db: attachments.remove_attachment(db, "a1"),
    "settings.set_my_card": lambda db: settings.set_my_card(db, name="Zoë Ber", phone="+49 1"),
    "settings.set_desk_setting": lambda db: settings.set_desk_setting(db, "cadence.close", 20),
    "views.save_view": lambda db: saved(db, "Inner people"),
    "views.update_view": lambda db: views.update_view(
        db, saved(db, "A"), wanted={"tags": ["x"]}, columns=["name"], sort="org", descending=True
    ),
    "views.rename_view": lambda db: views.rename_view(db, saved(db, "A"), "  Other  name "),
    "views.move_view": lambda db: views.move_view(db, (saved(db, "A"), saved(db, "B"))[1], -1),
    "views.remove_view": lambda db: views.remove_view(db, (saved(db, "A"), saved(db, "B"))[0]),
}
ELSEWHERE = {
    "merging.duplicates": "reads only (tests/operations/test_merging.py)",
    "snapshots.take_snapshot_if_due": "no undo step (tests/operations/test_channels.py)",
    "channels.playbooks_of": "reads only",
    "cards.mark_shown": "no undo step: the user did nothing (tests/operations/test_cards.py)",
}
SETTLED_IN_TWO = {"promises.reopen", "channels.reset_channel", "merging.unmerge"}
STEPS = dict.fromkeys(SETTLED_IN_TWO, 2) | {
    "views.update_view": 2, "views.rename_view": 2, "views.move_view": 3, "views.remove_view": 3,
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_do_undo_redo(name: str, tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        before, derived_before = dumped(db), derived_rows(db)
        OPERATIONS[name](db)
        after, derived_after = dumped(db), derived_rows(db)
        steps = STEPS.get(name, 1)
        assert after != before or name in SETTLED_IN_TWO
        for _ in range(steps):
            assert db.undo() is not None
        assert dumped(db) == before
        assert derived_rows(db) == derived_before
        for _ in range(steps):
            assert db.redo() is not None
        assert dumped(db) == after
        assert derived_rows(db) == derived_after
        db.rebuild()
        assert derived_rows(db) == derived_after


def test_every_operation_is_tested() -> None:
    for module in (
        attachments,
        cards,
        channels,
        custom_fields,
        exchanges,
        gifts,
        interactions,
        introductions,
        milestones,
        notes,
        people,
        positions,
        promises,
        settings,
        snapshots,
        sorting,
        views,
    ):
        short = module.__name__.rpartition(".")[2]
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ != module.__name__ or name.startswith("_"):
                continue
            parameters = list(inspect.signature(function).parameters)
            if not parameters or parameters[0] != "db" or name == "desk_setting":
                continue
            assert f"{short}.{name}" in OPERATIONS | ELSEWHERE, f"{short}.{name} has no round trip"


def test_undo_and_redo_walk_the_whole_way(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        states = [dumped(db)]
        for name in ("people.add_person", "people.set_circle", "promises.keep", "exchanges.thank"):
            OPERATIONS[name](db)
            states.append(dumped(db))
        for state in reversed(states[:-1]):
            db.undo()
            assert dumped(db) == state
        assert db.undo() is None
        for state in states[1:]:
            db.redo()
            assert dumped(db) == state
        assert db.redo() is None


def test_a_new_step_ends_redo(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        promises.keep(db, "c1")
        db.undo()
        assert db.next_redo() == "Keep promise"
        exchanges.thank(db, "e2")
        assert db.next_redo() is None
        assert db.next_undo() == "Thank"
