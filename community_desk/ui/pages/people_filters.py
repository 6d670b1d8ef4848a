"""The filter bar of People: words, chips that combine, what is on and how to take it away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from community_desk.ui import theme
from community_desk.ui.pages import people_facets as facets
from community_desk.ui.pages.people_facets import Facet, FacetMenu
from community_desk.ui.rows import PeopleFilter
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button, ChipButton
from community_desk.ui.widgets.fields import SearchField
from community_desk.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


class FilterBar(QWidget):
    """Holds a PeopleFilter and tells when it changes; Save and Columns stand at its end."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._filter = PeopleFilter()
        self.is_large = False
        self.field = SearchField(tr("Filter people..."), tr("Filter people"), "filter")
        self.field.setFixedWidth(theme.active().unit(220))
        self.field.textChanged.connect(self._set_text)
        self._parts = QWidget()
        self._flow = FlowLayout(self._parts, gap=8)
        self._flow.addWidget(self.field)
        for title, read in self._menus():
            button = Button(title, trailing="chevron-down")
            button.clicked.connect(partial(self._offer, button, read))
            self._flow.addWidget(button)
        self._chips: list[QWidget] = []
        self.save = Button(tr("Save"), "ghost", icon="bookmark-plus", name=tr("Save as a view"))
        self.columns = Button("", "ghost", icon="columns-3", name=tr("Columns"))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 20, 12)
        row.setSpacing(8)
        row.addWidget(self._parts, 1)
        row.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.columns, 0, Qt.AlignmentFlag.AlignTop)

    def filter(self) -> PeopleFilter:
        """What the table is narrowed to."""
        return self._filter

    def set_filter(self, wanted: PeopleFilter) -> None:
        """Take another filter whole."""
        self._filter = wanted
        self.field.blockSignals(True)
        self.field.setText(wanted.text)
        self.field.blockSignals(False)
        self._show_chips()
        self.changed.emit()

    def refresh(self, people: int) -> None:
        """Say how many there are to filter."""
        self.field.setPlaceholderText(tr("Filter %n people...", "", people))

    def _menus(self) -> list[tuple[str, Callable[[], Iterable[Facet]]]]:
        return [
            (tr("Circle"), facets.circle_facets),
            (tr("Stage"), facets.stage_facets),
            (tr("Channel"), partial(facets.channel_facets, self._desk)),
            (tr("Flag"), facets.flag_facets),
            (tr("More"), partial(facets.more_facets, self._desk)),
        ]

    def _offer(self, button: Button, read: Callable[[], Iterable[Facet]]) -> None:
        behind = self.is_large and isinstance(read, partial)
        facets.open_facets(self._desk, button, button.text(), read, self._show_menu, behind=behind)

    def _show_menu(self, anchor: QWidget, name: str, found: list[Facet]) -> None:
        if found:
            is_on = lambda facet: facets.holds(self._filter, facet)  # noqa: E731
            FacetMenu(anchor, name, found, is_on, self._toggle).open()

    def _toggle(self, facet: Facet, on: bool) -> None:
        self._filter = facets.toggled(self._filter, facet, on)
        self._show_chips()
        self.changed.emit()

    def _take_away(self, facet: Facet) -> None:
        """Take a filter away; the focus goes on to the next chip, else to the words."""
        place = next((n for n, part in enumerate(self._chips) if part.hasFocus()), 0)
        self._toggle(facet, False)
        left = self._chips[min(place, len(self._chips) - 1)] if self._chips else self.field
        left.setFocus(Qt.FocusReason.TabFocusReason)

    def _forget_people(self) -> None:
        self._filter = self._filter._replace(ids=None, ids_words="")
        self._show_chips()
        self.changed.emit()

    def _set_text(self, text: str) -> None:
        self._filter = self._filter._replace(text=text.strip())
        self.changed.emit()

    def _show_chips(self) -> None:
        for chip in self._chips:
            holder = chip.parentWidget()
            if holder is not None:
                self._flow.removeWidget(holder)
                holder.hide()
                holder.deleteLater()
        self._chips = []
        if self._filter.ids is not None:
            words = self._filter.ids_words or tr("Chosen people")
            self._add_chip(words, self._forget_people)
        for facet in facets.chips(self._filter):
            self._add_chip(facet.words, partial(self._take_away, facet))
        self._parts.updateGeometry()

    def _add_chip(self, words: str, away: Callable[[], None]) -> None:
        name = tr("Take away: {filter}").format(filter=words)
        chip = ChipButton(words, on=True, removable=True, name=name)
        chip.clicked.connect(lambda: away())
        holder = QWidget()
        holder.setFixedHeight(self.save.sizeHint().height())
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(chip)
        self._flow.addWidget(holder)
        holder.show()
        self._chips.append(chip)
