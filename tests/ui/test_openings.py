"""Openings come from the playbook in force on the desk, the user's own included."""

from __future__ import annotations

from community_desk.operations.channels import edit_channel, mapping_of, reset_channel
from community_desk.resources import load_playbooks
from community_desk.ui import person_reading
from community_desk.ui.window import Window


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
