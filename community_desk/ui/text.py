"""Words on the screen: translation, dates and numbers the way the user writes them."""

from __future__ import annotations

from datetime import date, datetime
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime

from community_desk.core.isolates import END, FIRST_STRONG, FROM_LEFT
from community_desk.core.roughly import first_day, read_roughly
from community_desk.errors import InputError

_SHORT = QLocale.FormatType.ShortFormat


class Words(str):
    """A text in the user's language whose whole numbers are written in its digits."""

    __slots__ = ()

    def format(self, *args: object, **kwargs: object) -> str:
        """As `str.format`; a whole number is written the user's way, without grouping.

        In a language that is read from the right, what is put in and is written from the left
        stands for itself: a sentence that begins with such a name is read from the right still.
        """
        own = [_put_in(each) for each in args]
        named = {key: _put_in(value) for key, value in kwargs.items()}
        return super().format(*own, **named)


def _put_in(value: object) -> object:
    if type(value) is int:
        return digits(value)
    return own_side(value) if isinstance(value, str) else value


def own_side(name: str) -> str:
    """A name as it stands in a sentence of another script: for itself, whatever is around it."""
    if QLocale().textDirection() == Qt.LayoutDirection.RightToLeft and _reads_from_left(name):
        return f"{FIRST_STRONG}{name}{END}"
    return name


def digits(value: float) -> str:
    """A number in the user's digits, ungrouped, with one decimal where it has a fraction."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(int(value)) if value == int(value) else decimal(value)


def decimal(value: float) -> str:
    """A number with one decimal, as the locale writes it."""
    return QLocale().toString(value, "f", 1)


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """The text in the user's language; `%n` becomes `n` with the right plural.

    Every text has the empty context, which is what lupdate writes for a plain `tr(...)` call.
    Values are put in with `str.format` after the call, never inside it.
    """
    return Words(QCoreApplication.translate("", text, comment or None, n))


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text in a table for translation; `tr` translates it where it is shown.

    Named as Qt names it, because lupdate knows it by that name.
    """
    _ = context
    return text


def day_first() -> bool:
    """Whether the user writes the day before the month."""
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return pattern.find("d") <= pattern.find("M")


def written_day(day: date) -> str:
    """The day as one would write it into a field."""
    return QLocale().toString(_qdate(day), _order("dd/MM/yyyy", "MM/dd/yyyy"))


def read_day(text: str, today: date, *, ahead: bool = True) -> date:
    """The day typed into a field, in figures or words; InputError when it is none."""
    from community_desk.core.phrase.single import read_day as read_in_words

    for pattern in (_order("dd/MM/yyyy", "MM/dd/yyyy"), QLocale().dateFormat(_SHORT)):
        found = QLocale().toDate(text.strip(), pattern)
        if found.isValid() and found.year() > 1000:
            return date(found.year(), found.month(), found.day())
    day = read_in_words(text, today, day_first=day_first(), ahead=ahead)
    if day is None:
        words = tr("{text} is no day I can read.").format(text=text.strip())
        raise InputError(words, tr("Write it as {day}, tomorrow or in 2 weeks.").format(
            day=written_day(today)))  # fmt: skip
    return day


def read_past(text: str, today: date) -> str:
    """The day, month or year typed into a field, in ISO form as far as it is known."""
    return (
        read_roughly(text, _month_names(), today) or read_day(text, today, ahead=False).isoformat()
    )


def written_past(known: str) -> str:
    """A day, month or year as one would write it into a field."""
    day = first_day(known)
    return written_day(day) if len(known) == 10 else rough_words(known)


def rough_words(known: str) -> str:
    """A month with its year, such as `Mar 2024`; the year alone where only that is known."""
    day = first_day(known)
    return digits(day.year) if len(known) == 4 else month_year(day)


