"""Channels: this week's rituals, drafts that keep their rules, playbooks of one's own."""

from __future__ import annotations

from typing import Any

import pytest

from community_desk.ui.pages.channels import RitualLine
from community_desk.ui.pages.channels_parts import ChannelForm, DraftBox
from community_desk.ui.widgets.progress import LoadBar
from community_desk.ui.window import Window
from tests.ui.hands import button, click, parts, settle, wait_until, words


@pytest.fixture
def page(window: Window) -> Any:
    window.go("channels", "linkedin")
    page: Any = window.view("channels")
    wait_until(lambda: page.seen is not None)
    settle()
    return page


def test_a_channel_shows_limits_with_their_doubt(page: Any) -> None:
    said = words(page)
    assert "Three comments" in said
    assert "check this" in said
    assert "LinkedIn Help a551012" in said


def test_copy_stays_off_while_a_place_is_empty_or_the_text_too_long(
    window: Window, page: Any
) -> None:
    click(button(page, "Draft: Invite"))
    box = next(parts(window, DraftBox))
    assert not box.copy.isEnabled()
    for name, field in box.fields.items():
        field.setText(name)
    assert box.copy.isEnabled()
    box.fields["specific"].setText("x" * 300)
    assert not box.copy.isEnabled()
    assert "Longer than 200" in box.rules.text()


def test_editing_keeps_and_reset_returns(window: Window, page: Any) -> None:
    click(button(page, "Edit"))
    form = next(parts(window, ChannelForm))
    form.strength.setText("Mine.")
    form.rituals.setPlainText("broken line")
    form.store()
    assert form.problem.text()
    form.rituals.setPlainText("Wave | 2 | 5 | Comment on two posts.")
    form.store()
    wait_until(lambda: page.seen.books["linkedin"].strength == "Mine.")
    wait_until(lambda: "Wave" in words(page))
    click(button(page, "Reset"))
    wait_until(lambda: page.seen.books["linkedin"].strength != "Mine.")


def test_the_bars_of_the_rituals_stand_below_each_other(page: Any) -> None:
    rituals = list(parts(page, RitualLine))
    bars = [bar for line in rituals for bar in parts(line, LoadBar)]
    assert len(bars) == len(rituals) > 1
    assert len({bar.x() for bar in bars}) == 1
