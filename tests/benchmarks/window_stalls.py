"""How long the window's thread stands still on a large desk.

    python -m tests.benchmarks.window_stalls DESK

prints, for each step of a short walk, the longest gap between two ticks of a 5 ms timer: by the
clock, and in processor time of the window's own thread, which other work on the machine does
not stretch. Make the desk with
`community-desk --desk DESK demo --people 100000 --interactions 2000000`.
"""

from __future__ import annotations

import importlib
import resource
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from community_desk.core import phrase
from community_desk.core.clock import SystemClock
from community_desk.store.startup import open_desk
from community_desk.ui import reading, start, theme
from community_desk.ui.models.people import known_columns
from community_desk.ui.rows import PeopleFilter
from community_desk.ui.saved_views import filter_to_json
from community_desk.ui.theme import Appearance, Theme
from community_desk.ui.widgets.buttons import Button


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

    # As the program does behind its first frame: what writes brings the data layer with it.
    importlib.import_module("community_desk.operations.sorting")
    phrase.prepare(reading.phrase_book(window.desk).channels)

    start.build_ahead(window)
    serve(2)

    def step(name: str, act: Callable[[], object], seconds: float = 2.0) -> None:
        stalls.start()
        serve(0.05)
        stalls.longest = stalls.busiest = 0.0
        act()
        serve(seconds)
        print(f"{name}: longest stall {stalls.longest:.0f} ms, {stalls.busiest:.0f} ms of work")

    step("Today opens", lambda: window.go("today"), 4)
    step("People opens", lambda: window.go("people"), 3)
    people: Any = window.view("people")

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
    step("People shows everybody again", people.filters.field.clear)
    columns = list(known_columns())
    step("People takes every column", lambda: people.show_columns(columns))
    for column in known_columns().values():
        if column.sorts:
            step(f"People sorts by {column.key}", partial(people.sort_by, column.key, False))
    step("People scrolls with every column", scroll)
    for wanted in (
        PeopleFilter(not_met=True),
        PeopleFilter(unchecked=True),
        PeopleFilter(no_email=True, circles=("active", "wide")),
        PeopleFilter(places=("Berlin",), channels=("linkedin",)),
        PeopleFilter(active_days=365, flags=("COOLING", "OVERDUE")),
    ):
        step(
            f"People narrows to {filter_to_json(wanted)}",
            partial(people.filters.set_filter, wanted),
        )
    step("People leaves the filters", lambda: people.filters.set_filter(PeopleFilter()))
    more = people.filters.findChildren(Button)[4]
    step("The menu More opens", more.click)
    step("Everybody is chosen", table.selectAll)
    step("The actions open", people.bulk.open_menu)
    step("A person alone is chosen", lambda: table.selectRow(3))
    step("Sorting opens", lambda: window.go("sorting"), 5)
    sorting: Any = window.view("sorting")
    step("Sorting decides", lambda: sorting.decide("later"))
    step("Map opens", lambda: window.go("map"), 5)
    map_page: Any = window.view("map")

    def zoom() -> None:
        for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Right, Qt.Key.Key_Minus) * 4:
            QTest.keyClick(map_page.canvas, key)
            app.processEvents()

    step("Map zooms and walks", zoom)
    step("Map filters", lambda: QTest.keyClicks(map_page.filter, "mar", delay=60))
    step("Map becomes a table", map_page.twin.click)
    step("Duplicates open", lambda: window.go("duplicates"), 8)
    duplicates: Any = window.view("duplicates")
    while duplicates.job is not None:
        serve(0.2)
    step("Duplicates go on", lambda: duplicates.show_next(1))
    for time_of in ("first", "second"):
        for page in ("community", "channels", "goto", "plan", "agenda", "import", "settings"):
            step(f"{page} opens, {time_of} time", partial(window.go, page), 4)
    with db.read() as connection:
        uids = connection.execute("SELECT uid FROM people WHERE id IN (7, 777, 77777)").fetchall()
    for (uid,) in uids:
        step("A person opens", partial(window.go, "person", uid))
    step("Sidebar back to Today", lambda: window.go("today"), 3)

    def type_on(text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text, delay=60)

    def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or window, key, held)

    control = Qt.KeyboardModifier.ControlModifier
    for card in ("next", "one after"):
        step(f"Today goes to the {card}", partial(press, Qt.Key.Key_J))
    step("The palette opens", partial(press, Qt.Key.Key_K, control))
    step("The palette finds", partial(type_on, "mar s"))
    step("The palette closes", partial(press, Qt.Key.Key_Escape))
    step("The quick line opens", partial(press, Qt.Key.Key_L, control))
    step("The quick line reads", partial(type_on, "call with Ana, Jo and S yesterday #hiring"), 3)
    step("The quick line closes", partial(press, Qt.Key.Key_Escape))
    rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"resident at most: {rss} MB")
    window.desk.jobs.close()
    window.close()
    db.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
