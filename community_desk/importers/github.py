"""GitHub: follower and following lists as its service answers them, and the account export."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from community_desk.core.incoming import (
    Importer,
    Incoming,
    IncomingHandle,
    IncomingOwner,
    NotPerson,
    ReadOptions,
    Remark,
    Skipped,
)
from community_desk.importers.chats import is_me
from community_desk.importers.documents import items, list_of, text_of
from community_desk.importers.people import Draft, person
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import head_text, shorten

_ANSWER = re.compile(r'^\s*(?:\[\s*)?\{[^\[\]{}]*"login"\s*:[^\[\]{}]*"(?:html_url|node_id)"\s*:')
_EXPORT = re.compile(r'^\s*\[\s*\{\s*"type"\s*:\s*"user"[^\[\]]*"login"\s*:')


def _files(source: Source) -> list[str]:
    return [
        name
        for name in source.members[:5000]
        if source.may_be(name, ".json")
        and (_ANSWER.match(text := head_text(source, name, 16_384)) or _EXPORT.match(text))
    ]


def _sniff(source: Source) -> bool:
    return bool(_files(source))


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    for name in _files(source):
        yield from tolerant(_list(source, name, options), name)


def _list(source: Source, name: str, options: ReadOptions) -> Iterator[Incoming]:
    file = name.rpartition("/")[2].casefold()
    export = bool(_EXPORT.match(head_text(source, name, 16_384)))
    i_follow = True if "following" in file and not export else None
    follows_me = True if "follower" in file and not export else None
    if i_follow is None and follows_me is None and not export:
        yield Remark(f"{name} does not say whether these people follow you or you them.")
    owner_known = False
    for count, entry in enumerate(items(source, name), 1):
        where = f"{name}, entry {count}"
        login = text_of(entry, "login").casefold()
        if not login:
            yield Skipped(where, "it names no account", shorten(entry))
            continue
        emails = [text_of(one, "address") for one in list_of(entry, "emails")]
        handle = IncomingHandle(
            "github", login, text_of(entry, "id"), f"https://github.com/{login}", i_follow,
            follows_me,
        )  # fmt: skip
        # Only the account that asked for the export shows its addresses.
        if is_me(options.me, login) or (export and any(emails) and not owner_known):
            owner_known = True
            shown = text_of(entry, "name")
            yield IncomingOwner((shown,) if shown else (), tuple(emails), (), (handle,))
            continue
        draft = Draft(where, text_of(entry, "name"), not_person=_not_person(entry))
        draft.org, draft.place = text_of(entry, "company"), text_of(entry, "location")
        draft.emails, draft.urls = emails, [text_of(entry, "website") or text_of(entry, "blog")]
        draft.handles = [handle]
        found = person(draft, "github", options.country)
        if found:
            yield found


def _not_person(entry: Any) -> NotPerson | None:
    kind = text_of(entry, "type")
    if kind == "Organization":
        return "company"
    return "bot" if kind == "Bot" or text_of(entry, "login").endswith("[bot]") else None


IMPORTER = Importer(
    key="github",
    title="GitHub people",
    channel="github",
    sniff=_sniff,
    read=_read,
    how_to_get=(
        "GitHub's account export has no followers list. Save the answers of the pages "
        "api.github.com/users/YOU/followers and .../following as followers.json and "
        "following.json in your browser."
    ),
)
