"""How long the window's thread stands still on a large desk.

    python -m tests.benchmarks.window_stalls DESK

prints, for each step of a short walk, the longest gap between two ticks of a 5 ms timer: by the
clock, and in processor time of the window's own thread, which other work on the machine does
not stretch. Make the desk with
`community-desk --desk DESK demo --people 100000 --interactions 2000000`.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from community_desk.core.clock import SystemClock
from community_desk.store.startup import open_desk
from community_desk.ui import start, theme
from community_desk.ui.theme import Appearance, Theme


class Stalls:
    """A heartbeat in the window's thread that remembers its longest pause."""

    def __init__(self) -> None:
        self.longest = self.busiest = 0.0
        self._spent = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.longest = self.busiest = 0.0
        self._clock.start()
        self._spent = time.thread_time()
        self._timer.start()

    def _beat(self) -> None:
        self.longest = max(self.longest, self._clock.nsecsElapsed() / 1e6 - 5)
        self.busiest = max(self.busiest, (time.thread_time() - self._spent) * 1000)
        self._spent = time.thread_time()
        self._clock.start()


def serve(seconds: float) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def main(path: Path) -> None:
    app = start.make_application(["benchmark"])
    start.speak(app, "en_GB")
    stalls = Stalls()
    begun = time.perf_counter()
    db = open_desk(path, SystemClock())
    look = theme.install(Theme(Appearance.LIGHT))
    window = start.make_window(db, None, db.clock, look)
    window.show()
    app.processEvents()
    print(f"start to the first frame: {(time.perf_counter() - begun) * 1000:.0f} ms")

    def step(name: str, act: Callable[[], object], seconds: float = 2.0) -> None:
        stalls.start()
        serve(0.05)
        stalls.longest = stalls.busiest = 0.0
        act()
        serve(seconds)
        print(f"{name}: longest stall {stalls.longest:.0f} ms, {stalls.busiest:.0f} ms of work")

    step("Today opens", lambda: window.go("today"), 4)
    step("People opens", lambda: window.go("people"), 3)
    people = window.view("people")

    def type_filter() -> None:
        people.filters.field.setFocus()
        QTest.keyClicks(people.filters.field, "mar", delay=60)

    table = people.table

    def scroll() -> None:
        bar = table.verticalScrollBar()
        for n in range(60):
            bar.setValue(bar.maximum() * n // 60)
            app.processEvents()

    step("People scrolls from end to end", scroll)
    step("People filters as one types", type_filter)
    step("Sidebar back to Today", lambda: window.go("today"), 3)
    rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"resident at most: {rss} MB")
    window.desk.jobs.close()
    window.close()
    db.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
