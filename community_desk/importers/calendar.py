"""Calendars (iCalendar): meetings with the people who were asked to them."""

from __future__ import annotations

from community_desk.core.incoming import Importer
from community_desk.importers.calendar_diary import read, sniff

IMPORTER = Importer(
    key="calendar",
    title="Calendar (iCalendar)",
    channel="in_person",
    sniff=sniff,
    read=read,
    how_to_get=(
        "Google Calendar: Settings, Import and export, Export. Outlook: Save calendar. "
        "Apple: File, Export. Only events in the past with other people count."
    ),
)
