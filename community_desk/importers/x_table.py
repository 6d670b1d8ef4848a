"""Posts as the table `tweets.csv` of X archives of before 2018."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from community_desk.core.incoming import ReadOptions
from community_desk.importers.sources import Source
from community_desk.importers.tables import Record, head_headers, records

_HEADER = frozenset({"tweetid", "inreplytouserid", "timestamp", "text"})
_NAMED = re.compile(r"(?<![\w@])@(\w{1,15})\b")


def tables(source: Source) -> list[str]:
    """Members that are such tables."""
    return [
        name
        for name in source.members
        if source.may_be(name, ".csv")
        and any(header >= _HEADER for header in head_headers(source, name)[:1])
    ]


def tweets(source: Source, name: str, options: ReadOptions) -> Iterator[dict[str, Any]]:
    """Each row in the words of the newer archives; who is named stands in the text alone."""
    for row in records(source, name, options, _HEADER):
        if not isinstance(row, Record):
            continue
        logins = _NAMED.findall(row["text"])
        reply = row["inreplytouserid"]
        first = logins[0] if reply and row["text"].startswith("@") and logins else ""
        yield {
            "id_str": row["tweetid"], "created_at": row["timestamp"], "text": row["text"],
            "in_reply_to_user_id_str": reply, "in_reply_to_screen_name": first,
            "entities": {"user_mentions": [{"screen_name": login} for login in logins]},
        }  # fmt: skip
