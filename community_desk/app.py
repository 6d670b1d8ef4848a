"""Starts the window: display, desk, one instance, then what is heavy behind the first frame."""

from __future__ import annotations

import argparse
import ctypes.util
import json
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from community_desk import paths
from community_desk.core.clock import Clock, FixedClock, SystemClock
from community_desk.errors import DeskError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from community_desk.store.database import Database
    from community_desk.ui.window import Window

_log = logging.getLogger("community_desk.app")
IDLE_CHECKPOINT_MS = 30_000
DAY_CHECK_MS = 60_000
PAGES_AHEAD_MS = 1_500
"""Pages are made ahead when the first one stands and nobody has turned to another yet."""
BACKUP_CHECK_MS = 30 * 60_000
KNOWN_DESKS = "known-desks.json"


def is_for_window(arguments: Sequence[str]) -> bool:
    """Whether the arguments name no command (and ask for no help)."""
    rest = list(arguments)
    while rest:
        first = rest.pop(0)
        if first in ("--desk", "--as-of") and rest:
            rest.pop(0)
        elif not first.startswith(("--desk=", "--as-of=")):
            return False
    return True


def display_problem() -> str | None:
    """One sentence when no window can be shown here; sets the platform where that helps."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if not wayland and not x11:
        return (
            "There is no display here to show a window on; "
            "community-desk screenshot PAGE FILE.png draws pages without one."
        )
    if ctypes.util.find_library("xcb-cursor") is None:
        if wayland:
            os.environ["QT_QPA_PLATFORM"] = "wayland"
            return None
        return (
            "A system library for windows is missing: install libxcb-cursor0 "
            "(Debian, Ubuntu: sudo apt install libxcb-cursor0)."
        )
    return None


def run_window(arguments: Sequence[str]) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    from community_desk.cli import make_parser

    problem = display_problem()
    if problem is not None:
        print(f"community-desk: {problem}", file=sys.stderr)  # noqa: T201
        return 1
    given: argparse.Namespace = make_parser().parse_args(list(arguments))
    clock: Clock = FixedClock(given.as_of) if given.as_of else SystemClock()
    paths.keep_files_private()
    try:
        return _Session(paths.desk_file(given.desk), clock).run()
    except DeskError as error:
        print(f"community-desk: {error}", file=sys.stderr)  # noqa: T201
        return 1


class _Session:
    """One running program: application, lock, desk, window, timers."""

    def __init__(self, desk_path: Path, clock: Clock) -> None:
        from community_desk.log import start_fault_log, start_logging
        from community_desk.settings import Settings
        from community_desk.ui import start
        from community_desk.ui.crash import CrashReporter
        from community_desk.ui.keeping import theme_from
        from community_desk.ui.theme import install

        self.clock = clock
        self.desk_path = desk_path
        log_folder = paths.make_private_folder(paths.log_folder())
        start_logging(log_folder)
        self._fault_log = start_fault_log(log_folder)
        self.settings = Settings(paths.config_folder() / "settings.json")
        self.app: QApplication = start.make_application()
        language = str(self.settings.get("look.language"))
        start.speak(self.app, "" if language == "system" else language)
        self.theme = install(theme_from(self.settings))
        self.theme.follow_system()
        self.crash = CrashReporter()
        self.crash.install()
        self.windows: list[Window] = []
        self._timers: list[Any] = []
        self._samples: list[tuple[Database, Path]] = []
        self._next: tuple[Path | None, Path | None] | None = None

    def run(self) -> int:
        """Serve one desk after the other until the window is closed for good."""
        while True:
            self._next = None
            code = self._serve()
            if self._next is None:
                return code
            self._change_over(*self._next)

    def _serve(self) -> int:
        """Choose and open the desk, show the window, serve until it is closed."""
        from community_desk.ui.instance import Instance

        lock = Instance(self.desk_path)
        if not lock.take():
            lock.wake_other()
            return 0
        db = self._open()
        if db is None:
            lock.release()
            return 0
        try:
            window = self.show(db)
            lock.on_wake(lambda: _come_forward(window))
            code = self.app.exec()
        finally:
            self._close(db)
            lock.release()
        return int(code)

    def reopen(self, desk: Path | None, copy: Path | None) -> None:
        """Close, and open another file, or put a backup in the place of this one first."""
        self._next = (desk, copy)
        for window in self.windows:
            window.close()
        self.app.quit()

    def _change_over(self, desk: Path | None, copy: Path | None) -> None:
        if copy is not None:
            from community_desk.operations.backups import restore

            restore(self.desk_path, copy)
        if desk is not None:
            paths.remember_moved(desk)
            self.desk_path = desk

    def _open(self) -> Database | None:
        """The desk, after what the start-up has to say; None when the user leaves."""
        from community_desk.store.database import new_desk
        from community_desk.store.startup import StartupError, State, examine, open_desk
        from community_desk.ui.first_aid import choose

        while True:
            finding = examine(self.desk_path)
            if finding.state is State.MISSING and not _was_known(self.desk_path):
                return new_desk(self.desk_path, self.clock)
            try:
                return open_desk(self.desk_path, self.clock)
            except StartupError as error:
                choice = choose(error.finding, self.desk_path)
            if choice is None:
                return None
            if choice.action == "new":
                return new_desk(choice.path or self.desk_path, self.clock)
            if choice.action == "restore" and choice.path is not None:
                from community_desk.operations.backups import restore

                restore(self.desk_path, choice.path)
            elif choice.path is not None:
                self.desk_path = choice.path

    def show(self, db: Database, *, sample: bool = False) -> Window:
        """A window on an open desk; what is heavy follows behind its first frame."""
        from PySide6.QtCore import QTimer

        from community_desk.ui.start import build_ahead, make_window

        window = make_window(
            db,
            self.settings,
            self.clock,
            self.theme,
            state_folder=None if sample else paths.config_folder(),
            open_sample=None if sample else self.open_sample,
            reopen=None if sample else self.reopen,
        )
        self.crash.attach(window)
        window.desk.jobs.crashed.connect(self.crash.report)
        if window.desk.state.get("maximized", False):
            window.showMaximized()
        else:
            window.show()
        self.windows.append(window)
        QTimer.singleShot(0, lambda: self._behind(window, db))
        QTimer.singleShot(PAGES_AHEAD_MS, window, lambda: build_ahead(window))
        self._watch(window, db)
        return window

    def _behind(self, window: Window, db: Database) -> None:
        """Load the write path, bring facts to the day and back up, off the window's thread."""

        def work(progress: Any) -> None:
            import community_desk.operations.imports
            import community_desk.operations.interactions  # noqa: F401
            from community_desk.core import phrase
            from community_desk.ui import reading

            phrase.prepare(reading.phrase_book(window.desk).channels)
            db.refresh_day(lambda done, total: progress(done, total, ""))
            if not db.read_only:
                from community_desk.operations.backups import back_up_if_due
                from community_desk.operations.erasure import finish_forgetting
                from community_desk.operations.snapshots import take_snapshot_if_due

                back_up_if_due(db)
                take_snapshot_if_due(db)
                _remember_desk(db)
                finish_forgetting(db)

        window.desk.jobs.start(work)

    def _watch(self, window: Window, db: Database) -> None:
        """A new day, an idle half minute and a half hour of work each have their duty."""
        from PySide6.QtCore import QTimer

        day = [self.clock.today()]
        jobs = window.desk.jobs

        def look_at_day() -> None:
            if self.clock.today() != day[0]:
                day[0] = self.clock.today()
                jobs.start(lambda _progress: db.refresh_day())

        idle = QTimer(window)
        idle.setSingleShot(True)
        idle.setInterval(IDLE_CHECKPOINT_MS)
        idle.timeout.connect(lambda: jobs.start(lambda _progress: db.checkpoint()))
        window.bridge.changed.connect(lambda _changed: idle.start())
        for interval, duty in (
            (DAY_CHECK_MS, look_at_day),
            (BACKUP_CHECK_MS, lambda: jobs.start(lambda _progress: _back_up(db))),
        ):
            timer = QTimer(window)
            timer.setInterval(interval)
            timer.timeout.connect(duty)
            timer.start()
            self._timers.append(timer)
        self._timers.append(idle)

    def open_sample(self) -> None:
        """A second window on a throw-away desk of sample people."""
        import tempfile

        from community_desk.store.database import new_desk

        folder = Path(tempfile.mkdtemp(prefix="sample-", dir=_private(paths.runtime_folder())))
        first = self.windows[0]

        def fill(progress: Any) -> Database:
            from community_desk.operations.sample import fill_demo

            db = new_desk(folder / "sample.desk", self.clock)
            fill_demo(db, progress=progress)
            return db

        def opened(db: Any) -> None:
            window = self.show(db, sample=True)
            window.setWindowTitle("Community Desk - sample people")
            self._samples.append((db, folder))

        first.desk.jobs.start(fill, opened)

    def _close(self, db: Database) -> None:
        import shutil

        for window in self.windows:
            window.desk.jobs.close()
        for sample, folder in self._samples:
            sample.close()
            shutil.rmtree(folder, ignore_errors=True)
        for window in self.windows:
            window.deleteLater()
        self.windows.clear()
        self._timers.clear()
        self._samples.clear()
        db.close()


