"""E-mail addresses, phone numbers and profile addresses, brought to one spelling each.

Nothing here opens or looks up anything: an address is text.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

from community_desk.core.incoming import IncomingHandle

_EMAIL = re.compile(r"[^\s@<>\"(),:;\[\]\\]{1,64}@[^\s@<>\"(),:;\[\]\\/]{1,253}")
_MANGLED = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_LINKEDIN = re.compile(r"linkedin\.com/(?:in|pub)/([^/?#\s]+)", re.IGNORECASE)
_PROFILE = re.compile(
    r"/@|/users/|linkedin\.|github\.|twitter\.|x\.com|instagram\.|facebook\.|fb\.com|bsky\.|"
    r"wa\.me|t\.me|telegram\.|youtube\.|tiktok\.|threads\.|reddit\.", re.IGNORECASE,
)  # fmt: skip
_INTERNATIONAL = re.compile(r"\+[0-9][0-9 .\-/]{6,24}")
_NATIONAL = re.compile(r"\(?[0-9][0-9 .\-/]*\)?[0-9 .\-/]{4,24}")
_PHONE_CHARS = re.compile(r"[\d\s+().\-/\u00a0\u2010-\u2015\u202f]*")
_NO_REPLY = re.compile(
    r"(?:^|[._+\-])(?:no|do-?not|dont|donot|never)[._\-]?reply|^(?:mailer-daemon|postmaster|"
    r"bounces?|notifications?|newsletter|donotreply|noreply|unsubscribe|list-?manager)"
    r"(?:[._+\-@]|$)|^owner-|-(?:request|bounces?|owner)[@+]"
)

# Service names as vCards and address books write them.
_SERVICES = {
    "twitter": "x", "x": "x", "linkedin": "linkedin", "facebook": "facebook",
    "messenger": "facebook", "instagram": "instagram", "github": "github",
    "mastodon": "mastodon", "bluesky": "bluesky", "discord": "discord", "slack": "slack",
    "whatsapp": "whatsapp", "telegram": "telegram", "signal": "signal", "reddit": "reddit",
    "youtube": "youtube", "tiktok": "tiktok", "threads": "threads",
}  # fmt: skip
_HOSTS = {
    "twitter.com": "x", "x.com": "x", "instagram.com": "instagram", "github.com": "github",
    "facebook.com": "facebook", "fb.com": "facebook", "t.me": "telegram",
    "telegram.me": "telegram", "youtube.com": "youtube", "tiktok.com": "tiktok",
    "threads.net": "threads", "threads.com": "threads", "reddit.com": "reddit",
}  # fmt: skip
_NOT_LOGINS = frozenset(
    [
        "about",
        "home",
        "explore",
        "search",
        "share",
        "sharer",
        "intent",
        "settings",
        "login",
        "p",
        "reel",
        "stories",
        "hashtag",
        "orgs",
        "topics",
        "features",
        "marketplace",
        "i",
        "watch",
        "channel",
        "c",
        "playlist",
        "groups",
        "pages",
        "events",
        "messages",
        "notifications",
        "help",
        "privacy",
        "status",
        "sponsors",
    ]
)


def email_address(text: str) -> str:
    """The address in lower case, or an empty string when it is none.

    Takes away "mailto:", angle brackets and one leading apostrophe.
    """
    bare = text.strip().removeprefix("'").strip("<>").strip()
    if bare[:7].casefold() == "mailto:":
        bare = unquote(bare[7:].partition("?")[0])
    return bare.casefold() if _EMAIL.fullmatch(bare) else ""


@lru_cache(maxsize=16_384)
def is_no_reply(address: str) -> bool:
    """Whether nobody reads what is sent to this address."""
    return bool(_NO_REPLY.search(address.partition("@")[0] + "@"))


def is_mangled_number(text: str) -> bool:
    """Whether a spreadsheet turned a phone number into an exponent; its digits are lost."""
    return bool(_MANGLED.fullmatch(text.strip()))


_NO_DIGITS = dict.fromkeys(code for code in range(128) if not 48 <= code <= 57)


def phone_digits(text: str) -> str:
    """The digits of a number in any spelling, for search."""
    if text.isascii():
        return text.translate(_NO_DIGITS)
    return "".join(char for char in text if char.isdecimal())


@lru_cache(maxsize=16_384)
def phone_number(text: str, country: str | None = None) -> str:
    """The number as +E.164, or an empty string when it is none or lacks its country.

    `country` is a two-letter code that national numbers are read with.
    """
    bare = text.strip().removeprefix("'")
    if bare[:4].casefold() == "tel:":
        bare = bare[4:]
    bare = bare.partition(";")[0].replace("\u00a0", " ").replace("\u202f", " ").strip()
    if len(bare) > 60 or len(phone_digits(bare)) < 5:
        return ""
    if bare.startswith("00") and (country is None or country.upper() not in {"US", "CA"}):
        bare = "+" + bare[2:]
    if not bare.startswith("+") and country is None:
        return ""
    known = _plain_number(bare, (country or "").upper())
    if known is not None:
        return known
    import phonenumbers

    try:
        number = phonenumbers.parse(bare, (country or "").upper() or None)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(number):
        return ""
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


class _Numbers(NamedTuple):
    """How the numbers of a country code look: what may lead them, and how long they are."""

    code: str
    leads: re.Pattern[str]
    lengths: frozenset[int]
    own_lengths: frozenset[int]
    """Those of whole numbers; the others leave the area out, as one dials next door."""
    lead: str
    whole: re.Pattern[str]
    abroad: re.Pattern[str]


def _plain_number(bare: str, country: str) -> str | None:
    """The number, or an empty string for none, where that is plain; None for the long way.

    A short way for what address books mostly hold: country code and national number and nothing
    else, or a national number behind a single zero. It is a hundredth of the long one.
    """
    digits = phone_digits(bare)
    if _INTERNATIONAL.fullmatch(bare):
        for size in (1, 2, 3):
            form = _numbers_of(int(digits[:size]))
            if form is not None:
                national = digits[size:]
                break
        else:
            return None
    elif country and _NATIONAL.fullmatch(bare):
        form = _numbers_in(country)
        if form is None or form.abroad.match(digits):
            return None
        national = digits
        if form.lead == "0" and digits[0] == "0":
            national = digits[1:]
            if len(national) not in form.own_lengths:
                return None
            if form.whole.fullmatch(digits) and not form.whole.fullmatch(national):
                return None
        elif digits.startswith(form.code):
            return None
    else:
        return None
    if not national or national[0] == "0" or form.leads.match(national):
        return None
    return f"+{form.code}{national}" if len(national) in form.lengths else ""


@lru_cache(maxsize=512)
def _numbers_of(code: int) -> _Numbers | None:
    """The numbers of a country code; None where there is none such."""
    import phonenumbers

    regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(code)
    if not regions or regions[0] == "001":
        return None
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(regions[0], None)
    if metadata is None or metadata.general_desc is None:
        return None
    lead = metadata.national_prefix_for_parsing or ""
    known = metadata.general_desc
    never = "(?!)"
    return _Numbers(
        str(code), re.compile(lead or never),
        frozenset((*known.possible_length, *known.possible_length_local_only)),
        frozenset(known.possible_length),
        lead, re.compile(known.national_number_pattern or never),
        re.compile(metadata.international_prefix or never),
    )  # fmt: skip


@lru_cache(maxsize=512)
def _numbers_in(country: str) -> _Numbers | None:
    """The numbers of a country that has its code alone or leads those who share it."""
    import phonenumbers

    code = phonenumbers.country_code_for_region(country)
    if not code or phonenumbers.region_code_for_country_code(code) != country:
        return None
    return _numbers_of(code)


def looks_like_phone(text: str) -> bool:
    """Whether a text is nothing but a phone number."""
    digits = sum(char.isdecimal() for char in text)
    return 5 <= digits <= 20 and bool(_PHONE_CHARS.fullmatch(text.strip()))


def email_handle(address: str) -> IncomingHandle:
    """The handle of a normalised e-mail address."""
    return IncomingHandle("email", address, address=address)


def phone_handle(number: str) -> IncomingHandle:
    """The handle of a +E.164 number."""
    return IncomingHandle("phone", number, address=number)


def linkedin_slug(url: str) -> str:
    """The last part of a LinkedIn profile address: decoded, lower case, without query."""
    return _short_slug(url) if len(url) < 300 else _slug(url)


def _slug(url: str) -> str:
    found = _LINKEDIN.search(url)
    if not found:
        return ""
    return unquote(found[1]).strip().casefold()


# The same few thousand addresses stand in every message.
_short_slug = lru_cache(maxsize=16_384)(_slug)


def linkedin_handle(slug: str) -> IncomingHandle:
    """The handle of a LinkedIn member."""
    return IncomingHandle("linkedin", slug, address=f"https://www.linkedin.com/in/{slug}")


def fediverse_address(text: str) -> str:
    """`user@host` in lower case of a Mastodon account as written or linked; else empty."""
    bare = text.strip().removeprefix("acct:").lstrip("@")
    if re.fullmatch(r"[\w.\-]+@[\w.\-:]+", bare):
        return bare.casefold()
    try:
        parts = urlsplit(bare if "//" in bare else "")
    except ValueError:
        return ""
    found = re.fullmatch(r"/(?:@|users/)([\w.\-]+)(?:@([\w.\-]+))?/?", parts.path)
    if found and parts.hostname:
        return f"{found[1]}@{found[2] or parts.hostname}".casefold()
    return ""


def host_of(url: str) -> str:
    """The host of an address in lower case; empty when it has none or is broken."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def service_handle(service: str, user: str) -> IncomingHandle | None:
    """The handle of a user on a service named as address books do; None for unknown ones."""
    channel = _SERVICES.get(re.sub(r"[^a-z]", "", service.casefold()))
    login = user.strip()
    if ":" in login and "//" not in login:
        login = login.partition(":")[2]
    if "//" in login:
        return profile_handle(login)
    login = login.lstrip("@").strip()
    if channel is None or not login or len(login) > 200 or any(c.isspace() for c in login):
        return None
    if channel == "mastodon":
        login = fediverse_address(login)
        return IncomingHandle(channel, login) if login else None
    if channel in {"whatsapp", "signal"}:
        login = phone_number(login) or login
    return IncomingHandle(channel, login.casefold())


