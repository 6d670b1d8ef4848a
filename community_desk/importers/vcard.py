"""vCards of every version and maker, one file or a Takeout folder of them."""

from __future__ import annotations

from community_desk.core.incoming import Importer
from community_desk.importers.vcard_people import read, sniff

IMPORTER = Importer(
    key="vcard",
    title="Address book (vCard)",
    channel="email",
    sniff=sniff,
    read=read,
    how_to_get=(
        "In the address book of your phone or computer choose Export or Share and the format "
        "vCard (.vcf). Google: contacts page, Export, vCard. Apple: File, Export, Export vCard."
    ),
)
