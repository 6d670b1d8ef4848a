"""Two columns of cards, each card as high as its content; one column where room is short."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from community_desk.ui import theme


class Columns(QWidget):
    """Cards in reading order, each with its side (0 or 1); `shares` is how wide the sides are.

    Unlike in a row of equals no card is stretched to the height of a taller neighbour.
    """

    def __init__(
        self,
        cards: Sequence[tuple[QWidget, int]],
        *,
        least: int = 400,
        shares: tuple[int, int] = (1, 1),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards, self._least, self._shares = tuple(cards), least, shares
        self._two: bool | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._sides = (QVBoxLayout(), QVBoxLayout())
        for side in self._sides:
            side.setSpacing(12)
            self._row.addLayout(side)
        self._place(two=True)

    @property
    def side_by_side(self) -> bool:
        """Whether there are two columns at the moment."""
        return bool(self._two)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest card alone: two columns too wide for the window become one."""
        wide = max((card.minimumSizeHint().width() for card, _ in self._cards), default=0)
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between one column and two anew."""
        super().resizeEvent(event)
        self._place(two=self._fits())

    def _fits(self) -> bool:
        room = self.width() - self._row.spacing()
        wide = [room * share // sum(self._shares) for share in self._shares]
        if min(wide) < theme.active().unit(self._least):
            return False
        return all(card.minimumSizeHint().width() <= wide[side] for card, side in self._cards)

    def _place(self, *, two: bool) -> None:
        if two == self._two:
            return
        self._two = two
        for side in self._sides:
            while side.takeAt(0) is not None:
                pass
        for card, own in self._cards:
            self._sides[own if two else 0].addWidget(card)
        for at, column in enumerate(self._sides):
            column.addStretch(1)
            self._row.setStretch(at, self._shares[at] if two else 1 - at)
        self._row.setSpacing(12 if two else 0)
