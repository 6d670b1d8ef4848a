"""Open spreadsheets (.ods) as tables: the first sheet with rows becomes a CSV member of the source.

A cell or row that comes several times is written once with a number, which may be any number:
what repeats is bounded as rows, columns and texts are, and empty rows at the end cost nothing.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import IO, Any
from xml.parsers import expat

from community_desk.errors import FileError

CONTENT = "content.xml"
TYPE = b"application/vnd.oasis.opendocument.spreadsheet"
_RATIO = 200
_RATIO_FROM = 4_000_000
_PART = 300_000_000
_TABLE = 100_000_000
_ROWS = 1_048_576
_COLUMNS = 2_000
_REPEATED = 1_000
"""Most times that one row with words in it is taken; no table of people says more so often."""
_GAP = 1_000
_CELL = 1_000_000
_DEPTH = 200
_CHUNK = 1 << 16
_SHEETS = 50
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?")
_LEFT_OUT = frozenset({"annotation", "shapes", "forms", "ruby-text", "tracked-changes"})
_CELLS = frozenset({"table-cell", "covered-table-cell"})
_TABLES = _CELLS | {"table", "table-row"}


def is_open_table(archive: zipfile.ZipFile, names: set[str]) -> bool:
    """Whether a zip with these members is an open spreadsheet, by the type it says first."""
    if CONTENT not in names or "mimetype" not in names:
        return False
    try:
        with archive.open("mimetype") as stream:
            return stream.read(len(TYPE)) == TYPE
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError):
        return False


def first_open_sheet(
    archive: zipfile.ZipFile, where: str, left_out: list[str]
) -> tuple[str, Callable[[], IO[bytes]]] | None:
    """The name of the first sheet with rows and how to open it as CSV; None when all are empty.

    FileError for document types, damage and whatever is too large.
    """
    content = _Content(archive, where)
    titles: list[str] = []
    first: int | None = None
    for at, title, row in content.rows():
        if at >= len(titles):
            titles.append(re.sub(r"[\x00-\x1f/\\]", " ", title).strip()[:100] or "Sheet")
        first = at if first is None and row else first
        if at >= _SHEETS:
            break
    if first is None:
        return None
    left_out += [f"{name} is a further sheet of {where}" for name in titles[first + 1 :]]
    chosen = first
    return f"{titles[chosen]}.csv", lambda: io.BytesIO(content.table(chosen))


class _Content:
    """The sheets of one file, read again for whoever asks."""

    def __init__(self, archive: zipfile.ZipFile, where: str) -> None:
        self._archive = archive
        self._where = where
        self._held: dict[int, bytes] = {}

    def table(self, wanted: int) -> bytes:
        """A sheet as CSV."""
        if wanted not in self._held:
            out = io.StringIO()
            writer = csv.writer(out, lineterminator="\r\n")
            for at, _, row in self.rows():
                if at > wanted:
                    break
                if at == wanted and row is not None:
                    writer.writerow(row)
                if out.tell() > _TABLE:
                    raise FileError(f"{self._where} holds more than can be read.")
            self._held[wanted] = out.getvalue().encode("utf-8", "replace")
        return self._held[wanted]

    def rows(self) -> Iterator[tuple[int, str, list[str] | None]]:
        """Each row with the place and title of its sheet; a sheet begins with None."""
        reader = _Reader(self._where)
        for _ in self._feed(reader):
            yield from reader.rows
            reader.rows.clear()

    def _feed(self, reader: _Reader) -> Iterator[None]:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse
        parser.EntityDeclHandler = self._refuse
        parser.StartElementHandler = reader.start
        parser.EndElementHandler = reader.end
        parser.CharacterDataHandler = reader.text
        try:
            info = self._archive.getinfo(CONTENT)
            most = min(_PART, max(_RATIO_FROM, _RATIO * max(1, info.compress_size)))
            with self._archive.open(info) as stream:
                count = 0
                while block := stream.read(_CHUNK):
                    count += len(block)
                    if count > most:
                        raise FileError(
                            f"{self._where} unpacks to more than {_RATIO} times its size."
                        )
                    parser.Parse(block, False)
                    yield
                parser.Parse(b"", True)
                yield
        except (expat.ExpatError, KeyError, zipfile.BadZipFile, zlib.error, EOFError, OSError,
                NotImplementedError, RuntimeError, ValueError) as error:  # fmt: skip
            raise FileError(f"{self._where} is a damaged workbook.") from error

    def _refuse(self, *_: Any) -> None:
        raise FileError(f"{self._where} declares a document type and was refused.")


def _times(values: dict[str, str], name: str) -> int:
    text = values.get(name, "1")
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 10 else 1


class _Reader:
    """Collects the rows of all sheets as the parser comes by them."""

    def __init__(self, where: str) -> None:
        self.rows: list[tuple[int, str, list[str] | None]] = []
        self._where = where
        self._sheet = -1
        self._title = ""
        self._count = self._waiting = 0
        self._row: list[str] = []
        self._column = 0
        self._row_times = self._cell_times = 1
        self._said = ""
        self._parts: list[str] = []
        self._size = self._depth = self._aside = self._paragraphs = 0
        self._in_cell = self._reading = False

    def start(self, tag: str, values: dict[str, str]) -> None:
        """A sheet, a row, a cell or a paragraph in it begins."""
        self._depth += 1
        if self._depth > _DEPTH:
            raise FileError(f"{self._where} is nested too deeply and was refused.")
        name = tag.rpartition(":")[2]
        if self._aside or name in _LEFT_OUT or (self._in_cell and name in _TABLES):
            self._aside += 1
        elif name == "table":
            self._sheet += 1
            self._title = values.get("table:name", "")
            self._count = self._waiting = 0
            self.rows.append((self._sheet, self._title, None))
        elif name == "table-row":
            self._row, self._column = [], 0
            self._row_times = _times(values, "table:number-rows-repeated")
        elif name in _CELLS:
            self._cell_times = _times(values, "table:number-columns-repeated")
            self._said = _value(values)
            self._parts, self._size, self._paragraphs, self._in_cell = [], 0, 0, True
        elif self._in_cell:
            self._inside(name, values)

    def _inside(self, name: str, values: dict[str, str]) -> None:
        if name == "p":
            if self._paragraphs:
                self._parts.append("\n")
            self._paragraphs += 1
            self._reading = True
        elif name == "s" and self._reading:
            self._parts.append(" " * min(_times(values, "text:c"), 100))
        elif name in {"tab", "line-break"} and self._reading:
            self._parts.append(" ")

    def end(self, tag: str) -> None:
        """Keep a whole cell or row."""
        self._depth -= 1
        name = tag.rpartition(":")[2]
        if self._aside:
            self._aside -= 1
        elif name == "p":
            self._reading = False
        elif name in _CELLS and self._in_cell:
            self._in_cell = self._reading = False
            self._cell(self._said or "".join(self._parts))
        elif name == "table-row":
            self._end_row()

    def _cell(self, text: str) -> None:
        times = min(self._cell_times, _COLUMNS - self._column)
        if text and times > 0:
            # A long text in many cells is a bomb, not a table.
            times = max(1, min(times, _CELL // len(text)))
            self._row += [""] * (self._column - len(self._row)) + [text] * times
        self._column = min(_COLUMNS, self._column + self._cell_times)

    def _end_row(self) -> None:
        if not self._row:
            # Sheets end in a million empty rows, which are nothing until something follows.
            self._waiting += self._row_times
            return
        gap, self._waiting = min(self._waiting, _GAP), 0
        held = sum(map(len, self._row)) + len(self._row)
        times = max(1, min(self._row_times, _REPEATED, _CELL // held))
        self._count += gap + times
        if self._count > _ROWS:
            raise FileError(f"{self._where} holds more rows than a sheet can have.")
        self.rows += [(self._sheet, self._title, [])] * gap
        self.rows += [(self._sheet, self._title, self._row)] * times

    def text(self, data: str) -> None:
        """Text of a cell."""
        if self._reading and not self._aside and self._size < _CELL:
            self._size += len(data)
            self._parts.append(data)


def _value(values: dict[str, str]) -> str:
    """What a cell holds where it shows it in the words of a country; else nothing."""
    kind = values.get("office:value-type", "")
    if kind == "date":
        found = _DAY.match(values.get("office:date-value", ""))
        if found:
            return found[1] + (f" {found[2]}" if found[2] and found[2] != "00:00" else "")
    if kind == "boolean":
        return "yes" if values.get("office:boolean-value") == "true" else "no"
    if kind == "float":
        text = values.get("office:value", "")[:40]
        try:
            number = float(text)
        except ValueError:
            return ""
        return str(int(number)) if number.is_integer() and abs(number) < 1e15 else text
    return ""
