"""Words of another script on a page that reads from the right."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from community_desk.ui.text import its_own_way
from community_desk.ui.widgets.labels import PlainLabel

FROM, TO = "\u2066", "\u2069"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Drinks tea.", f"{FROM}Drinks tea.{TO}"),
        ("one\n.\ntwo", f"{FROM}one{TO}\n.\n{FROM}two{TO}"),
        ("+49 30", "+49 30"),
        ("Ada كتبت", "Ada كتبت"),
        ("", ""),
    ],
)
def test_only_lines_of_another_script_are_set_apart(text: str, shown: str) -> None:
    assert its_own_way(text, right=True) == shown
    assert its_own_way(text, right=False) == text


def test_a_label_says_its_text_as_it_was_given(window: Any) -> None:
    label = PlainLabel("Drinks tea.", parent=window)
    assert super(PlainLabel, label).text() == "Drinks tea."
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.show()
    assert super(PlainLabel, label).text() == f"{FROM}Drinks tea.{TO}"
    assert label.text() == "Drinks tea."
    label.setText("كتبت")
    assert super(PlainLabel, label).text() == label.text() == "كتبت"
