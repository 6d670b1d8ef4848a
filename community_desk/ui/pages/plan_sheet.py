"""One opportunity whole: what is next, who is there, what happened, how it ends."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from community_desk.core.opportunity import (
    EVENTS,
    OUTCOMES,
    ROLES,
    STEPS,
    TO_BE_TOLD,
    gate,
)
from community_desk.store.queries import opportunities as queries
from community_desk.ui.dialogs.record_form import Field, Values, open_form
from community_desk.ui.employer_sheet import open_employer
from community_desk.ui.pages import plan_words as say
from community_desk.ui.text import number, short_day, tr
from community_desk.ui.widgets.buttons import ChipButton
from community_desk.ui.widgets.flow import FlowLayout
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.marks import Chip
from community_desk.ui.widgets.panels import person_line, press
from community_desk.ui.widgets.sheet import SheetOverlay
from community_desk.ui.words import stage_name

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


class OpportunitySheet(SheetOverlay):
    """Reads its opportunity again after each thing done in it."""

    def __init__(self, desk: Desk, purpose: str, uid: str) -> None:
        super().__init__(desk.shell.widget(), tr("Opportunity"))
        self._desk, self._purpose, self._uid = desk, purpose, uid
        self.sheet: queries.Sheet | None = None
        self.read()

    def read(self) -> None:
        """Show it as it is now; gone with its opportunity."""
        with self._desk.db.read() as connection:
            rules, today = self._desk.db.rules, self._desk.today
            self.sheet = queries.sheet(connection, rules, today, self._uid)
        self.clear()
        if self.sheet is None:
            self.close_overlay()
            return
        sheet = self.sheet
        self.set_title(sheet.card.org or sheet.card.title, _about(sheet, self._desk.today))
        self._steps(sheet)
        self._next(sheet)
        if sheet.card.closed_on is not None:
            self._end(sheet)
        self._people(sheet)
        self._events(sheet)
        self.body.addStretch(1)
        self._buttons(sheet)
        self.settle()

    def _do(self, action: Any, words: str) -> None:
        self._desk.act(action, words)
        self.read()

    def _steps(self, sheet: queries.Sheet) -> None:
        chips = QWidget()
        flow = FlowLayout(chips)
        for step in STEPS[self._purpose]:
            on = sheet.card.step == step and sheet.card.closed_on is None
            chip = ChipButton(tr(say.BOARD[step]), on=on)
            chip.clicked.connect(partial(self.move_to, step))
            flow.addWidget(chip)
        self.body.addWidget(chips)
        words = tr(say.GIVES[sheet.card.step])
        self.body.addWidget(PlainLabel(words, "body", "text_secondary", wrap=True))
        for key in gate(sheet.card.step, sheet.stage, sheet.check.reasons if sheet.check else ()):
            self.body.addWidget(PlainLabel(tr(say.GATE_WORDS[key]), "body", "warning", wrap=True))

    def move_to(self, step: str) -> None:
        """Move it; a gate says its facts first and lets the user go on all the same."""
        if self.sheet is not None:
            move(self._desk, self.sheet, step, self.read)

    def _next(self, sheet: queries.Sheet) -> None:
        card, today = sheet.card, self._desk.today
        row = QHBoxLayout()
        row.setSpacing(8)
        words = card.next_step or tr("Nothing is planned next.")
        row.addWidget(PlainLabel(words, "body", weight="semibold", wrap=True), 1)
        if card.next_on is not None:
            tone = "warning" if card.next_on <= today else "neutral"
            row.addWidget(Chip(short_day(card.next_on, today), tone))
        row.addWidget(press(tr("Plan next step"), self._plan_next))
        self.body.addLayout(row)
        if card.timer is not None:
            due = short_day(card.timer.due_on, today)
            words = f"{say.timer_words(card.timer.kind)} · {due}"
            tone = "warning" if card.timer.due_on <= today else "text_muted"
            self.body.addWidget(PlainLabel(words, "body", tone, wrap=True))
        for text in filter(None, (sheet.text, sheet.link)):
            self.body.addWidget(PlainLabel(text, "body", "text_secondary", wrap=True))

    def _end(self, sheet: queries.Sheet) -> None:
        self._heading(tr("How it ended"))
        word = tr(say.OUTCOME_WORDS.get(sheet.card.outcome, "Let go"))
        self.body.addWidget(PlainLabel(word, "body", weight="semibold"))
        if sheet.card.untold:
            words = tr("Tell %n people who helped what came of it.", "", sheet.card.untold)
            self.body.addWidget(PlainLabel(words, "body", "warning", wrap=True))

    def _people(self, sheet: queries.Sheet) -> None:
        from community_desk.operations import opportunities

        row = self._heading(tr("People"))
        row.addWidget(press(tr("Add"), self._add_part, name=tr("Add a person")))
        named = {part.person_uid for part in sheet.parts}
        for part in sheet.parts:
            told = part.role in TO_BE_TOLD and sheet.card.closed_on is not None
            away = partial(self._do, partial(opportunities.remove_part, self._desk.db, part.uid),
                           tr("{name} taken out").format(name=part.name))  # fmt: skip
            buttons: list[QWidget] = []
            if told and part.told_on is None:
                act = partial(opportunities.tell, self._desk.db, part.uid)
                words = tr("{name} was told").format(name=part.name)
                buttons.append(press(tr("Told them"), partial(self._do, act, words), name=words))
            buttons.append(press(tr("Remove"), away, kind="ghost",
                                 name=tr("Take {name} out").format(name=part.name)))  # fmt: skip
            aside = f"{tr(say.PART_WORDS.get(part.role, part.role))} · {stage_name(part.stage)}"
            below = tr("told {day}").format(day=short_day(part.told_on, self._desk.today)) \
                if part.told_on else ""  # fmt: skip
            self._person(part.person_uid, part.name, aside, below, buttons)
        for one in sheet.card.people[:8]:
            if one.uid not in named:
                where = tr("was there") if one.left else tr("works there")
                aside = " · ".join(filter(None, (where, one.role, stage_name(one.stage))))
                take = partial(self._take, one.uid)
                name = tr("Take {name} in").format(name=one.name)
                self._person(one.uid, one.name, aside, "",
                             [press(tr("Take in"), take, name=name)])  # fmt: skip
        if sheet.card.org:
            way = partial(self._go, "map", sheet.card.org)
            name = tr("Way to {org}").format(org=sheet.card.org)
            line = QHBoxLayout()
            line.addWidget(press(tr("Show the way there"), way, name=name))
            org = sheet.card.org
            about = partial(open_employer, self._desk, org)
            line.addWidget(press(tr("About {org}").format(org=org), about, kind="ghost"))
            line.addStretch(1)
            self.body.addLayout(line)

    def _person(self, uid: str, name: str, aside: str, below: str, buttons: list[QWidget]) -> None:
        go = partial(self._go, "person", uid)
        self.body.addWidget(person_line(uid, name, aside, below, go, buttons))

    def _events(self, sheet: queries.Sheet) -> None:
        from community_desk.operations import opportunities

        row = self._heading(tr("What happened"))
        for kind in ("asked", "answered", "talk", "interview"):
            words = tr(say.EVENT_WORDS[kind])
            row.addWidget(press(words, partial(self._add_event, kind)))
        row.addWidget(press(tr("More"), self._add_event, name=tr("Write down more")))
        for event in sheet.events:
            words = tr(say.EVENT_WORDS.get(event.kind, event.kind))
            day = short_day(event.day, self._desk.today)
            title = " · ".join(filter(None, (day, words, event.person_name)))
            line = QHBoxLayout()
            line.addWidget(PlainLabel(title, "body", weight="semibold", wrap=True), 1)
            edit = partial(self._edit_event, event)
            line.addWidget(press(tr("Edit"), edit, name=tr("Edit: {what}").format(what=title)))
            away = partial(self._do, partial(opportunities.remove_event, self._desk.db, event.uid),
                           tr("Entry taken away"))  # fmt: skip
            line.addWidget(press(tr("Remove"), away, kind="ghost",
                                 name=tr("Remove: {what}").format(what=title)))  # fmt: skip
            self.body.addLayout(line)
            parts = (event.text, tr("Prepared: {text}").format(text=event.prepared)
                     if event.prepared else "", event.outcome)  # fmt: skip
            for text in filter(None, parts):
                self.body.addWidget(PlainLabel(text, "body", "text_secondary", wrap=True))

    def _heading(self, title: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(6)
        row.addWidget(PlainLabel(title, "heading"), 1)
        self.body.addLayout(row)
        return row

    def _buttons(self, sheet: queries.Sheet) -> None:
        from community_desk.operations import opportunities

        db = self._desk.db
        remove = partial(opportunities.remove_opportunity, db, self._uid)
        self.foot.addWidget(press(tr("Remove"), partial(self._do, remove, tr("Taken off")),
                                  kind="ghost", name=tr("Remove the opportunity")))  # fmt: skip
        self.foot.addStretch(1)
        self.foot.addWidget(press(tr("Edit"), self._edit, name=tr("Edit the opportunity")))
        if sheet.card.closed_on is None:
            for outcome in OUTCOMES:
                words = tr(say.OUTCOME_WORDS[outcome])
                act = partial(opportunities.close_opportunity, db, self._uid, outcome)
                kind = "primary" if outcome == "won" else ""
                self.foot.addWidget(press(words, partial(self._do, act, words), kind=kind))

    def _go(self, page: str, argument: str) -> None:
        self.close_overlay()
        self._desk.shell.go(page, argument)

    def _take(self, person: str) -> None:
        from community_desk.operations import opportunities

        act = partial(opportunities.add_part, self._desk.db, self._uid, person, "insider")
        self._do(act, tr("Taken in"))

    def _form(self, title: str, fields: tuple[Field, ...], store: Any, done: str) -> None:
        open_form(self._desk, title, fields, store, done).closed.connect(self.read)

    def _plan_next(self) -> None:
        from community_desk.operations import opportunities

        if self.sheet is None:
            return
        card = self.sheet.card

        def store(values: Values) -> None:
            opportunities.edit_opportunity(
                self._desk.db, self._uid, next_step=values["next_step"],
                next_on=_day(values["next_on"]),
            )  # fmt: skip

        day = card.next_on.isoformat() if card.next_on else ""
        fields = (Field("next_step", tr("What"), value=card.next_step),
                  Field("next_on", tr("When"), "day", value=day))  # fmt: skip
        self._form(tr("Plan next step"), fields, store, tr("Planned"))

    def _add_part(self) -> None:
        from community_desk.operations import opportunities

        def store(values: Values) -> None:
            opportunities.add_part(self._desk.db, self._uid, values["person"], values["role"])

        roles = [(role, tr(say.PART_WORDS[role])) for role in ROLES]
        fields = (Field("person", tr("Who"), "person"), Field("role", tr("Part"), "choice", roles))
        self._form(tr("Add a person"), fields, store, tr("Taken in"))

    def _add_event(self, kind: str = "note") -> None:
        from community_desk.operations import opportunities

        def store(values: Values) -> None:
            about = {**values, "date": _day(values["date"])}
            about.pop("kind")
            opportunities.add_event(self._desk.db, self._uid, values["kind"], **about)

        today = self._desk.today.isoformat()
        kinds = [(one, tr(say.EVENT_WORDS[one])) for one in EVENTS]
        fields = (
            Field("kind", tr("What"), "choice", kinds, kind),
            Field("date", tr("Day"), "past", value=today),
            Field("person", tr("With"), "person", hint=tr("nobody in particular")),
            Field("text", tr("Words"), "note"),
            Field("prepared", tr("Prepared"), "note",
                  hint=tr("What they may ask, what you want to ask")),
        )  # fmt: skip
        self._form(tr("What happened"), fields, store, tr("Written down"))

    def _edit_event(self, event: queries.EventRow) -> None:
        from community_desk.operations import opportunities

        def store(values: Values) -> None:
            about = {**values, "date": _day(values["date"]) or event.day}
            opportunities.edit_event(self._desk.db, event.uid, **about)

        fields = (
            Field("date", tr("Day"), "past", value=event.day.isoformat()),
            Field("text", tr("Words"), "note", value=event.text),
            Field("prepared", tr("Prepared"), "note", value=event.prepared),
            Field("outcome", tr("What came of it"), "note", value=event.outcome),
        )
        self._form(tr(say.EVENT_WORDS.get(event.kind, "Note")), fields, store, tr("Changed"))

    def _edit(self) -> None:
        if self.sheet is not None:
            edit(self._desk, self._purpose, self.sheet).closed.connect(self.read)


def move(desk: Desk, sheet: queries.Sheet, step: str, then: Any) -> None:
    """Move an opportunity; where a gate speaks, its facts come first."""
    from community_desk.operations import opportunities

    title = tr(say.BOARD[step])

    def go_on() -> None:
        name = sheet.card.org or sheet.card.title
        act = partial(opportunities.move_opportunity, desk.db, sheet.card.uid, step)
        desk.act(act, f"{name}: {title}")
        then()

    facts = gate(step, sheet.stage, sheet.check.reasons if sheet.check else ())
    if facts:
        words = " ".join(tr(say.GATE_WORDS[key]) for key in facts)
        desk.shell.ask(title, words, tr("Move all the same"), go_on)
    else:
        go_on()


def fields_of(purpose: str, sheet: queries.Sheet | None = None) -> tuple[Field, ...]:
    """The fields of the form that adds or changes an opportunity."""
    card = sheet.card if sheet else None
    titles = {"job": tr("Position"), "sell": tr("What I offer"), "brand": tr("Topic")}
    orgs = {"job": tr("Employer"), "sell": tr("Customer"), "brand": tr("Host")}
    sources = [("", "–"), *((key, tr(words)) for key, words in say.SOURCES.items())]
    money = (
        Field("value", tr("Worth"), "number", value=f"{card.value:g}" if card and card.value
              else ""),
        Field("currency", tr("Currency"), value=card.currency if card else ""),
    ) if purpose == "sell" else ()  # fmt: skip
    return (
        Field("org", orgs[purpose], value=card.org if card else ""),
        Field("title", titles[purpose], value=card.title if card else ""),
        Field("person", tr("Main person"), "person", value=card.person_name if card else "",
              hint=tr("nobody yet")),
        *money,
        Field("source", tr("How it began"), "choice", sources, sheet.source if sheet else ""),
        Field("link", tr("Link"), value=sheet.link if sheet else ""),
        Field("text", tr("Notes"), "note", value=sheet.text if sheet else ""),
    )  # fmt: skip


def given(values: Values) -> dict[str, Any]:
    """The values of the form as the operation takes them."""
    found: dict[str, Any] = dict(values)
    if "value" in found:
        found["value"] = float(found["value"]) if found["value"] else None
    return found


def edit(desk: Desk, purpose: str, sheet: queries.Sheet) -> Any:
    """Open the form over an opportunity."""
    from community_desk.operations import opportunities

    def store(values: Values) -> None:
        opportunities.edit_opportunity(desk.db, sheet.card.uid, **given(values))

    return open_form(desk, tr("Edit the opportunity"), fields_of(purpose, sheet), store,
                     tr("Changed"))  # fmt: skip


def _about(sheet: queries.Sheet, today: date) -> str:
    card = sheet.card
    title = card.title if card.org and card.title != card.org else ""
    worth = f"{number(card.value)} {card.currency}".strip() if card.value else ""
    since = tr("since {day}").format(day=short_day(sheet.opened_on, today)) if sheet.opened_on \
        else ""  # fmt: skip
    source = tr(say.SOURCES[sheet.source]) if sheet.source in say.SOURCES else ""
    return " · ".join(filter(None, (title, worth, source, since)))


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
