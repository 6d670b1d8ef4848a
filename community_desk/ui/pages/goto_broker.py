"""Introductions with both consents, thanks and loops to close, praise with leave to quote."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from community_desk.core.isolates import without_isolates
from community_desk.ui.dialogs.record_form import Field, Values, open_form
from community_desk.ui.pages import goto_words as say
from community_desk.ui.text import short_day, tr
from community_desk.ui.widgets.fields import CheckLine
from community_desk.ui.widgets.flow import FlowLayout
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.panels import Panel, person_line, press
from community_desk.ui.words import channel_name, channels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from community_desk.store.queries.goto import IntroRow, LedgerRow, PairRow, Testimonial
    from community_desk.ui.desk import Desk


def introductions_panel(desk: Desk, intros: Sequence[IntroRow], pairs: Sequence[PairRow]) -> Panel:
    """What is under way, then pairs who may gain from each other."""
    panel = Panel(tr("Introductions"), tr("made when both said yes"))
    begin = partial(_introduce, desk)
    panel.head.addWidget(press(tr("Begin one"), begin, name=tr("Begin an introduction")))
    for row in intros:
        panel.content.addWidget(PlainLabel(f"{row.a_name} · {row.b_name}", weight="semibold"))
        if row.reason:
            panel.say(row.reason)
        panel.content.addWidget(_consents(desk, row))
    if pairs:
        panel.content.addWidget(PlainLabel(tr("Who should meet?"), "body", weight="semibold"))
    for pair in pairs:
        shared = " · ".join(say.SHARED[kind]().format(what=what) for kind, what in pair.shared)
        go = partial(desk.shell.go, "person", pair.a_uid)
        name = tr("Propose {a} and {b}").format(a=pair.a_name, b=pair.b_name)
        reason = without_isolates(shared)
        button = press(tr("Propose"), partial(_propose, desk, pair, reason), name=name)
        aside = tr("and {name}").format(name=pair.b_name)
        line = person_line(pair.a_uid, pair.a_name, aside, shared, go, [button])
        panel.content.addWidget(line)
    if not intros and not pairs:
        panel.say(tr("Pairs appear as soon as two people you know share a topic or a place."))
    return panel


def _consents(desk: Desk, row: IntroRow) -> QWidget:
    """Each side's answer with what can be done next."""
    from community_desk.operations import introductions as doing

    line = QWidget()
    flow = FlowLayout(line)
    if row.made_on is None:
        sides = (("a", row.a_name, row.answer_a), ("b", row.b_name, row.answer_b))
        for side, name, answer in sides:
            words = say.ANSWERS.get(answer, say.ANSWERS["unasked"])()
            flow.addWidget(PlainLabel(f"{name}: {words}", "body", "text_secondary"))
            following = {"unasked": ("asked",), "asked": ("yes", "no")}.get(answer, ())
            for word in following:
                title = say.ANSWERS[word]()
                act = partial(doing.answer, desk.db, row.uid, side, word)
                flow.addWidget(press(title, partial(desk.act, act, f"{name}: {title}"),
                                     name=f"{name}: {title}"))  # fmt: skip
        if row.answer_a == row.answer_b == "yes":
            act = partial(doing.make, desk.db, row.uid)
            words = tr("Introduction made")
            flow.addWidget(press(tr("Make it"), partial(desk.act, act, words), kind="primary"))
    else:
        made = tr("made {day}").format(day=short_day(row.made_on, desk.today))
        flow.addWidget(PlainLabel(made, "body", "text_secondary"))
        act = partial(doing.close, desk.db, row.uid, "they met")
        flow.addWidget(press(tr("They met"), partial(desk.act, act, tr("Introduction closed"))))
    return line


def _introduce(desk: Desk) -> None:
    """Two people the user has in mind: both are asked before anything is made."""
    from community_desk.operations import introductions

    def store(values: Values) -> None:
        introductions.propose(desk.db, values["a"], values["b"], reason=values["reason"])

    fields = (
        Field("a", tr("Who"), "person"),
        Field("b", tr("With whom"), "person"),
        Field("reason", tr("Why"), hint=tr("what both may gain")),
    )
    open_form(
        desk, tr("Begin an introduction"), fields, store, tr("Ask both before you introduce them")
    )


