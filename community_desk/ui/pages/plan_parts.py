"""The cards of the Plan page around the board."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from community_desk.core.plan import STEPS, empty_chairs, step_shares
from community_desk.core.today import Load, load_of, remedy
from community_desk.resources import load_purposes
from community_desk.store.queries import opportunities as board_queries
from community_desk.store.queries import plan as queries
from community_desk.ui.pages import plan_words as say
from community_desk.ui.text import number, short_day, tr
from community_desk.ui.widgets.buttons import LinkButton
from community_desk.ui.widgets.fields import CheckLine
from community_desk.ui.widgets.figure import Figure
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.marks import Chip
from community_desk.ui.widgets.panels import Panel, bar_line, person_line, press
from community_desk.ui.words import circle_name, stage_name

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


class PlanView(NamedTuple):
    """All that the page shows."""

    program: queries.Program | None
    load: Load
    circles: list[tuple[str, int, int]]
    board: board_queries.Board


def read(desk: Desk, _progress: Any = None) -> PlanView:
    """Read the plan; may run on any thread."""
    with desk.db.read() as connection:
        rules, today = desk.db.rules, desk.today
        circles = queries.circle_sizes(connection)
        load = load_of([(cadence, people) for _, cadence, people in circles], rules.model.plan)
        board = board_queries.board(connection, rules, today)
        return PlanView(queries.program(connection, rules, today), load, circles, board)


def purpose_tile(
    desk: Desk, program: queries.Program, edit: Callable[[], None], add_goal: Callable[[], None]
) -> Panel:
    """What it is for, since when, on which budget."""
    from community_desk.operations import programs

    purpose = load_purposes()[program.purpose]
    panel = Panel(tr(purpose.name))
    panel.head.addWidget(press(tr("Change"), edit, name=tr("Change the plan")))
    statement = program.statement or tr("Say in one sentence what you aim at.")
    panel.content.addWidget(PlainLabel(statement, "heading", wrap=True))
    words = []
    if program.start:
        weeks = (desk.today - program.start).days // 7 + 1
        day = short_day(program.start, desk.today)
        words.append(tr("started {day} · week {n}").format(day=day, n=number(weeks)))
    if program.weekly_minutes:
        words.append(tr("%n minutes a week", "", program.weekly_minutes))
    panel.say(" · ".join(words))
    panel.say(tr(purpose.ask_rule))
    end = partial(desk.act, partial(programs.end_program, desk.db, program.uid), tr("Plan ended"))
    foot = QHBoxLayout()
    foot.setSpacing(6)
    foot.addWidget(press(tr("Add a goal"), add_goal, icon="plus"))
    foot.addWidget(press(tr("End"), end, name=tr("End the plan"), kind="ghost"))
    foot.addStretch(1)
    panel.content.addLayout(foot)
    return panel


def goal_tiles(
    program: queries.Program,
    edit: Callable[[queries.GoalRow], None],
) -> list[QWidget]:
    """A figure a goal; pressing one changes it."""
    tiles: list[QWidget] = []
    for goal in program.goals:
        title, _, share = say.goal_line(goal)
        words = say.aim_words(goal)
        tile = Figure(title)
        tile.say(say.figure(goal, goal.value), words, share)
        tile.clicked.connect(partial(lambda one, _=False: edit(one), goal))
        tiles.append(tile)
    return tiles


def review_panel(desk: Desk, view: PlanView, begin: Callable[[], None]) -> Panel:
    """The week in sentences, and the way into the review."""
    program = view.program
    panel = Panel(tr("Weekly review"))
    if program is None:
        return panel
    last = program.checks.get("weekly_review", "")
    due = last < (desk.today - timedelta(days=6)).isoformat()
    on_day = desk.today.weekday() == program.review_weekday
    words = tr("due today") if on_day else tr("due")
    chip = Chip(words, "warning") if due else Chip(tr("done"), "success")
    panel.head.insertWidget(1, chip)
    start = press(tr("Start, 10 minutes"), begin, kind="primary" if due else "")
    panel.head.addWidget(start)
    for sentence in say.week_sentences(program.week, program.kept, program.due):
        panel.say(sentence)
    return panel


def steps_panel(desk: Desk, program: queries.Program) -> Panel:
    """Eight steps as bars; their checks open one step at a time."""
    panel = Panel(tr("Programme"), tr("eight steps"))
    shares = step_shares(program.checks.keys())
    for key, _, checks in STEPS:
        done = sum(check in program.checks for check in checks)
        words = tr("{done} of {all}").format(done=number(done), all=number(len(checks)))
        title = tr(say.STEP_NAMES[key])
        lines = QWidget()
        lines.hide()
        shown = press(tr("Checks"), partial(_toggle, lines), kind="ghost",
                      name=tr("Checks of {step}").format(step=title))  # fmt: skip
        panel.content.addWidget(bar_line(title, words, shares[key], [shown]))
        panel.content.addWidget(_checks(desk, program, checks, lines))
    return panel


def _checks(
    desk: Desk, program: queries.Program, checks: tuple[str, ...], lines: QWidget
) -> QWidget:
    column = QVBoxLayout(lines)
    column.setContentsMargins(8, 0, 0, 4)
    column.setSpacing(2)
    for check in checks:
        line = CheckLine(tr(say.CHECKS[check]), strike=False)
        line.setChecked(check in program.checks)
        line.toggled.connect(partial(_tick, desk, program.uid, check))
        column.addWidget(line)
    return lines


def _toggle(lines: QWidget) -> None:
    lines.setVisible(lines.isHidden())


def _tick(desk: Desk, program: str, check: str, done: bool) -> None:
    from community_desk.operations import programs

    act = partial(programs.tick_check, desk.db, program, check, done)
    desk.act(act, tr(say.CHECKS[check]))


def cast_panel(desk: Desk, program: queries.Program, add: Callable[[], None]) -> Panel:
    """Who fills which role, and the empty chairs."""
    from community_desk.operations import programs

    roles = load_purposes()[program.purpose].focus_roles
    chairs = empty_chairs(roles, {one.person_id: one.role for one in program.focus})
    empty = sum(not count for count in chairs.values())
    panel = Panel(tr("Who you need beside you"), tr("%n empty chairs", "", empty) if empty else "")
    panel.head.addWidget(press(tr("Add"), add, name=tr("Add a person to the plan")))
    for role in [*roles, *sorted({one.role for one in program.focus} - set(roles))]:
        title = tr(say.ROLES.get(role, role))
        count = chairs.get(role, 0)
        words = tr("%n people", "", count) if count else tr("an empty chair")
        if role in chairs:
            label = PlainLabel(f"{title}: {words}", "body", "text_secondary")
            panel.content.addWidget(label)
        for one in [one for one in program.focus if one.role == role][:6]:
            away = partial(desk.act, partial(programs.remove_focus, desk.db, one.uid),
                           tr("{name} off the plan").format(name=one.name))  # fmt: skip
            go = partial(desk.shell.go, "person", one.person_uid)
            name = tr("Take {name} off the plan").format(name=one.name)
            button = press(tr("Remove"), away, name=name, kind="ghost")
            aside = f"{title} · {stage_name(one.stage)}"
            panel.content.addWidget(person_line(one.person_uid, one.name, aside, "", go, [button]))
    return panel


def load_panel(desk: Desk, view: PlanView) -> Panel:
    """Whether the circles fit into the days, and what would make them fit."""
    panel = Panel(tr("Load"))
    words = {"comfortable": tr("Comfortable: you can keep what you promised your circles."),
             "full": tr("Full: the plan just holds."),
             "over": tr("More promised than you can keep.")}  # fmt: skip
    panel.say(words[view.load.word])
    if view.load.word == "over" and view.circles:
        model = desk.db.rules.model
        circle, _, people = max(view.circles, key=lambda c: c[2] / c[1])
        move = remedy(view.load.need, view.load.have, circle, people, model)
        text = tr("Moving the %n coldest one circle out makes it hold: {circle}.", "", move)
        panel.say(text.format(circle=circle_name(circle)))
    return panel


def rituals_panel(program: queries.Program) -> Panel:
    """What is done on which day."""
    panel = Panel(tr("Rituals"))
    for ritual in load_purposes()[program.purpose].rituals:
        panel.say(tr(ritual))
    return panel


def closed_panel(
    desk: Desk, view: PlanView, opened: Callable[[board_queries.CardRow], None]
) -> Panel:
    """How opportunities ended, whom to tell, and which ways in opened doors."""
    panel = Panel(tr("How they ended"))
    for row in view.board.closed[:8]:
        day = short_day(row.closed_on, desk.today) if row.closed_on else ""
        outcome = tr(say.OUTCOME_WORDS.get(row.outcome, say.OUTCOME_WORDS["let_go"]))
        link = LinkButton(row.org or row.title)
        link.clicked.connect(partial(lambda one, _=False: opened(one), row))
        panel.content.addWidget(link)
        words = [outcome, day]
        if row.untold:
            words.append(tr("%n people to tell", "", row.untold))
        tone = "warning" if row.untold else "text_secondary"
        panel.content.addWidget(PlainLabel(" · ".join(filter(None, words)), "body", tone))
    for source in view.board.sources:
        title = tr(say.SOURCES[source.source]) if source.source in say.SOURCES else tr(
            "Beginning not noted")  # fmt: skip
        words_ = tr("talks {talks} · interviews {interviews} · yes {won} · of {begun}").format(
            talks=number(source.talks), interviews=number(source.interviews),
            won=number(source.won), begun=number(source.begun),
        )  # fmt: skip
        panel.content.addWidget(bar_line(title, words_, source.talks / source.begun))
    return panel
