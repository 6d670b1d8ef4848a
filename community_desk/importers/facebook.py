"""Facebook and Messenger as JSON, all vintages, with the zip of encrypted chats.

People are display names only: on re-import the same name is the same person on Facebook,
and every pairing with people of other channels is left to the user's eye.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from community_desk.core.incoming import (
    Complete,
    Importer,
    Incoming,
    IncomingHandle,
    IncomingOwner,
    IncomingPerson,
    ReadOptions,
    Remark,
    Skipped,
)
from community_desk.core.names import fold
from community_desk.errors import FileError
from community_desk.importers import meta, meta_threads
from community_desk.importers.chats import named
from community_desk.importers.dates import from_seconds, local_day
from community_desk.importers.documents import dict_of, list_of, text_of
from community_desk.importers.meta_pages import Head, Record, records
from community_desk.importers.page_dates import numbers_order, page_clock
from community_desk.importers.pages import first_steps, is_page, steps
from community_desk.importers.people import Draft, person
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import head_text

_FRIENDS = re.compile(r'^\s*\{\s*"friends(?:_v2)?"\s*:\s*\[\s*(?:\{\s*"(?:name|timestamp)|\])')
_OTHER = re.compile(r'^\s*\{\s*"(?:deleted_friends_v2|sent_requests_v2|received_requests_v2|'
                    r'following_v3|followers_v3|profile_v2|address_book_v2|'
                    r'rejected_friend_requests_v2)"')  # fmt: skip
_HTML = re.compile(r"(?:^|/)messages/.*/message_\d+\.html$|(?:^|/)(?:your_)?friends\.html?$")
_LISTS = (
    ("invited", re.compile(r"(?:sent|received)_friend_requests?|friend_requests_(?:sent|received)|"
                           r"(?:sent|received) friend requests?", re.IGNORECASE)),
    ("ended", re.compile(r"(?:removed|deleted|rejected)_friend|(?:removed|deleted) friend",
                         re.IGNORECASE)),
    ("", re.compile(r"people_you_may|friend_peer|peer group|posts|suggested|close_friend",
                    re.IGNORECASE)),
    ("friends", re.compile(r"(?:^|[/ _])(?:your_)?friends(?:\.html?|$)|^(?:your friends|"
                           r"deine freunde|ihre freunde|freunde|vos amis?|amis?|"
                           r"tus amigos|amigos|seus amigos|"
                           r"i tuoi amici|amici|je vrienden|vrienden|znajomi|друзья|あなたの友達|"
                           r"arkadaşların|dina vänner|dine venner|أصدقاؤك)$", re.IGNORECASE)),
)  # fmt: skip
"""Which list a page is, by its file's name or its heading; the first that fits."""
_INVITED = ("sent_requests_v2", "received_requests_v2")
_ENDED = ("deleted_friends_v2", "rejected_friend_requests_v2")


def _sniff(source: Source) -> bool:
    names = source.members[:2000]
    for name in names:
        if source.may_be(name, ".json") and (
            _FRIENDS.match(text := head_text(source, name, 2048)) or _OTHER.match(text)
        ):
            return True
    if any(_HTML.search(name) or _kind(source, name) for name in names):
        return True
    return bool(meta_threads.thread_members(source))


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    owners = set()
    profile = meta.find_object(source, "profile_v2") or meta.find_object(source, "profile")
    name = text_of(dict_of(profile, "name"), "full_name")
    if name:
        owners.add(fold(name))
        emails = tuple(one for one in list_of(profile, "emails", "emails") if isinstance(one, str))
        login = text_of(profile, "username")
        handles = (IncomingHandle("facebook", login),) if login else ()
        yield IncomingOwner((name,), emails, (), handles)
    friends = 0
    for item in _friends(source, owners):
        friends += isinstance(item, IncomingPerson)
        yield item
    for key in _INVITED + _ENDED:
        yield from _ties(source, key)
    on_pages = 0
    for name in source.members:
        for item in tolerant(_page(source, name, options, owners), name):
            on_pages += isinstance(item, IncomingPerson)
            yield item
    yield from _address_book(source, options)
    if friends:
        yield Complete("facebook")
    mailbox = meta.Mailbox(
        source, options, "facebook", lambda who, _, where: _someone(who, where), owners
    )
    told = 0
    for item in mailbox.read():
        told += not isinstance(item, Remark)
        yield item
    if next(meta.records(source, "following_v3"), None):
        yield Remark("Pages and people you follow are not told apart there and were left out.")
    if on_pages:
        yield Remark("The list of friends came as a page (HTML); nobody is taken as gone by it.")
    elif not (friends or told) and any(_HTML.search(member) for member in source.members):
        raise FileError(
            f"{source.display_name} is a Facebook export as HTML of a kind not known here.",
            "Export again and choose the format JSON.",
        )


def _someone(who: str, where: str) -> IncomingPerson:
    """A sender by name; archives of long ago show some by number only."""
    number = re.fullmatch(r"(\d{3,20})@facebook\.com", who)
    if number is None:
        return named("facebook", who, where)
    handle = IncomingHandle("facebook", "", number[1], f"https://www.facebook.com/{number[1]}")
    return IncomingPerson(f"facebook:{number[1]}", where, handles=(handle,))


