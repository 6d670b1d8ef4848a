"""A large overlay whose middle scrolls: title on top, buttons at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from community_desk.ui import theme
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.frames import ScrollColumn, clear_layout
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QVBoxLayout


class SheetOverlay(Overlay):
    """Title and aside, a scrolling body, a foot; Esc leaves. Fill `body` and `foot`."""

    def __init__(self, window: QWidget, title: str, *, width: int = 720, height: int = 640) -> None:
        super().__init__(window, title, width=width, top=70)
        self._height = height
        self._had = ""
        self._title = PlainLabel(title, "title", wrap=True)
        self._aside = PlainLabel("", "body", "text_muted", wrap=True)
        head = QFrame()
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 18, 18, 10)
        row.setSpacing(12)
        row.addWidget(self._title)
        row.addWidget(self._aside, 1)
        self.leave = Button("", "ghost", icon="x", small=True, name=tr("Close"))
        self.leave.clicked.connect(self.close_overlay)
        row.addWidget(self.leave)
        self._scroll = ScrollColumn()
        self._scroll.column.setContentsMargins(24, 6, 24, 16)
        self._scroll.column.setSpacing(12)
        self._scroll.setMinimumHeight(theme.active().unit(height - 130))
        self.column.addWidget(head)
        self.column.addWidget(self._scroll, 1)
        self._foot = QFrame()
        self._foot.setObjectName("overlayFoot")
        self.foot = QHBoxLayout(self._foot)
        self.foot.setContentsMargins(24, 10, 24, 10)
        self.foot.setSpacing(8)
        self.column.addWidget(self._foot)
        self.closed.connect(self.deleteLater)

    def focus_first(self) -> None:
        """The first thing to do, not the way out."""
        inside = [stop for stop in self._stops() if stop is not self.leave] or [self.leave]
        inside[0].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def body(self) -> QVBoxLayout:
        """Where the content goes."""
        return self._scroll.column

    def set_title(self, title: str, aside: str = "") -> None:
        """Say what it is about."""
        self._title.setText(title)
        self._aside.setText(aside)
        self.panel.setAccessibleName(title)

    def clear(self) -> None:
        """Empty body and foot; remembers what had the focus for `settle`."""
        now = QApplication.focusWidget()
        inside = now is not None and self.panel.isAncestorOf(now)
        self._had = now.accessibleName() if now is not None and inside else ""
        clear_layout(self.body)
        clear_layout(self.foot)

    def settle(self) -> None:
        """After filling anew: take the height, and give the focus to what stands in its place."""
        self.refit()
        if not self.isVisible():
            return
        same = [stop for stop in self._stops() if self._had and stop.accessibleName() == self._had]
        if same:
            same[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Page keys, Home and End scroll; Esc leaves."""
        bar = self._scroll.verticalScrollBar()
        places = {
            Qt.Key.Key_Down: bar.value() + bar.singleStep(),
            Qt.Key.Key_Up: bar.value() - bar.singleStep(),
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        key = Qt.Key(event.key())
        if key in places:
            bar.setValue(places[key])
            event.accept()
            return
        super().keyPressEvent(event)

    def _fit(self) -> None:
        """In a small window the body gets smaller, not the foot."""
        room = self.window().height() - 24 - min(70, max(24, self.window().height() // 8))
        unit = theme.active().unit
        self._scroll.setMinimumHeight(max(120, min(unit(self._height - 130), room - unit(150))))
        super()._fit()
