"""Frames: cards, hairlines, scrolling columns, what stands where nothing is yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from community_desk.ui import theme
from community_desk.ui.icons import paint_icon
from community_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from community_desk.ui.widgets.buttons import Button


class CardFrame(QFrame):
    """A white card with a hairline and twelve pixels of rounding."""

    def __init__(self, parent: QWidget | None = None, *, padding: int = 0) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(0)


class Hairline(QWidget):
    """A line of one pixel."""

    def __init__(self, parent: QWidget | None = None, *, upright: bool = False) -> None:
        super().__init__(parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw."""
        QPainter(self).fillRect(self.rect(), theme.active().colour("border_subtle"))


class ScrollColumn(QScrollArea):
    """A column that scrolls, without a frame of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = QWidget()
        self.inside.setObjectName("column")
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(10)
        self.setWidget(self.inside)

    def minimumSizeHint(self) -> QSize:
        """A scrolling column can be small."""
        return QSize(120, 80)


class Middle(ScrollColumn):
    """What stands between title and buttons: as high as its content, less where no room is."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._width = width
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """All of the content at the width it is meant for."""
        width = theme.active().unit(self._width)
        self.column.activate()
        wraps = self.column.hasHeightForWidth()
        high = self.column.totalHeightForWidth(width) if wraps else self.column.sizeHint().height()
        return QSize(width, high)


class IconSpot(QWidget):
    """An icon that stands alone."""

    def __init__(
        self, name: str, size: int = 18, tone: str = "text_secondary", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._size, self._tone = name, size, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        side = theme.active().unit(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw."""
        paint_icon(QPainter(self), self._name, self.rect(), theme.active().colour(self._tone))


class EmptyState(QWidget):
    """An icon, one sentence and one action, in the middle of the room there is."""

    def __init__(
        self,
        icon: str,
        sentence: str,
        aside: str = "",
        action: Button | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(8)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(IconSpot(icon, 30, "accent"), 0, middle)
        self.sentence = PlainLabel(sentence, "heading", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.sentence)
        self.aside = PlainLabel(aside, "body", "text_secondary", wrap=True)
        self.aside.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.aside)
        if not aside:
            self.aside.hide()
        if action is not None:
            column.addSpacing(8)
            column.addWidget(action, 0, middle)
        column.addStretch(1)


def clear_layout(layout: QLayout) -> None:
    """Take every widget and inner layout out of a layout and let them go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)
