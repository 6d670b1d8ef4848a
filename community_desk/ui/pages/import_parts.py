"""Parts of the import page: drop zone, numbers, look-alikes, columns, skipped, earlier."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from community_desk.ui import theme
from community_desk.ui.importing import BatchLine, ColumnRow, LookalikeRow, PreviewView
from community_desk.ui.likeness import likeness_words
from community_desk.ui.text import number, short_day, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.fields import Choice
from community_desk.ui.widgets.flow import FlowLayout
from community_desk.ui.widgets.frames import CardFrame, Hairline, ScrollColumn, clear_layout
from community_desk.ui.widgets.labels import ElidingLabel, PlainLabel, SectionHeader
from community_desk.ui.widgets.marks import Avatar
from community_desk.ui.widgets.overlay import Overlay

_SHOWN_LOOKALIKES = 200
_SHOWN_SKIPPED = 200


class DropZone(QFrame):
    """Where files are dropped or chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sunken")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(6)
        middle = Qt.AlignmentFlag.AlignHCenter
        title = tr("Drop any export here: zip, csv, vcf, mbox, ics, json, txt")
        column.addWidget(PlainLabel(title, "heading"), 0, middle)
        words = tr(
            "Nothing leaves this computer. You see every change before it is made, "
            "and can undo the whole import later."
        )
        aside = PlainLabel(words, "body", "text_secondary", wrap=True)
        aside.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(aside)
        column.addSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        self.choose = Button(tr("Choose files..."), icon="folder-open")
        self.how = Button(tr("How to get my archive"), "ghost", icon="help-circle")
        row.addWidget(self.choose)
        row.addWidget(self.how)
        row.addStretch(1)
        column.addLayout(row)

    def show_target(self, on: bool) -> None:
        """Light up while files hover above."""
        self.setProperty("target", "true" if on else "false")
        self.style().unpolish(self)
        self.style().polish(self)


class NumberCards(QWidget):
    """Five numbers: what the import would do."""

    def __init__(self, view: PreviewView) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        known = tr("they may get new facts") if view.people_known else ""
        again = tr("%n were here already", "", view.interactions_known)
        cards = (
            (tr("New people"), view.people_new, ""),
            (tr("Already here"), view.people_known, known),
            (tr("Look alike"), len(view.lookalikes), tr("you decide") if view.lookalikes else ""),
            (tr("Interactions"), view.interactions, again if view.interactions_known else ""),
            (tr("Skipped rows"), len(view.skipped), tr("see why") if view.skipped else ""),
        )
        for title, count, aside in cards:
            card = CardFrame(padding=15)
            card.column.addWidget(PlainLabel(title, "small", "text_muted", weight="medium"))
            card.column.addWidget(PlainLabel(number(count), "page_title"))
            card.column.addWidget(PlainLabel(aside, "body", "text_muted", wrap=True))
            card.column.addStretch(1)
            row.addWidget(card, 1)


class OwnerQuestion(CardFrame):
    """Asks which of the names in the file is the user; `chosen` gives it."""

    chosen = Signal(str)

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(padding=14)
        self.column.addWidget(SectionHeader(tr("Which of these is you?"), tr("asked only once")))
        self.column.addSpacing(8)
        holder = QWidget()
        flow = FlowLayout(holder)
        for name in names[:12]:
            button = Button(name, small=True)
            button.clicked.connect(partial(self.chosen.emit, name))
            flow.addWidget(button)
        self.column.addWidget(holder)


