"""What all chat formats share: each person once, and what a group's message counts as."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from community_desk.core.contactpoints import looks_like_phone, phone_number
from community_desk.core.incoming import (
    IncomingHandle,
    IncomingInteraction,
    IncomingPerson,
    Remark,
)
from community_desk.core.names import fold
from community_desk.importers.dates import local_day
from community_desk.importers.people import digest
from community_desk.importers.texts import clean_name

BODY = 20_000
"""Most characters kept of a message's text, when the user asks for texts at all."""
GROUP_LIMIT = 9
"""In larger groups what the owner says is not counted as said to each single member."""


@dataclass
class Chats:
    """State of one reading: who has been yielded, and which days of groups are taken.

    In a group only the first message of a person, direction and day is taken: the model
    counts no more, and a busy group would drown everything else.
    """

    channel: str
    met: set[int] = field(default_factory=set)
    days: set[tuple[str, str, str, date]] = field(default_factory=set)
    folded: int = 0
    """Messages in groups that a first one of the same person and day stands for."""

    unaddressed: int = 0
    """What the owner said to nobody in particular or to a large group."""

    def meet(self, person: IncomingPerson) -> Iterator[IncomingPerson]:
        """The person, unless it was yielded before in the same words."""
        mark = hash((person.key, person.name, person.notes, person.handles, person.emails))
        if mark not in self.met:
            self.met.add(mark)
            yield person

    def message(
        self, person: IncomingPerson, where: str, room: str, mine: bool, moment: datetime,
        key: str, others: int = 1, text: str = "", kind: str = "message", every: bool = False,
        same: str = "",
    ) -> Iterator[IncomingPerson | IncomingInteraction]:  # fmt: skip
        """One message between the owner and a person; a wall-clock `moment` keeps its day.

        `every` takes each message to several people, for channels without rooms. `same` is
        its key in another kind of export.
        """
        direction = "out" if mine else "in"
        day = local_day(moment)
        if others > 1 and not every:
            mark = (room, person.key, direction, day)
            if mark in self.days:
                self.folded += 1
                return
            self.days.add(mark)
            key, same = digest(room, direction, day), ""
        if others > 1 and kind == "message":
            kind = "comment"
        yield from self.meet(person)
        yield IncomingInteraction(
            person.key, where, self.channel, kind, direction, day, key, _utc(moment),
            max(1, others), None, text, same,
        )  # fmt: skip

    def call(
        self, person: IncomingPerson, where: str, mine: bool, moment: datetime, key: str,
        others: int = 1, text: str = "Call", kind: str = "call", same: str = "",
    ) -> Iterator[IncomingPerson | IncomingInteraction]:  # fmt: skip
        """A call or meeting both took part in, with who began it."""
        yield from self.meet(person)
        yield IncomingInteraction(
            person.key, where, self.channel, kind, "mutual", local_day(moment), key, _utc(moment),
            max(1, others), "me" if mine else "them", text, same,
        )  # fmt: skip

    def remarks(self) -> Iterator[Remark]:
        """How many messages in groups were counted with the first of their day."""
        if self.folded:
            yield Remark(
                f"{self.folded:,} further messages in groups were counted with the first one "
                "of the same person and day."
            )
        if self.unaddressed:
            words = (
                "1 post or message"
                if self.unaddressed == 1
                else (f"{self.unaddressed:,} posts and messages")
            )
            yield Remark(f"{words} to nobody in particular or to a large group counted for no one.")


def _utc(moment: datetime) -> datetime | None:
    return moment if moment.tzinfo is not None else None


def named(channel: str, name: str, where: str) -> IncomingPerson:
    """Somebody of whom a chat shows only a display name or a phone number."""
    shown = clean_name(name).lstrip("~").strip()
    number = ""
    if looks_like_phone(shown):
        number = phone_number(shown.replace("‑", "-"))
    if number:
        handles = (
            IncomingHandle(channel, number, address=number),
            IncomingHandle("phone", number, address=number),
        )
        return IncomingPerson(f"phone:{number}", where, phones=(number,), handles=handles)
    identifier = " ".join(shown.casefold().split())[:300]
    return IncomingPerson(
        f"{channel}:{identifier}", where, shown, handles=(IncomingHandle(channel, identifier),)
    )


def is_me(me: tuple[str, ...], *names: str) -> bool:
    """Whether one of the names, numbers or handles is the user's own, as typed."""
    mine = {fold(one).lstrip("@") for one in me}
    return any(fold(name).lstrip("@") in mine for name in names if name)


_CHANNELS = {
    "mailto": "email", "email": "email", "twitter": "x", "facebook": "facebook",
    "whatsapp": "whatsapp", "telegram": "telegram", "linkedin": "linkedin",
    "instagram": "instagram",
}  # fmt: skip


def channel_of(kind: str) -> str:
    """The channel of a kind of address as address books name it; messages to a phone otherwise."""
    bare = kind.casefold()
    return next((code for word, code in _CHANNELS.items() if bare.startswith(word)), "sms")
