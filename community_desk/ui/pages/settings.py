"""Settings: written from the table of settings, plus data and safety, keys, about."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from community_desk.settings import SETTINGS, Setting
from community_desk.ui.dialogs.keys import key_groups
from community_desk.ui.page import Page, PageView
from community_desk.ui.pages.settings_data import DataGroup
from community_desk.ui.pages.settings_parts import AboutGroup, SettingRows
from community_desk.ui.text import QT_TRANSLATE_NOOP, tr
from community_desk.ui.widgets.buttons import NavItem
from community_desk.ui.widgets.fields import KeyHint
from community_desk.ui.widgets.frames import Hairline, ScrollColumn
from community_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

_ICONS = {
    "language": "world",
    "general": "adjustments-horizontal",
    "appearance": "palette",
    "circles": "circle-dot",
    "rhythm": "circle-dot",
    "plan": "target",
    "reminders": "bell",
    "channels": "broadcast",
    "import": "download",
    "safety": "lock",
}


class SettingsPage(PageView):
    """Groups at the left, their rows at the right; every change takes effect at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title = tr("Settings")
        self.items: dict[str, NavItem] = {}
        self._unbuilt: dict[str, Callable[[], QWidget]] = {}
        self._data: DataGroup | None = None
        self._pages = QStackedWidget()
        self._nav = QVBoxLayout()
        self._nav.setContentsMargins(8, 14, 8, 14)
        self._nav.setSpacing(0)
        for key, title, icon, content in self._groups():
            self._add(key, title, icon, content)
        self._nav.addStretch(1)
        nav = QWidget()
        nav.setLayout(self._nav)
        nav.setFixedWidth(220)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(nav)
        row.addWidget(Hairline(upright=True))
        row.addWidget(self._pages, 1)
        self.show_group(next(iter(self.items)))

    def enter(self, argument: Any) -> None:
        """Show the settings; `argument` may name a group."""
        super().enter(argument)
        if isinstance(argument, str) and argument in self.items:
            self.show_group(argument)

    def show_group(self, key: str) -> None:
        """Show the rows of one group."""
        for name, item in self.items.items():
            item.set_current(name == key)
        self._build(key)
        self._pages.setCurrentIndex(list(self.items).index(key))

    def _build(self, key: str) -> None:
        """A group is built when it is first shown: all of them take longer than a frame."""
        make = self._unbuilt.pop(key, None)
        if make is None:
            return
        scroll = self._pages.widget(list(self.items).index(key))
        if isinstance(scroll, ScrollColumn):
            content = make()
            content.setMaximumWidth(780)
            scroll.column.insertWidget(1, content)
            if isinstance(content, DataGroup):
                self._data = content
                content.refresh()

    def focus_start(self) -> None:
        """The groups."""
        current = next(item for item in self.items.values() if item.is_current)
        current.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read what the rows about the data say."""
        if self._data is not None:
            self._data.refresh()

    def _groups(self) -> list[tuple[str, str, str, Callable[[], QWidget]]]:
        groups: dict[str, list[Setting]] = {}
        for setting in SETTINGS:
            groups.setdefault(setting.group, []).append(setting)
        found: list[tuple[str, str, str, Callable[[], QWidget]]] = []
        for group, settings in groups.items():
            key = group.split()[0].lower()
            icon = _ICONS.get(key, "adjustments-horizontal")
            found.append((key, tr(group), icon, partial(SettingRows, self.desk, settings)))
        data = partial(DataGroup, self.desk)
        found.append(("data", tr("Data and safety"), "shield-check", data))
        found.append(("keyboard", tr("Keyboard"), "keyboard", self._keys))
        found.append(("about", tr("About"), "info-circle", AboutGroup))
        return found

    def _add(self, key: str, title: str, icon: str, make: Callable[[], QWidget]) -> None:
        item = NavItem(title, icon)
        item.clicked.connect(partial(self.show_group, key))
        self.items[key] = item
        self._nav.addWidget(item)
        scroll = ScrollColumn()
        scroll.column.setContentsMargins(24, 20, 24, 24)
        head = PlainLabel(title, "title")
        scroll.column.addWidget(head)
        scroll.column.addStretch(1)
        self._unbuilt[key] = make
        self._pages.addWidget(scroll)

    def _keys(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        pages = self.desk.pages
        for title, lines in key_groups(self.desk, pages):
            column.addSpacing(8)
            column.addWidget(PlainLabel(title, "small", "text_muted", weight="semibold"))
            for keys, words in lines:
                row = QHBoxLayout()
                row.addWidget(PlainLabel(words, "body"), 1)
                row.addWidget(KeyHint(keys))
                column.addLayout(row)
        return part


PAGE = Page(
    "settings",
    QT_TRANSLATE_NOOP("", "Settings"),
    "settings",
    SettingsPage,
    place="foot",
)
