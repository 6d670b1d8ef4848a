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
    before, own, was_on = gc.get_threshold(), (700, 10, 10), gc.isenabled()
    gc.set_threshold(*own)
    gc.enable()
    yield own
    gc.set_threshold(*before)
    if not was_on:
        gc.disable()


def collections() -> list[int]:
    return [one["collections"] for one in gc.get_stats()]


def test_with_a_window_values_wait_until_somebody_asks(usual: tuple[int, int, int]) -> None:
    at_rest_only()
    before = collections()
    kept = [[number] for number in range(300_000)]
    with paused():
        pass
    kept += [[number] for number in range(1_000)]
    assert collections() == before
    at_rest()
    assert collections()[2] == before[2] + 1
    assert len(kept) == 301_000


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
        before = collections()
        kept = [[number] for number in range(50_000)]
        assert collections() == before
    assert len(kept) == 50_000
