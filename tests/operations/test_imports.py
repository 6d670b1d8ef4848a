"""Every sample taken in, taken in again, and taken back: counted once, whole or not at all."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from datetime import date, datetime
from html import escape
from pathlib import Path

import pytest

from community_desk.core.incoming import ReadOptions
from community_desk.errors import Cancelled, DeskError
from community_desk.operations import imports, people
from community_desk.store.database import Database
from tests.desks import dumped, empty_desk, small_desk
from tests.importers.test_every_importer import ME, SAMPLES, samples
from tests.shared_files import SHARED

OPTIONS = ReadOptions(me=ME, country="DE")
DAY = date(2026, 11, 23)
COPIED = {(path.parent.name, path.name) for path in SAMPLES}
BESIDE = samples(SHARED / "fixtures") if SHARED else []
EVERY = [*SAMPLES, *(p for p in BESIDE if (p.parent.name, p.name) not in COPIED)]
NAMES = [f"{n} {path.parent.name}/{path.name}" for n, path in enumerate(EVERY)]


def take(db: Database, path: Path, options: ReadOptions = OPTIONS) -> imports.ImportResult:
    return imports.commit(db, imports.prepare(db, [path], options))


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def connections(folder: Path, *rows: str, name: str = "Connections.csv") -> Path:
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    return write(folder, name, head + "".join(f"{row}\n" for row in rows))


ANA = "Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,,Holaluz,Engineer,01 Mar 2024"
BEN = "Ben,Adler,https://www.linkedin.com/in/ben-adler,,Zeiss,Buyer,02 Mar 2024"
CLEO = "Cleo,Marsh,https://www.linkedin.com/in/cleo-marsh,,Bosch,Lead,05 May 2025"


def one(db: Database, sql: str, *values: object) -> object:
    with db.read() as connection:
        row = connection.execute(sql, values).fetchone()
    return row[0] if row else None


@pytest.mark.parametrize("path", EVERY, ids=NAMES)
def test_a_sample_counts_once_and_goes_whole(path: Path, tmp_path: Path) -> None:
    with small_desk(tmp_path, DAY) as db:
        before = dumped(db)
        try:
            preview = imports.prepare(db, [path], OPTIONS)
        except DeskError:
            assert dumped(db) == before
            return
        counts = preview.counts
        read = sum(len(plan.people) for plan in preview.plans)
        assert read == counts["new"] + counts["known"] + counts["lookalike"] + counts["handles"]
        result = imports.commit(db, preview)
        (file,) = result.files
        assert file.interactions_new <= counts["interactions"]
        assert file.people_new <= counts["new"] + counts["lookalike"]
        assert one(db, "SELECT COUNT(*) FROM interactions WHERE batch_id IS NOT NULL") == (
            file.interactions_new
        )
        assert len(file.skipped) == counts["skipped"]
        full = dumped(db)

        again = take(db, path).files[0]
        assert (again.people_new, again.people_updated, again.interactions_new) == (0, 0, 0)
        assert (again.handles_new, again.milestones_new) == (0, 0)
        db.undo()
        assert dumped(db) == full

        assert result.batch is not None
        imports.undo_import(db, result.batch)
        assert dumped(db) == before
        db.undo()
        assert dumped(db) == full
        db.undo()
        assert dumped(db) == before


def test_cancel_leaves_nothing_behind(tmp_path: Path) -> None:
    path = connections(tmp_path, ANA, BEN)

    def stop(_done: int, _total: int, _what: str) -> None:
        raise Cancelled

    with small_desk(tmp_path) as db:
        before = dumped(db)
        preview = imports.prepare(db, [path], OPTIONS)
        with pytest.raises(Cancelled):
            imports.commit(db, preview, progress=stop)
        assert dumped(db) == before
        assert db.next_undo() is None


def test_a_lookalike_is_joined_or_refused_for_good(tmp_path: Path) -> None:
    path = connections(tmp_path, "Ana,Lodz,https://www.linkedin.com/in/other,,,,01 Mar 2024")
    with small_desk(tmp_path) as db:
        before = dumped(db)
        preview = imports.prepare(db, [path], OPTIONS)
        (row,) = preview.lookalikes
        assert row.person_uid == "p1"
        assert row.why
        key = (row.plan.path, row.key)
        joined = imports.commit(db, preview, imports.Decisions(same={key: "p1"}))
        assert joined.files[0].people_new == 0
        assert one(db, "SELECT person_id FROM handles WHERE identifier = 'other'") == one(
            db, "SELECT id FROM people WHERE uid = 'p1'"
        )
        db.undo()
        assert dumped(db) == before
        preview = imports.prepare(db, [path], OPTIONS)
        two = imports.commit(db, preview, imports.Decisions(same={key: ""}))
        assert two.files[0].people_new == 1
        later = connections(tmp_path, "Ana,Lodz,https://www.linkedin.com/in/third,,,,02 Mar 2024")
        asked = [row.person_uid for row in imports.prepare(db, [later], OPTIONS).lookalikes]
        assert "p1" not in asked


def test_a_handle_without_a_person_is_joined_when_a_name_comes(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        assert one(db, "SELECT person_id FROM handles WHERE uid = 'h3'") is None
        with db.change("A profile known by its slug") as change:
            change.execute(
                "INSERT INTO handles (uid, channel, identifier) VALUES ('h9','linkedin','ana-ruiz')"
            )
        before = dumped(db)
        result = take(db, connections(tmp_path, ANA))
        ana = one(db, "SELECT id FROM people WHERE name = 'Ana Ruiz'")
        assert one(db, "SELECT person_id FROM handles WHERE uid = 'h9'") == ana
        assert result.batch is not None
        imports.undo_import(db, result.batch)
        assert dumped(db) == before


def test_two_files_of_one_person_make_one(tmp_path: Path) -> None:
    first = connections(
        tmp_path, "Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,ana@ruiz.org,,,01 Mar 2024"
    )
    second = write(
        tmp_path, "a.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:A. Ruiz\nEMAIL:ana@ruiz.org\nEND:VCARD\n"
    )
    with empty_desk(tmp_path) as db:
        imports.commit(db, imports.prepare(db, [first, second], OPTIONS))
        assert one(db, "SELECT COUNT(*) FROM people") == 1


def test_nothing_in_a_file_is_said(tmp_path: Path) -> None:
    path = write(tmp_path, "a.vcf", "BEGIN:VCARD\nVERSION:3.0\nNOTE:x\nEND:VCARD\n")
    with empty_desk(tmp_path) as db, pytest.raises(DeskError, match=r"a\.vcf.*none of its rows"):
        imports.prepare(db, [path], OPTIONS)


def test_the_owner_is_asked_once(tmp_path: Path) -> None:
    chat = "".join(
        f"[0{n}.03.24, 10:0{n}:00] {who}: hello {n}\n"
        for n, who in enumerate(("Zoe Quist", "Max Weber", "Zoe Quist", "Max Weber"), 1)
    )
    path = write(tmp_path, "_chat.txt", chat)
    with empty_desk(tmp_path) as db:
        preview = imports.prepare(db, [path], replace(OPTIONS, me=()))
        assert preview.owner_needed is not None
        assert set(preview.owner_needed.candidates) >= {"Zoe Quist", "Max Weber"}
        told = replace(OPTIONS, me=("Max Weber",))
        take(db, path, told)
        assert one(db, "SELECT COUNT(*) FROM people WHERE name = 'Max Weber'") == 0
        again = imports.prepare(db, [path], replace(OPTIONS, me=()))
        assert again.owner_needed is None


def test_a_newer_complete_list_notices_who_left(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        take(db, connections(tmp_path, ANA, BEN))
        before = dumped(db)
        result = take(db, connections(tmp_path, ANA, CLEO, name="newer.csv"))
        ended = "SELECT ended_on FROM handles WHERE identifier = ?"
        assert one(db, ended, "ben-adler") == db.clock.today().isoformat()
        assert one(db, ended, "ana-ruiz") is None
        assert any("1 person is not on the list" in line for line in result.files[0].remarks)
        assert result.batch is not None
        imports.undo_import(db, result.batch)
        assert dumped(db) == before


def test_an_older_list_ends_no_tie(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        take(db, connections(tmp_path, ANA, CLEO))
        take(db, connections(tmp_path, ANA, BEN, name="older.csv"))
        assert one(db, "SELECT COUNT(*) FROM handles WHERE ended_on IS NOT NULL") == 0


def test_a_new_employer_keeps_the_old_as_history(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        take(db, connections(tmp_path, ANA))
        before = dumped(db)
        moved = ANA.replace("Holaluz,Engineer", "Siemens,Head of data")
        result = take(db, connections(tmp_path, moved, CLEO, name="newer.csv"))
        assert one(db, "SELECT org FROM people WHERE name = 'Ana Ruiz'") == "Siemens"
        assert one(db, "SELECT org || '|' || role || '|' || ended_on FROM positions") == (
            "Holaluz|Engineer|2025-05-05"
        )
        take(db, connections(tmp_path, ANA, name="older.csv"))
        assert one(db, "SELECT org FROM people WHERE name = 'Ana Ruiz'") == "Siemens"
        db.undo()
        assert result.batch is not None
        imports.undo_import(db, result.batch)
        assert dumped(db) == before


def test_the_report_names_every_skipped_row(tmp_path: Path) -> None:
    path = connections(tmp_path, ANA, ",,,,,,03 Mar 2024")
    with empty_desk(tmp_path) as db:
        preview = imports.prepare(db, [path], OPTIONS)
        text = imports.report_text(preview)
        assert "1 new people" in text
        result = imports.commit(db, preview)
        said = imports.report_text(result)
        assert "1 people added" in said
        for row in result.files[0].skipped:
            assert f"{row['where']}: {row['reason']}" in text
            assert f"{row['where']}: {row['reason']}" in said


def birthdays(folder: Path, *names: str) -> Path:
    events = "".join(
        f"BEGIN:VEVENT\nUID:{name}\nSUMMARY:{name}'s birthday\nDTSTART;VALUE=DATE:19800322\n"
        "RRULE:FREQ=YEARLY\nEND:VEVENT\n"
        for name in names
    )
    return write(folder, "days.ics", f"BEGIN:VCALENDAR\n{events}END:VCALENDAR\n")


def test_birthdays_of_a_calendar_are_dates_of_those_known_by_that_name(tmp_path: Path) -> None:
    """A name alone makes nobody new, and two of one name are not guessed between."""
    known = ("José Ruiz", "Bo Lee", "Bo Lee")
    with empty_desk(tmp_path) as db:
        for name in known:
            people.add_person(db, name=name)
        before = dumped(db)
        path = birthdays(tmp_path, "Jose Ruiz", "Bo Lee", "Cy New")
        preview = imports.prepare(db, [path], OPTIONS)
        assert (preview.counts["known"], preview.counts["not_people"]) == (1, 2)
        (done,) = imports.commit(db, preview).files
        assert (done.people_new, done.milestones_new) == (0, 1)
        assert (
            one(db, "SELECT name FROM people JOIN milestones ON person_id = people.id") == known[0]
        )
        assert one(db, "SELECT COUNT(*) FROM people") == 3
        (again,) = take(db, path).files
        assert (again.people_new, again.milestones_new) == (0, 0)
        db.undo()
        db.undo()
        assert dumped(db) == before
        chosen = replace(OPTIONS, take=frozenset({"birthday"}))
        (asked,) = take(db, birthdays(tmp_path, "Cy New"), chosen).files
        assert (asked.people_new, asked.milestones_new) == (1, 1)


def test_an_archive_of_loose_files_is_one_preview_and_one_step(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "mixed.zip", "w") as archive:
        archive.writestr("a.vcf", "BEGIN:VCARD\nFN:Ana\nEMAIL:ana@x.org\nEND:VCARD\n")
        archive.writestr("b.csv", "name,email\nBo,bo@x.org\nAna,ana@x.org\n")
        mail = "From: Cy <cy@x.org>\nTo: me@x.org\nDate: Mon, 05 Jan 2026 10:00:00 +0000\n\nhi\n"
        archive.writestr("c.eml", mail)
    options = ReadOptions(me=("me@x.org",))
    with empty_desk(tmp_path) as db:
        before = dumped(db)
        preview = imports.prepare(db, [tmp_path / "mixed.zip"], options)
        assert preview.name == "mixed.zip"
        assert [plan.importer.key for plan in preview.plans] == ["vcard", "mail", "plain_csv"]
        imports.commit(db, preview)
        assert one(db, "SELECT COUNT(*) FROM people") == 3
        assert one(db, "SELECT COUNT(*) FROM interactions") == 1
        after = dumped(db)
        again = imports.commit(db, imports.prepare(db, [tmp_path / "mixed.zip"], options))
        assert sum(f.people_new + f.interactions_new for f in again.files) == 0
        db.undo()
        assert dumped(db) == after
        db.undo()
        assert dumped(db) == before


def at(minute: int, second: int) -> int:
    """Milliseconds of a moment of 2 January 2024 on this machine's clock."""
    return int(datetime(2024, 1, 2, 9, minute, second).timestamp() * 1000)  # noqa: DTZ001


