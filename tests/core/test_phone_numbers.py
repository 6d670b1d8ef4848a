"""The short way to a phone number agrees with the library's long one, in every country."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from community_desk.core import contactpoints

REGIONS = sorted(phonenumbers.SUPPORTED_REGIONS)
CODES = sorted(phonenumbers.COUNTRY_CODE_TO_REGION_CODE)


def by_the_library(text: str, country: str) -> str:
    """What parsing and checking by the library alone gives."""
    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(number):
        return ""
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def agree(text: str, country: str) -> None:
    short = contactpoints._plain_number(text, country)
    assert short is None or short == by_the_library(text, country)


DIGITS = st.text("0123456789", min_size=4, max_size=15)
GAPS = st.lists(st.sampled_from(["", " ", "-", ".", "/", " (", ")"]), min_size=15, max_size=15)


@given(st.sampled_from(CODES), DIGITS, GAPS)
def test_numbers_with_their_country(code: int, digits: str, gaps: list[str]) -> None:
    agree(f"+{code} " + "".join(a + b for a, b in zip(digits, gaps, strict=False)), "")


@given(
    st.sampled_from(REGIONS), st.sampled_from(["", "0", "00", "1", "8", "(0", "06"]), DIGITS, GAPS
)
def test_numbers_of_one_country(country: str, lead: str, digits: str, gaps: list[str]) -> None:
    agree(lead + "".join(a + b for a, b in zip(digits, gaps, strict=False)), country)


@pytest.mark.parametrize("country", REGIONS)
def test_an_example_of_every_country(country: str) -> None:
    for kind in (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE):
        number = phonenumbers.example_number_for_type(country, kind)
        if number is None:
            continue
        for form in (
            phonenumbers.PhoneNumberFormat.NATIONAL,
            phonenumbers.PhoneNumberFormat.INTERNATIONAL,
        ):
            text = phonenumbers.format_number(number, form)
            agree(text, country)
            agree(text + "1", country)
            agree(text[:-1], country)


def test_the_short_way_is_taken() -> None:
    settled = {
        ("0170 1234567", "DE"): "+491701234567",
        ("(030) 123-4567", "DE"): "+49301234567",
        ("(415) 555-2671", "US"): "+14155552671",
        ("+1 415 555 2671", ""): "+14155552671",
        ("+1 555 0136 7187", ""): "",
        ("+380 555 0176 8768", "DE"): "",
    }
    for (text, country), number in settled.items():
        assert contactpoints._plain_number(text, country) == number
        assert contactpoints.phone_number(text, country or None) == number
