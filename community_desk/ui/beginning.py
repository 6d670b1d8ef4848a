"""What stands where nobody is yet: one sentence, and the way to bring people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.frames import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from community_desk.ui.desk import Desk


def bring_button(desk: Desk) -> Button:
    """Leads to the page on which people come to the desk."""
    button = Button(tr("Bring your people"), "primary", icon="download")
    button.clicked.connect(lambda: desk.shell.go("welcome"))
    return button


def nobody_yet(desk: Desk, icon: str) -> EmptyState:
    """Nobody is on the desk, and what to do about it."""
    words = tr("Nobody here yet."), tr("Bring a file or add a person.")
    return EmptyState(icon, *words, bring_button(desk))


class Nobody(QWidget):
    """Where a table of people is empty: nobody is on the desk, or nobody passes the filter."""

    def __init__(self, desk: Desk, take_away: Callable[[], object]) -> None:
        super().__init__()
        self._none = nobody_yet(desk, "users")
        button = Button(tr("Take the filters away"))
        button.clicked.connect(lambda: take_away())
        self._narrow = EmptyState("filter", tr("Nobody fits all of that."), "", button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._none)
        column.addWidget(self._narrow)

    def say(self, shown: int, everybody: int) -> None:
        """Show what is the case; nothing where somebody is shown."""
        self.setVisible(not shown)
        self._none.setVisible(not everybody)
        self._narrow.setVisible(everybody > 0)
