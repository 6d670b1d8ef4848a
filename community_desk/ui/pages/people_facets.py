"""The choices of the filter bar: values with how many people have them, narrowed as one types."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from community_desk.core.names import fold
from community_desk.store.queries import people as queries
from community_desk.ui import theme
from community_desk.ui.rows import PeopleFilter
from community_desk.ui.text import number, tr
from community_desk.ui.widgets.fields import CheckLine, SearchField
from community_desk.ui.widgets.frames import ScrollColumn, clear_layout
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.overlay import Popover
from community_desk.ui.words import CIRCLES, channel_name, circle_name, flag_look, flags, stage_name

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

ACTIVE_DAYS = (31, 92, 183, 365, 730)
STATUSES = ("archived", "do_not_contact", "died")
_FEW = 8
"""Values of one section shown before something is typed."""


class Facet(NamedTuple):
    """One choice: the field of the filter, its value, its words, its section, people."""

    field: str
    value: Any
    words: str
    section: str = ""
    people: int = 0


def circle_facets() -> list[Facet]:
    """The circles."""
    return [Facet("circles", circle, circle_name(circle)) for circle in CIRCLES]


def stage_facets() -> list[Facet]:
    """The steps of the ladder."""
    return [Facet("stages", stage, stage_name(stage)) for stage in range(6)]


def flag_facets() -> list[Facet]:
    """What can speak for turning to somebody; flags of one name are one choice."""
    found: dict[str, list[str]] = {}
    for flag in flags():
        found.setdefault(flag_look(flag).words, []).append(flag)
    return [Facet("flags", tuple(codes), words) for words, codes in found.items()]


def channel_facets(desk: Desk) -> list[Facet]:
    """Channels that somebody is on, the fullest first; may run on any thread."""
    with desk.db.read() as connection:
        found = queries.facet_channels(connection)
    return [Facet("channels", code, channel_name(code), people=people) for code, people in found]


def more_facets(desk: Desk) -> list[Facet]:
    """Everything else a filter can hold; may run on any thread."""
    with desk.db.read() as connection:
        tags = queries.facet_tags(connection)[:200]
        places = queries.facet_words(connection, "place")
        orgs = queries.facet_words(connection, "org")
        own = queries.facet_custom(connection)
    found = [
        *(Facet("active_days", days, active_words(days), tr("Contact")) for days in ACTIVE_DAYS),
        Facet("not_met", True, tr("Not met yet"), tr("Contact")),
        Facet("no_email", True, tr("Without email"), tr("Contact")),
        Facet("family", True, tr("Family"), tr("Contact")),
        Facet("unchecked", True, tr("Not looked through for a year"), tr("Details")),
        *(Facet("statuses", s, status_words(s), tr("No longer active")) for s in STATUSES),
        *(Facet("tags", tag, str(tag), tr("Tag"), people) for tag, people in tags),
        *(Facet("places", place, place, tr("Place"), people) for place, people in places),
        *(Facet("orgs", org, org, tr("Employer"), people) for org, people in orgs),
    ]
    found += [Facet("custom", (name, value), value, name, people) for name, value, people in own]
    return found


def active_words(days: int) -> str:
    """How long ago the last contact may be."""
    months = max(1, round(days / 30.5))
    return tr("Active in %n months", "", months)


def status_words(status: str) -> str:
    """A status in words."""
    words = {
        "active": tr("Active"),
        "archived": tr("Archived"),
        "do_not_contact": tr("Do not contact"),
        "died": tr("Died"),
    }
    return words.get(status, status)


def holds(now: PeopleFilter, facet: Facet) -> bool:
    """Whether a choice is on."""
    kept = getattr(now, facet.field)
    if isinstance(kept, tuple):
        values = facet.value if facet.field == "flags" else (facet.value,)
        return all(value in kept for value in values)
    return bool(kept == facet.value)


def toggled(now: PeopleFilter, facet: Facet, on: bool) -> PeopleFilter:
    """The filter with a choice taken or taken away."""
    kept = getattr(now, facet.field)
    if isinstance(kept, tuple):
        values = facet.value if facet.field == "flags" else (facet.value,)
        rest = tuple(value for value in kept if value not in values)
        new: dict[str, Any] = {facet.field: (*rest, *values) if on else rest}
    else:
        empty = getattr(PeopleFilter(), facet.field)
        new = {facet.field: facet.value if on else empty}
    return now._replace(**new)


def chips(now: PeopleFilter) -> list[Facet]:
    """What is on, one chip each, in the words of the chip."""
    found = [Facet("circles", c, circle_name(c)) for c in now.circles]
    found += [Facet("stages", s, stage_name(s)) for s in now.stages]
    for code in now.channels:
        found.append(Facet("channels", code, tr("Channel: {name}").format(name=channel_name(code))))
    named = {facet.words: facet for facet in flag_facets()}
    words = dict.fromkeys(flag_look(flag).words for flag in now.flags)
    found += [named[each] for each in words if each in named]
    if now.active_days:
        found.append(Facet("active_days", now.active_days, active_words(now.active_days)))
    found += [
        Facet(field, True, title)
        for field, title in (
            ("not_met", tr("Not met yet")),
            ("no_email", tr("Without email")),
            ("family", tr("Family")),
            ("unchecked", tr("Not looked through for a year")),
        )
        if getattr(now, field)
    ]
    found += [Facet("statuses", s, status_words(s)) for s in now.statuses]
    found += [Facet("tags", tag, f"#{tag}") for tag in now.tags]
    found += [Facet("places", p, tr("Place: {name}").format(name=p)) for p in now.places]
    found += [Facet("orgs", o, tr("Employer: {name}").format(name=o)) for o in now.orgs]
    found += [Facet("custom", pair, f"{pair[0]}: {pair[1]}") for pair in now.custom]
    return found


class FacetMenu(Popover):
    """Lines to tick by section; a field above narrows them where there are many."""

    def __init__(
        self,
        anchor: QWidget,
        name: str,
        facets: Sequence[Facet],
        is_on: Callable[[Facet], bool],
        toggle: Callable[[Facet, bool], None],
    ) -> None:
        super().__init__(anchor, name)
        self._facets, self._is_on, self._toggle = facets, is_on, toggle
        self.field: SearchField | None = None
        if len(facets) > 12:
            self.field = SearchField(tr("Find a choice..."), tr("Find a choice"), "search")
            self.field.textChanged.connect(self._fill)
            self.field.stepped.connect(lambda by: by > 0 and self.focusNextChild())
            self.column.addWidget(self.field)
        self._list = ScrollColumn()
        self._list.column.setContentsMargins(0, 0, 4, 0)
        self._list.column.setSpacing(1)
        self._list.setFixedWidth(theme.active().unit(250 if self.field else 200))
        self.column.addWidget(self._list)
        self._fill("")
        wanted = self._list.inside.sizeHint().height()
        self._list.setFixedHeight(min(wanted + 4, anchor.window().height() - 220))

    def _fill(self, typed: str) -> None:
        clear_layout(self._list.column)
        for section, found in self._sections(fold(typed)).items():
            if section:
                label = PlainLabel(section, "caption", "text_muted", weight="semibold")
                label.setContentsMargins(2, 8, 0, 2)
                self._list.column.addWidget(label)
            for facet in found:
                self._list.column.addWidget(self._line(facet))
        self._list.column.addStretch(1)

    def _sections(self, typed: str) -> dict[str, list[Facet]]:
        """What fits by section; without a word the commonest few, and all that are on."""
        found: dict[str, list[Facet]] = {}
        for facet in self._facets:
            fits = typed in fold(f"{facet.section} {facet.words}")
            kept = found.setdefault(facet.section, [])
            if fits and (len(kept) < (40 if typed else _FEW) or self._is_on(facet)):
                kept.append(facet)
        return {section: kept for section, kept in found.items() if kept}

    def _line(self, facet: Facet) -> CheckLine:
        words = f"{facet.words}  {number(facet.people)}" if facet.people else facet.words
        line = CheckLine(words, strike=False)
        line.setChecked(self._is_on(facet))
        line.toggled.connect(partial(self._toggle, facet))
        return line


def open_facets(
    desk: Desk,
    anchor: QWidget,
    name: str,
    read: Callable[[], Iterable[Facet]],
    show: Callable[[QWidget, str, list[Facet]], None],
    *,
    behind: bool,
) -> None:
    """Read choices, on a large desk behind the window, and show them when they are there."""
    if not behind:
        show(anchor, name, list(read()))
        return

    def show_late(found: list[Facet]) -> None:
        if anchor.isVisible():
            anchor.setFocus(Qt.FocusReason.OtherFocusReason)
            show(anchor, name, found)

    desk.jobs.start(lambda _progress: list(read()), show_late)