def _kind(source: Source, name: str) -> str:
    """Which list of people a page is; empty for any other page.

    In an export the file's name tells, and a page alone also by its heading.
    """
    file = name.rpartition("/")[2]
    if not source.is_single and not file.casefold().endswith((".html", ".htm")):
        return ""
    by_name = _fitting(file)
    if by_name is not None or not source.is_single:
        return by_name if by_name and is_page(source, name) else ""
    text = head_text(source, name, 4096)
    if not (is_page(source, name) and re.search("facebook|fbcdn|_a70|_3b0", text, re.IGNORECASE)):
        return ""
    head = Head()
    for _ in records(first_steps(source, name), head):
        pass
    return _fitting(head.heading) or _fitting(head.title) or ""


def _fitting(words: str) -> str | None:
    """The list that a file's name or a heading speaks of; None where it speaks of none."""
    return next((kind for kind, known in _LISTS if known.search(words)), None)


def _page(source: Source, name: str, options: ReadOptions, owners: set[str]) -> Iterator[Incoming]:
    """A page of friends, requests or former friends."""
    kind = _kind(source, name)
    if not kind:
        return
    found = [one for one in records(steps(source, name), Head()) if not one.texts or one.items]
    order = numbers_order([one.when for one in found])
    order = options.day_first if order is None else order
    seen: Counter[str] = Counter()
    for count, (who, when, what) in enumerate(_entries(found, kind), 1):
        where = f"{name}, entry {count}"
        if not who or fold(who) in meta.GONE or fold(who) in owners:
            yield Skipped(where, "it names nobody", when)
            continue
        moment = page_clock(when, order)
        if when and moment is None:
            yield Skipped(where, "its date cannot be read; the person is taken all the same", when)
        known = named("facebook", who, where)
        seen[known.key] += 1
        if seen[known.key] > 1 and what == "friends":
            known = replace(named("facebook", f"{who} #{when or count}", where), name=who)
        day = moment.date() if moment else None
        handle = replace(
            known.handles[0], connected_on=day if what == "friends" else None,
            invited_on=day if what == "invited" else None,
            ended_on=day if what == "ended" else None,
        )  # fmt: skip
        yield replace(known, handles=(handle,))


def _entries(found: list[Record], kind: str) -> Iterator[tuple[str, str, str]]:
    """Name, date in words and list of each entry; pages of long ago hold several lists."""
    first = True
    for one in found:
        if not one.items:
            yield one.who, one.when, kind
            continue
        what = _fitting(one.who) or ("friends" if first else "")
        first = False
        for item in one.items if what else ():
            parts = re.fullmatch(r"(.*?)\s*\(([^()]*\d[^()]*)\)", item)
            yield (parts[1], parts[2], what) if parts else (item, "", what)


def _friends(source: Source, owners: set[str]) -> Iterator[Incoming]:
    seen: Counter[str] = Counter()
    for key in ("friends_v2", "friends"):
        for count, (name, one) in enumerate(meta.records(source, key), 1):
            where = f"{name}, entry {count}"
            who, moment = text_of(one, "name"), from_seconds(text_of(one, "timestamp"))
            if not who or fold(who) in meta.GONE or fold(who) in owners:
                yield Skipped(where, "it names nobody", str(one)[:200])
                continue
            known = named("facebook", who, where)
            seen[known.key] += 1
            if seen[known.key] > 1:
                known = named("facebook", f"{who} #{text_of(one, 'timestamp')}", where)
                known = replace(known, name=who)
            since = local_day(moment) if moment else None
            handle = replace(known.handles[0], connected_on=since)
            contact = text_of(one, "contact_info")
            draft = Draft(where, who, emails=[contact] if "@" in contact else [])
            draft.handles = [handle]
            draft.phones = [contact] if contact and "@" not in contact else []
            found = person(draft, "facebook")
            if found:
                yield replace(found, key=known.key)


def _ties(source: Source, key: str) -> Iterator[Incoming]:
    for count, (name, one) in enumerate(meta.records(source, key), 1):
        who, moment = text_of(one, "name"), from_seconds(text_of(one, "timestamp"))
        where = f"{name}, entry {count}"
        if not who or moment is None or fold(who) in meta.GONE:
            yield Skipped(where, "it names nobody or has no time", str(one)[:200])
            continue
        known = named("facebook", who, where)
        when = local_day(moment)
        handle = replace(
            known.handles[0], invited_on=when if key in _INVITED else None,
            ended_on=when if key in _ENDED else None,
        )  # fmt: skip
        yield replace(known, handles=(handle,))


def _address_book(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    """The phone book that was uploaded once: names with numbers and e-mails."""
    book = meta.find_object(source, "address_book_v2")
    for count, one in enumerate(list_of(book, "address_book"), 1):
        where = f"uploaded address book, entry {count}"
        points = [text_of(two, "contact_point") for two in list_of(one, "details")]
        draft = Draft(where, text_of(one, "name"))
        draft.emails = [point for point in points if "@" in point]
        draft.phones = [point for point in points if point and "@" not in point]
        found: IncomingPerson | None = person(draft, "facebook-book", options.country)
        if found and (found.emails or found.phones):
            yield found
        else:
            yield Skipped(where, "it has no email and no phone", text_of(one, "name"))


IMPORTER = Importer(
    key="facebook",
    title="Facebook and Messenger",
    channel="facebook",
    sniff=_sniff,
    read=_read,
    how_to_get=(
        "Facebook: Accounts Center, Your information and permissions, Export your information. "
        "Choose the format JSON (HTML is preset, and holds less) and all time. Choose all zips "
        "together, and "
        "messages.zip of the encrypted chats with them."
    ),
)
