"""Two columns of cards, each card as high as its content; one column where room is short."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from community_desk.ui import theme

_GAP = 12


class Columns(QWidget):
    """Cards in reading order, each with its side (0 or 1) and what it needs as minimum width.

    Unlike in a row of equals no card is stretched to the height of a taller neighbour. `share`
    is how wide the first side is; one with a card that needs more takes it from the other.
    """

    def __init__(
        self,
        cards: Sequence[tuple[QWidget, int]],
        *,
        least: int = 400,
        share: float = 0.5,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards, self._least, self._share = tuple(cards), least, share
        self._two: bool | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._sides = (QVBoxLayout(), QVBoxLayout())
        for side in self._sides:
            side.setSpacing(_GAP)
            self._row.addLayout(side)
        self._place(two=True)

    @property
    def side_by_side(self) -> bool:
        """Whether there are two columns at the moment."""
        return bool(self._two)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest card alone: two columns too wide for the window become one."""
        return QSize(max(self._needed(0), self._needed(1)), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between one column and two anew, and how wide they are."""
        super().resizeEvent(event)
        self.settle()

    def settle(self) -> None:
        """Share the room anew: a card may need another width now."""
        least = theme.active().unit(self._least)
        needs = [max(least, self._needed(side)) for side in (0, 1)]
        room = self.width() - _GAP
        two = sum(needs) <= room
        self._place(two=two)
        first = min(max(needs[0], round(room * self._share)), room - needs[1])
        for at, wide in enumerate((first, room - first) if two else (1, 0)):
            self._row.setStretch(at, wide)

    def _needed(self, side: int) -> int:
        own = (card.minimumWidth() for card, at in self._cards if at == side)
        return max(own, default=0)

    def _place(self, *, two: bool) -> None:
        if two == self._two:
            return
        self._two = two
        for side in self._sides:
            while side.takeAt(0) is not None:
                pass
        for card, own in self._cards:
            self._sides[own if two else 0].addWidget(card)
        for side in self._sides:
            side.addStretch(1)
        self._row.setSpacing(_GAP if two else 0)
