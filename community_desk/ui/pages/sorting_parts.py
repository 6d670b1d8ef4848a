"""Parts of the sorting page: a tile a circle, a line to write in, the keys below."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from community_desk.ui import theme
from community_desk.ui.paint import paint_box
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button, LinkButton, PaintedButton
from community_desk.ui.widgets.flow import FlowLayout
from community_desk.ui.widgets.frames import ScrollColumn
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.overlay import Popover
from community_desk.ui.widgets.panels import person_line

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


class Tile(PaintedButton):
    """A decision: its key, its name, what follows from it; the suggested one is tinted."""

    def __init__(self, words: str, keys: str, aside: str) -> None:
        super().__init__(words)
        self._keys, self._aside = keys, aside
        self.suggested = False
        self.setAccessibleName(", ".join(filter(None, (words, aside))))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def restyle(self) -> None:
        """The height follows the text."""
        self.setFixedHeight(theme.active().unit(86))

    def suggest(self, suggested: bool) -> None:
        """Tint it, or not."""
        self.suggested = suggested
        self.setAccessibleDescription(tr("suggested") if suggested else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Three lines with their room."""
        look = theme.active()
        name = QFontMetrics(look.font("body", weight="semibold")).horizontalAdvance(self.text())
        aside = QFontMetrics(look.font("caption")).horizontalAdvance(self._aside)
        return QSize(max(name, aside, look.unit(64)) + 16, look.unit(86))

    def minimumSizeHint(self) -> QSize:
        """Long words may be cut."""
        return QSize(theme.active().unit(64), theme.active().unit(86))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box with key, name and what follows, one below the other."""
        look, painter = theme.active(), QPainter(self)
        ground = "accent_subtle" if self.suggested else "bg_hover" if self._hover else "bg_surface"
        line = "accent" if self.suggested else "border"
        paint_box(painter, self.rect(), look.colour(ground), look.colour(line), 10)
        painter.setFont(look.font("caption"))
        width = painter.fontMetrics().horizontalAdvance(self._keys) + 10
        key = QRect((self.width() - width) // 2, look.unit(13), width, look.unit(17))
        paint_box(painter, key, look.colour("bg_sunken"), look.colour("border"), 4)
        middle = Qt.AlignmentFlag.AlignCenter
        painter.setPen(look.colour("text_secondary"))
        painter.drawText(key, middle, self._keys)
        for words, font, ink, top in (
            (self.text(), look.font("body", weight="semibold"), "text_primary", 38),
            (self._aside, look.font("caption"), "text_secondary", 57),
        ):
            painter.setFont(font)
            painter.setPen(look.colour(ink))
            room = self.width() - 8
            cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(4, look.unit(top), room, look.unit(20)), middle, cut)
        self._paint_ring(painter, 10)


class KnownLine(QWidget):
    """Since when somebody is known and, where there are any, the people in common to look at."""

    def __init__(self, show_common: Callable[[], object]) -> None:
        super().__init__()
        row = FlowLayout(self, gap=6, centred=True)
        self.words = PlainLabel("", "body", "text_muted")
        self.words.setMinimumHeight(theme.active().unit(24))
        self.dot = PlainLabel("\u00b7", "body", "text_muted")
        self.common = LinkButton("")
        self.common.clicked.connect(lambda: show_common())
        for part in (self.words, self.dot, self.common):
            row.addWidget(part)

    def say(self, words: str, in_common: int) -> None:
        """Show another person's line."""
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.dot.setVisible(bool(words) and in_common > 0)
        self.dot.setMinimumHeight(theme.active().unit(24))
        said = tr("%n people in common", "", in_common)
        self.common.setText(said)
        self.common.setAccessibleName(said)
        self.common.setVisible(in_common > 0)
        self.common.updateGeometry()


def open_common(desk: Desk, anchor: QWidget, people: list[tuple[str, str, str]]) -> Popover:
    """List people in common beside their count; a press opens one of them."""
    menu = Popover(anchor, tr("People in common"))
    inside = ScrollColumn()
    inside.column.setContentsMargins(4, 2, 4, 2)
    inside.column.setSpacing(0)
    for uid, name, how in people:
        go = partial(_open, desk, menu, uid)
        inside.column.addWidget(person_line(uid, name, "", how, go))
        inside.column.addSpacing(8)
    look = theme.active()
    inside.setFixedWidth(look.unit(300))
    inside.setFixedHeight(min(look.unit(320), len(people) * look.unit(56)))
    menu.column.addWidget(inside)
    menu.open()
    return menu


def _open(desk: Desk, menu: Popover, uid: str) -> None:
    menu.dismiss()
    desk.shell.go("person", uid)


class WriteLine(QLineEdit):
    """A line that comes when it is asked for: Enter hands over, Esc goes away."""

    def __init__(self, leave: Callable[[], None]) -> None:
        super().__init__()
        self._leave = leave
        self._take: Callable[[str], None] = lambda _text: None
        self.returnPressed.connect(self._enter)
        self.hide()

    def ask(self, name: str, hint: str, take: Callable[[str], None]) -> None:
        """Come, and hand what is written to `take`."""
        self._take = take
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.clear()
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes away without a word."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        text = self.text().strip()
        self._close()
        if text:
            self._take(text)

    def _close(self) -> None:
        self.hide()
        self._leave()


def key_row(actions: tuple[tuple[str, str, Callable[[], object]], ...]) -> QWidget:
    """Quiet buttons with their keys, in as many rows as they need."""
    line = QWidget()
    row = FlowLayout(line, gap=4, centred=True)
    for words, keys, action in actions:
        button = Button(words, "ghost", keys=keys, small=True)
        button.clicked.connect(partial(_press, action))
        row.addWidget(button)
    return line


def _press(action: Callable[[], object], _checked: bool = False) -> None:
    action()
