"""People are found as they are typed: names in many scripts, mail, phone digits, employer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from community_desk.operations import people
from community_desk.store.database import Database
from community_desk.store.queries.people import people_ids
from community_desk.store.queries.people_filter import PeopleFilter
from community_desk.store.queries.search import find
from tests.desks import TODAY, empty_desk

FOUND = (
    ("Łukasz Wałęsa", "lukasz"),
    ("Małgorzata Żółć", "zolc malgo"),
    ("Jürgen Groß", "gross"),
    ("Ayşe Yıldız", "yildiz"),
    ("İpek Işık", "ipek isik"),
    ("Søren Kjærgård", "soren"),
    ("Đorđe Đurić", "dorde dur"),
    ("Đorđe Đurić", "duric"),
    ("Γιώργος Παπαδόπουλος", "γιωργος"),
    ("Αθηνά Ζαχαρίου", "ΖΑΧΑΡΙΟΥ"),
    ("Артём Королёв", "артем королев"),
    ("Nguyễn Thị Hồng", "nguyen hong"),
    ("José García-Márquez", "garcia marquez"),
    ("José García-Márquez", "garciamarquez"),
    ("Zoe\u0308 Brontë", "zoë bronte"),
    ("Seán O\u2019Brien", "o'brien"),
    ("Seán O\u2019Brien", "sean obr"),
    ("李小龙", "小龙"),
    ("李小龙", "李"),
    ("山田太郎", "太郎"),
    ("ヤマダ ハナコ", "はなこ"),
    ("김철수", "철수"),
    ("محمد أحمد", "محمد احمد"),
    ("علی رضایی", "رضايي"),
    ("שָׁלוֹם כֹּהֵן", "שלום כהן"),
    ("राहुल शर्मा", "शर्मा"),
    ("สมชาย ใจดี", "ใจดี"),
)
"""The name as stored and what somebody types, 27 of them."""
NOT_FOUND = (("Alexander Humboldt", "boldt"), ("Rosalind Franklin", "salind"))
"""Inner parts of words are not found; with those above they make the 29 of performance.md."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    with empty_desk(tmp_path_factory.mktemp("search")) as db:
        for name in dict.fromkeys(name for name, _ in (*FOUND, *NOT_FOUND)):
            people.add_person(db, name=name)
        people.add_person(
            db,
            name="Petra Vogt",
            org="Müller & Söhne GmbH",
            role="Head of Data",
            place="Köln",
            emails=["petra.vogt+work@mueller-soehne.example"],
            phones=["+49 (0)3641 / 555-0134"],
            tags=["pydata"],
        )
        for number in range(60):
            people.add_person(db, name=f"Somebody Else {number}", org=f"Plain Works {number}")
        yield db


def found(db: Database, typed: str) -> set[str]:
    with db.read() as connection:
        by_palette = {hit.name for hit in find(connection, typed, limit=200)}
        ids = people_ids(connection, db.rules, TODAY, PeopleFilter(text=typed))
        names = dict(connection.execute("SELECT id, name FROM people").fetchall())
    # The palette and the filter of People never disagree.
    assert by_palette == {names[key] for key in ids}
    return by_palette


def test_there_are_as_many_tries_as_the_bar_asks_for() -> None:
    assert (len(FOUND), len(FOUND) + len(NOT_FOUND)) == (27, 29)


@pytest.mark.parametrize(("name", "typed"), FOUND)
def test_a_name_is_found_as_it_is_typed(desk: Database, name: str, typed: str) -> None:
    assert found(desk, typed) == {name}


@pytest.mark.parametrize(("name", "typed"), FOUND)
def test_a_name_is_found_while_it_is_typed(desk: Database, name: str, typed: str) -> None:
    first = typed.split()[0]
    for length in range(1, len(first) + 1):
        if first[length - 1].isalpha():
            assert name in found(desk, first[:length]), first[:length]


@pytest.mark.parametrize(
    "typed",
    [
        "petra.vogt+work@mueller-soehne.example",
        "mueller-soehne",
        "3641 555 0134",
        "03641/5550134",
        "+49 3641 5550134",
        "5550134",
        "muller sohne",
        "Müller",
        "vogt muller",
        "head of data",
        "koln",
        "pydata",
    ],
)
def test_mail_digits_employer_role_place_and_tag_find(desk: Database, typed: str) -> None:
    assert found(desk, typed) == {"Petra Vogt"}


@pytest.mark.parametrize("typed", ["zzz", "petra zzz", "!!!", "\u200b", '"', "* OR a"])
def test_what_nobody_is_called_finds_nobody(desk: Database, typed: str) -> None:
    assert found(desk, typed) == set()


@pytest.mark.parametrize(("name", "typed"), NOT_FOUND)
def test_inner_parts_of_words_are_the_known_limit(desk: Database, name: str, typed: str) -> None:
    assert name not in found(desk, typed)
