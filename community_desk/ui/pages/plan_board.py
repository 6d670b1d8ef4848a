"""The opportunities board: a column a step, cards that move by key, by menu and by drag."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from community_desk.core.opportunity import STEPS
from community_desk.ui import theme
from community_desk.ui.pages import plan_words as say
from community_desk.ui.paint import mirror, paint_box, paint_text
from community_desk.ui.text import number, short_day, tr
from community_desk.ui.widgets.buttons import PaintedButton
from community_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from community_desk.store.queries.opportunities import CardRow

_MIME = "application/x-community-desk-opportunity"
_LEAST_COLUMN = 168


def state_line(row: CardRow, today: date) -> tuple[str, bool]:
    """The last line of a card, and whether it is the user's turn."""
    if row.next_on is not None:
        step = row.next_step or row.person_name or tr("next step")
        return f"{step} · {short_day(row.next_on, today)}", row.next_on <= today
    if row.timer is not None and row.timer.due_on <= today:
        return say.timer_words(row.timer.kind), True
    if row.person_name:
        return row.person_name, False
    inside = [one for one in row.people if not one.left]
    left = len(row.people) - len(inside)
    if inside:
        return tr("%n people inside", "", len(inside)), False
    if left:
        return tr("%n people who left", "", left), False
    return tr("nobody yet"), False