def test_a_facebook_talk_as_pages_and_then_as_json_counts_once(tmp_path: Path) -> None:
    said = [("Ana Ruiz", "hello  there", 22), ("Casey", "hi & bye", 22), ("Ana Ruiz", "ok", 23)]
    said += [("Ana Ruiz", "ok", 23)]
    blocks = "".join(
        f'<div class="_a6-g"><h2 class="_a6-h _a6-i">{who}</h2><div class="_a6-p"><div><div></div>'
        f"<div>{escape(text)}</div></div></div>"
        f'<div class="_a6-o">Jan 02, 2024 9:{minute} am</div></div>'
        for who, text, minute in said
    )
    folder = tmp_path / "html" / "messages" / "inbox" / "ana_1"
    folder.mkdir(parents=True)
    write(
        folder, "message_1.html",
        f"<html><head><title>Ana Ruiz</title></head><body><h1>Ana Ruiz</h1>"
        f'<main role="main">{blocks}</main></body></html>',
    )  # fmt: skip
    folder = tmp_path / "json" / "messages" / "inbox" / "ana_1"
    folder.mkdir(parents=True)
    messages = [
        {"sender_name": who, "timestamp_ms": at(minute, 7 + number), "content": text}
        for number, (who, text, minute) in enumerate([*said, ("Ana Ruiz", "newer", 59)])
    ]
    told = {"participants": [{"name": "Ana Ruiz"}, {"name": "Casey"}], "messages": messages}
    write(folder, "message_1.json", json.dumps(told))
    with empty_desk(tmp_path) as db:
        first = imports.prepare(db, [tmp_path / "html"], OPTIONS)
        assert any("may count twice" in remark for remark in first.remarks)
        assert imports.commit(db, first).files[0].interactions_new == 4
        second = imports.prepare(db, [tmp_path / "json"], OPTIONS)
        assert (second.counts["interactions"], second.counts["interactions_known"]) == (1, 4)
        (file,) = imports.commit(db, second).files
        assert (file.people_new, file.interactions_new, file.interactions_known) == (0, 1, 4)
        again = imports.commit(db, imports.prepare(db, [tmp_path / "json"], OPTIONS)).files[0]
        assert (again.people_new, again.interactions_new) == (0, 0)


