"""LinkedIn archives of 2015 to 2026: ties, messages, invitations, and the traps between."""

from __future__ import annotations

import zipfile
from datetime import date
from typing import TYPE_CHECKING

import pytest
from importer_reading import (
    DATA,
    kind_of,
    only,
    people,
    read_all,
    read_bytes,
    read_data,
    reasons,
    touches,
)
from shared_files import needs_shared, shared_file

from community_desk.core.incoming import Complete, IncomingOwner, OwnerNeeded

if TYPE_CHECKING:
    from pathlib import Path

NEW = "linkedin/synthetic-Complete_LinkedInDataExport_03-09-2026.zip"
OLD = "linkedin/synthetic-Basic_LinkedInDataExport_05-14-2021.zip"


def test_a_connection_is_a_handle_state_and_no_interaction() -> None:
    items = read_data("linkedin/kawsay-Connections.csv")
    jose = people(items)[0]
    assert (jose.name, jose.org, jose.role) == ("José García", "Acme, Inc.", "Senior Engineer")
    assert jose.handles[0].identifier == "josegarcia"
    assert jose.handles[0].connected_on == date(2024, 1, 15)
    assert touches(items) == []
    assert only(items, Complete) == [Complete("linkedin")]


def test_the_newest_archive_reads_whole() -> None:
    items = read_data(NEW)
    by_key = {person.key: person for person in people(items)}
    assert by_key["linkedin:zoë-brandt"].name == "Zoë Brandt"
    assert "Jane Doe, Ph.D." in {person.name for person in people(items)}
    owner = only(items, IncomingOwner)[0]
    assert owner.names == ("Casey Morgan",)
    assert owner.handles[0].identifier == "caseymorgan-example"
    got = {(t.person_key.partition(":")[2], t.kind, t.direction, t.others) for t in touches(items)}
    assert got == {
        ("pending-person", "message", "out", 1),
        ("tomasreyes", "react", "in", 1),
        ("ines-okafor-l", "react", "in", 1),
        ("ines-okafor-l", "letter", "in", 1),
        ("tomasreyes", "letter", "out", 1),
        ("zoë-brandt", "message", "in", 1),
        ("zoë-brandt", "message", "out", 1),
        ("jane-doe-phd", "comment", "out", 2),
        ("tomasreyes", "comment", "out", 2),
    }
    assert reasons(items).count("the member hides name and profile") == 2
    assert "it is an advertisement" in reasons(items)
    assert not only(items, Complete), "hidden members: the list is not known to be whole"


def test_an_invitation_without_a_note_is_only_a_day_on_the_handle() -> None:
    items = read_data(NEW)
    days = {
        handle.invited_on
        for person in people(items)
        if person.key == "linkedin:zoë-brandt"
        for handle in person.handles
    }
    assert date(2026, 3, 2) in days
    assert not [t for t in touches(items) if t.date == date(2026, 3, 2)]


def test_notes_become_notes_of_the_person() -> None:
    notes = {p.notes for p in people(read_data(NEW)) if p.key == "linkedin:zoë-brandt"}
    assert "Met at the bakers' fair" in notes


def test_the_owner_is_never_a_person() -> None:
    for name in (NEW, OLD):
        assert not [p for p in people(read_data(name)) if "Casey" in p.name]


def test_an_archive_without_profile_addresses_joins_by_unique_names() -> None:
    items = read_data(OLD)
    ines = {p.key for p in people(items) if p.name == "Ines Okafor-Lindqvist"}
    assert ines == {"linkedin:ines-okafor-l"}, "her messages carry the address"
    group = [t for t in touches(items) if t.kind == "comment"]
    assert {t.person_key for t in group} == {"linkedin:tomás reyes", "linkedin:priya nandakumar"}
    assert "the sender's account is gone" in reasons(items)


def test_the_archive_is_found_under_one_more_folder_and_as_a_folder(tmp_path: Path) -> None:
    with zipfile.ZipFile(DATA / NEW) as archive:
        archive.extractall(tmp_path / "wrapped" / "LinkedIn export")
    assert kind_of(tmp_path / "wrapped") == "linkedin"
    assert len(touches(read_all(tmp_path / "wrapped"))) == len(touches(read_data(NEW)))


