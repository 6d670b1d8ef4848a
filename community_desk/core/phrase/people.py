"""Who is named in a line: marked with @, known to the desk, or offered as somebody new.

A name always wins over a word for a day: May, Tuesday Weld.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from community_desk.core.phrase.draft import Mention, PeopleIndex, PersonMatch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST_NAME = 5
_WORD = re.compile(r"[^\W_](?:[\w-]|\.(?=\w)|['’](?!(?:s|ll|ve|d|m|re|em)\b)(?=\w))*")
_QUOTED = re.compile(r'@"(?P<name>(?:\\.|[^"\\])*)"(?:\((?P<uid>[^()\s]+)\))?')


@dataclass(frozen=True, slots=True)
class Found:
    """Someone found in the line; `is_marked` with @, `owns` for "Ana's"."""

    start: int
    end: int
    mention: Mention
    is_marked: bool = False
    owns: bool = False


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words that tell where names stand, joined over the languages in use."""

    before: frozenset[str]
    after: frozenset[str]
    joins: frozenset[str]
    never: frozenset[str]
    days: frozenset[str]


def find_people(line: str, index: PeopleIndex, words: NameWords) -> list[Found]:
    """Everyone named in a line, in order, each place once."""
    found = list(_quoted(line, index))
    search = _Search(line, index, words, found)
    search.run()
    return sorted(search.found, key=lambda each: each.start)


def _quoted(line: str, index: PeopleIndex) -> Iterator[Found]:
    for match in _QUOTED.finditer(line):
        name = re.sub(r"\\(.)", r"\1", match["name"])
        candidates = tuple(index.find(name))
        chosen = [each for each in candidates if each.uid == match["uid"]] or candidates
        mention = _mention(name, chosen, candidates)
        yield Found(match.start(), match.end(), mention, is_marked=True)


def _mention(
    text: str, chosen: Sequence[PersonMatch], candidates: tuple[PersonMatch, ...]
) -> Mention:
    if len(chosen) == 1:
        return Mention(text, chosen[0], candidates if len(candidates) > 1 else ())
    return Mention(text, None, candidates)


class _Search:
    """One walk over the words of a line; `found` grows as names are seen."""

    def __init__(self, line: str, index: PeopleIndex, words: NameWords, found: list[Found]) -> None:
        self.line = line
        self.index = index
        self.words = words
        self.found = found
        taken = [(each.start, each.end) for each in found]
        self.tokens = [
            (match.start(), match.end())
            for match in _WORD.finditer(line)
            if not any(start <= match.start() < end for start, end in taken)
        ]

    def run(self) -> None:
        """Go from word to word, taking the longest name at each."""
        number = 0
        while number < len(self.tokens):
            number += self._name_at(number) or 1

    def _name_at(self, number: int) -> int:
        """Words taken by a name that starts here, 0 when none does."""
        start = self.tokens[number][0]
        is_marked = start > 0 and self.line[start - 1] == "@" and not self._glued(start - 2)
        if self._skips(start):
            return 0
        may_be = is_marked or not self._text(number)[0].islower() or self._invites(number)
        if may_be and not (self._text(number).lower() in self.words.never and not is_marked):
            for count in range(LONGEST_NAME, 0, -1):
                if self._try_known(number, count, is_marked):
                    return count
        return self._new_at(number, is_marked)

    def _try_known(self, number: int, count: int, is_marked: bool) -> bool:
        if number + count > len(self.tokens) or not self._is_run(number, count):
            return False
        start, end = self.tokens[number][0], self.tokens[number + count - 1][1]
        text = self.line[start:end]
        candidates = tuple(self.index.find(text))
        if not candidates or (self._is_date(number, count) and not is_marked):
            return False
        self._add(start, end, _mention(text, candidates, candidates), is_marked)
        return True

    def _new_at(self, number: int, is_marked: bool) -> int:
        count = self._capital_run(number)
        if is_marked:
            count = max(1, count)
        elif not count or not self._stands_like_a_name(number, count):
            return 0
        start, end = self.tokens[number][0], self.tokens[number + count - 1][1]
        self._add(start, end, Mention(self.line[start:end]), is_marked)
        return count

    def _stands_like_a_name(self, number: int, count: int) -> bool:
        first = self._text(number).lower()
        if first in self.words.never:
            return False
        if self._invites(number):
            return not (count == 1 and first in self.words.days)
        follower = self._text(number + count).lower() if number + count < len(self.tokens) else ""
        begins = not self.line[: self.tokens[number][0]].strip(" ,;.@")
        return follower in self.words.after and (begins or self._after_comma(number))

    def _capital_run(self, number: int) -> int:
        """Words with a capital that follow each other, without days at their end."""
        count = 0
        while (
            number + count < len(self.tokens)
            and count < LONGEST_NAME
            and self._is_run(number, count + 1)
            and self._text(number + count)[0].isupper()
            and self._text(number + count).lower() not in self.words.never
        ):
            count += 1
        while count > 1 and self._text(number + count - 1).lower() in self.words.days:
            count -= 1
        return count

    def _invites(self, number: int) -> bool:
        """Whether the word before calls for a name ("with", "and" after another name)."""
        start = self.tokens[number][0]
        if number and self.line[self.tokens[number - 1][1] : start].strip() == "":
            before = self._text(number - 1).lower()
            if before in self.words.before:
                return True
            if before in self.words.joins:
                return self._follows_person(self.tokens[number - 1][0])
        return self._after_comma(number)

    def _after_comma(self, number: int) -> bool:
        head = self.line[: self.tokens[number][0]].rstrip(" @")
        return head.endswith((",", "&", "+")) and self._follows_person(len(head) - 1)

    def _follows_person(self, place: int) -> bool:
        return any(
            not self.line[each.end : place].strip() for each in self.found if each.end <= place
        )

    def _is_date(self, number: int, count: int) -> bool:
        """ "5 May" is a day whoever is called May."""
        if count > 1 or self._text(number).lower() not in self.words.days:
            return False
        start, end = self.tokens[number]
        before = re.search(r"\d(?:st|nd|rd|th|\.)?(?:\s+of)?\s+$", self.line[:start])
        return bool(before or re.match(r"\.?\s+\d{1,2}\b", self.line[end:]))

    def _is_run(self, number: int, count: int) -> bool:
        return all(
            self.line[self.tokens[each][1] : self.tokens[each + 1][0]] in (" ", ". ")
            for each in range(number, number + count - 1)
        )

    def _skips(self, start: int) -> bool:
        return start > 0 and (self.line[start - 1] in "#/" or self._glued(start - 1))

    def _glued(self, place: int) -> bool:
        """Whether an @ at a place ties what follows to a word: an address, or a topic's name."""
        if place <= 0 or self.line[place] != "@":
            return False
        return self.line[place - 1].isalnum() or self.line[place - 1] == "#"

    def _add(self, start: int, end: int, mention: Mention, is_marked: bool) -> None:
        owns = self.line[end : end + 2] in ("'s", "’s")
        begin = start - 1 if is_marked else start
        self.found.append(Found(begin, end, mention, is_marked, owns))

    def _text(self, number: int) -> str:
        return self.line[slice(*self.tokens[number])]
