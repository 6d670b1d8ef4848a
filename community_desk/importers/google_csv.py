"""Google Contacts as CSV: the header until 2024, the one since, and UTF-16 of the 2010s."""

from __future__ import annotations

from community_desk.core.incoming import Importer
from community_desk.importers.google_contacts import read, sniff

IMPORTER = Importer(
    key="google_csv",
    title="Google Contacts (CSV)",
    channel="email",
    sniff=sniff,
    read=read,
    how_to_get="Google Contacts on the web: Export, then Google CSV (or vCard, which holds more).",
)
