"""Labels that show text as it is: no markup is ever interpreted."""

from __future__ import annotations

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from community_desk.ui import theme
from community_desk.ui.text import its_own_way

# Looked up once: there are hundreds of labels on a page.
_PLAIN, _RIGHT = Qt.TextFormat.PlainText, Qt.LayoutDirection.RightToLeft
_UPRIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | _UPRIGHT
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | _UPRIGHT


def hint(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip; what looks like markup is shown as typed."""
    widget.setToolTip("<qt>" + html.escape(text) + "</qt>" if text else "")


class PlainLabel(QLabel):
    """A label in one of the type roles and colour tokens; always plain text."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "text_primary",
        *,
        weight: str = "",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._said = text
        self._role, self._tone, self._weight = role, tone, weight
        super().__init__(parent)
        self.setTextFormat(_PLAIN)
        if wrap:
            self.setWordWrap(True)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)
        self.restyle()
        self._leans_right = self._is_right()
        self.setAlignment(_AT_RIGHT if self._leans_right else _AT_LEFT)

    def setText(self, text: str) -> None:
        """Show another text; one in another script keeps its own order of words."""
        self._said = text
        super().setText(its_own_way(text, right=self._is_right()))

    def text(self) -> str:
        """The text as it was given."""
        return self._said

    def showEvent(self, event: QShowEvent) -> None:
        """Lean to the reading start of the layout, whatever script the text is in.

        Not when the direction changes: Qt tells of a change a dozen times while a page is built.
        """
        super().showEvent(event)
        if self._is_right() != self._leans_right:
            self.setText(self._said)
            self._lean()

    def set_tone(self, tone: str) -> None:
        """Take another colour token."""
        self._tone = tone
        self.restyle()

    def restyle(self) -> None:
        """Take font and colour from the theme."""
        look = theme.active()
        self.setFont(look.font(self._role, weight=self._weight))
        self.setPalette(look.ink(self._tone))

    def _is_right(self) -> bool:
        return self.layoutDirection() == _RIGHT

    def _lean(self) -> None:
        self._leans_right = self._is_right()
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        upright = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        side = _AT_RIGHT if self._leans_right else _AT_LEFT
        self.setAlignment(side & ~Qt.AlignmentFlag.AlignVertical_Mask | upright)


class ElidingLabel(PlainLabel):
    """One line that ends in an ellipsis where there is no room, with the whole text as hint."""

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shortened text."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        hint(self, self.text() if shown != self.text() else "")
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        aligned = self.style().visualAlignment(self.layoutDirection(), flags)
        painter.drawText(self.rect(), int(aligned), its_own_way(shown, right=self._is_right()))


class SectionHeader(QWidget):
    """A heading with a quiet word beside it."""

    def __init__(
        self, title: str, aside: str = "", *, role: str = "heading", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = PlainLabel(title, role)
        self.aside = PlainLabel(aside, "body", "text_muted")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 0, 2, 0)
        self._row.setSpacing(10)
        self._row.addWidget(self.title)
        self._row.addWidget(self.aside, 1)

    def add(self, widget: QWidget) -> None:
        """One more thing at the end of the line."""
        self._row.addWidget(widget)

    def set_words(self, title: str, aside: str) -> None:
        """Change both texts."""
        self.title.setText(title)
        self.aside.setText(aside)
