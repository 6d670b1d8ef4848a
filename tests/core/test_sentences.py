"""Every sentence of the flags, filled in: read as one would say it, with and without its parts."""

from __future__ import annotations

import re
from datetime import date
from itertools import product

import pytest

from community_desk.core.filling import fill
from community_desk.core.flags import RULES
from community_desk.core.openings import FITTING, PLAIN, fitting
from community_desk.core.playbook import PLACEHOLDERS, Template
from community_desk.core.sentences import ON_SCREEN, SUGGESTIONS, joined, on_screen
from community_desk.resources import load_playbooks

AS_OF = date(2026, 11, 26)
SINCE = date(2026, 1, 17)
VALUES: dict[str, object] = {
    "g": 100.5, "T": 90, "since": SINCE, "date": date(2026, 11, 3), "due": date(2026, 11, 20),
    "rest": date(2026, 12, 1), "a": "Ana", "b": "Bo", "what": "Birthday",
}  # fmt: skip
SAID = [(rule.flag, on_screen(each)) for rule in RULES for each in rule.sentences.values()]


@pytest.mark.parametrize(
    ("template", "text"),
    list(
        product(sorted({each for _, each in SAID}), ["the notes", "Send them.", "May I?", "a\nb"])
    ),
)
def test_every_sentence_reads_whole(template: str, text: str) -> None:
    said = fill(template, {**VALUES, "text": text}, name="Ilse", as_of=AS_OF, tidy=True)
    assert not re.search(r"[{}\n]|  |\.\.|[?!:,]\.|\b(\w+)[.,]? \1\b", said), said
    assert said[-1] in ".?!"


def test_other_programs_read_the_sentences_of_the_design() -> None:
    """domain.md chapter 5, column "card says"."""
    said = {each for rule in RULES for each in rule.sentences.values()}
    assert set(ON_SCREEN) <= said
    values = {**VALUES, "text": "the notes."}
    told = {each: fill(each, values, name="Ilse", as_of=AS_OF) for each in ON_SCREEN}
    assert list(told.values()) == [
        "You used to talk every 100.5 days; it has been 313.",
        "313 days; you wanted 90.",
        "Not a word yet; you wanted one every 90 days.",
        "You promised the notes. for 2026-11-20. Do it, or say when.",
        "Ilse promised the notes. for 2026-11-20. One friendly reminder.",
    ]


@pytest.mark.parametrize("first", ["COOLING", "OVERDUE"])
def test_cooling_and_overdue_are_one_sentence(first: str) -> None:
    other = {"COOLING": "OVERDUE", "OVERDUE": "COOLING"}[first]
    both = {"COOLING": {"g": 100, "since": SINCE}, "OVERDUE": {"T": 90, "since": SINCE}}
    found = joined(first, both[first], [("ONE_SIDED", {}), (other, both[other])])
    assert found is not None
    assert fill(*found, name="Ilse", as_of=AS_OF, tidy=True) == (
        "You used to talk every 100 days and wanted a word every 90; it has been 313."
    )
    assert joined(first, both[first], [("ONE_SIDED", {})]) is None
    assert joined("ONE_SIDED", {}, list(both.items())) is None


def test_every_reason_to_write_has_an_opening_and_every_opening_a_reason() -> None:
    assert set(PLAIN) == set(SUGGESTIONS) - {"ONE_SIDED", "NEVER"}
    for text in (text for some in PLAIN.values() for text in some):
        assert set(Template("own", "any", 0, "", text).placeholders()) <= set(PLACEHOLDERS)
    for book in load_playbooks().values():
        for each in book.templates:
            key = f"{book.code}.{each.id}"
            assert {key, each.id} & set(FITTING), key
    assert set().union(*FITTING.values()) <= set(SUGGESTIONS)


def test_only_let_them_help_asks_for_advice() -> None:
    for book in load_playbooks().values():
        for flag in SUGGESTIONS:
            asks = [t for t in fitting(flag, book.code, book.templates) if t.id == "advice"]
            assert not asks or flag == "LET_THEM_HELP"


def test_an_opening_of_ones_own_fits_everywhere() -> None:
    own = Template("mine", "any", 0, "", "Hello {first}.")
    assert all(fitting(flag, "email", [own]) == [own] for flag in SUGGESTIONS)
