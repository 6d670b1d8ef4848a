"""What to remember at the next contact, above everything else on the page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from community_desk.ui.pages import person_forms as forms
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.frames import CardFrame, IconSpot, clear_layout
from community_desk.ui.widgets.item_line import ItemLine
from community_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from community_desk.store.queries.person_parts import NoteLine
    from community_desk.ui.desk import Desk
    from community_desk.ui.rows import PersonView


class LaterCard(CardFrame):
    """One line a thing, each with a button to say that it was said."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=12)
        self._desk = desk
        self.setAccessibleName(tr("Remember for next time"))
        self.column.setSpacing(4)
        title = PlainLabel(tr("Remember for next time"), "small", "text_muted", weight="semibold")
        self.column.addWidget(title)

    def show_person(self, view: PersonView) -> None:
        """Show what waits for the next contact; nothing where nothing does."""
        while self.column.count() > 1:
            item = self.column.takeAt(1)
            layout = item.layout() if item is not None else None
            if layout is not None:
                clear_layout(layout)
        today = self._desk.today
        notes = [n for n in view.parts.notes if n.next_time and not n.is_expired(today)]
        self.setVisible(bool(notes))
        for note in notes:
            self.column.addLayout(self._line(view.uid, note))

    def _line(self, uid: str, note: NoteLine) -> QHBoxLayout:
        from community_desk.operations import notes

        secret = note.sensitivity == "secret"
        words = tr("Secret note: press to read") if secret else note.text
        line = ItemLine(words, muted=secret)
        line.clicked.connect(partial(forms.note_form, self._desk, uid, note))
        name = tr("Said: {what}").format(what=words)
        done = Button(tr("Said"), "ghost", icon="check", small=True, name=name)
        act = partial(notes.said, self._desk.db, note.uid)
        done.clicked.connect(lambda: self._desk.act(act, tr("Said")))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconSpot("bulb", 16, "warning"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(line, 1)
        row.addWidget(done, 0, Qt.AlignmentFlag.AlignTop)
        return row
