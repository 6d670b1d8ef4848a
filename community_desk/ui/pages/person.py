"""One person: who they are, everything that passed, where you stand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from community_desk.ui import person_reading, theme, writing
from community_desk.ui.delegates.timeline import TimelineDelegate
from community_desk.ui.models.timeline import ROW, TimelineModel
from community_desk.ui.page import Page, PageView
from community_desk.ui.pages.person_sides import AboutSide, StandingSide
from community_desk.ui.rows import PersonView
from community_desk.ui.text import QT_TRANSLATE_NOOP, number, tr
from community_desk.ui.widgets.buttons import Button, ChipButton
from community_desk.ui.widgets.fields import Composer, moves_in_list
from community_desk.ui.widgets.flow import FlowLayout
from community_desk.ui.widgets.frames import EmptyState, Hairline, ScrollColumn, clear_layout
from community_desk.ui.widgets.overlay import Popover
from community_desk.ui.words import CIRCLES, circle_name

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

_THREE_COLUMNS_FROM = 960


class TimelineView(QListView):
    """The list of entries; rows are measured anew when the width changes."""

    def __init__(self, model: TimelineModel, desk: Desk) -> None:
        super().__init__()
        self.setModel(model)
        self.setObjectName("plain")
        self.setItemDelegate(TimelineDelegate(self, desk.today))
        self.setAccessibleName(tr("Timeline"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only moving belongs to the list; letters are commands of the page."""
        if moves_in_list(event):
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


class PersonPage(PageView):
    """Three columns; in a narrow window the right one goes below the left."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.view: PersonView | None = None
        self._uid = ""
        self._kind = "all"
        self._about = AboutSide(desk)
        self._about.circle_asked.connect(self._offer_circles)
        self._about.note_changed.connect(self._save_notes)
        self._standing = StandingSide(desk, self._settle)
        self.composer = Composer(
            tr("What happened? \u201ccall today 20 min, thank her Friday\u201d"),
            tr("What happened"),
        )
        self.composer.entered.connect(self._log_line)
        self.model = TimelineModel()
        self.list = TimelineView(self.model, desk)
        self._empty = EmptyState(
            "messages",
            tr("Nothing has passed between you yet."),
            tr("Write one line above, or import a file: what it tells appears here."),
        )
        self._lay_out()

    # page

    def enter(self, argument: Any) -> None:
        """Show the person with this uid."""
        if isinstance(argument, str) and argument != self._uid:
            self._uid, self._kind, self.stale = argument, "all", True
        super().enter(argument)

    def refresh(self) -> None:
        """Read the person again."""
        if not self._uid:
            return
        view = self.view = person_reading.person_view(self.desk, self._uid)
        if view is None:
            self.desk.shell.go("people")
            return
        self.title, self.subtitle = view.name, tr("People")
        self.headline.emit()
        self._about.show_person(view)
        self._standing.show_person(view)
        self._show_chips(view)
        self._show_timeline()

    def focus_start(self) -> None:
        """The composer."""
        self.composer.setFocus(Qt.FocusReason.OtherFocusReason)

    def person(self) -> str | None:
        """The uid of the person."""
        return self._uid or None

    def argument(self) -> Any:
        """What shows the same person again."""
        return self._uid

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """L writes, C changes the circle, Delete takes an entry away."""
        keys = Qt.Key
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif event.key() == keys.Key_L:
            self.focus_start()
        elif event.key() == keys.Key_C:
            self._offer_circles()
        elif event.key() == keys.Key_Delete:
            self._delete_entry()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the right column under the left one where there is no room."""
        super().resizeEvent(event)
        self._place_standing()

    # laying out

    def _lay_out(self) -> None:
        unit = theme.active().unit
        self._left = ScrollColumn()
        self._left.column.setContentsMargins(20, 20, 20, 20)
        self._left.column.addWidget(self._about)
        self._left.column.addStretch(1)
        self._left.setFixedWidth(unit(290))
        self._right = ScrollColumn()
        self._right.column.setContentsMargins(20, 20, 20, 20)
        self._right.column.addWidget(self._standing)
        self._right.column.addStretch(1)
        self._right.setFixedWidth(unit(339))
        self._right_line = Hairline(upright=True)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(24, 20, 24, 0)
        column.setSpacing(12)
        column.addWidget(self.composer)
        chips = QWidget()
        self._chips = FlowLayout(chips)
        column.addWidget(chips)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self._left, Hairline(upright=True)):
            row.addWidget(part)
        row.addWidget(middle, 1)
        row.addWidget(self._right_line)
        row.addWidget(self._right)

    def _place_standing(self) -> None:
        wide = self.width() >= _THREE_COLUMNS_FROM
        home = self._right.column if wide else self._left.column
        if home.indexOf(self._standing) < 0:
            home.insertWidget(0 if wide else 1, self._standing)
        self._right.setVisible(wide)
        self._right_line.setVisible(wide)

    def _show_chips(self, view: PersonView) -> None:
        counts = person_reading.timeline_counts(self.desk, view.person_id)
        shown = (
            ("all", tr("All"), counts.all),
            ("conversations", tr("Conversations"), counts.conversations),
            ("gave", tr("Gave"), counts.gave),
            ("received", tr("Received"), counts.received),
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
        read = partial(person_reading.timeline, self.desk, self.view.person_id, self._kind)
        self.model.show(read)
        some = self.model.rowCount() > 0
        self.list.setVisible(some)
        self._empty.setVisible(not some)

    # acting

    def _log_line(self, text: str) -> None:
        self.desk.shell.log_line(self._uid, text)
        self.composer.clear()

    def _settle(self, promise: str, done: bool) -> None:
        words = tr("Promise kept") if done else tr("Promise open again")
        self.desk.act(partial(writing.settle_promise, self.desk, promise, done), words)

    def _offer_circles(self) -> None:
        if self.view is None:
            return
        menu = Popover(self._about.circle, tr("Circle"))
        for circle in CIRCLES:
            button = Button(circle_name(circle), "ghost", small=True)
            button.clicked.connect(partial(self._set_circle, menu, circle))
            menu.column.addWidget(button)
        menu.open()

    def _set_circle(self, menu: Popover, circle: str) -> None:
        menu.dismiss()
        words = tr("{circle} circle").format(circle=circle_name(circle))
        self.desk.act(partial(writing.set_circle, self.desk, [self._uid], circle), words)

    def _save_notes(self, text: str) -> None:
        if self.view is not None and text != self.view.notes:
            save = partial(writing.edit_person, self.desk, self._uid, notes=text)
            self.desk.act(save, tr("Noted"))

    def _delete_entry(self) -> None:
        row = self.list.currentIndex().data(ROW)
        if row is not None and row.record == "interaction":
            remove = partial(writing.delete_interaction, self.desk, row.uid)
            self.desk.act(remove, tr("Entry taken away"))


PAGE = Page(
    "person",
    QT_TRANSLATE_NOOP("", "Person"),
    "user",
    PersonPage,
    place="",
    under="people",
    keys=(
        ("L", QT_TRANSLATE_NOOP("", "Write what happened")),
        ("C", QT_TRANSLATE_NOOP("", "Change the circle")),
        (QT_TRANSLATE_NOOP("", "Delete"), QT_TRANSLATE_NOOP("", "Take an entry away")),
        ("Esc", QT_TRANSLATE_NOOP("", "Back")),
    ),
)
