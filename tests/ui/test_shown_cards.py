"""Cards that were shown count from the morning after, once each."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from community_desk.core.clock import FixedClock
from community_desk.store.database import open_known
from tests.ui.conftest import Maker
from tests.ui.hands import wait_until
from tests.ui.sample import TODAY


def states(db) -> list[tuple[object, ...]]:  # type: ignore[no-untyped-def]
    with db.read() as connection:
        rows = connection.execute("SELECT shown_count, last_shown FROM card_states")
        return [tuple(row) for row in rows]


def test_a_showing_counts_from_the_next_day(
    make_window: Maker, desk_file: Path, tmp_path: Path
) -> None:
    window = make_window(open_known(desk_file, FixedClock(TODAY)))
    window.go("today")
    shown = [card.row.uid for card in window.view("today").cards]
    assert shown
    window.view("today").reload()
    assert states(window.desk.db) == []

    db = window.desk.db
    window.desk.clock = db.clock = FixedClock(TODAY + timedelta(days=1))
    window.view("today").reload()
    wait_until(lambda: len(states(db)) == len(shown))
    assert set(states(db)) == {(1, TODAY.isoformat())}
    window.view("today").reload()
    assert set(states(db)) == {(1, TODAY.isoformat())}
    assert db.next_undo() != "Shown"
