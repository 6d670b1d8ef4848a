"""What an address is for, as it is typed beside the address."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from community_desk.ui.address_labels import label_lines, read_lines, with_labels
from community_desk.ui.pages.person_edit import changes

_WORDS = st.text(st.characters(categories=["Ll", "Lu"]), min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("line", "address", "label"),
    [
        ("ada@example.org (work)", "ada@example.org", "work"),
        ("+49 (30) 555 0134", "+49 (30) 555 0134", ""),
        ("555 0134 (30)", "555 0134 (30)", ""),
        ("+49 (30) 555 0134 (allotment)", "+49 (30) 555 0134", "allotment"),
        ("ada@example.org (work (old))", "ada@example.org", "work (old)"),
        ("(work)", "(work)", ""),
        ("ada@example.org (", "ada@example.org (", ""),
    ],
)
def test_a_line_is_an_address_and_what_it_is_for(line: str, address: str, label: str) -> None:
    assert read_lines(line) == ([address], {address: label} if label else {})


@given(st.dictionaries(_WORDS, _WORDS, max_size=4))
def test_what_is_shown_reads_back_as_it_was(labels: dict[str, str]) -> None:
    extra = {f"label of {address}": label for address, label in labels.items()}
    addresses, read = read_lines(label_lines(labels, extra))
    assert addresses == list(labels)
    assert with_labels(extra, labels, read) == extra


def _person(**fields: Any) -> Any:
    return SimpleNamespace(emails=("a@example.org",), phones=(), urls=(), **fields)


def test_a_label_goes_with_its_address_and_the_rest_stays() -> None:
    held = {"label of a@example.org": "Work", "department": "Optics"}
    person = _person(extra=held)
    assert changes(person, {"emails": "a@example.org (work)", "phones": ""}) == {}
    moved = changes(person, {"emails": "b@example.org (home)", "phones": ""})
    assert moved["emails"] == ["b@example.org"]
    assert moved["extra"] == {"department": "Optics", "label of b@example.org": "home"}
    gone = changes(_person(extra={"label of a@example.org": "work"}), {"emails": "a@example.org"})
    assert gone == {"extra": None}
