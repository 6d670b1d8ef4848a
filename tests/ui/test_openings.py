"""Openings come from the playbook in force on the desk, the user's own included."""

from __future__ import annotations

import pytest

from community_desk.operations.channels import edit_channel, mapping_of, reset_channel
from community_desk.resources import load_playbooks
from community_desk.ui import person_reading
from community_desk.ui.window import Window
from tests.ui.hands import Key, press, wait_until, words


def test_a_channel_of_ones_own_speaks(window: Window) -> None:
    desk = window.desk
    shipped = person_reading.openings(desk, "Ilse Brandt", 2, "linkedin")
    assert shipped
    values = mapping_of(load_playbooks()["linkedin"])
    own = {"id": "own", "purpose": "any", "stage_min": 0, "text": "Hello {first}, {specific}."}
    edit_channel(desk.db, {**values, "templates": [own]})
    assert person_reading.openings(desk, "Ilse Brandt", 2, "linkedin") == (
        "Hello Ilse, {specific}.",
    )
    reset_channel(desk.db, "linkedin")
    assert person_reading.openings(desk, "Ilse Brandt", 2, "linkedin") == shipped


@pytest.mark.parametrize("channel", ["linkedin", "email", "whatsapp", "mastodon", "website", ""])
def test_who_wrote_is_answered_and_asked_for_nothing(window: Window, channel: str) -> None:
    found = person_reading.openings(window.desk, "Ilse Brandt", 2, channel, "REPLY_OWED")
    assert found
    for opening in found:
        assert "I am exploring" not in opening
        assert "15 minutes" not in opening
        assert "introduce" not in opening
    for flag in ("ONE_SIDED", "NEVER"):
        shipped = person_reading.openings(window.desk, "Ilse Brandt", 2, "linkedin", flag)
        assert not shipped


def test_the_panel_of_today_offers_what_fits_the_card(window: Window) -> None:
    today = window.view("today")
    press(window, Key.Key_J)
    assert (today.selected.name, today.selected.flag) == ("Adaeze Okafor", "REPLY_OWED")
    wait_until(lambda: "Adaeze, thank you for writing about {specific}." in words(window.panels))
