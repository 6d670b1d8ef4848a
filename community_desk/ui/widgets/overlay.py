"""What floats above the window: a panel with a shadow over a scrim, and small popovers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from community_desk.ui import theme
from community_desk.ui.widgets.shadow import SHADOW_BLUR, SHADOW_DROP, paint_shadow


class Overlay(QWidget):
    """A panel over the whole window; Esc or a click beside it closes, focus stays inside.

    It is a child of the window, not a window of its own: Wayland cannot place those.
    """

    closed = Signal()

    def __init__(self, window: QWidget, name: str, *, width: int = 640, top: int = 118) -> None:
        super().__init__(window)
        self._width, self._top = width, top
        self._came_from: QWidget | None = None
        self.panel = QFrame(self)
        self.panel.setObjectName("overlay")
        self.panel.setAccessibleName(name)
        self.column = QVBoxLayout(self.panel)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)
        self.hide()

    def open(self) -> None:
        """Show above everything and remember where the focus was."""
        if self.isVisible():
            return
        self._came_from = QApplication.focusWidget()
        self.window().installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()
        self.focus_first()

    def close_overlay(self) -> None:
        """Hide and give the focus back."""
        if not self.isVisible():
            return
        self.window().removeEventFilter(self)
        self.hide()
        back = self._came_from
        self._came_from = None
        # The page below may have been laid out anew meanwhile.
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def focus_first(self) -> None:
        """Put the focus on the first field inside."""
        inside = self._stops()
        if inside:
            inside[0].setFocus(Qt.FocusReason.TabFocusReason)

    def refit(self) -> None:
        """Take the height the content wants now."""
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the window."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab inside the panel."""
        inside = self._stops()
        if not inside:
            return True
        now = QApplication.focusWidget()
        step = 1 if forward else -1
        place = inside.index(now) if now in inside else -1 if forward else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stop = inside[(place + step) % len(inside)]
        stop.setFocus(reason)
        self._bring_into_view(stop)
        return True

    def _bring_into_view(self, stop: QWidget) -> None:
        """From a button at the foot the way goes round to a field that may be scrolled away."""
        above = stop.parentWidget()
        while above is not None and above is not self:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(stop)
            above = above.parentWidget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; no other key goes on to the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_overlay()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the panel closes."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_overlay()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies below, and lay the shadow of the panel on it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.active().colour("scrim"))
        paint_shadow(painter, self.panel.geometry().translated(0, SHADOW_DROP))

    def _stops(self) -> list[QWidget]:
        """The focusable widgets inside, in tab order."""
        found: list[QWidget] = []
        step = self.panel.nextInFocusChain()
        start = self.panel
        while step is not None and step is not start:
            if (
                self.panel.isAncestorOf(step)
                and step.isVisibleTo(self)
                and step.isEnabled()
                and step.focusPolicy() & Qt.FocusPolicy.TabFocus
            ):
                found.append(step)
            step = step.nextInFocusChain()
        return found

    def _fit(self) -> None:
        area = self.window().rect()
        self.setGeometry(area)
        width = min(theme.active().unit(self._width), area.width() - 48)
        self.column.activate()
        wanted = self.column.totalHeightForWidth(width) if self.column.hasHeightForWidth() else -1
        if wanted < 0:
            wanted = self.panel.sizeHint().height()
        top = min(self._top, max(24, area.height() // 8))
        height = min(wanted, area.height() - top - 24)
        place = QRect((area.width() - width) // 2, top, width, height)
        before = self.panel.geometry()
        if place != before:
            self.panel.setGeometry(place)
            around = SHADOW_BLUR + SHADOW_DROP
            self.update(before.united(place).adjusted(-around, -around, around, around))


class Popover(QFrame):
    """A small panel beside a widget; closes on Esc and when the focus leaves it."""

    def __init__(self, anchor: QWidget, name: str) -> None:
        super().__init__(anchor.window())
        self._anchor = anchor
        self.setObjectName("overlay")
        self.setAccessibleName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 8, 8, 8)
        self.column.setSpacing(2)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 6)
        shadow.setColor(theme.active().colour("shadow"))
        self.setGraphicsEffect(shadow)

    def open(self) -> None:
        """Show below the anchor, inside the window."""
        self.adjustSize()
        area = self.window().rect()
        spot = self._anchor.mapTo(self.window(), QPoint(0, self._anchor.height() + 4))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            spot.setX(spot.x() + self._anchor.width() - self.width())
        left = max(8, min(spot.x(), area.width() - self.width() - 8))
        top = max(8, min(spot.y(), area.height() - self.height() - 8))
        self.move(left, top)
        self.show()
        self.raise_()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        first = next((w for w in self.findChildren(QWidget) if _takes_tab(w)), None)
        (first or self).setFocus(Qt.FocusReason.TabFocusReason)

    def dismiss(self) -> None:
        """Close and give the focus back to the anchor."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._follow_focus)
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Up and Down move."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            self._anchor.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now):
            self.dismiss()


def _takes_tab(widget: QWidget) -> bool:
    """What is disabled cannot take the focus: the keys would go on to the page below."""
    reachable = widget.isEnabled() and not widget.isHidden()
    return reachable and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
