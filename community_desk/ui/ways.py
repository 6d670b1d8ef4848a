"""The shortest trusted way to a person or an employer, with the ask check of its first hop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from community_desk.core.paths import Tie, Way, neighbours_of, shortest_way
from community_desk.store.queries import map as queries
from community_desk.store.queries import person as person_queries

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

Neighbours = dict[int, dict[int, Tie]]


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
    is_employer: bool = False

    @property
    def direct(self) -> bool:
        """Whether nobody stands between."""
        return len(self.people) == 1


def way_to(
    desk: Desk, goal: str | int, neighbours: Neighbours, serial: int, _progress: Any = None
) -> Answer:
    """The way to what was typed, or to the person with this id; may run on any thread."""
    with desk.db.read() as connection:
        if isinstance(goal, int):
            ids, at_work = [goal], False
            name = next((row[2] for row in queries.named(connection, (goal,))), "")
        else:
            name, ids, at_work = queries.goals(connection, goal)
        way = shortest_way(neighbours, queries.trust(connection), ids)
        if way is None:
            return Answer(name, None, (), (), serial, at_work)
        rules, as_of = desk.db.rules, desk.today
        favour = "intro" if len(way.people) > 1 else "advice"
        first = person_queries.measures(connection, rules, as_of, way.people[0])
        check = person_queries.ask_check(first, rules, as_of, size="M", favour=favour)
        people = tuple(Stop(*row) for row in queries.named(connection, way.people))
        return Answer(name, way, people, check.reasons, serial, at_work)


def way_from_records(desk: Desk, goal: str) -> Answer:
    """The way to somebody or an employer where nobody has read the ties; may take seconds."""
    with desk.db.read() as connection:
        ties = queries.ties(connection)
    return way_to(desk, goal, neighbours_of(ties), 0)
