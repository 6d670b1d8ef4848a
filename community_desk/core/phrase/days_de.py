"""German words for days."""

from __future__ import annotations

from community_desk.core.phrase.words import DayWords

_NUMBERS = (
    ("ein", "eine", "einem", "einer", "einen"),
    ("zwei",),
    ("drei",),
    ("vier",),
    ("fünf",),
    ("sechs",),
    ("sieben",),
    ("acht",),
    ("neun",),
    ("zehn",),
    ("elf",),
    ("zwölf",),
)
GERMAN_DAYS = DayWords(
    offsets={
        "heute": 0,
        "heute früh": 0,
        "heute morgen": 0,
        "heute abend": 0,
        "gestern": -1,
        "gestern abend": -1,
        "vorgestern": -2,
        "morgen": 1,
        "übermorgen": 2,
    },
    weekdays={
        "montag": 0,
        "dienstag": 1,
        "mittwoch": 2,
        "donnerstag": 3,
        "freitag": 4,
        "samstag": 5,
        "sonnabend": 5,
        "sonntag": 6,
    },
    short_weekdays={"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6},
    months={
        word: number
        for number, names in enumerate(
            (
                ("januar", "jänner", "jan"),
                ("februar", "feber", "feb"),
                ("märz", "mär"),
                ("april", "apr"),
                ("mai",),
                ("juni", "jun"),
                ("juli", "jul"),
                ("august", "aug"),
                ("september", "sept", "sep"),
                ("oktober", "okt"),
                ("november", "nov"),
                ("dezember", "dez"),
            ),
            start=1,
        )
        for word in names
    },
    numbers={word: number for number, words in enumerate(_NUMBERS, 1) for word in words}
    | {"ein paar": 3},
    units={
        "tag": "day",
        "tage": "day",
        "tagen": "day",
        "woche": "week",
        "wochen": "week",
        "monat": "month",
        "monate": "month",
        "monaten": "month",
        "jahr": "year",
        "jahre": "year",
        "jahren": "year",
    },
    last=r"letzte[nrsm]?|vorige[nrsm]?|vergangene[nrsm]?",
    next=r"nächste[nrsm]?|kommende[nrsm]?",
    this=r"diese[nrsm]?",
    ago=r"(?P<ago>vor)\s+(?:etwa\s+)?{n}\s+{unit}",
    within=r"(?:in|innerhalb\s+von)\s+(?:etwa\s+)?{n}\s+{unit}",
    before="am|bis zum|bis|vor dem|ab|zum|seit|spätestens am|spätestens|den",
    parts="früh|vormittag|mittag|nachmittag|abend|nacht|morgen",
    end_of={
        "ende der woche": "week",
        "ende dieser woche": "week",
        "wochenende": "weekend",
        "am wochenende": "weekend",
        "ende nächster woche": "next week",
        "ende des monats": "month",
        "monatsende": "month",
        "ende nächsten monats": "next month",
        "ende des jahres": "year",
        "jahresende": "year",
    },
)
