"""The tables of movement: month by month, origins, quarters; channels with icon and bar."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from community_desk.ui.icons import channel_icon
from community_desk.ui.pages.community_table import Sheet, behind, together
from community_desk.ui.text import month_year, number, percent, signed, span, tr
from community_desk.ui.words import channel_name

if TYPE_CHECKING:
    from community_desk.core.flow import Cohort, Month
    from community_desk.ui.pages.community_reading import CommunityView

People = Callable[[], tuple[int, ...]]

_ORIGINS = {
    "introduction": lambda: tr("By an introduction"),
    "in_person": lambda: tr("You met first"),
    "they_wrote": lambda: tr("They wrote first"),
    "you_wrote": lambda: tr("You wrote first"),
    "tie": lambda: tr("Connected, no word yet"),
    "listed": lambda: tr("On a list only"),
}


def flow_sheet(months: Iterable[Month]) -> Sheet:
    """A row a month, newest first; every cell opens its people."""
    rows, people = [], []
    cells: dict[tuple[int, int], People] = {}
    for line, month in enumerate(sorted(months, key=lambda one: one.first, reverse=True)):
        sets = (month.joined, month.woke, month.held, month.quiet, month.rested)
        rows.append((month_year(month.first), *(number(len(who)) for who in sets)))
        people.append(together(sets))
        cells |= {(line, at): behind(who) for at, who in enumerate(sets, 1)}
    heads = (tr("Month"), tr("Joined"), tr("Woke up"), tr("Held"), tr("Went quiet"),
             tr("Let rest"))  # fmt: skip
    return Sheet(heads, tuple(rows), tuple(people), cells)


def growth_words(months: Iterable[Month]) -> str:
    """Net gain of the last three whole months: a community grows when it does so for three."""
    whole = sorted(months, key=lambda one: one.first)[-4:-1]
    net = [
        len(month.joined) + len(month.woke) - len(month.quiet) - len(month.rested)
        for month in whole
    ]
    if len(net) < 3:
        return ""
    if all(gain > 0 for gain in net):
        return tr("three months of net gain")
    return tr("no three months of net gain yet")


def _cohort_sheet(first: str, named: list[tuple[str, Cohort]]) -> Sheet:
    rows, people = [], []
    cells: dict[tuple[int, int], People] = {}
    for line, (name, one) in enumerate(named):
        sets = (one.people, one.acquainted, one.trusting, one.came_back)
        took = span(round(one.days)) if one.days is not None else "–"
        rows.append((name, *(number(len(who)) for who in sets), took))
        people.append(behind(one.people))
        cells |= {(line, at): behind(who) for at, who in enumerate(sets, 1)}
    heads = (first, tr("People"), tr("Acquainted"), tr("Trusting"), tr("Come to you"),
             tr("Time it took"))  # fmt: skip
    return Sheet(heads, tuple(rows), tuple(people), cells)


def origin_sheet(origins: Iterable[Cohort]) -> Sheet:
    """How people began, and how far they came."""
    return _cohort_sheet(tr("Beginning"), [(_ORIGINS[one.key](), one) for one in origins])


def quarter_sheet(quarters: Iterable[Cohort]) -> Sheet:
    """Since which quarter, and how far they came."""
    named = []
    for one in quarters:
        year, _, number_ = one.key.partition("-")
        named.append((tr("Q{n} {year}").format(n=number_, year=year), one))
    return _cohort_sheet(tr("Since"), named[::-1])


def channel_sheet(view: CommunityView) -> Sheet:
    """A row a channel: people, who is only there, how alive, people net, last used."""
    found, rows, people = view.measured, [], []
    icons, bars = [], {}
    tones: dict[tuple[int, int], str] = {}
    only = found.overlap.only_here
    ordered = sorted(found.by_channel.items(), key=lambda i: (-len(i[1]), i[0]))
    for line, (code, who) in enumerate(ordered):
        share = found.channel_active[code] / len(who) if who else 0.0
        net = found.channel_net[code]
        rows.append((
            channel_name(code), number(len(who)), number(only[code]), percent(share),
            signed(net) if net else number(0), _ago(view.last_used.get(code), view.as_of),
        ))  # fmt: skip
        icons.append(channel_icon(code))
        bars[line, 3] = share
        tones[line, 3] = tones[line, 5] = "text_secondary"
        tones[line, 4] = "success" if net > 0 else "danger" if net < 0 else "text_secondary"
        people.append(behind(who))
    cells: dict[tuple[int, int], People] = {}
    heads = (tr("Channel"), tr("People"), tr("Only here"), tr("Active 90 d"), tr("28 days"),
             tr("Last used"))  # fmt: skip
    cells |= {(line, 3): behind(found.active_on[code]) for line, (code, _) in enumerate(ordered)}
    return Sheet(heads, tuple(rows), tuple(people), cells, tuple(icons), bars, tones)


def _ago(last: date | None, today: date) -> str:
    if last is None:
        return tr("never")
    days = (today - last).days
    if days == 1:
        return tr("yesterday")
    if days < 90:
        return tr("%n days ago", "", days) if days > 0 else tr("today")
    return tr("%n months ago", "", round(days / 30.44))
