"""JSON of unknown size and depth, read within limits; damage becomes a sentence.

Long arrays are read element by element; whole documents only up to a limit.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any

from community_desk.errors import FileError
from community_desk.importers.charsets import decode, wide_encoding
from community_desk.importers.sources import Source

DOCUMENT_LIMIT = 250_000_000
"""Most bytes of one JSON document that is read whole."""
_CHUNK = 1 << 20
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


def items(source: Source, name: str) -> Iterator[Any]:
    """The elements of one array, or of several arrays behind each other, one at a time."""
    decoder = json.JSONDecoder()
    with source.open(name) as stream:
        reader = codecs.getreader("utf-8")(stream, "replace")
        buffer, at, inside, ended = "", 0, False, False
        while True:
            at = _BLANK.match(buffer, at).end()  # type: ignore[union-attr]
            if at < len(buffer) and buffer[at] in "[]" and (buffer[at] == "]") == inside:
                inside, at = not inside, at + 1
                continue
            if at < len(buffer):
                if not inside:
                    raise FileError(f"{name} is no list of records.")
                try:
                    value, end = decoder.raw_decode(buffer, at)
                except RecursionError as error:
                    raise FileError(f"{name} is nested too deeply and was refused.") from error
                except ValueError as error:
                    if ended or len(buffer) - at > DOCUMENT_LIMIT // 4:
                        raise FileError(f"{name} is cut off or damaged.") from error
                else:
                    # At the very end of the buffer a number could still go on.
                    if end < len(buffer) or ended:
                        yield value
                        at = end
                        continue
            if ended:
                if inside:
                    raise FileError(f"{name} is cut off.")
                return
            block = reader.read(max(_CHUNK, len(buffer) - at))
            ended = not block
            buffer, at = buffer[at:] + block, 0


def text_of(value: Any, key: str) -> str:
    """A text of a JSON object; numbers become text, anything else an empty string."""
    found = value.get(key) if isinstance(value, dict) else None
    if isinstance(found, str):
        return found
    if isinstance(found, int) and not isinstance(found, bool) and abs(found) < 10**30:
        return str(found)
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