class LookalikeTable(CardFrame):
    """Who may be the same: two buttons a row. `decided` gives key and uid (empty: two people)."""

    decided = Signal(str, str)

    def __init__(self, rows: Sequence[LookalikeRow]) -> None:
        super().__init__()
        head = SectionHeader(tr("Look alike"), tr("same person? Undecided ones stay apart."))
        head.setContentsMargins(14, 12, 14, 4)
        self.column.addWidget(head)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        titles = (tr("In the file"), tr("Already in your community"), tr("Why we ask"))
        for place, title in enumerate(titles):
            label = PlainLabel(title, "small", "text_muted", weight="medium")
            beside = 16 if place == 0 else 0
            label.setContentsMargins(beside, 6, beside, 8)
            grid.addWidget(label, 0, place)
            grid.setColumnStretch(place, 3)
        self._buttons: dict[str, tuple[Button, Button]] = {}
        for at, row in enumerate(rows[:_SHOWN_LOOKALIKES]):
            grid.addWidget(Hairline(), 2 * at + 1, 0, 1, 4)
            self._add_row(grid, 2 * at + 2, row)
        self.column.addLayout(grid)
        self.column.addSpacing(4)

    def _add_row(self, grid: QGridLayout, at: int, row: LookalikeRow) -> None:
        grid.addWidget(_face(row.key, row.name, row.detail, 16), at, 0)
        grid.addWidget(_face(row.known_uid, row.known_name, row.known_detail, 0), at, 1)
        grid.addWidget(ElidingLabel(likeness_words(row.why), "body", "text_secondary"), at, 2)
        same = Button(
            tr("Same person"), small=True, name=tr("Same person: {name}").format(name=row.name)
        )
        two = Button(
            tr("Two people"), small=True, name=tr("Two people: {name}").format(name=row.name)
        )
        same.clicked.connect(partial(self._decide, row, row.known_uid))
        two.clicked.connect(partial(self._decide, row, ""))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 7, 0, 7)
        buttons.setSpacing(6)
        buttons.addWidget(same)
        buttons.addWidget(two)
        buttons.addSpacing(8)
        grid.addLayout(buttons, at, 3)
        self._buttons[row.key] = (same, two)

    def _decide(self, row: LookalikeRow, uid: str) -> None:
        same, two = self._buttons[row.key]
        same.kind = "primary" if uid else "secondary"
        two.kind = "secondary" if uid else "primary"
        same.update()
        two.update()
        self.decided.emit(row.key, uid)


def _face(uid: str, name: str, detail: str, indent: int) -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    if indent:
        # Room in the row changes sides with the reading direction; a margin does not.
        row.addSpacing(indent)
    avatar = Avatar(24)
    avatar.show_person(uid, name)
    row.addWidget(avatar)
    row.addWidget(ElidingLabel(" · ".join(filter(None, (name, detail))), "body"), 1)
    return part


class ColumnTable(CardFrame):
    """What each column of an unknown table holds; `confirmed` gives field to `#position`."""

    confirmed = Signal(dict)

    def __init__(self, columns: Sequence[ColumnRow], fields: Mapping[str, str]) -> None:
        super().__init__(padding=14)
        head = SectionHeader(tr("Columns"), tr("what does each of them hold?"))
        self.column.addWidget(head)
        self.column.addSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        self._choices: list[tuple[int, Choice]] = []
        for at, column in enumerate(columns):
            grid.addWidget(PlainLabel(column.title, "body", weight="medium"), at, 0)
            box = Choice(tr("Column {name} holds").format(name=column.title))
            box.addItem(tr("Leave out"), "")
            for field, words in fields.items():
                box.addItem(tr(words), field)
            box.setCurrentIndex(max(0, box.findData(column.field)))
            self._choices.append((column.position, box))
            grid.addWidget(box, at, 1)
            sample = " · ".join(column.sample)
            grid.addWidget(ElidingLabel(sample, "body", "text_muted"), at, 2)
        grid.setColumnStretch(2, 1)
        self.column.addLayout(grid)
        self.column.addSpacing(8)
        row = QHBoxLayout()
        row.addStretch(1)
        self.apply = Button(tr("Read with these columns"), small=True)
        self.apply.clicked.connect(self._confirm)
        row.addWidget(self.apply)
        self.column.addLayout(row)

    def _confirm(self) -> None:
        chosen: dict[str, str] = {}
        for position, box in self._choices:
            field, name, at = str(box.currentData() or ""), "", 2
            if not field:
                continue
            name = field
            while name in chosen:
                name, at = f"{field} {at}", at + 1
            chosen[name] = f"#{position}"
        self.confirmed.emit(chosen)


