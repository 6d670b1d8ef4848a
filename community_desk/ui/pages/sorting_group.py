"""The top of the sorting page: whom to sort, and one decision for a whole group."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from community_desk.ui.pages import sorting_reading as reading
from community_desk.ui.text import number, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.fields import Choice
from community_desk.ui.widgets.overlay import Popover
from community_desk.ui.widgets.progress import ProgressPanel
from community_desk.ui.words import CIRCLES

if TYPE_CHECKING:
    from community_desk.store.queries.sorting import Group
    from community_desk.ui.desk import Desk


class GroupBar(QWidget):
    """Everybody or a group; `chosen` tells that another is meant, `decided` that it is done."""

    chosen = Signal()
    decided = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.group: tuple[str, str] | None = None
        self.choice = Choice(tr("Group"))
        self.choice.activated.connect(self._choose)
        self.whole = Button(tr("Decide for the whole group"), "ghost", small=True)
        self.whole.clicked.connect(self._offer)
        self.progress = ProgressPanel()
        self.progress.hide()
        row = QHBoxLayout()
        row.addWidget(self.choice)
        row.addWidget(self.whole)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.progress)

    @property
    def name(self) -> str:
        """The group as it is called; empty for everybody."""
        return self.choice.currentText().rpartition(" (")[0] if self.group else ""

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Offer these groups; the one that is meant stays so."""
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItem(tr("Everybody"), None)
        for one in groups:
            words = f"{reading.group_words(one)} ({number(one.people)})"
            self.choice.addItem(words, (one.kind, one.value))
            if self.group == (one.kind, one.value):
                self.choice.setCurrentIndex(self.choice.count() - 1)
        if self.choice.currentIndex() == 0:
            self.group = None
        self.choice.blockSignals(False)
        self.whole.setVisible(self.group is not None)

    def _choose(self, place: int) -> None:
        data = self.choice.itemData(place)
        self.group = tuple(data) if data else None
        self.whole.setVisible(self.group is not None)
        self.chosen.emit()

    def _offer(self) -> None:
        menu = Popover(self.whole, self.whole.text())
        for decision in (*CIRCLES, "archive"):
            button = Button(reading.decision_words(decision), "ghost", small=True)
            button.clicked.connect(partial(self._ask, menu, decision))
            menu.column.addWidget(button)
        menu.open()

    def _ask(self, menu: Popover, decision: str, _checked: bool = False) -> None:
        menu.dismiss()
        if self.group is None:
            return
        title = f"{self.choice.currentText()}: {reading.decision_words(decision)}"
        text = tr("Everybody in the group is decided on. A backup is made before many, and one "
                  "undo brings all back.")  # fmt: skip
        go = partial(self._decide, self.group, decision, title)
        self._desk.shell.ask(title, text, tr("Go on"), go)

    def _decide(self, group: tuple[str, str], decision: str, words: str) -> None:
        def work(progress: Any) -> None:
            from community_desk.operations import backups, sorting
            from community_desk.operations.people import ASK_ABOVE

            uids = reading.everybody(self._desk, group)
            if len(uids) > ASK_ABOVE:
                backups.back_up(self._desk.db, reason="before a change of many people")
            sorting.sort_people(self._desk.db, uids, decision, progress)

        def done(_nothing: None) -> None:
            self.group = None
            self._desk.shell.notify(words, self._desk.shell.undo)
            self.decided.emit()

        self.progress.begin(tr("One moment..."))
        job = self._desk.jobs.start(work, done)
        job.progressed.connect(self.progress.advance)
        job.ended.connect(self.progress.hide)
        self.progress.cancelled.connect(job.cancel)
