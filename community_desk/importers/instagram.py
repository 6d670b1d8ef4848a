"""Instagram as JSON, all vintages: followers, following and messages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from urllib.parse import unquote

from community_desk.core.incoming import (
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
from community_desk.importers.dates import from_seconds, instant, local_day
from community_desk.importers.documents import dict_of, document, list_of, text_of
from community_desk.importers.meta_pages import Head, is_facebook, is_instagram, records
from community_desk.importers.page_dates import numbers_order, page_clock
from community_desk.importers.pages import is_page, steps
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import head_text

_HINT = re.compile(r"your_instagram_activity|followers_and_following|instagram", re.IGNORECASE)
_LISTS = re.compile(r'"relationships_[a-z_]{3,40}"\s*:\s*\[|^\s*\[\s*\{[^\[\]]*"string_list_data"|'
                    r'^\s*\[\s*\{\s*"title"[^{}]*"media_list_data"')  # fmt: skip
_OLD = re.compile(r'^\s*\{\s*"(?:blocked_users|close_friends|followers|following|'
                  r'follow_requests_sent)"\s*:\s*\{')  # fmt: skip
_KINDS = {
    "relationships_followers": "follows_me",
    "relationships_following": "i_follow",
    "relationships_follow_requests_sent": "requested",
    "relationships_permanent_follow_requests": "requested",
    "relationships_unfollowed_users": "ended",
}

_LEFT = {
    "relationships_blocked_users": "blocked", "relationships_restricted_users": "restricted",
    "relationships_hide_stories_from": "hid stories from",
    "relationships_dismissed_suggested_users": "were not interested in",
    "relationships_close_friends": "follow closely",
}  # fmt: skip
_PROFILE = re.compile(r'href="https?://(?:www\.)?instagram\.com/(?:_u/)?[\w.]{1,60}/?["?#]')
_PAGES = (
    ("ended", re.compile(r"unfollowed", re.IGNORECASE)),
    ("requested", re.compile(r"pending_follow|follow_requests?_(?:sent|you.ve_sent)|requests_sent",
                             re.IGNORECASE)),
    ("", re.compile(r"blocked|close|hide|restricted|suggest|request|favorite|hashtag|contact|"
                    r"accounts_you", re.IGNORECASE)),
    ("follows_me", re.compile(r"followers?(?:_\d+)?(?:[ .(]|$)", re.IGNORECASE)),
    ("i_follow", re.compile(r"following(?:_\d+)?(?:[ .(]|$)", re.IGNORECASE)),
)  # fmt: skip
"""Which list a page is, by its file's name; the first that fits."""


def _list_of_page(source: Source, name: str) -> str | None:
    """Which list of accounts a page is; empty for one that is not taken, None for no list."""
    file = name.rpartition("/")[2]
    label = next((label for label, words in _PAGES if words.search(file)), None)
    if label is None and not source.is_single:
        return None
    if not is_page(source, name):
        return None
    text = head_text(source, name)
    if "followers_and_following/" not in name and not _PROFILE.search(text):
        return None
    if label is None and "instagram.com/_u/" in text:
        # Renamed: accounts one follows stand with a heading and the link of the app.
        return "i_follow"
    return label


def _has_lists(source: Source) -> bool:
    return any(
        source.may_be(name, ".json")
        and (_LISTS.search(text := head_text(source, name, 2048)) or _OLD.match(text))
        for name in source.members[:3000]
    )


def _sniff(source: Source) -> bool:
    if _has_lists(source):
        return True
    if any(_list_of_page(source, name) for name in source.members[:3000]):
        return True
    hinted = any(_HINT.search(name) for name in source.members[:3000]) or (
        any(_HINT.search(part) for path in source.paths for part in path.parts[-2:])
        and not any(is_facebook(source, name) for name in source.members[:3000])
    )
    found = meta_threads.thread_members(source)
    return bool(found) and (hinted or any(is_instagram(source, name) for name in found[:20]))


@dataclass
class _Ties:
    follows_me: dict[str, date | None] = field(default_factory=dict)
    i_follow: dict[str, date | None] = field(default_factory=dict)
    requested: dict[str, date | None] = field(default_factory=dict)
    ended: dict[str, date | None] = field(default_factory=dict)

    def people(self) -> Iterator[IncomingPerson]:
        """Every account with its state; a tie both ways is connected since the later day."""
        for login in dict.fromkeys(
            [*self.follows_me, *self.i_follow, *self.requested, *self.ended]
        ):
            days = [self.follows_me.get(login), self.i_follow.get(login)]
            both = login in self.follows_me and login in self.i_follow
            known = [day for day in days if day]
            yield _account(
                login, "followers and following",
                i_follow=True if login in self.i_follow else None,
                follows_me=True if login in self.follows_me else None,
                connected_on=max(known) if both and known else None,
                invited_on=self.requested.get(login),
                ended_on=self.ended.get(login) if login not in self.i_follow else None,
            )  # fmt: skip


