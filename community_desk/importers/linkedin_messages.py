"""Messages of the LinkedIn archive: who wrote to whom, never what."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from community_desk.core.contactpoints import linkedin_slug
from community_desk.core.incoming import Incoming, Skipped
from community_desk.core.names import fold
from community_desk.importers.dates import any_moment, day, local_day
from community_desk.importers.people import digest, interaction
from community_desk.importers.tables import Columns, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from community_desk.importers.linkedin import Archive


Between = tuple[str, str, str, str]
"""Names and addresses of who wrote and of who was written to, as the table has them."""
_TALKS = 50_000
"""How many pairs that write to each other are known at a time."""


_BETWEEN = ("from", "senderprofileurl", "to", "recipientprofileurls")


class _Line(NamedTuple):
    """What is read of a message besides whom it passed between."""

    conversation: str
    title: str
    date: str
    subject: str
    content: str
    folder: str
    draft: str
    of_draft: str


_LINE = ("conversationid", "conversationtitle", "date", "subject", "content", "folder",
         "ismessagedraft", "isconversationdraft")  # fmt: skip


class _Talk(NamedTuple):
    """What all messages between the same people have in common."""

    reason: str
    sender: str
    mine: bool
    people: list[tuple[str, str, str]]
    """Name, slug and key of each."""
    others: int


def talks_of(archive: Archive) -> Iterator[tuple[Between, int]]:
    """Who wrote to whom how often, as the messages write it; the same two write many times."""
    talks: Counter[Between] = Counter()
    columns = Columns(*_BETWEEN)
    for row in archive.rows("messages"):
        if isinstance(row, Record):
            sender, url, names, urls = columns.of(row)
            talks[sender, url, names, urls] += 1
            if len(talks) >= _TALKS:
                yield from talks.items()
                talks.clear()
    yield from talks.items()


def read_messages(archive: Archive) -> Iterator[Incoming]:
    """Interactions of every message; a group's message is a comment with `others` counted."""
    talks: dict[Between, _Talk] = {}
    pairs, lines = Columns(*_BETWEEN), Columns(*_LINE)
    for row in archive.rows("messages"):
        if not isinstance(row, Record):
            yield row
            continue
        sender, url, names, urls = pairs.of(row)
        pair = sender, url, names, urls
        talk = talks.get(pair)
        if talk is None:
            if len(talks) >= _TALKS:
                talks.clear()
            talk = talks[pair] = _talk(archive, pair)
        yield from _message(archive, row, _Line._make(lines.of(row)), talk)


def _talk(archive: Archive, pair: Between) -> _Talk:
    sender, url, names, urls = pair
    slug = linkedin_slug(url)
    reason = ""
    if not slug and "/company/" in url:
        reason = "it was sent by a company page"
    elif fold(sender) == "linkedin member" or not sender:
        reason = "the sender's account is gone"
    slug = slug or archive.slug_for(sender)
    mine = archive.is_owner(sender, slug)
    found = _recipients(archive, names, urls)
    recipients = [(name, one) for name, one in found if not archive.is_owner(name, one)]
    people = recipients if mine else [(sender, slug)]
    keyed = [(name, one, archive.key_of(name, one)) for name, one in people]
    # The sender counts as present too, beside the owner.
    return _Talk(reason, sender, mine, keyed, len(recipients) if mine else len(recipients) + 1)


def _message(archive: Archive, row: Record, line: _Line, talk: _Talk) -> Iterator[Incoming]:
    if reason := _not_a_message(line, talk):
        yield Skipped(row.where, reason, row.raw)
        return
    moment = any_moment(line.date)
    when = local_day(moment) if moment else day(line.date)
    if when is None:
        yield Skipped(row.where, "its date cannot be read", row.raw)
        return
    if not talk.people:
        yield Skipped(row.where, "it is a message to yourself or to a deleted account", row.raw)
        return
    import_key = digest(line.conversation, line.date, talk.sender, line.content)
    text = line.content if archive.options.keep_bodies else line.subject
    text = text or line.title
    for name, one, key in talk.people:
        if key not in archive.taken:
            archive.taken.add(key)
            yield archive.someone(name, one, row.where)
        yield interaction(
            key, row.where, "linkedin", "message", "out" if talk.mine else "in", moment, when,
            import_key, text=text, others=talk.others,
        )  # fmt: skip


def _not_a_message(line: _Line, talk: _Talk) -> str:
    """Why a row is no message between people, or an empty string."""
    if "yes" in (drafts := (line.draft + line.of_draft).casefold()) or ("true" in drafts):
        return "it is a draft"
    if "spinmail-quill-editor" in line.content[:200] or "%FIRSTNAME%" in line.content:
        return "it is an advertisement"
    if talk.reason:
        return talk.reason
    if line.folder.casefold() == "spam":
        return "it lies in the spam folder"
    return ""


def _recipients(archive: Archive, names: str, addresses: str) -> list[tuple[str, str]]:
    """Names and slugs of the recipients; names hold commas, so addresses are split, not names."""
    urls = [url for url in addresses.split(",") if url.strip()]
    slugs = [slug for url in urls if (slug := linkedin_slug(url))]
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
