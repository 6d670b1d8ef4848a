"""The columns of People by choice: which, in what order, and what the table is sorted by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from community_desk.ui import theme
from community_desk.ui.models.people import Column, columns_of, known_columns
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.fields import CheckLine, Choice
from community_desk.ui.widgets.frames import Hairline, ScrollColumn, clear_layout
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.overlay import Popover

if TYPE_CHECKING:
    from typing import Any


class ColumnLine(CheckLine):
    """A column to tick; Alt with Up and Down moves it."""

    def __init__(self, words: str, move: Callable[[int], None]) -> None:
        super().__init__(words, strike=False)
        self._move = move

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the column, an arrow alone goes to the next line."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(step)
        elif step is not None:
            event.ignore()
        else:
            super().keyPressEvent(event)


class ColumnsMenu(Popover):
    """Lines to tick in the order of the table; `changed` gets the keys, `sorted_by` the order."""

    def __init__(
        self,
        anchor: QWidget,
        shown: Sequence[str],
        fields: Sequence[str],
        changed: Callable[[tuple[str, ...]], None],
    ) -> None:
        super().__init__(anchor, tr("Columns"))
        self._known = known_columns(fields)
        self._shown = [column.key for column in columns_of(shown)]
        self._known |= {column.key: column for column in columns_of(shown)}
        self._changed = changed
        head = PlainLabel(tr("Columns"), "small", "text_muted", weight="semibold")
        self.column.addWidget(head)
        self._list = ScrollColumn()
        self._list.column.setContentsMargins(0, 0, 4, 0)
        self._list.column.setSpacing(0)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._list.column.addLayout(self._lines)
        self.column.addWidget(self._list)
        self.lines: dict[str, ColumnLine] = {}
        self._fill()
        room = anchor.window().height() - 240
        wanted = len(self._known) * theme.active().unit(30) + 8
        self._list.setFixedSize(theme.active().unit(264), max(120, min(wanted, room)))

    def add_sorting(
        self, sort: str, descending: bool, sort_by: Callable[[str, bool], None]
    ) -> None:
        """A choice of the order below the columns, for those who do not press heads."""
        self.column.addWidget(Hairline())
        choice = Choice(tr("Sorted by"))
        for column in self._known.values():
            if column.sorts:
                choice.addItem(column.words, column.key)
        choice.setCurrentIndex(max(0, choice.findData(sort)))
        turned = CheckLine(tr("From the end"), strike=False)
        turned.setChecked(descending)

        def tell(_value: Any = None) -> None:
            sort_by(str(choice.currentData()), turned.isChecked())

        choice.currentIndexChanged.connect(tell)
        turned.toggled.connect(tell)
        self.column.addWidget(PlainLabel(tr("Sorted by"), "small", "text_muted"))
        self.column.addWidget(choice)
        self.column.addWidget(turned)

    def add_action(self, words: str, action: Callable[[], object]) -> None:
        """One more thing to do, at the end."""
        button = Button(words, "ghost", small=True)
        button.clicked.connect(partial(self._leave, action))
        self.column.addWidget(button)

    def _leave(self, action: Callable[[], object]) -> None:
        self.dismiss()
        action()

    def _fill(self, focus: str = "") -> None:
        clear_layout(self._lines)
        self.lines = {}
        rest = [key for key in self._known if key not in self._shown]
        for key in [*self._shown, *rest]:
            self._lines.addWidget(self._line(self._known[key]))
        if focus in self.lines:
            self.lines[focus].setFocus(Qt.FocusReason.TabFocusReason)

    def _line(self, column: Column) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        check = self.lines[column.key] = ColumnLine(column.words, partial(self._move, column.key))
        check.setChecked(column.key in self._shown)
        check.setEnabled(column.key != "name")
        check.toggled.connect(partial(self._tick, column.key))
        row.addWidget(check, 1)
        if column.key in self._shown:
            for icon, words, step in (
                ("chevron-up", tr("Move {column} up"), -1),
                ("chevron-down", tr("Move {column} down"), 1),
            ):
                name = words.format(column=column.words)
                button = Button("", "ghost", icon=icon, small=True, name=name)
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                button.clicked.connect(partial(self._move, column.key, step))
                row.addWidget(button)
        return line

    def _tick(self, key: str, on: bool) -> None:
        self._shown = [each for each in self._shown if each != key] + ([key] if on else [])
        self._tell(key)

    def _move(self, key: str, by: int) -> None:
        if key not in self._shown:
            return
        place = self._shown.index(key)
        there = min(max(place + by, 0), len(self._shown) - 1)
        self._shown.insert(there, self._shown.pop(place))
        self._tell(key)

    def _tell(self, focus: str) -> None:
        # The line that was pressed is about to go: the focus waits on the menu meanwhile.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fill(focus)
        self._changed(tuple(self._shown))
