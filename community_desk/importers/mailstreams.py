"""Mail files as bytes the reader of headers takes: UTF-8, with lines that end in LF."""

from __future__ import annotations

import io
from typing import Any, BinaryIO, cast

from community_desk.importers.charsets import wide_encoding
from community_desk.importers.texts import chunks


class _Recoded(io.RawIOBase):
    """A stream of two or four bytes a character, as UTF-8."""

    def __init__(self, stream: BinaryIO) -> None:
        self._blocks = chunks(stream)
        self._held = b""

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """The next bytes."""
        while not self._held:
            block = next(self._blocks, None)
            if block is None:
                return 0
            self._held = block
        some, self._held = self._held[: len(buffer)], self._held[len(buffer) :]
        buffer[: len(some)] = some
        return len(some)


class _Returns(io.RawIOBase):
    """A stream whose lines end in CR alone, as old Macintoshes wrote them, with LF."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """The next bytes."""
        data = self._stream.read(len(buffer)).replace(b"\r", b"\n")
        buffer[: len(data)] = data
        return len(data)


def is_of_returns(head: bytes) -> bool:
    """Whether lines end in CR alone."""
    return b"\r" in head and b"\n" not in head


def with_line_feeds(stream: BinaryIO, head: bytes) -> BinaryIO:
    """The stream as UTF-8 with lines that end in LF; `head` is its beginning."""
    if wide_encoding(head):
        stream = cast("BinaryIO", io.BufferedReader(_Recoded(stream)))
    if is_of_returns(narrow(head)):
        return cast("BinaryIO", io.BufferedReader(_Returns(stream)))
    return stream


def narrow(head: bytes) -> bytes:
    """A beginning that was written in two or four bytes a character, as UTF-8."""
    wide = wide_encoding(head)
    return head[: len(head) // 4 * 4].decode(wide, "replace").encode() if wide else head
