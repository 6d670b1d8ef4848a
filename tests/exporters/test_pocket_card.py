"""The card in a QR code reads back as the same person, whatever stands in its fields."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st
from importer_reading import people, read_bytes

from community_desk.exporters.pocket_card import LONGEST, PocketCard, card_text, shown_fields

ANA = PocketCard(
    "Ana López; PhD", "Ana", "López, MA", "Head\\Data", "Łódź & Söhne, AG", "+49 30 23125000",
    "ana@example.org", "https://example.org/ana",
)  # fmt: skip


@pytest.mark.parametrize(
    "card",
    [
        ANA,
        PocketCard("王浩", org="深圳", phone="+86 755 1234 5678"),
        PocketCard("سارا فرهادی", "سارا", "فرهادی", role="مصممة"),
        PocketCard("Cher"),
        replace(ANA, role="", phone="", url=""),
    ],
)
def test_our_own_importer_reads_the_card_back(tmp_path: Path, card: PocketCard) -> None:
    (found,) = people(read_bytes(tmp_path, "card.vcf", card_text(card)))
    assert (found.name, found.role, found.org) == (card.name, card.role, card.org)
    assert found.given_name == (card.given_name or card.name)
    assert found.family_name == card.family_name
    assert [number.replace(" ", "") for number in found.phones] == (
        [card.phone.replace(" ", "")] if card.phone else []
    )
    assert found.emails == ((card.email,) if card.email else ())
    assert found.urls == ((card.url,) if card.url else ())
    assert not found.notes
    assert found.not_person is None


def test_long_fields_stay_out_and_a_long_name_is_cut() -> None:
    long = PocketCard("n" * 300, role="r" * (LONGEST + 1), org="o" * LONGEST, url="h" * 900)
    text = card_text(long)
    assert f"FN:{'n' * LONGEST}\r\n" in text
    assert "TITLE" not in text
    assert "URL" not in text
    assert f"ORG:{'o' * LONGEST}\r\n" in text
    assert shown_fields(long) == ("n" * LONGEST, "o" * LONGEST)
    assert shown_fields(ANA) == (
        ANA.name, ANA.role, ANA.org, ANA.phone, ANA.email, ANA.url
    )  # fmt: skip


@given(st.builds(PocketCard, *[st.text(max_size=150)] * 8))
def test_nothing_breaks_out_of_the_card_and_it_always_fits_a_code(card: PocketCard) -> None:
    text = card_text(card)
    lines = text.split("\r\n")
    assert lines[:2] == ["BEGIN:VCARD", "VERSION:3.0"]
    assert lines[-2:] == ["END:VCARD", ""]
    keys = [line.split(":", 1)[0] for line in lines[2:-2]]
    assert keys == [
        key for key in ("N", "FN", "TITLE", "ORG", "TEL", "EMAIL", "URL") if key in keys
    ]
    assert {"N", "FN"} <= set(keys)
    assert "\n" not in text.replace("\r\n", "")
    segno.make(text, error="m", micro=False, encoding="utf-8")
