"""Map: who knows whom, and the shortest trusted way to a person or an employer."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from community_desk.core.names import fold
from community_desk.ui import theme
from community_desk.ui.beginning import nobody_yet
from community_desk.ui.dialogs.record_form import Field, Values, open_form
from community_desk.ui.page import Page, PageView
from community_desk.ui.pages import map_reading as reading
from community_desk.ui.pages.map_canvas import MapCanvas, Picture, lay_out
from community_desk.ui.pages.map_card import Floor, WayCard
from community_desk.ui.text import QT_TRANSLATE_NOOP, tr
from community_desk.ui.ties import tie_words
from community_desk.ui.ways import way_to
from community_desk.ui.widgets.buttons import Button, ChipButton
from community_desk.ui.widgets.fields import Choice, SearchField
from community_desk.ui.widgets.frames import ScrollColumn
from community_desk.ui.widgets.gradual import Gradual
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.panels import person_line
from community_desk.ui.words import circle_name, stage_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from community_desk.store.queries import map as queries
    from community_desk.ui.desk import Desk
    from community_desk.ui.ways import Answer, Neighbours

_SHOWN_ROWS = 60
_SHOWN_TIES = 4


class MapPage(PageView):
    """The drawing, or its table twin, with the card of a way over it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.nodes: list[queries.Node] = []
        self.shown: list[queries.Node] = []
        self._words: list[str] = []
        self._at: dict[int, queries.Node] = {}
        self.neighbours: Neighbours = {}
        self._goal: str | int | None = None
        self._serial = 0
        self.canvas = MapCanvas()
        self.canvas.selected.connect(self._pick)
        self.canvas.left.connect(self._close_card)
        self.canvas.opened.connect(self._open)
        self.filter = SearchField(tr("Filter the map..."), tr("Filter the map"), "filter")
        self.filter.textChanged.connect(self._narrow)
        self.way = SearchField(tr("Way to..."), tr("Way to a person or an employer"), "affiliate")
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
        self._filling = Gradual(self.table)
        self.card = WayCard(desk)
        self.card.closed.connect(self._close_card)
        self.floor = Floor(self.canvas, self.table, self.card)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(8)
        column.addLayout(tools)
        column.addWidget(self.floor, 1)
        self.empty = nobody_yet(desk, "topology-star-3")
        self.empty.hide()
        column.addWidget(self.empty, 1)

    def refresh(self) -> None:
        """Read behind the page."""
        self.title, self.subtitle = tr("Map"), tr("who knows whom")
        self.headline.emit()
        self.desk.jobs.start(partial(self._read, str(self.by.currentData())), self._show)

    def _read(self, by: str, _progress: object) -> tuple[reading.Found, str, Picture]:
        found = reading.read(self.desk)
        return found, by, lay_out(found.nodes, found.neighbours, by)

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
            self._goal = self.way.text().strip()
            self._ask_way()

    def _show(self, read: tuple[reading.Found, str, Picture]) -> None:
        found, by, picture = read
        self.nodes, self._words, self.neighbours = found
        self._at = {node.id: node for node in self.nodes}
        self.floor.setVisible(bool(self.nodes))
        self.empty.setVisible(not self.nodes)
        if self.filter.text() or by != self.by.currentData():
            self._narrow()
        else:
            self._draw(self.nodes, picture)
        if self._goal is None:
            self.look()
        else:
            self._ask_way()

    def _narrow(self) -> None:
        wanted = fold(self.filter.text())
        both = zip(self.nodes, self._words, strict=True)
        shown = [node for node, words in both if wanted in words]
        self._draw(shown, lay_out(shown, self.neighbours, str(self.by.currentData())))

    def _draw(self, shown: list[queries.Node], picture: Picture) -> None:
        self.shown = shown
        self.canvas.show_picture(picture, self.neighbours)
        if not self.table.isHidden():
            self._fill_table()

    def _switch(self) -> None:
        as_table = self.table.isHidden()
        self.twin.set_on(as_table)
        self.table.setVisible(as_table)
        self.canvas.setVisible(not as_table)
        if as_table:
            self._fill_table()
        self.floor.arrange()

    def _fill_table(self) -> None:
        self._filling.fill(self._table_rows())

    def _table_rows(self) -> Iterator[QWidget]:
        for node in self.shown[:_SHOWN_ROWS]:
            ties = self.neighbours.get(node.id, {})
            tied = [self._at[key].name for key in ties if key in self._at]
            aside = " · ".join((circle_name(node.circle), stage_name(node.stage)))
            known = tr("knows {names}").format(names=", ".join(tied[:6])) if tied else ""
            go = partial(self.desk.shell.go, "person", node.uid)
            yield person_line(node.uid, node.name, aside, known, go)
        rest = len(self.shown) - _SHOWN_ROWS
        if rest > 0:
            words = tr("and %n more: filter to see them", "", rest)
            yield PlainLabel(words, "body", "text_muted")

    def _pick(self, key: int) -> None:
        """Somebody was chosen on the map: the way to them."""
        self._goal = key
        self._ask_way()

    def _ask_way(self) -> None:
        if self._goal is not None:
            self._serial += 1
            goal, neighbours, serial = self._goal, self.neighbours, self._serial
            self.desk.jobs.start(
                partial(way_to, self.desk, goal, neighbours, serial), self._show_way
            )

    def _show_way(self, answer: Answer) -> None:
        if answer.serial != self._serial or self._goal is None:
            return
        about = ""
        known: tuple[str, ...] = ()
        if isinstance(self._goal, int) and self._goal in self._at:
            node = self._at[self._goal]
            parts = (circle_name(node.circle), stage_name(node.stage), node.org)
            about = " \u00b7 ".join(filter(None, parts))
            known = self._known(self._goal)
        ids = answer.way.people if answer.way is not None else ()
        self.card.show_way(answer, about, known)
        self.canvas.show_way(ids)
        self.floor.arrange(self.canvas.chosen_spot())
        for before, behind in pairwise((self.canvas, *self.card.stops)):
            self.setTabOrder(before, behind)

    def _known(self, key: int) -> tuple[str, ...]:
        """Whom somebody knows, and how."""
        ties = [(at, tie) for at, tie in self.neighbours.get(key, {}).items() if at in self._at]
        words = []
        for at, tie in ties[:_SHOWN_TIES]:
            how = tie_words(tie.kind, tie.words, self.desk.today)
            told = tr("knows {names}") if tie.kind == "relation" else tr("knows {name}: {how}")
            words.append(told.format(names=self._at[at].name, name=self._at[at].name, how=how))
        rest = len(ties) - len(words)
        return (*words, tr("and %n more", "", rest)) if rest > 0 else tuple(words)

    def _close_card(self) -> None:
        """Put the card away; the drawing has the keys again."""
        held = self.card.isAncestorOf(QApplication.focusWidget() or self)
        self._goal = None
        self.card.hide()
        self.canvas.show_way(())
        self.floor.arrange()
        if held:
            self.focus_start()

    def _open(self, key: int) -> None:
        self.desk.shell.go("person", self._at[key].uid)

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
