"""The weekly review, step by step: ten minutes, never more often than once a week."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtWidgets import QWidget

from community_desk.store.queries import goto as goto_queries
from community_desk.store.queries import plan as plan_queries
from community_desk.store.queries import reviews as queries
from community_desk.ui.pages import plan_words as say
from community_desk.ui.text import span, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.panels import bar_line, person_line, press
from community_desk.ui.widgets.sheet import SheetOverlay
from community_desk.ui.widgets.text_view import TextField
from community_desk.ui.words import stage_name

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


class ReviewView(NamedTuple):
    """All that the steps show."""

    program: plan_queries.Program
    moves: list[queries.Move]
    thanks: list[goto_queries.LedgerRow]
    open_asks: list[goto_queries.LedgerRow]
    ahead: queries.WeekAhead
    kept: list[queries.ReviewRow]


def read(desk: Desk) -> ReviewView | None:
    """What the review needs; None when no program runs."""
    with desk.db.read() as connection:
        rules, today = desk.db.rules, desk.today
        program = plan_queries.program(connection, rules, today)
        if program is None:
            return None
        return ReviewView(
            program,
            queries.moves(connection, today),
            goto_queries.ledger(connection, "thanks", 6),
            goto_queries.ledger(connection, "open", 6),
            queries.week_ahead(connection, rules, today),
            queries.reviews(connection, rules),
        )


class ReviewSheet(SheetOverlay):
    """Five steps; what is written is kept with the review when it is finished."""

    def __init__(self, desk: Desk, view: ReviewView) -> None:
        super().__init__(desk.shell.widget(), tr("Weekly review"))
        self._desk, self.view = desk, view
        self.place = 0
        self.answers = dict(view.kept[0].answers) if _is_this_week(desk, view) else {}
        self._steps = (
            (tr("The week"), self._week),
            (tr("Who moved"), self._moved),
            (tr("Loops to close"), self._loops),
            (tr("Goals"), self._goals),
            (tr("Next week"), self._next_week),
        )
        self._fields: dict[str, TextField] = {}
        self.show_step(0)

    def show_step(self, place: int) -> None:
        """Show one step; what stands in its fields is remembered."""
        self._remember()
        self._fields = {}
        self.place = place
        self.clear()
        title, fill = self._steps[place]
        words = tr("step {n} of {all}").format(n=place + 1, all=len(self._steps))
        self.set_title(title, words)
        fill()
        self.body.addStretch(1)
        back = Button(tr("Back"), small=True)
        back.setEnabled(place > 0)
        back.clicked.connect(lambda: self.show_step(self.place - 1))
        self.foot.addWidget(back)
        self.foot.addStretch(1)
        last = place == len(self._steps) - 1
        on = Button(tr("The week is looked at") if last else tr("Next"), "primary", small=True)
        on.clicked.connect(self._finish if last else lambda: self.show_step(self.place + 1))
        self.foot.addWidget(on)
        self.settle()

    def _say(self, words: str, tone: str = "text_primary") -> None:
        self.body.addWidget(PlainLabel(words, "body", tone, wrap=True))

    def _ask(self, key: str, question: str, hint: str) -> None:
        self.body.addWidget(PlainLabel(question, "body", weight="semibold", wrap=True))
        field = TextField()
        field.setAccessibleName(question)
        field.setPlaceholderText(hint)
        field.setPlainText(self.answers.get(key, ""))
        field.setFixedHeight(76)
        self._fields[key] = field
        self.body.addWidget(field)

    def _week(self) -> None:
        program = self.view.program
        for sentence in say.week_sentences(program.week, program.kept, program.due):
            self._say(sentence)
        if program.weekly_minutes:
            spent = program.week.touches * say.MINUTES_A_TOUCH
            words = tr("About {spent} of your {all} minutes.")
            self._say(words.format(spent=spent, all=program.weekly_minutes), "text_secondary")
        self._ask("worked", tr("What went well?"), tr("One sentence is enough."))

    def _moved(self) -> None:
        moves = self.view.moves
        if not moves:
            self._say(tr("Nobody moved this week. Trust takes its time."))
        for one in moves[:10]:
            words = tr("now {stage}") if one.up else tr("back to {stage}")
            aside = words.format(stage=stage_name(one.stage))
            self._person(one.uid, one.name, aside)

    def _loops(self) -> None:
        from community_desk.operations import exchanges

        thanks, asks = self.view.thanks, self.view.open_asks
        if not thanks and not asks:
            self._say(tr("Every loop is closed. Well done."))
        if thanks:
            self._say(tr("Two lines of thanks are still open:"), "text_secondary")
        for row in thanks:
            act = partial(exchanges.thank, self._desk.db, row.uid)
            words = tr("Thanked: {name}").format(name=row.name)
            button = press(tr("Thanked"), partial(self._do, act, words), name=words)
            self._person(row.person_uid, row.name, row.text, [button])
        if asks:
            self._say(tr("Open between you:"), "text_secondary")
        for row in asks:
            self._person(row.person_uid, row.name, row.text or row.topic)

    def _goals(self) -> None:
        for goal in self.view.program.goals:
            title, words, share = say.goal_line(goal)
            self.body.addWidget(bar_line(title, words, share))
        if not self.view.program.goals:
            self._say(tr("No goals are set. One countable thing a week is enough."))
        self._ask("change", tr("What will you do differently?"), tr("The smallest step counts."))

    def _next_week(self) -> None:
        ahead = self.view.ahead
        words = tr("%n people in focus wait for a word", "", len(ahead.focus))
        due = tr("%n promises fall due", "", ahead.promises)
        dates = tr("%n dates come up", "", ahead.milestones)
        self._say(f"{words} · {due} · {dates}")
        for one in ahead.focus[:8]:
            role = tr(say.ROLES.get(one.role, one.role))
            days = (self._desk.today - one.last).days if one.last else None
            last = tr("last word {time} ago").format(time=span(days)) if days else ""
            if days is None:
                last = tr("no word yet")
            self._person(one.uid, one.name, " · ".join(filter(None, (role, last))))
        self._ask("first", tr("Whom do you turn to first on Monday?"), tr("Three names."))

    def _person(
        self, uid: str, name: str, aside: str, buttons: list[QWidget] | None = None
    ) -> None:
        go = partial(self._open, uid)
        self.body.addWidget(person_line(uid, name, aside, "", go, buttons or []))

    def _open(self, uid: str) -> None:
        self.close_overlay()
        self._desk.shell.go("person", uid)

    def _do(self, action: Any, words: str) -> None:
        self._desk.act(action, words)
        view = read(self._desk)
        if view is not None:
            self.view = view
        self.show_step(self.place)

    def _remember(self) -> None:
        for key, field in self._fields.items():
            self.answers[key] = field.toPlainText()

    def _finish(self) -> None:
        from community_desk.operations import programs

        self._remember()
        act = partial(
            programs.finish_review, self._desk.db, self.view.program.uid, dict(self.answers)
        )
        self.close_overlay()
        self._desk.act(act, tr("Review done. See you next week."))


def _is_this_week(desk: Desk, view: ReviewView) -> bool:
    year, week, _ = desk.today.isocalendar()
    return bool(view.kept) and view.kept[0].iso_week == f"{year}-W{week:02}"
