"""A month as a grid of days; arrows walk over the days, entries show as short lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from community_desk.ui import theme
from community_desk.ui.paint import mirror, paint_box, paint_focus, paint_text
from community_desk.ui.text import long_day, number, tr

if TYPE_CHECKING:
    from community_desk.store.queries.agenda import AgendaRow

_TONES = {"mine": "warning", "theirs": "info", "date": "accent", "step": "success"}
_HEAD = 26


def weeks_of(first: date, week_start: int) -> list[list[date]]:
    """Whole weeks that hold a month; `week_start` is 0 for Monday to 6 for Sunday."""
    day = first - timedelta(days=(first.weekday() - week_start) % 7)
    weeks = []
    while day <= first or day.month == first.month:
        weeks.append([day + timedelta(days=n) for n in range(7)])
        day += timedelta(days=7)
    return weeks


def locale_week_start() -> int:
    """The first day of the user's week, Monday 0."""
    return QLocale().firstDayOfWeek().value - 1


class MonthGrid(QWidget):
    """One month; `chosen` tells the day a key or a click has come to."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.day = date(2000, 1, 1)
        self._today = self.day
        self._weeks: list[list[date]] = []
        self._entries: Mapping[date, Sequence[AgendaRow]] = {}

    def show_month(
        self, day: date, today: date, entries: Mapping[date, Sequence[AgendaRow]]
    ) -> None:
        """Show the month of a day with that day chosen."""
        self.day, self._today, self._entries = day, today, entries
        self._weeks = weeks_of(day.replace(day=1), locale_week_start())
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for numbers and two lines a day."""
        return QSize(620, theme.active().unit(480))

    def minimumSizeHint(self) -> QSize:
        """Numbers must fit."""
        return QSize(360, theme.active().unit(300))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move by a day or a week, Page keys by a month, Home goes to today."""
        keys = Qt.Key
        right = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {keys.Key_Right: right, keys.Key_Left: -right, keys.Key_Down: 7, keys.Key_Up: -7}
        key = keys(event.key())
        if key in steps:
            self.chosen.emit(self.day + timedelta(days=steps[key]))
        elif key in (keys.Key_PageDown, keys.Key_PageUp):
            self.chosen.emit(month_step(self.day, 1 if key == keys.Key_PageDown else -1))
        elif key == keys.Key_Home:
            self.chosen.emit(self._today)
        elif key in (keys.Key_Return, keys.Key_Enter):
            self.opened.emit(self.day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the pointer."""
        spot = event.position().toPoint()
        for row, week in enumerate(self._weeks):
            for column, day in enumerate(week):
                if self._cell(row, column).contains(spot):
                    self.chosen.emit(day)
                    return

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw names of days, numbers and entries."""
        look, direction = theme.active(), self.layoutDirection()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font("small", weight="semibold"))
        painter.setPen(look.colour("text_muted"))
        for column, day in enumerate(self._weeks[0] if self._weeks else ()):
            area = self._cell(0, column)
            head = QRect(area.left() + 10, 0, area.width() - 18, look.unit(_HEAD))
            name = QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
            paint_text(painter, head, name, direction)
        asked = event.rect()
        for row, week in enumerate(self._weeks):
            for column, day in enumerate(week):
                area = self._cell(row, column)
                if area.intersects(asked):
                    self._paint_day(painter, area, day)

    def _paint_day(self, painter: QPainter, area: QRect, day: date) -> None:
        look, direction, unit = theme.active(), self.layoutDirection(), theme.active().unit
        here = day.month == self.day.month
        ground = "bg_selected" if day == self.day else "bg_surface" if here else "bg_sunken"
        paint_box(painter, area.adjusted(2, 2, -2, -2), look.colour(ground),
                  look.colour("border_subtle"), 8)  # fmt: skip
        painter.setFont(look.font("small", weight="semibold" if day == self._today else "regular"))
        ink = "text_link" if day == self._today else "text_primary" if here else "text_muted"
        painter.setPen(look.colour(ink))
        inner = area.adjusted(10, 6, -8, -6)
        line = QRect(inner.left(), inner.top(), inner.width(), unit(18))
        paint_text(painter, line, number(day.day), direction)
        entries = self._entries.get(day, ())
        metrics = QFontMetrics(look.font("caption"))
        high = metrics.height() + 3
        room = max(0, (inner.bottom() - line.bottom() - 2) // high)
        shown = entries if len(entries) <= room else entries[: max(0, room - 1)]
        if not room and entries:
            self._paint_dots(painter, inner, entries)
            shown = ()
        top = line.bottom() + 3
        for entry in shown:
            dot = QRect(inner.left(), top + high // 2 - 3, 6, 6)
            painter.setPen(Qt.PenStyle.NoPen)
            paint_box(painter, mirror(direction, inner, dot), look.colour(_TONES[entry.kind]),
                      None, 3)  # fmt: skip
            painter.setFont(look.font("caption", weight="regular"))
            painter.setPen(look.colour("text_secondary"))
            words = QRect(inner.left() + 10, top, inner.width() - 10, high)
            paint_text(painter, mirror(direction, inner, words), entry.name, direction)
            top += high
        if len(shown) < len(entries) and room:
            painter.setFont(look.font("caption", weight="regular"))
            painter.setPen(look.colour("text_muted"))
            left = len(entries) - len(shown)
            more = tr("%n more", "", left) if shown else tr("%n entries", "", left)
            paint_text(painter, QRect(inner.left(), top, inner.width(), high), more, direction)
        if day == self.day and self.hasFocus():
            paint_focus(painter, area.adjusted(2, 2, -2, -2).toRectF(), 8)

    def _paint_dots(self, painter: QPainter, inner: QRect, entries: Sequence[AgendaRow]) -> None:
        """Where no line has room, a dot an entry beside the number."""
        unit = theme.active().unit
        for at, entry in enumerate(entries[:4]):
            left = inner.right() - 8 - at * 10
            dot = QRect(left, inner.top() + unit(6), 6, 6)
            place = mirror(self.layoutDirection(), inner, dot)
            paint_box(painter, place, theme.active().colour(_TONES[entry.kind]), None, 3)

    def _cell(self, row: int, column: int) -> QRect:
        top = theme.active().unit(_HEAD)
        # The frames stand two pixels inside their cells: the first and last reach the edge.
        wide, high = (self.width() + 4) / 7, (self.height() - top) / max(1, len(self._weeks))
        left, upper = round(column * wide) - 2, round(top + row * high)
        area = QRect(left, upper, round((column + 1) * wide) - 2 - left,
                     round(top + (row + 1) * high) - upper)  # fmt: skip
        return mirror(self.layoutDirection(), self.rect(), area)

    def _say(self) -> None:
        """What a screen reader says of the chosen day."""
        entries = self._entries.get(self.day, ())
        words = tr("%n entries", "", len(entries)) if entries else tr("nothing")
        self.setAccessibleName(f"{long_day(self.day)}: {words}")


def month_step(day: date, by: int) -> date:
    """The same day of the next or previous month, or its last day."""
    total = day.year * 12 + day.month - 1 + by
    year, month = divmod(total, 12)
    first = date(year, month + 1, 1)
    last = (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day))