def test_messages_alone_find_the_owner_by_presence_or_ask(tmp_path: Path) -> None:
    head = (
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,"
        "DATE,SUBJECT,CONTENT,FOLDER\n"
    )
    me, ana, ben = (f"https://www.linkedin.com/in/{slug}" for slug in ("me", "ana", "ben"))
    one = f"c1,,Ana,{ana},Me,{me},2025-06-01 14:03:22 UTC,,hi,INBOX\n"
    two = f"c2,,Me,{me},Ben,{ben},2025-06-02 14:03:22 UTC,,hi,INBOX\n"
    items = read_bytes(tmp_path, "messages.csv", head + one + two)
    assert {(t.person_key, t.direction) for t in touches(items)} == {
        ("linkedin:ana", "in"),
        ("linkedin:ben", "out"),
    }
    asked = read_bytes(tmp_path, "messages.csv", head + one)
    assert set(only(asked, OwnerNeeded)[0].candidates) == {"Ana", "Me"}
    assert touches(asked) == []
    told = read_bytes(tmp_path, "messages.csv", head + one, me=("Me",))
    assert [t.direction for t in touches(told)] == ["in"]


@pytest.mark.parametrize("draft", ["Yes", "true"])
def test_drafts_are_not_messages(tmp_path: Path, draft: str) -> None:
    text = (
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,"
        "DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT\n"
        "c1,,Me,https://www.linkedin.com/in/me,Ana,https://www.linkedin.com/in/ana,"
        f"2025-06-01 14:03:22 UTC,,hi,INBOX,{draft}\n"
    )
    items = read_bytes(tmp_path, "messages.csv", text, me=("Me",))
    assert reasons(items) == ["it is a draft"]


def test_subjects_are_kept_and_bodies_only_when_asked() -> None:
    quiet = read_data(OLD)
    assert not any("Thursday" in t.text for t in touches(quiet))
    asked = read_data(OLD, keep_bodies=True)
    assert any("Thursday" in t.text for t in touches(asked))


def test_re_saved_files_with_other_dates_and_marks_still_read(tmp_path: Path) -> None:
    text = (
        "\ufeffFirst Name;Last Name;URL;Email Address;Company;Position;Connected On\r\n"
        "Ana;Diaz;https://www.linkedin.com/in/ana-d/?x=1;;;;4-Apr-21\r\n"
        "Bo;Ek;https://se.linkedin.com/in/BO-EK;;;;2021-05-06\r\n"
    )
    items = read_bytes(tmp_path, "c.csv", text)
    assert [(p.key, p.handles[0].connected_on) for p in people(items)] == [
        ("linkedin:ana-d", date(2021, 4, 4)),
        ("linkedin:bo-ek", date(2021, 5, 6)),
    ]


def test_impossible_dates_are_told_and_cost_nobody(tmp_path: Path) -> None:
    text = "First Name,Last Name,Connected On\nAna,B,29 Feb 2023\nBo,C,1/2/3\nCy,D,31/12/2024\n"
    items = read_bytes(tmp_path, "c.csv", text)
    assert [p.handles[0].connected_on for p in people(items)] == [None, None, date(2024, 12, 31)]


def test_two_members_of_one_name_stay_two(tmp_path: Path) -> None:
    text = (
        "First Name,Last Name,Email Address,Company,Position,Connected On\n"
        "Ana,Diaz,,Acme,,08 Feb 2021\nAna,Diaz,,Globex,,09 Feb 2021\n"
    )
    assert len({p.key for p in people(read_bytes(tmp_path, "c.csv", text))}) == 2


@needs_shared
def test_a_large_archive_reads_whole() -> None:
    items = read_all(shared_file("fixtures", "linkedin", "silkyrich-sample_export.zip"))
    assert len({p.key for p in people(items)}) > 2000
    assert len(touches(items)) > 20_000


def test_pairs_that_are_forgotten_in_between_count_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in (NEW, OLD):
        whole = read_data(name)
        monkeypatch.setattr("community_desk.importers.linkedin_messages._TALKS", 1)
        assert read_data(name) == whole
        monkeypatch.undo()
