"""A question before something that cannot be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from collections.abc import Callable


class Question(Overlay):
    """A title, a sentence, one action and a way out; the way out has the focus."""

    def __init__(
        self, window: QWidget, title: str, text: str, action: str, yes: Callable[[], None]
    ) -> None:
        super().__init__(window, title, width=460, top=180)
        self._yes = yes
        self.column.setContentsMargins(24, 22, 24, 20)
        self.column.setSpacing(8)
        self.column.addWidget(PlainLabel(title, "title", wrap=True))
        self.column.addWidget(PlainLabel(text, "body", "text_secondary", wrap=True))
        self.column.addSpacing(10)
        row = QHBoxLayout()
        row.addStretch(1)
        self.no = Button(tr("Cancel"))
        self.no.clicked.connect(self.close_overlay)
        self.action = Button(action, "primary")
        self.action.clicked.connect(self._agree)
        row.addWidget(self.no)
        row.addWidget(self.action)
        self.column.addLayout(row)
        self.closed.connect(self.deleteLater)

    def _agree(self) -> None:
        self.close_overlay()
        self._yes()


def ask(window: QWidget, title: str, text: str, action: str, yes: Callable[[], None]) -> Question:
    """Ask over the window and call `yes` when the user agrees; returns the open question."""
    question = Question(window, title, text, action, yes)
    question.open()
    return question
