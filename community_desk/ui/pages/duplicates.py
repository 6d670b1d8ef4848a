"""People who may be one: pairs with the reason in words, side by side, settled by a key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from community_desk.store.queries.merges import MergeRow, merges
from community_desk.ui import theme
from community_desk.ui.commands.people import take_apart
from community_desk.ui.likeness import likeness_words
from community_desk.ui.merge_choices import MergeChoices, differences_of
from community_desk.ui.page import Page, PageView
from community_desk.ui.problem_words import problem_words
from community_desk.ui.text import QT_TRANSLATE_NOOP, number, short_day, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.frames import CardFrame, EmptyState, ScrollColumn, clear_layout
from community_desk.ui.widgets.labels import ElidingLabel, PlainLabel, SectionHeader
from community_desk.ui.widgets.marks import Avatar
from community_desk.ui.widgets.progress import ProgressPanel
from community_desk.ui.words import role_line

if TYPE_CHECKING:
    from community_desk.errors import DeskError
    from community_desk.ui.desk import Desk

_SHOWN_MERGES = 6


class Side(CardFrame):
    """One person of a pair."""

    def __init__(self) -> None:
        super().__init__(padding=20)
        self.avatar = Avatar(48)
        self.name = PlainLabel("", "heading", wrap=True)
        self.role = PlainLabel("", "body", "text_secondary", wrap=True)
        self.known = PlainLabel("", "body", "text_muted", wrap=True)
        self.column.setSpacing(6)
        self.column.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.name, self.role, self.known):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.column.addWidget(label)
        self.column.addStretch(1)

    def show_person(self, row: Any) -> None:
        """Show a row of (uid, name, role, org, place, addresses, interactions)."""
        uid, name, role, org, place, addresses, touches = row
        self.avatar.show_person(uid, name)
        self.name.setText(name)
        parts = (role_line(role or "", org or ""), place or "")
        self.role.setText(" · ".join(part for part in parts if part))
        self.known.setText("\n".join([*addresses, tr("%n interactions", "", touches)]))


class Merges(CardFrame):
    """Pairs that were made one, each with a way back; `apart` is called with the uid."""

    def __init__(self, apart: Callable[[str], None]) -> None:
        super().__init__(padding=14)
        self._apart = apart
        self.column.addWidget(
            SectionHeader(tr("Made one person"), tr("what was recorded since stays where it is"))
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.column.addLayout(self._rows)

    def show_merges(self, rows: Sequence[MergeRow], today: date) -> None:
        """Show the list; nothing stands where there is none."""
        clear_layout(self._rows)
        self.setVisible(bool(rows))
        for one in rows:
            part = QHBoxLayout()
            words = tr("{other} went into {name}").format(other=one.other, name=one.name)
            day = short_day(one.merged_on, today) if one.merged_on else ""
            part.addWidget(ElidingLabel(" · ".join(filter(None, (words, day))), "body"), 1)
            name = tr("Take apart: {other} and {name}").format(other=one.other, name=one.name)
            back = Button(tr("Take apart"), "ghost", icon="arrow-back-up", small=True, name=name)
            back.clicked.connect(partial(self._apart, one.uid))
            part.addWidget(back)
            self._rows.addLayout(part)


class DuplicatesPage(PageView):
    """Looks through the whole desk in the background, then asks pair by pair."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title = tr("Find duplicates")
        self.pairs: list[Any] = []
        self.at = 0
        self.job: Any = None
        self._own = self._changed = False
        self._settled: set[tuple[str, str]] = set()
        self._gone: set[str] = set()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        self.progress = ProgressPanel()
        self.progress.hide()
        self.progress.cancelled.connect(self._stop)
        column.addWidget(self.progress)
        column.addStretch(1)
        self.why = PlainLabel("", "heading", wrap=True)
        self.why.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.why)
        column.addSpacing(8)
        self.left, self.right = Side(), Side()
        column.addLayout(self._side_by_side())
        self.choices = MergeChoices(desk)
        self.differ = ScrollColumn()
        self.differ.column.setContentsMargins(0, 6, 0, 6)
        title = PlainLabel(tr("Where they differ: what stays?"), "small", "text_muted")
        self.differ.column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        self.differ.column.addWidget(self.choices)
        column.addWidget(self.differ, 100)
        self.same = Button(tr("Same person"), "primary", keys="S")
        self.two = Button(tr("Two people"), keys="T")
        self.same.clicked.connect(self.merge)
        self.two.clicked.connect(self.refuse)
        row = QHBoxLayout()
        row.setContentsMargins(0, 10, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.same)
        row.addWidget(self.two)
        row.addStretch(1)
        column.addLayout(row)
        self.empty = EmptyState("users", tr("Nobody is here twice"))
        self.stopped = PlainLabel(tr("Stopped before the end."), "body", "text_muted")
        self.again = Button(tr("Look again"), icon="refresh")
        self.again.clicked.connect(self.reload)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self.empty)
        column.addWidget(self.stopped, 0, middle)
        column.addWidget(self.again, 0, middle)
        # While it is looked for the first time there is nobody to ask about.
        for part in (self.empty, self.stopped, self.again, *self._question(), self.differ):
            part.hide()
        column.addStretch(2)
        self.merges = Merges(self.take_apart)
        self.merges.hide()
        column.addWidget(self.merges)

    def refresh(self) -> None:
        """Look through the desk again; after the search under way, where there is one."""
        if self.job is not None:
            self._changed = True
            return
        self._changed = False

        def work(progress: Any) -> Any:
            from community_desk.operations import merging

            pairs = merging.duplicates(self.desk.db, progress)
            with self.desk.db.read() as connection:
                return pairs, merges(connection, _SHOWN_MERGES)

        self.subtitle = tr("looking …")
        self._settled, self._gone = set(), set()
        self.progress.begin(tr("Looking for people who are here twice"))
        self.job = self.desk.jobs.start(work, self._found, self._not_found)
        self.job.progressed.connect(lambda done, total, _: self.progress.advance(done, total))
        self.job.ended.connect(self._ended)
        self.headline.emit()

    def on_change(self, change: Any) -> None:
        """A pair settled here is off the list already; anything else is looked for again."""
        if not self._own:
            super().on_change(change)

    def _side_by_side(self) -> QHBoxLayout:
        """The two cards, near each other however wide the window is."""
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        for side in (self.left, self.right):
            side.setMaximumWidth(theme.active().unit(440))
            row.addWidget(side, 40)
        row.addStretch(1)
        return row

    def _ended(self) -> None:
        self.job = None
        self.progress.hide()
        if self._changed:
            # Somebody came or went while it was looked.
            QTimer.singleShot(0, self, self.reload)

    def _stop(self) -> None:
        if self.job is not None:
            self.job.cancel()

    def _not_found(self, problem: DeskError) -> None:
        self.desk.shell.notify(problem_words(problem))
        self._changed = False
        self._show()
        if not self.pairs:
            self.empty.hide()
        self.subtitle = ""
        self.stopped.show()
        self.again.show()
        self.headline.emit()

    def _found(self, found: tuple[list[Any], list[MergeRow]]) -> None:
        pairs, merged = found
        self.pairs = self._open_pairs(pairs)
        self.merges.show_merges(merged, self.desk.today)
        self.at = min(self.at, max(0, len(self.pairs) - 1))
        self._show()

    def _question(self) -> tuple[QWidget, ...]:
        return self.why, self.left, self.right, self.same, self.two

    def _show(self) -> None:
        self.stopped.hide()
        self.again.hide()
        self.subtitle = tr("%n pairs", "", len(self.pairs))
        some = bool(self.pairs)
        for part in self._question():
            part.setVisible(some)
        self.empty.setVisible(not some)
        if some:
            pair = self.pairs[self.at]
            place = f"{number(self.at + 1)} / {number(len(self.pairs))}"
            self.why.setText(f"{place} · {likeness_words(pair.why)}")
            for side, uid in ((self.left, pair.uid), (self.right, pair.other_uid)):
                side.show_person(self._row(uid))
            self._show_differences(pair)
        else:
            self.differ.hide()
        self.headline.emit()

    def _show_differences(self, pair: Any) -> None:
        """Fields to choose from, in as much height as they need and the page has."""
        found = differences_of(self.desk, pair.uid, pair.other_uid)
        self.choices.show_differences(found)
        self.differ.setVisible(bool(found))
        unit = theme.active().unit
        self.differ.setMinimumHeight(min(len(found), 2) * unit(30) + unit(34))
        self.differ.setMaximumHeight(len(found) * unit(30) + unit(48))

    def _row(self, uid: str) -> tuple[Any, ...]:
        with self.desk.db.read() as connection:
            key, *row = connection.execute(
                "SELECT id, uid, name, role, org, place FROM people WHERE uid = ?", (uid,)
            ).fetchone() or (0, uid, "", "", "", "")
            handles = connection.execute(
                "SELECT COALESCE(identifier, number) FROM handles WHERE person_id = ? LIMIT 5",
                (key,),
            ).fetchall()
            touches = connection.execute(
                "SELECT COUNT(*) FROM interactions WHERE person_id = ?", (key,)
            ).fetchone()[0]
        return (*row, [one[0] for one in handles if one[0]], touches)

    def merge(self) -> None:
        """The pair shown is one person."""
        from community_desk.operations import merging

        if self.pairs:
            pair = self.pairs[self.at]
            words = tr("{name} is one person now").format(name=pair.name)
            choices = self.choices.choices

            def action() -> None:
                merging.merge_people(self.desk.db, pair.uid, pair.other_uid, choices)
                self._gone.add(pair.other_uid)

            self._settle(action, words)

    def take_apart(self, uid: str) -> None:
        """Two people again."""
        if take_apart(self.desk, uid):
            self.reload()
        self.setFocus()

    def refuse(self) -> None:
        """The pair shown is two people, and is not asked about again."""
        from community_desk.operations import merging

        if self.pairs:
            pair = self.pairs[self.at]
            action = merging.refuse_pair
            self._settle(lambda: action(self.desk.db, pair.uid, pair.other_uid), tr("Two people"))

    def _settle(self, action: Any, words: str) -> None:
        """Settle the pair shown; on a large desk nobody waits for another look through it."""
        gone = self.pairs[self.at]
        self._own = True
        done = self.desk.act(action, words)
        self._own = False
        if done:
            self._settled.add((gone.uid, gone.other_uid))
            self.pairs = self._open_pairs(self.pairs)
            self.at = min(self.at, max(0, len(self.pairs) - 1))
            with self.desk.db.read() as connection:
                self.merges.show_merges(merges(connection, _SHOWN_MERGES), self.desk.today)
            self._show()
        self.setFocus()

    def _open_pairs(self, pairs: list[Any]) -> list[Any]:
        """Those not settled since they were looked for, and of people who are still there."""
        return [
            pair
            for pair in pairs
            if (pair.uid, pair.other_uid) not in self._settled
            and not self._gone & {pair.uid, pair.other_uid}
        ]

    def show_next(self, step: int) -> None:
        """Show the pair before or behind."""
        if self.pairs:
            self.at = (self.at + step) % len(self.pairs)
            self._show()

    def focus_start(self) -> None:
        """The keys work at once."""
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """S same person, T two people, arrows to the next pair."""
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
        }
        key = Qt.Key(event.key())
        settling = key in (Qt.Key.Key_S, Qt.Key.Key_T)
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not plain or not (settling or key in steps):
            super().keyPressEvent(event)
        elif settling:
            (self.merge if key == Qt.Key.Key_S else self.refuse)()
        else:
            self.show_next(steps[key])


PAGE = Page(
    key="duplicates",
    title=QT_TRANSLATE_NOOP("", "Find duplicates"),
    icon="users",
    build=DuplicatesPage,
    place="",
    under="people",
    keys=(
        ("S", QT_TRANSLATE_NOOP("", "Same person")),
        ("T", QT_TRANSLATE_NOOP("", "Two people")),
    ),
)
