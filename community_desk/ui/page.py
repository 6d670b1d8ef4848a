"""What a page is: its entry in the sidebar and the widget behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from community_desk.ui.desk import Desk


class PageView(QWidget):
    """The widget of a page. Subclasses build themselves from the desk and read in `refresh`."""

    headline = Signal()

    def __init__(self, desk: Desk) -> None:
        # Built where it belongs: moving a whole page costs Qt as much as building it.
        super().__init__(desk.page_host)
        self.desk = desk
        self.setObjectName("paper")
        self.title = ""
        self.subtitle = ""
        self.panel: QWidget | None = None
        self.tools: tuple[QWidget, ...] = ()
        self.stale = True
        self.panel_shown = False

    def enter(self, argument: Any) -> None:
        """Become the page that is shown, with what was asked for."""
        _ = argument
        if self.stale:
            self.reload()

    def reload(self) -> None:
        """Read again and mark as fresh."""
        self.stale = False
        self.refresh()

    def refresh(self) -> None:
        """Read the data and show it."""

    def on_change(self, change: Any) -> None:
        """Something was committed: read again now if shown, else when shown next."""
        _ = change
        if self.isVisible():
            self.reload()
        else:
            self.stale = True

    def focus_start(self) -> None:
        """Put the focus where work starts."""

    def person(self) -> str | None:
        """The uid of the person the page is about, where there is one."""
        return None

    def argument(self) -> Any:
        """What `enter` needs to show the same again."""
        return None


@dataclass(frozen=True, slots=True)
class Page:
    """A page as the window knows it. `place` is `top`, `foot` or empty (not in the sidebar)."""

    key: str
    title: str
    icon: str
    build: Callable[[Desk], PageView]
    place: str = "top"
    count: Callable[[Desk], int] | None = None
    under: str = ""
    keys: tuple[tuple[str, str], ...] = ()
