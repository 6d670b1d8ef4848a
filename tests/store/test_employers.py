"""An employer in one place: by any spelling, from people, positions, targets and the board."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from community_desk.operations import opportunities, people, positions, programs
from community_desk.store.database import Database
from community_desk.store.queries.employers import Employer, employer, employers
from tests.desks import empty_desk


def at(db: Database, name: str) -> Employer:
    with db.read() as connection:
        return employer(connection, db.rules, name)


def names(db: Database, text: str) -> list[str]:
    with db.read() as connection:
        return employers(connection, text)


def test_who_is_there_who_was_and_who_came_back(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        ana = people.add_person(db, name="Ana", org="Zeiss", role="Lead")
        ben = people.add_person(db, name="Ben", org="ZEISS", role="Lab")
        cleo = people.add_person(db, name="Cleo", org="Acme")
        dora = people.add_person(db, name="Dora", org="Acme")
        gone = people.add_person(db, name="Gone", org="Zeiss")
        people.set_status(db, [gone], "archived")
        positions.add_position(db, ana, org="zeiss", started_on=date(2020, 5, 1))
        positions.add_position(
            db, ben, org="Zeiss", started_on=date(2010, 1, 1), ended_on=date(2012, 1, 1)
        )
        positions.add_position(
            db, cleo, org="Zeiss", role="Sales", started_on=date(2015, 1, 1),
            ended_on=date(2019, 1, 1),
        )  # fmt: skip
        positions.add_position(db, dora, org="Zeiss", role="Board", started_on=date(2024, 1, 1))
        found = at(db, " zeiss ")
        assert found.name == "Zeiss"
        inside = {one.name: one for one in found.inside}
        assert set(inside) == {"Ana", "Ben", "Dora"}
        assert (inside["Ana"].role, inside["Ana"].since) == ("Lead", date(2020, 5, 1))
        assert (inside["Dora"].role, inside["Dora"].since) == ("Board", date(2024, 1, 1))
        assert [(one.name, one.role, one.until) for one in found.before] == [
            ("Cleo", "Sales", date(2019, 1, 1))
        ]
        assert at(db, "Nowhere") == Employer("Nowhere", (), (), (), False)
        assert at(db, "") == Employer("", (), (), (), False)


def test_targets_and_opportunities_stand_there_too(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        program = programs.start_program(db, "job")
        programs.add_target(db, program, "Zeiss")
        assert at(db, "ZEISS").is_target
        first = opportunities.add_opportunity(db, program, title="Lead", org="zeiss")
        other = opportunities.add_opportunity(db, program, title="Lab", org="Zeiss")
        opportunities.add_opportunity(db, program, title="Elsewhere", org="Acme")
        opportunities.close_opportunity(db, first, "lost")
        open_one, closed = at(db, "Zeiss").chances
        assert (open_one.uid, open_one.closed_on, open_one.is_open_plan) == (other, None, True)
        assert (closed.uid, closed.closed_on) == (first, date(2026, 6, 30))
        programs.end_program(db, program)
        assert [one.is_open_plan for one in at(db, "Zeiss").chances] == [False, False]
        assert not at(db, "Zeiss").is_target


def test_employers_are_found_as_one_types(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        for n, org in enumerate(("Łódź Optics", "łódź optics", "Zeiss", "Optik Jena", "Opal")):
            people.add_person(db, name=f"Person {n}", org=org)
        people.add_person(db, name="Optics Fan")
        assert names(db, "lodz op") == ["Łódź Optics"]
        assert names(db, "op")[0].casefold() == "łódź optics"
        assert len(names(db, "op")) == 3
        assert names(db, "fan") == []
        assert names(db, "") == []
        assert names(db, '"') == []
