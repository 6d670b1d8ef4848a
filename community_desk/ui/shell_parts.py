"""The fixed parts around the pages: sidebar and top bar."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from community_desk.ui import theme
from community_desk.ui.icons import paint_icon
from community_desk.ui.paint import mirror, paint_box, paint_text
from community_desk.ui.palette import native_keys
from community_desk.ui.text import number, tr
from community_desk.ui.widgets.buttons import Button, NavItem, PaintedButton
from community_desk.ui.widgets.frames import clear_layout
from community_desk.ui.widgets.head_tool import HeadTool
from community_desk.ui.widgets.labels import ElidingLabel, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from community_desk.ui.page import Page


# What the search gives up for the words beside the title.
_GIVEN_UP = 80


class Brand(QWidget):
    """The sign and name of the program."""

    def sizeHint(self) -> QSize:
        """As high as the top bar."""
        return QSize(180, theme.active().unit(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a seedling on petrol and the name."""
        look, direction = theme.active(), self.layoutDirection()
        painter = QPainter(self)
        tile = QRect(8, (self.height() - 24) // 2, 24, 24)
        place = mirror(direction, self.rect(), tile)
        paint_box(painter, place, look.colour("accent"), None, 7)
        ink = look.colour("text_on_accent")
        paint_icon(painter, "seedling", place.adjusted(4, 4, -4, -4), ink)
        painter.setFont(look.font("row_title"))
        painter.setPen(look.colour("text_primary"))
        words = QRect(40, 0, self.width() - 40, self.height())
        paint_text(painter, mirror(direction, self.rect(), words), "Community Desk", direction)


class ViewItem(NavItem):
    """A saved view: pressed it opens; a right click, the menu key or F2 ask what to do with it."""

    asked = Signal()

    def rename(self, name: str) -> None:
        """Show another name."""
        if name != self.text():
            self.setText(name)
            self.setAccessibleName(name)
            self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask."""
        self.asked.emit()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The menu key and F2 ask."""
        if event.key() in (Qt.Key.Key_Menu, Qt.Key.Key_F2):
            self.asked.emit()
            return
        super().keyPressEvent(event)


class Sidebar(QWidget):
    """Pages with their counts, saved views where there are any, import and settings below."""

    def __init__(self, pages: Sequence[Page], go: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._go = go
        self.items: dict[str, NavItem] = {}
        self.views: dict[str, ViewItem] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 14)
        column.setSpacing(0)
        column.addWidget(Brand())
        for page in pages:
            if page.place == "top":
                column.addWidget(self._add(page))
        self._views = QVBoxLayout()
        self._views.setSpacing(0)
        column.addLayout(self._views)
        column.addStretch(1)
        for page in pages:
            if page.place == "foot":
                column.addWidget(self._add(page))
        self.restyle()

    def restyle(self) -> None:
        """The width follows the text."""
        self.setFixedWidth(theme.active().unit(212))

    def set_current(self, key: str) -> None:
        """Mark one page as shown."""
        for name, item in self.items.items():
            item.set_current(name == key)

    def set_count(self, key: str, count: int) -> None:
        """Show how many; 0 shows nothing."""
        if key in self.items:
            self.items[key].set_count(number(count) if count else "")

    def set_views(
        self,
        views: Sequence[tuple[str, str, int]],
        press: Callable[[str], None],
        menu: Callable[[str, QWidget], None],
    ) -> None:
        """Show the saved views: uid, name, count; `press` opens one, `menu` offers what to do."""
        if [uid for uid, _, _ in views] == list(self.views):
            for uid, name, count in views:
                self.views[uid].rename(name)
                self.views[uid].set_count(number(count))
            return
        focused = next((uid for uid, item in self.views.items() if item.hasFocus()), "")
        clear_layout(self._views)
        self.views = {}
        if views:
            label = PlainLabel(tr("Saved views"), "caption", "text_muted", weight="semibold")
            label.setContentsMargins(10, 18, 10, 8)
            self._views.addWidget(label)
        for uid, name, count in views:
            item = self.views[uid] = ViewItem(name, "bookmark")
            item.set_count(number(count))
            item.clicked.connect(partial(press, uid))
            item.asked.connect(partial(menu, uid, item))
            self._views.addWidget(item)
            item.show()
        if focused in self.views:
            self.views[focused].setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, page: Page) -> NavItem:
        item = NavItem(tr(page.title), page.icon)
        item.clicked.connect(lambda: self._go(page.key))
        self.items[page.key] = item
        return item


