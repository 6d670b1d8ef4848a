"""What belongs to a person, below who they are: jobs, ties, days, gifts, fields, notes, files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from community_desk.ui import person_links
from community_desk.ui import person_words as say
from community_desk.ui.employer_sheet import open_employer
from community_desk.ui.pages import person_forms as forms
from community_desk.ui.pages.person_files import FilesSection
from community_desk.ui.pages.person_sections import Section, keep_focus, small_button
from community_desk.ui.paint import ChipText
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import LinkButton
from community_desk.ui.widgets.item_line import ItemLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from community_desk.store.queries.person_parts import FieldLine, NoteLine
    from community_desk.ui.desk import Desk
    from community_desk.ui.rows import PersonView


class PartsSide(QWidget):
    """Sections that are there when they hold something; the menu adds the first of each."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._uid = ""
        self._positions = Section(tr("Positions"))
        self._positions.offer("plus", tr("Add a position"), self.add_position)
        self._relations = Section(tr("Who they know"))
        self._relations.offer("plus", tr("Add somebody they know"), self.add_relation)
        self._dates = Section(tr("Days that matter"))
        self._dates.offer("plus", tr("Add a day"), self.add_date)
        self._gifts = Section(tr("Gifts"))
        self._gifts.offer("plus", tr("Add a gift"), self.add_gift)
        self._fields = Section(tr("Your own fields"))
        self._fields.offer("plus", tr("Add a field of your own"), self.add_field)
        self._notes = Section(tr("Notes"))
        self._notes.offer("plus", tr("Add a note"), self.add_note)
        self.files = FilesSection(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for section in (
            self._notes, self._dates, self._positions, self._relations, self._gifts,
            self._fields, self.files,
        ):  # fmt: skip
            column.addWidget(section)

    def show_person(self, view: PersonView) -> None:
        """Show what belongs to another person."""
        self._uid = view.uid
        keep_focus(self, lambda: self._show(view))

    def offers(self) -> list[tuple[str, str, Callable[[], object]]]:
        """What can be added: words, icon, action."""
        return [
            (tr("A note"), "note", self.add_note),
            (tr("A day that matters"), "cake", self.add_date),
            (tr("A new job"), "briefcase", partial(forms.move_form, self._desk, self._uid)),
            (tr("A position held before"), "building", self.add_position),
            (tr("Somebody they know"), "affiliate", self.add_relation),
            (tr("A gift"), "gift", self.add_gift),
            (tr("A field of your own"), "list-check", self.add_field),
            (tr("A file"), "folder-open", self.files.add_file),
            (tr("A photo"), "user", self.files.add_photo),
        ]

    def add_note(self) -> None:
        """Open the form for a note."""
        forms.note_form(self._desk, self._uid)

    def add_date(self) -> None:
        """Open the form for a day."""
        forms.date_form(self._desk, self._uid)

    def add_position(self) -> None:
        """Open the form for a position."""
        forms.position_form(self._desk, self._uid)

    def add_relation(self) -> None:
        """Open the form for somebody they know."""
        forms.relation_form(self._desk, self._uid)

    def add_gift(self) -> None:
        """Open the form for a gift."""
        forms.gift_form(self._desk, self._uid)

    def add_field(self) -> None:
        """Open the form for a field of the user's own."""
        forms.own_field_form(self._desk, self._uid)

    def _show(self, view: PersonView) -> None:
        self._show_notes(view)
        self._show_dates(view)
        self._show_positions(view)
        self._show_relations(view)
        self._show_gifts(view)
        self._show_fields(view)
        self.files.show_person(view)

    def _show_notes(self, view: PersonView) -> None:
        section, today = self._notes, self._desk.today
        section.clear()
        notes = sorted(view.parts.notes, key=lambda note: note.is_expired(today))
        section.setVisible(bool(notes))
        for note in notes:
            line = ItemLine(
                note_title(note, expired=note.is_expired(today)),
                say.note_words(note, today),
                icon="" if note.sensitivity == "open" else "lock",
                muted=note.is_expired(today) or note.sensitivity == "secret",
            )
            line.clicked.connect(partial(forms.note_form, self._desk, view.uid, note))
            section.content.addWidget(line)

    def _show_dates(self, view: PersonView) -> None:
        section, today = self._dates, self._desk.today
        section.clear()
        section.setVisible(bool(view.parts.dates))
        for one in view.parts.dates:
            when, ahead = say.date_words(one, today)
            chip = ChipText(ahead, "neutral") if ahead else None
            line = ItemLine(say.date_name(one), when, chip=chip)
            line.clicked.connect(partial(forms.date_form, self._desk, view.uid, one))
            section.content.addWidget(line)

    def _show_positions(self, view: PersonView) -> None:
        section = self._positions
        section.clear()
        section.setVisible(bool(view.parts.positions))
        for one in view.parts.positions:
            line = ItemLine(*say.position_words(one), muted=one.ended_on is not None)
            line.clicked.connect(partial(forms.position_form, self._desk, view.uid, one))
            row = QHBoxLayout()
            row.setSpacing(4)
            row.addWidget(line, 1)
            if one.org:
                name = tr("About {org}").format(org=one.org)
                about = small_button("building", name)
                about.clicked.connect(partial(open_employer, self._desk, one.org))
                row.addWidget(about, 0, Qt.AlignmentFlag.AlignTop)
            section.content.addLayout(row)

    def _show_relations(self, view: PersonView) -> None:
        section = self._relations
        section.clear()
        section.setVisible(bool(view.parts.relations))
        for one in view.parts.relations:
            row = QHBoxLayout()
            row.setSpacing(6)
            link = LinkButton(one.other_name)
            link.clicked.connect(partial(self._desk.shell.go, "person", one.other_uid))
            row.addWidget(link)
            how = ItemLine(say.relation_words(one), muted=True)
            how.setAccessibleName(tr("How they know {name}").format(name=one.other_name))
            how.clicked.connect(partial(forms.relation_form, self._desk, view.uid, one))
            row.addWidget(how, 1)
            section.content.addLayout(row)

    def _show_gifts(self, view: PersonView) -> None:
        section, today = self._gifts, self._desk.today
        section.clear()
        section.setVisible(bool(view.parts.gifts))
        for one in view.parts.gifts:
            line = ItemLine(one.text, say.gift_words(one, today))
            line.clicked.connect(partial(forms.gift_form, self._desk, view.uid, one))
            section.content.addWidget(line)

    def _show_fields(self, view: PersonView) -> None:
        section = self._fields
        section.clear()
        values = say.own_values(view.parts.fields, view.page.custom)
        section.setVisible(bool(values))
        for field, name, value in values:
            section.content.addLayout(self._field(view, field, name, value))
        empty = [f for f in view.parts.fields if f.name not in view.page.custom]
        for field in empty if values else ():
            line = ItemLine(tr("{name}: not filled in").format(name=field.name), muted=True)
            line.clicked.connect(
                partial(forms.value_form, self._desk, view.uid, field, field.name, None)
            )
            section.content.addWidget(line)

    def _field(
        self, view: PersonView, field: FieldLine | None, name: str, value: Any
    ) -> QHBoxLayout:
        kind = field.type if field is not None else "text"
        line = ItemLine(say.value_words(kind, value, self._desk.today), name)
        line.setAccessibleDescription(name)
        line.clicked.connect(partial(forms.value_form, self._desk, view.uid, field, name, value))
        row = QHBoxLayout()
        row.addWidget(line, 1)
        link = person_links.page_link(str(value)) if kind == "link" else ""
        if link:
            name = tr("Open {what}").format(what=name)
            button = small_button("external-link", name)
            button.clicked.connect(lambda: person_links.open_link(link))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row


def note_title(note: NoteLine, *, expired: bool) -> str:
    """A note as listed: secret ones and expired ones keep their words to themselves."""
    if expired:
        return tr("Expired note")
    return tr("Secret note: press to read") if note.sensitivity == "secret" else note.text
