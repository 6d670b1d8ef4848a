"""One person: who they are, everything that passed, where you stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from community_desk.store.queries import person as queries
from community_desk.ui import person_reading, reading, theme, writing
from community_desk.ui.employer_sheet import open_employer_of
from community_desk.ui.page import Page, PageView
from community_desk.ui.pages.person_about import AboutSide
from community_desk.ui.pages.person_edit import PersonEdit
from community_desk.ui.pages.person_menu import PersonActions, open_menu
from community_desk.ui.pages.person_middle import PersonMiddle
from community_desk.ui.pages.person_standing import StandingSide
from community_desk.ui.rows import PeopleFilter, PersonView
from community_desk.ui.text import QT_TRANSLATE_NOOP, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.frames import Hairline, ScrollColumn
from community_desk.ui.words import CIRCLES, circle_name

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

_THREE_COLUMNS_FROM = 960


class PersonPage(PageView):
    """Three columns; in a narrow window the right one goes below the left."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.view: PersonView | None = None
        self._uid = ""
        self._serial = 0
        self.actions_of = PersonActions(desk)
        self._build_tools()
        self._lay_out()
        self._about = AboutSide(desk, self._left.inside)
        self._about.circle_asked.connect(self._offer_circles)
        self._about.tag_chosen.connect(self._offer_tag)
        self._about.tag_wanted.connect(self._add_tag)
        self._about.edit_wanted.connect(self.edit)
        self._about.met_wanted.connect(partial(self.edit, "met_how"))
        self._about.text_changed.connect(self._save_text)
        self._about.looked_through.connect(self._look_through)
        self._about.employer_wanted.connect(lambda: open_employer_of(self.desk, self._uid))
        self._standing = StandingSide(desk, self._settle, self._right.inside)
        self._middle = PersonMiddle(desk, self._body)
        self.composer, self.model = self._middle.composer, self._middle.model
        self.list = self._middle.list
        self.composer.entered.connect(self._log_line)
        self._left.column.insertWidget(0, self._about)
        self._right.column.insertWidget(0, self._standing)
        self._columns.insertWidget(2, self._middle, 1)

    # page

    def enter(self, argument: Any) -> None:
        """Show the person with this uid."""
        if isinstance(argument, str) and argument != self._uid:
            self._uid, self.stale = argument, True
            self._body.setVisible(False)
        super().enter(argument)

    def refresh(self) -> None:
        """Read the person again; one with a long history behind the window."""
        if not self._uid:
            return
        self._serial += 1
        serial, read = self._serial, partial(person_reading.person_view, self.desk, self._uid)
        if not person_reading.is_long(self.desk, self._uid):
            self._show(serial, read())
            return
        self.desk.jobs.start(lambda _progress: read(), partial(self._show, serial))

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
        """L writes, C circle, E edits, D details, J and K walk, M more, Delete takes an entry."""
        keys = Qt.Key
        actions: dict[int, Callable[[], object]] = {
            keys.Key_L: self.focus_start,
            keys.Key_C: self._offer_circles,
            keys.Key_E: self.edit,
            keys.Key_N: self._about.parts.add_note,
            keys.Key_T: self._add_tag,
            keys.Key_B: self._brief,
            keys.Key_D: self._look_through,
            keys.Key_J: partial(self.step, 1),
            keys.Key_K: partial(self.step, -1),
            keys.Key_M: self.open_menu,
            keys.Key_Plus: self.open_adding,
            keys.Key_Delete: self._middle.delete_entry,
        }
        held = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        action = None if held else actions.get(event.key())
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the right column under the left one where there is no room."""
        super().resizeEvent(event)
        self._place_standing()

    # laying out

    def _build_tools(self) -> None:
        parts = (
            ("", "chevron-left", tr("Previous person"), partial(self.step, -1)),
            ("", "chevron-right", tr("Next person"), partial(self.step, 1)),
            (tr("Add"), "plus", tr("Add to this person"), self.open_adding),
            ("", "dots", tr("More"), self.open_menu),
        )
        tools = []
        for words, icon, name, action in parts:
            button = Button(words, "secondary" if words else "ghost", icon=icon, name=name)
            button.clicked.connect(partial(_press, action))
            tools.append(button)
        self.tools = tuple(tools)

    def _lay_out(self) -> None:
        """Lay out the columns, empty: what is built inside its place is not moved later."""
        unit = theme.active().unit
        self._body = QWidget(self)
        self._left = ScrollColumn(self._body)
        self._left.column.setContentsMargins(20, 20, 20, 20)
        self._left.column.addStretch(1)
        self._left.setFixedWidth(unit(290))
        self._right = ScrollColumn(self._body)
        self._right.column.setContentsMargins(20, 20, 20, 20)
        self._right.column.addStretch(1)
        self._right.setFixedWidth(unit(339))
        self._right_line = Hairline(upright=True)
        self._columns = row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self._left, Hairline(upright=True)):
            row.addWidget(part)
        row.addWidget(self._right_line)
        row.addWidget(self._right)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._body)

    def _place_standing(self) -> None:
        wide = self.width() >= _THREE_COLUMNS_FROM
        home = self._right.column if wide else self._left.column
        if home.indexOf(self._standing) < 0:
            home.insertWidget(0 if wide else 1, self._standing)
        self._right.setVisible(wide)
        self._right_line.setVisible(wide)

    # showing

    def _show(self, serial: int, view: PersonView | None) -> None:
        if serial != self._serial:
            return
        if view is None:
            if self.isVisible():
                self.desk.shell.go("people")
            return
        self.view = view
        self.title, self.subtitle = view.name, tr("People")
        self.headline.emit()
        self.desk.jobs.in_turns(self, self._fill(view))

    def _fill(self, view: PersonView) -> Iterator[None]:
        """Column after column; all are seen at once."""
        waited = not self._body.isVisibleTo(self)
        self.setUpdatesEnabled(False)
        try:
            self._about.show_person(view)
            yield
            self._standing.show_person(view)
            yield
            self._middle.show_person(view)
            yield
            self._body.setVisible(True)
        finally:
            self.setUpdatesEnabled(True)
        if waited and self.isVisible():
            self.focus_start()

    # acting

    def edit(self, field: str = "") -> None:
        """Open every field of the person, on one of them where it is named."""
        if self.view is not None:
            with self.desk.db.read() as connection:
                page = queries.person(connection, self._uid)
            if page is not None:
                PersonEdit(self.desk, page, start=field).open()

    def step(self, by: int) -> None:
        """Go to the next or previous person of the list shown last, by name where there is none."""
        listed = self.desk.shown_people
        if self.view is None:
            return
        here = self.view.person_id

        def neighbour(_progress: object = None) -> str | None:
            everyone = PeopleFilter()
            ids = listed or reading.people_ids(self.desk, everyone, "name", descending=False)
            place = ids.index(here) + by if here in ids else 0
            if not 0 <= place < len(ids):
                return None
            return person_reading.person_uid(self.desk, ids[place])

        def go(uid: str | None) -> None:
            if uid is None:
                self.desk.shell.notify(tr("That was the last one on this side."))
            else:
                self.desk.shell.go("person", uid)

        self.desk.jobs.start(neighbour, go)

    def open_menu(self) -> None:
        """Everything else that can be done."""
        if self.view is not None:
            open_menu(self.tools[-1], tr("More"), self.actions_of.offers(self.view, self.edit))

    def open_adding(self) -> None:
        """What can be added to the person."""
        if self.view is None:
            return
        offers = self._about.parts.offers()
        if not self.view.discreet:
            life = partial(self._about.begin, "life")
            words = partial(self._about.begin, "notes")
            offers[1:1] = [
                (tr("Life beside work"), "leaf", life), (tr("In your words"), "pencil", words),
            ]  # fmt: skip
        open_menu(self.tools[-2], tr("Add to this person"), offers)

    def _brief(self) -> None:
        if self.view is not None:
            self.actions_of.brief(self.view)

    def _look_through(self) -> None:
        if self.view is not None:
            writing.look_through(self.desk, self._uid)

    def _add_tag(self) -> None:
        if self.view is not None:
            self.actions_of.tag(self.view)

    def _offer_tag(self, chip: QWidget, tag: str) -> None:
        if self.view is None:
            return
        everybody = partial(self.desk.shell.go, "people", PeopleFilter(tags=(tag,)))
        untag = partial(self.actions_of.untag, self.view, tag)
        offers = (
            (tr("Everybody with this tag"), "users", everybody),
            (tr("Take the tag away"), "x", untag),
        )
        open_menu(chip, tag, offers)

    def _log_line(self, text: str) -> None:
        self.desk.shell.log_line(self._uid, text)
        self.composer.clear()

    def _settle(self, promise: str, done: bool) -> None:
        words = tr("Promise kept") if done else tr("Promise open again")
        self.desk.act(partial(writing.settle_promise, self.desk, promise, done), words)

    def _offer_circles(self) -> None:
        if self.view is not None:
            offers = [
                (circle_name(circle), "", partial(self._set_circle, circle)) for circle in CIRCLES
            ]
            open_menu(self._about.circle, tr("Circle"), offers)

    def _set_circle(self, circle: str) -> None:
        words = tr("{circle} circle").format(circle=circle_name(circle))
        self.desk.act(partial(writing.set_circle, self.desk, [self._uid], circle), words)

    def _save_text(self, field: str, text: str) -> None:
        if self.view is not None and text != getattr(self.view.page, field):
            save = partial(writing.edit_person, self.desk, self._uid, **{field: text or None})
            self.desk.act(save, tr("Noted"))


def _press(action: Callable[[], object]) -> None:
    action()


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
        ("E", QT_TRANSLATE_NOOP("", "Edit")),
        ("N", QT_TRANSLATE_NOOP("", "Add a note")),
        ("T", QT_TRANSLATE_NOOP("", "Add a tag")),
        ("+", QT_TRANSLATE_NOOP("", "Add something else")),
        ("B", QT_TRANSLATE_NOOP("", "Briefing")),
        ("D", QT_TRANSLATE_NOOP("", "Details looked through today")),
        ("J, K", QT_TRANSLATE_NOOP("", "Next and previous person")),
        ("M", QT_TRANSLATE_NOOP("", "More")),
        (QT_TRANSLATE_NOOP("", "Enter"), QT_TRANSLATE_NOOP("", "Open an entry")),
        (QT_TRANSLATE_NOOP("", "Delete"), QT_TRANSLATE_NOOP("", "Take an entry away")),
        ("Esc", QT_TRANSLATE_NOOP("", "Back")),
    ),
)
