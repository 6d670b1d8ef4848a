"""Map: who knows whom, and the shortest trusted way to a person or an employer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from community_desk.core.names import fold
from community_desk.core.paths import Tie, Way, neighbours_of, shortest_way
from community_desk.store.queries import map as queries
from community_desk.store.queries import person as person_queries
from community_desk.ui import theme
from community_desk.ui.dialogs.record_form import Field, Values, open_form
from community_desk.ui.page import Page, PageView
from community_desk.ui.pages.map_canvas import Legend, MapCanvas
from community_desk.ui.text import QT_TRANSLATE_NOOP, tr
from community_desk.ui.widgets.buttons import Button, ChipButton
from community_desk.ui.widgets.fields import Choice, SearchField
from community_desk.ui.widgets.frames import ScrollColumn, clear_layout
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.panels import Panel, person_line, press
from community_desk.ui.words import circle_name, stage_name

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

TIES = {
    "relation": lambda: tr("know each other"),
    "introduction": lambda: tr("introduced by you"),
    "employer": lambda: tr("both at {what}"),
    "group": lambda: tr("met together on {what}"),
}
GATES = {
    "give_first": lambda: tr("give first"),
    "thank_first": lambda: tr("say thanks first"),
    "promise_first": lambda: tr("keep or renew your promise first"),
    "unanswered": lambda: tr("they have not answered of late"),
}


class Answer(NamedTuple):
    """A way with names, or none; `gates` are the reasons of the ask check of the first hop."""

    goal: str
    way: Way | None
    people: list[tuple[int, str, str, str]]
    gates: tuple[str, ...]


class Found(NamedTuple):
    """What was read: people, the words to find each by, and who is tied to whom."""

    nodes: list[queries.Node]
    words: list[str]
    neighbours: dict[int, dict[int, Tie]]


class MapPage(PageView):
    """The drawing, or its table twin, with the way finder at the side."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.nodes: list[queries.Node] = []
        self.shown: list[queries.Node] = []
        self._words: list[str] = []
        self._at: dict[int, queries.Node] = {}
        self.neighbours: dict[int, dict[int, Tie]] = {}
        self.canvas = MapCanvas()
        self.canvas.selected.connect(self._show_person)
        self.canvas.opened.connect(self._open)
        self.filter = SearchField(tr("Filter the map..."), tr("Filter the map"), "filter")
        self.filter.textChanged.connect(self._narrow)
        self.way = SearchField(tr("Way to..."), tr("Way to a person or an employer"), "search")
        self.way.returnPressed.connect(self.look)
        self.by = Choice(tr("Sectors"))
        for code, words in (("channel", tr("by channel")), ("org", tr("by employer"))):
            self.by.addItem(words, code)
        self.by.currentIndexChanged.connect(lambda _: self._narrow())
        self.twin = ChipButton(tr("As a table"))
        self.twin.clicked.connect(self._switch)
        add = Button(tr("They know each other"), icon="plus", small=True)
        add.clicked.connect(self._relate)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for part in (self.filter, self.by, self.twin, add):
            tools.addWidget(part)
        self.way.setFixedWidth(theme.active().unit(180))
        self.tools = (self.way,)
        tools.addStretch(1)
        self.table = ScrollColumn()
        self.table.hide()
        self.side = ScrollColumn()
        self.side.setFixedWidth(theme.active().unit(300))
        self.side.hide()
        body = QHBoxLayout()
        body.addWidget(self.canvas, 1)
        body.addWidget(self.table, 1)
        body.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 8)
        column.addLayout(tools)
        column.addLayout(body, 1)
        column.addWidget(Legend())

    def refresh(self) -> None:
        """Read behind the page."""
        self.title, self.subtitle = tr("Map"), tr("who knows whom")
        self.headline.emit()
        self.desk.jobs.start(partial(_read, self.desk), self._show)

    def focus_start(self) -> None:
        """The drawing."""
        self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def enter(self, argument: Any) -> None:
        """Show the map; `argument` may name where a way should lead."""
        super().enter(argument)
        if isinstance(argument, str):
            self.way.setText(argument)
            if self.nodes:
                self.look()

    def look(self) -> None:
        """Find the way to what was typed."""
        if self.way.text().strip():
            work = partial(_way, self.desk, self.way.text().strip(), self.neighbours)
            self.desk.jobs.start(work, self._show_way)

    def _show(self, found: Found) -> None:
        self.nodes, self._words, self.neighbours = found
        self._at = {node.id: node for node in self.nodes}
        self._narrow()
        self.look()

    def _narrow(self) -> None:
        wanted = fold(self.filter.text())
        both = zip(self.nodes, self._words, strict=True)
        shown = [node for node, words in both if wanted in words]
        self.shown = shown
        self.canvas.show_nodes(shown, self.neighbours, str(self.by.currentData()))
        if not self.table.isHidden():
            self._fill_table()

    def _switch(self) -> None:
        as_table = self.table.isHidden()
        self.twin.set_on(as_table)
        self.table.setVisible(as_table)
        self.canvas.setVisible(not as_table)
        if as_table:
            self._fill_table()

    def _fill_table(self) -> None:
        clear_layout(self.table.column)
        for node in self.shown[:60]:
            ties = self.neighbours.get(node.id, {})
            tied = [self._at[key].name for key in ties if key in self._at]
            aside = " · ".join((circle_name(node.circle), stage_name(node.stage)))
            known = tr("knows {names}").format(names=", ".join(tied[:6])) if tied else ""
            go = partial(self.desk.shell.go, "person", node.uid)
            self.table.column.addWidget(person_line(node.uid, node.name, aside, known, go))
        rest = len(self.shown) - 60
        if rest > 0:
            words = tr("and %n more: filter to see them", "", rest)
            self.table.column.addWidget(PlainLabel(words, "body", "text_muted"))
        self.table.column.addStretch(1)

    def _show_person(self, key: int) -> None:
        node = self._at[key]
        clear_layout(self.side.column)
        panel = Panel(node.name, circle_name(node.circle))
        panel.say(" · ".join(filter(None, (stage_name(node.stage), node.org))))
        for other, tie in list(self.neighbours.get(key, {}).items())[:12]:
            if other in self._at:
                words = TIES[tie.kind]().format(what=tie.words)
                panel.say(f"{self._at[other].name}: {words}")
        panel.content.addWidget(press(tr("Open"), partial(self._open, key)))
        self.side.column.addWidget(panel)
        self.side.column.addStretch(1)
        self.side.show()

    def _open(self, key: int) -> None:
        self.desk.shell.go("person", self._at[key].uid)

    def _show_way(self, answer: Answer) -> None:
        clear_layout(self.side.column)
        panel = Panel(tr("Shortest way to {goal}").format(goal=answer.goal))
        if answer.way is None:
            panel.say(tr("No trusted way yet. An introduction, or a word in public, may open one."))
        else:
            chain = " \u2192 ".join([tr("You"), *(name for _, _, name, _ in answer.people)])
            panel.content.addWidget(PlainLabel(chain, "body", wrap=True))
            for at, tie in enumerate(answer.way.ties):
                a, b = answer.people[at][2], answer.people[at + 1][2]
                words = TIES[tie.kind]().format(what=tie.words)
                panel.say(tr("{a} and {b}: {tie}").format(a=a, b=b, tie=words))
            first = answer.people[0]
            room = "; ".join(GATES[g]() for g in answer.gates) or tr("room to ask")
            panel.say(f"{first[2]}: {room}")
            go = partial(self.desk.shell.go, "person", first[1])
            panel.content.addWidget(press(tr("Open {name}").format(name=first[2]), go))
        self.side.column.addWidget(panel)
        self.side.column.addStretch(1)
        self.side.show()

    def _relate(self) -> None:
        from community_desk.operations import relations

        def store(values: Values) -> None:
            kind = values["kind"]
            relations.add_relation(self.desk.db, values["a"], values["b"], kind=kind)

        current = self.canvas.current
        name = self.shown[current].name if 0 <= current < len(self.shown) else ""
        fields = (
            Field("a", tr("Who"), "person", value=name),
            Field("b", tr("knows"), "person"),
            Field("kind", tr("How")),
        )
        open_form(self.desk, tr("They know each other"), fields, store, tr("Written down"))


