"""The window: sidebar, top bar, pages, panel; it knows no page by name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from community_desk.errors import DeskError
from community_desk.ui import theme
from community_desk.ui.bridge import Bridge
from community_desk.ui.dialogs.ask import ask
from community_desk.ui.icons import icon
from community_desk.ui.palette import Entry, Palette
from community_desk.ui.palette_lines import Known, palette_lines
from community_desk.ui.problem_words import problem_words
from community_desk.ui.saved_views import ViewCounts
from community_desk.ui.shell_parts import Sidebar, TopBar
from community_desk.ui.step_words import redone_words, undone_words
from community_desk.ui.text import tr
from community_desk.ui.widgets.frames import Hairline
from community_desk.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from community_desk.ui.commands import Command
    from community_desk.ui.desk import Desk
    from community_desk.ui.page import Page, PageView
    from community_desk.ui.quick_line import QuickLine
    from community_desk.ui.rows import ViewLine

    Counts = tuple[dict[str, int], list[tuple[ViewLine, int]]]

PANEL_FOLDS_BELOW = 1200
MINIMUM = (960, 640)
DEFAULT = (1240, 780)


class Window(QWidget):
    """Everything on screen. `find_people` feeds the palette: text to (uid, name, aside)."""

    painted = Signal()

    def __init__(
        self,
        desk: Desk,
        pages: Sequence[Page],
        find_people: Callable[[str], list[tuple[str, str, str]]],
    ) -> None:
        super().__init__()
        self.desk = desk
        self.pages = {page.key: page for page in pages}
        self._views: dict[str, PageView] = {}
        self._find_people = find_people
        self._history: list[tuple[str, Any]] = []
        self._here = ""
        self._overlays: dict[str, Any] = {}
        self._view_counts = ViewCounts(desk)
        self._saved: dict[str, ViewLine] = {}
        desk.attach(self)
        desk.pages = tuple(pages)
        self.setObjectName("paper")
        self.setWindowTitle("Community Desk")
        self.setWindowIcon(icon("seedling", "accent"))
        self.setMinimumSize(*MINIMUM)
        self.resize(*self._remembered_size())
        self._build(pages)
        self.toast = Toast(self)
        self.stop_listening: Callable[[], None] | None = None
        self._count_later = QTimer(self)
        self._count_later.setSingleShot(True)
        self._count_later.setInterval(30)
        self._count_later.timeout.connect(self._count_off_thread)
        self.bridge = Bridge(self)
        self.bridge.changed.connect(self._on_change)
        desk.jobs.refused.connect(self.say_error)
        if desk.settings is not None:
            desk.settings.on_change(self._on_setting)
        self._shortcuts = [self._bind(command) for command in desk.commands if command.shortcut]
        self._bind_pages(pages)

    # what pages and commands ask for (Shell)

    def go(self, page: str, argument: Any = None) -> None:
        """Show a page and remember the way back."""
        if self._here:
            view = self._views[self._here]
            self._history.append((self._here, view.argument()))
            del self._history[:-50]
        self._show(page, argument)

    def back(self) -> None:
        """Show the page before."""
        if self._history:
            self._show(*self._history.pop())

    def notify(self, words: str, undo: Callable[[], None] | None = None) -> None:
        """Say something at the foot of the window."""
        self.toast.say(words, undo)

    def say_error(self, problem: DeskError) -> None:
        """Say what the user can do something about."""
        self.toast.say(problem_words(problem))

    def attempt(self, action: Callable[[], object]) -> bool:
        """Run an action; a DeskError is said, not raised. Returns whether it went well."""
        try:
            action()
        except DeskError as problem:
            self.say_error(problem)
            return False
        return True

    def log_line(self, person: str | Sequence[str] | None = None, text: str = "") -> None:
        """Open the quick line; a text with no open question is stored at once."""
        from community_desk.ui.quick_line import QuickLine

        if "line" not in self._overlays:
            self._overlays["line"] = QuickLine(self.desk)
        self.quick_line().open_for(person, text)

    def quick_line(self) -> QuickLine:
        """The quick line, once it was opened."""
        line: QuickLine = self._overlays["line"]
        return line

    def open_palette(self, text: str = "") -> None:
        """Open the one list of people, pages and commands."""
        palette = self._overlays.get("palette")
        if palette is None:
            palette = self._overlays["palette"] = Palette(self, self.entries)
        palette.open_with(text)

    def show_keys(self) -> None:
        """Open the keyboard sheet."""
        from community_desk.ui.dialogs.keys import KeySheet

        sheet = KeySheet(self, self.desk, tuple(self.pages.values()))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open()

    def add_person(self, name: str = "") -> None:
        """Open the form for a new person."""
        from community_desk.ui.dialogs.person_form import PersonForm

        form = PersonForm(self.desk, name)
        form.closed.connect(form.deleteLater)
        form.open()

    def import_files(self, files: list[Path]) -> None:
        """Hand files to the page that takes them."""
        self.go("import", files)

    def undo(self) -> None:
        """Take the last change back and say which."""
        self._play(self.desk.db.undo, self._say_undone, undone=False)

    def redo(self) -> None:
        """Do the last undone change again and say which."""
        self._play(self.desk.db.redo, self._say_redone, undone=True)

    def ask(self, title: str, text: str, action: str, yes: Callable[[], None]) -> None:
        """Ask before something that cannot be undone."""
        ask(self, title, text, action, yes)

    def current_person(self) -> str | None:
        """The person the page is about, where there is one."""
        return self._views[self._here].person() if self._here else None

    def widget(self) -> QWidget:
        """The window itself."""
        return self

    # reading

    @property
    def here(self) -> str:
        """The key of the page that is shown."""
        return self._here

    def view(self, key: str) -> PageView:
        """The widget of a page, built when first asked for."""
        view = self._views.get(key)
        if view is None:
            view = self._views[key] = self.pages[key].build(self.desk)
            view.setAccessibleName(tr(self.pages[key].title))
            view.headline.connect(self._refresh_head)
            self.stack.addWidget(view)
            if view.panel is not None:
                self.panels.addWidget(view.panel)
        return view

    def entries(self, text: str) -> list[Entry]:
        """The lines of the palette: people first where something was typed."""
        views = self._saved.values()
        known = Known(self.pages.values(), views, self._find_people, self._run)
        return palette_lines(self.desk, text, known)

    def refresh_counts(self) -> None:
        """Read the numbers beside the pages, off the window's thread and once for many calls."""
        self._count_later.start()

    def refresh_counts_now(self) -> None:
        """Read the numbers beside the pages at once."""
        self._show_counts(self._counts())

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or show the panel; keep the toast in its place."""
        super().resizeEvent(event)
        self._place_panel()
        if self.toast.isVisible():
            self.toast.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """`?` opens the keyboard sheet, Esc goes back."""
        if event.text() == "?":
            self.show_keys()
        elif event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size, page and splitters."""
        state = self.desk.state
        if not self.isMaximized():
            state.put("size", [self.width(), self.height()])
        state.put("maximized", self.isMaximized())
        state.put("page", self._here)
        state.save()
        if self.stop_listening is not None:
            self.stop_listening()
            self.stop_listening = None
        self._count_later.stop()
        super().closeEvent(event)

    # inner parts

    def _build(self, pages: Sequence[Page]) -> None:
        self.sidebar = Sidebar(pages, self.go)
        self.top = TopBar()
        self.top.search.clicked.connect(lambda: self.open_palette())
        self.top.log.clicked.connect(lambda: self.log_line(self.current_person()))
        self.stack = QStackedWidget()
        self.desk.page_host = self.stack
        self.panels = QStackedWidget()
        self._edge = Hairline(upright=True)
        self.panels.setFixedWidth(theme.active().unit(379))
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.stack, 1)
        body.addWidget(self._edge)
        body.addWidget(self.panels)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(Hairline())
        right.addLayout(body, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(Hairline(upright=True))
        row.addLayout(right, 1)

    def _show(self, key: str, argument: Any) -> None:
        view = self.view(key)
        self._here = key
        self.sidebar.set_current(self.pages[key].under or key)
        self.stack.setCurrentWidget(view)
        self._place_panel()
        self.refresh_counts()
        self.attempt(lambda: view.enter(argument))
        self._refresh_head()
        view.focus_start()

    def _refresh_head(self) -> None:
        view = self._views[self._here]
        title = view.title or tr(self.pages[self._here].title)
        self.top.show_page(title, view.subtitle, view.tools)
        self._place_panel()

    def _place_panel(self) -> None:
        view = self._views.get(self._here)
        panel = view.panel if view is not None else None
        shown = panel is not None and self.width() >= PANEL_FOLDS_BELOW
        if panel is not None:
            self.panels.setCurrentWidget(panel)
        self.panels.setVisible(shown)
        self._edge.setVisible(shown)
        if view is not None:
            view.panel_shown = shown

    def _on_change(self, change: Any) -> None:
        self._view_counts.forget()
        if change.stale:
            self.desk.jobs.start(lambda progress: self.desk.db.refresh_day(progress))
        for view in tuple(self._views.values()):
            self.attempt(partial(view.on_change, change))
        self.refresh_counts()

    def _on_setting(self, key: str, _value: object) -> None:
        """What others may not see changes on every page at once."""
        if key != "look.discreet":
            return
        for name, view in tuple(self._views.items()):
            view.stale = True
            if name == self._here:
                self.attempt(view.reload)

    def _counts(self, _progress: object = None) -> Counts:
        counting = [page for page in self.pages.values() if page.count is not None]
        counts = {page.key: page.count(self.desk) for page in counting if page.count is not None}
        return counts, self._view_counts.read()

    def _count_off_thread(self) -> None:
        self.desk.jobs.start(self._counts, self._show_counts)

    def _show_counts(self, found: Counts) -> None:
        counts, views = found
        for key, count in counts.items():
            self.sidebar.set_count(key, count)
        self._saved = {view.uid: view for view, _ in views}
        self.sidebar.set_views(
            [(view.uid, view.name, count) for view, count in views],
            lambda uid: self.go("people", self._saved[uid]),
            self._offer_view,
        )

    def _offer_view(self, uid: str, anchor: QWidget) -> None:
        from community_desk.ui.dialogs.view_menu import open_view_menu

        open_view_menu(self.desk, self._saved[uid], anchor)

    def _play(self, step: Callable[[], Any], then: Callable[[Any], None], *, undone: bool) -> None:
        """Run undo or redo; one that touches many records runs behind the window."""
        if self.desk.db.is_long(undone=undone):
            self.notify(tr("One moment..."))
            self.desk.jobs.start(lambda _progress: step(), then)
        else:
            self.attempt(lambda: then(step()))

    def _say_undone(self, done: Any) -> None:
        self.notify(undone_words(done.label if done else ""))

    def _say_redone(self, done: Any) -> None:
        self.notify(redone_words(done.label if done else ""))

    def _run(self, command: Command) -> None:
        if command.when(self.desk):
            self.attempt(lambda: command.run(self.desk))

    def _bind(self, command: Command) -> QShortcut:
        shortcut = QShortcut(QKeySequence(command.shortcut), self)
        shortcut.activated.connect(lambda: self._run(command))
        return shortcut

    def _bind_pages(self, pages: Sequence[Page]) -> None:
        for place, page in enumerate([page for page in pages if page.place == "top"][:9], 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{place}"), self)
            shortcut.activated.connect(partial(self.go, page.key))
            self._shortcuts.append(shortcut)
        if "settings" in self.pages:
            shortcut = QShortcut(QKeySequence("Ctrl+,"), self)
            shortcut.activated.connect(lambda: self.go("settings"))
            self._shortcuts.append(shortcut)

    def _remembered_size(self) -> tuple[int, int]:
        size = self.desk.state.get("size", list(DEFAULT))
        if len(size) == 2 and all(isinstance(side, int) for side in size):
            return max(MINIMUM[0], size[0]), max(MINIMUM[1], size[1])
        return DEFAULT
