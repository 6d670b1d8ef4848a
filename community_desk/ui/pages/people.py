"""People: everybody in one table that is a tool."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from community_desk.store.queries.views import field_names
from community_desk.ui import reading
from community_desk.ui.beginning import Nobody
from community_desk.ui.dialogs.record_form import Field, Values, open_form
from community_desk.ui.models.people import OWN, PeopleModel, columns_of, is_order, known_columns
from community_desk.ui.page import Page, PageView
from community_desk.ui.pages.people_asking import Asking, Found, found
from community_desk.ui.pages.people_bulk import Bulk
from community_desk.ui.pages.people_columns import ColumnsMenu
from community_desk.ui.pages.people_filters import FilterBar
from community_desk.ui.pages.people_foot import Foot
from community_desk.ui.pages.people_table import PeopleTable
from community_desk.ui.rows import PeopleFilter, ViewLine
from community_desk.ui.saved_views import filter_to_json
from community_desk.ui.saved_views import views as saved_views
from community_desk.ui.text import QT_TRANSLATE_NOOP, number, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.frames import Hairline
from community_desk.ui.widgets.overlay import Popover
from community_desk.ui.widgets.progress import ProgressPanel

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

AS_IT_WAS = "as it was"
"""Tells the page to change nothing when somebody comes back to it."""


class PeoplePage(PageView):
    """Filter, sort, select, act."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sort = desk.state.get("people.sort", "next_touch")
        self._descending = desk.state.get("people.descending", False)
        self._view: ViewLine | None = None
        self._all = 0
        add = Button(tr("Add person"), icon="user-plus")
        add.clicked.connect(lambda: desk.shell.add_person())
        self.tools = (add,)
        self._asking = Asking(desk, self._show_first, self._show)
        self.model = PeopleModel(desk.today, self._asking.fetch)
        self.model.set_columns(columns_of(_own_columns(desk)))
        self.filters = FilterBar(desk)
        self.filters.changed.connect(self._filter_later)
        self.filters.field.stepped.connect(self._to_table)
        self.filters.field.returnPressed.connect(partial(self._to_table, 0))
        self.filters.save.clicked.connect(self.save_view)
        self.filters.columns.clicked.connect(self.offer_columns)
        self.table = PeopleTable(self.model, desk, tr("People"))
        self.table.opened.connect(self._open)
        self.progress = ProgressPanel()
        self.bulk = Bulk(desk, self.table, self.progress)
        self.table.circle_pressed.connect(self.bulk.offer_circles)
        self.table.asked.connect(self.bulk.open_menu)
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.table.reordered.connect(self.show_columns)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._say_count())
        self._empty = Nobody(desk, lambda: self.filters.set_filter(PeopleFilter()))
        self.foot = Foot(self.bulk)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(lambda: self._filter())

    def refresh(self) -> None:
        """Read ids again; sort and filter stay; the same people stay selected."""
        chosen = set(self.table.chosen_ids())
        self.filters.is_large = self._asking.is_large = reading.is_large(self.desk)
        if self._view is not None:
            # It may have got another name, or be gone.
            known = {view.uid: view for view in saved_views(self.desk)}
            self._view = known.get(self._view.uid)
        if self._all:
            self._say_title()
        self._filter(chosen)

    def enter(self, argument: Any) -> None:
        """Show the table; `argument` may be a filter, or a saved view. Nothing leaves a view."""
        if isinstance(argument, PeopleFilter):
            self._view = None
            self.filters.set_filter(argument)
            self.stale = True
        elif isinstance(argument, ViewLine):
            self.show_view(argument)
        elif argument is None and self._view is not None:
            self._leave_view()
        super().enter(argument)

    def argument(self) -> Any:
        """Whoever comes back finds everything as it was."""
        return AS_IT_WAS

    def show_view(self, view: ViewLine) -> None:
        """Take filter, columns and order of a saved view."""
        self._view = view
        self._sort = view.sort if is_order(view.sort) else "next_touch"
        self._descending = view.descending
        self.table.set_columns(columns_of(view.columns or _own_columns(self.desk)))
        self.filters.set_filter(view.filter)
        self.stale = True

    def focus_start(self) -> None:
        """The table, on its first person."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.go_to(0)

    def person(self) -> str | None:
        """The current person."""
        row = self.table.currentIndex().row()
        if not 0 <= row < self.model.rowCount():
            return None
        line = self.model.line(row)
        return line.uid if line is not None else self.bulk.uid_of(self.model.ids[row])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, L logs, C changes circles, J K move, Ctrl+F filters."""
        keys, key = Qt.Key, Qt.Key(event.key())
        modifiers = event.modifiers()
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        alone: dict[Qt.Key, Callable[[], object]] = {
            keys.Key_Return: self._open,
            keys.Key_Enter: self._open,
            keys.Key_L: self._log,
            keys.Key_C: self.bulk.offer_circles,
            keys.Key_T: self.bulk.offer_tags,
            keys.Key_S: self.bulk.offer_days,
            keys.Key_J: partial(self._step, 1),
            keys.Key_K: partial(self._step, -1),
            keys.Key_A: partial(self.bulk.set_status, "archived"),
            keys.Key_M: self.bulk.open_menu,
            keys.Key_Menu: self.bulk.open_menu,
            keys.Key_Slash: self._to_filter,
        }
        held: dict[Qt.Key, Callable[[], object]] = {
            keys.Key_F: self._to_filter,
            keys.Key_S: self.save_view,
            keys.Key_E: self.save_shown,
        }
        action = (held if control else alone).get(key)
        if action is not None:
            action()
        else:
            super().keyPressEvent(event)

    def save_view(self) -> None:
        """Keep what is shown as a view of one's own, or in the one that is open."""
        if self.filters.filter().ids is not None:
            self.desk.shell.notify(tr("People behind a figure cannot be kept as a view."))
        elif self._view is None:
            self._save_as()
        else:
            menu = Popover(self.filters.save, tr("Save"))
            name = tr("Keep it in {view}").format(view=self._view.name)
            for words, action in ((name, self._update), (tr("Save as a new view"), self._save_as)):
                button = Button(words, "ghost", icon="bookmark", small=True)
                button.clicked.connect(partial(_choose, menu, action))
                menu.column.addWidget(button)
            menu.open()

    def offer_columns(self) -> None:
        """Choose columns, their order, and what the table is sorted by."""
        anchor = self.filters.columns

        def show(fields: list[str]) -> None:
            menu = ColumnsMenu(anchor, self._column_keys(), fields, self.show_columns)
            menu.add_sorting(self._sort, self._descending, self.sort_by)
            menu.add_action(tr("Usual columns"), self._usual_columns)
            menu.add_action(tr("Save what is shown as a table..."), self.save_shown)
            menu.open()

        if self._asking.is_large:
            self.desk.jobs.start(lambda _p: _field_names(self.desk), show)
        else:
            show(_field_names(self.desk))

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show these columns; without a view they are remembered as one's own."""
        self.table.set_columns(columns_of(keys))
        if self._view is None:
            self.desk.state.put("people.columns", list(self._column_keys()))

    def sort_by(self, key: str, descending: bool) -> None:
        """Sort by a column; without a view it is remembered."""
        self._sort, self._descending = key, descending
        if self._view is None:
            self.desk.state.put("people.sort", key)
            self.desk.state.put("people.descending", descending)
        self._filter()

    def save_shown(self) -> None:
        """Ask for a file and write what is shown into it."""
        kinds = tr("Table (*.csv)")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save what is shown"), "people.csv", kinds)
        if name:
            self.bulk.save_shown(Path(name), self.model.ids, self.table.shown_columns())

    # inner parts

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(Hairline())
        body = QHBoxLayout()
        body.setContentsMargins(14, 0, 14, 0)
        body.addWidget(self.table)
        body.addWidget(self._empty)
        column.addLayout(body, 1)
        self.progress.setContentsMargins(24, 8, 24, 8)
        self.progress.hide()
        column.addWidget(self.progress)
        column.addWidget(Hairline())
        column.addWidget(self.foot)

    def _filter_later(self) -> None:
        self._timer.start()

    def _filter(self, chosen: set[int] | None = None) -> None:
        """Read who passes the filter, on a large desk behind the window."""
        wanted = self.filters.filter()
        if self._asking.is_large:
            self._asking.ask(wanted, self._sort, self._descending, chosen)
            return
        self._asking.forget()
        ids = reading.people_ids(self.desk, wanted, self._sort, self._descending)
        self._show(found(self.desk, ids), chosen)

    def _show_first(self, those: Found) -> None:
        self._count(those.everybody)
        self.model.show(those.ids, those.first)
        self.table.go_to(0)

    def _show(self, those: Found, chosen: set[int] | None, begun: bool = False) -> None:
        """Show everybody who passes; `begun` where the first of them stand there already."""
        current, ids = self.table.current_id(), those.ids
        self._count(those.everybody)
        if not (begun and self.model.go_on(ids)):
            self.model.show(those.ids, those.first)
        self.desk.shown_people = ids
        self.table.setVisible(bool(ids))
        self._empty.say(len(ids), self._all)
        if chosen:
            self.table.choose(chosen, current)
        if ids and not self.table.chosen_count():
            self.table.go_to(0)
        self._say_count()
        self._say_title()

    def _count(self, everybody: int) -> None:
        """Remember how many people there are at all."""
        self._all = self.bulk.everybody = everybody
        self.filters.refresh(everybody)

    def _say_count(self) -> None:
        known = known_columns([self._sort.removeprefix(OWN)] if self._sort.startswith(OWN) else ())
        sort = known[self._sort].words if self._sort in known else ""
        words = tr("{shown} of {all} people · sorted by {column}").format(
            shown=number(self.model.rowCount()), all=number(self._all), column=sort.lower()
        )
        self.foot.say(words, self.table.chosen_count())

    def _say_title(self) -> None:
        self.title = self._view.name if self._view is not None else tr("People")
        self.subtitle = tr("%n in one community", "", self._all)
        if self._view is not None:
            self.subtitle = tr("%n people in this view", "", self.model.rowCount())
        self.headline.emit()

    def _column_keys(self) -> list[str]:
        return [column.key for column in self.model.columns]

    def _leave_view(self) -> None:
        """The plain table again, with one's own columns and order."""
        self._view = None
        self._sort = self.desk.state.get("people.sort", "next_touch")
        self._descending = self.desk.state.get("people.descending", False)
        self.table.set_columns(columns_of(_own_columns(self.desk)))
        self.filters.set_filter(PeopleFilter())
        self.stale = True

    def _usual_columns(self) -> None:
        self.table.forget_widths()
        self.show_columns(())

    def _shown_now(self) -> dict[str, Any]:
        return {
            "wanted": filter_to_json(self.filters.filter()),
            "columns": self._column_keys(),
            "sort": self._sort,
            "descending": self._descending,
        }

    def _save_as(self) -> None:
        from community_desk.operations import views

        def store(values: Values) -> None:
            uid = views.save_view(self.desk.db, values["name"], **self._shown_now())
            self._view = next(view for view in saved_views(self.desk) if view.uid == uid)
            self._say_title()

        fields = (Field("name", tr("Name")),)
        open_form(self.desk, tr("Save as a view"), fields, store, tr("Saved"))

    def _update(self) -> None:
        from community_desk.operations import views

        view = self._view
        if view is not None:
            words = tr("{name} keeps what is shown").format(name=view.name)
            action = partial(views.update_view, self.desk.db, view.uid, **self._shown_now())
            self.desk.act(action, words)

    def _sort_by(self, section: int) -> None:
        column = self.model.columns[section]
        if column.sorts:
            same = column.key == self._sort
            self.sort_by(column.key, not self._descending if same else column.key == "warmth")

    def _to_filter(self) -> None:
        self.filters.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _to_table(self, _step: int) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.go_to(0)

    def _step(self, by: int) -> None:
        row = min(max(self.table.currentIndex().row() + by, 0), self.model.rowCount() - 1)
        self.table.go_to(row)

    def _open(self) -> None:
        uid = self.person()
        if uid:
            self.desk.shell.go("person", uid)

    def _log(self) -> None:
        if self.table.chosen_count() > 1:
            self.bulk.log()
        elif uid := self.person():
            self.desk.shell.log_line(uid)


