"""Playbooks the user owns, and the snapshot that is written once a week."""

from __future__ import annotations

from pathlib import Path

import pytest

from community_desk.core.playbook import parse_playbook
from community_desk.errors import InputError
from community_desk.operations import channels, snapshots
from community_desk.resources import load_playbooks
from community_desk.store.queries.channels import channel_uses
from community_desk.store.queries.rhythm import snapshots as stored
from tests.desks import TODAY, empty_desk, small_desk


@pytest.mark.parametrize("code", sorted(load_playbooks()))
def test_a_playbook_survives_its_mapping(code: str) -> None:
    book = load_playbooks()[code]
    assert parse_playbook("again", channels.mapping_of(book)) == book


def test_own_playbook_stands_over_the_shipped_one_until_reset(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        changed = {**channels.mapping_of(channels.playbooks_of(db)["x"]), "strength": "Mine."}
        channels.edit_channel(db, changed)
        assert channels.playbooks_of(db)["x"].strength == "Mine."
        channels.reset_channel(db, "x")
        assert channels.playbooks_of(db)["x"] == load_playbooks()["x"]


def test_mistakes_name_the_field_and_change_nothing(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        book = channels.mapping_of(load_playbooks()["x"])
        with pytest.raises(InputError, match="family"):
            channels.edit_channel(db, {**book, "family": "nonsense"})
        with pytest.raises(InputError, match="already"):
            channels.add_channel(db, book)
        with pytest.raises(InputError, match="no channel"):
            channels.edit_channel(db, {**book, "code": "unknown"})
        assert channels.playbooks_of(db) == dict(channels.playbooks_of(db))
        assert db.next_undo() != "Change X (Twitter)"


def test_rituals_count_the_days_of_this_week(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        with db.change("log") as change:
            for n, day in enumerate(("2026-06-28", "2026-06-29", "2026-06-29", "2026-06-30")):
                change.execute(
                    "INSERT INTO interactions (uid, person_id, channel, kind, direction, date) "
                    "VALUES (?, 1, 'linkedin', 'comment', 'out', ?)",
                    (f"w{n}", day),
                )
        with db.read() as connection:
            use = channel_uses(connection, TODAY)["linkedin"]
    done = {one.ritual.name: one.done for one in use.rituals}
    assert done["Three comments"] == 2
    assert done["Welcome"] == 0
    assert use.weeks[-1] == 4


def test_snapshot_once_a_week_as_of_monday_and_no_undo_step(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        step = db.next_undo()
        assert snapshots.take_snapshot_if_due(db) == "2026-W27"
        assert snapshots.take_snapshot_if_due(db) is None
        assert db.next_undo() == step
        with db.read() as connection:
            rows = stored(connection)
        assert [(row.as_of.isoformat(), row.version) for row in rows] == [("2026-06-29", 1)]


def test_an_empty_desk_has_no_week_to_keep(tmp_path: Path) -> None:
    with empty_desk(tmp_path) as db:
        assert snapshots.take_snapshot_if_due(db) is None
