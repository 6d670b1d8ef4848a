"""Days in words: a closed table per language."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from community_desk.core.phrase.dates import add_months, find_days
from community_desk.core.phrase.words_de import GERMAN
from community_desk.core.phrase.words_en import ENGLISH

TODAY = date(2026, 11, 22)  # a Sunday


def past_and_future(text: str, day_first: bool = True) -> tuple[str, str] | None:
    for words in (ENGLISH, GERMAN):
        found = [
            day
            for day in find_days(text, TODAY, words.days, day_first)
            if (day.start, day.end) == (0, len(text))
        ]
        if found:
            return found[0].past.isoformat(), found[0].future.isoformat()
    return None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", "2026-11-22"),
        ("yesterday evening", "2026-11-21"),
        ("last night", "2026-11-21"),
        ("the day before yesterday", "2026-11-20"),
        ("tomorrow", "2026-11-23"),
        ("by tomorrow", "2026-11-23"),
        ("3 days ago", "2026-11-19"),
        ("two weeks ago", "2026-11-08"),
        ("a couple of weeks ago", "2026-11-08"),
        ("a fortnight ago", "2026-11-08"),
        ("a month ago", "2026-10-22"),
        ("a year ago", "2025-11-22"),
        ("in 2 weeks", "2026-12-06"),
        ("in a month", "2026-12-22"),
        ("last week", "2026-11-15"),
        ("next month", "2026-12-22"),
        ("last friday", "2026-11-20"),
        ("next friday", "2026-11-27"),
        ("on last Sunday", "2026-11-15"),
        ("end of week", "2026-11-27"),
        ("by the end of the month", "2026-11-30"),
        ("end of next month", "2026-12-31"),
        ("this weekend", "2026-11-28"),
        ("2026-03-01", "2026-03-01"),
        ("on 2026-03-01", "2026-03-01"),
        ("5 Dec 2024", "2024-12-05"),
        ("December 5th, 2024", "2024-12-05"),
        ("1/2/2026", "2026-02-01"),
        ("1.2.26", "2026-02-01"),
        ("heute", "2026-11-22"),
        ("gestern Abend", "2026-11-21"),
        ("vorgestern", "2026-11-20"),
        ("übermorgen", "2026-11-24"),
        ("vor drei Tagen", "2026-11-19"),
        ("vor einer Woche", "2026-11-15"),
        ("in zwei Monaten", "2027-01-22"),
        ("letzten Freitag", "2026-11-20"),
        ("nächsten Montag", "2026-11-23"),
        ("letzte Woche", "2026-11-15"),
        ("bis Ende der Woche", "2026-11-27"),
        ("Ende des Monats", "2026-11-30"),
        ("am 5. Dezember 2024", "2024-12-05"),
    ],
)
def test_days_that_have_one_reading(text: str, day: str) -> None:
    assert past_and_future(text) == (day, day)


@pytest.mark.parametrize(
    ("text", "past", "future"),
    [
        ("Friday", "2026-11-20", "2026-11-27"),
        ("on Sunday", "2026-11-15", "2026-11-29"),
        ("by fri", "2026-11-20", "2026-11-27"),
        ("Freitag Nachmittag", "2026-11-20", "2026-11-27"),
        ("am Mo", "2026-11-16", "2026-11-23"),
        ("5 Dec", "2025-12-05", "2026-12-05"),
        ("on the 22nd of November", "2026-11-22", "2026-11-22"),
        ("May 5", "2026-05-05", "2027-05-05"),
        ("5. Dezember", "2025-12-05", "2026-12-05"),
        ("am 5.12.", "2025-12-05", "2026-12-05"),
        ("5/12", "2025-12-05", "2026-12-05"),
        ("29 Feb", "2024-02-29", "2028-02-29"),
    ],
)
def test_days_that_look_back_or_ahead(text: str, past: str, future: str) -> None:
    assert past_and_future(text) == (past, future)


def test_month_and_day_follow_the_locale() -> None:
    assert past_and_future("3/4", day_first=True) == ("2026-04-03", "2027-04-03")
    assert past_and_future("3/4", day_first=False) == ("2026-03-04", "2027-03-04")


@pytest.mark.parametrize(
    "text",
    [
        "May",
        "March",
        "march",
        "Sun Microsystems",
        "3 Second St",
        "mon",
        "so",
        "v1.2.3",
        "24/7",
        "31/2",
        "2026-13-01",
        "#today",
        "99 Dec",
        "second",
        "in May",
        "1.5",
        "fri",
    ],
)
def test_what_only_looks_like_a_day(text: str) -> None:
    for words in (ENGLISH, GERMAN):
        assert list(find_days(text, TODAY, words.days, True)) == []


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_days_written_out_are_read_back(day: date, today: date) -> None:
    months = list(ENGLISH.days.months.items())
    name = next(word for word, number in months if number == day.month)
    monat = next(word for word, number in GERMAN.days.months.items() if number == day.month)
    for text, words in (
        (day.isoformat(), ENGLISH),
        (f"{day.day} {name} {day.year}", ENGLISH),
        (f"{name} {day.day}, {day.year}", ENGLISH),
        (f"{day.day}. {monat.capitalize()} {day.year}", GERMAN),
        (f"{day.day}.{day.month}.{day.year}", GERMAN),
    ):
        (found,) = find_days(text, today, words.days, True)
        assert (found.past, found.future) == (day, day)
        assert (found.start, found.end) == (0, len(text))


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(1, 900))
def test_days_counted_from_today_are_read_back(today: date, count: int) -> None:
    (back,) = find_days(f"{count} days ago", today, ENGLISH.days, True)
    (ahead,) = find_days(f"in {count} Tagen", today, GERMAN.days, True)
    assert today - back.past == ahead.future - today == timedelta(days=count)


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(0, 6))
def test_a_weekday_is_within_a_week_and_never_today(today: date, weekday: int) -> None:
    name = next(word for word, number in ENGLISH.days.weekdays.items() if number == weekday)
    (found,) = find_days(name, today, ENGLISH.days, True)
    assert found.past.weekday() == found.future.weekday() == weekday
    assert today - timedelta(days=7) <= found.past < today < found.future
    assert found.future <= today + timedelta(days=7)


def test_months_end_where_they_end() -> None:
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2026, 1, 15), -1) == date(2025, 12, 15)
    assert add_months(date(2024, 2, 29), 12) == date(2025, 2, 28)