def _propose(desk: Desk, pair: PairRow, reason: str) -> None:
    from community_desk.operations import introductions

    act = partial(introductions.propose, desk.db, pair.a_uid, pair.b_uid, reason=reason)
    desk.act(act, tr("Ask both before you introduce them"))


def loops_panel(desk: Desk, thanks: Sequence[LedgerRow], reports: Sequence[LedgerRow]) -> Panel:
    """Who is still to be thanked, and who should hear what came of it."""
    from community_desk.operations import exchanges

    panel = Panel(tr("Thanks and closing the loop"))
    if not thanks and not reports:
        panel.say(tr("Everybody has been thanked and told. Well done."))
    for rows, title, doing in (
        (thanks, tr("Thanked"), exchanges.thank),
        (reports, tr("Told them"), exchanges.acknowledge),
    ):
        for row in rows:
            day = short_day(row.day, desk.today) if row.day else ""
            act = partial(desk.act, partial(doing, desk.db, row.uid), f"{title}: {row.name}")
            button = press(title, act, name=f"{title}: {row.name}")
            go = partial(desk.shell.go, "person", row.person_uid)
            what = row.text or dict(say.FAVOURS)[row.type]()
            line = person_line(row.person_uid, row.name, what, day, go, [button])
            panel.content.addWidget(line)
    return panel


def praise_panel(desk: Desk, praise: Sequence[Testimonial]) -> Panel:
    """What people said, with day, source and leave to quote."""
    from community_desk.operations import topics

    panel = Panel(tr("Testimonials"), tr("quote only with leave"))
    panel.head.addWidget(press(tr("Add"), partial(_add, desk), name=tr("Add a testimonial")))
    if not praise:
        panel.say(tr("Keep what people say of your work, ready for a CV or a proposal."))
    for one in praise[:8]:
        day = short_day(one.day, desk.today) if one.day else ""
        source = channel_name(one.source) if one.source else ""
        below = " · ".join(filter(None, (day, source)))
        go = partial(desk.shell.go, "person", one.person_uid)
        quote = tr("\u201c{name}\u201d").format(name=one.text)
        panel.content.addWidget(person_line(one.person_uid, one.name, quote, below, go))
        row = QHBoxLayout()
        leave = CheckLine(tr("May be quoted"), strike=False)
        leave.setAccessibleName(tr("{name} may be quoted").format(name=one.name))
        leave.setChecked(one.quote)
        act = partial(topics.allow_quoting, desk.db, one.uid)
        leave.toggled.connect(partial(_allow, desk, act))
        away = partial(desk.act, partial(topics.remove_testimonial, desk.db, one.uid),
                       tr("Testimonial removed"))  # fmt: skip
        name = tr("Remove testimonial of {name}").format(name=one.name)
        row.addWidget(leave, 1)
        row.addWidget(press(tr("Remove"), away, name=name, kind="ghost"))
        panel.content.addLayout(row)
    return panel


def _allow(desk: Desk, act: partial[None], allowed: bool) -> None:
    desk.act(partial(act, allowed), tr("May be quoted") if allowed else tr("Not to be quoted"))


def _add(desk: Desk) -> None:
    from community_desk.operations import topics

    def store(values: Values) -> None:
        topics.add_testimonial(
            desk.db, values["person"], values["text"], day=None, source=values["source"],
            quote=bool(values["quote"]),
        )  # fmt: skip

    fields = (
        Field("person", tr("Who"), "person"),
        Field("text", tr("Their words")),
        Field("source", tr("Where"), "choice", [(c, channel_name(c)) for c in channels()]),
        Field("quote", tr("They allow to be quoted"), "yes"),
    )
    open_form(desk, tr("Keep a testimonial"), fields, store, tr("Testimonial kept"))
