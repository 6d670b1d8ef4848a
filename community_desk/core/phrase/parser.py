"""Reads a quick line: marks what is certain, cuts the rest into clauses, joins the findings."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from community_desk.core.kinds import Depth, Party
from community_desk.core.phrase.assembly import Assembly, Details
from community_desk.core.phrase.clauses import Clause, Reader
from community_desk.core.phrase.dates import DayPhrase, find_days
from community_desk.core.phrase.draft import (
    Draft,
    Favour,
    PeopleIndex,
    Promise,
    Span,
)
from community_desk.core.phrase.people import Found, NameWords, find_people
from community_desk.core.phrase.words import DAY, DONE, MARKS, PERSON, TOPIC, Words
from community_desk.core.phrase.words_de import GERMAN
from community_desk.core.phrase.words_en import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LANGUAGES: dict[str, Words] = {"en": ENGLISH, "de": GERMAN}

_QUOTED = r'"(?P<text>(?:\\.|[^"\\])*)"'
_NOTE = re.compile(r'"(?:\\.|[^"\\])*"|(?:(?<=[\s,])|^)(?P<note>note|notiz):', re.IGNORECASE)
_PROMISE = re.compile(
    rf"\b(?P<who>my|their) promise {_QUOTED}(?: by (?P<due>\d{{4}}-\d\d-\d\d))?(?: for (?P<n>\d+))?"
)
_FAVOUR = re.compile(
    r"\b(?P<side>gave|received|asked|was asked) (?P<type>[a-z]+) \((?P<size>[SML])\) "
    rf"(?P<status>open|done|declined|withdrawn)(?P<prompted> prompted)? {_QUOTED}"
    r"(?: for (?P<n>\d+))?"
)
_STARTED = re.compile(r"\bstarted by (?P<who>me|them)\b", re.IGNORECASE)
_TOPIC = re.compile(r'(?<![\w&#])#(?:"(?P<quoted>(?:\\.|[^"\\])*)"|(?P<word>[^\W_][\w-]*))')
_SIDES = {"gave": "give", "received": "receive", "asked": "ask", "was asked": "request"}


def read_line(
    line: str,
    *,
    today: date,
    people: PeopleIndex,
    topics: Iterable[str],
    channels: Mapping[str, str],
    languages: Sequence[str],
    day_first: bool,
) -> Draft:
    """Read a quick line; see `community_desk.core.phrase.parse`."""
    words = tuple(LANGUAGES[each] for each in languages if each in LANGUAGES) or (ENGLISH,)
    reading = _Reading(line, today, words, channels, day_first)
    reading.cut_note()
    reading.take_quoted()
    reading.take_people(people)
    reading.take_topics(tuple(topics))
    reading.take_days()
    details = reading.take_details()
    return Assembly(
        line=line,
        masked=reading.masked,
        words=words,
        today=today,
        found=reading.found,
        clauses=reading.clauses(),
        promises=reading.promises,
        favours=reading.favours,
        spans=reading.spans,
        topics=tuple(reading.topics),
        note=reading.note,
        details=details,
    ).draft()


class _Reading:
    """The state of reading one line: what was found, and the line with it masked."""

    def __init__(
        self,
        line: str,
        today: date,
        words: tuple[Words, ...],
        channels: Mapping[str, str],
        day_first: bool,
    ) -> None:
        self.line = line
        self.masked = MARKS.sub(lambda match: " " * len(match[0]), line)
        self.today = today
        self.words = words
        self.channels = channels
        self.day_first = day_first
        self.note = ""
        self.found: list[Found] = []
        self.days: list[DayPhrase] = []
        self.known_topics: dict[str, str] = {}
        self.topics: list[str] = []
        self.about: list[tuple[int, int]] = []
        self.spans: list[Span] = []
        self.promises: list[tuple[Promise, int, int]] = []
        self.favours: list[tuple[Favour, int, int]] = []

    def cut_note(self) -> None:
        """Take what stands after "note:" word for word."""
        for match in _NOTE.finditer(self.line):
            if match["note"]:
                self.note = self.line[match.end() :].strip()
                self.spans.append(Span(match.start(), len(self.line), "note"))
                self.masked = self.masked[: match.start()]
                return

    def take_quoted(self) -> None:
        """Take promises and favours written in full, as `format_draft` writes them."""
        for match in _PROMISE.finditer(self.masked):
            due = _iso_day(match["due"])
            who = Party.ME if match["who"].lower() == "my" else Party.THEM
            promise = Promise(_unquote(match["text"]), who, due, _index(match["n"]))
            self.promises.append((promise, *match.span()))
            self._mask(*match.span(), DONE, "promise")
        for match in _FAVOUR.finditer(self.masked):
            favour = Favour(
                _SIDES[match["side"]],
                match["type"],
                match["size"],
                match["status"],
                _unquote(match["text"]),
                bool(match["prompted"]),
                _index(match["n"]),
            )
            self.favours.append((favour, *match.span()))
            self._mask(*match.span(), DONE, "favour")

    def take_people(self, index: PeopleIndex) -> None:
        """Find who is named; a name wins over everything but a number beside a month."""
        self.found = find_people(self.masked, index, _name_words(self.words))
        for each in self.found:
            self._mask(each.start, each.end, PERSON)
            if each.owns:
                self._mask(each.end, each.end + 2, DONE)

    def take_topics(self, known: tuple[str, ...]) -> None:
        """Take #topics, and known topics that stand after "about"."""
        names = self.known_topics = {topic.casefold(): topic for topic in known}
        for match in _TOPIC.finditer(self.masked):
            quoted = match["quoted"]
            name = match["word"] if quoted is None else _unquote(quoted)
            self._add_topic(names.get(name.casefold(), name))
            self._mask(*match.span(), TOPIC, "topic")
        if not names:
            return
        about = "|".join(words.about for words in self.words)
        listed = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
        pattern = re.compile(rf"\b(?:{about})\s+(?P<name>{listed})(?![\w-])", re.IGNORECASE)
        for match in pattern.finditer(self.masked):
            self._add_topic(names[match["name"].casefold()])
            self.about.append(match.span())
            self.spans.append(Span(*match.span(), "topic"))

    def take_days(self) -> None:
        """Take the days of every language, the longest phrase where two read the same place."""
        candidates = [
            day
            for words in self.words
            for day in find_days(self.masked, self.today, words.days, self.day_first)
            if not self._is_a_name(day)
        ]
        candidates.sort(key=lambda day: (day.start - day.end, day.start))
        for day in candidates:
            if all(day.end <= other.start or other.end <= day.start for other in self.days):
                self.days.append(day)
        self.days.sort(key=lambda day: day.start)
        for day in self.days:
            self._mask(day.start, day.end, DAY)

    def take_details(self) -> Details:
        """Take depth, length, group, who began, confided and no reply needed."""
        minutes, everybody, more = None, None, 0
        for words in self.words:
            for match in words.durations.finditer(self.masked):
                if minutes is None:
                    minutes = _minutes(match)
                    self._mask(*match.span(), DONE, "detail")
            for match in words.group.finditer(self.masked):
                groups = match.groupdict()
                whole = groups.get("all") or groups.get("all_de")
                everybody = int(whole) - 1 if whole else everybody
                more = int(groups["more"]) if groups.get("more") else more
                self._mask(*match.span(), DONE, "detail")
        started = _STARTED.search(self.masked)
        if started:
            self._mask(*started.span(), DONE, "detail")
        depth = Depth.NORMAL
        if self._take_mark("deep"):
            depth = Depth.DEEP
        elif self._take_mark("light"):
            depth = Depth.LIGHT
        return Details(
            depth,
            everybody,
            more,
            minutes,
            started["who"].lower() if started else None,
            self._take_mark("confided"),
            self._take_mark("no_reply"),
        )

    def clauses(self) -> list[Clause]:
        """Cut the line into clauses and read each."""
        reader = Reader(
            self.line,
            self.masked,
            self.words,
            self.channels,
            tuple(self.days),
            tuple(self.about),
            self.today,
        )
        clauses: list[Clause] = []
        for number, (start, end) in enumerate(self._clause_places()):
            written = sum(each[1] < start for each in self.promises)
            clauses.append(reader.read(start, end, number + written))
        self._add_favour_topics(clauses)
        return clauses

    def _clause_places(self) -> list[tuple[int, int]]:
        text = self.masked
        cuts = {0, len(text)}
        for match in re.finditer(r"[,;]|\.(?=\s|$)|\s[–—-]\s|(?<!\bre):(?=\s)", text):
            if not (match[0] == "," and self._is_list(match.start())):
                cuts |= {match.start(), match.end()}
        for words in self.words:
            cuts |= {match.start() for match in words.boundaries.finditer(text)}
        ordered = sorted(cuts)
        places = list(pairwise(ordered))
        places = [(a, b) for a, b in places if text[a:b].strip(" ,;.-–—" + DONE)]
        return self._join_promised(places)

    def _join_promised(self, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """ "Versprochen, ihr zu schreiben" is one clause in spite of its comma."""
        joined: list[tuple[int, int]] = []
        for start, end in places:
            if joined and re.search(
                r"\b(?:versprochen|promised|verspricht)\s*$",
                self.masked[joined[-1][0] : joined[-1][1]],
                re.IGNORECASE,
            ):
                joined[-1] = (joined[-1][0], end)
            else:
                joined.append((start, end))
        return joined

    def _is_list(self, comma: int) -> bool:
        """Whether a comma stands between two names of one list."""
        left = self.masked[:comma].rstrip()
        right = re.match(
            rf"\s*(?:and |und |& )?{PERSON}+\s*(?:$|[,&{DAY}{TOPIC}{DONE}]"
            r"|(?:and|und|about|on|at|in|via|über|am|im|auf)\b)",
            self.masked[comma + 1 :],
        )
        return left.endswith(PERSON) and right is not None

    def _is_a_name(self, day: DayPhrase) -> bool:
        """ "Tuesday Weld": a day word with a capital before another capital is a name."""
        said = self.line[day.start : day.end]
        follower = re.match(r" ([^\W\d_]\w+)", self.masked[day.end :])
        if " " in said or not said[:1].isupper() or follower is None:
            return False
        word = follower[1]
        return word[0].isupper() and word.lower() not in _name_words(self.words).never

    def _take_mark(self, name: str) -> bool:
        taken = False
        for words in self.words:
            for match in getattr(words, name).finditer(self.masked):
                start, end = match.span()
                self._mask(start, end, DONE, "detail")
                taken = True
        return taken

    def _add_favour_topics(self, clauses: list[Clause]) -> None:
        """Help "with pricing" is about pricing where that is a known topic."""
        for clause in clauses:
            for favour, _, _ in clause.favours:
                self._add_topic(self.known_topics.get(favour.text.casefold(), ""))

    def _add_topic(self, name: str) -> None:
        if name and name.casefold() not in {topic.casefold() for topic in self.topics}:
            self.topics.append(name)

    def _mask(self, start: int, end: int, mark: str, field: str = "", /) -> None:
        self.masked = self.masked[:start] + mark * (end - start) + self.masked[end:]
        if field:
            self.spans.append(Span(start, end, field))


@lru_cache(maxsize=8)
def _name_words(words: tuple[Words, ...]) -> NameWords:
    days: set[str] = set()
    for each in words:
        days |= {*each.days.weekdays, *each.days.months, *each.days.short_weekdays}
        days |= {word for word in each.days.offsets if " " not in word}
    never = {
        "i",
        "ich",
        "she",
        "he",
        "they",
        "sie",
        "er",
        "wir",
        "we",
        "her",
        "him",
        "them",
        "me",
        "my",
        "mir",
        "mich",
        "ihr",
        "ihm",
        "ihnen",
        "the",
        "a",
        "an",
        "der",
        "die",
        "das",
        "dem",
        "den",
        "ein",
        "eine",
        "einem",
        "einer",
        "cv",
        "re",
        "some",
        "about",
        "lebenslauf",
    }
    never |= _contact_words(words)
    return NameWords(
        before=frozenset().union(*(each.name_before for each in words)),
        after=frozenset().union(*(each.name_after for each in words)),
        joins=frozenset().union(*(each.joins for each in words)),
        never=frozenset(never),
        days=frozenset(days),
    )


def _contact_words(words: tuple[Words, ...]) -> set[str]:
    """Plain words inside the rules for contact: with a capital they are still no names."""
    found: set[str] = set()
    for each in words:
        for rule in each.contacts:
            found |= {word.lower() for word in re.findall(r"[^\W\d_]{3,}", rule.pattern.pattern)}
    return found - {"word", "verb"}


def _minutes(match: re.Match[str]) -> int:
    if match["minutes"]:
        return int(match["minutes"])
    hours = match["hours"].lower()
    spoken = {
        "a": 1.0,
        "an": 1.0,
        "eine": 1.0,
        "half an": 0.5,
        "eine halbe": 0.5,
        "eineinhalb": 1.5,
    }
    amount = spoken.get(hours)
    whole = round(60 * (float(hours.replace(",", ".")) if amount is None else amount))
    return whole + int(match["more"] or 0)


def _iso_day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _index(text: str | None) -> int | None:
    return int(text) - 1 if text else None


def _unquote(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL)
