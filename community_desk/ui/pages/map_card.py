"""What floats over the map: the card of a way with its first ask, and the legend."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from community_desk.ui import theme
from community_desk.ui.employer_sheet import open_employer
from community_desk.ui.pages.map_canvas import COLOURS
from community_desk.ui.paint import mirror, paint_box, paint_text
from community_desk.ui.text import tr
from community_desk.ui.way_shown import way_buttons, way_lines
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.frames import CardFrame, Hairline, ScrollColumn, clear_layout
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.panels import press
from community_desk.ui.words import circle_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from community_desk.ui.desk import Desk
    from community_desk.ui.pages.map_canvas import MapCanvas
    from community_desk.ui.ways import Answer

_WIDE = 300
_GAP = 12


class WayCard(CardFrame):
    """The shortest trusted way, whether its first person has room for an ask, and what to do."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.stops: list[QWidget] = []
        self.title = PlainLabel("", "heading", wrap=True)
        self.leave = Button("", "ghost", icon="x", small=True, name=tr("Close"))
        self.leave.clicked.connect(lambda: self.closed.emit())
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 8, 0)
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = ScrollColumn()
        self._scroll.column.setContentsMargins(16, 4, 16, 14)
        self._scroll.column.setSpacing(8)
        self.column.addLayout(head)
        self.column.addWidget(self._scroll, 1)
        self.hide()

    def show_way(self, answer: Answer, about: str, known: Sequence[str]) -> None:
        """Show a way; `about` is a line on whom it leads to, `known` whom they know."""
        held = self.isAncestorOf(QApplication.focusWidget() or self.leave.window())
        clear_layout(self._scroll.column)
        self.stops = []
        self.title.setText(tr("Shortest way to {goal}").format(goal=answer.goal))
        self.setAccessibleName(self.title.text())
        if about:
            self._say(about)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for words, tone in way_lines(self._desk, answer, right=right):
            self._say(words, tone)
        for button in self._buttons(answer):
            self._scroll.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            self.stops.append(button)
        if known:
            self._scroll.column.addWidget(Hairline())
            for words in known:
                self._say(words)
        self.stops.append(self.leave)
        self._scroll.column.addStretch(1)
        for part in self._scroll.inside.findChildren(QWidget):
            part.show()  # Now, so that the height asked for next holds them.
        self._scroll.verticalScrollBar().setValue(0)
        self.show()
        self.raise_()
        if held:
            self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def height_for(self, width: int) -> int:
        """What the words need at this width."""
        button, inside = self.leave.sizeHint(), self._scroll.column
        title = self.title.heightForWidth(width - 2 - 16 - 8 - 8 - button.width())
        inside.invalidate()
        below = max(inside.heightForWidth(width - 2), inside.minimumSize().height())
        return 12 + max(title, button.height()) + below + 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the card away."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _buttons(self, answer: Answer) -> list[Button]:
        found = way_buttons(self._desk, answer, lambda: None)
        if answer.is_employer:
            about = partial(open_employer, self._desk, answer.goal)
            name = tr("About {org}").format(org=answer.goal)
            found.append(press(name, about, kind="ghost", icon="building"))
        return found

    def _say(self, words: str, tone: str = "text_secondary") -> None:
        self._scroll.column.addWidget(PlainLabel(words, "body", tone, wrap=True))


class Legend(QWidget):
    """What the colours and lines of the drawing mean."""

    def __init__(self) -> None:
        super().__init__()
        self._parts = (
            ("inner", f"{circle_name('inner')} \u00b7 {circle_name('close')}"),
            ("active", circle_name("active")),
            ("wide", f"{circle_name('wide')} \u00b7 {circle_name('edge')}"),
        )
        self._line = tr("line: know each other or introduced by you")
        self.setAccessibleName(", ".join([*(words for _, words in self._parts), self._line]))

    def wanted(self) -> tuple[int, int]:
        """Width and height that hold every word."""
        look = theme.active()
        self.setFont(look.font("small"))
        metrics = self.fontMetrics()
        width = 14 + sum(34 + metrics.horizontalAdvance(words) for _, words in self._parts)
        return width + metrics.horizontalAdvance(self._line) + 16, look.unit(38)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a dot with its words for each colour, then the words of the line."""
        look, painter, direction = theme.active(), QPainter(self), self.layoutDirection()
        paint_box(painter, self.rect(), look.colour("bg_surface"), look.colour("border_subtle"), 12)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font("small"))
        left = 14
        for circle, words in self._parts:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.warmth(COLOURS[circle]))
            dot = QRect(left, (self.height() - 10) // 2, 10, 10)
            painter.drawEllipse(mirror(direction, self.rect(), dot))
            painter.setPen(look.colour("text_primary"))
            width = painter.fontMetrics().horizontalAdvance(words)
            spot = QRect(left + 16, 0, width + 2, self.height())
            paint_text(painter, mirror(direction, self.rect(), spot), words, direction)
            left += 34 + width
        painter.setPen(look.colour("text_muted"))
        rest = QRect(left, 0, max(0, self.width() - left - 10), self.height())
        paint_text(painter, mirror(direction, self.rect(), rest), self._line, direction)


class Floor(QWidget):
    """The drawing or its table over the whole room; card and legend float in the corners.

    The card stands at the reading end, and at the start where it would hide the chosen person.
    """

    def __init__(self, canvas: MapCanvas, table: QWidget, card: WayCard) -> None:
        super().__init__()
        self._canvas, self._card = canvas, card
        self.legend = Legend()
        self._at_start = False
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.addWidget(canvas, 1)
        self._room.addWidget(table, 1)
        self.legend.setParent(self)
        card.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Card and legend keep to their corners."""
        super().resizeEvent(event)
        self.arrange()

    def restyle(self) -> None:
        """Sizes follow the text."""
        self.arrange()

    def arrange(self, chosen: tuple[float, float] | None = None) -> None:
        """Put card and legend where they belong; `chosen` is a place the card must not hide."""
        wide, high = self.legend.wanted()
        foot = QRect(_GAP, self.height() - high - _GAP, min(wide, self.width() - 2 * _GAP), high)
        self.legend.setGeometry(mirror(self.layoutDirection(), self.rect(), foot))
        self.legend.setVisible(self._canvas.isVisibleTo(self))
        self.legend.raise_()
        self._canvas.foot = high + _GAP
        drawn = self._canvas.isVisibleTo(self)
        shown = self._card.isVisibleTo(self)
        width = min(theme.active().unit(_WIDE), self.width() - 2 * _GAP)
        room = self.height() - 2 * _GAP - (high + _GAP if drawn else 0)
        height = max(80, min(self._card.height_for(width), room))
        end = QRect(self.width() - width - _GAP, _GAP, width, height)
        if chosen is not None:
            spot = mirror(self.layoutDirection(), self.rect(), end)
            self._at_start = spot.adjusted(-20, -20, 20, 20).contains(
                int(chosen[0]), int(chosen[1])
            )
        if self._at_start and drawn:
            end.moveLeft(_GAP)
        self._card.setGeometry(mirror(self.layoutDirection(), self.rect(), end))
        self._room.setContentsMargins(0, 0, 0 if drawn or not shown else width + 2 * _GAP, 0)
        self._card.raise_()
