"""What the operations about one person refuse, keep and tell."""

from __future__ import annotations

import base64
import json
import os
import stat
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from community_desk.core.filetypes import FILE_LIMIT
from community_desk.core.records import Interaction
from community_desk.core.replies import reply_days
from community_desk.errors import InputError
from community_desk.operations import (
    attachments,
    custom_fields,
    gifts,
    holdings,
    interactions,
    milestones,
    notes,
    people,
    positions,
)
from community_desk.store.database import Database
from community_desk.store.queries import person, person_parts
from tests.desks import TODAY, small_desk


def parts(db: Database, uid: str) -> person_parts.Parts:
    with db.read() as connection:
        key = connection.execute("SELECT id FROM people WHERE uid = ?", (uid,)).fetchone()[0]
        return person_parts.parts(connection, key, 0)


def rows(db: Database, sql: str, *values: Any) -> list[Any]:
    with db.read() as connection:
        return list(connection.execute(sql, values).fetchall())


def test_a_move_keeps_the_old_job_and_gives_a_reason_to_write(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        positions.move_job(db, "p1", org="Acme", role="Lead", on=date(2026, 6, 1))
        new, old = parts(db, "p1").positions
        assert (new.org, new.role, new.started_on, new.ended_on) == (
            "Acme", "Lead", date(2026, 6, 1), None,
        )  # fmt: skip
        assert (old.org, old.ended_on) == ("Holaluz", date(2026, 6, 1))
        assert rows(db, "SELECT org, role FROM people WHERE uid = 'p1'") == [("Acme", "Lead")]
        flags = rows(
            db,
            "SELECT f.flag FROM flags f JOIN people p ON p.id = f.person_id WHERE p.uid = 'p1'",
        )
        assert ("MILESTONE",) in flags


def test_a_move_long_ago_is_no_news_and_a_known_position_ends(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        positions.add_position(db, "p3", org="Zeiss", started_on=date(2019, 3, 1))
        positions.move_job(db, "p3", org="Acme", on=date(2020, 1, 1))
        assert [(p.org, p.ended_on) for p in parts(db, "p3").positions] == [
            ("Acme", None),
            ("Zeiss", date(2020, 1, 1)),
        ]
        assert rows(db, "SELECT 1 FROM milestones WHERE type = 'job_start'") == []


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda db: notes.write_note(db, "p1", "  "), "needs a word"),
        (lambda db: gifts.add_gift(db, "p1", ""), "needs a word"),
        (lambda db: positions.add_position(db, "p1", note="x"), "employer or a role"),
        (
            lambda db: positions.add_position(
                db, "p1", org="A", started_on=date(2020, 1, 1), ended_on=date(2019, 1, 1)
            ),
            "cannot end before",
        ),
        (lambda db: positions.move_job(db, "p1", org="Holaluz"), "works there already"),
        (lambda db: milestones.add_date(db, "p1", "birthday", 2, 30), "no such day"),
        (lambda db: milestones.add_date(db, "p1", "birthday", 2, 29, year=2023), "no such day"),
        (lambda db: milestones.add_date(db, "p1", "launch", 3, 1, yearly=False), "needs its year"),
        (lambda db: custom_fields.define_field(db, "Coffee", "text"), "already"),
        (lambda db: custom_fields.define_field(db, "Size", "choice", choices=["a"]), "two words"),
        (lambda db: custom_fields.set_value(db, "p1", "Coffee", "green"), "not offered"),
        (lambda db: attachments.add_file(db, "p1", "x", b""), "empty"),
        (lambda db: attachments.add_file(db, "p1", "x", b"a" * (FILE_LIMIT + 1)), "20 MB"),
    ],
)
def test_what_does_not_fit_is_refused(tmp_path: Path, call: Any, words: str) -> None:
    with small_desk(tmp_path) as db:
        with pytest.raises(InputError, match=words):
            call(db)
        assert db.next_undo() is None


