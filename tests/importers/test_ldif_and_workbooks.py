"""LDIF address books, and tables saved as workbooks."""

from __future__ import annotations

import base64
import zipfile
from datetime import date
from typing import TYPE_CHECKING

import pytest
from importer_reading import kind_of, people, read_all, read_bytes, reasons, sentences

from community_desk.core.incoming import IncomingMilestone
from community_desk.errors import FileError
from community_desk.importers import open_source

if TYPE_CHECKING:
    from pathlib import Path


def coded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


THUNDERBIRD = (
    "dn: cn=Ana Lee,mail=a@x.org\r\nobjectclass: person\r\nobjectclass: mozillaAbPersonAlpha\r\n"
    "givenName: Ana\r\nsn: Lee\r\ncn: Ana Lee\r\nmail: A@x.org\r\nmozillaSecondEmail: a2@x.org\r\n"
    "telephoneNumber: +1 555 123 4567\r\no: Acme\r\ntitle: CEO\r\nl: Berlin\r\nbirthyear: 1980\r\n"
    "birthmonth: 12\r\nbirthday: 25\r\ndescription: long\r\n  and folded\r\nfaxNumber: 1\r\n\r\n"
    f"dn:: {coded('cn=Jörg')}\r\nobjectclass: person\r\ncn:: {coded('Jörg Müller')}\r\n"
    "mail: j@x.org\r\n\r\n"
    "dn: cn=Team\r\nobjectclass: groupOfNames\r\ncn: Team\r\nmember: cn=Ana Lee\r\n\r\n"
)


@pytest.mark.parametrize("ends", ["\r\n", "\n", "\r"])
def test_an_address_book_of_thunderbird_as_ldif(tmp_path: Path, ends: str) -> None:
    items = read_bytes(tmp_path, "book.txt", THUNDERBIRD.replace("\r\n", ends))
    assert kind_of(tmp_path / "book.txt") == "ldif"
    ana, joerg, team = people(items)
    assert (ana.name, ana.emails) == ("Ana Lee", ("a@x.org", "a2@x.org"))
    assert ana.phones == ("+15551234567",)
    assert (ana.org, ana.role, ana.place, ana.notes) == ("Acme", "CEO", "Berlin", "long and folded")
    assert ana.milestones == (IncomingMilestone("birthday", 12, 25, 1980),)
    assert ana.extra == {"faxnumber": "1"}
    assert joerg.name == "Jörg Müller"
    assert team.not_person == "list"


def test_a_directory_has_branches_files_elsewhere_and_damage(tmp_path: Path) -> None:
    text = (
        "# comment\n#  goes on\n  here\nversion: 1\n\n"
        "dn: dc=x,dc=org\nobjectClass: dcObject\nobjectClass: organization\no: X\n\n"
        "dn: uid=ana\nobjectClass: inetOrgPerson\ncn;lang-en: Ana Lee\nmail: a@x.org\n"
        "jpegPhoto:< file:///etc/passwd\ndescription:: !!!\nno colon here\n\n"
        "dn: uid=nobody\nuid: nobody\n"
    )
    items = read_bytes(tmp_path, "a.ldif", text)
    (ana,) = people(items)
    assert (ana.name, ana.emails) == ("Ana Lee", ("a@x.org",))
    assert "passwd" not in repr(ana)
    assert len(reasons(items)) == 2
    assert "the value of description cannot be read" in sentences(items)
    assert "without a colon" in sentences(items)


Cell = str | int | date | None


