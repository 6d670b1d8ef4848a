"""No garbage is collected inside, and as before afterwards."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest

from community_desk.core.collecting import at_rest, at_rest_only, paused


@pytest.fixture
def usual() -> Iterator[tuple[int, int, int]]:
    """Python's own thresholds, whatever a window in this process has set."""
    before, own = gc.get_threshold(), (700, 10, 10)
    gc.set_threshold(*own)
    yield own
    gc.set_threshold(*before)


def test_with_a_window_old_values_wait_until_somebody_asks(usual: tuple[int, int, int]) -> None:
    at_rest_only()
    old = gc.get_stats()[2]["collections"]
    kept = [[number] for number in range(300_000)]
    assert gc.get_stats()[2]["collections"] == old
    at_rest()
    assert gc.get_stats()[2]["collections"] == old + 1
    assert len(kept) == 300_000


def test_the_last_one_out_sets_it_back(usual: tuple[int, int, int]) -> None:
    inside, leave = threading.Event(), threading.Event()

    def other() -> None:
        with paused():
            inside.set()
            leave.wait()

    thread = threading.Thread(target=other)
    with paused():
        thread.start()
        inside.wait()
        with paused():
            assert not gc.isenabled()
    # The other thread is still at work.
    assert not gc.isenabled()
    leave.set()
    thread.join()
    assert gc.isenabled()
    assert gc.get_threshold() == usual
    try:
        with paused():
            raise ValueError
    except ValueError:
        assert gc.isenabled()


def test_nothing_is_looked_through_inside(usual: tuple[int, int, int]) -> None:
    with paused():
        before = [one["collections"] for one in gc.get_stats()]
        kept = [[number] for number in range(50_000)]
        assert [one["collections"] for one in gc.get_stats()] == before
    assert len(kept) == 50_000