class SearchButton(PaintedButton):
    """Looks like a field and opens the palette."""

    def __init__(self) -> None:
        super().__init__(tr("Search or jump to..."))
        self.setAccessibleName(tr("Search or jump to"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._keys = native_keys("Ctrl+K")

    def sizeHint(self) -> QSize:
        """A broad field."""
        return QSize(theme.active().unit(300), theme.active().unit(34))

    def minimumSizeHint(self) -> QSize:
        """Room for the icon and some words."""
        return QSize(theme.active().unit(120), theme.active().unit(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field with icon, words and keys."""
        look, direction = theme.active(), self.layoutDirection()
        painter = QPainter(self)
        line = "border_control" if self._hover else "border"
        paint_box(painter, self.rect(), look.colour("bg_surface"), look.colour(line), 8)
        muted = look.colour("text_muted")
        icon = QRect(11, (self.height() - 17) // 2, 17, 17)
        paint_icon(painter, "search", mirror(direction, self.rect(), icon), muted)
        painter.setFont(look.font("caption"))
        taken = painter.fontMetrics().horizontalAdvance(self._keys) + 12
        shown = self.width() > 190
        if shown:
            height = look.unit(18)
            spot = QRect(self.width() - taken - 10, (self.height() - height) // 2, taken, height)
            place = mirror(direction, self.rect(), spot)
            paint_box(painter, place, look.colour("bg_sunken"), look.colour("border"), 4)
            painter.setPen(muted)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._keys)
        painter.setFont(look.font("body"))
        painter.setPen(muted)
        room = self.width() - 36 - (taken + 18 if shown else 8)
        # Beside the tools of a page in a narrow window: one whole word, not half of three.
        fits = painter.fontMetrics().horizontalAdvance(self.text()) <= room
        said = self.text() if fits else tr("Search")
        words = mirror(direction, self.rect(), QRect(36, 0, room, self.height()))
        paint_text(painter, words, said, direction)
        self._paint_ring(painter, 8)


class TopBar(QWidget):
    """Title and subtitle of the page, its own tools, search and log."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.title = ElidingLabel("", "title")
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.subtitle = ElidingLabel("", "body", "text_muted")
        self.search = SearchButton()
        self.log = Button(tr("Log"), "primary", icon="plus", keys=native_keys("Ctrl+L"))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(12)
        row.addWidget(self.title)
        row.addWidget(self.subtitle, 1)
        row.addStretch()
        self._held: list[QWidget] = []
        self._tools = QHBoxLayout()
        self._tools.setSpacing(8)
        row.addLayout(self._tools)
        row.addWidget(self.search)
        row.addWidget(self.log)
        self.restyle()

    def restyle(self) -> None:
        """The height follows the text."""
        self.setFixedHeight(theme.active().unit(56))

    def show_page(self, title: str, subtitle: str, tools: Iterable[QWidget]) -> None:
        """Take words and tools of another page; the tools stay the page's own."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self._take_tools(list(tools))
        wide = self.title.fontMetrics().horizontalAdvance(title) + 4
        self.title.setMinimumWidth(min(wide, theme.active().unit(280)))
        self.title.setMaximumWidth(wide)
        self._fit()

    def _take_tools(self, tools: list[QWidget]) -> None:
        """Show these tools; the same ones stay where they are, each showing lays the line out."""
        if tools == self._held:
            return
        while (item := self._tools.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in tools:
                widget.hide()
        for tool in tools:
            self._tools.addWidget(tool)
            tool.show()
        self._held = tools

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is left of the subtitle in a narrow window is no word any more."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        taken = self.title.minimumWidth() + self.log.sizeHint().width() + 48 + 4 * 12
        self._fit_tools(self.width() - taken - self.search.minimumSizeHint().width())
        taken += self._tools.sizeHint().width() + self.search.sizeHint().width()
        wanted = self.subtitle.fontMetrics().horizontalAdvance(self.subtitle.text())
        # A pixel of a letter may be rounded away, and then all of it would be shortened.
        wanted += 2 if wanted else 0
        # Words that would end in dots after a few letters say less than none.
        shown = 0 < wanted <= self.width() - taken + theme.active().unit(_GIVEN_UP)
        self.subtitle.setVisible(shown)
        self.subtitle.setMinimumWidth(wanted if shown else 0)

    def _fit_tools(self, room: int) -> None:
        """From the last on, tools lose their words until all have room."""
        tools = [tool for tool in self._held if isinstance(tool, HeadTool)]
        for tool in tools:
            tool.set_compact(False)
        for tool in reversed(tools):
            wide = sum(each.sizeHint().width() + self._tools.spacing() for each in self._held)
            if wide <= room:
                break
            tool.set_compact(True)
        self._tools.invalidate()
