"""Channels: each has its own quirks."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from community_desk.ui import theme
from community_desk.ui.charts.curve import Curve
from community_desk.ui.icons import channel_icon
from community_desk.ui.page import Page, PageView
from community_desk.ui.pages import channels_words as say
from community_desk.ui.pages.community_table import open_people
from community_desk.ui.text import QT_TRANSLATE_NOOP, number, percent, tr
from community_desk.ui.widgets.buttons import Button, LinkButton, NavItem
from community_desk.ui.widgets.figure import Tiles
from community_desk.ui.widgets.flow import FlowLayout
from community_desk.ui.widgets.frames import (
    CardFrame,
    Hairline,
    IconSpot,
    ScrollColumn,
    clear_layout,
)
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.marked_text import MarkedText
from community_desk.ui.widgets.marks import Chip
from community_desk.ui.widgets.panels import side
from community_desk.ui.widgets.progress import LoadBar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from community_desk.core.playbook import Limit, Playbook
    from community_desk.store.queries.channels import RitualWeek
    from community_desk.ui.desk import Desk
    from community_desk.ui.pages.channels_reading import ChannelsView


class RitualLine(QWidget):
    """A ritual with its mark, how far it is as a bar, and what to do."""

    def __init__(self, one: RitualWeek) -> None:
        super().__init__()
        wanted = one.ritual.per_week
        done = one.is_done and wanted > 0
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        mark = IconSpot("circle-check" if done else "circle-dashed", 17,
                        "success" if done else "text_muted")  # fmt: skip
        grid.addWidget(mark, 0, 0)
        grid.addWidget(PlainLabel(tr(one.ritual.name), "body", weight="medium"), 0, 1)
        words = tr("when it fits")
        if wanted:
            words = tr("{done} of %n days", "", wanted).format(done=number(min(one.done, wanted)))
            bar = LoadBar()
            bar.setFixedWidth(90)
            bar.show_share(one.done / wanted, words)
            grid.addWidget(bar, 0, 2)
        self.amount = PlainLabel(words, "body", "text_secondary")
        if wanted:
            # The bars of a week stand below one another, and so do the ends of the words.
            self.amount.setMinimumWidth(theme.active().unit(72))
            self.amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.amount, 0, 3)
        do = PlainLabel(tr(one.ritual.do), "small", "text_secondary", wrap=True)
        grid.addWidget(do, 1, 1, 1, 3)


class ChannelsPage(PageView):
    """The list of channels, and the playbook of one with this week's use."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title, self.subtitle = tr("Channels"), tr("each has its own quirks")
        self.seen: ChannelsView | None = None
        self.code = ""
        self._asked = 0
        self.items: dict[str, NavItem] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._list, self._detail = ScrollColumn(), ScrollColumn()
        self._list.setFixedWidth(theme.active().unit(240))
        self._list.column.setContentsMargins(8, 12, 8, 12)
        self._list.column.setSpacing(2)
        row.addWidget(self._list)
        row.addWidget(Hairline(upright=True))
        row.addWidget(self._detail, 1)

    def refresh(self) -> None:
        """Read in a job; what is there stays meanwhile."""
        from community_desk.ui.pages import channels_reading

        self._asked += 1
        mine = self._asked

        def show(view: Any) -> None:
            if mine == self._asked:
                self._show(view)

        def show_and_measure(view: Any) -> None:
            show(view)
            self.desk.jobs.start(partial(channels_reading.measure, self.desk, view), show)

        self.desk.jobs.start(partial(channels_reading.read, self.desk), show_and_measure)

    def enter(self, argument: Any) -> None:
        """Show a channel by its code, else the one shown before."""
        if isinstance(argument, str) and argument:
            self.code = argument
            if self.seen is not None:
                self.choose(argument)
        super().enter(argument)

    def argument(self) -> Any:
        """The channel that is shown."""
        return self.code or None

    def focus_start(self) -> None:
        """The channel that is shown."""
        item = self.items.get(self.code)
        if item is not None:
            item.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, code: str) -> None:
        """Show another channel."""
        self.code = code
        for key, item in self.items.items():
            item.set_current(key == code)
        self._show_detail()

    # inner parts

    def _show(self, view: Any) -> None:
        had = any(item.hasFocus() for item in self.items.values())
        self.seen = view
        order = sorted(
            view.books, key=lambda code: (-view.counts[code], tr(view.books[code].name).casefold())
        )
        if self.code not in view.books:
            self.code = order[0]
        clear_layout(self._list.column)
        self.items = {}
        for code in order:
            item = NavItem(tr(view.books[code].name), channel_icon(code))
            item.set_count(number(view.counts[code]))
            wanted = [one for one in view.uses[code].rituals if one.ritual.per_week]
            if wanted:
                words = tr("{done} of %n rituals", "", len(wanted))
                item.set_below(words.format(done=number(sum(one.is_done for one in wanted))))
            item.clicked.connect(partial(self.choose, code))
            self.items[code] = item
            self._list.column.addWidget(item)
        add = NavItem(tr("Add a channel"), "plus")
        add.clicked.connect(self._add)
        self._list.column.addWidget(add)
        self._list.column.addStretch(1)
        self.choose(self.code)
        if had:
            self.focus_start()

    def _show_detail(self) -> None:
        if self.seen is not None:
            self.desk.jobs.in_turns(self, self._fill(self.seen.books[self.code]))

    def _fill(self, book: Playbook) -> Iterator[None]:
        """Make every card of a channel, then put them in the place of the old ones."""
        yield
        cards = []
        for make in (self._rituals, partial(self._openings, book), self._health,
                     partial(self._limits, book), partial(self._export, book)):  # fmt: skip
            cards.append(make())
            yield
        *first, limits, export = cards
        column = self._detail.column
        clear_layout(column)
        column.addLayout(self._head(book))
        column.addWidget(PlainLabel(tr(book.strength), "body", "text_secondary", wrap=True))
        column.addWidget(Tiles([side(*first), side(limits)], least=330))
        column.addWidget(export)
        column.addStretch(1)

    def _head(self, book: Playbook) -> QHBoxLayout:
        assert self.seen is not None
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(PlainLabel(tr(book.name), "title"))
        if self.code in self.seen.chosen:
            main = self.seen.chosen[0] == self.code
            words = tr("main channel of your plan") if main else tr("in your plan")
            head.addWidget(Chip(words, "accent"))
        head.addStretch(1)
        if book.code in self.seen.own:
            back = Button(tr("Reset"), "ghost", icon="refresh", small=True)
            back.clicked.connect(self._reset)
            head.addWidget(back)
        edit = Button(tr("Edit"), "ghost", icon="pencil", small=True)
        edit.clicked.connect(self._edit)
        head.addWidget(edit)
        return head

    def _card(self, title: str) -> CardFrame:
        card = CardFrame(padding=16)
        card.column.setSpacing(8)
        card.column.addWidget(PlainLabel(title, "heading"))
        return card

    def _rituals(self) -> CardFrame:
        assert self.seen is not None
        card = self._card(tr("This week's rituals"))
        lines = [RitualLine(one) for one in self.seen.uses[self.code].rituals]
        widest = max((line.amount.sizeHint().width() for line in lines), default=0)
        for line in lines:
            # The bars of a card stand below each other.
            line.amount.setMinimumWidth(widest)
            card.column.addWidget(line)
        card.column.addStretch(1)
        return card

    def _limits(self, book: Playbook) -> CardFrame:
        card = self._card(tr("Quirks and limits"))
        for quirk in book.quirks:
            line = QHBoxLayout()
            line.setSpacing(6)
            line.addWidget(PlainLabel("\u2022", "body"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(PlainLabel(tr(quirk), "body", wrap=True), 1)
            card.column.addLayout(line)
        for limit in book.limits:
            card.column.addWidget(Hairline())
            card.column.addWidget(self._limit(limit))
        card.column.addWidget(PlainLabel(tr("What counts here"), "small", weight="semibold"))
        kinds = self.desk.db.rules.model.kinds
        chips = QWidget()
        flow = FlowLayout(chips, gap=6)
        for word, kind in book.signals:
            flow.addWidget(Chip(say.signal_words(word, kinds[kind].weight)))
        card.column.addWidget(chips)
        card.column.addStretch(1)
        return card

    def _limit(self, limit: Limit) -> QWidget:
        assert self.seen is not None
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        row = QHBoxLayout()
        row.addWidget(PlainLabel(say.limit_title(limit), "body"), 1)
        used = self.seen.uses[self.code].used.get(limit.key)
        row.addWidget(PlainLabel(say.limit_amount(limit, used), "body", weight="semibold"))
        column.addLayout(row)
        age = say.limit_age(limit, self.desk.today.year)
        column.addWidget(PlainLabel(age, "caption", "text_muted", wrap=True))
        return part

    def _openings(self, book: Playbook) -> CardFrame:
        from community_desk.ui.pages.channels_parts import open_draft

        card = self._card(tr("Openings"))
        for template in book.templates:
            row = QHBoxLayout()
            title = say.opening_title(template.id)
            row.addWidget(PlainLabel(title, "body", weight="semibold"), 1)
            name = tr("Draft: {opening}").format(opening=title)
            draft = Button(tr("Draft"), "ghost", small=True, name=name)
            draft.clicked.connect(partial(open_draft, self.desk, book, template))
            row.addWidget(draft)
            opening = QVBoxLayout()
            opening.setSpacing(0)
            opening.addLayout(row)
            opening.addWidget(MarkedText(template.text))
            card.column.addLayout(opening)
        card.column.addStretch(1)
        return card

    def _health(self) -> CardFrame:
        assert self.seen is not None
        card, use, found = (
            self._card(tr("Health here")),
            self.seen.uses[self.code],
            self.seen.measured,
        )
        most = max(use.weeks, default=0) or 1
        curve = Curve(84)
        last = tr("%n last week", "", use.weeks[-1])
        values = [count * 100 / most for count in use.weeks]
        curve.show_values(values, None, (tr("contacts a week"), "", last), last)
        card.column.addWidget(curve)
        if found is not None:
            members = found.by_channel.get(self.code, frozenset())
            active = found.active_on.get(self.code, frozenset())
            only = found.overlap.only_here.get(self.code, 0)
            if members:
                share = percent(len(active) / len(members))
                line = LinkButton(tr("{share} active in 90 days").format(share=share))
                behind = tuple(sorted(active))
                line.clicked.connect(partial(open_people, self.desk, behind, line.text()))
                card.column.addWidget(line)
            words = tr("%n known only here", "", only)
            if only:
                line = LinkButton(words)
                line.clicked.connect(partial(self._open_only_here, found.by_channel, words))
                card.column.addWidget(line)
            else:
                card.column.addWidget(PlainLabel(words, "body"))
        if use.not_greeted:
            link = LinkButton(tr("%n never greeted", "", len(use.not_greeted)))
            behind = tuple(sorted(use.not_greeted))
            link.clicked.connect(partial(open_people, self.desk, behind, link.text()))
            card.column.addWidget(link)
        card.column.addStretch(1)
        return card

    def _open_only_here(self, members: Mapping[str, frozenset[int]], words: str) -> None:
        elsewhere = (who for code, who in members.items() if code != self.code)
        alone = members[self.code].difference(*elsewhere)
        open_people(self.desk, tuple(sorted(alone)), words)

    def _export(self, book: Playbook) -> CardFrame:
        card = self._card(tr("Your archive from here"))
        for title, text in (
            (tr("Holds"), tr(book.export.holds)),
            (tr("Takes"), tr(book.export.wait)),
            (tr("Leaves out"), tr(book.export.gap)),
        ):
            card.column.addWidget(PlainLabel(f"{title}: {text}", "body", wrap=True))
        return card

    def _edit(self) -> None:
        from community_desk.ui.pages.channels_parts import open_form

        if self.seen is not None:
            open_form(self.desk, self.seen.books[self.code], new=False)

    def _add(self) -> None:
        from community_desk.ui.pages.channels_parts import open_form

        if self.seen is not None:
            open_form(self.desk, self.seen.books[self.code], new=True)

    def _reset(self) -> None:
        from community_desk.ui.pages.channels_reading import reset

        self.desk.act(partial(reset, self.desk, self.code), tr("Channel reset"))


PAGE = Page("channels", QT_TRANSLATE_NOOP("", "Channels"), "broadcast", ChannelsPage)
