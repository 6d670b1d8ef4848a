"""Joins what was found in a line into one draft: who it is about, which day, what is open."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from community_desk.core.kinds import Direction
from community_desk.core.phrase.clauses import Clause, join_spans
from community_desk.core.phrase.draft import Draft, Favour, Mention, Promise, Question, Span

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from community_desk.core.phrase.people import Found
    from community_desk.core.phrase.words import Words


class Details(NamedTuple):
    """What is said beside the contact; `others` None when no group was named."""

    depth: str
    others: int | None
    more: int
    minutes: int | None
    initiated: str | None
    confided: bool
    no_reply_needed: bool


@dataclass(frozen=True, slots=True)
class Assembly:
    """Everything found in a line; `draft` joins it."""

    line: str
    masked: str
    words: tuple[Words, ...]
    today: date
    found: list[Found]
    clauses: list[Clause]
    promises: list[tuple[Promise, int, int]]
    favours: list[tuple[Favour, int, int]]
    spans: list[Span]
    topics: tuple[str, ...]
    note: str
    details: Details

    def draft(self) -> Draft:
        """The draft with its questions."""
        details, clauses = self.details, self.clauses
        contact = next((clause for clause in clauses if clause.is_contact), None)
        present = self._present(clauses, contact)
        mentions = tuple(each.mention for each in present)
        day, day_span = self._day(clauses, contact)
        notes = [clause.note for clause in clauses if clause.note] + [self.note]
        spans = [*self.spans, *day_span, *(span for each in clauses for span in each.spans)]
        spans += [Span(each.start, each.end, "who") for each in present]
        draft = Draft(
            line=self.line,
            people=mentions,
            kind=contact.kind if contact else None,
            channel=self._channel(clauses, contact),
            direction=(contact.direction if contact else None) or Direction.OUT,
            date=day,
            activity=contact.activity if contact else "",
            depth=details.depth,
            others=self._others(details, len(mentions)),
            minutes=details.minutes,
            initiated=details.initiated or (contact.initiated if contact else None),
            confided=details.confided,
            no_reply_needed=details.no_reply_needed,
            topics=self.topics,
            favours=tuple(self._for_whom(clauses, present)),
            promises=tuple(self._promised(clauses, present)),
            text=", ".join(note for note in notes if note),
            spans=join_spans(spans),
        )
        return _with_questions(draft)

    def _present(self, clauses: list[Clause], contact: Clause | None) -> list[Found]:
        """Who the line is about: all marked with @, else who stands in the leading clause."""
        leading = contact or (clauses[0] if clauses else None)
        possible = [each for each in self.found if not self._is_third(each)]
        chosen = [each for each in self.found if each.is_marked]
        if leading is not None:
            inside = [e for e in possible if leading.start <= e.start < leading.end]
            chosen += [e for e in self._taking_part(leading, inside) if e not in chosen]
        if not chosen:
            chosen = possible[:1]
        unique: dict[object, Found] = {}
        for each in sorted(chosen, key=lambda found: found.start):
            match = each.mention.match
            unique.setdefault(match.id if match else each.mention.text.casefold(), each)
        return list(unique.values())

    def _is_third(self, found: Found) -> bool:
        """Whether somebody is only who the user was introduced to."""
        before = self.masked[: found.start].rstrip().lower()
        return before.endswith((" me to", " mich mit", " me with"))

    def _is_giver(self, found: Found) -> bool:
        """Whether a favour came from somebody ("an intro to Sam from Petra")."""
        return self.masked[: found.start].rstrip().lower().endswith((" from", " von"))

    def _taking_part(self, clause: Clause, inside: list[Found]) -> list[Found]:
        text = self.masked[clause.start : clause.end]
        about = "|".join(words.about for words in self.words if words.about)
        topic = re.search(rf"\b(?:{about})\s(?!\d)", text, re.IGNORECASE)
        stop = clause.start + topic.start() if topic and clause.is_contact else clause.end
        if clause.promise and not clause.is_contact:
            return inside[:1]
        if clause.favours and not clause.is_contact:
            return [each for each in inside if self._is_giver(each)][:1] or inside[:1]
        taking = [each for each in inside if each.start < stop and not each.owns]
        return taking or inside[:1]

    def _day(self, clauses: list[Clause], contact: Clause | None) -> tuple[date, list[Span]]:
        first = [contact] if contact else []
        others = [clause for clause in clauses if not clause.promise]
        for clause in (*first, *others):
            for day in clause.days:
                if clause.is_contact or clause.favours or not day.is_ahead(self.today):
                    return day.past, [Span(day.start, day.end, "when")]
        return self.today, []

    def _channel(self, clauses: list[Clause], contact: Clause | None) -> str | None:
        if contact and contact.channel and contact.rule and contact.rule.channel is None:
            return contact.channel
        named = [c.channel for c in clauses if c.channel and not c.promise and not c.is_contact]
        default = contact.rule.channel if contact and contact.rule else None
        if contact and contact.channel not in (None, default):
            return contact.channel
        return named[0] if named else (contact.channel if contact else None)

    def _for_whom(self, clauses: list[Clause], present: list[Found]) -> Iterable[Favour]:
        raw = self.favours + [each for clause in clauses for each in clause.favours]
        for favour, start, end in sorted(raw, key=lambda each: each[1]):
            written = any(favour is each[0] for each in self.favours)
            person = favour.person if written else self._person(start, end, present)
            yield replace(favour, person=person)

    def _promised(self, clauses: list[Clause], present: list[Found]) -> Iterable[Promise]:
        raw = self.promises + [clause.promise for clause in clauses if clause.promise]
        for promise, start, end in sorted(raw, key=lambda each: each[1]):
            written = any(promise is each[0] for each in self.promises)
            person = promise.person if written else self._person(start, end, present)
            yield replace(promise, person=person)

    def _person(self, start: int, end: int, present: list[Found]) -> int | None:
        """Whom a clause means: the one it names, all when it says "them", else the first."""
        if len(present) < 2:
            return 0 if present else None
        for each in self.found:
            if start <= each.start < end:
                for index, other in enumerate(present):
                    if each.mention.name == other.mention.name:
                        return index
        plural = any(words.plural.search(self.masked[start:end]) for words in self.words)
        return None if plural else 0

    def _others(self, details: Details, named: int) -> int:
        if details.others is not None:
            return max(1, details.others)
        return max(1, named + details.more)


def _with_questions(draft: Draft) -> Draft:
    questions = []
    if not draft.people:
        questions.append(Question("who"))
    questions += [_ask(mention) for mention in draft.people if mention.match is None]
    if draft.kind is None and not draft.favours and not draft.promises:
        questions.append(Question("what"))
    if draft.kind is not None and draft.channel is None:
        questions.append(Question("channel"))
    return replace(draft, questions=tuple(questions))


def _ask(mention: Mention) -> Question:
    about = "which" if mention.candidates else "new"
    return Question(about, mention.text, mention.candidates)
