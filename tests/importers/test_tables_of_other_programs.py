"""Tables as programs in other languages write them, and as people damage them."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest
from importer_reading import kind_of, people, read_all, read_bytes, reasons

from community_desk.core.incoming import IncomingMilestone
from community_desk.errors import FileError

if TYPE_CHECKING:
    from pathlib import Path

GERMAN = (
    "Vorname;Nachname;Anzeigename;Spitzname;Primäre E-Mail-Adresse;Sekundäre E-Mail-Adresse;"
    "Messenger-Name;Tel. dienstlich;Tel. privat;Fax-Nummer;Pager-Nummer;Mobil-Tel.-Nr.;"
    "Privat: Adresse;Privat: Adresse 2;Privat: Ort;Privat: Bundesland;Privat: PLZ;Privat: Land;"
    "Dienstlich: Adresse;Dienstlich: Adresse 2;Dienstlich: Ort;Dienstlich: Bundesland;"
    "Dienstlich: PLZ;Dienstlich: Land;Arbeitstitel;Abteilung;Organisation;Webseite 1;Webseite 2;"
    "Geburtsjahr;Geburtsmonat;Geburtstag;Benutzerdef. 1;Benutzerdef. 2;Benutzerdef. 3;"
    "Benutzerdef. 4;Notizen"
)
FRENCH = (
    "Prénom,Nom de famille,Nom à afficher,Surnom,Adresse électronique principale,"
    "Adresse électronique secondaire,Pseudo,Tél. professionnel,Tél. personnel,Fax,Pager,"
    "Portable,Adresse privée,Adresse privée 2,Ville,Pays/État,Code postal,Pays,"
    "Adresse professionnelle,Adresse professionnelle 2,Ville,Pays/État,Code postal,Pays,"
    "Profession,Service,Société,Site web 1,Site web 2,Année de naissance,Mois,Jour,Divers 1,"
    "Divers 2,Divers 3,Divers 4,Notes"
)
NAMELESS = ",".join(f"Xyz {chr(65 + number % 26)}{chr(65 + number)}" for number in range(29))
OLDER = f"First Name,Last Name,Display Name,Nickname,Email,Email 2,{NAMELESS},Notes"
NEWER = f"First Name,Last Name,Display Name,Nickname,Email,Email 2,Alias,{NAMELESS},Notes"


@pytest.mark.parametrize(
    ("header", "delimiter", "screen"),
    [(GERMAN, ";", [""]), (FRENCH, ",", [""]), (NEWER, ",", [""]), (OLDER, ",", [])],
)
def test_thunderbird_in_any_language_has_its_columns_in_one_order(
    tmp_path: Path, header: str, delimiter: str, screen: list[str]
) -> None:
    row = [
        "Zoé", "Bo", "Zoé Bo", "Z", "z@x.org", "z2@x.org", *screen, "+49 30 123456", "", "fax",
        "pager", "+49 170 1234567", "", "", "Bonn", "", "", "", "", "", "Köln", "", "", "",
        "Boss", "", "Acme", "http://x.org", "", "1980", "3", "22", "", "", "", "", "a note",
    ]  # fmt: skip
    path = tmp_path / "a.csv"
    path.write_text(f"{header}\n{delimiter.join(row)}\n", "utf-8")
    assert kind_of(path) == "thunderbird_csv"
    (one,) = people(read_all(path))
    assert (one.name, one.org, one.role, one.place) == ("Zoé Bo", "Acme", "Boss", "Bonn")
    assert one.emails == ("z@x.org", "z2@x.org")
    assert one.phones == ("+4930123456", "+491701234567")
    assert one.milestones == (IncomingMilestone("birthday", 3, 22, 1980),)
    assert one.notes == "a note"


def test_french_outlook_calls_courtesy_and_position_alike_and_writes_the_day_first(
    tmp_path: Path,
) -> None:
    text = (
        "Titre;Prénom;Nom;Société;Titre;Téléphone (bureau);Tél. mobile;Anniversaire;"
        "Adresse de messagerie\nM.;Zoé;Bo;Acme;Chef;+33 1 23 45 67 89;;03/04/1980;z@x.fr\n"
    )
    (one,) = people(read_bytes(tmp_path, "a.csv", text.encode("cp1252")))
    assert (one.role, one.extra["Titre"]) == ("Chef", "M.")
    assert one.milestones == (IncomingMilestone("birthday", 4, 3, 1980),)


def test_database_columns_are_no_outlook(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("first_name,last_name,email_address,mobile_phone\nA,B,a@x.org,+4930123456\n")
    assert kind_of(path) == "plain_csv"
    assert people(read_all(path))[0].name == "A B"


def test_an_unclosed_quote_costs_its_own_line_only(tmp_path: Path) -> None:
    text = (
        'Name,Email,Notes\nAnn,a@x.org,"unclosed\nBea,b@x.org,ok\nCea,c@x.org,"two\nlines"\n'
        "Dea,d@x.org,\n"
    )
    items = read_bytes(tmp_path, "a.csv", text)
    assert [one.name for one in people(items)] == ["Bea", "Cea", "Dea"]
    assert people(items)[1].notes == "two\nlines"
    assert reasons(items) == ["a quote is opened and never closed"]


def test_an_unclosed_quote_among_quoted_cells_costs_its_own_line_only(tmp_path: Path) -> None:
    rows = ['"Name","Email"', '"Ann","a@x.org', '"Bea","b@x.org"', '"Cea","c@x.org"', ""]
    items = read_bytes(tmp_path, "a.csv", "\n".join(rows))
    assert [one.name for one in people(items)] == ["Bea", "Cea"]


def test_quotes_within_a_cell_of_several_lines_stay(tmp_path: Path) -> None:
    text = 'Name,Email,Notes\nAnn,a@x.org,"she said,""hi""\n""yes"" and\nwent"\nBea,b@x.org,\n'
    ann, bea = people(read_bytes(tmp_path, "a.csv", text))
    assert (ann.notes, bea.name) == ('she said,"hi"\n"yes" and\nwent', "Bea")


def test_titles_above_a_header_are_passed_over(tmp_path: Path) -> None:
    text = "Our contacts\n\nMade in 2026\nFirst,Last,Mail\nAnn,Bo,a@x.org\n"
    (one,) = people(read_bytes(tmp_path, "a.csv", text))
    assert (one.given_name, one.family_name, one.emails) == ("Ann", "Bo", ("a@x.org",))


def test_several_addresses_of_a_cell_divided_by_commas_are_all_taken(tmp_path: Path) -> None:
    text = 'Name,E-mail,Phone\nAnn,"a@x.org, a2@x.org","+49 30 123456, +49 30 123457"\n'
    (one,) = people(read_bytes(tmp_path, "a.csv", text))
    assert one.emails == ("a@x.org", "a2@x.org")
    assert one.phones == ("+4930123456", "+4930123457")


@pytest.mark.parametrize(("title", "role"), [("Baker", "Baker"), ("Dr.", "")])
def test_a_title_is_a_position_unless_it_is_a_courtesy(
    tmp_path: Path, title: str, role: str
) -> None:
    text = f"Name,Title,Company,Email\nAnn Bo,{title},Acme,a@x.org\n"
    assert people(read_bytes(tmp_path, "a.csv", text))[0].role == role


def test_an_escaped_colon_of_google_is_a_colon(tmp_path: Path) -> None:
    text = (
        "Name,Given Name,Family Name,Group Membership,Website 1 - Type,Website 1 - Value\n"
        "Ann Bo,Ann,Bo,,Profile,http\\://x.example/ann\n"
    )
    assert people(read_bytes(tmp_path, "a.csv", text))[0].urls == ("http://x.example/ann",)


def test_a_zip_of_hubspot_tables_is_read_whole(tmp_path: Path) -> None:
    header = "レコードID,名,姓,Eメール,コンタクト担当者\n"
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("one.csv", header + "1,太郎,山田,t@x.jp,Me\n")
        archive.writestr("two.csv", header + "2,花子,山田,h@x.jp,Me\n")
    assert kind_of(path) == "hubspot"
    found = people(read_all(path))
    assert {one.key: one.emails for one in found} == {
        "hubspot:1": ("t@x.jp",),
        "hubspot:2": ("h@x.jp",),
    }


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Vorname,Name,E-Mail", "Hans,Müller,h@x.de"),
        ("Nachname,Name,E-Mail", "Müller,Hans,h@x.de"),
        ("First,Middle,Last,E-Mail", "Hans,,Müller,h@x.de"),
        ("Person - Name,Person - Email - Work,Person - Organization", "Hans Müller,h@x.de,Acme"),
        ("Vorname,Name,E-Mail", "Hans,Hans Müller,h@x.de"),
    ],
)
def test_a_name_may_be_the_whole_or_either_half(tmp_path: Path, header: str, row: str) -> None:
    (one,) = people(read_bytes(tmp_path, "a.csv", f"{header}\n{row}\n"))
    assert (one.name, one.emails) == ("Hans Müller", ("h@x.de",))


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("22.3.", (3, 22, None)),
        ("03/22", (3, 22, None)),
        ("22/03", (3, 22, None)),
        ("1980.03.22", (3, 22, 1980)),
        ("1980. 03. 22.", (3, 22, 1980)),
        ("4.3.", (3, 4, None)),
        ("30.2.", None),
        ("1/1/4501", None),
        ("13/13", None),
    ],
)
def test_birthdays_without_a_year_and_of_other_countries(
    tmp_path: Path, written: str, known: tuple[int, int, int | None] | None
) -> None:
    text = f"Name,Email,Birthday\nAnn,a@x.org,{written}\n"
    (one,) = people(read_bytes(tmp_path, "a.csv", text))
    assert one.milestones == ((IncomingMilestone("birthday", *known),) if known else ())


def test_a_day_and_month_in_no_telling_order_are_kept_as_text(tmp_path: Path) -> None:
    (one,) = people(read_bytes(tmp_path, "a.csv", "Name,Email,Birthday\nAnn,a@x.org,03/04\n"))
    assert (one.milestones, one.extra["birthday"]) == ((), "03/04")


def test_quoted_tags_lose_their_quotes(tmp_path: Path) -> None:
    text = 'Name,Email,Tags\nAnn,a@x.org,"""x"",""y"""\n'
    assert people(read_bytes(tmp_path, "a.csv", text))[0].tags == ("x", "y")


def test_a_distribution_list_of_outlook_is_no_person(tmp_path: Path) -> None:
    text = (
        "First Name,Last Name,E-mail Address,E-mail Type,Business Phone\n"
        "Ann,Bo,/O=ORG/CN=ann,EX,+1 650 555 0100\nThe,Team,,MAPIPDL,\n"
    )
    items = read_bytes(tmp_path, "a.csv", text)
    assert [(one.name, one.emails) for one in people(items)] == [("Ann Bo", ())]
    assert reasons(items) == ["it is a mailing list"]


def test_an_open_spreadsheet_without_rows_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<office:document-content/>")
    with pytest.raises(FileError, match="workbook without any rows"):
        kind_of(path)
