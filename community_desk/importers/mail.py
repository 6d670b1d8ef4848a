"""Mailboxes (mbox) and single mails (.eml): who wrote to whom and when."""

from __future__ import annotations

from community_desk.core.incoming import Importer
from community_desk.importers.mailbox import read, sniff

IMPORTER = Importer(
    key="mail",
    title="Mailbox (mbox, eml)",
    channel="email",
    sniff=sniff,
    read=read,
    how_to_get=(
        "Google: takeout.google.com, Mail. Thunderbird: the mailbox files in its profile folder. "
        "Apple Mail: Mailbox, Export Mailbox. Only names, addresses, days and subjects are read."
    ),
)
