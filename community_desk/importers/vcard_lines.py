"""A tolerant vCard reader: bytes in, cards of properties out, for 2.1, 3.0 and 4.0.

Lines are unfolded as bytes and decoded last, since old phones fold inside a UTF-8
character and 2.1 names an encoding per property. Damage costs the line it is on.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import quopri
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from community_desk.errors import FileError
from community_desk.importers.charsets import charset, decode
from community_desk.importers.texts import byte_lines, chunks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from community_desk.importers.sources import Source

_PARAMS = 100
_PROPERTIES = 5_000
_DROPPED = frozenset({"PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE"})
_MARKS = frozenset((b"B", b"b", b"E", b"e", b"\xef"))
_FROM_PARTS = {"X-FROM": ["N"]}
_FOLDS = frozenset((b" ", b"\t"))
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_COMPONENT = re.compile(r"((?:[^\\;]|\\.)*)(?:;|$)", re.DOTALL)
_LIST = re.compile(r"((?:[^\\,]|\\.)*)(?:,|$)", re.DOTALL)
_LISTED = re.compile(r"(?<!\\),(?=\S)")
_PARAM = re.compile(rb';([^=;:"]*)(?:=((?:"[^"]*"|[^";])*))?')


@dataclass(slots=True)
class Property:
    """One property: `group` and `name` (upper case), `params` by upper-case name, raw value."""

    group: str
    name: str
    params: dict[str, list[str]]
    raw: bytes
    undecoded: bool = False
    guessed: bool = False
    chosen: str | None = None
    """The character set the user chose, for bytes that the file spells out (quoted-printable)."""

    @property
    def text(self) -> str:
        """The decoded value, still escaped."""
        data = self.raw
        if self.params:
            named = self.params.get("CHARSET", [""])[0]
            encodings = self.params.get("ENCODING", ())
            if "QUOTED-PRINTABLE" in encodings:
                data = quopri.decodestring(data)
                named = named or self.chosen or ""
            elif "B" in encodings or "BASE64" in encodings:
                data = _unpacked(data)
            known = charset(named) if named else None
            if known:
                try:
                    return data.decode(known)
                except (UnicodeDecodeError, LookupError):
                    self.undecoded = True
            elif named:
                self.undecoded = True
        if data.isascii():
            return data.decode("ascii")
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            self.guessed = True
            return data.decode("cp1252", "replace")

    @property
    def value(self) -> str:
        """The decoded and unescaped value."""
        return unescape(self.text)

    def components(self) -> list[str]:
        """The parts between unescaped semicolons, unescaped."""
        return [unescape(part) for part in _parts(_COMPONENT, self.text)]

    def name_parts(self) -> list[str]:
        """The components of a name; several names of one part with spaces between them."""
        text = self.text
        if "," in text:
            text = _LISTED.sub(" ", text)
        return [unescape(part) for part in _parts(_COMPONENT, text)]

    def values(self) -> list[str]:
        """The parts between unescaped commas, unescaped."""
        return [unescape(part) for part in _parts(_LIST, self.text)]

    def types(self) -> set[str]:
        """All TYPE values in lower case."""
        found = self.params.get("TYPE")
        return {one.casefold() for one in found} if found else set()

    def param(self, name: str) -> str:
        """The first value of a parameter, or an empty string."""
        found = self.params.get(name)
        return found[0] if found else ""


@dataclass(slots=True)
class Card:
    """One card: the line it begins on, its properties, and what was wrong with it."""

    line: int
    properties: list[Property] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    open_agent: bool = False
    binary: bool = False

    def all(self, *names: str) -> list[Property]:
        """Properties of these names, in order."""
        return [one for one in self.properties if one.name in names]

    def first(self, *names: str) -> Property | None:
        """The first property of the first name that has a value."""
        for name in names:
            for one in self.properties:
                if one.name == name and one.raw.strip():
                    return one
        return None


def _unpacked(data: bytes) -> bytes:
    """A value that is written in base 64; the value itself where it is none."""
    try:
        return base64.b64decode(b"".join(data.split()), validate=True)
    except binascii.Error:
        return data


def unescape(text: str) -> str:
    """Read backslash escapes once; a colon escaped as Apple and Google do counts too."""
    if "\\" not in text:
        return text
    return _ESCAPE.sub(_escaped, text)


def _escaped(found: re.Match[str]) -> str:
    char = found[1]
    if char in "nN":
        return "\n"
    return char if char in ",;:\\" else found[0]


def _parts(pattern: re.Pattern[str], text: str) -> list[str]:
    if "\\" not in text:
        return text.split(";" if pattern is _COMPONENT else ",")
    parts = [found[1] for found in pattern.finditer(text)]
    # The pattern matches once more, empty, at the very end.
    return parts[:-1] if len(parts) > 1 and not text.endswith((";", ",")) else parts


def cards(source: Source, name: str, encoding: str | None = None) -> Iterator[Card]:
    """The cards of a member, one at a time; an unclosed card ends where the next begins."""
    card: Card | None = None
    nested = 0
    # Bytes that are spelled out inside a wide file are not wide themselves.
    spelled = None if (charset(encoding) or "").startswith(("utf-16", "utf-32")) else encoding
    with source.open(name) as stream:
        for number, line in _logical(byte_lines(chunks(stream, encoding), name)):
            if line[:1] not in _MARKS:
                word = b""
            else:
                # Cards put behind each other may each bring a byte order mark.
                line = line.removeprefix(codecs.BOM_UTF8)
                word = line[:40].strip().upper().replace(b" ", b"")
            if word.startswith(b"BEGIN:VCARD"):
                if card is not None and _is_agent(card):
                    nested += 1
                    if nested > 20:
                        raise FileError(f"{name} nests cards too deeply and was refused.")
                    continue
                if card is not None:
                    card.faults.append("it is never closed")
                    yield card
                card, nested = Card(number), 0
            elif word.startswith(b"END:VCARD"):
                if nested:
                    nested -= 1
                elif card is not None:
                    yield card
                    card = None
            elif nested and card is not None:
                _name_agent(card, line)
            elif card is not None:
                _add(card, line, spelled)
    if card is not None:
        card.faults.append("it is never closed")
        yield card


def _name_agent(card: Card, line: bytes) -> None:
    """Keep who a card inside a card is of; the rest of that card is another's."""
    found = parse_line(line)
    agent = card.properties[-1] if card.properties else None
    if found is None or agent is None or not found.raw:
        return
    if found.name == "FN" and (not agent.raw or agent.params == _FROM_PARTS):
        agent.raw, agent.params = found.raw, found.params
    elif found.name == "N" and not agent.raw:
        family, given = [*found.components(), ""][:2]
        agent.raw, agent.params = f"{given} {family}".strip().encode(), _FROM_PARTS


