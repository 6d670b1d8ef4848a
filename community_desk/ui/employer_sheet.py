"""An employer in one place: who is there, who was, the way in, and what is going on there."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from community_desk.store.queries import employers as queries
from community_desk.ui.rows import PeopleFilter
from community_desk.ui.text import month_year, short_day, tr
from community_desk.ui.way_shown import way_buttons, way_lines
from community_desk.ui.ways import Answer, way_from_records
from community_desk.ui.widgets.buttons import LinkButton
from community_desk.ui.widgets.frames import EmptyState, clear_layout
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.panels import person_line, press
from community_desk.ui.widgets.sheet import SheetOverlay
from community_desk.ui.words import stage_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from community_desk.store.queries.employers import Chance, Employer, Place
    from community_desk.ui.desk import Desk

_SHOWN = 5
"""People of a kind that are shown here; all of them are in People."""


class EmployerSheet(SheetOverlay):
    """Reads behind the window, the way in last: it looks at everybody who knows somebody."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk.shell.widget(), tr("Employer"), width=640)
        self._desk, self._name = desk, name
        self.employer: Employer | None = None
        self.way: Answer | None = None
        self.set_title(name)
        self.body.addWidget(PlainLabel(tr("One moment..."), "body", "text_muted"))
        self._way_in = QVBoxLayout()
        self._last_inside: QWidget = self.leave
        self._foot_buttons()
        desk.jobs.start(partial(_read, desk, name), self._show)

    def _show(self, employer: Employer) -> None:
        self.employer = employer
        self.clear()
        self.set_title(employer.name, _about(employer))
        if not (employer.inside or employer.before or employer.chances):
            words = tr("Nobody you know is or was there.")
            self.body.addWidget(EmptyState("building", words))
        self._last_inside = self._people(tr("There now"), employer.inside)
        if employer.inside:
            self._heading(tr("The shortest trusted way in"))
            self._way_in.addWidget(PlainLabel(tr("One moment..."), "body", "text_muted"))
            self.body.addLayout(self._way_in)
            self._desk.jobs.start(partial(_way, self._desk, employer.name), self._show_way)
        self._chances(employer.chances)
        self._people(tr("Were there"), employer.before)
        self.body.addStretch(1)
        self._foot_buttons()
        self.refit()
        # What was built now can take the focus a turn later.
        QTimer.singleShot(0, self, self._focus_people)

    def _foot_buttons(self) -> None:
        self.foot.addStretch(1)
        if self.employer is not None and self.employer.inside:
            go = partial(self._go, "map", self._name)
            name = tr("Way to {org}").format(org=self._name)
            self.foot.addWidget(press(tr("Show on the map"), go, name=name))
        self.foot.addWidget(press(tr("Close"), self.close_overlay))

    def _focus_people(self) -> None:
        if self.isVisible():
            self.focus_first()

    def _show_way(self, way: Answer) -> None:
        self.way = way
        clear_layout(self._way_in)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for words, tone in way_lines(self._desk, way, right=right):
            self._way_in.addWidget(PlainLabel(words, "body", tone, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        buttons = way_buttons(self._desk, way, self.close_overlay)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self._way_in.addLayout(row)
        # Made after the foot, they come before it.
        for before, behind in pairwise((self._last_inside, *buttons)):
            self.setTabOrder(before, behind)
        self.refit()

    def _heading(self, title: str) -> None:
        label = PlainLabel(title, "small", "text_muted", weight="semibold")
        label.setContentsMargins(0, 8, 0, 0)
        self.body.addWidget(label)

    def _people(self, title: str, places: Sequence[Place]) -> QWidget:
        """Some of them, and a way to all; returns the last one to reach by Tab."""
        last: QWidget = self.leave
        if not places:
            return last
        self._heading(title)
        for one in places[:_SHOWN]:
            go = partial(self._go, "person", one.uid)
            aside = " \u00b7 ".join(filter(None, (place_words(one), stage_name(one.stage))))
            line = person_line(one.uid, one.name, aside, "", go)
            self.body.addWidget(line)
            last = line.findChild(LinkButton) or line
        if len(places) > _SHOWN:
            words = tr("All %n in People", "", len(places))
            ids = tuple(one.person_id for one in places)
            aside = f"{self._name}: {title}"
            everybody = partial(self._go, "people", PeopleFilter(ids=ids, ids_words=aside))
            button = press(words, everybody, name=f"{title}: {words}", icon="users")
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            last = button
        return last

    def _chances(self, chances: Sequence[Chance]) -> None:
        if not chances:
            return
        self._heading(tr("Opportunities"))
        for one in chances:
            row = QHBoxLayout()
            row.setSpacing(8)
            words = f"{one.title}\n{chance_words(one, self._desk)}"
            row.addWidget(PlainLabel(words.strip(), "body", wrap=True), 1)
            if one.is_open_plan:
                name = tr("Open {what}").format(what=one.title)
                show = partial(self._go, "plan", one.uid)
                row.addWidget(press(tr("Open"), show, name=name), 0, Qt.AlignmentFlag.AlignTop)
            self.body.addLayout(row)

    def _go(self, page: str, argument: Any) -> None:
        self.close_overlay()
        self._desk.shell.go(page, argument)


def open_employer(desk: Desk, name: str) -> EmployerSheet:
    """Show what is known of an employer."""
    sheet = EmployerSheet(desk, name)
    sheet.open()
    return sheet


def open_employer_of(desk: Desk, uid: str) -> None:
    """Show the employer of a person, where there is one."""
    with desk.db.read() as connection:
        name = queries.employer_of(connection, uid)
    if name:
        open_employer(desk, name)


def place_words(one: Place) -> str:
    """What somebody does or did there, and how long."""
    since = month_year(one.since) if one.since else ""
    if one.until is not None:
        until = month_year(one.until)
        when = f"{since} \u2013 {until}" if since else tr("until {month}").format(month=until)
    else:
        when = tr("since {month}").format(month=since) if since else ""
    return " \u00b7 ".join(filter(None, (one.role, when)))


def chance_words(one: Chance, desk: Desk) -> str:
    """How an opportunity stands."""
    if one.closed_on is not None:
        return tr("ended {day}").format(day=short_day(one.closed_on, desk.today))
    since = tr("since {day}").format(day=short_day(one.opened_on, desk.today)) \
        if one.opened_on else ""  # fmt: skip
    due = short_day(one.next_on, desk.today) if one.next_on else ""
    return " \u00b7 ".join(filter(None, (since, one.next_step, due)))


def _about(employer: Employer) -> str:
    parts = [tr("on your list of targets")] if employer.is_target else []
    if employer.inside:
        parts.append(tr("%n people inside", "", len(employer.inside)))
    if employer.before:
        parts.append(tr("%n people who left", "", len(employer.before)))
    return " \u00b7 ".join(parts)


def _read(desk: Desk, name: str, _progress: Any) -> Employer:
    with desk.db.read() as connection:
        return queries.employer(connection, desk.db.rules, name)


def _way(desk: Desk, name: str, _progress: Any) -> Answer:
    return way_from_records(desk, name)
