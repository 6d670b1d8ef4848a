"""Work off the window's thread, with progress, a way out and one place for errors."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from shiboken6 import isValid

from community_desk.errors import Cancelled, DeskError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TURN_MS = 4
"""A turn of the window goes on past a `yield` only when it took less than this so far."""
BETWEEN_MS = 1
"""The pause between two turns: without one Qt does both before it looks at keys and clicks."""


class Progress:
    """Handed to the work: tells how far it is and stops it when the user asks."""

    def __init__(self, tell: Callable[[int, int, str], None]) -> None:
        self._tell = tell
        self._stop = threading.Event()

    def __call__(self, done: int, total: int = 0, words: str = "") -> None:
        """Tell progress; raises Cancelled when the user stopped the work."""
        if self._stop.is_set():
            raise Cancelled
        self._tell(done, total, words)

    @property
    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next word of progress."""
        self._stop.set()


class Job(QObject):
    """One piece of work under way; its signals arrive in the window's thread."""

    progressed = Signal(int, int, str)
    done = Signal(object)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.progress = Progress(self.progressed.emit)

    def cancel(self) -> None:
        """Ask the work to stop."""
        self.progress.cancel()


class Jobs(QObject):
    """Starts jobs; a DeskError nobody else takes is said to the user, any other is a crash."""

    refused = Signal(object)
    crashed = Signal(object)
    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="desk-job")
        # Rows that come into sight must not wait behind an import.
        self._rows = ThreadPoolExecutor(max_workers=1, thread_name_prefix="desk-rows")
        self._alive: set[Job] = set()
        self._rounds: dict[QObject, Iterator[None]] = {}
        self._closed = False
        self._finished.connect(self._arrive)

    @property
    def busy(self) -> bool:
        """Whether any work is under way, or something is left to be filled."""
        return bool(self._alive or self._rounds)

    @property
    def filling(self) -> bool:
        """Whether something is left to be filled in the window's thread."""
        return bool(self._rounds)

    def start(
        self,
        work: Callable[[Progress], Any],
        then: Callable[[Any], None] | None = None,
        failed: Callable[[DeskError], None] | None = None,
        *,
        rows: bool = False,
    ) -> Job:
        """Run `work(progress)` on another thread; `then` gets its result in the window's.

        `rows` is for a short reading of what comes into sight: it has a thread of its own.
        """
        job = Job(self)
        if then is not None:
            job.done.connect(then)
        job.refused.connect(failed if failed is not None else self.refused.emit)
        if self._closed:
            # The window is going away: nobody would hear the answer.
            job.cancel()
            return job
        self._alive.add(job)
        (self._rows if rows else self._pool).submit(self._run, job, work)
        return job

    def in_turns(self, owner: QObject, work: Iterator[None]) -> None:
        """Do the work up to its end in the window's thread; keys and clicks come in at a `yield`.

        Its beginning is done at once. Other work of the same owner takes the place of this.
        """
        self._rounds[owner] = work
        self._go_on(owner, work)

    def close(self) -> None:
        """Stop what runs and wait for it."""
        self._closed = True
        self._rounds.clear()
        for job in tuple(self._alive):
            job.cancel()
        for pool in (self._pool, self._rows):
            pool.shutdown(wait=True, cancel_futures=True)

    def _go_on(self, owner: QObject, work: Iterator[None]) -> None:
        if self._rounds.get(owner) is not work:
            return
        # Put back where it is to go on: what fails is not tried again.
        del self._rounds[owner]
        taken = QElapsedTimer()
        taken.start()
        done = object()
        while isValid(owner) and next(work, done) is not done:
            if owner in self._rounds:
                # It began other work of the same owner.
                return
            if taken.elapsed() >= TURN_MS:
                self._rounds[owner] = work
                QTimer.singleShot(BETWEEN_MS, self, partial(self._go_on, owner, work))
                return

    def _run(self, job: Job, work: Callable[[Progress], Any]) -> None:
        result: Any = None
        problem: BaseException | None = None
        try:
            result = work(job.progress)
        except Exception as caught:
            problem = caught
        self._finished.emit(job, result, problem)

    def _arrive(self, job: Job, result: Any, problem: BaseException | None) -> None:
        """Settle the job in a turn of its own, so that keys and clicks come in between.

        What is posted, the painting of an earlier answer among it, is else done in one go.
        """
        QTimer.singleShot(BETWEEN_MS, self, partial(self._settle, job, result, problem))

    def _settle(self, job: Job, result: Any, problem: BaseException | None) -> None:
        self._alive.discard(job)
        job.ended.emit()
        if problem is None:
            job.done.emit(result)
        elif isinstance(problem, DeskError):
            job.refused.emit(problem)
        else:
            self.crashed.emit(problem)
        job.deleteLater()
