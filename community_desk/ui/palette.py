"""One list of people, pages and commands; what Enter does stands first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import QHBoxLayout, QListView, QStyle, QStyledItemDelegate, QWidget

from community_desk.ui import theme
from community_desk.ui.icons import paint_icon
from community_desk.ui.paint import mirror, paint_avatar, paint_box, paint_text
from community_desk.ui.text import tr
from community_desk.ui.widgets.fields import SearchField
from community_desk.ui.widgets.frames import Hairline, IconSpot
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStyleOptionViewItem

_ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette. A person has a uid, the rest an icon."""

    title: str
    run: Callable[[], None]
    aside: str = ""
    icon: str = ""
    uid: str = ""
    keys: str = ""


class _Entries(QAbstractListModel):
    """The lines for what was typed."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []

    def replace(self, entries: list[Entry]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many lines."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        """The entry, or its words."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == _ROW:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{entry.title}, {entry.aside}" if entry.aside else entry.title
        return None


class _EntryDelegate(QStyledItemDelegate):
    """Draws a line: avatar or icon, title, aside, keys."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: object) -> QSize:
        """A line."""
        return QSize(200, theme.active().unit(40))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw."""
        look, entry = theme.active(), index.data(_ROW)
        area: QRect = option.rect.adjusted(8, 1, -8, -1)
        direction = option.direction
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            paint_box(painter, area, look.colour("bg_selected"), None, 8)
        size = look.unit(26)
        spot = QRect(area.left() + 10, area.center().y() - size // 2 + 1, size, size)
        place = mirror(direction, area, spot)
        if entry.uid:
            paint_avatar(painter, place, entry.uid, entry.title)
        else:
            inner = place.adjusted(4, 4, -4, -4)
            paint_icon(painter, entry.icon, inner, look.colour("text_secondary"))
        left = spot.right() + 12
        painter.setFont(look.font("body", weight="medium"))
        painter.setPen(look.colour("text_primary"))
        line = QRect(left, area.top(), area.right() - left - 10, area.height())
        taken = paint_text(painter, mirror(direction, area, line), entry.title, direction)
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("text_muted"))
        if entry.keys:
            paint_text(painter, mirror(direction, area, line), entry.keys, direction, end=True)
        rest = QRect(left + taken + 10, area.top(), line.width() - taken - 90, area.height())
        if rest.width() > 20:
            paint_text(painter, mirror(direction, area, rest), entry.aside, direction)
        painter.restore()


class Palette(Overlay):
    """Type, choose with the arrows, Enter."""

    def __init__(self, window: QWidget, find: Callable[[str], list[Entry]]) -> None:
        super().__init__(window, tr("Search or jump to"), width=620, top=96)
        self._find = find
        self.field = SearchField(
            tr("Search people, pages, commands"), tr("Search or jump to"), esc_clears=False
        )
        self.field.setObjectName("bare")
        for action in self.field.actions():
            self.field.removeAction(action)
        self.field.stepped.connect(self._step)
        self.field.textChanged.connect(self._refill)
        self.field.returnPressed.connect(self._choose)
        head = QHBoxLayout()
        head.setContentsMargins(18, 10, 18, 10)
        head.setSpacing(10)
        head.addWidget(IconSpot("search", 18, "text_muted"))
        head.addWidget(self.field, 1)
        self.column.addLayout(head)
        self.column.addWidget(Hairline())
        self._model = _Entries()
        self.list = QListView()
        self.list.setAccessibleName(tr("Results"))
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(_EntryDelegate(self.list))
        self.list.setModel(self._model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.clicked.connect(self._run)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setViewportMargins(0, 6, 0, 0)
        self.column.addWidget(self.list)
        self.column.setContentsMargins(1, 1, 1, 8)
        self.none = PlainLabel(tr("Nothing found."), "body", "text_muted")
        self.none.setContentsMargins(20, 14, 20, 16)
        self.column.addWidget(self.none)

    def open_with(self, text: str) -> None:
        """Open with something typed already."""
        self.field.setText(text)
        self._refill(text)
        self.field.setFont(theme.active().font("heading", weight="regular"))
        self.open()

    def entries(self) -> list[Entry]:
        """The lines that are shown."""
        return list(self._model.entries)

    def _refill(self, text: str) -> None:
        entries = self._find(text.strip())
        self._model.replace(entries)
        shown = min(len(entries), 9)
        self.list.setVisible(bool(entries))
        self.list.setFixedHeight(shown * theme.active().unit(40) + 8)
        self.none.setVisible(not entries)
        if entries:
            self.list.setCurrentIndex(self._model.index(0))
        self.refit()

    def _step(self, by: int) -> None:
        count = self._model.rowCount()
        if count:
            row = (self.list.currentIndex().row() + by) % count
            self.list.setCurrentIndex(self._model.index(row))

    def _choose(self) -> None:
        self._run(self.list.currentIndex())

    def _run(self, index: QModelIndex) -> None:
        entry = index.data(_ROW)
        if entry is not None:
            self.close_overlay()
            entry.run()


def native_keys(shortcut: str) -> str:
    """Keys as the platform writes them, with a space for a plus."""
    native = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    # One word for one key, wherever it is named.
    return native.replace("+", " ").replace("Return", tr("Enter"))
