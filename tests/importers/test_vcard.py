"""vCards from phones, Apple, Google, Outlook, and damaged ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from importer_reading import people, read_bytes, read_data, reasons, sentences
from shared_files import needs_shared, shared_file

from community_desk.core.incoming import IncomingMilestone
from community_desk.errors import FileError

if TYPE_CHECKING:
    from pathlib import Path


def card(*lines: str) -> str:
    return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""))


def test_an_apple_card_gives_handles_labels_and_a_birthday_without_year() -> None:
    ada, company = people(read_data("vcard/synthetic-apple-macos.vcf"))
    assert (ada.name, ada.org, ada.role) == ("Adaeze Okafor", "Hooli Bakery", "Head Baker")
    assert {"x", "linkedin", "email", "phone"} <= {h.channel for h in ada.handles}
    assert [m.year for m in ada.milestones if m.type == "birthday"] == [None]
    assert 'hates "quick" bread' in ada.notes
    assert company.not_person == "company"


def test_a_quoted_printable_card_of_an_old_phone_reads() -> None:
    (rene,) = people(read_data("vcard/msgvault-v21-quoted-printable.vcf"))
    assert rene.name == "René Dupont"


def test_a_latin_1_card_with_charset_reads(tmp_path: Path) -> None:
    data = (
        b"BEGIN:VCARD\r\nVERSION:2.1\r\n"
        b"N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCl=\r\nler;Zo=EB;;;\r\nEND:VCARD\r\n"
    )
    (zoe,) = people(read_bytes(tmp_path, "a.vcf", data))
    assert (zoe.name, zoe.given_name, zoe.family_name) == ("Zoë Müller", "Zoë", "Müller")


def test_a_fold_inside_a_character_reads(tmp_path: Path) -> None:
    data = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zo\xc3\r\n \xab\r\nEND:VCARD\r\n"
    assert people(read_bytes(tmp_path, "a.vcf", data))[0].name == "Zoë"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig"])
def test_wide_files_read(tmp_path: Path, encoding: str) -> None:
    assert people(read_bytes(tmp_path, "a.vcf", card("FN:Zoë").encode(encoding)))[0].name == "Zoë"


def test_escapes_are_read_once(tmp_path: Path) -> None:
    text = card("FN:A\\,B\\;C\\\\D", "N:A\\;B;C\\,D;;;", "ORG:X\\;Y;Z", "URL:https\\://x.example")
    (one,) = people(read_bytes(tmp_path, "a.vcf", text))
    assert one.name == "A,B;C\\D"
    assert (one.family_name, one.given_name) == ("A;B", "C,D")
    assert (one.org, one.extra["department"]) == ("X;Y", "Z")
    assert one.urls == ("https://x.example",)


@pytest.mark.parametrize(
    ("line", "milestone"),
    [
        ("BDAY:19800322", IncomingMilestone("birthday", 3, 22, 1980)),
        ("BDAY:1980-03-22T00:00:00Z", IncomingMilestone("birthday", 3, 22, 1980)),
        ("BDAY:--0229", IncomingMilestone("birthday", 2, 29, None)),
        ("BDAY:--02-03", IncomingMilestone("birthday", 2, 3, None)),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-09", IncomingMilestone("birthday", 5, 9, None)),
        ("ANNIVERSARY:2010-06-15", IncomingMilestone("anniversary", 6, 15, 2010)),
    ],
)
def test_days_of_every_spelling(tmp_path: Path, line: str, milestone: IncomingMilestone) -> None:
    (one,) = people(read_bytes(tmp_path, "a.vcf", card("FN:Ann", line)))
    assert one.milestones == (milestone,)


def test_an_impossible_birthday_is_kept_as_text_and_told(tmp_path: Path) -> None:
    items = read_bytes(tmp_path, "a.vcf", card("FN:Ann", "BDAY:20231332"))
    assert people(items)[0].milestones == ()
    assert people(items)[0].extra["birthday"] == "20231332"
    assert "not a plain date" in sentences(items)


def test_the_same_person_in_two_takeout_groups_has_one_key(tmp_path: Path) -> None:
    text = card("FN:Ann Lee", "EMAIL:a@x.example", "CATEGORIES:myContacts,Friends") * 2
    found = people(read_bytes(tmp_path, "a.vcf", text))
    assert len({one.key for one in found}) == 1
    assert found[0].tags == ("Friends",)


def test_two_people_under_one_uid_are_kept_apart(tmp_path: Path) -> None:
    items = read_bytes(tmp_path, "a.vcf", card("UID:1", "FN:Ann") + card("UID:1", "FN:Bob"))
    assert len({one.key for one in people(items)}) == 2
    assert "kept apart" in sentences(items)


def test_unknown_properties_are_kept(tmp_path: Path) -> None:
    (one,) = people(read_bytes(tmp_path, "a.vcf", card("FN:Ann", "X-SHOE-SIZE:39")))
    assert one.extra == {"X-SHOE-SIZE": "39"}


def test_a_card_without_a_name_is_named_after_its_address(tmp_path: Path) -> None:
    (one,) = people(read_bytes(tmp_path, "a.vcf", card("EMAIL:A@x.example")))
    assert one.name == "a@x.example"


def test_an_unclosed_card_and_a_line_without_colon_cost_nothing_else(tmp_path: Path) -> None:
    text = "begin:vcard \r\nFN\r\nN:Lee;Ann\r\n" + card("FN:Bob") + card("NOTE:nobody")
    items = read_bytes(tmp_path, "a.vcf", text)
    assert [one.name for one in people(items)] == ["Ann Lee", "Bob"]
    assert reasons(items) == ["it has neither a name nor an address"]
    assert "never closed" in sentences(items)


def test_an_agent_card_inside_a_card_is_not_a_second_person(tmp_path: Path) -> None:
    text = card("FN:Ann", "AGENT:", "BEGIN:VCARD", "FN:Agent Smith", "END:VCARD", "TITLE:Boss")
    (one,) = people(read_bytes(tmp_path, "a.vcf", text))
    assert (one.name, one.role) == ("Ann", "Boss")


def test_thousands_of_parameters_are_bounded(tmp_path: Path) -> None:
    text = card("FN:Ann", "TEL" + ";TYPE=x" * 200_000 + ":+46701234567")
    (one,) = people(items := read_bytes(tmp_path, "a.vcf", text))
    assert one.phones == ("+46701234567",)
    assert "too many parameters" in sentences(items)


def test_empty_nested_cards_are_nobody(tmp_path: Path) -> None:
    items = read_bytes(tmp_path, "a.vcf", "BEGIN:VCARD\r\n" * 500 + "END:VCARD\r\n" * 500)
    assert people(items) == []
    assert reasons(items)


def test_a_card_named_by_another_file_type_is_still_a_card(tmp_path: Path) -> None:
    assert people(read_bytes(tmp_path, "contacts.txt", card("FN:Ann")))[0].name == "Ann"


def test_noise_is_none_of_the_formats(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="none of the formats"):
        read_bytes(tmp_path, "a.vcf", bytes(range(256)) * 40)


@needs_shared
def test_every_shared_card_gives_its_people() -> None:
    from importer_reading import read_all

    for path in sorted(shared_file("fixtures", "vcard").iterdir()):
        items = read_all(path)
        begun = path.read_bytes().upper().replace(b"\0", b"").count(b"BEGIN:VCARD")
        assert len(people(items)) == begun, path.name


def test_who_stands_for_somebody_is_kept_by_name_and_is_no_person_of_the_file(
    tmp_path: Path,
) -> None:
    nested = (
        "BEGIN:VCARD\nVERSION:2.1\nFN:John Doe\nAGENT:\nBEGIN:VCARD\nN:Friday;Fred\n"
        "FN:Fred Friday\nTEL:+1-213-555-1234\nEND:VCARD\nEMAIL:j@example.com\nEND:VCARD\n"
    )
    inline = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:John Doe\nAGENT:BEGIN:VCARD\\nFN:Fred Friday\\n"
        "EMAIL\\;INTERNET:f@example.com\\nEND:VCARD\\n\nEMAIL:j@example.com\nEND:VCARD\n"
    )
    for text in (nested, inline):
        (person,) = people(read_bytes(tmp_path, "a.vcf", text))
        assert (person.name, person.emails) == ("John Doe", ("j@example.com",))
        assert not person.phones
        assert person.extra["agent"] == "Fred Friday"


def test_cards_behind_each_other_each_with_a_byte_order_mark(tmp_path: Path) -> None:
    card = "\ufeffBEGIN:VCARD\r\nVERSION:3.0\r\nFN:{}\r\nEND:VCARD\r\n"
    items = read_bytes(tmp_path, "a.vcf", card.format("One") + card.format("Two"))
    assert [p.name for p in people(items)] == ["One", "Two"]


def test_small_ways_of_writing_addresses_and_names(tmp_path: Path) -> None:
    text = (
        "BEGIN:VCARD\nVERSION:4.0\nN:山田;太郎;;;\n"
        "TEL;VALUE=uri:tel:+1-555-555-5555;ext=7\n"
        "EMAIL:a@x.org,b@x.org\nEMAIL:Taro <c@x.org>\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Team\nX-EVOLUTION-LIST:TRUE\nEMAIL:t@x.org\nEND:VCARD\n"
    )
    one, team = people(read_bytes(tmp_path, "a.vcf", text))
    assert one.name == "山田太郎"
    assert one.phones == ("+15555555555",)
    assert one.extra["phone extension"] == "7"
    assert one.emails == ("a@x.org", "b@x.org", "c@x.org")
    assert team.not_person == "list"


def test_letters_that_had_to_be_guessed_are_said(tmp_path: Path) -> None:
    text = "BEGIN:VCARD\nVERSION:2.1\nFN:Jörg\nEND:VCARD\n".encode("cp1252")
    items = read_bytes(tmp_path, "a.vcf", text)
    assert people(items)[0].name == "Jörg"
    assert "is not UTF-8 (1 card)" in sentences(items)


def test_a_chosen_character_set_reaches_what_is_spelled_out(tmp_path: Path) -> None:
    """Old phones write quoted-printable without saying in which character set."""
    spelled = "".join(f"={byte:02X}" for byte in "Żółć".encode("iso8859-2"))
    text = f"BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE:{spelled}\nEND:VCARD\n"
    (guessed,) = people(read_bytes(tmp_path, "a.vcf", text))
    assert guessed.name != "Żółć"
    (known,) = people(read_bytes(tmp_path, "a.vcf", text, encoding="iso8859-2"))
    assert known.name == "Żółć"
    named = text.replace("FN;", "FN;CHARSET=ISO-8859-2;")
    (named_one,) = people(read_bytes(tmp_path, "a.vcf", named, encoding="cp1251"))
    assert named_one.name == "Żółć"
    wide = text.encode("utf-16")
    assert people(read_bytes(tmp_path, "a.vcf", wide, encoding="utf-16"))[0].name == guessed.name


def test_what_an_address_is_for_is_kept_beside_it(tmp_path: Path) -> None:
    text = card(
        "FN:Ada", "EMAIL;TYPE=INTERNET,WORK:Ada@X.org", "EMAIL;TYPE=INTERNET:b@x.org",
        "item1.TEL;TYPE=pref:+49 3641 555 0134", "item1.X-ABLabel:_$!<Mobile>!$_",
        "item2.EMAIL:c@x.org", "item2.X-ABLabel:Allotment", "TEL;TYPE=FAX,WORK:+49 3641 555 0135",
    )  # fmt: skip
    (ada,) = people(read_bytes(tmp_path, "a.vcf", text))
    labels = {key: value for key, value in ada.extra.items() if key.startswith("label of ")}
    assert labels == {
        "label of ada@x.org": "work",
        f"label of {ada.phones[0]}": "Mobile",
        "label of c@x.org": "Allotment",
    }
