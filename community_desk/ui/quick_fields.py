"""The fields of the quick line: what was understood, one row each, each a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from community_desk.ui import theme
from community_desk.ui.icons import channel_icon, kind_icon, paint_icon
from community_desk.ui.paint import mirror, paint_box, paint_text
from community_desk.ui.step_words import activity_words
from community_desk.ui.text import long_day, tr
from community_desk.ui.widgets.buttons import PaintedButton
from community_desk.ui.words import channel_name, favour_words, kind_words

if TYPE_CHECKING:
    from datetime import date

    from community_desk.core.phrase import Draft, Favour, Mention, Promise


class FieldRow(PaintedButton):
    """Icon, label and value; a press offers other values. `open_question` marks what is unclear."""

    def __init__(
        self, key: str, icon: str, label: str, value: str, *, open_question: bool = False
    ) -> None:
        super().__init__(value)
        self.key, self._icon, self._label, self._open = key, icon, label, open_question
        self.setAccessibleName(f"{label}: {value}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(300, theme.active().unit(36))

    def minimumSizeHint(self) -> QSize:
        """Narrow windows shorten the value."""
        return QSize(160, theme.active().unit(36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        look, direction, unit = theme.active(), self.layoutDirection(), theme.active().unit
        painter = QPainter(self)
        if self._hover:
            paint_box(painter, self.rect(), look.colour("bg_hover"), None, 8)
        size = unit(18)
        spot = QRect(8, (self.height() - size) // 2, size, size)
        place = mirror(direction, self.rect(), spot)
        paint_icon(painter, self._icon, place, look.colour("text_secondary"))
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text_muted"))
        label = QRect(8 + size + 10, 0, unit(84), self.height())
        paint_text(painter, mirror(direction, self.rect(), label), self._label, direction)
        painter.setPen(look.colour("warning" if self._open else "text_primary"))
        left = label.right() + 8
        value = QRect(left, 0, self.width() - left - 8, self.height())
        paint_text(painter, mirror(direction, self.rect(), value), self.text(), direction)
        self._paint_ring(painter, 8)


def draft_rows(draft: Draft, today: date) -> list[FieldRow]:
    """The rows of a draft, in the order one would tell it."""
    rows = [_who_row(mention) for mention in draft.people]
    if not draft.people and not draft.is_empty:
        rows.append(
            FieldRow("nobody", "user", tr("Who"), tr("nobody named yet"), open_question=True)
        )
    if draft.kind:
        rows += _contact_rows(draft, today)
    rows += [_favour_row(favour) for favour in draft.favours]
    rows += [_promise_row(promise) for promise in draft.promises]
    rows += [FieldRow(f"topic:{topic}", "tag", tr("Topic"), topic) for topic in draft.topics]
    if draft.text:
        rows.append(FieldRow("note", "note", tr("Note"), draft.text))
    return rows


def _who_row(mention: Mention) -> FieldRow:
    key = f"who:{mention.text}"
    if mention.match is not None:
        words = ", ".join(filter(None, (mention.match.name, mention.match.detail)))
        return FieldRow(key, "user", tr("Who"), words)
    if mention.candidates:
        names = tr("{text}: which one? {n} fit").format(
            text=mention.text, n=len(mention.candidates)
        )
        return FieldRow(key, "user", tr("Who"), names, open_question=True)
    words = tr("{name}, somebody new").format(name=mention.text)
    return FieldRow(key, "user-plus", tr("Who"), words)


def _contact_rows(draft: Draft, today: date) -> list[FieldRow]:
    kind = draft.kind or "message"
    what = activity_words(draft.activity) or kind_words(kind, draft.direction)
    if draft.minutes:
        what = tr("{what}, {n} minutes").format(what=what, n=draft.minutes)
    ways = {"in": tr("from them"), "out": tr("from me"), "mutual": tr("both of you")}
    day = draft.date or today
    rows = [
        FieldRow("what", kind_icon(kind), tr("What"), what),
        FieldRow("when", "calendar", tr("When"), long_day(day)),
    ]
    if kind not in ("call", "meeting", "encounter", "work"):
        way = ways.get(draft.direction, "")
        rows.insert(1, FieldRow("direction", "arrow-right", tr("From whom"), way))
    if draft.channel:
        icon = channel_icon(draft.channel)
        rows.insert(1, FieldRow("channel", icon, tr("Through"), channel_name(draft.channel)))
    return rows


def _favour_row(favour: Favour) -> FieldRow:
    labels = {
        "give": tr("Gave"),
        "receive": tr("Received"),
        "ask": tr("I asked"),
        "request": tr("They asked"),
    }
    said = tr("\u201c{name}\u201d").format(name=favour.text)
    words = said if favour.text else favour_words(favour.type)
    return FieldRow(f"favour:{favour.text}", "gift", labels.get(favour.side, favour.side), words)


def _promise_row(promise: Promise) -> FieldRow:
    words = promise.text
    if promise.who == "them":
        words = tr("they: {text}").format(text=words)
    if promise.due_on is not None:
        words = tr("{text}, due {day}").format(text=words, day=long_day(promise.due_on))
    return FieldRow(f"promise:{promise.text}", "heart-handshake", tr("Promise"), words)
