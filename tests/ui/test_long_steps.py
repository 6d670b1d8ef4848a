"""What takes long is done behind the window: large undo steps, facts under new rules."""

from __future__ import annotations

import pytest

from community_desk.operations import people, settings
from community_desk.store import database, derived
from community_desk.ui.window import Window
from tests.ui.hands import wait_until


def test_a_long_step_is_undone_and_redone_behind_the_window(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "LONG_STEP", 0)
    db = window.desk.db
    people.add_person(db, name="Zoë Long")
    window.undo()
    assert window.desk.jobs.busy
    wait_until(lambda: db.next_redo() is not None and not window.desk.jobs.busy)
    assert db.next_redo() == "Add Zoë Long"
    window.redo()
    wait_until(lambda: db.next_redo() is None and not window.desk.jobs.busy)
    assert db.next_undo() == "Add Zoë Long"


def test_facts_under_new_rules_follow_behind_the_window(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(derived, "CHUNK", 3)
    db = window.desk.db
    settings.set_desk_setting(db, "cadence.close", 20)
    wait_until(lambda: not window.desk.jobs.busy)
    assert db.refresh_day() == 0
