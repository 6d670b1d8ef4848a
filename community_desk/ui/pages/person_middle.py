"""What passed with a person: what to remember, the composer, chips, one timeline."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from community_desk.ui import person_timeline
from community_desk.ui.delegates.timeline import TimelineDelegate
from community_desk.ui.models.timeline import ROW, TimelineModel
from community_desk.ui.pages import person_forms as forms
from community_desk.ui.pages.person_entries import edit_entry, removal
from community_desk.ui.pages.person_later import LaterCard
from community_desk.ui.text import number, tr
from community_desk.ui.widgets.buttons import ChipButton
from community_desk.ui.widgets.fields import Composer, moves_in_list
from community_desk.ui.widgets.flow import FlowLayout
from community_desk.ui.widgets.frames import EmptyState, clear_layout

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk
    from community_desk.ui.rows import PersonView


class TimelineView(QListView):
    """The list of entries; rows are measured anew when the width changes."""

    opened = Signal()

    def __init__(self, model: TimelineModel, desk: Desk) -> None:
        super().__init__()
        self.setModel(model)
        self.setObjectName("plain")
        self.setItemDelegate(TimelineDelegate(self, desk.today))
        self.setAccessibleName(tr("Timeline"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only moving and opening belong to the list; letters are commands of the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif moves_in_list(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Entries wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def minimumSizeHint(self) -> QSize:
        """The list may be small."""
        return QSize(200, 100)


class PersonMiddle(QWidget):
    """The middle column of a person."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.view: PersonView | None = None
        self._kind = "all"
        self.later = LaterCard(desk)
        self.composer = Composer(
            tr("What happened? \u201ccall today 20 min, thank her Friday\u201d"),
            tr("What happened"),
        )
        self.model = TimelineModel()
        self.list = TimelineView(self.model, desk)
        self.list.opened.connect(self.open_entry)
        self._empty = EmptyState(
            "messages",
            tr("Nothing has passed between you yet."),
            tr("Write one line above, or import a file: what it tells appears here."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 0)
        column.setSpacing(12)
        column.addWidget(self.later)
        column.addWidget(self.composer)
        chips = QWidget()
        self._chips = FlowLayout(chips)
        column.addWidget(chips)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)

    def show_person(self, view: PersonView) -> None:
        """Show what passed with another person, or the same one anew."""
        if self.view is None or self.view.uid != view.uid:
            self._kind = "all"
        self.view = view
        self.later.show_person(view)
        self._show_chips(view)
        self._show_timeline()

    def open_entry(self) -> None:
        """Show what an entry puts together, else open its form."""
        row = self.list.currentIndex().data(ROW)
        if row is None or self.view is None:
            return
        if self.model.take_apart(self.list.currentIndex().row()):
            return
        if edit_entry(self.desk, row) is None and row.record == "note":
            note = next((n for n in self.view.parts.notes if n.uid == row.uid), None)
            if note is not None:
                forms.note_form(self.desk, self.view.uid, note)

    def delete_entry(self) -> None:
        """Take the current entry away; what is put together is opened first."""
        row = self.list.currentIndex().data(ROW)
        if row is None or self.model.take_apart(self.list.currentIndex().row()):
            return
        remove = removal(self.desk, row)
        if remove is not None:
            self.desk.act(remove, tr("Entry taken away"))

    def _show_chips(self, view: PersonView) -> None:
        counts = view.counts
        if counts is None:
            return
        shown = (
            ("all", tr("All"), counts.all),
            ("conversations", tr("Conversations"), counts.conversations),
            ("gave", tr("Gave"), counts.gave),
            ("received", tr("Received"), counts.received),
            ("notes", tr("Notes"), counts.notes),
            ("promises", tr("Promises"), counts.promises),
        )
        focused = self.focusWidget()
        had = next((k for k, c in self._filter_chips().items() if c is focused), "")
        clear_layout(self._chips)
        for kind, words, count in shown:
            if count or kind in ("all", self._kind):
                chip = ChipButton(f"{words} {number(count)}", on=kind == self._kind)
                chip.setProperty("kind", kind)
                chip.clicked.connect(partial(self._choose_kind, kind))
                self._chips.addWidget(chip)
                if kind == had:
                    chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filter_chips(self) -> dict[str, ChipButton]:
        found = {}
        for place in range(self._chips.count()):
            item = self._chips.itemAt(place)
            chip = item.widget() if item is not None else None
            if isinstance(chip, ChipButton):
                found[str(chip.property("kind"))] = chip
        return found

    def _choose_kind(self, kind: str) -> None:
        self._kind = kind
        for name, chip in self._filter_chips().items():
            chip.set_on(name == kind)
        self._show_timeline()

    def _show_timeline(self) -> None:
        if self.view is None:
            return
        read = partial(person_timeline.timeline, self.desk, self.view.person_id, self._kind)
        self.model.show(read)
        some = self.model.rowCount() > 0
        self.list.setVisible(some)
        self._empty.setVisible(not some)
