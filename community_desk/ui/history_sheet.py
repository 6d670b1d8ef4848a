"""The history of a person's record: what changed, when, by which step."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from community_desk.store.journal import MOST_STEPS
from community_desk.store.queries import person as queries
from community_desk.store.queries.record_changes import (
    PAGE,
    Page,
    changes_of,
    newest_step,
)
from community_desk.ui import keeping
from community_desk.ui.change_words import change_lines
from community_desk.ui.delegates.history import HistoryDelegate
from community_desk.ui.models.history import HistoryModel, HistoryRow
from community_desk.ui.step_words import step_words
from community_desk.ui.text import moment, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.fields import moves_in_list
from community_desk.ui.widgets.frames import EmptyState
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.sheet import SheetOverlay

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from community_desk.ui.desk import Desk


class _Found(NamedTuple):
    """What a reading found: whose history, a page of it, and whether it begins anew."""

    name: str
    page: Page
    newest: int
    anew: bool


class _Steps(QListView):
    """The list of steps; rows are measured anew when the width changes."""

    def __init__(self, model: HistoryModel) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.setModel(model)
        self.setItemDelegate(HistoryDelegate(self))
        self.setAccessibleName(tr("What changed"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and the like belong to the sheet."""
        if moves_in_list(event):
            super().keyPressEvent(event)
        else:
            event.ignore()


class HistorySheet(SheetOverlay):
    """Steps with what they changed, newest first; read behind the window as one scrolls."""

    def __init__(self, desk: Desk, uid: str) -> None:
        super().__init__(desk.shell.widget(), tr("What changed"), width=620)
        self._desk, self._uid = desk, uid
        self._found: _Found | None = None
        self._read = 0
        self._is_reading = False
        self.model = HistoryModel()
        self.model.wanted.connect(self._read_on)
        self.list = _Steps(self.model)
        self._wait = PlainLabel(tr("One moment..."), "body", "text_muted")
        self._none = EmptyState("clock", tr("Nothing has changed of late."))
        self._none.hide()
        for part in (self._wait, self._none):
            self.body.addWidget(part)
        self.body.addWidget(self.list, 1)
        self.foot.addWidget(PlainLabel(
            tr("The desk remembers your last %n steps, fewer after large imports.", "", MOST_STEPS),
            "small", "text_muted", wrap=True,
        ), 1)  # fmt: skip
        leave = Button(tr("Close"))
        leave.clicked.connect(self.close_overlay)
        self.foot.addWidget(leave)
        self._read_on()

    def _read_on(self) -> None:
        if self._is_reading:
            return
        self._is_reading = True
        read = partial(_read, self._desk, self._uid, self._found, self._read)
        self._desk.jobs.start(read, self._show)

    def _show(self, found: _Found) -> None:
        self._read = len(found.page.steps) + (0 if found.anew else self._read)
        self._found, self._is_reading = found, False
        self.set_title(tr("What changed"), found.name)
        discreet, today = keeping.is_discreet(self._desk), self._desk.today
        rows = []
        for step in found.page.steps:
            lines = change_lines(step.rows, today, discreet=discreet)
            if lines:
                title, when = step_words(step.label), moment(step.made_at, today)
                rows.append(HistoryRow(title, when, "\n".join(lines)))
        more = found.page.has_more
        if found.anew:
            here = self.list.currentIndex().row()
            self.model.show(rows, more=more)
            self.list.setCurrentIndex(self.model.index(max(0, here)))
        else:
            self.model.append(rows, more=more)
        if more and not rows:
            # A view asks only when it comes to a new end.
            self._read_on()
        some = self.model.rowCount() > 0
        self._wait.setVisible(not some and more)
        self._none.setVisible(not some and not more)
        self.list.setVisible(some)


def open_history(desk: Desk, uid: str) -> HistorySheet:
    """Show what changed about a person."""
    sheet = HistorySheet(desk, uid)
    sheet.open()
    return sheet


def _read(desk: Desk, uid: str, after: _Found | None, known: int, _progress: Any) -> _Found:
    """The next page; all that was shown and the next page where something was written since."""
    with desk.db.read() as connection:
        person = queries.person_id(connection, uid)
        newest = newest_step(connection)
        if person is None:
            return _Found("", Page(()), newest, True)
        if after is not None and after.newest == newest:
            page = changes_of(connection, person[0], after.page)
            return _Found(person[2], page, newest, False)
        return _Found(person[2], changes_of(connection, person[0], most=known + PAGE), newest, True)
