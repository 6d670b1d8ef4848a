"""Adding one person: a name is enough."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from community_desk.errors import DeskError
from community_desk.ui import writing
from community_desk.ui.problem_words import problem_words
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button, ChipButton
from community_desk.ui.widgets.flow import FlowLayout
from community_desk.ui.widgets.frames import Middle
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.overlay import Overlay
from community_desk.ui.words import CIRCLES, circle_name

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


class PersonForm(Overlay):
    """Name, role, employer, place, mail, phone, circle. Enter adds, Esc leaves."""

    def __init__(self, desk: Desk, name: str = "") -> None:
        super().__init__(desk.shell.widget(), tr("Add a person"), width=520, top=90)
        self._desk = desk
        self._circle = "listed"
        self.fields: dict[str, QLineEdit] = {}
        self.column.setContentsMargins(24, 20, 24, 18)
        self.column.setSpacing(14)
        self.column.addWidget(PlainLabel(tr("Add a person"), "title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        titles = {
            "name": tr("Name"),
            "role": tr("Role"),
            "org": tr("Employer"),
            "place": tr("Place"),
            "email": tr("Email"),
            "phone": tr("Phone"),
            "met_how": tr("How you met"),
        }
        for row, (key, title) in enumerate(titles.items()):
            field = QLineEdit()
            field.setAccessibleName(title)
            field.returnPressed.connect(self.store)
            self.fields[key] = field
            grid.addWidget(PlainLabel(title, "body", "text_secondary"), row, 0)
            grid.addWidget(field, row, 1)
        self.fields["name"].setText(name)
        self.fields["met_how"].setPlaceholderText(tr("PyCon, through Lena"))
        grid.addWidget(PlainLabel(tr("Circle"), "body", "text_secondary"), len(titles), 0)
        grid.addWidget(self._circles(), len(titles), 1)
        middle = Middle(472)
        middle.column.addLayout(grid)
        self.column.addWidget(middle)
        self.column.addLayout(self._foot())

    def focus_first(self) -> None:
        """The first empty field."""
        first = "role" if self.fields["name"].text() else "name"
        self.fields[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def store(self) -> None:
        """Add the person and open their page."""
        values = {key: field.text().strip() for key, field in self.fields.items()}
        try:
            uid = writing.add_person(self._desk, values, self._circle)
        except DeskError as problem:
            self._problem.setText(problem_words(problem))
            self.refit()
            return
        self.close_overlay()
        self._desk.shell.go("person", uid)
        words = tr("{name} is part of your community").format(name=values["name"])
        self._desk.shell.notify(words, self._desk.shell.undo)

    def _circles(self) -> QWidget:
        line = QWidget()
        row = FlowLayout(line, gap=6)
        self._chips: dict[str, ChipButton] = {}
        for circle in CIRCLES:
            chip = ChipButton(circle_name(circle), on=circle == self._circle)
            chip.clicked.connect(partial(self._choose, circle))
            self._chips[circle] = chip
            row.addWidget(chip)
        return line

    def _choose(self, circle: str) -> None:
        self._circle = circle
        for name, chip in self._chips.items():
            chip.set_on(name == circle)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._problem = PlainLabel("", "body", "warning", wrap=True)
        row.addWidget(self._problem, 1)
        leave = Button(tr("Cancel"))
        leave.clicked.connect(self.close_overlay)
        self.add = Button(tr("Add person"), "primary")
        self.add.clicked.connect(self.store)
        row.addWidget(leave)
        row.addWidget(self.add)
        return row