def workbook(path: Path, rows: list[list[Cell]], *, head: str = "", sheets: str = "") -> Path:
    """A small workbook with an empty cover sheet before the one with rows."""
    texts: list[str] = []

    def cell(at: int, row: int, value: Cell) -> str:
        name = f"{chr(65 + at)}{row}"
        if isinstance(value, date):
            return f'<c r="{name}" s="1"><v>{(value - date(1899, 12, 30)).days}</v></c>'
        if isinstance(value, int):
            return f'<c r="{name}"><v>{value}</v></c>'
        texts.append(value or "")
        return f'<c r="{name}" t="s"><v>{len(texts) - 1}</v></c>'

    body = ""
    for number, row in enumerate(rows, 1):
        cells = "".join(cell(at, number, one) for at, one in enumerate(row) if one)
        body += f'<row r="{number}">{cells}</row>'
    listed = sheets or (
        '<sheet name="Cover" r:id="a"/><sheet name="Old" state="hidden" r:id="b"/>'
        '<sheet name="People" r:id="b"/>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "xl/workbook.xml", f'<workbook xmlns:r="r"><sheets>{listed}</sheets></workbook>'
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/>'
            '<Relationship Id="b" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
        )
        archive.writestr(
            "xl/styles.xml",
            '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>'
            '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
        )
        archive.writestr("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>")
        archive.writestr(
            "xl/worksheets/sheet2.xml",
            f"{head}<worksheet><sheetData>{body}</sheetData></worksheet>",
        )
        strings = "".join(f"<si><r><t>{one}</t></r><rPh><t>x</t></rPh></si>" for one in texts)
        archive.writestr("xl/sharedStrings.xml", f"<sst>{strings}</sst>")
    return path


def test_a_workbook_of_people_is_read_as_a_table(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "people.dat",
        [["Name", "Email", "Phone", "Birthday"], [],
         ["Ana Lee", "a@x.org", 491711234567, date(1980, 3, 22)], ["Bob", None, None, None]],
    )  # fmt: skip
    items = read_all(path)
    ana, bob = people(items)
    assert (ana.name, ana.emails, ana.phones) == ("Ana Lee", ("a@x.org",), ("491711234567",))
    assert ana.milestones == (IncomingMilestone("birthday", 3, 22, 1980),)
    assert ana.where == "People.csv, line 3"
    assert bob.name == "Bob"


def test_hubspot_and_linkedin_saved_as_workbooks_keep_their_formats(tmp_path: Path) -> None:
    hub = workbook(
        tmp_path / "hub.xlsx",
        [["Record ID", "First Name", "Email", "Contact owner", "Lead Status"],
         [101, "Ana", "a@x.org", "Casey", "New"]],
    )  # fmt: skip
    assert kind_of(hub) == "hubspot"
    assert people(read_all(hub))[0].key == "hubspot:101"
    linked = workbook(
        tmp_path / "li.xlsx",
        [["Notes:"], ["When exporting"],
         ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"],
         ["Ana", "Lee", "https://www.linkedin.com/in/ana", None, "Acme", "CEO", date(2026, 2, 8)]],
    )  # fmt: skip
    assert kind_of(linked) == "linkedin"
    (ana,) = people(read_all(linked))
    assert ana.handles[0].connected_on == date(2026, 2, 8)


def test_a_hostile_workbook_is_refused_in_a_sentence(tmp_path: Path) -> None:
    rows: list[list[Cell]] = [["Name", "Email"], ["Ana", "a@x.org"]]
    entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>'
    with pytest.raises(FileError, match="document type"):
        read_all(workbook(tmp_path / "a.xlsx", rows, head=entity))
    with pytest.raises(FileError, match="damaged workbook"):
        read_all(workbook(tmp_path / "b.xlsx", rows, head="<open>"))
    with pytest.raises(FileError, match="times its size"):
        read_all(workbook(tmp_path / "c.xlsx", rows, head=" " * 50_000_000))
    with pytest.raises(FileError, match="without any rows"):
        read_all(workbook(tmp_path / "d.xlsx", []))


