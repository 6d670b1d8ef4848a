"""Files for other programs: safe in a spreadsheet, exact for a reader, valid in form."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime

import icalendar
import pytest
import recurring_ical_events
from hypothesis import given
from hypothesis import strategies as st

from community_desk.exporters import (
    EXPORTERS,
    Birthday,
    Contents,
    DayOut,
    HandleOut,
    PersonOut,
)
from community_desk.exporters.lines import fold
from community_desk.exporters.spreadsheet import DANGEROUS
from community_desk.importers.vcard_lines import Card, parse_line
from community_desk.importers.vcard_people import draft_of

STAMP = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
ANA = PersonOut(
    "uid-1",
    "Ana López; PhD",
    given_name="Ana",
    family_name="López, MA",
    org="Foo\\Bar",
    role="=cmd|' /C calc'!A0",
    place="Bogotá",
    emails=("ana@example.org", "a@example.org"),
    phones=("+49 30 23125000",),
    urls=("https://example.org/ana",),
    tags=("choir", "a,b"),
    notes="line one\nline two",
    birthday=Birthday(2, 29),
    met_on=date(2024, 5, 1),
    handles=(
        HandleOut("linkedin", "LinkedIn", "ana-lopez", "https://www.example.org/in/ana-lopez"),
        HandleOut("mastodon", "Mastodon", "ana@social.example"),
    ),
)


def written(key: str, *people: PersonOut, days: tuple[DayOut, ...] = ()) -> str:
    (exporter,) = [each for each in EXPORTERS if each.key == key]
    return b"".join(exporter.write(Contents(people, days, STAMP))).decode("utf-8")


def rows(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


def test_keys_and_suffixes() -> None:
    assert [(each.key, each.suffix) for each in EXPORTERS] == [
        ("csv", ".csv"),
        ("csv-exact", ".csv"),
        ("vcard", ".vcf"),
        ("ics", ".ics"),
    ]


def test_a_spreadsheet_gets_no_formula() -> None:
    header, row = rows(written("csv", ANA))
    cells = dict(zip(header, row, strict=True))
    assert cells["Position"] == "'=cmd|' /C calc'!A0"
    assert cells["Phone"] == "'+49 30 23125000"
    assert cells["Birthday"] == "'--02-29"
    assert cells["Full name"] == "Ana López; PhD"


def test_the_exact_table_keeps_every_cell() -> None:
    header, row = rows(written("csv-exact", ANA))
    cells = dict(zip(header, row, strict=True))
    assert cells["Position"] == ANA.role
    assert cells["Phone"] == "+49 30 23125000"
    assert (cells["E-mail"], cells["E-mail 2"]) == ANA.emails
    assert cells["Notes"] == ANA.notes
    assert cells["LinkedIn"] == "https://www.example.org/in/ana-lopez"
    assert cells["Mastodon"] == "ana@social.example"
    assert "Nickname" not in cells


def test_an_empty_desk_gives_a_header() -> None:
    assert rows(written("csv")) == [["Full name"]]
    assert written("vcard") == ""


@given(st.lists(st.text(max_size=30), min_size=1, max_size=5))
def test_no_cell_starts_a_formula_and_none_is_lost(texts: list[str]) -> None:
    people = tuple(
        PersonOut(str(n), text or "x", notes=text, org=text) for n, text in enumerate(texts)
    )
    safe, exact = rows(written("csv", *people)), rows(written("csv-exact", *people))
    for line in safe:
        assert not any(cell.startswith(DANGEROUS) for cell in line)
    stripped = [
        [cell[1:] if cell != other else cell for cell, other in zip(a, b, strict=True)]
        for a, b in zip(safe, exact, strict=True)
    ]
    assert stripped == exact
    assert [line[0] for line in exact[1:]] == [text or "x" for text in texts]


def test_a_card_says_everything_but_what_is_private() -> None:
    lines = unfolded(written("vcard", ANA))
    assert lines[:2] == ["BEGIN:VCARD", "VERSION:4.0"]
    assert "UID;VALUE=text:uid-1" in lines
    assert "FN:Ana López\\; PhD" in lines
    assert "N:López\\, MA;Ana;;;" in lines
    assert "ORG:Foo\\\\Bar" in lines
    assert "NOTE:line one\\nline two" in lines
    assert "BDAY:--0229" in lines
    assert "ADR:;;;Bogotá;;;" in lines
    assert "CATEGORIES:choir,a\\,b" in lines
    assert "TEL;VALUE=text:+49 30 23125000" in lines
    assert 'SOCIALPROFILE;SERVICE-TYPE="mastodon";VALUE=text:ana@social.example' in lines
    assert lines[-2:] == ["END:VCARD", ""]
    assert "REV:20261122T093000Z" in lines


def test_what_an_address_is_for_comes_back_from_our_own_card() -> None:
    labels = {
        "ana@example.org": "work", "a@example.org": "Allotment", "b@example.org": "school",
        "+49 30 23125000": "cell", "+4936415550134": "Mobile", "+4936415550135": "home",
    }  # fmt: skip
    mails = tuple(address for address in labels if "@" in address)
    phones = tuple(address for address in labels if "@" not in address)
    ana = PersonOut("1", "Ana", emails=mails, phones=phones, labels=tuple(labels.items()))
    lines = unfolded(written("vcard", ana))
    assert "EMAIL;TYPE=work:ana@example.org" in lines
    assert "TEL;VALUE=text;TYPE=cell:+49 30 23125000" in lines
    card = Card(0)
    card.properties += [one for line in lines if (one := parse_line(line.encode())) is not None]
    assert draft_of(card, "").labels == labels


@given(st.text(max_size=200))
def test_a_line_never_breaks_out_of_its_card(text: str) -> None:
    card = written("vcard", PersonOut("1", text or "x", notes=text, org=text, tags=(text,)))
    lines = unfolded(card)
    assert lines.count("BEGIN:VCARD") == lines.count("END:VCARD") == 1
    assert len([line for line in lines if line.startswith("FN:")]) == 1
    assert all(len(line.encode()) <= 75 for line in card.split("\r\n"))
    assert "\n" not in card.replace("\r\n", "")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300))
def test_folding_cuts_no_character(text: str) -> None:
    folded = fold(text)
    pieces = folded.removesuffix(b"\r\n").split(b"\r\n")
    assert all(len(piece) <= 75 for piece in pieces)
    assert "".join([pieces[0].decode(), *(piece[1:].decode() for piece in pieces[1:])]) == text


def test_a_calendar_holds_milestones_and_promises() -> None:
    days = (
        DayOut("m1", "Ana López: birthday", date(2000, 2, 29), yearly=True),
        DayOut("p1", "Send Ana the slides; soon", date(2026, 12, 4), category="promise"),
    )
    calendar = icalendar.Calendar.from_ical(written("ics", days=days))
    events = recurring_ical_events.of(calendar)
    in_february = [event["DTSTART"].dt for event in events.between((2027, 2, 1), (2027, 3, 1))]
    assert in_february == [date(2027, 2, 28)]
    in_leap_year = [event["DTSTART"].dt for event in events.between((2028, 2, 1), (2028, 3, 1))]
    assert in_leap_year == [date(2028, 2, 29)]
    (promise,) = events.between((2026, 12, 1), (2026, 12, 31))
    assert promise["SUMMARY"] == "Send Ana the slides; soon"
    assert promise["DTSTART"].dt == date(2026, 12, 4)


@given(st.text(max_size=80))
def test_any_summary_is_one_event(text: str) -> None:
    day = DayOut("d", text, date(2026, 12, 4), note=text)
    calendar = icalendar.Calendar.from_ical(written("ics", days=(day,)))
    assert len(calendar.walk("VEVENT")) == 1


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda each: each.key)
def test_the_same_contents_give_the_same_file(exporter) -> None:  # type: ignore[no-untyped-def]
    contents = Contents((ANA,), (DayOut("d", "x", date(2026, 1, 1)),), STAMP)
    assert b"".join(exporter.write(contents)) == b"".join(exporter.write(contents))


def test_our_own_reader_takes_the_exact_table_back() -> None:
    from community_desk.importers.columns import field_of

    header = rows(written("csv-exact", ANA))[0]
    known = {title: field_of(title) for title in header}
    assert known["Full name"] == "name"
    assert known["E-mail 2"] == "email"
    assert known["Website"] == "url"
    assert None not in known.values()
