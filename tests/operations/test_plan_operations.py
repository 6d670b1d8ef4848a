"""Topics, relations and programs: do, undo restores the exact dump, redo gives what do gave."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from community_desk.errors import InputError
from community_desk.operations import programs, relations, topics
from community_desk.store.database import Database
from community_desk.store.queries import plan as plan_queries
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
    "relations.remove_relation": lambda db, _: relations.remove_relation(db, "r1"),
    "programs.start_program": lambda db, _: programs.start_program(db, "brand", statement="Maps"),
    "programs.end_program": lambda db, job: programs.end_program(db, job),
    "programs.edit_program": lambda db, job: programs.edit_program(db, job, capacity=4),
    "programs.add_focus": lambda db, job: programs.add_focus(db, job, "p1", "booster"),
    "programs.remove_focus": lambda db, _: programs.remove_focus(db, "pp1"),
    "programs.add_target": lambda db, job: programs.add_target(db, job, "Bosch", motivation=5),
    "programs.edit_target": lambda db, _: programs.edit_target(db, "g1", posting=True),
    "programs.remove_target": lambda db, _: programs.remove_target(db, "g1"),
    "programs.set_goal": lambda db, job: programs.set_goal(db, job, "lifelines_warm", 3),
    "programs.remove_goal": lambda db, job: programs.remove_goal(db, goal_of(db)),
    "programs.tick_check": lambda db, job: programs.tick_check(db, job, "be_polite", True),
    "programs.finish_review": lambda db, job: programs.finish_review(db, job),
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
    for module in (programs, relations, topics):
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
