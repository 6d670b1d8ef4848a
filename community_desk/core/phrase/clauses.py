"""One clause of a line: a promise, a favour, what passed, or a note.

A clause is seen masked: people, days and topics are runs of a private character, so that
positions in the clause are positions in the line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from community_desk.core.kinds import Direction, FavourType, Kind, Party, Side, Size
from community_desk.core.phrase.channels import VIDEO, ChannelWord, find_channel
from community_desk.core.phrase.draft import Favour, Promise, Span
from community_desk.core.phrase.words import DAY, DONE, MARKS, PERSON, TOPIC, ContactRule, Words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from community_desk.core.phrase.dates import DayPhrase

_MEDIUM_TYPES = frozenset(
    {FavourType.INTRO, FavourType.REFERRAL, FavourType.ENDORSEMENT, FavourType.WORK}
)


@dataclass(slots=True)
class Clause:
    """What one clause turned out to say; spans are places in the whole line."""

    start: int
    end: int
    is_contact: bool = False
    rule: ContactRule | None = None
    activity: str = ""
    kind: str | None = None
    channel: str | None = None
    direction: str | None = None
    initiated: str | None = None
    favours: list[tuple[Favour, int, int]] = field(default_factory=list)
    promise: tuple[Promise, int, int] | None = None
    days: list[DayPhrase] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads clauses of one line with the words of the languages in use."""

    line: str
    masked: str
    languages: tuple[Words, ...]
    channels: Mapping[str, str]
    days: tuple[DayPhrase, ...]
    about: tuple[tuple[int, int], ...]
    today: date

    def read(self, start: int, end: int, number: int) -> Clause:
        """Read the clause between two places; `number` counts clauses from 0."""
        clause = Clause(start, end)
        clause.days = [day for day in self.days if start <= day.start < end]
        text = self.masked[start:end]
        ahead = any(self._calls_for_doing(day) for day in clause.days)
        if not ahead and self._read_favours(clause, text, offers_only=True):
            return clause
        if self._read_promise(clause, text, number, ahead):
            return clause
        text = self._read_channel(clause, text)
        text = self._read_favours(clause, text, offers_only=False) or text
        text = self._read_contact(clause, text)
        for begin, stop in self.about:
            if start <= begin < end and clause.is_contact:
                text = _blank(text, begin - start, stop - start)
        clause.note = self._leftover(clause, text)
        return clause

    def _calls_for_doing(self, day: DayPhrase) -> bool:
        """Whether a day is named as one by which something is to be done."""
        if day.is_ahead(self.today):
            return True
        words = self.line[day.start : day.end].lower()
        return day.future > self.today and words.startswith(("by ", "until ", "till ", "bis "))

    def _read_promise(self, clause: Clause, text: str, number: int, ahead: bool) -> bool:
        stripped = text.lstrip(" ,;.").rstrip(" ,;.")
        offset = clause.start + len(text) - len(text.lstrip(" ,;."))
        bare = _MARKS_AT_END.sub("", stripped).rstrip()
        for words in self.languages:
            for rule in words.promises:
                match = rule.pattern.search(bare) or rule.pattern.search(stripped)
                if not match or (rule.not_first and number == 0):
                    continue
                if rule.needs_day and not (ahead or self._is_order(clause, bare)):
                    continue
                begin, stop = match.span("text")
                said = self._clean(offset + begin, offset + stop)
                if not said:
                    continue
                due = clause.days[0].future if clause.days else None
                clause.promise = (Promise(said, Party(rule.who), due), offset, offset + len(bare))
                clause.spans.append(Span(offset, clause.end - _trail(text), "promise"))
                return True
        return False

    def _is_order(self, clause: Clause, text: str) -> bool:
        """A bare weekday after an order ("send Ana the slides Friday") is a day to come."""
        if not any(day.future > self.today and day.past < self.today for day in clause.days):
            return False
        return not any(
            rule.pattern.match(text) for words in self.languages for rule in words.contacts
        )

    def _read_favours(self, clause: Clause, text: str, offers_only: bool) -> str:
        for words in self.languages:
            for rule in words.favours:
                is_offer = rule.side == Side.RECEIVE and rule.status == "open"
                if is_offer != offers_only:
                    continue
                match = rule.pattern.search(text.rstrip(" ,;."))
                if match:
                    self._add_favour(clause, match, rule.side, rule.status)
                    return _blank(text, *match.span())
        return ""

    def _add_favour(self, clause: Clause, match: re.Match[str], side: str, status: str) -> None:
        start = clause.start
        said = self._clean(start + match.start("text"), start + match.end("text"))
        whole = self.line[start + match.start() : start + match.end()]
        kind = self._type(said) or self._type(whole) or FavourType.OTHER
        if kind == FavourType.OTHER and side in (Side.ASK, Side.REQUEST):
            kind = FavourType.ADVICE if re.search(r"\b(?:about|nach)\b", whole) else kind
        is_prompted = any(words.prompted.search(self.masked) for words in self.languages)
        favour = Favour(side, kind, self._size(said, kind), status, said, is_prompted)
        clause.favours.append((favour, start + match.start(), start + match.end()))
        clause.spans.append(Span(start + match.start(), start + match.end(), "favour"))

    def _type(self, text: str) -> str | None:
        for words in self.languages:
            for pattern, kind in words.types:
                if pattern.search(text):
                    return kind
        return None

    def _size(self, text: str, kind: str) -> str:
        for words in self.languages:
            if words.large.search(text):
                return Size.L
            if words.medium.search(text):
                return Size.M
            if words.small.search(text):
                return Size.S
        return Size.M if kind in _MEDIUM_TYPES else Size.S

    def _read_channel(self, clause: Clause, text: str) -> str:
        before = "|".join(words.channel_before for words in self.languages)
        found = find_channel(text, self.channels, before)
        if found is None:
            return text
        clause.channel = found.code
        start, end = found.start, found.end
        if not found.stands_alone:
            clause.spans.append(Span(clause.start + start, clause.start + end, "channel"))
            if found.word in VIDEO:
                clause.initiated = None
                clause.kind = Kind.CALL
            return _blank(text, start, end)
        if not self._contact_words(text, found):
            clause.kind, clause.is_contact = found.kind, True
            clause.direction = self._direction(text, end) or Direction.OUT
            if found.kind != Kind.MESSAGE:
                clause.direction = Direction.MUTUAL
        clause.spans.append(Span(clause.start + start, clause.start + end, "channel"))
        return _blank(text, start, end)

    def _contact_words(self, text: str, channel: ChannelWord) -> bool:
        without = _blank(text, channel.start, channel.end, " ")
        return any(r.pattern.search(without) for words in self.languages for r in words.contacts)

    def _read_contact(self, clause: Clause, text: str) -> str:
        best = self._best_contact(text)
        if best is None:
            return text
        rule, match = best
        group = "word" if "word" in match.groupdict() else "verb"
        start, end = match.span(group)
        is_video = clause.kind == Kind.CALL
        clause.is_contact = True
        clause.rule = rule
        clause.kind = Kind.CALL if is_video and rule.kind == Kind.MEETING else rule.kind
        clause.channel = clause.channel or rule.channel
        clause.initiated = rule.initiated
        clause.direction = (
            rule.direction
            or self._direction(text, match.end())
            or self._weak_direction(text)
            or Direction.OUT
        )
        if group == "word" and match[group].lower() != rule.kind:
            clause.activity = " ".join(match[group].lower().split())
        clause.spans.append(Span(clause.start + start, clause.start + end, "what"))
        return _blank(text, start, end)

    def _best_contact(self, text: str) -> tuple[ContactRule, re.Match[str]] | None:
        found = [
            (match, rule)
            for words in self.languages
            for rule in words.contacts
            if (match := rule.pattern.search(text))
        ]
        strong = [each for each in found if not each[1].is_weak] or found
        if not strong:
            return None

        def place(each: tuple[re.Match[str], ContactRule]) -> tuple[int, int]:
            match = each[0]
            group = "word" if "word" in match.groupdict() else "verb"
            return match.start(group), match.start() - match.end(group)

        match, rule = min(strong, key=place)
        return rule, match

    def _weak_direction(self, text: str) -> str | None:
        """The direction of a word that gave way ("she sent me a message")."""
        for words in self.languages:
            for rule in words.contacts:
                if rule.is_weak and rule.direction and rule.pattern.search(text):
                    return rule.direction
        return None

    def _direction(self, text: str, after: int) -> str | None:
        """The direction said by the preposition before a person, nearest after the word."""
        for words in self.languages:
            for wanted, direction in (
                (words.incoming, Direction.IN),
                (words.outgoing, Direction.OUT),
                (words.mutual, Direction.MUTUAL),
            ):
                if re.match(
                    rf"[^,;{PERSON}]*?\b(?:{wanted})\s+(?:{PERSON}|her\b|him\b|them\b|ihr\b|ihm\b|$)",
                    text[after:],
                    re.IGNORECASE,
                ):
                    return direction
        return None

    def _leftover(self, clause: Clause, text: str) -> str:
        """What nobody read; of a clause with contact only what is more than filler."""
        if not clause.is_contact and not clause.favours:
            if not re.sub(r"[\W_]+", "", MARKS.sub("", self._strip_fillers(text))):
                return ""
            return self._original(clause.start, clause.end)
        parts, place = [], 0
        for match in (*MARKS.finditer(text), None):
            stop = match.start() if match else len(text)
            part = self._strip_fillers(text[place:stop])
            if part:
                parts.append(part)
            place = match.end() if match else stop
        return " ".join(parts)

    def _strip_fillers(self, text: str) -> str:
        while True:
            text = text.strip(" ,;.:()+&-–—")
            shorter = text
            for words in self.languages:
                shorter = _strip_match(words.filler, shorter)
            if shorter == text:
                return text
            text = shorter

    def _clean(self, start: int, end: int) -> str:
        """The words of the line between two places without days, topics and the like."""
        kept = [
            char
            for char, mark in zip(self.line[start:end], self.masked[start:end], strict=True)
            if mark not in (DAY, TOPIC, DONE)
        ]
        return " ".join("".join(kept).split()).strip(" ,;.")

    def _original(self, start: int, end: int) -> str:
        """A clause nobody read, as it was typed but for its topics."""
        kept = [
            char
            for char, mark in zip(self.line[start:end], self.masked[start:end], strict=True)
            if mark != TOPIC
        ]
        return " ".join("".join(kept).split()).strip(" ,;.")


_DANGLING = re.compile(
    r"(?:^|\s)(?:and|with|to|from|on|in|via|by|of|at|for|und|mit|von|an|am|im|über|auf|per|bei)$",
    re.IGNORECASE,
)
_MARKS_AT_END = re.compile(f"[{DAY}{TOPIC}{DONE} ,;.]+$")


def _blank(text: str, start: int, end: int, mark: str = DONE) -> str:
    return text[:start] + mark * (end - start) + text[end:]


def _trail(text: str) -> int:
    return len(text) - len(text.rstrip(f" ,;.{TOPIC}{DONE}"))


def _strip_match(filler: re.Pattern[str], text: str) -> str:
    match = filler.match(text)
    return _DANGLING.sub("", text[match.end() :] if match else text)


def join_spans(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Spans in order of place, those inside a promise or favour left to that field."""
    return tuple(sorted(set(spans)))
