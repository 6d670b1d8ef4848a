"""Choosing, field by field, whose value stays when two people become one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from community_desk.store.queries.merges import Difference, differences
from community_desk.ui import theme
from community_desk.ui.change_words import field_name, value_words
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button, ChipButton
from community_desk.ui.widgets.frames import clear_layout
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.sheet import SheetOverlay
from community_desk.ui.words import CIRCLES

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

SIDES = ("keep", "other")
_LONGEST = 34
_WIDEST, _TITLE = 208, 160
"""Two values and the name between them stand beside one another in the sheet."""


class MergeChoices(QWidget):
    """A line a field in which two people differ: the value that stays is tinted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.chips: dict[str, tuple[ChipButton, ChipButton]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)

    @property
    def choices(self) -> dict[str, str]:
        """For each field shown, the side whose value stays."""
        return {field: SIDES[chips[1].is_on] for field, chips in self.chips.items()}

    def show_differences(self, found: Sequence[Difference]) -> None:
        """Show other people's fields; what stands with the first stays, the nearer circle too."""
        clear_layout(self._grid)
        self.chips = {}
        unit = theme.active().unit
        for row, one in enumerate(found):
            pair = (self._chip(one, one.mine), self._chip(one, one.theirs))
            middle = Qt.AlignmentFlag.AlignVCenter
            sides = (Qt.AlignmentFlag.AlignTrailing, Qt.AlignmentFlag.AlignLeading)
            for at, chip in enumerate(pair):
                chip.setMaximumWidth(unit(_WIDEST))
                chip.clicked.connect(partial(self.choose, one.field, SIDES[at]))
                self._grid.addWidget(chip, row, 2 * at, sides[at] | middle)
            title = PlainLabel(field_name(one.field), "body", "text_secondary", wrap=True)
            title.setFixedWidth(unit(_TITLE))
            title.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(title, row, 1, middle)
            self.chips[one.field] = pair
            self.choose(one.field, _default(one))
        for at in (0, 2):
            self._grid.setColumnStretch(at, 1)

    def choose(self, field: str, side: str, _checked: bool = False) -> None:
        """Let the value of one side stay."""
        for at, chip in enumerate(self.chips[field]):
            chip.set_on(SIDES[at] == side)

    def _chip(self, one: Difference, value: object) -> ChipButton:
        words = " ".join(value_words(one.field, value, self._desk.today).split())
        shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}\u2026"
        return ChipButton(shown, name=f"{field_name(one.field)}: {words}")


def _default(one: Difference) -> str:
    if one.field == "circle":
        near = [CIRCLES.index(each) if each in CIRCLES else 99 for each in (one.mine, one.theirs)]
        return SIDES[near[1] < near[0]]
    if one.field == "birthday" and one.mine[:2] == one.theirs[:2]:
        return SIDES[one.mine[2] is None]
    return SIDES[0]


class MergeSheet(SheetOverlay):
    """Two people and what they differ in; nothing is written before Merge."""

    def __init__(
        self, desk: Desk, names: tuple[str, str], found: Sequence[Difference],
        merge: Callable[[dict[str, str]], None],
    ) -> None:  # fmt: skip
        height = 230 + 34 * len(found)
        super().__init__(desk.shell.widget(), tr("What stays?"), width=680, height=height)
        self._merge = merge
        self.set_title(
            tr("What stays?"), tr("{other} goes into {name}").format(other=names[1], name=names[0])
        )
        self.choices = MergeChoices(desk)
        self.choices.show_differences(found)
        self.body.addWidget(self.choices)
        words = tr("All else of both is kept. It can be undone, and taken apart later.")
        self.body.addWidget(PlainLabel(words, "body", "text_muted", wrap=True))
        self.body.addStretch(1)
        self.foot.addStretch(1)
        leave, act = Button(tr("Cancel")), Button(tr("Merge"), "primary")
        leave.clicked.connect(self.close_overlay)
        act.clicked.connect(self._go)
        self.foot.addWidget(leave)
        self.foot.addWidget(act)

    def _go(self) -> None:
        choices = self.choices.choices
        self.close_overlay()
        self._merge(choices)


def differences_of(desk: Desk, uid: str, other_uid: str) -> list[Difference]:
    """What two people differ in."""
    with desk.db.read() as connection:
        return differences(connection, uid, other_uid)


def merge_chosen(desk: Desk, uid: str, other_uid: str) -> None:
    """Make one person of two: ask what stays where they differ, else at once."""
    from community_desk.operations import merging

    found = differences_of(desk, uid, other_uid)

    def merge(choices: dict[str, str]) -> None:
        act = partial(merging.merge_people, desk.db, uid, other_uid, choices)
        desk.act(act, tr("One person now"))

    if not found:
        merge({})
        return
    names = next(((one.mine, one.theirs) for one in found if one.field == "name"), None)
    MergeSheet(desk, names or (_name(desk, uid), _name(desk, other_uid)), found, merge).open()


def _name(desk: Desk, uid: str) -> str:
    with desk.db.read() as connection:
        row = connection.execute("SELECT name FROM people WHERE uid = ?", (uid,)).fetchone()
    return str(row[0]) if row is not None else ""