def open_table(path: Path, rows: str, *, head: str = "", more: str = "") -> Path:
    """A small open spreadsheet with an empty sheet before the one with rows."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "content.xml",
            f'<?xml version="1.0"?>{head}<office:document-content xmlns:office="o" '
            'xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>'
            '<table:table table:name="Cover"><table:table-row '
            'table:number-rows-repeated="1048576"><table:table-cell '
            'table:number-columns-repeated="16384"/></table:table-row></table:table>'
            f'<table:table table:name="People">{rows}<table:table-row '
            'table:number-rows-repeated="1048000"><table:table-cell '
            'table:number-columns-repeated="1024"/></table:table-row></table:table>'
            f"{more}</office:spreadsheet></office:body></office:document-content>",
        )
    return path


def open_row(*cells: str, times: int = 1) -> str:
    """A row of whole cells, or of texts."""
    found = "".join(
        one if one[:1] == "<" else f"<table:table-cell><text:p>{one}</text:p></table:table-cell>"
        for one in cells
    )
    return f'<table:table-row table:number-rows-repeated="{times}">{found}</table:table-row>'


def test_an_open_spreadsheet_of_people_is_read_as_a_table(tmp_path: Path) -> None:
    path = open_table(
        tmp_path / "people.dat",
        open_row("Name", "Notes", "Email", "Phone", "Birthday")
        + "<table:table-row><table:table-cell/></table:table-row>"
        + open_row(
            "<table:table-cell><office:annotation><text:p>a remark</text:p></office:annotation>"
            "<text:p>Ana<text:s text:c='1'/><text:span>Lee</text:span></text:p></table:table-cell>",
            "<table:table-cell><text:p>one</text:p><text:p>two</text:p></table:table-cell>",
            "a@x.org",
            '<table:table-cell office:value-type="float" office:value="491711234567">'
            "<text:p>4,9E+11</text:p></table:table-cell>",
            '<table:table-cell office:value-type="date" office:date-value="1980-03-22">'
            "<text:p>22/03/80</text:p></table:table-cell>",
        )
        + open_row(
            "Bob", '<table:table-cell table:number-columns-repeated="1"/>',
            "<table:covered-table-cell/>", "+44 20 7946 0000",
        ),
        more='<table:table table:name="Other"></table:table>',
    )  # fmt: skip
    items = read_all(path)
    ana, bob = people(items)
    assert (ana.name, ana.emails, ana.phones) == ("Ana Lee", ("a@x.org",), ("491711234567",))
    assert ana.notes == "one\ntwo"
    assert ana.milestones == (IncomingMilestone("birthday", 3, 22, 1980),)
    assert ana.where == "People.csv, line 3"
    assert (bob.name, bob.phones) == ("Bob", ("+442079460000",))
    with open_source([path]) as source:
        assert source.left_out == ("Other is a further sheet of people.dat",)


def test_a_hostile_open_spreadsheet_costs_little_or_is_refused(tmp_path: Path) -> None:
    head, ana = open_row("Name", "Email"), open_row("Ana", "a@x.org")
    entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>'
    with pytest.raises(FileError, match="document type"):
        read_all(open_table(tmp_path / "a.ods", head + ana, head=entity))
    with pytest.raises(FileError, match="damaged workbook"):
        read_all(open_table(tmp_path / "b.ods", head + "<open>"))
    with pytest.raises(FileError, match="times its size"):
        read_all(open_table(tmp_path / "c.ods", head + " " * 50_000_000))
    with pytest.raises(FileError, match="nested too deeply"):
        read_all(open_table(tmp_path / "d.ods", head + "<x>" * 5_000))
    with pytest.raises(FileError, match="without any rows"):
        read_all(open_table(tmp_path / "e.ods", ""))
    wide = (
        '<table:table-cell table:number-columns-repeated="999999999">'
        f"<text:p>{'x' * 100_000}</text:p></table:table-cell>"
    )
    many = open_row("Ben", "b@x.org", wide, times=999_999_999) + open_row("Cy", times=999_999_999)
    with open_source([open_table(tmp_path / "f.ods", head + ana + many)]) as source:
        text = source.read("People.csv")
    assert len(text) < 3_000_000
    assert text.count(b"Cy") == 1_000
