"""The charts of Community: growth by stage, overlap, rhythm."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from community_desk.ui import theme
from community_desk.ui.charts.marked import Mark, MarkedChart
from community_desk.ui.paint import dotted_line, paint_text
from community_desk.ui.text import month_name, month_year, number


class GrowthPoint(NamedTuple):
    """Members of the stages Aware to Advocate on one day, with the model's version."""

    day: date
    counts: tuple[int, ...]
    version: int
    words: str


class GrowthChart(MarkedChart):
    """Stacked areas over the days known; a dashed seam where the model's version changes."""

    def __init__(self) -> None:
        super().__init__(210)
        self._points: tuple[GrowthPoint, ...] = ()

    def show_points(self, points: Sequence[GrowthPoint], words: str) -> None:
        """Draw other points, oldest first."""
        self._points = tuple(points)
        self.setAccessibleName(words)
        self.update()

    def marks(self) -> list[Mark]:
        """One column a point."""
        foot, last = self._foot(), len(self._points) - 1
        found = []
        for row, point in enumerate(self._points):
            # From half way to the point before to half way to the one after.
            left = (self._x(row - 1) + self._x(row)) / 2 if row else 0.0
            right = (self._x(row) + self._x(row + 1)) / 2 if row < last else float(self.width())
            place = QRectF(left, 0, right - left, foot)
            found.append(Mark(self.turned(place), point.words, row))
        return found

    def draw(self, painter: QPainter) -> None:
        """Areas from Advocate at the foot to Aware on top."""
        look, foot = theme.active(), self._foot()
        painter.setPen(QPen(look.colour("chart_grid"), 1))
        painter.drawLine(QPointF(0, foot), QPointF(self.width(), foot))
        most = max((sum(point.counts) for point in self._points), default=0)
        if not most:
            return
        below = [0.0] * len(self._points)
        for layer in reversed(range(5)):
            above = [
                base + point.counts[layer] / most * (foot - 6)
                for base, point in zip(below, self._points, strict=True)
            ]
            self._layer(painter, layer, below, above, foot)
            below = above
        self._seams(painter, foot)
        self._days(painter, foot)

    def _layer(
        self, painter: QPainter, layer: int, below: list[float], above: list[float], foot: float
    ) -> None:
        look = theme.active()
        xs = [self._x(n) for n in range(len(self._points))]
        if len(xs) == 1:
            xs, below, above = [xs[0] - 24, xs[0] + 24], below * 2, above * 2
        upper = [QPointF(x, foot - y) for x, y in zip(xs, above, strict=True)]
        lower = [QPointF(x, foot - y) for x, y in zip(xs, below, strict=True)]
        shape = [QPointF(self._side(p.x()), p.y()) for p in upper + lower[::-1]]
        painter.setPen(QPen(look.colour("bg_surface"), 1.5))
        painter.setBrush(stage_ink(layer + 1))
        painter.drawPolygon(QPolygonF(shape))

    def _seams(self, painter: QPainter, foot: float) -> None:
        for row in range(1, len(self._points)):
            if self._points[row].version != self._points[row - 1].version:
                x = self._side((self._x(row) + self._x(row - 1)) / 2)
                ink = theme.active().colour("text_muted")
                dotted_line(painter, QPointF(x, 0), QPointF(x, foot), ink)

    def _days(self, painter: QPainter, foot: float) -> None:
        look = theme.active()
        painter.setFont(look.font("caption", weight="regular"))
        painter.setPen(look.colour("text_muted"))
        row = QRectF(0, foot + 3, self.width(), self.height() - foot - 3).toRect()
        direction = self.layoutDirection()
        if len(self._points) > 1:
            paint_text(painter, row, month_year(self._points[0].day), direction)
        paint_text(painter, row, month_year(self._points[-1].day), direction, end=True)
        wide = theme.active().unit(100)
        for between in self.months_between():
            place = QRectF(row)
            place.setWidth(wide)
            place.moveCenter(QPointF(self._side(self._x(between)), place.center().y()))
            middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, int(middle), month_year(self._points[between].day))

    def months_between(self) -> list[int]:
        """The points named between the first and the last: at most three, where there is room."""
        last = len(self._points) - 1
        parts = min(4, self.width() // theme.active().unit(120), last // 2)
        asked = [self.width() * part / parts for part in range(1, parts)]
        inner = range(1, last)
        return sorted({min(inner, key=lambda row: abs(self._x(row) - x)) for x in asked})

    def _foot(self) -> float:
        return self.height() - theme.active().unit(20)

    def _x(self, row: int) -> float:
        """Where a day stands: months and weeks beside one another keep their length."""
        first, last = self._points[0].day, self._points[-1].day
        if first == last:
            return self.width() / 2
        return self.width() * (self._points[row].day - first).days / (last - first).days

    def _side(self, x: float) -> float:
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - x if turned else x


def stage_ink(stage: int) -> QColor:
    """The colour of a stage, 1 to 5, in every chart: cool at the edge, petrol at the heart."""
    look = theme.active()
    return look.colour("accent") if stage == 5 else look.warmth(stage + 1)


class UpSet(NamedTuple):
    """Exactly which channels people are on together, largest first; rows are channels."""

    channels: tuple[tuple[str, str, int], ...]
    groups: tuple[tuple[frozenset[str], int, str], ...]


class UpSetChart(MarkedChart):
    """Bars for how many, dots for on which channels."""

    def __init__(self) -> None:
        super().__init__(230)
        self._data = UpSet((), ())

    def show_sets(self, data: UpSet, words: str) -> None:
        """Draw other sets."""
        self._data = data
        self._height = 86 + 21 * len(data.channels)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def marks(self) -> list[Mark]:
        """One column a combination."""
        found = []
        for row, (_, _, words) in enumerate(self._data.groups):
            place = QRectF(self._x(row) - 11, 0, 22, self.height())
            found.append(Mark(self.turned(place), words, row))
        return found

    def draw(self, painter: QPainter) -> None:
        """Stripes and names, then a column a combination."""
        look, direction = theme.active(), self.layoutDirection()
        unit, top = look.unit, look.unit(80)
        for line, (_, name, count) in enumerate(self._data.channels):
            stripe = QRectF(0, top + unit(21) * line, self.width(), unit(21))
            if line % 2 == 0:
                painter.fillRect(stripe, look.colour("bg_sunken"))
            painter.setPen(look.colour("text_primary"))
            painter.setFont(look.font("small", weight="regular"))
            words = self.turned(QRectF(5, stripe.top(), unit(118), stripe.height()))
            paint_text(painter, words.toRect(), f"{name} {number(count)}", direction)
        most = max((count for _, count, _ in self._data.groups), default=0)
        for row, (channels, count, _) in enumerate(self._data.groups):
            self._column(painter, row, channels, count, most)

    def _column(
        self, painter: QPainter, row: int, channels: frozenset[str], count: int, most: int
    ) -> None:
        look = theme.active()
        unit, top, x = look.unit, look.unit(76), self._x(row)
        high = max(2.0, count / most * (top - unit(20)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(self.turned(QRectF(x - 6, top - high, 12, high)), 2, 2)
        painter.setPen(look.colour("text_secondary"))
        painter.setFont(look.font("caption", weight="regular"))
        said = self.turned(QRectF(x - 18, top - high - unit(17), 36, unit(16)))
        painter.drawText(said, Qt.AlignmentFlag.AlignCenter, number(count))
        painter.setPen(Qt.PenStyle.NoPen)
        for line, (code, _, _) in enumerate(self._data.channels):
            on = code in channels
            painter.setBrush(look.colour("accent" if on else "border_subtle"))
            middle = unit(80) + unit(21) * line + unit(21) / 2
            painter.drawEllipse(self.turned(QRectF(x - 4.5, middle - 4.5, 9, 9)))

    def _x(self, row: int) -> float:
        names = theme.active().unit(132)
        return names + min((self.width() - names) / max(len(self._data.groups), 1), 34) * (
            row + 0.5
        )


class HeatCalendar(MarkedChart):
    """Touches a day: a column a week, a row a weekday, five steps of one hue."""

    def __init__(self) -> None:
        super().__init__(130)
        self._days: tuple[tuple[date, int, str], ...] = ()

    def show_days(self, days: Sequence[tuple[date, int, str]], words: str) -> None:
        """Draw other days, the first a Monday."""
        self._days = tuple(days)
        self.setAccessibleName(words)
        self.update()

    def marks(self) -> list[Mark]:
        """One cell a day."""
        return [
            Mark(cell, words, row)
            for row, (cell, (_, _, words)) in enumerate(zip(self._cells(), self._days, strict=True))
        ]

    def draw(self, painter: QPainter) -> None:
        """Cells, then the months below."""
        look, direction = theme.active(), self.layoutDirection()
        counts = sorted(count for _, count, _ in self._days if count)
        # The busiest twentieth makes the top step: one import day must not pale all others.
        most = counts[int(len(counts) * 0.95)] if counts else 0
        painter.setPen(Qt.PenStyle.NoPen)
        for cell, (_, count, _) in zip(self._cells(), self._days, strict=True):
            step = 0 if not count else min(4, 1 + (count - 1) * 4 // max(most, 4))
            painter.setBrush(look.heat(step))
            painter.drawRoundedRect(cell, 2, 2)
        painter.setPen(look.colour("text_muted"))
        painter.setFont(look.font("caption", weight="regular"))
        top, step_x = self._side() * 7 + 4, self._step()
        shown = -99
        for row, (day, _, _) in enumerate(self._days):
            if day.day <= 7 and day.weekday() == 0 and row // 7 - shown >= 8:
                shown = row // 7
                place = self.turned(QRectF(shown * step_x, top, 60, look.unit(18)))
                paint_text(painter, place.toRect(), month_name(day), direction)

    def _step(self) -> float:
        weeks = max((len(self._days) + 6) // 7, 1)
        return self.width() / weeks

    def _side(self) -> float:
        return min(self._step(), (self.height() - theme.active().unit(22)) / 7)

    def _cells(self) -> list[QRectF]:
        """The place of every day."""
        side, step = self._side(), self._step()
        wide, high = min(step, side * 1.4) - 3, side - 3
        return [
            self.turned(QRectF(row // 7 * step, row % 7 * side, wide, high))
            for row in range(len(self._days))
        ]


def week_days(first: date, last: date) -> list[date]:
    """Every day of a span, both ends included."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
