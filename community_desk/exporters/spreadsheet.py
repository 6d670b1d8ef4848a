"""People as CSV for a spreadsheet: no cell can be taken for a formula.

A cell that begins with = + - @ tab or a carriage return gets an apostrophe (OWASP, CWE-1236).
Telephone numbers begin with +, so for other programs there is the exact table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from community_desk.exporters.rows import Contents, Exporter
from community_desk.exporters.tables import table_of, write_csv

if TYPE_CHECKING:
    from collections.abc import Iterator

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""First characters a spreadsheet may start a formula at, wide forms included."""


def make_safe(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet might calculate it."""
    return f"'{cell}" if cell.lstrip(" ").startswith(DANGEROUS) else cell


def write(contents: Contents) -> Iterator[bytes]:
    """The table of people with every cell made safe."""
    return write_csv([make_safe(cell) for cell in row] for row in table_of(contents.people))


EXPORTER = Exporter("csv", "Table for a spreadsheet (CSV)", ".csv", write)
