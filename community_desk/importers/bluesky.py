"""The Bluesky repository (CAR): whom the owner follows and speaks to; people are DIDs only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

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
from community_desk.importers.carfile import CAR_LIMIT, records
from community_desk.importers.chats import GROUP_LIMIT, Chats
from community_desk.importers.dates import instant
from community_desk.importers.documents import dict_of, list_of, text_of
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import shorten

_DID = re.compile(r"at://(did:[a-z0-9]+:[^/\s]{1,200})(?:/|$)")


def _cars(source: Source) -> list[str]:
    return [
        name
        for name in source.members
        if source.may_be(name, ".car")
        and source.head(name, 2)[1:2] == b"\xa2"
        and b"roots" in source.head(name, 24)
    ]


def _sniff(source: Source) -> bool:
    return bool(_cars(source))


def _someone(did: str, where: str) -> IncomingPerson:
    handle = IncomingHandle("bluesky", "", did, f"https://bsky.app/profile/{did}")
    return IncomingPerson(f"bluesky:{did}", where, handles=(handle,))


def _read(source: Source, _options: ReadOptions) -> Iterator[Incoming]:
    for name in _cars(source):
        yield from tolerant(_repository(source, name), name)


def _repository(source: Source, name: str) -> Iterator[Incoming]:
    chats = Chats("bluesky")
    me = ""
    for path, record in records(source.read(name, CAR_LIMIT), name):
        if not path:
            me = text_of(record, "did")
            yield IncomingOwner((), (), (), (IncomingHandle("bluesky", "", me),))
            continue
        where = f"{name}, {path}"
        kind = path.partition("/")[0]
        if kind == "app.bsky.graph.follow":
            did = text_of(record, "subject")
            if did.startswith("did:") and did != me:
                known = _someone(did, where)
                yield replace(known, handles=(replace(known.handles[0], i_follow=True),))
            else:
                yield Skipped(where, "it follows nobody", shorten(record))
            continue
        people = _addressed(kind, record)
        if not people:
            chats.unaddressed += kind == "app.bsky.feed.post"
            continue
        moment = instant(text_of(record, "createdAt"))
        if moment is None:
            yield Skipped(where, "it has no time that can be read", shorten(record))
            continue
        word = {"app.bsky.feed.like": "react", "app.bsky.feed.repost": "reshare"}.get(
            kind, "comment"
        )
        for did in people:
            if did != me:
                yield from chats.message(
                    _someone(did, where), where, "", True, moment, path, kind=word
                )
    yield from chats.remarks()
    yield Remark(
        "A Bluesky export names people by number only and lists no followers; "
        "give them names on their pages."
    )


def _addressed(kind: str, record: dict[str, Any]) -> list[str]:
    """DIDs a like, repost or post is about, the first nine."""
    found: dict[str, None] = {}
    if kind in {"app.bsky.feed.like", "app.bsky.feed.repost"}:
        uris = [text_of(dict_of(record, "subject"), "uri")]
    elif kind == "app.bsky.feed.post":
        uris = [
            text_of(dict_of(record, "reply", "parent"), "uri"),
            text_of(dict_of(record, "embed", "record"), "uri"),
        ]
        for facet in list_of(record, "facets"):
            for feature in list_of(facet, "features"):
                if text_of(feature, "$type").endswith("#mention"):
                    uris.append(f"at://{text_of(feature, 'did')}")
    else:
        return []
    for uri in uris:
        match = _DID.match(uri)
        if match:
            found[match[1]] = None
    return list(found)[:GROUP_LIMIT]


IMPORTER = Importer(
    key="bluesky",
    title="Bluesky repository",
    channel="bluesky",
    sniff=_sniff,
    read=_read,
    how_to_get="Bluesky: Settings, Account, Export my data, Download CAR file. It comes at once.",
)
