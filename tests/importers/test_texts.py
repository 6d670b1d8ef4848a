"""Bytes to text and rows, whatever saved them."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from importer_reading import people, read_bytes

from community_desk.core.incoming import ReadOptions, Skipped
from community_desk.errors import DeskError, FileError, InputError
from community_desk.importers import open_source
from community_desk.importers.charsets import charset
from community_desk.importers.texts import (
    Row,
    byte_lines,
    clean,
    clean_name,
    open_table,
    sniff_delimiter,
)

if TYPE_CHECKING:
    from pathlib import Path


def rows_of(path: Path, data: bytes, **options: str) -> list[Row | Skipped]:
    path.write_bytes(data)
    with open_source([path]) as source:
        return list(open_table(source, path.name, ReadOptions(**options)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "data",
    [
        "Zoë,Ng\r\n".encode(),
        b"\xef\xbb\xbf" + "Zoë,Ng\r\n".encode(),
        "Zoë,Ng\r\n".encode("utf-16"),
        "Zoë,Ng\r\n".encode("utf-16-le"),
        "Zoë,Ng\r\n".encode("utf-16-be"),
        "Zoë,Ng\r\n".encode("cp1252"),
    ],
)
def test_every_encoding_of_one_row_reads_the_same(tmp_path: Path, data: bytes) -> None:
    assert rows_of(tmp_path / "a.csv", data) == [Row(1, ["Zoë", "Ng"])]


def test_an_encoding_the_user_chose_is_used(tmp_path: Path) -> None:
    rows = rows_of(tmp_path / "a.csv", "Łódź,x\n".encode("cp1250"), encoding="cp1250")
    assert rows == [Row(1, ["Łódź", "x"])]
    with pytest.raises(InputError, match="not a character set"):
        rows_of(tmp_path / "a.csv", b"a,b\n", encoding="rot13")


def test_lines_that_are_not_utf8_are_counted_and_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("Zoë,A\n".encode() + "Zoë,B\n".encode("latin-1"))
    with open_source([path]) as source:
        table = open_table(source, "a.csv", ReadOptions())
        assert [row.cells[0] for row in table if isinstance(row, Row)] == ["Zoë", "Zoë"]
        assert "Windows-1252" in next(table.lines.remarks()).sentence


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
def test_every_line_end_separates_rows(tmp_path: Path, end: str) -> None:
    rows = rows_of(tmp_path / "a.csv", end.join(["a,b", "c,d", ""]).encode())
    assert [row.cells for row in rows if isinstance(row, Row)] == [["a", "b"], ["c", "d"]]


@given(st.lists(st.sampled_from([b"a", b"\r", b"\n", b"\r\n", b"bb"])), st.integers(1, 5))
def test_lines_do_not_depend_on_how_the_bytes_arrive(parts: list[bytes], size: int) -> None:
    data = b"".join(parts)
    blocks = [data[at : at + size] for at in range(0, len(data), size)]
    assert list(byte_lines(blocks, "x")) == data.splitlines(keepends=True)


def test_an_endless_line_is_refused() -> None:
    with pytest.raises(FileError, match="a line of over"):
        list(byte_lines([b"x" * 1_000_000] * 3, "x", limit=2_000_000))


@pytest.mark.parametrize(
    ("head", "delimiter"),
    [
        ("a,b,c\n1,2,3\n", ","),
        ("a;b\n1,5;2,5\n", ";"),
        ("a\tb, c\n1\t2\n", "\t"),
        ("a|b\n1|2\n", "|"),
        ("sep=;\na;b\n", ";"),
        ('"a, b";"c"\n"1;2";"3"\n', ";"),
    ],
)
def test_the_delimiter_is_the_one_that_splits_evenly(head: str, delimiter: str) -> None:
    assert sniff_delimiter(head) == delimiter


def test_quoted_cells_hold_delimiters_quotes_and_line_breaks(tmp_path: Path) -> None:
    rows = rows_of(tmp_path / "a.csv", b'h,i\n"a, ""b""\r\nc",d\ne,f\n')
    assert rows == [Row(1, ["h", "i"]), Row(2, ['a, "b"\r\nc', "d"]), Row(4, ["e", "f"])]


def test_a_quote_never_closed_costs_only_its_own_row(tmp_path: Path) -> None:
    rows = rows_of(tmp_path / "a.csv", b'a,b\n1,"open\n' + b"x,y\n" * 5000)
    assert isinstance(rows[1], Skipped)
    assert "never closed" in rows[1].reason
    assert rows[1].where.endswith("line 2")
    assert len(rows) == 5002


def test_a_quote_inside_an_unquoted_cell_is_only_a_quote(tmp_path: Path) -> None:
    rows = rows_of(tmp_path / "a.csv", b'a,b\n5" pipe,x\n6" pipe,y\n')
    assert rows[1:] == [Row(2, ['5" pipe', "x"]), Row(3, ['6" pipe', "y"])]


def test_nul_characters_are_taken_out(tmp_path: Path) -> None:
    rows = rows_of(tmp_path / "a.csv", b"Name,City\nBo\0b,Lund\nAnn,Oslo\nCy,Bergen\n")
    assert rows[1] == Row(2, ["Bob", "Lund"])


def test_a_table_of_too_many_columns_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="columns"):
        rows_of(tmp_path / "a.csv", b",".join([b"c"] * 5000) + b"\n")


@pytest.mark.parametrize("name", ["rot13", "zip", "hex", "../x", "utf-7", "idna", "nope", ""])
def test_codecs_that_are_no_character_sets_are_unknown(name: str) -> None:
    assert charset(name) is None


def test_names_lose_direction_overrides_and_keep_everything_else() -> None:
    assert clean_name("Ann \u202egpj.exe\u202c  B\n") == "Ann gpj.exe B"
    assert clean_name("שלום 👩‍👩‍👧") == "שלום 👩‍👩‍👧"


@given(st.text(st.characters()))
def test_clean_text_can_always_be_stored(text: str) -> None:
    for cleaned in (clean(text), clean_name(text)):
        cleaned.encode()
        assert "\0" not in cleaned


def test_a_wide_character_set_chosen_for_a_file_without_mark_is_read(tmp_path: Path) -> None:
    data = "name,email\nZoë,z@x.org\n".encode("utf-16-le")
    items = read_bytes(tmp_path, "a.csv", data, encoding="utf-16")
    assert [p.name for p in people(items)] == ["Zoë"]
    with suppress(DeskError):
        read_bytes(tmp_path, "b.csv", b"name,email\nZ,z@x.org\n", encoding="utf-32")
