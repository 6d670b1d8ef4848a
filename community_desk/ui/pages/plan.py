"""Plan: disciplined, not helter-skelter. Purpose, goals, opportunities, review, steps, cast."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from community_desk.core.plan import STEPS, empty_chairs, step_shares
from community_desk.core.today import Load, load_of, remedy
from community_desk.resources import load_purposes
from community_desk.store.queries import plan as queries
from community_desk.ui.dialogs.record_form import Field, Values, open_form
from community_desk.ui.page import Page, PageView
from community_desk.ui.pages import plan_words as say
from community_desk.ui.text import QT_TRANSLATE_NOOP, short_day, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.fields import CheckLine
from community_desk.ui.widgets.frames import EmptyState, ScrollColumn, clear_layout
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.panels import Panel, bar_line, person_line, press
from community_desk.ui.words import circle_name, stage_name

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


class PlanView(NamedTuple):
    """All that the page shows."""

    program: queries.Program | None
    load: Load
    circles: list[tuple[str, int, int]]


class PlanPage(PageView):
    """Without a program: choose a purpose. With one: its parts as cards."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.view: PlanView | None = None
        self._scroll = ScrollColumn()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def refresh(self) -> None:
        """Read behind the page."""
        self.title, self.subtitle = tr("Plan"), tr("disciplined, not helter-skelter")
        self.headline.emit()
        self.desk.jobs.start(partial(_read, self.desk), self._show)

    def focus_start(self) -> None:
        """The first thing to press."""
        first = next((b for b in self.findChildren(Button) if b.isVisible()), None)
        (first or self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, view: PlanView) -> None:
        self.view = view
        clear_layout(self._scroll.column)
        if view.program is None:
            self._choose_purpose()
        else:
            self._show_program(view, view.program)
        self._scroll.column.addStretch(1)

    def _choose_purpose(self) -> None:
        words = tr("What is your community for, this season?")
        aside = tr("A plan changes whom Today brings first; it never changes trust or history.")
        self._scroll.column.addWidget(EmptyState("target", words, aside))
        for code, purpose in load_purposes().items():
            panel = Panel(tr(purpose.name))
            panel.say(tr(purpose.ask_rule))
            begin = partial(self._start, code)
            name = tr("Start: {purpose}").format(purpose=tr(purpose.name))
            panel.head.addWidget(press(tr("Start"), begin, name=name, kind="primary"))
            self._scroll.column.addWidget(panel)

    def _show_program(self, view: PlanView, program: queries.Program) -> None:
        grid = QGridLayout()
        grid.setSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        parts = (self._purpose(program), self._goals(program), self._targets(program),
                 self._cast(program), self._review(program), self._steps(program),
                 self._load(view), self._rituals(program))  # fmt: skip
        for at, part in enumerate(parts):
            grid.addWidget(part, at // 2, at % 2)
        self._scroll.column.addLayout(grid)

    def _purpose(self, program: queries.Program) -> Panel:
        purpose = load_purposes()[program.purpose]
        panel = Panel(tr(purpose.name))
        panel.head.addWidget(press(tr("Change"), partial(self._edit, program),
                                   name=tr("Change the plan")))  # fmt: skip
        from community_desk.operations import programs

        end = partial(programs.end_program, self.desk.db, program.uid)
        panel.head.addWidget(press(tr("End"), partial(self.desk.act, end, tr("Plan ended")),
                                   name=tr("End the plan"), kind="ghost"))  # fmt: skip
        statement = program.statement or tr("Say in one sentence what you aim at.")
        panel.content.addWidget(PlainLabel(statement, "heading", wrap=True))
        if program.start:
            weeks = (self.desk.today - program.start).days // 7 + 1
            day = short_day(program.start, self.desk.today)
            panel.say(tr("started {day} · week {n}").format(day=day, n=weeks))
        panel.say(tr(purpose.ask_rule))
        return panel

    def _goals(self, program: queries.Program) -> Panel:
        panel = Panel(tr("Goals"), tr("weekly and countable"))
        for goal in program.goals:
            now, aim = say.figure(goal, goal.value), say.figure(goal, goal.target)
            words = tr("{now} of {aim}").format(now=now, aim=aim)
            if goal.baseline is not None:
                began = tr("began at {n}").format(n=say.figure(goal, goal.baseline))
                words = f"{words} · {began}"
            share = (goal.value or 0.0) / goal.target if goal.target else 0.0
            title = tr(say.METRICS.get(goal.metric, goal.metric))
            panel.content.addWidget(bar_line(title, words, share))
        return panel

    def _targets(self, program: queries.Program) -> Panel:
        from community_desk.operations import programs

        panel = Panel(tr("Opportunities"), tr("%n targets", "", len(program.targets)))
        add = partial(self._add_target, program)
        panel.head.addWidget(press(tr("Add"), add, name=tr("Add a target")))
        if not program.targets:
            panel.say(tr("Name an employer, a customer or a host you would gladly work with."))
        for target in program.targets:
            people = ", ".join(f"{name} ({stage_name(s)})" for _, name, s in target.inside[:3])
            inside = tr("inside: {names}").format(names=people) if people else tr("nobody yet")
            facts = [tr("motivation {n} of 5").format(n=target.motivation)]
            facts += [tr("an advocate inside")] if target.advocate else []
            facts += [tr("a posting is open")] if target.posting else []
            away = partial(self.desk.act, partial(programs.remove_target, self.desk.db, target.uid),
                           tr("{org} taken off").format(org=target.org))  # fmt: skip
            way = partial(self.desk.shell.go, "map", target.org)
            edit = partial(self._edit_target, target)
            buttons = [press(tr("Way"), way, name=tr("Way to {org}").format(org=target.org)),
                       press(tr("Edit"), edit, name=tr("Edit {org}").format(org=target.org)),
                       press(tr("Remove"), away, kind="ghost",
                             name=tr("Remove {org}").format(org=target.org))]  # fmt: skip
            line = person_line(target.uid, target.org, " · ".join(facts), inside, way, buttons)
            panel.content.addWidget(line)
        return panel

    def _cast(self, program: queries.Program) -> Panel:
        from community_desk.operations import programs

        roles = load_purposes()[program.purpose].focus_roles
        chairs = empty_chairs(roles, {one.person_id: one.role for one in program.focus})
        panel = Panel(tr("Who you need beside you"))
        panel.head.addWidget(press(tr("Add"), partial(self._add_focus, program),
                                   name=tr("Add a person to the plan")))  # fmt: skip
        for role, count in chairs.items():
            words = tr("%n people", "", count) if count else tr("an empty chair")
            panel.content.addWidget(PlainLabel(f"{tr(say.ROLES[role])}: {words}", "body",
                                               "text_secondary"))  # fmt: skip
        for one in program.focus[:12]:
            away = partial(self.desk.act, partial(programs.remove_focus, self.desk.db, one.uid),
                           tr("{name} off the plan").format(name=one.name))  # fmt: skip
            go = partial(self.desk.shell.go, "person", one.person_uid)
            aside = f"{tr(say.ROLES.get(one.role, one.role))} · {stage_name(one.stage)}"
            name = tr("Take {name} off the plan").format(name=one.name)
            button = press(tr("Remove"), away, name=name, kind="ghost")
            panel.content.addWidget(person_line(one.person_uid, one.name, aside, "", go, [button]))
        return panel

    def _review(self, program: queries.Program) -> Panel:
        from community_desk.operations import programs

        last = program.checks.get("weekly_review", "")
        due = last < (self.desk.today - timedelta(days=6)).isoformat()
        panel = Panel(tr("Weekly review"), tr("ten minutes") if due else tr("done {day}").format(
            day=last))  # fmt: skip
        for sentence in say.week_sentences(program.week, program.kept, program.due):
            panel.say(sentence)
        done = partial(programs.finish_review, self.desk.db, program.uid)
        act = partial(self.desk.act, done, tr("Review done. Enjoy the weekend."))
        panel.content.addWidget(press(tr("The week is looked at"), act, kind="primary"))
        return panel

    def _steps(self, program: queries.Program) -> Panel:
        panel = Panel(tr("Programme"), tr("eight steps"))
        shares = step_shares(program.checks.keys())
        for key, _, checks in STEPS:
            done = sum(check in program.checks for check in checks)
            words = tr("{done} of {all}").format(done=done, all=len(checks))
            panel.content.addWidget(bar_line(tr(say.STEP_NAMES[key]), words, shares[key]))
            for check in checks:
                line = CheckLine(tr(say.CHECKS[check]))
                line.setChecked(check in program.checks)
                line.toggled.connect(partial(self._tick, program.uid, check))
                panel.content.addWidget(line)
        return panel

    def _load(self, view: PlanView) -> Panel:
        panel = Panel(tr("Load"))
        words = {"comfortable": tr("Comfortable: you can keep what you promised your circles."),
                 "full": tr("Full: the plan just holds."),
                 "over": tr("More promised than you can keep.")}  # fmt: skip
        panel.say(words[view.load.word])
        if view.load.word == "over" and view.circles:
            model = self.desk.db.rules.model
            circle, _, people = max(view.circles, key=lambda c: c[2] / c[1])
            move = remedy(view.load.need, view.load.have, circle, people, model)
            text = tr("Moving the %n coldest one circle out makes it hold: {circle}.", "", move)
            panel.say(text.format(circle=circle_name(circle)))
        return panel

    def _rituals(self, program: queries.Program) -> Panel:
        panel = Panel(tr("Rituals"))
        for ritual in load_purposes()[program.purpose].rituals:
            panel.say(tr(ritual))
        return panel

    def _tick(self, program: str, check: str, done: bool) -> None:
        from community_desk.operations import programs

        act = partial(programs.tick_check, self.desk.db, program, check, done)
        self.desk.act(act, tr(say.CHECKS[check]))

    def _start(self, purpose: str) -> None:
        from community_desk.operations import programs

        def store(values: Values) -> None:
            programs.start_program(self.desk.db, purpose, statement=values["statement"])

        fields = (Field("statement", tr("In one sentence")),)
        title = tr("What do you aim at?")
        open_form(self.desk, title, fields, store, tr("The plan begins"))

    def _edit(self, program: queries.Program) -> None:
        from community_desk.operations import programs

        def store(values: Values) -> None:
            listed = {key: [one.strip() for one in values[key].split(",") if one.strip()] or None
                      for key in ("topics", "channels")}  # fmt: skip
            capacity = int(values["capacity"]) if values["capacity"].isdigit() else None
            statement = values["statement"] or None
            programs.edit_program(
                self.desk.db, program.uid, statement=statement, capacity=capacity, **listed
            )

        fields = (
            Field("statement", tr("In one sentence"), value=program.statement),
            Field("topics", tr("Topics"), value=", ".join(program.topics)),
            Field("channels", tr("Channels"), value=", ".join(program.channels)),
            Field("capacity", tr("People a day"), value=str(program.capacity or "")),
        )
        open_form(self.desk, tr("Change the plan"), fields, store, tr("Plan changed"))

    def _add_target(self, program: queries.Program) -> None:
        from community_desk.operations import programs

        def store(values: Values) -> None:
            programs.add_target(
                self.desk.db, program.uid, values["org"], motivation=int(values["motivation"]),
                advocate=bool(values["advocate"]) or None, posting=bool(values["posting"]) or None,
            )  # fmt: skip

        open_form(self.desk, tr("Add a target"), _target_fields(), store, tr("Target added"))

    def _edit_target(self, target: queries.TargetRow) -> None:
        from community_desk.operations import programs

        def store(values: Values) -> None:
            programs.edit_target(
                self.desk.db, target.uid, org=values["org"] or target.org,
                motivation=int(values["motivation"]), advocate=bool(values["advocate"]),
                posting=bool(values["posting"]),
            )  # fmt: skip

        open_form(self.desk, target.org, _target_fields(target), store, tr("Target changed"))

    def _add_focus(self, program: queries.Program) -> None:
        from community_desk.operations import programs

        def store(values: Values) -> None:
            programs.add_focus(self.desk.db, program.uid, values["person"], values["role"])

        roles = load_purposes()[program.purpose].focus_roles
        fields = (
            Field("person", tr("Who"), "person"),
            Field("role", tr("Role"), "choice", [(role, tr(say.ROLES[role])) for role in roles]),
        )
        open_form(self.desk, tr("Add a person to the plan"), fields, store, tr("On the plan"))


def _target_fields(target: queries.TargetRow | None = None) -> tuple[Field, ...]:
    scale = [(str(n), str(n)) for n in range(1, 6)]
    motivation = str(target.motivation if target else 3)
    return (
        Field("org", tr("Employer or customer"), value=target.org if target else ""),
        Field("motivation", tr("Motivation"), "choice", scale, motivation),
        Field("advocate", tr("I know an advocate inside"), "yes",
              value="1" if target and target.advocate else ""),
        Field("posting", tr("A posting is open"), "yes",
              value="1" if target and target.posting else ""),
    )  # fmt: skip


def _read(desk: Desk, _progress: Any = None) -> PlanView:
    with desk.db.read() as connection:
        rules = desk.db.rules
        circles = queries.circle_sizes(connection)
        load = load_of([(cadence, people) for _, cadence, people in circles], rules.model.plan)
        return PlanView(queries.program(connection, rules, desk.today), load, circles)


PAGE = Page("plan", QT_TRANSLATE_NOOP("", "Plan"), "target", PlanPage)
