"""Tables with named columns: rows that are asked by folded header name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from community_desk.core.incoming import Remark, Skipped
from community_desk.importers.headers import fold_header
from community_desk.importers.texts import Row, head_rows, open_table, shorten, with_header

if TYPE_CHECKING:
    from collections.abc import Iterator

    from community_desk.core.incoming import ReadOptions
    from community_desk.importers.sources import Source


_ENDINGS = (".csv", ".tsv")


class Record:
    """One row with named columns; a column that is not there gives an empty string.

    `names` maps folded header names to positions. The first column of a name wins, as
    headers repeat.
    """

    __slots__ = ("cells", "names", "where")

    def __init__(self, names: dict[str, int], cells: list[str], where: str) -> None:
        self.names = names
        self.cells = cells
        self.where = where

    def __getitem__(self, column: str) -> str:
        at = self.names.get(column)
        return self.cells[at].strip() if at is not None and at < len(self.cells) else ""

    @property
    def raw(self) -> str:
        """The row as text, shortened, for a report."""
        return shorten(" | ".join(self.cells))


class Columns:
    """Several columns of a table's rows, found once and asked for together."""

    def __init__(self, *names: str) -> None:
        self._names = names
        self._known: dict[str, int] | None = None
        self._places: list[int | None] = []
        self._last = -1

    def of(self, row: Record) -> list[str]:
        """What a row holds in them; a column that is not there gives an empty string."""
        if row.names is not self._known:
            self._known = row.names
            self._places = [row.names.get(name) for name in self._names]
            self._last = max((at for at in self._places if at is not None), default=-1)
        cells = row.cells
        if self._last < len(cells):
            return ["" if at is None else cells[at].strip() for at in self._places]
        return [row[name] for name in self._names]


def table_members(source: Source) -> list[str]:
    """Members that may be tables: what is called one, then what begins like one."""
    names = [one for one in source.members if source.may_be(one, *_ENDINGS)]
    return sorted(names, key=lambda one: not is_called_table(one))


def is_called_table(name: str) -> bool:
    """Whether a member has a name that tables have."""
    return name.casefold().endswith(_ENDINGS)


def head_headers(source: Source, name: str) -> list[frozenset[str]]:
    """The first 20 rows of a member as sets of folded cells: one of them may be the header."""
    return [frozenset(map(fold_header, row)) for row in head_rows(source, name)]


def records(
    source: Source, name: str, options: ReadOptions, wanted: frozenset[str]
) -> Iterator[Record | Skipped | Remark]:
    """Rows below the first row that has all `wanted` folded column names.

    Rows with more filled cells than columns are reported, since their columns have shifted.
    """
    table = open_table(source, name, options)
    yield from table_records(table_rows(table, wanted), name)
    yield from table.lines.remarks()


def table_rows(table: object, wanted: frozenset[str]) -> Iterator[Row | Skipped]:
    """The header row and what follows it."""
    return with_header(table, lambda cells: wanted <= cells)  # type: ignore[arg-type]


def table_records(
    rows: Iterator[Row | Skipped], name: str, extra: int = 1
) -> Iterator[Record | Skipped]:
    """Named records of rows whose first is the header; `extra` cells too many are borne."""
    names: dict[str, int] | None = None
    width = 0
    for row in rows:
        if isinstance(row, Skipped):
            yield row
            continue
        if names is None:
            names = {}
            for at, cell in enumerate(row.cells):
                names.setdefault(fold_header(cell), at)
            width = len(row.cells)
            continue
        where = f"{name}, line {row.line}"
        if len(row.cells) > width + extra and any(row.cells[width + extra :]):
            yield Skipped(
                where, f"it has {len(row.cells)} cells where the header has {width}",
                shorten(" | ".join(row.cells)),
            )  # fmt: skip
            continue
        yield Record(names, row.cells, where)
