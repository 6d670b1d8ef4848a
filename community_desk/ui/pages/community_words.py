"""What stands below the figures of Community, and the points of its growth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from community_desk.ui.charts.community import GrowthPoint
from community_desk.ui.pages.community_table import Sheet
from community_desk.ui.text import month_name, month_year, number, percent, short_day, tr
from community_desk.ui.words import stage_name

if TYPE_CHECKING:
    from datetime import date

    from community_desk.store.queries.plan import Aim
    from community_desk.ui.pages.community_reading import CommunityView, Stretch


_ONE_JUNE = 330
"""Days within which the name of a month says which year is meant."""


def per_cent(share: float | None) -> str:
    """A share in words; one without a denominator is not 0."""
    return tr("not enough yet") if share is None else percent(share)


def active_words(view: CommunityView) -> str:
    """How many were active, and against what the week 90 days back had kept, if it had."""
    words = tr("%n active in 90 days", "", len(view.measured.active[90]))
    now, before = view.measured.active_share[90], view.share_before
    if now is None or before is None:
        return words
    # The sign stays on the line of its number.
    was = percent(before).replace(" ", "\N{NO-BREAK SPACE}")
    if percent(before) == percent(now):
        than = tr("as 90 days before")
    else:
        than = (tr("up from {share}") if now > before else tr("down from {share}")).format(
            share=was
        )
    return f"{words} · {than}"


def goto_words(aim: Aim | None, today: date) -> str:
    """Who is counted, and what the program sets out to reach."""
    words = tr("Go-to, by badge")
    if aim is None:
        return words
    goal = tr("goal {n}").format(n=number(aim.target))
    if aim.by is not None:
        soon = (aim.by - today).days < _ONE_JUNE
        month = month_name(aim.by) if soon else month_year(aim.by)
        goal = tr("goal {n} by {month}").format(n=number(aim.target), month=month)
    return f"{words} · {goal}"


def new_words(view: CommunityView) -> str:
    """Of those who are new, whom you have written or met, and who waits for it."""
    welcomed = tr("%n welcomed", "", len(view.welcomed))
    waiting = tr("%n waiting", "", len(view.waiting))
    return tr("{welcomed}, {waiting}").format(welcomed=welcomed, waiting=waiting)


def growth_of(view: CommunityView, stretch: Stretch) -> tuple[list[GrowthPoint], Sheet]:
    """The points of the growth, oldest first, and their table."""
    kept = [(day, stages, view.version) for day, stages in stretch.past]
    kept += [(one.as_of, one.stages, one.version) for one in stretch.weeks]
    if not kept or kept[-1][0] != view.as_of:
        kept.append((view.as_of, view.measured.stages, view.version))
    points, rows = [], []
    for day, stages, version in kept:
        said = short_day(day, view.as_of)
        counts = tuple(stages[1:])
        words = ", ".join(f"{stage_name(n)} {c}" for n, c in enumerate(counts, 1))
        points.append(GrowthPoint(day, counts, version, f"{said}: {words}"))
        rows.append((said, *map(number, counts), str(version)))
    names = [stage_name(n) for n in range(1, 6)]
    people: list[Any] = [None] * len(rows)
    people[-1] = lambda: tuple(sorted(frozenset().union(*view.measured.by_stage[1:])))
    heads = (tr("Week"), *names, tr("Model"))
    return points, Sheet(heads, tuple(rows), tuple(people))
