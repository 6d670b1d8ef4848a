"""People as CSV with every cell exactly as it stands, for other programs to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from community_desk.exporters.rows import Contents, Exporter
from community_desk.exporters.tables import table_of, write_csv

if TYPE_CHECKING:
    from collections.abc import Iterator


def write(contents: Contents) -> Iterator[bytes]:
    """The table of people, unchanged."""
    return write_csv(table_of(contents.people))


EXPORTER = Exporter("csv-exact", "Table for other programs (CSV)", ".csv", write)