def _account(login: str, where: str, name: str = "", **state: Any) -> IncomingPerson:
    handle = IncomingHandle(
        "instagram", login, address=f"https://www.instagram.com/{login}", **state
    )
    return IncomingPerson(f"instagram:{login}", where, name, handles=(handle,))


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    owners: set[str] = set()
    ties = _Ties()
    pages = 0
    for name in source.members:
        label = _list_of_page(source, name)
        if label is not None:
            pages += bool(label)
            yield from tolerant(_page(source, name, label, ties, options), name)
        elif source.may_be(name, ".json"):
            yield from tolerant(_file(source, name, ties, owners), name)
    yield from ties.people()
    if ties.follows_me or ties.i_follow:
        yield Remark(
            "An Instagram export may cover only part of the time; "
            "who is missing in it is not taken as gone."
        )
    by_bare = {re.sub(r"[._]", "", login): login for login in {**ties.follows_me, **ties.i_follow}}

    def someone(who: str, folder: str, where: str) -> IncomingPerson:
        bare = re.sub(r"[._]", "", folder.rpartition("/")[2].rpartition("_")[0]).casefold()
        login = by_bare.get(bare)
        # The folder carries the login of the other side of a talk of two.
        if login and not folder.endswith(".json") and _fits(bare, who):
            return _account(login, where, who)
        return named("instagram", who, where)

    told = sum(map(len, (ties.follows_me, ties.i_follow, ties.requested, ties.ended)))
    for item in meta.Mailbox(source, options, "instagram", someone, owners).read():
        told += 1
        yield item
    if pages and not told:
        words = "is an Instagram export as HTML of a kind not known here."
        raise FileError(f"{source.display_name} {words}", "Export again and choose JSON.")


def _fits(bare: str, name: str) -> bool:
    """Whether a folder was named after this person: it starts like the display name or login."""
    letters = re.sub(r"[^a-z0-9]", "", fold(name))
    return bool(letters) and (letters.startswith(bare[:4]) or bare.startswith(letters[:4]))


def _file(source: Source, name: str, ties: _Ties, owners: set[str]) -> Iterator[Incoming]:
    head = head_text(source, name, 2048)
    if '"string_map_data"' in head and "personal_information" in name:
        yield from _owner(meta_threads.mended(document(source, name)), owners)
    elif _OLD.match(head):
        yield from _old(document(source, name), ties)
    elif _LISTS.search(head) or '"string_list_data"' in head:
        value = meta_threads.mended(document(source, name))
        if isinstance(value, list):
            label = "follows_me" if "following" not in name.rpartition("/")[2] else "i_follow"
            if re.search(r"blocked|pending|close|hide|restricted|unfollowed", name):
                return
            yield from _entries(value, name, getattr(ties, label))
            return
        for key, entries in dict_of({"x": value}, "x").items():
            label = _KINDS.get(key, "")
            if label and isinstance(entries, list):
                yield from _entries(entries, name, getattr(ties, label))
            elif key in _LEFT and isinstance(entries, list):
                yield Remark(f"{name} lists accounts you {_LEFT[key]}; it is not imported.")


def _page(
    source: Source, name: str, label: str, ties: _Ties, options: ReadOptions
) -> Iterator[Incoming]:
    """A page of accounts: each with a link, the day in words of the account's language."""
    if not label:
        yield Remark(f"{name} lists accounts that are neither followed nor followers; left out.")
        return
    found = list(records(steps(source, name), Head()))
    words = [[one.when, *one.texts] for one in found]
    order = numbers_order([text for texts in words for text in texts])
    order = options.day_first if order is None else order
    target: dict[str, date | None] = getattr(ties, label)
    for count, (one, texts) in enumerate(zip(found, words, strict=True), 1):
        where = f"{name}, entry {count}"
        login = one.link or (one.who if re.fullmatch(r"[\w.]{1,30}", one.who) else "")
        if not login:
            yield Skipped(where, "it names no account", one.who)
            continue
        dates = [text for text in texts if any(char.isdecimal() for char in text)
                 and "instagram.com" not in text]  # fmt: skip
        moment = next((m for text in dates if (m := page_clock(text, order))), None)
        if dates and moment is None:
            yield Skipped(where, "its date cannot be read; the account is taken all the same",
                          dates[0])  # fmt: skip
        target[login.casefold()] = moment.date() if moment else None


def _owner(value: Any, owners: set[str]) -> Iterator[Incoming]:
    for one in list_of(value, "profile_user"):
        data = dict_of(one, "string_map_data")
        login = text_of(dict_of(data, "Username"), "value")
        name = text_of(dict_of(data, "Name"), "value")
        if login:
            owners.update({fold(login), fold(name)} - {""})
            handle = IncomingHandle("instagram", login.casefold())
            yield IncomingOwner((name,) if name else (), (), (), (handle,))


def _old(value: Any, ties: _Ties) -> Iterator[Incoming]:
    for key, target in (("followers", ties.follows_me), ("following", ties.i_follow),
                        ("follow_requests_sent", ties.requested)):  # fmt: skip
        for login, text in dict_of(value, key).items():
            moment = instant(text) if isinstance(text, str) else None
            target[login.casefold()] = local_day(moment) if moment else None
    yield from ()


def _entries(entries: list[Any], name: str, target: dict[str, date | None]) -> Iterator[Incoming]:
    for count, entry in enumerate(entries, 1):
        detail: Any = next(iter(list_of(entry, "string_list_data")), {})
        link = text_of(detail, "href").partition("?")[0].rstrip("/")
        # Any of the three may hold an address, a shown name or nothing at all.
        found = (text_of(detail, "value"), text_of(entry, "title"),
                 unquote(link.rpartition("/")[2]))  # fmt: skip
        login = next((one for one in found if re.fullmatch(r"[\w.]{1,60}", one)), "")
        if not login:
            yield Skipped(f"{name}, entry {count}", "it names no account", str(entry)[:200])
            continue
        moment = from_seconds(text_of(detail, "timestamp"))
        target[login.casefold()] = local_day(moment) if moment else None


IMPORTER = Importer(
    key="instagram",
    title="Instagram",
    channel="instagram",
    sniff=_sniff,
    read=_read,
    how_to_get=(
        "Instagram: Accounts Center, Your information and permissions, Export your information. "
        "Choose JSON and the date range All time."
    ),
)
