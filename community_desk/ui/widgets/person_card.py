"""A card of Today: who, why, through what, how warm; the selected one shows what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from community_desk.ui import theme
from community_desk.ui.paint import (
    ChipText,
    chip_height,
    mirror,
    paint_avatar,
    paint_chips,
    paint_focus,
    paint_text,
    paint_warmth,
    warmth_size,
)
from community_desk.ui.rows import CardRow, warmth_cells
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button, PaintedButton
from community_desk.ui.words import role_line, warmth_words

if TYPE_CHECKING:
    from collections.abc import Sequence


class PersonCard(PaintedButton):
    """One row of a lane; a press selects it, keys go to the page."""

    log = Signal()
    snooze = Signal()

    def __init__(self, row: CardRow, chips: Sequence[ChipText], parent: QWidget | None = None):
        super().__init__(row.name, parent)
        self.row = row
        self._chips = tuple(chips)
        self._selected = False
        self.first = self.last = False
        self._actions: tuple[Button, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        words = [row.name, role_line(row.role, row.org), row.sentence]
        words += [chip.text for chip in chips] + [warmth_words(row.score)]
        self.setAccessibleName(". ".join(word.rstrip(".") for word in words if word))

    @property
    def selected(self) -> bool:
        """Whether this is the card keys act on."""
        return self._selected

    def set_selected(self, selected: bool) -> None:
        """Show or hide what to do."""
        if selected == self._selected:
            return
        self._selected = selected
        if selected and not self._actions:
            self._make_actions()
        for button in self._actions:
            button.setVisible(selected)
        self._place_actions()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide as there is room, high as the sentence needs."""
        return QSize(400, self.heightForWidth(max(self.width(), 400)))

    def minimumSizeHint(self) -> QSize:
        """Not narrower than its parts."""
        return QSize(320, theme.active().unit(80))

    def heightForWidth(self, width: int) -> int:
        """Padding, name, sentence on one or two lines, chips."""
        unit = theme.active().unit
        return unit(34) + self._sentence_height(width) + unit(6) + chip_height() + unit(12)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The selected ground shows where one is; the ring is for Tab."""
        super().focusInEvent(event)
        tab = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._ring = event.reason() in tab

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key but Space belongs to the page."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons at the end."""
        super().resizeEvent(event)
        self._place_actions()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, avatar, words, chips and warmth."""
        look, direction, unit = theme.active(), self.layoutDirection(), theme.active().unit
        painter = QPainter(self)
        self._paint_ground(painter)
        size = unit(36)
        avatar = QRect(16, (self.height() - size) // 2, size, size)
        place = mirror(direction, self.rect(), avatar)
        paint_avatar(painter, place, self.row.uid, self.row.name)
        left, right = self._words_left(), self.width() - self._taken()
        top = unit(14)
        name = QRect(left, top, right - left, unit(20))
        painter.setFont(look.font("body", weight="semibold"))
        painter.setPen(look.colour("text_primary"))
        taken = paint_text(painter, mirror(direction, self.rect(), name), self.row.name, direction)
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text_muted"))
        role = QRect(left + taken + 5, top, right - left - taken - 5, unit(20))
        if role.width() > 30:
            words = role_line(self.row.role, self.row.org)
            paint_text(painter, mirror(direction, self.rect(), role), words, direction)
        painter.setPen(look.colour("text_secondary"))
        sentence = QRect(left, top + unit(20), right - left, self._sentence_height(self.width()))
        self._paint_sentence(painter, mirror(direction, self.rect(), sentence))
        chips_top = sentence.bottom() + 1 + unit(5)
        area = QRect(0, 0, right, self.height())
        if direction == Qt.LayoutDirection.RightToLeft:
            area = QRect(self.width() - right, 0, right, self.height())
        paint_chips(
            painter, area, area.left() + left, chips_top, self._chips, direction,
            on_selected=self._selected,
        )  # fmt: skip
        bar = warmth_size()
        spot = QRect(
            self.width() - bar.width() - 16,
            (self.height() - bar.height()) // 2,
            bar.width(),
            bar.height(),
        )
        place = mirror(direction, self.rect(), spot)
        paint_warmth(painter, place, warmth_cells(self.row.score), direction)
        if self.hasFocus() and self._ring:
            paint_focus(painter, QRectF(self.rect()), 10)

    def _paint_sentence(self, painter: QPainter, rect: QRect) -> None:
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        flags = int(self.style().visualAlignment(self.layoutDirection(), side))
        painter.drawText(rect, flags | int(Qt.TextFlag.TextWordWrap), self.row.sentence)

    def _paint_ground(self, painter: QPainter) -> None:
        look = theme.active()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._selected or self._hover:
            ground = QColor(look.colour("bg_selected" if self._selected else "bg_hover"))
            if not self._selected:
                # At full strength it is the ground of the chips, which would be gone.
                ground.setAlpha(110)
            painter.fillPath(self._shape(), ground)
        if not self.last:
            painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("border_subtle"))

    def _shape(self) -> QPainterPath:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        rect = QRectF(self.rect())
        if not (self.first or self.last):
            path.addRect(rect)
            return path
        path.addRoundedRect(rect, 11, 11)
        half = QRectF(rect)
        if self.first and not self.last:
            half.setTop(rect.top() + 12)
            path.addRect(half)
        elif self.last and not self.first:
            half.setBottom(rect.bottom() - 12)
            path.addRect(half)
        return path

    def _words_left(self) -> int:
        return 16 + theme.active().unit(36) + 12

    def _taken(self) -> int:
        actions = sum(button.sizeHint().width() + 6 for button in self._actions)
        return 16 + warmth_size().width() + 16 + (actions + 14 if self._selected else 0)

    def _sentence_height(self, width: int) -> int:
        look = theme.active()
        metrics = QFontMetrics(look.font("body"))
        room = max(120, width - self._words_left() - self._taken())
        box = metrics.boundingRect(
            QRect(0, 0, room, 1000), int(Qt.TextFlag.TextWordWrap), self.row.sentence
        )
        return max(look.unit(18), box.height())

    def _make_actions(self) -> None:
        name = self.row.name
        log = Button(
            tr("Log"), "primary", icon="check", small=True, name=tr("Log: {name}").format(name=name)
        )
        snooze = Button(
            tr("Snooze"), icon="clock", small=True, name=tr("Snooze: {name}").format(name=name)
        )
        log.clicked.connect(self.log)
        snooze.clicked.connect(self.snooze)
        self._actions = (log, snooze)
        for button in self._actions:
            button.setParent(self)

    def _place_actions(self) -> None:
        left = self.width() - 16 - warmth_size().width() - 20
        for button in reversed(self._actions):
            size = button.sizeHint()
            left -= size.width()
            spot = QRect(left, (self.height() - size.height()) // 2, size.width(), size.height())
            button.setGeometry(mirror(self.layoutDirection(), self.rect(), spot))
            left -= 6
