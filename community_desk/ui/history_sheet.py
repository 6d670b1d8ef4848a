"""The history of a person's record: what changed, when, by which step."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from community_desk.store.queries import person as queries
from community_desk.store.queries.record_changes import MOST_STEPS, StepChange, changes_of
from community_desk.ui import keeping
from community_desk.ui.change_words import change_lines
from community_desk.ui.step_words import step_words
from community_desk.ui.text import moment, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.frames import EmptyState, Hairline, clear_layout
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.sheet import SheetOverlay

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

Found = tuple[str, list[StepChange]]


class HistorySheet(SheetOverlay):
    """Steps with what they changed, newest first; read behind the window."""

    def __init__(self, desk: Desk, uid: str) -> None:
        super().__init__(desk.shell.widget(), tr("What changed"), width=620)
        self._desk = desk
        self.foot.addWidget(PlainLabel(
            tr("As far as undo remembers: the last %n steps.", "", MOST_STEPS), "small",
            "text_muted", wrap=True,
        ), 1)  # fmt: skip
        leave = Button(tr("Close"))
        leave.clicked.connect(self.close_overlay)
        self.foot.addWidget(leave)
        self.body.addWidget(PlainLabel(tr("One moment..."), "body", "text_muted"))
        desk.jobs.start(partial(_read, desk, uid), self._show)

    def _show(self, found: Found) -> None:
        name, steps = found
        clear_layout(self.body)
        self.set_title(tr("What changed"), name)
        discreet, today = keeping.is_discreet(self._desk), self._desk.today
        shown = 0
        for step in steps:
            lines = change_lines(step.rows, today, discreet=discreet)
            if not lines:
                continue
            if shown:
                self.body.addWidget(Hairline())
            shown += 1
            self.body.addLayout(self._step(step, lines))
        if not shown:
            self.body.addWidget(EmptyState("clock", tr("Nothing has changed of late.")))
        self.body.addStretch(1)
        self.refit()

    def _step(self, step: StepChange, lines: list[str]) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(PlainLabel(step_words(step.label), "body", weight="semibold", wrap=True), 1)
        head.addWidget(PlainLabel(moment(step.made_at, self._desk.today), "small", "text_muted"))
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(PlainLabel("\n".join(lines), "body", "text_secondary", wrap=True))
        return column


def open_history(desk: Desk, uid: str) -> HistorySheet:
    """Show what changed about a person."""
    sheet = HistorySheet(desk, uid)
    sheet.open()
    return sheet


def _read(desk: Desk, uid: str, _progress: Any = None) -> Found:
    with desk.db.read() as connection:
        known = queries.person_id(connection, uid)
        if known is None:
            return "", []
        return known[2], changes_of(connection, known[0])
