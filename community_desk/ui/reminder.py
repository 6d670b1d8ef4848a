"""One quiet message a day through the tray, where the desktop has one and the user asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from community_desk.ui import reading
from community_desk.ui.icons import icon
from community_desk.ui.text import number, tr

if TYPE_CHECKING:
    from datetime import datetime

    from community_desk.ui.desk import Desk

LOOK_MS = 5 * 60_000
KEY = "reminded"
_NAMES = 3


def is_due(settings: Any, now: datetime, last: str, is_working_day: bool) -> bool:
    """Whether today's message is still to be shown; `last` is the day of the last one."""
    return (
        bool(settings.get("reminders.notify"))
        and is_working_day
        and now.hour >= int(settings.get("reminders.hour"))
        and last < now.date().isoformat()
    )


class Reminder(QObject):
    """Looks every few minutes; `show` replaces the tray in tests."""

    def __init__(
        self, desk: Desk, parent: QObject, show: Callable[[str, str], None] | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tray: QSystemTrayIcon | None = None
        self._show = show or self._through_tray
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Show today's message when it is due."""
        settings, desk = self._desk.settings, self._desk
        if settings is None:
            return
        now = desk.clock.now().astimezone()
        working = now.weekday() in desk.db.rules.model.plan.working_days
        if is_due(settings, now, str(desk.state.get(KEY, "")), working):
            desk.state.put(KEY, now.date().isoformat())
            desk.state.save()
            desk.jobs.start(lambda _progress: reading.today_view(desk), self._tell)

    def _tell(self, view: Any) -> None:
        if not view.cards:
            return
        words = tr("%n people are on your desk today.", "", len(view.cards))
        if self._desk.settings.get("reminders.names"):
            names = ", ".join(card.name for card in view.cards[:_NAMES])
            more = len(view.cards) - _NAMES
            words = names if more <= 0 else tr("{names} and {n} more").format(
                names=names, n=number(more))  # fmt: skip
        self._show(tr("Community Desk"), words)

    def _through_tray(self, title: str, words: str) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(icon("seedling", "accent"), self)
            self._tray.activated.connect(lambda _why: self._come_forward())
            self._tray.messageClicked.connect(self._come_forward)
            self._tray.show()
        self._tray.showMessage(title, words, icon("seedling", "accent"))

    def _come_forward(self) -> None:
        window = self._desk.shell.widget()
        window.raise_()
        window.activateWindow()
        self._desk.shell.go("today")
