"""Go-to: who relies on you and for what, and who would gladly help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from community_desk.core.goto import KnownFor
from community_desk.core.names import fold
from community_desk.store.queries import goto as queries
from community_desk.ui.asking import Ask, open_ask, plain_ask, plan_warm_up
from community_desk.ui.dialogs.record_form import Field, Values, open_form
from community_desk.ui.page import Page, PageView
from community_desk.ui.pages import goto_words as say
from community_desk.ui.pages.goto_broker import introductions_panel, loops_panel, praise_panel
from community_desk.ui.text import QT_TRANSLATE_NOOP, number, short_day, signed, tr
from community_desk.ui.widgets.buttons import Button, ChipButton, LinkButton
from community_desk.ui.widgets.fields import Choice
from community_desk.ui.widgets.figure import Tiles
from community_desk.ui.widgets.flow import FlowLayout
from community_desk.ui.widgets.frames import EmptyState, Hairline, ScrollColumn, clear_layout
from community_desk.ui.widgets.labels import ElidingLabel, PlainLabel, hint
from community_desk.ui.widgets.marks import Chip
from community_desk.ui.widgets.panels import Panel, bar_line, person_line, press, side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from community_desk.ui.desk import Desk


class GotoView(NamedTuple):
    """All that the page shows before anybody is looked for."""

    known: list[KnownFor]
    counts: dict[str, int]
    rows: list[queries.LedgerRow]
    intros: list[queries.IntroRow]
    pairs: list[queries.PairRow]
    praise: list[queries.Testimonial]
    thanks: list[queries.LedgerRow]
    reports: list[queries.LedgerRow]


class GotoPage(PageView):
    """Need drill on top; helpers beside known-for; favours, introductions, praise below."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.kind = "open"
        self._serial = 0
        self._record = Button(tr("Record an ask"), icon="plus")
        self._record.clicked.connect(lambda: self._record_ask())
        self.tools = (self._record,)
        self.need = QLineEdit()
        self.need.setPlaceholderText(tr("Who would gladly help me with... a referral to Acme"))
        self.need.setAccessibleName(tr("Who would gladly help me with"))
        self.need.returnPressed.connect(self.look)
        self.guess = QLineEdit()
        self.guess.setPlaceholderText(tr("Your own guess first: who would?"))
        self.guess.setAccessibleName(tr("Your own guess"))
        self.guess.returnPressed.connect(self.look)
        self.favour, self.size_ = Choice(tr("What kind of help")), Choice(tr("How much"))
        for choice, options in ((self.favour, say.FAVOURS), (self.size_, say.SIZES)):
            for code, words in options:
                choice.addItem(words(), code)
        self.favour.setCurrentIndex(1)
        self.size_.setCurrentIndex(1)
        self._scroll = ScrollColumn()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self._scroll.column.addWidget(self._drill())
        self._body = QWidget()
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(12)
        self._scroll.column.addWidget(self._body)
        self._scroll.column.addStretch(1)
        self._helpers = Panel(tr("Who would help"), tr("evidence, not wishes"))

    def _drill(self) -> QWidget:
        panel = Panel(tr("Who would gladly help me?"), tr("name a need, guess, then look"))
        find = Button(tr("Find"), "primary")
        find.clicked.connect(self.look)
        for parts in ((self.need, find), (self.guess, self.favour, self.size_)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for at, part in enumerate(parts):
                row.addWidget(part, at == 0)
            panel.content.addLayout(row)
        QWidget.setTabOrder(self.need, self.guess)
        return panel

    def refresh(self) -> None:
        """Read behind the page and show."""
        self.title, self.subtitle = tr("Go-to"), tr("who relies on you, and for what")
        self.headline.emit()
        self._serial += 1
        work = partial(_read, self.desk, self.kind, self._serial)
        self.desk.jobs.start(work, self._show)

    def focus_start(self) -> None:
        """The need."""
        self.need.setFocus(Qt.FocusReason.OtherFocusReason)

    def look(self) -> None:
        """Look for people whom the records speak for."""
        need = self.need.text().strip()
        if need:
            favour, size = str(self.favour.currentData()), str(self.size_.currentData())
            self.desk.jobs.start(partial(_find, self.desk, need, favour, size), self.show_helpers)

    def show_helpers(self, found: list[queries.Helper]) -> None:
        """The people found, the guess held against them."""
        panel = self._helpers
        clear_layout(panel.content)
        panel.title.setText(tr("%n people, by the evidence", "", len(found)))
        guess = fold(self.guess.text())
        if guess:
            right = any(guess in fold(one.name) for one in found)
            words = tr("Your guess is among them.") if right else tr(
                "Your guess is not among them: the records show no help, topic or tie there yet."
            )  # fmt: skip
            panel.say(words)
        if not found:
            panel.say(tr("The records speak for nobody yet. Give somebody a hand first."))
        purpose = self.desk.db.rules.purpose
        if purpose is not None:
            panel.say(tr(purpose.ask_rule))
        for one in found:
            buttons = [press(tr("Draft ask"), partial(self._draft, one), icon="message",
                             name=tr("Ask {name}").format(name=one.name))]  # fmt: skip
            if one.check.reasons:
                name = tr("Warm up with {name}").format(name=one.name)
                buttons.insert(0, press(tr("Warm up"), partial(self._warm_up, one), name=name))
            go = partial(self.desk.shell.go, "person", one.uid)
            line = person_line(one.uid, one.name, say.why(one), say.gates(one), go, buttons)
            panel.content.addWidget(line)
        if panel.parent() is None and self.view is not None:
            self._show((self._serial, self.view))

    def _show(self, answer: tuple[int, GotoView]) -> None:
        serial, view = answer
        if serial != self._serial:
            return
        self.view = view
        self.desk.jobs.in_turns(self, self._fill(view))

    def _fill(self, view: GotoView) -> Iterator[None]:
        """Make every panel, then put them in the place of the old ones."""
        known = self._known(view.known)
        yield
        ledger = self._ledger(view)
        yield
        loops = loops_panel(self.desk, view.thanks, view.reports)
        yield
        praise = praise_panel(self.desk, view.praise)
        yield
        broker = introductions_panel(self.desk, view.intros, view.pairs)
        yield
        focus = self.isVisible() and self._body.isAncestorOf(self.focusWidget() or self)
        self._helpers.setParent(None)
        clear_layout(self._rows)
        asked = self._helpers.content.count() > 0
        self._rows.addWidget(Tiles((self._helpers, known) if asked else (known,), least=390))
        self._rows.addWidget(ledger)
        self._rows.addWidget(Tiles((broker, side(loops, praise)), least=390))
        self._helpers.setVisible(asked)
        if focus:
            self.need.setFocus(Qt.FocusReason.OtherFocusReason)

    def _known(self, known: list[KnownFor]) -> Panel:
        panel = Panel(tr("You are known for"), tr("asks of the last 12 months"))
        add = press(tr("Claim"), self._claim, name=tr("Claim a topic"))
        panel.head.addWidget(add)
        if not known:
            panel.say(tr("Claim up to seven topics; what people ask you about joins them."))
        most = max((one.asks for one in known), default=0) or 1
        for one in known[:9]:
            words = tr("%n asks", "", one.asks)
            if one.people:
                people = tr("%n people", "after from", len(one.people))
                words = tr("{asks} from {people}").format(asks=words, people=people)
            change = one.asks - one.before
            drift = tr("new") if one.is_new else signed(change) if change else number(0)
            ends: list[QWidget] = [Chip(drift, "success" if change > 0 else "neutral")]
            if one.claimed:
                ends.append(press(tr("Let go"), partial(self._release, one.topic),
                                  name=tr("Let go: {topic}").format(topic=one.topic),
                                  kind="ghost"))  # fmt: skip
            else:
                ends.append(Chip(tr("not claimed"), "warning"))
            line = bar_line(one.topic, words, one.asks / most, ends)
            quarters = ", ".join(number(n) for n in one.quarters)
            hint(line, tr("By quarter, oldest first: {counts}").format(counts=quarters))
            panel.content.addWidget(line)
        return panel

    def _ledger(self, view: GotoView) -> Panel:
        counts = view.counts
        panel = Panel(tr("Asks and gives"))
        words = tr("give first: {gave} given, {asked} asked")
        panel.aside.setText(words.format(gave=number(counts["give"]), asked=number(counts["ask"])))
        chips = QWidget()
        flow = FlowLayout(chips)
        titles = {
            "open": tr("Open {n}"), "request": tr("They asked {n}"), "give": tr("You gave {n}"),
            "ask": tr("You asked {n}"), "receive": tr("They gave {n}"),
        }  # fmt: skip
        for kind, title in titles.items():
            chip = ChipButton(title.format(n=number(counts[kind])), on=kind == self.kind)
            chip.clicked.connect(partial(self._choose, kind))
            flow.addWidget(chip)
        panel.content.addWidget(chips)
        if not view.rows:
            text = tr("Nothing here yet.")
            panel.content.addWidget(EmptyState("heart-handshake", text))
        table = QGridLayout()
        table.setHorizontalSpacing(16)
        table.setVerticalSpacing(8)
        table.setColumnStretch(2, 1)
        heads = (tr("When"), tr("Who"), tr("What"), tr("Topic"), tr("Direction"), tr("State"))
        for at, words in enumerate(heads if view.rows else ()):
            table.addWidget(PlainLabel(words, "small", "text_muted", weight="semibold"), 0, at)
        for line, row in enumerate(view.rows[:20], 1):
            table.addWidget(Hairline(), 2 * line - 1, 0, 1, 7)
            day = short_day(row.day, self.desk.today) if row.day else ""
            who = LinkButton(row.name)
            who.clicked.connect(partial(self.desk.shell.go, "person", row.person_uid))
            words, tone = say.state(row, self.desk.today)
            parts: list[QWidget] = [
                PlainLabel(day, "body", "text_secondary"), who,
                ElidingLabel(row.text or dict(say.FAVOURS)[row.type](), "body"),
                Chip(row.topic) if row.topic else QWidget(),
                PlainLabel(say.SIDES[row.side](), "body", "text_secondary"), Chip(words, tone),
            ]  # fmt: skip
            if row.status == "open":
                name = tr("Done: {what}").format(what=row.text or row.name)
                parts.append(press(tr("Done"), partial(self._finish, row.uid), name=name))
            for at, part in enumerate(parts):
                table.addWidget(part, 2 * line, at)
        panel.content.addLayout(table)
        return panel

    def _choose(self, kind: str) -> None:
        self.kind = kind
        self.refresh()

    def _claim(self) -> None:
        from community_desk.operations import topics

        def store(values: Values) -> None:
            topics.claim_topic(self.desk.db, values["name"])

        fields = (Field("name", tr("Topic")),)
        open_form(self.desk, tr("What do you want to be known for?"), fields, store,
                  tr("Topic claimed"))  # fmt: skip

    def _release(self, topic: str) -> None:
        from community_desk.operations import topics

        act = partial(topics.release_topic, self.desk.db, topic)
        self.desk.act(act, tr("{topic} let go").format(topic=topic))

    def _finish(self, uid: str) -> None:
        from community_desk.operations import exchanges

        self.desk.act(partial(exchanges.finish, self.desk.db, uid), tr("Marked done"))

    def _draft(self, helper: queries.Helper) -> None:
        favour, size = str(self.favour.currentData()), str(self.size_.currentData())
        ask = plain_ask(helper.name, self.need.text().strip(), favour, size)
        open_ask(self.desk, ask)

    def _record_ask(self) -> None:
        favour, size = str(self.favour.currentData()), str(self.size_.currentData())
        open_ask(self.desk, Ask(favour=favour, size=size))

    def _warm_up(self, helper: queries.Helper) -> None:
        plan_warm_up(self.desk, helper.uid, helper.check.reasons)


def _read(desk: Desk, kind: str, serial: int, _progress: Any = None) -> tuple[int, GotoView]:
    with desk.db.read() as connection:
        return serial, GotoView(
            queries.known_for(connection, desk.db.rules, desk.today),
            queries.ledger_counts(connection),
            queries.ledger(connection, kind),
            queries.introductions(connection),
            queries.pairs(connection, desk.today),
            queries.testimonials(connection),
            queries.ledger(connection, "thanks", 6),
            queries.ledger(connection, "report", 4),
        )


def _find(desk: Desk, need: str, favour: str, size: str, _p: Any = None) -> list[queries.Helper]:
    with desk.db.read() as connection:
        rules = desk.db.rules
        return queries.helpers(connection, rules, desk.today, need, favour=favour, size=size)


def _open_asks(desk: Desk) -> int:
    with desk.db.read() as connection:
        return queries.ledger_counts(connection)["open"]


PAGE = Page("goto", QT_TRANSLATE_NOOP("", "Go-to"), "heart-handshake", GotoPage, count=_open_asks)
