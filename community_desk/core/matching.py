"""Is an incoming person one we know? Sure by an exact key, perhaps by a look-alike name.

Nobody is ever taken for another on a name alone (two people with one name are normal):
exact keys decide, everything else is a suggestion with its reason. Candidates come from
blocking keys, never from all pairs, so that 10,000 incoming meet 100,000 known in seconds.
"""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Literal, NamedTuple

from community_desk.core.contactpoints import phone_digits
from community_desk.core.names import fold, is_initial_of, name_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from community_desk.core.incoming import IncomingPerson

_BLOCK_LIMIT = 400
"""Most people under one blocking key that are still compared one by one."""
_ALIKE = 0.86
_ALIKE_SAME_ORG = 0.78
_SUGGESTIONS = 5
_ORG_FORMS = re.compile(
    r"\b(?:inc|ltd|llc|gmbh|ag|ab|as|oy|sa|sas|sarl|srl|spa|bv|nv|plc|co|corp|kg|ug|se|pty|"
    r"limited|incorporated|corporation|company)\b\.?"
)


class KnownPerson(NamedTuple):
    """What matching needs of a person on the desk.

    `handles` are (channel, identifier, number); `emails` and `phones` normalised where possible.
    """

    id: int
    uid: str
    name: str
    org: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    handles: tuple[tuple[str, str, str], ...] = ()


class Lookalike(NamedTuple):
    """A known person who may be the same: why, in words for the user, and how alike (0 to 1)."""

    person_id: int
    why: str
    likeness: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """What matching says of one incoming person.

    exact: `person_id` is that person, `key` says by what. lookalike: `person_id`, `why` and
    `likeness` name the best guess. new: nobody fits. `others` are further look-alikes, also
    people whom a weaker exact key named when a stronger one named somebody else.
    """

    kind: Literal["exact", "lookalike", "new"]
    person_id: int | None = None
    key: str = ""
    why: str = ""
    likeness: float = 0.0
    others: tuple[Lookalike, ...] = ()


class Key(NamedTuple):
    """An exact key: its strength class, channel, value, and how it is said."""

    strength: Literal["id", "profile", "email", "phone", "name"]
    channel: str
    value: str

    @property
    def words(self) -> str:
        """The key as the user reads it."""
        if self.strength == "email":
            return "same email address"
        if self.strength == "phone":
            return "same phone number"
        if self.strength == "name":
            return f"same name on {self.channel}"
        return f"same {self.channel} account"


def exact_keys(
    emails: Iterable[str], phones: Iterable[str], handles: Iterable[tuple[str, str, str]]
) -> list[Key]:
    """Exact keys of a person, strongest first: account number, profile, e-mail, phone, name."""
    by_strength: tuple[list[Key], ...] = ([], [], [], [], [])
    ids, profiles, mails, numbers, names = by_strength
    for channel, identifier, number in handles:
        if number:
            ids.append(Key("id", channel, number))
        if not identifier:
            continue
        if channel == "email":
            mails.append(Key("email", "", identifier.casefold()))
        elif channel in {"phone", "sms"} or identifier.startswith("+"):
            numbers.append(Key("phone", "", identifier))
            if channel not in {"phone", "sms"}:
                profiles.append(Key("profile", channel, identifier))
        elif " " in identifier:
            names.append(Key("name", channel, identifier.casefold()))
        else:
            profiles.append(Key("profile", channel, identifier.casefold()))
    mails += [Key("email", "", email.casefold()) for email in emails]
    for phone in phones:
        if phone.startswith("+"):
            numbers.append(Key("phone", "", "+" + phone_digits(phone)))
    return list(dict.fromkeys(chain(*by_strength)))


@lru_cache(maxsize=8_192)
def fold_org(org: str) -> str:
    """An employer's name without case, accents and legal form."""
    bare = " ".join(_ORG_FORMS.sub(" ", fold(org).replace(",", " ")).split())
    return bare.strip(" .&-") or fold(org)


class _Entry(NamedTuple):
    name: str
    folded: str
    org: str
    tokens: tuple[str, ...]
    joined: str


def _entry(name: str, org: str) -> _Entry:
    tokens = tuple(name_tokens(name))
    return _Entry(name, fold(name), fold_org(org), tokens, " ".join(sorted(tokens)))


