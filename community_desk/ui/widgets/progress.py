"""Work that takes a while: what is happening, how far it is, and a way out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from community_desk.ui import theme
from community_desk.ui.paint import mirror, paint_box
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.labels import PlainLabel


class ProgressPanel(QWidget):
    """A line of words, a bar and Cancel."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel("", "body", "text_secondary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self.cancel = Button(tr("Cancel"), small=True)
        self.cancel.clicked.connect(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(self.cancel)
        column.addLayout(row)
        column.addWidget(self._bar)

    def begin(self, words: str) -> None:
        """Start with an unknown length."""
        self.cancel.setEnabled(True)
        self._words.setText(words)
        self._bar.setRange(0, 0)
        self.show()

    def advance(self, done: int, total: int, words: str = "") -> None:
        """Show how far it is; a total of 0 is unknown."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if words:
            self._words.setText(words)

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self._words.setText(tr("Stopping..."))
        self.cancelled.emit()


class LoadBar(QWidget):
    """A thin bar: how much of something is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, words: str) -> None:
        """Fill a share of 0 to 1."""
        self._share = min(max(share, 0.0), 1.0)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """A thin bar."""
        return QSize(160, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track and part."""
        look = theme.active()
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        paint_box(painter, self.rect(), look.colour("bg_pressed"), None, 3)
        part = self.rect()
        part.setWidth(round(self.width() * self._share))
        if part.width() >= 6:
            place = mirror(self.layoutDirection(), self.rect(), part)
            paint_box(painter, place, look.colour("accent"), None, 3)
