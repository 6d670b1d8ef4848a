"""Days in the words of an account's language, as web pages of exports write them.

Pages show a wall-clock time without zone, so the day is the day that is written. A date that
could be two days is no date: it is said, never guessed.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from community_desk.importers.dates import full_year, month_of

_WORDS = {
    1: "oca tammi січ ιαν ינו يناير जन ม.ค. sty led január",
    2: "şub helmi лют φεβ פבר فبراير फ़र फर ก.พ. lut úno velj febr",
    3: "maalis бер μαρ μάρ מרץ مارس मार्च มี.ค. břez ožu márc",
    4: "nis huhti кві απρ אפר أبريل ابريل अप्रैल เม.ย. kwi dub trav ápr",
    5: "touko трав μαΐ μαι μάι מאי مايو मई พ.ค. květ svib máj",
    6: "haz kesä черв ιουν ιούν יונ يونيو जून มิ.ย. cze červen červn lipanj lipnj giu jún iun",
    7: "tem heinä лип ιουλ ιούλ יול يوليو जुल ก.ค. lipiec lipca červenec července júl iul",
    8: "ağu elo серп αυγ αύγ אוג أغسطس اغسطس अग ส.ค. sie kolov",
    9: "eyl syys вер σεπ ספט سبتمبر सित ก.ย. wrz září ruj szept",
    10: "eki loka жовт οκτ אוק أكتوبر اكتوبر अक्टू अक्तू ต.ค. paź říj",
    11: "kas marras νοε νοέ נוב نوفمبر नव พ.ย. stud",
    12: "ara joulu груд δεκ דצמ ديسمبر दिस ธ.ค. gru prosi",
}  # fmt: skip
"""Beginnings of month names that `dates.month_of` does not know. Some short ones mean another
month in a neighbouring language (lip, lis, srp): those stay unread."""
_MONTHS = sorted(
    ((start.casefold(), number) for number, words in _WORDS.items() for start in words.split()),
    key=lambda pair: -len(pair[0]),
)
_UNSURE = ("lip", "lis", "srp")
_CLOCK = re.compile(
    r"(?<!\d)(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?!\d|\.\d)\s*([AaPp]\.?\s?[Mm]\b\.?)?"
)
_ZONE = re.compile(r"\b(?:UTC|GMT)\s*[+-−]?\s*\d{0,2}(?::?\d{2})?", re.IGNORECASE)
_NUMBERED = re.compile(r"(\d{1,2})\s?[月월]|(?:tháng|thg)\s(\d{1,2})")
_LETTERS = re.compile(r"[^\W\d_][^\W\d_.'’\u0300-\u036f\u0900-\u097f\u0e00-\u0e7f]*"
                      r"[\w.\u0900-\u097f\u0e00-\u0e7f]*")  # fmt: skip
_PLAIN = re.compile(r"(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?!\d)")
_ISO = re.compile(r"(?<!\d)(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})(?!\d)")
_DIGITS = {ord(one): str(i % 10) for i, one in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९")}

_ZONED = re.compile(
    r"\s*(\d{2})\.(\d{2})\.(\d{4}) (\d{2}):(\d{2}):(\d{2})(?:\s*UTC(?:([+-])(\d{2}):?(\d{2}))?)?"
)


@lru_cache(maxsize=20_000)
def page_clock(text: str, day_first: bool | None = None) -> datetime | None:
    """The wall-clock time of a date as a page shows it; None when it cannot be told."""
    if len(text) > 80 or not any(char.isdecimal() for char in text):
        return None
    bare = " ".join(text.translate(_DIGITS).replace("\u202f", " ").replace("\u200e", "").split())
    iso = _ISO.search(bare)
    numbers = None if iso else _PLAIN.search(bare)
    found = iso or numbers
    if found:
        bare = bare[: found.start()] + " " + bare[found.end() :]
    bare, hour, minute = _without_clock(bare)
    if iso:
        return _made(int(iso[1]), int(iso[2]), int(iso[3]), hour, minute)
    if numbers:
        first, second = int(numbers[1]), int(numbers[2])
        if first <= 12 and second <= 12 and first != second and day_first is None:
            return None
        day_leads = first > 12 or (second <= 12 and bool(day_first))
        day, month = (first, second) if day_leads else (second, first)
        return _made(full_year(numbers[3]), month, day, hour, minute)
    return _worded(bare, hour, minute)


def _without_clock(bare: str) -> tuple[str, int, int]:
    bare = _ZONE.sub(" ", bare)
    clock = None
    for clock in _CLOCK.finditer(bare):
        if ":" in clock[0] or clock[4]:
            break
    if clock is None or int(clock[1]) > 24 or int(clock[2]) > 59:
        return bare, 0, 0
    hour = int(clock[1])
    if clock[4]:
        hour = hour % 12 + (12 if clock[4][0] in "pP" else 0)
    return bare[: clock.start()] + " " + bare[clock.end() :], min(hour, 23), int(clock[2])


def _worded(bare: str, hour: int, minute: int) -> datetime | None:
    """A date whose month is a word, or a number that is marked as one."""
    year = re.search(r"(?<!\d)((?:19|20|25)\d{2})(?!\d)", bare)
    if not year:
        return None
    rest = bare[: year.start()] + " " + bare[year.end() :]
    month = 0
    marked = _NUMBERED.search(rest.casefold())
    if marked:
        month = int(marked[1] or marked[2])
        rest = rest[: marked.start()] + " " + rest[marked.end() :]
    else:
        # The last one: `mardi 3 juin` begins with a day of the week.
        months = [known for word in _LETTERS.findall(rest) if (known := month_named(word))]
        month = months[-1] if months else 0
    days = re.findall(r"(?<!\d)\d{1,2}(?!\d)", rest)
    if not month or not days:
        return None
    number = int(year[1])
    return _made(number - 543 if number > 2400 else number, month, int(days[0]), hour, minute)


@lru_cache(maxsize=500)
def month_named(word: str) -> int:
    """The number of a month by its name in one of many languages; 0 when it is none."""
    low = word.casefold()
    for start, number in _MONTHS:
        if low.startswith(start):
            return number
    return 0 if low.startswith(_UNSURE) else month_of(low)


def _made(year: int, month: int, day: int, hour: int, minute: int) -> datetime | None:
    try:
        return datetime(year, month, day, hour, minute)  # noqa: DTZ001 - a wall clock has no zone
    except ValueError:
        return None


def numbers_order(texts: list[str]) -> bool | None:
    """Whether dates of numbers alone have the day first; None when none of them decides it."""
    firsts = seconds = 0
    for text in texts:
        found = None if _ISO.search(text) else _PLAIN.search(text.translate(_DIGITS))
        if found:
            firsts += int(found[1]) > 12
            seconds += int(found[2]) > 12
    return None if firsts == seconds else firsts > seconds


def telegram_moment(text: str) -> datetime | None:
    """An instant where the page names the zone, else a wall-clock time."""
    found = _ZONED.match(text)
    if not found:
        return None
    day, month, year, hour, minute, second = (int(one) for one in found.groups()[:6])
    try:
        moment = datetime(year, month, day, hour, minute, min(second, 59))  # noqa: DTZ001
        if "UTC" not in text:
            return moment
        shift = timedelta(hours=int(found[8] or 0), minutes=int(found[9] or 0))
        return (moment - (-shift if found[7] == "-" else shift)).replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