class Matcher:
    """The known people, indexed for matching; people can be added while an import goes on."""

    def __init__(self, known: Iterable[KnownPerson] = ()) -> None:
        self._exact: dict[Key, int] = {}
        self._people: dict[int, _Entry] = {}
        self._blocks: defaultdict[str, array[int]] = defaultdict(lambda: array("q"))
        for person in known:
            self.add(person)

    def add(self, person: KnownPerson) -> None:
        """Index one more person; a key that somebody has already stays with them."""
        for key in exact_keys(person.emails, person.phones, person.handles):
            self._exact.setdefault(key, person.id)
        if not _is_name(person.name):
            return
        entry = self._people[person.id] = _entry(person.name, person.org)
        for block in {*same_keys(entry.tokens, entry.org), *near_keys(entry.tokens, entry.org)}:
            self._blocks[block].append(person.id)

    def holder(self, key: Key) -> int | None:
        """Who has an exact key."""
        return self._exact.get(key)

    def match(self, incoming: IncomingPerson) -> Verdict:
        """Say who an incoming person is."""
        handles = [(h.channel, h.identifier, h.number) for h in incoming.handles]
        keys = exact_keys(incoming.emails, incoming.phones, handles)
        hits = [(key, self._exact[key]) for key in keys if key in self._exact]
        if hits:
            key, person_id = hits[0]
            others: dict[int, Lookalike] = {}
            for other_key, other_id in hits[1:]:
                if other_id != person_id:
                    others.setdefault(other_id, Lookalike(other_id, other_key.words, 0.95))
            return Verdict("exact", person_id, key.words, others=tuple(others.values()))
        found = self.lookalikes(incoming.name, incoming.org)
        if not found:
            return Verdict("new")
        best = found[0]
        return Verdict("lookalike", best.person_id, "", best.why, best.likeness, tuple(found[1:]))

    def only_one_named(self, name: str) -> int | None:
        """The one known person of exactly this name, whatever its accents; None for none or two."""
        block = "=" + " ".join(sorted(name_tokens(name)))
        folded = fold(name)
        found = [one for one in self._blocks.get(block, ()) if self._people[one].folded == folded]
        return found[0] if len(found) == 1 else None

    def lookalikes(self, name: str, org: str = "", skip: int | None = None) -> list[Lookalike]:
        """Known people with a name like this one, likest first, five at most."""
        if not self._people or not _is_name(name):
            return []
        mine = _entry(name, org)
        if not mine.tokens:
            return []
        found = []
        for person_id in self._candidates(mine):
            if person_id != skip:
                alike = _alike(mine, self._people[person_id], person_id)
                if alike:
                    found.append(alike)
        found.sort(key=lambda one: (-one.likeness, one.person_id))
        return found[:_SUGGESTIONS]

    def _candidates(self, mine: _Entry) -> set[int]:
        """People under the same keys, and those under near keys whose letters are alike."""
        from rapidfuzz import fuzz, process

        found: set[int] = set()
        for block in asked_keys(mine.tokens, mine.org):
            found.update(self._blocks.get(block, ())[:_BLOCK_LIMIT])
        near: set[int] = set()
        for block in near_keys(mine.tokens, mine.org):
            people = self._blocks.get(block, ())
            if len(people) <= _BLOCK_LIMIT:
                near.update(people)
        near -= found
        if near:
            joined = {person_id: self._people[person_id].joined for person_id in sorted(near)}
            hits = process.extract(
                mine.joined, joined, scorer=fuzz.ratio, score_cutoff=_ALIKE_SAME_ORG * 100,
                limit=20, processor=None,
            )  # fmt: skip
            found.update(person_id for _, _, person_id in hits)
        return found


def _is_name(text: str) -> bool:
    """Whether a text can be a person's name: an address or a number standing for one is not."""
    return any(char.isalpha() for char in text) and "@" not in text


