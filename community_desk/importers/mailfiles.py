"""Mail headers out of mailboxes of any size, in constant memory.

Bodies are passed over line by line and never kept. Lines, header blocks, addresses and
encoded words are bounded, since a single header can otherwise stop the program.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.errors import HeaderParseError
from email.header import decode_header
from email.utils import getaddresses, parsedate_to_datetime
from functools import lru_cache
from typing import BinaryIO

from community_desk.core.contactpoints import email_address
from community_desk.importers.charsets import charset, decode
from community_desk.importers.dates import instant
from community_desk.importers.texts import clean_name

LIMITS = "1 MB of headers, 2,000 recipients and 500 encoded words"
"""What is read of one mail, in words."""
_LINE = 65_536
_BLOCK = 1_000_000
_RECIPIENTS = 2_000
_WORDS = 500
_SHOWN = 200_000
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
        "x-mozilla-status",
        "sender",
        "resent-date",
        "x-autoreply",
    ]
)
_FROM = re.compile(
    rb"From \S+.*?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:\d{1,2} +)?"
    rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w* .*\d{4}|"
    rb"\d{4}-\d\d-\d\d[ T]\d\d:\d\d)"
)
_HEADER = re.compile(rb"[\x21-\x39\x3b-\x7e]+[ \t]*:")
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
        return decoded(raw)

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
            found += (_short_addresses if len(raw) < _SHORT else _addresses)(_unfolded(raw))
        return found

    def moment(self) -> datetime | None:
        """When it was sent: Date, else the newest Received, else the envelope line."""
        for name in ("date", "resent-date", "received"):
            moment = _date(self.text(name).rpartition(";")[2])
            if moment:
                return moment
        return _envelope_date(decode(self.envelope).partition(" ")[2].partition(" ")[2])


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


_PLAIN_DATE = re.compile(
    r"\s*(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) "
    r"([+-])(\d\d)([0-5]\d)(?: \([A-Z]{1,5}\))?\s*"
)
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), 1
    )
}


def _plain_date(text: str) -> datetime | None:
    """The moment of what nearly every mail says; None for the general way."""
    found = _PLAIN_DATE.fullmatch(text)
    if found is None or found[2] not in _MONTHS or int(found[8]) > 23:
        return None
    away = int(found[8]) * 60 + int(found[9])
    try:
        moment = datetime(
            int(found[3]), _MONTHS[found[2]], int(found[1]), int(found[4]), int(found[5]),
            int(found[6]), tzinfo=UTC,
        )  # fmt: skip
        return moment - timedelta(minutes=-away if found[7] == "-" else away) if away else moment
    except (ValueError, OverflowError):
        return None


def _date(text: str) -> datetime | None:
    if not text.strip() or len(text) > 200:
        return None
    plain = _plain_date(text)
    if plain is not None:
        return plain
    try:
        moment = parsedate_to_datetime(text)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None


def _envelope_date(text: str) -> datetime | None:
    """`Mon Nov 06 04:42:58 +0000 2017` and its kin, taken as UTC."""
    found = re.search(
        r"(\w{3}) +(\d{1,2}) (\d{2}:\d{2}(?::\d{2})?)(?: ([+-]\d{4}|[A-Z]{1,5}))? (\d{4})", text
    )
    if not found:
        plain = re.search(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?(?: ?[+-]\d{4})?", text)
        moment = instant(plain[0]) if plain else None
        return moment if moment is None or moment.tzinfo else moment.replace(tzinfo=UTC)
    zone = found[4] if found[4] and found[4][0] in "+-" else "+0000"
    return _date(f"{found[2]} {found[1]} {found[5]} {found[3]} {zone}")


def _unfolded(raw: bytes) -> str:
    text = decode(raw)
    if text.isprintable():
        return text
    text = text.replace("\ue000", "").replace("\ue001", "")
    return text.replace("\r", "").replace("\n", " ").replace("\t", " ").replace("\0", "")


def decoded(raw: bytes) -> str:
    """A header on one line, with its encoded words read (the first 500)."""
    return _words(_unfolded(raw[:_SHOWN]))


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
    """The mails of an mbox, headers only."""
    envelope: bytes | None = None
    blank = True
    start = True
    number = 0
    pending: bytes | None = None
    while True:
        line = pending if pending is not None else stream.readline(_LINE)
        pending = None
        if not number:
            line = line.removeprefix(codecs.BOM_UTF8)
        if not line:
            return
        whole = line.endswith((b"\n", b"\r"))
        number += start
        if start and line.startswith(b"From ") and _FROM.match(line[:500]):
            following = stream.readline(_LINE)
            # Some programs leave the empty line out; then only headers behind it decide.
            if blank or _HEADER.match(following) or envelope is None:
                envelope = line.rstrip()
                mail, pending, used = _headers(stream, envelope, following, number)
                number += used
                yield mail
                start, blank = True, True
                continue
            pending = following
        blank = start and not line.strip()
        start = whole


def _headers(
    stream: BinaryIO, envelope: bytes, first: bytes, number: int
) -> tuple[Mail, bytes | None, int]:
    """The header block after an envelope; also a line read too far, and lines passed."""
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
            return mail, line, used - 1
        else:
            name = _keep(mail, line)
        line = stream.readline(_LINE)
    return mail, None, used


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
    mail, _, _ = _headers(stream, envelope, first, 1)
    return mail


def looks_like_mbox(head: bytes) -> bool:
    """Whether a file begins with an envelope line that has a date, and headers behind it."""
    lines = head.lstrip(b"\xef\xbb\xbf\r\n").split(b"\n", 2)
    return (
        len(lines) > 1
        and bool(_FROM.match(lines[0][:500]))
        and bool(_HEADER.match(lines[1]) or lines[1].startswith(b">From "))
    )


def looks_like_mail(head: bytes) -> bool:
    """Whether a file begins with mail headers, From or Received or Date among them."""
    names: list[bytes] = []
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
            return False
        names.append(line.partition(b":")[0].strip().lower())
    known = {b"from", b"to", b"received", b"date", b"message-id", b"subject", b"return-path"}
    return len(known & set(names)) >= 2 and bool({b"from", b"received", b"date"} & set(names))
