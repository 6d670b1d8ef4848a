"""The sections beside a person's timeline: a caption, a small action, lines below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from community_desk.ui import theme
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.frames import Hairline, clear_layout
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.text_view import NoteEdit


def small_button(icon: str, name: str) -> Button:
    """An icon to press that is no higher than a line of words."""
    button = Button("", "ghost", icon=icon, small=True, name=name)
    unit = theme.active().unit
    button.setFixedSize(unit(26), unit(24))
    return button


class Section(QWidget):
    """A caption, its content, and a hairline above."""

    def __init__(self, title: str, *, line: bool = True) -> None:
        super().__init__()
        self.name = title
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(14)
        if line:
            outer.addWidget(Hairline())
        inner = QVBoxLayout()
        inner.setSpacing(6)
        self._head = QHBoxLayout()
        self._head.setSpacing(4)
        self.title = PlainLabel(title, "small", "text_muted", weight="semibold")
        self._head.addWidget(self.title, 1)
        self.aside = PlainLabel("", "body", "text_secondary")
        self._head.addWidget(self.aside)
        inner.addLayout(self._head)
        self.content = QVBoxLayout()
        self.content.setSpacing(4)
        inner.addLayout(self.content)
        outer.addLayout(inner)

    def offer(self, icon: str, name: str, action: Callable[[], object]) -> None:
        """A small button in the head."""
        button = small_button(icon, name)
        button.clicked.connect(lambda: action())
        self._head.addWidget(button)

    def clear(self) -> None:
        """Empty the content."""
        clear_layout(self.content)

    def say(self, words: str, tone: str = "text_secondary") -> None:
        """A sentence in the content."""
        self.content.addWidget(PlainLabel(words, "body", tone, wrap=True))


class InlineNote(Section):
    """A text that is written where it is read; leaving it keeps it."""

    kept = Signal(str)

    def __init__(self, title: str, hint: str) -> None:
        super().__init__(title)
        self.field = NoteEdit(title)
        self.field.setObjectName("bare")
        self.field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.field.document().setDocumentMargin(0)
        self.field.setPlaceholderText(hint)
        self.field.finished.connect(self.kept)
        self.field.textChanged.connect(self._fit)
        self.content.addWidget(self.field)

    def show_text(self, text: str) -> None:
        """Show another text, unless it is being written."""
        if not self.field.hasFocus() and self.field.toPlainText() != text:
            self.field.blockSignals(True)
            self.field.take(text)
            self.field.blockSignals(False)
        self._fit()

    def restyle(self) -> None:
        """The height follows the text."""
        self._fit()

    def _fit(self) -> None:
        spacing = self.field.fontMetrics().lineSpacing()
        least = 1 if self.field.toPlainText() else 2
        lines = min(max(least, int(self.field.document().size().height())), 9)
        self.field.setFixedHeight(lines * (spacing + 1) + 4)


def keep_focus(root: QWidget, build: Callable[[], None]) -> None:
    """Build anew inside `root`; what had the focus has it again where its like is still there."""
    now = QApplication.focusWidget()
    name = now.accessibleName() if now is not None and root.isAncestorOf(now) else ""
    build()
    if name and (QApplication.focusWidget() is None or now is not QApplication.focusWidget()):
        for part in root.findChildren(QWidget):
            if part.accessibleName() == name and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                return