def same_keys(tokens: tuple[str, ...], org: str) -> set[str]:
    """Keys a known person is found under exactly.

    "=" all words, "&" first and last word, "i" family name with initial ("j" where the given
    name is only that), "1" employer with the only word of a name, "o" employer with each word.
    """
    if not tokens:
        return set()
    keys = {"=" + " ".join(sorted(tokens))}
    if len(tokens) > 1:
        keys.add("&" + " ".join(sorted((tokens[0], tokens[-1]))))
        keys.add(f"i{tokens[-1]}~{tokens[0][0]}")
        if len(tokens[0]) == 1:
            keys.add(f"j{tokens[-1]}~{tokens[0]}")
    elif org:
        keys.add(f"1{org}~{tokens[0]}")
    if org:
        keys.update(f"o{org}~{token}" for token in (tokens[0], tokens[-1]))
    return keys


def asked_keys(tokens: tuple[str, ...], org: str) -> set[str]:
    """The same keys as asked for an incoming name: an initial meets all, a full name initials."""
    keys = {key for key in same_keys(tokens, org) if key[0] in "=&"}
    if len(tokens) > 1:
        kind = "i" if len(tokens[0]) == 1 else "j"
        keys.add(f"{kind}{tokens[-1]}~{tokens[0][0]}")
        keys.update(f"1{org}~{token}" for token in tokens if org)
    elif org:
        keys.add(f"o{org}~{tokens[0]}")
    return keys


def near_keys(tokens: tuple[str, ...], org: str) -> set[str]:
    """Keys under which names with a slip meet: "~" start of one word and initial of the other,
    so that a slip in one word is caught through the other; "@" employer with an initial.
    """
    keys: set[str] = set()
    if len(tokens) > 1:
        ends = (tokens[0], tokens[-1])
        for one, other in (ends, ends[::-1]):
            if len(one) > 1 or not one.isascii():
                keys.add(f"~{one[:4]}~{other[0]}")
        if org:
            keys.update(f"@{org}~{token[0]}" for token in ends)
    elif tokens and len(tokens[0]) > 4:
        keys.add(f"~{tokens[0][:5]}")
    return keys


def _alike(mine: _Entry, theirs: _Entry, who: int) -> Lookalike | None:
    from rapidfuzz import fuzz

    same_org = bool(mine.org) and mine.org == theirs.org
    employer = "same employer, " if same_org else ""
    bonus = 0.05 if same_org else 0.0
    if mine.name.casefold().split() == theirs.name.casefold().split():
        return Lookalike(who, f"{employer}same name", 0.92 + bonus)
    if mine.folded == theirs.folded:
        return Lookalike(who, f"{employer}same name without accents", 0.91 + bonus)
    if mine.joined == theirs.joined:
        return Lookalike(who, f"{employer}same name, written differently", 0.90 + bonus)
    if len(mine.tokens) < 2 or len(theirs.tokens) < 2:
        if not same_org or not set(mine.tokens) & set(theirs.tokens):
            return None
        return Lookalike(who, "same employer, one name in common", 0.72)
    one_org_unknown = not (mine.org and theirs.org)
    if is_initial_of(mine.tokens, theirs.tokens) and (same_org or one_org_unknown):
        return Lookalike(who, f"initial fits{', same employer' if same_org else ''}", 0.80 + bonus)
    if {mine.tokens[0], mine.tokens[-1]} == {theirs.tokens[0], theirs.tokens[-1]}:
        return Lookalike(who, f"{employer}same first and last name", 0.88 + bonus)
    score = fuzz.ratio(mine.joined, theirs.joined) / 100
    if score < (_ALIKE_SAME_ORG if same_org else _ALIKE):
        return None
    return Lookalike(who, f"{employer}name {score:.0%} alike".replace("%", " %"), min(score, 0.89))


def find_duplicates(known: Iterable[KnownPerson]) -> Iterator[tuple[int, int, str, float]]:
    """Pairs of known people who may be one: (earlier id, later id, why, likeness 0 to 1).

    Each pair comes once. Shared exact keys give likeness 1.
    """
    matcher = Matcher()
    for person in known:
        told: set[int] = set()
        for key in exact_keys(person.emails, person.phones, person.handles):
            other = matcher.holder(key)
            if other is not None and other != person.id and other not in told:
                told.add(other)
                yield other, person.id, key.words, 1.0
        if person.name:
            for alike in matcher.lookalikes(person.name, person.org, skip=person.id):
                if alike.person_id not in told:
                    yield alike.person_id, person.id, alike.why, alike.likeness
        matcher.add(person)
