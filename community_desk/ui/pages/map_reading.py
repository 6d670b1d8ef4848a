"""What the map reads: people and who is tied to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from community_desk.core.names import fold
from community_desk.core.paths import neighbours_of
from community_desk.store.queries import map as queries
from community_desk.ui.ways import Neighbours
from community_desk.ui.words import circle_name

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


class Found(NamedTuple):
    """What was read: people, the words to find each by, and who is tied to whom."""

    nodes: list[queries.Node]
    words: list[str]
    neighbours: Neighbours


def read(desk: Desk, _progress: Any = None) -> Found:
    """People and ties; may run on any thread."""
    with desk.db.read() as connection:
        nodes, ties = queries.nodes(connection), queries.ties(connection)
    words = [fold(f"{n.name} {n.org} {n.channel} {circle_name(n.circle)}") for n in nodes]
    return Found(nodes, words, neighbours_of(ties))
