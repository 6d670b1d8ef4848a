"""Message length the channel's way: worked examples E91 to E93 and their neighbours."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder

from community_desk.core.textlength import (
    COUNTS,
    SmsLength,
    count_codepoints,
    count_graphemes,
    count_utf16,
    count_x_weighted,
    measure_sms,
    text_length,
)

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


def test_e91_an_address_counts_23_on_x() -> None:
    text = "Thanks! https://example.org/a/very/long/path/that/goes/on"
    assert count_x_weighted(text) == 31


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("See you, Zoë", SmsLength("ucs2", 12, 1)),
        ("a" * 161, SmsLength("gsm7", 161, 2)),
        ("€" * 80, SmsLength("gsm7", 160, 1)),
        ("€" * 81, SmsLength("gsm7", 162, 2)),
        ("\U0001f44b" * 36, SmsLength("ucs2", 72, 2)),
        ("", SmsLength("gsm7", 0, 0)),
        ("a" * 160, SmsLength("gsm7", 160, 1)),
        ("a" * 306, SmsLength("gsm7", 306, 2)),
        ("a" * 307, SmsLength("gsm7", 307, 3)),
        ("ж" * 70, SmsLength("ucs2", 70, 1)),
        ("ж" * 135, SmsLength("ucs2", 135, 3)),
    ],
)
def test_e92_sms(text: str, length: SmsLength) -> None:
    assert measure_sms(text) == length


def test_e92_no_character_is_cut_in_two() -> None:
    # 76 escaped characters fill 152 of 153 units, so the 77th opens a new part.
    assert measure_sms("€" * 77 + "a" * 152).segments == 3
    assert measure_sms("\U0001f44b" * 67).segments == 3


def test_e93_three_ways_to_count_one_text() -> None:
    text = "Zoë \U0001f44b\U0001f3fd"
    assert (count_codepoints(text), count_utf16(text), count_graphemes(text)) == (6, 8, 5)


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("plain", 5),
        ("日本", 4),
        (FAMILY, 2),
        ("\u2764\ufe0f", 2),
        ("\U0001f1e9\U0001f1ea", 2),
        ("1\ufe0f\u20e3", 2),
        ("Zoe\u0308", 3),
        ("“quoted”", 8),
        ("see example.org, then", 4 + 23 + 6),
        ("http://a.example.org/x?y=(z) end", 23 + 5),
        ("ana@example.org", 15),
        ("version 1.2.3", 13),
        ("https://a.com https://b.com", 47),
        ("", 0),
    ],
)
def test_weights_on_x(text: str, weight: int) -> None:
    assert count_x_weighted(text) == weight


PLAIN = st.text(
    st.sampled_from(
        "ab ëé\u0301\u0308\u200d\ufe0f\U0001f44b\U0001f3fd\U0001f468\u2764"
        "\U0001f1e9\U0001f1ea\r\n\u1100\u1161\u11a8\uac00жß日本אب\u0600\u20e3"
    ),
    max_size=12,
)


@given(PLAIN)
def test_graphemes_agree_with_the_finder_qt_uses(text: str) -> None:
    # Scripts that Qt tailors beyond UAX 29 (Indic, Thai) are left out of the alphabet, and so is
    # a flag right behind a pictograph: Qt parts its two letters, against rules GB12 and GB13.
    assume(not re.search("[\U0001f44b\U0001f468\u2764][\U0001f1e9\U0001f1ea]{2}", text))
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    boundaries = 0
    while finder.toNextBoundary() != -1:
        boundaries += 1
    assert count_graphemes(text) == boundaries


@given(st.text(max_size=40))
def test_counts_keep_their_order(text: str) -> None:
    assert count_graphemes(text) <= count_codepoints(text) <= count_utf16(text)
    assert count_utf16(text) == len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(st.text(max_size=400))
def test_sms_parts_hold_what_they_must(text: str) -> None:
    sms = measure_sms(text)
    single, part = (160, 153) if sms.encoding == "gsm7" else (70, 67)
    if sms.units <= single:
        assert sms.segments == (1 if text else 0)
    else:
        assert (sms.segments - 1) * (part - 1) < sms.units <= sms.segments * part


def test_every_count_of_a_playbook_is_known() -> None:
    lengths = {count: text_length("Zoë", count) for count in COUNTS}
    assert lengths.pop("none") is None
    assert set(lengths.values()) == {3}