class SkippedList(CardFrame):
    """Rows that were left out, each with its reason."""

    def __init__(self, skipped: Sequence[tuple[str, str]]) -> None:
        super().__init__(padding=14)
        self.column.addWidget(SectionHeader(tr("Skipped"), tr("nothing is left out in silence")))
        self.column.addSpacing(6)
        for where, reason in skipped[:_SHOWN_SKIPPED]:
            row = QHBoxLayout()
            row.setSpacing(14)
            place = ElidingLabel(where, "small", "text_muted")
            place.setFixedWidth(theme.active().unit(200))
            row.addWidget(place)
            row.addWidget(PlainLabel(reason, "body", "text_secondary", wrap=True), 1)
            row.setContentsMargins(0, 3, 0, 3)
            self.column.addLayout(row)
        if len(skipped) > _SHOWN_SKIPPED:
            more = tr("and %n more", "", len(skipped) - _SHOWN_SKIPPED)
            self.column.addWidget(PlainLabel(more, "body", "text_muted"))


class Outcome(CardFrame):
    """What an import did, in one line, with its report to keep."""

    def __init__(self, words: str, skipped: int) -> None:
        super().__init__(padding=14)
        row = QHBoxLayout()
        row.setSpacing(12)
        if skipped:
            aside = tr("%n rows were left out", "", skipped)
            words = tr("{words} {aside}.").format(words=words, aside=aside)
        row.addWidget(PlainLabel(words, "body", wrap=True), 1)
        self.save = save_button()
        row.addWidget(self.save)
        self.column.addLayout(row)


def save_button() -> Button:
    """The way to keep the report of an import."""
    return Button(tr("Save report..."), "ghost", icon="download", small=True)


class EarlierImports(CardFrame):
    """Imports so far, each can be taken back whole."""

    def __init__(self, undo: Callable[[str], None]) -> None:
        super().__init__()
        self._undo = undo
        head = SectionHeader(tr("Earlier imports"))
        head.setContentsMargins(14, 12, 14, 6)
        self.column.addWidget(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self.column.addSpacing(2)

    def show_batches(self, batches: Sequence[BatchLine], today: date) -> None:
        """Show the list; nothing stands where there is none."""
        clear_layout(self._rows)
        self.setVisible(bool(batches))
        for at, batch in enumerate(batches):
            if at:
                self._rows.addWidget(Hairline())
            self._rows.addWidget(self._row(batch, today))

    def _row(self, batch: BatchLine, today: date) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(16, 7, 12, 7)
        row.setSpacing(16)
        unit = theme.active().unit
        day = PlainLabel(short_day(batch.day, today) if batch.day else "", "body", "text_muted")
        day.setFixedWidth(unit(64))
        row.addWidget(day)
        name = ElidingLabel(" · ".join(filter(None, (batch.name, batch.format))), "body")
        row.addWidget(name, 2)
        words = tr("%n people", "", batch.people)
        if batch.interactions:
            words += ", " + tr("%n interactions", "", batch.interactions)
        if batch.removed:
            words = tr("taken back")
        row.addWidget(ElidingLabel(words, "body", "text_secondary"), 3)
        undo = Button(
            tr("Undo import"),
            "ghost",
            icon="arrow-back-up",
            small=True,
            name=tr("Undo import of {name}").format(name=batch.name),
        )
        if batch.removed:
            undo.hide()
        undo.clicked.connect(partial(self._undo, batch.uid))
        row.addWidget(undo)
        return part


class HowToGet(Overlay):
    """For each kind of file: how the user gets it."""

    def __init__(self, window: QWidget, ways: Sequence[tuple[str, str]]) -> None:
        super().__init__(window, tr("How to get my archive"), width=620, top=70)
        self.column.setContentsMargins(24, 20, 12, 16)
        self.column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("How to get my archive"), "title"), 1)
        close = Button("", "ghost", icon="x", name=tr("Close"))
        close.clicked.connect(self.close_overlay)
        head.addWidget(close)
        self.column.addLayout(head)
        scroll = ScrollColumn()
        scroll.column.setContentsMargins(0, 0, 12, 0)
        for title, words in ways:
            scroll.column.addWidget(PlainLabel(title, "row_title"))
            scroll.column.addWidget(PlainLabel(words, "body", "text_secondary", wrap=True))
            scroll.column.addSpacing(6)
        scroll.column.addStretch(1)
        scroll.setMinimumHeight(theme.active().unit(420))
        self.column.addWidget(scroll)
