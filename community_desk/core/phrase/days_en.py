"""English words for days."""

from __future__ import annotations

from community_desk.core.phrase.words import DayWords

_NUMBERS = (
    ("a", "an", "one"),
    ("two",),
    ("three",),
    ("four",),
    ("five",),
    ("six",),
    ("seven",),
    ("eight",),
    ("nine",),
    ("ten",),
    ("eleven",),
    ("twelve",),
)
ENGLISH_DAYS = DayWords(
    offsets={
        "today": 0,
        "tonight": 0,
        "this morning": 0,
        "this afternoon": 0,
        "this evening": 0,
        "yesterday": -1,
        "last night": -1,
        "the day before yesterday": -2,
        "day before yesterday": -2,
        "tomorrow": 1,
        "the day after tomorrow": 2,
        "day after tomorrow": 2,
    },
    weekdays={
        name: number
        for number, name in enumerate(
            ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
        )
    },
    short_weekdays={
        "mon": 0,
        "tue": 1,
        "tues": 1,
        "wed": 2,
        "thu": 3,
        "thur": 3,
        "thurs": 3,
        "fri": 4,
        "sat": 5,
        "sun": 6,
    },
    months={
        word: number
        for number, names in enumerate(
            (
                ("january", "jan"),
                ("february", "feb"),
                ("march", "mar"),
                ("april", "apr"),
                ("may",),
                ("june", "jun"),
                ("july", "jul"),
                ("august", "aug"),
                ("september", "sept", "sep"),
                ("october", "oct"),
                ("november", "nov"),
                ("december", "dec"),
            ),
            start=1,
        )
        for word in names
    },
    numbers={word: number for number, words in enumerate(_NUMBERS, 1) for word in words}
    | {"a couple of": 2, "couple of": 2, "a few": 3},
    units={
        "day": "day",
        "days": "day",
        "week": "week",
        "weeks": "week",
        "fortnight": "fortnight",
        "fortnights": "fortnight",
        "month": "month",
        "months": "month",
        "year": "year",
        "years": "year",
    },
    last="last|past",
    next="next|coming",
    this="this",
    ago=r"(?:about\s+)?{n}\s+{unit}\s+(?P<ago>ago)",
    within=r"(?:with)?in\s+(?:about\s+)?{n}\s+{unit}(?:['’]\s+time)?",
    before="on the|on|by the|by|until|till|before|since|due",
    parts="morning|afternoon|evening|night|at noon",
    end_of={
        "end of week": "week",
        "end of the week": "week",
        "end of this week": "week",
        "end of next week": "next week",
        "eow": "week",
        "the weekend": "weekend",
        "this weekend": "weekend",
        "end of month": "month",
        "end of the month": "month",
        "end of this month": "month",
        "end of next month": "next month",
        "eom": "month",
        "end of year": "year",
        "end of the year": "year",
        "the end of the week": "week",
        "the end of the month": "month",
        "the end of the year": "year",
        "month end": "month",
    },
)