class BoardCard(PaintedButton):
    """One opportunity: employer, title, what is next. Enter opens; Ctrl and arrows move it."""

    moved = Signal(int)

    def __init__(self, row: CardRow, today: date, parent: QWidget | None = None) -> None:
        super().__init__(row.org or row.title, parent)
        self.row = row
        self._title = row.title if row.org and row.title != row.org else ""
        self._state, self._turn = state_line(row, today)
        self._pressed_at = QPoint()
        value = f"{number(row.value)} {row.currency}".strip() if row.value else ""
        self._value = value
        said = [self.text(), self._title, value, self._state]
        self.setAccessibleName(". ".join(part for part in said if part))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as the words need at this width."""
        return QSize(_LEAST_COLUMN - 20, self._height(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Room for a word."""
        return QSize(110, self._height(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words break anew, so the height changes."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _height(self, width: int) -> int:
        """Name, title on up to two lines, what is next on up to two."""
        unit = theme.active().unit
        return unit(34) + sum(self._heights(width)) + unit(8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl with an arrow moves the card to the next or previous step."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()))
        if control and step is not None:
            right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.moved.emit(-step if right_to_left else step)
            return
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a card that stands for an opportunity."""
        far = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if not event.buttons() & Qt.MouseButton.LeftButton or not self.row.uid:
            return
        if far < QApplication.startDragDistance():
            return
        drag = QDrag(self)
        data = QMimeData()
        data.setData(_MIME, self.row.uid.encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(self._pressed_at)
        self.setDown(False)
        drag.exec(Qt.DropAction.MoveAction)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box and words."""
        look, direction, unit = theme.active(), self.layoutDirection(), theme.active().unit
        painter = QPainter(self)
        ground = look.colour("bg_hover" if self._hover else "bg_surface")
        paint_box(painter, self.rect(), ground, look.colour("border_subtle"), 10)
        wide, top = self.width() - 20, unit(9)
        painter.setFont(look.font("body", weight="semibold"))
        painter.setPen(look.colour("text_primary"))
        name = QRect(10, top, wide, unit(20))
        paint_text(painter, mirror(direction, self.rect(), name), self.text(), direction)
        top += unit(20)
        inks = ("text_secondary", "text_secondary", "warning" if self._turn else "text_muted")
        heights = self._heights(self.width())
        for words, ink, role, height in zip(
            (self._title, self._value, self._state), inks, ("body", "small", "small"), heights,
            strict=True,
        ):  # fmt: skip
            if not words:
                continue
            painter.setFont(look.font(role))
            painter.setPen(look.colour(ink))
            spot = mirror(direction, self.rect(), QRect(10, top, wide, height))
            side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
            flags = int(self.style().visualAlignment(direction, side))
            painter.drawText(spot, flags | int(Qt.TextFlag.TextWordWrap), words)
            top += height
        self._paint_ring(painter, 10)

    def _heights(self, width: int) -> tuple[int, int, int]:
        look = theme.active()
        room = QRect(0, 0, max(60, width - 20), 1000)

        def high(words: str, role: str) -> int:
            if not words:
                return 0
            metrics = QFontMetrics(look.font(role))
            flags = int(Qt.TextFlag.TextWordWrap)
            most = 2 * metrics.lineSpacing() + 2
            return min(most, metrics.boundingRect(room, flags, words).height() + look.unit(2))

        return high(self._title, "body"), high(self._value, "small"), high(self._state, "small")


class _Column(QFrame):
    """One step with its cards; takes cards that are dropped on it."""

    dropped = Signal(str, str)

    def __init__(self, step: str, count: int) -> None:
        super().__init__()
        self.step = step
        self.setObjectName("well")
        self.setAcceptDrops(True)
        self.setMinimumWidth(theme.active().unit(_LEAST_COLUMN))
        title = tr(say.BOARD[step])
        self.setAccessibleName(f"{title}: {number(count)}")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 10, 8, 10)
        self.column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(3, 0, 3, 0)
        head.addWidget(PlainLabel(title, "body", weight="semibold"))
        head.addWidget(PlainLabel(number(count), "body", "text_muted"), 1)
        self.column.addLayout(head)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only cards of a board."""
        if event.mimeData().hasFormat(_MIME):
            event.acceptProposedAction()
            self._show_target(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The card went on."""
        super().dragLeaveEvent(event)
        self._show_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take a card."""
        uid = bytes(event.mimeData().data(_MIME).data()).decode()
        event.acceptProposedAction()
        self._show_target(False)
        self.dropped.emit(uid, self.step)

    def _show_target(self, on: bool) -> None:
        self.setProperty("target", "true" if on else "false")
        self.style().unpolish(self)
        self.style().polish(self)


class Board(QScrollArea):
    """All columns side by side; arrows walk over the cards."""

    opened = Signal(object)
    moved = Signal(object, int)
    dropped = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Opportunities"))
        self.columns: list[list[BoardCard]] = []
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.setInterval(0)
        self._fit.timeout.connect(self.fit)

    def show_cards(self, purpose: str, cards: tuple[CardRow, ...], today: date) -> None:
        """Lay the board out anew."""
        inside = QWidget()
        inside.setObjectName("column")
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(10)
        self.columns = []
        for step in STEPS[purpose]:
            own = [card for card in cards if card.step == step]
            column = _Column(step, len(own))
            column.dropped.connect(self.dropped)
            made = []
            for each in own:
                card = BoardCard(each, today)
                card.clicked.connect(lambda _=False, row=each: self.opened.emit(row))
                card.moved.connect(lambda by, row=each: self.moved.emit(row, by))
                column.column.addWidget(card)
                made.append(card)
            if not own:
                hint = PlainLabel(tr(say.GIVES[step]), "small", "text_muted", wrap=True)
                hint.setContentsMargins(3, 0, 3, 0)
                column.column.addWidget(hint)
            column.column.addStretch(1)
            self.columns.append(made)
            row.addWidget(column, 1)
        self.setWidget(inside)
        self._fit.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns get wider or narrower, so cards get lower or higher."""
        super().resizeEvent(event)
        self._fit.start()

    def fit(self) -> None:
        """As high as the fullest column, so that only the page scrolls up and down."""
        inside = self.widget()
        if inside is not None:
            high = inside.sizeHint().height() + 6
            self.setFixedHeight(max(theme.active().unit(240), high + self._bar_room()))

    def focus_card(self, uid: str) -> bool:
        """Put the focus on one card; False when it is not there."""
        for card in (card for column in self.columns for card in column):
            if card.row.uid == uid:
                card.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.ensureWidgetVisible(card)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from card to card, over empty columns too."""
        now = QApplication.focusWidget()
        place = next(
            ((c, r) for c, column in enumerate(self.columns) for r, card in enumerate(column)
             if card is now), None,
        )  # fmt: skip
        keys = Qt.Key
        if place is None or event.key() not in (
            keys.Key_Left, keys.Key_Right, keys.Key_Up, keys.Key_Down,
        ):  # fmt: skip
            super().keyPressEvent(event)
            return
        column, line = place
        if event.key() in (keys.Key_Up, keys.Key_Down):
            line += 1 if event.key() == keys.Key_Down else -1
        else:
            step = 1 if event.key() == keys.Key_Right else -1
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                step = -step
            column += step
            while 0 <= column < len(self.columns) and not self.columns[column]:
                column += step
        if 0 <= column < len(self.columns) and self.columns[column]:
            cards = self.columns[column]
            card = cards[min(max(line, 0), len(cards) - 1)]
            card.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.ensureWidgetVisible(card)

    def _bar_room(self) -> int:
        least = theme.active().unit(_LEAST_COLUMN) * len(self.columns) + 10 * len(self.columns)
        return self.horizontalScrollBar().sizeHint().height() if self.width() < least else 0
