"""Playbooks are read strictly, and templates know what is still to be typed."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from community_desk import resources
from community_desk.core.kinds import Kind
from community_desk.core.playbook import PLACEHOLDERS, Limit, Template, parse_playbook
from community_desk.errors import InputError

FILE = "playbooks/x.toml"


def shipped() -> dict[str, Any]:
    return copy.deepcopy(resources.read_toml(FILE))


def error_of(values: dict[str, Any]) -> str:
    with pytest.raises(InputError) as caught:
        parse_playbook(FILE, values)
    return caught.value.sentence


def test_x_is_read_whole() -> None:
    book = parse_playbook(FILE, shipped())
    assert (book.code, book.name, book.count) == ("x", "X (Twitter)", "x_weighted")
    assert book.kind_of("repost") is Kind.RESHARE
    assert book.kind_of("carrier_pigeon") is None
    assert book.kinds() == (Kind.FOLLOW, Kind.REACT, Kind.RESHARE, Kind.COMMENT, Kind.MESSAGE)
    post = book.limit("post_chars")
    assert post is not None
    assert (post.low, post.high, post.unit) == (280, 280, "weighted chars")
    assert book.limit("none") is None
    assert book.rituals[0].per_week == 3


def test_a_disputed_figure_keeps_both_ends() -> None:
    limit = resources.load_playbooks()["linkedin"].limit("message_chars")
    assert limit is not None
    assert (limit.low, limit.high, limit.confidence) == (3000, 8000, "conflicting")


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        (
            ("limits", 2, "confidence"),
            "maybe",
            "must be one of official, reported, conflicting, choice; found 'maybe'.",
        ),
        (("code",), "X Y", "code must be a word of small letters; found 'X Y'."),
        (("name",), "", "name must be a text; found ''."),
        (("visit", "per_week"), -1, "visit.per_week must be 0 or more; found -1."),
        (("visit", "per_week"), 1.5, "visit.per_week must be a whole number; found 1.5."),
        (("visit", "per_week"), True, "visit.per_week must be a number; found True."),
        (("visit",), 3, "visit must be a table; found 3."),
        (("quirks", 1), 7, "quirks[1] must be a text; found 7."),
        (("quirks",), "one", "quirks must be a list; found 'one'."),
        (("rituals", 0, "minutes"), 0, "rituals[0].minutes must be 1 or more; found 0."),
        (("limits", 0, "high"), 9, "limits[0].value must not stand beside low and high."),
        (("limits", 1, "key"), "post_chars", "limits[1] repeats 'post_chars'."),
        (("templates", 0, "stage_min"), 6, "templates[0].stage_min must be 5 or less; found 6."),
        (("templates", 0, "text"), "Hi {first", "templates[0].text has braces that do not pair"),
        (("templates", 0, "text"), "Hi {lover}", "found '{lover}'."),
        (("templates", 1, "id"), "first_reply", "templates[1] repeats 'first_reply'."),
    ],
)
def test_mistakes_name_file_and_key(path: tuple[Any, ...], value: object, sentence: str) -> None:
    values = shipped()
    place = values
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    error = error_of(values)
    assert error.startswith("playbooks/x.toml: ")
    assert sentence in error


def test_the_sentence_is_whole() -> None:
    values = shipped()
    values["limits"][2]["confidence"] = "maybe"
    assert error_of(values) == (
        "playbooks/x.toml: limits[2].confidence must be one of official, reported,"
        " conflicting, choice; found 'maybe'."
    )


def test_unknown_signals_kinds_and_limits_are_refused() -> None:
    values = shipped()
    values["signals"]["poke"] = "poke"
    assert "signals.poke must be one of view, broadcast, follow" in error_of(values)
    values = shipped()
    values["templates"][0]["limit"] = "bio_chars"
    assert "templates[0].limit must be one of post_chars" in error_of(values)


@given(st.sampled_from(sorted(shipped())), st.text(min_size=1, max_size=5))
def test_missing_and_unknown_keys_are_refused(missing: str, extra: str) -> None:
    values = shipped()
    del values[missing]
    assert error_of(values) == f"{FILE}: {missing} is missing."
    values = shipped()
    if extra not in values:
        values[extra] = 1
        assert f"{FILE}: {extra} is not a known key" in error_of(values)


def test_low_above_high_is_refused() -> None:
    values = shipped()
    limit = values["limits"][0]
    del limit["value"]
    limit |= {"low": 9, "high": 3}
    assert "limits[0].low must not be above high; found 9 and 3." in error_of(values)


def test_templates_say_what_is_missing() -> None:
    template = Template("t", "any", 1, "", "{first}, {specific}. {first}, {because}")
    assert template.placeholders() == ("first", "specific", "because")
    values = {"first": "Ana", "specific": "your talk", "because": "  "}
    assert template.missing(values) == ("because",)
    assert template.fill(values) == "Ana, your talk. Ana, {because}"
    assert template.missing(values | {"because": "x"}) == ()


def test_filled_text_is_never_read_again() -> None:
    template = Template("t", "any", 0, "", "{first} {topic}")
    assert template.fill({"first": "{topic}", "topic": "\\1"}) == "{topic} \\1"


def test_shipped_templates_use_known_places_and_their_own_limits() -> None:
    for book in resources.load_playbooks().values():
        for template in book.templates:
            assert set(template.placeholders()) <= set(PLACEHOLDERS)
            assert not template.limit or book.limit(template.limit)


def test_openings_for_a_purpose_come_first() -> None:
    book = resources.load_playbooks()["linkedin"]
    assert [each.id for each in book.templates_for("job")] == ["advice", "invite", "welcome"]
    assert [each.id for each in book.templates_for("sell")] == ["invite", "welcome"]
    assert [each.id for each in book.templates_for(None)] == ["invite", "welcome"]


@pytest.mark.parametrize(
    ("confidence", "seen", "doubtful"),
    [
        ("official", "2026", False),
        ("official", "June 2025", False),
        ("official", "2024", True),
        ("official", "stored copy, undated", True),
        ("reported", "2026", True),
        ("choice", "", False),
    ],
)
def test_old_or_unofficial_figures_ask_for_a_check(
    confidence: str, seen: str, doubtful: bool
) -> None:
    limit = Limit("k", 1, 1, "chars", confidence, "source", seen)
    assert limit.needs_check(2026) is doubtful