def _is_agent(card: Card) -> bool:
    last = card.properties[-1] if card.properties else None
    return last is not None and last.name == "AGENT" and card.open_agent


def _logical(lines: Iterator[bytes]) -> Iterator[tuple[int, bytes]]:
    """Lines with folds and quoted-printable soft breaks joined, numbered by their first."""
    parts: list[bytes] = []
    began = 0
    soft = False
    for number, raw in enumerate(lines, 1):
        line = raw.rstrip(b"\r\n")
        if soft and parts:
            parts.append(line)
            soft = line.endswith(b"=")
            if soft:
                parts[-1] = line[:-1]
            continue
        if raw[:1] in _FOLDS and parts:
            parts.append(line[1:])
            # A folded line may itself end in a soft break.
            soft = line.endswith(b"=") and b"QUOTED-PRINTABLE" in parts[0][:200].upper()
            if soft:
                parts[-1] = line[1:-1]
            continue
        if not line:
            continue
        if parts:
            yield began, parts[0] if len(parts) == 1 else b"".join(parts)
        parts, began = [line], number
        soft = line.endswith(b"=") and b"QUOTED-PRINTABLE" in line[:200].upper()
        if soft:
            parts = [line[:-1]]
    if parts:
        yield began, b"".join(parts)


def _add(card: Card, line: bytes, chosen: str | None) -> None:
    if len(card.properties) >= _PROPERTIES:
        return
    found = parse_line(line)
    if found is None:
        if not line.strip():
            return
        # Pictures of old phones go on without folds.
        if not card.binary and b"=" not in line[-2:] and len(card.faults) < 20:
            card.faults.append(f"a line without a colon was left out: {decode(line[:60])}")
        return
    card.binary = found.name in _DROPPED
    card.open_agent = found.name == "AGENT" and not found.raw
    if card.binary:
        return
    if len(line) > 20_000 and len(line) - len(found.raw) > 20_000:
        card.faults.append(
            f"{found.name[:30]} has too many parameters; the first {_PARAMS} were read"
        )
    if chosen:
        found.chosen = chosen
    card.properties.append(found)


def parse_line(line: bytes) -> Property | None:
    """One unfolded content line as a property; None when it has no name or no value."""
    colon = line.find(b":")
    if b'"' in line:
        colon = _colon(line)
    if colon <= 0:
        return None
    group, name, params = _head(line[:colon]) if colon < 200 else _parsed_head(line[:colon])
    return Property(group, name, params, line[colon + 1 :].strip())


def _parsed_head(head: bytes) -> tuple[str, str, dict[str, list[str]]]:
    whole = head.partition(b";")[0]
    group, dot, bare = whole.strip().rpartition(b".")
    name = decode(bare if dot else whole.strip()).upper()
    return decode(group).casefold(), name, _params(head[len(whole) :])


# The same few heads come thousands of times; nobody changes what they hold.
_head = lru_cache(maxsize=2048)(_parsed_head)


def _colon(line: bytes) -> int:
    """Where the value begins: the first colon outside quotes."""
    colon = line.find(b":")
    quote = line.find(b'"')
    if quote < 0 or colon < quote:
        return colon
    at = 0
    while True:
        colon, quote = line.find(b":", at), line.find(b'"', at)
        if quote < 0 or 0 <= colon < quote:
            return colon
        close = line.find(b'"', quote + 1)
        if close < 0:
            return line.find(b":", quote)
        at = close + 1


def _params(text: bytes) -> dict[str, list[str]]:
    params: dict[str, list[str]] = {}
    for count, found in enumerate(_PARAM.finditer(text)):
        if count >= _PARAMS:
            break
        name = decode(found[1]).strip().upper()
        if found[2] is None:
            bare = name
            if bare in {"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"}:
                params.setdefault("ENCODING", []).append(bare)
            elif bare:
                params.setdefault("TYPE", []).append(bare)
            continue
        for value in re.split(r",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", decode(found[2])[:2000]):
            bare = value.strip().strip('"')
            for piece in bare.split(",") if name == "TYPE" else [bare]:
                wanted = piece.upper() if name == "ENCODING" else piece
                params.setdefault(name, []).append(wanted)
    return params
