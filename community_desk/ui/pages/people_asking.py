"""Who passes the filter, read behind the window: the first page soon, then everybody."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from community_desk.ui import reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from community_desk.ui.desk import Desk
    from community_desk.ui.rows import PeopleFilter


class Asking:
    """The questions of one table; only the answer to the newest is shown."""

    def __init__(
        self,
        desk: Desk,
        show_first: Callable[[list[int]], None],
        show_all: Callable[[list[int], set[int] | None, bool], None],
    ) -> None:
        """`show_all` is told the ids, who was chosen, and whether `show_first` came before."""
        self._desk = desk
        self._show_first, self._show_all = show_first, show_all
        self._newest = 0

    def ask(
        self, wanted: PeopleFilter, sort: str, descending: bool, chosen: set[int] | None
    ) -> None:
        """Read in jobs; nobody waits for the last of tens of thousands to see the first."""
        self._newest += 1
        mine = self._newest
        begun = whole = False

        def show_first(ids: list[int] | None) -> None:
            nonlocal begun
            if ids and not whole and mine == self._newest:
                begun = True
                self._show_first(ids)

        def show_all(ids: list[int]) -> None:
            nonlocal whole
            whole = True
            if mine == self._newest:
                self._show_all(ids, chosen, begun)

        def behind(read: Callable[..., object], _progress: object) -> object:
            return read(self._desk, wanted, sort, descending)

        jobs = self._desk.jobs
        if not chosen:
            jobs.start(partial(behind, reading.first_people), show_first)
        jobs.start(partial(behind, reading.people_ids), show_all)

    def forget(self) -> None:
        """Let no answer come that is still under way."""
        self._newest += 1
