"""The keyboard sheet, written from the same tables the keys come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from community_desk.ui import theme
from community_desk.ui.palette import native_keys
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.fields import KeyHint
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.sheet import SheetOverlay

if TYPE_CHECKING:
    from collections.abc import Iterable

    from community_desk.ui.desk import Desk
    from community_desk.ui.page import Page


def key_groups(desk: Desk, pages: Iterable[Page]) -> list[tuple[str, list[tuple[str, str]]]]:
    """Every key with its words, by group."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for command in desk.commands:
        if command.shortcut:
            line = (native_keys(command.shortcut), tr(command.title))
            groups.setdefault(tr(command.group), []).append(line)
    go = [page for page in pages if page.place == "top"]
    everywhere = groups[next(iter(groups))] if groups else groups.setdefault("", [])
    for place, page in enumerate(go, 1):
        words = tr("Go to {page}").format(page=tr(page.title))
        everywhere.append((native_keys(f"Ctrl+{place}"), words))
    for page in pages:
        if page.keys:
            groups[tr(page.title)] = [(tr(keys), tr(words)) for keys, words in page.keys]
    return list(groups.items())


class KeySheet(SheetOverlay):
    """All keys at a glance, in two columns that scroll where the window is low."""

    def __init__(self, window: QWidget, desk: Desk, pages: tuple[Page, ...]) -> None:
        super().__init__(window, tr("Keyboard"), width=820)
        body = QHBoxLayout()
        body.setSpacing(36)
        sides = (QVBoxLayout(), QVBoxLayout())
        heights = [0, 0]
        for title, lines in key_groups(desk, pages):
            side = 0 if heights[0] <= heights[1] else 1
            heights[side] += len(lines) + 2
            sides[side].addLayout(self._group(title, lines))
        for side_column in sides:
            side_column.setSpacing(16)
            side_column.addStretch(1)
            body.addLayout(side_column, 1)
        self.body.addLayout(body)
        leave = Button(tr("Close"))
        leave.clicked.connect(self.close_overlay)
        self.foot.addStretch(1)
        self.foot.addWidget(leave)

    def _group(self, title: str, lines: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, theme.active().unit(96))
        grid.setColumnStretch(1, 1)
        label = PlainLabel(title, "small", "text_muted", weight="semibold")
        grid.addWidget(label, 0, 0, 1, 2)
        beginning = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        for row, (keys, words) in enumerate(lines, 1):
            grid.addWidget(KeyHint(keys), row, 0, beginning)
            grid.addWidget(PlainLabel(words, "body", wrap=True), row, 1)
        return grid
