"""Files out: one format a file, plain frozen rows in, one file written."""

from community_desk.exporters.calendar import EXPORTER as CALENDAR
from community_desk.exporters.exact_csv import EXPORTER as EXACT_CSV
from community_desk.exporters.rows import (
    Birthday,
    Contents,
    DayOut,
    Exporter,
    HandleOut,
    PersonOut,
)
from community_desk.exporters.spreadsheet import EXPORTER as SPREADSHEET
from community_desk.exporters.vcard import EXPORTER as VCARD

EXPORTERS: tuple[Exporter, ...] = (SPREADSHEET, EXACT_CSV, VCARD, CALENDAR)
"""Every format, in the order they are offered."""

__all__ = [
    "EXPORTERS",
    "Birthday",
    "Contents",
    "DayOut",
    "Exporter",
    "HandleOut",
    "PersonOut",
]
