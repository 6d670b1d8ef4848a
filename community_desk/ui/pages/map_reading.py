"""What the map reads: people, who is tied to whom, and the shortest trusted way to somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from community_desk.core.names import fold
from community_desk.core.paths import Tie, Way, neighbours_of, shortest_way
from community_desk.store.queries import map as queries
from community_desk.store.queries import person as person_queries
from community_desk.ui.words import circle_name

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

Neighbours = dict[int, dict[int, Tie]]


class Found(NamedTuple):
    """What was read: people, the words to find each by, and who is tied to whom."""

    nodes: list[queries.Node]
    words: list[str]
    neighbours: Neighbours


class Stop(NamedTuple):
    """One person of a way."""

    id: int
    uid: str
    name: str
    role: str


class Answer(NamedTuple):
    """A way with names, or none; `gates` are the reasons of the ask check of the first hop."""

    goal: str
    way: Way | None
    people: tuple[Stop, ...]
    gates: tuple[str, ...]
    serial: int = 0

    @property
    def direct(self) -> bool:
        """Whether nobody stands between."""
        return len(self.people) == 1

    @property
    def to_employer(self) -> bool:
        """Whether an employer was meant, not the person at the end."""
        return bool(self.people) and self.people[-1].name != self.goal


def read(desk: Desk, _progress: Any = None) -> Found:
    """People and ties; may run on any thread."""
    with desk.db.read() as connection:
        nodes, ties = queries.nodes(connection), queries.ties(connection)
    words = [fold(f"{n.name} {n.org} {n.channel} {circle_name(n.circle)}") for n in nodes]
    return Found(nodes, words, neighbours_of(ties))


def way_to(
    desk: Desk, goal: str | int, neighbours: Neighbours, serial: int, _progress: Any = None
) -> Answer:
    """The way to what was typed, or to the person with this id; may run on any thread."""
    with desk.db.read() as connection:
        if isinstance(goal, int):
            ids, name = [goal], next((row[2] for row in queries.named(connection, (goal,))), "")
        else:
            name, ids = queries.goals(connection, goal)
        way = shortest_way(neighbours, queries.trust(connection), ids)
        if way is None:
            return Answer(name, None, (), (), serial)
        rules, as_of = desk.db.rules, desk.today
        favour = "intro" if len(way.people) > 1 else "advice"
        first = person_queries.measures(connection, rules, as_of, way.people[0])
        check = person_queries.ask_check(first, rules, as_of, size="M", favour=favour)
        people = tuple(Stop(*row) for row in queries.named(connection, way.people))
        return Answer(name, way, people, check.reasons, serial)
