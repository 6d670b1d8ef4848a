"""Web pages of exports as a stream of elements and texts; damage and attacks become a sentence.

Only the open elements are held, never a page: an export may be one line of a gigabyte, nested
a hundred thousand deep, or one tag that never ends.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter, defaultdict
from contextlib import suppress
from functools import lru_cache
from html import unescape
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
_OWN_RULES = frozenset(
    ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript",
     "plaintext"]
)  # fmt: skip
"""Elements whose text the library may read by other rules."""
_PLAIN = re.compile(
    r"</?([a-zA-Z][a-zA-Z0-9]*)"
    r"((?:\s+[a-zA-Z][a-zA-Z0-9_:.-]*+(?:=(?:\"[^\"<>]*+\"|'[^'<>]*+'))?+)*+)\s*+/?>"
)
_ATTRIBUTE = re.compile(r"([a-zA-Z][a-zA-Z0-9_:.-]*+)(?:=(?:\"([^\"]*+)\"|'([^']*+)'))?")
_LONGEST_PLAIN = 2_000
_KNOWN = 2_000
"""Tags that are known as they stand before they are forgotten."""
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


class _Open(NamedTuple):
    """An element at a depth with the two steps of it, which are the same each time it comes."""

    tag: str
    element: Element
    begin: Step
    end: Step


def _opened(tag: str, attributes: dict[str, str], depth: int) -> _Open:
    classes = _classes(attributes.get("class", "")[:1000])
    element = Element(tag, classes, attributes, depth)
    return _Open(tag, element, Step(element, begins=True), Step(element, ends=True))


@lru_cache(maxsize=1000)
def _classes(text: str) -> frozenset[str]:
    return frozenset(text.split())


@lru_cache(maxsize=1000)
def _plain_tag(tag: str) -> tuple[str, dict[str, str]] | None:
    """Name and attributes of a tag of plain shape, None for any other."""
    found = _PLAIN.fullmatch(tag) if len(tag) < _LONGEST_PLAIN else None
    if found is None:
        return None
    name = found[1].lower()
    if name in _OWN_RULES:
        return None
    attributes = [
        (one.lower(), unescape(two or three)) for one, two, three in _ATTRIBUTE.findall(found[2])
    ]
    return name, dict(attributes[:100])


class _Reader(HTMLParser):
    """Turns tags into steps; forgives what browsers forgive.

    A page is thousands of the same few tags. Those of plain shape are looked up as they
    stand; only all else is left to the parser of the library, which is ten times slower.
    """

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[Step] = []
        self._open: list[_Open] = [_opened("", {}, 0)]
        self._count: Counter[str] = Counter()
        self._known: defaultdict[int, dict[str, _Open]] = defaultdict(dict)
        self._held = 0

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

    def goahead(self, end: bool) -> None:
        """Read what was fed as far as it is whole."""
        text, at = self.rawdata, 0
        while (opens := text.find("<", at)) >= 0 and (closes := text.find(">", opens) + 1):
            tag = text[opens:closes]
            plain = None if self.cdata_elem else self._plain(tag)
            if plain is None:
                at = self._slowly(text, at, closes)
                if self.rawdata:
                    break
                continue
            if opens > at and (inside := self._open[-1]).tag not in _UNREAD:
                data = text[at:opens]
                data = unescape(data) if "&" in data else data
                self.steps.append(Step(inside.element, False, False, data))
            if isinstance(plain, _Open):
                self._push(plain)
            elif tag[1] == "/":
                self.handle_endtag(plain[0])
            else:
                self._start(plain[0], plain[1], tag)
            at = closes
        self.rawdata = text[at:]
        super().goahead(end)

    def _plain(self, tag: str) -> _Open | tuple[str, dict[str, str]] | None:
        """What a tag of plain shape opens or is; None for one that takes more care."""
        return self._known[len(self._open)].get(tag) or _plain_tag(tag)

    def _slowly(self, text: str, at: int, to: int) -> int:
        """Leave a piece to the library, ever more of it until it can make sense of it."""
        self.rawdata = text[at:to]
        super().goahead(False)
        while self.rawdata and to < len(text):
            more = text.find(">", to + len(self.rawdata)) + 1 or len(text)
            self.rawdata += text[to:more]
            to = more
            super().goahead(False)
        return to - len(self.rawdata)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        self._start(tag, {name: value or "" for name, value in attrs[:100]})

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """`<br/>`; of all other elements the slash means nothing."""
        self.handle_starttag(tag, attrs)

    def _start(self, tag: str, attributes: dict[str, str], written: str = "") -> None:
        if tag in _CLOSES_ITSELF and self._open[-1].tag == tag:
            self._end()
        depth = len(self._open)
        found = _opened(tag, attributes, depth)
        if written and tag not in _CLOSES_ITSELF:
            self._held += 1
            if self._held > _KNOWN:
                self._known.clear()
                self._held = 0
            self._known[depth][written] = found
        self._push(found)

    def _push(self, found: _Open) -> None:
        self.steps.append(found.begin)
        if found.tag in _EMPTY:
            self.steps.append(found.end)
            return
        if len(self._open) > _DEPTH:
            raise RecursionError
        self._open.append(found)
        self._count[found.tag] += 1

    def handle_endtag(self, tag: str) -> None:
        """The innermost element of the name ends, and with it all that it holds."""
        if not self._count[tag]:
            return
        while self._open[-1].tag != tag:
            self._end()
        self._end()

    def handle_data(self, data: str) -> None:
        """A text, which may come in several pieces."""
        inside = self._open[-1]
        if inside.tag not in _UNREAD:
            self.steps.append(Step(inside.element, False, False, data))

    def _end(self) -> None:
        found = self._open.pop()
        self._count[found.tag] -= 1
        self.steps.append(found.end)


def steps(source: Source, name: str) -> Iterator[Step]:
    """All steps of a page, in order; FileError for a page that attacks its reader."""
    with source.open(name, PAGE_LIMIT) as stream:
        blocks = codecs.iterdecode(chunks(stream, source.encoding), "utf-8", "replace")
        for some in _steps(blocks, name):
            yield from some


def first_steps(source: Source, name: str) -> Iterator[Step]:
    """The steps of a page's beginning, for recognition; none where it cannot be read."""
    try:
        for some in _steps(iter([head_text(source, name)]), name):
            yield from some
    except FileError:
        return


def _steps(blocks: Iterator[str], name: str) -> Iterator[list[Step]]:
    reader = _Reader()
    for block in blocks:
        for at in range(0, len(block), _PIECE):
            refusal = _feed(reader, block[at : at + _PIECE])
            yield reader.taken()
            if refusal:
                raise FileError(f"{name} {refusal} and was refused.")
    with suppress(AssertionError, RecursionError):
        # The rest behind the last whole tag.
        reader.close()
    yield reader.taken()


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