def _choose(menu: Popover, action: Callable[[], object]) -> None:
    menu.dismiss()
    action()


def _own_columns(desk: Desk) -> list[str]:
    kept = desk.state.get("people.columns", [])
    return [key for key in kept if isinstance(key, str)]


def _field_names(desk: Desk) -> list[str]:
    with desk.db.read() as connection:
        return field_names(connection)


def _count(desk: Desk) -> int:
    return reading.people_count(desk)


PAGE = Page(
    "people",
    QT_TRANSLATE_NOOP("", "People"),
    "users",
    PeoplePage,
    count=_count,
    keys=(
        (QT_TRANSLATE_NOOP("", "Enter"), QT_TRANSLATE_NOOP("", "Open the person")),
        ("Ctrl F", QT_TRANSLATE_NOOP("", "Filter")),
        ("L", QT_TRANSLATE_NOOP("", "Log what happened")),
        ("C", QT_TRANSLATE_NOOP("", "Change the circle")),
        ("T", QT_TRANSLATE_NOOP("", "Tag")),
        ("S", QT_TRANSLATE_NOOP("", "Snooze")),
        ("A", QT_TRANSLATE_NOOP("", "Archive")),
        ("M", QT_TRANSLATE_NOOP("", "Everything that can be done with the chosen people")),
        ("Ctrl S", QT_TRANSLATE_NOOP("", "Save as a view")),
        ("Ctrl E", QT_TRANSLATE_NOOP("", "Save what is shown as a table")),
    ),
)
