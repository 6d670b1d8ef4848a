"""What the comparison with the reference found, each told once more in small."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from community_desk.cli_commands import today_document
from community_desk.core import days, today
from community_desk.core.clock import FixedClock
from community_desk.operations import merging, programs, sorting
from community_desk.operations.exports import fill_desk
from community_desk.store import dump
from community_desk.store.database import Database, open_known
from community_desk.store.queries.community import community
from community_desk.store.queries.report import report
from community_desk.store.queries.today import today as day_of
from tests.desks import TODAY, derived_rows, dumped, empty_desk

Tables = dict[str, list[dict[str, Any]]]


@contextmanager
def desk(folder: Path, tables: Tables, day: date = TODAY) -> Iterator[Database]:
    with empty_desk(folder, day) as db:
        document = {"format": "community-desk", "version": 1, "tables": tables}
        fill_desk(db, dump.check_document(document, "test"), "test", "Load")
        yield db


def flags(db: Database, uid: str = "p1") -> dict[str, list[str]]:
    with db.read() as connection:
        rows = {row["uid"]: row for row in report(connection, db.rules, db.clock.today())}
    return {flag["flag"]: flag["records"] for flag in rows[uid]["flags"]}


def cards(db: Database) -> list[dict[str, Any]]:
    with db.read() as connection:
        found = today_document(day_of(connection, db.rules, db.clock.today()))
    return list(found["cards"])


def mail(uid: str, direction: str, day: str, person: str = "p1", **more: Any) -> dict[str, Any]:
    return {"uid": uid, "person": person, "channel": "email", "kind": "message",
            "direction": direction, "date": day, **more}  # fmt: skip


def test_an_answer_may_be_of_another_shape_than_what_it_answers(tmp_path: Path) -> None:
    tables: Tables = {
        "people": [{"uid": "p1", "name": "Ana"}],
        "exchanges": [
            {"uid": "e0", "person": "p1", "side": "request"},
            {"uid": "e1", "person": "p1", "side": "give", "size": "S", "answers": "e0"},
            {"uid": "e2", "person": "p1", "side": "request", "topic": "maps"},
            {"uid": "e3", "person": "p1", "side": "give", "size": "M", "answers": "e2"},
        ],
    }
    with desk(tmp_path, tables) as db:
        text = dumped(db)
    assert ('"answers": "e0"' in text, '"answers": "e2"' in text) == (True, True)


def test_somebody_who_follows_is_known_whatever_a_later_connection_says(tmp_path: Path) -> None:
    later = (TODAY + timedelta(days=3)).isoformat()
    handle = {"uid": "h1", "person": "p1", "channel": "x", "connected_on": later}
    with desk(tmp_path, {"people": [{"uid": "p1", "name": "Ana"}], "handles": [handle]}) as db:
        assert "NEVER" in flags(db)
        with db.change("Follow") as change:
            change.execute("UPDATE handles SET follows_me = 1")
        assert "NEVER" not in flags(db)


def test_a_message_both_ways_is_a_greeting(tmp_path: Path) -> None:
    tables: Tables = {
        "people": [{"uid": "p1", "name": "Ana"}],
        "handles": [{"uid": "h1", "person": "p1", "channel": "x", "connected_on": "2026-06-20"}],
    }
    with desk(tmp_path, tables) as db:
        assert "NEW" in flags(db)
    tables["interactions"] = [mail("i1", "mutual", "2026-06-21")]
    (tmp_path / "two").mkdir()
    with desk(tmp_path / "two", tables) as db:
        assert "NEW" not in flags(db)


def test_no_day_returns_before_its_first_year() -> None:
    assert days.next_occurrence(7, 2, TODAY, 2027) == date(2027, 7, 2)
    assert days.next_occurrence(2, 29, date(2026, 2, 1), 2027) == date(2027, 2, 28)
    assert days.next_occurrence(7, 2, TODAY, 1990) == date(2026, 7, 2)


def revival(status: str) -> Tables:
    return {
        "people": [
            {"uid": "p1", "name": "Ana", "circle": "wide", "org": "Zeiss"},
            {"uid": "p2", "name": "Ben", "org": "Zeiss", "status": status},
        ],
        "interactions": [
            mail("i1", "out", "2020-01-01"),
            mail("i2", "in", "2020-01-05"),
            mail("i3", "in", "2021-02-01"),
            mail("i4", "out", "2021-02-03"),
            mail("i5", "in", "2026-06-20", "p2"),
        ],
    }


def test_who_is_gone_does_not_make_an_employer_familiar(tmp_path: Path) -> None:
    with desk(tmp_path, revival("active")) as db:
        assert "DORMANT" not in flags(db)
    (tmp_path / "two").mkdir()
    with desk(tmp_path / "two", revival("do_not_contact")) as db:
        assert "DORMANT" in flags(db)


def test_only_members_are_missed(tmp_path: Path) -> None:
    gone = {"status": "archived", "status_since": "2026-06-20"}
    tables: Tables = {
        "people": [
            {"uid": "p1", "name": "Stays"},
            {"uid": "p2", "name": "Member", **gone},
            {"uid": "p3", "name": "Old address", **gone},
            {"uid": "p4", "name": "Came and went", **gone},
            {"uid": "p5", "name": "Untied before", **gone},
        ],
        "interactions": [
            mail("i1", "in", "2026-01-01"),
            mail("i2", "in", "2026-01-01", "p2"),
            mail("i3", "out", "2026-01-01", "p3"),
            mail("i4", "in", "2026-06-10", "p4"),
        ],
        "handles": [
            {"uid": "h5", "person": "p5", "channel": "x", "connected_on": "2020-01-01",
             "ended_on": "2026-04-20"},
        ],
    }  # fmt: skip
    with desk(tmp_path, tables) as db, db.read() as connection:
        found = community(connection, db.rules, TODAY)
    # 28 days ago p1 and p2 were members; p4 came and went, p2 went.
    assert (found.at_start[28], len(found.joined[28]), len(found.left[28])) == (2, 1, 2)
    # 84 days ago p5 was one too, and left with the tie, before being archived.
    assert (found.at_start[84], len(found.joined[84]), len(found.left[84])) == (3, 1, 3)
    assert found.growth[84] == -2 / 3


def test_thanks_for_what_was_declined_are_no_thanks(tmp_path: Path) -> None:
    favour = {"uid": "e1", "person": "p1", "side": "receive", "date": "2026-06-01",
              "thanked_on": "2026-06-05"}  # fmt: skip
    tables: Tables = {"people": [{"uid": "p1", "name": "Ana"}], "exchanges": [favour]}
    with desk(tmp_path, tables) as db:
        with db.read() as connection:
            assert community(connection, db.rules, TODAY).days_to_thanks == 4
        with db.change("Decline") as change:
            change.execute("UPDATE exchanges SET status = 'declined'")
        with db.read() as connection:
            assert community(connection, db.rules, TODAY).days_to_thanks is None


def late_promises() -> Tables:
    return {
        "people": [{"uid": "p1", "name": "Ana", "circle": "wide"}],
        "commitments": [
            {"uid": "c1", "person": "p1", "who": "me", "due_on": "2026-06-01"},
            {"uid": "c2", "person": "p1", "who": "me", "due_on": "2026-02-01"},
            {"uid": "c3", "person": "p1", "who": "me", "due_on": "2026-07-01"},
        ],
    }


def test_the_most_urgent_reason_speaks_and_each_flag_is_named_once(tmp_path: Path) -> None:
    with desk(tmp_path, late_promises()) as db:
        (card,) = cards(db)
    assert (card["flag"], card["also"]) == ("PROMISE_OVERDUE", ["PROMISE_DUE"])
    assert card["urgency"] == (TODAY - date(2026, 2, 1)).days / 7


def test_what_was_decided_without_a_day_is_decided_for_good(tmp_path: Path) -> None:
    tables: Tables = {
        "people": [{"uid": "p1", "name": "Ana", "circle": "wide"}],
        "exchanges": [{"uid": "e1", "person": "p1", "side": "receive", "date": "2026-06-20"}],
    }
    with desk(tmp_path, tables) as db:
        assert [card["flag"] for card in cards(db)] == ["THANKS_DUE"]
    tables["card_states"] = [
        {"uid": "s1", "person": "p1", "flag": "THANKS_DUE", "subject": "e1", "decided": "no need"}
    ]
    (tmp_path / "two").mkdir()
    with desk(tmp_path / "two", tables) as db:
        assert cards(db) == []
    passed = today.Shown(hidden_until=TODAY, decided="dismissed")
    assert not today.is_hidden(passed, TODAY)


def test_a_peak_reached_by_dropping_a_promise_openly_is_kept(tmp_path: Path) -> None:
    touches = [("out", "2020-01-01"), ("in", "2020-01-05"), ("in", "2020-03-01"),
               ("out", "2020-03-02"), ("in", "2020-05-01"), ("out", "2020-05-02")]  # fmt: skip
    tables: Tables = {
        "people": [{"uid": "p1", "name": "Ana"}],
        "interactions": [mail(f"i{n}", *pair) for n, pair in enumerate(touches)],
        "exchanges": [
            {"uid": "e1", "person": "p1", "side": "request", "size": "M", "date": "2020-02-01",
             "status": "declined"}
        ],
        "commitments": [
            {"uid": "c1", "person": "p1", "who": "me", "made_on": "2020-01-02",
             "due_on": "2020-01-10", "dropped_on": "2020-06-01"}
        ],
    }  # fmt: skip
    with desk(tmp_path, tables) as db, db.read() as connection:
        peak = connection.execute("SELECT peak, peak_on FROM facts").fetchone()
    assert tuple(peak) == (3, "2020-06-01")


def test_left_listed_in_sorting_is_left_by_today(tmp_path: Path) -> None:
    with desk(tmp_path, {"people": [{"uid": "p1", "name": "Ana"}]}) as db:
        assert [card["flag"] for card in cards(db)] == ["NEVER"]
        for _ in range(2):
            sorting.sort_people(db, ["p1"], sorting.LEAVE)
        assert cards(db) == []
        db.undo()
        db.undo()
        assert [card["flag"] for card in cards(db)] == ["NEVER"]


def test_a_card_names_only_favours_that_count(tmp_path: Path) -> None:
    give = {"person": "p1", "side": "give", "size": "L", "status": "done"}
    tables: Tables = {
        "people": [{"uid": "p1", "name": "Ana"}],
        "exchanges": [{"uid": "e1", "date": "2026-06-20", **give}, {"uid": "e2", **give}],
    }
    with desk(tmp_path, tables) as db:
        assert "LET_THEM_HELP" not in flags(db)  # 9 points, a little faded
        with db.change("Give") as change:
            change.execute("UPDATE exchanges SET date = '2026-06-30' WHERE uid = 'e1'")
        assert flags(db)["LET_THEM_HELP"] == ["e1"]


def test_the_reserves_stand_before_lane_a() -> None:
    """One place for B and `lane_c_min` for C, as chapter 5 says, even on a day of three."""
    assert today.fill_lanes((10, 10, 10), 3, 10, 2) == (0, 1, 2)


def test_a_merge_that_changes_the_rules_leaves_nothing_behind(tmp_path: Path) -> None:
    tables: Tables = {
        "people": [{"uid": "p1", "name": "Ana"}, {"uid": "p2", "name": "Ana B"}],
        "introductions": [{"uid": "n1", "a": "p1", "b": "p2", "answer_a": "yes"}],
    }
    with desk(tmp_path, tables) as db:
        path = db.path
        program = programs.start_program(db, "job")
        programs.add_focus(db, program, "p2", "insider")
    # A desk opened anew has not read its rules when the first change touches the program.
    with open_known(path, FixedClock(TODAY)) as db:
        merging.merge_people(db, "p1", "p2")
        with db.read() as connection:
            known = {row[0] for row in connection.execute("SELECT id FROM people")}
        rows = derived_rows(db)
        assert {row[0] for table in rows.values() for row in table} == known
        assert "INTRO_PENDING" not in flags(db)


def test_a_noted_stage_of_a_later_day_counts_from_that_day(tmp_path: Path) -> None:
    later = TODAY + timedelta(days=10)
    note = {"uid": "s1", "person": "p1", "from": 1, "to": 3, "date": later.isoformat()}
    people_rows = [{"uid": "p1", "name": "Ana", "circle": "close"}]
    with desk(tmp_path, {"people": people_rows, "stage_changes": [note]}) as db:
        path = db.path
    with open_known(path, FixedClock(later)) as db:
        db.refresh_day()
        with db.read() as connection:
            assert connection.execute("SELECT peak FROM facts").fetchone()[0] == 3


def test_a_noted_stage_below_acquainted_has_no_day_to_keep(tmp_path: Path) -> None:
    """Whether the note was written before or after the facts were derived makes no difference."""
    note = {"uid": "s1", "person": "p1", "from": 0, "to": 1, "date": "2026-06-01"}
    people_rows = [{"uid": "p1", "name": "Ana", "circle": "close"}]
    tables: Tables = {"people": people_rows, "stage_changes": [note]}
    with desk(tmp_path, tables) as db, db.read() as connection:
        found = connection.execute("SELECT peak, peak_on FROM facts").fetchone()
    assert tuple(found) == (1, None)