def test_a_telegram_talk_as_pages_and_then_as_json_counts_once(tmp_path: Path) -> None:
    blocks = "".join(
        f'<div class="message default clearfix" id="message{number}"><div class="body">'
        f'<div class="date details" title="02.01.2024 09:2{number}:00 UTC+01:00">09:2{number}</div>'
        f'<div class="from_name">{who}</div><div class="text">t</div></div></div>'
        for number, who in enumerate(("Ana Ruiz", "Casey"), 1)
    )
    head = '<div class="page_header"><div class="text bold">Ana Ruiz</div></div>'
    page = write(tmp_path, "messages.html", f"<!DOCTYPE html><html><body>{head}{blocks}</body>")
    messages = [
        {"id": n, "type": "message", "date": "2024-01-02T09:21:00", "from": who,
         "date_unixtime": "1704183660", "from_id": f"user{number}", "text": "t"}
        for n, who, number in ((1, "Ana Ruiz", 77), (2, "Casey", 88), (3, "Ana Ruiz", 77))
    ]  # fmt: skip
    told = {"name": "Ana Ruiz", "type": "personal_chat", "id": 77, "messages": messages}
    file = write(tmp_path, "result.json", json.dumps(told))
    with empty_desk(tmp_path) as db:
        assert take(db, page).files[0].interactions_new == 2
        preview = imports.prepare(db, [file], OPTIONS)
        # Pages know a name only: whether it is the same person is asked, never taken for granted.
        (row,) = preview.lookalikes
        decisions = imports.Decisions(same={(row.plan.path, row.key): row.person_uid})
        (result,) = imports.commit(db, preview, decisions).files
        assert (result.people_new, result.interactions_new, result.interactions_known) == (0, 1, 2)
