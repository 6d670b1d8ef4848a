"""Telegram Desktop's export as pages (HTML): chats, contacts and the owner.

A page shows people by name only, never by number, and says of no chat what sort it is; the
list of chats of a full export does. Messages that follow one another are joined: only the
first shows who wrote them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from community_desk.core.contactpoints import phone_number
from community_desk.core.incoming import (
    Incoming,
    IncomingHandle,
    IncomingOwner,
    IncomingPerson,
    OwnerNeeded,
    ReadOptions,
    Remark,
    Skipped,
)
from community_desk.core.names import fold
from community_desk.importers.chats import BODY, GROUP_LIMIT, Chats, is_me, named
from community_desk.importers.kept import Kept
from community_desk.importers.page_dates import telegram_moment
from community_desk.importers.pages import Element, is_page, steps
from community_desk.importers.people import Draft, digest, person
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import clean_name, head_text, shorten

if TYPE_CHECKING:
    from community_desk.importers.pages import Step

_MESSAGE = re.compile(r'class="message (?:default|service)')
_GONE = frozenset({"deleted account", "gelöschtes konto", "удалённый аккаунт", "cuenta eliminada"})
_TELLING = frozenset({"date", "media_call", "signature", "from_name", "text", "body"})
"""Classes of elements in a message that say something of it."""
_EACH = 500
"""What a message takes besides its text."""
_VIA = re.compile(r"\s+via @\w+$")
_LEFT = re.compile(r"channel|kanal|канал|canal|bot\b|saved|replies|verification", re.IGNORECASE)


@dataclass(slots=True)
class _Entry:
    """One message of a page."""

    number: str = ""
    service: bool = False
    joined: bool = False
    date: str = ""
    who: str = ""
    said: list[str] = field(default_factory=list)
    call: str = ""
    signed: bool = False


@dataclass
class _Chat:
    """One chat: its pages, its title, how many messages each wrote, and its sort if told."""

    folder: str
    pages: list[str] = field(default_factory=list)
    title: str = ""
    kind: str = ""
    names: Counter[str] = field(default_factory=Counter)
    signed: bool = False
    me: str = ""

    @property
    def others(self) -> list[str]:
        """Everybody but the owner."""
        return [one for one in self.names if fold(one) != fold(self.me)]

    @property
    def is_doubtful(self) -> bool:
        """Whether it may be a channel as well as a talk of two: only its title speaks."""
        return not self.kind and {fold(one) for one in self.names} == {fold(self.title)}

    @property
    def is_left_out(self) -> bool:
        """Whether nobody to know is in it: a channel, a program, notes to oneself."""
        if self.kind:
            return _LEFT.search(self.kind) is not None
        # Nobody but the channel speaks in a channel, and its posts may be signed.
        return self.signed and len(self.names) < 2


def chat_pages(source: Source) -> list[str]:
    """Members that are pages of chats."""
    return [name for name in source.members[:20_000] if _holds(source, name, _MESSAGE)]


_CONTACT = re.compile(r'class="name bold"')
_OWNER = re.compile(r'class="personal_info')


def _holds(source: Source, name: str, mark: re.Pattern[str]) -> bool:
    if not is_page(source, name) and not source.is_single:
        return False
    text = head_text(source, name)
    return text.lstrip()[:1] == "<" and mark.search(text) is not None


def seems(source: Source) -> bool:
    """Whether the source holds pages of a Telegram export."""
    return any(
        _holds(source, name, _MESSAGE)
        or (_is_list(name, "contacts") and _holds(source, name, _CONTACT))
        for name in source.members[:20_000]
    )


def _is_list(name: str, which: str) -> bool:
    return name.casefold().endswith(f"{which}.html")


def _size(entry: _Entry) -> int:
    return _EACH + sum(map(len, entry.said))


def _entries(source: Source, name: str, chat: _Chat) -> Iterator[_Entry]:
    """The messages of a page in order; learns the title of the chat on the way."""
    entry: _Entry | None = None
    top = 0
    title: list[str] = []
    parts: list[str] = []
    for step in steps(source, name):
        element = step.element
        if step.begins and "message" in element.classes and entry is None:
            entry, top = _begin(element), element.depth
        elif entry is None:
            if step.text and {"text", "bold"} <= element.classes and not chat.title:
                title.append(step.text)
            elif step.ends and title:
                chat.title, title = clean_name("".join(title)), []
        elif step.text:
            if len(parts) < 2_000:
                parts.append(step.text)
        elif step.ends and element.depth == top:
            yield entry
            entry = None
        elif not element.classes.isdisjoint(_TELLING):
            _take(entry, step, parts, top)
    if entry is not None:
        yield entry


def _begin(element: Element) -> _Entry:
    return _Entry(
        element.attributes.get("id", "").removeprefix("message"),
        "service" in element.classes, "joined" in element.classes,
    )  # fmt: skip


def _take(entry: _Entry, step: Step, parts: list[str], top: int) -> None:
    """One step inside a message; what is forwarded has a name and a date of its own."""
    element, classes = step.element, step.element.classes
    if step.begins:
        if "date" in classes and not entry.date:
            entry.date = element.attributes.get("title", "")
        elif "media_call" in classes:
            entry.call = "call" if "success" in classes else "missed"
        elif "signature" in classes:
            entry.signed = True
        if "from_name" in classes or "text" in classes:
            parts.clear()
    elif step.ends:
        if "from_name" in classes and not entry.who and element.depth <= top + 2:
            entry.who = _VIA.sub("", clean_name("".join(parts)))
        elif ("text" in classes or (entry.service and "body" in classes)) and len(entry.said) < 9:
            entry.said.append("".join(parts).strip()[:BODY])
            parts.clear()


def read_pages(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    """Everything the pages of an export hold."""
    told: set[str] = set()
    yield from _owner(source, options, told)
    me = {fold(one) for one in options.me} | told
    for name in source.members:
        if _is_list(name, "contacts") and _holds(source, name, _CONTACT):
            yield from tolerant(_contacts(source, name, options, me), name)
    chats = _chats(source)
    by_page = {name: chat for chat in chats for name in chat.pages}
    kept = Kept(lambda name: _entries(source, name, by_page[name]), _size)
    for chat in chats:
        for name in chat.pages:
            yield from tolerant(_survey(kept.first(name), chat), name)
    _learn_kinds(source, chats)
    found = _find_owner(chats, me) or bool(told)
    known = [chat for chat in chats if not chat.is_left_out and chat.names]
    if known and not found:
        names = Counter(name for chat in known for name in chat.names)
        candidates = tuple(name for name, _ in names.most_common(8))
        yield OwnerNeeded(candidates, "Which of these names is yours?")
        return
    taken = Chats("telegram")
    for chat in known:
        for name in chat.pages:
            yield from tolerant(_messages(kept.again(name), name, chat, taken, options), name)
    yield from taken.remarks()
    if left := len(chats) - len(known):
        yield Remark(f"Left out, since nobody to know is in them: {left:,} chats.")
    if known:
        yield Remark(
            "A Telegram export as pages (HTML) shows people by name only; "
            "an export as JSON tells two people of one name apart. Taken in after it, these "
            "messages may count twice; before it, once."
        )


def _chats(source: Source) -> list[_Chat]:
    """Pages by the folder they lie in: `messages.html`, `messages2.html` and so on are one chat."""
    found: dict[str, _Chat] = {}
    for name in chat_pages(source):
        folder = name.rpartition("/")[0]
        found.setdefault(folder, _Chat(folder)).pages.append(name)
    for chat in found.values():
        chat.pages.sort(key=lambda name: (len(name), name))
    return list(found.values())


def _survey(entries: Iterator[_Entry], chat: _Chat) -> Iterator[Incoming]:
    for entry in entries:
        if entry.service:
            if any(said.startswith("Channel ") for said in entry.said):
                chat.kind = "channel"
        else:
            chat.signed = chat.signed or entry.signed
            if entry.who and fold(entry.who) not in _GONE:
                chat.names[entry.who] += 1
    yield from ()


def _find_owner(chats: list[_Chat], me: set[str]) -> bool:
    """Fill in who the owner is; a talk of two is titled after the other one."""
    known = {fold(name): name for chat in chats for name in chat.names}
    told = {fold(chat.me) for chat in chats if _pair(chat)} - {""}
    if not me & set(known) and len(told) == 1:
        me |= told
    mine = [known[one] for one in me if one in known]
    for chat in chats:
        chat.me = next((one for one in mine if one in chat.names), mine[0] if mine else "")
    alone = all(set(map(fold, chat.names)) <= {fold(chat.title)} for chat in chats)
    return bool(mine) or alone


def _pair(chat: _Chat) -> bool:
    """Whether two speak in a chat titled after one of them; then the other one is `me`."""
    if len(chat.names) == 2 and any(fold(one) == fold(chat.title) for one in chat.names):
        chat.me = next(one for one in chat.names if fold(one) != fold(chat.title))
        return True
    return False


def _messages(
    entries: Iterator[_Entry], name: str, chat: _Chat, taken: Chats, options: ReadOptions
) -> Iterator[Incoming]:
    others = chat.others or ([chat.title] if fold(chat.title) not in _GONE else [])
    room = digest("telegram", chat.title) if len(others) > 1 else ""
    before = ""
    for count, entry in enumerate(entries, 1):
        where = f"{name}, {chat.title or 'chat'}, message {entry.number or count}"
        if entry.service:
            before = ""
            if re.fullmatch(r"-?\d*", entry.number) and not entry.number.startswith("-"):
                said = shorten(" ".join(entry.said))
                yield Skipped(where, "it is a note of the chat, not a message", said)
            continue
        who = entry.who or (before if entry.joined else "")
        before = who
        moment = telegram_moment(entry.date)
        if not who or fold(who) in _GONE:
            reason = "the sender's account is gone" if who else "it does not say who wrote it"
            yield Skipped(where, reason, shorten(" ".join(entry.said)))
        elif moment is None:
            yield Skipped(where, f"its date cannot be read ({shorten(entry.date, 40)})")
        else:
            yield from _said(entry, where, who, moment, chat, room, others, taken, options)


def _said(
    entry: _Entry, where: str, who: str, moment: datetime, chat: _Chat, room: str,
    others: list[str], taken: Chats, options: ReadOptions,
) -> Iterator[Incoming]:  # fmt: skip
    mine = fold(who) == fold(chat.me) if chat.me else is_me(options.me, who)
    people = others if mine else [who]
    if not people or (mine and not chat.others and fold(chat.title) == fold(who)):
        yield Skipped(where, "it is a message to yourself", "")
        return
    if len(people) > GROUP_LIMIT:
        taken.unaddressed += 1
        return
    size = max(1, len(others))
    said = entry.number or digest(moment, who, *entry.said)
    key = digest("telegram page", chat.title, said)
    for one in people:
        known = named("telegram", one, where)
        if chat.is_doubtful:
            known = replace(known, not_person="room")
        if entry.call == "call":
            yield from taken.call(known, where, mine, moment, key, size)
            continue
        text = "Missed call" if entry.call else ""
        if options.keep_bodies:
            text = text or "\n".join(entry.said)
        yield from taken.message(known, where, room, mine, moment, key, size, text)


def _rows(source: Source, name: str, wanted: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Texts of the elements of certain classes, with which class it is, in order."""
    held: list[str] | None = None
    top, which = 0, ""
    for step in steps(source, name):
        if held is None:
            hit = next((one for one in wanted if one in step.element.classes), "")
            if step.begins and hit:
                held, top, which = [], step.element.depth, hit
        elif step.text and len(held) < 200:
            held.append(step.text)
        elif step.ends and step.element.depth == top:
            yield which, clean_name("".join(held))
            held = None