def _come_forward(window: Window) -> None:
    window.raise_()
    window.activateWindow()


def _private(folder: Path) -> Path:
    return paths.make_private_folder(folder)


def _back_up(db: Database) -> None:
    from community_desk.operations.backups import back_up_if_due

    back_up_if_due(db)


def _known_file() -> Path:
    return paths.config_folder() / KNOWN_DESKS


def _was_known(path: Path) -> bool:
    """Whether this desk held people when it was last open, so that its absence is said."""
    try:
        known = json.loads(_known_file().read_text(encoding="utf-8"))
        return int(known[str(path)]) > 0
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _remember_desk(db: Database) -> None:
    with db.read() as connection:
        people = connection.execute("SELECT COUNT(*) FROM people").fetchone()[0]
    file = _known_file()
    try:
        known = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        known = {}
    known = known if isinstance(known, dict) else {}
    known[str(db.path)] = people
    try:
        paths.make_private_folder(file.parent)
        part = file.with_suffix(".part")
        part.write_text(json.dumps(known), encoding="utf-8")
        os.replace(part, file)
    except (OSError, DeskError):
        _log.warning("the list of desks could not be kept")


def screenshot(
    page: str,
    file: Path,
    *,
    desk: Path,
    clock: Clock,
    theme: str,
    size: tuple[int, int],
    locale: str,
    person: str | None,
) -> None:
    """Draw a page of a desk as the window shows it, without a display."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from community_desk.settings import Settings
    from community_desk.store.database import new_desk
    from community_desk.store.startup import State, examine, open_desk
    from community_desk.ui.screens import grab, save

    if page == "welcome" and examine(desk).state is State.MISSING:
        import tempfile

        with (
            tempfile.TemporaryDirectory() as folder,
            new_desk(Path(folder) / "empty.desk", clock) as empty,
        ):
            save(grab(page, empty, clock, theme=theme, size=size, locale=locale), file)
        return
    with open_desk(desk, clock) as db:
        db.refresh_day()
        settings = Settings(None)
        image = grab(
            page,
            db,
            clock,
            settings=settings,
            theme=theme,
            size=size,
            locale=locale,
            person=person,
        )
        save(image, file)
