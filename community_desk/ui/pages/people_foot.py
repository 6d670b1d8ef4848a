"""The foot of the People page: how many there are, the keys, what can be done with several."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from community_desk.ui import theme
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.labels import ElidingLabel, PlainLabel

if TYPE_CHECKING:
    from community_desk.ui.pages.people_bulk import Bulk


class Foot(QWidget):
    """How many are shown and chosen; the keys, or what can be done with several people."""

    def __init__(self, bulk: Bulk) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._count = ElidingLabel("", "body", "text_secondary")
        keys = tr("Enter opens · L logs · S snoozes · C circle")
        self._keys = PlainLabel(keys, "body", "text_muted")
        self.bar = QWidget()
        bar = QHBoxLayout(self.bar)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(2)
        for words, key, action in (
            (tr("Circle"), "C", bulk.offer_circles),
            (tr("Tag"), "T", bulk.offer_tags),
            (tr("Snooze"), "S", bulk.offer_days),
            (tr("Log"), "L", bulk.log),
            (tr("Archive"), "A", partial(bulk.set_status, "archived")),
            (tr("More"), "M", bulk.open_menu),
        ):
            button = Button(words, "ghost", keys=key, small=True)
            button.clicked.connect(lambda _=False, act=action: act())
            bar.addWidget(button)
        self.bar.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(self._count, 1)
        row.addWidget(self._keys)
        row.addWidget(self.bar)
        self.restyle()

    def restyle(self) -> None:
        """The height follows the text, and stays when the buttons come."""
        self.setFixedHeight(theme.active().unit(36))

    def say(self, words: str, chosen: int) -> None:
        """Show the words; with several people chosen, the buttons."""
        several = chosen > 1
        self._count.setText(tr("%n chosen", "", chosen) + " · " + words if several else words)
        self.bar.setVisible(several)
        self._keys.setVisible(not several)
