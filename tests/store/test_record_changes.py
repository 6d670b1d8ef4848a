"""What changed about a person: each step with what it changed, in one statement."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from community_desk.core.clock import FixedClock
from community_desk.operations import merging, notes, people, relations
from community_desk.store import journal
from community_desk.store.database import Database, new_desk
from community_desk.store.queries import record_changes
from community_desk.store.queries.record_changes import RowChange, StepChange, changes_of
from tests.desks import empty_desk


def history(db: Database, uid: str) -> list[StepChange]:
    with db.read() as connection:
        (key,) = connection.execute("SELECT id FROM people WHERE uid = ?", (uid,)).fetchone()
        return list(changes_of(connection, key).steps)


def fields(row: RowChange) -> dict[str, tuple[Any, Any]]:
    assert row.before is not None
    assert row.after is not None
    return {
        name: (row.before[name], row.after[name])
        for name in row.before
        if row.before[name] != row.after[name]
    }


def test_each_step_says_what_stood_before_and_after(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        uid = people.add_person(db, name="Ana Ruiz", role="Data lead")
        people.edit_person(db, uid, role="Head of data", place="Jena")
        people.edit_person(db, uid, role="Founder")
        last, middle, first = history(db, uid)
        assert fields(last.rows[0]) == {"role": ("Head of data", "Founder")}
        assert fields(middle.rows[0]) == {
            "role": ("Data lead", "Head of data"), "place": (None, "Jena"),
        }  # fmt: skip
        assert first.rows[0].before is None
        assert (first.label, last.label) == ("Add Ana Ruiz", "Edit Ana Ruiz")
        assert first.made_at <= last.made_at


def test_what_was_undone_is_not_told_and_comes_back_with_redo(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        uid = people.add_person(db, name="Ana Ruiz")
        people.edit_person(db, uid, role="Founder")
        db.undo()
        assert [step.label for step in history(db, uid)] == ["Add Ana Ruiz"]
        db.redo()
        assert fields(history(db, uid)[0].rows[0]) == {"role": (None, "Founder")}


def test_what_belongs_to_somebody_else_is_not_told(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        ana = people.add_person(db, name="Ana")
        ben = people.add_person(db, name="Ben")
        note = notes.write_note(db, ana, "likes tea")
        notes.remove_note(db, note)
        notes.write_note(db, ben, "likes maps")  # takes the number of the note that is gone
        relations.add_relation(db, ana, ben, kind="friend")
        told = [step.label for step in history(db, ana)]
        assert told == ["Relation", "Remove note", "Add Ana"]
        (gone,) = history(db, ana)[1].rows
        assert gone.after is None
        assert [step.label for step in history(db, ben)] == ["Relation", "Note", "Add Ben"]


def test_a_merge_and_a_large_step_tell_what_they_did_to_the_person(
    tmp_path: Path, monkeypatch: Any
) -> None:
    with empty_desk(tmp_path) as db:
        ana = people.add_person(db, name="Ana", role="Founder")
        other = people.add_person(db, name="Ana R.", place="Jena")
        notes.write_note(db, other, "likes tea")
        merging.merge_people(db, ana, other)
        merged = history(db, ana)[0]
        assert merged.label == "Merge Ana R. into Ana"
        rows = {row.table: row for row in merged.rows}
        assert fields(rows["people"])["place"] == (None, "Jena")
        assert rows["notes"].before is None  # it came over from the other one
        monkeypatch.setattr(record_changes, "LONG_STEP", 1)
        assert history(db, ana)[0].label == "Merge Ana R. into Ana"


def pages(db: Database, uid: str, most: int) -> list[record_changes.Page]:
    with db.read() as connection:
        (key,) = connection.execute("SELECT id FROM people WHERE uid = ?", (uid,)).fetchone()
        found = [changes_of(connection, key, most=most)]
        while found[-1].has_more:
            found.append(changes_of(connection, key, found[-1], most))
    return found


@pytest.mark.parametrize("most", [1, 2, 3, 7, 100])
def test_pages_tell_the_same_as_the_whole(tmp_path: Path, most: int) -> None:
    with empty_desk(tmp_path) as db:
        ana = people.add_person(db, name="Ana")
        ben = people.add_person(db, name="Ben")
        for n in range(6):
            people.edit_person(db, ana, role=f"Role {n}", place=f"Place {n // 2}")
            people.edit_person(db, ben, role=f"Role {n}")
            notes.write_note(db, ana, f"note {n}")
        notes.remove_note(db, notes.write_note(db, ana, "gone"))
        whole = pages(db, ana, 1000)
        found = pages(db, ana, most)
        assert len(whole) == 1
        assert len(whole[0].steps) == 15
        assert [len(page.steps) for page in found[:-1]] == [most] * (len(found) - 1)
        assert [step for page in found for step in page.steps] == list(whole[0].steps)


def test_a_page_reads_no_further_than_it_must(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        ana = people.add_person(db, name="Ana")
        for n in range(40):
            people.edit_person(db, ana, role=f"Role {n}")
        path = db.path
    connection = sqlite3.connect(path)
    changes_of(connection, 1)  # reads the schema
    done: list[int] = []
    connection.set_progress_handler(lambda: done.append(1), 1)
    work = []
    for most in (2, 10, 20, 38):
        done.clear()
        assert len(changes_of(connection, 1, most=most).steps) == most
        work.append(len(done))
    connection.close()
    # All of it read each time would be the same work each time.
    assert work == sorted(set(work))


def test_the_history_goes_back_further_than_before_and_undo_with_it(
    tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(journal, "KEPT_STEPS", 5)
    monkeypatch.setattr(journal, "MOST_STEPS", 12)
    monkeypatch.setattr(journal, "MOST_ROWS", 40)
    with empty_desk(tmp_path) as db:
        ana = people.add_person(db, name="Ana")
        for n in range(20):
            people.edit_person(db, ana, role=f"Role {n}")
        assert len(history(db, ana)) == 12
        with db.change("Many") as change:
            for n in range(60):
                change.execute("INSERT INTO people (uid, name) VALUES (?, 'x')", (f"x{n}",))
        for n in range(3):
            people.edit_person(db, ana, role=f"After {n}")
        # What came before so many rows is kept only as far as undo is sure to reach.
        assert len(history(db, ana)) == 4
        with db.read() as connection:
            labels = [row[0] for row in connection.execute("SELECT label FROM steps ORDER BY id")]
        assert labels[1:] == ["Many", "Edit Ana", "Edit Ana", "Edit Ana"]
        for n in range(2):
            people.edit_person(db, ana, role=f"Last {n}")
        with db.read() as connection:
            assert connection.execute("SELECT COUNT(*) FROM step_rows").fetchone()[0] == 5


def test_what_was_written_years_ago_goes_unless_it_is_among_the_newest(
    tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(journal, "KEPT_STEPS", 5)
    with new_desk(tmp_path / "a.desk", FixedClock(date(2024, 1, 10))) as db:
        ana = people.add_person(db, name="Ana")
        for n in range(7):
            people.edit_person(db, ana, role=f"Role {n}")
        db.clock = FixedClock(date(2026, 1, 8))
        people.edit_person(db, ana, role="Still there")
        assert len(history(db, ana)) == 9
        db.clock = FixedClock(date(2026, 2, 8))
        people.edit_person(db, ana, role="Two years later")
        assert len(history(db, ana)) == 5


def test_it_is_read_in_one_statement(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        people.add_person(db, name="Ana")
        path = db.path
    connection = sqlite3.connect(path)
    said: list[str] = []
    connection.set_trace_callback(said.append)
    assert len(changes_of(connection, 1).steps) == 1
    assert len(said) == 1
    connection.close()
