"""Topics, relations and programs: do, undo restores the exact dump, redo gives what do gave."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from community_desk.core.opportunity import Timer
from community_desk.errors import InputError
from community_desk.operations import opportunities, programs, relations, topics
from community_desk.store.database import Database
from community_desk.store.queries import opportunities as board_queries
from community_desk.store.queries import plan as plan_queries
from community_desk.store.queries import reviews as review_queries
from tests.desks import derived_rows, dumped, small_desk

Doing = Callable[[Database, str], object]
"""What is done on a desk with a job program, whose uid is given."""

OPERATIONS: dict[str, Doing] = {
    "topics.claim_topic": lambda db, _: topics.claim_topic(db, "Maps"),
    "topics.release_topic": lambda db, _: topics.release_topic(db, "Pricing"),
    "topics.add_testimonial": lambda db, _: topics.add_testimonial(
        db, "p1", "She delivers.", day=None, source="linkedin", quote=True
    ),
    "topics.allow_quoting": lambda db, _: topics.allow_quoting(db, "e2", True),
    "topics.remove_testimonial": lambda db, _: topics.remove_testimonial(db, "e2"),
    "topics.plan_warm_up": lambda db, _: topics.plan_warm_up(
        db, "p1", [(date(2026, 7, 2), "thank her"), (date(2026, 7, 9), "send the paper")]
    ),
    "relations.add_relation": lambda db, _: relations.add_relation(db, "p1", "p3", kind="friends"),
    "relations.edit_relation": lambda db, _: relations.edit_relation(db, "r1", kind="sister"),
    "relations.remove_relation": lambda db, _: relations.remove_relation(db, "r1"),
    "programs.start_program": lambda db, _: programs.start_program(db, "brand", statement="Maps"),
    "programs.end_program": lambda db, job: programs.end_program(db, job),
    "programs.edit_program": lambda db, job: programs.edit_program(db, job, capacity=4),
    "programs.add_focus": lambda db, job: programs.add_focus(db, job, "p1", "booster"),
    "programs.add_focus_people": lambda db, job: programs.add_focus_people(
        db, job, ["p1", "p2", "p3"], "booster"
    ),
    "programs.remove_focus": lambda db, _: programs.remove_focus(db, "pp1"),
    "programs.add_target": lambda db, job: programs.add_target(db, job, "Bosch", motivation=5),
    "programs.edit_target": lambda db, _: programs.edit_target(db, "g1", posting=True),
    "programs.remove_target": lambda db, _: programs.remove_target(db, "g1"),
    "programs.set_goal": lambda db, job: programs.set_goal(db, job, "lifelines_warm", 3),
    "programs.remove_goal": lambda db, job: programs.remove_goal(db, goal_of(db)),
    "programs.tick_check": lambda db, job: programs.tick_check(db, job, "be_polite", True),
    "programs.finish_review": lambda db, job: programs.finish_review(
        db, job, {"worked": "Two calls", "change": " "}
    ),
    "opportunities.add_opportunity": lambda db, job: opportunities.add_opportunity(
        db, job, "Platform lead", org="Bosch", person="p1", motivation=4, posting=True
    ),
    "opportunities.edit_opportunity": lambda db, _: opportunities.edit_opportunity(
        db, "o1", title="Head of data", next_step="", next_on=date(2026, 7, 3), person=""
    ),
    "opportunities.move_opportunity": lambda db, _: opportunities.move_opportunity(
        db, "o1", "interview"
    ),
    "opportunities.close_opportunity": lambda db, _: opportunities.close_opportunity(
        db, "o1", "lost"
    ),
    "opportunities.remove_opportunity": lambda db, _: opportunities.remove_opportunity(db, "o1"),
    "opportunities.add_event": lambda db, _: opportunities.add_event(
        db, "o1", "interview", text="Round two", prepared="Their pipeline", person="p2"
    ),
    "opportunities.edit_event": lambda db, _: opportunities.edit_event(
        db, "oe1", outcome="They want to go on"
    ),
    "opportunities.remove_event": lambda db, _: opportunities.remove_event(db, "oe1"),
    "opportunities.add_part": lambda db, _: opportunities.add_part(db, "o1", "p3", "helper"),
    "opportunities.remove_part": lambda db, _: opportunities.remove_part(db, "op1"),
    "opportunities.tell": lambda db, _: opportunities.tell(db, "op1"),
}


def goal_of(db: Database) -> str:
    with db.read() as connection:
        return str(connection.execute("SELECT uid FROM goals").fetchone()[0])


def desk_with_job(folder: Path) -> tuple[Database, str]:
    db = small_desk(folder)
    job = programs.start_program(db, "job", statement="Data lead")
    with db.change("More") as change:
        change.execute("INSERT INTO relations (uid, a_id, b_id) VALUES ('r1', 1, 2)")
        change.execute(
            "INSERT INTO program_people (uid, program_id, person_id, role) VALUES "
            "('pp1', (SELECT id FROM programs), 2, 'lifeline')"
        )
        change.execute(
            "INSERT INTO targets (uid, program_id, org) VALUES "
            "('g1', (SELECT id FROM programs), 'zeiss')"
        )
        change.execute(
            "INSERT INTO opportunities (uid, program_id, target_id, person_id, title, stage, "
            "next_step) VALUES ('o1', (SELECT id FROM programs), (SELECT id FROM targets), 1, "
            "'Data lead', 'in_touch', 'call')"
        )
        change.execute(
            "INSERT INTO opportunity_events (uid, opportunity_id, kind, date) VALUES "
            "('oe1', (SELECT id FROM opportunities), 'asked', '2026-06-26')"
        )
        change.execute(
            "INSERT INTO opportunity_people (uid, opportunity_id, person_id, role) VALUES "
            "('op1', (SELECT id FROM opportunities), 2, 'helper')"
        )
    return db, job


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_do_undo_redo(name: str, tmp_path: Path) -> None:
    db, job = desk_with_job(tmp_path)
    with db:
        before, derived_before = dumped(db), derived_rows(db)
        OPERATIONS[name](db, job)
        after, derived_after = dumped(db), derived_rows(db)
        assert after != before
        assert db.undo() is not None
        assert dumped(db) == before
        assert derived_rows(db) == derived_before
        assert db.redo() is not None
        assert dumped(db) == after
        assert derived_rows(db) == derived_after
        db.rebuild()
        assert derived_rows(db) == derived_after


def test_every_operation_is_tested() -> None:
    for module in (opportunities, programs, relations, topics):
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and not name.startswith("_"):
                assert f"{module.__name__.rpartition('.')[2]}.{name}" in OPERATIONS


def test_a_program_starts_with_goals_and_ends_the_one_before(tmp_path: Path) -> None:
    db, _ = desk_with_job(tmp_path)
    with db:
        programs.start_program(db, "brand")
        with db.read() as connection:
            found = plan_queries.program(connection, db.rules, db.clock.today())
            open_ones = connection.execute("SELECT COUNT(*) FROM programs WHERE ended_on IS NULL")
            assert open_ones.fetchone()[0] == 1
        assert found is not None
        assert found.purpose == "brand"
        assert {goal.metric for goal in found.goals} >= {"go_to_people_per_topic"}


def test_the_plan_knows_who_is_inside_a_target(tmp_path: Path) -> None:
    db, _ = desk_with_job(tmp_path)
    with db:
        with db.read() as connection:
            found = plan_queries.program(connection, db.rules, db.clock.today())
        assert found is not None
        assert [name for _, name, _ in found.targets[0].inside] == ["王浩"]
        goal = next(g for g in found.goals if g.metric == "meetings_or_calls_per_week")
        assert (goal.value, goal.baseline) == (0.0, 0.0)


def test_refusals_say_what_to_do(tmp_path: Path) -> None:
    db, job = desk_with_job(tmp_path)
    with db:
        for number in range(6):
            topics.claim_topic(db, f"topic {number}")
        with pytest.raises(InputError, match="Seven"):
            topics.claim_topic(db, "one more")
        with pytest.raises(InputError, match="already"):
            relations.add_relation(db, "p2", "p1")
        with pytest.raises(InputError, match="check"):
            programs.tick_check(db, job, "nonsense", True)


def test_the_board_parts_open_closed_and_bare_targets(tmp_path: Path) -> None:
    db, job = desk_with_job(tmp_path)
    with db:
        programs.add_target(db, job, "Bosch", motivation=5)
        with db.change("Left") as change:
            change.execute(
                "INSERT INTO positions (uid, person_id, org, ended_on) "
                "VALUES ('po1', 1, 'ZEISS', '2025-01-01')"
            )
        today = db.clock.today()
        with db.read() as connection:
            board = board_queries.board(connection, db.rules, today)
        card, bare = board.cards
        assert (card.uid, card.step, card.org, card.person_uid) == ("o1", "in_touch", "zeiss", "p1")
        assert [(one.uid, one.left) for one in card.people] == [("p3", False), ("p1", True)]
        assert (bare.uid, bare.org, bare.step, bare.motivation) == ("", "Bosch", "target", 5)
        # Asked on Friday 26 June; the third working day is Wednesday 1 July.
        assert card.timer == Timer("second_person", date(2026, 7, 1))
        assert not card.waits(today)
        assert card.waits(date(2026, 7, 1))
        opportunities.close_opportunity(db, "o1", "lost")
        with db.read() as connection:
            closed = board_queries.board(connection, db.rules, today).closed
            whole = board_queries.sheet(connection, db.rules, today, "o1")
        assert [(one.uid, one.outcome, one.untold) for one in closed] == [("o1", "lost", 1)]
        assert closed[0].waits(today)
        assert whole is not None
        assert [(event.kind, event.uid) for event in whole.events] == [("asked", "oe1")]
        assert whole.stage is not None
        opportunities.tell(db, "op1")
        with db.read() as connection:
            assert not board_queries.board(connection, db.rules, today).closed[0].waits(today)


def test_the_same_employer_is_one_target(tmp_path: Path) -> None:
    db, job = desk_with_job(tmp_path)
    with db:
        opportunities.add_opportunity(db, job, "Another lead", org="ZEISS", motivation=5)
        with db.read() as connection:
            rows = connection.execute("SELECT org, motivation FROM targets").fetchall()
        assert rows == [("zeiss", 5)]
        with pytest.raises(InputError, match="title or an employer"):
            opportunities.add_opportunity(db, job, " ")
        with pytest.raises(InputError, match="no step called"):
            opportunities.move_opportunity(db, "o1", "published")


def test_a_review_is_kept_once_a_week(tmp_path: Path) -> None:
    db, job = desk_with_job(tmp_path)
    with db:
        programs.finish_review(db, job, {"worked": "Two calls"})
        programs.finish_review(db, job, {"worked": "Three calls"})
        with db.read() as connection:
            kept = review_queries.reviews(connection, db.rules)
        assert [(one.iso_week, one.answers) for one in kept] == [
            ("2026-W27", {"worked": "Three calls"})
        ]


def test_the_week_ahead_names_who_waits_longest(tmp_path: Path) -> None:
    db, job = desk_with_job(tmp_path)
    with db:
        programs.add_focus(db, job, "p3", "insider")
        with db.read() as connection:
            ahead = review_queries.week_ahead(connection, db.rules, db.clock.today())
        assert [(one.uid, one.last) for one in ahead.focus] == [
            ("p3", None), ("p2", date(2026, 6, 20)),
        ]  # fmt: skip
        assert ahead.promises == 1
        assert ahead.milestones == 1
