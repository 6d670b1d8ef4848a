"""Long columns, filled a handful of lines at a time, so that keys and clicks come in between."""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from community_desk.ui.jobs import BETWEEN_MS
from community_desk.ui.widgets.frames import ScrollColumn, clear_layout

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QWidget

AT_ONCE = 12
"""Lines built in one turn: more of them take longer than a frame to lay out."""


class Gradual(QObject):
    """Fills a scrolling column; a new filling takes the place of one under way."""

    def __init__(self, scroll: ScrollColumn) -> None:
        super().__init__(scroll)
        self._column = scroll.column
        self._due: Iterator[QWidget | int] = iter(())

    def fill(self, parts: Iterable[QWidget | int]) -> None:
        """Empty the column and put these widgets in, or pixels of room, the first ones now.

        `parts` should make each widget when it is asked for.
        """
        clear_layout(self._column)
        self._due = iter(parts)
        self._go_on(self._due)

    def _go_on(self, due: Iterator[QWidget | int]) -> None:
        if due is not self._due:
            return
        some = 0
        for part in islice(due, AT_ONCE):
            some += 1
            if isinstance(part, int):
                self._column.addSpacing(part)
            else:
                self._column.addWidget(part)
        if some == AT_ONCE:
            QTimer.singleShot(BETWEEN_MS, self, partial(self._go_on, due))
        else:
            self._column.addStretch(1)
