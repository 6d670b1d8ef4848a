"""What a quick line was understood to say, and how to write it back as a line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Protocol

from community_desk.core.kinds import Depth, Direction, ExchangeStatus, FavourType, Party, Size

if TYPE_CHECKING:
    from collections.abc import Sequence


class PersonMatch(NamedTuple):
    """A person of the desk whom a text may mean; `detail` tells namesakes apart."""

    id: int
    uid: str
    name: str
    detail: str = ""


class PeopleIndex(Protocol):
    """Finds people by the words of a name."""

    def find(self, text: str) -> Sequence[PersonMatch]:
        """People whose whole name, given name, family name or nickname is `text`, best first.

        Case and accents do not matter; a part of a word is no match. Empty when nobody is.
        """
        ...


class Span(NamedTuple):
    """Where in the line a field was read: characters `start` to `end`.

    Fields: who, what, when, channel, promise, favour, topic, detail (depth, length, group,
    confided) and note.
    """

    start: int
    end: int
    field: str


class Question(NamedTuple):
    """What the line leaves open.

    `about` is `which` (several people fit: `candidates`), `new` (nobody fits: offered as a new
    person), `who` (nobody named), `what` (no kind of contact, favour or promise) or `channel`.
    """

    about: str
    text: str = ""
    candidates: tuple[PersonMatch, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """Someone in the line: a person of the desk, an open choice, or somebody new."""

    text: str
    match: PersonMatch | None = None
    candidates: tuple[PersonMatch, ...] = ()

    @property
    def is_new(self) -> bool:
        """Whether nobody of the desk fits."""
        return self.match is None and not self.candidates

    @property
    def name(self) -> str:
        """The full name where the person is known, else what was typed."""
        return self.match.name if self.match else self.text


@dataclass(frozen=True, slots=True)
class Favour:
    """A favour asked or given; `person` is an index into the people, None means all of them."""

    side: str
    type: str = FavourType.OTHER
    size: str = Size.S
    status: str = ExchangeStatus.DONE
    text: str = ""
    prompted: bool = False
    person: int | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise of mine or theirs; `person` is an index into the people, None means all."""

    text: str
    who: str = Party.ME
    due_on: date | None = None
    person: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """Every field of a quick line; correct one with `dataclasses.replace` or the methods.

    `kind` is None when the line tells of no contact (a promise or a favour alone); `channel`
    is None when the line leaves it open: the person's usual one is then meant. `others` is
    the number of people present beside the user. `activity` is the word typed (coffee, lunch),
    `minutes` the length, `text` what remains as a note.
    """

    line: str
    people: tuple[Mention, ...] = ()
    kind: str | None = None
    channel: str | None = None
    direction: str = Direction.OUT
    date: date | None = None
    activity: str = ""
    depth: str = Depth.NORMAL
    others: int = 1
    minutes: int | None = None
    initiated: str | None = None
    confided: bool = False
    no_reply_needed: bool = False
    topics: tuple[str, ...] = ()
    favours: tuple[Favour, ...] = ()
    promises: tuple[Promise, ...] = ()
    text: str = ""
    spans: tuple[Span, ...] = ()
    questions: tuple[Question, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to store."""
        return not (self.kind or self.favours or self.promises or self.text)

    def with_kind(self, kind: str | None) -> Draft:
        """Correct what it was; the word typed for it goes, because it said something else."""
        return replace(self, kind=kind, activity="")

    def settle(self, index: int, match: PersonMatch | None) -> Draft:
        """Choose who a mention is; None makes it a new person."""
        mention = replace(self.people[index], match=match, candidates=())
        people = (*self.people[:index], mention, *self.people[index + 1 :])
        questions = [q for q in self.questions if q.text != mention.text]
        if match is None:
            questions.append(Question("new", mention.text))
        return replace(self, people=people, questions=tuple(questions))


_PREPOSITION = {Direction.IN: "from", Direction.OUT: "to", Direction.MUTUAL: "with"}
_SIDE_WORD = {"give": "gave", "receive": "received", "ask": "asked", "request": "was asked"}


def format_draft(draft: Draft) -> str:
    """Write a draft as a line that `parse` reads back to the same fields.

    Used when a field was corrected and the line is to follow; words are the plain ones
    ("meeting with", "promise"), days are ISO.
    """
    parts = [_format_contact(draft)]
    parts += [_format_favour(favour) for favour in draft.favours]
    parts += [_format_promise(promise) for promise in draft.promises]
    parts += [f"#{_quote_unless_word(topic)}" for topic in draft.topics]
    line = ", ".join(part for part in parts if part)
    return f"{line}, note: {draft.text}" if draft.text else line


def _format_contact(draft: Draft) -> str:
    people = " and ".join(_format_mention(mention) for mention in draft.people)
    if draft.kind is None:
        words = [people]
    else:
        words = [draft.activity or draft.kind, _PREPOSITION[Direction(draft.direction)], people]
        words.append(f"via {draft.channel}" if draft.channel else "")
    words.append(f"on {draft.date.isoformat()}" if draft.date else "")
    details = [
        {Depth.LIGHT: "depth light", Depth.DEEP: "depth deep"}.get(Depth(draft.depth), ""),
        f"{draft.minutes} min" if draft.minutes else "",
        f"group of {draft.others + 1}" if draft.others != max(1, len(draft.people)) else "",
        f"started by {draft.initiated}" if draft.initiated else "",
        "confided" if draft.confided else "",
        "no reply needed" if draft.no_reply_needed else "",
    ]
    return ", ".join(part for part in (" ".join(filter(None, words)), *details) if part)


def _format_mention(mention: Mention) -> str:
    if mention.match is None:
        return f"@{_quote(mention.text)}"
    if len(mention.candidates) > 1:
        return f"@{_quote(mention.text)}({mention.match.uid})"
    return f"@{_quote(mention.text)}"


def _format_favour(favour: Favour) -> str:
    words = [_SIDE_WORD[favour.side], favour.type, f"({favour.size})", favour.status]
    words.append("prompted" if favour.prompted else "")
    words.append(_quote(favour.text))
    words.append(_format_person(favour.person))
    return " ".join(filter(None, words))


def _format_promise(promise: Promise) -> str:
    words = ["my promise" if promise.who == Party.ME else "their promise", _quote(promise.text)]
    words.append(f"by {promise.due_on.isoformat()}" if promise.due_on else "")
    words.append(_format_person(promise.person))
    return " ".join(filter(None, words))


def _format_person(person: int | None) -> str:
    return "" if person is None else f"for {person + 1}"


def _quote(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _quote_unless_word(text: str) -> str:
    return text if text.replace("-", "").replace("_", "").isalnum() else _quote(text)
