"""Google, Outlook, Thunderbird and unknown CSV: columns to people."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest
from importer_reading import (
    DATA,
    TODAY,
    kind_of,
    only,
    people,
    read_all,
    read_bytes,
    read_data,
    reasons,
    sentences,
)

from community_desk.core.incoming import IncomingMilestone, ReadOptions
from community_desk.errors import InputError
from community_desk.importers import open_source
from community_desk.importers.columns import field_of
from community_desk.importers.plain_csv import propose_mapping
from community_desk.importers.reading import words_of
from community_desk.importers.wire import Opened

if TYPE_CHECKING:
    from pathlib import Path


def test_google_cells_with_several_values_are_split() -> None:
    found = people(read_data("google-contacts/synthetic-contacts-2024-header.csv"))
    assert [one.name for one in found] == [
        "Grace B. Example",
        "Ana María Pérez",
        "Only A Company",
        "noname@example.org",
    ]
    assert found[1].emails == ("a@example.es", "b@example.es")
    assert found[1].phones == ("+34600000001", "+34600000002")
    assert found[1].milestones == (IncomingMilestone("birthday", 5, 20, None),)
    assert found[0].tags == ("Navy",)
    assert found[1].tags == ()
    assert found[2].not_person == "company"


def test_google_labels_stay_with_their_addresses(tmp_path: Path) -> None:
    text = (
        "Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
        "Phone 1 - Type,Phone 1 - Value\n"
        "Ana Ruiz,Ana,Ruiz,,* Work,ana@x.org,Mobile,+49 3641 555 0134\n"
    )
    (ana,) = people(read_bytes(tmp_path, "google.csv", text))
    assert ana.extra["label of ana@x.org"] == "Work"
    assert ana.extra[f"label of {ana.phones[0]}"] == "Mobile"


def test_the_old_google_header_in_utf_16_reads(tmp_path: Path) -> None:
    text = (
        "Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value\n"
        "Ana Díaz,Ana,Díaz,* My Contacts ::: Chess,* Home,ana@x.example\n"
    )
    (ana,) = people(read_bytes(tmp_path, "google.csv", text.encode("utf-16")))
    assert (ana.name, ana.emails, ana.tags) == ("Ana Díaz", ("ana@x.example",), ("Chess",))


def test_outlook_online_reads_american_birthdays_and_notes_of_two_lines() -> None:
    lars, svein, nobody = people(read_data("outlook-csv/synthetic-outlook-com-2022.csv"))
    assert lars.milestones == (IncomingMilestone("birthday", 5, 17, 1975),)
    assert lars.notes == "one\ntwo"
    assert svein.phones == ("90106000",) or svein.phones == ("901 06 000",)
    assert nobody.name == "onlymail@example.com"


def test_a_german_outlook_with_semicolons_in_windows_1252_reads(tmp_path: Path) -> None:
    text = (
        '"Anrede";"Vorname";"Nachname";"Firma";"Position";"E-Mail-Adresse";"E-Mail-Typ";'
        '"Mobiltelefon";"Telefon geschäftlich";"Geburtstag"\r\n'
        '"";"Jürgen";"Müller";"Bäcker & Söhne";"Leiter";"j@x.example";"SMTP";'
        '"+49 170 1234567";"";"3.4.1970"\r\n'
        '"";"Ute";"Groß";"";"";"/o=ORG/cn=ute";"EX";"";"";"0.0.00"\r\n'
    )
    assert kind_of(_write(tmp_path / "k.csv", text.encode("cp1252"))) == "outlook_csv"
    juergen, ute = people(items := read_bytes(tmp_path, "k.csv", text.encode("cp1252")))
    assert (juergen.name, juergen.org, juergen.role) == (
        "Jürgen Müller",
        "Bäcker & Söhne",
        "Leiter",
    )
    assert juergen.phones == ("+491701234567",)
    assert juergen.milestones == (IncomingMilestone("birthday", 4, 3, 1970),)
    assert (ute.emails, ute.milestones) == ((), ())
    assert "Windows-1252" in sentences(items)


def _write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_the_linkedin_export_of_2015_reads_as_outlook() -> None:
    name = "linkedin/synthetic-linkedin_connections_export_microsoft_outlook-2015.csv"
    assert [one.org for one in people(read_data(name))] == ["Acme", "Globex"]


def test_thunderbird_rows_of_odd_length_and_split_birthdays_read(tmp_path: Path) -> None:
    text = (
        "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Fax Number,"
        "Birth Year,Birth Month,Birth Day,Notes,\n"
        "Ana,Diaz,Ana Diaz,,ana@x.example,b@x.example,123456,1980,2,29,short\n"
        "Bo,Ek,Bo Ek,,bo@x.example,,,,3,4,,\n"
    )
    ana, bo = people(read_bytes(tmp_path, "tb.csv", text))
    assert ana.milestones == (IncomingMilestone("birthday", 2, 29, 1980),)
    assert bo.milestones == (IncomingMilestone("birthday", 3, 4, None),)
    assert ana.emails == ("ana@x.example", "b@x.example")
    assert ana.phones == ()


def test_a_mapping_is_proposed_with_reasons() -> None:
    with open_source([DATA / "plain-csv/synthetic-latin1-semicolon-sep-line.csv"]) as source:
        proposed = propose_mapping(source)
    assert proposed.header[0] == "Naam"
    assert {guess.column: guess.field for guess in proposed.guesses} == {
        "Naam": "given",
        "Achternaam": "family",
        "Tel": "phone",
        "E-mail": "email",
        "Bedrijf": "org",
        "Verjaardag": "birthday",
        "Opmerking": "notes",
    } or proposed.guesses[0].field == "name"
    assert all(guess.reason for guess in proposed.guesses)


def test_unknown_columns_are_told_by_their_values(tmp_path: Path) -> None:
    path = _write(
        tmp_path / "a.csv",
        b"who,A1,A2,A3\nAna Diaz,ana@x.example,+46 70 123 45 67,https://github.com/ana\n"
        b"Bo Ek,bo@x.example,+46 70 123 45 68,https://x.com/bo\n",
    )
    with open_source([path]) as source:
        fields = [guess.field for guess in propose_mapping(source).guesses]
    assert fields == ["email", "phone", "url"]


def test_a_table_without_header_is_data_from_the_first_row(tmp_path: Path) -> None:
    text = "John Doe,john@doe.invalid\nJane Doe,jane@doe.invalid\n"
    assert [p.name for p in people(read_bytes(tmp_path, "a.csv", text))] == ["John Doe", "Jane Doe"]


def test_the_users_mapping_wins(tmp_path: Path) -> None:
    text = "a,b,c\nAna Diaz,Acme,ana@x.example\n"
    (ana,) = people(
        read_bytes(tmp_path, "a.csv", text, columns={"name": "a", "org": "#1", "email": "c"})
    )
    assert (ana.name, ana.org, ana.emails) == ("Ana Diaz", "Acme", ("ana@x.example",))


@pytest.mark.parametrize("columns", [{"name": "zz"}, {"shoe": "a"}, {"name": "#9"}])
def test_a_mapping_that_does_not_fit_is_refused(tmp_path: Path, columns: dict[str, str]) -> None:
    with pytest.raises(InputError):
        read_bytes(tmp_path, "a.csv", "a,b\nAna,x@x.example\n", columns=columns)


def test_last_first_names_are_turned_and_degrees_are_not() -> None:
    names = [p.name for p in people(read_data("plain-csv/synthetic-fullname-only.csv"))]
    assert names == ["Ilse van der Berg", "Dr. Amara Okonkwo-Smith Jr.", "李小龙"]


def test_a_number_spoilt_by_a_spreadsheet_is_warned_of_and_not_stored(tmp_path: Path) -> None:
    items = read_bytes(tmp_path, "a.csv", "Name,Phone\nAna,3.36012E+11\nBo,'+46701234567\n")
    ana, bo = people(items)
    assert (ana.phones, bo.phones) == ((), ("+46701234567",))
    assert "spoilt" in sentences(items)


def test_day_and_month_are_decided_per_file_or_asked(tmp_path: Path) -> None:
    rows = "Name,Birthday\nAna,13/04/1980\nBo,02/03/1981\n"
    assert people(read_bytes(tmp_path, "a.csv", rows))[1].milestones[0].month == 3
    rows = "Name,Birthday\nAna,02/03/1981\nBo,03/02/1981\n"
    items = read_bytes(tmp_path, "b.csv", rows)
    assert people(items)[0].milestones == ()
    assert "day or month first" in sentences(items)
    told = read_bytes(tmp_path, "b.csv", rows, day_first=True)
    assert people(told)[0].milestones[0].month == 3


def test_a_row_with_shifted_cells_is_reported_and_the_others_stay(tmp_path: Path) -> None:
    items = read_bytes(tmp_path, "a.csv", "Name,Email\na,b,c,d,e,f\nAnn,a@x.example\n")
    assert [p.name for p in people(items)] == ["Ann"]
    assert reasons(items) == ["it has 6 cells where the header has 2"]


def test_a_header_without_rows_is_nobody_and_no_error(tmp_path: Path) -> None:
    assert people(read_bytes(tmp_path, "a.csv", "First Name,Last Name,Email Address\n")) == []


def test_a_shared_mailbox_of_two_people_stays_two(tmp_path: Path) -> None:
    items = read_bytes(tmp_path, "a.csv", "Name,Email\nAna,home@x.example\nBo,home@x.example\n")
    assert len({p.key for p in people(items)}) == 2


def test_a_shared_family_address_leaves_two_people(tmp_path: Path) -> None:
    items = read_bytes(tmp_path, "a.csv", "Name,Email\nAnn Doe,d@x.org\nBob Doe,d@x.org\n")
    found = people(items)
    assert [p.name for p in found] == ["Ann Doe", "Bob Doe"]
    assert found[0].key != found[1].key


def test_one_address_with_one_first_name_is_one_person(tmp_path: Path) -> None:
    text = "Name,Email\nAnn Doe,d@x.org\nA. Doe,d@x.org\nAnn Smith,d@x.org\nd@x.org,d@x.org\n"
    assert len({p.key for p in people(read_bytes(tmp_path, "a.csv", text))}) == 1


@pytest.mark.parametrize(
    ("header", "row", "encoding", "said"),
    [
        ("Имя,Фамилия,Организация,Рабочий телефон,Адрес эл. почты,Должность",
         "Иван,Петров,Акме,+7 495 1234567,i@x.org,Босс", "cp1251", "Windows-1251"),
        ("Imię;Nazwisko;Adres e-mail", "Łucja;Żak;l@x.org", "cp1250", "Windows-1250"),
        ("氏名,会社名,メール", "山田太郎,会社,y@x.org", "cp932", "Shift JIS"),
        ("Vorname;Nachname;Primäre E-Mail-Adresse", "Jörg;Groß;j@x.org", "cp1252", "Windows-1252"),
    ],
)  # fmt: skip
def test_the_code_page_is_told_by_the_words_of_the_header(
    tmp_path: Path, header: str, row: str, encoding: str, said: str
) -> None:
    items = read_bytes(tmp_path, "a.csv", f"{header}\r\n{row}\r\n".encode(encoding))
    assert said in sentences(items)
    cells = row.replace(";", ",").split(",")
    assert people(items)[0].name in {cells[0], f"{cells[0]} {cells[1]}"}


def test_macintosh_line_ends_mean_the_macintosh_character_set(tmp_path: Path) -> None:
    items = read_bytes(tmp_path, "a.csv", "name,email\rAna Lée,a@x.org\r".encode("mac_roman"))
    assert people(items)[0].name == "Ana Lée"


def test_titles_above_the_header_are_passed_over(tmp_path: Path) -> None:
    text = "Exported contacts,,\nDate: 2024,,\nName,Email,City\nAna,a@x.org,Berlin\n"
    items = read_bytes(tmp_path, "a.csv", text)
    assert [(p.name, p.emails, p.place) for p in people(items)] == [("Ana", ("a@x.org",), "Berlin")]


def test_a_quote_never_closed_in_the_first_row_costs_that_row_only(tmp_path: Path) -> None:
    items = read_bytes(tmp_path, "a.csv", 'name,email\n"Ana,a@x.org\nBob,b@x.org\n')
    assert [p.name for p in people(items)] == ["Bob"]
    assert reasons(items) == ["a quote is opened and never closed"]


def test_a_day_a_spreadsheet_left_as_a_number_is_a_day(tmp_path: Path) -> None:
    items = read_bytes(tmp_path, "a.csv", "name,email,birthday\nAna,a@x.org,29302\n")
    assert people(items)[0].milestones == (IncomingMilestone("birthday", 3, 22, 1980),)


def test_a_mailing_list_of_thunderbird_is_no_person(tmp_path: Path) -> None:
    text = (
        "First Name,Last Name,Display Name,Nickname,Primary Email,Notes\n"
        "Ana,Lee,Ana Lee,,a@x.org,\n,,Team,,,\n"
    )
    items = read_bytes(tmp_path, "a.csv", text)
    assert [(p.name, p.not_person) for p in people(items)] == [("Ana Lee", None), ("Team", "list")]


def test_blocked_accounts_of_mastodon_are_not_taken_for_addresses(tmp_path: Path) -> None:
    items = read_bytes(tmp_path, "blocked_accounts.csv", "a@x.org\nb@x.org\n")
    assert not people(items)
    assert "not imported" in sentences(items)


def test_hubspot_in_german_keeps_the_first_of_several_companies(tmp_path: Path) -> None:
    text = (
        "Datensatz-ID,Vorname,Nachname,E-Mail,Für Kontakt zuständiger Mitarbeiter,"
        "Zugeordnetes Unternehmen,Lead-Status\n101,Ana,Lee,a@x.org,Casey,Acme;Beta,Neu\n"
    )
    (person,) = people(read_bytes(tmp_path, "a.csv", text))
    assert (person.key, person.org) == ("hubspot:101", "Acme")
    assert person.extra["further employers"] == "Beta"


def test_the_courtesy_title_of_french_outlook_is_no_job(tmp_path: Path) -> None:
    text = (
        "Titre,Prénom,Nom,Société,Titre1,Téléphone (bureau),Tél. mobile,Adresse de messagerie\n"
        "M.,Éric,Noël,Acme,PDG,+33 1 23 45 67 89,,e@x.org\n"
    )
    assert people(read_bytes(tmp_path, "a.csv", text))[0].role == "PDG"


def test_a_cell_of_nothing_but_digits_is_no_column() -> None:
    """Found by mutated files: the number behind a name was looked for anew at every digit.

    With so many digits that way would not end while anybody waits for the test.
    """
    assert field_of("9" * 3_000_000 + "x") is None
    assert field_of("E-mail " + "9" * 150) == "email"
    assert field_of("メール２") == "email"


def test_a_chosen_character_set_holds_for_the_header_too(tmp_path: Path) -> None:
    text = "Имя,Фамилия,Адрес эл. почты\nИван,Петров,i@x.org\n"
    items = read_bytes(tmp_path, "a.csv", text.encode("iso8859-5"), encoding="iso8859-5")
    assert [p.name for p in people(items)] == ["Иван Петров"]


def test_several_tables_of_people_in_one_zip_are_all_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("one.csv", "name,email\nAna,a@x.org\n")
        archive.writestr("two.csv", "name,email\nBob,b@x.org\n")
        archive.writestr("money.csv", "date,amount\n2024-01-01,3\n")
    items = read_all(tmp_path / "a.zip")
    assert [p.name for p in people(items)] == ["Ana", "Bob"]


def test_loose_files_of_several_kinds_are_each_read_by_their_own(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.vcf", "BEGIN:VCARD\nFN:Ana\nEND:VCARD\n")
        archive.writestr("two.csv", "name,email\nBob,b@x.org\n")
        archive.writestr("deep/three.vcf", "BEGIN:VCARD\nFN:Cy\nEND:VCARD\n")
        archive.writestr("chat.txt", "30/01/2026, 14:37 - Dee: hello\n31/01/2026, 9:00 - Me: you\n")
        archive.writestr("notes.txt", "nothing that anybody knows")
    options = ReadOptions(today=TODAY, me=("Me",))
    words = list(words_of([tmp_path / "a.zip"], options))
    assert [one.key for one in only(words, Opened)] == ["whatsapp", "vcard", "plain_csv"]
    assert {p.name for p in people(words)} == {"Ana", "Bob", "Cy", "Dee"}
    table = list(words_of([tmp_path / "a.zip"], options, "plain_csv"))
    assert [p.name for p in people(table)] == ["Bob"]


def test_what_was_sent_in_a_chat_is_no_address_book(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nFN:{}\nEND:VCARD\n"
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        lines = ("30/01/2026, 14:37 - Dee: Eve.vcf (file attached)", "31/01/2026, 9:00 - Me: you")
        archive.writestr("WhatsApp Chat with Dee.txt", "\n".join(lines))
        archive.writestr("Eve.vcf", card.format("Eve"))
        archive.writestr("mine.vcf", card.format("Ana"))
    words = list(words_of([tmp_path / "a.zip"], ReadOptions(today=TODAY, me=("Me",))))
    assert {p.name for p in people(words)} == {"Dee", "Ana"}
