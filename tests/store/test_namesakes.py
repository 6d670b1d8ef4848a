"""People of one name are told apart by what is known of them, and no more than it takes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from community_desk.core.phrase import parse
from community_desk.errors import InputError
from community_desk.operations import interactions, people
from community_desk.store.database import Database
from community_desk.store.queries.naming import NameIndex
from tests.desks import empty_desk


def added(db: Database, *about: dict[str, Any]) -> None:
    for fields in about:
        people.add_person(db, name="Ilse Lindner", **fields)


def details(db: Database) -> set[str]:
    with db.read() as connection:
        return {match.detail for match in NameIndex(connection).find("ilse")}


@pytest.mark.parametrize(
    ("about", "told"),
    [
        ([{"org": "Zeiss"}, {"org": "Leica", "place": "Jena"}], {"Zeiss", "Leica"}),
        ([{"org": "Zeiss", "place": "Jena"}, {"org": "Zeiss"}], {"Zeiss, Jena", "Zeiss"}),
        (
            [{"place": "Jena", "emails": ["i@a.example"]}, {"emails": ["i@b.example"]}],
            {"Jena", "i@b.example"},
        ),
        (
            [
                {"org": "Zeiss", "phones": ["+49 30 901820"]},
                {"org": "Zeiss", "phones": ["+49 30 901821"]},
            ],
            {"Zeiss, +4930901820", "Zeiss, +4930901821"},
        ),
        ([{"met_on": "2019-05-01"}, {"met_on": "2024-01-01"}], {"2019", "2024"}),
    ],
)
def test_namesakes_are_told_apart(
    tmp_path: Path, about: list[dict[str, Any]], told: set[str]
) -> None:
    with empty_desk(tmp_path) as db:
        added(db, *about)
        assert details(db) == told


def test_one_of_a_kind_needs_no_more(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        people.add_person(db, name="Ilse Lindner", place="Jena")
        people.add_person(db, name="Ilse Brandt", place="Ulm", org="Zeiss")
        assert details(db) == {"", "Zeiss"}


def test_a_line_that_may_mean_three_says_which(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        added(db, {"role": "Engineer", "org": "Zeiss"}, {"place": "Jena"}, {})
        with db.read() as connection:
            draft = parse(
                "coffee with ilse",
                today=db.clock.today(),
                people=NameIndex(connection),
                channels={},
            )
        with pytest.raises(InputError) as refused:
            interactions.log_draft(db, draft)
    said = refused.value.sentence
    assert said.startswith("ilse may be Ilse Lindner")
    assert "Ilse Lindner (Engineer, Zeiss)" in said
    assert "Ilse Lindner (Jena)" in said