def profile_handle(url: str) -> IncomingHandle | None:
    """The handle a profile address stands for, or None when it is no known profile."""
    text = url.strip()
    if not _PROFILE.search(text) or len(text) > 2000 or any(c.isspace() for c in text):
        return None
    try:
        parts = urlsplit(text if "//" in text else "https://" + text)
        host = (parts.hostname or "").casefold()
    except ValueError:
        return None
    for prefix in ("www.", "m.", "mobile."):
        host = host.removeprefix(prefix)
    steps = [unquote(step) for step in parts.path.split("/") if step]
    if host == "linkedin.com" or host.endswith(".linkedin.com"):
        slug = linkedin_slug(text)
        return linkedin_handle(slug) if slug else None
    if host == "bsky.app" and steps[:1] == ["profile"] and len(steps) > 1:
        did = steps[1] if steps[1].startswith("did:") else ""
        return IncomingHandle("bluesky", steps[1].casefold(), number=did, address=text)
    if host == "wa.me" and steps:
        number = phone_number("+" + steps[0].lstrip("+"))
        return IncomingHandle("whatsapp", number, address=number) if number else None
    channel = _HOSTS.get(host)
    if channel:
        return _login_handle(channel, steps, parse_qs(parts.query), text)
    if host and steps and host not in {"medium.com", "substack.com", "flipboard.com"}:
        address = fediverse_address(f"https://{host}/{'/'.join(steps)}")
        if address:
            return IncomingHandle("mastodon", address, address=text)
    return None


def _login_handle(
    channel: str, steps: list[str], query: dict[str, list[str]], url: str
) -> IncomingHandle | None:
    if channel == "x" and steps[:2] in (["intent", "user"], ["i", "user"]):
        number = (query.get("user_id") or steps[2:3] or [""])[0]
        return IncomingHandle("x", "", number=number, address=url) if number.isdigit() else None
    if channel == "facebook" and steps[:1] == ["profile.php"]:
        number = query.get("id", [""])[0]
        return IncomingHandle("facebook", number, number=number, address=url) if number else None
    if channel == "instagram" and steps[:1] == ["_u"]:
        steps = steps[1:]
    if channel == "reddit":
        steps = steps[1:] if steps[:1] in (["user"], ["u"]) else []
    if channel in {"youtube", "tiktok", "threads"} and not (steps and steps[0].startswith("@")):
        return None
    if not steps:
        return None
    login = steps[0].lstrip("@").casefold()
    if login in _NOT_LOGINS or not re.fullmatch(r"[\w.\-]+", login):
        return None
    return IncomingHandle(channel, login, address=url)
