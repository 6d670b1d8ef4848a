"""Hands for the tests: settle, press, type, look for words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from community_desk.ui.window import Window

Part = TypeVar("Part", bound=QWidget)
Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def settle(rounds: int = 5) -> None:
    """Let layouts, queued calls and deletions come to rest, and pages that are being filled."""
    for _ in range(rounds):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for _ in range(1000):
        windows = QApplication.topLevelWidgets()
        if not any(isinstance(one, Window) and one.desk.jobs.filling for one in windows):
            return
        QTest.qWait(1)


def wait_until(true: Callable[[], bool], seconds: float = 30.0) -> None:
    """Go on as soon as something holds; fails when it never does."""
    rounds = int(seconds * 100)
    for _ in range(rounds):
        settle(1)
        if true():
            settle()
            return
        QTest.qWait(10)
    raise AssertionError("never came true")


def press(window: QWidget, key: Any, modifiers: Any = NONE) -> None:
    """Press a key on whatever has the focus, else on the window."""
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)
    settle()


def type_in(window: QWidget, text: str) -> None:
    """Type on whatever has the focus, letters beyond ASCII as a keyboard of theirs would."""
    for letter in text:
        target = QApplication.focusWidget() or window
        if letter.isascii():
            QTest.keyClicks(target, letter)
            continue
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, 0, NONE, letter))
    settle()


def click(widget: QWidget) -> None:
    """Click in the middle of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


def parts(root: QWidget, kind: type[Part]) -> Iterator[Part]:
    """Visible parts of a kind."""
    return (part for part in root.findChildren(kind) if part.isVisible())


def button(root: QWidget, words: str) -> QPushButton:
    """The visible button with these words or this accessible name."""
    found = [b for b in parts(root, QPushButton) if words in (b.text(), b.accessibleName())]
    assert found, [b.text() or b.accessibleName() for b in parts(root, QPushButton)]
    return found[0]


def words(root: QWidget) -> str:
    """Every visible label, in one text."""
    return "\n".join(label.text() for label in parts(root, QLabel))