def _contacts(source: Source, name: str, options: ReadOptions, me: set[str]) -> Iterator[Incoming]:
    """The list of contacts: a name, and a phone number below it."""
    shown = ""
    count = 0
    for which, text in [*_rows(source, name, ("name", "details_entry")), ("name", "")]:
        if which == "name":
            if shown:
                yield from _contact(f"{name}, contact {count}", shown, "", options, me)
            shown, count = text, count + 1
        elif shown:
            yield from _contact(f"{name}, contact {count}", shown, text, options, me)
            shown = ""


def _contact(
    where: str, shown: str, phone: str, options: ReadOptions, me: set[str]
) -> Iterator[Incoming]:
    draft = Draft(where, "" if fold(shown) in _GONE else shown, phones=[phone])
    number = phone_number(phone, options.country)
    if draft.name:
        draft.handles = [*named("telegram", shown, where).handles]
    found: IncomingPerson | None = person(draft, "telegram", options.country)
    if found is None or (not draft.name and not number):
        yield Skipped(where, "it has neither a name nor a number", shown)
    elif fold(shown) not in me:
        yield found


def _owner(source: Source, options: ReadOptions, me: set[str]) -> Iterator[Incoming]:
    """Who the archive is of: the first page of a full export says it."""
    for name in source.members[:20_000]:
        if not (_is_list(name, "export_results") and _holds(source, name, _OWNER)):
            continue
        values = [text for _, text in _rows(source, name, ("value",)) if text]
        phones = [number for one in values if (number := phone_number(one, options.country))]
        logins = [one[1:].casefold() for one in values if re.fullmatch(r"@\w{3,40}", one)]
        names = [one for one in values[:2] if one[:1] not in "+@" and not phone_number(one)]
        shown = clean_name(" ".join(names))
        if shown:
            me.add(fold(shown))
        handles = tuple(IncomingHandle("telegram", one) for one in logins[:1])
        yield IncomingOwner((shown,) if shown else (), (), tuple(phones[:1]), handles)


def _learn_kinds(source: Source, chats: list[_Chat]) -> None:
    """The list of chats tells of which sort each is; a chat is found by its title."""
    for name in source.members[:20_000]:
        if not ((_is_list(name, "chats") or _is_list(name, "left_chats"))
                and _holds(source, name, _CONTACT)):  # fmt: skip
            continue
        kind = ""
        by_title = {fold(chat.title): chat for chat in chats}
        for which, text in _rows(source, name, ("info", "name")):
            if which == "info":
                kind = text
            elif fold(text) in by_title:
                by_title[fold(text)].kind, kind = kind, ""
