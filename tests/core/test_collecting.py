"""Garbage is collected seldom inside, and as before afterwards."""

from __future__ import annotations

import gc
import threading

from community_desk.core.collecting import seldom


def test_the_last_one_out_sets_it_back() -> None:
    usual = gc.get_threshold()
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
