"""Channels that DiscordChatExporter saved as CSV: one row a message, the author's id first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from community_desk.core.incoming import (
    Incoming,
    IncomingHandle,
    IncomingPerson,
    OwnerNeeded,
    ReadOptions,
    Skipped,
)
from community_desk.core.names import fold
from community_desk.importers.chats import GROUP_LIMIT, Chats, is_me
from community_desk.importers.dates import any_moment, day
from community_desk.importers.people import digest
from community_desk.importers.sources import Source
from community_desk.importers.tables import Record, head_headers, records

HEADER = frozenset({"authorid", "author", "date", "content"})


def tables(source: Source) -> list[str]:
    """Members that are such tables."""
    return [
        name
        for name in source.members[:2000]
        if source.may_be(name, ".csv")
        and any(header >= HEADER for header in head_headers(source, name)[:1])
    ]


def read_table(
    source: Source, name: str, options: ReadOptions, me: str, chats: Chats
) -> Iterator[Incoming]:
    """One channel; with one other author it is a talk of two, else a room."""
    authors: Counter[tuple[str, str]] = Counter()
    for row in records(source, name, options, HEADER):
        if isinstance(row, Record) and row["authorid"]:
            authors[row["authorid"], re.sub(r"#\d{1,4}$", "", row["author"])] += 1
    mine = me or next((one for one, shown in authors if is_me(options.me, one, shown)), "")
    if not mine:
        shown = tuple(shown for (_, shown), _ in authors.most_common(6))
        yield OwnerNeeded(shown, f"Which of these accounts in {name} is yours?")
        return
    others = {one: shown for one, shown in authors if one != mine}
    room = ""
    for row in records(source, name, options, HEADER):
        if isinstance(row, Record):
            # A room is known again by how it begins, whatever the file is called.
            room = room or digest(row["date"], row["authorid"], row["content"])
            yield from _row(row, mine, others, room, options, chats)
        else:
            yield row


def _row(
    row: Record, mine: str, others: dict[str, str], room: str, options: ReadOptions, chats: Chats
) -> Iterator[Incoming]:
    sender, moment = row["authorid"], _moment(row["date"])
    if moment is None or not sender or fold(others.get(sender, "")) == "deleted user":
        yield Skipped(row.where, "it has no time, or the account is gone", row.raw)
        return
    people = list(others) if sender == mine else [sender]
    if not 0 < len(people) <= GROUP_LIMIT:
        chats.unaddressed += 1
        return
    for one in people:
        shown = others[one]
        handle = IncomingHandle("discord", shown.casefold(), one)
        person = IncomingPerson(f"discord:{one}", row.where, shown, handles=(handle,))
        yield from chats.message(
            person, row.where, room, sender == mine, moment,
            digest("discord", row["date"], sender, row["content"]), len(others),
            row["content"] if options.keep_bodies else "",
        )  # fmt: skip


def _moment(text: str) -> datetime | None:
    """An instant, without the seventh digit of its second, or a wall clock of older versions."""
    found = any_moment(re.sub(r"(\.\d{6})\d+", r"\1", text.strip()))
    known = None if found else day(text.strip().partition(" ")[0])
    return datetime(known.year, known.month, known.day) if known else found  # noqa: DTZ001
