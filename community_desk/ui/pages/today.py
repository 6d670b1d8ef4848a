"""Today: whom to turn to, why, and how; one key for each thing to do."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from community_desk.ui import person_reading, person_timeline, reading, shown_cards, writing
from community_desk.ui.beginning import bring_button
from community_desk.ui.icons import channel_icon
from community_desk.ui.page import Page, PageView
from community_desk.ui.pages.today_fresh import WelcomeBack, is_offered, open_fresh_start
from community_desk.ui.pages.today_panel import PersonPanel
from community_desk.ui.pages.today_parts import AheadLine, SummaryStrip
from community_desk.ui.paint import ChipText
from community_desk.ui.rows import CardRow, PersonView, TodayView
from community_desk.ui.text import QT_TRANSLATE_NOOP, due_words, long_day, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.frames import CardFrame, EmptyState, ScrollColumn, clear_layout
from community_desk.ui.widgets.labels import SectionHeader
from community_desk.ui.widgets.overlay import Popover
from community_desk.ui.widgets.person_card import PersonCard
from community_desk.ui.words import channel_name, circle_name, flag_look

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

_SNOOZES = (
    (QT_TRANSLATE_NOOP("", "Until tomorrow"), 1),
    (QT_TRANSLATE_NOOP("", "For three days"), 3),
    (QT_TRANSLATE_NOOP("", "For a week"), 7),
    (QT_TRANSLATE_NOOP("", "For a month"), 30),
    (QT_TRANSLATE_NOOP("", "For three months"), 90),
)
_LONGEST_OWED = 7


class TodayPage(PageView):
    """The cards of the day in their lanes; the selected one fills the panel."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.cards: list[PersonCard] = []
        self._asked = 0
        self._large = False
        self._selected = -1
        self._wanted = ""
        self._view: TodayView | None = None
        self._panel = PersonPanel(desk, self._settle)
        self.panel = self._panel
        self._scroll = ScrollColumn()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fill_panel)

    def refresh(self) -> None:
        """Read the day, on a large desk behind the window, and lay the cards out anew."""
        self._large = reading.is_large(self.desk)
        if not self._large:
            self._show(reading.today_view(self.desk))
            return
        self._asked += 1
        mine = self._asked

        def show_newest(view: TodayView) -> None:
            if mine == self._asked:
                self._show(view)

        self.desk.jobs.start(lambda _progress: reading.today_view(self.desk), show_newest)

    def _show(self, view: TodayView) -> None:
        """Lay the cards out; the same person stays selected."""
        before = self.selected
        place = self._selected
        self._view = view
        shown_cards.remember(self.desk, view)
        self.title = tr("Today")
        self.subtitle = long_day(self.desk.today)
        self.headline.emit()
        clear_layout(self._scroll.column)
        self.cards = []
        if view.people == 0:
            self._show_welcome()
            return
        self._scroll.column.addWidget(SummaryStrip(view))
        if is_offered(self.desk, view):
            look = partial(open_fresh_start, self.desk, self.refresh)
            self._scroll.column.addWidget(WelcomeBack(self.desk, view, look))
        self._lane("A", tr("First"), self._owed_words(view), view)
        self._lane("B", tr("Keep"), self._waiting_words(view, "B"), view)
        self._lane("C", tr("Grow"), self._waiting_words(view, "C"), view)
        if not view.cards:
            self._show_kind_word(view)
        self._ahead(view)
        self._scroll.column.addStretch(1)
        self._select_again(before.uid if before else self._wanted, place)

    def enter(self, argument: Any) -> None:
        """Show the day; `argument` may name the person to select."""
        if isinstance(argument, str):
            self._wanted = argument
        super().enter(argument)

    def focus_start(self) -> None:
        """The selected card."""
        if self.cards:
            self.cards[max(0, self._selected)].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def person(self) -> str | None:
        """The person of the selected card."""
        row = self.selected
        return row.uid if row else None

    @property
    def selected(self) -> CardRow | None:
        """The selected card."""
        return self.cards[self._selected].row if 0 <= self._selected < len(self.cards) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J K or arrows move; L logs, S snoozes, X dismisses, Enter opens."""
        keys = Qt.Key
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
            return
        actions = {
            keys.Key_J: lambda: self.move_by(1),
            keys.Key_Down: lambda: self.move_by(1),
            keys.Key_K: lambda: self.move_by(-1),
            keys.Key_Up: lambda: self.move_by(-1),
            keys.Key_L: self._log,
            keys.Key_S: self._offer_snooze,
            keys.Key_X: self._dismiss,
            keys.Key_Return: self._open,
            keys.Key_Enter: self._open,
        }
        action = actions.get(keys(event.key()))
        if action is not None and self.cards:
            action()
        else:
            super().keyPressEvent(event)

    def move_by(self, step: int) -> None:
        """Select the next or previous card."""
        if self.cards:
            self._select(min(max(self._selected + step, 0), len(self.cards) - 1))
            self.cards[self._selected].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # laying out

    def _lane(self, lane: str, title: str, aside: str, view: TodayView) -> None:
        rows = [row for row in view.cards if row.lane == lane]
        if not rows:
            return
        self._scroll.column.addSpacing(4)
        self._scroll.column.addWidget(SectionHeader(title, aside))
        frame = CardFrame()
        frame.column.setContentsMargins(1, 1, 1, 1)
        for place, row in enumerate(rows):
            card = PersonCard(row, self._chips(row))
            card.first, card.last = place == 0, place == len(rows) - 1
            number = len(self.cards)
            card.clicked.connect(partial(self._select, number))
            card.log.connect(self._log)
            card.snooze.connect(self._offer_snooze)
            self.cards.append(card)
            frame.column.addWidget(card)
        self._scroll.column.addWidget(frame)

    def _chips(self, row: CardRow) -> list[ChipText]:
        look = flag_look(row.flag)
        words = look.words
        if row.flag.startswith("PROMISE") and row.due_on is not None:
            due = due_words(row.due_on, self.desk.today)
            late = row.flag == "PROMISE_OVERDUE"
            words = tr("Promise, {days}") if late else tr("Promise, due {days}")
            words = words.format(days=due)
        chips = [ChipText(words, look.tone, look.icon)]
        if row.channel:
            chips.append(ChipText(channel_name(row.channel), "neutral", channel_icon(row.channel)))
        if row.circle != "listed":
            chips.append(ChipText(circle_name(row.circle), "neutral", "circle-dot"))
        chips += [ChipText(flag_look(flag).words) for flag in row.also]
        return chips

    def _owed_words(self, view: TodayView) -> str:
        rows = [row for row in view.cards if row.lane == "A"]
        if rows and all(row.flag.startswith("PROMISE") for row in rows):
            return tr("%n things you promised", "", len(rows))
        return self._waiting_words(view, "A") or tr("yours to answer")

    def _waiting_words(self, view: TodayView, lane: str) -> str:
        waiting = view.waiting.get(lane, 0)
        shown = sum(1 for row in view.cards if row.lane == lane)
        if not waiting:
            return ""
        words = tr("{shown} of {all} that are due, the rest waits without reproach")
        return words.format(shown=shown, all=shown + waiting)

    def _ahead(self, view: TodayView) -> None:
        if not view.ahead:
            return
        self._scroll.column.addSpacing(4)
        head = SectionHeader(tr("Ahead"), tr("next 7 days"))
        all_of_it = Button(tr("Agenda"), "ghost", small=True, name=tr("Open the agenda"))
        all_of_it.clicked.connect(lambda: self.desk.shell.go("agenda"))
        head.add(all_of_it)
        self._scroll.column.addWidget(head)
        frame = CardFrame()
        for row in view.ahead:
            line = AheadLine(row, self.desk.today)
            line.clicked.connect(partial(self.desk.shell.go, "person", row.uid))
            frame.column.addWidget(line)
        self._scroll.column.addWidget(frame)

    def _show_kind_word(self, view: TodayView) -> None:
        done = view.done_today > 0
        words = tr("That was today. Well done.") if done else tr("Nobody needs you today.")
        aside = tr("Your people are in good order. Enjoy the quiet, or meet someone new.")
        self._scroll.column.addWidget(EmptyState("sun", words, aside))

    def _show_welcome(self) -> None:
        words = tr("Your desk is empty, and that is a fine place to start.")
        aside = tr("Bring a file from any channel, or add one person you care about.")
        self._scroll.column.addWidget(EmptyState("seedling", words, aside, bring_button(self.desk)))

    # acting

    def _select_again(self, uid: str, place: int) -> None:
        self._selected = -1
        self._wanted = ""
        uids = [card.row.uid for card in self.cards]
        if uid in uids:
            place = uids.index(uid)
        if self.cards:
            had_focus = self.isVisible() and (
                self.focusWidget() is None or self.isAncestorOf(self.focusWidget())
            )
            self._select(min(max(place, 0), len(self.cards) - 1))
            if had_focus and not self.window().findChildren(Popover):
                self.cards[self._selected].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._panel.show_person(None, None)

    def _select(self, place: int) -> None:
        if place == self._selected:
            return
        if 0 <= self._selected < len(self.cards):
            self.cards[self._selected].set_selected(False)
        self._selected = place
        card = self.cards[place]
        card.set_selected(True)
        self._later.start()
        QTimer.singleShot(0, partial(self._reveal, card))

    def _reveal(self, card: PersonCard) -> None:
        if card in self.cards[:1]:
            # What stands above the first card belongs to it.
            self._scroll.verticalScrollBar().setValue(0)
        elif card in self.cards:
            self._scroll.ensureWidgetVisible(card, 0, 40)

    def _fill_panel(self) -> None:
        row = self.selected
        if row is None or not self.panel_shown:
            return
        if not self._large:
            self._show_in_panel(row, self._read_person(row))
            return

        def show(view: PersonView | None) -> None:
            if self.selected is row:
                self._show_in_panel(row, view)

        self.desk.jobs.start(lambda _progress: self._read_person(row), show)

    def _read_person(self, row: CardRow) -> PersonView | None:
        return person_reading.person_view(self.desk, row.uid, channel=row.channel, flag=row.flag)

    def _show_in_panel(self, row: CardRow, view: PersonView | None) -> None:
        if view is not None:
            view = view._replace(suggestion=row.suggestion)
        read = partial(person_timeline.last_contacts, self.desk, row.person_id)
        self._panel.show_person(view, read)

    def resizeEvent(self, event: Any) -> None:
        """A panel that unfolds is filled."""
        super().resizeEvent(event)
        self._later.start()

    def _log(self) -> None:
        if self.selected:
            self.desk.shell.log_line(self.selected.uid)

    def _open(self) -> None:
        if self.selected:
            self.desk.shell.go("person", self.selected.uid)

    def _offer_snooze(self) -> None:
        row = self.selected
        if row is None:
            return
        menu = Popover(self.cards[self._selected], tr("Snooze"))
        for words, days in _SNOOZES:
            if row.lane == "A" and days > _LONGEST_OWED:
                continue
            button = Button(tr(words), "ghost", small=True)
            button.clicked.connect(partial(self._snooze, menu, row, days))
            menu.column.addWidget(button)
        menu.open()

    def _snooze(self, menu: QWidget, row: CardRow, days: int) -> None:
        if isinstance(menu, Popover):
            menu.dismiss()
        until = self.desk.today + timedelta(days=days)
        words = tr("{name} rests until {day}").format(name=row.name, day=long_day(until))
        self.desk.act(partial(writing.snooze, self.desk, row, until), words)

    def _dismiss(self) -> None:
        row = self.selected
        if row is None:
            return
        words = tr("Card of {name} put away").format(name=row.name)
        self.desk.act(partial(writing.dismiss, self.desk, row), words)

    def _settle(self, promise: str, done: bool) -> None:
        words = tr("Promise kept") if done else tr("Promise open again")
        self.desk.act(partial(writing.settle_promise, self.desk, promise, done), words)


def _cards(desk: Desk) -> int:
    return reading.card_count(desk)


PAGE = Page(
    "today",
    QT_TRANSLATE_NOOP("", "Today"),
    "sun",
    TodayPage,
    count=_cards,
    keys=(
        (QT_TRANSLATE_NOOP("", "J K"), QT_TRANSLATE_NOOP("", "Next and previous card")),
        ("L", QT_TRANSLATE_NOOP("", "Log what happened")),
        ("S", QT_TRANSLATE_NOOP("", "Snooze the card")),
        ("X", QT_TRANSLATE_NOOP("", "Put the card away")),
        (QT_TRANSLATE_NOOP("", "Enter"), QT_TRANSLATE_NOOP("", "Open the person")),
    ),
)
