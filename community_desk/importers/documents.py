"""JSON of unknown size and depth, read within limits; damage becomes a sentence.

Long arrays are read element by element, in constant memory whatever the file's size; whole
documents only up to a limit.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from community_desk.errors import FileError
from community_desk.importers.charsets import decode, wide_encoding
from community_desk.importers.sources import Source
from community_desk.importers.texts import chunks

DOCUMENT_LIMIT = 250_000_000
"""Most bytes of one JSON document that is read whole."""
STREAM_LIMIT = 8_000_000_000
"""Most bytes of one JSON document that is read piece by piece."""
_CHUNK = 1 << 20
_DECODER = json.JSONDecoder()
_ENDS = {"[": "]", "{": "}"}
Where = tuple[str | int, ...]
_BLANK = re.compile(r"[\s,\ufeff]*")


def document(source: Source, name: str) -> Any:
    """The JSON value of a member; FileError for damage, too much depth or size."""
    return parse(_text(source.read(name, DOCUMENT_LIMIT)), name)


def assigned(source: Source, name: str) -> Any:
    """The JSON value behind the first `=` of a script file, as X writes its archive."""
    text = _text(source.read(name, DOCUMENT_LIMIT))
    return parse(text.partition("=")[2].strip().rstrip(";"), name)


def _text(data: bytes) -> str:
    wide = wide_encoding(data[:200])
    if wide:
        return data.decode(wide, "replace").lstrip("\ufeff")
    return decode(data.removeprefix(codecs.BOM_UTF8))


def parse(text: str, name: str) -> Any:
    """A JSON text as a value; FileError names the file when it is none."""
    try:
        return json.loads(text)
    except RecursionError as error:
        raise FileError(f"{name} is nested too deeply and was refused.") from error
    except ValueError as error:
        raise FileError(f"{name} is cut off or damaged: it is not valid JSON.") from error


class _Text:
    """The text of a stream with a place in it; never more of it in memory than one value."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._blocks = codecs.iterdecode(chunks(stream), "utf-8", "replace")
        self._name = name
        self._buffer = ""
        self._at = 0
        self._ended = False

    def _more(self) -> None:
        """Read on, ever more at once, so that one long value is not tried too often."""
        left = len(self._buffer) - self._at
        parts, held = [self._buffer[self._at :]], 0
        for block in self._blocks:
            parts.append(block)
            held += len(block)
            if held >= max(_CHUNK, left):
                break
        else:
            self._ended = True
        self._buffer, self._at = "".join(parts), 0

    def peek(self) -> str:
        """The next character that is neither blank nor comma; empty at the end."""
        while True:
            self._at = _BLANK.match(self._buffer, self._at).end()  # type: ignore[union-attr]
            if self._at < len(self._buffer):
                return self._buffer[self._at]
            if self._ended:
                return ""
            self._more()

    def skip(self, wanted: str) -> None:
        """Go past a character that must come next."""
        if self.peek() != wanted:
            raise self.damaged()
        self._at += 1

    def skip_to(self, wanted: str) -> None:
        """Go past the first `wanted` that is near."""
        while (found := self._buffer.find(wanted, self._at)) < 0:
            if self._ended or len(self._buffer) > _CHUNK:
                raise self.damaged()
            self._more()
        self._at = found + 1

    def value(self) -> Any:
        """The whole value that begins here."""
        while self.peek():
            try:
                value, end = _DECODER.raw_decode(self._buffer, self._at)
            except RecursionError as error:
                raise FileError(f"{self._name} is nested too deeply and was refused.") from error
            except ValueError as error:
                if self._ended or len(self._buffer) - self._at > DOCUMENT_LIMIT // 4:
                    raise self.damaged() from error
            else:
                # At the very end of the buffer a number could still go on.
                if end < len(self._buffer) or self._ended:
                    self._at = end
                    return value
            self._more()
        raise self.damaged()

    def damaged(self) -> FileError:
        """What is said of a text that breaks off or makes no sense."""
        return FileError(f"{self._name} is cut off or damaged: it is not valid JSON.")


def items(source: Source, name: str) -> Iterator[Any]:
    """The elements of arrays or the objects behind each other in a file, one at a time."""
    with source.open(name, STREAM_LIMIT) as stream:
        text = _Text(stream, name)
        inside = False
        while mark := text.peek():
            if mark in "[]" and (mark == "]") == inside:
                inside = not inside
                text.skip(mark)
            elif not inside and mark != "{":
                raise FileError(f"{name} is no list of records.")
            else:
                yield text.value()
        if inside:
            raise FileError(f"{name} is cut off.")


def assigned_items(source: Source, name: str) -> Iterator[Any]:
    """The elements of the array behind the first `=` of a script file; none where it is no array.

    An archive of long ago has no `=` in front.
    """
    with source.open(name, STREAM_LIMIT) as stream:
        text = _Text(stream, name)
        if text.peek() not in "[{":
            text.skip_to("=")
        if text.peek() == "[":
            yield from (value for path, value in _walk(text, _is_root) if path)
        else:
            text.value()


def _is_root(path: Where) -> bool:
    return not path


def walk(
    source: Source, name: str, goes_into: Callable[[Where], bool]
) -> Iterator[tuple[Where, Any]]:
    """Each value of a document with the keys and places that lead to it, one at a time.

    Objects and arrays for which `goes_into` says yes are gone into; all else comes whole.
    """
    with source.open(name, STREAM_LIMIT) as stream:
        text = _Text(stream, name)
        yield from _walk(text, goes_into)
        if text.peek():
            raise text.damaged()


def elements(source: Source, name: str, *keys: str) -> Iterator[Any]:
    """The elements of the array that the keys lead to, one at a time."""
    for path, value in walk(source, name, lambda path: path == keys[: len(path)]):
        if path[:-1] == keys and isinstance(path[-1], int):
            yield value


def _walk(text: _Text, goes_into: Callable[[Where], bool]) -> Iterator[tuple[Where, Any]]:
    # Of each open container its end, its path, and the place of the next element.
    open_ones: list[tuple[str, Where, int]] = []
    path: Where = ()
    while True:
        mark = text.peek()
        if mark in _ENDS and goes_into(path):
            text.skip(mark)
            open_ones.append((_ENDS[mark], path, 0))
        else:
            yield path, text.value()
        while open_ones and text.peek() == open_ones[-1][0]:
            text.skip(open_ones.pop()[0])
        if not open_ones:
            return
        end, above, place = open_ones.pop()
        open_ones.append((end, above, place + 1))
        if end == "]":
            path = (*above, place)
            continue
        key = text.value()
        if not isinstance(key, str):
            raise text.damaged()
        text.skip(":")
        path = (*above, key)


def text_of(value: Any, key: str) -> str:
    """A text of a JSON object; numbers become text, anything else an empty string."""
    found = value.get(key) if isinstance(value, dict) else None
    if isinstance(found, str):
        return found
    if isinstance(found, int) and not isinstance(found, bool) and abs(found) < 10**30:
        return str(found)
    if isinstance(found, float) and abs(found) < 1e30:
        return str(int(found)) if found.is_integer() else repr(found)
    return ""


def list_of(value: Any, *keys: str) -> list[Any]:
    """The list found by going down the keys; empty when there is none."""
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, list) else []


def dict_of(value: Any, *keys: str) -> dict[str, Any]:
    """The object found by going down the keys; empty when there is none."""
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}
