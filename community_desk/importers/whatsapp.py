"""WhatsApp's "Export chat" in every spelling of date and time that has been seen."""

from __future__ import annotations

from community_desk.core.incoming import Importer
from community_desk.importers.whatsapp_chats import read, sniff

IMPORTER = Importer(
    key="whatsapp",
    title="WhatsApp chat",
    channel="whatsapp",
    sniff=sniff,
    read=read,
    how_to_get=(
        "WhatsApp: open a chat, its menu, More, Export chat, Without media. One file is one chat; "
        "several can be chosen together. Keep the file's name: it says who the other one is."
    ),
)
