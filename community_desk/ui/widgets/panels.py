"""Panels of the wide pages: a titled card, a line about a person, a line with a bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from community_desk.ui import theme
from community_desk.ui.widgets.buttons import Button, LinkButton
from community_desk.ui.widgets.frames import CardFrame
from community_desk.ui.widgets.labels import ElidingLabel, PlainLabel
from community_desk.ui.widgets.marks import Avatar
from community_desk.ui.widgets.progress import LoadBar


class Panel(CardFrame):
    """A card with a heading, a quiet word and room for buttons beside it."""

    def __init__(self, title: str, aside: str = "") -> None:
        super().__init__(padding=16)
        self.setAccessibleName(title)
        self.head = QHBoxLayout()
        self.head.setSpacing(10)
        self.title = PlainLabel(title, "heading")
        self.aside = ElidingLabel(aside, "body", "text_muted")
        self.head.addWidget(self.title)
        self.head.addWidget(self.aside, 1)
        self.column.addLayout(self.head)
        self.content = QVBoxLayout()
        self.content.setSpacing(10)
        self.content.setContentsMargins(0, 10, 0, 0)
        self.column.addLayout(self.content)
        self.column.addStretch(1)

    def say(self, words: str) -> None:
        """A quiet sentence in the card."""
        self.content.addWidget(PlainLabel(words, "body", "text_muted", wrap=True))


def press(
    words: str, action: Callable[[], object], *, name: str = "", kind: str = "", icon: str = ""
) -> Button:
    """A small button that does one thing."""
    button = Button(words, kind or "secondary", small=True, name=name, icon=icon)
    button.clicked.connect(lambda: action())
    return button


def side(*panels: QWidget) -> QWidget:
    """Cards one below the other, each as high as it needs."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for panel in panels:
        column.addWidget(panel)
    column.addStretch(1)
    return holder


def person_line(
    uid: str,
    name: str,
    aside: str,
    below: str,
    open_person: Callable[[], object],
    buttons: Sequence[QWidget] = (),
) -> QWidget:
    """Avatar, name that opens the person, two lines of words, buttons at the end."""  # fmt: skip
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    avatar = Avatar(34)
    avatar.show_person(uid, name)
    row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    link = LinkButton(name)
    link.clicked.connect(lambda: open_person())
    words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
    if aside:
        words.addWidget(PlainLabel(aside, "body", "text_primary", wrap=True))
    if below:
        words.addWidget(PlainLabel(below, "body", "text_secondary", wrap=True))
    row.addLayout(words, 1)
    for button in buttons:
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    return line


def bar_line(title: str, aside: str, share: float, ends: Sequence[QWidget] = ()) -> QWidget:
    """A title, words at the end and a thin bar below."""
    line = QWidget()
    column = QVBoxLayout(line)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(5)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(ElidingLabel(title, "body", weight="semibold"), 1)
    row.addWidget(PlainLabel(aside, "body", "text_secondary"))
    for end in ends:
        row.addWidget(end)
    if ends:
        # A row that ends in a chip is as high as its neighbour that ends in a button.
        row.addStrut(theme.active().unit(28))
    column.addLayout(row)
    bar = LoadBar()
    bar.show_share(share, f"{title}: {aside}")
    column.addWidget(bar)
    return line
