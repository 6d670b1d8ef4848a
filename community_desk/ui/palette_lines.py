"""The lines of the palette for what was typed; what Enter does stands first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from community_desk.core.names import fold
from community_desk.ui import reading
from community_desk.ui.palette import Entry, native_keys
from community_desk.ui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from community_desk.ui.commands import Command
    from community_desk.ui.desk import Desk
    from community_desk.ui.page import Page
    from community_desk.ui.rows import ViewLine

MOST = 72


class Known(NamedTuple):
    """What the window can open: pages, saved views, people by their words, commands."""

    pages: Iterable[Page]
    views: Iterable[ViewLine]
    people: Callable[[str], list[tuple[str, str, str]]]
    run: Callable[[Command], None]


def palette_lines(desk: Desk, text: str, known: Known) -> list[Entry]:
    """People and employers first where something was typed, then pages, views and commands."""
    found = [*_found(desk, text, known)] if text else []
    lines: list[Entry] = []
    wanted = text.casefold()
    for page in known.pages:
        title = tr(page.title)
        if page.place and wanted in title.casefold():
            lines.append(Entry(title, partial(desk.shell.go, page.key), tr("Page"), page.icon))
    for view in known.views:
        if wanted in view.name.casefold():
            go = partial(desk.shell.go, "people", view)
            lines.append(Entry(view.name, go, tr("Saved view"), "bookmark"))
    for command in desk.commands:
        title = tr(command.title)
        fits = command.id != "palette.open" and wanted in title.casefold()
        if fits and command.when(desk):
            keys = native_keys(command.shortcut) if command.shortcut else ""
            run = partial(known.run, command)
            lines.append(Entry(title, run, icon=command.icon, keys=keys))
    if text:
        add = tr("Add {name} as a new person").format(name=text)
        lines.append(Entry(add, partial(desk.shell.add_person, text), icon="user-plus"))
    return _meant_first(found, lines, fold(text))[:MOST]


def _meant_first(found: list[Entry], lines: list[Entry], wanted: str) -> list[Entry]:
    """What begins so stands before people found by their role or employer only."""
    meant = ((one.uid and wanted in fold(one.title)) or fold(one.title) == wanted for one in found)
    if not wanted or any(meant):
        return [*found, *lines]
    begin = [one for one in lines if fold(one.title).startswith(wanted)]
    return [*begin, *found, *(one for one in lines if one not in begin)]


def _found(desk: Desk, text: str, known: Known) -> Iterator[Entry]:
    """An employer whose whole name was typed, people, the other employers."""
    people = [
        Entry(name, partial(desk.shell.go, "person", uid), aside, uid=uid)
        for uid, name, aside in known.people(text)
    ]
    employers = [
        Entry(org, partial(_open_employer, desk, org), tr("Employer"), "building")
        for org in reading.find_employers(desk, text)
    ]
    named = [one for one in employers if fold(one.title) == fold(text)]
    return iter([*named, *people, *(one for one in employers if one not in named)])


def _open_employer(desk: Desk, org: str) -> None:
    """Loaded when wanted: it brings forms that the first frame does not need."""
    from community_desk.ui.employer_sheet import open_employer

    open_employer(desk, org)
