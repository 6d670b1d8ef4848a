"""Garbage is collected seldom inside, and as before afterwards."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest

from community_desk.core.collecting import at_rest, at_rest_only, seldom


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
        with seldom():
            inside.set()
            leave.wait()

    thread = threading.Thread(target=other)
    with seldom():
        thread.start()
        inside.wait()
        with seldom():
            assert gc.get_threshold()[0] > usual[0]
    # The other thread is still at work.
    assert gc.get_threshold()[0] > usual[0]
    leave.set()
    thread.join()
    assert gc.get_threshold() == usual
    try:
        with seldom():
            raise ValueError
    except ValueError:
        assert gc.get_threshold() == usual