def _month_names() -> list[list[str]]:
    """What the months are called where the reader is, and in the languages of the quick line."""
    locales = [QLocale(), QLocale(QLocale.Language.English), QLocale(QLocale.Language.German)]
    styles = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    return [
        [
            name.replace(".", "").casefold()
            for locale in locales
            for style in styles
            for name in (locale.monthName(month, style), locale.standaloneMonthName(month, style))
        ]
        for month in range(1, 13)
    ]


def its_own_way(text: str, *, right: bool) -> str:
    """Text for a page that reads from the right: lines of another script keep their own order.

    Without it the full stop of an English sentence would stand before its first word.
    """
    if not right:
        return text
    lines = (f"{FROM_LEFT}{line}{END}" if _reads_from_left(line) else line
             for line in text.split("\n"))  # fmt: skip
    return "\n".join(lines)


def _reads_from_left(line: str) -> bool:
    sides = {bidirectional(char) for char in line}
    return "L" in sides and not sides & {"R", "AL"}


def number(value: float) -> str:
    """A whole number with the locale's digits and grouping."""
    return QLocale().toString(round(value))


def percent(share: float, *, signed: bool = False) -> str:
    """A share of 0 to 1 in the locale's digits; `signed` puts a plus before a growth."""
    words = number(share * 100)
    plus = "+" if signed and round(share * 100) > 0 else ""
    return f"{plus}{words} %"


def signed(count: int) -> str:
    """A change in the locale's digits, with its sign."""
    return f"{'+' if count >= 0 else ''}{number(count)}"


def long_day(day: date) -> str:
    """Weekday, day and month, such as `Sunday 22 November`."""
    return QLocale().toString(_qdate(day), _order("dddd d MMMM", "dddd, MMMM d"))


def short_day(day: date, today: date) -> str:
    """Day and month, with the year where it is not this year, such as `18 Aug`."""
    if day.year == today.year:
        return QLocale().toString(_qdate(day), _order("d MMM", "MMM d"))
    return QLocale().toString(_qdate(day), _order("d MMM yyyy", "MMM d, yyyy"))


def moment(when: datetime, today: date) -> str:
    """A day with the time on it, where the reader is, such as `18 Aug, 14:05`."""
    local = when.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute), "HH:mm")
    return tr("{day}, {time}").format(day=short_day(local.date(), today), time=time)


def month_year(day: date) -> str:
    """Month and year, such as `Mar 2024`."""
    return QLocale().toString(_qdate(day), "MMM yyyy")


def whole_month(day: date) -> str:
    """The month in full with its year, such as `March 2024`."""
    return QLocale().toString(_qdate(day), "MMMM yyyy")


def month_name(day: date) -> str:
    """The month alone, such as `May`."""
    return QLocale().toString(_qdate(day), "MMM")


def weekday(day: date) -> str:
    """The name of the weekday."""
    return QLocale().toString(_qdate(day), "dddd")


def span(days: int) -> str:
    """A length of time in the unit one would say: days, months, years."""
    if days < 0:
        days = 0
    if days == 0:
        return tr("today")
    if days < 90:
        return days_words(days)
    if days < 715:  # beyond, 24 months would be said of what are 2 years
        return tr("%n months", "", round(days / 30.44))
    return tr("%n years", "", round(days / 365.25))


def days_words(days: int) -> str:
    """A number of days with their name."""
    return tr("%n days", "", days)


def due_words(due: date, today: date) -> str:
    """When something is due, in words that never scold."""
    days = (due - today).days
    if days == 0:
        return tr("today")
    if days == 1:
        return tr("tomorrow")
    if days <= -90:
        return tr("{time} late").format(time=span(-days))
    if days < 0:
        return tr("%n days late", "", -days)
    if days < 7:
        return weekday(due)
    return short_day(due, today)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _order(day_first: str, month_first: str) -> str:
    """The pattern that fits the locale's own order of day and month."""
    own = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    if own.find("M") < own.find("d"):
        return month_first
    if "d." in own:  # German and its neighbours number the day: 26. September, 26.09.2026
        dotted = day_first.replace("/", ".").replace("dddd d ", "dddd, d ")
        return dotted.replace("d MMM", "d. MMM")
    return day_first
