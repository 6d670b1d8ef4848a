"""Workbooks (.xlsx) as tables: the first sheet with rows becomes a CSV member of the source.

A workbook is a zip of XML and may attack as both: document types are refused, sizes, ratios,
rows, columns and texts are bounded, and nothing but cell values is ever read.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import IO, Any
from xml.parsers import expat

from community_desk.errors import FileError

BOOK = "xl/workbook.xml"
_RATIO = 200
_RATIO_FROM = 4_000_000
_PART = 300_000_000
_TEXTS = 200_000_000
_STRINGS = 3_000_000
_ROWS = 1_048_576
_COLUMNS = 2_000
_CHUNK = 1 << 18
_LOOKED_AT = 20
_SHEETS = 50
_REFERENCE = re.compile(r"([A-Z]{1,3})\d*")
_DATE_FORMATS = frozenset([*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)])
_NOT_CODE = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')


def is_workbook(names: set[str]) -> bool:
    """Whether a zip with these members is a workbook."""
    return BOOK in names and "[Content_Types].xml" in names


def first_sheet(
    archive: zipfile.ZipFile, where: str, left_out: list[str]
) -> tuple[str, Callable[[], IO[bytes]]] | None:
    """The name of the first sheet with rows and how to open it as CSV; None when all are empty.

    FileError for document types, damage and whatever is too large.
    """
    book = _Workbook(archive, where)
    found: tuple[str, Callable[[], IO[bytes]]] | None = None
    for title, part in book.sheets()[:_SHEETS]:
        name = re.sub(r"[\x00-\x1f/\\]", " ", title).strip()[:100] or "Sheet"
        if found is not None:
            left_out.append(f"{name} is a further sheet of {where}")
        elif any(True for _, row in zip(range(_LOOKED_AT), book.rows(part), strict=False) if row):
            found = f"{name}.csv", _opener(book, part)
    return found


def _opener(book: _Workbook, part: str) -> Callable[[], IO[bytes]]:
    kept: list[bytes] = []

    def opened() -> IO[bytes]:
        if not kept:
            out = io.StringIO()
            writer = csv.writer(out, lineterminator="\r\n")
            for row in book.rows(part):
                writer.writerow(row)
                if out.tell() > _PART:
                    raise FileError(f"{book.where} holds more than can be read.")
            kept.append(out.getvalue().encode("utf-8", "replace"))
        return io.BytesIO(kept[0])

    return opened


@dataclass
class _Workbook:
    archive: zipfile.ZipFile
    where: str
    _strings: list[str] | None = None
    _dates: list[bool] | None = None
    _base: datetime = field(default_factory=lambda: datetime(1899, 12, 30))  # noqa: DTZ001

    def sheets(self) -> list[tuple[str, str]]:
        """(title, member) of every sheet that is shown, in order."""
        targets: dict[str, str] = {}
        listed: list[tuple[str, str]] = []

        def relation(name: str, values: dict[str, str]) -> None:
            if name == "Relationship":
                target = values.get("Target", "")
                inside = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
                targets[values.get("Id", "")] = inside

        def sheet(name: str, values: dict[str, str]) -> None:
            if name == "workbookPr" and values.get("date1904") in {"1", "true"}:
                self._base = datetime(1904, 1, 1)  # noqa: DTZ001 - a day count has no zone
            if name == "sheet" and values.get("state", "visible") == "visible":
                key = next((v for k, v in values.items() if k.rpartition(":")[2] == "id"), "")
                listed.append((values.get("name", ""), key))

        self._parse("xl/_rels/workbook.xml.rels", relation)
        self._parse(BOOK, sheet)
        names = set(self.archive.namelist())
        return [(title, targets[key]) for title, key in listed if targets.get(key) in names]

    def rows(self, part: str) -> Iterator[list[str]]:
        """The rows of a sheet as texts; rows that are not there are empty ones."""
        reader = _Rows(self._shared(), self._date_styles(), self._base)
        done = 0
        for _ in self._feed(part, reader.start, reader.end, reader.text):
            while done < len(reader.rows):
                yield reader.rows[done]
                done += 1
            reader.rows.clear()
            done = 0
            if reader.count > _ROWS:
                raise FileError(f"{self.where} holds more rows than a sheet can have.")

    def _shared(self) -> list[str]:
        if self._strings is None:
            strings: list[str] = []
            self._strings = strings
            texts = _Texts(strings)
            if "xl/sharedStrings.xml" in self.archive.namelist():
                for _ in self._feed("xl/sharedStrings.xml", texts.start, texts.end, texts.text):
                    if texts.size > _TEXTS or len(strings) > _STRINGS:
                        raise FileError(f"{self.where} holds more text than can be read.")
        return self._strings

    def _date_styles(self) -> list[bool]:
        """For each cell style whether its number is a day."""
        if self._dates is None:
            dates: list[bool] = []
            self._dates = dates
            codes: dict[str, str] = {}
            inside = [False]

            def style(name: str, values: dict[str, str]) -> None:
                if name == "numFmt":
                    codes[values.get("numFmtId", "")] = values.get("formatCode", "")
                elif name in {"cellXfs", "cellStyleXfs"}:
                    inside[0] = name == "cellXfs"
                elif name == "xf" and inside[0] and len(dates) < 100_000:
                    number = values.get("numFmtId", "0")
                    code = _NOT_CODE.sub("", codes.get(number, "")).casefold()
                    known = number.isdigit() and int(number) in _DATE_FORMATS
                    dates.append(known or bool(re.search("[yd]", code)))

            if "xl/styles.xml" in self.archive.namelist():
                self._parse("xl/styles.xml", style)
        return self._dates

    def _parse(self, part: str, start: Callable[[str, dict[str, str]], None]) -> None:
        for _ in self._feed(part, start, lambda _name: None, lambda _text: None):
            pass

    def _feed(
        self, part: str, start: Callable[[str, dict[str, str]], None],
        end: Callable[[str], None], text: Callable[[str], None],
    ) -> Iterator[None]:  # fmt: skip
        """Feed a part to the parser piece by piece; control comes back after each."""
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse
        parser.EntityDeclHandler = self._refuse
        parser.StartElementHandler = lambda name, values: start(name.rpartition(":")[2], values)
        parser.EndElementHandler = lambda name: end(name.rpartition(":")[2])
        parser.CharacterDataHandler = text
        try:
            info = self.archive.getinfo(part)
            most = min(_PART, max(_RATIO_FROM, _RATIO * max(1, info.compress_size)))
            with self.archive.open(info) as stream:
                count = 0
                while block := stream.read(_CHUNK):
                    count += len(block)
                    if count > most:
                        raise FileError(
                            f"{self.where} unpacks to more than {_RATIO} times its size."
                        )
                    parser.Parse(block, False)
                    yield
                parser.Parse(b"", True)
                yield
        except (expat.ExpatError, KeyError, zipfile.BadZipFile, zlib.error, EOFError, OSError,
                NotImplementedError, RuntimeError, ValueError) as error:  # fmt: skip
            raise FileError(f"{self.where} is a damaged workbook.") from error

    def _refuse(self, *_: Any) -> None:
        raise FileError(f"{self.where} declares a document type and was refused.")


class _Texts:
    """Collects shared strings; pronunciations beside them are left out."""

    def __init__(self, strings: list[str]) -> None:
        self.strings = strings
        self.size = 0
        self._parts: list[str] = []
        self._reading = False
        self._aside = 0

    def start(self, name: str, _values: dict[str, str]) -> None:
        """A new string, a text in it, or a pronunciation."""
        if name == "si":
            self._parts = []
        elif name == "rPh":
            self._aside += 1
        elif name == "t":
            self._reading = not self._aside

    def end(self, name: str) -> None:
        """Keep a whole string."""
        if name == "si":
            self.strings.append("".join(self._parts))
        elif name == "rPh":
            self._aside -= 1
        elif name == "t":
            self._reading = False

    def text(self, data: str) -> None:
        """Text of the string."""
        if self._reading:
            self.size += len(data)
            self._parts.append(data)


class _Rows:
    """Collects the rows of a sheet."""

    def __init__(self, strings: list[str], dates: list[bool], base: datetime) -> None:
        self.rows: list[list[str]] = []
        self.count = 0
        self._strings = strings
        self._dates = dates
        self._base = base
        self._row: list[str] = []
        self._at = 0
        self._kind = ""
        self._style = 0
        self._parts: list[str] = []
        self._reading = False
        self._aside = 0

    def start(self, name: str, values: dict[str, str]) -> None:
        """A new row, a cell in it, or the value of a cell."""
        if name == "row":
            self._row, self._at = [], 0
            number = values.get("r", "")
            if number.isdigit() and self.count < int(number) - 1 <= self.count + 1000:
                # Keep line numbers true over empty rows.
                self.rows += [[] for _ in range(int(number) - 1 - self.count)]
                self.count = int(number) - 1
        elif name == "c":
            found = _REFERENCE.match(values.get("r", ""))
            self._at = _column(found[1]) if found else self._at
            self._kind, self._parts = values.get("t", "n"), []
            style = values.get("s", "0")
            self._style = int(style) if style.isdigit() else 0
        elif name == "rPh":
            self._aside += 1
        elif name in {"v", "t"}:
            self._reading = not self._aside

    def end(self, name: str) -> None:
        """Keep a whole cell or row."""
        if name in {"v", "t"}:
            self._reading = False
        elif name == "rPh":
            self._aside -= 1
        elif name == "c":
            text = self._value("".join(self._parts))
            if text and self._at < _COLUMNS:
                self._row += [""] * (self._at + 1 - len(self._row))
                self._row[self._at] = text
            self._at += 1
        elif name == "row":
            self.count += 1
            self.rows.append(self._row)

    def text(self, data: str) -> None:
        """Text of a value."""
        if self._reading:
            self._parts.append(data)

    def _value(self, text: str) -> str:
        if self._kind == "s":
            at = int(text) if text.isdigit() else -1
            return self._strings[at] if 0 <= at < len(self._strings) else ""
        if self._kind == "b":
            return "yes" if text == "1" else "no"
        if self._kind == "e":
            return ""
        if self._kind != "n":
            return text
        return self._number(text)

    def _number(self, text: str) -> str:
        try:
            number = float(text)
        except ValueError:
            return text
        if self._style < len(self._dates) and self._dates[self._style] and 0 < number < 2_958_466:
            moment = self._base + timedelta(seconds=round(number * 86_400))
            return moment.strftime("%Y-%m-%d" if number == int(number) else "%Y-%m-%d %H:%M")
        if number.is_integer() and abs(number) < 1e15:
            return str(int(number))
        return text


def _column(letters: str) -> int:
    at = 0
    for letter in letters:
        at = at * 26 + ord(letter) - 64
    return at - 1
