"""The filter bar of People: words, chips that combine, what is on and how to take it away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from community_desk.ui import reading, theme
from community_desk.ui.rows import PeopleFilter
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button, ChipButton
from community_desk.ui.widgets.fields import CheckLine, SearchField
from community_desk.ui.widgets.flow import FlowLayout
from community_desk.ui.widgets.frames import clear_layout
from community_desk.ui.widgets.overlay import Popover
from community_desk.ui.words import CIRCLES, channel_name, circle_name, flag_look, flags, stage_name

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


class FilterBar(QWidget):
    """Holds a PeopleFilter and tells when it changes."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._filter = PeopleFilter()
        self.field = SearchField(tr("Filter people..."), tr("Filter people"), "filter")
        self.field.setFixedWidth(theme.active().unit(220))
        self.field.textChanged.connect(self._set_text)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field)
        for title, field, choices in self._menus():
            button = Button(title, trailing="chevron-down")
            button.clicked.connect(partial(self._offer, button, field, choices))
            row.addWidget(button)
        row.addStretch(1)
        self._chips = QWidget()
        self._chip_flow = FlowLayout(self._chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._chips)
        self._chips.hide()

    def filter(self) -> PeopleFilter:
        """What the table is narrowed to."""
        return self._filter

    def set_filter(self, wanted: PeopleFilter) -> None:
        """Take another filter whole."""
        self._filter = wanted
        self.field.setText(wanted.text)
        self._show_chips()
        self.changed.emit()

    def refresh(self, people: int) -> None:
        """Say how many there are to filter."""
        self.field.setPlaceholderText(tr("Filter %n people...", "", people))

    def _menus(self) -> list[tuple[str, str, Callable[[], Iterable[tuple[object, str]]]]]:
        return [
            (tr("Circle"), "circles", lambda: [(c, circle_name(c)) for c in CIRCLES]),
            (tr("Stage"), "stages", lambda: [(s, stage_name(s)) for s in range(6)]),
            (tr("Channel"), "channels", self._channel_choices),
            (tr("Flag"), "flags", lambda: [(f, flag_look(f).words) for f in flags()]),
            (tr("More"), "more", self._more_choices),
        ]

    def _channel_choices(self) -> list[tuple[object, str]]:
        codes = reading.facet_channels(self._desk)
        return [(code, channel_name(code)) for code in codes]

    def _more_choices(self) -> list[tuple[object, str]]:
        choices: list[tuple[object, str]] = [
            ("active_days:90", tr("Active in 3 months")),
            ("active_days:365", tr("Active in 12 months")),
            ("archived:1", tr("Archived")),
        ]
        choices += [(f"tag:{tag}", tag) for tag in reading.facet_tags(self._desk)[:12]]
        return choices

    def _offer(
        self, button: Button, field: str, choices: Callable[[], Iterable[tuple[object, str]]]
    ) -> None:
        menu = Popover(button, button.text())
        found = list(choices())
        for value, words in found:
            line = CheckLine(words, strike=False)
            line.setMinimumWidth(190)
            line.setChecked(self._has(field, value))
            line.toggled.connect(partial(self._toggle, field, value))
            menu.column.addWidget(line)
        if found:
            menu.open()

    def _has(self, field: str, value: object) -> bool:
        if field != "more":
            return value in getattr(self._filter, field)
        kind, _, word = str(value).partition(":")
        if kind == "active_days":
            return self._filter.active_days == int(word)
        return self._filter.archived if kind == "archived" else word in self._filter.tags

    def _toggle(self, field: str, value: object, on: bool) -> None:
        now = self._filter
        if field == "ids":
            self._filter = now._replace(ids=None, ids_words="")
        elif field != "more":
            kept = tuple(v for v in getattr(now, field) if v != value)
            chosen: dict[str, Any] = {field: (*kept, value) if on else kept}
            self._filter = now._replace(**chosen)
        else:
            kind, _, word = str(value).partition(":")
            if kind == "active_days":
                self._filter = now._replace(active_days=int(word) if on else 0)
            elif kind == "archived":
                self._filter = now._replace(archived=on)
            else:
                kept = tuple(tag for tag in now.tags if tag != word)
                self._filter = now._replace(tags=(*kept, word) if on else kept)
        self._show_chips()
        self.changed.emit()

    def _set_text(self, text: str) -> None:
        self._filter = self._filter._replace(text=text.strip())
        self.changed.emit()

    def _show_chips(self) -> None:
        clear_layout(self._chip_flow)
        active = self._active()
        self._chips.setVisible(bool(active))
        for field, value, words in active:
            name = tr("Take away: {filter}").format(filter=words)
            chip = ChipButton(words, on=True, removable=True, name=name)
            chip.clicked.connect(partial(self._toggle, field, value, False))
            self._chip_flow.addWidget(chip)

    def _active(self) -> list[tuple[str, object, str]]:
        now = self._filter
        found: list[tuple[str, object, str]] = []
        if now.ids is not None:
            found.append(("ids", "", now.ids_words or tr("Chosen people")))
        found += [("circles", c, circle_name(c)) for c in now.circles]
        found += [("stages", s, stage_name(s)) for s in now.stages]
        found += [
            ("channels", c, tr("Channel: {name}").format(name=channel_name(c)))
            for c in now.channels
        ]
        found += [("flags", f, flag_look(f).words) for f in now.flags]
        if now.active_days:
            words = tr("Active in 3 months") if now.active_days == 90 else tr("Active in 12 months")
            found.append(("more", f"active_days:{now.active_days}", words))
        if now.archived:
            found.append(("more", "archived:1", tr("Archived")))
        found += [("more", f"tag:{tag}", tag) for tag in now.tags]
        return found
