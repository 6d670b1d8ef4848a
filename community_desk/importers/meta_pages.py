"""Facebook's and Instagram's pages (HTML): message threads and lists of people.

The names of the classes change with every vintage, and the words are of the account's
language. What stays is the order: who, what, when. Known classes say which is which; where
none is known, a block begins with who, and what stands as high in it again is when.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from community_desk.core.names import fold
from community_desk.errors import FileError
from community_desk.importers.page_dates import page_clock
from community_desk.importers.pages import Element, Step, first_steps, is_page
from community_desk.importers.texts import clean, head_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from community_desk.importers.sources import Source

_WHO = frozenset({"_a6-i", "_2lel", "user"})
_WHEN = frozenset({"_a6-o", "_a72d", "_2lem", "meta"})
_BLOCK = frozenset({"pam", "uiBoxWhite"})
_INLINE = frozenset({"a", "abbr", "b", "bdi", "em", "font", "i", "s", "span", "strong", "u"})
_LINK = re.compile(r"https?://(?:www\.)?instagram\.com/(?:_u/)?([\w.]{1,60})/?(?:[?#].*)?$")
_TOGETHER = re.compile(r"^[^:：]{3,40}[:：]\s(.+)$", re.DOTALL)
_TITLE = frozenset({"_3b0d", "_a70e"})
_ROLES = {"head": "none", "time": "none", "header": "none", "li": "item"}
_MARKS = ("_a6-", "_2lel", "_a706", "_a72d", 'role="main"')
_INSTAGRAM = re.compile(r'Instagram-Logo|alt="Instagram"', re.IGNORECASE)
_FACEBOOK = re.compile(r'Facebook-Logo|alt="Facebook"', re.IGNORECASE)
_TEXT = 20_000
_PEOPLE = 300
_ITEMS = 20_000


class Line(NamedTuple):
    """A run of text in a page, with what it is for as far as that is known.

    `role` is who, when, item, title, page, none or empty; `block` counts the blocks of the
    page and `thread` its threads; `link` is the Instagram account that is linked.
    """

    text: str
    role: str
    depth: int
    block: int
    thread: int
    link: str = ""


@dataclass(slots=True)
class Record:
    """One message, or one entry of a list: who, when in words, what, and items of a list."""

    who: str
    when: str = ""
    texts: list[str] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    link: str = ""
    thread: int = 0


@dataclass(slots=True)
class Head:
    """What a page says of itself besides its records; fills while they are read."""

    title: str = ""
    heading: str = ""
    together: list[str] = field(default_factory=list)


class _Traits(NamedTuple):
    """What an element does to the lines in it, by its name and classes."""

    role: str
    parts: bool
    is_block: bool
    is_thread: bool


class _Lines:
    """Joins the texts of a page to lines, and knows what each is for by where it stands."""

    def __init__(self) -> None:
        self._roles: list[str] = [""]
        self._mains: list[bool] = [False]
        self._parts: list[str] = []
        self._held = self._depth = 0
        self._link = ""
        self._block = self._thread = 0

    def text(self, text: str, depth: int) -> None:
        """A text, which belongs to the line that is gathered."""
        if self._held < _TEXT and not (self._held == 0 and text.isspace()):
            self._depth = min(self._depth, depth) if self._held else depth
            self._parts.append(text)
            self._held += len(text)

    def take(self, step: Step) -> Line | None:
        """An element begins or ends; a line where one ends by that."""
        element = step.element
        traits = _traits(element.tag, element.classes)
        link = _LINK.match(element.attributes.get("href", "")) if element.tag == "a" else None
        line = self.flush() if self._parts and (traits.parts or link) else None
        if step.begins:
            self._begin(element, traits)
            self._link = link[1].casefold() if link else self._link
        if step.ends and element.depth < len(self._roles):
            del self._roles[element.depth :]
            del self._mains[element.depth :]
        return line

    def _begin(self, element: Element, traits: _Traits) -> None:
        if self._mains[-1] or traits.is_block:
            self._block += 1
        elif traits.is_thread:
            self._thread += 1
            self._block += 1
        self._roles.append(traits.role or self._roles[-1])
        self._mains.append(element.tag == "main" or element.attributes.get("role") == "main")

    def flush(self) -> Line | None:
        """The line that was gathered, if any."""
        text = clean(" ".join("".join(self._parts).split()))
        self._parts.clear()
        self._held = 0
        if not text:
            return None
        line = Line(text, self._roles[-1], self._depth, self._block, self._thread, self._link)
        self._link = ""
        return line


@lru_cache(maxsize=1000)
def _traits(tag: str, classes: frozenset[str]) -> _Traits:
    role = _role(tag, classes)
    is_block = bool(classes & _BLOCK) or tag == "section"
    return _Traits(role, tag not in _INLINE or role != "", is_block, "thread" in classes)


def _role(tag: str, classes: frozenset[str]) -> str:
    if tag == "h2" or classes & _WHO:
        return "who"
    if tag == "footer" or classes & _WHEN:
        return "when"
    if tag == "h1" or classes & _TITLE:
        return "title"
    if tag == "title":
        return "page"
    return _ROLES.get(tag, "")


def lines(found: Iterator[Step]) -> Iterator[Line]:
    """The lines of a page in order."""
    reader = _Lines()
    gather, take = reader.text, reader.take
    for step in found:
        if step.text:
            gather(step.text, step.element.depth)
        elif line := take(step):
            yield line
    if line := reader.flush():
        yield line


def records(found: Iterator[Step], head: Head) -> Iterator[Record]:
    """The records of a page, in the order of the page; `head` fills on the way."""
    reader = _Records(head)
    try:
        for line in lines(found):
            if line.role in {"title", "page", "none"}:
                _learn(head, line)
            else:
                yield from reader.take(line)
    except FileError:
        # What stands before the damage is good.
        yield from reader.flush()
        raise
    yield from reader.flush()


class _Records:
    """Joins lines to records: a block or a new name begins the next one."""

    def __init__(self, head: Head) -> None:
        self._head = head
        self._held: Record | None = None
        self._block = self._depth = -1

    def take(self, line: Line) -> Iterator[Record]:
        """One more line; a record where one ends."""
        if line.block != self._block or (self._held and _is_next(self._held, line)):
            yield from self.flush()
        self._block = line.block
        role, held = line.role or self._by_names(line), self._held
        if held is None and not role and line.block:
            role = "who"
        elif held is not None and not role and line.depth <= self._depth and not held.when:
            role = "when"
        if role == "who":
            yield from self.flush()
            self._held = Record(line.text, link=line.link, thread=line.thread)
            self._depth = line.depth
        elif held is not None:
            _add(held, line, role)

    def _by_names(self, line: Line) -> str:
        """What a line is for where neither classes nor blocks tell: by the names on top."""
        if line.block:
            return ""
        if not self._head.together:
            self._head.together = together(line.text)
            return ""
        if line.text in self._head.together:
            return "who"
        # A text may be a date as well: the last one before the next name is the date.
        return "last" if self._held and page_clock(line.text, True) else ""

    def flush(self) -> Iterator[Record]:
        """The record that was gathered, if any."""
        if self._held is not None:
            yield self._held
        self._held = None


def _is_next(held: Record, line: Line) -> bool:
    """Whether a second account is linked where one was before."""
    return bool(line.link and held.link and line.link != held.link)


def _learn(head: Head, line: Line) -> None:
    if line.role == "page":
        head.title = head.title or line.text
    elif line.role == "title":
        names = together(line.text)
        if names and not head.together:
            head.together = names
        elif not names:
            head.heading = head.heading or line.text


def together(text: str) -> list[str]:
    """The names behind `Participants:`, in whatever language; none where there is no colon."""
    found = _TOGETHER.match(text)
    names = found[1].split(", ")[:_PEOPLE] if found else []
    return [part.strip() for part in names if part.strip()]


def _add(held: Record, line: Line, role: str) -> None:
    held.link = held.link or line.link
    if role == "last":
        held.texts += [held.when] if held.when else []
        held.when = line.text
    elif role == "when":
        held.when = held.when or line.text
    elif role == "item":
        if len(held.items) < _ITEMS:
            held.items.append(line.text)
    elif len(held.texts) < _PEOPLE:
        held.texts.append(line.text)


def seems_thread(source: Source, name: str) -> bool:
    """Whether a page holds messages, by its beginning: it is titled after who speaks in it.

    Pages of posts, comments and likes look the same but are titled after what they list.
    """
    if not is_page(source, name):
        return False
    text = head_text(source, name)
    if 'class="thread"' in text and 'class="message_header"' in text:
        return True
    if not any(mark in text for mark in _MARKS) and "Participants:" not in text:
        return False
    head = Head()
    found = list(islice(records(first_steps(source, name), head), 300))
    spoken = {fold(one.who) for one in found if one.when and one.texts}
    if head.together or any(together(one.who) and not one.when for one in found[:1]):
        return bool(spoken)
    return bool({fold(head.title), fold(head.heading)} & spoken)


def is_instagram(source: Source, name: str) -> bool:
    """Whether a page is Instagram's and not Facebook's."""
    return _INSTAGRAM.search(head_text(source, name)) is not None


def is_facebook(source: Source, name: str) -> bool:
    """Whether a page says that it is Facebook's."""
    return is_page(source, name) and _FACEBOOK.search(head_text(source, name)) is not None
