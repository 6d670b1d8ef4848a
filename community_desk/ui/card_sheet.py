"""A business card to take in with a phone: the user's own, or somebody's to hand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from community_desk.exporters.pocket_card import PocketCard, card_text, shown_fields
from community_desk.store.queries import my_card as queries
from community_desk.store.queries import person as person_queries
from community_desk.ui.dialogs.record_form import Field, RecordForm, Values, open_form
from community_desk.ui.text import tr
from community_desk.ui.widgets.frames import EmptyState
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.panels import press
from community_desk.ui.widgets.qr_code import QrCode
from community_desk.ui.widgets.sheet import SheetOverlay

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from community_desk.ui.desk import Desk


class CardSheet(SheetOverlay):
    """The code, and in words what it holds; the user's own card can be changed here."""

    def __init__(self, desk: Desk, title: str, read: Callable[[], PocketCard | None]) -> None:
        super().__init__(desk.shell.widget(), title, width=480, height=590)
        self._desk, self._read = desk, read
        self.code: QrCode | None = None
        self.edit: Callable[[], object] | None = None

    def fill(self) -> None:
        """Show the card as it is now."""
        self.clear()
        card = self._read()
        middle = Qt.AlignmentFlag.AlignHCenter
        if card is None:
            self.code = None
            words = tr("Your own card is not written yet.")
            aside = tr("Others take it in with the camera of their phone.")
            self.body.addStretch(1)
            self.body.addWidget(EmptyState("address-book", words, aside))
        else:
            name, *rest = shown_fields(card)
            spoken = "\n".join((name, *rest))
            title = tr("QR code with the card of {name}").format(name=name)
            self.code = QrCode(card_text(card), title, spoken)
            self.body.addWidget(self.code, 0, middle)
            for words, size in ((name, "heading"), ("\n".join(rest), "body")):
                if words:
                    label = PlainLabel(words, size, wrap=True)
                    label.setAlignment(middle)
                    self.body.addWidget(label)
        self.body.addStretch(1)
        if card is None:
            self.foot.addStretch(1)
        else:
            words = tr(
                "A phone takes it in with its camera. Nothing is sent, and nothing else is in it."
            )
            self.foot.addWidget(PlainLabel(words, "small", "text_muted", wrap=True), 1)
        if self.edit is not None:
            words = tr("Write my card") if card is None else tr("Change my card")
            kind = "primary" if card is None else "secondary"
            self.foot.addWidget(press(words, self.edit, kind=kind))
        self.foot.addWidget(press(tr("Close"), self.close_overlay))
        self.settle()


def open_card_of(desk: Desk, uid: str) -> CardSheet:
    """Show somebody's card."""
    sheet = CardSheet(desk, tr("Card"), lambda: _card_of(desk, uid))
    sheet.fill()
    sheet.open()
    return sheet


def open_my_card(desk: Desk) -> CardSheet:
    """Show the user's own card, or offer to write it."""
    sheet = CardSheet(desk, tr("My card"), lambda: _my_card(desk))
    sheet.edit = lambda: _edit(desk).closed.connect(sheet.fill)
    sheet.fill()
    sheet.open()
    return sheet


def _card_of(desk: Desk, uid: str) -> PocketCard | None:
    with desk.db.read() as connection:
        page = person_queries.person(connection, uid)
    if page is None:
        return None
    phones = [h.identifier for h in page.handles if h.channel == "phone" and h.ended_on is None]
    mails = [h.identifier for h in page.handles if h.channel == "email" and h.ended_on is None]
    return PocketCard(
        page.name, page.given_name, page.family_name, page.role, page.org,
        _first((*page.phones, *phones)), _first((*page.emails, *mails)), _first(page.urls),
    )  # fmt: skip


def _first(found: Iterable[str]) -> str:
    return next(filter(None, found), "")


def _my_card(desk: Desk) -> PocketCard | None:
    with desk.db.read() as connection:
        found = queries.my_card(connection)
    return PocketCard(**found) if found.get("name") else None


def _edit(desk: Desk) -> RecordForm:
    from community_desk.operations import settings

    with desk.db.read() as connection:
        known = queries.my_card(connection) or queries.card_to_begin_with(connection)

    def store(values: Values) -> None:
        settings.set_my_card(desk.db, **values)

    titles = (
        ("name", tr("Name")), ("role", tr("Role")), ("org", tr("Employer")),
        ("phone", tr("Phone")), ("email", tr("Email")), ("url", tr("Website")),
    )  # fmt: skip
    fields = [Field(key, title, value=known.get(key, "")) for key, title in titles]
    return open_form(desk, tr("My card"), fields, store, tr("Your card is kept"))
