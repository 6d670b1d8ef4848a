"""Merging equals one person who had all the records; un-merging and undo restore both."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from community_desk.errors import Cancelled, InputError
from community_desk.operations import merging, milestones, people
from community_desk.operations.exports import fill_desk
from community_desk.store.database import Database
from community_desk.store.queries.merges import differences
from tests.desks import derived_rows, dumped, empty_desk, small_desk, small_tables


def tables(db: Database) -> dict[str, Any]:
    return dict(json.loads(dumped(db)))


def person(db: Database, uid: str) -> dict[str, Any]:
    return next(dict(row) for row in tables(db)["people"] if row["uid"] == uid)


@pytest.mark.parametrize(("keep", "other"), [("p1", "p2"), ("p2", "p1"), ("p3", "p1")])
def test_merge_and_unmerge_and_undo(tmp_path: Path, keep: str, other: str) -> None:
    with small_desk(tmp_path) as db:
        before, derived = dumped(db), derived_rows(db)
        merging.merge_people(db, keep, other)
        merged = dumped(db)
        assert all(row["uid"] != other for row in tables(db)["people"])
        assert merging.unmerge(db, keep) == other
        assert canonical(dumped(db)) == canonical(before)
        assert derived_rows(db)["facts"] != []
        db.undo()
        assert dumped(db) == merged
        db.undo()
        assert dumped(db) == before
        assert derived_rows(db) == derived


def canonical(text: str) -> dict[str, list[Any]]:
    """The tables without regard to the order of their rows."""
    return {name: sorted(rows, key=repr) for name, rows in json.loads(text).items()}


def test_merging_equals_one_person_who_had_all(tmp_path: Path) -> None:
    def of(name: str) -> dict[str, list[tuple[Any, ...]]]:
        with empty_desk(tmp_path, name=f"{name}.desk") as db:
            given = small_tables()
            if name == "one":
                for table in ("interactions", "exchanges", "commitments", "milestones", "handles"):
                    for row in given[table]:
                        row |= {"person": "p1"} if row.get("person") == "p3" else {}
                given["people"] = [p for p in given["people"] if p["uid"] != "p3"]
            given["people"][0]["org"] = "Holaluz"
            fill_desk(db, given, "test", "Set up")
            if name == "two":
                merging.merge_people(db, "p1", "p3")
            with db.read() as connection:
                row = connection.execute(
                    "SELECT f.* FROM facts f JOIN people p ON p.id = f.person_id WHERE p.uid = 'p1'"
                ).fetchall()
                flags = connection.execute(
                    "SELECT f.* FROM flags f JOIN people p ON p.id = f.person_id WHERE p.uid = 'p1'"
                ).fetchall()
            return {"facts": row, "flags": flags}

    assert of("one") == of("two")


def test_nothing_of_either_side_is_lost(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        people.edit_person(db, "p3", notes="met in Jena", tags=["optics"], emails=["w@zeiss.com"])
        counts = {name: len(rows) for name, rows in tables(db).items()}
        merging.merge_people(db, "p1", "p3")
        kept = person(db, "p1")
        assert kept["org"] == "Holaluz"
        assert kept["tags"] == ["pydata", "optics"]
        assert kept["emails"] == ["ana@example.org", "w@zeiss.com"]
        assert kept["notes"] == "met in Jena"
        assert kept["extra"]["x"] == [1, {"y": None}]
        assert kept["extra"]["merged"][0]["person"]["org"] == "Zeiss"
        for name, rows in tables(db).items():
            assert len(rows) == counts[name] - (name == "people")


def test_equal_addresses_become_one_and_come_back(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        first = people.add_person(db, name="Ana Ruiz", emails=["ana@ruiz.org"])
        second = people.add_person(db, name="A. Ruiz")
        with db.change("One more") as change:
            change.execute(
                "INSERT INTO handles (uid, person_id, channel, identifier, connected_on) SELECT "
                "'h2', id, 'email', 'ANA@ruiz.org', '2020-01-01' FROM people WHERE uid = ?",
                (second,),
            )
        before = canonical(dumped(db))
        merging.merge_people(db, first, second)
        (handle,) = tables(db)["handles"]
        assert handle["connected_on"] == "2020-01-01"
        merging.unmerge(db, first)
        assert canonical(dumped(db)) == before


def test_a_stop_wins_over_no_stop(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        people.set_status(db, ["p3"], "do_not_contact")
        merging.merge_people(db, "p1", "p3")
        assert person(db, "p1")["status"] == "do_not_contact"


@pytest.mark.parametrize(
    ("mine", "theirs", "kept"),
    [
        ("2026-01-02", "2025-03-04", "2025-03-04"),
        ("2025-03-04", "2026-01-02", "2025-03-04"),
        ("2026-01-02", None, None),
        (None, "2026-01-02", None),
    ],
)
def test_details_count_as_looked_through_only_as_far_as_both_sides_were(
    tmp_path: Path, mine: str | None, theirs: str | None, kept: str | None
) -> None:
    with small_desk(tmp_path) as db:
        people.edit_person(db, "p1", checked_on=mine)
        people.edit_person(db, "p3", checked_on=theirs)
        before = canonical(dumped(db))
        merging.merge_people(db, "p1", "p3")
        assert person(db, "p1").get("checked_on") == kept
        merging.unmerge(db, "p1")
        assert canonical(dumped(db)) == before


def test_what_cannot_be_merged_is_said(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        before = dumped(db)
        with pytest.raises(InputError, match="one person already"):
            merging.merge_people(db, "p1", "p1")
        with pytest.raises(InputError, match="not on the desk"):
            merging.merge_people(db, "p1", "nobody")
        with pytest.raises(InputError, match="Nobody was merged"):
            merging.unmerge(db, "p1")
        assert dumped(db) == before


def test_duplicates_say_why_and_refusals_stay(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        a = people.add_person(db, name="Ana Łódź", org="Holaluz")
        b = people.add_person(db, name="Ana Lodz", org="Holaluz")
        people.add_person(db, name="Ben Okafor")
        (pair,) = merging.duplicates(db)
        assert {pair.uid, pair.other_uid} == {a, b}
        assert pair.why == "same employer, same name without accents"
        merging.refuse_pair(db, b, a)
        assert merging.duplicates(db) == []
        db.undo()
        assert len(merging.duplicates(db)) == 1


def test_looking_for_duplicates_can_be_cancelled(tmp_path: Path) -> None:
    def stop(_done: int, _total: int, _words: str) -> None:
        raise Cancelled

    with small_desk(tmp_path) as db, pytest.raises(Cancelled):
        merging.duplicates(db, stop)


def born(db: Database, month: int, day: int, year: int | None, uid: str) -> None:
    milestones.add_date(db, uid, "birthday", month, day, year=year)


def test_a_choice_decides_field_by_field_and_comes_back(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        people.edit_person(db, "p1", role="Lead", place="Jena", circle="close")
        people.edit_person(db, "p3", role="Head", place="Bonn", circle="edge", matters="maps")
        before, first, third = canonical(dumped(db)), person(db, "p1"), person(db, "p3")
        merging.merge_people(
            db, "p1", "p3", {"role": "other", "name": "other", "place": "keep", "circle": "other"}
        )
        kept = person(db, "p1")
        assert (kept["role"], kept["place"], kept["circle"]) == ("Head", "Jena", "edge")
        assert kept["name"] == third["name"] != first["name"]
        assert kept["matters"] == "maps"
        assert merging.unmerge(db, "p1") == "p3"
        assert canonical(dumped(db)) == before


@pytest.mark.parametrize(
    ("mine", "theirs", "side", "stays"),
    [
        ((3, 4, 1980), (5, 6, None), "", (3, 4, 1980)),
        ((3, 4, 1980), (5, 6, None), "other", (5, 6, None)),
        ((3, 4, None), (3, 4, 1981), "", (3, 4, 1981)),
        ((3, 4, None), (3, 4, 1981), "keep", (3, 4, None)),
    ],
)
def test_nobody_has_two_birthdays(
    tmp_path: Path, mine: Any, theirs: Any, side: str, stays: Any
) -> None:
    with small_desk(tmp_path) as db:
        born(db, *mine, "p1")
        born(db, *theirs, "p3")
        before = canonical(dumped(db))
        merging.merge_people(db, "p1", "p3", {"birthday": side} if side else None)
        found = [row for row in tables(db)["milestones"] if row["person"] == "p1"]
        assert [(row["month"], row["day"], row.get("year")) for row in found] == [stays]
        merging.unmerge(db, "p1")
        assert canonical(dumped(db)) == before


def test_what_cannot_be_chosen_is_refused(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        before = dumped(db)
        for wrong in ({"status": "other"}, {"role": "both"}):
            with pytest.raises(InputError, match="cannot be chosen"):
                merging.merge_people(db, "p1", "p3", wrong)
        assert dumped(db) == before


WORDS = st.sampled_from(["Ana", "Łódź", "王浩", "x y"])
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(
            ("given_name", "nickname", "role", "org", "place", "met_how", "matters", "life",
             "notes", "pronouns"), WORDS,
        ),
        "circle": st.sampled_from(["inner", "wide", "listed"]),
        "closeness": st.integers(1, 5),
        "emails": st.lists(st.sampled_from(["a@x.org", "B@x.org"]), max_size=2, unique=True),
        "tags": st.lists(WORDS, max_size=2, unique=True),
    },
)  # fmt: skip
BIRTHDAY = st.none() | st.tuples(st.just(3), st.integers(1, 2), st.none() | st.just(1980))


@settings(max_examples=15, deadline=None)
@given(
    mine=FIELDS, theirs=FIELDS, days=st.tuples(BIRTHDAY, BIRTHDAY),
    choices=st.dictionaries(
        st.sampled_from(sorted(merging.CHOICES)), st.sampled_from(["keep", "other"])
    ),
)  # fmt: skip
def test_whatever_is_chosen_undo_redo_and_unmerge_restore(
    mine: dict[str, Any], theirs: dict[str, Any], days: Any, choices: dict[str, str]
) -> None:
    with tempfile.TemporaryDirectory() as folder, small_desk(Path(folder)) as db:
        for uid, values, day in (("p1", mine, days[0]), ("p3", theirs, days[1])):
            if values:
                people.edit_person(db, uid, **values)
            if day is not None:
                born(db, *day, uid)
        before, derived, sides = dumped(db), derived_rows(db), (person(db, "p1"), person(db, "p3"))
        with db.read() as connection:
            shown = {one.field: one for one in differences(connection, "p1", "p3")}
        merging.merge_people(db, "p1", "p3", choices)
        merged, kept = dumped(db), person(db, "p1")
        for field, side in choices.items():
            for name in merging.CHOICES[field]:
                assert kept.get(name) == sides[side == "other"].get(name)
        for field, one in shown.items():
            wanted = {"keep": one.mine, "other": one.theirs}.get(choices.get(field, ""))
            if wanted is not None and field != "birthday":
                assert kept[field] == wanted
        db.undo()
        assert (dumped(db), derived_rows(db)) == (before, derived)
        db.redo()
        assert dumped(db) == merged
        assert merging.unmerge(db, "p1") == "p3"
        assert canonical(dumped(db)) == canonical(before)
        db.undo()
        assert dumped(db) == merged
