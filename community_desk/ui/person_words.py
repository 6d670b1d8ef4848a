"""The words of what belongs to a person: days, positions, gifts, notes, own fields, files."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale

from community_desk.core.days import next_occurrence
from community_desk.ui.text import QT_TRANSLATE_NOOP, month_year, number, short_day, span, tr

if TYPE_CHECKING:
    from community_desk.store.queries.person_parts import (
        DateLine,
        FieldLine,
        FileLine,
        GiftLine,
        NoteLine,
        PositionLine,
        RelationLine,
    )

DATE_KINDS = {
    "birthday": QT_TRANSLATE_NOOP("", "Birthday"),
    "job_start": QT_TRANSLATE_NOOP("", "New job"),
    "launch": QT_TRANSLATE_NOOP("", "Launch"),
    "anniversary": QT_TRANSLATE_NOOP("", "Anniversary"),
    "work_anniversary": QT_TRANSLATE_NOOP("", "Work anniversary"),
}
GIFT_STATES = {
    "idea": QT_TRANSLATE_NOOP("", "Idea"),
    "given": QT_TRANSLATE_NOOP("", "Given"),
    "received": QT_TRANSLATE_NOOP("", "Received"),
}
SENSITIVITIES = {
    "open": QT_TRANSLATE_NOOP("", "Open"),
    "private": QT_TRANSLATE_NOOP("", "Private"),
    "secret": QT_TRANSLATE_NOOP("", "Secret"),
}
FIELD_TYPES = {
    "text": QT_TRANSLATE_NOOP("", "Text"),
    "number": QT_TRANSLATE_NOOP("", "Number"),
    "day": QT_TRANSLATE_NOOP("", "Day"),
    "yes_no": QT_TRANSLATE_NOOP("", "Yes or no"),
    "choice": QT_TRANSLATE_NOOP("", "One of a few words"),
    "link": QT_TRANSLATE_NOOP("", "Link"),
}
STATUSES = {
    "active": QT_TRANSLATE_NOOP("", "Part of the community"),
    "archived": QT_TRANSLATE_NOOP("", "Archived"),
    "do_not_contact": QT_TRANSLATE_NOOP("", "Do not contact"),
    "died": QT_TRANSLATE_NOOP("", "Died"),
}


def checked_words(day: date | None, today: date) -> str:
    """When somebody's details were last looked through."""
    if day is None:
        return tr("Details never looked through")
    if day == today:
        return tr("Details looked through today")
    return tr("Details looked through: {day}").format(day=short_day(day, today))


def date_name(line: DateLine) -> str:
    """What the day is."""
    return date_kind(line.type) or line.type.replace("_", " ").capitalize()


def date_kind(kind: str) -> str:
    """The name of a kind of day the program knows; empty for one of the user's own."""
    known = DATE_KINDS.get(kind)
    return tr(known) if known else ""


def date_words(line: DateLine, today: date) -> tuple[str, str]:
    """When the day is and what comes of it; how far ahead, empty where it is past."""
    said = month_day(line.month, line.day)
    if line.year is not None and (not line.yearly or line.type == "birthday"):
        said = tr("{day} {year}").format(day=said, year=line.year)
    following = next_occurrence(line.month, line.day, today, line.year, yearly=line.yearly)
    words = [said]
    if following is not None and line.year is not None and line.yearly:
        years = following.year - line.year
        if line.type == "birthday":
            words.append(tr("turns {years}").format(years=years))
        elif years:
            words.append(tr("%n years", "", years))
    if line.text:
        words.append(line.text)
    ahead = (following - today).days if following is not None else None
    near = "" if ahead is None else tr("today") if ahead == 0 else tr("in {time}").format(
        time=span(ahead))  # fmt: skip
    return " \u00b7 ".join(words), near


def month_day(month: int, day: int) -> str:
    """A day without a year, the user's way; 29 February too."""
    return short_day(date(2024, month, min(day, 29 if month == 2 else 31)), date(2024, 1, 1))


def month_names() -> tuple[str, ...]:
    """The twelve months in the user's language."""
    return tuple(QLocale().standaloneMonthName(month) for month in range(1, 13))


def position_words(line: PositionLine) -> tuple[str, str]:
    """Role and employer; from when to when."""
    title = ", ".join(part for part in (line.role, line.org) if part)
    start = month_year(line.started_on) if line.started_on else ""
    end = month_year(line.ended_on) if line.ended_on else ""
    if line.ended_on is None:
        when = tr("since {month}").format(month=start) if start else tr("now")
    else:
        when = f"{start} \u2013 {end}" if start else tr("until {month}").format(month=end)
    return title, " \u00b7 ".join(part for part in (when, line.note) if part)


def gift_words(line: GiftLine, today: date) -> str:
    """Idea, given or received, for what and when."""
    when = short_day(line.date, today) if line.date else ""
    return " \u00b7 ".join(p for p in (tr(GIFT_STATES[line.state]), line.occasion, when) if p)


def note_words(line: NoteLine, today: date) -> str:
    """How sensitive, since when, until when."""
    words = [tr(SENSITIVITIES[line.sensitivity])] if line.sensitivity != "open" else []
    words += [tr("for next time")] if line.next_time else []
    words += [short_day(line.written_on, today)] if line.written_on else []
    if line.expires_on is not None:
        gone = tr("expired {day}") if line.is_expired(today) else tr("until {day}")
        words.append(gone.format(day=short_day(line.expires_on, today)))
    return " \u00b7 ".join(words)


def relation_words(line: RelationLine) -> str:
    """How they know each other."""
    kind = tr("knows") if line.kind in ("", "knows") else line.kind
    return " \u00b7 ".join(part for part in (kind, line.note) if part)


def value_words(kind: str, value: Any, today: date) -> str:
    """What stands in a field of the user's own, the way its type is said."""
    if kind == "yes_no" and isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if kind == "number" and isinstance(value, int | float) and not isinstance(value, bool):
        return QLocale().toString(value) if isinstance(value, float) else number(value)
    if kind == "day":
        try:
            return short_day(date.fromisoformat(str(value)), today)
        except ValueError:
            return str(value)
    return str(value)


def own_values(
    fields: tuple[FieldLine, ...], custom: dict[str, Any]
) -> list[tuple[FieldLine | None, str, Any]]:
    """Each value with its field; those nobody defined last, those defined and empty not at all."""
    defined = {field.name: field for field in fields}
    found: list[tuple[FieldLine | None, str, Any]] = [
        (field, name, custom[name]) for name, field in defined.items() if name in custom
    ]
    return found + [(None, name, v) for name, v in custom.items() if name not in defined]


def file_words(line: FileLine, today: date) -> str:
    """How large, since when."""
    size = QLocale().formattedDataSize(line.size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
    when = short_day(line.added_on, today) if line.added_on else ""
    return " \u00b7 ".join(part for part in (size, when) if part)
