"""Community: all your channels, counted once."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from community_desk.ui.beginning import nobody_yet
from community_desk.ui.charts.community import (
    GrowthChart,
    HeatCalendar,
    UpSet,
    UpSetChart,
    week_days,
)
from community_desk.ui.page import Page, PageView
from community_desk.ui.pages.community_movement import (
    channel_sheet,
    flow_sheet,
    growth_words,
    origin_sheet,
    quarter_sheet,
)
from community_desk.ui.pages.community_parts import StageLegend, TwinCard
from community_desk.ui.pages.community_table import Sheet, behind, open_people
from community_desk.ui.pages.community_tools import ExportButton, RangeButton
from community_desk.ui.pages.community_words import (
    active_words,
    goto_words,
    growth_of,
    new_words,
    per_cent,
)
from community_desk.ui.text import (
    QT_TRANSLATE_NOOP,
    decimal,
    month_year,
    number,
    short_day,
    signed,
    tr,
)
from community_desk.ui.widgets.columns import Columns
from community_desk.ui.widgets.figure import Figure, Tiles
from community_desk.ui.widgets.frames import CardFrame, ScrollColumn
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.words import channel_name, stage_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from community_desk.store.queries.community import Community
    from community_desk.ui.desk import Desk
    from community_desk.ui.jobs import Progress
    from community_desk.ui.pages.community_reading import CommunityView, Stretch

_VERDICTS = {
    "active and growing": QT_TRANSLATE_NOOP("", "Active and growing."),
    "active, not growing": QT_TRANSLATE_NOOP("", "Active, not growing."),
    "growing but quiet": QT_TRANSLATE_NOOP("", "Growing but quiet."),
    "a list, not yet a community": QT_TRANSLATE_NOOP("", "A list, not yet a community."),
    "not enough yet": QT_TRANSLATE_NOOP("", "Not enough yet to say."),
}
_GROUPS = 10
_CHANNELS = 8


class CommunityPage(PageView):
    """Figures on top, charts below; everything opens the people behind it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title, self.subtitle = tr("Community"), tr("all your channels, counted once")
        self.seen: CommunityView | None = None
        self.stretch: Stretch | None = None
        self._measuring = False
        self._scroll = ScrollColumn(self)
        self._empty = nobody_yet(desk, "plant-2")
        self._wait = PlainLabel(tr("Counting..."), "body", "text_muted")
        self._build()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        column.addWidget(self._empty)
        self._empty.hide()
        self.range = RangeButton(desk, self._read_stretch)
        self.export = ExportButton(desk, self._cards())
        self.tools = (self.range, self.export)

    def refresh(self) -> None:
        """Measure in a job; what was measured before stays until the new figures come."""
        if self._measuring:
            self.stale = True
            return
        self._measuring = True
        self._wait.show()
        job = self.desk.jobs.start(self._measure, self._show)
        job.ended.connect(self._ended)

    def _measure(self, progress: Progress) -> CommunityView:
        # Its queries load with it, beside the window.
        from community_desk.ui.pages import community_reading

        return community_reading.read(self.desk, self.range.months, progress)

    def _read_stretch(self) -> None:
        """Read anew what follows the range; the figures of the day stay."""
        if self.seen is None or self._measuring:
            return  # what is being measured is looked at again when it arrives
        from community_desk.ui.pages import community_reading

        read = partial(community_reading.read_stretch, self.desk, self.range.months)
        self.desk.jobs.start(read, self._show_stretch)

    def _show_stretch(self, stretch: Stretch) -> None:
        if self.seen is not None and stretch.months_chosen == self.range.months:
            self.stretch = stretch
            self.desk.jobs.in_turns(self.flow, self._fill_stretch(self.seen))

    def _fill_stretch(self, view: CommunityView) -> Iterator[None]:
        self._show_growth(view)
        yield
        self._show_months(view)

    def focus_start(self) -> None:
        """The one number."""
        self.figures["people"].setFocus(Qt.FocusReason.OtherFocusReason)

    # inner parts

    def _build(self) -> None:
        desk, column = self.desk, self._scroll.column
        column.addWidget(self._wait)
        self.figures = {
            "people": Figure(tr("One community", "figure")),
            "active": Figure(tr("Active and growing")),
            "trust": Figure(tr("Trust you")),
            "goto": Figure(tr("Come back to you")),
            "new": Figure(tr("New this month")),
        }
        for key, figure in self.figures.items():
            figure.clicked.connect(partial(self._open_figure, key))
        inside = self._scroll.inside
        column.addWidget(Tiles(tuple(self.figures.values()), least=130, parent=inside))
        card = CardFrame(padding=14)
        self.verdict = PlainLabel("", "heading", wrap=True)
        self.why = PlainLabel("", "body", "text_secondary", wrap=True)
        card.column.addWidget(self.verdict)
        card.column.addWidget(self.why)
        column.addWidget(card)
        self.growth = TwinCard(desk, tr("Growth by stage"), GrowthChart(), legend=StageLegend())
        self.overlap = TwinCard(desk, tr("Together on channels"), UpSetChart())
        self.rhythm = TwinCard(desk, tr("Your rhythm"), HeatCalendar())
        self.channels = TwinCard(desk, tr("Channels"), None)
        self.flow = TwinCard(desk, tr("Month by month"), None)
        self.threads = TwinCard(desk, tr("On one thread only"), None)
        self.origins = TwinCard(desk, tr("How people began"), None)
        self.quarters = TwinCard(desk, tr("Since which quarter"), None)
        self.more = TwinCard(desk, tr("More figures"), None)
        for one in self._cards():
            if one.chart is not None and hasattr(one.chart, "picked"):
                one.chart.picked.connect(one.open_row)
        sides = zip(self._cards(), (0, 1, 0, 1, 0, 1, 0, 0, 1), strict=True)
        self.columns = Columns(tuple(sides), share=0.55, parent=inside)
        column.addWidget(self.columns)
        column.addStretch(1)

    def _cards(self) -> tuple[TwinCard, ...]:
        return (
            self.growth, self.overlap, self.rhythm, self.channels, self.flow, self.threads,
            self.origins, self.quarters, self.more,
        )  # fmt: skip

    def _ended(self) -> None:
        self._measuring = False
        self._wait.hide()
        if self.stale and self.isVisible():
            self.reload()

    def _show(self, view: Any) -> None:
        self.seen, self.stretch = view, view.stretch
        measured: Community = view.measured
        nobody = not measured.members and not view.days
        self._empty.setVisible(nobody)
        self._scroll.setVisible(not nobody)
        for tool in self.tools:
            tool.setEnabled(not nobody)
        self.desk.jobs.in_turns(self, self._fill(view))
        if view.stretch.months_chosen != self.range.months:
            self._read_stretch()

    def _fill(self, view: CommunityView) -> Iterator[None]:
        """One card after the other; the figures at once."""
        self._show_figures(view)
        for show in (
            self._show_growth, self._show_overlap, self._show_rhythm, self._show_channels,
            self._show_months, self._show_movement, self._show_threads,
        ):  # fmt: skip
            yield
            show(view)
        yield
        self._show_more(view.measured)
        self.columns.settle()

    def _show_figures(self, view: CommunityView) -> None:
        found = view.measured
        o = found.overlap
        words = tr("people, from {sum} across %n channels", "", len(found.by_channel))
        self.figures["people"].say(number(o.people), words.format(sum=number(o.sum_of_channels)))
        words = tr("%n active in 90 days", "", len(found.active[90]))
        self.figures["active"].say(per_cent(found.active_share[90]), active_words(view))
        words = tr("Trusting and above · %n by your judgement", "", found.by_judgement)
        self.figures["trust"].say(number(sum(found.stages[3:])), words)
        self.figures["goto"].say(number(len(found.goto)), goto_words(view.aim, view.as_of))
        self.figures["new"].say(signed(len(found.joined[28])), new_words(view))
        self.verdict.setText(tr(_VERDICTS.get(found.verdict, found.verdict)))
        net = len(found.joined[84]) - len(found.left[84])
        lines = [
            tr("{share} wrote or met you in 90 days; {net} people net in twelve weeks.").format(
                share=per_cent(found.active_share[90]), net=signed(net)
            ),
            tr("A few hundred silent connections are a list."),
        ]
        known = found.stages[1:5]
        if any(known):
            stop = 1 + known.index(max(known))
            between = tr("Most people stop between {a} and {b}.")
            lines.append(between.format(a=stage_name(stop), b=stage_name(stop + 1)))
        self.why.setText(" ".join(lines))

    def _open_figure(self, key: str) -> None:
        if self.seen is None:
            return
        found = self.seen.measured
        behind = {
            "people": found.members,
            "active": found.active[90],
            "trust": frozenset().union(*found.by_stage[3:]),
            "goto": found.goto,
            "new": found.joined[28],
        }
        open_people(self.desk, tuple(sorted(behind[key])), self.figures[key].text())

    def _show_growth(self, view: CommunityView) -> None:
        points, sheet = growth_of(view, self.stretch or view.stretch)
        self.growth.show_sheet(sheet)
        self.growth.chart.show_points(points, points[-1].words)  # type: ignore[union-attr]
        past = (self.stretch or view.stretch).past
        words = tr("one point a week from now on") if len(points) < 3 else ""
        if past:
            words = tr("before {month} as your records tell it").format(
                month=month_year(points[len(past)].day)
            )
        self.growth.say_aside(words)

    def _show_overlap(self, view: CommunityView) -> None:
        groups = view.groups
        sizes = {code: len(who) for code, who in view.measured.by_channel.items()}
        top = sorted(sizes, key=lambda code: (-sizes[code], code))[:_CHANNELS]
        rows = [
            (" + ".join(channel_name(c) for c in sorted(codes)), number(len(who)))
            for codes, who in groups
        ]
        people = tuple(behind(who) for _, who in groups)
        self.overlap.show_sheet(Sheet((tr("Channels"), tr("People")), tuple(rows), people))
        shown = tuple(
            (codes, len(who), f"{rows[n][0]}: {len(who)}")
            for n, (codes, who) in enumerate(groups[:_GROUPS])
        )
        lines = tuple((code, channel_name(code), sizes[code]) for code in top)
        share = per_cent(view.measured.overlap.on_two_or_more)
        said = tr("{share} on two or more channels").format(share=share)
        self.overlap.say_aside(said)
        self.overlap.chart.show_sets(UpSet(lines, shown), said)  # type: ignore[union-attr]

    def _show_rhythm(self, view: CommunityView) -> None:
        days = week_days(view.first_day, view.as_of)
        counts = [(day, view.days.get(day, 0)) for day in days]
        rows = tuple((short_day(d, view.as_of), number(n)) for d, n in counts)
        people = tuple(partial(self._on_day, day) for day in days)
        self.rhythm.show_sheet(Sheet((tr("Day"), tr("Interactions")), rows, people))
        cells = [(d, n, f"{short_day(d, view.as_of)}: {n}") for d, n in counts]
        words = tr("%n interactions in 46 weeks", "", sum(n for _, n in counts))
        self.rhythm.say_aside(words)
        self.rhythm.chart.show_days(cells, words)  # type: ignore[union-attr]

    def _on_day(self, day: date) -> tuple[int, ...]:
        from community_desk.ui.pages.community_reading import people_on

        return people_on(self.desk, day)

    def _show_channels(self, view: CommunityView) -> None:
        self.channels.show_sheet(channel_sheet(view))
        only = view.measured.overlap.only_here
        if only:
            most = max(sorted(only), key=lambda code: only[code])
            words = tr("If {channel} closed tomorrow you would lose %n people.", "", only[most])
            self.channels.say_aside(words.format(channel=channel_name(most)))

    def _show_months(self, view: CommunityView) -> None:
        months = (self.stretch or view.stretch).months
        self.flow.show_sheet(flow_sheet(months))
        self.flow.say_aside(growth_words(months))

    def _show_movement(self, view: CommunityView) -> None:
        moved = view.movement
        self.origins.show_sheet(origin_sheet(moved.origins))
        self.quarters.show_sheet(quarter_sheet(moved.quarters))

    def _show_threads(self, view: CommunityView) -> None:
        rows, people = [], []
        for one in view.threads:
            ask = tr("ask for a second way")
            second = channel_name(one.second) if one.second else ask
            rows.append((one.name, channel_name(one.channel), second))
            people.append(partial(tuple, (one.person_id,)))
        heads = (tr("Person"), tr("Only on"), tr("Second path"))
        self.threads.show_sheet(Sheet(heads, tuple(rows), tuple(people)))
        self.threads.say_aside(tr("people who matter, %n", "", len(rows)))

    def _show_more(self, found: Community) -> None:
        none = tr("not enough yet")

        def plain(value: float | None) -> str:
            return none if value is None else decimal(value)

        active = found.active_share
        rows = (
            (tr("Active in 30 days"), per_cent(active[30])),
            (tr("Active in a year"), per_cent(active[365])),
            (tr("Growth in 28 days"), per_cent(found.growth[28])),
            (tr("Growth in 84 days"), per_cent(found.growth[84])),
            (tr("Stayed since the quarter before"), per_cent(found.retention)),
            (tr("Both of you wrote"), per_cent(found.reciprocity)),
            (tr("Answered within 14 days"), per_cent(found.answer_rate)),
            (tr("Promises kept on time"), per_cent(found.follow_through)),
            (tr("Days to thanks"), plain(found.days_to_thanks)),
            (tr("Touches spread over people"), plain(found.concentration.effective)),
            (tr("Revived in 28 days"), number(len(found.revived))),
            (tr("Left in 84 days"), number(len(found.left[84]))),
        )
        sets = {0: found.active[30], 1: found.active[365], 2: found.joined[28],
                3: found.joined[84], 10: found.revived, 11: found.left[84]}  # fmt: skip
        people = tuple(behind(sets[n]) if n in sets else None for n in range(len(rows)))
        self.more.show_sheet(Sheet((tr("Figure"), tr("Value")), rows, people))


PAGE = Page("community", QT_TRANSLATE_NOOP("", "Community"), "plant-2", CommunityPage)
