"""A QR code, black on white in every theme: a camera wants nothing else."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from community_desk.ui import theme

QUIET = 4
"""Free modules around the code, as the standard wants them."""

Matrix = tuple[tuple[bool, ...], ...]


def matrix_of(text: str) -> Matrix:
    """The modules of the code of a text, dark ones true; segno is loaded only here."""
    import segno

    # Readers guess UTF-8 more surely than the Latin letters of the standard.
    code = segno.make(text, error="m", micro=False, encoding="utf-8")
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


class QrCode(QWidget):
    """Draws the code as large as whole pixels a module allow; its words are for those who hear."""

    def __init__(self, text: str, name: str, words: str) -> None:
        super().__init__()
        self.matrix = matrix_of(text)
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Large enough for a camera an arm's length away."""
        side = theme.active().unit(264)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """A code that is squeezed is no code."""
        return self.sizeHint()

    def module_at(self, row: int, column: int) -> QRect:
        """Where a module is drawn."""
        size, start = self._grid()
        return QRect(start.x() + column * size, start.y() + row * size, size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw; the code is never mirrored."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        for row, modules in enumerate(self.matrix):
            for column, dark in enumerate(modules):
                if dark:
                    painter.fillRect(self.module_at(row, column), Qt.GlobalColor.black)
        if self.hasFocus():
            look = theme.active()
            painter.setPen(look.colour("focus_ring"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _grid(self) -> tuple[int, QRect]:
        """Pixels of a module, and the square of all of them in the middle."""
        count = len(self.matrix)
        side = min(self.width(), self.height())
        size = max(1, side // (count + 2 * QUIET))
        whole = size * count
        left, top = (self.width() - whole) // 2, (self.height() - whole) // 2
        return size, QRect(left, top, whole, whole)
