"""Who passes the filter, read behind the window: the first page soon, then everybody."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from community_desk.ui import reading
from community_desk.ui.models.people import PAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from community_desk.errors import DeskError
    from community_desk.ui.desk import Desk
    from community_desk.ui.models.people import Take
    from community_desk.ui.rows import PeopleFilter, PersonLine


class Found(NamedTuple):
    """Ids of who passes, in order, the rows of the first page of them, and how many there are."""

    ids: list[int]
    first: list[PersonLine]
    everybody: int


def found(desk: Desk, ids: list[int]) -> Found:
    """These people with the rows of their first page."""
    return Found(ids, reading.people_lines(desk, ids[:PAGE]), reading.people_count(desk))


class Asking:
    """The questions of one table; only the answer to the newest is shown."""

    def __init__(
        self,
        desk: Desk,
        show_first: Callable[[Found], None],
        show_all: Callable[[Found, set[int] | None, bool], None],
    ) -> None:
        """`show_all` is told who passes, who was chosen, and whether `show_first` came before."""
        self._desk = desk
        self._show_first, self._show_all = show_first, show_all
        self._newest = 0
        self.is_large = False

    def ask(
        self, wanted: PeopleFilter, sort: str, descending: bool, chosen: set[int] | None
    ) -> None:
        """Read in jobs; nobody waits for the last of tens of thousands to see the first."""
        self._newest += 1
        mine = self._newest
        begun = whole = False

        def show_first(found: Found | None) -> None:
            nonlocal begun
            if found is not None and not whole and mine == self._newest:
                begun = True
                self._show_first(found)

        def show_all(found: Found) -> None:
            nonlocal whole
            whole = True
            if mine == self._newest:
                self._show_all(found, chosen, begun)

        def behind(read: Callable[..., list[int] | None], _progress: object) -> Found | None:
            ids = read(self._desk, wanted, sort, descending)
            return found(self._desk, ids) if ids is not None else None

        jobs = self._desk.jobs
        if not chosen:
            jobs.start(partial(behind, reading.first_people), show_first)
        jobs.start(partial(behind, reading.people_ids), show_all)

    def fetch(self, ids: Sequence[int], take: Take) -> None:
        """Read the rows of these people behind the window; on a small desk at once."""
        if self.is_large:
            jobs = self._desk.jobs

            def refused(problem: DeskError) -> None:
                """Say so once, and let the other pages come all the same."""
                jobs.refused.emit(problem)
                take(())

            jobs.start(
                lambda _progress: reading.people_lines(self._desk, ids), take, refused, rows=True
            )
        else:
            take(reading.people_lines(self._desk, ids))

    def forget(self) -> None:
        """Let no answer come that is still under way."""
        self._newest += 1
