"""Who a person is: face, names, circle and tags, addresses, what matters, how you met."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from community_desk.ui import person_links
from community_desk.ui import person_words as say
from community_desk.ui.icons import channel_icon
from community_desk.ui.pages.person_parts import PartsSide
from community_desk.ui.pages.person_sections import InlineNote, Section, keep_focus, small_button
from community_desk.ui.person_reading import met_words
from community_desk.ui.text import month_year, tr
from community_desk.ui.widgets.buttons import Button, ChipButton, LinkButton
from community_desk.ui.widgets.flow import FlowLayout
from community_desk.ui.widgets.frames import clear_layout
from community_desk.ui.widgets.item_line import ItemLine
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.marks import Avatar, Chip
from community_desk.ui.words import circle_name, role_line

if TYPE_CHECKING:
    from datetime import date

    from community_desk.ui.desk import Desk
    from community_desk.ui.rows import HandleLine, PersonView


class CheckedLine(QWidget):
    """When the details were last looked through, with a button that says: today."""

    def __init__(self) -> None:
        super().__init__()
        self._words = PlainLabel("", "small", "text_muted", wrap=True)
        self.done = small_button("check", tr("Looked through today"))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._words, 1)
        row.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)

    def show_day(self, day: date | None, today: date) -> None:
        """Say the day; on the day itself there is nothing to press."""
        self._words.setText(say.checked_words(day, today))
        self.done.setVisible(day is None or day < today)


class AboutSide(QWidget):
    """The left column of a person."""

    circle_asked = Signal()
    tag_chosen = Signal(QWidget, str)
    tag_wanted = Signal()
    edit_wanted = Signal()
    met_wanted = Signal()
    looked_through = Signal()
    employer_wanted = Signal()
    text_changed = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._where = Section(tr("Where they are"))
        self._checked = CheckedLine()
        self._checked.done.clicked.connect(self.looked_through)
        self.matters = InlineNote(
            tr("What matters to them"), tr("Values, plans, how they like to be reached...")
        )
        self.life = InlineNote(tr("Life beside work"), tr("Family, friends, what they love doing"))
        self.notes_field = InlineNote(tr("In your words"), tr("Anything else worth keeping"))
        self.notes = self.notes_field.field
        for name, part in (
            ("matters", self.matters), ("life", self.life), ("notes", self.notes_field)
        ):  # fmt: skip
            part.kept.connect(partial(self.text_changed.emit, name))
        self._met = Section(tr("How you met"))
        self._met.offer("pencil", tr("Change how you met"), self.met_wanted.emit)
        self._introduced = Section(tr("You introduced"))
        self.parts = PartsSide(desk)
        self._hidden = PlainLabel(
            tr("Discreet: private things are hidden."), "small", "text_muted", wrap=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(self._head())
        sections = (
            self._hidden, self._where, self._checked, self.matters, self.life, self._met,
            self._introduced, self.notes_field, self.parts,
        )  # fmt: skip
        for section in sections:
            section.setContentsMargins(0, 4 if section is self._checked else 12, 0, 0)
            column.addWidget(section)

    def show_person(self, view: PersonView) -> None:
        """Show another person."""
        keep_focus(self, lambda: self._show(view))

    def begin(self, field: str) -> None:
        """Put the cursor into a text that may be empty and out of sight."""
        part = {"matters": self.matters, "life": self.life, "notes": self.notes_field}[field]
        part.show()
        part.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self) -> QVBoxLayout:
        self._avatar = Avatar(64)
        self._name = PlainLabel("", "title", wrap=True)
        self._said = PlainLabel("", "small", "text_muted", wrap=True)
        self._role = PlainLabel("", "body", "text_secondary", wrap=True)
        self._place = PlainLabel("", "body", "text_muted", wrap=True)
        edit = Button("", "ghost", icon="pencil", small=True, name=tr("Edit this person"))
        edit.clicked.connect(self.edit_wanted)
        self.circle = ChipButton("", on=True)
        self.circle.clicked.connect(self.circle_asked)
        self._tags = QWidget()
        self._tag_flow = FlowLayout(self._tags)
        top = QHBoxLayout()
        top.addWidget(self._avatar)
        top.addStretch(1)
        top.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addLayout(top)
        column.addSpacing(10)
        self._employer = small_button("building", tr("About the employer"))
        self._employer.clicked.connect(self.employer_wanted)
        role = QHBoxLayout()
        role.setSpacing(4)
        role.addWidget(self._role, 1)
        role.addWidget(self._employer, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._name)
        column.addWidget(self._said)
        column.addLayout(role)
        column.addWidget(self._place)
        column.addSpacing(10)
        column.addWidget(self._tags)
        return column

    def _show(self, view: PersonView) -> None:
        page = view.page
        self._avatar.show_person(view.uid, view.name, view.photo)
        self._name.setText(" ".join(p for p in (page.prefix, view.name, page.suffix) if p))
        nick = tr("\u201c{name}\u201d").format(name=page.nickname) if page.nickname else ""
        self._put(self._said, " \u00b7 ".join(p for p in (nick, page.pronouns) if p))
        self._put(self._role, role_line(view.role, view.org))
        self._employer.setVisible(bool(view.org))
        self._put(self._place, view.place)
        self._show_tags(view)
        self._show_where(view)
        self._checked.show_day(page.checked_on, self._desk.today)
        self._hidden.setVisible(view.discreet)
        self.matters.setVisible(not view.discreet)
        self.matters.show_text(page.matters)
        for part, text in ((self.life, page.life), (self.notes_field, page.notes)):
            part.show_text(text)
            part.setVisible(bool(text) or part.field.hasFocus())
        self._show_met(view)
        self._show_introduced(view)
        self.parts.show_person(view)

    def _put(self, label: PlainLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _show_tags(self, view: PersonView) -> None:
        self.circle.setParent(self)
        self._tag_flow.removeWidget(self.circle)
        clear_layout(self._tag_flow)
        words = tr("{circle} circle").format(circle=circle_name(view.circle))
        if view.circle == "listed":
            words = tr("Give a circle")
        self.circle.setText(words)
        self.circle.setAccessibleName(tr("Circle: {circle}").format(circle=words))
        self._tag_flow.addWidget(self.circle)
        self.circle.show()
        for tag in view.tags:
            chip = ChipButton(tag, name=tr("Tag {tag}").format(tag=tag))
            chip.clicked.connect(partial(self.tag_chosen.emit, chip, tag))
            self._tag_flow.addWidget(chip)
        for topic in view.topics:
            if topic not in view.tags:
                self._tag_flow.addWidget(Chip(topic))
        if view.status != "active":
            words = tr(say.STATUSES.get(view.status, view.status))
            self._tag_flow.addWidget(Chip(words, "warning"))
        more = ChipButton(tr("Tag"), icon="plus", name=tr("Add a tag"))
        more.clicked.connect(self.tag_wanted)
        self._tag_flow.addWidget(more)

    def _show_where(self, view: PersonView) -> None:
        self._where.clear()
        self._where.setVisible(bool(view.handles))
        for place in view.handles:
            self._where.content.addLayout(self._way(place))

    def _way(self, place: HandleLine) -> QHBoxLayout:
        """A channel or address: a press opens it, the small button copies it."""
        line = ItemLine(
            place.address,
            place.aside,
            icon=channel_icon(place.channel),
            address=place.address == place.copied,
        )
        if place.link:
            line.setAccessibleName(tr("Open {what}").format(what=place.address))
            line.clicked.connect(partial(self._open, place))
        else:
            line.clicked.connect(partial(self._copy, place))
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(line, 1)
        if place.link:
            name = tr("Copy {what}").format(what=place.copied or place.address)
            button = small_button("copy", name)
            button.clicked.connect(partial(self._copy, place))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _open(self, place: HandleLine) -> None:
        if not person_links.open_link(place.link):
            self._copy(place)

    def _copy(self, place: HandleLine) -> None:
        person_links.copy(place.copied or place.address)
        words = tr("{what} copied").format(what=place.copied or place.address)
        self._desk.shell.notify(words)

    def _show_met(self, view: PersonView) -> None:
        self._met.clear()
        words, through = met_words(view), view.page.met_through
        self._met.setVisible(bool(words or through))
        if words:
            self._met.say(words)
        if through is not None:
            link = LinkButton(tr("through {name}").format(name=through[1]))
            link.clicked.connect(partial(self._desk.shell.go, "person", through[0]))
            self._met.content.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)

    def _show_introduced(self, view: PersonView) -> None:
        self._introduced.clear()
        self._introduced.setVisible(bool(view.page.introductions))
        for intro in view.page.introductions:
            made = month_year(intro.made_on) if intro.made_on else tr("not made yet")
            aside = f"{made}, {intro.outcome}" if intro.outcome else made
            button = LinkButton(tr("{name} ({when})").format(name=intro.other_name, when=aside))
            button.clicked.connect(partial(self._desk.shell.go, "person", intro.other_uid))
            self._introduced.content.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
