"""Agenda: follow-ups, promises and dates, as a month and as a list."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from community_desk.store.queries import agenda as queries
from community_desk.ui.dialogs.record_form import Field, Values, open_form
from community_desk.ui.page import Page, PageView
from community_desk.ui.pages.agenda_month import MonthGrid, month_step, weeks_of
from community_desk.ui.text import QT_TRANSLATE_NOOP, long_day, tr, whole_month
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.frames import EmptyState, ScrollColumn
from community_desk.ui.widgets.gradual import Gradual
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.panels import person_line, press

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from community_desk.ui.desk import Desk

_LIST_DAYS = 30
_MOST_LINES = 25
"""Lines of one group; the rest is told as a number."""

_SIDE_BY_SIDE_FROM = 980

_TYPES = {
    "birthday": lambda: tr("Birthday"),
    "work_anniversary": lambda: tr("Work anniversary"),
    "anniversary": lambda: tr("Anniversary"),
    "job_start": lambda: tr("Start of a job"),
    "launch": lambda: tr("Launch"),
}


class AgendaView(NamedTuple):
    """Entries of the month in sight by day, and of the next weeks with what is overdue."""

    month: dict[date, list[queries.AgendaRow]]
    ahead: list[queries.AgendaRow]
    overdue: list[queries.AgendaRow]


class AgendaPage(PageView):
    """The month at the left, the chosen day and what comes next at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.view: AgendaView | None = None
        self._asked = 0
        self.grid = MonthGrid()
        self.grid.day = desk.today
        self.grid.chosen.connect(self.choose)
        self.grid.opened.connect(lambda _day: self._focus_list())
        add = Button(tr("Follow up"), icon="plus", name=tr("Add a follow-up"))
        add.clicked.connect(self._add)
        save = Button(tr("Calendar file"), icon="calendar", name=tr("Save as a calendar file"))
        save.clicked.connect(self._save)
        self.tools = (add, save)
        self._list = ScrollColumn()
        self._list.column.setContentsMargins(20, 20, 24, 20)
        self._list.setMinimumWidth(320)
        self._filling = Gradual(self._list)
        self._lay_out()

    def refresh(self) -> None:
        """Read the month and the weeks ahead behind the page."""
        self.title, self.subtitle = tr("Agenda"), tr("promises and dates")
        self.headline.emit()
        self._asked += 1
        mine = self._asked

        def show(view: AgendaView) -> None:
            if mine == self._asked:
                self._show(view)

        self.desk.jobs.start(partial(_read, self.desk, self.grid.day), show)

    def enter(self, argument: Any) -> None:
        """Show the day given, else today."""
        if isinstance(argument, date):
            self.grid.day, self.stale = argument, True
        super().enter(argument)

    def focus_start(self) -> None:
        """The month."""
        self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose(self, day: date) -> None:
        """Go to a day; another month is read anew."""
        same = (day.year, day.month) == (self.grid.day.year, self.grid.day.month)
        self.grid.day = day
        if same and self.view is not None:
            self._show(self.view)
        else:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list goes below the month where there is no room beside it."""
        super().resizeEvent(event)
        wide = self.width() >= _SIDE_BY_SIDE_FROM
        ways = QHBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        column = self._list.column
        column.setContentsMargins(*((20, 8, 24, 20) if wide else (24, 0, 24, 20)))

    # inner parts

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(24, 16, 24, 20)
        head = QHBoxLayout()
        self._month = PlainLabel("", "heading")
        head.addWidget(self._month, 1)
        for icon, name, by in (("chevron-left", tr("Previous month"), -1),
                               ("chevron-right", tr("Next month"), 1)):  # fmt: skip
            button = Button("", "ghost", icon=icon, small=True, name=name)
            button.clicked.connect(
                partial(lambda step, _=False: self.choose(month_step(self.grid.day, step)), by)
            )
            head.addWidget(button)
        today = Button(tr("Today"), small=True)
        today.clicked.connect(lambda: self.choose(self.desk.today))
        head.addWidget(today)
        column.addLayout(head)
        column.addWidget(self.grid, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(left, 5)
        self._row.addWidget(self._list, 3)

    def _show(self, view: AgendaView) -> None:
        self.view = view
        self._month.setText(whole_month(self.grid.day))
        self.grid.show_month(self.grid.day, self.desk.today, view.month)
        self._filling.fill(self._parts(view))

    def _parts(self, view: AgendaView) -> Iterator[QWidget | int]:
        """The chosen day, what is past its day, and the days ahead, line by line."""
        own = view.month.get(self.grid.day, [])
        yield from self._group(long_day(self.grid.day), own)
        if not own:
            yield PlainLabel(tr("Nothing on this day."), "body", "text_muted")
        if view.overdue:
            yield from self._group(tr("Past their day"), view.overdue)
        days: dict[date, list[queries.AgendaRow]] = defaultdict(list)
        ahead = [row for row in view.ahead if row.day != self.grid.day]
        for row in ahead[:_MOST_LINES]:
            days[row.day].append(row)
        for day, rows in sorted(days.items()):
            yield from self._group(long_day(day), rows)
        if len(ahead) > _MOST_LINES:
            more = tr("%n more in the next 30 days", "", len(ahead) - _MOST_LINES)
            yield PlainLabel(more, "body", "text_muted")
        if not (own or days or view.overdue):
            yield EmptyState(
                "calendar",
                tr("No promises and no dates ahead."),
                tr("Write \u201cthank her in 2 weeks\u201d when you log."),
            )

    def _group(self, title: str, rows: list[queries.AgendaRow]) -> Iterator[QWidget | int]:
        yield 8
        yield PlainLabel(title, "row_title")
        for row in rows[:_MOST_LINES]:
            yield self._line(row)
        if len(rows) > _MOST_LINES:
            more = tr("and %n more", "", len(rows) - _MOST_LINES)
            yield PlainLabel(more, "body", "text_muted")

    def _line(self, row: queries.AgendaRow) -> QWidget:
        buttons: list[QWidget] = []
        if row.kind == "mine":
            keep = partial(self._keep, row)
            name = tr("Done: {what}").format(what=row.text or row.name)
            buttons.append(press(tr("Done"), keep, name=name))
            later = partial(self._later, row)
            name = tr("Another day: {what}").format(what=row.text or row.name)
            buttons.append(press(tr("Another day"), later, kind="ghost", name=name))
        page, argument = ("person", row.person_uid) if row.person_uid else ("plan", None)
        go = partial(self.desk.shell.go, page, argument)
        return person_line(row.person_uid or row.uid, row.name, _words(row), "", go, buttons)

    def _focus_list(self) -> None:
        first = next((b for b in self._list.findChildren(Button) if b.isVisible()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _keep(self, row: queries.AgendaRow) -> None:
        from community_desk.operations import promises

        self.desk.act(partial(promises.keep, self.desk.db, row.uid), tr("Promise kept"))

    def _later(self, row: queries.AgendaRow) -> None:
        from community_desk.operations import promises

        def store(values: Values) -> None:
            promises.renegotiate(self.desk.db, row.uid, date.fromisoformat(values["day"]))

        day = max(row.day, self.desk.today) + timedelta(days=7)
        fields = (Field("day", tr("New day"), "day", value=day.isoformat()),)
        title = tr("Another day for: {what}").format(what=row.text or row.name)
        open_form(self.desk, title, fields, store, tr("A new day is agreed"))

    def _add(self) -> None:
        from community_desk.operations import promises

        def store(values: Values) -> None:
            due = date.fromisoformat(values["day"]) if values["day"] else self.grid.day
            promises.make_promise(self.desk.db, values["person"], values["text"], due_on=due)

        fields = (
            Field("person", tr("Who"), "person"),
            Field("text", tr("What")),
            Field("day", tr("When"), "day", value=self.grid.day.isoformat()),
        )
        open_form(self.desk, tr("Follow up"), fields, store, tr("On the agenda"))

    def _save(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self.window(), tr("Save as a calendar file"), "community-desk.ics", "iCalendar (*.ics)"
        )
        if name:
            self.save_as(Path(name))

    def save_as(self, path: Path) -> None:
        """Write promises and dates for other programs, behind the page."""

        def work(_progress: Any) -> Any:
            from community_desk.operations import exports

            return exports.export_files(self.desk.db, "ics", path)

        def done(_counts: Any) -> None:
            self.desk.shell.notify(tr("Saved as {name}").format(name=path.name))

        self.desk.jobs.start(work, done)


def _words(row: queries.AgendaRow) -> str:
    if row.kind == "mine":
        return tr("You promised: {text}").format(text=row.text) if row.text else tr("You promised")
    if row.kind == "theirs":
        return tr("They promised: {text}").format(text=row.text) if row.text else tr(
            "They promised")  # fmt: skip
    if row.kind == "step":
        return row.text
    known = _TYPES.get(row.text)
    words = known() if known else row.text.replace("_", " ").capitalize()
    if row.years is None:
        return words
    return tr("{what}, %n years", "", row.years).format(what=words)


def _read(desk: Desk, day: date, _progress: Any = None) -> AgendaView:
    first = day.replace(day=1)
    weeks = weeks_of(first, 0)
    begin, end = weeks[0][0] - timedelta(days=7), weeks[-1][-1] + timedelta(days=7)
    month: dict[date, list[queries.AgendaRow]] = defaultdict(list)
    with desk.db.read() as connection:
        rules, today = desk.db.rules, desk.today
        for row in queries.agenda(connection, rules, begin, end):
            month[row.day].append(row)
        ahead = queries.agenda(connection, rules, today, today + timedelta(days=_LIST_DAYS))
        return AgendaView(dict(month), ahead, queries.overdue(connection, today))


PAGE = Page(
    "agenda",
    QT_TRANSLATE_NOOP("", "Agenda"),
    "calendar",
    AgendaPage,
    place="",
    under="today",
    keys=(
        (QT_TRANSLATE_NOOP("", "Arrows"), QT_TRANSLATE_NOOP("", "Go from day to day")),
        (QT_TRANSLATE_NOOP("", "Page Up, Page Down"), QT_TRANSLATE_NOOP("", "Another month")),
        (QT_TRANSLATE_NOOP("", "Home"), QT_TRANSLATE_NOOP("", "Today")),
        (QT_TRANSLATE_NOOP("", "Enter"), QT_TRANSLATE_NOOP("", "To the list of the day")),
    ),
)
