"""Plan: disciplined, not helter-skelter. Purpose, goals, opportunities, review, steps, cast."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from community_desk.core.opportunity import after
from community_desk.resources import load_purposes
from community_desk.store.queries import opportunities as board_queries
from community_desk.store.queries import plan as queries
from community_desk.ui.dialogs.record_form import Field, Values, open_form
from community_desk.ui.page import Page, PageView
from community_desk.ui.pages import plan_review, plan_sheet
from community_desk.ui.pages import plan_words as say
from community_desk.ui.pages.plan_board import Board
from community_desk.ui.pages.plan_parts import (
    PlanView,
    cast_panel,
    closed_panel,
    goal_tiles,
    load_panel,
    purpose_tile,
    read,
    review_panel,
    rituals_panel,
    steps_panel,
)
from community_desk.ui.text import QT_TRANSLATE_NOOP, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.figure import Tiles
from community_desk.ui.widgets.frames import EmptyState, ScrollColumn, clear_layout
from community_desk.ui.widgets.labels import SectionHeader
from community_desk.ui.widgets.panels import Panel, press, side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from community_desk.ui.desk import Desk

_TWO_COLUMNS_FROM = 820


class PlanPage(PageView):
    """Without a program: choose a purpose. With one: goals, board, review, steps, cast."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.view: PlanView | None = None
        self.board = Board()
        self._asked = 0
        self._focus_on = self._wanted = ""
        self._sides: tuple[QWidget, ...] = ()
        self._grid: QGridLayout | None = None
        self._scroll = ScrollColumn()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def refresh(self) -> None:
        """Read behind the page; only the newest answer is shown."""
        self.title, self.subtitle = tr("Plan"), tr("disciplined, not helter-skelter")
        self.headline.emit()
        self._asked += 1
        mine = self._asked

        def show_newest(view: PlanView) -> None:
            if mine == self._asked:
                self._show(view)

        self.desk.jobs.start(partial(read, self.desk), show_newest)

    def enter(self, argument: Any) -> None:
        """Show the plan; `argument` may be the uid of an opportunity to open on it."""
        self._wanted = argument if isinstance(argument, str) else ""
        super().enter(argument)
        if not self.stale and self.view is not None:
            self._open_wanted(self.view)

    def focus_start(self) -> None:
        """The first thing to press."""
        first = next((b for b in self.findChildren(Button) if b.isVisible()), None)
        (first or self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column of cards where two have no room."""
        super().resizeEvent(event)
        self._place_parts()

    def _show(self, view: PlanView) -> None:
        self.view = view
        self.desk.jobs.in_turns(self, self._fill(view))

    def _fill(self, view: PlanView) -> Iterator[None]:
        """Make every part of the plan, then put them in the place of the old ones."""
        parts: list[QWidget] = []
        if view.program is not None:
            for part in self._parts(view, view.program):
                parts.append(part)
                yield
        at = self._scroll.verticalScrollBar().value()
        clear_layout(self._scroll.column)
        self._sides, self._grid = (), None
        if view.program is None:
            self._choose_purpose()
        else:
            self._place(parts)
        self._scroll.column.addStretch(1)
        self._scroll.verticalScrollBar().setValue(at)
        self._open_wanted(view)
        if self._focus_on:
            self.board.focus_card(self._focus_on)
            self._focus_on = ""

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

    def _parts(self, view: PlanView, program: queries.Program) -> Iterator[QWidget]:
        """The lines of the plan from above to below, and the two columns at the end."""
        edit = partial(self._edit, program)
        tiles: list[QWidget] = [purpose_tile(self.desk, program, edit, self._add_goal)]
        yield Tiles([*tiles, *goal_tiles(program, self._edit_goal)], least=176, first=2)
        yield self._board_head(view, program)
        yield self._board(view, program)
        ended: list[QWidget] = []
        if view.board.closed or len(view.board.sources) > 1:
            ended.append(closed_panel(self.desk, view, self._open_card))
        yield side(
            review_panel(self.desk, view, partial(self._review, view)),
            *ended,
            cast_panel(self.desk, program, partial(self._add_focus, program)),
        )
        yield side(
            steps_panel(self.desk, program), load_panel(self.desk, view), rituals_panel(program)
        )

    def _place(self, parts: list[QWidget]) -> None:
        *lines, left, right = parts
        for line in lines:
            self._scroll.column.addWidget(line)
        self._sides = (left, right)
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._scroll.column.addWidget(holder)
        self._place_parts()

    def _place_parts(self) -> None:
        if self._grid is None:
            return
        columns = 2 if self.width() >= _TWO_COLUMNS_FROM else 1
        for at, part in enumerate(self._sides):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, at // columns, at % columns)
            self._grid.setColumnStretch(at, 1 if at < columns else 0)

    def _board_head(self, view: PlanView, program: queries.Program) -> QWidget:
        waiting = sum(card.waits(self.desk.today) for card in view.board.cards + view.board.closed)
        words = tr("%n open", "", len(view.board.cards))
        if waiting:
            words += " · " + tr("%n wait for you", "", waiting)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(SectionHeader(tr("Opportunities"), words), 1)
        add = Button(tr("Add"), icon="plus", small=True, name=tr("Add an opportunity"))
        add.clicked.connect(lambda: self._add(program))
        row.addWidget(add)
        return head

    def _board(self, view: PlanView, program: queries.Program) -> Board:
        self.board = Board()
        self.board.opened.connect(self._open_card)
        self.board.moved.connect(self._move)
        self.board.dropped.connect(self._drop)
        self.board.show_cards(program.purpose, view.board.cards, self.desk.today)
        return self.board

    # opportunities

    def _open_card(self, row: board_queries.CardRow) -> None:
        if self.view is None or self.view.program is None:
            return
        if row.uid:
            plan_sheet.OpportunitySheet(self.desk, self.view.program.purpose, row.uid).open()
        else:
            self._open_target(row)

    def _open_wanted(self, view: PlanView) -> None:
        cards = (*view.board.cards, *view.board.closed)
        wanted = next((row for row in cards if self._wanted and row.uid == self._wanted), None)
        if wanted is not None:
            self._wanted = ""
            self._open_card(wanted)

    def _open_target(self, row: board_queries.CardRow) -> None:
        """A target nothing was begun at: change it, or begin."""
        from community_desk.operations import programs

        def store(values: Values) -> None:
            programs.edit_target(
                self.desk.db, row.target_uid, org=values["org"] or row.org,
                motivation=int(values["motivation"]), advocate=bool(values["advocate"]),
                posting=bool(values["posting"]),
            )  # fmt: skip

        def remove() -> None:
            form.close_overlay()
            act = partial(programs.remove_target, self.desk.db, row.target_uid)
            self.desk.act(act, tr("{org} taken off").format(org=row.org))

        def begin() -> None:
            form.close_overlay()
            if self.view is not None and self.view.program is not None:
                self._add(self.view.program, row.org)

        form = open_form(self.desk, row.org, _target_fields(row), store, tr("Target changed"))
        form.add_action(tr("Take off"), remove)
        form.add_action(tr("Begin here"), begin)

    def _move(self, row: board_queries.CardRow, by: int) -> None:
        if self.view is None or self.view.program is None:
            return
        program = self.view.program
        step = after(program.purpose, row.step, by)
        if step is None:
            return
        if not row.uid:
            self._begin_at(program, row, step)
        else:
            self._drop(row.uid, step)

    def _begin_at(self, program: queries.Program, row: board_queries.CardRow, step: str) -> None:
        from community_desk.operations import opportunities

        act = partial(
            opportunities.add_opportunity, self.desk.db, program.uid, row.title, org=row.org,
            stage=step,
        )  # fmt: skip
        self.desk.act(act, f"{row.org}: {tr(say.BOARD[step])}")

    def _drop(self, uid: str, step: str) -> None:
        with self.desk.db.read() as connection:
            found = board_queries.sheet(connection, self.desk.db.rules, self.desk.today, uid)
        if found is not None and found.card.step != step:
            self._focus_on = uid
            plan_sheet.move(self.desk, found, step, lambda: None)

    def _add(self, program: queries.Program, org: str = "") -> None:
        from community_desk.operations import opportunities

        def store(values: Values) -> None:
            about: dict[str, Any] = plan_sheet.given(values)
            title = about.pop("title")
            if program.purpose == "job":
                about["motivation"] = int(about.pop("motivation"))
                for key in ("advocate", "posting"):
                    about[key] = bool(about.pop(key)) or None
            opportunities.add_opportunity(self.desk.db, program.uid, title, **about)

        fields = plan_sheet.fields_of(program.purpose)
        if org:
            fields = tuple(f._replace(value=org) if f.key == "org" else f for f in fields)
        if program.purpose == "job":
            fields = (*fields, *_target_fields()[1:])
        title = tr("Add an opportunity")
        open_form(self.desk, title, fields, store, tr("On the board"))

    # program

    def _review(self, view: PlanView) -> None:
        found = plan_review.read(self.desk)
        if found is not None and view.program is not None:
            plan_review.ReviewSheet(self.desk, found).open()

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
            figures = {key: round(float(values[key])) if values[key] else None
                       for key in ("capacity", "weekly_minutes")}  # fmt: skip
            programs.edit_program(
                self.desk.db, program.uid, statement=values["statement"] or None,
                review_weekday=int(values["review_weekday"]), **figures, **listed,
            )  # fmt: skip

        open_form(self.desk, tr("Change the plan"), say.program_fields(program), store,
                  tr("Plan changed"))  # fmt: skip

    def _edit_goal(self, goal: queries.GoalRow) -> None:
        from community_desk.operations import programs

        if self.view is None or self.view.program is None:
            return
        program = self.view.program

        def store(values: Values) -> None:
            programs.set_goal(self.desk.db, program.uid, goal.metric, say.aim_of(goal, values),
                              by=values["by"] or None)  # fmt: skip

        def remove() -> None:
            form.close_overlay()
            self.desk.act(partial(programs.remove_goal, self.desk.db, goal.uid), tr("Goal let go"))

        title = tr(say.METRICS.get(goal.metric, goal.metric))
        form = open_form(self.desk, title, say.goal_fields(goal), store, tr("Goal set"))
        form.add_action(tr("Let go"), remove)

    def _add_goal(self) -> None:
        from community_desk.operations import programs

        if self.view is None or self.view.program is None:
            return
        program = self.view.program
        free = [m for m in say.METRICS if m not in {goal.metric for goal in program.goals}]

        def store(values: Values) -> None:
            programs.set_goal(self.desk.db, program.uid, values["metric"],
                              float(values["target"] or 1), by=values["by"] or None)  # fmt: skip

        fields = (
            Field("metric", tr("What to count"), "choice",
                  [(one, tr(say.METRICS[one])) for one in free]),
            Field("target", tr("Aim"), "number"),
            Field("by", tr("Until"), "day"),
        )  # fmt: skip
        open_form(self.desk, tr("Set a goal"), fields, store, tr("Goal set"))

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


def _target_fields(row: board_queries.CardRow | None = None) -> tuple[Field, ...]:
    scale = [(str(n), str(n)) for n in range(1, 6)]
    motivation = str(row.motivation if row else 3)
    return (
        Field("org", tr("Employer or customer"), value=row.org if row else ""),
        Field("motivation", tr("Motivation"), "choice", scale, motivation),
        Field("advocate", tr("I know an advocate inside"), "yes",
              value="1" if row and row.advocate else ""),
        Field("posting", tr("A posting is open"), "yes",
              value="1" if row and row.posting else ""),
    )  # fmt: skip


PAGE = Page("plan", QT_TRANSLATE_NOOP("", "Plan"), "target", PlanPage)
