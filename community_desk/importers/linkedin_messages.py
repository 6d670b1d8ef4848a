"""Messages of the LinkedIn archive: who wrote to whom, never what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from community_desk.core.contactpoints import linkedin_slug
from community_desk.core.incoming import Incoming, Skipped
from community_desk.core.names import fold
from community_desk.importers.dates import any_moment, day, local_day
from community_desk.importers.people import digest, interaction
from community_desk.importers.tables import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from community_desk.importers.linkedin import Archive


def read_messages(archive: Archive) -> Iterator[Incoming]:
    """Interactions of every message; a group's message is a comment with `others` counted."""
    for row in archive.rows("messages"):
        if isinstance(row, Record):
            yield from _message(archive, row)
        else:
            yield row


def _message(archive: Archive, row: Record) -> Iterator[Incoming]:
    slug = linkedin_slug(row["senderprofileurl"])
    sender = row["from"].strip()
    moment = any_moment(row["date"])
    if reason := _not_a_message(row, slug, sender):
        yield Skipped(row.where, reason, row.raw)
        return
    when = local_day(moment) if moment else day(row["date"])
    if when is None:
        yield Skipped(row.where, "its date cannot be read", row.raw)
        return
    slug = slug or archive.slug_for(sender)
    mine = archive.is_owner(sender, slug)
    recipients = [
        (name, one) for name, one in _recipients(archive, row) if not archive.is_owner(name, one)
    ]
    people = recipients if mine else [(sender, slug)]
    if not people:
        yield Skipped(row.where, "it is a message to yourself or to a deleted account", row.raw)
        return
    # The sender counts as present too, beside the owner.
    others = len(recipients) if mine else len(recipients) + 1
    content = digest(row["conversationid"], row["date"], sender, row["content"])
    for name, one in people:
        key = archive.key_of(name, one)
        if key not in archive.taken:
            archive.taken.add(key)
            yield archive.someone(name, one, row.where)
        text = row["content"] if archive.options.keep_bodies else row["subject"]
        yield interaction(
            key, row.where, "linkedin", "message", "out" if mine else "in", moment, when,
            content, text=text or row["conversationtitle"], others=others,
        )  # fmt: skip


def _not_a_message(row: Record, slug: str, sender: str) -> str:
    """Why a row is no message between people, or an empty string."""
    if "yes" in (drafts := (row["ismessagedraft"] + row["isconversationdraft"]).casefold()) or (
        "true" in drafts
    ):
        return "it is a draft"
    content = row["content"]
    if "spinmail-quill-editor" in content[:200] or "%FIRSTNAME%" in content:
        return "it is an advertisement"
    if not slug and "/company/" in row["senderprofileurl"]:
        return "it was sent by a company page"
    if fold(sender) == "linkedin member" or not sender:
        return "the sender's account is gone"
    if row["folder"].casefold() == "spam":
        return "it lies in the spam folder"
    return ""


def _recipients(archive: Archive, row: Record) -> list[tuple[str, str]]:
    """Names and slugs of the recipients; names hold commas, so addresses are split, not names."""
    urls = [url for url in row["recipientprofileurls"].split(",") if url.strip()]
    slugs = [slug for url in urls if (slug := linkedin_slug(url))]
    names = row["to"].strip()
    if len(slugs) == 1:
        return [(names, slugs[0])]
    parts = [part for part in names.split(", ") if part]
    if slugs:
        named = parts if len(parts) == len(slugs) else [""] * len(slugs)
        return list(zip(named, slugs, strict=True))
    if fold(names) == "linkedin member" or not names:
        return []
    known = archive.slug_for(names)
    if known or len(parts) < 2 or not all(" " in part for part in parts):
        return [(names, known)]
    return [(part, archive.slug_for(part)) for part in parts]
