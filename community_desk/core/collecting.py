"""No garbage collection while very many values are made at once, and little in a window.

Python looks for circles among all values after every few hundred new ones. A hundred thousand
people and interactions hold none and stay alive, so that looking costs a fifth of the work and
stops every thread while it lasts.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_MANY = (10_000, 2, 100_000)
"""Young values are looked through ten thousand at a time; old ones not."""
_lock = threading.Lock()
_running = 0
_was_on = True


@contextmanager
def paused() -> Iterator[None]:
    """Collect nothing inside; several threads may be inside, the last one out sets it back.

    For work whose values hold no circles: what nobody needs any more is freed all the same.
    """
    global _running, _was_on
    with _lock:
        if _running == 0:
            _was_on = gc.isenabled()
        _running += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _running -= 1
            if _running == 0 and _was_on:
                gc.enable()


def at_rest_only() -> None:
    """For a program with a window: values are looked through by `at_rest` alone.

    Looking through what a job holds stops every thread for up to a quarter of a second, the
    window's too; and going from page to page for hours leaves next to no circles behind.
    """
    gc.disable()


def at_rest() -> None:
    """Look through everything, when nobody is waiting."""
    gc.collect()


def from_now_on() -> None:
    """Collect seldom for the rest of this process."""
    gc.freeze()
    gc.set_threshold(*_MANY)
