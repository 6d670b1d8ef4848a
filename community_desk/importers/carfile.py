"""CAR files with DAG-CBOR blocks, as Bluesky exports an account; read within limits.

Format: varint length, then content id and data, over and over; the first block is the
header. Records hang in a Merkle search tree whose keys are compressed by prefix.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any, NamedTuple

from community_desk.errors import FileError

_DEPTH = 64
_ITEMS = 1_000_000
CAR_LIMIT = 300_000_000
"""Most bytes of one CAR file."""


class Link(bytes):
    """A content id inside a record."""


class Repository(NamedTuple):
    """The bytes of a file and where in it each block lies."""

    data: bytes
    places: dict[bytes, tuple[int, int]]


class _BrokenError(ValueError):
    """The bytes are no CBOR or CAR."""


def records(data: bytes, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """`collection/key` and value of every record; FileError when the file is damaged."""
    try:
        repository, root = _repository(data)
        commit = _block(repository, root)
        if not isinstance(commit, dict):
            raise _BrokenError
        yield "", commit
        seen: set[bytes] = set()
        yield from _tree(repository, commit.get("data"), seen, 0)
    except (_BrokenError, IndexError, struct.error, UnicodeDecodeError, OverflowError) as error:
        raise FileError(f"{name} is a damaged Bluesky repository.") from error


def _repository(data: bytes) -> tuple[Repository, Any]:
    length, at = _varint(data, 0)
    header, _ = _value(data, at, 0)
    at += length
    roots = header.get("roots") if isinstance(header, dict) else None
    if not isinstance(roots, list) or not roots:
        raise _BrokenError
    blocks: dict[bytes, tuple[int, int]] = {}
    while at < len(data):
        length, at = _varint(data, at)
        end = at + length
        if end > len(data) or length < 2:
            raise _BrokenError
        size = _cid_size(data, at)
        blocks[data[at : at + size]] = (at + size, end)
        at = end
    return Repository(data, blocks), roots[0]


def _cid_size(data: bytes, at: int) -> int:
    start = at
    if data[at : at + 2] == b"\x12\x20":
        return 34
    for _ in range(3):
        _, at = _varint(data, at)
    length, at = _varint(data, at)
    return at + length - start


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7
        if shift > 56:
            raise _BrokenError


def _block(repository: Repository, link: Any) -> Any:
    if not isinstance(link, Link) or bytes(link) not in repository.places:
        raise _BrokenError
    start, _ = repository.places[bytes(link)]
    value, _ = _value(repository.data, start, 0)
    return value


def _value(data: bytes, at: int, depth: int) -> tuple[Any, int]:
    """The CBOR value at a place, and where it ends."""
    if depth > _DEPTH:
        raise _BrokenError
    first = data[at]
    at += 1
    major, info = first >> 5, first & 31
    if major == 7:
        return _simple(data, at, info)
    if info < 24:
        count = info
    elif info <= 27:
        width = 1 << (info - 24)
        count = int.from_bytes(data[at : at + width], "big")
        at += width
    else:
        raise _BrokenError
    if major == 0:
        return count, at
    if major == 1:
        return -1 - count, at
    if major in (2, 3):
        if at + count > len(data):
            raise _BrokenError
        raw = data[at : at + count]
        return (raw if major == 2 else raw.decode("utf-8")), at + count
    if count > min(_ITEMS, len(data) - at):
        raise _BrokenError
    if major == 4:
        values = []
        for _ in range(count):
            value, at = _value(data, at, depth + 1)
            values.append(value)
        return values, at
    if major == 5:
        return _map(data, at, count, depth)
    value, at = _value(data, at, depth + 1)
    return (Link(value[1:]) if count == 42 and isinstance(value, bytes) else value), at


def _map(data: bytes, at: int, count: int, depth: int) -> tuple[dict[str, Any], int]:
    found: dict[str, Any] = {}
    for _ in range(count):
        key, at = _value(data, at, depth + 1)
        if not isinstance(key, str):
            raise _BrokenError
        found[key], at = _value(data, at, depth + 1)
    return found, at


def _simple(data: bytes, at: int, info: int) -> tuple[Any, int]:
    if info in (20, 21, 22, 23):
        return {20: False, 21: True, 22: None, 23: None}[info], at
    if info in (25, 26, 27):
        width = {25: 2, 26: 4, 27: 8}[info]
        (value,) = struct.unpack({2: ">e", 4: ">f", 8: ">d"}[width], data[at : at + width])
        return value, at + width
    raise _BrokenError


def _tree(
    repository: Repository, link: Any, seen: set[bytes], depth: int
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Records in key order; each node once, so that a circle ends."""
    if link is None:
        return
    if depth > _DEPTH or not isinstance(link, Link) or link in seen:
        raise _BrokenError
    seen.add(link)
    node = _block(repository, link)
    if not isinstance(node, dict):
        raise _BrokenError
    yield from _tree(repository, node.get("l"), seen, depth + 1)
    key = b""
    entries = node.get("e")
    for entry in entries if isinstance(entries, list) else ():
        if not isinstance(entry, dict) or not isinstance(entry.get("k"), bytes):
            raise _BrokenError
        prefix = entry.get("p")
        key = key[: prefix if isinstance(prefix, int) else 0] + entry["k"]
        if isinstance(entry.get("v"), Link) and bytes(entry["v"]) in repository.places:
            value = _block(repository, entry["v"])
            if isinstance(value, dict):
                yield key.decode("utf-8", "replace"), value
        yield from _tree(repository, entry.get("t"), seen, depth + 1)
