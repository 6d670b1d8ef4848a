"""Web pages of exports as a stream of elements and texts; damage and attacks become a sentence.

Only the open elements are held, never a page: an export may be one line of a gigabyte, nested
a hundred thousand deep, or one tag that never ends.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from contextlib import suppress
from functools import lru_cache
from html.parser import HTMLParser
from typing import TYPE_CHECKING, NamedTuple

from community_desk.errors import FileError
from community_desk.importers.texts import chunks, head_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from community_desk.importers.sources import Source

PAGE_LIMIT = 2_000_000_000
"""Most bytes of one page."""
_PIECE = 1 << 16
_TAG_LIMIT = 1 << 20
"""Longest tag, comment or script; pictures inside a page are written into its tags."""
_DEPTH = 5_000
_EMPTY = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
     "source", "track", "wbr"]
)  # fmt: skip
_UNREAD = frozenset({"style", "script", "noscript"})
_CLOSES_ITSELF = frozenset({"li", "p", "td", "tr"})
_PAGE = re.compile(
    r"\s*(?:<!--.{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)", re.IGNORECASE | re.DOTALL
)


class Element(NamedTuple):
    """An element that is open: what it is called, its classes and attributes, and how deep."""

    tag: str
    classes: frozenset[str]
    attributes: dict[str, str]
    depth: int


class Step(NamedTuple):
    """What comes next in a page: an element begins or ends, or a text in it."""

    element: Element
    begins: bool = False
    ends: bool = False
    text: str = ""


@lru_cache(maxsize=1000)
def _classes(text: str) -> frozenset[str]:
    return frozenset(text.split())


class _Reader(HTMLParser):
    """Turns tags into steps; forgives what browsers forgive."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[Step] = []
        self._open: list[Element] = [Element("", frozenset(), {}, 0)]
        self._count: Counter[str] = Counter()

    def held(self) -> int:
        """How many characters wait for the end of their tag."""
        return len(self.rawdata)

    def taken(self) -> list[Step]:
        """The steps since the last time."""
        found, self.steps = self.steps, []
        return found

    def updatepos(self, _i: int, j: int) -> int:
        """Nobody asks for line numbers, and counting them is a tenth of the time."""
        return j

    def parse_html_declaration(self, i: int) -> int:
        """A declaration that makes no sense is passed over like a comment."""
        try:
            return super().parse_html_declaration(i)
        except AssertionError:
            return self.parse_bogus_comment(i)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        if tag in _CLOSES_ITSELF and self._open[-1].tag == tag:
            self._end()
        known = {name: value or "" for name, value in attrs[:100]}
        element = Element(tag, _classes(known.get("class", "")[:1000]), known, len(self._open))
        self.steps.append(Step(element, begins=True))
        if tag in _EMPTY:
            self.steps.append(Step(element, ends=True))
            return
        if len(self._open) > _DEPTH:
            raise RecursionError
        self._open.append(element)
        self._count[tag] += 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """`<br/>`; of all other elements the slash means nothing."""
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """The innermost element of the name ends, and with it all that it holds."""
        if not self._count[tag]:
            return
        while self._open[-1].tag != tag:
            self._end()
        self._end()

    def handle_data(self, data: str) -> None:
        """A text, which may come in several pieces."""
        if self._open[-1].tag not in _UNREAD:
            self.steps.append(Step(self._open[-1], text=data))

    def _end(self) -> None:
        element = self._open.pop()
        self._count[element.tag] -= 1
        self.steps.append(Step(element, ends=True))


def steps(source: Source, name: str) -> Iterator[Step]:
    """All steps of a page, in order; FileError for a page that attacks its reader."""
    with source.open(name, PAGE_LIMIT) as stream:
        blocks = codecs.iterdecode(chunks(stream, source.encoding), "utf-8", "replace")
        yield from _steps(blocks, name)


def first_steps(source: Source, name: str) -> Iterator[Step]:
    """The steps of a page's beginning, for recognition; none where it cannot be read."""
    try:
        yield from _steps(iter([head_text(source, name)]), name)
    except FileError:
        return


def _steps(blocks: Iterator[str], name: str) -> Iterator[Step]:
    reader = _Reader()
    for block in blocks:
        for at in range(0, len(block), _PIECE):
            refusal = _feed(reader, block[at : at + _PIECE])
            yield from reader.taken()
            if refusal:
                raise FileError(f"{name} {refusal} and was refused.")
    with suppress(AssertionError, RecursionError):
        # The rest behind the last whole tag.
        reader.close()
    yield from reader.taken()


def _feed(reader: _Reader, text: str) -> str:
    """Read on; what is wrong with the page, or an empty string."""
    try:
        reader.feed(text)
    except RecursionError:
        return "is nested too deeply"
    return "holds a tag that never ends" if reader.held() > _TAG_LIMIT else ""


def is_page(source: Source, name: str) -> bool:
    """Whether a member begins as a web page."""
    if not source.may_be(name, ".html", ".htm"):
        return False
    return _PAGE.match(head_text(source, name, 4096)) is not None
