"""vCards, jCards and LDIF as programs write them whose files nobody here has seen."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from importer_reading import people, read_bytes, reasons

from community_desk.core.incoming import IncomingMilestone

if TYPE_CHECKING:
    from pathlib import Path

    from community_desk.core.incoming import IncomingPerson


def card(*lines: str) -> str:
    return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""))


def only_one(tmp_path: Path, *lines: str) -> IncomingPerson:
    (found,) = people(read_bytes(tmp_path, "a.vcf", card(*lines)))
    return found


def test_a_company_card_without_a_display_name_is_called_by_its_organisation(
    tmp_path: Path,
) -> None:
    one = only_one(tmp_path, "ORG:Hooli;Bakery", "TEL:+49301234567", "X-ABShowAs:COMPANY")
    assert (one.name, one.not_person) == ("Hooli", "company")


def test_several_names_of_one_part_have_spaces_between_them(tmp_path: Path) -> None:
    one = only_one(tmp_path, "N:Doe;Jane;Q.,Ann;Dr.;")
    assert (one.name, one.family_name) == ("Jane Q. Ann Doe", "Doe")


def test_a_comma_that_belongs_to_a_name_stays(tmp_path: Path) -> None:
    assert only_one(tmp_path, "N:Doe, Jr.;Jane").family_name == "Doe, Jr."
    assert only_one(tmp_path, "N:Doe\\,Jr.;Jane").family_name == "Doe,Jr."


@pytest.mark.parametrize(
    ("inside", "agent"),
    [
        (("N:Friday;Fred",), "Fred Friday"),
        (("N:Friday;Fred", "FN:F. Friday"), "F. Friday"),
        (("FN:F. Friday", "N:Friday;Fred"), "F. Friday"),
    ],
)
def test_a_card_inside_a_card_is_named_and_keeps_its_addresses_to_itself(
    tmp_path: Path, inside: tuple[str, ...], agent: str
) -> None:
    one = only_one(
        tmp_path, "N:Boss;Big", "AGENT:", "BEGIN:VCARD", *inside, "EMAIL:fred@x.org", "END:VCARD",
        "EMAIL:boss@x.org",
    )  # fmt: skip
    assert (one.name, one.emails) == ("Big Boss", ("boss@x.org",))
    assert one.extra["agent"] == agent


@pytest.mark.parametrize(
    ("line", "milestone"),
    [
        ("X-MS-ANNIVERSARY;VALUE=DATE:20110113", IncomingMilestone("anniversary", 1, 13, 2011)),
        (
            "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2010-05-06;1;;;;",
            IncomingMilestone("anniversary", 5, 6, 2010),
        ),
        (
            "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;--05-06;3;;;;",
            IncomingMilestone("birthday", 5, 6, None),
        ),
        ("BDAY:0000-05-20", IncomingMilestone("birthday", 5, 20, None)),
    ],
)
def test_days_of_other_makers(tmp_path: Path, line: str, milestone: IncomingMilestone) -> None:
    assert only_one(tmp_path, "FN:Ann", line).milestones == (milestone,)


def test_a_birthday_of_noughts_is_none(tmp_path: Path) -> None:
    assert only_one(tmp_path, "FN:Ann", "BDAY:0000-00-00").milestones == ()


def test_relatives_of_outlook_and_android_are_kept_as_such(tmp_path: Path) -> None:
    android = "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Bob;0;cousin;;;"
    extra = only_one(tmp_path, "FN:Ann", "X-MS-SPOUSE;N:Cora", android).extra
    assert "Cora" in extra.values()
    assert extra["related (cousin)"] == "Bob"


def test_two_whole_numbers_in_one_value_are_two(tmp_path: Path) -> None:
    one = only_one(tmp_path, "FN:Ann", "TEL:+49 30 123456, +49 30 123457", "TEL:+49 30 999999,,12")
    assert one.phones[:2] == ("+4930123456", "+4930123457")
    assert len(one.phones) == 3


def test_a_jcard_that_breaks_off_gives_the_cards_before_the_break(tmp_path: Path) -> None:
    whole = json.dumps([["vcard", [["fn", {}, "text", "Ann"]]]])[:-1]
    items = read_bytes(tmp_path, "a.json", whole + ', ["vcard", [["fn", {}, "te')
    assert [one.name for one in people(items)] == ["Ann"]
    assert "cut off" in reasons(items)[0]


def test_a_single_jcard_is_one_card(tmp_path: Path) -> None:
    text = json.dumps(["vcard", [["fn", {}, "text", "Ann"], ["email", {}, "text", "a@x.org"]], []])
    (one,) = people(read_bytes(tmp_path, "a.json", text))
    assert (one.name, one.emails) == ("Ann", ("a@x.org",))


def test_changes_and_schemas_of_a_directory_are_no_people(tmp_path: Path) -> None:
    text = (
        "dn: cn=Ann,dc=x\nchangetype: modify\nreplace: mail\nmail: new@x.org\n-\n\n"
        "dn: cn=Bea,dc=x\nchangetype: add\ncn: Bea\nmail: bea@x.org\n\n"
        "dn: cn=schema\nobjectClass: top\nobjectClass: subschema\ncn: schema\n"
    )
    items = read_bytes(tmp_path, "a.ldif", text)
    assert [one.name for one in people(items)] == ["Bea"]
    assert reasons(items) == [
        "it is a change to a directory, not a person",
        "it is a branch of the directory, not a person",
    ]


def test_a_name_whose_parting_signs_are_escaped_too_is_parted(tmp_path: Path) -> None:
    one = only_one(tmp_path, "N:Back\\;Fore\\;\\;\\;;;;;", "FN:Fore Back")
    assert (one.given_name, one.family_name) == ("Fore", "Back")


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (("FN:Acme", "N:;;;;", "ORG:Acme"), "company"),
        (("FN:Acme", "ORG:Acme;Sales"), "company"),
        (("FN:Ann Acme", "N:Acme;Ann", "ORG:Ann Acme"), None),
        (("FN:Ann", "ORG:Acme"), None),
    ],
)
def test_a_card_of_nothing_but_a_company_is_one(
    tmp_path: Path, lines: tuple[str, ...], kind: str | None
) -> None:
    assert only_one(tmp_path, *lines).not_person == kind
