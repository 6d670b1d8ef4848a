"""The drawing of the map: you in the middle, circles as rings, channels as sectors.

Lines are drawn where people know each other or were introduced, and every tie of the selected
person: all of them at once are a hairball. The dots are laid out once, as points for each circle;
a frame of 5,000 people puts down the picture of one dot for each.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from math import ceil, cos, hypot, pi, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from community_desk.ui import theme
from community_desk.ui.paint import paint_focus
from community_desk.ui.text import tr
from community_desk.ui.words import circle_name, stage_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from community_desk.core.paths import Tie
    from community_desk.store.queries.map import Node

RINGS = {
    "inner": (0.18, 0.28),
    "close": (0.3, 0.42),
    "active": (0.46, 0.6),
    "wide": (0.64, 0.78),
    "edge": (0.8, 0.9),
    "listed": (0.92, 1.0),
}
COLOURS = {"inner": 5, "close": 5, "active": 4, "wide": 2, "edge": 1, "listed": 1}
SIZES = {"inner": 8.0, "close": 7.0, "active": 5.5, "wide": 4.0, "edge": 3.5, "listed": 3.0}
CELL = 0.05
_SECTORS = 40
DRAWN_TIES = ("relation", "introduction")
"""Ties that are drawn for everybody: those that somebody said. The rest would be a hairball."""
MOST_TIES = 600


@lru_cache(maxsize=16_384)
def _scatter(uid: str) -> tuple[float, float]:
    """Two numbers of 0 to 1 that belong to a person, so that nobody jumps about."""
    digest = sha256(uid.encode()).digest()
    return int.from_bytes(digest[:4], "big") / 2**32, int.from_bytes(digest[4:8], "big") / 2**32


def place_nodes(nodes: Sequence[Node], by: str) -> list[tuple[float, float]]:
    """Places in the unit disc: radius by circle, sector by channel or employer, spread by uid."""
    sizes = Counter(getattr(node, by) for node in nodes)
    chosen = sorted(key for key, _ in sizes.most_common(_SECTORS))
    total = sum(sizes[key] for key in chosen) or 1
    begin, starts = 0.0, {}
    for key in chosen:
        starts[key] = (begin, sizes[key] / total)
        begin += sizes[key] / total
    places = []
    for node in nodes:
        along, across = _scatter(node.uid)
        start, width = starts.get(getattr(node, by), (0.0, 1.0))
        angle = 2 * pi * (start + width * along) - pi / 2
        near, far = RINGS.get(node.circle, RINGS["listed"])
        radius = near + (far - near) * across
        places.append((radius * cos(angle), radius * sin(angle)))
    return places


@dataclass(frozen=True, slots=True)
class Picture:
    """People laid out in the unit disc: places by index, dots by circle, the lines said."""

    nodes: Sequence[Node]
    places: list[tuple[float, float]]
    cells: dict[tuple[int, int], list[int]]
    by_id: dict[int, int]
    dots: dict[str, QPolygonF]
    lines: list[QLineF]


def lay_out(nodes: Sequence[Node], neighbours: Mapping[int, Mapping[int, Tie]], by: str) -> Picture:
    """Everything the canvas draws of these people; needs no window."""
    places = place_nodes(nodes, by)
    cells: dict[tuple[int, int], list[int]] = {}
    for at, (x, y) in enumerate(places):
        cells.setdefault((int(x // CELL), int(y // CELL)), []).append(at)
    by_id = {node.id: at for at, node in enumerate(nodes)}
    points: dict[str, list[QPointF]] = {circle: [] for circle in SIZES}
    for node, place in zip(nodes, places, strict=True):
        points[node.circle if node.circle in points else "listed"].append(QPointF(*place))
    dots = {circle: QPolygonF(some) for circle, some in points.items()}
    lines = _said_ties(nodes, places, by_id, neighbours)
    return Picture(nodes, places, cells, by_id, dots, lines)


def _said_ties(
    nodes: Sequence[Node],
    places: Sequence[tuple[float, float]],
    by_id: Mapping[int, int],
    neighbours: Mapping[int, Mapping[int, Tie]],
) -> list[QLineF]:
    """The lines that are drawn for everybody, each once."""
    found: list[QLineF] = []
    for here, node in enumerate(nodes):
        for other, tie in neighbours.get(node.id, {}).items():
            at = by_id.get(other)
            if at is None or other < node.id or tie.kind not in DRAWN_TIES:
                continue
            found.append(QLineF(QPointF(*places[here]), QPointF(*places[at])))
            if len(found) == MOST_TIES:
                return found
    return found


def draw_dot(colour: QColor, radius: float, ratio: float) -> QPixmap:
    """The picture of a dot, one pixel wider than it on each side."""
    side = 2 * (radius + 1)
    picture = QPixmap(ceil(side * ratio), ceil(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(side / 2, side / 2), radius, radius)
    painter.end()
    return picture


class MapCanvas(QWidget):
    """Draws, hits and walks: arrows step along the ring, Enter opens, plus and minus zoom."""

    selected = Signal(int)
    opened = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 200)
        self.nodes: Sequence[Node] = ()
        self.places: list[tuple[float, float]] = []
        self.neighbours: Mapping[int, Mapping[int, Tie]] = {}
        self.current = -1
        self.zoom = 1.0
        self.foot = 0
        """Pixels at the lower edge that something else covers."""
        self._pan = QPointF(0, 0)
        self._grid: dict[tuple[int, int], list[int]] = {}
        self._dots: dict[str, QPolygonF] = {}
        self._lines: list[QLineF] = []
        self._by_id: dict[int, int] = {}
        self._drawn: dict[tuple[str, int, float], QPixmap] = {}
        self._drag: QPointF | None = None
        self._way: tuple[int, ...] = ()

    def show_way(self, ids: tuple[int, ...]) -> None:
        """Draw a way from you over these people; none with no ids."""
        self._way = ids
        self.update()

    def chosen_spot(self) -> tuple[float, float] | None:
        """Where the selected person is drawn."""
        if not 0 <= self.current < len(self.places):
            return None
        spot = self._spot(self.places[self.current])
        return spot.x(), spot.y()

    def show_picture(self, picture: Picture, neighbours: Mapping[int, Mapping[int, Tie]]) -> None:
        """Draw other people; the selected one stays selected where it still stands."""
        before = self.nodes[self.current].id if 0 <= self.current < len(self.nodes) else None
        self.nodes, self.neighbours = picture.nodes, neighbours
        self.places, self._grid, self._by_id = picture.places, picture.cells, picture.by_id
        self._dots, self._lines = picture.dots, picture.lines
        self.current = self._by_id.get(before, -1) if before is not None else -1
        words = tr("%n people on the map", "", len(self.nodes))
        self.setAccessibleName(words)
        self.update()

    def at(self, x: float, y: float) -> int:
        """The node nearest to a place of the unit disc within one cell; -1 for none."""
        column, row = int(x // CELL), int(y // CELL)
        near = [n for i in (-1, 0, 1) for j in (-1, 0, 1)
                for n in self._grid.get((column + i, row + j), ())]  # fmt: skip
        reach = max(0.03, 10 / self._scale())
        best = min(near, key=lambda n: hypot(self.places[n][0] - x, self.places[n][1] - y),
                   default=-1)  # fmt: skip
        if best >= 0 and hypot(self.places[best][0] - x, self.places[best][1] - y) > reach:
            return -1
        return best

    def choose(self, at: int) -> None:
        """Select a node."""
        if at != self.current and -1 <= at < len(self.nodes):
            self.current = at
            if at >= 0:
                node = self.nodes[at]
                words = (node.name, circle_name(node.circle), stage_name(node.stage))
                self.setAccessibleDescription(", ".join(words))
                self.selected.emit(node.id)
            self.update()

    def set_zoom(self, zoom: float) -> None:
        """Draw larger or smaller, once to eight times."""
        self.zoom = min(8.0, max(1.0, zoom))
        if self.zoom == 1.0:
            self._pan = QPointF(0, 0)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next person, plus and minus zoom, Enter opens, Esc leaves."""
        key, keys = event.key(), Qt.Key
        if key in (keys.Key_Right, keys.Key_Down) and self.nodes:
            self.choose((self.current + 1) % len(self.nodes))
        elif key in (keys.Key_Left, keys.Key_Up) and self.nodes:
            self.choose((self.current - 1) % len(self.nodes))
        elif key in (keys.Key_Plus, keys.Key_Equal):
            self.set_zoom(self.zoom * 1.25)
        elif key == keys.Key_Minus:
            self.set_zoom(self.zoom / 1.25)
        elif key in (keys.Key_Return, keys.Key_Enter) and self.current >= 0:
            self.opened.emit(self.nodes[self.current].id)
        elif key == keys.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is under the pointer, else begin to move the map."""
        spot = event.position()
        found = self.at(*self._unit(spot))
        self.choose(found)
        self._drag = spot if found < 0 else None
        if found < 0:
            self.left.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the map."""
        if self._drag is not None:
            self._pan += event.position() - self._drag
            self._drag = event.position()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the person."""
        found = self.at(*self._unit(event.position()))
        if found >= 0:
            self.opened.emit(self.nodes[found].id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom."""
        self.set_zoom(self.zoom * (1.15 if event.angleDelta().y() > 0 else 1 / 1.15))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dots, the ties of the selected person, names where there is room, you."""
        look, painter = theme.active(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_dots(painter)
        self._paint_way(painter)
        stops = set(self._stops())
        near = self._near() | stops
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawEllipse(self._spot((0, 0)), 16, 16)
        painter.setPen(look.colour("text_on_accent"))
        painter.setFont(look.font("caption", weight="semibold"))
        middle = self._spot((0, 0))
        box = QRectF(middle.x() - 16, middle.y() - 16, 32, 32)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), tr("you"))
        painter.setPen(look.colour("text_primary"))
        painter.setFont(look.font("small", weight="medium"))
        taken: list[QRectF] = []
        more = range(min(len(self.nodes), 24 if len(near) < 2 else 0))
        for at in dict.fromkeys([*sorted(near), *more]):
            first = (self.nodes[at].name.split() or [""])[0]
            whole = at == self.current or at in stops
            words = self.nodes[at].name if whole else first
            width = painter.fontMetrics().horizontalAdvance(words)
            boxes = self._label_boxes(at, width, 16 if whole else SIZES[self.nodes[at].circle] + 4)
            free = (box for box in boxes if self._has_room(box, taken))
            for box in (*free, *boxes[: int(whole)]):
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
                taken.append(box)
                break
        if self.hasFocus() and self.current < 0:
            paint_focus(painter, QRectF(self.rect()), 8)

    def _label_boxes(self, at: int, width: int, away: float) -> tuple[QRectF, QRectF]:
        """Where a name may stand: behind its dot, else before it."""
        spot = self._spot(self.places[at])
        top, wide = spot.y() - 8, width + 2
        return (
            QRectF(spot.x() + away, top, wide, 16),
            QRectF(spot.x() - away - wide, top, wide, 16),
        )

    def _has_room(self, box: QRectF, taken: Sequence[QRectF]) -> bool:
        """Whether neither a name, nor a dot, nor you stand in the box."""
        middle = self._spot((0, 0))
        you = QRectF(middle.x() - 16, middle.y() - 16, 32, 32)
        if box.intersects(you) or any(box.intersects(other) for other in taken):
            return False
        around = box.adjusted(-7, -6, 7, 6)
        left, top = self._unit(around.topLeft())
        right, bottom = self._unit(around.bottomRight())
        cells = ((column, row) for column in range(int(left // CELL), int(right // CELL) + 1)
                 for row in range(int(top // CELL), int(bottom // CELL) + 1))  # fmt: skip
        inside = (self._spot(self.places[at]) for cell in cells for at in self._grid.get(cell, ()))
        return not any(around.contains(spot) for spot in inside)

    def _paint_dots(self, painter: QPainter) -> None:
        """Lines and dots, laid out in the unit disc and drawn through one transformation."""
        look = theme.active()
        middle, scale = self._middle(), self._scale()
        painter.save()
        painter.translate(middle)
        painter.scale(scale, scale)
        pen = QPen(look.colour("border"), 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawLines(self._lines)
        painter.restore()
        self._paint_ties(painter)
        # One picture a circle, put down many times: round points would be traced one by one.
        draw = painter.drawPixmap
        for circle in ("listed", "edge", "wide", "active", "close", "inner"):
            size, dot = SIZES[circle] + 1, self._dot(circle)
            there = QTransform.fromTranslate(middle.x() - size, middle.y() - size)
            spots = there.scale(scale, scale).map(self._dots.get(circle, QPolygonF()))
            for spot in spots.toList():
                draw(spot, dot)

    def _dot(self, circle: str) -> QPixmap:
        colour, ratio = theme.active().warmth(COLOURS[circle]), self.devicePixelRatioF()
        key = (circle, colour.rgba(), ratio)
        if key not in self._drawn:
            self._drawn[key] = draw_dot(colour, SIZES[circle], ratio)
        return self._drawn[key]

    def _paint_ties(self, painter: QPainter) -> None:
        if self.current < 0:
            return
        here = self._spot(self.places[self.current])
        painter.setPen(QPen(theme.active().colour("border_control"), 1.2))
        for at in self._near():
            painter.drawLine(here, self._spot(self.places[at]))
        painter.setPen(QPen(theme.active().colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(here, 12, 12)

    def _paint_way(self, painter: QPainter) -> None:
        spots = [self._spot((0, 0)), *(self._spot(self.places[at]) for at in self._stops())]
        painter.setPen(QPen(theme.active().colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(spots))
        for spot in spots[1:]:
            painter.drawEllipse(spot, 12, 12)

    def _stops(self) -> list[int]:
        return [self._by_id[each] for each in self._way if each in self._by_id]

    def _near(self) -> set[int]:
        if self.current < 0:
            return set()
        key = self.nodes[self.current].id
        ids = (key, *self.neighbours.get(key, {}))
        return {self._by_id[each] for each in ids if each in self._by_id}

    def _scale(self) -> float:
        return max(1.0, (min(self.width(), self.height() - self.foot) / 2 - 24) * self.zoom)

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, (self.height() - self.foot) / 2) + self._pan

    def _spot(self, place: tuple[float, float]) -> QPointF:
        return self._middle() + QPointF(*place) * self._scale()

    def _unit(self, spot: QPointF) -> tuple[float, float]:
        away = (spot - self._middle()) / self._scale()
        return away.x(), away.y()
