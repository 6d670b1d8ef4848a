"""People: everybody in one table that is a tool."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from community_desk.ui import reading, theme, writing
from community_desk.ui.delegates.people import PeopleDelegate
from community_desk.ui.models.people import COLUMNS, PeopleModel
from community_desk.ui.page import Page, PageView
from community_desk.ui.pages.people_filters import FilterBar
from community_desk.ui.rows import PeopleFilter, PersonLine
from community_desk.ui.text import QT_TRANSLATE_NOOP, number, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.fields import moves_in_list
from community_desk.ui.widgets.frames import EmptyState, Hairline
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.overlay import Popover
from community_desk.ui.words import CIRCLES, circle_name

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


_DROPPED_FIRST = ("balance", "channels", "warmth")
"""Columns a narrow window does without, in this order."""


class PeopleTable(QTableView):
    """Fixed rows, columns that share the room by their weights; letters go to the page."""

    def __init__(self, model: PeopleModel, desk: Desk) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(PeopleDelegate(self, desk.today))
        self.setAccessibleName(tr("People"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionsClickable(True)
        heads.setSortIndicatorShown(False)
        heads.setMinimumSectionSize(40)
        heads.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.restyle()

    def restyle(self) -> None:
        """Heights follow the text."""
        unit = theme.active().unit
        self.verticalHeader().setDefaultSectionSize(unit(44))
        self.horizontalHeader().setFixedHeight(unit(34))
        self.horizontalHeader().setFont(theme.active().font("small", weight="medium"))
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room."""
        super().resizeEvent(event)
        self._share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only moving and selecting belong to the table; letters are commands of the page.

        A type-ahead search would walk through everybody.
        """
        if moves_in_list(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _share_room(self) -> None:
        unit = theme.active().unit
        shown = list(COLUMNS)
        width = self.viewport().width()
        for key in _DROPPED_FIRST:
            if sum(unit(column.width) for column in shown) * 0.9 > width:
                shown = [column for column in shown if column.key != key]
        room = width - sum(unit(column.width) for column in shown)
        shares = sum(column.stretch for column in shown)
        wanted = sum(unit(column.width) for column in shown)
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, column not in shown)
            spare = max(0, room) * column.stretch // shares
            short = min(0, room) * unit(column.width) // wanted
            self.setColumnWidth(place, unit(column.width) + spare + short)


class PeoplePage(PageView):
    """Filter, sort, select, act."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sort = desk.state.get("people.sort", "next_touch")
        self._descending = desk.state.get("people.descending", False)
        self._all = 0
        add = Button(tr("Add person"), icon="user-plus")
        add.clicked.connect(lambda: desk.shell.add_person())
        self.tools = (add,)
        self.filters = FilterBar(desk)
        self.filters.changed.connect(self._filter_later)
        self.filters.field.stepped.connect(self._to_table)
        self.filters.field.returnPressed.connect(partial(self._to_table, 0))
        self.model = PeopleModel(desk.today)
        self.table = PeopleTable(self.model, desk)
        self.table.doubleClicked.connect(lambda _index: self._open())
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._say_count())
        self._empty = EmptyState(
            "users", tr("Nobody here yet."), tr("Add a person, or take a filter away.")
        )
        self._foot = PlainLabel("", "body", "text_secondary")
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(lambda: self._filter())
        self._asked = 0

    def refresh(self) -> None:
        """Read ids again; sort and filter stay; the same people stay selected."""
        chosen = {line.person_id for line in self.chosen()}
        self._all = reading.people_count(self.desk)
        self.title = tr("People")
        self.subtitle = tr("%n in one community", "", self._all)
        self.filters.refresh(self._all)
        self.headline.emit()
        self._filter(chosen)

    def enter(self, argument: Any) -> None:
        """Show the table; `argument` may be a filter."""
        if isinstance(argument, PeopleFilter):
            self.filters.set_filter(argument)
            self.stale = True
        super().enter(argument)

    def focus_start(self) -> None:
        """The table, on its first person."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.selectRow(0)

    def person(self) -> str | None:
        """The current person."""
        line = self.model.line(self.table.currentIndex().row())
        return line.uid if line else None

    def chosen(self) -> list[PersonLine]:
        """The selected people, in the order of the table."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        lines = (self.model.line(row) for row in rows)
        return [line for line in lines if line is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, L logs, C changes circles, J K move, Ctrl+F filters."""
        keys, key = Qt.Key, Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and key == keys.Key_F:
            self._to_filter()
            return
        actions: dict[Qt.Key, Callable[[], None]] = {
            keys.Key_Return: self._open,
            keys.Key_Enter: self._open,
            keys.Key_L: self._log,
            keys.Key_C: self._offer_circles,
            keys.Key_J: partial(self._step, 1),
            keys.Key_K: partial(self._step, -1),
            keys.Key_A: self._archive,
            keys.Key_Slash: self._to_filter,
        }
        action = None if control else actions.get(key)
        if action is not None:
            action()
        else:
            super().keyPressEvent(event)

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
        column.addWidget(Hairline())
        foot = QWidget()
        foot.setObjectName("paper")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 8, 24, 9)
        row.addWidget(self._foot, 1)
        hint = tr("Enter opens · L logs · C circle")
        row.addWidget(PlainLabel(hint, "body", "text_muted"))
        column.addWidget(foot)

    def _filter_later(self) -> None:
        self._timer.start()

    def _filter(self, chosen: set[int] | None = None) -> None:
        """Read who passes the filter, on a large desk behind the window."""
        wanted = self.filters.filter()
        read = partial(reading.people_ids, self.desk, wanted, self._sort, self._descending)
        if self._all <= reading.LARGE:
            self._show(read(), chosen)
            return
        self._asked += 1
        mine = self._asked

        def show_newest(ids: list[int]) -> None:
            if mine == self._asked:
                self._show(ids, chosen)

        self.desk.jobs.start(lambda _progress: read(), show_newest)

    def _show(self, ids: list[int], chosen: set[int] | None) -> None:
        self.model.show(ids, partial(reading.people_lines, self.desk))
        self.desk.shown_people = ids
        self.table.setVisible(bool(ids))
        self._empty.setVisible(not ids)
        if ids and not self.table.hasFocus():
            self.table.selectRow(0)
        if chosen:
            self._reselect(chosen)
        self._say_count()

    def _say_count(self) -> None:
        chosen = len(self.table.selectionModel().selectedRows())
        titles = {column.key: tr(column.title) for column in COLUMNS}
        sort = titles.get(self._sort, "").lower()
        words = tr("{shown} of {all} people · sorted by {column}").format(
            shown=number(self.model.rowCount()), all=number(self._all), column=sort
        )
        if chosen > 1:
            words = tr("%n chosen", "", chosen) + " · " + words
        self._foot.setText(words)

    def _sort_by(self, section: int) -> None:
        key = COLUMNS[section].key
        self._descending = not self._descending if key == self._sort else key == "warmth"
        self._sort = key
        self.desk.state.put("people.sort", key)
        self.desk.state.put("people.descending", self._descending)
        self._filter()

    def _to_filter(self) -> None:
        self.filters.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _to_table(self, _step: int) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def _step(self, by: int) -> None:
        row = min(max(self.table.currentIndex().row() + by, 0), self.model.rowCount() - 1)
        self.table.selectRow(row)

    def _open(self) -> None:
        uid = self.person()
        if uid:
            self.desk.shell.go("person", uid)

    def _log(self) -> None:
        uid = self.person()
        if uid:
            self.desk.shell.log_line(uid)

    def _offer_circles(self) -> None:
        if not self.chosen():
            return
        menu = Popover(self.table, tr("Circle"))
        title = tr("Circle for %n people", "", len(self.chosen()))
        menu.column.addWidget(PlainLabel(title, "small", "text_muted", weight="semibold"))
        for circle in CIRCLES:
            button = Button(circle_name(circle), "ghost", small=True)
            button.clicked.connect(partial(self._set_circle, menu, circle))
            menu.column.addWidget(button)
        menu.open()
        rect = self.table.visualRect(self.table.currentIndex())
        spot = self.table.viewport().mapTo(self.window(), rect.bottomLeft())
        menu.move(spot.x() + 200, min(spot.y(), self.window().height() - menu.height() - 12))

    def _set_circle(self, menu: Popover, circle: str) -> None:
        uids = [line.uid for line in self.chosen()]
        menu.dismiss()
        words = tr("{circle} circle for %n people", "", len(uids))
        words = words.format(circle=circle_name(circle))
        self.desk.act(partial(writing.set_circle, self.desk, uids, circle), words)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _archive(self) -> None:
        uids = [line.uid for line in self.chosen()]
        if uids:
            words = tr("%n people archived", "", len(uids))
            self.desk.act(partial(writing.set_status, self.desk, uids, "archived"), words)

    def _reselect(self, chosen: set[int]) -> None:
        if not chosen:
            return
        selection = self.table.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        selection.clear()
        for row, person in enumerate(self.model.ids):
            if person in chosen:
                index = self.model.index(row, 0)
                selection.setCurrentIndex(index, flags.Select | flags.Rows)
                chosen.discard(person)
                if not chosen:
                    break
        if not selection.hasSelection() and self.model.rowCount():
            self.table.selectRow(0)


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
        ("A", QT_TRANSLATE_NOOP("", "Archive")),
    ),
)
