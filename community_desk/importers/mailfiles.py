"""Mail headers out of mailboxes of any size, in constant memory.

Bodies are passed over line by line and never kept. Lines, header blocks, addresses and
encoded words are bounded, since a single header can otherwise stop the program.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.utils import getaddresses
from functools import lru_cache
from typing import BinaryIO

from community_desk.core.contactpoints import email_address
from community_desk.importers.charsets import charset, decode
from community_desk.importers.mailstreams import is_of_returns, narrow
from community_desk.importers.mailtimes import date_of, day_within, envelope_date
from community_desk.importers.texts import clean_name

LIMITS = "1 MB of headers, 2,000 recipients and 500 encoded words"
"""What is read of one mail, in words."""
_LINE = 65_536
_BLOCK = 1_000_000
_RECIPIENTS = 2_000
_WORDS = 500
_SHOWN = 200_000
_HELD = 1_000
_GAP = 4
"""Bytes of empty lines between the end of a body and the next mail."""
_KEPT = frozenset(
    [
        "from",
        "to",
        "cc",
        "bcc",
        "date",
        "message-id",
        "delivered-to",
        "x-original-to",
        "x-gmail-labels",
        "subject",
        "list-id",
        "list-unsubscribe",
        "precedence",
        "received",
        "auto-submitted",
        "content-type",
        "content-length",
        "x-mozilla-status",
        "sender",
        "resent-date",
        "x-autoreply",
        "x-autorespond",
        "list-post",
        "list-help",
        "list-subscribe",
        "mailing-list",
        "x-mailing-list",
        "x-mailman-version",
    ]
)
_FROM = re.compile(
    rb"From \S+.*?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:\d{1,2} +)?"
    rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w* .*\d{4}|"
    rb"\d{4}-\d\d-\d\d[ T]\d\d:\d\d)"
)
_LOCAL = re.compile(
    rb"From \S+ +[^\s\d]{1,20} +(?:[^\s\d]{1,20} +\d{1,2}|\d{1,2}\.? +[^\s\d]{1,20})"
    rb" +\d\d:\d\d(?::\d\d)?(?: +\S{1,6})? +\d{4}\s*$"
)
"""An envelope line in the words of another language; it counts where headers follow at once."""
_HEADER = re.compile(rb"[\x21-\x39\x3b-\x7e]+[ \t]*:")
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_NOT_GUESSED = ("ascii", "utf", "iso8859-1", "iso2022")
"""In these no bare byte says more than it does in Windows-1252."""
_ENCODED = re.compile(r"=\?[^?\s]{1,60}\?[bBqQ]\?[^?]*\?=")


@dataclass(slots=True)
class Mail:
    """The kept headers of one mail by lower-case name, raw; `line` it begins on.

    `cut` says that more stood there than is read.
    """

    line: int
    envelope: bytes
    headers: dict[str, bytes]
    cut: bool = False

    def text(self, name: str) -> str:
        """One header, unfolded and decoded, on one line."""
        raw = self.headers.get(name)
        if not raw:
            return ""
        self.cut = self.cut or len(raw) > _SHOWN or raw.count(b"=?") > _WORDS
        return decoded(raw, self._guess(raw))

    def addresses(self, *names: str) -> list[tuple[str, str]]:
        """(name, address) of everybody in these headers; at most 2,000; only real addresses."""
        found: list[tuple[str, str]] = []
        for name in names:
            raw = self.headers.get(name)
            if not raw:
                continue
            if raw.count(b",") > _RECIPIENTS:
                self.cut = True
                raw = b",".join(raw.split(b",", _RECIPIENTS)[:_RECIPIENTS])
            read = _short_addresses if len(raw) < _SHORT else _addresses
            found += read(_unfolded(raw, self._guess(raw)))
        return found

    def _guess(self, raw: bytes) -> str:
        """What bare bytes of a header are in: most likely what the body is in."""
        if raw.isascii():
            return "cp1252"
        named = _CHARSET.search(self.headers.get("content-type", b""))
        known = charset(named[1].decode("ascii", "replace")) if named else None
        return known if known and not known.startswith(_NOT_GUESSED) else "cp1252"

    def moment(self) -> datetime | None:
        """When it was sent: Date, else the newest Received, else the envelope line.

        Where none can be read whole, the bare day that Date names.
        """
        for name in ("date", "resent-date", "received"):
            moment = date_of(self.text(name).rpartition(";")[2])
            if moment:
                return moment
        sent = envelope_date(decode(self.envelope).partition(" ")[2].partition(" ")[2])
        return sent or day_within(self.text("date"))


_PUT_BY = re.compile("\ue000(\\d+)\ue001")


_SIMPLE = re.compile(
    r'\s*"?([^"<>(),;:\\@]*)"?\s*<([^<>\s@"(),:;]{1,64}@[^<>\s@"(),:;]{1,253})>\s*'
)


_SHORT = 200
"""Headers and their names up to so many characters come again and are remembered."""


def _addresses(text: str) -> list[tuple[str, str]]:
    simple = _SIMPLE.fullmatch(text)
    alone = email_address(simple[2] if simple else text)
    if alone:
        # What most headers hold; the general reader takes ten times as long.
        return [(_words(simple[1].strip()) if simple else "", alone)]
    words: list[str] = []
    bare = _ENCODED.sub(lambda word: _put_by(words, word[0]), text)
    try:
        pairs = getaddresses([bare])
    except (ValueError, IndexError, TypeError, AttributeError):
        return []
    found = []
    for shown, address in pairs:
        proper = email_address(address)
        if proper and "\ue000" not in proper:
            found.append((_words(_PUT_BY.sub(lambda at: words[int(at[1])], shown)), proper))
    return found


_short_addresses = lru_cache(maxsize=16_384)(_addresses)


def _put_by(words: list[str], word: str) -> str:
    """Keep an encoded word aside: what it hides must not be read as addresses."""
    words.append(word)
    return f"\ue000{len(words) - 1}\ue001"


def _unfolded(raw: bytes, guess: str = "cp1252") -> str:
    text = decode(raw, guess)
    if text.isprintable():
        return text
    text = text.replace("\ue000", "").replace("\ue001", "")
    return text.replace("\r", "").replace("\n", " ").replace("\t", " ").replace("\0", "")


def decoded(raw: bytes, guess: str = "cp1252") -> str:
    """A header on one line, with its encoded words read (the first 500)."""
    return _words(_unfolded(raw[:_SHOWN], guess))


def _words(text: str) -> str:
    if "=?" not in text:
        return clean_name(text)
    if text.count("=?") > _WORDS:
        matches = list(_ENCODED.finditer(text, 0, 100_000))[:_WORDS]
        text = text[: matches[-1].end()] if matches else text[:2000]
    try:
        parts = decode_header(text)
    except (HeaderParseError, ValueError, IndexError, TypeError):
        return clean_name(text)
    out = []
    for data, name in parts:
        if isinstance(data, str):
            out.append(data)
            continue
        known = charset(name) or "utf-8"
        try:
            out.append(data.decode(known))
        except (UnicodeDecodeError, LookupError):
            out.append(decode(data))
    return clean_name("".join(out))


def mails(stream: BinaryIO) -> Iterator[Mail]:
    """The mails of an mbox, headers only.

    Where a mail says how long its body is and another begins exactly behind that, what looks
    like mails within is its text. The lengths that programs write are often wrong otherwise.
    """
    held: list[Mail] = []
    until = 0
    for mail, begins, body in _parted(stream):
        if mail is not None and begins < until and len(held) < _HELD:
            held.append(mail)
            continue
        if not 0 <= begins - until <= _GAP:
            yield from held
        held = []
        if mail is not None:
            yield mail
            length = mail.headers.get("content-length", b"")
            until = body + int(length) if length.isdigit() and len(length) < 12 else 0


def _parted(stream: BinaryIO) -> Iterator[tuple[Mail | None, int, int]]:
    """Each mail with the place of its envelope and of its body; at last None and the end."""
    envelope: bytes | None = None
    blank = True
    start = True
    number = at = 0
    pending: bytes | None = None
    while True:
        line = pending if pending is not None else stream.readline(_LINE)
        pending = None
        if not number:
            line = line.removeprefix(codecs.BOM_UTF8)
        if not line:
            yield None, at, at
            return
        whole = line.endswith((b"\n", b"\r"))
        number += start
        if start and line.startswith(b"From ") and (told := _is_envelope(line)):
            following = stream.readline(_LINE)
            # Some programs leave the empty line out; then only headers behind it decide.
            is_first = blank or envelope is None
            if (is_first and told is _FROM) or _HEADER.match(following):
                envelope = line.rstrip()
                mail, pending, used, size = _headers(stream, envelope, following, number)
                number += used
                body = at + len(line) + size
                yield mail, at, body
                at = body
                start, blank = True, True
                continue
            pending = following
        at += len(line)
        blank = start and not line.strip()
        start = whole


def _is_envelope(line: bytes) -> re.Pattern[bytes] | None:
    """By which words a line looks like an envelope, if it does."""
    start = line[:500]
    if _FROM.match(start):
        return _FROM
    return _LOCAL if _LOCAL.match(start) else None


def _headers(
    stream: BinaryIO, envelope: bytes, first: bytes, number: int
) -> tuple[Mail, bytes | None, int, int]:
    """The header block after an envelope; also a line read too far, lines and bytes passed."""
    mail = Mail(number, envelope, {})
    line, name = first, ""
    size = used = 0
    while line:
        used += 1
        size += len(line)
        if not line.strip(b"\r\n"):
            break
        if size > _BLOCK:
            mail.cut = True
        if line[:1] in b" \t":
            if name in mail.headers and not mail.cut:
                mail.headers[name] += b" " + line.strip()
        elif line.startswith(b"From ") and _FROM.match(line[:500]):
            return mail, line, used - 1, size - len(line)
        else:
            name = _keep(mail, line)
        line = stream.readline(_LINE)
    return mail, None, used, size


def _plain_name(head: bytes) -> str:
    """The header that is named, in lower case; empty for one that nobody asks for."""
    name = decode(head).strip().casefold()
    return name if name in _KEPT else ""


_name_of = lru_cache(maxsize=4_096)(_plain_name)


def _keep(mail: Mail, line: bytes) -> str:
    head, colon, value = line.partition(b":")
    name = (_name_of if len(head) < _SHORT else _plain_name)(head)
    if not colon or not name:
        return ""
    value = value.strip()
    if name in mail.headers:
        # Of repeated headers the first counts; recipients add up.
        if name not in {"to", "cc", "bcc", "delivered-to"}:
            return ""
        mail.headers[name] += b", " + value
    else:
        mail.headers[name] = value
    return name


def single(stream: BinaryIO) -> Mail:
    """The mail of an .eml file; an envelope line before it is borne."""
    first = stream.readline(_LINE).removeprefix(codecs.BOM_UTF8)
    if first.strip().isdigit():
        # Apple Mail puts the length of the mail before it.
        first = stream.readline(_LINE)
    envelope = b""
    if first.startswith((b"From ", b">From ")):
        envelope, first = first.rstrip(), stream.readline(_LINE)
    return _headers(stream, envelope, first, 1)[0]


def looks_like_mbox(head: bytes) -> bool:
    """Whether a file begins with an envelope line that has a date, and headers behind it."""
    head = narrow(head)
    if is_of_returns(head):
        head = head.replace(b"\r", b"\n")
    lines = head.lstrip(b"\xef\xbb\xbf\r\n").split(b"\n", 2)
    return (
        len(lines) > 1
        and _is_envelope(lines[0]) is not None
        and bool(_HEADER.match(lines[1]) or lines[1].startswith(b">From "))
    )


_KNOWN = {b"from", b"to", b"received", b"date", b"message-id", b"subject", b"return-path"}


def looks_like_mail(head: bytes) -> bool:
    """Whether a file begins with mail headers, From or Received or Date among them."""
    names: list[bytes] = []
    head = narrow(head)
    lines = head.lstrip(b"\xef\xbb\xbf").splitlines()[:80]
    if lines and lines[0].strip().isdigit():
        lines = lines[1:]
    for line in lines:
        if not line.strip():
            break
        if line[:1] in b" \t" and names:
            continue
        if line.startswith(b"From ") and not names:
            continue
        if not _HEADER.match(line):
            if len(_KNOWN & set(names)) > 2:
                # The empty line behind the headers is missing.
                break
            return False
        names.append(line.partition(b":")[0].strip().lower())
    return len(_KNOWN & set(names)) >= 2 and bool({b"from", b"received", b"date"} & set(names))