def _read(desk: Desk, _p: Any = None) -> Found:
    with desk.db.read() as connection:
        nodes, ties = queries.nodes(connection), queries.ties(connection)
    words = [fold(f"{n.name} {n.org} {n.channel} {circle_name(n.circle)}") for n in nodes]
    return Found(nodes, words, neighbours_of(ties))


def _way(desk: Desk, text: str, neighbours: dict[int, dict[int, Tie]], _p: Any = None) -> Answer:
    with desk.db.read() as connection:
        goal, ids = queries.goals(connection, text)
        way = shortest_way(neighbours, queries.trust(connection), ids)
        if way is None:
            return Answer(goal, None, [], ())
        rules, as_of = desk.db.rules, desk.today
        first = person_queries.measures(connection, rules, as_of, way.people[0])
        check = person_queries.ask_check(first, rules, as_of, size="M", favour="intro")
        return Answer(goal, way, queries.named(connection, way.people), check.reasons)


PAGE = Page(
    "map",
    QT_TRANSLATE_NOOP("", "Map"),
    "topology-star-3",
    MapPage,
    keys=(
        (QT_TRANSLATE_NOOP("", "Arrows"), QT_TRANSLATE_NOOP("", "Next and previous person")),
        ("+ -", QT_TRANSLATE_NOOP("", "Zoom")),
    ),
)
