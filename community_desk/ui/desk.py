"""The one object handed to every page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from community_desk.core.clock import Clock
    from community_desk.ui.commands import Command
    from community_desk.ui.jobs import Jobs
    from community_desk.ui.page import Page
    from community_desk.ui.state import WindowState
    from community_desk.ui.theme import Theme


class Shell(Protocol):
    """What the window offers to pages and commands."""

    def go(self, page: str, argument: Any = None) -> None:
        """Show a page; `argument` says what on it, such as the uid of a person."""

    def back(self) -> None:
        """Show the page before."""

    def notify(self, words: str, undo: Callable[[], None] | None = None) -> None:
        """Say something quietly, with Undo where there is something to undo."""

    def attempt(self, action: Callable[[], object]) -> bool:
        """Run an action; a DeskError is said to the user. Returns whether it went well."""

    def log_line(self, person: str | Sequence[str] | None = None, text: str = "") -> None:
        """Open the quick line, about the people whose uids are given, with `text` in it."""

    def open_palette(self, text: str = "") -> None:
        """Open the list of people, commands and pages."""

    def show_keys(self) -> None:
        """Open the keyboard sheet."""

    def add_person(self, name: str = "") -> None:
        """Open the form for a new person."""

    def import_files(self, files: list[Path]) -> None:
        """Open the import page with these files."""

    def undo(self) -> None:
        """Take the last change back."""

    def redo(self) -> None:
        """Do the last undone change again."""

    def ask(self, title: str, text: str, action: str, yes: Callable[[], None]) -> None:
        """Ask before something that cannot be undone."""

    def current_person(self) -> str | None:
        """The uid of the person the page is about, where there is one."""

    def widget(self) -> QWidget:
        """The window itself."""


@dataclass(slots=True)
class Desk:
    """Data, settings, day and look, with the window they are shown in."""

    db: Any
    settings: Any
    clock: Clock
    theme: Theme
    jobs: Jobs
    state: WindowState
    commands: tuple[Command, ...] = ()
    pages: tuple[Page, ...] = ()
    open_sample: Callable[[], None] | None = None
    reopen: Callable[[Path | None, Path | None], None] | None = None
    """Close and open again: on another file, or with a backup in the place of this one."""
    page_host: QWidget | None = None
    """What holds the pages; they are built inside it."""
    shown_people: Sequence[int] = ()
    """Ids of the people listed last, in their order: what the next and previous one are."""
    _shell: list[Shell] = field(default_factory=list)

    @property
    def shell(self) -> Shell:
        """The window; there is one as soon as any page is shown."""
        return self._shell[0]

    def attach(self, shell: Shell) -> None:
        """Take the window that shows this desk."""
        self._shell[:] = [shell]

    def act(self, action: Callable[[], object], words: str) -> bool:
        """Run an operation, say what was done and offer Undo; False when it was refused."""
        done = self.shell.attempt(action)
        if done:
            self.shell.notify(words, self.shell.undo)
        return done

    @property
    def today(self) -> date:
        """The local calendar day."""
        return self.clock.today()