def test_values_keep_the_type_of_their_field(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        custom_fields.define_field(db, "Size", "number", person="p1", value="41.0")
        custom_fields.define_field(db, "Vegan", "yes_no", person="p1", value=True)
        custom_fields.define_field(db, "Page", "link", person="p1", value="example.org/a")
        custom_fields.define_field(db, "Joined", "day", person="p1", value="2020-02-29")
        with db.read() as connection:
            page = person.person(connection, "p1")
        assert page is not None
        assert page.custom == {
            "Size": 41, "Vegan": True, "Page": "https://example.org/a", "Joined": "2020-02-29",
        }  # fmt: skip
        uid = next(field.uid for field in parts(db, "p1").fields if field.name == "Size")
        custom_fields.remove_field(db, uid)
        with db.read() as connection:
            assert person.person(connection, "p1").custom["Size"] == 41  # type: ignore[union-attr]


def test_a_secret_note_is_read_only_by_itself_and_an_expired_one_waits_for_nobody(
    tmp_path: Path,
) -> None:
    with small_desk(tmp_path) as db:
        uid = notes.write_note(db, "p1", "the number", sensitivity="secret", next_time=True)
        notes.write_note(db, "p1", "call her", next_time=True, expires_on=TODAY)
        notes.write_note(db, "p1", "the slides", next_time=True)
        assert "the number" not in repr(parts(db, "p1"))
        with db.read() as connection:
            key = connection.execute("SELECT id FROM people WHERE uid = 'p1'").fetchone()[0]
            assert person_parts.note_text(connection, uid) == "the number"
            shown = person_parts.next_time(connection, key, TODAY, discreet=False)
            hushed = person_parts.next_time(connection, key, TODAY, discreet=True)
        assert shown == ("the slides", "likes tea")
        assert hushed == ("the slides",)


def test_one_photo_replaces_the_other_and_files_stay(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        attachments.add_file(db, "p1", "../cv.pdf", b"%PDF-1.7 x")
        attachments.set_photo(db, "p1", b"\xff\xd8\xff\xe0")
        files = parts(db, "p1").files
        assert [(f.role, f.name, f.media_type) for f in files] == [
            ("photo", "photo.jpeg", "image/jpeg"),
            ("file", "cv.pdf", "application/pdf"),
        ]
        with db.read() as connection:
            assert person_parts.content(connection, files[1].uid) == b"%PDF-1.7 x"


def test_addresses_follow_the_fields(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        people.edit_person(db, "p1", emails=["New@Example.org"], phones=["+49 3641 555 0134"])
        found = rows(
            db,
            "SELECT channel, identifier FROM handles h JOIN people p ON p.id = h.person_id "
            "WHERE p.uid = 'p1' ORDER BY channel",
        )
        assert found == [
            ("email", "new@example.org"), ("linkedin", "ana"), ("phone", "+4936415550134"),
        ]  # fmt: skip


def test_how_soon_they_answer_needs_a_habit() -> None:
    def said(number: int, direction: str, day: int, channel: str = "email") -> Interaction:
        return Interaction(number, f"i{number}", channel, "message", direction, date(2026, 1, day))

    once = [said(1, "out", 1), said(2, "in", 3)]
    twice = [*once, said(3, "out", 10), said(4, "out", 11), said(5, "in", 14)]
    assert reply_days(once) == {}
    assert reply_days(twice) == {"email": 3}
    assert reply_days([*twice, said(6, "in", 20, "phone")]) == {"email": 3}


def test_what_is_held_on_a_person_is_whole_escaped_and_private(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        attachments.add_file(db, "p1", "<i>.pdf", b"%PDF-1.7")
        people.edit_person(db, "p2", notes="Met through Ana Łódź")
        interactions.edit_interaction(db, "i3", text="Ana Łódź was there")
        found = holdings.write_holdings(db, "p1", tmp_path)
        again = holdings.write_holdings(db, "p1", tmp_path)
    assert found.folder != again.folder
    document = json.loads((found.folder / "person.json").read_text("utf-8"))
    tables = document["tables"]
    assert {row["uid"] for row in tables["interactions"]} == {"i1", "i2", "i4"}
    assert {row["uid"] for row in tables["introductions"]} == {"n1"}
    assert [row["name"] for row in tables["people"]] == ["Ana Łódź"]
    assert all("content" not in row for row in tables["attachments"])
    kept = next(row for row in tables["attachments"] if row["name"] == "<i>.pdf")
    assert (found.folder / kept["file"]).read_bytes() == b"%PDF-1.7"
    page = (found.folder / "person.html").read_text("utf-8")
    assert "Re: &lt;b&gt;hello&lt;/b&gt;" in page
    assert "<b>" not in page
    others = json.loads((found.folder / "texts-of-others.json").read_text("utf-8"))
    assert {(row["about"], row["where"]) for row in others} == {
        ("Ben Okafor", "people.notes"), ("Ben Okafor", "interactions.text"),
    }  # fmt: skip
    assert found.mentions == 2
    if os.name == "posix":
        assert stat.S_IMODE(found.folder.stat().st_mode) == 0o700
    assert base64.b64encode(b"%PDF-1.7").decode() not in page
